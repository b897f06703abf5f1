//! Who plays which role in constructions that hide it: adjuncts, things that stand for somebody, infinitives below nouns.
//! A line a sentence: every event it must give, `subject relation object`, with what is unusual of its status; `-` is none.

use graaf::base::Lang;

use crate::told;

const STATES: [&str; 6] = ["leads", "works_for", "located_in", "part_of", "member_of", "kin_of"];

fn check(lang: Lang, table: &[(&str, &[&str])]) {
    let mut wrong = String::new();
    for (text, want) in table {
        let mut got: Vec<String> = told::claims(text, lang, "2022-10-18")
            .iter()
            .filter(|c| !STATES.contains(&c.relation.as_str()))
            .map(told::line)
            .collect();
        got.sort();
        let mut want: Vec<String> = want.iter().map(|w| (*w).to_owned()).collect();
        want.sort();
        if got != want {
            wrong.push_str(&format!("  {text}\n    want {want:?}\n    got  {got:?}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn who_acts_in_a_clause_takes_part_in_the_talks_that_are_its_adjunct() {
    check(
        Lang::Nl,
        &[
            ("Na een ontmoeting met Merkel vertrok Macron.", &["Emmanuel Macron meets Angela Merkel"]),
            ("Tijdens een bezoek aan Kiev sprak Rutte het parlement toe.", &["Mark Rutte visits Ukraine"]),
            (
                "Erdogan zei na een telefoongesprek met Poetin dat de haven open blijft.",
                &["Tayyip Erdogan calls Vladimir Putin"],
            ),
            (
                "Na overleg met Frankrijk heeft Duitsland de grens gesloten.",
                &["Germany blockades grens", "Germany negotiates_with France"],
            ),
            (
                "Voorafgaand aan een gesprek met Biden zweeg Xi Jinping.",
                &["Xi Jinping meets Joe Biden planned"],
            ),
            // Not theirs: others held it, or it is an attack.
            ("Na het overleg tussen Rusland en Oekraïne zweeg Macron.", &["Russia negotiates_with Ukraine"]),
            ("Na een aanval op Israël reisde Biden af.", &["unspecified attacks Israel"]),
            ("Frankrijk en Duitsland zwegen tijdens het overleg.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Macron left after a meeting with Merkel.", &["Emmanuel Macron meets Angela Merkel"]),
            (
                "During a visit to Poland, Biden praised NATO.",
                &["Joe Biden praises NATO", "Joe Biden visits Poland"],
            ),
            (
                "Following talks with Iran, Saudi Arabia reopened its embassy.",
                &["Saudi Arabia negotiates_with Iran"],
            ),
            (
                "After talks between Russia and Ukraine, Macron kept silent.",
                &["Russia negotiates_with Ukraine"],
            ),
            ("Biden spoke after an attack on Israel.", &["unspecified attacks Israel"]),
        ],
    );
}

#[test]
fn a_thing_stands_for_whose_it_is_or_where_it_is() {
    check(
        Lang::Nl,
        &[
            ("Rusland bombardeerde een ziekenhuis in Marioepol.", &["Russia attacks Mariupol"]),
            ("Israël vernietigde een Syrische radarpost.", &["Israel attacks Syria"]),
            ("Poetin prees de moed van Assad.", &["Vladimir Putin praises Bashar al-Assad"]),
            ("Hongarije verwierp het EU-voorstel.", &["Hungary rejects European Union"]),
            // Whom an event acts on is not whose it is; people are nobody's things.
            ("Duitsland veroordeelde de invasie van Oekraïne.", &["Germany criticises invasie van Oekraïne"]),
            ("Poetin prees de critici van Biden.", &["Vladimir Putin praises critici"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Russia bombed a theatre in Mariupol.", &["Russia attacks Mariupol"]),
            ("Iran blamed US sanctions for the shortage.", &["Iran accuses United States"]),
            ("Putin praised the courage of Assad.", &["Vladimir Putin praises Bashar al-Assad"]),
            ("Germany condemned the invasion of Ukraine.", &["Germany criticises invasion of Ukraine"]),
        ],
    );
}

#[test]
fn a_subject_is_not_taken_from_a_phrase_beside_it() {
    check(
        Lang::En,
        &[
            (
                "Last year at the United Nations, Trump, who had threatened North Korea, praised Kim Jong-un.",
                &["Donald Trump praises Kim Jong-un", "Donald Trump threatens North Korea"],
            ),
            (
                "Human rights watchdog Amnesty International accused China of torture.",
                &["Amnesty International accuses China"],
            ),
            ("The vote for Macron was a vote to reject Putin.", &[]),
            (
                "Iran-backed militias attacked Israel.",
                &["Iran supports Iran-backed militias", "Iran-backed militias attacks Israel"],
            ),
            (
                "US-backed Ukrainian forces fought Russia.",
                &["Ukrainian military fights Russia", "United States supports Ukrainian military"],
            ),
        ],
    );
}

#[test]
fn what_a_country_mans_acts_for_it() {
    check(
        Lang::Nl,
        &[
            ("Israëlische vliegtuigen bombardeerden Beiroet.", &["Israel attacks Beirut"]),
            ("Russische tanks vielen Polen binnen.", &["Russia invades Poland"]),
            ("Amerikaanse helikopters beschoten Somalië.", &["United States attacks Somalia"]),
            // Made there, used by others.
            ("Iraanse drones troffen Kiev.", &["unspecified attacks Kyiv"]),
            ("Franse kazen veroverden Duitsland.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Israeli planes bombed Beirut.", &["Israel attacks Beirut"]),
            ("Turkey, whose troops invaded Syria in 2016, said nothing.", &["Turkey invades Syria"]),
            ("Iranian drones bombed Kyiv.", &["unspecified attacks Kyiv"]),
        ],
    );
}

#[test]
fn relative_words_give_their_noun_a_role() {
    check(
        Lang::Nl,
        &[
            ("Iran, dat Rusland drones levert, ontkende alles.", &["Iran supplies Russia"]),
            ("Iran, waarmee Rusland samenwerkt, zweeg.", &["Russia cooperates_with Iran"]),
            ("Syrië, waartegen Turkije vecht, zweeg.", &["Turkey fights Syria"]),
            ("Het verdrag waarover Frankrijk sprak is oud.", &[]),
            ("Iran zei dat Rusland drones levert.", &[]),
        ],
    );
}

#[test]
fn two_names_side_by_side_are_two_parties() {
    check(
        Lang::Nl,
        &[
            ("Gisteren bezocht Macron Kiev.", &["Emmanuel Macron visits Ukraine"]),
            ("In 2022 legde Brussel Moskou sancties op.", &["European Union sanctions Russia"]),
            ("In 1941 viel Duitsland Rusland binnen.", &["Germany invades Russia"]),
            ("Gisteren sprak Emmanuel Macron het parlement toe.", &[]),
        ],
    );
}

#[test]
fn readiness_plans_and_ability_is_possible() {
    check(
        Lang::Nl,
        &[
            ("Duitsland is klaar om tanks aan Oekraïne te leveren.", &["Germany supplies Ukraine planned"]),
            ("Israël is van plan Iran aan te vallen.", &["Israel attacks Iran planned"]),
            ("Iran is in staat om Israël aan te vallen.", &["Iran attacks Israel possible"]),
            ("Polen is bereid om Oekraïne te steunen.", &["Poland supports Ukraine planned"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Germany is ready to supply tanks to Ukraine.", &["Germany supplies Ukraine planned"]),
            ("Israel is determined to attack Iran.", &["Israel attacks Iran planned"]),
            ("Iran is able to attack Israel.", &["Iran attacks Israel possible"]),
        ],
    );
}

#[test]
fn what_is_threatened_is_no_deed_of_its_own() {
    check(
        Lang::Nl,
        &[
            ("Rusland dreigt Polen te bombarderen.", &["Russia threatens Poland"]),
            ("Iran dreigde de betrekkingen met Turkije te verbreken.", &["Iran threatens Turkey"]),
            ("Noord-Korea dreigde de VS een slag toe te brengen.", &["North Korea threatens United States"]),
            (
                "Rusland bombardeert Oekraïne en bedreigt Polen.",
                &["Russia attacks Ukraine", "Russia threatens Poland"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Al-Qaeda threatened to deal a blow to the United States.",
                &["al Qaeda threatens United States"],
            ),
            ("Russia threatened to bomb Poland.", &["Russia threatens Poland"]),
        ],
    );
}

#[test]
fn the_two_are_the_only_two_before_them() {
    check(
        Lang::Nl,
        &[
            (
                "Servië erkent Kosovo niet. De twee landen sloten in Ohrid een akkoord.",
                &["Serbia recognises Kosovo denied", "Serbia agrees_with Kosovo"],
            ),
            (
                "Noord-Korea zweeg over Zuid-Korea. De leiders van de twee landen ontmoetten elkaar in september.",
                &["North Korea meets South Korea"],
            ),
            // Three are no two.
            ("Servië, Albanië en Kosovo zwegen. De twee landen sloten een akkoord.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Greece had long blocked Macedonia. The two governments signed an agreement in June.",
                &["Greece agrees_with North Macedonia", "Greece blockades North Macedonia"],
            ),
            ("Iran kept silent. Both countries signed an agreement.", &[]),
        ],
    );
}

#[test]
fn who_receives_or_undergoes_is_acted_on() {
    check(
        Lang::Nl,
        &[
            ("De Verenigde Naties kregen kritiek van Israël.", &["Israel criticises United Nations"]),
            ("Rusland ondervindt tegenstand van Oekraïne.", &["Ukraine rejects Russia"]),
            ("Er werd gevochten tussen Armenië en Azerbeidzjan.", &["Armenia fights Azerbaijan"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("The United Nations came under criticism from Israel.", &["Israel criticises United Nations"]),
            ("Hungary drew criticism from France.", &["France criticises Hungary"]),
            ("Iran stopped supplying drones to Russia.", &["Iran supplies Russia denied"]),
        ],
    );
}

#[test]
fn who_acts_with_or_on_something_receives_it() {
    check(
        Lang::Nl,
        &[
            (
                "Met steun van Iran vielen de Houthi's Israël aan.",
                &["Iran supports Houthis", "Houthis attacks Israel"],
            ),
            (
                "Op verzoek van Oekraïne leverde Duitsland tanks aan Kiev.",
                &["Ukraine requests Germany", "Germany supplies Ukraine"],
            ),
            ("Met Franse hulp viel Tsjaad Libië aan.", &["France aids Chad", "Chad attacks Libya"]),
            ("Met een bezoek aan Frankrijk prees Rutte Macron.", &["Mark Rutte praises Emmanuel Macron"]),
            (
                "Samen met Frankrijk bombardeerden de VS Syrië.",
                &["United States attacks Syria", "France attacks Syria"],
            ),
            ("Turkije vocht samen met de Verenigde Staten.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "With support from Iran, the Houthis attacked Israel.",
                &["Iran supports Houthis", "Houthis attacks Israel"],
            ),
            (
                "Together with France, the US bombed Syria.",
                &["United States attacks Syria", "France attacks Syria"],
            ),
            ("At the request of Ukraine, Germany kept silent.", &["Ukraine requests Germany"]),
        ],
    );
}

#[test]
fn a_cleft_points_out_who_acts_and_a_condition_binds_what_is_threatened() {
    check(
        Lang::Nl,
        &[
            ("Het was Rusland dat Oekraïne aanviel.", &["Russia attacks Ukraine"]),
            ("Nederland ontkent Israël te steunen.", &["Netherlands supports Israel denied"]),
            ("Rusland dreigt Polen te bombarderen, tenzij de NAVO vertrekt.", &["Russia threatens Poland"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Russia threatened Ukraine with war unless Kyiv surrendered.", &["Russia threatens Ukraine"]),
            (
                "Israeli Prime Minister Benjamin Netanyahu and US President Donald Trump met in Jerusalem.",
                &["Benjamin Netanyahu meets Donald Trump"],
            ),
            (
                "Both Poland and Germany support Ukraine.",
                &["Poland supports Ukraine", "Germany supports Ukraine"],
            ),
        ],
    );
}

#[test]
fn who_is_asked_is_to_do_it_and_has_not_done_it_yet() {
    check(
        Lang::Nl,
        &[
            (
                "Syrië riep Frankrijk op Mali te verlaten.",
                &["Syria requests France", "France withdraws_from Mali hypothetical"],
            ),
            (
                "Erdogan riep Rusland op de PKK aan te vallen.",
                &["Tayyip Erdogan requests Russia", "Russia attacks Kurdistan Workers' Party hypothetical"],
            ),
            (
                "Macron verzocht aan Israël om Gaza te verlaten.",
                &["Emmanuel Macron requests Israel", "Israel withdraws_from Gaza hypothetical"],
            ),
            (
                "De VN vroeg Rusland te steunen.",
                &["United Nations requests Russia", "United Nations supports Russia hypothetical"],
            ),
            ("Wit-Rusland riep op Rusland te steunen.", &[]),
            ("De VS steunt Israël.", &["United States supports Israel"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Erdogan called on Russia to attack the PKK.",
                &["Tayyip Erdogan requests Russia", "Russia attacks Kurdistan Workers' Party hypothetical"],
            ),
            (
                "Ukraine appealed to Germany to supply tanks to Poland.",
                &["Ukraine requests Germany", "Germany supplies Poland hypothetical"],
            ),
            (
                "Syria told US, French and Turkish troops to withdraw from Idlib.",
                &[
                    "Syria demands US military",
                    "Syria demands French military",
                    "Syria demands Turkish military",
                    "US military withdraws_from Idlib hypothetical",
                    "French military withdraws_from Idlib hypothetical",
                    "Turkish military withdraws_from Idlib hypothetical",
                ],
            ),
            (
                "Obama agreed with Putin to attack the PKK.",
                &[
                    "Barack Obama agrees_with Vladimir Putin",
                    "Barack Obama attacks Kurdistan Workers' Party planned",
                ],
            ),
        ],
    );
}

#[test]
fn two_countries_in_one_attribute_both_take_part() {
    check(
        Lang::Nl,
        &[
            ("De Russisch-Turkse onderhandelingen worden hervat.", &["Russia negotiates_with Turkey"]),
            ("Het Russisch-Turkse akkoord hield stand.", &["Russia agrees_with Turkey"]),
            ("De Indiaas-Pakistaanse oorlog van 1971 duurde dertien dagen.", &["India fights Pakistan"]),
            (
                "De Brits-Amerikaanse inval in Irak kostte veel levens.",
                &["United Kingdom invades Iraq", "United States invades Iraq"],
            ),
            ("De Nederlands-Marokkaanse zanger trad op in Iran.", &[]),
            ("De Nederlands-Belgische grens bleef open.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            ("The Russian-Turkish deal averted a war.", &["Russia agrees_with Turkey"]),
            ("US-China trade talks resumed on Monday.", &["United States negotiates_with China"]),
            ("The Israeli-Palestinian conflict goes on.", &["Israel fights Palestine"]),
            ("The Dutch-Moroccan singer performed in Iran.", &[]),
            ("The Franco-German border remained open.", &[]),
        ],
    );
}

#[test]
fn each_other_is_both_and_what_is_dismissed_is_denied() {
    check(
        Lang::Nl,
        &[
            (
                "Armenië en Azerbeidzjan beschuldigen elkaar van schendingen.",
                &["Armenia accuses Azerbaijan", "Azerbaijan accuses Armenia"],
            ),
            ("Armenië beschuldigt Azerbeidzjan van schendingen.", &["Armenia accuses Azerbaijan"]),
            (
                "China waarschuwt de Verenigde Staten voor gevolgen als Pelosi Taiwan bezoekt.",
                &["China threatens United States", "Nancy Pelosi visits Taiwan hypothetical"],
            ),
            (
                "Het Kremlin verwierp berichten dat Moskou China om militaire hulp had gevraagd.",
                &["Russia rejects berichten", "Russia requests China denied"],
            ),
            (
                "Duitsland bevestigt het bericht dat Rusland gas aan Polen levert.",
                &["Russia supplies Poland"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Greece and Turkey threatened each other.",
                &["Greece threatens Turkey", "Turkey threatens Greece"],
            ),
            ("Trump fired his defence secretary, Mark Esper.", &["Donald Trump dismisses Mark Esper"]),
            (
                "The White House denied that the US was involved in the coup.",
                &["United States involved_in coup denied"],
            ),
        ],
    );
}

#[test]
fn a_name_keeps_its_article() {
    check(
        Lang::Nl,
        &[
            ("Het Pentagon steunt Rusland.", &["Pentagon supports Russia"]),
            ("Het IMF hielp Griekenland.", &["International Monetary Fund aids Greece"]),
            ("Gisteren bekritiseerde het CDA Rutte.", &["Christian Democratic Appeal criticises Mark Rutte"]),
            ("Het VK steunt Polen.", &["United Kingdom supports Poland"]),
        ],
    );
}

#[test]
fn an_office_acts_where_nobody_is_named() {
    check(
        Lang::Nl,
        &[
            (
                "De rechter in Amsterdam veroordeelde Ridouan Taghi tot een levenslange gevangenisstraf.",
                &["unspecified convicts Ridouan Taghi"],
            ),
            ("De rechter veroordeelde het geweld.", &[]),
            ("Israël overweegt sancties tegen Iran.", &["Israel sanctions Iran possible"]),
            ("Nederland roept zijn ambassadeur in Teheran terug.", &["Netherlands breaks_with Iran"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Israel is weighing an attack on Iran.", &["Israel attacks Iran possible"]),
            ("The judge in Utrecht weighed the options.", &[]),
        ],
    );
}

#[test]
fn a_text_may_break_off_behind_an_adjective() {
    for (text, lang) in [
        ("The police arrested dozens of opponents political", Lang::En),
        ("Shell gave 60,000 dollars to charities such", Lang::En),
        ("De politie arresteerde tientallen tegenstanders politiek", Lang::Nl),
    ] {
        for claim in told::claims(text, lang, "2022-10-18") {
            let evidence = &claim.evidence;
            assert_eq!(&text[evidence.start as usize..evidence.end as usize], evidence.quote);
        }
    }
}

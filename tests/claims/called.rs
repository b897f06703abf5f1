//! Who is meant where no name says so: countries, bodies and people that a text calls by what they are, *it*, people of whom only a common noun is told; and
//! sentences whose trees need mending before anybody can be told. A line a text.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn a_country_may_be_called_by_what_it_is() {
    check(
        Lang::En,
        &[
            (
                "Kenya held an election in August. The East African country criticised Uganda.",
                &["Kenya criticises Uganda"],
            ),
            (
                "Estonia raised its defence budget. The Baltic state was accused by Russia of hostility.",
                &["Russia accuses Estonia"],
            ),
            ("Pakistan tested a missile. The nuclear power threatened India.", &["Pakistan threatens India"]),
            (
                "Saudi Arabia cut its oil production. The kingdom expelled the Canadian ambassador.",
                &["Saudi Arabia expels Canadian diplomats"],
            ),
            (
                "Georgia held an election in October. The former Soviet republic was attacked by Russia in 2008.",
                &["Russia attacks Georgia"],
            ),
            (
                "Senegal held an election in March. The former French colony expelled Jean-Luc Mélenchon.",
                &["Senegal expels Jean-Luc Melenchon"],
            ),
            (
                "Indonesia held an election. The island nation bought fighter jets from France.",
                &["Indonesia orders_from France"],
            ),
            (
                "Turkey held an election. The NATO member attacked Syria.",
                &["Turkey attacks Syria", "Turkey member_of NATO"],
            ),
            // Of two, the one of which it is true.
            (
                "Kenya and Peru opened talks. The South American country accused Ecuador of fraud.",
                &["Kenya negotiates_with Peru", "Peru accuses Ecuador"],
            ),
            // Not true of it, or another one.
            ("Japan held an election. The South American country criticised Norway.", &[]),
            ("Kenya held an election. The neighbouring country criticised Norway.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Kenia hield in augustus verkiezingen. Het Oost-Afrikaanse land bekritiseerde Oeganda.",
                &["Kenya criticises Uganda"],
            ),
            (
                "Estland verhoogde zijn begroting. De Baltische staat werd door Rusland bedreigd.",
                &["Russia threatens Estonia"],
            ),
            ("Pakistan testte een raket. De kernmacht bedreigde India.", &["Pakistan threatens India"]),
            (
                "Saoedi-Arabië verlaagde zijn olieproductie. Het koninkrijk bekritiseerde Canada.",
                &["Saudi Arabia criticises Canada"],
            ),
            (
                "Georgië hield in oktober verkiezingen. De voormalige Sovjetrepubliek werd in 2008 door Rusland aangevallen.",
                &["Russia attacks Georgia"],
            ),
            (
                "Suriname hield verkiezingen. De voormalige Nederlandse kolonie bekritiseerde Venezuela.",
                &["Suriname criticises Venezuela"],
            ),
            ("Turkije hield verkiezingen. Het NAVO-lid viel Syrië aan.", &["Turkey attacks Syria"]),
            (
                "Servië hield verkiezingen. Het Balkanland erkent Kosovo niet.",
                &["Serbia recognises Kosovo denied"],
            ),
            // Van twee dat waarvoor het geldt.
            (
                "Kenia en Peru openden het overleg. Het Zuid-Amerikaanse land beschuldigde Ecuador van fraude.",
                &["Kenya negotiates_with Peru", "Peru accuses Ecuador"],
            ),
            // Het geldt niet, of het is een ander.
            ("Japan hield verkiezingen. Het Zuid-Amerikaanse land bekritiseerde Noorwegen.", &[]),
            ("Kenia hield verkiezingen. Het andere land bekritiseerde Noorwegen.", &[]),
        ],
    );
}

#[test]
fn a_body_may_be_called_by_its_kind() {
    check(
        Lang::En,
        &[
            (
                "Shell published its results on Thursday. The oil giant was sued by Greenpeace.",
                &["Greenpeace sues Shell"],
            ),
            ("Toyota published its results. The carmaker accused Tesla of fraud.", &["Toyota accuses Tesla"]),
            (
                "Google opened an office in Warsaw. The tech giant was fined by Russia.",
                &["Russia convicts Google"],
            ),
            (
                "The IMF held its meeting in Washington. The fund criticised Argentina.",
                &["International Monetary Fund criticises Argentina"],
            ),
            (
                "Amnesty International published a report. The NGO accused Israel of torture.",
                &["Amnesty International accuses Israel"],
            ),
            ("OPEC met in Vienna. The cartel was criticised by India.", &["India criticises OPEC"]),
            (
                "Boko Haram released a video. The Nigerian group abducted 200 schoolgirls.",
                &["Boko Haram located_in Nigeria", "Boko Haram abducts 200 schoolgirls"],
            ),
            ("The African Union held a summit. The AU suspended Niger.", &["African Union expels Niger"]),
            (
                "FARC laid down its weapons. The Colombian rebels signed an agreement with Juan Manuel Santos.",
                &["FARC concedes_to its weapons", "FARC agrees_with Juan Manuel Santos"],
            ),
            // Of two that may be meant, neither; and of another country.
            ("Shell and BP published their results. The oil giant was sued by Greenpeace.", &[]),
            ("Hezbollah released a video. The Nigerian group abducted 200 schoolgirls.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Shell publiceerde donderdag zijn cijfers. Het olieconcern werd door Greenpeace aangeklaagd.",
                &["Greenpeace sues Shell"],
            ),
            (
                "Toyota publiceerde de cijfers. De autofabrikant beschuldigde Tesla van fraude.",
                &["Toyota accuses Tesla"],
            ),
            (
                "Google opende een kantoor in Warschau. De techreus werd door Rusland aangeklaagd.",
                &["Russia charges Google"],
            ),
            (
                "Het IMF vergaderde in Washington. Het fonds leende Argentinië geld.",
                &["International Monetary Fund funds Argentina"],
            ),
            (
                "Amnesty International publiceerde een rapport. De mensenrechtenorganisatie beschuldigde Israël van marteling.",
                &["Amnesty International accuses Israel"],
            ),
            (
                "De OPEC vergaderde in Wenen. Het kartel werd door India bekritiseerd.",
                &["India criticises OPEC"],
            ),
            (
                "De Afrikaanse Unie hield een top. De AU bekritiseerde Niger.",
                &["African Union criticises Niger"],
            ),
            (
                "De FARC legde de wapens neer. De Colombiaanse rebellen sloten een akkoord met Juan Manuel Santos.",
                &["FARC agrees_with Juan Manuel Santos"],
            ),
            (
                "De KLM publiceerde de cijfers. De luchtvaartmaatschappij bekritiseerde Frankrijk.",
                &["KLM criticises France"],
            ),
            // Van twee geen van beide; en het moederbedrijf is een ander.
            ("Shell en BP publiceerden de cijfers. Het olieconcern werd door Greenpeace aangeklaagd.", &[]),
            ("De KLM publiceerde de cijfers. Het moederbedrijf bekritiseerde Frankrijk.", &[]),
        ],
    );
}

#[test]
fn a_person_may_be_called_by_what_he_is() {
    check(
        Lang::En,
        &[
            (
                "Erdogan gave a speech on Monday. The Turkish leader accused Greece of provocation.",
                &["Tayyip Erdogan leads Turkey", "Tayyip Erdogan accuses Greece"],
            ),
            (
                "Julian Assange left the embassy. The Australian criticised Sweden.",
                &["Julian Assange criticises Sweden"],
            ),
            (
                "Greta Thunberg gave a speech. The activist criticised Shell.",
                &["Greta Thunberg criticises Shell"],
            ),
            (
                "Edward Snowden gave a speech. The whistleblower accused Google of spying.",
                &["Edward Snowden accuses Google"],
            ),
            ("Elon Musk gave a speech. The entrepreneur sued Twitter.", &["Elon Musk sues Twitter"]),
            // One people, and somebody of another country.
            ("Julian Assange left the embassy. The French criticised Sweden.", &["France criticises Sweden"]),
            ("Erdogan gave a speech on Monday. The Greek leader accused Cyprus of provocation.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Erdogan hield maandag een toespraak. De Turkse leider beschuldigde Griekenland van provocatie.",
                &["Tayyip Erdogan leads Turkey", "Tayyip Erdogan accuses Greece"],
            ),
            (
                "Julian Assange verliet de ambassade. De Australiër beschuldigde Zweden van vooringenomenheid.",
                &["Julian Assange accuses Sweden"],
            ),
            (
                "Greta Thunberg hield een toespraak. De activiste bekritiseerde Shell.",
                &["Greta Thunberg criticises Shell"],
            ),
            (
                "Edward Snowden hield een toespraak. De klokkenluider beschuldigde Google van spionage.",
                &["Edward Snowden accuses Google"],
            ),
            (
                "Geert Wilders hield een toespraak. De PVV-leider bekritiseerde Marokko.",
                &["Geert Wilders leads Party for Freedom", "Geert Wilders criticises Morocco"],
            ),
            // Een volk, en iemand van een ander land.
            (
                "Julian Assange verliet de ambassade. De Fransen bekritiseerden Zweden.",
                &["France criticises Sweden"],
            ),
            (
                "Erdogan hield maandag een toespraak. De Griekse leider beschuldigde Cyprus van provocatie.",
                &[],
            ),
        ],
    );
}

#[test]
fn what_it_does_is_done_by_a_body() {
    check(
        Lang::En,
        &[
            ("Norway has a new government. It praised Sweden last week.", &["Norway praises Sweden"]),
            ("Siemens published its results. It was sued by Alstom.", &["Alstom sues Siemens"]),
            ("Norway has a new government. Sweden accused it of spying.", &["Sweden accuses Norway"]),
            (
                "Kenya closed its border. It said Uganda was training rebels.",
                &["Uganda trains rebels by Kenya"],
            ),
            // Things do things too, and nothing is done by what stands for nothing.
            ("The report was published on Monday. It praised Sweden.", &[]),
            ("It is clear that Norway praised Sweden.", &["Norway praises Sweden"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Noorwegen heeft een nieuwe regering. Het prees vorige week Zweden.",
                &["Norway praises Sweden"],
            ),
            (
                "Siemens publiceerde de cijfers. Het heeft vorige week Alstom aangeklaagd.",
                &["Siemens sues Alstom"],
            ),
            (
                "Noorwegen sloot de grens. Het werd door Zweden bekritiseerd.",
                &["Norway blockades grens", "Sweden criticises Norway"],
            ),
            ("Turkije zegt dat het Assad heeft opgepakt.", &["Turkey arrests Bashar al-Assad by Turkey"]),
            ("Philips zegt dat het Shell heeft aangeklaagd.", &["Philips sues Shell by Philips"]),
            // Ook dingen doen iets, en wat niets betekent doet niets.
            ("Het rapport werd maandag gepubliceerd. Het prees Zweden.", &[]),
            (
                "Turkije zegt dat het Vaticaan Assad heeft geprezen.",
                &["Vatican City praises Bashar al-Assad by Turkey"],
            ),
        ],
    );
}

#[test]
fn words_that_were_tagged_as_what_grammar_excludes_there() {
    check(
        Lang::En,
        &[
            ("Norway sued the energy company RWE last year.", &["Norway sues RWE"]),
            ("Turkey urged the aid group Oxfam to leave.", &["Turkey requests Oxfam"]),
            ("Iran attacked neighbouring Iraq in 1980.", &["Iran attacks Iraq"]),
            (
                "Police arrested a gunman who shot Gabrielle Giffords on Saturday.",
                &["gunman attacks Gabrielle Giffords"],
            ),
            (
                "Tensions rose in March, with Turkey accusing Greece of provocation.",
                &["Turkey accuses Greece"],
            ),
            (
                "Boris Johnson attacked Theresa May's Chequers plan.",
                &["Boris Johnson criticises Theresa May"],
            ),
            ("Unilever dropped the plan after criticism from France.", &["France criticises Unilever"]),
            ("Turkey expelled a diplomat on Monday.", &["Turkey expels diplomat"]),
            (
                "Iranian police arrested a carpenter and a lawmaker.",
                &["Iranian police arrests carpenter", "Iranian police arrests lawmaker"],
            ),
            ("The European Parliament voted for a procedure against Hungary.", &[]),
            (
                "ETA claimed responsibility for the murder of Miguel Angel Blanco.",
                &["ETA involved_in murder of Miguel Angel Blanco", "ETA kills Miguel Angel Blanco"],
            ),
            (
                "Chancellor Philip Hammond criticised Boris Johnson.",
                &["Philip Hammond criticises Boris Johnson"],
            ),
            (
                "Gberdao Gustave Kam, the Burkinabe president of the Extraordinary African Chambers, convicted Hissène Habré.",
                &["Gberdao Gustave Kam convicts Hissene Habre"],
            ),
            // Left alone.
            ("Norway told the court Monday that Sweden had lied.", &[]),
            ("Unilever dropped the plan after a long winter in France.", &[]),
            (
                "Chancellor Angela Merkel criticised Boris Johnson.",
                &["Angela Merkel leads Germany", "Angela Merkel criticises Boris Johnson"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Turkije blijft Iran prijzen.", &["Turkey praises Iran"]),
            ("Rusland wil Oekraïne straffen.", &["Russia sanctions Ukraine planned"]),
            (
                "Door Irak binnen te vallen haalde Amerika zich kritiek op de hals.",
                &["United States invades Iraq"],
            ),
            (
                "De VVD trok het plan in na kritiek van D66.",
                &["D66 criticises People's Party for Freedom and Democracy"],
            ),
            ("Turkije zette maandag een diplomaat uit.", &["Turkey expels diplomaat"]),
            ("De Iraanse politie arresteerde een timmerman.", &["Iranian police arrests timmerman"]),
            ("Het Europees Parlement stemde voor een procedure tegen Hongarije.", &[]),
            ("Tsjechië weigert het pact te ondertekenen, net als Oostenrijk.", &[]),
            (
                "De Eritrese minister Petros Solomon zei dat de Jemenitische marine een boot van zijn land had beschoten.",
                &["Petros Solomon works_for Eritrea", "Yemeni military attacks Eritrea by Petros Solomon"],
            ),
            (
                "De ETA eiste de verantwoordelijkheid op voor de moord op Miguel Ángel Blanco.",
                &["ETA involved_in moord op Miguel Ángel Blanco", "ETA kills Miguel Ángel Blanco"],
            ),
            (
                "Blasey Ford zei dat Brett Kavanaugh haar tientallen jaren geleden had aangerand.",
                &["Brett Kavanaugh attacks Blasey Ford by Blasey Ford"],
            ),
        ],
    );
}

#[test]
fn a_body_stands_before_the_title_of_who_serves_it() {
    check(
        Lang::En,
        &[
            (
                "European Commission vice-president Vera Jourova criticised Poland.",
                &["Vera Jourova works_for European Commission", "Vera Jourova criticises Poland"],
            ),
            (
                "Hudson Institute fellow Peter Rough criticised Germany.",
                &["Peter Rough works_for Hudson Institute", "Peter Rough criticises Germany"],
            ),
            (
                "Green Party co-leader Sian Berry criticised Boris Johnson.",
                &["Sian Berry leads Green Party of England and Wales", "Sian Berry criticises Boris Johnson"],
            ),
            (
                "Muslim Brotherhood member Mohamed Badie criticised Egypt.",
                &["Mohamed Badie member_of Muslim Brotherhood", "Mohamed Badie criticises Egypt"],
            ),
            (
                "TUC general secretary Frances O'Grady criticised Rishi Sunak.",
                &["Frances O'Grady leads Trades Union Congress", "Frances O'Grady criticises Rishi Sunak"],
            ),
            (
                "Manchester United manager Erik ten Hag praised Casemiro.",
                &["Erik ten Hag works_for Manchester United", "Erik ten Hag praises Casemiro"],
            ),
            // Side by side without being one's title.
            (
                "Hudson Institute researchers criticised Germany.",
                &["Hudson Institute researchers criticises Germany"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Kremlin-woordvoerder Dmitri Peskov bekritiseerde Polen.",
                &["Dmitry Peskov works_for Russia", "Dmitry Peskov criticises Poland"],
            ),
            (
                "CDA-minister Wopke Hoekstra bekritiseerde Hongarije.",
                &[
                    "Wopke Hoekstra member_of Christian Democratic Appeal",
                    "Wopke Hoekstra criticises Hungary",
                ],
            ),
            (
                "Sinn Fein-leider Mary Lou McDonald bekritiseerde Boris Johnson.",
                &["Mary Lou McDonald leads Sinn Fein", "Mary Lou McDonald criticises Boris Johnson"],
            ),
            (
                "Goldman Sachs-analist Pieter de Vries prees Duitsland.",
                &["Pieter de Vries works_for Goldman Sachs", "Pieter de Vries praises Germany"],
            ),
            (
                "Human Rights Watch-directeur Kenneth Roth bekritiseerde China.",
                &["Kenneth Roth leads Human Rights Watch", "Kenneth Roth criticises China"],
            ),
            (
                "Boko Haram-leider Abubakar Shekau bedreigde Nigeria.",
                &["Abubakar Shekau leads Boko Haram", "Abubakar Shekau threatens Nigeria"],
            ),
            // Geen naam van meer woorden.
            ("De Haag-visser Pieter de Vries prees Duitsland.", &["Pieter de Vries praises Germany"]),
            (
                "In Parijs prees VVD-leider Mark Rutte Duitsland.",
                &["Mark Rutte praises Germany", "Mark Rutte leads People's Party for Freedom and Democracy"],
            ),
        ],
    );
}

#[test]
fn a_sentence_has_a_verb_and_an_idiom_its_words() {
    check(
        Lang::En,
        &[
            ("The occupation of Syria by Turkey surprised investors.", &["Turkey occupies Syria"]),
            ("The support of Iran for Hezbollah angered Israel.", &["Iran supports Hezbollah"]),
            // Participles that are.
            ("Israel released videos of attacks by masked men.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("De kritiek van Turkije op Syrië verraste beleggers.", &["Turkey criticises Syria"]),
            ("De aanval van Rusland op Georgië schokte diplomaten.", &["Russia attacks Georgia"]),
            ("De steun van Iran aan Hezbollah ergerde bankiers.", &["Iran supports Hezbollah"]),
            (
                "De EU heeft de contacten met Canada opgeschort zolang het schip niet is vrijgegeven.",
                &["European Union breaks_with Canada"],
            ),
            ("Frankrijk en Duitsland zijn het eens over Oekraïne.", &["France agrees_with Germany"]),
            // Wat een deelwoord is blijft het.
            (
                "Turkije bekritiseerde de verraste beleggers van Shell.",
                &["Turkey criticises verraste beleggers"],
            ),
            ("Duitsland en Frankrijk zijn wel eens gelukkig.", &[]),
        ],
    );
}

#[test]
fn what_is_threatened_depends_on_whom_it_would_hit() {
    check(
        Lang::Nl,
        &[
            (
                "De Europese Unie dreigde Iran met sancties als het Rusland raketten zou leveren.",
                &["European Union threatens Iran", "Iran supplies Russia hypothetical"],
            ),
            (
                "Duitsland dreigde Rusland met sancties als het Oekraïne zou aanvallen.",
                &["Germany threatens Russia", "Russia attacks Ukraine hypothetical"],
            ),
            (
                "Japan zal China straffen als het Taiwan aanvalt.",
                &["Japan sanctions China hypothetical", "China attacks Taiwan hypothetical"],
            ),
            // Not whom it would hit, but who says it.
            ("Turkije zegt dat het Assad heeft opgepakt.", &["Turkey arrests Bashar al-Assad by Turkey"]),
            ("Rusland meldt dat het Oekraïne heeft aangevallen.", &["Russia attacks Ukraine by Russia"]),
        ],
    );
    check(
        Lang::En,
        &[(
            "France will punish Turkey if it attacks Greece.",
            &["France sanctions Turkey hypothetical", "Turkey attacks Greece hypothetical"],
        )],
    );
}

//! What the grammar makes of a sentence, whatever the relation: a line a sentence, with every claim it must give.
//!
//! A claim reads `subject relation object`, then, where they are not the usual ones, `denied`, `planned`, `possible` or
//! `hypothetical`, `hedged`, and `by SOURCE < SOURCE`, outermost first. `-` means: no claim at all.

use graaf::base::Lang;
use graaf::claim::{Claim, Reader};
use graaf::time::Basis;

use crate::told;

const RUSSIAN_DRONES: &str = "Iran supplies Russia by Reuters";

fn read(text: &str, language: Lang) -> Vec<Claim> {
    told::claims(text, language, "2023-03-20")
}

/// `lasting` states (who leads what) beside the claim of interest are left out.
fn check(lang: Lang, table: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (text, want) in table {
        let claims = read(text, lang);
        let states = ["leads", "works_for", "located_in", "part_of"];
        let of_interest = |c: &&Claim| want.contains(&c.relation) || !states.contains(&c.relation.as_str());
        let got: Vec<String> = claims.iter().filter(of_interest).map(told::sourced).collect();
        let got = if got.is_empty() { "-".to_owned() } else { got.join("; ") };
        if got != *want {
            wrong.push_str(&format!("  {text}\n    want {want}\n    got  {got}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn who_does_what_survives_the_order_of_the_words() {
    check(
        Lang::Nl,
        &[
            ("Iran leverde drones aan Rusland.", "Iran supplies Russia"),
            ("Aan Rusland leverde Iran drones.", "Iran supplies Russia"),
            ("Gisteren leverde Iran drones aan Rusland.", "Iran supplies Russia"),
            ("Rusland viel Oekraïne in februari 2022 binnen.", "Russia invades Ukraine"),
            ("In februari 2022 viel Rusland Oekraïne binnen.", "Russia invades Ukraine"),
            ("Iran heeft Israël in april 2024 aangevallen.", "Iran attacks Israel"),
            ("Rusland werd door Oekraïne aangevallen.", "Ukraine attacks Russia"),
            ("De door Iran geleverde drones troffen Kiev.", "unspecified attacks Kyiv"),
            ("Wit-Rusland kreeg sancties opgelegd.", "unspecified sanctions Belarus"),
            ("Oekraïne kreeg steun van Polen.", "Poland supports Ukraine"),
            ("Iran en Rusland werken samen.", "Iran cooperates_with Russia"),
            ("Servië en Kosovo hebben in Ohrid een akkoord gesloten.", "Serbia agrees_with Kosovo"),
        ],
    );
}

#[test]
fn nouns_carry_events_too() {
    check(
        Lang::Nl,
        &[
            ("De Iraanse steun aan Rusland groeit.", "Iran supports Russia"),
            ("De levering van drones door Iran aan Rusland gaat door.", "Iran supplies Russia"),
            ("De Russische invasie van Oekraïne begon in 2022.", "Russia invades Ukraine"),
            ("Het bezoek van Biden aan Polen duurde twee dagen.", "Joe Biden visits Poland"),
            ("De oorlog tussen Rusland en Oekraïne duurt voort.", "Russia fights Ukraine"),
            ("De Verenigde Staten voerden een aanval uit op Syrië.", "United States attacks Syria"),
            ("De oppositie levert kritiek op de begroting.", "-"),
        ],
    );
}

#[test]
fn zou_does_five_things_and_only_hearsay_is_hedged() {
    check(
        Lang::Nl,
        &[
            ("Iran zou drones aan Rusland hebben geleverd.", "Iran supplies Russia hedged"),
            ("Iran zou drones aan Rusland kunnen leveren.", "Iran supplies Russia possible"),
            ("Als China betaalde, zou Iran drones aan Rusland leveren.", "Iran supplies Russia hypothetical"),
            (
                "Polen beloofde dat het tanks aan Oekraïne zou leveren.",
                "Poland supplies Ukraine planned by Poland",
            ),
            ("Iran heeft naar verluidt drones aan Rusland geleverd.", "Iran supplies Russia hedged"),
        ],
    );
}

#[test]
fn plans_possibilities_and_suppositions_are_marked() {
    check(
        Lang::Nl,
        &[
            ("Duitsland zal tanks aan Oekraïne leveren.", "Germany supplies Ukraine planned"),
            ("Duitsland wil tanks aan Oekraïne leveren.", "Germany supplies Ukraine planned"),
            ("Duitsland heeft besloten tanks aan Oekraïne te leveren.", "Germany supplies Ukraine planned"),
            ("Duitsland kan tanks aan Oekraïne leveren.", "Germany supplies Ukraine possible"),
            ("Duitsland moet tanks aan Oekraïne leveren.", "Germany supplies Ukraine hypothetical"),
            ("Levert Duitsland tanks aan Oekraïne?", "Germany supplies Ukraine hypothetical"),
            ("Als Rusland Polen aanvalt, reageert de wereld.", "Russia attacks Poland hypothetical"),
            ("Duitsland levert mogelijk tanks aan Oekraïne.", "Germany supplies Ukraine possible"),
        ],
    );
}

#[test]
fn an_infinitive_below_a_noun_has_not_happened() {
    check(
        Lang::Nl,
        &[
            (
                "Vorige week verklaarde Jake Sullivan, adviseur van de VS, dat Iran voorbereidingen treft om Rusland drones te leveren.",
                "Jake Sullivan works_for United States; Iran supplies Russia planned by Jake Sullivan",
            ),
            ("Iran treft voorbereidingen om Rusland drones te leveren.", "Iran supplies Russia planned"),
            (
                "Duitsland mist de middelen om Oekraïne raketten te leveren.",
                "Germany supplies Ukraine planned",
            ),
            ("Iran treft voorbereidingen en levert Rusland drones.", "Iran supplies Russia"),
        ],
    );
}

#[test]
fn what_is_told_in_passing_is_the_writers_own() {
    check(
        Lang::Nl,
        &[
            (
                "Volgens Kiev troffen door Iran aan Rusland geleverde drones Odessa.",
                "unspecified attacks Odesa by Ukraine; Iran supplies Russia",
            ),
            (
                "De door Frankrijk aan Egypte verkochte tanks zijn volgens Amnesty International in Caïro gezien.",
                "France supplies Egypt",
            ),
            ("Volgens Kiev leverde Iran drones aan Rusland.", "Iran supplies Russia by Ukraine"),
            ("Kiev zegt dat Iran drones aan Rusland leverde.", "Iran supplies Russia by Ukraine"),
        ],
    );
}

#[test]
fn a_verb_that_opens_its_sentence_supposes() {
    check(
        Lang::Nl,
        &[
            ("Valt Rusland Polen aan, dan grijpt de NAVO in.", "Russia attacks Poland hypothetical"),
            ("Had Rusland Oekraïne maar nooit aangevallen.", "Russia attacks Ukraine denied hypothetical"),
            ("Levert Iran drones aan Rusland, dan volgen sancties.", "Iran supplies Russia hypothetical"),
            ("Gisteren viel Rusland Oekraïne aan.", "Russia attacks Ukraine"),
            ("In 2022 leverde Iran drones aan Rusland.", "Iran supplies Russia"),
        ],
    );
    check(
        Lang::En,
        &[
            ("Had Russia attacked Poland, NATO would have responded.", "Russia attacks Poland hypothetical"),
            ("In 2022 Russia attacked Ukraine.", "Russia attacks Ukraine"),
        ],
    );
}

#[test]
fn participles_do_not_lend_their_noun_a_second_deed() {
    check(
        Lang::En,
        &[
            ("Iran-backed Houthis attacked Israel.", "Iran supports Houthis; Houthis attacks Israel"),
            ("Rebels backed by Turkey attacked Syria.", "Turkey supports rebels; rebels attacks Syria"),
            ("Venezuela nationalised assets of ExxonMobil.", "Venezuela seizes assets of ExxonMobil"),
        ],
    );
}

#[test]
fn who_gets_it_needs_no_preposition() {
    check(
        Lang::Nl,
        &[
            ("De EU legde Iran sancties op.", "European Union sanctions Iran"),
            ("Iran verkocht Rusland drones.", "Iran supplies Russia"),
            ("Duitsland gaf Oekraïne tanks.", "Germany supplies Ukraine"),
            ("Noord-Korea stuurde Rusland granaten.", "North Korea supplies Russia"),
            ("Oekraïne vernietigde Russische tanks.", "Ukraine attacks Russia"),
        ],
    );
}

#[test]
fn denials_are_claims_too() {
    check(
        Lang::Nl,
        &[
            ("Iran heeft geen drones aan Rusland geleverd.", "Iran supplies Russia denied"),
            ("Iran levert nooit drones aan Rusland.", "Iran supplies Russia denied"),
            (
                "Iran ontkent dat het drones aan Rusland heeft geleverd.",
                "Iran supplies Russia denied by Iran",
            ),
            (
                "Servië weigert wapens aan Oekraïne te leveren.",
                "Serbia rejects Ukraine; Serbia supplies Ukraine denied",
            ),
            ("Iran levert niet alleen drones aan Rusland.", "Iran supplies Russia"),
        ],
    );
}

#[test]
fn a_denial_may_stand_outside_the_clause_it_denies() {
    let denied = "Iran supplies Russia denied";
    check(
        Lang::Nl,
        &[
            ("Er is geen bewijs dat Iran wapens aan Rusland levert.", denied),
            ("Het is niet waar dat Iran wapens aan Rusland levert.", denied),
            ("Het is een leugen dat Iran wapens aan Rusland levert.", denied),
            ("De bewering dat Iran wapens aan Rusland levert is niet bewezen.", denied),
            ("Iran levert niet langer wapens aan Rusland.", denied),
            (
                "Noch Iran noch China leverde wapens aan Rusland.",
                "Iran supplies Russia denied; China supplies Russia denied",
            ),
            // The negation of a part that leaves its verb out is its own.
            ("Nederland steunt Oekraïne, Hongarije niet.", "Netherlands supports Ukraine"),
            ("China levert wel drones aan Rusland, Iran niet.", "China supplies Russia"),
            ("Israël bombardeerde niet Iran, maar Irak.", "Israel attacks Iraq"),
            ("Israël bombardeerde Iran niet.", "Israel attacks Iran denied"),
            (
                "Rusland viel Oekraïne niet aan, maar bezette de Krim.",
                "Russia attacks Ukraine denied; Russia occupies Crimea",
            ),
            ("Van een Russische aanval op Polen is geen sprake.", "Russia attacks Poland denied"),
            ("Iran heeft bijna wapens aan Rusland geleverd.", "Iran supplies Russia hypothetical"),
            ("Volgens geruchten levert Iran wapens aan Rusland.", "Iran supplies Russia hedged by geruchten"),
            ("Het is bekend dat Iran wapens aan Rusland levert.", "Iran supplies Russia"),
            ("Er is bewijs dat Iran wapens aan Rusland levert.", "Iran supplies Russia"),
        ],
    );
}

#[test]
fn a_negator_denies_what_stands_behind_it() {
    check(
        Lang::Nl,
        &[
            ("Niet lang na de verkiezingen bombardeerde Rusland Aleppo.", "Russia attacks Aleppo"),
            ("Niet ver van de grens bombardeerde Rusland Charkov.", "Russia attacks Kharkiv"),
            ("Rusland bombardeerde niet alleen Aleppo.", "Russia attacks Aleppo"),
            ("Rusland bombardeerde Aleppo die dag niet.", "Russia attacks Aleppo denied"),
        ],
    );
    check(
        Lang::En,
        &[
            ("Not long after the vote Russia bombed Aleppo.", "Russia attacks Aleppo"),
            ("Russia did not bomb Aleppo.", "Russia attacks Aleppo denied"),
        ],
    );
}

#[test]
fn what_somebody_is_accused_of_is_the_accusers_word() {
    check(
        Lang::Nl,
        &[
            (
                "De VS beschuldigt Iran van het leveren van drones aan Rusland.",
                "United States accuses Iran; Iran supplies Russia by United States",
            ),
            (
                "Polen beschuldigt Rusland ervan Estland aan te vallen.",
                "Poland accuses Russia; Russia attacks Estonia by Poland",
            ),
            ("Iran ontkent dat het drones aan Rusland levert.", "Iran supplies Russia denied by Iran"),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "The US accuses Iran of supplying drones to Russia.",
                "United States accuses Iran; Iran supplies Russia hedged by United States",
            ),
            (
                "Poland suspects Russia of attacking Estonia.",
                "Poland accuses Russia; Russia attacks Estonia hedged by Poland",
            ),
            (
                "Poland accused Russia after attacking Estonia.",
                "Poland accuses Russia; Poland attacks Estonia",
            ),
            (
                "The US praised Iran for releasing Jason Rezaian.",
                "United States praises Iran; Iran releases Jason Rezaian",
            ),
        ],
    );
}

#[test]
fn any_attack_is_none_in_particular() {
    check(
        Lang::Nl,
        &[
            ("Elke Russische aanval op Polen zal worden beantwoord.", "Russia attacks Poland hypothetical"),
            ("Iedere Russische aanval op Polen zou oorlog betekenen.", "Russia attacks Poland hypothetical"),
            ("De Russische aanval op Polen werd beantwoord.", "Russia attacks Poland"),
        ],
    );
    check(
        Lang::En,
        &[
            ("Any US attack on Iran could be seen as a threat.", "United States attacks Iran hypothetical"),
            ("The US attack on Iran was seen as a threat.", "United States attacks Iran"),
        ],
    );
}

#[test]
fn what_lies_ahead_is_planned() {
    check(
        Lang::Nl,
        &[
            ("Poetin bezoekt volgende week China.", "Vladimir Putin visits China planned"),
            ("Nederland levert binnenkort tanks aan Oekraïne.", "Netherlands supplies Ukraine planned"),
            ("Poetin bezocht vorige week China.", "Vladimir Putin visits China"),
        ],
    );
}

#[test]
fn who_says_so_is_kept() {
    check(
        Lang::Nl,
        &[
            ("Volgens Reuters heeft Iran drones aan Rusland geleverd.", "Iran supplies Russia by Reuters"),
            ("Iran heeft drones aan Rusland geleverd, meldt Reuters.", "Iran supplies Russia by Reuters"),
            ("Iran heeft drones aan Rusland geleverd, aldus Reuters.", "Iran supplies Russia by Reuters"),
            ("Reuters meldt dat Iran drones aan Rusland heeft geleverd.", "Iran supplies Russia by Reuters"),
            (
                "Het Parool schrijft dat Iran drones aan Rusland heeft geleverd.",
                "Iran supplies Russia by Het Parool",
            ),
            ("Trouw meldt dat Iran drones aan Rusland heeft geleverd.", "Iran supplies Russia by Trouw"),
            (
                "De Morgen schrijft dat Iran drones aan Rusland heeft geleverd.",
                "Iran supplies Russia by De Morgen",
            ),
            (
                "\"Iran heeft drones aan Rusland geleverd\", zei Zelensky.",
                "Iran supplies Russia by Volodymyr Zelenskiy",
            ),
            (
                "Iran heeft drones aan Rusland geleverd. Reuters meldde dat gisteren op basis van Amerikaanse functionarissen.",
                "Iran supplies Russia by Reuters < US officials",
            ),
            (
                "Zelensky reageerde fel. \"Iran heeft drones aan Rusland geleverd. Dat weten wij allemaal.\"",
                "Iran supplies Russia by Volodymyr Zelenskiy",
            ),
        ],
    );
}

#[test]
fn english_reads_the_same_way() {
    check(
        Lang::En,
        &[
            ("Iran supplied drones to Russia.", "Iran supplies Russia"),
            ("Ukraine was attacked by Russia.", "Russia attacks Ukraine"),
            ("Germany will supply tanks to Ukraine.", "Germany supplies Ukraine planned"),
            ("Germany could supply tanks to Ukraine.", "Germany supplies Ukraine possible"),
            ("Iran did not supply drones to Russia.", "Iran supplies Russia denied"),
            ("Iran has reportedly supplied drones to Russia.", "Iran supplies Russia hedged"),
            ("According to Reuters, Iran supplied drones to Russia.", "Iran supplies Russia by Reuters"),
            ("Iran supplied drones to Russia, Reuters reported.", "Iran supplies Russia by Reuters"),
            ("If Russia attacks Poland, the world will respond.", "Russia attacks Poland hypothetical"),
            ("The Iranian attack on Israel lasted five hours.", "Iran attacks Israel"),
        ],
    );
}

/// Rows of a sentence, a claim in it and the date the sentence gives it, `-` for none.
fn check_dates(lang: Lang, table: &[(&str, &str, &str)]) {
    let mut wrong = String::new();
    for (text, claim, want) in table {
        let claims = read(text, lang);
        let Some(c) = claims.iter().find(|c| told::sourced(c) == *claim) else {
            let all: Vec<String> = claims.iter().map(told::sourced).collect();
            wrong.push_str(&format!("  {text}\n    no {claim} in {all:?}\n"));
            continue;
        };
        let given = c.when.as_ref().filter(|w| w.basis != Basis::Publication);
        let got = given.map_or("-".to_owned(), |w| w.edtf.to_string());
        if got != *want {
            wrong.push_str(&format!("  {text}\n    {claim}: want {want}, got {got}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn a_date_outside_a_clause_does_not_date_what_is_inside() {
    check_dates(
        Lang::Nl,
        &[
            (
                "Vanaf maart 2015 bombardeerde een coalitie onder leiding van Saoedi-Arabië daar de Houthi's, die door Iran worden bewapend.",
                "Iran supplies Houthis",
                "-",
            ),
            (
                "De Houthi's, die door Iran worden bewapend, vielen in november 2023 een schip aan.",
                "Iran supplies Houthis",
                "-",
            ),
            (
                "De Houthi's die door Iran worden bewapend vielen in november 2023 schepen aan.",
                "Iran supplies Houthis",
                "-",
            ),
            (
                "In april 2014 koos de Donbas, waar Rusland de rebellen steunt, een leider.",
                "Russia supports rebels",
                "-",
            ),
            ("Reuters meldde in oktober 2022 dat Iran drones aan Rusland leverde.", RUSSIAN_DRONES, "-"),
            ("In oktober 2022 bleek dat Iran drones aan Rusland leverde.", "Iran supplies Russia", "-"),
        ],
    );
    check_dates(
        Lang::En,
        &[
            (
                "In March 2003 the United States, which had supported Iraq, attacked Baghdad.",
                "United States supports Iraq",
                "-",
            ),
            (
                "In 2014 Russia annexed Crimea, where Ukraine is fighting Russia today.",
                "Ukraine fights Russia",
                "-",
            ),
        ],
    );
}

#[test]
fn a_date_keeps_the_deeds_of_its_own_clause() {
    check_dates(
        Lang::Nl,
        &[
            (
                "In oktober 2023 viel Hamas, dat door Iran wordt bewapend, Israël aan.",
                "Hamas attacks Israel",
                "2023-10",
            ),
            (
                "In 2022 heeft Iran, dat onder sancties staat, drones aan Rusland geleverd.",
                "Iran supplies Russia",
                "2022",
            ),
            (
                "De drones die Iran in augustus 2022 aan Rusland leverde, zijn goedkoop.",
                "Iran supplies Russia",
                "2022-08",
            ),
            (
                "In maart 2015, toen Saoedi-Arabië de Houthi's bombardeerde, zweeg Iran.",
                "Saudi Arabia attacks Houthis",
                "2015-03",
            ),
            (
                "Het was in augustus 2022 dat Iran drones aan Rusland leverde.",
                "Iran supplies Russia",
                "2022-08",
            ),
            ("In augustus 2022 leverde Iran drones aan Rusland, meldt Reuters.", RUSSIAN_DRONES, "2022-08"),
            (
                "Reuters meldt dat Iran in augustus 2022 drones aan Rusland leverde.",
                RUSSIAN_DRONES,
                "2022-08",
            ),
            (
                "In augustus 2022 besloot Iran drones aan Rusland te leveren.",
                "Iran supplies Russia planned",
                "2022-08",
            ),
        ],
    );
    check_dates(
        Lang::En,
        &[
            (
                "In July 2006, when Israel attacked Lebanon, Iran said nothing.",
                "Israel attacks Lebanon",
                "2006-07",
            ),
            (
                "In August 2022 Iran decided to supply drones to Russia.",
                "Iran supplies Russia planned",
                "2022-08",
            ),
        ],
    );
}

#[test]
fn every_offset_slices_to_its_words() {
    let text = "Volgens Reuters leverde Iran sinds augustus drones aan Rusland.\n\n\"Dat is niet waar\", zei Lavrov. Hij bezocht Teheran in juni 2022.";
    let claims = read(text, Lang::Nl);
    assert!(!claims.is_empty());
    let slice = |start: u32, end: u32| &text[start as usize..end as usize];
    for c in &claims {
        assert_eq!(slice(c.evidence.start, c.evidence.end), c.evidence.quote);
        for p in [Some(&c.subject), c.object.as_ref(), c.place.as_ref()].into_iter().flatten() {
            assert_eq!(slice(p.start, p.end), p.text);
        }
        for p in [&c.theme, &c.instrument].into_iter().flatten() {
            assert_eq!(slice(p.start, p.end), p.text);
        }
        for s in &c.source {
            assert_eq!(slice(s.start, s.end), s.text);
        }
    }
}

#[test]
fn a_sentence_too_long_for_rules_costs_nothing_but_itself() {
    let text = format!("Iran en Rusland {}zwijgen. Iran levert drones aan Rusland.", "man ".repeat(305));
    let document = graaf::source::Document::plain(text, Lang::Nl);
    let reading = Reader::embedded().read(&document);
    assert_eq!(reading.claims.len(), 1);
}

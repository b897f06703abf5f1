//! What was done to whom: attacks, arrests, protests, sanctions. A line a sentence, with every claim it must give.
//!
//! A claim reads as in `tests/claims/grammar.rs`: `subject relation object`, then what is unusual about it. `-` means: no claim.

use graaf::base::Lang;
use graaf::claim::Claim;

use crate::told;

fn line(c: &Claim) -> String {
    let with = c.instrument.as_ref().map(|i| format!(" with {}", i.text)).unwrap_or_default();
    told::line(c) + &with
}

fn check(lang: Lang, table: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (text, want) in table {
        let claims = told::claims(text, lang, "2024-06-12");
        let states = ["leads", "works_for", "located_in", "part_of"];
        let events = claims.iter().filter(|c| !states.contains(&c.relation.as_str()));
        let got: Vec<String> = events.map(line).collect();
        let got = if got.is_empty() { "-".to_owned() } else { got.join("; ") };
        if got != *want {
            wrong.push_str(&format!("  {text}\n    want {want}\n    got  {got}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn weapons_and_attacks_act_for_whoever_used_them() {
    check(
        Lang::Nl,
        &[
            (
                "De Israëlische luchtaanval kostte vijf Palestijnse burgers het leven.",
                "Israel kills Palestinian civilians with De Israëlische luchtaanval",
            ),
            (
                "De aanslag heeft zeker tien Iraakse soldaten het leven gekost.",
                "unspecified kills Iraqi military with De aanslag",
            ),
            (
                "Rafik Hariri is om het leven gekomen toen een autobom ontplofte.",
                "unspecified kills Rafik Hariri with een autobom",
            ),
            (
                "Bij een Israëlische luchtaanval kwam Yahya Ayyash om.",
                "Israel kills Yahya Ayyash with een Israëlische luchtaanval",
            ),
            (
                "Een autobom doodde Daphne Caruana Galizia.",
                "unspecified kills Daphne Caruana Galizia with Een autobom",
            ),
            ("Een Israëlische raket trof Damascus.", "Israel attacks Damascus with Een Israëlische raket"),
            (
                "Israëlische tanks hebben granaten afgevuurd op Jericho.",
                "Israel attacks Jericho with granaten",
            ),
            (
                "Een Amerikaanse drone doodde Qassem Soleimani.",
                "United States kills Qassem Soleimani with Een Amerikaanse drone",
            ),
            ("Paul Walker kwam om het leven bij een auto-ongeluk.", "-"),
            ("De zwarte dood doodde miljoenen mensen in Europa.", "-"),
            ("Het coronavirus heeft in Italië veel mensen gedood.", "-"),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Daphne Caruana Galizia was killed in a car bomb explosion.",
                "unspecified kills Daphne Caruana Galizia with a car bomb explosion",
            ),
            (
                "A car bomb killed three Iraqi soldiers in Baghdad.",
                "unspecified kills Iraqi military with A car bomb",
            ),
            (
                "Rafik Hariri died in a bomb attack in 2005.",
                "unspecified kills Rafik Hariri with a bomb attack",
            ),
            ("An Israeli missile hit Damascus.", "Israel attacks Damascus with An Israeli missile"),
            ("Israeli tanks fired shells at Jericho.", "Israel attacks Jericho with shells"),
            ("Paul Walker died in a car crash.", "-"),
            ("The virus killed thousands of people in Italy.", "-"),
        ],
    );
}

#[test]
fn attacks_are_no_sport_and_no_words() {
    check(
        Lang::Nl,
        &[
            ("Het Russische leger nam Charkov onder vuur.", "Russian military attacks Kharkiv"),
            (
                "Rusland heeft ingebroken in computers van de OPCW.",
                "Russia attacks Organisation for the Prohibition of Chemical Weapons",
            ),
            (
                "De poging tot moord op Robert Fico schokte Slowakije.",
                "unspecified kills Robert Fico possible",
            ),
            ("Rebellen vielen een Russische basis aan.", "rebels attacks Russia"),
            ("Ajax viel in de tweede helft vaker aan dan Feyenoord.", "-"),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "North Korea hacked into computers of the South Korean army.",
                "North Korea attacks South Korean military",
            ),
            ("Militants attempted to assassinate Iyad Allawi.", "rebels kills Iyad Allawi possible"),
            ("The film shot in Morocco won a prize in Cannes.", "-"),
            ("Germany beat Brazil 7-1 in Belo Horizonte.", "-"),
            ("Ronald Reagan won his battle against cancer.", "-"),
        ],
    );
}

#[test]
fn a_protest_addresses_a_government() {
    check(
        Lang::Nl,
        &[
            ("Poolse boeren demonstreerden in februari 2024 in Warschau.", "Poles protests_against Poland"),
            ("Gevangenen zijn in Dili in opstand gekomen.", "gevangenen protests_against East Timor"),
            (
                "Studenten in Belgrado protesteren tegen Aleksandar Vučić.",
                "Serbs protests_against Aleksandar Vucic",
            ),
            (
                "Franse boeren blokkeerden in januari 2024 wegen in Frankrijk uit protest tegen de Europese Unie.",
                "French people protests_against European Union",
            ),
            (
                "Palestijnse gevangenen gingen in hongerstaking tegen Israël.",
                "Palestinians protests_against Israel",
            ),
            ("Philips staakt de productie in Drachten.", "-"),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Palestinian prisoners rioted Monday at a jail in Israel.",
                "Palestinians protests_against Israel",
            ),
            (
                "Turkish workers staged a hunger strike in protest against Germany.",
                "Turks protests_against Germany",
            ),
            (
                "Hundreds of farmers protested in Brussels against the European Union.",
                "hundreds of farmers protests_against European Union",
            ),
            ("The company struck a deal with Boeing.", "-"),
        ],
    );
}

#[test]
fn the_law_has_its_own_verbs() {
    check(
        Lang::Nl,
        &[
            ("Politie arresteert Aleksej Navalny.", "police arrests Alexei Navalny"),
            ("Aleksej Navalny zit vast in een strafkamp.", "unspecified arrests Alexei Navalny"),
            ("Trump kreeg een boete van 350 miljoen dollar.", "unspecified convicts Donald Trump"),
            ("Het hof veroordeelde Ratko Mladić tot levenslang.", "hof convicts Ratko Mladic"),
            ("Frankrijk veroordeelde de aanslag.", "France criticises aanslag"),
        ],
    );
    check(
        Lang::En,
        &[
            ("Police arrested Navalny at Moscow airport.", "police arrests Alexei Navalny"),
            ("Sarkozy was sentenced to five years in prison.", "unspecified convicts Nicolas Sarkozy"),
        ],
    );
}

#[test]
fn sanctions_hit_whose_goods_they_are() {
    check(
        Lang::Nl,
        &[
            (
                "De EU verhoogde de importheffingen op Chinese elektrische auto's.",
                "European Union sanctions China",
            ),
            ("De VS schortten de hulp aan Mali op.", "United States sanctions Mali"),
            (
                "Noord-Korea heeft inspecteurs van de IAEA het land uitgezet.",
                "North Korea expels International Atomic Energy Agency",
            ),
            (
                "Groot-Brittannië heeft reservisten gemobiliseerd voor een oorlog tegen Irak.",
                "United Kingdom mobilises Iraq",
            ),
        ],
    );
    check(
        Lang::En,
        &[
            ("Beijing slapped tariffs on American goods.", "China sanctions United States"),
            ("The United States cut off aid to Mali.", "United States sanctions Mali"),
        ],
    );
}

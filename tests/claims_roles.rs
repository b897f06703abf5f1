//! Who plays which role in constructions that hide it: adjuncts, things that stand for somebody, infinitives below nouns.
//! A line a sentence: every event it must give, `subject relation object`, with what is unusual of its status; `-` is none.

use graaf::base::{Edtf, Lang};
use graaf::claim::{Claim, Modality, Polarity, Reader};
use graaf::source::Document;

const STATES: [&str; 6] = ["leads", "works_for", "located_in", "part_of", "member_of", "kin_of"];

fn claims(text: &str, lang: Lang) -> Vec<Claim> {
    let document = Document {
        id: "example".into(),
        source: "example".into(),
        title: None,
        publisher: None,
        url: None,
        language: lang,
        published: Edtf::parse("2022-10-18").ok(),
        text: text.into(),
    };
    Reader::embedded().read(&document).claims
}

fn shown(claim: &Claim) -> String {
    let object = claim.object.as_ref().map_or("-", |o| &o.name);
    let mut line = format!("{} {} {object}", claim.subject.name, claim.relation);
    if claim.polarity == Polarity::Negative {
        line.push_str(" denied");
    }
    match claim.modality {
        Modality::Actual => {}
        Modality::Planned => line.push_str(" planned"),
        Modality::Possible => line.push_str(" possible"),
        Modality::Hypothetical => line.push_str(" hypothetical"),
    }
    line
}

fn check(lang: Lang, table: &[(&str, &[&str])]) {
    let mut wrong = String::new();
    for (text, want) in table {
        let mut got: Vec<String> =
            claims(text, lang).iter().filter(|c| !STATES.contains(&c.relation.as_str())).map(shown).collect();
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
                &["Germany negotiates_with France"],
            ),
            (
                "Voorafgaand aan een gesprek met Biden zweeg Xi Jinping.",
                &["Xi Jinping meets Joe Biden planned"],
            ),
            // Not theirs: others held it, or it is an attack.
            ("Na het overleg tussen Rusland en Oekraïne zweeg Macron.", &["Russia negotiates_with Ukraine"]),
            ("Na een aanval op Israël reisde Biden af.", &[]),
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
            ("Biden spoke after an attack on Israel.", &[]),
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

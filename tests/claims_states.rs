//! Lasting relations and who the parties are: a line a sentence, with the claims of interest that it must give.
//!
//! A claim reads as in `claims.rs`: `subject relation object`, then `denied`, `planned`, `possible`, `hypothetical`. `-`
//! means: none of them. Only the relations that a table names are looked at.

use graaf::base::{Edtf, Lang};
use graaf::claim::{Claim, Modality, Polarity, Reader};
use graaf::source::Document;

fn read(text: &str, lang: Lang) -> Vec<Claim> {
    let document = Document {
        id: "example".into(),
        source: "example".into(),
        title: None,
        publisher: None,
        url: None,
        language: lang,
        published: Edtf::parse("2023-03-20").ok(),
        text: text.into(),
    };
    Reader::embedded().read(&document).claims
}

fn line(c: &Claim) -> String {
    let object = c.object.as_ref().map_or("-", |o| o.name.as_str());
    let mut line = format!("{} {} {object}", c.subject.name, c.relation);
    if c.polarity == Polarity::Negative {
        line.push_str(" denied");
    }
    match c.modality {
        Modality::Actual => {}
        Modality::Planned => line.push_str(" planned"),
        Modality::Possible => line.push_str(" possible"),
        Modality::Hypothetical => line.push_str(" hypothetical"),
    }
    line
}

/// Every row: a text, and its claims with one of the relations, in text order.
fn check(lang: Lang, relations: &[&str], table: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (text, want) in table {
        let claims = read(text, lang);
        let got: Vec<String> =
            claims.iter().filter(|c| relations.contains(&c.relation.as_str())).map(line).collect();
        let got = if got.is_empty() { "-".to_owned() } else { got.join("; ") };
        if got != *want {
            wrong.push_str(&format!("  {text}\n    want {want}\n    got  {got}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn people_without_a_name_are_a_party_beside_a_known_one() {
    let acts = ["accuses", "arrests", "attacks", "kills", "criticises", "supports", "requests", "meets"];
    let nl = [
        ("De politie arresteerde Julian Assange in april 2019.", "police arrests Julian Assange"),
        ("Macron beschuldigde critici van kortzichtigheid.", "Emmanuel Macron accuses critici"),
        ("Rusland doodde burgers in Boetsja.", "Russia kills civilians"),
        ("Poetin ontmoette nabestaanden.", "Vladimir Putin meets nabestaanden"),
        // Both unknown: no claim about anybody.
        ("De politie arresteerde een verdachte.", "-"),
        // Somebody of whom more is told elsewhere.
        ("Macron beschuldigde de man.", "-"),
    ];
    check(Lang::Nl, &acts, &nl);
    let en = [
        ("Police arrested Julian Assange in April 2019.", "police arrests Julian Assange"),
        ("Macron accused critics of cynicism.", "Emmanuel Macron accuses critics"),
        ("Militants attacked Kenya in 2013.", "rebels attacks Kenya"),
        ("Police arrested a suspect.", "-"),
        ("Macron accused his critics.", "-"),
    ];
    check(Lang::En, &acts, &en);
}

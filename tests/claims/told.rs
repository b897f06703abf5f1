//! What a sentence says, as the tables beside this file write it.

use graaf::base::{Edtf, Lang};
use graaf::claim::{Claim, Modality, Polarity, Reader};
use graaf::source::Document;

/// The claims of a text that was published then.
pub(crate) fn claims(text: &str, language: Lang, published: &str) -> Vec<Claim> {
    let document =
        Document { published: Edtf::parse(published).ok(), ..Document::plain(text.to_owned(), language) };
    Reader::embedded().read(&document).claims
}

/// `subject relation object`, and what of its status is unusual: `denied`, `planned`, `possible`, `hypothetical`.
pub(crate) fn line(c: &Claim) -> String {
    let object = c.object.as_ref().map_or("-", |o| o.name.as_str());
    let denied = if c.polarity == Polarity::Negative { " denied" } else { "" };
    let modality = match c.modality {
        Modality::Actual => "",
        Modality::Planned => " planned",
        Modality::Possible => " possible",
        Modality::Hypothetical => " hypothetical",
    };
    format!("{} {} {object}{denied}{modality}", c.subject.name, c.relation)
}

/// The same, with `hedged`, and `by SOURCE < SOURCE`, outermost first.
pub(crate) fn sourced(c: &Claim) -> String {
    let hedged = if c.hedged { " hedged" } else { "" };
    let names: Vec<&str> = c.source.iter().map(|s| s.name.as_str()).collect();
    let by = if names.is_empty() { String::new() } else { format!(" by {}", names.join(" < ")) };
    line(c) + hedged + &by
}

/// Every sentence gives these claims and no others, in whatever order, as `show` writes them.
pub(crate) fn check(lang: Lang, show: fn(&Claim) -> String, table: &[(&str, &[&str])]) {
    let mut wrong = String::new();
    for (text, expected) in table {
        let mut got: Vec<String> = claims(text, lang, "2023-05-18").iter().map(show).collect();
        got.sort();
        let mut expected: Vec<String> = expected.iter().map(|&e| e.to_owned()).collect();
        expected.sort();
        if got != expected {
            wrong.push_str(&format!("{text}\n    want {expected:?}\n    got  {got:?}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// As [`check`], with who says it.
pub(crate) fn check_sourced(lang: Lang, table: &[(&str, &[&str])]) {
    check(lang, sourced, table);
}

//! When each claim of a text happened: `tests/dates/when.tsv`, texts of true or plausible events with the date of every
//! claim, whatever its parties.

use graaf::base::{Edtf, Lang};
use graaf::claim::{Claim, Reader};
use graaf::source::Document;
use graaf::time::Basis;

/// A row: language, publication, `relation=EDTF` parted by blanks, text.
fn rows() -> Vec<[String; 4]> {
    let table = std::fs::read_to_string("tests/dates/when.tsv").expect("it is part of the repository");
    let lines = table.lines().filter(|l| !l.starts_with('#')).skip(1);
    let cells = |l: &str| l.split('\t').map(|c| c.replace("\\n", "\n")).collect::<Vec<_>>();
    lines.map(|l| cells(l).try_into().unwrap_or_else(|_| panic!("four columns: {l}"))).collect()
}

/// `before`, `after` or `around` the publication where no expression dates the claim; `over` where it was so until some day before.
fn date(claim: &Claim) -> &str {
    match &claim.when {
        None => "none",
        Some(w) if w.is_over() => "over",
        Some(w) if w.basis == Basis::Publication => match (&w.earliest, &w.latest) {
            (None, _) => "before",
            (_, None) => "after",
            _ => "around",
        },
        Some(w) => w.edtf.as_str(),
    }
}

#[test]
fn claims_have_the_dates_of_their_own_deeds() {
    let reader = Reader::embedded();
    let mut wrong = Vec::new();
    let rows = rows();
    for [lang, published, want, text] in &rows {
        let document = Document {
            id: "example".into(),
            source: "example".into(),
            title: None,
            publisher: None,
            url: None,
            language: if lang == "nl" { Lang::Nl } else { Lang::En },
            published: Edtf::parse(published).ok(),
            text: text.clone(),
        };
        let wanted: Vec<&str> = want.split(' ').collect();
        let asked =
            |c: &Claim| wanted.iter().any(|w| w.split_once('=').is_some_and(|(r, _)| r == c.relation));
        let claims = reader.read(&document).claims;
        let mut got: Vec<String> =
            claims.iter().filter(|c| asked(c)).map(|c| format!("{}={}", c.relation, date(c))).collect();
        got.sort();
        got.dedup();
        let mut expected = wanted.clone();
        expected.sort_unstable();
        if got != expected {
            wrong.push(format!("{text}\n    want {want}\n    got  {}", got.join(" ")));
        }
    }
    assert!(rows.len() >= 60);
    assert!(wrong.is_empty(), "{} of {} wrong\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

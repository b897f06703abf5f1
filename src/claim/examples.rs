//! The examples of a file of relations, run: each sentence must give its claim, or must not.

use std::fmt::Write as _;

use super::added::Relations;
use super::schema::{Example, Wanted};
use super::{Claim, Reader};
use crate::base::{Edtf, Fault, Lang};
use crate::source::Document;

/// The day on which the examples are published.
const PUBLISHED: &str = "2024-06-12";

impl Relations {
    /// Runs every example: how many there are, and a fault for each that does not hold. A relation must show a sentence that
    /// yields it. The relations must be built in or installed, as `reader` reads with those.
    pub fn run(&self, reader: &Reader) -> (usize, Vec<Fault>) {
        let (mut count, mut faults) = (0, Vec::new());
        for (name, file) in &self.files {
            if file.yields.is_empty() {
                let what =
                    "a relation shows at least one sentence that yields it: add [[yields]] with its text";
                faults.push(Fault { file: name.clone(), line: 1, column: 1, what: what.to_owned() });
            }
            let all = file.yields.iter().map(|e| (e, true)).chain(file.rejects.iter().map(|e| (e, false)));
            for (example, wanted) in all {
                count += 1;
                if let Some(what) = wrong(reader, example, &file.label, wanted) {
                    let (line, column) = example.place;
                    faults.push(Fault { file: name.clone(), line, column, what });
                }
            }
        }
        (count, faults)
    }
}

/// What is wrong with an example, if anything is.
fn wrong(reader: &Reader, example: &Example, label: &str, wanted: bool) -> Option<String> {
    let text = example.text.get_ref();
    let lang = example.lang.as_ref().and_then(|l| Lang::from_code(l.get_ref())).unwrap_or(Lang::Nl);
    let document = Document {
        id: "example".to_owned(),
        source: "example".to_owned(),
        title: None,
        publisher: None,
        url: None,
        language: lang,
        published: Edtf::parse(PUBLISHED).ok(),
        text: text.clone(),
    };
    let claims = reader.read(&document).claims;
    if claims.iter().any(|c| fits(c, &example.claim, label)) == wanted {
        return None;
    }
    let verb = if wanted { "should yield" } else { "must not yield" };
    let claim = told(&example.claim, label);
    let got = if claims.is_empty() { "nothing".to_owned() } else { shown(&claims) };
    let advice = "`graaf explain` with this sentence shows why";
    Some(format!("{text:?} {verb} {claim}; it gives {got}; {advice}"))
}

fn fits(c: &Claim, want: &Wanted, label: &str) -> bool {
    let is = |want: &Option<String>, got: &str| want.as_ref().is_none_or(|w| w == got);
    c.relation == want.relation.as_deref().unwrap_or(label)
        && is(&want.subject, &c.subject.name)
        && is(&want.object, c.object.as_ref().map_or("", |o| &o.name))
        && is(&want.theme, c.theme.as_ref().map_or("", |t| &t.text))
        && is(&want.polarity, &json_name(c.polarity))
        && is(&want.modality, &json_name(c.modality))
        && want.hedged.is_none_or(|h| h == c.hedged)
        && is(&want.source, c.source.first().map_or("", |s| &s.name))
        && is(&want.when, c.when.as_ref().map_or("", |w| w.edtf.as_str()))
}

fn json_name(value: impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

/// What is asked, in the words of the file.
fn told(want: &Wanted, label: &str) -> String {
    let mut out = want.relation.as_deref().unwrap_or(label).to_owned();
    let fields = [
        ("subject", &want.subject),
        ("object", &want.object),
        ("theme", &want.theme),
        ("polarity", &want.polarity),
        ("modality", &want.modality),
        ("source", &want.source),
        ("when", &want.when),
    ];
    for (field, value) in fields {
        if let Some(value) = value {
            let _ = write!(out, ", {field} {value:?}");
        }
    }
    if let Some(hedged) = want.hedged {
        let _ = write!(out, ", hedged {hedged}");
    }
    out
}

fn shown(claims: &[Claim]) -> String {
    let show = |c: &Claim| {
        let object = c.object.as_ref().map_or("-", |o| &o.name);
        let hedged = if c.hedged { ", hedged" } else { "" };
        let (polarity, modality) = (json_name(c.polarity), json_name(c.modality));
        format!("{} {} {object} ({polarity}, {modality}{hedged})", c.subject.name, c.relation)
    };
    claims.iter().map(show).collect::<Vec<_>>().join(" and ")
}

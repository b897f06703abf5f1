//! Actors that may be one, for a person to decide.

use schemars::JsonSchema;
use serde::Serialize;

use crate::graph::{Likeness, Node, Twins};

use super::paint::{Role, paint, visible};
use super::{Options, label, table};

/// One pair, as `graaf actors --ambiguous --format json` writes it.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "graaf ambiguous")]
pub(super) struct Entry<'a> {
    /// The one that more claims name.
    one: &'a Node,
    /// The other.
    other: &'a Node,
    /// Why they may be one.
    likeness: Likeness,
}

/// A JSON array, valid against `schema/ambiguous.schema.json`.
pub fn twins_json(twins: &[Twins<'_>], _: &Options) -> String {
    let entry = |t: &Twins<'_>| serde_json::json!(Entry { one: t.one, other: t.other, likeness: t.likeness });
    let entries: Vec<_> = twins.iter().map(entry).collect();
    let mut text = serde_json::to_string_pretty(&entries).expect("pairs are plain data");
    text.push('\n');
    text
}

/// The same for a spreadsheet.
pub fn twins_csv(twins: &[Twins<'_>], options: &Options) -> String {
    let rows = twins.iter().map(|t| {
        let cells =
            |n: &Node| [n.id.clone(), label::node(n, options.lang).into_owned(), n.claims.to_string()];
        let mut row = vec![why(t.likeness, options).to_owned()];
        row.extend(cells(t.one));
        row.extend(cells(t.other));
        row
    });
    table::csv(&["why", "id", "name", "claims", "other_id", "other_name", "other_claims"], rows)
}

/// For people: the pair, why, and what to type.
pub fn twins_text(twins: &[Twins<'_>], options: &Options) -> String {
    let mut text = String::new();
    for t in twins {
        let shown = |n: &Node| {
            let name: String = label::node(n, options.lang).chars().map(visible).collect();
            let kind = label::kind(n.kind, options.lang);
            let claims = label::claims(n.claims, options.lang);
            format!("{} ({kind}, {claims})", paint(options, Role::Actor, &name))
        };
        let why = paint(options, Role::Mark, why(t.likeness, options));
        text.push_str(&format!("{} ~ {}: {why}\n", shown(t.one), shown(t.other)));
        for command in ["same ", "split"] {
            let line = format!("graaf {command} {} {}", shell(&t.one.id), shell(&t.other.id));
            text.push_str(&format!("    {}\n", paint(options, Role::Small, &line)));
        }
    }
    text
}

fn why(likeness: Likeness, options: &Options) -> &'static str {
    match likeness {
        Likeness::Name => options.say("dezelfde naam", "same name"),
        Likeness::Acronym => options.say("dezelfde afkorting", "same acronym"),
        Likeness::Surname => options.say("dezelfde achternaam", "same surname"),
        Likeness::Spelling => options.say("bijna dezelfde naam", "near the same name"),
    }
}

/// A word as a shell takes it.
fn shell(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '_' | '.');
    if word.chars().all(plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}

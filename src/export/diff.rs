//! What is different between two graphs.

use schemars::JsonSchema;
use serde::Serialize;

use crate::claim::Claim;
use crate::graph::{Aspect, Became, Change, Difference, Graph, Relation};

use super::paint::{Piece, Role, paint, wrap};
use super::{Options, label, timeline, wording};

/// Claims that people see of one edge, gained or lost.
const QUOTED: usize = 3;

/// Columns before what is said of an edge: sign, date and gutter.
const INDENT: usize = 26;

/// What `graaf diff --format json` writes.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "graaf diff")]
pub(super) struct Whole<'a> {
    /// Number of edges that only the new graph has.
    gained: usize,
    /// Number of edges that only the old graph had.
    lost: usize,
    /// Number of edges that are in both, and not the same.
    changed: usize,
    /// In chronological order.
    changes: Vec<Entry<'a>>,
}

/// An edge that is not the same.
#[derive(Debug, Serialize, JsonSchema)]
struct Entry<'a> {
    /// What became of it.
    became: Became,
    /// English name of the node that it leaves.
    subject: &'a str,
    /// English name of the node that it enters.
    object: &'a str,
    /// The edge as it was; null where it is gained.
    old: Option<&'a Relation>,
    /// The edge as it is; null where it is lost.
    new: Option<&'a Relation>,
    /// In what a changed edge is not the same.
    aspects: &'a [Aspect],
    /// Claims that say what the old edge did not, in the order they were reported.
    gained: &'a [&'a Claim],
    /// Claims of the old edge that say what the new one does not.
    lost: &'a [&'a Claim],
}

/// Valid against `schema/diff.schema.json`.
pub fn diff_json(difference: &Difference<'_>, _: &Options) -> String {
    let changes = difference.changes.iter().map(|change| {
        let (graph, edge) = there(difference, change);
        let name = |id: &str| graph.node(id).map_or("", |n| n.name.as_str());
        Entry {
            became: change.became(),
            subject: name(&edge.subject),
            object: name(&edge.object),
            old: change.old,
            new: change.new,
            aspects: &change.aspects,
            gained: &change.gained,
            lost: &change.lost,
        }
    });
    let count = |became| difference.count(became);
    let whole = Whole {
        gained: count(Became::Gained),
        lost: count(Became::Lost),
        changed: count(Became::Changed),
        changes: changes.collect(),
    };
    let mut text = serde_json::to_string_pretty(&whole).expect("changes are plain data");
    text.push('\n');
    text
}

/// For people: a timeline of what was gained (`+`), lost (`-`) and changed (`~`), and a line that counts them.
pub fn diff_text(difference: &Difference<'_>, options: &Options) -> String {
    let blocks = difference.changes.iter().map(|change| block(difference, change, options) + "\n");
    format!("{}{}\n", blocks.collect::<String>(), diff_line(difference, options))
}

/// How many edges were gained, lost and changed, on one line without its end.
pub fn diff_line(difference: &Difference<'_>, options: &Options) -> String {
    let count = |became| difference.count(became);
    let gained = count(Became::Gained);
    let noun =
        if gained == 1 { options.say("relatie", "relation") } else { options.say("relaties", "relations") };
    format!(
        "{gained} {noun} {}, {} {}, {} {}",
        options.say("erbij", "gained"),
        count(Became::Lost),
        options.say("weg", "lost"),
        count(Became::Changed),
        options.say("veranderd", "changed"),
    )
}

/// The graph that has the edge as it is now, else as it was.
fn there<'a>(difference: &Difference<'a>, change: &Change<'a>) -> (&'a Graph, &'a Relation) {
    match (change.new, change.old) {
        (Some(edge), _) => (difference.new, edge),
        (None, Some(edge)) => (difference.old, edge),
        (None, None) => unreachable!("a change is of an edge"),
    }
}

fn block(difference: &Difference<'_>, change: &Change<'_>, options: &Options) -> String {
    let (graph, edge) = there(difference, change);
    let width = options.width.max(60);
    let (sign, role) = match change.became() {
        Became::Gained => ("+", Role::Date),
        Became::Lost => ("-", Role::Denied),
        Became::Changed => ("~", Role::Mark),
    };
    let head = timeline::head(graph, edge, options);
    let entry = timeline::entry(&wording::when(edge, options), &head, options, width - 2);
    let mut text = format!("{} {}", paint(options, role, sign), entry.replace('\n', "\n  "));
    text.truncate(text.trim_end().len());
    text.push('\n');
    if let (Some(old), Some(new)) = (change.old, change.new) {
        for aspect in &change.aspects {
            let line = told(*aspect, (old, new), options);
            line.iter()
                .for_each(|line| text.push_str(&below(&[(Some(Role::Mark), line.clone())], options, width)));
        }
    }
    let signed = change.became() == Became::Changed;
    for (sign, role, graph, claims) in [
        ("+ ", Role::Date, difference.new, &change.gained),
        ("- ", Role::Denied, difference.old, &change.lost),
    ] {
        for claim in claims.iter().take(QUOTED) {
            let voice = format!("{}:", wording::voice(graph, claim, options));
            let place = format!("— {}", wording::document(graph, claim, options));
            let mut pieces: Vec<Piece> = Vec::new();
            pieces.extend(signed.then(|| (Some(role), sign.to_owned())));
            pieces.extend([
                (None, voice),
                (Some(Role::Quote), wording::quoted(claim)),
                (Some(Role::Small), place),
            ]);
            text.push_str(&below(&pieces, options, width));
        }
        if let Some(left) = claims.len().checked_sub(QUOTED).filter(|&n| n > 0) {
            let more =
                format!("{}{} {left}", if signed { sign } else { "" }, options.say("en nog", "and more:"));
            text.push_str(&below(&[(Some(Role::Small), more)], options, width));
        }
    }
    text
}

/// Lines under the head of an edge.
fn below(pieces: &[Piece], options: &Options, width: usize) -> String {
    let lines = wrap(options, pieces, width - INDENT);
    lines.into_iter().map(|line| format!("{}{line}\n", " ".repeat(INDENT))).collect()
}

/// What an aspect was and is; the claims tell it themselves.
fn told(aspect: Aspect, (old, new): (&Relation, &Relation), options: &Options) -> Option<String> {
    let (what, old, new) = match aspect {
        Aspect::Status => (options.say("status", "status"), standing(old, options), standing(new, options)),
        Aspect::When => {
            (options.say("datum", "date"), wording::when(old, options), wording::when(new, options))
        }
        Aspect::Sources => {
            (options.say("bronnen", "sources"), old.sources.to_string(), new.sources.to_string())
        }
        Aspect::Claims => return None,
    };
    Some(format!("{what}: {old} → {new}"))
}

/// The status, and what it does not say itself.
fn standing(edge: &Relation, options: &Options) -> String {
    let mut words = vec![label::status(edge.status, options.lang)];
    for mark in wording::marks(edge, options) {
        if !words.contains(&mark) {
            words.push(mark);
        }
    }
    words.join(", ")
}

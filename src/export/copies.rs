//! Documents that are copies of one story, and older versions.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::base::Edtf;
use crate::ledger::{Entry, Manifest};

use super::paint::{Role, column, paint};
use super::{Options, date};

/// What `graaf copies --format json` writes.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "graaf copies")]
pub(super) struct Whole<'a> {
    /// Documents that are copies of one story.
    copies: Vec<Group<'a>>,
    /// Documents that are kept, and do not count.
    older: Vec<Version<'a>>,
}

/// Copies of one story: one source.
#[derive(Debug, Serialize, JsonSchema)]
struct Group<'a> {
    /// Two or more, the earliest first.
    documents: Vec<Row<'a>>,
}

/// A document and the version that took its place.
#[derive(Debug, Serialize, JsonSchema)]
struct Version<'a> {
    /// The older one.
    document: Row<'a>,
    /// The one that follows it.
    newer: Row<'a>,
}

/// A document.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
struct Row<'a> {
    /// As in claims and in the graph.
    id: &'a str,
    /// Where it came from.
    source: &'a str,
    /// Headline.
    title: Option<&'a str>,
    /// Newspaper, broadcaster or agency.
    publisher: Option<&'a str>,
    /// When it was published.
    published: Option<&'a Edtf>,
    /// A newer version took its place.
    older: bool,
}

impl<'a> Whole<'a> {
    fn of(manifest: &'a Manifest) -> Self {
        let row = |entry: &'a Entry, older: bool| Row {
            id: &entry.id,
            source: &entry.source,
            title: entry.title.as_deref(),
            publisher: entry.publisher.as_deref(),
            published: entry.published.as_ref(),
            older,
        };
        // Of two versions with one id the one that counts.
        let mut rows: BTreeMap<&str, Row<'a>> =
            manifest.older.iter().map(|o| (o.entry.id.as_str(), row(&o.entry, true))).collect();
        rows.extend(manifest.documents.iter().map(|e| (e.id.as_str(), row(e, false))));
        let of = |id: &String| rows.get(id.as_str()).copied();
        let group = |ids: &[String]| Group { documents: ids.iter().filter_map(of).collect() };
        let version = |o: &'a crate::ledger::Older| {
            Some(Version { document: row(&o.entry, true), newer: of(&o.newer)? })
        };
        Self {
            copies: manifest.copies.iter().map(|c| group(&c.documents)).collect(),
            older: manifest.older.iter().filter_map(version).collect(),
        }
    }
}

/// Valid against `schema/copies.schema.json`.
pub fn copies_json(manifest: &Manifest, _: &Options) -> String {
    let mut text = serde_json::to_string_pretty(&Whole::of(manifest)).expect("copies are plain data");
    text.push('\n');
    text
}

/// For people: each group of copies under a heading, then the older versions, each above the one that took its place.
pub fn copies_text(manifest: &Manifest, options: &Options) -> String {
    let whole = Whole::of(manifest);
    let copies = whole.copies.iter().map(|group| {
        let rows: String = group.documents.iter().map(|row| line("  ", *row, options)).collect();
        format!("{} ({})\n{rows}", options.say("één verhaal", "one story"), group.documents.len())
    });
    let mut blocks: Vec<String> = copies.collect();
    if !whole.older.is_empty() {
        let rows = whole.older.iter();
        let rows: String =
            rows.map(|v| line("  ", v.document, options) + &line("→ ", v.newer, options)).collect();
        blocks.push(format!("{}\n{rows}", options.say("oudere versies", "older versions")));
    }
    blocks.join("\n")
}

fn line(sign: &str, row: Row<'_>, options: &Options) -> String {
    let published = row.published.map(|d| date::human(d, options.lang)).unwrap_or_default();
    let rest = options.width.max(80) - 62;
    let mark = if row.older { options.say(" (ouder)", " (older)") } else { "" };
    let cells = [
        paint(options, Role::Date, &column(&published, 14)),
        paint(options, Role::Actor, &column(row.publisher.unwrap_or_default(), 16)),
        column(row.source, 24),
        paint(options, Role::Small, column(row.title.unwrap_or_default(), rest).trim_end()),
    ];
    format!("{sign}{}{mark}\n", cells.join("  ").trim_end())
}

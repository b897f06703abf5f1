//! The columns of a table of rows: where each value stands in the row's JSON, so that writing and reading are one table.

use serde_json::Value;

/// A column.
pub(super) struct Column {
    pub(super) name: &'static str,
    /// Keys from the row down; the same in a table as in JSON.
    pub(super) path: &'static [&'static str],
    pub(super) kind: Kind,
}

/// What a column holds. Every column may be null.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Text,
    /// 32 bits, signed, since Spark has no others.
    Number,
    Flag,
    /// `YYYY-MM-DD` in JSON, a date in a table.
    Day,
    /// A list of texts.
    Texts,
    /// A list of structures.
    Parts(&'static [Column]),
}

use Kind::{Day, Flag, Number, Parts, Text, Texts};

const fn column(name: &'static str, path: &'static [&'static str], kind: Kind) -> Column {
    Column { name, path, kind }
}

/// All columns, in order. New ones come last; none changes its meaning.
pub(super) const COLUMNS: &[Column] = &[
    column("id", &["id"], Text),
    column("document", &["about", "id"], Text),
    column("document_source", &["about", "source"], Text),
    column("document_title", &["about", "title"], Text),
    column("document_publisher", &["about", "publisher"], Text),
    column("document_url", &["about", "url"], Text),
    column("document_language", &["about", "language"], Text),
    column("document_sentences", &["about", "sentences"], Number),
    column("document_bytes", &["about", "bytes"], Number),
    column("document_text", &["about", "text"], Text),
    column("published", &["about", "published"], Text),
    column("published_earliest", &["published_days", "earliest"], Day),
    column("published_latest", &["published_days", "latest"], Day),
    column("tool", &["about", "tool"], Text),
    column("error", &["error"], Text),
    column("sentence", &["sentence"], Number),
    column("subject_id", &["subject", "id"], Text),
    column("subject", &["subject", "name"], Text),
    column("subject_type", &["subject", "type"], Text),
    column("subject_country", &["subject", "country"], Text),
    column("subject_text", &["subject", "text"], Text),
    column("subject_start", &["subject", "start"], Number),
    column("subject_end", &["subject", "end"], Number),
    column("relation", &["relation"], Text),
    column("plover", &["plover", "type"], Text),
    column("plover_mode", &["plover", "mode"], Text),
    column("plover_context", &["plover", "context"], Texts),
    column("object_id", &["object", "id"], Text),
    column("object", &["object", "name"], Text),
    column("object_type", &["object", "type"], Text),
    column("object_country", &["object", "country"], Text),
    column("object_text", &["object", "text"], Text),
    column("object_start", &["object", "start"], Number),
    column("object_end", &["object", "end"], Number),
    column("theme", &["theme", "text"], Text),
    column("theme_start", &["theme", "start"], Number),
    column("theme_end", &["theme", "end"], Number),
    column("instrument", &["instrument", "text"], Text),
    column("instrument_start", &["instrument", "start"], Number),
    column("instrument_end", &["instrument", "end"], Number),
    column("place_id", &["place", "id"], Text),
    column("place", &["place", "name"], Text),
    column("place_type", &["place", "type"], Text),
    column("place_country", &["place", "country"], Text),
    column("place_text", &["place", "text"], Text),
    column("place_start", &["place", "start"], Number),
    column("place_end", &["place", "end"], Number),
    column("when", &["when", "edtf"], Text),
    column("when_earliest", &["when", "earliest"], Day),
    column("when_latest", &["when", "latest"], Day),
    column("when_basis", &["when", "basis"], Text),
    column("when_text", &["when", "text"], Text),
    column("when_anchor", &["when", "anchor"], Text),
    column("polarity", &["polarity"], Text),
    column("modality", &["modality"], Text),
    column("hedged", &["hedged"], Flag),
    column("source", &["source"], Parts(SOURCE)),
    column("quote", &["evidence", "quote"], Text),
    column("quote_start", &["evidence", "start"], Number),
    column("quote_end", &["evidence", "end"], Number),
    column("cue_subject_start", &["evidence", "cues", "subject", "start"], Number),
    column("cue_subject_end", &["evidence", "cues", "subject", "end"], Number),
    column("cue_trigger_start", &["evidence", "cues", "trigger", "start"], Number),
    column("cue_trigger_end", &["evidence", "cues", "trigger", "end"], Number),
    column("cue_object_start", &["evidence", "cues", "object", "start"], Number),
    column("cue_object_end", &["evidence", "cues", "object", "end"], Number),
    column("cue_when_start", &["evidence", "cues", "when", "start"], Number),
    column("cue_when_end", &["evidence", "cues", "when", "end"], Number),
    column("cue_source_start", &["evidence", "cues", "source", "start"], Number),
    column("cue_source_end", &["evidence", "cues", "source", "end"], Number),
    column("rule", &["rule"], Text),
    column("confidence", &["confidence"], Number),
];

/// A link in the chain of who says so, outermost first.
const SOURCE: &[Column] = &[
    column("id", &["id"], Text),
    column("name", &["name"], Text),
    column("type", &["type"], Text),
    column("country", &["country"], Text),
    column("stance", &["stance"], Text),
    column("text", &["text"], Text),
    column("start", &["start"], Number),
    column("end", &["end"], Number),
];

/// The value at a path; null where any part of it is absent.
pub(super) fn at<'v>(row: &'v Value, path: &[&str]) -> &'v Value {
    path.iter().fold(row, |value, key| value.get(key).unwrap_or(&Value::Null))
}

/// Puts a value at a path. A null is what an absent value means already.
pub(super) fn put(row: &mut Value, path: &[&str], value: Value) {
    if value.is_null() {
        return;
    }
    let mut place = row;
    for key in path {
        place = &mut place[*key];
    }
    *place = value;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_documented() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/scale.md");
        let docs = std::fs::read_to_string(path).unwrap();
        for column in COLUMNS.iter().chain(SOURCE) {
            assert!(docs.contains(&format!("`{}`", column.name)), "{}", column.name);
        }
    }
}

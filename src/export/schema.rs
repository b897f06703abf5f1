//! JSON Schemas of what graaf writes, generated from the types themselves; `schema/*.schema.json` are these.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};

use crate::claim::Claim;

use super::conflicts::Entry;
use super::coverage::Coverage;
use super::json::Whole;

/// `schema/claim.schema.json`: one claim, as `graaf extract` and `graaf claims --format jsonl` write it a line.
pub fn claim_schema() -> String {
    schema::<Claim>()
}

/// `schema/graph.schema.json`: what `graaf json` writes.
pub fn graph_schema() -> String {
    schema::<Whole<'_>>()
}

/// `schema/ambiguous.schema.json`: what `graaf actors --ambiguous --format json` writes.
pub fn ambiguous_schema() -> String {
    schema::<Vec<super::twins::Entry<'_>>>()
}

/// `schema/check.schema.json`: what `graaf check --format json` writes.
pub fn check_schema() -> String {
    schema::<crate::ledger::Check>()
}

/// `schema/conflicts.schema.json`: what `graaf conflicts --format json` writes.
pub fn conflicts_schema() -> String {
    schema::<Vec<Entry<'_>>>()
}

/// `schema/copies.schema.json`: what `graaf copies --format json` writes.
pub fn copies_schema() -> String {
    schema::<super::copies::Whole<'_>>()
}

/// `schema/coverage.schema.json`: what `graaf coverage --format json` writes.
pub fn coverage_schema() -> String {
    schema::<Coverage>()
}

/// `schema/diff.schema.json`: what `graaf diff --format json` writes.
pub fn diff_schema() -> String {
    schema::<super::diff::Whole<'_>>()
}

/// `schema/eval.schema.json`: what `graaf eval --format json` writes.
pub fn eval_schema() -> String {
    schema::<super::eval::Entry<'_>>()
}

/// `schema/lint.schema.json`: what `graaf lint --format json` writes.
pub fn lint_schema() -> String {
    schema::<Vec<super::faults::Entry<'_>>>()
}

/// `schema/row.schema.json`: one row, as `graaf extract --format jsonl` writes it a line.
pub fn row_schema() -> String {
    schema::<crate::ledger::Row>()
}

/// `schema/sources.schema.json`: what `graaf sources --format json` writes.
pub fn sources_schema() -> String {
    schema::<super::sources::Sources>()
}

/// Of what is written, not of what would be read: every field is there, and `null` where nothing is known.
fn schema<T: JsonSchema>() -> String {
    let settings = SchemaSettings::default().for_serialize().with_transform(RecursiveTransform(plain_format));
    let schema: Schema = settings.into_generator().into_root_schema_for::<T>();
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is plain data");
    text.push('\n');
    text
}

/// Takes off the formats that only Rust knows (`uint32`): a strict validator refuses a schema that has them. The bounds say
/// as much.
fn plain_format(schema: &mut Schema) {
    let is_rust =
        |f: &serde_json::Value| f.as_str().is_some_and(|f| f.starts_with("uint") || f.starts_with("int"));
    if schema.get("format").is_some_and(is_rust) {
        schema.remove("format");
    }
}

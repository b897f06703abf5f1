//! JSON Schemas of what graaf writes, generated from the types themselves; `schema/*.schema.json` are these.

use schemars::schema_for;

use crate::claim::Claim;

use super::json::Whole;

/// `schema/claim.schema.json`: one claim, as `graaf extract` and `graaf claims --format jsonl` write it a line.
pub fn claim_schema() -> String {
    text(&schema_for!(Claim))
}

/// `schema/graph.schema.json`: what `graaf json` writes.
pub fn graph_schema() -> String {
    text(&schema_for!(Whole<'_>))
}

fn text(schema: &schemars::Schema) -> String {
    let mut text = serde_json::to_string_pretty(schema).expect("a schema is plain data");
    text.push('\n');
    text
}

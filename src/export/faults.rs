//! What is wrong in files that people wrote, for editors and other programs.

use schemars::JsonSchema;
use serde::Serialize;

use crate::base::Fault;

/// One fault, as `graaf lint --format json` writes it.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "graaf lint")]
pub(super) struct Entry<'a> {
    /// The file, as it was given.
    file: &'a str,
    /// From 1.
    line: usize,
    /// From 1, in characters.
    column: usize,
    /// What is wrong, and what to do.
    what: &'a str,
}

/// A JSON array, valid against `schema/lint.schema.json`.
pub fn faults_json(faults: &[Fault]) -> String {
    let entry = |f: &'_ Fault| {
        serde_json::json!(Entry { file: &f.file, line: f.line, column: f.column, what: &f.what })
    };
    let entries: Vec<_> = faults.iter().map(entry).collect();
    let mut text = serde_json::to_string_pretty(&entries).expect("faults are plain data");
    text.push('\n');
    text
}

//! `schema/actors/*.tsv` to arrays.

mod code;

use std::path::Path;

use tables::File;

// What the build folds and checks, the program must fold and check alike: the library's own rules.
#[allow(dead_code, reason = "the library uses more of it")]
#[path = "../../src/actor/lexicon/fold.rs"]
mod fold;
#[allow(dead_code, unused_imports, reason = "the library uses more of it")]
#[path = "../../src/actor/lexicon/tables/mod.rs"]
mod tables;

/// The tables, in the order in which their readings of one name are preferred.
const TABLES: [&str; 12] = [
    "countries",
    "metonyms",
    "organisations",
    "armed",
    "intelligence",
    "media",
    "companies",
    "parties",
    "persons",
    "places",
    "demonyms",
    "roles",
];

/// Reads the tables of a folder and writes `actors.rs`, which `src/actor/lexicon/data.rs` includes, and what that includes.
///
/// # Errors
/// Every wrong line, as `file:line:column: what is wrong and what to do`.
pub(crate) fn compile(from: &Path, to: &Path) -> Result<(), Vec<String>> {
    let mut files = Vec::new();
    for name in TABLES {
        let path = from.join(format!("{name}.tsv"));
        let text = std::fs::read_to_string(&path).map_err(|e| vec![format!("{}: {e}", path.display())])?;
        files.push(File { name: path.display().to_string(), text });
    }
    let mut faults = Vec::new();
    let world = tables::read(&files, &|_| None, &mut faults);
    let told = |f: &crate::base::Fault| f.to_string();
    if !faults.is_empty() {
        return Err(faults.iter().map(told).collect());
    }
    code::write(&world, to).map_err(|e| vec![format!("{}: {e}", to.display())])
}

//! `schema/actors/*.tsv` to arrays.

mod code;
mod name;
mod table;
mod world;

use std::path::Path;

// The matching rules are the library's own: what the build folds, the program must fold alike.
#[allow(dead_code, reason = "the library uses more of it")]
#[path = "../../src/actor/lexicon/fold.rs"]
mod fold;

/// Reads the tables of a folder and writes the Rust that `src/actor/lexicon/data.rs` includes.
///
/// # Errors
/// Every wrong line, as `file:line: what is wrong and what to do`.
pub(crate) fn compile(from: &Path) -> Result<String, Vec<String>> {
    let mut errors = Vec::new();
    let world = world::read(from, &mut errors);
    if errors.is_empty() { Ok(code::write(&world)) } else { Err(errors) }
}

//! The command line: one file a subcommand.

mod build;
mod dates;
mod extract;
mod input;
mod outcome;
mod panics;
mod parse;
mod progress;
mod say;
mod store;
mod stream;
mod threads;

use clap::{Parser, Subcommand};

pub use outcome::{Outcome, finish};
pub use panics::guard_panics;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "graaf",
    version,
    about = "Reads Dutch and English news and builds a graph of dated, attributed claims.",
    propagate_version = true
)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read documents and keep their claims in a store
    Build(build::Build),
    /// Print the claims of documents, one JSON object a line
    Extract(extract::Extract),
    /// Print the date expressions of documents, one JSON object a document
    Dates(dates::Dates),
    /// Print tagged, lemmatised and parsed sentences as CoNLL-U
    Parse(parse::Parse),
}

/// Reads `--lang`.
fn language(code: &str) -> Result<crate::base::Lang, String> {
    crate::base::Lang::from_code(code).ok_or_else(|| "graaf knows nl (Dutch) and en (English)".to_owned())
}

//! The command line: one file a subcommand.

mod bench;
mod build;
mod completions;
mod dates;
mod explain;
mod extract;
mod input;
mod man;
mod outcome;
mod panics;
mod parse;
mod problems;
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
    /// Show why a sentence is read as it is, or what an edge of the graph stands on
    Explain(explain::Explain),
    /// Print the claims of documents, one JSON object a line
    Extract(extract::Extract),
    /// Print the date expressions of documents, one JSON object a document
    Dates(dates::Dates),
    /// Print tagged, lemmatised and parsed sentences as CoNLL-U
    Parse(parse::Parse),
    /// Measure how fast documents are read
    Bench(bench::Bench),
    /// Print a completion script for a shell
    Completions(completions::Completions),
    /// Print the manual page
    Man(man::Man),
}

/// Reads a date, for `--published`, `--from` and `--to`.
fn date(text: &str) -> Result<crate::base::Edtf, String> {
    crate::base::Edtf::parse(text).map_err(|e| e.to_string())
}

/// Reads `--lang`.
fn language(code: &str) -> Result<crate::base::Lang, String> {
    crate::base::Lang::from_code(code).ok_or_else(|| "graaf knows nl (Dutch) and en (English)".to_owned())
}

/// Prints all of an answer.
fn print(bytes: &[u8]) -> anyhow::Result<Outcome> {
    use std::io::Write as _;
    let mut output = std::io::stdout().lock();
    output.write_all(bytes)?;
    output.flush()?;
    Ok(Outcome::Done)
}

//! The command line: one file a subcommand.

mod actors;
mod bench;
mod build;
mod check;
mod claims;
mod completions;
mod conflicts;
mod copies;
mod coverage;
mod dates;
mod decisions;
mod diff;
mod dot;
mod draw;
mod eval;
mod explain;
mod export;
mod extract;
mod format;
mod index;
mod input;
mod json;
mod known;
mod left;
mod lexicon;
mod lint;
mod man;
mod merge;
mod outcome;
mod panics;
mod parse;
mod picture;
mod problems;
mod progress;
mod relations;
mod review;
mod same;
mod say;
mod show;
mod sources;
mod store;
mod stream;
mod threads;
mod timeline;
mod view;
mod viewer;
mod watch;

use std::io::Write as _;

use anyhow::Context as _;
use clap::{Parser, Subcommand};

use crate::parse::Pace;

pub use extract::{Read, Rows};
pub use lexicon::Lexicons;
pub use outcome::{Outcome, finish};
pub use panics::{catch, guard_panics};
pub use store::{Opened, Store};
pub use view::Filters;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "graaf",
    version,
    about = "Reads Dutch and English news and builds a graph of dated, attributed claims.",
    after_help = "Start with:
  graaf build articles/              read a folder of articles; the graph is kept in out/
  graaf timeline --actor Iran        what happened or was said, in order of time
  graaf view                         a page to look around in: out/graph.html
  graaf draw -o graph.svg            a picture

Exit codes: 0 something was done, 1 nothing could be, 2 wrong usage."
)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// What the user adds to what graaf knows.
    #[command(flatten)]
    pub lexicons: Lexicons,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "each is told by its own arguments")]
pub enum Command {
    Build(build::Build),
    Check(check::CheckCommand),
    Dot(dot::Dot),
    Draw(draw::Draw),
    View(viewer::Viewer),
    Json(json::Json),
    Export(export::Export),
    Timeline(timeline::Timeline),
    Claims(claims::Claims),
    Actors(actors::Actors),
    Show(show::Show),
    Relations(relations::Relations),
    Conflicts(conflicts::Conflicts),
    Diff(diff::Diff),
    Copies(copies::CopiesCommand),
    Coverage(coverage::CoverageCommand),
    Sources(sources::SourcesCommand),
    Same(same::Same),
    Split(same::Split),
    Explain(explain::Explain),
    Extract(extract::Extract),
    Merge(merge::Merge),
    Dates(dates::Dates),
    Parse(parse::Parse),
    Review(review::ReviewCommand),
    Eval(eval::Eval),
    Lint(lint::Lint),
    Bench(bench::Bench),
    Completions(completions::Completions),
    Man(man::Man),
}

/// Which network reads.
#[derive(Debug, clap::Args)]
struct Speed {
    /// Read with the smaller network: about twice as fast, and a little less right
    #[arg(long)]
    fast: bool,
}

impl Speed {
    fn pace(&self) -> Pace {
        if self.fast { Pace::Fast } else { Pace::Accurate }
    }
}

/// Reads a date, for `--published`, `--from` and `--to`.
fn date(text: &str) -> Result<crate::base::Edtf, String> {
    crate::base::Edtf::parse(text).map_err(|e| e.to_string())
}

/// Reads `--lang`.
fn language(code: &str) -> Result<crate::base::Lang, String> {
    crate::base::Lang::from_code(code).ok_or_else(|| "graaf knows nl (Dutch) and en (English)".to_owned())
}

/// What is said when an answer cannot be printed, before the reason.
const NO_OUTPUT: &str = "standard output cannot be written";

/// Prints all of an answer.
fn print(bytes: &[u8]) -> anyhow::Result<Outcome> {
    let mut output = std::io::stdout().lock();
    output.write_all(bytes).and_then(|()| output.flush()).context(NO_OUTPUT)?;
    Ok(Outcome::Done)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_sound() {
        super::Arguments::command().debug_assert();
    }

    #[test]
    fn every_command_shows_how_it_is_used() {
        for command in super::Arguments::command().get_subcommands().filter(|c| c.get_name() != "help") {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.starts_with("Examples:\n  "), "{}", command.get_name());
        }
    }
}

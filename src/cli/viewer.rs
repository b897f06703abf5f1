use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;

use super::Outcome;
use super::export::{to_file, unwritten};
use super::say;
use super::view::{Filters, View};
use crate::base::Lang;
use crate::export::{Options, viewer};

/// Make a page to look around in: the graph, its timeline and its evidence, in one file.
///
/// The page opens in any browser, straight from the disk, and asks nothing of a network.
#[derive(Debug, Args)]
#[command(
    name = "view",
    after_help = "Examples:
  graaf view                                out/graph.html, beside the store
  graaf view --actor Iran -o iran.html --lang nl

docs/viewer.md tells what can be done in it."
)]
pub struct Viewer {
    /// The page [default: graph.html in the folder of the graph]
    #[arg(short = 'o', long = "output", value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    view: View,
    #[command(flatten)]
    filters: Filters,
}

impl Viewer {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be read, a filter names nothing that is in it, or the page cannot be written.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let lang = self.view.lang();
        let graph = self.view.selected(&self.filters)?;
        let path = self.output.clone().unwrap_or_else(|| self.view.dir().join("graph.html"));
        let options = Options { lang, ..Options::default() };
        to_file(&path, &mut |out| viewer(&graph, &options, out)).with_context(|| unwritten(&path, lang))?;
        let path = path.display();
        say::note(&match lang {
            Lang::En => format!("{path} is written; open it in a browser"),
            Lang::Nl => format!("{path} is geschreven; open het in een browser"),
        });
        Ok(Outcome::Done)
    }
}

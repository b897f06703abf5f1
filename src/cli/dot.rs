use clap::Args;

use super::Outcome;
use super::view::{Filters, View};
use crate::export;

/// Draw the graph for Graphviz.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf dot --actor Iran | dot -Tsvg > iran.svg
  graaf dot --fold --min-confidence 60 > simple.dot
  graaf dot --lang nl --from 2022-09 --to 2022-12 --min-confidence 60 > najaar.dot

Edges carry relation and date; dashed is planned or possible, dotted hedged, red denied.")]
pub struct Dot {
    #[command(flatten)]
    view: View,
    #[command(flatten)]
    filters: Filters,
    /// Draw officials, soldiers and cities of a country as the country
    #[arg(long)]
    fold: bool,
}

impl Dot {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be read, a filter names nothing that is in it, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let selected = self.view.selected(&self.filters)?;
        let graph = if self.fold { selected.homeward() } else { selected };
        super::print(export::dot(&graph, &self.view.options()).as_bytes())
    }
}

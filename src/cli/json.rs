use clap::Args;

use super::Outcome;
use super::view::{Filters, View};
use crate::export;

/// Print the graph as JSON, claims and evidence included.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf json > graph.json
  graaf json --source Reuters --polarity negative

schema/graph.schema.json describes it.")]
pub struct Json {
    #[command(flatten)]
    view: View,
    #[command(flatten)]
    filters: Filters,
}

impl Json {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be read, a filter names nothing that is in it, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let graph = self.view.selected(&self.filters)?;
        super::print(export::json(&graph, &self.view.options()).as_bytes())
    }
}

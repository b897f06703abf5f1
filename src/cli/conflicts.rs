use clap::Args;

use super::format::Format;
use super::view::{Filters, View, said};
use super::{Outcome, say};
use crate::export;

/// Show what claims contradict each other: who says what, side by side, in their words.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf conflicts
  graaf conflicts --actor Iran --lang nl
  graaf conflicts --format json > conflicts.json

First what some affirm and others deny or doubt, then what one source is certain of and another is not. \
                  schema/conflicts.schema.json describes the JSON.")]
pub struct Conflicts {
    /// How it is written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    view: View,
    #[command(flatten)]
    filters: Filters,
}

impl Conflicts {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be read, a filter names nothing that is in it, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let graph = self.view.selected(&self.filters)?;
        if self.format == Format::Text && !graph.claims.is_empty() && graph.conflicts().is_empty() {
            let lang = self.view.lang();
            say::note(said(lang, "no claims contradict each other", "geen beweringen spreken elkaar tegen"));
        }
        let write = match self.format {
            Format::Text => export::conflicts_text,
            Format::Json => export::conflicts_json,
        };
        super::print(write(&graph, &self.view.options()).as_bytes())
    }
}

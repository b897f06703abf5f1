use clap::{Args, ValueEnum};

use super::Outcome;
use super::view::{Filters, View};
use crate::export;

/// Print what happened, in order of time.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf timeline --actor Iran --from 2022-09
  graaf timeline --actor Rusland --actor Iran --lang nl --format md > tijdlijn.md")]
pub struct Timeline {
    /// How it is written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    view: View,
    #[command(flatten)]
    filters: Filters,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// Markdown
    Md,
    /// A table for a spreadsheet
    Csv,
    /// For programs
    Json,
}

impl Timeline {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be read, a filter names nothing that is in it, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let graph = self.view.selected(&self.filters)?;
        let write = match self.format {
            Format::Text => export::timeline_text,
            Format::Md => export::timeline_md,
            Format::Csv => export::timeline_csv,
            Format::Json => export::timeline_json,
        };
        super::print(write(&graph, &self.view.options()).as_bytes())
    }
}

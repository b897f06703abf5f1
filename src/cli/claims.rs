use clap::{Args, ValueEnum};

use super::Outcome;
use super::view::{Filters, View};
use crate::export;

/// Print all claims as a table.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf claims --format csv > claims.csv
  graaf claims --relation supplies --modality actual --format jsonl")]
pub struct Claims {
    /// How it is written
    #[arg(long, value_enum, default_value = "csv")]
    format: Format,
    #[command(flatten)]
    view: View,
    #[command(flatten)]
    filters: Filters,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// A table for a spreadsheet
    Csv,
    /// One JSON object a line, as `graaf extract` writes them
    Jsonl,
}

impl Claims {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be read, a filter names nothing that is in it, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let graph = self.view.selected(&self.filters)?;
        let write = match self.format {
            Format::Csv => export::claims_csv,
            Format::Jsonl => export::claims_jsonl,
        };
        super::print(write(&graph, &self.view.options()).as_bytes())
    }
}

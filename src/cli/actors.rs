use clap::{Args, ValueEnum};

use super::Outcome;
use super::view::{Filters, View};
use crate::export;

/// List the actors with their type, the names seen for them and their number of claims.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf actors
  graaf actors --format csv > actors.csv")]
pub struct Actors {
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
    /// A table for a spreadsheet
    Csv,
    /// For programs
    Json,
}

impl Actors {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be read, a filter names nothing that is in it, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let graph = self.view.selected(&self.filters)?;
        let write = match self.format {
            Format::Text => export::actors_text,
            Format::Csv => export::actors_csv,
            Format::Json => export::actors_json,
        };
        super::print(write(&graph, &self.view.options()).as_bytes())
    }
}

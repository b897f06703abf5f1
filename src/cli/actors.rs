use clap::{Args, ValueEnum};

use super::view::{Filters, View, said};
use super::{Outcome, say};
use crate::export;
use crate::graph::Graph;

/// List the actors with their type, the names seen for them and their number of claims.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf actors
  graaf actors --format csv > actors.csv
  graaf actors --ambiguous           who may be one and the same")]
pub struct Actors {
    /// How it is written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Pairs of actors that may be one, to be decided with `graaf same` or `graaf split`
    #[arg(long)]
    ambiguous: bool,
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
        if self.ambiguous {
            return self.twins(&graph);
        }
        let write = match self.format {
            Format::Text => export::actors_text,
            Format::Csv => export::actors_csv,
            Format::Json => export::actors_json,
        };
        super::print(write(&graph, &self.view.options()).as_bytes())
    }

    /// The pairs that may be one, but for those of which the user said that they are two.
    fn twins(&self, graph: &Graph) -> anyhow::Result<Outcome> {
        let ids = |name: &String| graph.find(name).into_iter().map(str::to_owned);
        let merges = self.view.decisions()?.merges;
        let apart: Vec<Vec<String>> =
            merges.different.iter().map(|d| d.actors.iter().flat_map(ids).collect()).collect();
        let write = match self.format {
            Format::Text => export::twins_text,
            Format::Csv => export::twins_csv,
            Format::Json => export::twins_json,
        };
        let twins = graph.twins(&apart);
        if twins.is_empty() && matches!(self.format, Format::Text) {
            let (en, nl) = ("no two actors look like one", "geen twee actoren lijken er één te zijn");
            say::note(said(self.view.lang(), en, nl));
        }
        super::print(write(&twins, &self.view.options()).as_bytes())
    }
}

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};

use super::view::{Filters, View};
use crate::export::{self, Cluster, Drawing};
use crate::graph::Graph;

/// What the commands that draw share: which part of the graph, and how it is gathered.
#[derive(Debug, Args)]
pub(super) struct Picture {
    #[command(flatten)]
    pub(super) view: View,
    #[command(flatten)]
    filters: Filters,
    /// Draw officials, soldiers and cities of a country as the country
    #[arg(long)]
    fold: bool,
    /// Only the actors that most claims name, this many
    #[arg(long, value_name = "N")]
    top: Option<usize>,
    /// Within this many steps of the --actor: 1 is what it does itself, 2 also what those do that it deals with
    #[arg(long, value_name = "STEPS", requires = "actor", value_parser = clap::value_parser!(u8).range(1..=9))]
    depth: Option<u8>,
    /// One line for everything between two actors that looks alike, with counts and the first and last date
    #[arg(long)]
    bundle: bool,
    /// Put actors together by type, or by country
    #[arg(long, value_name = "BY", value_parser = PossibleValuesParser::new(["type", "country"]).map(|by| if by == "type" { Cluster::Type } else { Cluster::Country }))]
    cluster: Option<Cluster>,
}

impl Picture {
    /// What is drawn.
    pub(super) fn graph(&self) -> anyhow::Result<Graph> {
        let selected = match self.depth {
            Some(steps) => self.view.around(&self.filters, steps.into())?,
            None => self.view.selected(&self.filters)?,
        };
        let graph = if self.fold { selected.homeward() } else { selected };
        Ok(match self.top {
            Some(count) => graph.top(count),
            None => graph,
        })
    }

    /// It in DOT, with or without words on its lines.
    pub(super) fn dot(&self, graph: &Graph, wordless: bool) -> String {
        let drawing = Drawing { bundle: self.bundle, cluster: self.cluster, wordless };
        export::dot_as(graph, &self.view.options(), &drawing)
    }
}

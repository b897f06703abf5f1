use clap::Args;

use super::Outcome;
use super::picture::Picture;

/// Draw the graph for Graphviz.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf dot --actor Iran | dot -Tsvg > iran.svg
  graaf dot --fold --top 20 --bundle --cluster country > who.dot
  graaf dot --lang nl --from 2022-09 --to 2022-12 --min-confidence 60 > najaar.dot

Edges carry relation and date; dashed is planned or possible, dotted hedged, red with a crossbar denied.
`graaf draw` runs Graphviz itself.")]
pub struct Dot {
    #[command(flatten)]
    picture: Picture,
}

impl Dot {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be read, a filter names nothing that is in it, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        super::print(self.picture.dot(&self.picture.graph()?, false).as_bytes())
    }
}

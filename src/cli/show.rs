use clap::Args;

use super::view::{Filters, View};
use super::{Outcome, say};
use crate::base::Lang;
use crate::export;

/// Show one actor: who it is, what it does and what is done to it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf show Iran
  graaf show \"Revolutionaire Garde\" --lang nl --from 2022-10")]
pub struct Show {
    /// The actor, by any of its names in Dutch or English
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    view: View,
    #[command(flatten)]
    filters: Filters,
}

impl Show {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be read, a filter names nothing that is in it, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let (ids, graph) = self.view.of_actor(&self.name, &self.filters)?;
        let options = self.view.options();
        let shown: Vec<_> = ids.iter().filter_map(|id| export::show_text(&graph, id, &options)).collect();
        if shown.is_empty() {
            say::warning(
                self.view.lang(),
                &match self.view.lang() {
                    Lang::En => format!("no claim about {} passes the filters", self.name),
                    Lang::Nl => format!("geen bewering over {} komt door de filters", self.name),
                },
            );
        }
        super::print(shown.join("\n").as_bytes())
    }
}

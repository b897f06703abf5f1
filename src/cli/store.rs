use std::path::PathBuf;

use clap::Args;

use super::say;
use crate::base::Lang;
use crate::ledger::{Ledger, Segment};

/// Which store a command reads or writes.
#[derive(Clone, Debug, Args)]
pub(crate) struct Store {
    /// The folder of the graph
    #[arg(long = "out", value_name = "DIR", default_value = "out")]
    pub(crate) dir: PathBuf,
}

impl Store {
    /// Every document of the store with its claims. What cannot be read of it is told.
    pub(crate) fn segments(&self) -> anyhow::Result<Vec<Segment>> {
        let loaded = Ledger::open(&self.dir)?.load()?;
        loaded.damaged.iter().for_each(|message| say::warning(Lang::En, message));
        Ok(loaded.segments)
    }
}

use std::path::PathBuf;

use clap::Args;

use super::say;
use crate::base::Lang;
use crate::ledger::{Join, Ledger, Segment};

/// Which store a command reads or writes.
#[derive(Clone, Debug, Args)]
pub(crate) struct Store {
    /// The folder of the graph
    #[arg(long = "out", value_name = "DIR", default_value = "out")]
    pub(crate) dir: PathBuf,
}

impl Store {
    /// Every document of the store with its claims, their parties as the user decided. What cannot be read is told.
    pub(crate) fn segments(&self) -> anyhow::Result<Vec<Segment>> {
        Ok(self.decided()?.0)
    }

    /// The same, with what the user's decisions changed.
    pub(crate) fn decided(&self) -> anyhow::Result<(Vec<Segment>, Vec<Join>)> {
        let mut ledger = Ledger::open(&self.dir)?;
        let loaded = ledger.load()?;
        loaded.damaged.iter().for_each(|message| say::warning(Lang::En, message));
        let mut segments = loaded.segments;
        // What a decision cannot do was told when the store was built.
        let joins = ledger.manifest.merges.apply_to(&mut segments).joins;
        Ok((segments, joins))
    }
}

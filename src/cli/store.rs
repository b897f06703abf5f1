use std::path::PathBuf;

use clap::Args;

use super::say;
use crate::base::Lang;
use crate::ledger::{self, Decisions, Join, Ledger, Segment};

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
        if let Some(built) = &ledger.manifest.lexicon
            && ledger::lexicon() != Some(built.as_str())
        {
            say::warning(
                Lang::En,
                "the store was built with a lexicon of your own: give the same --lexicon here, or its relations are shown \
                 without their labels",
            );
        }
        let mut segments = loaded.segments;
        // What a decision cannot do was told when the store was built.
        let (applied, _) = ledger.manifest.decisions.apply(&mut segments);
        Ok((segments, applied.joins))
    }

    /// The same with the older versions of documents, each with the id of the version that follows it.
    pub(crate) fn versions(&self) -> anyhow::Result<Vec<(Segment, Option<String>)>> {
        let mut ledger = Ledger::open(&self.dir)?;
        let loaded = ledger.load()?;
        loaded.damaged.iter().for_each(|message| say::warning(Lang::En, message));
        let current = loaded.segments.into_iter().map(|s| (s, None));
        let older = ledger.older().into_iter().map(|(s, newer)| (s, Some(newer)));
        let (mut segments, newer): (Vec<Segment>, Vec<_>) = current.chain(older).unzip();
        ledger.manifest.decisions.apply(&mut segments);
        Ok(segments.into_iter().zip(newer).collect())
    }

    /// The same as it was read, without the decisions; and those.
    pub(crate) fn undecided(&self) -> anyhow::Result<(Vec<Segment>, Decisions)> {
        let mut ledger = Ledger::open(&self.dir)?;
        let loaded = ledger.load()?;
        Ok((loaded.segments, ledger.manifest.decisions))
    }
}

use std::path::PathBuf;

use clap::Args;

use super::{say, view};
use crate::base::Lang;
use crate::graph::Graph;
use crate::ledger::{self, Damage, Head, Index, Join, Ledger, LedgerError, Lookup, Segment};

/// So often a store is opened that a build changes under our hands.
const TRIES: usize = 8;

/// Which store a command reads or writes.
#[derive(Clone, Debug, Args)]
pub struct Store {
    /// The folder of the graph
    #[arg(long = "out", value_name = "DIR", default_value = "out")]
    pub(crate) dir: PathBuf,
}

/// What a store holds, as its user decided.
#[derive(Debug)]
pub struct Opened {
    /// Every document with its claims.
    pub(crate) segments: Vec<Segment>,
    /// What the user's decisions changed.
    pub(crate) joins: Vec<Join>,
    /// What cannot be read of it, or not as it was meant, in English.
    pub warnings: Vec<String>,
}

impl Opened {
    /// The graph; `all` with the claims that no relation covers.
    pub fn graph(self, all: bool) -> Graph {
        view::fold(self.segments, all)
    }
}

impl Store {
    /// The store in a folder.
    pub fn at(dir: PathBuf) -> Self {
        Self { dir }
    }

    /// Reads all of it.
    ///
    /// # Errors
    /// As [`Ledger::open`].
    pub fn open(&self) -> Result<Opened, LedgerError> {
        let mut ledger = Ledger::open(&self.dir)?;
        let loaded = ledger.load()?;
        let mut warnings = loaded.damaged;
        warnings.extend(foreign_lexicon(ledger.manifest.lexicon.as_deref()));
        let mut segments = loaded.segments;
        let decisions = &ledger.manifest.decisions;
        // What was settled when the store was built holds; what a decision cannot do was told then.
        let plan = ledger.manifest.index.as_ref().and_then(|key| Index::open(&self.dir, key).ok());
        let joins = match &plan {
            Some(index) => {
                let replay = decisions.replay(index.plan());
                segments.iter_mut().for_each(|segment| drop(replay.apply(segment)));
                index.plan().joins()
            }
            None => decisions.apply(&mut segments).joins,
        };
        Ok(Opened { segments, joins, warnings })
    }

    /// Every document of the store with its claims, their parties as the user decided. What cannot be read is told.
    pub(crate) fn segments(&self) -> anyhow::Result<Vec<Segment>> {
        Ok(self.decided()?.0)
    }

    /// The same, with what the user's decisions changed.
    pub(crate) fn decided(&self) -> anyhow::Result<(Vec<Segment>, Vec<Join>)> {
        let Opened { segments, joins, warnings } = self.open()?;
        warnings.iter().for_each(|message| say::warning(Lang::En, message));
        Ok((segments, joins))
    }

    /// Asks the index. `None` for a store that has none, and for one in which something is damaged, which is told: then all
    /// must be read.
    ///
    /// # Errors
    /// Those of the question, and when there is no store.
    pub(crate) fn ask<T>(
        &self,
        lang: Lang,
        question: impl Fn(&Lookup) -> anyhow::Result<T>,
    ) -> anyhow::Result<Option<T>> {
        for tries in 1.. {
            let head = Head::read(&self.dir)?;
            let Some(key) = head.index else { return Ok(None) };
            let lexicon = head.lexicon.clone();
            let opened = Lookup::open(&self.dir, head, &key).map_err(anyhow::Error::from);
            match opened.and_then(|lookup| question(&lookup)).map_err(anyhow::Error::downcast::<Damage>) {
                Ok(answer) => {
                    foreign_lexicon(lexicon.as_deref()).iter().for_each(|told| say::warning(Lang::En, told));
                    return Ok(Some(answer));
                }
                Err(Err(other)) => return Err(other),
                // A build has replaced what the manifest named: there is a new manifest.
                Err(Ok(Damage::Missing)) if tries < TRIES => {}
                Err(Ok(damage)) => {
                    say::warning(lang, &self.damaged(&damage, lang));
                    break;
                }
            }
        }
        Ok(None)
    }

    fn damaged(&self, damage: &Damage, lang: Lang) -> String {
        let (dir, damage) = (self.dir.display(), damage.message(lang));
        match lang {
            Lang::En => format!(
                "a file in {dir} is damaged ({damage}), so everything is read, which takes longer; run `graaf build` with \
                 --verify over the documents again"
            ),
            Lang::Nl => format!(
                "een bestand in {dir} is beschadigd ({damage}), dus alles wordt gelezen, wat langer duurt; voer \
                 `graaf build` met --verify opnieuw uit op de documenten"
            ),
        }
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

    /// The same as it was read, without the decisions.
    pub(crate) fn undecided(&self) -> anyhow::Result<Vec<Segment>> {
        Ok(Ledger::open(&self.dir)?.load()?.segments)
    }
}

/// What is to be told of a store that was built with another lexicon than ours.
fn foreign_lexicon(built: Option<&str>) -> Option<String> {
    let told = "the store was built with a lexicon of your own: give the same --lexicon here, or its relations are shown \
                without their labels";
    (built.is_some() && ledger::lexicon() != built).then(|| told.to_owned())
}

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::Args;

use super::known::{self, Known};
use super::store::Store;
use super::view::{fold, said};
use super::{Outcome, decisions, say};
use crate::actor::Lexicon;
use crate::base::{Fault, Lang};
use crate::graph::Names;
use crate::ledger::{self, Decisions, Lookup, Merges, MergesWarning};

/// Decide that actors are one and the same: the first is the one that is shown.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf same \"Nabil Shaath\" \"Nabil Saath\" --because \"two spellings of one name\"
  graaf actors --ambiguous           pairs to look at

The decision is added to merges.toml beside the documents, whose comments stay, and replayed at every build.")]
pub struct Same {
    #[command(flatten)]
    decision: Decision,
}

/// Decide that actors are not the same: the first keeps the claims that cannot be told apart.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf split \"Ali Khamenei\" \"Mojtaba Khamenei\" --because \"father and son\"

Names that were read as one actor become two, by the words that name them in the texts. The decision is added to \
                  merges.toml beside the documents, whose comments stay, and replayed at every build.")]
pub struct Split {
    #[command(flatten)]
    decision: Decision,
}

#[derive(Debug, Args)]
struct Decision {
    /// The actors, by id or by any of their names
    #[arg(value_name = "ACTOR", num_args = 2.., required = true)]
    actors: Vec<String>,
    /// Why, for whoever reads it next year
    #[arg(long, value_name = "REASON")]
    because: Option<String>,
    /// The file to write to [default: merges.toml beside the documents of the last build]
    #[arg(long, value_name = "FILE")]
    merges: Option<PathBuf>,
    #[command(flatten)]
    store: Store,
    /// Language of messages: en or nl
    #[arg(long, value_name = "LANG", value_parser = super::language, default_value = "en")]
    lang: Lang,
}

impl Same {
    /// Runs the command.
    ///
    /// # Errors
    /// When an actor is unknown or may be several, or merges.toml cannot be understood or written.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        self.decision.write("same", "decided with `graaf same`")
    }
}

impl Split {
    /// Runs the command.
    ///
    /// # Errors
    /// As [`Same::run`].
    pub fn run(&self) -> anyhow::Result<Outcome> {
        self.decision.write("different", "decided with `graaf split`")
    }
}

impl Decision {
    fn write(&self, table: &str, reason: &str) -> anyhow::Result<Outcome> {
        let file = decisions::of_store(&self.store.dir, self.merges.as_deref(), self.lang)?;
        let text = decisions::read(&file, false)?.unwrap_or_default();
        let actors: Vec<&str> = self.actors.iter().map(String::as_str).collect();
        let because = self.because.as_deref().unwrap_or(reason);
        let name = file.display().to_string();
        let refusal = match Merges::parse(&name, &text) {
            Ok(merges) => merges.refusal(&name, table, &actors).into_iter().collect(),
            Err(faults) => faults,
        };
        if !refusal.is_empty() {
            return Ok(faulty(&refusal));
        }
        let mut ids = Vec::new();
        // Without a store there is nobody to check the names against, only a file to write to.
        if self.merges.is_none() || self.store.dir.exists() {
            let by_index = |lookup: &Lookup| self.check(&Names::new(&lookup.index, true), table);
            ids = match self.store.ask(self.lang, by_index)? {
                Some(ids) => ids,
                None => self.check(&fold(self.store.segments()?, true), table)?,
            };
        }
        match ledger::merges_entry(&name, &text, table, &actors, because) {
            Ok(text) => {
                self.refuse_vain(&file, &text, table)?;
                ledger::replace(&file, text.as_bytes())?;
            }
            Err(faults) => return Ok(faulty(&faults)),
        }
        let apart =
            table == "different" && !ids.is_empty() && ids.iter().collect::<BTreeSet<_>>().len() == ids.len();
        super::print(self.told(&file, table, apart).as_bytes())
    }

    /// A decision that a build could not carry out, or that the others in the file undo at once, whatever names they use, is
    /// not written.
    fn refuse_vain(&self, file: &Path, text: &str, table: &str) -> anyhow::Result<()> {
        if !self.store.dir.exists() {
            return Ok(());
        }
        let Ok(merges) = Merges::parse(&file.display().to_string(), text) else { return Ok(()) };
        let own = if table == "same" { merges.same.last() } else { merges.different.last() };
        let Some(place) = own.map(|d| d.place.clone()) else { return Ok(()) };
        let decisions = Decisions { merges, ..Decisions::default() };
        for warning in self.foreseen(decisions)? {
            let (are, other) = match warning {
                MergesWarning::Undone { different, same, .. } if different == place => {
                    (said(self.lang, "are one by", "zijn één volgens"), same)
                }
                MergesWarning::Undone { different, same, .. } if same == place => {
                    (said(self.lang, "are called different by", "heten verschillend volgens"), different)
                }
                MergesWarning::Unclear(what) if what.starts_with(&place) => {
                    bail!("{}", what[place.len()..].trim_start_matches([':', ' ']))
                }
                _ => continue,
            };
            let first = said(self.lang, "take that decision away first", "haal die beslissing eerst weg");
            bail!("{} {are} {other}; {first}", self.actors.join(said(self.lang, " and ", " en ")))
        }
        Ok(())
    }

    /// What the next build would say of decisions.
    fn foreseen(&self, decisions: Decisions) -> anyhow::Result<Vec<MergesWarning>> {
        let told = |lookup: &Lookup| {
            // A store without decisions has no index of the names that they are about.
            let is_there = !lookup.head.decisions.merges.is_empty();
            Ok(is_there.then(|| super::index::told(&lookup.index, &decisions)).flatten())
        };
        if let Some(told) = self.store.ask(self.lang, told)?.flatten() {
            return Ok(told.warnings);
        }
        let mut segments = self.store.undecided()?;
        Ok(decisions.apply(&mut segments).warnings)
    }

    /// `apart`: they are two in what was read, and a build has nothing to split.
    fn told(&self, file: &Path, table: &str, apart: bool) -> String {
        let sign = if table == "same" { " = " } else { " ≠ " };
        let next = match apart {
            true => said(
                self.lang,
                "they are apart already, and stay so at every build",
                "ze zijn al twee, en blijven dat bij elke bouw",
            ),
            false => {
                said(self.lang, "the next `graaf build` applies it", "de volgende `graaf build` past het toe")
            }
        };
        format!("{}: {}; {next}\n", file.display(), self.actors.join(sign))
    }

    /// What to type instead of the id of somebody who is no party: what is split is told apart by its words.
    fn in_words(&self, id: &str, table: &str) -> Option<String> {
        let entry = Lexicon::embedded().by_id(id).filter(|_| table == "different")?;
        let words = match self.lang {
            Lang::Nl if !entry.nl.is_empty() => entry.nl,
            _ => entry.name,
        };
        let other = self.actors.iter().find(|a| a.as_str() != id)?;
        Some(match self.lang {
            Lang::En => format!(
                "{id} takes part in nothing here; to take words of {other} for somebody else, write the words as the texts \
                 have them: graaf split {other:?} {words:?}"
            ),
            Lang::Nl => format!(
                "{id} doet hier nergens aan mee; schrijf de woorden zoals ze in de teksten staan om ze van {other} los te maken: \
                 graaf split {other:?} {words:?}"
            ),
        })
    }

    /// Every actor must be somebody, and one body; what is so already need not be decided. Gives their ids.
    fn check(&self, known: &dyn Known, table: &str) -> anyhow::Result<Vec<String>> {
        let mut found = Vec::new();
        for name in &self.actors {
            let ids = known::actor_of_name(known, name, self.lang);
            found.push(ids.map_err(|error| self.in_words(name, table).map_or(error, anyhow::Error::msg))?);
        }
        // A split means whoever is named beside it: "Teheran" beside "Iran" is what was read as Iran.
        let sure: Vec<String> = found.iter().filter(|ids| ids.len() == 1).flatten().cloned().collect();
        let mut all = Vec::new();
        for (name, ids) in self.actors.iter().zip(found) {
            let meant: Vec<&String> =
                ids.iter().filter(|id| ids.len() == 1 || table == "different" && sure.contains(id)).collect();
            let [id] = meant[..] else {
                let may = said(self.lang, "may be", "kan zijn:");
                let write = said(self.lang, "write the id that is meant", "schrijf het id dat bedoeld is");
                bail!("{name:?} {may} {}; {write}", ids.join(said(self.lang, " or ", " of ")));
            };
            all.push(id.clone());
        }
        if table == "same" && all.iter().all(|id| *id == all[0]) {
            let (en, nl) = ("are one actor already", "zijn al één actor");
            bail!("{} {}: {}", self.actors.join(" = "), said(self.lang, en, nl), all[0]);
        }
        Ok(all)
    }
}

fn faulty(faults: &[Fault]) -> Outcome {
    faults.iter().for_each(|f| say::error(&f.to_string()));
    Outcome::Nothing
}

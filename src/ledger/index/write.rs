//! Making an index, and changing one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::row::{self, Line, Row};
use super::spill::Spill;
use super::{Head, Index, Part, Shard, Table, Totals, VERSION, folder, path, shards, tool};
use crate::ledger::store::{self, Damage};
use crate::ledger::{Entry, Key, LedgerError, Plan, Segment, file};

/// So many segments are in memory at once while rows are made of them.
const AT_ONCE: usize = 256;

/// An index that is written and not yet named by a manifest.
#[derive(Clone, Debug)]
pub struct Indexed {
    /// The key of its root.
    pub key: Key,
    /// What its rows come to.
    pub totals: Totals,
    /// All its files.
    pub(in crate::ledger) files: BTreeSet<Key>,
}

/// An index that is being written.
#[derive(Debug)]
pub struct Indexing<'a> {
    dir: &'a Path,
    documents: &'a [Entry],
    shards: usize,
    /// What the last index holds and this one is not to.
    removed: Vec<Entry>,
    /// What this one is to hold and the last does not.
    added: Vec<&'a Entry>,
    old: Option<Index>,
    shown: Table,
    read: Table,
    /// Files that may not be on the disk yet.
    kept: Mutex<Vec<PathBuf>>,
}

/// Makes rows of a segment.
pub(super) type Rows<'r> = &'r (dyn Fn(&Key, Segment) -> Vec<Row> + Sync);

impl<'a> Indexing<'a> {
    /// An index of these documents. `old`: the last index with the documents it was made of, if it was made with the same
    /// decisions; then only what differs is read.
    ///
    /// # Errors
    /// When the file system refuses.
    pub(in crate::ledger) fn begin(
        dir: &'a Path,
        documents: &'a [Entry],
        old: Option<(Index, &[Entry])>,
    ) -> Result<Self, LedgerError> {
        file::make_folder(&dir.join(folder()))?;
        let mut new = Self {
            dir,
            documents,
            shards: shards(documents),
            removed: Vec::new(),
            added: Vec::new(),
            old: None,
            shown: Table::new(),
            read: Table::new(),
            kept: Mutex::default(),
        };
        let Some((index, before)) = old.filter(|(i, _)| i.head.shards == new.shards && i.is_current()) else {
            return Ok(new);
        };
        new.removed = without(before, documents).into_iter().cloned().collect();
        new.added = without(documents, before);
        // Reading most of it twice takes longer than reading all of it once.
        if new.added.len() + new.removed.len() <= documents.len() / 2 {
            new.old = Some(index);
        }
        Ok(new)
    }

    /// The plan that the last index was made with, if it may still hold.
    pub fn old_plan(&self) -> Option<&Plan> {
        Some(self.old.as_ref()?.plan())
    }

    /// Makes the rows of a part. `totals` reckons what the rows of one shard come to.
    ///
    /// # Errors
    /// When a segment is damaged, or the file system refuses.
    pub fn part(
        &mut self,
        part: Part,
        rows: Rows<'_>,
        totals: &(dyn Fn(&[Line<'_>]) -> Totals + Sync),
    ) -> Result<(), LedgerError> {
        let changed = match &self.old {
            Some(old) => self.changed(old, part, rows, totals)?,
            None => None,
        };
        let table = match changed {
            Some(table) => table,
            None => self.made(rows, totals)?,
        };
        match part {
            Part::Shown => self.shown = table,
            Part::Read => self.read = table,
        }
        Ok(())
    }

    /// The last index is of no use for the parts that follow.
    pub fn anew(&mut self) {
        self.old = None;
    }

    /// Reads the values under a key of [`Part::Read`], once it is made.
    ///
    /// # Errors
    /// When the disk gives other bytes than were just written to it.
    pub fn read_values<T: serde::de::DeserializeOwned>(
        &self,
        key: &impl serde::Serialize,
    ) -> Result<Vec<(T, u64)>, LedgerError> {
        let key = row::json(key);
        let Some(Some(shard)) = self.read.get(super::spill::shard(&key, self.shards)) else {
            return Ok(Vec::new());
        };
        let list = super::read(self.dir, &shard.key).map_err(|damage| self.damaged(&shard.key, &damage))?;
        Ok(row::under(&list, &key).filter_map(|line| Some((line.value()?, line.count))).collect())
    }

    fn damaged(&self, key: &Key, damage: &Damage) -> LedgerError {
        LedgerError::DamagedPart { path: self.dir.join(path(key)), why: damage.to_string() }
    }

    /// Rows of all documents.
    fn made(
        &self,
        rows: Rows<'_>,
        totals: &(dyn Fn(&[Line<'_>]) -> Totals + Sync),
    ) -> Result<Table, LedgerError> {
        let mut spill = self.spill(&self.documents.iter().collect::<Vec<_>>(), rows)?;
        let mut table: Table = vec![None; self.shards];
        for at in 0..spill.parts() {
            let lists: Vec<(usize, String)> = spill.part(at)?.into_iter().collect();
            for (shard, written) in self.write(lists, totals)? {
                table[shard] = written;
            }
        }
        Ok(table)
    }

    /// The last table, changed where it differs; `None` when it does not belong to the documents it is said to be of.
    fn changed(
        &self,
        old: &Index,
        part: Part,
        rows: Rows<'_>,
        totals: &(dyn Fn(&[Line<'_>]) -> Totals + Sync),
    ) -> Result<Option<Table>, LedgerError> {
        let Ok(mut table) = old.table(part) else { return Ok(None) };
        let removed: Vec<&Entry> = self.removed.iter().collect();
        // What was in a segment that is damaged now cannot be told.
        let Ok(mut gone) = self.spill(&removed, rows) else { return Ok(None) };
        let mut come = self.spill(&self.added, rows)?;
        for at in 0..come.parts() {
            let (come, gone) = (come.part(at)?, gone.part(at)?);
            let touched: BTreeSet<usize> = come.keys().chain(gone.keys()).copied().collect();
            let change = |&shard: &usize| {
                let list = match &table[shard] {
                    Some(known) => super::read(self.dir, &known.key).ok()?,
                    None => String::new(),
                };
                let of = |lists: &BTreeMap<usize, String>| lists.get(&shard).cloned().unwrap_or_default();
                Some((shard, row::change(&list, &of(&come), &of(&gone))?))
            };
            let lists: Option<Vec<(usize, String)>> = touched.par_iter().map(change).collect();
            let Some(lists) = lists else { return Ok(None) };
            for (shard, written) in self.write(lists, totals)? {
                table[shard] = written;
            }
        }
        Ok(Some(table))
    }

    fn spill(&self, entries: &[&Entry], rows: Rows<'_>) -> Result<Spill, LedgerError> {
        let mut spill = Spill::new(self.shards);
        let read = |entry: &&Entry| -> Result<Vec<Row>, LedgerError> {
            Ok(rows(&entry.segment, store::whole(self.dir, entry)?))
        };
        for some in entries.chunks(AT_ONCE) {
            let found: Result<Vec<Vec<Row>>, LedgerError> = some.par_iter().map(read).collect();
            for row in found?.iter().flatten() {
                spill.add(row)?;
            }
        }
        Ok(spill)
    }

    fn write(
        &self,
        lists: Vec<(usize, String)>,
        totals: &(dyn Fn(&[Line<'_>]) -> Totals + Sync),
    ) -> Result<Vec<(usize, Option<Shard>)>, LedgerError> {
        let write = |(shard, list): &(usize, String)| {
            if list.is_empty() {
                return Ok((*shard, None));
            }
            let key = self.keep(list)?;
            let lines = row::lines(list).unwrap_or_default();
            Ok((*shard, Some(Shard { key, bytes: list.len() as u64, totals: totals(&lines) })))
        };
        lists.par_iter().map(write).collect()
    }

    /// Writes a file of the index, unless it is there.
    fn keep(&self, text: &str) -> Result<Key, LedgerError> {
        let key = Key::of_bytes(text.as_bytes());
        let path = self.dir.join(path(&key));
        if super::read(self.dir, &key).is_err() {
            file::put(&path, text.as_bytes())?;
        }
        // Also what was there: a build that was killed may have left it.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).push(path);
        Ok(key)
    }

    /// Writes the root, and brings all that is new to the disk.
    ///
    /// # Errors
    /// When the file system refuses.
    pub fn finish(self, plan: Plan) -> Result<Indexed, LedgerError> {
        let head = Head { index: VERSION, tool: tool(), shards: self.shards, plan };
        let mut text = row::json(&head) + "\n";
        let (mut files, mut totals) = (BTreeSet::new(), Totals::default());
        for shard in self.shown.iter().chain(&self.read) {
            text.push_str(&row::json(shard));
            text.push('\n');
            files.extend(shard.iter().map(|s| s.key));
        }
        self.shown.iter().flatten().for_each(|shard| totals.add(&shard.totals));
        let key = self.keep(&text)?;
        files.insert(key);
        let folder = self.dir.join(folder());
        file::sync(&folder, &self.kept.into_inner().unwrap_or_else(PoisonError::into_inner))?;
        file::sync_folder(&folder)?;
        Ok(Indexed { key, totals, files })
    }
}

/// The documents of which the others don't have the segment.
fn without<'d>(documents: &'d [Entry], others: &[Entry]) -> Vec<&'d Entry> {
    let keys: FxHashSet<Key> = others.iter().map(|e| e.segment).collect();
    documents.iter().filter(|e| !keys.contains(&e.segment)).collect()
}

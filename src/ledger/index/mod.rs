//! `index/`: where in a store an actor, a name or a relation is spoken of, so that a question opens the few segments that
//! hold its answer.
//!
//! An index is a sum over documents: each adds its [`Row`]s, and equal rows are counted. So it depends on the set of documents
//! and on the decisions alone, and a document more or less changes only the shards its rows fall into: a row lies in the
//! shard that a hash of its key names. There are so many shards that each holds what some five hundred claims add.
//!
//! A file is named by a hash of what it holds: a shard is a sorted list of rows, and the root, which the manifest names, tells
//! which shards there are. What the rows mean is the business of [`crate::graph`] ([`Part::Shown`]) and of
//! [`super::Merges`] ([`Part::Read`]).

mod row;
mod spill;
mod write;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::fault::{Step, pass};
use super::store::Damage;
use super::{Entry, Key, Plan};
use crate::parse::Pace;

pub use row::{Line, Row};
pub use write::{Indexed, Indexing};

/// The rows this version writes and understands.
const VERSION: u32 = 1;

/// So many claims share a shard.
const CLAIMS: usize = 512;

/// Which rows are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Of claims as the user decided.
    Shown,
    /// Of actors as they were read, before the user's decisions; empty where nothing was decided about actors.
    Read,
}

/// What the rows of a shard come to, or of all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Number of nodes.
    pub actors: usize,
    /// Number of claims.
    pub claims: usize,
    /// Number of edges.
    pub relations: usize,
    /// Number of claims that a review is about.
    pub reviewed: usize,
    /// The first day of the earliest claim.
    pub first: Option<String>,
    /// The last day of the latest claim.
    pub last: Option<String>,
}

impl Totals {
    /// Adds those of another shard.
    pub fn add(&mut self, other: &Totals) {
        self.actors += other.actors;
        self.claims += other.claims;
        self.relations += other.relations;
        self.reviewed += other.reviewed;
        self.first = self.first.iter().chain(&other.first).min().cloned();
        self.last = self.last.iter().chain(&other.last).max().cloned();
    }
}

/// A shard, as the root names it: its key, its size in bytes, and its totals in the order of their fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Told", into = "Told")]
struct Shard {
    key: Key,
    bytes: u64,
    totals: Totals,
}

type Told = (Key, u64, usize, usize, usize, usize, Option<String>, Option<String>);

impl From<Told> for Shard {
    fn from((key, bytes, actors, claims, relations, reviewed, first, last): Told) -> Self {
        Self { key, bytes, totals: Totals { actors, claims, relations, reviewed, first, last } }
    }
}

impl From<Shard> for Told {
    fn from(Shard { key, bytes, totals: t }: Shard) -> Self {
        (key, bytes, t.actors, t.claims, t.relations, t.reviewed, t.first, t.last)
    }
}

/// The shards of a part; `None` where no row fell.
type Table = Vec<Option<Shard>>;

/// The first line of the root. A line a shard follows: those of [`Part::Shown`], then those of [`Part::Read`].
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Head {
    index: u32,
    /// Fingerprint of the graaf that made the rows.
    tool: String,
    /// Number of shards in a part.
    shards: usize,
    /// What the user's decisions about actors come to.
    #[serde(default)]
    plan: Plan,
}

/// The index of a store, opened for reading.
#[derive(Clone, Debug)]
pub struct Index {
    dir: PathBuf,
    head: Head,
    /// The root.
    text: String,
    /// Where its lines end.
    ends: Vec<usize>,
}

impl Index {
    /// Opens the index that a manifest names.
    ///
    /// # Errors
    /// What is wrong with it, when it is not there, not whole or of a later version.
    pub fn open(dir: &Path, key: &Key) -> Result<Self, Damage> {
        let text = read(dir, key)?;
        let ends: Vec<usize> = memchr::memchr_iter(b'\n', text.as_bytes()).collect();
        let broken = || Damage::Broken("the root of the index is not understood".to_owned());
        let first = ends.first().ok_or_else(broken)?;
        let head: Head = serde_json::from_str(&text[..*first]).map_err(|_| broken())?;
        if head.index > VERSION || ends.len() <= head.shards {
            return Err(broken());
        }
        Ok(Self { dir: dir.to_owned(), head, text, ends })
    }

    /// What the user's decisions about actors come to.
    pub fn plan(&self) -> &Plan {
        &self.head.plan
    }

    /// The values under a key, each once and with how often it was added.
    ///
    /// # Errors
    /// When the shard is not there or not whole.
    pub fn values<T: DeserializeOwned>(
        &self,
        part: Part,
        key: &impl Serialize,
    ) -> Result<Vec<(T, u64)>, Damage> {
        let key = row::json(key);
        let Some(shard) = self.shard(part, spill::shard(&key, self.head.shards))? else {
            return Ok(Vec::new());
        };
        let list = read(&self.dir, &shard.key)?;
        Ok(row::under(&list, &key).filter_map(|line| Some((line.value()?, line.count))).collect())
    }

    /// Passes on the lines of each shard of a part.
    ///
    /// # Errors
    /// When one is not there or not whole.
    pub fn each(&self, part: Part, mut with: impl FnMut(&[Line<'_>])) -> Result<(), Damage> {
        for at in 0..self.head.shards {
            let Some(shard) = self.shard(part, at)? else { continue };
            with(&lines(&read(&self.dir, &shard.key)?)?);
        }
        Ok(())
    }

    /// All shards together.
    ///
    /// # Errors
    /// When the root is not what a graaf wrote.
    pub fn totals(&self) -> Result<Totals, Damage> {
        let mut all = Totals::default();
        self.table(Part::Shown)?.iter().flatten().for_each(|shard| all.add(&shard.totals));
        Ok(all)
    }

    /// True when this graaf made its rows: then it knows which a document adds.
    pub fn is_current(&self) -> bool {
        self.head.index == VERSION && self.head.tool == tool()
    }

    /// All its files, as far as its root can be read.
    pub(super) fn files(&self) -> BTreeSet<Key> {
        let tables = [Part::Shown, Part::Read].into_iter().filter_map(|part| self.table(part).ok());
        let mut files: BTreeSet<Key> = tables.flatten().flatten().map(|shard| shard.key).collect();
        files.insert(Key::of_bytes(self.text.as_bytes()));
        files
    }

    /// True when every shard is there and as long as it should be; with `hash`, when it holds what it should.
    pub fn is_whole(&self, hash: bool) -> bool {
        let is_there = |shard: &Shard| match hash {
            true => read(&self.dir, &shard.key).is_ok(),
            false => fs::metadata(self.dir.join(path(&shard.key))).is_ok_and(|m| m.len() == shard.bytes),
        };
        [Part::Shown, Part::Read]
            .iter()
            .all(|part| self.table(*part).is_ok_and(|table| table.iter().flatten().all(is_there)))
    }

    fn shard(&self, part: Part, at: usize) -> Result<Option<Shard>, Damage> {
        let line = match part {
            Part::Shown => 1 + at,
            Part::Read => 1 + self.head.shards + at,
        };
        let Some(&end) = self.ends.get(line) else { return Ok(None) };
        let start = self.ends[line - 1] + 1;
        serde_json::from_str(&self.text[start..end])
            .map_err(|e| Damage::Broken(format!("the root of the index is not understood: {e}")))
    }

    fn table(&self, part: Part) -> Result<Table, Damage> {
        (0..self.head.shards).map(|at| self.shard(part, at)).collect()
    }
}

/// What decides which rows a claim gives: the code of graaf.
fn tool() -> String {
    super::fingerprint(Pace::Accurate)
}

/// Number of shards for what these documents hold.
fn shards(entries: &[Entry]) -> usize {
    let claims: usize = entries.iter().map(|e| e.claims).sum();
    (claims / CLAIMS).next_power_of_two()
}

/// Where a file of the index lies in the store.
fn path(key: &Key) -> PathBuf {
    folder().join(format!("{key}.jsonl"))
}

fn folder() -> PathBuf {
    PathBuf::from("index")
}

/// A file of the index, if it holds what its name says.
fn read(dir: &Path, key: &Key) -> Result<String, Damage> {
    let bytes = fs::read(dir.join(path(key))).map_err(Damage::of)?;
    if Key::of_bytes(&bytes) != *key {
        return Err(Damage::Broken("its bytes do not match its name".to_owned()));
    }
    String::from_utf8(bytes).map_err(|_| Damage::Broken("it is not UTF-8".to_owned()))
}

fn lines(list: &str) -> Result<Vec<Line<'_>>, Damage> {
    row::lines(list).ok_or_else(|| Damage::Broken("a line of it is no row".to_owned()))
}

/// The files of indexes that are no longer named. The folder is graaf's own: what has a key for its name is too.
pub(super) fn stale(dir: &Path, kept: &BTreeSet<Key>) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir.join(folder())).into_iter().flatten().flatten();
    let is_stale = |name: &str| {
        let Some((key, end)) = name.split_once('.') else { return false };
        match (Key::try_from(key.to_owned()), end) {
            (Ok(key), "jsonl") => !kept.contains(&key),
            (Ok(_), "jsonl.part") => true,
            _ => false,
        }
    };
    let stale = entries.filter(|entry| entry.file_name().to_str().is_some_and(is_stale));
    let mut paths: Vec<PathBuf> = stale.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// Deletes them.
pub(super) fn clear(dir: &Path, kept: &BTreeSet<Key>) {
    for path in stale(dir, kept) {
        let _ = pass(Step::Rename);
        let _ = fs::remove_file(path);
    }
    // Only an empty folder lets itself be removed.
    let _ = fs::remove_dir(dir.join(folder()));
}

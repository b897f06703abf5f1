//! Rows on their way to a table: on disk, cut by shard, so that memory holds a part of them at a time.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Read as _, Seek as _, Write as _};

use super::row::{self, Line, Row};
use crate::ledger::LedgerError;

/// Into so many files at most rows are cut: what is held at once is one of them.
const PARTS: usize = 128;

/// Rows that wait to be summed.
pub(super) struct Spill {
    shards: usize,
    /// Without a name, so that they go when the process does; made when they are needed.
    parts: Vec<Option<BufWriter<File>>>,
}

impl Spill {
    /// For a table of so many shards.
    pub(super) fn new(shards: usize) -> Self {
        Self { shards, parts: (0..shards.min(PARTS)).map(|_| None).collect() }
    }

    /// Adds a row once.
    pub(super) fn add(&mut self, row: &Row) -> Result<(), LedgerError> {
        let at = shard(row::key(row.as_str()), self.shards) % self.parts.len();
        let mut write = || {
            let file = match &mut self.parts[at] {
                Some(file) => file,
                none => none.insert(BufWriter::new(tempfile::tempfile()?)),
            };
            file.write_all(row.as_str().as_bytes())?;
            file.write_all(b"\t1\n")
        };
        write().map_err(failed("write"))
    }

    /// Number of parts.
    pub(super) fn parts(&self) -> usize {
        self.parts.len()
    }

    /// The lists of the shards in a part, by shard; the part is empty then.
    pub(super) fn part(&mut self, at: usize) -> Result<BTreeMap<usize, String>, LedgerError> {
        let Some(file) = self.parts[at].take() else { return Ok(BTreeMap::new()) };
        let mut file = file.into_inner().map_err(io::IntoInnerError::into_error).map_err(failed("write"))?;
        let mut text = String::new();
        file.rewind().and_then(|()| file.read_to_string(&mut text)).map_err(failed("read"))?;
        let mut lists: BTreeMap<usize, Vec<Line<'_>>> = BTreeMap::new();
        for line in text.lines().filter_map(Line::read) {
            lists.entry(shard(line.key(), self.shards)).or_default().push(line);
        }
        Ok(lists.into_iter().map(|(shard, lines)| (shard, row::sum(lines))).collect())
    }
}

/// Which of so many shards holds the rows of a key.
pub(super) fn shard(key: &str, shards: usize) -> usize {
    let hash = blake3::hash(key.as_bytes());
    let first = hash.as_bytes().first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
    usize::try_from(first % shards.max(1) as u64).unwrap_or(0)
}

fn failed(action: &'static str) -> impl FnOnce(io::Error) -> LedgerError {
    LedgerError::io(action, &std::env::temp_dir())
}

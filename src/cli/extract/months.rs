//! Parquet files in a folder a month, as Hive, Spark and DuckDB name them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::out::Place;
use crate::ledger::{Row, TableFormat, TableWriter};

/// Rows held at most, over all months: what bounds the memory, whatever the order of the documents.
const HELD: usize = 32 << 10;

/// What Hive calls the folder of rows without a value.
const UNKNOWN: &str = "__HIVE_DEFAULT_PARTITION__";

/// Rows by month. Each file is closed when it is written, so that few are open and memory is bounded.
pub(super) struct Months {
    folder: PathBuf,
    held: BTreeMap<String, Vec<Row>>,
    /// Files of a month so far.
    files: BTreeMap<String, usize>,
    rows: usize,
}

impl Months {
    /// Into a folder that is new or empty: a table is all the files of its folder, so another's may not lie there.
    pub(super) fn open(folder: &Path) -> anyhow::Result<Self> {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let mut entries =
            fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
        if entries.next().is_some() {
            bail!("{} holds files already: name a new or empty folder with -o", folder.display());
        }
        let (held, files) = (BTreeMap::new(), BTreeMap::new());
        Ok(Self { folder: folder.to_owned(), held, files, rows: 0 })
    }

    pub(super) fn row(&mut self, row: Row) -> anyhow::Result<()> {
        let month = TableWriter::<Place>::month(&row).unwrap_or_else(|| UNKNOWN.to_owned());
        self.held.entry(month).or_default().push(row);
        self.rows += 1;
        if self.rows < HELD {
            return Ok(());
        }
        // The fullest month, so that files are few; of several the first, so that they are always the same.
        let fullest = self.held.iter().max_by_key(|(month, rows)| (rows.len(), std::cmp::Reverse(*month)));
        let Some(month) = fullest.map(|(month, _)| month.clone()) else { return Ok(()) };
        self.write(&month)
    }

    fn write(&mut self, month: &str) -> anyhow::Result<()> {
        let Some(rows) = self.held.remove(month) else { return Ok(()) };
        self.rows -= rows.len();
        let folder = self.folder.join(format!("published_month={month}"));
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let number = self.files.entry(month.to_owned()).or_default();
        let path = folder.join(format!("part-{number:05}.parquet"));
        *number += 1;
        let mut table = TableWriter::new(TableFormat::Parquet, Place::open(Some(&path))?)?;
        rows.into_iter().try_for_each(|row| table.write(row))?;
        table.finish()?.finish()
    }

    pub(super) fn finish(mut self) -> anyhow::Result<()> {
        while let Some(month) = self.held.keys().next().cloned() {
            self.write(&month)?;
        }
        Ok(())
    }
}

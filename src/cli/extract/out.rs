//! Where rows go: lines or a table, to standard output, a file, or a folder of files by month.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::{Format, Rows};
use crate::cli::stream::{Failure, Sink};
use crate::ledger::{Row, Whole};
#[cfg(feature = "tables")]
use crate::ledger::{TableFormat, TableWriter};

/// Takes rows. What was written under a name is whole: a run that is killed leaves none.
pub(super) struct Out<'r> {
    writer: Writer,
    rows: &'r Rows,
}

enum Writer {
    Lines(Place),
    #[cfg(feature = "tables")]
    Table(Box<TableWriter<Place>>),
    #[cfg(feature = "tables")]
    Months(super::months::Months),
}

impl<'r> Out<'r> {
    pub(super) fn open(
        format: Format,
        path: Option<&Path>,
        by_month: bool,
        rows: &'r Rows,
    ) -> anyhow::Result<Self> {
        let writer = match (format, path) {
            #[cfg(feature = "tables")]
            (Format::Parquet, Some(folder)) if by_month => {
                Writer::Months(super::months::Months::open(folder)?)
            }
            _ if by_month => bail!("--partition is for --format parquet: leave one of the two out"),
            (Format::Jsonl, path) => Writer::Lines(Place::open(path)?),
            #[cfg(feature = "tables")]
            (Format::Parquet, path) => Writer::table(TableFormat::Parquet, path)?,
            #[cfg(feature = "tables")]
            (Format::Arrow, path) => Writer::table(TableFormat::Arrow, path)?,
        };
        Ok(Self { writer, rows })
    }

    fn row(&mut self, row: Row) -> anyhow::Result<()> {
        match &mut self.writer {
            Writer::Lines(place) => {
                let mut line = row.to_json();
                line.push(b'\n');
                place.write_all(&line).context(crate::cli::NO_OUTPUT)
            }
            #[cfg(feature = "tables")]
            Writer::Table(table) => Ok(table.write(row)?),
            #[cfg(feature = "tables")]
            Writer::Months(months) => months.row(row),
        }
    }

    /// Ends what was begun.
    pub(super) fn finish(self) -> anyhow::Result<()> {
        match self.writer {
            Writer::Lines(place) => place.finish(),
            #[cfg(feature = "tables")]
            Writer::Table(table) => table.finish()?.finish(),
            #[cfg(feature = "tables")]
            Writer::Months(months) => months.finish(),
        }
    }
}

#[cfg(feature = "tables")]
impl Writer {
    fn table(format: TableFormat, path: Option<&Path>) -> anyhow::Result<Self> {
        if path.is_none() && std::io::IsTerminal::is_terminal(&std::io::stdout()) {
            bail!("this format is no text for a terminal: name a file with -o FILE");
        }
        Ok(Self::Table(Box::new(TableWriter::new(format, Place::open(path)?)?)))
    }
}

impl Sink<Vec<Row>> for Out<'_> {
    fn take(&mut self, rows: Vec<Row>) -> anyhow::Result<()> {
        rows.into_iter().try_for_each(|row| self.row(row))
    }

    fn failed(&mut self, failure: Failure) -> anyhow::Result<()> {
        self.row(self.rows.failed(failure))
    }

    fn flush(&mut self) -> anyhow::Result<()> {
        match &mut self.writer {
            Writer::Lines(place) => place.flush().context(crate::cli::NO_OUTPUT),
            #[cfg(feature = "tables")]
            Writer::Table(_) | Writer::Months(_) => Ok(()),
        }
    }
}

/// Standard output, or a file that gets its name when it is whole.
pub(super) enum Place {
    Standard(BufWriter<std::io::Stdout>),
    File { file: Whole, path: PathBuf },
}

impl Place {
    pub(super) fn open(path: Option<&Path>) -> anyhow::Result<Self> {
        let Some(path) = path else { return Ok(Self::Standard(BufWriter::new(std::io::stdout()))) };
        let file = Whole::create(path).with_context(|| unwritten(path))?;
        Ok(Self::File { file, path: path.to_owned() })
    }

    /// Brings the bytes to where they belong.
    pub(super) fn finish(self) -> anyhow::Result<()> {
        match self {
            Self::Standard(mut out) => out.flush().context(crate::cli::NO_OUTPUT),
            Self::File { file, path } => file.finish().with_context(|| unwritten(&path)),
        }
    }
}

fn unwritten(path: &Path) -> String {
    format!("cannot write {}", path.display())
}

impl Write for Place {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self {
            Self::Standard(out) => out.write(bytes),
            Self::File { file, .. } => file.write(bytes),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Self::Standard(out) => out.flush(),
            Self::File { file, .. } => file.flush(),
        }
    }
}

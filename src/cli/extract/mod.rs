#[cfg(feature = "tables")]
mod months;
mod out;
mod rows;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::stream::Documents;
use super::{Outcome, Speed};
use crate::claim::Reader;
use crate::source::Document;

pub use rows::{Read, Rows};

/// Print the claims of documents, one JSON object a line.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf extract articles/ > claims.jsonl
  graaf extract articles/ --all | jq -r .relation | sort | uniq -c
  graaf extract articles/ --format parquet --partition month -o claims/
  echo '{\"id\":\"a\",\"text\":\"Iran levert drones aan Rusland.\",\"published\":\"2022-10-18\"}' | graaf extract -

With --format, rows tell of the document as well, and what cannot be read becomes a row of its own: docs/scale.md. \
                  `graaf merge` makes a store of them.")]
pub struct Extract {
    #[command(flatten)]
    documents: Documents,
    /// Write rows with all about claims and their documents, for `graaf merge` and for other engines
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Write to this file, or with --partition to this folder, instead of standard output
    #[arg(short, long, value_name = "PATH", requires = "format")]
    output: Option<PathBuf>,
    /// Cut a Parquet table into folders by when documents were published: published_month=2022-10/
    #[arg(long, value_enum, requires = "output")]
    partition: Option<Partition>,
    /// With --format, also the text of each document
    #[arg(long, requires = "format")]
    text: bool,
    /// Also what verbs that graaf has no relation for say between two actors: other:VERB, low confidence
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    speed: Speed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One JSON object a line
    Jsonl,
    /// Apache Parquet
    #[cfg(feature = "tables")]
    Parquet,
    /// An Arrow IPC stream
    #[cfg(feature = "tables")]
    Arrow,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Partition {
    /// By month of publication
    Month,
}

impl Extract {
    /// Runs the command.
    ///
    /// # Errors
    /// When standard input or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        match self.format {
            None => {
                let reader = Reader::at(self.speed.pace());
                self.documents.each(&|document| self.lines(&reader, document))
            }
            Some(format) => self.rows(format),
        }
    }

    fn lines(&self, reader: &Reader, document: &Document) -> anyhow::Result<Vec<u8>> {
        let mut lines = Vec::new();
        let reading = reader.read(document);
        let others = reading.others.into_iter().filter(|_| self.all);
        for claim in reading.claims.into_iter().chain(others) {
            serde_json::to_writer(&mut lines, &claim)?;
            lines.push(b'\n');
        }
        Ok(lines)
    }

    fn rows(&self, format: Format) -> anyhow::Result<Outcome> {
        let rows = Rows::new(self.speed.pace(), self.all, self.text);
        let mut out = out::Out::open(format, self.output.as_deref(), self.partition.is_some(), &rows)?;
        let outcome = self.documents.each_into(&|document| Ok(rows.of(document)), &mut out)?;
        out.finish()?;
        Ok(outcome)
    }
}

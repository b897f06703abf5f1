use clap::Args;
use serde::Serialize;

use super::Outcome;
use super::stream::Documents;
use crate::base::Edtf;
use crate::claim::Reader;
use crate::source::Document;
use crate::time::{Basis, DateMention};

/// Print the date expressions of documents, one JSON object a document.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  echo '{\"id\":\"a\",\"text\":\"Poetin was gisteren in Teheran.\",\"published\":\"2022-07-20\"}' | graaf dates -")]
pub struct Dates {
    #[command(flatten)]
    documents: Documents,
}

/// What is printed for a document.
#[derive(Serialize)]
struct Line<'d> {
    id: &'d str,
    dates: Vec<Date<'d>>,
}

#[derive(Serialize)]
struct Date<'d> {
    text: &'d str,
    start: u32,
    end: u32,
    edtf: &'d Edtf,
    earliest: Option<String>,
    latest: Option<String>,
    basis: Basis,
}

impl Dates {
    /// Runs the command.
    ///
    /// # Errors
    /// When standard input or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let reader = Reader::embedded();
        self.documents.each(&|document| {
            let reading = reader.read(document);
            let dates = reading.dates.iter().map(|d| Date::new(document, d)).collect();
            let mut line = serde_json::to_vec(&Line { id: &document.id, dates })?;
            line.push(b'\n');
            Ok(line)
        })
    }
}

impl<'d> Date<'d> {
    fn new(document: &'d Document, date: &'d DateMention) -> Self {
        Self {
            text: date.span.of(&document.text),
            start: date.span.start,
            end: date.span.end,
            edtf: &date.edtf,
            earliest: date.earliest.map(|d| d.to_string()),
            latest: date.latest.map(|d| d.to_string()),
            basis: date.basis,
        }
    }
}

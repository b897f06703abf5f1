//! Documents to rows, for the command and for programs that have graaf inside.

use rayon::prelude::*;

use crate::base::Lang;
use crate::claim::Reader;
use crate::cli::stream::{Failure, Part};
use crate::cli::threads;
use crate::ledger::{self, About, Row};
use crate::parse::Pace;
use crate::source::{Defaults, Document, Kind, Problem};

/// Reads documents to the rows that `graaf extract --format` writes.
pub struct Rows {
    reader: Reader,
    /// Fingerprint of this graaf.
    tool: String,
    all: bool,
    text: bool,
}

/// What documents were read to.
#[derive(Debug, Default)]
pub struct Read {
    /// In the order of the documents. What could not be read is a row too.
    pub rows: Vec<Row>,
    /// What is doubtful in documents that were read, in English, each with the document's name.
    pub warnings: Vec<String>,
}

impl Rows {
    /// With this network; `all` with the claims that no relation covers, `text` with a row for each document's text.
    pub fn new(pace: Pace, all: bool, text: bool) -> Self {
        Self { reader: Reader::at(pace), tool: ledger::fingerprint(pace), all, text }
    }

    /// Reads documents as `graaf extract -` does: JSON objects, each a line there, the first with this number. They are read
    /// in parallel, by so many threads or one for every core.
    ///
    /// # Errors
    /// When threads cannot be started.
    pub fn read(&self, first: usize, lines: &[String], count: Option<usize>) -> anyhow::Result<Read> {
        let defaults = Defaults::default();
        let one = |(i, line): (usize, &String)| {
            let called = |document: &Document| document.id.clone();
            Part::of_line(first + i, line, &defaults, called, &|document| Ok(self.of(document)))
        };
        let parts: Vec<Part<Vec<Row>>> =
            threads::pool(count)?.install(|| lines.par_iter().enumerate().map(one).collect());
        let mut read = Read::default();
        parts.into_iter().for_each(|part| self.take(part, &mut read));
        Ok(read)
    }

    fn take(&self, part: Part<Vec<Row>>, read: &mut Read) {
        for problem in part.problems {
            let (is_warning, message) = (problem.is_warning(), message(problem, part.named.as_deref()));
            if is_warning {
                read.warnings.push(message);
            } else {
                read.rows.push(self.failed(Failure { document: part.named.clone(), message }));
            }
        }
        for made in part.made {
            match made {
                Ok(rows) => read.rows.extend(rows),
                Err(failure) => read.rows.push(self.failed(failure)),
            }
        }
    }

    /// The rows of a document.
    pub(super) fn of(&self, document: &Document) -> Vec<Row> {
        let reading = self.reader.read(document);
        let others = reading.others.into_iter().filter(|_| self.all);
        let claims = reading.claims.into_iter().chain(others).collect();
        let about = About::of(document, reading.sentences.len(), &self.tool);
        Row::of(about, claims, self.text.then(|| document.text.clone()))
    }

    /// The row of what could not be read.
    pub(super) fn failed(&self, failure: Failure) -> Row {
        let about = failure.document.map(|document| About::of(&document, 0, &self.tool));
        Row::failed(about, failure.message)
    }
}

/// A program gives no lines on standard input: it knows documents by their ids, or else by their place.
fn message(problem: Problem, document: Option<&Document>) -> String {
    let path = match (document, problem.line) {
        (Some(document), _) => document.id.clone(),
        (None, Some(number)) => format!("document {number}"),
        (None, None) => problem.path,
    };
    match problem.kind {
        Kind::Undated => format!(
            "{path}: carries no date, so nothing in it is dated by its publication; give when it was \"published\""
        ),
        kind => Problem { path, line: None, kind }.message(Lang::En),
    }
}

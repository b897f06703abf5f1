//! Documents in, lines out: in parallel, in order, without holding more than a few documents at once.

use std::io::{BufRead as _, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;
use rayon::prelude::*;

use super::input::Unsaid;
use super::problems::{Class, Problems};
use super::{Outcome, input, panics, threads};
use crate::base::Lang;
use crate::source::{self, Defaults, Document, Problem};

/// Bytes read ahead from a pipe or file: what one round of parallel work is cut from.
const READ_AHEAD: usize = 1 << 20;
/// The most bytes of a line: the longest document with every letter escaped.
const LONGEST_LINE: u64 = 64 << 20;
/// At most this many lines or files a round.
const ROUND: usize = 256;

/// The documents a command reads.
#[derive(Debug, Args)]
pub(crate) struct Documents {
    /// Files, or folders read with all that is in them; "-" reads JSON lines
    /// {"id","text","published","lang","title","publisher","url"} from standard input
    #[arg(value_name = "PATH", default_value = "-")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    unsaid: Unsaid,
    /// How many documents to read at once [default: one a core]
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
}

/// What a document becomes: the bytes to print.
pub(crate) type Work<'w> = &'w (dyn Fn(&Document) -> anyhow::Result<Vec<u8>> + Sync);

/// What became of one line or file.
#[derive(Default)]
struct Part {
    printed: Vec<u8>,
    documents: usize,
    problems: Vec<Problem>,
    failures: Vec<String>,
}

impl Documents {
    /// Prints what `work` makes of each document, in their order. What cannot be read is told on standard error, and
    /// the rest goes on.
    ///
    /// # Errors
    /// When standard input or output fails.
    pub(crate) fn each(&self, work: Work<'_>) -> anyhow::Result<Outcome> {
        let defaults = self.unsaid.defaults();
        let mut printer = Printer { problems: Problems::new(Lang::En), documents: 0 };
        let pool = threads::pool(self.threads)?;
        for path in &self.paths {
            if path == Path::new("-") {
                printer.lines(&pool, &defaults, work)?;
            } else {
                printer.files(&pool, path, &defaults, work)?;
            }
        }
        printer.problems.finish();
        let failed = printer.documents == 0 && printer.problems.errors > 0;
        Ok(if failed { Outcome::Nothing } else { Outcome::Done })
    }
}

struct Printer {
    problems: Problems,
    documents: usize,
}

impl Printer {
    fn lines(&mut self, pool: &rayon::ThreadPool, defaults: &Defaults, work: Work<'_>) -> anyhow::Result<()> {
        let mut input = BufReader::with_capacity(READ_AHEAD, std::io::stdin().lock());
        let mut number = 0;
        loop {
            let lines = round(&mut input).context("standard input cannot be read")?;
            if lines.is_empty() {
                return Ok(());
            }
            let line = |(i, line): (usize, &Option<Vec<u8>>)| {
                let at = number + i + 1;
                let Some(bytes) = line else {
                    let long = format!(
                        "standard input, line {at}: is longer than {} MB and is left out",
                        LONGEST_LINE >> 20
                    );
                    return Part { failures: vec![long], ..Part::default() };
                };
                // Bytes that are no UTF-8 show as U+FFFD in the text, and offsets count in that.
                let text = String::from_utf8_lossy(bytes);
                Part::of(source::read_line("-", at, text.trim_start_matches('\u{feff}'), defaults), work)
            };
            let parts: Vec<Part> = pool.install(|| lines.par_iter().enumerate().map(line).collect());
            number += lines.len();
            self.print(parts)?;
        }
    }

    fn files(
        &mut self,
        pool: &rayon::ThreadPool,
        path: &Path,
        defaults: &Defaults,
        work: Work<'_>,
    ) -> anyhow::Result<()> {
        let inputs = input::find(&[path.to_owned()], defaults, None);
        inputs.problems.iter().for_each(|p| self.problems.tell(p));
        if inputs.files.is_empty() && inputs.problems.is_empty() {
            self.problems.tell_text(Class::Reading, false, &input::nothing_in(path));
        }
        for files in inputs.files.chunks(ROUND) {
            let read = |file| match input::read(file) {
                Ok(reading) => Part::of(reading, work),
                Err(failure) => Part { failures: vec![failure], ..Part::default() },
            };
            let parts: Vec<Part> = pool.install(|| files.par_iter().map(read).collect());
            self.print(parts)?;
        }
        Ok(())
    }

    fn print(&mut self, parts: Vec<Part>) -> anyhow::Result<()> {
        let mut output = std::io::stdout().lock();
        for part in parts {
            output.write_all(&part.printed).context(super::NO_OUTPUT)?;
            self.documents += part.documents;
            part.problems.iter().for_each(|p| self.problems.tell(p));
            part.failures.iter().for_each(|f| self.problems.tell_text(Class::Reading, false, f));
        }
        output.flush().context(super::NO_OUTPUT)
    }
}

impl Part {
    fn of(reading: source::Reading, work: Work<'_>) -> Self {
        let mut part = Part { problems: reading.problems, ..Part::default() };
        let results: Vec<_> = reading.documents.par_iter().map(|document| one(document, work)).collect();
        for result in results {
            match result {
                Ok(bytes) => {
                    part.documents += 1;
                    part.printed.extend(bytes);
                }
                Err(message) => part.failures.push(message),
            }
        }
        part
    }
}

fn one(document: &Document, work: Work<'_>) -> Result<Vec<u8>, String> {
    if let Some(message) = input::too_long(document) {
        return Err(message);
    }
    let what = input::name(document);
    panics::catch(&what, || work(document))?.map_err(|e| format!("{what}: {e:#}"))
}

/// The next lines: blocks for the first, then takes those that are already there, so that a slow writer at the
/// other end of a pipe sees each answer at once and a fast one keeps every core busy. `None` for an overlong line.
fn round(input: &mut BufReader<impl Read>) -> std::io::Result<Vec<Option<Vec<u8>>>> {
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        if input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)? == 0 {
            return Ok(lines);
        }
        let is_whole = (line.len() as u64) < LONGEST_LINE || line.ends_with(b"\n");
        if !is_whole {
            input.skip_until(b'\n')?;
        }
        lines.push(is_whole.then_some(line));
        if lines.len() == ROUND || !input.buffer().contains(&b'\n') {
            return Ok(lines);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_are_there_are_taken_together() {
        let mut input = BufReader::new("a\nb\nc".as_bytes());
        let taken = |text: &str| Some(text.as_bytes().to_vec());
        assert_eq!(round(&mut input).unwrap(), [taken("a\n"), taken("b\n")]);
        assert_eq!(round(&mut input).unwrap(), [taken("c")]);
        assert!(round(&mut input).unwrap().is_empty());
    }

    #[test]
    fn a_line_without_end_costs_only_itself() {
        let endless = std::io::repeat(b'x').take(LONGEST_LINE * 2).chain("\nnext\n".as_bytes());
        let mut input = BufReader::new(endless);
        let lines: Vec<_> =
            std::iter::from_fn(|| Some(round(&mut input).unwrap()).filter(|l| !l.is_empty())).collect();
        assert_eq!(lines.concat(), [None, Some(b"next\n".to_vec())]);
    }
}

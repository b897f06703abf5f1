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

/// What a document becomes.
pub(crate) type Work<'w, T> = &'w (dyn Fn(&Document) -> anyhow::Result<T> + Sync);

/// What a document is called in messages.
pub(crate) type Name = fn(&Document) -> String;

/// Where what documents became goes to, in their order.
pub(crate) trait Sink<T> {
    /// Takes what a document became.
    ///
    /// # Errors
    /// When it cannot be written; that ends the command.
    fn take(&mut self, made: T) -> anyhow::Result<()>;

    /// Takes note of what could not be read, which has been told.
    ///
    /// # Errors
    /// As [`Sink::take`].
    fn failed(&mut self, failure: Failure) -> anyhow::Result<()>;

    /// What was taken so far is to be seen at the other end.
    ///
    /// # Errors
    /// As [`Sink::take`].
    fn flush(&mut self) -> anyhow::Result<()>;
}

/// What could not be read, and why.
pub(crate) struct Failure {
    /// The document, where it is known which.
    pub(crate) document: Option<Box<Document>>,
    /// In words, with its name.
    pub(crate) message: String,
}

/// Prints bytes.
struct Print<W>(W);

impl<W: Write> Sink<Vec<u8>> for Print<W> {
    fn take(&mut self, made: Vec<u8>) -> anyhow::Result<()> {
        self.0.write_all(&made).context(super::NO_OUTPUT)
    }

    fn failed(&mut self, _: Failure) -> anyhow::Result<()> {
        Ok(())
    }

    fn flush(&mut self) -> anyhow::Result<()> {
        self.0.flush().context(super::NO_OUTPUT)
    }
}

/// What became of one line or file.
pub(crate) struct Part<T> {
    pub(crate) made: Vec<Result<T, Failure>>,
    pub(crate) problems: Vec<Problem>,
    /// Of a line with problems, what is known of the document whatever they are.
    pub(crate) named: Option<Box<Document>>,
}

impl Documents {
    /// Prints what `work` makes of each document, in their order. What cannot be read is told on standard error, and
    /// the rest goes on.
    ///
    /// # Errors
    /// When standard input or output fails.
    pub(crate) fn each(&self, work: Work<'_, Vec<u8>>) -> anyhow::Result<Outcome> {
        self.each_into(work, &mut Print(std::io::stdout().lock()))
    }

    /// The same into any sink, with what cannot be read.
    ///
    /// # Errors
    /// When standard input or the sink fails.
    pub(crate) fn each_into<T: Send>(
        &self,
        work: Work<'_, T>,
        sink: &mut dyn Sink<T>,
    ) -> anyhow::Result<Outcome> {
        let defaults = self.unsaid.defaults();
        let mut flow = Flow { problems: Problems::new(Lang::En), documents: 0, work, sink };
        let pool = threads::pool(self.threads)?;
        for path in &self.paths {
            if path == Path::new("-") {
                flow.lines(&pool, &defaults)?;
            } else {
                flow.files(&pool, path, &defaults)?;
            }
        }
        flow.problems.finish();
        let failed = flow.documents == 0 && flow.problems.errors > 0;
        Ok(if failed { Outcome::Nothing } else { Outcome::Done })
    }
}

struct Flow<'f, T> {
    problems: Problems,
    documents: usize,
    work: Work<'f, T>,
    sink: &'f mut dyn Sink<T>,
}

impl<T: Send> Flow<'_, T> {
    fn lines(&mut self, pool: &rayon::ThreadPool, defaults: &Defaults) -> anyhow::Result<()> {
        let mut input = BufReader::with_capacity(READ_AHEAD, std::io::stdin().lock());
        let mut number = 0;
        let work = self.work;
        loop {
            let lines = round(&mut input).context("standard input cannot be read")?;
            if lines.is_empty() {
                return Ok(());
            }
            let line = |(i, line): (usize, &Option<Vec<u8>>)| {
                let at = number + i + 1;
                let Some(bytes) = line else {
                    return Part::failed(format!(
                        "standard input, line {at}: is longer than {} MB and is left out",
                        LONGEST_LINE >> 20
                    ));
                };
                // Bytes that are no UTF-8 show as U+FFFD in the text, and offsets count in that.
                let text = String::from_utf8_lossy(bytes);
                Part::of_line(at, text.trim_start_matches('\u{feff}'), defaults, input::name, work)
            };
            let parts: Vec<Part<T>> = pool.install(|| lines.par_iter().enumerate().map(line).collect());
            number += lines.len();
            self.pass(parts)?;
        }
    }

    fn files(&mut self, pool: &rayon::ThreadPool, path: &Path, defaults: &Defaults) -> anyhow::Result<()> {
        let inputs = input::find(&[path.to_owned()], defaults, None);
        if inputs.files.is_empty() && inputs.problems.is_empty() && !path.is_file() {
            self.problems.tell_text(Class::Reading, false, &input::nothing_in(path));
        }
        self.pass(vec![Part { made: Vec::new(), problems: inputs.problems, named: None }])?;
        let work = self.work;
        for files in inputs.files.chunks(ROUND) {
            let read = |file| match input::read(file) {
                Ok(reading) => {
                    let several = reading.documents.len() > 1;
                    Part::of(reading, if several { input::name_of_several } else { input::name }, work)
                }
                Err(failure) => Part::failed(failure),
            };
            let parts: Vec<Part<T>> = pool.install(|| files.par_iter().map(read).collect());
            self.pass(parts)?;
        }
        Ok(())
    }

    fn pass(&mut self, parts: Vec<Part<T>>) -> anyhow::Result<()> {
        for part in parts {
            for problem in &part.problems {
                self.problems.tell(problem);
                if !problem.is_warning() {
                    let document = part.named.clone();
                    self.sink.failed(Failure { document, message: problem.message(Lang::En) })?;
                }
            }
            for made in part.made {
                match made {
                    Ok(made) => {
                        self.documents += 1;
                        self.sink.take(made)?;
                    }
                    Err(failure) => {
                        self.problems.tell_text(Class::Reading, false, &failure.message);
                        self.sink.failed(failure)?;
                    }
                }
            }
        }
        self.sink.flush()
    }
}

impl<T: Send> Part<T> {
    fn failed(message: String) -> Self {
        let made = vec![Err(Failure { document: None, message })];
        Self { made, problems: Vec::new(), named: None }
    }

    /// Of the line of JSON with this number, from 1.
    pub(crate) fn of_line(
        number: usize,
        line: &str,
        defaults: &Defaults,
        name: Name,
        work: Work<'_, T>,
    ) -> Self {
        let reading = source::read_line("-", number, line, defaults);
        let is_fine = reading.problems.is_empty();
        let named = if is_fine { None } else { source::named_in_line("-", line, defaults) };
        Self { named: named.map(Box::new), ..Self::of(reading, name, work) }
    }

    fn of(reading: source::Reading, name: Name, work: Work<'_, T>) -> Self {
        let one = |document: Document| {
            one(&document, &name(&document), work)
                .map_err(|message| Failure { document: Some(Box::new(document)), message })
        };
        let made = reading.documents.into_par_iter().map(one).collect();
        Self { made, problems: reading.problems, named: None }
    }
}

fn one<T>(document: &Document, what: &str, work: Work<'_, T>) -> Result<T, String> {
    if let Some(message) = input::too_long(document, what) {
        return Err(message);
    }
    panics::catch(what, || work(document))?.map_err(|e| format!("{what}: {e:#}"))
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

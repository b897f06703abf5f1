//! Documents in, lines out: in parallel, in order, without holding more than a few documents at once.

use std::io::{BufRead, BufReader, Read, Write};

use anyhow::Context as _;
use rayon::prelude::*;
use serde::Deserialize;

use super::{Outcome, panics, say};
use crate::base::{Edtf, Lang};
use crate::source::Document;

/// Bytes read ahead from a pipe or file: what one round of parallel work is cut from.
const READ_AHEAD: usize = 1 << 20;
/// At most this many lines a round.
const LINES: usize = 512;

/// What a document becomes: the bytes to print.
pub(crate) type Work<'w> = &'w (dyn Fn(&Document) -> anyhow::Result<Vec<u8>> + Sync);

/// A document, a line of a JSON lines file.
#[derive(Deserialize)]
struct Line {
    id: Option<String>,
    text: String,
    published: Option<Edtf>,
    lang: Option<Lang>,
    title: Option<String>,
    publisher: Option<String>,
    url: Option<String>,
}

impl Line {
    fn document(self, number: usize) -> Document {
        Document {
            id: self.id.unwrap_or_else(|| format!("line:{number}")),
            source: "-".to_owned(),
            title: self.title,
            publisher: self.publisher,
            url: self.url,
            language: self.lang.unwrap_or_default(),
            published: self.published,
            text: self.text,
        }
    }
}

/// Reads JSON lines from standard input and prints what `work` makes of each document, in the order of the lines.
/// A line that cannot be read is told on standard error, and the rest goes on.
pub(crate) fn json_lines(work: Work<'_>) -> anyhow::Result<Outcome> {
    let mut input = BufReader::with_capacity(READ_AHEAD, std::io::stdin().lock());
    let mut output = std::io::stdout().lock();
    let (mut number, mut good, mut bad) = (0, 0, 0);
    loop {
        let lines = round(&mut input).context("standard input")?;
        if lines.is_empty() {
            break;
        }
        let results: Vec<_> =
            lines.par_iter().enumerate().map(|(i, line)| one_line(number + i + 1, line, work)).collect();
        number += lines.len();
        for result in results {
            match result {
                Ok(bytes) => {
                    good += 1;
                    output.write_all(&bytes)?;
                }
                Err(message) => {
                    bad += 1;
                    say::error(&message);
                }
            }
        }
        output.flush()?;
    }
    Ok(if good == 0 && bad > 0 { Outcome::Nothing } else { Outcome::Done })
}

fn one_line(number: usize, line: &[u8], work: Work<'_>) -> Result<Vec<u8>, String> {
    let what = format!("line {number} of standard input");
    if line.trim_ascii().is_empty() {
        return Ok(Vec::new());
    }
    let line: Line = serde_json::from_slice(line).map_err(|e| {
        format!("{what} is not a document: {e}; one is {{\"id\":…,\"text\":…,\"published\":…}}")
    })?;
    let document = line.document(number);
    panics::catch(&what, || work(&document))?.map_err(|e| format!("{what}: {e:#}"))
}

/// The next lines: blocks for the first, then takes those that are already there, so that a slow writer at the
/// other end of a pipe sees each answer at once and a fast one keeps every core busy.
fn round(input: &mut BufReader<impl Read>) -> std::io::Result<Vec<Vec<u8>>> {
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(lines);
        }
        lines.push(line);
        if lines.len() == LINES || !input.buffer().contains(&b'\n') {
            return Ok(lines);
        }
    }
}

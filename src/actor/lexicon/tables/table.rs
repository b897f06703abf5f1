//! Reads a table: `#` comments, one header line, then tab-separated rows.

use std::cell::Cell;

use super::File;
use crate::base::Fault;

/// One row: its cells by column, and where the value stands that was asked for last: the one at fault if there is a fault.
#[derive(Debug)]
pub(crate) struct Row {
    file: String,
    line: usize,
    columns: &'static [&'static str],
    /// First column in characters, from 1, and text.
    cells: Vec<(usize, String)>,
    asked: Cell<usize>,
}

impl Row {
    /// The cell of a column of this table.
    pub(crate) fn get(&self, column: &str) -> &str {
        let at = self.columns.iter().position(|c| *c == column).expect("a column of this table");
        let (start, text) = &self.cells[at];
        self.asked.set(*start);
        text
    }

    /// The values of a cell that holds several, with `|` between them.
    pub(crate) fn list(&self, column: &str) -> impl Iterator<Item = &str> {
        let cell = self.get(column);
        let mut next = self.asked.get();
        let values = cell.split('|').map(move |part| {
            let at = next + part.chars().take_while(|c| c.is_whitespace()).count();
            next += part.chars().count() + 1;
            (at, part.trim())
        });
        values.filter(|(_, v)| !v.is_empty()).map(|(at, v)| {
            self.asked.set(at);
            v
        })
    }

    /// A fault of the value that was asked for last.
    pub(crate) fn fault(&self, what: String) -> Fault {
        Fault { file: self.file.clone(), line: self.line, column: self.asked.get(), what }
    }
}

/// The rows of a table, whose header must be one of `headers`; the index of that header. Wrong lines are left out and
/// reported.
pub(crate) fn read(
    file: &File,
    headers: &[&'static [&'static str]],
    faults: &mut Vec<Fault>,
) -> Option<(usize, Vec<Row>)> {
    let mut fault = |line: usize, column: usize, what: String| {
        faults.push(Fault { file: file.name.clone(), line, column, what });
    };
    let mut rows = Vec::new();
    let mut header: Option<usize> = None;
    let text = file.text.strip_prefix('\u{feff}').unwrap_or(&file.text);
    for (i, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let cells = cells(line);
        let Some(known) = header else {
            let names: Vec<&str> = cells.iter().map(|(_, text)| text.as_str()).collect();
            header = headers.iter().position(|h| *h == names);
            if header.is_none() {
                fault(i + 1, 1, wrong_header(headers));
                return None;
            }
            continue;
        };
        let columns = headers[known];
        if cells.len() != columns.len() {
            let counts = format!("{} cells where the header has {}", cells.len(), columns.len());
            let end = line.chars().count() + 1;
            fault(i + 1, end, format!("{counts}; is a tab missing or too many?"));
        } else {
            let (name, asked) = (file.name.clone(), Cell::new(1));
            rows.push(Row { file: name, line: i + 1, columns, cells, asked });
        }
    }
    if header.is_none() {
        fault(1, 1, format!("no header line; {}", wrong_header(headers)));
    }
    header.map(|h| (h, rows))
}

/// The cells of a line without the spaces around them, each with its first column.
fn cells(line: &str) -> Vec<(usize, String)> {
    let mut next = 1;
    let cell = |cell: &str| {
        let at = next + cell.chars().take_while(|c| c.is_whitespace()).count();
        next += cell.chars().count() + 1;
        (at, cell.trim().to_owned())
    };
    line.split('\t').map(cell).collect()
}

fn wrong_header(headers: &[&'static [&'static str]]) -> String {
    let all: Vec<String> = headers.iter().map(|h| h.join(" <tab> ")).collect();
    format!("the header must read {}", all.join("; or "))
}

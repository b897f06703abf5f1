//! Reads a table: `#` comments, one header line, then tab-separated rows.

use std::path::Path;

/// Where a row stands, for messages: `schema/actors/places.tsv:12`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spot(pub(crate) String);

impl Spot {
    pub(crate) fn error(&self, what: &str) -> String {
        format!("{}: {what}", self.0)
    }
}

/// One row: its cells by column.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) spot: Spot,
    columns: &'static [&'static str],
    cells: Vec<String>,
}

impl Row {
    /// The cell of a column of this table.
    pub(crate) fn get(&self, column: &str) -> &str {
        let at = self.columns.iter().position(|c| *c == column).expect("a column of this table");
        &self.cells[at]
    }

    /// The values of a cell that holds several, with `|` between them.
    pub(crate) fn list(&self, column: &str) -> impl Iterator<Item = &str> {
        self.get(column).split('|').map(str::trim).filter(|v| !v.is_empty())
    }
}

/// The rows of a table. Wrong lines are left out and reported.
pub(crate) fn read(path: &Path, columns: &'static [&'static str], errors: &mut Vec<String>) -> Vec<Row> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(e) => {
            errors.push(format!("{}: {e}", path.display()));
            return Vec::new();
        }
    };
    let mut rows = Vec::new();
    let mut header = false;
    for (i, line) in text.lines().enumerate() {
        let spot = Spot(format!("{}:{}", path.display(), i + 1));
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let cells: Vec<String> = line.split('\t').map(|c| c.trim().to_owned()).collect();
        if !header {
            header = true;
            if cells != columns {
                errors.push(spot.error(&format!("the header must read {}", columns.join(" <tab> "))));
                return Vec::new();
            }
        } else if cells.len() != columns.len() {
            let counts = format!("{} cells where the header has {}", cells.len(), columns.len());
            errors.push(spot.error(&format!("{counts}; is a tab missing or too many?")));
        } else {
            rows.push(Row { spot, columns, cells });
        }
    }
    if !header {
        errors.push(format!("{}: no header line", path.display()));
    }
    rows
}

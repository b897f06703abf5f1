//! Comma-separated values that a spreadsheet may open safely.

use std::io::{self, Write};

use super::paint::legible;

/// Header and rows to CSV (RFC 4180, lines end in `\n`). A cell that a spreadsheet would take for a formula
/// (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it.
pub(super) fn csv(header: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut bytes = Vec::new();
    write(&mut bytes, header, rows).expect("memory takes every write");
    String::from_utf8(bytes).expect("cells are text")
}

/// The same, a row at a time. Rows are as long as the header.
pub(super) fn write(
    out: &mut dyn Write,
    header: &[&str],
    rows: impl Iterator<Item = Vec<String>>,
) -> io::Result<()> {
    write_plain(out, header, rows.map(|row| row.into_iter().map(guard).collect()))
}

/// The same as the cells are, for programs that no formula harms.
pub(super) fn write_plain(
    out: &mut dyn Write,
    header: &[&str],
    rows: impl Iterator<Item = Vec<String>>,
) -> io::Result<()> {
    let mut writer = csv::WriterBuilder::new().from_writer(out);
    writer.write_record(header)?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| legible(cell)))?;
    }
    writer.flush()
}

fn guard(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

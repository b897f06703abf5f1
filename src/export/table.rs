//! Comma-separated values that a spreadsheet may open safely.

use super::paint::visible;

/// Header and rows to CSV (RFC 4180, lines end in `\n`). A cell that a spreadsheet would take for a formula
/// (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it.
pub(super) fn csv(header: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    // Writing to memory fails only for rows of unequal length, and the header fixes that length for all of them.
    let mut put = |cells: &[String]| writer.write_record(cells).expect("rows are as long as the header");
    put(&header.iter().map(|h| (*h).to_owned()).collect::<Vec<_>>());
    for row in rows {
        put(&row.into_iter().map(guard).collect::<Vec<_>>());
    }
    let bytes = writer.into_inner().expect("memory takes every write");
    String::from_utf8(bytes).expect("cells are text")
}

fn guard(cell: String) -> String {
    let cell: String =
        cell.chars().map(|c| if matches!(c, '\n' | '\t' | '\r') { c } else { visible(c) }).collect();
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

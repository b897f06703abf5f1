//! Quotation marks of tables that nothing closes, behind which all rows up to the next one would be taken for one field.

use std::borrow::Cow;

use csv::ReaderBuilder;
use memchr::{memchr, memchr_iter, memchr3};

use super::date;

/// What a row of a table looks like.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    /// What parts the columns.
    pub(super) delimiter: u8,
    /// How many there are.
    pub(super) columns: usize,
    /// Which holds the date.
    pub(super) dated: Option<usize>,
}

/// A table in which each quoted field that runs on into whole rows ends before the first of them, and the lines, from 1, of the
/// fields over several lines that no quotation mark closes, or one in the middle of something.
///
/// A field that is closed before the end of its column holds what it says, rows of another table too.
pub(super) fn mended(text: &str, shape: Shape) -> (Cow<'_, str>, Vec<usize>) {
    let mut mender =
        Mender { text, shape, at: 0, line: 1, column: 0, kept: 0, mended: String::new(), open: Vec::new() };
    while mender.at < text.len() {
        mender.field();
    }
    if mender.kept == 0 {
        return (Cow::Borrowed(text), mender.open);
    }
    mender.mended.push_str(&text[mender.kept..]);
    (Cow::Owned(mender.mended), mender.open)
}

struct Mender<'t> {
    text: &'t str,
    shape: Shape,
    /// Where the next field starts, its line and its column.
    at: usize,
    line: usize,
    column: usize,
    /// Up to where the text stands in `mended`.
    kept: usize,
    mended: String,
    open: Vec<usize>,
}

impl Mender<'_> {
    /// Goes past the next field.
    fn field(&mut self) {
        let bytes = self.text.as_bytes();
        let start = self.at;
        if bytes[start] == b'"' {
            let end = closing(bytes, start + 1);
            let is_closed = end.is_some_and(|end| self.ends_field(end + 1));
            let end = end.map_or(bytes.len(), |end| end + 1);
            if !is_closed && memchr(b'\n', &bytes[start..end]).is_some() {
                self.open.push(self.line);
                if let Some(row) = self.first_row(start, end) {
                    return self.end_before(start, row);
                }
            }
            self.go_to(end);
        }
        let rest = &bytes[self.at..];
        let end = memchr3(self.shape.delimiter, b'\n', b'\r', rest).map_or(bytes.len(), |n| self.at + n);
        let is_last = bytes.get(end) != Some(&self.shape.delimiter);
        self.column = if is_last { 0 } else { self.column + 1 };
        self.go_to((end + 1).min(bytes.len()));
    }

    fn go_to(&mut self, end: usize) {
        self.line += memchr_iter(b'\n', &self.text.as_bytes()[self.at..end]).count();
        self.at = end;
    }

    /// A quotation mark before this byte is where its column ends.
    fn ends_field(&self, at: usize) -> bool {
        self.text.as_bytes().get(at).is_none_or(|b| *b == self.shape.delimiter || matches!(b, b'\n' | b'\r'))
    }

    /// Where the first line within a field starts that is a whole row.
    fn first_row(&self, start: usize, end: usize) -> Option<usize> {
        let breaks = memchr_iter(b'\n', &self.text.as_bytes()[start..end]);
        breaks
            .map(|at| start + at + 1)
            .find(|at| self.is_row(self.text[*at..].lines().next().unwrap_or_default()))
    }

    /// All columns, and a date where one is due; without dates, prose may have the commas of a table of two columns.
    fn is_row(&self, line: &str) -> bool {
        const FEWEST: usize = 3;
        let Shape { delimiter, columns, dated } = self.shape;
        if memchr_iter(delimiter, line.as_bytes()).count() + 1 < columns {
            return false;
        }
        let reader =
            ReaderBuilder::new().delimiter(delimiter).has_headers(false).from_reader(line.as_bytes());
        let Some(Ok(row)) = reader.into_records().next() else { return false };
        let is_dated = |at: usize| row.get(at).is_some_and(|cell| date::read_date(cell).is_some());
        row.len() == columns && dated.map_or(columns >= FEWEST, is_dated)
    }

    /// Ends the field that starts at a quotation mark before the row that starts further on.
    fn end_before(&mut self, start: usize, row: usize) {
        let end = start + self.text[start..row].trim_end_matches(['\n', '\r']).len();
        if self.column + 1 == self.shape.columns {
            self.mended.push_str(&self.text[self.kept..end]);
            self.mended.push('"');
            self.kept = end;
        } else {
            // More columns follow: the mark is a character like others.
            self.mended.push_str(&self.text[self.kept..start]);
            self.kept = start + 1;
        }
        self.go_to(row);
        self.column = 0;
    }
}

/// The quotation mark that closes a field: one that is not written twice.
fn closing(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += memchr(b'"', bytes.get(at..)?)?;
        if bytes.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

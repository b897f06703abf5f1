//! Tables: a document a row, a first row that names the columns.

use csv::{ReaderBuilder, StringRecord};

use super::mapping::{Field, Mapping, listed};
use super::quotes::{Shape, mended};
use super::settle::{DatedBy, Draft};
use super::{Format, Kind, field};

/// A row's line in the file, from 1, and what stands in it.
pub(super) type Row = (usize, Result<Draft, Kind>);

/// Reads the rows of a table, and a warning for each whose quotation marks leave its end to be guessed.
///
/// # Errors
/// [`Kind::NoColumn`] when none holds text, [`Kind::NotMapped`] when one that the user named is not there.
pub(super) fn rows(text: &str, format: Format, mapping: &Mapping) -> Result<Vec<Row>, Kind> {
    let delimiter = delimiter(text, format);
    let mut builder = ReaderBuilder::new();
    builder.delimiter(delimiter).flexible(true);
    let mut reader = builder.from_reader(text.as_bytes());
    let header = reader.headers().map_err(|e| Kind::Table(e.to_string()))?.clone();
    let columns = Columns::of(&header, mapping)?;
    let shape = Shape { delimiter, columns: header.len(), dated: columns.published };
    let (text, open) = mended(text, shape);
    let mut reader = builder.from_reader(text.as_bytes());
    let mut rows: Vec<Row> = open.into_iter().map(|line| (line, Err(Kind::OpenQuote))).collect();
    let mut record = StringRecord::new();
    loop {
        let line = reader.position().line() as usize;
        match reader.read_record(&mut record) {
            Ok(false) => return Ok(rows),
            Ok(true) => {
                let line = record.position().map_or(line, |p| p.line() as usize);
                rows.push((line, columns.draft(&record)));
            }
            Err(e) => rows.push((line, Err(Kind::Table(e.to_string())))),
        }
    }
}

/// What parts the columns: of commas, semicolons (as spreadsheets in Dutch write) and tabs, what the first line has most of.
fn delimiter(text: &str, format: Format) -> u8 {
    if format == Format::Tsv {
        return b'\t';
    }
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: u8| first.bytes().filter(|b| *b == mark).count();
    // The last of equals wins: a comma.
    [b'\t', b';', b','].into_iter().max_by_key(|mark| count(*mark)).unwrap_or(b',')
}

/// Which column holds what.
struct Columns {
    text: usize,
    title: Option<usize>,
    published: Option<usize>,
    publisher: Option<usize>,
    url: Option<usize>,
    language: Option<usize>,
    id: Option<usize>,
}

impl Columns {
    fn of(header: &StringRecord, mapping: &Mapping) -> Result<Self, Kind> {
        let at = |name: &str| header.iter().position(|h| h.trim().to_lowercase() == name.to_lowercase());
        let names = || listed(header.iter().map(str::trim));
        let find = |field: Field| match mapping.said(field) {
            None => Ok(field.names().iter().find_map(|name| at(name))),
            Some(name) => match at(name) {
                None => Err(Kind::NotMapped { name: name.to_owned(), there: names() }),
                column => Ok(column),
            },
        };
        Ok(Self {
            text: find(Field::Text)?.ok_or_else(|| Kind::NoColumn(names()))?,
            title: find(Field::Title)?,
            published: find(Field::Published)?,
            publisher: find(Field::Publisher)?,
            url: find(Field::Url)?,
            language: find(Field::Language)?,
            id: find(Field::Id)?,
        })
    }

    fn draft(&self, record: &StringRecord) -> Result<Draft, Kind> {
        let cell = |column: Option<usize>| {
            let cell = record.get(column?)?.trim();
            (!cell.is_empty()).then(|| cell.to_owned())
        };
        let text = field::text(record.get(self.text).unwrap_or_default().to_owned());
        if text.trim().is_empty() {
            return Err(Kind::Empty);
        }
        Ok(Draft {
            id: cell(self.id),
            title: cell(self.title).map(field::line),
            published: cell(self.published),
            dated_by: DatedBy::Field,
            publisher: cell(self.publisher),
            url: cell(self.url),
            language: cell(self.language),
            text,
        })
    }
}

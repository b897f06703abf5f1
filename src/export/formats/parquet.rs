//! The tables of the CSV with types, for engines that read columns.

use std::io;
use std::sync::Arc;

use arrow_array::builder::{ListBuilder, StringBuilder};
use arrow_array::{ArrayRef, BooleanArray, Date32Array, Float64Array, Int32Array, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema};
use chrono::NaiveDate;
use parquet::arrow::ArrowWriter;

use crate::graph::Graph;
use crate::ledger::{About, Row, TableFormat, TableWriter, parquet_properties};

use super::super::{Options, label};
use super::facts::{self, Kind};
use super::{Folder, SendWrite};

/// Rows a batch: what is turned into columns at once.
const BATCH: usize = 1024;

/// A column: its name, what its values are, and whether a cell holds a list of them, one a line.
type Column = (&'static str, Kind, bool);

/// `nodes.parquet`, `edges.parquet` and `claims.parquet`. The first two have the columns of the CSV, the last those of
/// `graaf extract --format parquet`, so that `graaf merge` takes it as well.
pub(super) fn parquet(graph: &Graph, options: &Options, folder: &mut dyn Folder) -> io::Result<()> {
    folder.file("nodes.parquet", &mut |out| nodes(graph, options, out))?;
    folder.file("edges.parquet", &mut |out| edges(graph, options, out))?;
    folder.file("claims.parquet", &mut |out| claims(graph, out).map_err(io::Error::other))
}

fn nodes(graph: &Graph, options: &Options, out: &mut SendWrite<'_>) -> io::Result<()> {
    let own = [("Id", Kind::Text, false), ("Label", Kind::Text, false)].into_iter();
    let columns: Vec<Column> = own.chain(facts::NODE.map(|(name, kind)| (name, kind, false))).collect();
    let rows = graph.nodes().map(|node| {
        let mut row = vec![node.id.clone(), label::node(node, options.lang).into_owned()];
        row.extend(facts::node(node));
        row
    });
    table(out, &columns, rows)
}

fn edges(graph: &Graph, options: &Options, out: &mut SendWrite<'_>) -> io::Result<()> {
    let own = ["Source", "Target", "Id", "Label"].map(|name| (name, Kind::Text, false)).into_iter();
    let columns: Vec<Column> =
        own.chain(facts::EDGE.map(|(name, kind)| (name, kind, facts::is_by_claim(name)))).collect();
    let rows = graph.relations().map(|relation| {
        let ends = [&relation.subject, &relation.object, &relation.id].into_iter().cloned();
        let mut row: Vec<String> = ends.collect();
        row.push(label::relation(&relation.relation, options.lang));
        row.extend(facts::edge(graph, relation, options));
        row
    });
    table(out, &columns, rows)
}

fn claims(graph: &Graph, out: &mut SendWrite<'_>) -> Result<(), crate::ledger::TableError> {
    let mut table = TableWriter::new(TableFormat::Parquet, out)?;
    for claim in &graph.claims {
        let about = graph.document(&claim.document).map(|d| About::from(d.clone()));
        table.write(Row { claim: Some(claim.clone()), about, error: None })?;
    }
    table.finish().map(drop)
}

/// Writes rows of text as typed columns; an empty cell is a null. Rows are as long as the columns.
fn table(
    out: &mut SendWrite<'_>,
    columns: &[Column],
    rows: impl Iterator<Item = Vec<String>>,
) -> io::Result<()> {
    let fields = columns.iter().map(|&(name, kind, lines)| Field::new(name, data_type(kind, lines), true));
    let schema = Arc::new(Schema::new(fields.collect::<Vec<_>>()));
    let mut writer = ArrowWriter::try_new(out, schema.clone(), Some(parquet_properties()))?;
    let mut rows = rows.peekable();
    while rows.peek().is_some() {
        let batch: Vec<Vec<String>> = rows.by_ref().take(BATCH).collect();
        let cells = |i: usize| batch.iter().map(move |row| row[i].as_str());
        let arrays = columns.iter().enumerate().map(|(i, &(_, kind, lines))| array(kind, lines, cells(i)));
        let batch = RecordBatch::try_new(schema.clone(), arrays.collect()).map_err(io::Error::other)?;
        writer.write(&batch)?;
    }
    writer.close()?;
    Ok(())
}

fn data_type(kind: Kind, lines: bool) -> DataType {
    match kind {
        _ if lines => DataType::List(element()),
        Kind::Text => DataType::Utf8,
        Kind::Day => DataType::Date32,
        Kind::Whole => DataType::Int32,
        Kind::Real => DataType::Float64,
        Kind::Truth => DataType::Boolean,
    }
}

/// Named as the Parquet format wants it.
fn element() -> Arc<Field> {
    Arc::new(Field::new("element", DataType::Utf8, true))
}

fn array<'c>(kind: Kind, lines: bool, cells: impl Iterator<Item = &'c str>) -> ArrayRef {
    if lines {
        let mut lists = ListBuilder::new(StringBuilder::new()).with_field(element());
        for cell in cells {
            cell.split('\n')
                .for_each(|line| lists.values().append_option(Some(line).filter(|l| !l.is_empty())));
            lists.append(true);
        }
        return Arc::new(lists.finish());
    }
    let cells = cells.map(|cell| (!cell.is_empty()).then_some(cell));
    match kind {
        Kind::Text => Arc::new(cells.collect::<StringArray>()),
        Kind::Day => Arc::new(cells.map(|c| c.and_then(days)).collect::<Date32Array>()),
        Kind::Whole => Arc::new(cells.map(|c| c?.parse().ok()).collect::<Int32Array>()),
        // Of two decimals: the nearest number is the same on every machine.
        Kind::Real => Arc::new(cells.map(|c| c?.parse().ok()).collect::<Float64Array>()),
        Kind::Truth => Arc::new(cells.map(|c| Some(c? == "true")).collect::<BooleanArray>()),
    }
}

/// Days since 1970.
fn days(day: &str) -> Option<i32> {
    let day = NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()?;
    i32::try_from(day.signed_duration_since(NaiveDate::default()).num_days()).ok()
}

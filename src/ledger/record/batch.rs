//! Rows to columns in memory, and back.

use std::sync::Arc;

use arrow_array::cast::AsArray as _;
use arrow_array::types::{Date32Type, Float64Type, Int32Type, Int64Type};
use arrow_array::{
    Array, ArrayRef, BooleanArray, Date32Array, Int32Array, ListArray, RecordBatch, StringArray, StructArray,
};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{DataType, Field, Fields, Schema};
use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::columns::{COLUMNS, Column, Kind, at, put};
use super::{Row, TableError};
use crate::base::Edtf;

/// The columns' names and types.
pub(super) fn schema() -> Arc<Schema> {
    Arc::new(Schema::new(fields(COLUMNS)))
}

fn fields(columns: &[Column]) -> Fields {
    columns.iter().map(|c| Field::new(c.name, data_type(c.kind), true)).collect()
}

fn data_type(kind: Kind) -> DataType {
    match kind {
        Kind::Text => DataType::Utf8,
        Kind::Number => DataType::Int32,
        Kind::Flag => DataType::Boolean,
        Kind::Day => DataType::Date32,
        Kind::Texts => DataType::List(element(DataType::Utf8)),
        Kind::Parts(columns) => DataType::List(element(DataType::Struct(fields(columns)))),
    }
}

/// Named as the Parquet format wants it.
fn element(kind: DataType) -> Arc<Field> {
    Arc::new(Field::new("element", kind, true))
}

/// The rows as columns.
pub(super) fn batch(rows: &[Row]) -> Result<RecordBatch, TableError> {
    let values: Vec<Value> = rows.iter().map(value).collect::<Result<_, _>>()?;
    let values: Vec<&Value> = values.iter().collect();
    let arrays = COLUMNS.iter().map(|c| array(c, &values)).collect::<Result<_, _>>()?;
    Ok(RecordBatch::try_new(schema(), arrays)?)
}

fn value(row: &Row) -> Result<Value, TableError> {
    let mut value = serde_json::to_value(row)?;
    if let Some(published) = row.about.as_ref().and_then(|a| a.published.as_ref()) {
        let day = |day: Option<NaiveDate>| day.map_or(Value::Null, |d| d.to_string().into());
        put(&mut value, &["published_days", "earliest"], day(published.earliest()));
        put(&mut value, &["published_days", "latest"], day(published.latest()));
    }
    Ok(value)
}

fn array(column: &Column, rows: &[&Value]) -> Result<ArrayRef, TableError> {
    let values = rows.iter().map(|row| at(row, column.path));
    Ok(match column.kind {
        Kind::Text => Arc::new(values.map(Value::as_str).collect::<StringArray>()),
        Kind::Number => Arc::new(values.map(number).collect::<Int32Array>()),
        Kind::Flag => Arc::new(values.map(Value::as_bool).collect::<BooleanArray>()),
        Kind::Day => Arc::new(values.map(|v| days(v.as_str()?)).collect::<Date32Array>()),
        Kind::Texts => {
            let texts = values.clone().flat_map(items).map(Value::as_str).collect::<StringArray>();
            Arc::new(list(DataType::Utf8, values, Arc::new(texts))?)
        }
        Kind::Parts(columns) => {
            let parts: Vec<&Value> = values.clone().flat_map(items).collect();
            let arrays = columns.iter().map(|c| array(c, &parts)).collect::<Result<Vec<_>, _>>()?;
            let parts = StructArray::try_new(fields(columns), arrays, None)?;
            Arc::new(list(DataType::Struct(fields(columns)), values, Arc::new(parts))?)
        }
    })
}

fn list<'v>(
    kind: DataType,
    values: impl Iterator<Item = &'v Value> + Clone,
    elements: ArrayRef,
) -> Result<ListArray, TableError> {
    let lengths = OffsetBuffer::from_lengths(values.clone().map(|v| items(v).len()));
    let present = values.map(Value::is_array).collect();
    Ok(ListArray::try_new(element(kind), lengths, elements, Some(present))?)
}

fn items(value: &Value) -> std::slice::Iter<'_, Value> {
    value.as_array().map(Vec::as_slice).unwrap_or_default().iter()
}

fn number(value: &Value) -> Option<i32> {
    value.as_i64().and_then(|n| i32::try_from(n).ok())
}

fn days(day: &str) -> Option<i32> {
    let day = NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()?;
    i32::try_from(day.signed_duration_since(NaiveDate::default()).num_days()).ok()
}

fn day(days: i32) -> Option<String> {
    let days = chrono::TimeDelta::try_days(days.into())?;
    NaiveDate::default().checked_add_signed(days).map(|day| day.to_string())
}

/// The rows of columns, found by name: their order, and columns that others added, do not matter.
pub(super) fn rows(batch: &RecordBatch) -> Result<Vec<Result<Row, String>>, TableError> {
    let mut values = vec![Value::Object(Map::new()); batch.num_rows()];
    for column in COLUMNS.iter().filter(|c| c.path[0] != "published_days") {
        if let Some(array) = batch.column_by_name(column.name) {
            for (i, row) in values.iter_mut().enumerate() {
                put(row, column.path, cell(column, array, i)?);
            }
        }
    }
    Ok(values.into_iter().map(row).collect())
}

fn row(mut value: Value) -> Result<Row, String> {
    if !at(&value, &["id"]).is_null() {
        let (document, published) = (at(&value, &["about", "id"]), at(&value, &["about", "published"]));
        let (document, published) = (document.clone(), published.clone());
        put(&mut value, &["document"], document);
        put(&mut value, &["published"], published);
        // A table knows no structure of nothing but nulls.
        for (name, parts) in [("plover", Map::new()), ("evidence", Map::new())] {
            let place = &mut value[name];
            if place.is_null() {
                *place = Value::Object(parts);
            }
        }
        let cues = &mut value["evidence"]["cues"];
        if cues.is_null() {
            *cues = Value::Object(Map::new());
        }
    }
    Row::from_json(value.to_string().as_bytes())
}

fn cell(column: &Column, array: &ArrayRef, row: usize) -> Result<Value, TableError> {
    if array.is_null(row) {
        return Ok(Value::Null);
    }
    let wrong = || TableError::Type { column: column.name.to_owned(), found: array.data_type().to_string() };
    Ok(match (column.kind, array.data_type()) {
        (Kind::Text, DataType::Utf8) => array.as_string::<i32>().value(row).into(),
        (Kind::Text, DataType::LargeUtf8) => array.as_string::<i64>().value(row).into(),
        (Kind::Text, DataType::Utf8View) => array.as_string_view().value(row).into(),
        (Kind::Number, DataType::Int32) => array.as_primitive::<Int32Type>().value(row).into(),
        (Kind::Number, DataType::Int64) => array.as_primitive::<Int64Type>().value(row).into(),
        // pandas knows no whole numbers beside nulls.
        (Kind::Number, DataType::Float64) => {
            let number = array.as_primitive::<Float64Type>().value(row);
            format!("{number:.0}").parse::<i64>().ok().into()
        }
        (Kind::Flag, DataType::Boolean) => array.as_boolean().value(row).into(),
        (Kind::Day, DataType::Date32) => day(array.as_primitive::<Date32Type>().value(row)).into(),
        (Kind::Texts, DataType::List(_)) => {
            let texts = array.as_list::<i32>().value(row);
            let text = Column { name: column.name, path: &[], kind: Kind::Text };
            let cells = (0..texts.len()).map(|i| cell(&text, &texts, i));
            Value::Array(cells.collect::<Result<_, _>>()?)
        }
        (Kind::Parts(columns), DataType::List(_)) => {
            let parts = array.as_list::<i32>().value(row);
            let parts = parts.as_struct_opt().ok_or_else(wrong)?;
            let part = |i| {
                let mut value = Value::Object(Map::new());
                for column in columns {
                    let array = parts.column_by_name(column.name).ok_or_else(wrong)?;
                    put(&mut value, column.path, cell(column, array, i)?);
                }
                Ok(value)
            };
            Value::Array((0..parts.len()).map(part).collect::<Result<_, TableError>>()?)
        }
        _ => return Err(wrong()),
    })
}

/// The month a document was published in, where it was surely one month: `2022-10`.
pub(super) fn month(row: &Row) -> Option<String> {
    let published = row.about.as_ref()?.published.as_ref()?;
    let of = |day: Option<NaiveDate>| day.map(|d| d.format("%Y-%m").to_string());
    let (first, last) = (of(Edtf::earliest(published))?, of(Edtf::latest(published))?);
    (first == last).then_some(first)
}

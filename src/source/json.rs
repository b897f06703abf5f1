//! Documents as JSON objects: `{"id","text","published","lang","title","publisher","url"}`.

use serde_json::{Map, Value};

use super::problem::Wanted;
use super::{Kind, read::Draft};

/// The objects of a `.json` file: one, or an array of them.
pub(super) fn objects(text: &str) -> Result<Vec<Value>, (Option<usize>, Kind)> {
    match serde_json::from_str(text) {
        Ok(Value::Array(values)) => Ok(values),
        Ok(value) => Ok(vec![value]),
        Err(e) => Err((Some(e.line()), Kind::Json(e.to_string()))),
    }
}

/// Reads one line of JSON.
pub(super) fn line(text: &str) -> Result<Draft, Kind> {
    let value = serde_json::from_str(text).map_err(|e| {
        // The parser counts lines within what it was given: always the first.
        Kind::Json(e.to_string().replace("line 1 column", "column"))
    })?;
    draft(value)
}

/// Reads one object. Fields it does not know are passed over; `null` is as good as absent.
pub(super) fn draft(value: Value) -> Result<Draft, Kind> {
    let Value::Object(mut fields) = value else {
        return Err(Kind::Field { name: "a document", wanted: Wanted::Object });
    };
    let id = match fields.remove("id") {
        Some(Value::Number(n)) => Some(n.to_string()),
        Some(id) => {
            fields.insert("id".into(), id);
            string(&mut fields, "id")?
        }
        None => None,
    };
    let text = string(&mut fields, "text")?.ok_or(Kind::NoText)?;
    if text.trim().is_empty() {
        return Err(Kind::Empty);
    }
    Ok(Draft {
        id: id.filter(|id| !id.is_empty()),
        title: string(&mut fields, "title")?,
        published: either(&mut fields, "published", "date")?,
        publisher: string(&mut fields, "publisher")?,
        url: string(&mut fields, "url")?,
        language: either(&mut fields, "lang", "language")?,
        text,
    })
}

fn either(
    fields: &mut Map<String, Value>,
    name: &'static str,
    other: &'static str,
) -> Result<Option<String>, Kind> {
    Ok(string(fields, name)?.or(string(fields, other)?))
}

fn string(fields: &mut Map<String, Value>, name: &'static str) -> Result<Option<String>, Kind> {
    match fields.remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Kind::Field { name, wanted: Wanted::Text }),
    }
}

//! Documents as JSON objects: `{"id","text","published","lang","title","publisher","url"}`, or what others call those.

use serde_json::{Map, Value};

use super::mapping::{Field, Mapping, listed};
use super::problem::Wanted;
use super::settle::{DatedBy, Draft};
use super::{Kind, field};

/// The objects of a `.json` file: one, or an array of them.
pub(super) fn objects(text: &str) -> Result<Vec<Value>, (Option<usize>, Kind)> {
    match serde_json::from_str(text) {
        Ok(Value::Array(values)) => Ok(values),
        Ok(value) => Ok(vec![value]),
        Err(e) => Err((Some(e.line()), Kind::Json(e.to_string()))),
    }
}

/// Reads one line of JSON.
pub(super) fn line(text: &str, mapping: &Mapping) -> Result<Draft, Kind> {
    let value = serde_json::from_str(text).map_err(|e| {
        // The parser counts lines within what it was given: always the first.
        Kind::Json(e.to_string().replace("line 1 column", "column"))
    })?;
    draft(value, mapping)
}

/// The id that a line of JSON names, whatever else is wrong with it.
pub(super) fn id(text: &str, mapping: &Mapping) -> Option<String> {
    let Ok(Value::Object(fields)) = serde_json::from_str(text) else { return None };
    Fields { fields, mapping }.take(Field::Id).ok()?.filter(|id| !id.is_empty())
}

/// Reads one object. Fields it does not know are passed over; `null` is as good as absent.
pub(super) fn draft(value: Value, mapping: &Mapping) -> Result<Draft, Kind> {
    let Value::Object(fields) = value else {
        return Err(Kind::Field { name: "a document".to_owned(), wanted: Wanted::Object });
    };
    let mut fields = Fields { fields, mapping };
    let text = match (fields.take(Field::Text)?, mapping.said(Field::Text)) {
        (Some(text), _) => field::text(text),
        (None, None) => return Err(Kind::NoText),
        (None, Some(name)) => {
            let there = listed(fields.fields.keys().map(String::as_str));
            return Err(Kind::NotMapped { name: name.to_owned(), there });
        }
    };
    if text.trim().is_empty() {
        return Err(Kind::Empty);
    }
    Ok(Draft {
        id: fields.take(Field::Id)?.filter(|id| !id.is_empty()),
        title: fields.take(Field::Title)?.map(field::line),
        published: fields.take(Field::Published)?,
        dated_by: DatedBy::Field,
        publisher: fields.take(Field::Publisher)?,
        url: fields.take(Field::Url)?,
        language: fields.take(Field::Language)?,
        text,
    })
}

struct Fields<'m> {
    fields: Map<String, Value>,
    mapping: &'m Mapping,
}

impl Fields<'_> {
    /// What a field holds, under the name that the user gave, or the first of its names that holds something.
    fn take(&mut self, field: Field) -> Result<Option<String>, Kind> {
        if let Some(name) = self.mapping.said(field) {
            return self.string(field, name);
        }
        for (i, name) in field.names().iter().enumerate() {
            match self.string(field, name) {
                Ok(None) => {}
                // Under graaf's own words something else than a string is a mistake; the others may mean anything.
                Err(_) if i >= field.own_names() => {}
                found => return found,
            }
        }
        Ok(None)
    }

    fn string(&mut self, field: Field, name: &str) -> Result<Option<String>, Kind> {
        let key = match self.fields.contains_key(name) {
            true => Some(name.to_owned()),
            false => self.fields.keys().find(|key| key.to_lowercase() == name.to_lowercase()).cloned(),
        };
        match key.and_then(|key| self.fields.remove(&key)) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(Value::Number(number)) if field == Field::Id => Ok(Some(number.to_string())),
            Some(_) => Err(Kind::Field { name: name.to_owned(), wanted: Wanted::Text }),
        }
    }
}

//! RDF in JSON-LD 1.1: the same triples as in Turtle.

use std::io::{self, Write};

use serde_json::{Map, Value as Json, json};

use crate::graph::Graph;

use super::super::{Options, paint};
use super::rdf::{self, PREFIXES, Resource, Value};

/// A context and a line for each resource.
pub(super) fn jsonld(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let context: Map<String, Json> =
        PREFIXES.iter().map(|(prefix, stands_for)| ((*prefix).to_owned(), json!(stands_for))).collect();
    write!(out, "{{\"@context\": {},\n\"@graph\": [", Json::Object(context))?;
    let mut first = true;
    rdf::each(graph, options, &mut |resource| {
        out.write_all(if std::mem::take(&mut first) { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *out, &value(resource))?;
        Ok(())
    })?;
    out.write_all(b"\n]}\n")
}

fn value(resource: &Resource) -> Json {
    let mut members = Map::new();
    members.insert("@id".to_owned(), json!(name(&resource.id)));
    members.insert("@type".to_owned(), json!(resource.classes));
    for (property, value) in &resource.properties {
        let value = match value {
            Value::Resource(id) => json!({"@id": name(id)}),
            Value::Text(text) => json!(paint::legible(text)),
            Value::Words(text, language) => json!({"@value": paint::legible(text), "@language": language}),
            Value::Typed(text, kind) => json!({"@value": text, "@type": kind}),
        };
        match members.get_mut(*property) {
            Some(Json::Array(values)) => values.push(value),
            _ => drop(members.insert((*property).to_owned(), Json::Array(vec![value]))),
        }
    }
    Json::Object(members)
}

/// Without the brackets of an address: JSON-LD tells terms and addresses apart by themselves.
fn name(id: &str) -> &str {
    id.trim_start_matches('<').trim_end_matches('>')
}

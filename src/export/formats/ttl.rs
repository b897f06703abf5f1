//! RDF in Turtle.

use std::io::{self, Write};

use crate::graph::Graph;

use super::super::{Options, paint};
use super::rdf::{self, PREFIXES, Resource, Value};

/// One resource after another.
pub(super) fn ttl(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    for (prefix, stands_for) in PREFIXES {
        writeln!(out, "@prefix {prefix}: <{stands_for}> .")?;
    }
    rdf::each(graph, options, &mut |resource| write_resource(resource, out))
}

fn write_resource(resource: &Resource, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "\n{} a {}", resource.id, resource.classes.join(", "))?;
    for (property, value) in &resource.properties {
        write!(out, " ;\n    {property} ")?;
        match value {
            Value::Resource(id) => write!(out, "{id}")?,
            Value::Text(text) => write!(out, "{}", quote(text))?,
            Value::Words(text, language) => write!(out, "{}@{language}", quote(text))?,
            Value::Typed(text, kind) => write!(out, "{}^^{kind}", quote(text))?,
        }
    }
    out.write_all(b" .\n")
}

/// A Turtle string with exactly these characters, on one line.
fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // A string of XML Schema cannot hold these, and a reader may refuse the file.
            c => out.push(paint::visible(c)),
        }
    }
    out.push('"');
    out
}

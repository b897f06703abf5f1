//! GraphML: networkx, igraph, yEd.

use std::io::{self, Write};

use crate::graph::Graph;

use super::super::{Options, label};
use super::facts::{self, Field, Kind};
use super::xml::escape;

/// Every edge is directed, as readers want them all alike; `symmetric` says which are not.
pub(super) fn graphml(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(HEAD.as_bytes())?;
    let label_key: Field = ("label", Kind::Text);
    for field in [label_key].iter().chain(&facts::NODE) {
        key("node", field, out)?;
    }
    for field in [label_key].iter().chain(&facts::EDGE) {
        key("edge", field, out)?;
    }
    out.write_all(b" <graph id=\"graaf\" edgedefault=\"directed\">\n")?;
    for node in graph.nodes() {
        write!(out, "  <node id=\"{}\">", escape(&node.id))?;
        data("node", &label_key, &label::node(node, options.lang), out)?;
        for (field, value) in facts::NODE.iter().zip(facts::node(node)) {
            data("node", field, &value, out)?;
        }
        out.write_all(b"</node>\n")?;
    }
    for relation in graph.relations() {
        let (id, from, to) = (escape(&relation.id), escape(&relation.subject), escape(&relation.object));
        write!(out, "  <edge id=\"{id}\" source=\"{from}\" target=\"{to}\">")?;
        data("edge", &label_key, &label::relation(&relation.relation, options.lang), out)?;
        for (field, value) in facts::EDGE.iter().zip(facts::edge(graph, relation, options)) {
            data("edge", field, &value, out)?;
        }
        out.write_all(b"</edge>\n")?;
    }
    out.write_all(b" </graph>\n</graphml>\n")
}

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"#;

fn key(of: &str, (name, kind): &Field, out: &mut dyn Write) -> io::Result<()> {
    let kind = match kind {
        Kind::Text | Kind::Day => "string",
        Kind::Whole => "int",
        Kind::Real => "double",
        Kind::Truth => "boolean",
    };
    writeln!(out, " <key id=\"{of}_{name}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{kind}\"/>")
}

/// Nothing where nothing is known.
fn data(of: &str, (name, _): &Field, value: &str, out: &mut dyn Write) -> io::Result<()> {
    if value.is_empty() {
        return Ok(());
    }
    write!(out, "<data key=\"{of}_{name}\">{}</data>", escape(value))
}

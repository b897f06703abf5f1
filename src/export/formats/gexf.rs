//! GEXF 1.3, a network through time: Gephi, networkx, graphology.

use std::io::{self, Write};

use crate::graph::{Graph, Relation};

use super::super::{Options, label};
use super::facts::{self, Field, Kind};
use super::xml::escape;

/// An edge is there in a spell from the first to the last day it may be of, both included; open ends are left out.
/// Every edge is directed, as networkx reads nothing else beside it; `symmetric` says which are not.
pub(super) fn gexf(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(HEAD.as_bytes())?;
    attributes("node", &facts::NODE, out)?;
    attributes("edge", &facts::EDGE, out)?;
    out.write_all(b"  <nodes>\n")?;
    for node in graph.nodes() {
        let (id, name) = (escape(&node.id), label::node(node, options.lang));
        write!(out, "   <node id=\"{id}\" label=\"{}\">", escape(&name))?;
        values(&facts::NODE, &facts::node(node), out)?;
        out.write_all(b"</node>\n")?;
    }
    out.write_all(b"  </nodes>\n  <edges>\n")?;
    for relation in graph.relations() {
        edge(graph, relation, options, out)?;
    }
    out.write_all(b"  </edges>\n </graph>\n</gexf>\n")
}

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
 <meta><creator>graaf</creator></meta>
 <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval" idtype="string">
"#;

fn attributes(of: &str, fields: &[Field], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "  <attributes class=\"{of}\" mode=\"static\">")?;
    for (name, kind) in fields {
        let kind = match kind {
            Kind::Text | Kind::Day => "string",
            Kind::Whole => "integer",
            Kind::Real => "double",
            Kind::Truth => "boolean",
        };
        writeln!(out, "   <attribute id=\"{name}\" title=\"{name}\" type=\"{kind}\"/>")?;
    }
    out.write_all(b"  </attributes>\n")
}

fn values(fields: &[Field], values: &[String], out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"<attvalues>")?;
    for ((name, _), value) in fields.iter().zip(values).filter(|(_, value)| !value.is_empty()) {
        write!(out, "<attvalue for=\"{name}\" value=\"{}\"/>", escape(value))?;
    }
    out.write_all(b"</attvalues>")
}

fn edge(graph: &Graph, relation: &Relation, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let (id, from, to) = (escape(&relation.id), escape(&relation.subject), escape(&relation.object));
    let words = label::relation(&relation.relation, options.lang);
    // Edges between the same two are told apart by their kind, or Gephi adds them up.
    let (kind, words) = (escape(&relation.relation), escape(&words));
    write!(
        out,
        "   <edge id=\"{id}\" source=\"{from}\" target=\"{to}\" kind=\"{kind}\" label=\"{words}\" weight=\"1.0\">"
    )?;
    values(&facts::EDGE, &facts::edge(graph, relation, options), out)?;
    let when = relation.when.as_ref();
    let day = |name: &str, day: Option<&String>| day.map(|d| format!(" {name}=\"{d}\"")).unwrap_or_default();
    let start = day("start", when.and_then(|w| w.earliest.as_ref()));
    let end = day("end", when.and_then(|w| w.latest.as_ref()));
    if !start.is_empty() || !end.is_empty() {
        write!(out, "<spells><spell{start}{end}/></spells>")?;
    }
    out.write_all(b"</edge>\n")
}

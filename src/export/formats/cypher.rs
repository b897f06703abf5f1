//! A script that makes the graph in Neo4j or another database that speaks Cypher; running it twice changes nothing.

use std::io::{self, Write};

use serde_json::json;

use crate::graph::{Graph, Relation};

use super::super::claims::json_name;
use super::super::{Options, label};
use super::{facts, neo4j};

/// A statement a line. Relationships have six properties, those that a database with fixed columns needs told beforehand
/// and no more; `evidence` holds the claims in JSON. What an edge is not (denied, planned) is in its type.
pub(super) fn cypher(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE;\n")?;
    for node in graph.nodes() {
        let (id, name) = (quote(&node.id), quote(&label::node(node, options.lang)));
        let kind = quote(node.kind.as_str());
        writeln!(out, "MERGE (a:Actor {{id: {id}}}) SET a.name = {name}, a.kind = {kind};")?;
    }
    graph.relations().try_for_each(|r| relationship(graph, r, out))
}

fn relationship(graph: &Graph, relation: &Relation, out: &mut dyn Write) -> io::Result<()> {
    let (subject, object) = (quote(&relation.subject), quote(&relation.object));
    let (kind, id) = (neo4j::kind(relation), quote(&relation.id));
    write!(
        out,
        "MATCH (s:Actor {{id: {subject}}}), (o:Actor {{id: {object}}}) MERGE (s)-[r:{kind} {{id: {id}}}]->(o) SET "
    )?;
    let when = relation.when.as_ref();
    for (name, day) in
        [("start", when.and_then(|w| w.earliest.as_ref())), ("end", when.and_then(|w| w.latest.as_ref()))]
    {
        if let Some(day) = day {
            write!(out, "r.{name} = date({}), ", quote(day))?;
        }
    }
    let precision = when.map_or("", |w| facts::precision(&w.edtf));
    let (precision, certainty) = (quote(precision), facts::certainty(relation.confidence));
    let evidence = quote(&evidence(graph, relation));
    writeln!(out, "r.precision = {precision}, r.certainty = {certainty}, r.evidence = {evidence};")
}

/// The claims of an edge: a JSON array on one line.
fn evidence(graph: &Graph, relation: &Relation) -> String {
    let claims: Vec<_> = graph
        .claims_of(relation)
        .map(|c| {
            let source: Vec<_> =
                c.source.iter().map(|s| json!({"name": s.name, "stance": json_name(&s.stance)})).collect();
            let document = graph.document(&c.document);
            json!({
                "claim": c.id, "quote": c.evidence.quote, "start": c.evidence.start, "end": c.evidence.end,
                "polarity": c.polarity, "modality": c.modality, "hedged": c.hedged, "source": source,
                "date": c.when.as_ref().map(|w| &w.edtf), "basis": c.when.as_ref().map(|w| w.basis),
                "published": c.published, "document": c.document,
                "publisher": document.and_then(|d| d.publisher.as_ref()),
                "url": document.and_then(|d| d.url.as_ref()),
            })
        })
        .collect();
    serde_json::Value::Array(claims).to_string()
}

/// A Cypher string with these characters; control characters but line breaks and tabs are blanked.
fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('\'');
    for c in text.chars() {
        match c {
            '\'' => out.push_str("\\'"),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}

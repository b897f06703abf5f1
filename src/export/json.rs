//! The whole graph as JSON: nodes, edges, claims with their evidence, documents.

use std::collections::BTreeSet;
use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use crate::claim::Claim;
use crate::graph::{Graph, Node, Relation};
use crate::source::DocumentInfo;

use super::Options;

/// Version of this format: raised when a reader of the previous one would misread it.
const VERSION: u32 = 1;

/// The whole graph. An edge's `subject` and `object` are ids of nodes, its `claims` ids of claims, and a claim's
/// `document` the id of a document.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "graaf graph")]
pub(super) struct Whole<'a> {
    /// Version of the format.
    version: u32,
    /// Actors, by id.
    nodes: Vec<&'a Node>,
    /// Dated relations, by (subject, relation, object, earliest, id).
    edges: Vec<&'a Relation>,
    /// Who did what to whom, when, and who says so; by (subject, relation, object, earliest, id).
    claims: &'a [Claim],
    /// The documents that the claims were read from, by id.
    documents: Vec<&'a DocumentInfo>,
}

/// Valid against `schema/graph.schema.json`; ends in a newline.
pub fn json(graph: &Graph, options: &Options) -> String {
    let mut bytes = Vec::new();
    write_json(graph, options, &mut bytes).expect("memory takes every write");
    String::from_utf8(bytes).expect("JSON is text")
}

/// The same, as it goes.
pub(super) fn write_json(graph: &Graph, _: &Options, out: &mut dyn Write) -> io::Result<()> {
    let used: BTreeSet<&str> = graph.claims.iter().map(|c| c.document.as_str()).collect();
    let whole = Whole {
        version: VERSION,
        nodes: graph.nodes().collect(),
        edges: graph.relations().collect(),
        claims: &graph.claims,
        documents: graph.documents.iter().filter(|d| used.contains(d.id.as_str())).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &whole)?;
    out.write_all(b"\n")
}

//! Tables under the names Gephi knows, which DuckDB, pandas and spreadsheets read as well.

use std::io::{self, Write};

use crate::claim::Claim;
use crate::graph::{Graph, Relation};

use super::super::{Options, claims, label, table};
use super::{Folder, facts};

/// `nodes.csv`, `edges.csv` and `claims.csv`, with the columns of `graaf claims --format csv`. An edge names its claims.
pub(super) fn csv(graph: &Graph, options: &Options, folder: &mut dyn Folder) -> io::Result<()> {
    folder.file("nodes.csv", &mut |out| nodes(graph, options, out))?;
    folder.file("edges.csv", &mut |out| edges(graph, options, out))?;
    let told: Vec<&Claim> = graph.claims.iter().collect();
    let told = facts::vague_first(&told, &[|c| c.when.as_ref().map(|w| &w.edtf), |c| c.published.as_ref()]);
    folder.file("claims.csv", &mut |out| claims::write_claims(graph, &told, options, out))
}

fn nodes(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let header = ["Id", "Label"].into_iter().chain(facts::NODE.iter().map(|f| f.0)).collect::<Vec<_>>();
    let rows = graph.nodes().map(|node| {
        let mut row = vec![node.id.clone(), label::node(node, options.lang).into_owned()];
        row.extend(facts::node(node));
        row
    });
    table::write(out, &header, rows)
}

fn edges(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let own = ["Source", "Target", "Type", "Id", "Label"].into_iter();
    let header = own.chain(facts::EDGE.iter().map(|f| f.0)).collect::<Vec<_>>();
    let relations: Vec<&Relation> = graph.relations().collect();
    let rows = facts::vague_first(&relations, &facts::DATES).into_iter().map(|relation| {
        let kind = if relation.symmetric { "Undirected" } else { "Directed" };
        let mut row = vec![
            relation.subject.clone(),
            relation.object.clone(),
            kind.to_owned(),
            relation.id.clone(),
            label::relation(&relation.relation, options.lang),
        ];
        row.extend(facts::edge(graph, relation, options));
        row
    });
    table::write(out, &header, rows)
}

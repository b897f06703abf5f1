//! A flat table of events with PLOVER codes, as researchers of event data load it.

use std::io::{self, Write};

use crate::graph::{Graph, Relation};

use super::super::{Options, label, table};
use super::facts;

/// Parties of an event: what is known of the one that acts and of the one acted on.
const PARTY: [&str; 4] = ["", "_id", "_type", "_country"];

/// Columns of [`facts::EDGE`] that say nothing here, or stand elsewhere in the row.
const ELSEWHERE: [&str; 6] = ["date", "plover", "plover_mode", "plover_context", "quote", "url"];

/// An event a row, those with a PLOVER code only: states and changes of office have none. `date` is EDTF; a day is given
/// only where the text gives it.
pub(super) fn plover(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let party = |name: &str| PARTY.map(|p| format!("{name}{p}"));
    let mut header = vec!["event_id".to_owned(), "date".to_owned()];
    header.extend(party("source").into_iter().chain(party("target")));
    header.extend(["event_type", "event_mode", "event_context", "text", "url"].map(str::to_owned));
    header.extend(rest().map(|(_, name)| name.to_owned()));
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let relations: Vec<&Relation> = graph.relations().collect();
    let relations = facts::vague_first(&relations, &facts::DATES);
    table::write(out, &header, relations.into_iter().filter_map(|r| row(graph, r, options)))
}

/// The other columns, with their place among the facts.
fn rest() -> impl Iterator<Item = (usize, &'static str)> {
    facts::EDGE.iter().map(|f| f.0).enumerate().filter(|(_, name)| !ELSEWHERE.contains(name))
}

fn row(graph: &Graph, relation: &Relation, options: &Options) -> Option<Vec<String>> {
    let mut facts = facts::edge(graph, relation, options);
    let mut take = |name: &str| {
        let at = facts::EDGE.iter().position(|f| f.0 == name);
        at.map(|i| std::mem::take(&mut facts[i])).unwrap_or_default()
    };
    let code = Some(take("plover")).filter(|code| !code.is_empty())?;
    let mut row = vec![relation.id.clone(), take("date")];
    for id in [&relation.subject, &relation.object] {
        let node = graph.node(id);
        row.extend([
            node.map(|n| label::node(n, options.lang).into_owned()).unwrap_or_default(),
            id.clone(),
            node.map(|n| n.kind.as_str().to_owned()).unwrap_or_default(),
            node.and_then(|n| n.country).map(|c| c.to_string()).unwrap_or_default(),
        ]);
    }
    row.extend([code, take("plover_mode"), take("plover_context"), take("quote"), take("url")]);
    row.extend(rest().map(|(i, _)| facts[i].clone()));
    Some(row)
}

use serde_json::{Value, json};

use crate::graph::{Graph, Relation};

use super::super::{Options, label, wording};

/// A JSON array of edges in chronological order, each with its parties and claims written out.
pub fn timeline_json(graph: &Graph, options: &Options) -> String {
    let entries: Vec<Value> = graph.timeline().into_iter().map(|r| value(graph, r, options)).collect();
    let mut text = serde_json::to_string_pretty(&entries).expect("JSON values are plain data");
    text.push('\n');
    text
}

fn value(graph: &Graph, relation: &Relation, options: &Options) -> Value {
    let party = |id: &str| {
        graph.node(id).map(|n| {
            json!({"id": n.id, "name": n.name, "label": label::node(n, options.lang), "type": n.kind,
                   "country": n.country})
        })
    };
    let claims: Vec<Value> = graph
        .claims_of(relation)
        .map(|c| {
            json!({"id": c.id, "source": c.source, "polarity": c.polarity, "modality": c.modality,
                   "hedged": c.hedged, "quote": c.evidence.quote, "document": graph.document(&c.document)})
        })
        .collect();
    json!({
        "id": relation.id,
        "when": relation.when,
        "first_reported": relation.first_reported,
        "last_reported": relation.last_reported,
        "subject": party(&relation.subject),
        "relation": relation.relation,
        "label": label::relation(&relation.relation, options.lang),
        "object": party(&relation.object),
        "theme": wording::themes(graph, relation),
        "kind": relation.kind,
        "status": relation.status,
        "polarity": relation.polarity,
        "modality": relation.modality,
        "hedged": relation.hedged,
        "sources": relation.sources,
        "claims": claims,
    })
}

use crate::base::Edtf;
use crate::claim::Claim;
use crate::graph::{Graph, Relation};

use super::super::claims::json_name;
use super::super::{Options, label, table, wording};

const HEADER: [&str; 20] = [
    "when",
    "earliest",
    "latest",
    "basis",
    "first_reported",
    "last_reported",
    "subject",
    "relation",
    "label",
    "object",
    "theme",
    "status",
    "polarity",
    "modality",
    "hedged",
    "sources",
    "says",
    "quote",
    "document",
    "id",
];

/// One edge a row, for a spreadsheet: dates in EDTF and ISO days; `says`, `quote` and `document` of all its claims,
/// in the order they were reported, a line each.
pub fn timeline_csv(graph: &Graph, options: &Options) -> String {
    table::csv(&HEADER, graph.timeline().into_iter().map(|r| row(graph, r, options)))
}

fn row(graph: &Graph, relation: &Relation, options: &Options) -> Vec<String> {
    let lines = |tell: &dyn Fn(&Claim) -> String| -> String {
        graph.claims_of(relation).map(tell).collect::<Vec<_>>().join("\n")
    };
    let when = relation.when.as_ref();
    let day = |d: Option<&String>| d.cloned().unwrap_or_default();
    let date = |d: &Option<Edtf>| d.as_ref().map(ToString::to_string).unwrap_or_default();
    vec![
        when.map(|w| w.edtf.to_string()).unwrap_or_default(),
        day(when.and_then(|w| w.earliest.as_ref())),
        day(when.and_then(|w| w.latest.as_ref())),
        when.map(|w| json_name(&w.basis)).unwrap_or_default(),
        date(&relation.first_reported),
        date(&relation.last_reported),
        wording::end(graph, &relation.subject, options).into_owned(),
        relation.relation.clone(),
        label::relation(&relation.relation, options.lang),
        wording::end(graph, &relation.object, options).into_owned(),
        wording::themes(graph, relation).join("; "),
        relation.status.as_str().to_owned(),
        json_name(&relation.polarity),
        json_name(&relation.modality),
        relation.hedged.to_string(),
        relation.sources.to_string(),
        lines(&|c| wording::voice(graph, c, options)),
        lines(&|c| wording::quote(c)),
        lines(&|c| wording::document(graph, c, options)),
        relation.id.clone(),
    ]
}

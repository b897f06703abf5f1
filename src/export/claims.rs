//! All claims: a flat table for spreadsheets, and JSON lines.

use std::io::{self, Write};

use crate::claim::{Claim, Party, Phrase};
use crate::graph::Graph;

use super::{Options, label, table, wording};

const HEADER: [&str; 40] = [
    "id",
    "document",
    "file",
    "title",
    "publisher",
    "url",
    "published",
    "sentence",
    "subject",
    "subject_id",
    "subject_type",
    "subject_country",
    "subject_text",
    "relation",
    "label",
    "plover",
    "plover_mode",
    "plover_context",
    "object",
    "object_id",
    "object_type",
    "object_country",
    "object_text",
    "theme",
    "instrument",
    "place",
    "when",
    "earliest",
    "latest",
    "basis",
    "when_text",
    "polarity",
    "modality",
    "hedged",
    "says",
    "quote",
    "rule",
    "confidence",
    "offsets",
    "review",
];

/// One claim a row. Names of actors and relations in the reader's language beside the ids and labels machines use;
/// dates in EDTF and ISO days; `offsets` are the quote's bytes in the document's text,
/// `review` what a person decided.
pub fn claims_csv(graph: &Graph, options: &Options) -> String {
    table::csv(&HEADER, graph.claims.iter().map(|c| row(graph, c, options)))
}

/// The same of these claims, a row at a time.
pub(super) fn write_claims(
    graph: &Graph,
    claims: &[&Claim],
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    table::write(out, &HEADER, claims.iter().map(|c| row(graph, c, options)))
}

/// One claim a line, exactly as `graaf extract` writes it.
pub fn claims_jsonl(graph: &Graph, _: &Options) -> String {
    let mut lines = String::new();
    for claim in &graph.claims {
        lines.push_str(&serde_json::to_string(claim).expect("a claim is plain data"));
        lines.push('\n');
    }
    lines
}

fn row(graph: &Graph, claim: &Claim, options: &Options) -> Vec<String> {
    let text = |value: Option<&String>| value.cloned().unwrap_or_default();
    let phrase = |value: &Option<Phrase>| value.as_ref().map(|p| p.text.clone()).unwrap_or_default();
    let document = graph.document(&claim.document);
    let when = claim.when.as_ref();
    let mut row = vec![
        claim.id.clone(),
        claim.document.clone(),
        document.map(|d| d.source.clone()).unwrap_or_default(),
        text(document.and_then(|d| d.title.as_ref())),
        text(document.and_then(|d| d.publisher.as_ref())),
        text(document.and_then(|d| d.url.as_ref())),
        claim.published.as_ref().map(ToString::to_string).unwrap_or_default(),
        claim.sentence.to_string(),
    ];
    row.extend(party(Some(&claim.subject), options));
    row.extend([
        claim.relation.clone(),
        label::relation(&claim.relation, options.lang),
        text(claim.plover.kind.as_ref()),
        text(claim.plover.mode.as_ref()),
        claim.plover.context.join(" "),
    ]);
    row.extend(party(claim.object.as_ref(), options));
    row.extend([
        phrase(&claim.theme),
        phrase(&claim.instrument),
        party(claim.place.as_ref(), options).swap_remove(0),
        when.map(|w| w.edtf.to_string()).unwrap_or_default(),
        text(when.and_then(|w| w.earliest.as_ref())),
        text(when.and_then(|w| w.latest.as_ref())),
        when.map(|w| json_name(&w.basis)).unwrap_or_default(),
        text(when.and_then(|w| w.text.as_ref())),
        json_name(&claim.polarity),
        json_name(&claim.modality),
        claim.hedged.to_string(),
        wording::says(claim, options),
        claim.evidence.quote.clone(),
        claim.rule.clone(),
        claim.confidence.to_string(),
        format!("{}..{}", claim.evidence.start, claim.evidence.end),
        claim.review.as_ref().map(|r| json_name(&r.verdict)).unwrap_or_default(),
    ]);
    row
}

/// Name, id, type, country and words of a party.
fn party(party: Option<&Party>, options: &Options) -> Vec<String> {
    let Some(party) = party else { return vec![String::new(); 5] };
    vec![
        label::actor(&party.id, &party.name, party.kind, options.lang).into_owned(),
        party.id.clone(),
        party.kind.as_str().to_owned(),
        party.country.map(|c| c.to_string()).unwrap_or_default(),
        party.text.clone(),
    ]
}

/// The name an enumeration's value has in JSON.
pub(super) fn json_name<T: serde::Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

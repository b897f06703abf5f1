//! How an edge and a claim are told to people: shared by the exports that do.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::claim::{Claim, Modality, Polarity, When};
use crate::graph::{Graph, Relation, Status};
use crate::time::Basis;

use super::{Options, date, label};

/// When an edge is, in words: a date, or that it was only reported: *gemeld okt 2022*.
pub(super) fn when(relation: &Relation, options: &Options) -> String {
    match &relation.when {
        Some(when) if when.basis != Basis::Publication => date::human(&when.edtf, options.lang),
        _ => match reported(relation, options) {
            Some(date) => format!("{} {date}", told(is_former(relation), options)),
            None => options.say("datum onbekend", "date unknown").to_owned(),
        },
    }
}

/// When one claim has it, where it is not only dated by its publication: then that it was reported.
pub(super) fn claim_when(claim: &Claim, options: &Options) -> Option<String> {
    let when = claim.when.as_ref()?;
    let date = date::human(&when.edtf, options.lang);
    Some(match when.basis {
        Basis::Publication => {
            let published = claim.published.as_ref().map(|d| date::human(d, options.lang));
            format!("{} {}", told(when.is_over(), options), published.unwrap_or(date))
        }
        _ => date,
    })
}

/// How to say that a date is only that of the report; `former`: and what it tells of was over by then.
pub(super) fn told(former: bool, options: &Options) -> &'static str {
    match former {
        true => options.say("voorheen, gemeld", "formerly, reported"),
        false => options.say("gemeld", "reported"),
    }
}

/// *oud-premier Rutte*: somebody's office that was over when it was reported.
pub(super) fn is_former(relation: &Relation) -> bool {
    relation.when.as_ref().is_some_and(When::is_over)
}

/// True where no claim gives a date of its own.
pub(super) fn only_reported(relation: &Relation) -> bool {
    relation.when.as_ref().is_none_or(|w| w.basis == Basis::Publication)
}

/// The stretch of time in which it was reported.
pub(super) fn reported(relation: &Relation, options: &Options) -> Option<String> {
    let (first, last) = (relation.first_reported.as_ref()?, relation.last_reported.as_ref()?);
    Some(date::between(first, last, options.lang))
}

/// What an edge is not: planned, hedged, denied … Nothing for what is plainly so.
pub(super) fn marks(relation: &Relation, options: &Options) -> Vec<&'static str> {
    let contested = matches!(relation.status, Status::Denied | Status::Disputed | Status::Doubted);
    let modal = relation.modality != Modality::Actual;
    [
        contested.then(|| label::status(relation.status, options.lang)),
        modal.then(|| label::modality(relation.modality, options.lang)),
        relation.hedged.then(|| label::hedged(options.lang)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The same for one claim.
pub(super) fn claim_marks(claim: &Claim, options: &Options) -> Vec<&'static str> {
    let modal = claim.modality != Modality::Actual;
    [
        (claim.polarity == Polarity::Negative).then(|| label::denied(options.lang)),
        modal.then(|| label::modality(claim.modality, options.lang)),
        claim.hedged.then(|| label::hedged(options.lang)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Who says so, outermost first: *The New York Times ← US intelligence agencies*. Empty for the article's own voice.
pub(super) fn says(claim: &Claim, options: &Options) -> String {
    let links: Vec<String> = claim
        .source
        .iter()
        .map(|s| {
            let name = label::actor(&s.id, &s.name, s.kind, options.lang);
            match label::stance(s.stance, options.lang) {
                Some(stance) => format!("{name} ({stance})"),
                None => name.into_owned(),
            }
        })
        .collect();
    links.join(" ← ")
}

/// Who says so, or in whose pages it stands: the publisher, else where the document came from.
pub(super) fn voice(graph: &Graph, claim: &Claim, options: &Options) -> String {
    let says = says(claim, options);
    if !says.is_empty() {
        return says;
    }
    match graph.document(&claim.document) {
        Some(document) => document.publisher.clone().unwrap_or_else(|| document.place()),
        None => claim.document.clone(),
    }
}

/// The voices of claims, each once, in the order of the claims.
pub(super) fn voices<'a>(
    graph: &Graph,
    claims: impl Iterator<Item = &'a Claim>,
    options: &Options,
) -> Vec<String> {
    let mut seen = BTreeSet::new();
    claims.map(|c| voice(graph, c, options)).filter(|v| seen.insert(v.clone())).collect()
}

/// A claim's document in words: publisher, date, headline and where it came from, as far as known.
pub(super) fn document(graph: &Graph, claim: &Claim, options: &Options) -> String {
    let Some(document) = graph.document(&claim.document) else { return claim.document.clone() };
    let published = document.published.as_ref().map(|d| date::human(d, options.lang));
    let known = [document.publisher.clone(), published, document.title.clone(), Some(document.place())];
    known.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// What is supplied, demanded, produced: the themes, in the order they were reported and each once, of the claims that the edge's
/// status stands on. What was only planned was not supplied.
pub(super) fn themes(graph: &Graph, relation: &Relation) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let object = graph.node(&relation.object);
    graph
        .bearing(relation)
        .into_iter()
        .filter_map(|c| c.theme.as_ref())
        .map(|t| t.text.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|t| object.is_none_or(|o| o.name != *t) && seen.insert(t.to_lowercase()))
        .collect()
}

/// The sentence on one line.
pub(super) fn quote(claim: &Claim) -> String {
    claim.evidence.quote.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sentence on one line in quotation marks, unless it begins with its own.
pub(super) fn quoted(claim: &Claim) -> String {
    let quote = quote(claim);
    if quote.starts_with(['"', '“', '„', '‘', '\'', '«', '”']) {
        quote
    } else {
        format!("“{quote}”")
    }
}

/// The name of an edge's end.
pub(super) fn end<'a>(graph: &'a Graph, id: &'a str, options: &Options) -> Cow<'a, str> {
    graph.node(id).map_or(id.into(), |n| label::node(n, options.lang))
}

//! What a graph says as resources and their properties, for Turtle and JSON-LD alike: events in SEM, where they come from in
//! PROV-O, the words they stand on in Web Annotation.
//!
//! A claim is a `sem:Event` as one text tells it, with one document and one date; the edge that claims fold to is a
//! `prov:Collection` of them. What is only known to have been before its report has no first day, and is of a class of ours
//! below `sem:Event`, so that nobody who asks for dated events gets it. No blank nodes: what has a name can be merged.

use std::borrow::Cow;
use std::io;

use crate::actor::ActorType;
use crate::base::Edtf;
use crate::claim::{Claim, Source};
use crate::graph::{Graph, Node, Relation};
use crate::source::DocumentInfo;
use crate::time::Basis;

use super::super::claims::json_name;
use super::super::{Options, label, wording};
use super::facts;

/// Prefixes and what they stand for.
pub(super) const PREFIXES: [(&str, &str); 10] = [
    ("graaf", "urn:x-graaf:"),
    ("oa", "http://www.w3.org/ns/oa#"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("schema", "https://schema.org/"),
    ("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
    ("wd", "http://www.wikidata.org/entity/"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// A property's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A resource of ours, a term behind one of [`PREFIXES`], or a whole address in `<>`.
    Resource(String),
    Text(String),
    /// Text and the language it is in.
    Words(String, &'static str),
    /// Lexical form and XSD type.
    Typed(String, &'static str),
}

/// A resource with its classes and properties, in the order they are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Resource {
    /// As in [`Value::Resource`].
    pub(super) id: String,
    pub(super) classes: Vec<&'static str>,
    pub(super) properties: Vec<(&'static str, Value)>,
}

impl Resource {
    fn new(id: String, classes: &[&'static str]) -> Self {
        Self { id, classes: classes.to_vec(), properties: Vec::new() }
    }

    fn put(&mut self, property: &'static str, value: impl Into<Option<Value>>) {
        self.properties.extend(value.into().map(|v| (property, v)));
    }
}

/// Has every resource of a graph taken, one at a time.
pub(super) fn each(
    graph: &Graph,
    options: &Options,
    take: &mut dyn FnMut(&Resource) -> io::Result<()>,
) -> io::Result<()> {
    vocabulary().iter().try_for_each(&mut *take)?;
    graph.nodes().try_for_each(|n| take(&actor(n, options)))?;
    // A document is told before the first claim of it is: once, in the order of ids.
    let used: std::collections::BTreeSet<&str> =
        graph.relations().flat_map(|r| graph.claims_of(r)).map(|c| c.document.as_str()).collect();
    for id in used {
        take(&graph.document(id).map_or_else(|| Resource::new(iri("document", id), ARTICLE), document))?;
    }
    for relation in graph.relations() {
        take(&edge(graph, relation, options))?;
        for claim in graph.claims_of(relation) {
            take(&event(graph, relation, claim, options))?;
            take(&annotation(claim))?;
            take(&words(claim))?;
            take(&place_in_text(claim))?;
            claim
                .source
                .iter()
                .enumerate()
                .try_for_each(|(i, s)| take(&attribution(claim, i, s, options)))?;
        }
    }
    Ok(())
}

const ARTICLE: &[&str] = &["schema:NewsArticle", "prov:Entity"];

/// What our own terms are.
fn vocabulary() -> [Resource; 2] {
    let mut reported = Resource::new("graaf:ReportedEvent".to_owned(), &["rdfs:Class"]);
    reported.put("rdfs:subClassOf", Value::Resource("sem:Event".to_owned()));
    let about = "Of which no time is known but that it was before its report";
    reported.put("rdfs:comment", Value::Words(about.to_owned(), "en"));
    let mut edge = Resource::new("graaf:Edge".to_owned(), &["rdfs:Class"]);
    edge.put("rdfs:subClassOf", Value::Resource("prov:Collection".to_owned()));
    let about = "The claims that may speak of the same happening, all weighed";
    edge.put("rdfs:comment", Value::Words(about.to_owned(), "en"));
    [reported, edge]
}

fn actor(node: &Node, options: &Options) -> Resource {
    let mut actor = Resource::new(iri("actor", &node.id), &["sem:Actor", "prov:Agent"]);
    actor.put("rdfs:label", text_in(&label::node(node, options.lang), options.lang.code()));
    actor.put("sem:actorType", Value::Resource(iri("type", node.kind.as_str())));
    actor.put("graaf:country", node.country.map(|c| Value::Text(c.to_string())));
    for alias in &node.aliases {
        actor.put("schema:alternateName", Value::Text(facts::one_line(alias)));
    }
    actor.put("owl:sameAs", facts::wikidata(&node.id).map(|q| Value::Resource(format!("wd:{q}"))));
    actor
}

fn document(info: &DocumentInfo) -> Resource {
    let mut document = Resource::new(iri("document", &info.id), ARTICLE);
    let language = info.language.code();
    document.put("schema:headline", info.title.as_ref().map(|t| text_in(&facts::one_line(t), language)));
    document.put("schema:publisher", info.publisher.as_ref().map(|p| Value::Text(facts::one_line(p))));
    document.put("schema:inLanguage", Value::Text(language.to_owned()));
    document.put("schema:datePublished", info.published.as_ref().map(|d| Value::Text(d.to_string())));
    document.put("schema:url", info.url.as_ref().map(|u| Value::Text(u.clone())));
    document.put("graaf:file", Value::Text(info.source.clone()));
    document
}

fn edge(graph: &Graph, relation: &Relation, options: &Options) -> Resource {
    let mut edge = Resource::new(iri("edge", &relation.id), &["graaf:Edge"]);
    let sentence = facts::sentence(graph, relation, options);
    edge.put("rdfs:label", text_in(&sentence, options.lang.code()));
    edge.put("graaf:subject", Value::Resource(iri("actor", &relation.subject)));
    edge.put("graaf:relation", Value::Resource(iri("relation", &relation.relation)));
    edge.put("graaf:object", Value::Resource(iri("actor", &relation.object)));
    edge.put("graaf:status", Value::Text(relation.status.as_str().to_owned()));
    edge.put("graaf:polarity", Value::Text(json_name(&relation.polarity)));
    edge.put("graaf:modality", Value::Text(json_name(&relation.modality)));
    edge.put("graaf:hedged", truth(relation.hedged));
    edge.put("graaf:sources", Value::Typed(relation.sources.to_string(), "xsd:integer"));
    edge.put("graaf:certainty", Value::Typed(facts::certainty(relation.confidence), "xsd:decimal"));
    for claim in &relation.claims {
        edge.put("prov:hadMember", Value::Resource(iri("claim", claim)));
    }
    edge
}

fn event(graph: &Graph, relation: &Relation, claim: &Claim, options: &Options) -> Resource {
    let begins = claim.when.as_ref().is_some_and(|w| w.earliest.is_some());
    let class = if begins { "sem:Event" } else { "graaf:ReportedEvent" };
    let mut event = Resource::new(iri("claim", &claim.id), &[class, "prov:Entity"]);
    let marks = wording::claim_marks(claim, options);
    let marks = if marks.is_empty() { String::new() } else { format!(" ({})", marks.join(", ")) };
    let told = format!(
        "{} {} {}{marks}",
        wording::end(graph, &relation.subject, options),
        label::relation(&relation.relation, options.lang),
        wording::end(graph, &relation.object, options),
    );
    event.put("rdfs:label", text_in(&facts::one_line(&told), options.lang.code()));
    event.put("sem:eventType", Value::Resource(iri("relation", &claim.relation)));
    let (subject, object) = (iri("actor", &relation.subject), iri("actor", &relation.object));
    event.put("sem:hasActor", Value::Resource(subject.clone()));
    if object != subject {
        event.put("sem:hasActor", Value::Resource(object.clone()));
    }
    event.put("graaf:subject", Value::Resource(subject));
    event.put("graaf:object", Value::Resource(object));
    let phrase = |p: &Option<crate::claim::Phrase>| p.as_ref().map(|p| Value::Text(facts::one_line(&p.text)));
    event.put("graaf:theme", phrase(&claim.theme));
    event.put("graaf:instrument", phrase(&claim.instrument));
    event.put("graaf:place", claim.place.as_ref().map(|p| Value::Text(facts::one_line(&p.name))));
    when(&mut event, claim);
    event.put("graaf:published", claim.published.as_ref().map(|d| Value::Text(d.to_string())));
    event.put("graaf:polarity", Value::Text(json_name(&claim.polarity)));
    event.put("graaf:modality", Value::Text(json_name(&claim.modality)));
    event.put("graaf:hedged", truth(claim.hedged));
    event.put("graaf:certainty", Value::Typed(facts::certainty(claim.confidence), "xsd:decimal"));
    event.put("graaf:rule", Value::Text(claim.rule.clone()));
    event.put("graaf:plover", claim.plover.kind.clone().map(Value::Text));
    event.put("graaf:ploverMode", claim.plover.mode.clone().map(Value::Text));
    for context in &claim.plover.context {
        event.put("graaf:ploverContext", Value::Text(context.clone()));
    }
    event.put("prov:wasQuotedFrom", Value::Resource(iri("document", &claim.document)));
    for i in 0..claim.source.len() {
        event.put("prov:qualifiedAttribution", Value::Resource(part(claim, &format!("source-{i}"))));
    }
    event
}

/// A day as a time stamp; anything vaguer as the first and last day it may be.
fn when(event: &mut Resource, claim: &Claim) {
    let Some(when) = &claim.when else { return };
    let day = |d: &Option<String>| d.as_ref().map(|d| Value::Typed(d.clone(), "xsd:date"));
    let is_day =
        when.earliest.is_some() && when.earliest == when.latest && facts::precision(&when.edtf) == "day";
    if is_day && when.basis != Basis::Publication {
        event.put("sem:hasTimeStamp", day(&when.earliest));
    } else {
        event.put("sem:hasEarliestBeginTimeStamp", day(&when.earliest));
        event.put("sem:hasLatestEndTimeStamp", day(&when.latest));
    }
    event.put("schema:temporalCoverage", Value::Text(when.edtf.to_string()));
    event.put("graaf:precision", Value::Text(facts::precision(&when.edtf).to_owned()));
    event.put("graaf:basis", Value::Text(json_name(&when.basis)));
    event.put("graaf:anchor", when.anchor.as_ref().map(|d: &Edtf| Value::Text(d.to_string())));
}

/// The words a claim stands on: body the claim, target the sentence in the document.
fn annotation(claim: &Claim) -> Resource {
    let mut annotation = Resource::new(part(claim, "evidence"), &["oa:Annotation"]);
    annotation.put("oa:motivatedBy", Value::Resource("oa:identifying".to_owned()));
    annotation.put("oa:hasBody", Value::Resource(iri("claim", &claim.id)));
    annotation.put("oa:hasTarget", Value::Resource(part(claim, "sentence")));
    annotation
}

fn words(claim: &Claim) -> Resource {
    let mut target = Resource::new(part(claim, "sentence"), &["oa:SpecificResource"]);
    target.put("oa:hasSource", Value::Resource(iri("document", &claim.document)));
    target.put("oa:hasSelector", Value::Resource(part(claim, "bytes")));
    target
}

/// Offsets count the bytes of the text in UTF-8, which is what a data position is; the words are the refinement.
fn place_in_text(claim: &Claim) -> Resource {
    let mut selector =
        Resource::new(part(claim, "bytes"), &["oa:DataPositionSelector", "oa:TextQuoteSelector"]);
    let offset = |at: u32| Value::Typed(at.to_string(), "xsd:nonNegativeInteger");
    selector.put("oa:start", offset(claim.evidence.start));
    selector.put("oa:end", offset(claim.evidence.end));
    selector.put("oa:exact", Value::Text(claim.evidence.quote.clone()));
    selector
}

/// A link in the chain of who says so: 0 is the outermost.
fn attribution(claim: &Claim, at: usize, source: &Source, options: &Options) -> Resource {
    let mut link = Resource::new(part(claim, &format!("source-{at}")), &["prov:Attribution"]);
    let id = match source.kind {
        ActorType::Unspecified => format!("unspecified:{}:source-{at}", claim.id),
        _ => source.id.clone(),
    };
    let name = label::actor(&source.id, &source.name, source.kind, options.lang);
    link.put("prov:agent", Value::Resource(iri("actor", &id)));
    link.put("rdfs:label", text_in(&facts::one_line(&name), options.lang.code()));
    link.put("graaf:stance", Value::Text(json_name(&source.stance)));
    link.put("graaf:position", Value::Typed(at.to_string(), "xsd:integer"));
    link
}

fn part(claim: &Claim, name: &str) -> String {
    format!("<urn:x-graaf:claim:{}:{name}>", encoded(&claim.id))
}

/// The address of something of ours.
fn iri(kind: &str, id: &str) -> String {
    format!("<urn:x-graaf:{kind}:{}>", encoded(id))
}

/// What is no letter, digit or harmless sign in ASCII, as its bytes in hexadecimal.
fn encoded(id: &str) -> Cow<'_, str> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b':');
    if id.bytes().all(plain) {
        return id.into();
    }
    id.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

fn text_in(text: &str, language: &'static str) -> Value {
    Value::Words(text.to_owned(), language)
}

fn truth(is_so: bool) -> Value {
    Value::Typed(is_so.to_string(), "xsd:boolean")
}

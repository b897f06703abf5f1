//! FollowTheMoney, for Aleph and OpenSanctions: entities as JSON, one a line.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde_json::{Map, Value as Json, json};

use crate::actor::ActorType;
use crate::base::{Country, Edtf, Lang};
use crate::claim::{Claim, Modality};
use crate::graph::{Graph, Kind, Node, Relation, Status};
use crate::source::DocumentInfo;

use super::super::claims::json_name;
use super::super::{Options, label, wording};
use super::facts;

/// Actors, documents, and for each edge a link between its ends, an event where it happens, and the claims as
/// documentation of it. Only what is plainly so becomes a membership, an employment and the like; what is denied, planned
/// or doubted is an unknown link that says so.
pub(super) fn ftm(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    for node in graph.nodes() {
        put(out, actor(node, options))?;
    }
    let used: BTreeSet<&str> =
        graph.relations().flat_map(|r| graph.claims_of(r)).map(|c| c.document.as_str()).collect();
    for id in used {
        put(out, article(id, graph.document(id)))?;
    }
    for relation in graph.relations() {
        let link = link(graph, relation, options);
        let edge = entity_id("edge", &relation.id);
        put(out, link)?;
        let event = format!("{edge}-event");
        let happens = relation.kind == Kind::Event;
        if happens {
            put(out, happening(graph, relation, &event, options))?;
        }
        for claim in graph.claims_of(relation) {
            let about = if happens { event.clone() } else { entity_id("actor", &relation.subject) };
            put(out, documentation(graph, claim, &about, options))?;
        }
    }
    Ok(())
}

/// An entity that is being made.
struct Entity {
    id: String,
    schema: &'static str,
    properties: Map<String, Json>,
}

impl Entity {
    fn new(id: String, schema: &'static str) -> Self {
        Self { id, schema, properties: Map::new() }
    }

    /// Adds a value, on one line and without marks that are dropped there, unless it is empty or there already:
    /// properties are sets.
    fn add(&mut self, property: &str, value: &str) {
        let kept = |c: &char| !facts::is_invisible(*c) && (c.is_whitespace() || !c.is_control());
        let value = facts::one_line(&value.chars().filter(kept).collect::<String>());
        let values = self.properties.entry(property).or_insert_with(|| json!([]));
        if let Json::Array(values) = values
            && !value.is_empty()
            && !values.iter().any(|v| v.as_str() == Some(&value))
        {
            values.push(Json::String(value));
        }
    }
}

fn put(out: &mut dyn Write, mut entity: Entity) -> io::Result<()> {
    entity.properties.retain(|_, values| values.as_array().is_some_and(|v| !v.is_empty()));
    let line = json!({"id": entity.id, "schema": entity.schema, "properties": entity.properties});
    writeln!(out, "{line}")
}

/// An id of letters, digits and hyphens, as FollowTheMoney wants them; Wikidata's as it is.
fn entity_id(kind: &str, id: &str) -> String {
    if kind == "actor" && facts::wikidata(id).is_some() {
        return id.to_owned();
    }
    format!("graaf-{kind}-{}", &blake3::hash(id.as_bytes()).to_hex()[..16])
}

/// What an actor is there. A state is a public body: it acts. A place is an address, which takes part in nothing.
fn schema(kind: ActorType) -> &'static str {
    match kind {
        ActorType::Country
        | ActorType::Government
        | ActorType::Intelligence
        | ActorType::Police
        | ActorType::Court => "PublicBody",
        ActorType::Organisation | ActorType::Party | ActorType::Media | ActorType::Armed => "Organization",
        ActorType::Company => "Company",
        ActorType::Person => "Person",
        ActorType::Group | ActorType::Unspecified => "LegalEntity",
        ActorType::Place => "Address",
        ActorType::Thing => "Asset",
        ActorType::Event => "Event",
    }
}

fn is_legal(schema: &str) -> bool {
    matches!(schema, "PublicBody" | "Organization" | "Company" | "Person" | "LegalEntity")
}

fn is_body(schema: &str) -> bool {
    matches!(schema, "PublicBody" | "Organization" | "Company")
}

fn actor(node: &Node, options: &Options) -> Entity {
    let mut actor = Entity::new(entity_id("actor", &node.id), schema(node.kind));
    let name = unquoted(&label::node(node, options.lang));
    actor.add("name", &name);
    if actor.schema == "Address" {
        actor.add("full", &name);
    }
    for alias in node.aliases.iter().map(|a| unquoted(a)).filter(|a| *a != name) {
        actor.add("alias", &alias);
    }
    actor.add("wikidataId", facts::wikidata(&node.id).unwrap_or_default());
    actor.add("country", &node.country.and_then(country).unwrap_or_default());
    actor.add("notes", &format!("graaf: {}, {}", node.kind.as_str(), node.id));
    actor
}

/// A name without the quotation marks around it, which are taken off there.
fn unquoted(name: &str) -> String {
    facts::one_line(name).trim_matches(['"', '\'', ' ']).to_owned()
}

/// A country's code of two letters; the EU has one there, too.
fn country(code: Country) -> Option<String> {
    match code.code() {
        "EUR" => Some("eu".to_owned()),
        "XKX" => Some("xk".to_owned()),
        other => rust_iso3166::from_alpha3(other).map(|c| c.alpha2.to_lowercase()),
    }
}

fn article(id: &str, info: Option<&DocumentInfo>) -> Entity {
    let mut article = Entity::new(entity_id("document", id), "Article");
    article.add("notes", &format!("graaf: {id}"));
    let Some(info) = info else { return article };
    article.add("title", info.title.as_deref().unwrap_or_default());
    article.add("publisher", info.publisher.as_deref().unwrap_or_default());
    let url = info.url.as_deref().filter(|u| u.starts_with("https://") || u.starts_with("http://"));
    article.add("sourceUrl", url.unwrap_or_default());
    article.add("language", if info.language == Lang::Nl { "nld" } else { "eng" });
    article.add("fileName", &info.source);
    if let Some(date) = info.published.as_ref() {
        partial(&mut article, date, "publishedAt", "publishedAt", "publishedAt");
    }
    article
}

/// The schema of a link and the names of its ends, of which the second is the subject's where `turned`.
fn shape(relation: &Relation, from: &str, to: &str) -> (&'static str, &'static str, &'static str) {
    let is_plain = matches!(relation.status, Status::Affirmed | Status::Reported)
        && relation.modality == Modality::Actual
        && !relation.hedged;
    match relation.relation.as_str() {
        "member_of" if is_plain && is_legal(from) && is_body(to) => ("Membership", "member", "organization"),
        "works_for" if is_plain && from == "Person" && is_body(to) => ("Employment", "employee", "employer"),
        "leads" if is_plain && is_legal(from) && is_body(to) => ("Directorship", "director", "organization"),
        "owns" if is_plain && is_legal(from) && matches!(to, "Asset" | "Company") => {
            ("Ownership", "owner", "asset")
        }
        "kin_of" if is_plain && from == "Person" && to == "Person" => ("Family", "person", "relative"),
        "succeeds" if is_plain && is_legal(from) && is_legal(to) => {
            ("Succession", "successor", "predecessor")
        }
        _ => ("UnknownLink", "subject", "object"),
    }
}

fn link(graph: &Graph, relation: &Relation, options: &Options) -> Entity {
    let kind = |id: &str| graph.node(id).map_or("LegalEntity", |n| schema(n.kind));
    let (schema, from, to) = shape(relation, kind(&relation.subject), kind(&relation.object));
    let mut link = Entity::new(entity_id("edge", &relation.id), schema);
    link.add(from, &entity_id("actor", &relation.subject));
    link.add(to, &entity_id("actor", &relation.object));
    // A family tie has neither a role nor a status.
    if schema == "Family" {
        link.add("relationship", &label::relation(&relation.relation, options.lang));
    } else {
        link.add("role", &relation.relation);
        link.add("status", &status(relation));
    }
    told(graph, relation, &mut link);
    link
}

fn happening(graph: &Graph, relation: &Relation, id: &str, options: &Options) -> Entity {
    let mut event = Entity::new(id.to_owned(), "Event");
    event.add("name", &unquoted(&facts::sentence(graph, relation, options)));
    for node in [&relation.subject, &relation.object].into_iter().filter_map(|id| graph.node(id)) {
        let entity = entity_id("actor", &node.id);
        match schema(node.kind) {
            "Address" => event.add("addressEntity", &entity),
            schema if is_legal(schema) => event.add("involved", &entity),
            _ => {}
        }
    }
    event.add("keywords", &relation.relation);
    event.add("keywords", relation.status.as_str());
    event.add("notes", &status(relation));
    told(graph, relation, &mut event);
    event
}

/// All of where an edge stands: `disputed negative planned hedged`.
fn status(relation: &Relation) -> String {
    let hedged = if relation.hedged { " hedged" } else { "" };
    let (polarity, modality) = (json_name(&relation.polarity), json_name(&relation.modality));
    format!("{} {polarity} {modality}{hedged}", relation.status.as_str())
}

/// When it was, and what it stands on.
fn told(graph: &Graph, relation: &Relation, entity: &mut Entity) {
    if let Some(when) = relation.when.as_ref().filter(|_| !wording::only_reported(relation)) {
        dates(entity, &when.edtf);
    }
    entity.add("recordId", &relation.id);
    for claim in graph.claims_of(relation) {
        entity.add("proof", &entity_id("document", &claim.document));
        entity.add("summary", &claim.evidence.quote);
    }
}

/// One claim: the words, who says so, what it says of the edge, and where it stands.
fn documentation(graph: &Graph, claim: &Claim, about: &str, options: &Options) -> Entity {
    let mut link = Entity::new(entity_id("claim", &claim.id), "Documentation");
    link.add("document", &entity_id("document", &claim.document));
    link.add("entity", about);
    link.add("role", "evidence");
    let hedged = if claim.hedged { " hedged" } else { "" };
    let (polarity, modality) = (json_name(&claim.polarity), json_name(&claim.modality));
    link.add("status", &format!("{polarity} {modality}{hedged}"));
    link.add("summary", &claim.evidence.quote);
    link.add("description", &wording::says(claim, options));
    link.add("publisher", &wording::voice(graph, claim, options));
    link.add("recordId", &format!("{} {}..{}", claim.id, claim.evidence.start, claim.evidence.end));
    let own = claim.when.as_ref().filter(|w| w.basis != crate::time::Basis::Publication);
    if let Some(when) = own {
        dates(&mut link, &when.edtf);
    }
    link
}

/// A date in whole; one that does not fit a partial date is told in EDTF, too.
fn dates(entity: &mut Entity, date: &Edtf) {
    let exact = partial(entity, date, "date", "startDate", "endDate");
    if !exact {
        entity.add("description", &format!("date: {date} (EDTF)"));
    }
}

/// A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or its two ends. False where that does not say all of it.
fn partial(entity: &mut Entity, date: &Edtf, one: &str, first: &str, last: &str) -> bool {
    let text = date.as_str();
    if let Some((plain, _)) = facts::point(text) {
        entity.add(one, plain);
        return plain == text;
    }
    let ends = text.split_once('/').unwrap_or((text, text));
    let mut exact = text.contains('/');
    for (property, end, day) in [(first, ends.0, date.earliest()), (last, ends.1, date.latest())] {
        let Some(day) = day else { continue };
        match facts::point(end) {
            Some((plain, _)) => {
                exact &= plain == end;
                entity.add(property, plain);
            }
            None => {
                exact = false;
                entity.add(property, &day.to_string());
            }
        }
    }
    exact
}

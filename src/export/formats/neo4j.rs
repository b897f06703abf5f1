//! Tables for `neo4j-admin database import`: actors, events, claims and documents as nodes.

use std::io::{self, Write};

use crate::actor::ActorType;
use crate::claim::Claim;
use crate::graph::{Graph, Relation, Status};

use super::super::claims::json_name;
use super::super::{Options, label, table, wording};
use super::{Folder, facts};

/// Nodes and relationships, a table each. Cells are on one line, as the importer reads no others unless told to; they are
/// data for a program and are not guarded against spreadsheets.
pub(super) fn neo4j(graph: &Graph, options: &Options, folder: &mut dyn Folder) -> io::Result<()> {
    folder.file("actors.csv", &mut |out| actors(graph, options, out))?;
    folder.file("events.csv", &mut |out| events(graph, options, out))?;
    folder.file("claims.csv", &mut |out| claims(graph, options, out))?;
    folder.file("documents.csv", &mut |out| documents(graph, out))?;
    folder.file("relations.csv", &mut |out| relations(graph, out))?;
    folder.file("supports.csv", &mut |out| supports(graph, out))?;
    folder.file("evidence.csv", &mut |out| evidence(graph, out))
}

/// The type of a relationship: the relation, and behind it what it is where it is not plainly so. A query for `SUPPLIES`
/// then finds no denial of it.
pub(super) fn kind(relation: &Relation) -> String {
    let base: String = relation
        .relation
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' })
        .collect();
    match relation.status {
        Status::Affirmed | Status::Reported => base,
        other => format!("{base}_{}", other.as_str().to_uppercase()),
    }
}

fn actors(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let header = [
        "actorId:ID(Actor)",
        "name",
        "type",
        "country",
        "wikidata",
        "aliases:string[]",
        "claims:int",
        ":LABEL",
    ];
    let rows = graph.nodes().map(|n| {
        vec![
            n.id.clone(),
            label::node(n, options.lang).into_owned(),
            n.kind.as_str().to_owned(),
            n.country.map(|c| c.to_string()).unwrap_or_default(),
            facts::wikidata(&n.id).unwrap_or_default().to_owned(),
            array(n.aliases.iter()),
            n.claims.to_string(),
            format!("Actor;{}", class(n.kind)),
        ]
    });
    write_rows(out, &header, rows)
}

/// A type as a label of Neo4j.
fn class(kind: ActorType) -> String {
    let name = kind.as_str();
    name[..1].to_uppercase() + &name[1..]
}

/// What an edge says, as a node: claims can only point to nodes.
fn events(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let header = [
        "eventId:ID(Event)",
        "name",
        "relation",
        "theme",
        "date",
        "start:date",
        "end:date",
        "precision",
        "basis",
        "firstReported",
        "lastReported",
        "kind",
        "status",
        "polarity",
        "modality",
        "hedged:boolean",
        "certainty:double",
        "sources:int",
        ":LABEL",
    ];
    let rows = graph.relations().map(|r| {
        let mut row = vec![
            r.id.clone(),
            facts::sentence(graph, r, options),
            r.relation.clone(),
            wording::themes(graph, r).join(", "),
        ];
        row.extend(dates(r));
        row.extend([
            r.first_reported.as_ref().map(ToString::to_string).unwrap_or_default(),
            r.last_reported.as_ref().map(ToString::to_string).unwrap_or_default(),
            json_name(&r.kind),
        ]);
        row.extend(stand(r));
        row.extend([r.sources.to_string(), "Event".to_owned()]);
        row
    });
    write_rows(out, &header, rows)
}

fn claims(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let header = [
        "claimId:ID(Claim)",
        "quote",
        "says:string[]",
        "polarity",
        "modality",
        "hedged:boolean",
        "certainty:double",
        "date",
        "start:date",
        "end:date",
        "precision",
        "basis",
        "published",
        "rule",
        ":LABEL",
    ];
    let rows = told(graph).map(|(_, c)| {
        let when = c.when.as_ref();
        vec![
            c.id.clone(),
            wording::quote(c),
            array(wording::says(c, options).split(" ← ").filter(|s| !s.is_empty())),
            json_name(&c.polarity),
            json_name(&c.modality),
            c.hedged.to_string(),
            facts::certainty(c.confidence),
            when.map(|w| w.edtf.to_string()).unwrap_or_default(),
            when.and_then(|w| w.earliest.clone()).unwrap_or_default(),
            when.and_then(|w| w.latest.clone()).unwrap_or_default(),
            when.map(|w| facts::precision(&w.edtf).to_owned()).unwrap_or_default(),
            when.map(|w| json_name(&w.basis)).unwrap_or_default(),
            c.published.as_ref().map(ToString::to_string).unwrap_or_default(),
            c.rule.clone(),
            "Claim".to_owned(),
        ]
    });
    write_rows(out, &header, rows)
}

fn documents(graph: &Graph, out: &mut dyn Write) -> io::Result<()> {
    let header =
        ["documentId:ID(Document)", "title", "publisher", "url", "language", "published", "file", ":LABEL"];
    let used: std::collections::BTreeSet<&str> = told(graph).map(|(_, c)| c.document.as_str()).collect();
    let text = |t: Option<&String>| t.cloned().unwrap_or_default();
    let rows = used.into_iter().map(|id| {
        let info = graph.document(id);
        vec![
            id.to_owned(),
            text(info.and_then(|d| d.title.as_ref())),
            text(info.and_then(|d| d.publisher.as_ref())),
            text(info.and_then(|d| d.url.as_ref())),
            info.map(|d| d.language.code().to_owned()).unwrap_or_default(),
            info.and_then(|d| d.published.as_ref()).map(ToString::to_string).unwrap_or_default(),
            info.map(|d| d.source.clone()).unwrap_or_default(),
            "Document".to_owned(),
        ]
    });
    write_rows(out, &header, rows)
}

fn relations(graph: &Graph, out: &mut dyn Write) -> io::Result<()> {
    let header = [
        ":START_ID(Actor)",
        "eventId",
        "date",
        "start:date",
        "end:date",
        "precision",
        "basis",
        "status",
        "polarity",
        "modality",
        "hedged:boolean",
        "certainty:double",
        ":END_ID(Actor)",
        ":TYPE",
    ];
    let rows = graph.relations().map(|r| {
        let mut row = vec![r.subject.clone(), r.id.clone()];
        row.extend(dates(r));
        row.extend(stand(r));
        row.extend([r.object.clone(), kind(r)]);
        row
    });
    write_rows(out, &header, rows)
}

fn supports(graph: &Graph, out: &mut dyn Write) -> io::Result<()> {
    let rows = told(graph).map(|(r, c)| vec![c.id.clone(), r.id.clone(), "SUPPORTS".to_owned()]);
    write_rows(out, &[":START_ID(Claim)", ":END_ID(Event)", ":TYPE"], rows)
}

fn evidence(graph: &Graph, out: &mut dyn Write) -> io::Result<()> {
    let header =
        [":START_ID(Claim)", "sentence:int", "byteStart:int", "byteEnd:int", ":END_ID(Document)", ":TYPE"];
    let rows = told(graph).map(|(_, c)| {
        vec![
            c.id.clone(),
            c.sentence.to_string(),
            c.evidence.start.to_string(),
            c.evidence.end.to_string(),
            c.document.clone(),
            "EVIDENCED_BY".to_owned(),
        ]
    });
    write_rows(out, &header, rows)
}

/// The claims behind edges, each with its edge.
fn told(graph: &Graph) -> impl Iterator<Item = (&Relation, &Claim)> {
    graph.relations().flat_map(|r| graph.claims_of(r).map(move |c| (r, c)))
}

fn dates(relation: &Relation) -> [String; 5] {
    let when = relation.when.as_ref();
    [
        when.map(|w| w.edtf.to_string()).unwrap_or_default(),
        when.and_then(|w| w.earliest.clone()).unwrap_or_default(),
        when.and_then(|w| w.latest.clone()).unwrap_or_default(),
        when.map(|w| facts::precision(&w.edtf).to_owned()).unwrap_or_default(),
        when.map(|w| json_name(&w.basis)).unwrap_or_default(),
    ]
}

fn stand(relation: &Relation) -> [String; 5] {
    [
        relation.status.as_str().to_owned(),
        json_name(&relation.polarity),
        json_name(&relation.modality),
        relation.hedged.to_string(),
        facts::certainty(relation.confidence),
    ]
}

/// Elements of an array are split by `;`, which they may not hold.
fn array(elements: impl Iterator<Item = impl AsRef<str>>) -> String {
    elements.map(|e| e.as_ref().replace(';', ",")).collect::<Vec<_>>().join(";")
}

fn write_rows(
    out: &mut dyn Write,
    header: &[&str],
    rows: impl Iterator<Item = Vec<String>>,
) -> io::Result<()> {
    table::write_plain(out, header, rows.map(|row| row.iter().map(|cell| facts::one_line(cell)).collect()))
}

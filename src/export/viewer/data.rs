//! What the page shows, as its program reads it: `viewer/src/data.ts` has the same fields. Rows name each other by number, what
//! most rows leave out is absent, and days count from 1970-01-01.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::actor::{ActorType, Form, Lexicon};
use crate::base::{Country, Day, Edtf, Lang};
use crate::claim::{self, Claim, Modality, Polarity, Review, Stance};
use crate::graph::{Dispute, Graph, Kind, Relation, Side, Status};
use crate::time::Basis;

use super::super::claims::json_name;
use super::super::{Options, date, label, wording};
use super::layout::layout;
use super::marks::{Mark, marks};
use super::table::Table;

/// The whole page.
#[derive(Serialize)]
pub(super) struct Data {
    /// The language it opens in.
    lang: Lang,
    words: Words,
    relations: Vec<RelationRow>,
    dates: Vec<DateRow>,
    documents: Vec<DocumentRow>,
    sources: Vec<SourceRow>,
    sentences: Vec<SentenceRow>,
    nodes: Vec<NodeRow>,
    edges: Vec<EdgeRow>,
    claims: Vec<ClaimRow>,
}

/// The same in Dutch and in English.
type Both = [String; 2];

/// What people read for the values of fields.
#[derive(Serialize)]
struct Words {
    kind: BTreeMap<&'static str, Both>,
    status: BTreeMap<&'static str, Both>,
    modality: BTreeMap<String, Both>,
    side: BTreeMap<String, Both>,
    stance: BTreeMap<String, Both>,
    country: BTreeMap<String, Both>,
}

#[derive(Serialize)]
struct RelationRow {
    label: String,
    words: Both,
    #[serde(skip_serializing_if = "is_false")]
    symmetric: bool,
    #[serde(skip_serializing_if = "is_false")]
    state: bool,
}

/// A date as a text gives it.
#[derive(Serialize)]
struct DateRow {
    edtf: String,
    words: Both,
    /// First day; absent where open.
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<i64>,
    /// Last day; absent where open.
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<i64>,
    /// It is that of the report alone.
    #[serde(skip_serializing_if = "is_false")]
    reported: bool,
}

#[derive(Serialize)]
struct DocumentRow {
    place: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    lang: Lang,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<u32>,
}

/// Somebody who says so.
#[derive(Serialize)]
struct SourceRow {
    id: String,
    words: Both,
}

#[derive(Serialize)]
struct SentenceRow {
    document: u32,
    /// Its first byte in the document's text.
    start: u32,
    text: String,
}

#[derive(Serialize)]
struct NodeRow {
    id: String,
    words: Both,
    kind: ActorType,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<Country>,
    /// Other names, for the search.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    also: Vec<String>,
    claims: usize,
    x: i32,
    y: i32,
}

#[derive(Serialize)]
struct EdgeRow {
    id: String,
    subject: u32,
    relation: u32,
    object: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    when: Option<u32>,
    /// First day of the time its claims speak of, for filters; absent where open.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<i64>,
    /// The last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<i64>,
    status: Status,
    #[serde(skip_serializing_if = "is_actual")]
    modality: Modality,
    #[serde(skip_serializing_if = "is_false")]
    hedged: bool,
    confidence: u8,
    /// Independent ones.
    sources: usize,
    #[serde(skip_serializing_if = "String::is_empty")]
    theme: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    dispute: Option<Dispute>,
    claims: Vec<u32>,
}

#[derive(Serialize)]
struct ClaimRow {
    id: String,
    sentence: u32,
    marks: Vec<Mark>,
    /// The words that stand for the edge's subject and object; empty where the text leaves one out.
    words: [String; 2],
    #[serde(skip_serializing_if = "Option::is_none")]
    when: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    basis: Option<Basis>,
    /// What the date was reckoned from.
    #[serde(skip_serializing_if = "Option::is_none")]
    anchor: Option<Edtf>,
    #[serde(skip_serializing_if = "is_false")]
    negative: bool,
    #[serde(skip_serializing_if = "is_actual")]
    modality: Modality,
    #[serde(skip_serializing_if = "is_false")]
    hedged: bool,
    /// Who says so, outermost first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<(u32, Stance)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<Both>,
    rule: String,
    confidence: u8,
    /// On which side it stands, where the claims of its edge do not agree.
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<Side>,
    #[serde(skip_serializing_if = "Option::is_none")]
    review: Option<Review>,
}

fn is_false(value: &bool) -> bool {
    !value
}

fn is_actual(modality: &Modality) -> bool {
    *modality == Modality::Actual
}

fn both(of: impl Fn(Lang) -> String) -> Both {
    [of(Lang::Nl), of(Lang::En)]
}

fn number(day: Day) -> i64 {
    day.signed_duration_since(Day::default()).num_days()
}

/// What the page shows of a graph.
pub(super) fn data(graph: &Graph, options: &Options) -> Data {
    let mut tables = Tables::new();
    let (nodes, number_of) = nodes(graph);
    let conflicts = graph.conflicts();
    let dispute: BTreeMap<&str, Dispute> =
        conflicts.iter().map(|c| (c.relation.id.as_str(), c.dispute)).collect();
    let side: BTreeMap<&str, Side> = conflicts
        .iter()
        .flat_map(|c| &c.sides)
        .flat_map(|(side, claims)| claims.iter().map(|c| (c.id.as_str(), *side)))
        .collect();
    let mut edges = Vec::new();
    let mut claims = Vec::new();
    for relation in graph.relations() {
        let first = claims.len();
        claims.extend(
            graph
                .claims_of(relation)
                .map(|c| tables.claim(graph, relation, c, side.get(c.id.as_str()).copied())),
        );
        let own = (first..claims.len()).map(row_number).collect();
        let ends = [number_of[relation.subject.as_str()], number_of[relation.object.as_str()]];
        edges.push(tables.edge(graph, relation, ends, dispute.get(relation.id.as_str()).copied(), own));
    }
    Data {
        lang: options.lang,
        words: words(graph),
        relations: tables.relations.into_rows(),
        dates: tables.dates.into_rows(),
        documents: tables.documents.into_rows(),
        sources: tables.sources.into_rows(),
        sentences: tables.sentences.into_rows(),
        nodes,
        edges,
        claims,
    }
}

fn row_number(at: usize) -> u32 {
    u32::try_from(at).expect("fewer rows than the 4 billion that ids allow")
}

/// The actors with their places, and the number of each.
fn nodes(graph: &Graph) -> (Vec<NodeRow>, BTreeMap<&str, u32>) {
    let number_of: BTreeMap<&str, u32> =
        graph.nodes().enumerate().map(|(at, node)| (node.id.as_str(), row_number(at))).collect();
    let end = |id: &String| number_of[id.as_str()] as usize;
    let edges: Vec<(usize, usize)> = graph.relations().map(|r| (end(&r.subject), end(&r.object))).collect();
    let mut known: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, form, entry) in Lexicon::embedded().names() {
        if form == Form::Name && number_of.contains_key(entry.id) {
            known.entry(entry.id).or_default().push(name);
        }
    }
    let rows = graph.nodes().zip(layout(number_of.len(), &edges)).map(|(node, [x, y])| {
        let words = both(|lang| label::node(node, lang).into_owned());
        let mut also: Vec<String> = node.aliases.clone();
        also.extend(known.get(node.id.as_str()).into_iter().flatten().map(|&name| name.to_owned()));
        also.retain(|name| !words.contains(name));
        also.sort_unstable();
        also.dedup();
        let (id, kind, country, claims) = (node.id.clone(), node.kind, node.country, node.claims);
        NodeRow { id, words, kind, country, also, claims, x, y }
    });
    (rows.collect(), number_of)
}

/// What several rows name.
struct Tables {
    relations: Table<RelationRow>,
    dates: Table<DateRow>,
    documents: Table<DocumentRow>,
    sources: Table<SourceRow>,
    sentences: Table<SentenceRow>,
}

impl Tables {
    fn new() -> Self {
        Self {
            relations: Table::new(),
            dates: Table::new(),
            documents: Table::new(),
            sources: Table::new(),
            sentences: Table::new(),
        }
    }

    /// A date with its bounds, which may be more open than what it says.
    fn date(&mut self, edtf: &Edtf, bounds: [Option<Day>; 2], words: Both, reported: bool) -> u32 {
        let [first, last] = bounds.map(|day| day.map(number));
        let key = format!("{edtf} {first:?} {last:?} {words:?}");
        self.dates.number(&key, || DateRow { edtf: edtf.to_string(), words, first, last, reported })
    }

    fn when(&mut self, when: &claim::When, words: Both) -> u32 {
        let day = |text: &Option<String>| text.as_deref().and_then(|d| d.parse().ok());
        let bounds = [day(&when.earliest), day(&when.latest)];
        self.date(&when.edtf, bounds, words, when.basis == Basis::Publication)
    }

    fn document(&mut self, graph: &Graph, id: &str) -> u32 {
        let known = graph.document(id);
        let published = known.and_then(|d| d.published.as_ref()).map(|edtf| {
            let words = both(|lang| date::human(edtf, lang));
            self.date(edtf, [edtf.earliest(), edtf.latest()], words, false)
        });
        self.documents.number(id, || DocumentRow {
            place: known.map_or_else(|| id.to_owned(), |d| d.place()),
            title: known.and_then(|d| d.title.clone()),
            publisher: known.and_then(|d| d.publisher.clone()),
            url: known.and_then(|d| d.url.clone()),
            lang: known.map(|d| d.language).unwrap_or_default(),
            published,
        })
    }

    fn edge(
        &mut self,
        graph: &Graph,
        relation: &Relation,
        [subject, object]: [u32; 2],
        dispute: Option<Dispute>,
        claims: Vec<u32>,
    ) -> EdgeRow {
        let (from, to) = graph.days(relation);
        let words = both(|lang| wording::when(relation, &Options { lang, ..Options::default() }));
        EdgeRow {
            id: relation.id.clone(),
            subject,
            relation: self.relations.number(&relation.relation, || RelationRow {
                label: relation.relation.clone(),
                words: both(|lang| label::relation(&relation.relation, lang)),
                symmetric: relation.symmetric,
                state: relation.kind == Kind::State,
            }),
            object,
            when: relation.when.as_ref().map(|when| self.when(when, words)),
            from: from.map(number),
            to: to.map(number),
            status: relation.status,
            modality: relation.modality,
            hedged: relation.hedged,
            confidence: relation.confidence,
            sources: relation.sources,
            theme: wording::themes(graph, relation).join("; "),
            dispute,
            claims,
        }
    }

    fn claim(&mut self, graph: &Graph, relation: &Relation, claim: &Claim, side: Option<Side>) -> ClaimRow {
        let document = self.document(graph, &claim.document);
        let evidence = &claim.evidence;
        let key = format!("{document} {} {}", evidence.start, evidence.quote);
        let sentence = self.sentences.number(&key, || SentenceRow {
            document,
            start: evidence.start,
            text: evidence.quote.clone(),
        });
        let sources = claim.source.iter().map(|s| {
            let words = both(|lang| label::actor(&s.id, &s.name, s.kind, lang).into_owned());
            let number = self.sources.number(&s.id, || SourceRow { id: s.id.clone(), words });
            (number, s.stance)
        });
        let mut words =
            [claim.subject.text.clone(), claim.object.as_ref().map(|o| o.text.clone()).unwrap_or_default()];
        // The parties of a symmetric edge stand by their ids, not as the sentence has them.
        if relation.symmetric && claim.subject.id == relation.object {
            words.reverse();
        }
        ClaimRow {
            id: claim.id.clone(),
            sentence,
            marks: marks(claim),
            words,
            sources: sources.collect(),
            when: claim.when.as_ref().map(|w| self.when(w, both(|lang| date::human(&w.edtf, lang)))),
            basis: claim.when.as_ref().map(|w| w.basis),
            anchor: claim.when.as_ref().and_then(|w| w.anchor.clone()),
            negative: claim.polarity == Polarity::Negative,
            modality: claim.modality,
            hedged: claim.hedged,
            place: claim
                .place
                .as_ref()
                .map(|p| both(|lang| label::actor(&p.id, &p.name, p.kind, lang).into_owned())),
            rule: claim.rule.clone(),
            confidence: claim.confidence,
            side,
            review: claim.review.clone(),
        }
    }
}

/// The words for every value that a field may have, and for the countries in the graph.
fn words(graph: &Graph) -> Words {
    const MODALITIES: [Modality; 4] =
        [Modality::Actual, Modality::Planned, Modality::Possible, Modality::Hypothetical];
    const SIDES: [Side; 5] = [Side::Affirms, Side::Hedges, Side::Supposes, Side::Doubts, Side::Denies];
    const STANCES: [Stance; 3] = [Stance::Denies, Stance::Confirms, Stance::Doubts];
    let lexicon = Lexicon::embedded();
    let countries = graph.nodes().filter_map(|n| n.country).filter_map(|code| {
        let known = lexicon.country(code)?;
        Some((code.to_string(), [known.nl.to_owned(), known.name.to_owned()]))
    });
    Words {
        kind: ActorType::ALL
            .into_iter()
            .map(|kind| (kind.as_str(), both(|lang| label::kind(kind, lang).to_owned())))
            .collect(),
        status: Status::ALL
            .into_iter()
            .map(|status| (status.as_str(), both(|lang| label::status(status, lang).to_owned())))
            .collect(),
        modality: named(&MODALITIES, |&m, lang| label::modality(m, lang).to_owned()),
        side: named(&SIDES, |&side, lang| label::side(side, lang).to_owned()),
        stance: named(&STANCES, |&s, lang| label::stance(s, lang).unwrap_or_default().to_owned()),
        country: countries.collect(),
    }
}

/// Words by the name that a value has in JSON.
fn named<T: Serialize>(values: &[T], words: impl Fn(&T, Lang) -> String) -> BTreeMap<String, Both> {
    values.iter().map(|value| (json_name(value), both(|lang| words(value, lang)))).collect()
}

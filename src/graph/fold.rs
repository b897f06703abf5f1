//! Claims to edges.

use std::collections::BTreeMap;

use crate::actor::{ActorType, Form, Lexicon};
use crate::base::{Country, Day, Lang};
use crate::claim::{self, Claim, Modality, Polarity, Stance};
use crate::source::DocumentInfo;

use super::group::{Timed, group};
use super::voice::independent;
use super::window::{Window, reported, stated};
use super::{Graph, Kind, Node, Relation, Status};

/// Words that stand for an actor without naming it: no aliases.
const PRONOUNS: [&str; 71] = [
    "hij",
    "hem",
    "zijn",
    "zij",
    "ze",
    "haar",
    "hen",
    "hun",
    "die",
    "dat",
    "deze",
    "dit",
    "het",
    "wie",
    "wat",
    "zich",
    "ik",
    "we",
    "wij",
    "ons",
    "onze",
    "u",
    "jullie",
    "er",
    "he",
    "him",
    "his",
    "she",
    "her",
    "they",
    "them",
    "their",
    "it",
    "its",
    "who",
    "whom",
    "which",
    "that",
    "this",
    "these",
    "those",
    "i",
    "our",
    "us",
    "zelf",
    "itself",
    "whose",
    "wiens",
    "wier",
    "you",
    "your",
    "me",
    "my",
    "mij",
    "mijn",
    "jij",
    "je",
    "jouw",
    "himself",
    "herself",
    "themselves",
    "ourselves",
    "zichzelf",
    "elkaar",
    "beide",
    "beiden",
    "both",
    "ook",
    "degene",
    "mine",
    "theirs",
];

const ARTICLES: [&str; 5] = ["de", "het", "'t", "the", "een"];

/// One end of a claim in the graph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct End {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: ActorType,
    country: Option<Country>,
    pub(super) text: String,
}

impl Graph {
    /// Folds claims to edges.
    ///
    /// Claims with the same subject, relation and object are sorted from the most to the least precisely dated
    /// (those that only their publication dates come last, the first report first). Each joins the edge whose days,
    /// the ones all its claims have in common, overlap its own, and of several the one nearest to its publication;
    /// else it starts an edge. A plan and what became of it are one edge only where the plan was reported earlier; a
    /// doubt joins what it doubts at any time. So the result depends on the set of claims alone.
    pub fn fold(documents: &[DocumentInfo], claims: Vec<Claim>) -> Graph {
        let mut graph = Graph { documents: unique(documents), ..Graph::default() };
        graph.claims = canonical(claims);
        graph.claim_at = graph.claims.iter().enumerate().map(|(i, c)| (c.id.clone(), i)).collect();
        let mut keyed: BTreeMap<(String, &str, String), Vec<usize>> = BTreeMap::new();
        let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
        // What a person rejected is kept among the claims, and draws nothing.
        for (i, claim) in graph.claims.iter().enumerate().filter(|(_, c)| !c.is_rejected()) {
            let (subject, object) = ends(claim);
            tally(&mut tallies, &subject, &object);
            let key = (subject.id, claim.relation.as_str(), object.id);
            keyed.entry(key).or_default().push(i);
        }
        let mut edges = Vec::new();
        for ((subject, relation, object), members) in &keyed {
            let timed: Vec<Timed> =
                members.iter().map(|&i| Timed::of(&graph.claims[i], kind(relation))).collect();
            let claims = |group: Vec<usize>| group.into_iter().map(|at| &graph.claims[members[at]]).collect();
            let mut found: Vec<Relation> = group(&timed)
                .into_iter()
                .map(|group| edge(&graph, (subject, relation, object), claims(group)))
                .collect();
            found.sort_by(|a, b| (earliest(a), &a.id).cmp(&(earliest(b), &b.id)));
            edges.append(&mut found);
        }
        graph.build(tallies, edges);
        graph
    }

    fn build(&mut self, tallies: BTreeMap<String, Tally>, edges: Vec<Relation>) {
        for (id, tally) in tallies {
            let node = self.graph.add_node(tally.into_node(id.clone()));
            self.nodes.insert(id, node);
        }
        for edge in edges {
            let (from, to) = (self.nodes[&edge.subject], self.nodes[&edge.object]);
            self.graph.add_edge(from, to, edge);
        }
    }
}

/// Whether a relation happens or holds. Labels the inventory does not know are events.
pub(super) fn kind(relation: &str) -> Kind {
    if claim::relation(relation).is_some_and(|r| r.state) { Kind::State } else { Kind::Event }
}

fn is_symmetric(relation: &str) -> bool {
    claim::relation(relation).is_some_and(|r| r.symmetric)
}

/// A claim's two nodes; the parties of a symmetric relation by id.
pub(super) fn ends(claim: &Claim) -> (End, End) {
    let end = |party: &crate::claim::Party| End {
        id: party.id.clone(),
        name: party.name.clone(),
        kind: party.kind,
        country: party.country,
        text: party.text.clone(),
    };
    let mut subject = end(&claim.subject);
    if subject.kind == ActorType::Unspecified {
        subject.id = format!("unspecified:{}", claim.id);
    }
    let mut object = match (&claim.object, &claim.theme) {
        (Some(party), _) => end(party),
        (None, Some(theme)) => thing(&theme.text),
        (None, None) => End { kind: ActorType::Unspecified, name: "unspecified".to_owned(), ..thing("") },
    };
    if object.kind == ActorType::Unspecified {
        object.id = format!("unspecified:{}:object", claim.id);
    }
    if is_symmetric(&claim.relation) && object.id < subject.id {
        (object, subject)
    } else {
        (subject, object)
    }
}

/// A thing named by its phrase.
fn thing(phrase: &str) -> End {
    let words: Vec<String> = phrase
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect();
    End {
        id: format!("thing:{}", words.join("-")),
        name: phrase.to_owned(),
        kind: ActorType::Thing,
        country: None,
        text: phrase.to_owned(),
    }
}

/// Documents by id; of two with one id, the smaller.
fn unique(documents: &[DocumentInfo]) -> Vec<DocumentInfo> {
    let mut documents = documents.to_vec();
    documents.sort_unstable();
    documents.dedup_by(|a, b| a.id == b.id);
    documents
}

/// Claims without repeats, by (subject, relation, object, earliest, id).
fn canonical(claims: Vec<Claim>) -> Vec<Claim> {
    let unique: BTreeMap<String, Claim> = claims.into_iter().map(|c| (c.id.clone(), c)).collect();
    let mut claims: Vec<Claim> = unique.into_values().collect();
    claims.sort_by_cached_key(|c| {
        let (subject, object) = ends(c);
        (subject.id, c.relation.clone(), object.id, stated(c).or(reported(c)).map(|d| Window::of(d).first))
    });
    claims
}

/// An edge of claims of one group, the most precisely dated first.
fn edge(graph: &Graph, (subject, relation, object): (&str, &str, &str), mut claims: Vec<&Claim>) -> Relation {
    let when = claims.first().and_then(|c| c.when.clone());
    claims.sort_by_key(|c| {
        (reported(c).map(Window::of).map(|w| (w.first, w.last)), &c.document, c.sentence, &c.id)
    });
    let reports = || claims.iter().filter_map(|c| c.published.as_ref());
    let ids: Vec<String> = claims.iter().map(|c| c.id.clone()).collect();
    let bearing = bearing(&claims);
    let sources = independent(graph, &bearing);
    let counted = counted(&claims);
    let modality = counted.iter().map(|c| c.modality).min().unwrap_or(Modality::Actual);
    Relation {
        id: id(&[subject, relation, object], &ids),
        subject: subject.to_owned(),
        relation: relation.to_owned(),
        object: object.to_owned(),
        kind: kind(relation),
        symmetric: is_symmetric(relation),
        when,
        first_reported: reports().min_by_key(|d| (d.earliest(), d.latest())).cloned(),
        last_reported: reports().max_by_key(|d| (d.latest(), d.earliest())).cloned(),
        sources,
        status: status(&claims, &bearing, sources),
        polarity: if counted.iter().any(|c| stand(c) != Stand::Denies) {
            Polarity::Positive
        } else {
            Polarity::Negative
        },
        modality,
        hedged: counted.iter().filter(|c| c.modality == modality).all(|c| c.hedged),
        confidence: claims.iter().map(|c| c.confidence).max().unwrap_or(0),
        claims: ids,
    }
}

/// What a claim does to its edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stand {
    Affirms,
    Denies,
    Doubts,
}

pub(super) fn stand(claim: &Claim) -> Stand {
    let any = |stance: Stance| claim.source.iter().any(|s| s.stance == stance);
    if claim.polarity == Polarity::Negative || any(Stance::Denies) {
        Stand::Denies
    } else if any(Stance::Doubts) {
        Stand::Doubts
    } else {
        Stand::Affirms
    }
}

/// The claims that say how real an edge is: those that affirm it, or, where none does, all.
fn counted<'a>(claims: &[&'a Claim]) -> Vec<&'a Claim> {
    let affirming: Vec<&Claim> = claims.iter().copied().filter(|c| stand(c) == Stand::Affirms).collect();
    if affirming.is_empty() { claims.to_vec() } else { affirming }
}

/// The claims that an edge's status stands on: of those that are contested all, else the most real, and of those the ones that
/// keep no distance where there are such. Who tells of a plan, or only from hearsay, is no second source for what happened.
pub(super) fn bearing<'a>(claims: &[&'a Claim]) -> Vec<&'a Claim> {
    if claims.iter().any(|c| stand(c) != Stand::Affirms) {
        return claims.to_vec();
    }
    let most = claims.iter().map(|c| (c.modality, c.hedged)).min();
    claims.iter().copied().filter(|c| Some((c.modality, c.hedged)) == most).collect()
}

/// `bearing` as [`bearing`] has it, with the number of their independent sources.
fn status(claims: &[&Claim], bearing: &[&Claim], sources: usize) -> Status {
    let any = |s: Stand| claims.iter().any(|c| stand(c) == s);
    match (any(Stand::Affirms), any(Stand::Denies), any(Stand::Doubts)) {
        (true, true, _) | (true, _, true) => return Status::Disputed,
        (false, true, false) => return Status::Denied,
        (false, _, true) => return Status::Doubted,
        _ => {}
    }
    match claims.iter().map(|c| c.modality).min() {
        Some(Modality::Planned) => Status::Planned,
        Some(Modality::Possible) => Status::Possible,
        Some(Modality::Hypothetical) => Status::Hypothetical,
        _ if bearing.iter().all(|c| c.hedged) => Status::Hedged,
        _ if sources > 1 || bearing.iter().any(|c| confirmed(c)) => Status::Affirmed,
        _ => Status::Reported,
    }
}

fn confirmed(claim: &Claim) -> bool {
    claim.source.iter().any(|s| s.stance == Stance::Confirms)
}

fn earliest(edge: &Relation) -> Option<Day> {
    edge.when.as_ref().map(|w| &w.edtf).or(edge.first_reported.as_ref()).map(|d| Window::of(d).first)
}

/// Hash of an edge's ends, label and claims.
fn id(key: &[&str], claims: &[String]) -> String {
    let mut claims: Vec<&str> = claims.iter().map(String::as_str).collect();
    claims.sort_unstable();
    let mut hash = blake3::Hasher::new();
    for part in key.iter().copied().chain(claims) {
        hash.update(part.as_bytes());
        hash.update(&[0]);
    }
    hash.finalize().to_hex()[..16].to_owned()
}

/// What the claims say of one node: how often each name, type and country.
#[derive(Default)]
struct Tally {
    names: BTreeMap<String, usize>,
    kinds: BTreeMap<ActorType, usize>,
    countries: BTreeMap<Country, usize>,
    aliases: BTreeMap<String, usize>,
    claims: usize,
}

fn tally(tallies: &mut BTreeMap<String, Tally>, subject: &End, object: &End) {
    for end in [subject, object] {
        let tally = tallies.entry(end.id.clone()).or_default();
        *tally.names.entry(end.name.clone()).or_default() += 1;
        *tally.kinds.entry(end.kind).or_default() += 1;
        if let Some(country) = end.country {
            *tally.countries.entry(country).or_default() += 1;
        }
        if is_alias(end) {
            *tally.aliases.entry(end.text.clone()).or_default() += 1;
        }
    }
    for id in if subject.id == object.id { vec![&subject.id] } else { vec![&subject.id, &object.id] } {
        if let Some(tally) = tallies.get_mut(id) {
            tally.claims += 1;
        }
    }
}

/// Whether the words that stand for an actor in a text name it by themselves: not *hij*, nor *zijn Russische collega*, whose it
/// depends on. Of a country only what a country is called does: *de executie* that is Iran's, or *Istanbul*, is not its name.
pub(super) fn is_alias(end: &End) -> bool {
    let words: Vec<&str> = end.text.split_whitespace().collect();
    let Some(first) = words.first() else { return false };
    // *US* is no *us*.
    let is_word = first.chars().skip(1).all(char::is_lowercase);
    let is_pronoun = is_word && PRONOUNS.contains(&first.to_lowercase().as_str());
    let is_article = first.eq_ignore_ascii_case("het") && words.len() > 1;
    (!is_pronoun || is_article) && (end.kind != ActorType::Country || is_country(&words, &end.id))
}

/// Whether words may be what a country is called: its name, adjective, people or seat, or a name that nobody lists, which a user
/// may have given it; not a common noun, nor a city in it, nor what is its (*Iraanse steden*).
fn is_country(words: &[&str], id: &str) -> bool {
    let lexicon = Lexicon::embedded();
    let bare = match words {
        [first, rest @ ..] if !rest.is_empty() && ARTICLES.contains(&first.to_lowercase().as_str()) => rest,
        all => all,
    };
    if lexicon.by_id(id).is_none() {
        return true;
    }
    let found: Vec<_> =
        [Lang::Nl, Lang::En].into_iter().filter_map(|lang| lexicon.longest(bare, lang)).collect();
    let whole: Vec<_> =
        found.iter().filter(|(length, _)| *length == bare.len()).flat_map(|(_, senses)| senses).collect();
    let whose = found.iter().flat_map(|(_, senses)| senses).any(|s| s.form == Form::Adjective);
    match whole.is_empty() {
        true => !whose && bare.iter().any(|word| word.chars().any(char::is_uppercase)),
        false => whole.iter().any(|s| s.entry.kind == ActorType::Country),
    }
}

impl Tally {
    fn into_node(self, id: String) -> Node {
        Node {
            name: commonest(&self.names).unwrap_or_else(|| id.clone()),
            kind: commonest(&self.kinds).unwrap_or(ActorType::Thing),
            country: commonest(&self.countries),
            aliases: self.aliases.into_keys().collect(),
            claims: self.claims,
            id,
        }
    }
}

/// The key counted most often; of several, the smallest.
pub(super) fn commonest<K: Clone + Ord, N: Copy + Ord>(counts: &BTreeMap<K, N>) -> Option<K> {
    counts.iter().max_by_key(|&(k, n)| (*n, std::cmp::Reverse(k))).map(|(k, _)| k.clone())
}

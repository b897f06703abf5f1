//! Questions to a graph.

use std::collections::BTreeMap;

use petgraph::Direction;
use petgraph::visit::EdgeRef;

use crate::actor::{ActorType, Lexicon};
use crate::base::{Day, Lang};
use crate::ledger::fold_name;

use super::window::{Window, spoken_of};
use super::{Graph, Node, Relation};

/// A node at the other end of an edge.
#[derive(Clone, Copy, Debug)]
pub struct Neighbour<'a> {
    /// The edge.
    pub relation: &'a Relation,
    /// Who is at the other end.
    pub other: &'a Node,
    /// The edge leaves the node that was asked about. Says nothing where [`Relation::symmetric`].
    pub out: bool,
}

impl Graph {
    /// An actor's edges, those that leave it first; each in chronological order. Empty for an unknown id.
    pub fn neighbours(&self, id: &str) -> Vec<Neighbour<'_>> {
        let Some(&node) = self.nodes.get(id) else { return Vec::new() };
        let mut found = Vec::new();
        for (direction, out) in [(Direction::Outgoing, true), (Direction::Incoming, false)] {
            let from = found.len();
            for edge in self.graph.edges_directed(node, direction) {
                let other = if out { edge.target() } else { edge.source() };
                // A loop was already told on the way out.
                if out || other != node {
                    let neighbour = Neighbour { relation: edge.weight(), other: &self.graph[other], out };
                    found.push((edge.id(), neighbour));
                }
            }
            found[from..].sort_by_key(|(id, n)| (moment(n.relation), *id));
        }
        found.into_iter().map(|(_, n)| n).collect()
    }

    /// Every edge in chronological order: by first day (by the last where the past is open), then last day, so that of
    /// those that begin alike the more precise comes first, then canonical order. An edge no claim dates goes by its
    /// first report; one without even that comes last.
    pub fn timeline(&self) -> Vec<&Relation> {
        let mut edges: Vec<&Relation> = self.relations().collect();
        edges.sort_by_cached_key(|r| moment(r));
        edges
    }

    /// The first and last day of the time that an edge's claims speak of, as filters take it: what only its report dates is about
    /// the weeks around that. `None` where open.
    pub fn days(&self, relation: &Relation) -> (Option<Day>, Option<Day>) {
        let windows = self.claims_of(relation).map(|c| spoken_of(c, relation.kind));
        let whole = windows.reduce(|a, b| Window { first: a.first.min(b.first), last: a.last.max(b.last) });
        let Window { first, last } = whole.unwrap_or(Window::ALWAYS);
        let known = |day: Day| (day != Day::MIN && day != Day::MAX).then_some(day);
        (known(first), known(last))
    }

    /// Ids of the nodes a name may mean: an id, a name, an alias, or any name the lexicon knows it by in either
    /// language; of a country its code too. Case and an article in front aside. Sorted.
    pub fn find(&self, name: &str) -> Vec<&str> {
        find(self.real().map(Named::of), name)
    }

    /// The names in the graph most like a name: for "did you mean".
    pub fn nearest(&self, name: &str, lang: Lang) -> Near {
        let mut near = Nearest::to(name, lang);
        self.real().for_each(|node| near.add(&Named::of(node)));
        near.found()
    }

    fn real(&self) -> impl Iterator<Item = &Node> {
        self.nodes().filter(|n| n.kind != ActorType::Unspecified)
    }
}

/// Sort key of an edge in time. Whatever order this gives to what the dates leave open, an edge that is surely before
/// another comes before it.
pub(super) fn moment(relation: &Relation) -> (bool, Day, Day) {
    let date = relation.when.as_ref().map(|w| &w.edtf).or(relation.first_reported.as_ref());
    let Some(date) = date else { return (true, Day::MAX, Day::MAX) };
    let Window { last, .. } = Window::of(date);
    (false, date.earliest().unwrap_or(last), last)
}

/// What an actor is called.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) aliases: &'a [String],
}

impl<'a> Named<'a> {
    fn of(node: &'a Node) -> Self {
        Self { id: &node.id, name: &node.name, aliases: &node.aliases }
    }

    fn names(self) -> impl Iterator<Item = &'a str> {
        let dutch = Lexicon::embedded().by_id(self.id).map(|e| e.nl);
        std::iter::once(self.name).chain(dutch).chain(self.aliases.iter().map(String::as_str))
    }
}

/// As [`Graph::find`], among these.
pub(super) fn find<'a>(nodes: impl Iterator<Item = Named<'a>>, name: &str) -> Vec<&'a str> {
    let (lower, wanted) = (name.trim().to_lowercase(), fold_name(name));
    let lexicon = Lexicon::embedded();
    let mut known = lexicon.by_name(name.trim());
    known.extend(lexicon.by_id(name.trim()));
    let is_known = |n: &Named<'_>| known.iter().any(|e| e.id == n.id);
    let is_id = |n: &Named<'_>| n.id.to_lowercase() == lower;
    let called = |n: &Named<'a>| is_known(n) || is_id(n) || n.names().any(|a| fold_name(a) == wanted);
    let mut found: Vec<Named<'a>> = nodes.filter(called).collect();
    // A name of its own beats words that once stood for it: "Iran" is not every group called "Iran" somewhere.
    let own = |n: &Named<'_>| fold_name(n.name) == wanted || is_id(n) || is_known(n);
    if found.iter().any(own) {
        found.retain(own);
    }
    // A name that a user took away from an actor is no longer a name of that one.
    let taken: Vec<&str> = found.iter().filter(|n| fold_name(n.name) == wanted).map(|n| n.id).collect();
    let is_left = |n: &Named<'_>| {
        taken.iter().any(|id| id.strip_prefix(n.id).is_some_and(|rest| rest.starts_with('~')))
    };
    found.retain(|n| is_id(n) || fold_name(n.name) == wanted || !is_left(n));
    found.into_iter().map(|n| n.id).collect()
}

/// The names most like a name that nobody has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Near {
    /// Up to five, nearest first; none that has more than half its letters otherwise.
    pub names: Vec<String>,
    /// Id and name of the only actor whose name has the words in it: *Vladimir* where there is but one.
    pub only: Option<(String, String)>,
}

/// The names most like a name, of those it is shown.
#[derive(Debug)]
pub(super) struct Nearest {
    wanted: String,
    lang: Lang,
    /// Sorted by distance, then by name.
    near: Vec<(usize, String)>,
    /// Those whose names have it as words of theirs.
    parts: BTreeMap<String, String>,
}

impl Nearest {
    /// So many are kept.
    const MANY: usize = 5;
    /// What is farther, in hundredths, is another name.
    const FAR: usize = 50;

    pub(super) fn to(name: &str, lang: Lang) -> Self {
        Self { wanted: fold_name(name), lang, near: Vec::new(), parts: BTreeMap::new() }
    }

    pub(super) fn add(&mut self, node: &Named<'_>) {
        let label = Lexicon::embedded().label(node.id, self.lang).filter(|label| !label.is_empty());
        let label = label.unwrap_or(node.name);
        let has = |name: &str| format!(" {} ", fold_name(name)).contains(&format!(" {} ", self.wanted));
        if !self.wanted.is_empty() && (has(node.name) || has(label)) {
            self.parts.insert(node.id.to_owned(), label.to_owned());
        }
        let far = node.names().map(|a| distance(&self.wanted, &a.to_lowercase())).min();
        let is_near = |far: &usize| {
            *far <= Self::FAR && (self.near.len() < Self::MANY || *far <= self.near[Self::MANY - 1].0)
        };
        let Some(far) = far.filter(is_near) else { return };
        let new = (far, label.to_owned());
        if let Err(at) = self.near.binary_search(&new) {
            self.near.insert(at, new);
            self.near.truncate(Self::MANY);
        }
    }

    pub(super) fn found(self) -> Near {
        let only = if self.parts.len() == 1 { self.parts.into_iter().next() } else { None };
        Near { names: self.near.into_iter().map(|(_, name)| name).collect(), only }
    }
}

/// Edits between two names, as a share of the longer one in hundredths; a name that begins with the other is near.
fn distance(wanted: &str, name: &str) -> usize {
    let longest = wanted.chars().count().max(name.chars().count()).max(1);
    let far = strsim::damerau_levenshtein(wanted, name) * 100 / longest;
    if wanted.len() > 2 && (name.starts_with(wanted) || name.contains(&format!(" {wanted}"))) {
        far.min(20)
    } else {
        far
    }
}

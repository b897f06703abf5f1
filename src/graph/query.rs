//! Questions to a graph.

use petgraph::Direction;
use petgraph::visit::EdgeRef;

use crate::actor::{ActorType, Lexicon};
use crate::base::Day;

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
    /// language. Case aside. Sorted.
    pub fn find(&self, name: &str) -> Vec<&str> {
        let wanted = name.trim().to_lowercase();
        let known = Lexicon::embedded().by_name(name.trim());
        let mut ids: Vec<&str> = self
            .real()
            .filter(|n| {
                known.iter().any(|e| e.id == n.id)
                    || names(n).any(|a| a.to_lowercase() == wanted)
                    || n.id.to_lowercase() == wanted
            })
            .map(|n| n.id.as_str())
            .collect();
        // A name of its own beats words that once stood for it: "Iran" is not every group called "Iran" somewhere.
        let own = |id: &&str| self.node(id).is_some_and(|n| is_own(n, &wanted, &known));
        if ids.iter().any(own) {
            ids.retain(own);
        }
        ids
    }

    /// Up to five names in the graph most like a name, nearest first: for "did you mean".
    pub fn nearest(&self, name: &str) -> Vec<&str> {
        let wanted = name.trim().to_lowercase();
        let mut near: Vec<(usize, &str)> = Vec::new();
        for node in self.real() {
            let far = names(node).map(|a| distance(&wanted, &a.to_lowercase())).min();
            near.extend(far.map(|d| (d, node.name.as_str())));
        }
        near.sort_unstable();
        near.dedup();
        near.into_iter().take(5).map(|(_, name)| name).collect()
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

fn names(node: &Node) -> impl Iterator<Item = &str> {
    let dutch = Lexicon::embedded().by_id(&node.id).map(|e| e.nl);
    std::iter::once(node.name.as_str()).chain(dutch).chain(node.aliases.iter().map(String::as_str))
}

fn is_own(node: &Node, wanted: &str, known: &[&crate::actor::Entry]) -> bool {
    node.name.to_lowercase() == wanted
        || node.id.to_lowercase() == wanted
        || known.iter().any(|e| e.id == node.id)
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

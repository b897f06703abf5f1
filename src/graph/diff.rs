//! What is different between two graphs: edges gained, lost and changed.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::claim::{Claim, Modality, Polarity, Stance};

use super::query::moment;
use super::window::{Window, window};
use super::{Graph, Relation};

/// What became of an edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Became {
    /// Only the new graph has it.
    Gained,
    /// Only the old graph had it.
    Lost,
    /// Both have it, and it is not the same.
    Changed,
}

/// In what an edge is not the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Aspect {
    /// Its status, polarity, modality or hedging.
    Status,
    /// Its date.
    When,
    /// The number of independent sources.
    Sources,
    /// Its claims: what they say, not where in a text they stand.
    Claims,
}

/// An edge that is not the same in two graphs. Of `old` and `new` at least one is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<'a> {
    /// The edge in the old graph.
    pub old: Option<&'a Relation>,
    /// The edge in the new graph.
    pub new: Option<&'a Relation>,
    /// In what they differ; empty where one is not there.
    pub aspects: Vec<Aspect>,
    /// Claims of the new edge that say what none of the old one says, in the order they were reported.
    pub gained: Vec<&'a Claim>,
    /// Claims of the old edge that say what none of the new one says.
    pub lost: Vec<&'a Claim>,
}

/// All that is different between two graphs.
#[derive(Clone, Debug)]
pub struct Difference<'a> {
    /// The graph before.
    pub old: &'a Graph,
    /// The graph after.
    pub new: &'a Graph,
    /// In chronological order, as a timeline.
    pub changes: Vec<Change<'a>>,
}

/// What a claim says, wherever it stands: an article that is edited elsewhere gives its claims new ids, and no news.
type Said<'a> = (&'a str, Polarity, Modality, bool, Vec<(&'a str, Stance)>, Option<&'a str>, Option<&'a str>);

/// An edge with what its claims say and the days they have in common.
struct Known<'a> {
    edge: &'a Relation,
    /// With the files they stand in.
    claims: Vec<(&'a Claim, Option<&'a str>)>,
    said: BTreeMap<Said<'a>, usize>,
    common: Window,
}

/// What the edges of two graphs share, that they may be one: subject, relation, object.
type Ends<'a> = (&'a str, &'a str, &'a str);

impl Graph {
    /// What is different in another graph. Edges are the same when they have the same ends, relation and claims; of the
    /// others those with the same ends and relation are one edge that changed when their claims say the same or their
    /// times are compatible: first those that have most in common.
    pub fn diff<'a>(&'a self, new: &'a Graph) -> Difference<'a> {
        let mut ends: BTreeMap<Ends<'a>, (Vec<Known<'a>>, Vec<Known<'a>>)> = BTreeMap::new();
        for edge in self.relations() {
            ends.entry(key(edge)).or_default().0.push(Known::of(self, edge));
        }
        for edge in new.relations() {
            ends.entry(key(edge)).or_default().1.push(Known::of(new, edge));
        }
        let mut changes: Vec<Change<'a>> = ends.values().flat_map(|(old, new)| changes(old, new)).collect();
        changes.sort_by_cached_key(|c| c.new.or(c.old).map(moment));
        Difference { old: self, new, changes }
    }
}

impl Difference<'_> {
    /// How many edges became this.
    pub fn count(&self, became: Became) -> usize {
        self.changes.iter().filter(|c| c.became() == became).count()
    }
}

impl<'a> Change<'a> {
    /// What became of the edge.
    pub fn became(&self) -> Became {
        match (self.old, self.new) {
            (None, _) => Became::Gained,
            (_, None) => Became::Lost,
            _ => Became::Changed,
        }
    }

    fn of(old: Option<&Known<'a>>, new: Option<&Known<'a>>) -> Self {
        let aspects = old.zip(new).map(|(old, new)| aspects(old, new)).unwrap_or_default();
        let [lost, gained] = apart(old, new);
        Self { old: old.map(|k| k.edge), new: new.map(|k| k.edge), aspects, gained, lost }
    }
}

fn key(edge: &Relation) -> Ends<'_> {
    (&edge.subject, &edge.relation, &edge.object)
}

/// The changes among edges of the same ends and relation.
fn changes<'a>(old: &[Known<'a>], new: &[Known<'a>]) -> Vec<Change<'a>> {
    let mut likely = Vec::new();
    for (i, a) in old.iter().enumerate() {
        for (j, b) in new.iter().enumerate() {
            let (same, shared) = (a.edge.id == b.edge.id, a.shares(b));
            if same || shared > 0 || a.common.overlaps(b.common) {
                // Two ids in an order that is the same whichever graph is the old one.
                let ids = (a.edge.id.as_str().min(&b.edge.id), a.edge.id.as_str().max(&b.edge.id));
                likely.push((!same, usize::MAX - shared, ids, i, j));
            }
        }
    }
    likely.sort_unstable();
    let (mut left, mut right) = (vec![None; old.len()], vec![None; new.len()]);
    for (.., i, j) in likely {
        if left[i].is_none() && right[j].is_none() {
            (left[i], right[j]) = (Some(j), Some(i));
        }
    }
    let kept = left.iter().enumerate().map(|(i, j)| Change::of(Some(&old[i]), j.map(|j| &new[j])));
    let gained = right.iter().enumerate().filter(|(_, i)| i.is_none());
    let gained = gained.map(|(j, _)| Change::of(None, Some(&new[j])));
    kept.chain(gained).filter(|c| c.became() != Became::Changed || !c.aspects.is_empty()).collect()
}

fn aspects(old: &Known<'_>, new: &Known<'_>) -> Vec<Aspect> {
    let (a, b) = (old.edge, new.edge);
    let standing = |r: &Relation| (r.status, r.polarity, r.modality, r.hedged);
    let date = |r: &Relation| r.when.as_ref().map(|w| (w.edtf.clone(), w.earliest.clone(), w.latest.clone()));
    let differ = [
        (Aspect::Status, standing(a) != standing(b)),
        (Aspect::When, date(a) != date(b)),
        (Aspect::Sources, a.sources != b.sources),
        (Aspect::Claims, old.said != new.said),
    ];
    differ.into_iter().filter(|(_, differs)| *differs).map(|(aspect, _)| aspect).collect()
}

/// The claims of each of two edges that the other has not: what one says twice and the other once is one too many.
///
/// Which of the two went is told by the document: a claim that is there still is paired before one of the same file, which was
/// edited elsewhere, and that before one that says the same in any other.
fn apart<'a>(old: Option<&Known<'a>>, new: Option<&Known<'a>>) -> [Vec<&'a Claim>; 2] {
    let placed = |edge: Option<&Known<'a>>| edge.map(|e| e.claims.clone()).unwrap_or_default();
    let mut both = [placed(old), placed(new)];
    pair(&mut both, |(claim, _)| (said(claim), Some(claim.id.as_str())));
    pair(&mut both, |(claim, source)| (said(claim), *source));
    pair(&mut both, |(claim, _)| said(claim));
    both.map(|left| left.into_iter().map(|(claim, _)| claim).collect())
}

/// Takes away what stands in both lists under one key, as often as it does.
fn pair<T, K: Ord>(both: &mut [Vec<T>; 2], key: impl Fn(&T) -> K) {
    let count = |list: &[T]| {
        let mut counts: BTreeMap<K, usize> = BTreeMap::new();
        list.iter().for_each(|item| *counts.entry(key(item)).or_default() += 1);
        counts
    };
    for (i, mut others) in [count(&both[1]), count(&both[0])].into_iter().enumerate() {
        both[i].retain(|item| match others.get_mut(&key(item)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        });
    }
}

fn said(claim: &Claim) -> Said<'_> {
    let sources = claim.source.iter().map(|s| (s.name.as_str(), s.stance)).collect();
    let when = claim.when.as_ref().map(|w| w.edtf.as_str());
    let theme = claim.theme.as_ref().map(|t| t.text.as_str());
    (&claim.evidence.quote, claim.polarity, claim.modality, claim.hedged, sources, when, theme)
}

impl<'a> Known<'a> {
    fn of(graph: &'a Graph, edge: &'a Relation) -> Self {
        let source = |claim: &Claim| graph.document(&claim.document).map(|d| d.source.as_str());
        let claims: Vec<_> = graph.claims_of(edge).map(|claim| (claim, source(claim))).collect();
        let mut counts = BTreeMap::new();
        for (claim, _) in &claims {
            *counts.entry(said(claim)).or_default() += 1;
        }
        // Claims were folded to one edge because these overlap.
        let common = claims.iter().map(|(c, _)| window(c, edge.kind)).fold(Window::ALWAYS, Window::meet);
        Self { edge, claims, said: counts, common }
    }

    /// How many claims say the same in both.
    fn shares(&self, other: &Self) -> usize {
        self.said.iter().map(|(said, n)| other.said.get(said).map_or(0, |m| *n.min(m))).sum()
    }
}

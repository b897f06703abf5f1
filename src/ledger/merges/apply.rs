//! The decisions over claims: parties and sources become whom the user says they are. Ids of claims stay what they were,
//! so that what was decided about a claim stays true.

use std::collections::{BTreeMap, BTreeSet};

use super::{Decision, Merges};
use crate::actor::{ActorType, Lexicon};
use crate::base::Country;
use crate::claim::{Claim, Party};
use crate::ledger::Segment;

/// What became of the decisions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Which actors became which.
    pub joins: Vec<Join>,
    /// Decisions that could not be carried out, as `merges.toml:3:10: …`.
    pub warnings: Vec<String>,
}

/// One actor that became another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Join {
    /// The id it had.
    pub from: String,
    /// The id it has now.
    pub to: String,
    /// Why, in the user's words.
    pub because: String,
}

/// An actor as claims have it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Known {
    name: String,
    kind: ActorType,
    country: Option<Country>,
}

/// The actors of claims, and every way they are named there.
#[derive(Default)]
struct Index {
    actors: BTreeMap<String, Known>,
    names: BTreeMap<String, BTreeSet<String>>,
    texts: BTreeMap<String, BTreeSet<String>>,
}

impl Merges {
    /// Carries the decisions out: first who is different, then who is the same. The result depends on the set of claims
    /// and on the decisions alone.
    pub fn apply(&self, claims: &mut [&mut Claim]) -> Applied {
        let mut applied = Applied::default();
        if self.is_empty() {
            return applied;
        }
        for decision in &self.different {
            split(decision, claims, &mut applied);
        }
        self.join(claims, &mut applied);
        applied
    }

    /// The same over the claims of all segments together.
    pub fn apply_to(&self, segments: &mut [Segment]) -> Applied {
        if self.is_empty() {
            return Applied::default();
        }
        self.apply(&mut segments.iter_mut().flat_map(|s| &mut s.claims).collect::<Vec<_>>())
    }

    fn join(&self, claims: &mut [&mut Claim], applied: &mut Applied) {
        let index = Index::of(claims);
        let mut new: BTreeMap<String, (String, String)> = BTreeMap::new();
        for decision in &self.same {
            let found = index.all(decision, applied);
            let ids: Vec<String> = found.into_iter().map(|(_, id)| end(&new, id)).collect();
            let Some((first, rest)) = ids.split_first() else { continue };
            for id in rest.iter().filter(|id| *id != first) {
                new.insert(id.clone(), (first.clone(), decision.because.clone()));
            }
        }
        for (from, (_, because)) in &new {
            let (from, to) = (from.clone(), end(&new, from.clone()));
            applied.joins.push(Join { from, to, because: because.clone() });
        }
        let target = |id: &str| {
            let to = new.contains_key(id).then(|| end(&new, id.to_owned()))?;
            let known = index.actors.get(&to).cloned().or_else(|| listed(&to))?;
            Some((to, known))
        };
        each(claims, |id, name, kind, country, _| {
            if let Some((to, known)) = target(id) {
                (*id, *name, *kind, *country) = (to, known.name, known.kind, known.country);
            }
        });
    }
}

/// Who an actor has become at the end of a chain.
fn end(new: &BTreeMap<String, (String, String)>, mut id: String) -> String {
    while let Some((to, _)) = new.get(&id) {
        id = to.clone();
    }
    id
}

/// Takes names that were read as one actor apart: the one that is the actor's own name keeps it, or the first.
fn split(decision: &Decision, claims: &mut [&mut Claim], applied: &mut Applied) {
    let index = Index::of(claims);
    let found = index.all(decision, applied);
    for (i, (name, id)) in found.iter().enumerate() {
        let mut alike = found.iter().enumerate().filter(|(_, (_, other))| other == id);
        let own = |n: &str| n == id || index.actors.get(id).is_some_and(|k| fold(&k.name) == fold(n));
        let keeper = alike.clone().find(|(_, (n, _))| own(n)).or_else(|| alike.next()).map(|(at, _)| at);
        if keeper == Some(i) {
            continue;
        }
        let (wanted, to) = (fold(name), format!("{id}~{}", slug(name)));
        each(claims, |party, label, _, _, text| {
            if party == id && (fold(text) == wanted || fold(label) == wanted) {
                (*party, *label) = (to.clone(), name.clone());
            }
        });
        applied.joins.push(Join { from: id.clone(), to, because: decision.because.clone() });
    }
}

/// Every party and source of claims: id, name, type, country and the words in the text.
fn each(
    claims: &mut [&mut Claim],
    mut with: impl FnMut(&mut String, &mut String, &mut ActorType, &mut Option<Country>, &str),
) {
    for claim in claims {
        let Claim { subject, object, place, source, .. } = &mut **claim;
        for p in std::iter::once(subject).chain(object).chain(place) {
            let Party { id, name, kind, country, text, .. } = p;
            with(id, name, kind, country, text);
        }
        for s in source {
            with(&mut s.id, &mut s.name, &mut s.kind, &mut s.country, &s.text);
        }
    }
}

impl Index {
    fn of(claims: &mut [&mut Claim]) -> Self {
        let mut index = Self::default();
        each(claims, |id, name, kind, country, text| {
            if *kind == ActorType::Unspecified {
                return;
            }
            let known = Known { name: name.clone(), kind: *kind, country: *country };
            // Of claims that differ, the smallest, whatever their order.
            let kept = index.actors.entry(id.clone()).or_insert_with(|| known.clone());
            if known < *kept {
                *kept = known;
            }
            index.names.entry(fold(name)).or_default().insert(id.clone());
            index.texts.entry(fold(text)).or_default().insert(id.clone());
        });
        index
    }

    /// Whom the actors of a decision are, by what they were called in it; who cannot be told is left out with a warning.
    fn all(&self, decision: &Decision, applied: &mut Applied) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for actor in &decision.actors {
            let ids = self.find(actor);
            match &ids[..] {
                [id] => found.push((actor.clone(), id.clone())),
                [] => applied.warnings.push(format!(
                    "{}: nobody is called {actor:?} in what was read; `graaf actors` lists all",
                    decision.place
                )),
                several => applied.warnings.push(format!(
                    "{}: {actor:?} may be {}; write the id that is meant",
                    decision.place,
                    several.join(" or ")
                )),
            }
        }
        found
    }

    /// By id, else by name, in either language, else by the words of a text.
    fn find(&self, actor: &str) -> Vec<String> {
        if self.actors.contains_key(actor) {
            return vec![actor.to_owned()];
        }
        let known = Lexicon::embedded().by_name(actor);
        let mut ids: BTreeSet<String> = self.names.get(&fold(actor)).cloned().unwrap_or_default();
        ids.extend(known.iter().map(|e| e.id.to_owned()).filter(|id| self.actors.contains_key(id)));
        if ids.is_empty() {
            ids = self.texts.get(&fold(actor)).cloned().unwrap_or_default();
        }
        // Known to the lexicon though not to the texts: somebody there may be it.
        if ids.is_empty() {
            ids.extend(Lexicon::embedded().by_id(actor).into_iter().chain(known).map(|e| e.id.to_owned()));
        }
        ids.into_iter().collect()
    }
}

fn listed(id: &str) -> Option<Known> {
    let entry = Lexicon::embedded().by_id(id)?;
    Some(Known { name: entry.name.to_owned(), kind: entry.kind, country: entry.country })
}

/// Small letters, single spaces, no article in front.
fn fold(name: &str) -> String {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    match words.as_slice() {
        ["de" | "het" | "the", rest @ ..] if !rest.is_empty() => rest.join(" "),
        all => all.join(" "),
    }
}

fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase);
    words.collect::<Vec<_>>().join("-")
}

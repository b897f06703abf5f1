//! What the decisions come to: which actor becomes which. It is settled once, over every name in the documents, and then holds
//! for each claim by itself. Ids of claims stay what they were, so that what was decided about a claim stays true.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Decision, Merges};
use crate::actor::{ActorType, Lexicon};
use crate::base::Country;
use crate::claim::{Claim, Party};
use crate::ledger::{IndexRow, Segment};

/// What became of the decisions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Which actors became which.
    pub joins: Vec<Join>,
    /// Decisions that could not be carried out.
    pub warnings: Vec<Warning>,
}

/// What keeps a decision from being carried out. Shown as `merges.toml:3:10: …`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// It cannot be told who is meant: where, and what is wrong.
    Unclear(String),
    /// Others make one again of whom it calls different, by whatever names.
    Undone {
        /// Where the actors are called different, as [`Decision::place`].
        different: String,
        /// Where they are called the same.
        same: String,
        /// The actors, as the first has them.
        actors: String,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Warning::Unclear(what) => f.write_str(what),
            Warning::Undone { different, same, actors } => {
                write!(f, "{different}: {actors} are one by {same}; take one of the two decisions away")
            }
        }
    }
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

/// Which actor becomes which: first some names are taken apart, then actors are joined.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    splits: Vec<Split>,
    joins: BTreeMap<String, Joined>,
}

/// A name that is another actor than the one it was read as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Split {
    id: String,
    /// The name or the words, folded.
    wanted: String,
    to: String,
    name: String,
    because: String,
}

/// Whom an actor becomes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Joined {
    to: String,
    because: String,
    /// `None` where nobody knows it: then all stays as it was read.
    known: Option<Known>,
}

/// An actor as claims have it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Known {
    name: String,
    kind: ActorType,
    country: Option<Country>,
}

/// An actor as a claim names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Form {
    id: String,
    known: Known,
    /// The words in the text.
    text: String,
}

/// The actors of claims, and every way they are named there.
#[derive(Default)]
struct Index {
    actors: BTreeMap<String, Known>,
    names: BTreeMap<String, BTreeSet<String>>,
    texts: BTreeMap<String, BTreeSet<String>>,
}

impl Merges {
    /// Settles who becomes whom where actors are named so. Gives the decisions that cannot be carried out as well.
    /// The result depends on the set of forms and on the decisions alone.
    pub fn plan(&self, mut forms: Vec<Form>) -> (Plan, Vec<Warning>) {
        let (mut plan, mut warnings) = (Plan::default(), Vec::new());
        for decision in &self.different {
            for split in splits(decision, &Index::of(&forms), &mut warnings) {
                forms.iter_mut().for_each(|form| split.apply(&mut form.id, &mut form.known.name, &form.text));
                plan.splits.push(split);
            }
        }
        if !self.same.is_empty() {
            let index = Index::of(&forms);
            plan.joins = self.joins(&index, &mut warnings);
            warnings.extend(self.different.iter().filter_map(|d| self.undone(d, &index, &plan)));
        }
        (plan, warnings)
    }

    fn joins(&self, index: &Index, warnings: &mut Vec<Warning>) -> BTreeMap<String, Joined> {
        let mut new: BTreeMap<String, (String, String)> = BTreeMap::new();
        for decision in &self.same {
            let found = index.all(decision, &BTreeSet::new(), warnings);
            let ids: Vec<String> = found.into_iter().map(|(_, id)| end(&new, id)).collect();
            let Some((first, rest)) = ids.split_first() else { continue };
            for id in rest.iter().filter(|id| *id != first) {
                new.insert(id.clone(), (first.clone(), decision.because.clone()));
            }
        }
        let joined = |(from, (_, because)): (&String, &(String, String))| {
            let to = end(&new, from.clone());
            let known = index.actors.get(&to).cloned().or_else(|| listed(&to));
            (from.clone(), Joined { to, because: because.clone(), known })
        };
        new.iter().map(joined).collect()
    }

    /// A decision that actors are different which others make one again, by whatever names.
    fn undone(&self, decision: &Decision, index: &Index, plan: &Plan) -> Option<Warning> {
        let becomes = |id: String| plan.joins.get(&id).map_or(id, |joined| joined.to.clone());
        let ids = |d: &Decision| -> Vec<String> {
            let one = |actor: &String| <[String; 1]>::try_from(index.find(actor)).ok();
            d.actors.iter().filter_map(one).map(|[id]| becomes(id)).collect()
        };
        let mut seen = BTreeSet::new();
        let twice = ids(decision).into_iter().find(|id| !seen.insert(id.clone()))?;
        let same = self.same.iter().find(|d| ids(d).contains(&twice))?;
        let (different, actors) = (decision.place.clone(), decision.actors.join(" and "));
        Some(Warning::Undone { different, same: same.place.clone(), actors })
    }

    /// All forms that the decisions may be about, with all forms of the same actors. `by_id` gives the forms of an actor,
    /// `by_name` the ids of those who go by a name or words, [folded](fold).
    ///
    /// # Errors
    /// Those of `by_id` and `by_name`.
    pub fn concerned<E>(
        &self,
        mut by_id: impl FnMut(&str) -> Result<Vec<Form>, E>,
        mut by_name: impl FnMut(&str) -> Result<Vec<String>, E>,
    ) -> Result<Vec<Form>, E> {
        let mut ids: BTreeSet<String> = BTreeSet::new();
        for actor in self.same.iter().chain(&self.different).flat_map(|d| &d.actors) {
            ids.insert(actor.clone());
            let lexicon = Lexicon::embedded();
            let known = lexicon.by_id(actor).into_iter().chain(lexicon.by_name(actor));
            ids.extend(known.map(|e| e.id.to_owned()));
            ids.extend(by_name(&fold(actor))?);
        }
        let mut forms = Vec::new();
        for id in &ids {
            forms.extend(by_id(id)?);
        }
        Ok(forms)
    }
}

impl Plan {
    /// True when everything stays as it was read.
    pub fn is_empty(&self) -> bool {
        self.splits.is_empty() && self.joins.is_empty()
    }

    /// Who became whom.
    pub fn joins(&self) -> Vec<Join> {
        let split = |s: &Split| Join { from: s.id.clone(), to: s.to.clone(), because: s.because.clone() };
        let joined = |(from, j): (&String, &Joined)| Join {
            from: from.clone(),
            to: j.to.clone(),
            because: j.because.clone(),
        };
        self.splits.iter().map(split).chain(self.joins.iter().map(joined)).collect()
    }

    /// Carries it out over a claim.
    pub fn apply(&self, claim: &mut Claim) {
        if self.is_empty() {
            return;
        }
        each(claim, |id, name, kind, country, text| {
            self.splits.iter().for_each(|split| split.apply(id, name, text));
            if let Some(Joined { to, known: Some(known), .. }) = self.joins.get(id) {
                (*id, *name, *kind, *country) = (to.clone(), known.name.clone(), known.kind, known.country);
            }
        });
    }
}

impl Split {
    fn apply(&self, id: &mut String, name: &mut String, text: &str) {
        if *id == self.id && (fold(text) == self.wanted || fold(name) == self.wanted) {
            (*id, *name) = (self.to.clone(), self.name.clone());
        }
    }
}

impl Form {
    /// Every way in which claims name actors.
    pub fn of(claims: &mut [Claim]) -> BTreeSet<Form> {
        let mut forms = BTreeSet::new();
        for claim in claims {
            each(claim, |id, name, kind, country, text| {
                if *kind != ActorType::Unspecified {
                    let known = Known { name: name.clone(), kind: *kind, country: *country };
                    forms.insert(Form { id: id.clone(), known, text: text.to_owned() });
                }
            });
        }
        forms
    }

    /// What an index keeps of the forms in a segment: under `["a", id]` the form, under `["n", folded name]` the id.
    pub fn rows(segment: &mut Segment) -> Vec<IndexRow> {
        let mut rows = BTreeSet::new();
        for form in Form::of(&mut segment.claims) {
            for name in [&form.known.name, &form.text] {
                rows.insert(IndexRow::new(&("n", fold(name)), &form.id));
            }
            rows.insert(IndexRow::new(&("a", &form.id), &form));
        }
        rows.into_iter().collect()
    }
}

/// Who an actor has become at the end of a chain.
fn end(new: &BTreeMap<String, (String, String)>, mut id: String) -> String {
    while let Some((to, _)) = new.get(&id) {
        id = to.clone();
    }
    id
}

/// Names that were read as one actor are taken apart: the one that is the actor's own name keeps it, or the first.
fn splits(decision: &Decision, index: &Index, warnings: &mut Vec<Warning>) -> Vec<Split> {
    // "Teheran" beside "Iran" is Iran under that name, whoever else goes by it: what is taken apart was one actor.
    let sure: BTreeSet<String> = decision
        .actors
        .iter()
        .filter_map(|a| <[String; 1]>::try_from(index.find(a)).ok())
        .map(|[id]| id)
        .collect();
    let found = index.all(decision, &sure, warnings);
    let mut splits = Vec::new();
    for (i, (name, id)) in found.iter().enumerate() {
        let mut alike = found.iter().enumerate().filter(|(_, (_, other))| other == id);
        let own = |n: &str| n == id || index.actors.get(id).is_some_and(|k| fold(&k.name) == fold(n));
        let keeper = alike.clone().find(|(_, (n, _))| own(n)).or_else(|| alike.next()).map(|(at, _)| at);
        if keeper != Some(i) {
            splits.push(Split {
                id: id.clone(),
                wanted: fold(name),
                to: format!("{id}~{}", slug(name)),
                name: name.clone(),
                because: decision.because.clone(),
            });
        }
    }
    splits
}

/// Every party and source of a claim: id, name, type, country and the words in the text.
fn each(
    claim: &mut Claim,
    mut with: impl FnMut(&mut String, &mut String, &mut ActorType, &mut Option<Country>, &str),
) {
    let Claim { subject, object, place, source, .. } = claim;
    for p in std::iter::once(subject).chain(object).chain(place) {
        let Party { id, name, kind, country, text, .. } = p;
        with(id, name, kind, country, text);
    }
    for s in source {
        with(&mut s.id, &mut s.name, &mut s.kind, &mut s.country, &s.text);
    }
}

impl Index {
    fn of(forms: &[Form]) -> Self {
        let mut index = Self::default();
        for Form { id, known, text } in forms {
            // Of forms that differ, the smallest, whatever their order.
            let kept = index.actors.entry(id.clone()).or_insert_with(|| known.clone());
            if known < kept {
                kept.clone_from(known);
            }
            index.names.entry(fold(&known.name)).or_default().insert(id.clone());
            index.texts.entry(fold(text)).or_default().insert(id.clone());
        }
        index
    }

    /// Whom the actors of a decision are, by what they were called in it; who cannot be told is left out with a warning. Of
    /// several that one may be, it is the one of those who are `meant` in any case.
    fn all(
        &self,
        decision: &Decision,
        meant: &BTreeSet<String>,
        warnings: &mut Vec<Warning>,
    ) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for actor in &decision.actors {
            let mut ids = self.find(actor);
            if ids.iter().filter(|id| meant.contains(*id)).count() == 1 {
                ids.retain(|id| meant.contains(id));
            }
            match &ids[..] {
                [id] => found.push((actor.clone(), id.clone())),
                [] => warnings.push(Warning::Unclear(format!(
                    "{}: nobody is called {actor:?} in what was read; `graaf actors` lists all",
                    decision.place
                ))),
                several => warnings.push(Warning::Unclear(format!(
                    "{}: {actor:?} may be {}; write the id that is meant",
                    decision.place,
                    several.join(" or ")
                ))),
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
pub fn fold(name: &str) -> String {
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

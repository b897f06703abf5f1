//! What an index keeps of claims ([`crate::ledger::Index`]): enough to find actors by their names and the documents that speak
//! of them, and to count edges, without the claims.
//!
//! | key | value | for |
//! |---|---|---|
//! | `["a", id]` | class, name, words | what the actor is called |
//! | `["d", id]` | key of a segment | the documents in which the actor is a party |
//! | `["k", subject, relation, object]` | id and times of a claim | the edges between the two |
//! | `["l", label]` | class | the relations there are |
//! | `["n", name]` | id of an actor | who goes by the name or words, [folded](fold_name) |
//! | `["t", day]` | `first`, `last` | the first and the last days of claims |
//! | `["v", id]` | nothing | the claims that a review is about |
//!
//! The class of a claim is 0, and 1 where no relation covers its verb. What a person rejected is found, and counts for nothing.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike as _;

use crate::actor::{ActorType, Lexicon};
use crate::base::{Day, Lang};
use crate::claim::Claim;
use crate::ledger::{Damage, Index, IndexRow as Row, Key, Line, Part, Segment, Totals, fold_name};

use super::fold::{End, commonest, ends, is_alias, kind};
use super::group::{Timed, group};
use super::query::{Named, Near, Nearest, find};
use super::window::Window;

/// The rows of a segment, once decisions were carried out over it. `reviewed`: ids of its claims that reviews are about.
pub fn rows(key: &Key, segment: &Segment, reviewed: &[String]) -> Vec<Row> {
    let mut rows: Vec<Row> = reviewed.iter().map(|id| Row::new(&("v", id), &())).collect();
    let (mut seen, mut once) = (BTreeSet::new(), BTreeSet::new());
    for claim in segment.claims.iter().filter(|c| seen.insert(&c.id)) {
        let (subject, object) = ends(claim);
        for end in [&subject, &object].into_iter().filter(|e| e.kind != ActorType::Unspecified) {
            once.insert(Row::new(&("d", &end.id), key));
        }
        if !claim.is_rejected() {
            called(claim, [&subject, &object], &mut rows, &mut once);
        }
        if !claim.is_other() {
            days(claim, &mut once);
        }
        if !claim.is_rejected() && !claim.is_other() {
            rows.push(edge(claim, &subject, &object));
        }
    }
    rows.extend(once);
    rows
}

/// What the parties and the relation of a claim are called.
fn called(claim: &Claim, ends: [&End; 2], rows: &mut Vec<Row>, once: &mut BTreeSet<Row>) {
    let class = u8::from(claim.is_other());
    for end in ends.into_iter().filter(|e| e.kind != ActorType::Unspecified) {
        let words = if is_alias(end) { end.text.as_str() } else { "" };
        rows.push(Row::new(&("a", &end.id), &(class, &end.name, words)));
        for name in [end.name.as_str(), words, &end.id].into_iter().filter(|name| !name.is_empty()) {
            once.insert(Row::new(&("n", fold_name(name)), &end.id));
        }
    }
    once.insert(Row::new(&("l", &claim.relation), &class));
}

fn days(claim: &Claim, once: &mut BTreeSet<Row>) {
    let Some(when) = &claim.when else { return };
    let (earliest, latest) = (when.earliest.as_ref(), when.latest.as_ref());
    // What is open at one end is known by the other: else a store of reports alone would end and never begin.
    for (day, which) in [(earliest.or(latest), "first"), (latest.or(earliest), "last")] {
        once.extend(day.map(|day| Row::new(&("t", day), &which)));
    }
}

/// A [`Timed`] as rows have it: days as numbers.
type Told = (String, bool, (i32, i32), Option<(i32, i32)>, Option<bool>, bool);

fn edge(claim: &Claim, subject: &End, object: &End) -> Row {
    let numbers = |w: Window| (w.first.num_days_from_ce(), w.last.num_days_from_ce());
    let Timed { id, stated, window, report, actual, apart } = Timed::of(claim, kind(&claim.relation));
    let told: Told = (id, stated, numbers(window), report.map(numbers), actual, apart);
    Row::new(&("k", &subject.id, &claim.relation, &object.id), &told)
}

fn timed((id, stated, window, report, actual, apart): Told) -> Option<Timed> {
    let day = Day::from_num_days_from_ce_opt;
    let days = |(first, last)| Some(Window { first: day(first)?, last: day(last)? });
    let report = match report {
        Some(report) => Some(days(report)?),
        None => None,
    };
    Some(Timed { id, stated, window: days(window)?, report, actual, apart })
}

/// What the rows of a shard come to. All rows of a key are in one shard, so shards can be added up.
pub fn totals(lines: &[Line<'_>]) -> Totals {
    let mut totals = Totals::default();
    for same in lines.chunk_by(|a, b| a.key() == b.key()) {
        let is = |kind: &str| same[0].key().starts_with(kind);
        if is("[\"a\"") {
            totals.actors += usize::from(same.iter().any(|l| class(l) == Some(0)));
        } else if is("[\"k\"") {
            let claims: Vec<Timed> = same.iter().filter_map(|l| timed(l.value()?)).collect();
            totals.claims += claims.len();
            totals.relations += group(&claims).len();
        } else if is("[\"t\"") {
            day(same, &mut totals);
        } else if is("[\"v\"") {
            totals.reviewed += 1;
        }
    }
    totals
}

fn class(line: &Line<'_>) -> Option<u8> {
    line.value::<(u8, String, String)>().map(|(class, ..)| class)
}

fn day(same: &[Line<'_>], totals: &mut Totals) {
    let Some((_, day)) = same[0].read_key::<(String, String)>() else { return };
    for line in same {
        let (first, last) = match line.value::<String>().as_deref() {
            Some("first") => (Some(day.clone()), None),
            Some("last") => (None, Some(day.clone())),
            _ => continue,
        };
        totals.add(&Totals { first, last, ..Totals::default() });
    }
}

/// The questions about names that an index answers, as a [`super::Graph`] of the same claims does.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    index: &'a Index,
    /// Claims that no relation covers count too.
    all: bool,
}

impl<'a> Names<'a> {
    /// Those of the actors in an index.
    pub fn new(index: &'a Index, all: bool) -> Self {
        Self { index, all }
    }

    /// As [`super::Graph::find`].
    ///
    /// # Errors
    /// When the index is damaged.
    pub fn find(&self, name: &str) -> Result<Vec<String>, Damage> {
        let wanted = name.trim().to_lowercase();
        let lexicon = Lexicon::embedded();
        let mut ids: BTreeSet<String> =
            lexicon.by_name(name.trim()).iter().map(|e| e.id.to_owned()).collect();
        ids.extend(
            lexicon.called_in_dutch(&wanted).chain(lexicon.by_id(name.trim())).map(|e| e.id.to_owned()),
        );
        let values: Vec<(String, u64)> = self.index.values(Part::Shown, &("n", fold_name(&wanted)))?;
        ids.extend(values.into_iter().map(|(id, _)| id));
        let mut known = Vec::new();
        for id in &ids {
            let values: Vec<((u8, String, String), u64)> = self.index.values(Part::Shown, &("a", id))?;
            known.extend(self.called(id, values));
        }
        Ok(find(known.iter().map(Called::named), name).into_iter().map(str::to_owned).collect())
    }

    /// As [`super::Graph::nearest`]. Reads the whole index.
    ///
    /// # Errors
    /// When the index is damaged.
    pub fn nearest(&self, name: &str, lang: Lang) -> Result<Near, Damage> {
        let mut near = Nearest::to(name, lang);
        self.index.each(Part::Shown, |lines| {
            for same in lines.chunk_by(|a, b| a.key() == b.key()) {
                let Some((_, id)) = same[0].read_key::<(String, String)>().filter(|(kind, _)| kind == "a")
                else {
                    continue;
                };
                let values = same.iter().filter_map(|l| Some((l.value()?, l.count))).collect();
                self.called(&id, values).iter().for_each(|called| near.add(&called.named()));
            }
        })?;
        Ok(near.found())
    }

    /// True when some claim has this relation.
    ///
    /// # Errors
    /// When the index is damaged.
    pub fn has_relation(&self, label: &str) -> Result<bool, Damage> {
        let classes: Vec<(u8, u64)> = self.index.values(Part::Shown, &("l", label))?;
        Ok(classes.iter().any(|(class, _)| self.counts(*class)))
    }

    /// The segments in which one of these actors is a party.
    ///
    /// # Errors
    /// When the index is damaged.
    pub fn segments(&self, ids: &[&str]) -> Result<BTreeSet<Key>, Damage> {
        let mut keys = BTreeSet::new();
        for id in ids {
            let values: Vec<(Key, u64)> = self.index.values(Part::Shown, &("d", id))?;
            keys.extend(values.into_iter().map(|(key, _)| key));
        }
        Ok(keys)
    }

    fn counts(&self, class: u8) -> bool {
        self.all || class == 0
    }

    /// What an actor is called, if any claim that counts names it.
    fn called(&self, id: &str, values: Vec<((u8, String, String), u64)>) -> Option<Called> {
        let (mut names, mut aliases) = (BTreeMap::<String, u64>::new(), BTreeSet::new());
        for ((_, name, words), count) in values.into_iter().filter(|((class, ..), _)| self.counts(*class)) {
            *names.entry(name).or_default() += count;
            aliases.extend((!words.is_empty()).then_some(words));
        }
        Some(Called { id: id.to_owned(), name: commonest(&names)?, aliases: aliases.into_iter().collect() })
    }
}

/// What an actor is called.
struct Called {
    id: String,
    name: String,
    aliases: Vec<String>,
}

impl Called {
    fn named(&self) -> Named<'_> {
        Named { id: &self.id, name: &self.name, aliases: &self.aliases }
    }
}

//! Claims against gold: a claim is right when its relation and both parties are among the accepted answers. So does the
//! project's measuring script, at the level of labels.

use super::line::{Dates, GoldClaim};
use super::names::{same, same_name};
use crate::claim::{self, Claim};

/// Right ones out of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The right ones.
    pub right: u32,
    /// All.
    pub all: u32,
}

impl Tally {
    fn count(&mut self, right: bool) {
        self.right += u32::from(right);
        self.all += 1;
    }

    fn add(&mut self, other: Tally) {
        self.right += other.right;
        self.all += other.all;
    }

    /// In thousandths, half a one rounded up; all of nothing is all.
    pub fn thousandths(self) -> u32 {
        (self.right * 1000 + self.all / 2).checked_div(self.all).unwrap_or(1000)
    }
}

/// The figures of some sentences.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Of the claims found, those that gold has.
    pub precision: Tally,
    /// Of the claims in gold, those that were found.
    pub recall: Tally,
    /// Of the claims that were right, those with the right polarity, and so on.
    pub polarity: Tally,
    /// How real it is.
    pub modality: Tally,
    /// Whether the text keeps its distance.
    pub hedged: Tally,
    /// Who says so.
    pub source: Tally,
    /// When, where gold gives a date.
    pub when: Tally,
}

/// One thing that claims and gold do not agree on.
#[derive(Clone, Debug)]
pub struct Mistake<'a> {
    /// What is wrong.
    pub what: What,
    /// The claim, unless it was missed.
    pub claim: Option<&'a Claim>,
    /// The gold, unless the claim is one too many.
    pub gold: Option<&'a GoldClaim>,
}

/// What is wrong with a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the last five are the fields of a claim")]
pub enum What {
    /// Gold has it and it was not found.
    Missed,
    /// It was found and gold does not have it.
    Extra,
    Polarity,
    Modality,
    Hedged,
    Source,
    When,
}

impl Score {
    /// Scores the claims of one sentence. Gold claims that are not required count only when they are found.
    pub fn sentence<'a>(&mut self, claims: &[&'a Claim], gold: &'a [GoldClaim]) -> Vec<Mistake<'a>> {
        let mut free = claims.to_vec();
        let mut mistakes = Vec::new();
        for wanted in gold {
            let hit = free.iter().position(|claim| matches(claim, wanted));
            if hit.is_some() || wanted.required {
                self.recall.count(hit.is_some());
            }
            match hit {
                Some(hit) => {
                    self.precision.count(true);
                    let claim = free.remove(hit);
                    let wrong = self.attributes(claim, wanted).into_iter();
                    mistakes.extend(wrong.map(|what| Mistake {
                        what,
                        claim: Some(claim),
                        gold: Some(wanted),
                    }));
                }
                None if wanted.required => {
                    mistakes.push(Mistake { what: What::Missed, claim: None, gold: Some(wanted) });
                }
                None => {}
            }
        }
        for claim in free {
            self.precision.count(false);
            mistakes.push(Mistake { what: What::Extra, claim: Some(claim), gold: None });
        }
        mistakes
    }

    /// Counts what else a right claim says, and tells what of it is wrong.
    fn attributes(&mut self, claim: &Claim, gold: &GoldClaim) -> Vec<What> {
        let says = match &gold.source {
            None => claim.source.is_empty(),
            Some(any) => {
                (claim.source.is_empty() && any.contains(&None))
                    || claim.source.iter().any(|s| any.iter().flatten().any(|g| same_name(&[&s.name], g)))
            }
        };
        let dated = |dates: &Dates| claim.when.as_ref().is_some_and(|w| dates.hold(&w.edtf));
        let checks = [
            (What::Polarity, &mut self.polarity, Some(claim.polarity == gold.polarity)),
            (What::Modality, &mut self.modality, Some(claim.modality == gold.modality)),
            (What::Hedged, &mut self.hedged, Some(claim.hedged == gold.hedged)),
            (What::Source, &mut self.source, Some(says)),
            (What::When, &mut self.when, gold.when.as_ref().map(dated)),
        ];
        let mut wrong = Vec::new();
        for (what, tally, right) in checks {
            let Some(right) = right else { continue };
            tally.count(right);
            if !right {
                wrong.push(what);
            }
        }
        wrong
    }

    /// Adds the figures of other sentences.
    pub fn add(&mut self, other: &Score) {
        self.precision.add(other.precision);
        self.recall.add(other.recall);
        let own =
            [&mut self.polarity, &mut self.modality, &mut self.hedged, &mut self.source, &mut self.when];
        let theirs = [other.polarity, other.modality, other.hedged, other.source, other.when];
        own.into_iter().zip(theirs).for_each(|(own, theirs)| own.add(theirs));
    }

    /// The harmonic mean of precision and recall: twice the right ones out of all found and all wanted.
    pub fn f1(&self) -> Tally {
        Tally { right: 2 * self.recall.right, all: self.precision.all + self.recall.all }
    }

    /// The figures after precision and recall, by the field of a claim they are about.
    pub fn fields(&self) -> [(&'static str, Tally); 5] {
        [
            ("polarity", self.polarity),
            ("modality", self.modality),
            ("hedged", self.hedged),
            ("source", self.source),
            ("when", self.when),
        ]
    }
}

/// Whether a claim is the one wanted: relation and both parties, either way round when neither leads.
fn matches(claim: &Claim, gold: &GoldClaim) -> bool {
    let (subject, object) = (Some(&claim.subject), claim.object.as_ref());
    let is_symmetric = |label: &String| claim::relation(label).is_some_and(|r| r.symmetric);
    let symmetric = gold.relation.iter().chain([&claim.relation]).any(is_symmetric);
    let straight = same(subject, &gold.subject) && same(object, &gold.object);
    let crossed = || same(subject, &gold.object) && same(object, &gold.subject);
    gold.relation.contains(&claim.relation) && (straight || (symmetric && crossed()))
}

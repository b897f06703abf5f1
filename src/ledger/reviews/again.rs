//! Claims that are known again: a document that was edited gives its claims other ids, and a decision about what one of its
//! sentences says still holds where that sentence stands.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{Decided, Reviews};
use crate::claim::{Claim, Modality, Polarity};
use crate::ledger::{Entry, LedgerError, Segment};

/// What a claim said, and where, before anything was decided about its parties.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "they are the fields of a claim, by name")]
pub struct Read {
    /// Id of its document.
    pub document: String,
    /// What the document came from.
    pub file: String,
    /// Its headline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The sentence, with single blanks.
    pub sentence: String,
    pub subject: String,
    pub relation: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    pub polarity: Polarity,
    pub modality: Modality,
}

/// How near a document is to the one that was decided about: the nearest that says the same counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Near {
    Id,
    FileAndTitle,
    File,
    Title,
}

/// Which of those sought a claim says, how near its document is, and its id.
type Said = Vec<(usize, Near, String)>;

/// Reads the segment of a document.
type Open<'a> = &'a (dyn Fn(&Entry) -> Result<Segment, LedgerError> + Sync);

impl Read {
    /// What a claim of a document says.
    pub fn of(claim: &Claim, document: String, file: String, title: Option<&str>) -> Self {
        Self {
            document,
            file,
            title: title.map(single_blanks),
            sentence: single_blanks(&claim.evidence.quote),
            subject: single_blanks(&claim.subject.name),
            relation: claim.relation.clone(),
            object: claim.object.as_ref().map(|o| single_blanks(&o.name)),
            polarity: claim.polarity,
            modality: claim.modality,
        }
    }

    fn is_said_by(&self, claim: &Claim) -> bool {
        self.relation == claim.relation
            && (self.polarity, self.modality) == (claim.polarity, claim.modality)
            && self.subject == single_blanks(&claim.subject.name)
            && self.object == claim.object.as_ref().map(|o| single_blanks(&o.name))
            && self.sentence == single_blanks(&claim.evidence.quote)
    }

    fn nearness(&self, entry: &Entry) -> Option<Near> {
        let title = entry.title.as_deref().map(single_blanks);
        match (self.file == entry.source, self.title == title) {
            _ if self.document == entry.id => Some(Near::Id),
            (true, true) => Some(Near::FileAndTitle),
            (true, false) => Some(Near::File),
            (false, true) if title.is_some() => Some(Near::Title),
            _ => None,
        }
    }
}

/// A file of decisions has a line for each of its fields, however the sentence was wrapped.
fn single_blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Reviews {
    /// The decisions as their user gave them.
    pub(in crate::ledger) fn as_given(&self) -> Self {
        let mut given = self.clone();
        given.forget_again();
        given
    }

    /// Forgets in which claims others were known again.
    pub(in crate::ledger) fn forget_again(&mut self) {
        self.list.iter_mut().for_each(|decided| decided.now = None);
    }

    /// Takes over in which claims a store knows others again.
    pub fn know_as(&mut self, store: &Reviews) {
        let known: BTreeMap<(&str, &Option<Read>), &Option<String>> =
            store.list.iter().map(|d| ((d.claim.as_str(), &d.read), &d.now)).collect();
        for decided in &mut self.list {
            let now = known.get(&(decided.claim.as_str(), &decided.read));
            decided.now = now.copied().cloned().flatten();
        }
    }

    /// Says of each decision whose claim is gone which claim says the same now: of the documents nearest to its own, where
    /// exactly one does.
    pub(in crate::ledger) fn know_again(
        &mut self,
        documents: &[Entry],
        open: impl Fn(&Entry) -> Result<Segment, LedgerError> + Sync,
    ) -> Result<(), LedgerError> {
        self.forget_again();
        let gone = self.gone(documents, &open)?;
        let sought: Vec<&Read> = gone.iter().filter_map(|&i| self.list[i].read.as_ref()).collect();
        let found = again(&sought, documents, &open)?;
        for (at, claim) in gone.into_iter().zip(found) {
            self.list[at].now = claim;
        }
        Ok(())
    }

    /// Which decisions say what their claims were, and are about claims that none of the documents has.
    fn gone(&self, documents: &[Entry], open: Open<'_>) -> Result<Vec<usize>, LedgerError> {
        let read = |d: &'_ Decided| d.read.as_ref().map(|read| read.document.clone());
        let own: BTreeSet<String> = self.list.iter().filter_map(read).collect();
        let ids = |entry: &Entry| -> Result<Vec<String>, LedgerError> {
            Ok(open(entry)?.claims.into_iter().map(|claim| claim.id).collect())
        };
        let there: Result<Vec<Vec<String>>, LedgerError> =
            documents.par_iter().filter(|entry| own.contains(&entry.id)).map(ids).collect();
        let there: BTreeSet<String> = there?.into_iter().flatten().collect();
        let is_gone = |d: &Decided| d.read.is_some() && !there.contains(&d.claim);
        Ok((0..self.list.len()).filter(|&i| is_gone(&self.list[i])).collect())
    }
}

/// For each the id of the one claim that says the same.
fn again(sought: &[&Read], documents: &[Entry], open: Open<'_>) -> Result<Vec<Option<String>>, LedgerError> {
    let near: BTreeSet<&str> = sought
        .iter()
        .flat_map(|read| [Some(read.document.as_str()), Some(read.file.as_str()), read.title.as_deref()])
        .flatten()
        .collect();
    let may_be_near = |entry: &&Entry| {
        let title = entry.title.as_deref().map(single_blanks);
        [Some(entry.id.as_str()), Some(entry.source.as_str()), title.as_deref()]
            .into_iter()
            .flatten()
            .any(|name| near.contains(name))
    };
    let said = |entry: &Entry| -> Result<Said, LedgerError> {
        let near: Vec<(usize, Near)> =
            (0..sought.len()).filter_map(|i| Some((i, sought[i].nearness(entry)?))).collect();
        let of = |claim: &Claim| -> Said {
            let same = near.iter().filter(|(i, _)| sought[*i].is_said_by(claim));
            same.map(|&(i, near)| (i, near, claim.id.clone())).collect()
        };
        Ok(open(entry)?.claims.iter().flat_map(of).collect())
    };
    let found: Result<Vec<Said>, LedgerError> = documents.par_iter().filter(may_be_near).map(said).collect();
    let mut nearest: Vec<BTreeMap<Near, BTreeSet<String>>> = vec![BTreeMap::new(); sought.len()];
    for (at, near, claim) in found?.into_iter().flatten() {
        nearest[at].entry(near).or_default().insert(claim);
    }
    let only = |claims: BTreeMap<Near, BTreeSet<String>>| {
        let (_, mut claims) = claims.into_iter().next()?;
        if claims.len() == 1 { claims.pop_first() } else { None }
    };
    Ok(nearest.into_iter().map(only).collect())
}

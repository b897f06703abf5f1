//! The decisions over claims: what is rejected is marked, what is corrected is marked too and a corrected claim added.

use std::collections::BTreeMap;

use super::{Choice, Correction, Decided, Reviews};
use crate::actor::{ActorType, Lexicon};
use crate::claim::{self, Claim, Party, Plover, Review, Source, Stance, Verdict, When};
use crate::ledger::Segment;
use crate::time::Basis;

impl Reviews {
    /// What holds for each claim that something was decided about, and for those that it is known again in.
    pub fn last(&self) -> BTreeMap<&str, &Decided> {
        let both = self.list.iter().flat_map(|d| {
            let ids = [Some(d.claim.as_str()), d.now.as_deref()];
            ids.into_iter().flatten().map(move |id| (id, d))
        });
        both.collect()
    }
}

/// Carries decisions out over the claims of a segment; gives the ids of those that they are about.
pub(in crate::ledger) fn review(last: &BTreeMap<&str, &Decided>, segment: &mut Segment) -> Vec<String> {
    let (mut added, mut known) = (Vec::new(), Vec::new());
    if last.is_empty() {
        return known;
    }
    for claim in &mut segment.claims {
        let Some(decided) = last.get(claim.id.as_str()) else { continue };
        known.push(claim.id.clone());
        added.extend(decide(claim, decided));
    }
    segment.claims.append(&mut added);
    known
}

/// Marks a claim; for a correction gives the claim that takes its place.
fn decide(claim: &mut Claim, decided: &Decided) -> Option<Claim> {
    let because = decided.because.clone();
    let review = |verdict| Review { verdict, because: because.clone(), replaces: None, replaced_by: None };
    match decided.verdict {
        Choice::Accept => claim.review = Some(review(Verdict::Accepted)),
        Choice::Reject => claim.review = Some(review(Verdict::Rejected)),
        Choice::Correct => {
            let mut new = corrected(claim, &decided.correction);
            new.review = Some(Review { replaces: Some(claim.id.clone()), ..review(Verdict::Corrected) });
            new.id = new.content_id();
            claim.review = Some(Review { replaced_by: Some(new.id.clone()), ..review(Verdict::Rejected) });
            return Some(new);
        }
    }
    None
}

impl Correction {
    /// Whether a claim says anything else once it is corrected. A name that means who is there already changes nothing.
    pub fn changes(&self, claim: &Claim) -> bool {
        let new = corrected(claim, self);
        let object = |c: &Claim| c.object.as_ref().map(|o| o.id.clone());
        let source = |c: &Claim| c.source.first().map(|s| s.id.clone());
        let date = |c: &Claim| c.when.as_ref().map(|w| w.edtf.clone());
        new.subject.id != claim.subject.id
            || new.relation != claim.relation
            || object(&new) != object(claim)
            || (new.polarity, new.modality, new.hedged) != (claim.polarity, claim.modality, claim.hedged)
            || source(&new) != source(claim)
            || date(&new) != date(claim)
    }
}

fn corrected(claim: &Claim, c: &Correction) -> Claim {
    let mut new = Claim { rule: "review".to_owned(), confidence: 100, ..claim.clone() };
    if let Some(name) = &c.subject {
        new.subject = party(name, &claim.subject);
    }
    if let Some(name) = &c.object {
        new.object = Some(party(name, claim.object.as_ref().unwrap_or(&claim.subject)));
    }
    if let Some(info) = c.relation.as_deref().and_then(claim::relation) {
        new.relation = info.label.to_owned();
        new.plover = Plover::of(info);
    }
    new.polarity = c.polarity.unwrap_or(claim.polarity);
    new.modality = c.modality.unwrap_or(claim.modality);
    new.hedged = c.hedged.unwrap_or(claim.hedged);
    if let Some(date) = &c.when {
        let day = |d: Option<crate::base::Day>| d.map(|d| d.to_string());
        new.when = Some(When {
            edtf: date.clone(),
            earliest: day(date.earliest()),
            latest: day(date.latest()),
            basis: Basis::Explicit,
            text: None,
            anchor: None,
        });
    }
    if let Some(name) = &c.source {
        new.source = source(name, claim);
    }
    new
}

/// Whoever a person says it is: somebody of the lexicon, else a name of its own, of the type that was read.
fn party(name: &str, read: &Party) -> Party {
    let known = Lexicon::embedded().by_name(name);
    match known.iter().find(|e| e.kind == read.kind).or(known.first()) {
        Some(e) => Party {
            id: e.id.to_owned(),
            name: e.name.to_owned(),
            kind: e.kind,
            country: e.country,
            ..read.clone()
        },
        None => {
            let small = name.starts_with(char::is_lowercase);
            let kind = match read.kind {
                _ if small => ActorType::Thing,
                ActorType::Unspecified | ActorType::Thing | ActorType::Country => ActorType::Organisation,
                kind => kind,
            };
            let id = format!("{}:{}", kind.as_str(), slug(name));
            Party { id, name: name.to_owned(), kind, country: None, ..read.clone() }
        }
    }
}

fn source(name: &str, claim: &Claim) -> Vec<Source> {
    if name.is_empty() {
        return Vec::new();
    }
    let Party { id, name, kind, country, .. } =
        party(name, &Party { kind: ActorType::Media, ..claim.subject.clone() });
    let known = claim.source.first();
    let (text, start, end) = known.map_or((String::new(), claim.evidence.start, claim.evidence.start), |s| {
        (s.text.clone(), s.start, s.end)
    });
    vec![Source { id, name, kind, country, stance: Stance::Asserts, text, start, end }]
}

fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase);
    words.collect::<Vec<_>>().join("-")
}

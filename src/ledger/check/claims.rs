//! Whether a claim agrees with itself and with the text it was read from.

use super::Flaw;
use crate::base::Day;
use crate::claim::{Claim, Cue, When};
use crate::ledger::Segment;

/// What is wrong with a claim of a segment, each with what stands there.
pub(super) fn flaws(claim: &Claim, segment: &Segment) -> Vec<(Flaw, Option<String>)> {
    let text = segment.document.text.as_str();
    let mut flaws = Vec::new();
    let mut found = |flaw, detail: Option<String>| flaws.push((flaw, detail));
    if claim.document != segment.document.id {
        found(Flaw::Stranger, Some(claim.document.clone()));
    }
    let id = claim.content_id();
    if claim.id != id {
        found(Flaw::Id, Some(id));
    }
    let evidence = &claim.evidence;
    if slice(text, evidence.start, evidence.end) != Some(&evidence.quote) {
        found(Flaw::Evidence, Some(evidence.quote.clone()));
    }
    if let Some(words) = misplaced(claim, text) {
        found(Flaw::Words, Some(words));
    }
    if let Some(when) = claim.when.as_ref().filter(|when| !is_of_its_date(when)) {
        let bound = |day: &Option<String>| day.clone().unwrap_or_else(|| "..".to_owned());
        found(
            Flaw::Dates,
            Some(format!("{}: {} – {}", when.edtf, bound(&when.earliest), bound(&when.latest))),
        );
    }
    if claim.confidence > 100 || claim.sentence as usize >= segment.sentences.max(1) {
        found(Flaw::Range, Some(format!("confidence {}, sentence {}", claim.confidence, claim.sentence)));
    }
    flaws
}

fn slice(text: &str, start: u32, end: u32) -> Option<&str> {
    text.get(start as usize..end as usize)
}

/// The first words of a claim that do not stand where it says.
fn misplaced(claim: &Claim, text: &str) -> Option<String> {
    let parties = [Some(&claim.subject), claim.object.as_ref(), claim.place.as_ref()];
    let parties = parties.into_iter().flatten().map(|p| (&p.text, p.start, p.end));
    let phrases = [&claim.theme, &claim.instrument].into_iter().flatten().map(|p| (&p.text, p.start, p.end));
    let sources = claim.source.iter().map(|s| (&s.text, s.start, s.end));
    // Whom a text leaves out has no words, and a place all the same.
    let is_there = |words: &str, start, end| match slice(text, start, end) {
        Some(there) => words.is_empty() || there == words,
        None => false,
    };
    let named =
        parties.chain(phrases).chain(sources).find(|(words, start, end)| !is_there(words, *start, *end));
    let cues = &claim.evidence.cues;
    let cues = [cues.subject, cues.trigger, cues.object, cues.when, cues.source];
    let outside = |cue: &&Cue| slice(text, cue.start, cue.end).is_none();
    named
        .map(|(words, ..)| words.clone())
        .or_else(|| cues.iter().flatten().find(outside).map(|cue| format!("{}–{}", cue.start, cue.end)))
}

/// Each bound is a day, and that of the date, or left open.
fn is_of_its_date(when: &When) -> bool {
    let is = |bound: &Option<String>, day: Option<Day>| {
        bound.as_ref().is_none_or(|bound| day.is_some_and(|day| day.to_string() == *bound))
    };
    is(&when.earliest, when.edtf.earliest()) && is(&when.latest, when.edtf.latest())
}

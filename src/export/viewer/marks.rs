//! Where in its sentence each part of a claim stands.

use serde::Serialize;

use crate::claim::{Claim, Cue};

/// A part of a claim that stands in the sentence: its name, first unit and number of units. Units are those that JavaScript counts
/// text in (UTF-16), from the beginning of the sentence.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Mark(pub(super) &'static str, pub(super) usize, pub(super) usize);

/// The parts that the sentence holds, by where they begin. What stands in another sentence has no mark.
pub(super) fn marks(claim: &Claim) -> Vec<Mark> {
    let cues = &claim.evidence.cues;
    let party = |text: &str, start, end| (!text.is_empty()).then_some(Cue { start, end });
    let subject = cues.subject.or(party(&claim.subject.text, claim.subject.start, claim.subject.end));
    let object = cues.object.or(claim.object.as_ref().and_then(|o| party(&o.text, o.start, o.end)));
    let theme = claim.theme.as_ref().map(|t| Cue { start: t.start, end: t.end });
    let parts = [
        ("subject", subject),
        ("verb", cues.trigger),
        ("object", object),
        ("theme", theme),
        ("when", cues.when),
        ("source", cues.source),
    ];
    let mut marks: Vec<Mark> = parts
        .into_iter()
        .filter_map(|(name, cue)| within(claim, cue?).map(|(from, length)| Mark(name, from, length)))
        .collect();
    marks.sort_by_key(|m| (m.1, m.2));
    marks
}

/// A cue in units of its sentence.
fn within(claim: &Claim, cue: Cue) -> Option<(usize, usize)> {
    let (quote, from) = (claim.evidence.quote.as_str(), claim.evidence.start);
    let (start, end) = (cue.start.checked_sub(from)? as usize, cue.end.checked_sub(from)? as usize);
    let (before, words) = (quote.get(..start)?, quote.get(start..end)?);
    let units = |text: &str| text.encode_utf16().count();
    (!words.is_empty()).then(|| (units(before), units(words)))
}

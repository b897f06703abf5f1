//! Stores without texts: only the sentences that claims stand on are kept.

use super::credit;
use crate::base::Span;
use crate::claim::{Claim, Cue};

/// Blanks every byte that no claim stands on, and keeps every offset: what is left re-slices as before. To whom the text is
/// credited stays too: it decides whose voice it has.
pub(super) fn mask(text: &str, claims: &[Claim]) -> String {
    let mut kept: Vec<Span> = claims
        .iter()
        .flat_map(spans)
        .chain(credit::find(text).map(|c| c.span))
        .filter(|s| s.end as usize <= text.len())
        .collect();
    kept.sort_unstable();
    let mut masked = String::with_capacity(text.len());
    for span in kept {
        let from = masked.len().max(span.start as usize);
        if from < span.end as usize {
            blank(&mut masked, from);
            masked.push_str(&text[from..span.end as usize]);
        }
    }
    blank(&mut masked, text.len());
    masked
}

fn blank(masked: &mut String, to: usize) {
    masked.extend(std::iter::repeat_n(' ', to - masked.len()));
}

/// Everything in the text that a claim points at.
fn spans(claim: &Claim) -> Vec<Span> {
    let evidence = &claim.evidence;
    let cues = &evidence.cues;
    let cue = |c: &Cue| Span { start: c.start, end: c.end };
    let mut spans = vec![Span { start: evidence.start, end: evidence.end }];
    spans.extend([cues.subject, cues.trigger, cues.object, cues.when, cues.source].iter().flatten().map(cue));
    spans.extend(
        [Some(&claim.subject), claim.object.as_ref(), claim.place.as_ref()]
            .into_iter()
            .flatten()
            .map(|p| Span { start: p.start, end: p.end }),
    );
    spans.extend(
        [&claim.theme, &claim.instrument].into_iter().flatten().map(|p| Span { start: p.start, end: p.end }),
    );
    spans.extend(claim.source.iter().map(|s| Span { start: s.start, end: s.end }));
    spans
}

/// A text of which nothing is left but its claims: their words where they stood, and blanks. `bytes`: its length, at
/// least. Words that contradict others are left out, so that what is there stays UTF-8.
pub(super) fn rebuild(bytes: u32, claims: &[Claim]) -> String {
    let end = claims.iter().map(|c| c.evidence.end).max().unwrap_or(0);
    let mut text = vec![b' '; bytes.max(end) as usize];
    for (words, start) in claims.iter().flat_map(words) {
        let Some(place) = text.get_mut(start as usize..start as usize + words.len()) else { continue };
        if place.iter().zip(words.bytes()).all(|(&old, new)| old == b' ' || old == new) {
            place.copy_from_slice(words.as_bytes());
        }
    }
    String::from_utf8(text).unwrap_or_default()
}

/// The words that a claim quotes, each with its first byte.
fn words(claim: &Claim) -> Vec<(&str, u32)> {
    let mut words = vec![(claim.evidence.quote.as_str(), claim.evidence.start)];
    let parties = [Some(&claim.subject), claim.object.as_ref(), claim.place.as_ref()];
    let parties = parties.into_iter().flatten().map(|p| (p.text.as_str(), p.start));
    let phrases = [&claim.theme, &claim.instrument].into_iter().flatten().map(|p| (p.text.as_str(), p.start));
    words.extend(parties.chain(phrases));
    words.extend(claim.source.iter().map(|s| (s.text.as_str(), s.start)));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_claims_is_blank_and_as_long() {
        assert_eq!(mask("één zin", &[]), " ".repeat("één zin".len()));
    }

    #[test]
    fn whom_a_text_is_credited_to_stays_however_often_it_is_masked() {
        for text in [
            "Een kop die lang genoeg is om de dateline eronder buiten beeld te houden\nBEIROET (Reuters) - Iran zwijgt.",
            "Iran zwijgt.\nBron: Reuters\nPolen ook.",
            "Iran zwijgt. Bron: Reuters.",
            "Iran zwijgt. (Reuters)\n",
        ] {
            let once = mask(text, &[]);
            assert_eq!((credit::credited(&once), once.len()), (Some("Reuters"), text.len()), "{once:?}");
            assert!(!once.contains("Iran") && mask(&once, &[]) == once, "{once:?}");
        }
    }
}

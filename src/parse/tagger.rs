//! The tagger: left to right, one joint tag (UPOS and the treebank's own tag) a token.

use super::hash::{feature, mix};
use super::surface::Surface;
use super::weights::{Scores, Weights, top};

/// What the tagger sees of a token.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seen {
    pub(crate) surface: Surface,
    /// Ambiguity class of the form as it stands.
    pub(crate) known: u64,
    /// Ambiguity class of the lower-case form.
    pub(crate) known_lower: u64,
}

/// A token outside the sentence.
const OUTSIDE: Seen = Seen {
    surface: Surface {
        form: 3,
        lower: 3,
        prefix: [0; 5],
        suffix: [0; 5],
        last_part: 0,
        shape: 3,
        capital: false,
    },
    known: 3,
    known_lower: 3,
};

/// The number of feature templates, at most.
const TEMPLATES: usize = 64;

fn at(sentence: &[Seen], i: usize, step: isize) -> &Seen {
    i.checked_add_signed(step).and_then(|j| sentence.get(j)).unwrap_or(&OUTSIDE)
}

/// What holds for a sentence as a whole.
#[derive(Clone, Copy)]
pub(crate) struct Setting {
    /// Most words start with a capital: a headline in the English manner or in capitals.
    capitals: bool,
    /// The last token's form.
    last: u64,
}

impl Setting {
    pub(crate) fn of(sentence: &[Seen]) -> Self {
        let capital = sentence.iter().filter(|s| s.surface.capital).count();
        let last = sentence.last().map_or(0, |s| s.surface.form);
        Self { capitals: capital * 2 > sentence.len() && sentence.len() > 3, last }
    }
}

/// Fills `out` with the features of token `i`, whose predecessors have `previous` tags (nearest first).
pub(crate) fn features(sentence: &[Seen], setting: Setting, i: usize, previous: [u8; 2], out: &mut Vec<u64>) {
    out.clear();
    let mut id = 0;
    let mut push = |a: u64, b: u64, c: u64| {
        id += 1;
        out.push(feature(id, a, b, c));
    };
    let (w, l1, l2) = (&sentence[i], at(sentence, i, -1), at(sentence, i, -2));
    let (r1, r2) = (at(sentence, i, 1), at(sentence, i, 2));
    let s = &w.surface;
    let (p1, p2) = (u64::from(previous[0]) + 1, u64::from(previous[1]) + 1);
    let first = u64::from(i == 0) + 2 * u64::from(setting.capitals) + 4 * u64::from(s.capital);
    let any = if w.known != 0 { w.known } else { mix(w.known_lower, 1) };
    let next = if r1.known != 0 { r1.known } else { mix(r1.known_lower, 1) };
    let after = if r2.known != 0 { r2.known } else { mix(r2.known_lower, 1) };

    push(s.form, 0, 0);
    push(s.lower, 0, 0);
    push(s.shape, first, 0);
    push(w.known, w.known_lower, first);
    push(any, p1, 0);
    push(any, p1, p2);
    push(any, next, 0);
    push(any, p1, next);
    push(any, next, after);
    push(any, l1.surface.lower, 0);
    push(any, r1.surface.lower, 0);
    push(any, r1.surface.suffix[2], 0);
    for k in 0..5 {
        push(s.suffix[k], u64::from(s.capital), 0);
        push(s.prefix[k], u64::from(w.known != 0), 0);
    }
    push(s.suffix[2], p1, first);
    push(s.suffix[2], next, first);
    push(s.suffix[4], w.known_lower, first);
    push(s.last_part, s.shape, 0);
    push(p1, 0, 0);
    push(p1, p2, 0);
    push(p1, s.lower, 0);
    push(p1, p2, s.lower);
    push(p1, s.shape, first);
    push(p1, next, s.shape);
    push(l1.surface.lower, 0, 0);
    push(l2.surface.lower, 0, 0);
    push(r1.surface.lower, 0, 0);
    push(r2.surface.lower, 0, 0);
    push(l1.surface.lower, s.lower, 0);
    push(s.lower, r1.surface.lower, 0);
    push(s.lower, next, 0);
    push(l1.surface.lower, r1.surface.lower, 0);
    push(l1.surface.shape, s.shape, first);
    push(r1.surface.shape, s.shape, first);
    push(l1.surface.suffix[2], p1, 0);
    push(r1.surface.suffix[2], s.suffix[2], 0);
    push(p1, next, after);
    push(next, r1.surface.shape, s.shape);
    push(l1.known, l2.known, any);
    push(setting.last, any, first);
    push(1, 0, 0);
    debug_assert!(out.len() <= TEMPLATES);
}

/// The tags of a sentence.
pub(crate) fn tag(weights: &impl Weights, tags: usize, sentence: &[Seen]) -> Vec<u8> {
    let setting = Setting::of(sentence);
    let mut out: Vec<u8> = Vec::with_capacity(sentence.len());
    let mut buffer = Vec::with_capacity(TEMPLATES);
    let mut previous = [u8::MAX; 2];
    for i in 0..sentence.len() {
        let mut scores: Scores = [0; 256];
        features(sentence, setting, i, previous, &mut buffer);
        weights.score(&buffer, &mut scores);
        let tag = top(&scores[..tags.min(scores.len())]).map_or(0, |(tag, _)| tag as u8);
        out.push(tag);
        previous = [tag, previous[0]];
    }
    out
}

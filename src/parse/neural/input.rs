//! What the network sees of a token: rows of one table of embeddings, added up.

use crate::parse::hash::{hash, mix};
use crate::parse::surface::Surface;

/// The key of a word in lower case.
pub(crate) fn word(lower: u64) -> u64 {
    key(1, lower)
}

/// The key that stands for every word that has no row.
pub(crate) fn unknown() -> u64 {
    key(2, 0)
}

/// Calls `each` with the keys of a token besides that of its word: its spelling with capitals, shape, prefixes and suffixes.
pub(crate) fn spelling(surface: &Surface, mut each: impl FnMut(u64)) {
    each(key(3, surface.shape));
    if surface.form != surface.lower {
        each(key(4, surface.form));
    }
    for k in 0..5 {
        if surface.prefix[k] != 0 {
            each(key(5 + k as u64, surface.prefix[k]));
        }
        if surface.suffix[k] != 0 {
            each(key(10 + k as u64, surface.suffix[k]));
        }
    }
    if surface.last_part != 0 {
        each(word(surface.last_part));
    }
}

fn key(kind: u64, value: u64) -> u64 {
    mix(kind.wrapping_mul(0xd6e8_feb8_6659_fd93), value).wrapping_mul(0xd6e8_feb8_6659_fd93)
}

/// The key of what a word may be by the lists of words and the rules of grammar: a set of bits, one a form of a verb, a noun or an
/// adjective.
pub(crate) fn paradigm(forms: u16) -> u64 {
    key(20, u64::from(forms))
}

/// The bits of nouns and adjectives, which a compound has from its last part.
const NOMINAL: u16 = 0xff00;

/// What a word may be, as bits: its own, or what the longest last part of a compound may be.
pub(crate) fn forms(lower: u64, low: &str, bits: impl Fn(u64) -> u16) -> u16 {
    let last = || tails(low).map(|t| bits(hash(t)) & NOMINAL).find(|&b| b != 0);
    Some(bits(lower)).filter(|&own| own != 0).or_else(last).unwrap_or(0)
}

/// The longest last part looked for, in characters: what is longer is no word, and looking would take the square of its length.
const LONGEST_PART: usize = 40;

/// The last parts a compound may have, longest first: substrings of `low` that start at its third character or later and have at
/// least four characters.
pub(crate) fn tails(low: &str) -> impl Iterator<Item = &str> {
    let n = low.chars().count();
    let from = n.saturating_sub(LONGEST_PART).max(2);
    low.char_indices().skip(from).take(n.saturating_sub(3 + from)).map(|(at, _)| &low[at..])
}

/// The rows of a token: its spelling, and its word or what stands for one that has no row.
pub(crate) fn rows<R: Copy>(
    surface: &Surface,
    low: &str,
    forms: u16,
    row: impl Fn(u64) -> Option<R>,
    out: &mut Vec<R>,
) {
    out.clear();
    spelling(surface, |key| out.extend(row(key)));
    if forms != 0 {
        out.extend(row(paradigm(forms)));
    }
    match row(word(surface.lower)) {
        Some(own) => out.push(own),
        None => {
            out.extend(row(unknown()));
            out.extend(tails(low).find_map(|t| row(word(hash(t)))));
        }
    }
}

//! Walks the trie of names along the words of a text.

use std::cmp::Ordering;

use crate::base::Lang;

use super::data::{EDGES, NODES, Reading, SLOTS, SMALL, part, readings};
use super::fold::{self, Ask, PART, Shape};

/// Most parts a name has.
const DEPTH: usize = 16;

/// A place in the trie and how the parts up to it were written.
#[derive(Clone, Copy)]
struct Walk {
    node: usize,
    shapes: [Shape; DEPTH],
    depth: usize,
}

/// Length in words and the readings that the writing and the language admit, best first.
pub(super) fn longest(words: &[&str], lang: Lang) -> Option<(usize, Vec<Reading>)> {
    let first = *words.first()?;
    // Most words are small and longer than any small word a name begins with.
    let small = first.starts_with(|c: char| c.is_ascii_lowercase());
    let plain = || first.bytes().take(SMALL + 1).filter(u8::is_ascii_alphanumeric).count() > SMALL;
    if small && (plain() || fold::parts(first).next().is_some_and(|p| p.len() > SMALL)) {
        return None;
    }
    let walk = Walk { node: 0, shapes: [Shape::Other; DEPTH], depth: 0 };
    longest_from(walk, words, 0, lang)
}

/// The same from a place on, of which `from` words are read.
fn longest_from(mut walk: Walk, words: &[&str], from: usize, lang: Lang) -> Option<(usize, Vec<Reading>)> {
    let mut best = None;
    for (i, word) in words.iter().enumerate().skip(from) {
        // English treebanks part *People | 's Bank*: the two are one word of the name.
        if lang == Lang::En && words.get(i + 1).is_some_and(|next| matches!(*next, "'s" | "’s")) {
            let joined = walk.step(&format!("{word}'s"));
            let whole = joined.and_then(|w| {
                longest_from(w, words, i + 2, lang).or_else(|| Some((i + 2, w.readings(lang)?)))
            });
            best = whole.or(best);
        }
        // English treebanks part *Jong - un* at its hyphens; a hyphen neither ends nor begins a name.
        if i > 0 && fold::parts(word).next().is_none() {
            continue;
        }
        let whole = walk.step(word);
        let ending = || walk.step(genitive(word, lang)?);
        let found = whole.and_then(|w| w.readings(lang)).or_else(|| ending()?.readings(lang));
        if let Some(readings) = found
            && best.as_ref().is_none_or(|(len, _)| *len < i + 1)
        {
            best = Some((i + 1, readings));
        }
        match whole {
            Some(next) => walk = next,
            None => break,
        }
    }
    best
}

/// The readings of a whole name, however written and in either language.
pub(super) fn whole(name: &str) -> Vec<Reading> {
    let start = Walk { node: 0, shapes: [Shape::Other; DEPTH], depth: 0 };
    let walk = |name: &str| fold::words(name).try_fold(start, |w, word| w.step(word));
    let rest = || {
        let (article, rest) = name.trim().split_once(' ')?;
        ["de", "het", "the"].iter().any(|a| article.eq_ignore_ascii_case(a)).then_some(rest)
    };
    let found = |name: &str| {
        let names: Vec<Reading> = readings(walk(name)?.node).collect();
        (!names.is_empty()).then_some(names)
    };
    found(name).or_else(|| found(rest()?)).unwrap_or_default()
}

impl Walk {
    /// One word on: all its parts, of which there must be one.
    fn step(mut self, word: &str) -> Option<Walk> {
        let depth = self.depth;
        for part in fold::parts(word) {
            let mut buffer = [0; PART];
            let len = fold::fold(part, &mut buffer)?;
            self.node = child(self.node, number(&buffer[..len])?)?;
            *self.shapes.get_mut(self.depth)? = fold::shape(part);
            self.depth += 1;
        }
        (self.depth > depth).then_some(self)
    }

    fn readings(&self, lang: Lang) -> Option<Vec<Reading>> {
        let bit = if lang == Lang::Nl { 1 } else { 2 };
        let admits = |r: &Reading| {
            let mut shapes = self.shapes[..self.depth].iter().enumerate();
            r.langs & bit != 0 && shapes.all(|(i, s)| Ask::from_code(r.asks >> (2 * i)).admits(*s))
        };
        let fit: Vec<_> = readings(self.node).filter(admits).collect();
        (!fit.is_empty()).then_some(fit)
    }
}

/// The word without a genitive ending: *Iran's*, *Parijs'*, and in Dutch *Irans*.
pub(super) fn genitive(word: &str, lang: Lang) -> Option<&str> {
    const APOSTROPHES: [char; 3] = ['\'', '\u{2019}', '`'];
    if let Some(stem) = word.strip_suffix(['s', 'S']) {
        return match stem.strip_suffix(APOSTROPHES) {
            Some(stem) => Some(stem),
            None => (lang == Lang::Nl && stem.len() > 3).then_some(stem),
        };
    }
    word.strip_suffix(APOSTROPHES)
}

/// The number of a folded part.
fn number(folded: &[u8]) -> Option<u32> {
    const FREE: u32 = u32::MAX;
    let mut at = fold::hash(folded) as usize & (SLOTS.len() - 1);
    loop {
        match SLOTS.row(at) {
            [FREE] => return None,
            [n] if part(n as usize) == folded => return Some(n),
            _ => at = (at + 1) & (SLOTS.len() - 1),
        }
    }
}

fn child(node: usize, part: u32) -> Option<usize> {
    let ([mut low, _], [mut high, _]) = (NODES.row(node), NODES.row(node + 1));
    while low < high {
        let middle = low.midpoint(high);
        let [known, child] = EDGES.row(middle as usize);
        match known.cmp(&part) {
            Ordering::Equal => return Some(child as usize),
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
        }
    }
    None
}

//! Which texts are worth comparing.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::sketch::BANDS;
use super::{Document, find, version};
use crate::base::Day;

/// Copies of a story appear within so many days of each other; the same text is a copy whenever it appears.
const NEAR_DAYS: u64 = 31;

/// The days on which a document may have been published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Published {
    pub(super) first: Day,
    pub(super) last: Day,
}

impl Published {
    /// True when it was surely published before another.
    pub(super) fn is_before(self, other: Published) -> bool {
        self.last < other.first
    }

    fn is_near(self, other: Published) -> bool {
        self.first <= other.reach() && other.first <= self.reach()
    }

    /// The last day on which a copy may appear.
    fn reach(self) -> Day {
        self.last.checked_add_days(chrono::Days::new(NEAR_DAYS)).unwrap_or(Day::MAX)
    }
}

/// Two texts by their hashes, the smaller first.
pub(super) type Pair = (u64, u64);

pub(super) fn pair(a: &Document<'_>, b: &Document<'_>) -> Pair {
    (a.sketch.text.min(b.sketch.text), a.sketch.text.max(b.sketch.text))
}

/// Texts that may be copies: their sketches agree in a band and they were published near each other. Only pairs with a
/// document that is new; the others were compared before.
pub(super) fn alike(documents: &[Document<'_>]) -> BTreeSet<Pair> {
    let is_new: Vec<&Document<'_>> = documents.iter().filter(|d| d.is_new).collect();
    let of_new = |band: usize| is_new.iter().map(|d| d.sketch.bands[band]).filter(|key| *key != 0).collect();
    let new: Vec<FxHashSet<u32>> = (0..BANDS).map(of_new).collect();
    let agrees =
        |d: &&Document<'_>| d.sketch.bands.iter().zip(&new).any(|(key, of_new)| of_new.contains(key));
    let near: Vec<&Document<'_>> = documents.par_iter().filter(agrees).collect();
    let in_band = |(band, of_new): (usize, &FxHashSet<u32>)| alike_in(&near, band, of_new);
    let pairs: Vec<BTreeSet<Pair>> = new.par_iter().enumerate().map(in_band).collect();
    pairs.into_iter().flatten().collect()
}

fn alike_in(near: &[&Document<'_>], band: usize, of_new: &FxHashSet<u32>) -> BTreeSet<Pair> {
    let key = |d: &Document<'_>| d.sketch.bands[band];
    let mut known: Vec<&Document<'_>> = near.iter().copied().filter(|d| of_new.contains(&key(d))).collect();
    known.sort_unstable_by_key(|d| (key(d), d.published));
    let mut pairs = BTreeSet::new();
    for bucket in known.chunk_by(|a, b| key(a) == key(b)) {
        for (i, a) in bucket.iter().enumerate() {
            let reach = a.published.reach();
            for b in bucket[i + 1..].iter().take_while(|b| b.published.first <= reach) {
                if (a.is_new || b.is_new) && a.sketch.text != b.sketch.text {
                    pairs.insert(pair(a, b));
                }
            }
        }
    }
    pairs
}

/// Pairs by the texts that hang together through them, in the order of their first pairs.
pub(super) fn together(pairs: BTreeSet<Pair>) -> Vec<Vec<Pair>> {
    let texts: BTreeSet<u64> = pairs.iter().flat_map(|&(a, b)| [a, b]).collect();
    let texts: Vec<u64> = texts.into_iter().collect();
    let mut root: Vec<usize> = (0..texts.len()).collect();
    let at = |text: u64| texts.partition_point(|&known| known < text);
    for &(a, b) in &pairs {
        let (a, b) = (find(&mut root, at(a)), find(&mut root, at(b)));
        root[a.max(b)] = a.min(b);
    }
    let mut parts: BTreeMap<usize, Vec<Pair>> = BTreeMap::new();
    for pair in pairs {
        parts.entry(find(&mut root, at(pair.0))).or_default().push(pair);
    }
    parts.into_values().collect()
}

/// Whether two documents are compared as copies: what [`alike`] finds, of any two.
pub(super) fn may_be_copies(a: &Document<'_>, b: &Document<'_>) -> bool {
    let agree = a.sketch.bands.iter().zip(&b.sketch.bands).any(|(a, b)| a == b && *a != 0);
    agree && a.published.is_near(b.published)
}

/// Texts that may be versions of one article: those of one address that follow each other.
pub(super) fn versions(documents: &[Document<'_>]) -> BTreeSet<Pair> {
    version::successors(documents).map(|(a, b)| pair(&documents[a], &documents[b])).collect()
}

//! `sketches`: what was reckoned of documents, so that a build compares only what is new.
//!
//! It may be deleted at any time, and is not part of the bytes that are the same for the same documents. Little-endian numbers: a header; the number of
//! sketches, and each with its segment's key; the number of pairs of texts that were compared, and each with what came out; a hash
//! of all that.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rustc_hash::{FxHashMap, FxHashSet};

use super::pairs::Pair;
use super::sketch::{BANDS, Likeness, Sketch};
use crate::ledger::{Key, LedgerError, file};

const NAME: &str = "sketches";
/// Another way of sketching or comparing gets another number.
const HEADER: &[u8] = b"graaf sketches 1\n";
const HASH: usize = 32;

/// What was reckoned of the documents of the last build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ledger) struct Kept {
    /// By the key of the document's segment.
    pub(super) sketches: FxHashMap<Key, Sketch>,
    /// Those that the file does not have.
    pub(super) new: BTreeSet<Key>,
    /// What came out of comparing.
    pub(super) compared: Compared,
    is_pruned: bool,
}

/// Pairs of texts and what they have in common, sorted: there are many, and seldom new ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Compared {
    pairs: Vec<(Pair, Likeness)>,
    is_changed: bool,
}

impl Compared {
    /// What two texts have in common, if they were compared.
    pub(super) fn likeness(&self, pair: Pair) -> Option<Likeness> {
        let at = self.pairs.binary_search_by_key(&pair, |(known, _)| *known).ok()?;
        Some(self.pairs[at].1)
    }

    /// The pairs that are copies.
    pub(super) fn copies(&self) -> impl Iterator<Item = Pair> {
        self.pairs.iter().filter(|(_, found)| *found == Likeness::Copies).map(|(pair, _)| *pair)
    }

    /// Adds pairs that were not compared before.
    pub(super) fn extend(&mut self, found: Vec<(Pair, Likeness)>) {
        if !found.is_empty() {
            self.pairs.extend(found);
            self.pairs.sort();
            self.is_changed = true;
        }
    }
}

impl Kept {
    /// What a store holds of it: nothing when it is missing, damaged or of another version.
    pub(in crate::ledger) fn read(dir: &Path) -> Self {
        let bytes = fs::read(dir.join(NAME)).unwrap_or_default();
        Self::from_bytes(&bytes).unwrap_or_default()
    }

    /// Adds the sketch of a document.
    pub(in crate::ledger) fn add(&mut self, key: Key, sketch: Sketch) {
        if self.sketches.insert(key, sketch).is_none() {
            self.new.insert(key);
        }
    }

    /// Drops what was kept of documents that are no longer there. `there` are the keys of those that are; pairs are kept of
    /// the texts of `documents` of them.
    pub(super) fn prune(&mut self, there: &FxHashSet<Key>, documents: &FxHashSet<u64>) {
        let gone = self.sketches.values().map(|sketch| sketch.text).filter(|text| !documents.contains(text));
        let gone: FxHashSet<u64> = gone.collect();
        let pairs = &mut self.compared.pairs;
        let before = (self.sketches.len(), pairs.len());
        self.sketches.retain(|key, _| there.contains(key));
        if !gone.is_empty() {
            pairs.retain(|((a, b), _)| !gone.contains(a) && !gone.contains(b));
        }
        self.is_pruned |= before != (self.sketches.len(), pairs.len());
    }

    /// Writes it, where it is not what is there already.
    pub(super) fn write(&self, dir: &Path) -> Result<(), LedgerError> {
        if self.new.is_empty() && !self.compared.is_changed && !self.is_pruned {
            return Ok(());
        }
        file::put(&dir.join(NAME), &self.to_bytes())
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = HEADER.to_vec();
        bytes.extend((self.sketches.len() as u64).to_le_bytes());
        let mut sketches: Vec<(&Key, &Sketch)> = self.sketches.iter().collect();
        sketches.sort_unstable_by_key(|(key, _)| *key);
        for (key, sketch) in sketches {
            bytes.extend(key.bytes());
            let Sketch { text, url, name, bands } = sketch;
            [text, url, name].iter().for_each(|n| bytes.extend(n.to_le_bytes()));
            bands.iter().for_each(|n| bytes.extend(n.to_le_bytes()));
        }
        bytes.extend((self.compared.pairs.len() as u64).to_le_bytes());
        for ((a, b), likeness) in &self.compared.pairs {
            [a, b].iter().for_each(|n| bytes.extend(n.to_le_bytes()));
            bytes.push(*likeness as u8);
        }
        let hash = blake3::hash(&bytes);
        bytes.extend(hash.as_bytes());
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (body, hash) = bytes.split_at_checked(bytes.len().checked_sub(HASH)?)?;
        if blake3::hash(body).as_bytes() != hash {
            return None;
        }
        let mut rest = Rest(body.strip_prefix(HEADER)?);
        let mut kept = Self::default();
        for _ in 0..rest.number()? {
            let key = Key::of_raw(rest.take()?);
            let (text, url, name) = (rest.number()?, rest.number()?, rest.number()?);
            let mut bands = [0; BANDS];
            for band in &mut bands {
                *band = u32::from_le_bytes(rest.take()?);
            }
            kept.sketches.insert(key, Sketch { text, url, name, bands });
        }
        for _ in 0..rest.number()? {
            let pair = (rest.number()?, rest.number()?);
            let likeness = match rest.take()? {
                [0] => Likeness::Apart,
                [1] => Likeness::Related,
                [2] => Likeness::Copies,
                _ => return None,
            };
            kept.compared.pairs.push((pair, likeness));
        }
        (rest.0.is_empty() && kept.compared.pairs.is_sorted()).then_some(kept)
    }
}

/// Bytes that are read from the front.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u64> {
        self.take().map(u64::from_le_bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_it_was_written_or_not_at_all() {
        let sketch = Sketch { text: 1, url: 2, name: 3, bands: std::array::from_fn(|i| i as u32) };
        let kept = Kept {
            sketches: [(Key::of_bytes(b"a"), sketch), (Key::of_bytes(b"b"), sketch)].into_iter().collect(),
            compared: Compared {
                pairs: vec![
                    ((1, 2), Likeness::Copies),
                    ((1, 3), Likeness::Apart),
                    ((2, 3), Likeness::Related),
                ],
                is_changed: false,
            },
            ..Kept::default()
        };
        let bytes = kept.to_bytes();
        assert_eq!(Kept::from_bytes(&bytes), Some(kept));
        assert_eq!(Kept::from_bytes(&Kept::default().to_bytes()), Some(Kept::default()));
        for end in 0..bytes.len() {
            assert_eq!(Kept::from_bytes(&bytes[..end]), None, "cut at {end}");
            let mut changed = bytes.clone();
            changed[end] ^= 1;
            assert_eq!(Kept::from_bytes(&changed), None, "changed at {end}");
        }
    }
}

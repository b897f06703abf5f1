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
/// While fewer documents than one in so many came or went, the file stays as it is: to reckon those again takes less than to
/// write all.
const FEW: usize = 1000;

/// What was reckoned of the documents of the last build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ledger) struct Kept {
    /// By the key of the document's segment.
    pub(super) sketches: FxHashMap<Key, Sketch>,
    /// Those that the file does not have.
    pub(super) new: BTreeSet<Key>,
    /// What came out of comparing.
    pub(super) compared: Compared,
}

/// Pairs of texts and what they have in common, sorted: there are many, and seldom new ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Compared(Vec<(Pair, Likeness)>);

impl Compared {
    /// What two texts have in common, if they were compared.
    pub(super) fn likeness(&self, pair: Pair) -> Option<Likeness> {
        let at = self.0.binary_search_by_key(&pair, |(known, _)| *known).ok()?;
        Some(self.0[at].1)
    }

    /// The pairs that are copies.
    pub(super) fn copies(&self) -> impl Iterator<Item = Pair> {
        self.0.iter().filter(|(_, found)| *found == Likeness::Copies).map(|(pair, _)| *pair)
    }

    /// Adds pairs that were not compared before.
    pub(super) fn extend(&mut self, found: Vec<(Pair, Likeness)>) {
        if !found.is_empty() {
            self.0.extend(found);
            self.0.sort();
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

    /// Whether so much came or went that it should be written anew, where so many documents are there now.
    pub(super) fn is_outdated(&self, documents: usize) -> bool {
        let gone = self.sketches.len().saturating_sub(documents);
        (self.new.len() + gone) * FEW > documents
    }

    /// Drops what was kept of documents that are no longer there. `there` are the keys of those that are; pairs are kept of these
    /// `texts`.
    pub(super) fn prune(&mut self, there: &FxHashSet<Key>, texts: &FxHashSet<u64>) {
        self.sketches.retain(|key, _| there.contains(key));
        self.compared.0.retain(|((a, b), _)| texts.contains(a) && texts.contains(b));
    }

    /// Writes it into its store.
    pub(super) fn write(&self, dir: &Path) -> Result<(), LedgerError> {
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
        bytes.extend((self.compared.0.len() as u64).to_le_bytes());
        for ((a, b), likeness) in &self.compared.0 {
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
        let count = rest.number()?;
        kept.sketches.reserve(rest.room(count, size_of::<(Key, Sketch)>()));
        for _ in 0..count {
            let key = Key::of_raw(rest.take()?);
            let (text, url, name) = (rest.number()?, rest.number()?, rest.number()?);
            let mut bands = [0; BANDS];
            for band in &mut bands {
                *band = u32::from_le_bytes(rest.take()?);
            }
            kept.sketches.insert(key, Sketch { text, url, name, bands });
        }
        let count = rest.number()?;
        kept.compared.0.reserve(rest.room(count, size_of::<Pair>()));
        for _ in 0..count {
            let pair = (rest.number()?, rest.number()?);
            let likeness = match rest.take()? {
                [0] => Likeness::Apart,
                [1] => Likeness::Related,
                [2] => Likeness::Copies,
                _ => return None,
            };
            kept.compared.0.push((pair, likeness));
        }
        (rest.0.is_empty() && kept.compared.0.is_sorted()).then_some(kept)
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

    /// How many of so many things of a size there may be.
    fn room(&self, count: u64, size: usize) -> usize {
        usize::try_from(count).unwrap_or(usize::MAX).min(self.0.len() / size)
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
            compared: Compared(vec![
                ((1, 2), Likeness::Copies),
                ((1, 3), Likeness::Apart),
                ((2, 3), Likeness::Related),
            ]),
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

    #[test]
    fn it_is_written_anew_when_more_than_a_few_documents_came_or_went() {
        let sketch = Sketch { text: 1, url: 0, name: 0, bands: [0; BANDS] };
        let key = |i: usize| Key::of_bytes(&i.to_le_bytes());
        for (known, came, went, outdated) in [
            (0, 1, 0, true),
            (3, 0, 0, false),
            (3, 1, 0, true),
            (3, 0, 1, true),
            (2000, 1, 0, false),
            (2000, 0, 1, false),
            (2000, 1, 1, false),
            (2000, 2, 1, true),
        ] {
            let mut kept = Kept::default();
            kept.sketches.extend((0..known).map(|i| (key(i), sketch)));
            (known..known + came).for_each(|i| kept.add(key(i), sketch));
            let documents = known + came - went;
            assert_eq!(kept.is_outdated(documents), outdated, "{known} + {came} - {went}");
        }
    }
}

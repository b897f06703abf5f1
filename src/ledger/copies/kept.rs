//! `sketches`: what was reckoned of documents, so that a build compares only what is new.
//!
//! It may be deleted at any time, and is not part of the bytes that are the same for the same documents. Little-endian numbers: a header; the number of
//! sketches, and each with its segment's key; the number of pairs of texts that were compared, and each with what came out; a hash
//! of all that.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::sketch::{BANDS, Likeness, Sketch};
use crate::ledger::{Key, LedgerError, file};

const NAME: &str = "sketches";
/// Another way of sketching or comparing gets another number.
const HEADER: &[u8] = b"graaf sketches 1\n";
const HASH: usize = 32;

/// What was reckoned of the documents of the last build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Kept {
    /// By the key of the document's segment.
    pub(super) sketches: BTreeMap<Key, Sketch>,
    /// Two texts by their hashes, the smaller first.
    pub(super) compared: BTreeMap<(u64, u64), Likeness>,
}

impl Kept {
    /// What a store holds of it: nothing when it is missing, damaged or of another version.
    pub(super) fn read(dir: &Path) -> Self {
        let bytes = fs::read(dir.join(NAME)).unwrap_or_default();
        Self::from_bytes(&bytes).unwrap_or_default()
    }

    /// Writes it, where it is not what is there already.
    pub(super) fn write(&self, dir: &Path) -> Result<(), LedgerError> {
        let (path, bytes) = (dir.join(NAME), self.to_bytes());
        if fs::read(&path).is_ok_and(|there| there == bytes) {
            return Ok(());
        }
        file::put(&path, &bytes)
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = HEADER.to_vec();
        bytes.extend((self.sketches.len() as u64).to_le_bytes());
        for (key, sketch) in &self.sketches {
            bytes.extend(key.bytes());
            let Sketch { text, url, name, bands } = sketch;
            [text, url, name].iter().for_each(|n| bytes.extend(n.to_le_bytes()));
            bands.iter().for_each(|n| bytes.extend(n.to_le_bytes()));
        }
        bytes.extend((self.compared.len() as u64).to_le_bytes());
        for ((a, b), likeness) in &self.compared {
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
            kept.compared.insert(pair, likeness);
        }
        rest.0.is_empty().then_some(kept)
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
            sketches: [(Key::of_bytes(b"a"), sketch), (Key::of_bytes(b"b"), sketch)].into(),
            compared: [((1, 2), Likeness::Copies), ((1, 3), Likeness::Apart), ((2, 3), Likeness::Related)]
                .into(),
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

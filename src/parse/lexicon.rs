//! Words seen in training, with their tags, lemma rules and features.

use super::index::Index;

/// One reading of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    /// Joint tag.
    pub(crate) tag: u8,
    /// Lemma rule.
    pub(crate) rule: u16,
    /// String number of the features.
    pub(crate) feats: u16,
}

impl Reading {
    fn of(bytes: &[u8; 5]) -> Self {
        let [tag, r0, r1, f0, f1] = *bytes;
        Self { tag, rule: u16::from_le_bytes([r0, r1]), feats: u16::from_le_bytes([f0, f1]) }
    }

    /// The bytes that [`readings`] reads.
    #[cfg(feature = "train")]
    pub(crate) fn bytes(self) -> [u8; 5] {
        let ([r0, r1], [f0, f1]) = (self.rule.to_le_bytes(), self.feats.to_le_bytes());
        [self.tag, r0, r1, f0, f1]
    }
}

/// The readings of a form by its hash, most frequent first.
pub(crate) fn readings(lexicon: &Index<5>, form: u64) -> impl Iterator<Item = Reading> {
    lexicon.get(form).iter().map(Reading::of)
}

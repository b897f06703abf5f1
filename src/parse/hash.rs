//! The hash behind every feature. Fixed for ever: the numbers in a model's bytes are its values.

const K: u64 = 0x9e37_79b9_7f4a_7c15;

/// Mixes a value into a hash.
#[inline]
pub(crate) fn mix(seed: u64, value: u64) -> u64 {
    let x = (seed ^ value).wrapping_mul(K);
    x ^ (x >> 29)
}

/// The hash of a string; 0 only for the empty one.
#[inline]
pub(crate) fn hash(text: &str) -> u64 {
    if text.is_empty() {
        return 0;
    }
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let h = words.iter().fold(text.len() as u64, |h, word| mix(h, u64::from_le_bytes(*word)));
    let h =
        if rest.is_empty() { h } else { mix(h, rest.iter().rev().fold(0, |w, b| w << 8 | u64::from(*b))) };
    h | 1
}

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
    let mut h = text.len() as u64;
    for chunk in text.as_bytes().chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        h = mix(h, u64::from_le_bytes(word));
    }
    h | 1
}

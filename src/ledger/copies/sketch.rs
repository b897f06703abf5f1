//! How much two texts have in common, and a sketch of a text small enough to find those that may have much.
//!
//! A text is the set of its shingles: every three words in a row, in small letters, without punctuation. Two texts are copies
//! when half of all their shingles are in both (Jaccard), or four fifths of the shorter one's: a wire story that was cut
//! loses its end and keeps its words. The sketch is a `MinHash` signature of 120 numbers cut into 40 bands of 3; texts that
//! agree in one band are compared. Of texts that share a half, 995 in 1000 agree in one; of those that share a twentieth, 5.

use std::collections::BTreeSet;

use crate::parse::{hash_of, mix};
use crate::source::Document;

/// Words in a shingle.
const SHINGLE: usize = 3;

/// Bands of a signature.
pub(super) const BANDS: usize = 40;

/// Numbers in a band.
const ROWS: u64 = 3;

/// Shorter texts are copies only of the same text: two reports of one sentence may well be worded alike.
const SHORTEST: usize = 20;

/// The words of a text, as a set of shingles; sorted, without repeats.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shingles(Vec<u64>);

/// What two texts have in common, from nothing to nearly all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// Less than two versions of one article.
    Apart,
    /// A fifth of the shorter one: versions, where something else says so.
    Related,
    /// So much that one was made of the other, or both of a third.
    Copies,
}

/// What is kept of a document to find its copies and versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::ledger) struct Sketch {
    /// Hash of its words in their order; 0 for no words.
    pub(super) text: u64,
    /// Hash of its address; 0 for none.
    pub(super) url: u64,
    /// Hash of its publisher and headline; 0 unless both are known.
    pub(super) name: u64,
    /// Of each band a hash; all 0 where the text is too short.
    pub(super) bands: [u32; BANDS],
}

impl Shingles {
    pub(super) fn of(text: &str) -> Self {
        Self::of_words(&words(text))
    }

    fn of_words(words: &[u64]) -> Self {
        let shingle = |words: &[u64]| words.iter().fold(0, |h, word| mix(h, *word));
        let mut shingles: Vec<u64> = match words.len() {
            0 => Vec::new(),
            n if n < SHINGLE => vec![shingle(words)],
            _ => words.windows(SHINGLE).map(shingle).collect(),
        };
        shingles.sort_unstable();
        shingles.dedup();
        Self(shingles)
    }

    /// How much two texts have in common.
    pub(super) fn likeness(&self, other: &Self) -> Likeness {
        let (a, b, shared) = (self.0.len(), other.0.len(), self.shared(other));
        if 2 * shared >= a + b - shared || 5 * shared >= 4 * a.min(b) {
            Likeness::Copies
        } else if 5 * shared >= a.min(b) {
            Likeness::Related
        } else {
            Likeness::Apart
        }
    }

    /// Number of shingles in both.
    fn shared(&self, other: &Self) -> usize {
        let (mut rest, mut shared) = (other.0.as_slice(), 0);
        for shingle in &self.0 {
            let at = rest.partition_point(|s| s < shingle);
            rest = &rest[at..];
            shared += usize::from(rest.first() == Some(shingle));
        }
        shared
    }
}

impl Sketch {
    pub(in crate::ledger) fn of(document: &Document) -> Self {
        let words = words(&document.text);
        let publisher = document.publisher.as_deref().map_or(0, of_words);
        let title = document.title.as_deref().map_or(0, of_words);
        Self {
            text: in_order(&words),
            url: document.url.as_deref().map_or(0, |url| hash_of(&address(url))),
            name: if publisher == 0 || title == 0 { 0 } else { mix(publisher, title) },
            bands: if words.len() < SHORTEST { [0; BANDS] } else { bands(&Shingles::of_words(&words)) },
        }
    }
}

/// True for two texts with next to nothing in common: less than two versions have, and of a text that one other word may leave
/// without a shingle, less than half its words.
pub(super) fn are_strangers(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    if a.len().min(b.len()) >= SHORTEST {
        return Shingles::of_words(&a).likeness(&Shingles::of_words(&b)) == Likeness::Apart;
    }
    let [a, b] = [a, b].map(|words| words.into_iter().collect::<BTreeSet<u64>>());
    2 * a.intersection(&b).count() < a.len().min(b.len())
}

/// Hashes of the words of a text.
fn words(text: &str) -> Vec<u64> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| hash_of(&word.to_lowercase())).collect()
}

fn of_words(text: &str) -> u64 {
    in_order(&words(text))
}

fn in_order(words: &[u64]) -> u64 {
    words.iter().fold(0, |h, word| mix(h, *word))
}

fn bands(shingles: &Shingles) -> [u32; BANDS] {
    let mut number = 0_u64;
    std::array::from_fn(|_| {
        let mut band = 0;
        for _ in 0..ROWS {
            number += 1;
            // Each number orders all shingles anew; the smallest of two sets is the same as often as they share theirs.
            let order = |shingle: &u64| mix(mix(mix(0, number), *shingle), number);
            band = mix(band, shingles.0.iter().map(order).min().unwrap_or(0));
        }
        (band >> 32) as u32 | 1
    })
}

/// A web address without what does not tell pages apart.
fn address(url: &str) -> String {
    let url = url.trim();
    let bare = url.split_once("://").map_or(url, |(_, rest)| rest);
    let bare = bare.split('#').next().unwrap_or(bare).trim_end_matches('/');
    let (host, path) = bare.split_at(bare.find('/').unwrap_or(bare.len()));
    let host = host.to_lowercase();
    format!("{}{path}", host.strip_prefix("www.").unwrap_or(&host))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Some hundred different words.
    fn story(from: usize, to: usize) -> String {
        (from..to).map(|i| format!("woord{i}")).collect::<Vec<_>>().join(" ")
    }

    fn likeness(a: &str, b: &str) -> Likeness {
        Shingles::of(a).likeness(&Shingles::of(b))
    }

    #[test]
    fn likeness_is_the_share_of_words_in_a_row() {
        for (a, b, wanted) in [
            ("Iran levert drones aan Rusland", "IRAN levert „drones” aan Rusland!", Likeness::Copies),
            (&story(0, 300), &story(0, 300), Likeness::Copies),
            // Each has 298 shingles: 199 of 397, and 198 of 398.
            (&story(0, 300), &story(99, 399), Likeness::Copies),
            (&story(0, 300), &story(100, 400), Likeness::Related),
            (&story(0, 300), &story(0, 60), Likeness::Copies),
            (&story(0, 300), &story(270, 420), Likeness::Apart),
            (&story(0, 300), &story(300, 600), Likeness::Apart),
            ("", "", Likeness::Copies),
            ("", "Iran", Likeness::Copies),
        ] {
            assert_eq!(likeness(a, b), wanted, "{a} / {b}");
            assert_eq!(likeness(b, a), wanted, "{b} / {a}");
        }
    }

    #[test]
    fn strangers_have_next_to_nothing_in_common() {
        for (a, b, wanted) in [
            ("Iran levert drones aan Rusland.", "Iran levert raketten aan Rusland.", false),
            (&story(0, 300), &story(200, 500), false),
            (&story(0, 300), "Iran levert drones.", true),
            (
                "Iran levert drones aan Rusland. De minister zweeg.",
                "Turkije bedreigt Zweden. De NAVO zweeg.",
                true,
            ),
            (&story(0, 300), &story(270, 420), true),
        ] {
            assert_eq!((are_strangers(a, b), are_strangers(b, a)), (wanted, wanted), "{a} / {b}");
        }
    }

    #[test]
    fn copies_agree_in_a_band_and_others_hardly_ever() {
        let found = |share: usize| {
            let pairs = (0..200).map(|i| {
                (story(i * 2000, i * 2000 + 400), story(i * 2000 + 400 - share, i * 2000 + 800 - share))
            });
            let agree = |(a, b): &(String, String)| {
                let of = |text: &str| bands(&Shingles::of(text));
                of(a).iter().zip(of(b)).any(|(x, y)| *x == y)
            };
            pairs.filter(agree).count()
        };
        // Two texts of 400 words that share so many have a Jaccard of shared / (800 - shared).
        assert!(found(267) >= 195, "a half: {}", found(267));
        assert!(found(185) >= 110, "three tenths: {}", found(185));
        assert!(found(38) <= 8, "a twentieth: {}", found(38));
        assert_eq!(found(0), 0);
    }

    #[test]
    fn addresses_differ_by_what_tells_pages_apart() {
        for (a, b, same) in [
            ("https://www.nos.nl/artikel/1/", "http://nos.nl/artikel/1#video", true),
            ("https://nos.nl/artikel/1", "https://nos.nl/artikel/2", false),
            ("https://nos.nl/a?id=1", "https://nos.nl/a?id=2", false),
        ] {
            assert_eq!(address(a) == address(b), same, "{a} {b}");
        }
    }
}

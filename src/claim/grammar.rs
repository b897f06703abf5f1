//! The closed classes of each language: `schema/grammar/*.toml`, compiled by `build/relations.rs`.

use crate::base::Lang;

/// Words in order, to look one up by halving. Most that are asked for are not there, and differ from all that are in length
/// or in their first or last letter.
#[derive(Debug)]
pub(super) struct Words {
    words: &'static [&'static str],
    lengths: u64,
    firsts: u64,
    lasts: u64,
}

impl Words {
    const fn new(words: &'static [&'static str]) -> Self {
        let (mut lengths, mut firsts, mut lasts, mut i) = (0, 0, 0, 0);
        while i < words.len() {
            let [length, first, last] = shape(words[i]);
            lengths |= length;
            firsts |= first;
            lasts |= last;
            i += 1;
        }
        Self { words, lengths, firsts, lasts }
    }

    /// True when the list holds exactly this word or phrase.
    pub(super) fn has(&self, word: &str) -> bool {
        let [length, first, last] = shape(word);
        self.lengths & length != 0
            && self.firsts & first != 0
            && self.lasts & last != 0
            && self.words.binary_search(&word).is_ok()
    }

    /// The whole list.
    pub(super) fn all(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.words.iter().copied()
    }

    /// True when a word is one of the list or a compound of one: *voetbalwedstrijd* of *wedstrijd*.
    pub(super) fn ends(&self, word: &str) -> bool {
        self.words.iter().any(|w| word.ends_with(w))
    }

    /// Those of the list that are phrases of more than one word.
    pub(super) fn phrases(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.words.iter().copied().filter(|p| p.contains(' '))
    }
}

/// A bit for the length of a word in bytes, for its first byte and for its last.
const fn shape(word: &str) -> [u64; 3] {
    let bytes = word.as_bytes();
    let [first, last] = match bytes {
        [] => [0, 0],
        [only] => [*only, *only],
        [first, .., last] => [*first, *last],
    };
    let length = if bytes.len() < 63 { bytes.len() } else { 63 };
    [1 << length, 1 << (first % 64), 1 << (last % 64)]
}

include!(concat!(env!("OUT_DIR"), "/grammar.rs"));

/// The grammar of a language.
pub(super) fn of(lang: Lang) -> &'static Grammar {
    match lang {
        Lang::Nl => &NL,
        Lang::En => &EN,
    }
}

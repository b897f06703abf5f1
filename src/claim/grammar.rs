//! The closed classes of each language: `schema/grammar/*.toml`, compiled by `build/relations.rs`.

use crate::base::Lang;

/// Words in order, to look one up by halving.
#[derive(Debug)]
pub(super) struct Words(&'static [&'static str]);

impl Words {
    /// True when the list holds exactly this word or phrase.
    pub(super) fn has(&self, word: &str) -> bool {
        self.0.binary_search(&word).is_ok()
    }

    /// The whole list.
    pub(super) fn all(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.0.iter().copied()
    }

    /// True when a word is one of the list or a compound of one: *voetbalwedstrijd* of *wedstrijd*.
    pub(super) fn ends(&self, word: &str) -> bool {
        self.0.iter().any(|w| word.ends_with(w))
    }

    /// Those of the list that are phrases of more than one word.
    pub(super) fn phrases(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.0.iter().copied().filter(|p| p.contains(' '))
    }
}

include!(concat!(env!("OUT_DIR"), "/grammar.rs"));

/// The grammar of a language.
pub(super) fn of(lang: Lang) -> &'static Grammar {
    match lang {
        Lang::Nl => &NL,
        Lang::En => &EN,
    }
}

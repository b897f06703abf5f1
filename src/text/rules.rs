use crate::base::Lang;

use super::{en, nl};

/// What a language's tokens and sentence ends depend on. Every list is sorted by bytes, lower case, so that
/// [`has`] can search it.
pub(super) struct Rules {
    /// Abbreviations, without their last full stop, that need a name or number after them: they never end a sentence.
    pub(super) titles: &'static [&'static str],
    /// Other abbreviations, without their last full stop: they end a sentence only before one of `starters`.
    pub(super) abbreviations: &'static [&'static str],
    /// Abbreviations that are words as well (*min.*, *No.*): read as such only before a small letter or a digit.
    pub(super) doubtful: &'static [&'static str],
    /// Words that, written with a capital after a full stop, start a sentence rather than go on with a name.
    pub(super) starters: &'static [&'static str],
    /// Those of `starters` that surnames start with too: *De Vries*.
    pub(super) particles: &'static [&'static str],
    /// What may follow an apostrophe to make a word of its own: *'t*, *'s*, *'ll*.
    pub(super) clitics: &'static [&'static str],
    /// Verbs of saying that, right after a quotation, go on with its sentence: *"Nee!" Poetin zei …*.
    pub(super) speech: &'static [&'static str],
    /// How words are joined and split.
    pub(super) joins: Joins,
}

/// How a language writes compounds and contractions.
pub(super) enum Joins {
    /// As in Dutch: hyphens, slashes and apostrophes hold a word together, as does the per cent sign.
    Together,
    /// As in English: hyphens and slashes part words, but for `prefixes`; contractions and `units` come apart.
    Apart {
        /// What keeps its hyphen: *re-elect*, *anti-war*.
        prefixes: &'static [&'static str],
        /// What follows a hyphen behind a name and is no part of it: *Moscow-led*.
        suffixes: &'static [&'static str],
        /// What comes off a number: *10km*, *5pm*.
        units: &'static [&'static str],
        /// Two words written as one, and the bytes of the first: *cannot*, *gonna*, *dont*. What is left is looked up
        /// again.
        parted: &'static [(&'static str, usize)],
        /// What follows *its* where *it's* is meant.
        its: &'static [&'static str],
        /// Who owns what follows.
        owners: &'static [&'static str],
    },
}

/// The rules of a language.
pub(super) fn of(lang: Lang) -> &'static Rules {
    match lang {
        Lang::Nl => &nl::RULES,
        Lang::En => &en::RULES,
    }
}

/// True when the sorted list holds the word, whatever its capitals.
pub(super) fn has(list: &[&str], word: &str) -> bool {
    // No entry is longer; so a word of megabytes costs nothing.
    const LONGEST: usize = 24;
    word.len() <= LONGEST && list.binary_search(&word.to_lowercase().as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_and_in_lower_case() {
        for lang in [Lang::Nl, Lang::En] {
            let r = of(lang);
            let mut lists =
                vec![r.titles, r.abbreviations, r.doubtful, r.starters, r.particles, r.clitics, r.speech];
            if let Joins::Apart { prefixes, suffixes, units, parted, its, owners } = r.joins {
                lists.extend([prefixes, suffixes, units, its, owners]);
                assert!(parted.is_sorted_by(|a, b| a.0 < b.0) && parted.iter().all(|(w, n)| *n < w.len()));
            }
            for list in lists {
                for pair in list.windows(2) {
                    assert!(pair[0] < pair[1], "{:?} comes before {:?}", pair[1], pair[0]);
                }
                assert!(list.iter().all(|w| w.to_lowercase() == *w && w.len() <= 24), "{list:?}");
            }
        }
    }
}

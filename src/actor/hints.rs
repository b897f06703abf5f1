//! What whole names, the words in them and the words before them tell of what they name: `schema/words/names.tsv`.

use std::sync::LazyLock;

use crate::base::{Lookup, NameType};

include!(concat!(env!("OUT_DIR"), "/names.rs"));

type Words = LazyLock<Lookup<&'static [NameType]>>;

static NAMES: Words = LazyLock::new(|| Lookup::new(KNOWN.iter().copied()));
static WITHIN: Words = LazyLock::new(|| Lookup::new(PARTS.iter().copied()));
static TAILS: Words = LazyLock::new(|| Lookup::new(ENDINGS.iter().copied()));
static NOUNS_BEFORE: Words = LazyLock::new(|| Lookup::new(BEFORE.iter().copied()));
static FAMILY_NAMES: Words = LazyLock::new(|| Lookup::new(SURNAMES.iter().copied()));
static LANDS_AND_PERSONS: Words = LazyLock::new(|| Lookup::new(NAMESAKES.iter().copied()));
/// The first words of known names.
static OPENINGS: LazyLock<Lookup<()>> =
    LazyLock::new(|| Lookup::new(KNOWN.iter().map(|(name, _)| (first_word(name), ()))));

/// Words in a known name, at most.
const LONGEST: usize = 5;

/// What a name as written stands for; several where it is ambiguous, none where it is not known.
pub(super) fn known(name: &str) -> &'static [NameType] {
    NAMES.get(name).unwrap_or_default()
}

/// The longest known name that begins at the first of these words: how many words, and what it stands for.
pub(super) fn longest(words: &[&str]) -> Option<(usize, &'static [NameType])> {
    // Most words begin no known name: one look spares the others.
    let first = words.first()?;
    let opens = OPENINGS.get(first_word(first)).is_some();
    let most = if opens { words.len().min(LONGEST) } else { 0 };
    (1..=most).rev().map(|n| (n, known(&words[..n].join(" ")))).find(|(_, kinds)| !kinds.is_empty())
}

fn first_word(name: &str) -> &str {
    name.split(' ').next().unwrap_or(name)
}

/// A family name of some country.
pub(super) fn is_surname(name: &str) -> bool {
    FAMILY_NAMES.get(name).is_some()
}

/// A given name that is a country's or a town's too: *Jordan*, *Paris*.
pub(super) fn is_namesake(name: &str) -> bool {
    LANDS_AND_PERSONS.get(name).is_some()
}

/// What a word of a name tells, in lower case: *cup*, *universiteit*.
pub(super) fn part(word: &str) -> &'static [NameType] {
    WITHIN.get(word).unwrap_or_default()
}

/// What the end of a name's last word tells, in lower case: *-raket* in *Buk-raket*, *-stadion*.
pub(super) fn ending(word: &str) -> &'static [NameType] {
    tails(word, 2).find_map(|tail| TAILS.get(tail)).unwrap_or_default()
}

/// What a noun right before a name tells, in lower case; of a compound its last part: *zwemvereniging*.
pub(super) fn before(noun: &str) -> &'static [NameType] {
    let last = || tails(noun, 3).filter(|t| t.len() > 4).find_map(|t| NOUNS_BEFORE.get(t));
    NOUNS_BEFORE.get(noun).or_else(last).unwrap_or_default()
}

/// The ends of a word that leave `stem` letters or more before them, the longest first; hyphens do not count.
fn tails(word: &str, stem: usize) -> impl Iterator<Item = &str> {
    word.char_indices().skip(stem).map(|(at, _)| word[at..].trim_start_matches('-'))
}

//! What whole names, the words in them and the words before them tell of what they name: `schema/words/names.tsv`.

use crate::base::NameType;

include!(concat!(env!("OUT_DIR"), "/names.rs"));

type Table = &'static [(&'static str, &'static [NameType])];

/// Words in a known name, at most.
const LONGEST: usize = 5;

fn find(table: Table, word: &str) -> &'static [NameType] {
    table.binary_search_by(|(known, _)| (*known).cmp(word)).map_or(&[], |at| table[at].1)
}

/// What a name as written stands for; several where it is ambiguous, none where it is not known.
pub(super) fn known(name: &str) -> &'static [NameType] {
    find(KNOWN, name)
}

/// The longest known name that begins at the first of these words: how many words, and what it stands for.
pub(super) fn longest(words: &[&str]) -> Option<(usize, &'static [NameType])> {
    // Most words begin no known name: one look spares the others.
    let first = words.first()?;
    let at = KNOWN.partition_point(|(known, _)| known < first);
    let opens = KNOWN.get(at).is_some_and(|(known, _)| known.starts_with(first));
    let most = if opens { words.len().min(LONGEST) } else { 0 };
    (1..=most).rev().map(|n| (n, known(&words[..n].join(" ")))).find(|(_, kinds)| !kinds.is_empty())
}

/// A family name of some country.
pub(super) fn is_surname(name: &str) -> bool {
    !find(SURNAMES, name).is_empty()
}

/// What a word of a name tells, in lower case: *cup*, *universiteit*.
pub(super) fn part(word: &str) -> &'static [NameType] {
    find(PARTS, word)
}

/// What the end of a name's last word tells, in lower case: *-raket* in *Buk-raket*, *-stadion*.
pub(super) fn ending(word: &str) -> &'static [NameType] {
    tails(word, 2).map(|tail| find(ENDINGS, tail)).find(|k| !k.is_empty()).unwrap_or(&[])
}

/// What a noun right before a name tells, in lower case; of a compound its last part: *zwemvereniging*.
pub(super) fn before(noun: &str) -> &'static [NameType] {
    let whole = find(BEFORE, noun);
    if !whole.is_empty() {
        return whole;
    }
    tails(noun, 3).filter(|t| t.len() > 4).map(|t| find(BEFORE, t)).find(|k| !k.is_empty()).unwrap_or(&[])
}

/// The ends of a word that leave `stem` letters or more before them, the longest first; hyphens do not count.
fn tails(word: &str, stem: usize) -> impl Iterator<Item = &str> {
    word.char_indices().skip(stem).map(|(at, _)| word[at..].trim_start_matches('-'))
}

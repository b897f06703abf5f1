//! What only English does to words: contractions, units and broken-off words come apart from what they are written to.

use crate::base::Span;

use super::rules::{Joins, has};
use super::shape::{is_name_end, run};
use super::token::{Scan, is_apostrophe, is_digit, is_word};

impl Scan<'_> {
    /// The length of an English number that a unit (*10km*, *7:30PM*) or a plural (*60's*) is written to.
    pub(super) fn number(&self, rest: &str) -> Option<usize> {
        let Joins::Apart { units, .. } = self.rules.joins else { return None };
        let number = run(rest, |c| c.is_ascii_digit() || matches!(c, '.' | ',' | ':'), 24);
        if !rest[..number].ends_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let behind = &rest[number..];
        let alone = |n: usize| !behind[n..].starts_with(is_word);
        if let Some(mark) = behind.chars().next().filter(|&c| is_apostrophe(c)) {
            let plural = mark.len_utf8() + 1;
            let is_decade = matches!(number, 2 | 4) && rest[..number].ends_with('0');
            let is_plural = behind[mark.len_utf8()..].starts_with('s') && alone(plural);
            return (is_decade && is_plural).then_some(number + plural);
        }
        let unit = run(behind, char::is_alphabetic, 6);
        (alone(unit) && has(units, &behind[..unit])).then_some(number)
    }

    /// The length of the first half of two English words written as one: *can|not*, *do|nt*, *it|s not*.
    pub(super) fn parted(&self, at: usize) -> Option<usize> {
        const LONGEST: usize = 12;
        let Joins::Apart { parted, its, owners, .. } = self.rules.joins else { return None };
        let rest = &self.text[at..];
        let letters = run(rest, char::is_alphabetic, LONGEST);
        let (word, behind) = rest.split_at(letters);
        let mut after = behind.chars();
        let mark = after.next();
        if mark.is_some_and(is_word) || (mark.is_some_and(is_apostrophe) && after.next().is_some_and(is_word))
        {
            return None;
        }
        let lower = word.to_lowercase();
        // *w/them*, but *w/o*, *w/out*.
        if lower == "w" && mark == Some('/') {
            let with = run(&behind[1..], char::is_alphabetic, LONGEST);
            return (with > 1 && &behind[1..=with] != "out").then_some(2);
        }
        let next = behind.strip_prefix(' ').unwrap_or_default();
        let next = &next[..run(next, char::is_alphabetic, LONGEST)];
        let is_name = word != lower && !next.starts_with(char::is_lowercase);
        let before = self.tokens.last().map_or(".", |t| t.span.of(self.text));
        match lower.as_str() {
            // Else it owns what follows: *its drones*, *its very existence*, *its so-called army*.
            "its" | "your" | "whose" => (has(its, next) && !behind[1 + next.len()..].starts_with('-'))
                .then_some(if lower == "its" { 2 } else { 3 }),
            // *It lets them go*, *Court Lets Ban Stand*.
            "lets" => (word == "Lets" && !is_name && before.ends_with(['.', '!', '?'])).then_some(3),
            // *Mr. Im*, *Jony Ive*.
            "im" | "ive" | "hes" if is_name => None,
            // *As is his wont*.
            "wont" if has(owners, before) => None,
            _ => parted.binary_search_by(|(w, _)| (*w).cmp(&lower)).ok().map(|i| parted[i].1),
        }
    }

    /// English: *2,000* and, written by others, *7,5 million*, but not `[13,14]` nor *2,4,8*; in Dutch *13,14* is a
    /// number anyway.
    pub(super) fn joins_comma(&self, start: usize, at: usize, next: usize) -> bool {
        let digits = run(&self.text[next..], is_digit, 4);
        let has_more = self.text[next + digits..].starts_with(',') || self.text[start..at].contains(',');
        let is_listed = self.text[..start].ends_with([',', '[']);
        digits == 3 || (digits < 3 && !has_more && !is_listed)
    }

    /// True for the slash behind a single letter in *I/O*, *c/o* and *w/out*; *w/him* comes apart.
    pub(super) fn is_letter_pair(&self, part: usize, next: usize) -> bool {
        let letters = run(&self.text[next..], char::is_alphabetic, 4);
        let word = &self.text[next..next + letters];
        self.text[part..].starts_with(char::is_alphabetic)
            && match letters {
                1 => true,
                _ if self.text[part..].starts_with(['w', 'W']) => word == "out",
                _ => word.starts_with(char::is_lowercase),
            }
    }

    /// True for the hyphen of a given name of two syllables behind a surname, as in *Kim Jong-un* and *Ban Ki-moon*,
    /// which keep it, where *Washington-based* and *al-Sadr* do not.
    pub(super) fn is_given_name(&self, start: usize, at: usize, next: usize) -> bool {
        const SYLLABLE: usize = 5;
        let is_capital = |span: Span| span.of(self.text).starts_with(char::is_uppercase);
        let Joins::Apart { suffixes, .. } = self.rules.joins else { return false };
        let letters = run(&self.text[next..], char::is_alphabetic, SYLLABLE + 1);
        let left = &self.text[start..at];
        let has_small = left.chars().skip(1).all(char::is_lowercase) && left.starts_with(char::is_uppercase);
        self.tokens.last().is_some_and(|t| t.span.end as usize + 1 == start && is_capital(t.span))
            && (2..=SYLLABLE).contains(&left.len())
            && (2..=SYLLABLE).contains(&letters)
            && has_small
            && !has(suffixes, &self.text[next..next + letters])
    }

    /// True for the full stop of *it works.thanks*, no address: English, two words in small letters and nothing more.
    pub(super) fn is_run_on(&self, start: usize, at: usize, next: usize) -> bool {
        const LONGEST: usize = 24;
        let (left, rest) = (&self.text[start..at], &self.text[next..]);
        let letters = run(rest, char::is_lowercase, LONGEST);
        let (right, behind) = rest.split_at(letters);
        let more = behind.strip_prefix(['.', '@', '/', '_']).unwrap_or(behind);
        self.parts_words()
            && left.len() > 2
            && left.chars().skip(1).all(char::is_lowercase)
            && (letters > 3 || has(self.rules.starters, right))
            && !is_name_end(right)
            && !more.starts_with(is_word)
            && !has(self.rules.titles, left)
            && !has(self.rules.abbreviations, left)
    }

    /// True for a word that its speaker broke off, *th-*: a letter, or some without a vowel, or what is begun again
    /// (*sa- stage*) or left for a dash.
    pub(super) fn breaks_off(&self, at: usize, end: usize) -> bool {
        const LONGEST: usize = 12;
        const SAME: usize = 2;
        let word = &self.text[at..end];
        let next = self.text[end + 1..].trim_start();
        let same = || {
            let lower = |s: &str| s.chars().take(SAME).flat_map(char::to_lowercase).collect::<Vec<_>>();
            lower(word) == lower(next)
        };
        let is_word = word.len() <= LONGEST && word.chars().all(char::is_alphabetic);
        is_fragment(word) || (is_word && (next.starts_with(['—', '–']) || same()))
    }

    /// True for three or more capitals beside another word in capitals.
    pub(super) fn is_shouted(&self, at: usize, end: usize) -> bool {
        let is_shout = |word: &str| word.len() > 2 && word.chars().all(char::is_uppercase);
        let next = self.text[end + 1..].trim_start();
        let next = &next[..run(next, char::is_alphabetic, 24)];
        let previous = self.tokens.last().map_or("", |t| t.span.of(self.text).trim_end_matches('.'));
        is_shout(&self.text[at..end]) && (is_shout(previous) || is_shout(next))
    }
}

/// True for the beginning of a word that was broken off, *th-*: a letter, or some without a vowel.
fn is_fragment(word: &str) -> bool {
    const LONGEST: usize = 4;
    let is_vowel = |c| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    word.len() <= LONGEST
        && word.chars().all(char::is_alphabetic)
        && (word.chars().nth(1).is_none()
            || (word.chars().skip(1).all(char::is_lowercase) && !word.to_lowercase().contains(is_vowel)))
}

//! Tokens to sentences.

use std::ops::Range;

use super::Token;
use super::rules::{Joins, Rules, has};
use super::shape::{emoticon, is_web};
use super::token::is_word;

/// The ranges of tokens that are sentences: in order, together all tokens of the block.
pub(super) fn ranges(text: &str, tokens: &[Token], rules: &Rules) -> Vec<Range<usize>> {
    let mut ends = Ends { text, tokens, rules, start: 0, double_open: false, brackets: 0, bracket_at: 0 };
    let mut ranges = Vec::new();
    let mut start = 0;
    if let Some(end) = dateline(text, tokens) {
        ranges.push(0..end);
        (start, ends.start) = (end, end);
    }
    let mut i = start;
    while i < tokens.len() {
        let cut = (i + 1 - start == MOST_TOKENS).then_some(i + 1);
        match ends.end_at(i).or(cut) {
            Some(end) => {
                ranges.push(start..end);
                (start, i) = (end, end);
                (ends.start, ends.brackets) = (start, 0);
            }
            None => {
                ends.note(i);
                i += 1;
            }
        }
    }
    if start < tokens.len() {
        ranges.push(start..tokens.len());
    }
    ranges
}

/// The end of a dateline that opens a block: *LONDEN -*, *NEW YORK (Reuters) –*. It is no part of the sentence behind it.
fn dateline(text: &str, tokens: &[Token]) -> Option<usize> {
    let form = |i: usize| tokens.get(i).map(|t| t.span.of(text));
    let town = |f: &str| f.chars().count() > 2 && f.chars().all(|c| c.is_uppercase() || c == '-');
    let towns = (0..3).take_while(|&i| form(i).is_some_and(town)).count();
    let bracket = form(towns) == Some("(") && form(towns + 2) == Some(")");
    let dash = towns + if bracket { 3 } else { 0 };
    let spaced = |i: usize| tokens.get(i).is_some_and(|t| text[..t.span.start as usize].ends_with(' '));
    let is_dash = matches!(form(dash), Some("-" | "–" | "—"));
    (towns > 0 && is_dash && spaced(dash) && spaced(dash + 1)).then_some(dash + 1)
}

/// No real sentence has as many; a text that never ends one must not cost what is built on sentences the earth.
const MOST_TOKENS: usize = 500;

/// Tokens after which a bracket that was not closed no longer counts as open.
const LONGEST_ASIDE: usize = 60;

/// What stands first in what follows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Start {
    Capital,
    Small,
    Digit,
    /// Punctuation that goes on with the sentence.
    Comma,
    Other,
}

struct Ends<'a> {
    text: &'a str,
    tokens: &'a [Token],
    rules: &'a Rules,
    /// The first token of the sentence.
    start: usize,
    /// A straight double quote is open: an odd number of them came by in this block.
    double_open: bool,
    /// Brackets open in this sentence.
    brackets: usize,
    /// The last one that opened.
    bracket_at: usize,
}

impl Ends<'_> {
    fn form(&self, i: usize) -> &str {
        self.tokens.get(i).map_or("", |t| t.span.of(self.text))
    }

    fn is_glued(&self, i: usize) -> bool {
        i > 0 && i < self.tokens.len() && self.tokens[i - 1].span.end == self.tokens[i].span.start
    }

    /// Keeps up quotes and brackets while passing a token.
    fn note(&mut self, i: usize) {
        match self.form(i) {
            "\"" => self.double_open = !self.double_open,
            "(" | "[" => (self.brackets, self.bracket_at) = (self.brackets + 1, i),
            ")" | "]" => self.brackets = self.brackets.saturating_sub(1),
            _ => {}
        }
    }

    /// One past the last token of the sentence that token `i` ends; `None` when it ends none.
    fn end_at(&mut self, i: usize) -> Option<usize> {
        let form = self.tokens.get(i)?.span.of(self.text);
        let last = form.chars().next_back()?;
        if !matches!(last, '.' | '!' | '?' | '…') {
            return None;
        }
        // *Wij (…) Kyiv steunen*, *een held (!)*: a remark, no end.
        if i > 0 && matches!(self.form(i - 1), "(" | "[") {
            return None;
        }
        // *It fell. ... Nobody knew*: the dots open what follows.
        if i == self.start && form.starts_with(['.', '…']) && i + 1 < self.tokens.len() {
            return None;
        }
        let is_word = form.starts_with(is_word);
        if i > self.bracket_at + LONGEST_ASIDE {
            self.brackets = 0;
        }
        let (end, quoted, open) = self.closers(i + 1);
        let next = self.start_of(end);
        let ends = if is_word {
            !quoted && self.brackets == 0 && self.abbreviation_ends(form, end)
        } else {
            match next {
                None => true,
                _ if self.is_more(end, last) || self.is_item(i) => false,
                Some(Start::Comma) => false,
                Some(_) if self.is_aside(i, end) => false,
                Some(Start::Small) => end == i + 1 && self.is_careless_end(i),
                // *Viva Maria! (1965)*
                Some(Start::Digit) if last != '.' && self.form(end) == "(" => false,
                Some(Start::Capital) => !(quoted && last != '.' && self.is_said(end)),
                Some(Start::Digit | Start::Other) => true,
            }
        };
        if !ends {
            return None;
        }
        self.double_open = open;
        Some(end)
    }

    /// True when another mark goes on with the end of the sentence: *(he left!).*, *why . . .*.
    fn is_more(&self, end: usize, last: char) -> bool {
        let form = self.form(end);
        let is_mark = !form.is_empty() && form.chars().all(|c| matches!(c, '.' | '!' | '?' | '…'));
        is_mark && (self.is_glued(end) || form.len() == 1 && form.ends_with(last))
    }

    /// True for the full stop behind the number of an item, all there is of its sentence yet: *3. Peace talks*.
    fn is_item(&self, i: usize) -> bool {
        const LONGEST: usize = 3;
        let number = self.form(self.start);
        i == self.start + 1
            && number.len() <= LONGEST
            && number.bytes().all(|b| b.is_ascii_digit())
            && !self.is_glued(i + 1)
    }

    /// True within brackets that opened in the sentence and are still open behind `end`. Brackets around whole
    /// sentences hold nothing together.
    fn is_aside(&self, i: usize, end: usize) -> bool {
        let closed = (i + 1..end).any(|k| matches!(self.form(k), ")" | "]"));
        self.brackets > usize::from(closed) && !(self.brackets == 1 && self.bracket_at == self.start)
    }

    /// True for the mark of a sentence whose successor starts with a small letter, *it works. they like it*: before
    /// white space and behind what is no abbreviation. *Yahoo! and*, *Spec. of*, *wait... what* go on.
    fn is_careless_end(&self, i: usize) -> bool {
        const SHORT: usize = 4;
        let Some(before) = i.checked_sub(1).map(|k| self.form(k)) else { return false };
        let is_vowel = |c| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        let is_small = before.chars().all(char::is_lowercase);
        let is_whole = before.chars().skip(1).all(char::is_alphabetic)
            && (before.chars().nth(SHORT).is_some() || i == self.start + 1);
        let form = self.form(i);
        let is_mark = form.starts_with(['!', '?']) && is_small || form == "." && (is_small || is_whole);
        let next = i + 1 + usize::from(matches!(self.form(i + 1), "(" | "["));
        matches!(self.rules.joins, Joins::Apart { .. })
            && is_mark
            && before.contains(is_vowel)
            && !self.is_glued(i + 1)
            && self.form(next).starts_with(char::is_lowercase)
    }

    /// Skips the quotes and brackets that close at `i`: where they end, whether there was a quote among them, and
    /// whether a straight double quote is open after them.
    fn closers(&self, mut i: usize) -> (usize, bool, bool) {
        const MOST: usize = 12;
        let mut quoted = false;
        let mut open = self.double_open;
        let stop = self.tokens.len().min(i + MOST);
        while i < stop {
            let glued = self.is_glued(i);
            let before_word = self.is_glued(i + 1) && self.form(i + 1).starts_with(is_word);
            match self.form(i) {
                "\"" if open && (glued || !before_word) => open = false,
                "\"" if glued && !before_word => {}
                ")" | "]" | "}" if glued || self.brackets > 0 => {
                    i += 1;
                    continue;
                }
                "''" | "”" | "»" | "’’" | "›" if glued || !before_word => {}
                "'" | "’" | "“" | "‘" if glued && !before_word => {}
                // A footnote: *school. [27]*
                "[" if self.form(i + 2) == "]" && self.form(i + 1).bytes().all(|b| b.is_ascii_digit()) => {
                    i += 3;
                    continue;
                }
                "*" | ">>" if glued && !before_word => {
                    i += 1;
                    continue;
                }
                form if emoticon(form) == Some(form.len()) => {
                    i += 1;
                    continue;
                }
                _ => break,
            }
            quoted = true;
            i += 1;
        }
        (i, quoted, open)
    }

    /// The first token from `i` on that is no opening quote, bracket or dash.
    fn first_word(&self, mut i: usize) -> usize {
        const MOST: usize = 4;
        let most = i + MOST;
        while i < most && is_opening(self.form(i)) {
            i += 1;
        }
        i
    }

    fn start_of(&self, i: usize) -> Option<Start> {
        self.tokens.get(i)?;
        let word = self.first_word(i);
        let form = self.form(word);
        let mut letters = form.chars().skip_while(|c| !is_word(*c));
        Some(match letters.next() {
            Some(c) if c.is_uppercase() => Start::Capital,
            // *'s Avonds*, *'t Is*: the capital comes one word later.
            Some(_)
                if form.starts_with(['\'', '’']) && self.form(word + 1).starts_with(char::is_uppercase) =>
            {
                Start::Capital
            }
            Some(_) if is_web(form) => Start::Other,
            Some(c) if c.is_lowercase() => Start::Small,
            Some(c) if c.is_numeric() => Start::Digit,
            _ if word == i && matches!(form, "," | ";" | ":" | ")" | "]") => Start::Comma,
            _ => Start::Other,
        })
    }

    /// An abbreviation ends a sentence when the next word plainly starts one.
    fn abbreviation_ends(&self, form: &str, next: usize) -> bool {
        let word = self.form(self.first_word(next));
        next < self.tokens.len()
            && word.starts_with(char::is_uppercase)
            && has(self.rules.starters, word)
            && !has(self.rules.titles, form.trim_end_matches('.'))
            && !form.starts_with(|c: char| c.is_ascii_digit())
            && form.chars().filter(|c| c.is_alphabetic()).count() > 1
    }

    /// True when a verb of saying follows within a name's length: *Zelensky said*.
    fn is_said(&self, i: usize) -> bool {
        const NAME: usize = 4;
        (i..self.tokens.len().min(i + NAME))
            .take_while(|&k| self.form(k).starts_with(is_word))
            .any(|k| has(self.rules.speech, self.form(k)))
    }
}

fn is_opening(form: &str) -> bool {
    matches!(
        form,
        "\"" | "'"
            | "“"
            | "„"
            | "‘"
            | "’"
            | "«"
            | "‹"
            | ",,"
            | "``"
            | "`"
            | "''"
            | "("
            | "["
            | "-"
            | "–"
            | "—"
            | "--"
            | "*"
            | "•"
            | ">"
            | "»"
            | "”"
    )
}

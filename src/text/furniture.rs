//! What a site puts around an article: pointers to other articles, credits, bylines, buttons, cookies, newsletters.
//!
//! It stays in the text, where every offset counts it; it is told apart so that nobody takes a headline behind *Lees ook*
//! for what the article says. Only what no reporter writes is taken for it: a sentence of news that is passed over is lost.

mod words;

use crate::base::Lang;

use self::words::{AGENCIES, DUTCH, ENGLISH, Words};
use super::layout::is_closer;
use super::{Sentence, SentenceKind, Token};

/// A line that points elsewhere is a headline long; a longer one is a text whose lines were lost.
const LONGEST: usize = 30;

/// A site lists some headlines; a text that goes on for longer without a full stop is one whose stops were lost.
const MOST_LISTED: usize = 12;

/// What marks the sentences of a text that are furniture, a block at a time, in order.
pub(super) struct Furniture {
    words: &'static Words,
    /// The list of headlines that the last block began or went on with.
    list: Option<List>,
}

/// Headlines under *Lees ook*.
struct List {
    /// How many `#` stand before the words above it.
    level: usize,
    /// How many more it may have.
    left: usize,
}

impl Furniture {
    /// For a text in this language, before its first block.
    pub(super) fn of(lang: Lang) -> Self {
        let words = match lang {
            Lang::Nl => &DUTCH,
            Lang::En => &ENGLISH,
        };
        Self { words, list: None }
    }

    /// Marks the sentences of the next block.
    pub(super) fn mark(&mut self, text: &str, block: &mut [Sentence]) {
        let lines: Vec<Line<'_>> = block.iter().map(|s| Line::of(text, &s.tokens, self.words)).collect();
        let is_headline = is_headline(text, block);
        // *Lees ook: Rusland valt Oekraïne binnen. Wat nu?* points elsewhere to its end.
        let is_pointer = is_headline && lines.first().is_some_and(Line::points);
        let is_whole = self.is_listed(&lines, is_headline) || is_pointer;
        let alone = lines.len() == 1;
        let mut is_named = false;
        let marked: Vec<bool> = lines
            .iter()
            .map(|line| {
                let is_marker = line.points() || line.is_label(alone);
                // *LEES OOK - Rusland valt aan*: what looks like a dateline is a sentence of its own.
                let is_headline = std::mem::replace(&mut is_named, is_marker && line.is_bare());
                is_whole || is_headline || is_marker || line.is_around(alone)
            })
            .collect();
        if alone && lines[0].heads() {
            self.list = Some(List { level: lines[0].level(), left: MOST_LISTED });
        }
        for (sentence, _) in block.iter_mut().zip(marked).filter(|(_, is_marked)| *is_marked) {
            sentence.kind = SentenceKind::Furniture;
        }
    }

    /// Whether a block is one of the headlines under the last marker; the first that is none ends the list.
    fn is_listed(&mut self, lines: &[Line<'_>], is_headline: bool) -> bool {
        let (Some(list), Some(first)) = (&mut self.list, lines.first()) else { return false };
        // A heading of the article's own.
        let is_above = first.level() > 0 && (list.level == 0 || first.level() <= list.level);
        if !is_headline || is_above || first.points() || list.left == 0 {
            self.list = None;
            return false;
        }
        list.left -= 1;
        true
    }
}

/// True for a block that does not end as prose does: no full stop, and nothing announced.
fn is_headline(text: &str, block: &[Sentence]) -> bool {
    let (Some(first), Some(last)) = (block.first(), block.last()) else { return false };
    let words = first.span.join(last.span).of(text);
    let words = words.trim_end_matches(is_closer);
    let is_closed = words.ends_with('.') && !words.ends_with("..") || words.ends_with([',', ';', ':']);
    !is_closed && block.iter().map(|s| s.tokens.len()).sum::<usize>() <= LONGEST
}

/// A sentence, without the bullet, arrow, bracket or number of an item before it.
struct Line<'a> {
    text: &'a str,
    tokens: &'a [Token],
    /// What was left out before them.
    lead: &'a [Token],
    words: &'static Words,
}

impl<'a> Line<'a> {
    fn of(text: &'a str, tokens: &'a [Token], words: &'static Words) -> Self {
        let is_mark = |t: &&Token| is_mark(t.span.of(text)) && !opens_words(t.span.of(text));
        let marks = |from: usize| tokens[from..].iter().take_while(is_mark).count();
        let mut first = marks(0);
        // *1. Lees ook*, *2) Lees ook*
        let number = tokens.get(first).map_or("", |t| t.span.of(text));
        if is_number(number) && (is_number_end(number) || marks(first + 1) > 0) {
            first += 1 + marks(first + 1);
        }
        let (lead, tokens) = tokens.split_at(first);
        Self { text, tokens, lead, words }
    }

    /// A word, without the underscores of emphasis, which are letters to the tokens.
    fn form(&self, i: usize) -> &str {
        self.tokens.get(i).map_or("", |t| t.span.of(self.text)).trim_matches('_')
    }

    /// The number of tokens of the phrase that the line starts with, of a list: the longest one.
    fn starts(&self, phrases: &[&str]) -> Option<usize> {
        let is_here =
            |phrase: &&&str| phrase.split(' ').enumerate().all(|(i, word)| is_same(self.form(i), word));
        phrases.iter().filter(is_here).map(|phrase| phrase.split(' ').count()).max()
    }

    fn has(&self, list: &[&str]) -> bool {
        self.tokens.iter().any(|t| list.iter().any(|word| is_same(t.span.of(self.text), word)))
    }

    /// How many `#` stand before it, as before a heading of Markdown.
    fn level(&self) -> usize {
        let first = self.lead.first().map_or("", |t| t.span.of(self.text));
        if first.bytes().all(|b| b == b'#') { first.len() } else { 0 }
    }

    /// Marks alone follow on the first `n` tokens.
    fn ends_at(&self, n: usize) -> bool {
        self.tokens[n..].iter().all(|t| is_mark(t.span.of(self.text)))
    }

    /// A colon, or a bar, stands behind the first `n` tokens.
    fn has_colon(&self, n: usize) -> bool {
        let mut behind = self.tokens[n..].iter().map(|t| t.span.of(self.text)).take_while(|f| is_mark(f));
        behind.any(|form| matches!(form, ":" | "|"))
    }

    /// *Lees ook*, *Klik hier*; *Meest gelezen:*.
    fn points(&self) -> bool {
        self.starts(self.words.pointers).or_else(|| self.starts(self.words.openers)).is_some()
            || self.tokens.len() <= LONGEST
                && self.starts(self.words.lists).is_some_and(|n| self.has_colon(n))
    }

    /// *LEES OOK -*: words that point elsewhere, and none behind them.
    fn is_bare(&self) -> bool {
        let phrase = self.starts(self.words.pointers).or_else(|| self.starts(self.words.lists));
        phrase.is_some_and(|n| self.ends_at(n)) && self.form(self.tokens.len() - 1) != "."
    }

    /// *Lees ook* above headlines; *Lees ook deze verhalen:*.
    fn heads(&self) -> bool {
        let words =
            self.tokens.iter().rposition(|t| !is_mark(t.span.of(self.text))).map_or(0, |last| last + 1);
        self.is_bare() || self.points() && self.has_colon(words)
    }

    /// *Bron: ANP*, *Video: zo werkt een drone*; *Advertentie*, *Meest gelezen* alone.
    fn is_label(&self, alone: bool) -> bool {
        const MOST: usize = 16;
        let is_label = |n: usize| self.has_colon(n) || alone && self.ends_at(n);
        let is_list = |n: usize| alone && self.ends_at(n);
        self.tokens.len() <= MOST && self.starts(self.words.labels).is_some_and(is_label)
            || self.starts(self.words.lists).is_some_and(is_list)
    }

    /// Whatever else stands around an article.
    fn is_around(&self, alone: bool) -> bool {
        self.is_credit() || (alone && self.is_byline()) || self.asks_consent() || self.offers_letter()
    }

    /// *Foto: ANP*, *Beeld Getty Images / Jan de Vries*, *© Reuters*, *AFP*: nothing but names.
    fn is_credit(&self) -> bool {
        const MOST: usize = 12;
        let first = self.form(0);
        let is_picture = self.words.pictures.iter().any(|word| is_same(first, word));
        let agency = first.split('/').next().unwrap_or_default();
        let is_agency = AGENCIES.iter().any(|word| is_same(agency, word)) && is_name(agency);
        let (has_more, rest) = (self.tokens.len() > 1, self.tokens.get(1..).unwrap_or_default());
        self.tokens.len() <= MOST && (is_agency || is_picture && has_more) && self.are_names(rest)
    }

    /// *Door onze correspondent Jan de Vries*, *By Mary Jones and John Smith*: no more than names, and no full stop.
    fn is_byline(&self) -> bool {
        const MOST: usize = 12;
        let closed = self.form(self.tokens.len().saturating_sub(1)) == ".";
        self.tokens.len() <= MOST
            && !closed
            && self
                .starts(self.words.by)
                .is_some_and(|n| n < self.tokens.len() && self.are_names(&self.tokens[n..]))
    }

    /// *Wij gebruiken cookies om uw bezoek te verbeteren.*
    fn asks_consent(&self) -> bool {
        let is_cookie = |form: &str| form.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("cookie"));
        self.tokens.iter().any(|t| is_cookie(t.span.of(self.text))) && self.has(self.words.consent)
    }

    /// *Ontvang het laatste nieuws in onze nieuwsbrief.*
    fn offers_letter(&self) -> bool {
        self.has(self.words.letters) && self.has(self.words.takers)
    }

    fn are_names(&self, tokens: &[Token]) -> bool {
        tokens.iter().map(|t| t.span.of(self.text)).all(|form| {
            is_name(form)
                || !form.contains(char::is_alphabetic)
                || self.words.between.iter().any(|word| is_same(form, word))
        })
    }
}

fn is_name(form: &str) -> bool {
    form.starts_with(char::is_uppercase)
}

/// The same word, whatever its capitals and the form of its apostrophe.
fn is_same(form: &str, word: &str) -> bool {
    let small = form.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c });
    small.eq(word.chars())
}

/// No letters or digits: a bullet, a rule, a bracket, an arrow.
fn is_mark(form: &str) -> bool {
    !form.contains(char::is_alphanumeric)
}

/// A mark that what is said starts with: a quote, or the sign of a copyright.
fn opens_words(form: &str) -> bool {
    form.starts_with(['"', '\'', '“', '”', '„', '‘', '’', '«', '`', '©'])
}

/// The number of an item, with or without what ends it.
fn is_number(form: &str) -> bool {
    const LONGEST: usize = 3;
    let digits = form.trim_end_matches(['.', ')']);
    (1..=LONGEST).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

fn is_number_end(form: &str) -> bool {
    form.ends_with(['.', ')'])
}

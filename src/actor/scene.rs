//! One sentence and its tree, with the questions that finding mentions asks of it.

use std::cell::OnceCell;

use crate::base::{Lang, Span};
use crate::parse::{Tree, Upos};

use super::nouns::{self, Noun};

/// A sentence, indexed so that every question below costs the size of its answer, not of the sentence.
#[derive(Debug)]
pub(super) struct Scene<'a> {
    /// The document's text.
    pub(super) text: &'a str,
    /// The language of the document.
    pub(super) lang: Lang,
    /// The sentence's tree.
    pub(super) tree: &'a Tree,
    /// The words as they stand in the text.
    pub(super) forms: Vec<&'a str>,
    /// The words stand between quotation marks.
    pub(super) quoted: Vec<bool>,
    /// True where most words begin with a capital, as in English headlines: capitals then say nothing.
    pub(super) shouting: bool,
    /// How many sentences of the article's own voice come before: headings and sentences that are wholly quoted do not
    /// put a pronoun farther from its antecedent.
    pub(super) depth: usize,
    /// What each word says, once it has been asked.
    said: Vec<OnceCell<&'static [Noun]>>,
    /// Children of word `i`: `kids[starts[i]..starts[i + 1]]`.
    starts: Vec<u32>,
    kids: Vec<u32>,
}

impl<'a> Scene<'a> {
    /// Indexes a tree. Heads that point nowhere count as roots.
    pub(super) fn new(text: &'a str, lang: Lang, tree: &'a Tree) -> Self {
        let n = tree.words.len();
        let head = |i: usize| tree.words[i].head.map(|h| h as usize).filter(|&h| h < n && h != i);
        let mut starts = vec![0u32; n + 1];
        for h in (0..n).filter_map(head) {
            starts[h + 1] += 1;
        }
        for i in 0..n {
            starts[i + 1] += starts[i];
        }
        let mut next = starts.clone();
        let mut kids = vec![0u32; starts[n] as usize];
        for (i, h) in (0..n).filter_map(|i| Some((i, head(i)?))) {
            kids[next[h] as usize] = i as u32;
            next[h] += 1;
        }
        let forms: Vec<&str> = tree.words.iter().map(|w| w.form(text)).collect();
        let letters = forms.iter().filter(|f| f.chars().next().is_some_and(char::is_alphabetic)).count();
        let capitals = forms.iter().filter(|f| is_capital(f)).count();
        Self {
            text,
            lang,
            tree,
            forms,
            quoted: vec![false; n],
            said: vec![OnceCell::new(); n],
            depth: 0,
            shouting: letters > 2 && capitals * 3 > letters * 2,
            starts,
            kids,
        }
    }

    /// Number of words.
    pub(super) fn len(&self) -> usize {
        self.forms.len()
    }

    /// The dependents of a word, in text order.
    pub(super) fn kids(&self, word: usize) -> impl Iterator<Item = usize> + '_ {
        self.kids[self.starts[word] as usize..self.starts[word + 1] as usize].iter().map(|&k| k as usize)
    }

    /// The dependents before a word, the nearest first; 40 at most, more than any phrase has.
    pub(super) fn left_kids(&self, word: usize) -> impl Iterator<Item = usize> + '_ {
        let kids = &self.kids[self.starts[word] as usize..self.starts[word + 1] as usize];
        let left = kids.partition_point(|&k| (k as usize) < word);
        kids[..left].iter().rev().take(40).map(|&k| k as usize)
    }

    /// The dependents after a word, the nearest first; 40 at most.
    pub(super) fn right_kids(&self, word: usize) -> impl Iterator<Item = usize> + '_ {
        let kids = &self.kids[self.starts[word] as usize..self.starts[word + 1] as usize];
        let left = kids.partition_point(|&k| (k as usize) < word);
        kids[left..].iter().take(40).map(|&k| k as usize)
    }

    /// The word it hangs from.
    pub(super) fn head(&self, word: usize) -> Option<usize> {
        self.tree.words[word].head.map(|h| h as usize).filter(|&h| h < self.len() && h != word)
    }

    /// Head, head's head, … at most 60 steps: no antecedent is farther, and a broken tree may be a ring.
    pub(super) fn above(&self, word: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(self.head(word), |&i| self.head(i)).take(60)
    }

    /// The UD relation without its subtype.
    pub(super) fn rel(&self, word: usize) -> &'static str {
        self.tree.words[word].relation()
    }

    /// The part of speech.
    pub(super) fn upos(&self, word: usize) -> Upos {
        self.tree.words[word].upos
    }

    /// The dictionary form in lower case.
    pub(super) fn lemma(&self, word: usize) -> String {
        self.tree.words[word].lemma.to_lowercase()
    }

    /// The word in lower case.
    pub(super) fn lower(&self, word: usize) -> String {
        self.forms[word].to_lowercase()
    }

    /// The preposition before a word, in lower case.
    pub(super) fn case(&self, word: usize) -> Option<String> {
        self.left_kids(word).filter(|&k| self.rel(k) == "case").last().map(|k| self.lower(k))
    }

    /// The article or demonstrative before a word, in lower case.
    pub(super) fn det(&self, word: usize) -> Option<String> {
        self.left_kids(word).find(|&k| self.rel(k) == "det").map(|k| self.lower(k))
    }

    /// *de*, *het*, *the*, or a demonstrative stands before it.
    pub(super) fn is_definite(&self, word: usize) -> bool {
        const DEFINITE: [&str; 11] =
            ["de", "het", "'t", "the", "deze", "die", "dit", "dat", "this", "these", "those"];
        // "the gas-rich emirate": the article may hang from a word of the adjective.
        let first = || self.left_kids(word).last().filter(|&k| self.rel(k) == "amod");
        let deeper = || first().and_then(|k| self.left_kids(k).last()).and_then(|k| self.det(k));
        self.det(word).or_else(deeper).is_some_and(|d| DEFINITE.contains(&d.as_str()))
    }

    /// Plural by its features or tag.
    pub(super) fn is_plural(&self, word: usize) -> bool {
        let w = &self.tree.words[word];
        w.feat("Number") == Some("Plur") || w.xpos.contains("|mv") || matches!(w.xpos, "NNS" | "NNPS")
    }

    /// A Dutch *het*-word or *de*-word, by its features.
    pub(super) fn neuter(&self, word: usize) -> Option<bool> {
        self.tree.words[word].feat("Gender").map(|g| g == "Neut").filter(|_| self.lang == Lang::Nl)
    }

    /// A common or proper noun.
    pub(super) fn is_noun(&self, word: usize) -> bool {
        matches!(self.upos(word), Upos::Noun | Upos::Propn)
    }

    /// What the noun says, by its dictionary form, else as it is written; two-word nouns (*prime minister*,
    /// *intelligence agency*) before one-word ones.
    pub(super) fn nouns(&self, word: usize) -> &'static [Noun] {
        self.said[word].get_or_init(|| self.look_up(word))
    }

    fn look_up(&self, word: usize) -> &'static [Noun] {
        if self.lang == Lang::En && word > 0 {
            for last in [self.lemma(word), self.lower(word)] {
                let pair = nouns::classes(&format!("{} {last}", self.lower(word - 1)), self.lang);
                if !pair.is_empty() {
                    return pair;
                }
            }
        }
        // "secretary-general" is three tokens in English.
        if self.lang == Lang::En && word > 1 && self.forms[word - 1] == "-" {
            let whole = nouns::classes(&format!("{}-{}", self.lower(word - 2), self.lower(word)), self.lang);
            if !whole.is_empty() {
                return whole;
            }
        }
        let long = self.long_office(word);
        if !long.is_empty() {
            return long;
        }
        // Whole words before last parts: the lemmatiser may take "inlichtingendiensten" for "inlichtingdienst".
        let (lemma, form) = (self.lemma(word), self.lower(word));
        let whole = [nouns::classes(&lemma, self.lang), nouns::inflected(&form, self.lang, nouns::classes)];
        let parts = [nouns::compound(&lemma, self.lang), nouns::inflected(&form, self.lang, nouns::compound)];
        whole.into_iter().chain(parts).find(|c| !c.is_empty()).unwrap_or(&[])
    }

    /// *minister van Buitenlandse Zaken*, *secretary of state*: offices that go on after their head.
    fn long_office(&self, word: usize) -> &'static [Noun] {
        let Some(then) = self.forms.get(word + 1) else { return &[] };
        if !matches!(*then, "van" | "of") {
            return &[];
        }
        let phrase = |n: usize| {
            let words: Vec<String> = (word..(word + n).min(self.len())).map(|i| self.lower(i)).collect();
            nouns::classes(&words.join(" "), self.lang)
        };
        [4, 3].into_iter().map(phrase).find(|c| !c.is_empty()).unwrap_or(&[])
    }

    /// True where what the noun says includes `noun`.
    pub(super) fn says(&self, word: usize, noun: Noun) -> bool {
        self.nouns(word).contains(&noun)
    }

    /// The word of `first..=last` that the rest of the sentence sees: its head lies outside. Where a wrong parse gives
    /// several, the one with the weightiest relation; where it gives none, the last.
    pub(super) fn head_of(&self, first: usize, last: usize) -> usize {
        let outside = |i: &usize| self.head(*i).is_none_or(|h| h < first || h > last);
        let weight = |i: &usize| match self.rel(*i) {
            "case" | "det" | "punct" | "cc" | "mark" => 3,
            "flat" | "fixed" | "compound" | "amod" | "advmod" => 2,
            "appos" | "nmod" | "conj" => 1,
            _ => 0,
        };
        (first..=last).filter(outside).min_by_key(weight).unwrap_or(last)
    }

    /// The first word of the noun phrase whose head is `word`, leaving out its preposition.
    pub(super) fn phrase_start(&self, word: usize) -> usize {
        const INSIDE: [&str; 4] = ["det", "amod", "nummod", "compound"];
        let mut start = word;
        // A finite verb or a conjunction before a noun is not its adjective, whatever the tree says.
        let inside = |k: usize| {
            let word = &self.tree.words[k];
            let joins = INSIDE.contains(&self.rel(k)) || word.deprel == "nmod:poss";
            joins && !word.xpos.starts_with("WW|pv") && !matches!(word.xpos, "VBD" | "VBZ" | "VBP")
        };
        for kid in self.left_kids(word) {
            let deeper = |&k: &usize| inside(k) || matches!(self.rel(k), "conj" | "cc");
            let deep = self.left_kids(kid).filter(deeper).last().unwrap_or(kid);
            if !inside(kid) || self.case(kid).is_some_and(|c| c != "'s" && c != "’s") || kid + 4 < start {
                break;
            }
            start = start.min(deep);
        }
        start
    }

    /// The bytes from the first word to the last.
    pub(super) fn span(&self, first: usize, last: usize) -> Span {
        self.tree.words[first].span.join(self.tree.words[last].span)
    }
}

/// Begins with a capital, or has one after an Arabic article: *al-Muallem*.
pub(super) fn is_capital(form: &str) -> bool {
    let mut letters = form.chars();
    match letters.next() {
        Some(c) if c.is_uppercase() => true,
        Some('a' | 'e' | '’' | '\'') => form.contains('-') && form.chars().any(char::is_uppercase),
        _ => false,
    }
}

/// Written in capitals: an acronym of two letters or more.
pub(super) fn is_acronym(form: &str) -> bool {
    let letters: Vec<char> = form.chars().filter(|c| c.is_alphabetic()).collect();
    let long = letters.len() > 1 || !letters.is_empty() && form.chars().any(char::is_numeric);
    long && letters.iter().all(|c| c.is_uppercase())
}

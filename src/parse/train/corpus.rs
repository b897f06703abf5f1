//! A treebank with everything numbered.

use std::collections::{BTreeMap, BTreeSet};

use crate::parse::conllu::{Block, Row};
use crate::parse::hash::hash;
use crate::parse::index;
use crate::parse::lexicon::Reading;
use crate::parse::model::write_strings;
use crate::parse::neural::input;
use crate::parse::surface::{self, Surface};
use crate::parse::tree::Upos;

use super::lemmas::rule;
use super::paradigm::{Form, Paradigms};
use super::words;

/// A joint tag seen fewer times is taken for the most frequent tag of its part of speech.
const RARE_TAG: usize = 4;

/// A word of the treebank.
#[derive(Clone)]
pub(super) struct Token {
    pub(super) normal: String,
    pub(super) low: String,
    pub(super) surface: Surface,
    pub(super) tag: u8,
    pub(super) rule: u16,
    pub(super) feats: u16,
    /// Index of the head; the root has `u32::MAX`.
    pub(super) head: u32,
    pub(super) label: u8,
}

/// A numbered tag.
#[derive(Clone)]
pub(super) struct Tag {
    pub(super) upos: Upos,
    pub(super) xpos: String,
}

/// A form's readings and how often each was seen.
pub(super) type Entry = BTreeMap<Reading3, u32>;

/// Tag, rule, features: ordered so that equal counts fall to the lower numbers.
pub(super) type Reading3 = (u8, u16, u16);

pub(super) struct Corpus {
    pub(super) sentences: Vec<Vec<Token>>,
    pub(super) tags: Vec<Tag>,
    pub(super) labels: Vec<String>,
    strings: Vec<String>,
    numbers: BTreeMap<String, u16>,
    particles: Vec<String>,
    tag_numbers: BTreeMap<(String, String), u8>,
    /// Forms that verbs may have, by the hash of the form in lower case.
    paradigms: BTreeMap<u64, u16>,
    pub(super) lexicon: BTreeMap<u64, Entry>,
}

impl Corpus {
    pub(super) fn new(blocks: &[Block]) -> Self {
        let blocks: Vec<&Block> = blocks.iter().filter(|b| sound(b)).collect();
        let mut corpus = Self {
            sentences: Vec::new(),
            tags: Vec::new(),
            labels: Vec::new(),
            strings: Vec::new(),
            numbers: BTreeMap::new(),
            particles: particles(&blocks),
            tag_numbers: BTreeMap::new(),
            paradigms: BTreeMap::new(),
            lexicon: BTreeMap::new(),
        };
        corpus.number("");
        let tags = corpus.number_tags(&blocks);
        corpus.tag_numbers = tags.clone();
        corpus.labels = labels(&blocks);
        for block in blocks {
            let sentence = corpus.tokens(block, &tags);
            corpus.sentences.push(sentence);
        }
        for token in corpus.sentences.iter().flatten() {
            let entry = corpus.lexicon.entry(hash(&token.normal)).or_default();
            *entry.entry((token.tag, token.rule, token.feats)).or_default() += 1;
        }
        corpus
    }

    /// Adds the forms of the verbs in a list (see [`Paradigms`]) and of those in the treebank.
    pub(super) fn add_verbs(&mut self, list: &str, blocks: &[Block]) {
        let usual = self.usual_feats();
        let seen: BTreeSet<u64> = self.lexicon.keys().copied().collect();
        for (form, kind, lemma) in verb_forms(list, blocks, &self.particles) {
            *self.paradigms.entry(hash(&form)).or_default() |= kind.bit();
            let tag = self.tag_numbers.get(&("VERB".to_owned(), kind.xpos().to_owned())).copied();
            if let Some(tag) = tag.filter(|_| !seen.contains(&hash(&form))) {
                let rule = self.number(&rule(&form, &lemma));
                let feats = usual[tag as usize];
                *self.lexicon.entry(hash(&form)).or_default().entry((tag, rule, feats)).or_default() += 1;
            }
        }
    }

    /// Adds a list of nouns and adjectives, see [`words`]. A form that ends in another one gets its lemma from that, as the last
    /// part of a compound.
    pub(super) fn add_words(&mut self, list: &str) {
        let usual = self.usual_feats();
        let seen: BTreeSet<u64> = self.lexicon.keys().copied().collect();
        let rows = words::read(list);
        let forms: BTreeSet<&str> = rows.iter().map(|(form, ..)| *form).collect();
        for &(form, kind, lemma) in &rows {
            *self.paradigms.entry(hash(form)).or_default() |= kind.bit;
            let known = |last: &str| forms.contains(last) || seen.contains(&hash(last));
            if seen.contains(&hash(form)) || input::tails(form).any(known) {
                continue;
            }
            let tags = kind
                .xpos
                .iter()
                .filter_map(|x| self.tag_numbers.get(&(kind.upos.to_owned(), (*x).to_owned())));
            for tag in tags.copied().collect::<Vec<_>>() {
                let rule = self.number(&rule(form, lemma));
                *self
                    .lexicon
                    .entry(hash(form))
                    .or_default()
                    .entry((tag, rule, usual[tag as usize]))
                    .or_default() += 1;
            }
        }
    }

    /// What a word may be by the lists of words, as bits.
    pub(super) fn forms(&self, token: &Token) -> u16 {
        let bits = |word| self.paradigms.get(&word).copied().unwrap_or(0);
        input::forms(token.surface.lower, &token.low, bits)
    }

    /// Sentences it was not made of. A tag that is not known counts as the most frequent one of its part of speech.
    pub(super) fn read_more(&self, blocks: &[Block]) -> Vec<Vec<Token>> {
        let mut scratch = Self {
            sentences: Vec::new(),
            tags: self.tags.clone(),
            labels: self.labels.clone(),
            strings: self.strings.clone(),
            numbers: self.numbers.clone(),
            particles: self.particles.clone(),
            tag_numbers: BTreeMap::new(),
            paradigms: BTreeMap::new(),
            lexicon: BTreeMap::new(),
        };
        let mut numbers = self.tag_numbers.clone();
        for row in blocks.iter().flat_map(|b| &b.rows) {
            let same = self.tags.iter().position(|t| t.upos.as_str() == row.upos).unwrap_or(0);
            numbers.entry((row.upos.clone(), row.xpos.clone())).or_insert(same as u8);
        }
        blocks.iter().filter(|b| sound(b)).map(|b| scratch.tokens(b, &numbers)).collect()
    }

    fn number(&mut self, text: &str) -> u16 {
        if let Some(&n) = self.numbers.get(text) {
            return n;
        }
        let n = u16::try_from(self.strings.len()).expect("a treebank has under 65,536 tags and rules");
        self.strings.push(text.to_owned());
        self.numbers.insert(text.to_owned(), n);
        n
    }

    /// Numbers the joint tags that are frequent enough; the map has the number for every tag.
    fn number_tags(&mut self, blocks: &[&Block]) -> BTreeMap<(String, String), u8> {
        let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
        for row in blocks.iter().flat_map(|b| &b.rows) {
            *counts.entry((row.upos.clone(), row.xpos.clone())).or_default() += 1;
        }
        let mut sorted: Vec<_> = counts.into_iter().collect();
        sorted.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let mut map: BTreeMap<(String, String), u8> = BTreeMap::new();
        for ((upos, xpos), n) in sorted {
            let same = self.tags.iter().position(|t| t.upos.as_str() == upos);
            let new = self.tags.len() < 255 && (n >= RARE_TAG || same.is_none());
            let number = if new { self.tags.len() } else { same.unwrap_or(0) };
            if new {
                let tag = Upos::from_name(&upos).unwrap_or(Upos::X);
                self.tags.push(Tag { upos: tag, xpos: xpos.clone() });
            }
            map.insert((upos, xpos), number as u8);
        }
        map
    }

    fn tokens(&mut self, block: &Block, tags: &BTreeMap<(String, String), u8>) -> Vec<Token> {
        let mut out = Vec::new();
        for (i, row) in block.rows.iter().enumerate() {
            let (mut normal, mut low) = (String::new(), String::new());
            surface::normalise(&row.form, &mut normal);
            surface::lower(&normal, &mut low);
            let lemma = own_lemma(block, i, &self.particles);
            let rule = self.number(&rule(&row.form, &lemma));
            let feats = self.number(&row.feats);
            let label = self.labels.iter().position(|l| *l == row.deprel).unwrap_or(0) as u8;
            out.push(Token {
                surface: Surface::new(&normal, &low),
                normal,
                low,
                tag: tags[&(row.upos.clone(), row.xpos.clone())],
                rule,
                feats,
                head: row.head.wrapping_sub(1),
                label,
            });
        }
        out
    }

    pub(super) fn summary(&self) -> String {
        let tokens: usize = self.sentences.iter().map(Vec::len).sum();
        format!(
            "{} sentences, {tokens} tokens, {} tags, {} labels, {} forms, {} strings",
            self.sentences.len(),
            self.tags.len(),
            self.labels.len(),
            self.lexicon.len(),
            self.strings.len()
        )
    }

    /// A form's readings, the best of each tag, most frequent first.
    pub(super) fn readings(entry: &Entry) -> Vec<Reading> {
        let mut tags: BTreeMap<u8, (u32, u32, Reading)> = BTreeMap::new();
        for (&(tag, rule, feats), &n) in entry {
            let best = tags.entry(tag).or_insert((0, 0, Reading { tag, rule, feats }));
            best.0 += n;
            if n > best.1 {
                (best.1, best.2) = (n, Reading { tag, rule, feats });
            }
        }
        let mut out: Vec<_> = tags.into_values().collect();
        out.sort_by(|a, b| b.0.cmp(&a.0).then(a.2.tag.cmp(&b.2.tag)));
        out.into_iter().map(|(_, _, r)| r).collect()
    }

    pub(super) fn lexicon_bytes(&self) -> Vec<u8> {
        let rows = self.lexicon.iter().map(|(&form, entry)| {
            (form, Self::readings(entry).into_iter().take(8).map(Reading::bytes).collect::<Vec<_>>())
        });
        index::write(&index::distinct(rows.collect(), 15), 15)
    }

    pub(super) fn paradigm_bytes(&self) -> Vec<u8> {
        let rows = self.paradigms.iter().map(|(&form, &bits)| (form, vec![bits.to_le_bytes()]));
        index::write(&index::distinct(rows.collect(), 15), 15)
    }

    pub(super) fn particle_bytes(&self) -> Vec<u8> {
        let rows = self.particles.iter().map(|p| (hash(p), vec![[1u8]]));
        index::write(&index::distinct(rows.collect(), 6), 6)
    }

    pub(super) fn string_bytes(&self) -> Vec<u8> {
        let mut strings = self.strings.clone();
        strings.extend(self.tags.iter().map(|t| t.xpos.clone()));
        strings.extend(self.labels.iter().cloned());
        write_strings(&strings)
    }

    /// The most frequent features of each tag.
    fn usual_feats(&self) -> Vec<u16> {
        let mut feats: Vec<BTreeMap<u16, u32>> = vec![BTreeMap::new(); self.tags.len()];
        for token in self.sentences.iter().flatten() {
            *feats[token.tag as usize].entry(token.feats).or_default() += 1;
        }
        let most = |f: &BTreeMap<u16, u32>| {
            f.iter().max_by_key(|(f, n)| (**n, std::cmp::Reverse(**f))).map(|(f, _)| *f)
        };
        feats.iter().map(|f| most(f).unwrap_or(0)).collect()
    }

    pub(super) fn tag_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for ((i, tag), most) in self.tags.iter().enumerate().zip(self.usual_feats()) {
            out.push(tag.upos as u8);
            out.extend(((self.strings.len() + i) as u16).to_le_bytes());
            out.extend(most.to_le_bytes());
        }
        out
    }

    pub(super) fn label_bytes(&self) -> Vec<u8> {
        let first = self.strings.len() + self.tags.len();
        (0..self.labels.len()).flat_map(|i| ((first + i) as u16).to_le_bytes()).collect()
    }
}

/// The forms of the verbs in a list and in a treebank.
fn verb_forms(list: &str, blocks: &[Block], particles: &[String]) -> Vec<(String, Form, String)> {
    let rules = Paradigms::read(list);
    let rows = blocks.iter().flat_map(|b| &b.rows).filter(|r| r.upos == "VERB" && r.lemma.ends_with('n'));
    let verbs: BTreeSet<String> = rows.map(|r| r.lemma.replace('_', "")).chain(rules.verbs.clone()).collect();
    verbs.iter().flat_map(|v| rules.forms(v, particles)).collect()
}

/// The forms of the verbs in a list (`models/verbs_nl.tsv`) and in a treebank: form, the treebank's tag, lemma.
pub fn inflected(list: &str, blocks: &[Block]) -> Vec<(String, &'static str, String)> {
    let sound: Vec<&Block> = blocks.iter().filter(|b| sound(b)).collect();
    let forms = verb_forms(list, blocks, &particles(&sound)).into_iter();
    forms.map(|(form, kind, lemma)| (form, kind.xpos(), lemma)).collect()
}

/// One root, heads inside the sentence.
pub(super) fn sound(block: &Block) -> bool {
    let n = block.rows.len() as u32;
    n > 0
        && block.rows.iter().all(|r| r.head <= n && !r.deprel.is_empty())
        && block.rows.iter().filter(|r| r.head == 0).count() == 1
}

fn labels(blocks: &[&Block]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in blocks.iter().flat_map(|b| &b.rows).filter(|r| r.head != 0) {
        *counts.entry(&row.deprel).or_default() += 1;
    }
    let mut sorted: Vec<_> = counts.into_iter().collect();
    sorted.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    sorted.into_iter().take(100).map(|(l, _)| l.to_owned()).collect()
}

fn is_particle_of(row: &Row, verb: &Row) -> bool {
    verb.lemma.strip_prefix(&row.form.to_lowercase()).is_some_and(|rest| rest.starts_with('_'))
}

/// The particles that the treebank joins with their verb's lemma.
fn particles(blocks: &[&Block]) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for block in blocks {
        for row in block.rows.iter().filter(|r| r.deprel == "compound:prt" && r.head > 0) {
            if is_particle_of(row, &block.rows[row.head as usize - 1]) {
                *counts.entry(row.form.to_lowercase()).or_default() += 1;
            }
        }
    }
    counts.into_iter().filter(|(_, n)| *n > 1).map(|(p, _)| p).collect()
}

/// The lemma without a particle that stands elsewhere in the sentence: *vallen* of *valt … aan*.
fn own_lemma(block: &Block, i: usize, particles: &[String]) -> String {
    let row = &block.rows[i];
    let head = i as u32 + 1;
    for child in block.rows.iter().filter(|r| r.head == head && r.deprel == "compound:prt") {
        let particle = child.form.to_lowercase();
        if particles.contains(&particle) && is_particle_of(child, row) {
            return row.lemma[particle.len() + 1..].to_owned();
        }
    }
    if row.lemma.is_empty() { row.form.clone() } else { row.lemma.clone() }
}

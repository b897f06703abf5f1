//! A treebank as the network reads it: rows of the table of embeddings, and the right answers.

use std::collections::BTreeMap;

use crate::parse::conllu::Block;
use crate::parse::hash::hash;
use crate::parse::neural::input;
use crate::parse::train::corpus::{Corpus, Token};
use crate::parse::train::random::Random;

/// No name is annotated here, or none is known.
pub(super) const NO_NAME: u8 = u8::MAX;

/// Which rows there are.
pub(super) struct Vocabulary {
    rows: BTreeMap<u64, u32>,
    /// How often the word or the part of a spelling that a row stands for was seen.
    pub(super) counts: Vec<u32>,
}

/// A token as the network sees it.
#[derive(Clone)]
pub(super) struct Item {
    /// The row of the word, where it has one.
    pub(super) word: Option<u32>,
    /// The row of a last part, for a word that is taken for unknown.
    pub(super) tail: Option<u32>,
    pub(super) spelling: Vec<u32>,
    pub(super) tag: u8,
    /// Position of the head, from 1; 0 for the root.
    pub(super) head: u32,
    pub(super) label: u8,
    pub(super) name: u8,
}

impl Vocabulary {
    /// Rows for what was seen at least so many times: words, other things.
    pub(super) fn new(corpus: &Corpus, least: [u32; 2]) -> Self {
        let mut seen: [BTreeMap<u64, u32>; 2] = [BTreeMap::new(), BTreeMap::new()];
        for token in corpus.sentences.iter().flatten() {
            *seen[0].entry(input::word(token.surface.lower)).or_default() += 1;
            input::spelling(&token.surface, |key| *seen[1].entry(key).or_default() += 1);
            let forms = corpus.forms(token);
            if forms != 0 {
                *seen[1].entry(input::paradigm(forms)).or_default() += 1;
            }
        }
        let mut rows = BTreeMap::from([(input::unknown(), 0)]);
        let mut counts = vec![0];
        for (kind, least) in seen.iter().zip(least) {
            for (&key, &n) in kind {
                if n >= least && !rows.contains_key(&key) {
                    rows.insert(key, counts.len() as u32);
                    counts.push(n);
                }
            }
        }
        Self { rows, counts }
    }

    pub(super) fn len(&self) -> usize {
        self.counts.len()
    }

    /// Keys and rows.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (u64, u32)> {
        self.rows.iter().map(|(&key, &row)| (key, row))
    }

    pub(super) fn row(&self, key: u64) -> Option<u32> {
        self.rows.get(&key).copied()
    }

    /// Sentences that the rows were not made of; nobody knows their names.
    pub(super) fn sentences(&self, corpus: &Corpus, blocks: &[Block]) -> Vec<Vec<Item>> {
        corpus.read_more(blocks).iter().map(|s| self.items(corpus, s, None)).collect()
    }

    /// A sentence; `names` as [`super::Names`] has them.
    pub(super) fn items(&self, corpus: &Corpus, tokens: &[Token], names: Option<&[u8]>) -> Vec<Item> {
        let name = |i: usize| names.and_then(|n| n.get(i)).copied().unwrap_or(NO_NAME);
        tokens.iter().enumerate().map(|(i, t)| self.item(t, corpus.forms(t), name(i))).collect()
    }

    fn item(&self, token: &Token, forms: u16, name: u8) -> Item {
        let mut spelling = Vec::new();
        input::spelling(&token.surface, |key| spelling.extend(self.row(key)));
        if forms != 0 {
            spelling.extend(self.row(input::paradigm(forms)));
        }
        let tail = input::tails(&token.low).find_map(|t| self.row(input::word(hash(t))));
        Item {
            word: self.row(input::word(token.surface.lower)),
            tail,
            spelling,
            tag: token.tag,
            head: token.head.wrapping_add(1),
            label: token.label,
            name,
        }
    }

    /// The rows of a token. In training (`random`) a word is taken for unknown the more often the rarer it is, and
    /// one part of the spelling in ten is not seen.
    pub(super) fn rows(&self, item: &Item, random: Option<&mut Random>, out: &mut Vec<u32>) {
        out.clear();
        let Some(random) = random else {
            out.extend(&item.spelling);
            match item.word {
                Some(word) => out.push(word),
                None => out.extend([Some(0), item.tail].into_iter().flatten()),
            }
            return;
        };
        out.extend(item.spelling.iter().copied().filter(|_| random.below(20) != 0));
        // A word seen n times is taken for unknown once in 1 + 2n times.
        match item.word.filter(|&w| random.below(4 * self.counts[w as usize] as usize + 2) > 1) {
            Some(word) => out.push(word),
            None => out.extend([Some(0), item.tail].into_iter().flatten()),
        }
    }
}

/// Sentences of like length together, each batch of at most `tokens` tokens, longest sentence first; in random order.
pub(super) fn batches(sentences: &[Vec<Item>], tokens: usize, random: &mut Random) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    random.shuffle(&mut order);
    // Lengths are blurred a little, so that batches differ from epoch to epoch.
    let keys: Vec<usize> = sentences.iter().map(|s| s.len() * 8 + random.below(16)).collect();
    order.sort_by_key(|&i| keys[i]);
    let mut batches: Vec<Vec<usize>> = vec![Vec::new()];
    let mut size = 0;
    for i in order {
        if size + sentences[i].len() > tokens && size > 0 {
            batches.push(Vec::new());
            size = 0;
        }
        size += sentences[i].len();
        batches.last_mut().expect("never empty").push(i);
    }
    for batch in &mut batches {
        batch.sort_by_key(|&i| (std::cmp::Reverse(sentences[i].len()), i));
    }
    random.shuffle(&mut batches);
    batches
}

//! Training the tagger.

use std::collections::BTreeMap;

use super::corpus::{Corpus, Token};
use super::learner::{Learner, Recipe};
use super::random::Random;
use crate::parse::lexicon::ambiguity;
use crate::parse::tagger::{Seen, Setting, features, tag};
use crate::parse::weights::{Scores, Weights, best};

/// How often each form has each tag in a part of the treebank.
type Counts = BTreeMap<u64, BTreeMap<u8, u32>>;

fn count(corpus: &Corpus, part: &[usize]) -> Counts {
    let mut counts = Counts::new();
    for token in part.iter().flat_map(|&i| &corpus.sentences[i]) {
        *counts.entry(token.surface.form).or_default().entry(token.tag).or_default() += 1;
    }
    counts
}

/// The ambiguity class of a form, without one sighting of `own`.
fn class(counts: &Counts, form: u64, own: Option<u8>) -> u64 {
    let Some(tags) = counts.get(&form) else { return 0 };
    let mut tags: Vec<(u32, u8)> =
        tags.iter().map(|(&tag, &n)| (n - u32::from(own == Some(tag)), tag)).filter(|t| t.0 > 0).collect();
    tags.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    ambiguity(tags.into_iter().map(|t| t.1))
}

/// A sentence as the tagger will see such sentences: its own words leave the counts, so that rare ones look as unknown as they are.
fn see(corpus: &Corpus, sentence: usize, counts: &Counts, own: bool) -> Vec<Seen> {
    let see = |token: &Token| {
        let s = token.surface;
        let tag = own.then_some(token.tag);
        let lower = if s.lower == s.form { tag } else { None };
        Seen { surface: s, known: class(counts, s.form, tag), known_lower: class(counts, s.lower, lower) }
    };
    corpus.sentences[sentence].iter().map(see).collect()
}

/// Trains on part of the treebank.
pub(super) fn train(corpus: &Corpus, part: &[usize], recipe: Recipe) -> Learner {
    let counts = count(corpus, part);
    let mut learner = Learner::new(recipe);
    let mut random = Random(17);
    let mut order: Vec<(usize, Vec<Seen>)> =
        part.iter().map(|&i| (i, see(corpus, i, &counts, true))).collect();
    let mut buffer = Vec::new();
    for pass in 0..recipe.epochs {
        random.shuffle(&mut order);
        for (sentence, seen) in &order {
            let setting = Setting::of(seen);
            let mut previous = [u8::MAX; 2];
            for (i, token) in corpus.sentences[*sentence].iter().enumerate() {
                let mut scores: Scores = [0; 256];
                features(seen, setting, i, previous, &mut buffer);
                learner.score(&buffer, &mut scores);
                let guess = best(&scores, corpus.tags.len(), |_| true).unwrap_or(0);
                let gold = token.tag as usize;
                if let Some(rival) = best(&scores, corpus.tags.len(), |c| c != gold) {
                    learner.learn(&buffer, &scores, gold, rival);
                }
                previous = [guess as u8, previous[0]];
            }
        }
        learner.pass(pass + 1);
    }
    learner.settle();
    learner
}

/// Tags held-out sentences with a model and a lexicon that have not seen them. Says how many tags are right.
pub(super) fn tag_unseen(
    corpus: &Corpus,
    part: &[usize],
    held: &[usize],
    weights: &Learner,
    into: &mut [Vec<u8>],
) -> String {
    let counts = count(corpus, part);
    let (mut right, mut coarse, mut all) = (0, 0, 0);
    for &i in held {
        let seen = see(corpus, i, &counts, false);
        into[i] = tag(weights, corpus.tags.len(), &seen);
        for (token, &tag) in corpus.sentences[i].iter().zip(&into[i]) {
            all += 1;
            right += u32::from(token.tag == tag);
            coarse += u32::from(corpus.tags[token.tag as usize].upos == corpus.tags[tag as usize].upos);
        }
    }
    format!("{coarse} of {all} parts of speech right, {right} whole tags")
}

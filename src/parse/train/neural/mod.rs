//! Trains the network: Dozat and Manning's (2017) biaffine parser, small, with tags learnt along.
#![allow(
    clippy::float_arithmetic,
    reason = "learning is on real numbers; what is learnt is written as integers"
)]

mod data;
mod exchange;
mod lstm;
mod mat;
mod net;
mod param;
mod write;

use super::corpus::{Corpus, sound};
use super::lemmas;
use super::names::Names;
use super::random::Random;
use crate::parse::conllu::Block;
use crate::parse::model::{self, SECTIONS};
use data::{Item, Vocabulary};
use net::{Batch, Dropout, Losses, Net, Sizes};
use param::Adam;

pub use exchange::{ExchangeError, lessons, weighted};

/// Classes of tokens: none, and the first and later ones of each of seven types.
const NAMES: usize = 15;
/// Longer sentences are not learnt from, in tokens.
const LONGEST: usize = 120;

/// What to train with.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the names say it; shares are of one")]
pub struct Plan {
    pub epochs: usize,
    pub seed: u64,
    pub batch: usize,
    pub rate: f32,
    pub decay: f32,
    pub least: [u32; 2],
    pub embedding: usize,
    pub hidden: usize,
    pub layers: usize,
    pub tag: usize,
    pub arc: usize,
    pub label: usize,
    pub drop: [f32; 4],
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            epochs: 30,
            seed: 1,
            batch: 600,
            rate: 2e-3,
            decay: 0.0,
            least: [3, 8],
            embedding: 128,
            hidden: 256,
            layers: 2,
            tag: 64,
            arc: 192,
            label: 128,
            drop: [0.2, 0.33, 0.2, 0.33],
        }
    }
}

/// What there is to learn from.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The treebank.
    pub blocks: Vec<Block>,
    /// The names in each block.
    pub names: Vec<Names>,
    /// A list of nouns and adjectives as `models/words_nl.tsv` has them; may be empty.
    pub words: String,
    /// A list of verbs as `models/verbs_nl.tsv` has them; empty where the rules of its language are not known.
    pub verbs: String,
    /// A treebank to measure on after each epoch; may be empty.
    pub dev: Vec<Block>,
}

/// Trains all that a model file holds. After each epoch `say` gets a line, with the scores on `dev`, and `keep` the file so far.
pub fn train(sources: &Sources, plan: &Plan, say: &mut dyn FnMut(&str), keep: &mut dyn FnMut(&[u8])) {
    let Numbered { corpus, vocabulary, mut sentences, held } = Numbered::new(sources, plan.least);
    say(&corpus.summary());
    sentences.retain(|s| s.len() <= LONGEST);
    let mut random = Random(plan.seed);
    let sizes = Sizes {
        embedding: plan.embedding,
        hidden: plan.hidden,
        layers: plan.layers,
        tag: plan.tag,
        arc: plan.arc,
        label: plan.label,
    };
    let mut net =
        Net::new(sizes, vocabulary.len(), corpus.tags.len(), corpus.labels.len(), NAMES, &mut random);
    let weights: usize = net.params().iter().map(|p| p.w.len()).sum();
    say(&format!("{} rows, {weights} weights, {plan:?}", vocabulary.len()));
    let mut schedule = Schedule::new(plan, sentences.iter().map(Vec::len).sum());
    for epoch in 1..=plan.epochs {
        let losses = learn(&mut net, &vocabulary, &sentences, plan, &mut schedule, &mut random);
        say(&format!("epoch {epoch}: {losses}; dev {}", measure(&net, &vocabulary, &corpus, &held)));
        let [strings, tags, labels, lexicon, endings, particles, paradigms, rows] =
            lexicon(&corpus, &vocabulary);
        let network = write::network(&net);
        keep(&model::write([strings, tags, labels, lexicon, endings, particles, paradigms, rows, network]));
    }
}

/// What there is to learn from, as the network sees it.
struct Numbered {
    corpus: Corpus,
    vocabulary: Vocabulary,
    /// The sound sentences of the treebank.
    sentences: Vec<Vec<Item>>,
    /// Those to measure on.
    held: Vec<Vec<Item>>,
}

impl Numbered {
    /// `least`: as [`Vocabulary::new`] has it.
    fn new(sources: &Sources, least: [u32; 2]) -> Self {
        let Sources { blocks, names, words, verbs, dev } = sources;
        let mut corpus = Corpus::new(blocks);
        if !verbs.is_empty() {
            corpus.add_verbs(verbs, blocks);
        }
        corpus.add_words(words);
        let vocabulary = Vocabulary::new(&corpus, least);
        let names = blocks.iter().zip(names).filter(|(b, _)| sound(b)).map(|(_, n)| n.as_deref());
        let sentences =
            corpus.sentences.iter().zip(names).map(|(s, n)| vocabulary.items(&corpus, s, n)).collect();
        let held = vocabulary.sentences(&corpus, dev);
        Self { corpus, vocabulary, sentences, held }
    }
}

/// All sections of a model but the network.
fn lexicon(corpus: &Corpus, vocabulary: &Vocabulary) -> [Vec<u8>; SECTIONS - 1] {
    [
        corpus.string_bytes(),
        corpus.tag_bytes(),
        corpus.label_bytes(),
        corpus.lexicon_bytes(),
        lemmas::endings_bytes(corpus),
        corpus.particle_bytes(),
        corpus.paradigm_bytes(),
        write::vocabulary(vocabulary),
    ]
}

/// One epoch; the mean losses.
fn learn(
    net: &mut Net,
    vocabulary: &Vocabulary,
    sentences: &[Vec<Item>],
    plan: &Plan,
    schedule: &mut Schedule,
    random: &mut Random,
) -> Losses {
    let [input, layer, recurrent, head] = plan.drop;
    let dropout = Dropout { input, layer, recurrent, head };
    let mut sum = Losses::default();
    for which in data::batches(sentences, plan.batch, random) {
        let batch = Batch::new(sentences, &which);
        sum.add(net.learn(&batch, vocabulary, dropout, &schedule.next(), random));
    }
    sum
}

/// The learning rate: up over the first 300 steps, then down to a fiftieth along a cosine (Loshchilov and Hutter 2017).
struct Schedule {
    step: usize,
    total: usize,
    rate: f32,
    decay: f32,
}

impl Schedule {
    fn new(plan: &Plan, tokens: usize) -> Self {
        let total = (tokens / plan.batch * plan.epochs).max(1);
        Self { step: 0, total, rate: plan.rate, decay: plan.decay }
    }

    fn next(&mut self) -> Adam {
        self.step += 1;
        let done = (self.step as f32 / self.total as f32).min(1.0);
        let warm = (self.step as f32 / 300.0).min(1.0);
        let rate = self.rate * warm * (0.02 + 0.98 * 0.5 * (1.0 + (std::f32::consts::PI * done).cos()));
        Adam::at(self.step, rate, self.decay)
    }
}

fn measure(net: &Net, vocabulary: &Vocabulary, corpus: &Corpus, held: &[Vec<Item>]) -> String {
    let (mut n, mut upos, mut tag, mut uas, mut las) = (0, 0, 0, 0, 0);
    for i in 0..held.len() {
        let batch = Batch::new(held, &[i]);
        for ((t, h, l, _), item) in net.answer(&batch, vocabulary).into_iter().zip(&batch.items) {
            n += 1;
            tag += usize::from(t == item.tag);
            upos += usize::from(corpus.tags[t as usize].upos == corpus.tags[item.tag as usize].upos);
            let arc = h == item.head;
            uas += usize::from(arc);
            las += usize::from(arc && (h == 0 || l == item.label));
        }
    }
    let share = |x: usize| 100.0 * x as f32 / n.max(1) as f32;
    format!("UPOS {:.2} tag {:.2} UAS {:.2} LAS {:.2}", share(upos), share(tag), share(uas), share(las))
}

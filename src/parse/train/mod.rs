//! The trainer: treebanks in, model files out. Same input, same bytes: one thread, integer updates, our own random numbers.

mod corpus;
mod eval;
mod learner;
mod lemmas;
mod oracle;
mod parser;
mod random;
mod tagger;

pub use eval::{Report, evaluate};
pub use learner::Recipe;

use super::conllu::{Block, ConlluError, read};
use super::{index, model};
use corpus::Corpus;
use learner::Learner;

/// What to train with. The defaults are what the committed models were made with.
#[derive(Clone, Debug)]
pub struct Options {
    /// For the tagger.
    pub tagger: Recipe,
    /// For the parser.
    pub parser: Recipe,
    /// The smallest weights of tagger and parser that go into the file, in sixteenths of an update.
    pub smallest: [u8; 2],
    /// Parts the treebank is cut into to tag it as if unseen.
    pub folds: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            tagger: Recipe { epochs: 5, min_updates: 2, penalty: 0, margin: 64, least: 6 },
            parser: Recipe { epochs: 5, min_updates: 3, penalty: 150, margin: 64, least: 6 },
            smallest: [2, 3],
            folds: 5,
        }
    }
}

/// Reads a treebank.
///
/// # Errors
/// [`ConlluError`] with the line that is wrong.
pub fn treebank(text: &str) -> Result<Vec<Block>, ConlluError> {
    read(text)
}

/// Trains all models of a language and returns the bytes of the model file. `say` gets a line about each step.
pub fn train(blocks: &[Block], options: &Options, say: &mut dyn FnMut(&str)) -> Vec<u8> {
    let mut corpus = Corpus::new(blocks);
    say(&corpus.summary());
    let lexicon = corpus.lexicon_bytes();
    let endings = lemmas::endings_bytes(&corpus);
    let all: Vec<usize> = (0..corpus.sentences.len()).collect();
    let mut folded = vec![Vec::new(); corpus.sentences.len()];
    for fold in 0..options.folds {
        let (held, rest): (Vec<usize>, Vec<usize>) = all.iter().partition(|&&i| i % options.folds == fold);
        let weights = tagger::train(
            &corpus,
            &rest,
            Recipe { epochs: options.tagger.epochs.div_ceil(2), ..options.tagger },
        );
        let right = tagger::tag_unseen(&corpus, &rest, &held, &weights, &mut folded);
        say(&format!("tagger fold {}: {right}", fold + 1));
    }
    let tagger = tagger::train(&corpus, &all, options.tagger);
    say(&format!("tagger: {}", tagger.summary()));
    // The lexicon stays as it is: lemmas of training words are nearly gold either way.
    let parser = parser::train(&mut corpus, &folded, options, say);
    say(&format!("parser: {}", parser.summary()));
    model::write([
        corpus.string_bytes(),
        corpus.tag_bytes(),
        corpus.label_bytes(),
        lexicon,
        endings,
        corpus.particle_bytes(),
        bytes(tagger, 16, options.smallest[0]),
        bytes(parser, 17, options.smallest[1]),
    ])
}

/// The weights as they go into the file, the smallest left out.
fn bytes(learner: Learner, bits: u32, smallest: u8) -> Vec<u8> {
    let mut rows = index::distinct(learner.rows(), bits);
    rows.iter_mut()
        .for_each(|(_, cells)| cells.retain(|[_, weight]| (*weight as i8).unsigned_abs() >= smallest));
    rows.retain(|(_, cells)| !cells.is_empty());
    index::write(&rows, bits)
}

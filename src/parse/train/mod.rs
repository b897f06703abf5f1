//! The trainer: treebanks in, model files out.

mod corpus;
mod eval;
mod lemmas;
mod names;
mod neural;
mod paradigm;
mod random;
mod words;

pub use corpus::inflected;
pub use eval::{Report, evaluate};
pub use names::{Names, by_table, classes};
pub use neural::{ExchangeError, Plan, Sources, lessons, train, weighted};

pub use super::model::beside;
pub use super::neural::kernel::speeds as kernel_speeds;

use super::conllu::{Block, ConlluError, read};

/// Reads a treebank.
///
/// # Errors
/// [`ConlluError`] with the line that is wrong.
pub fn treebank(text: &str) -> Result<Vec<Block>, ConlluError> {
    read(text)
}

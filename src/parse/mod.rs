//! Tagging, lemmatising and parsing: a [`Sentence`](crate::text::Sentence) in, a [`Tree`] out.
//!
//! A small recurrent network and a lexicon, trained by `graaf-train` from treebanks (`docs/models.md`). Their eight-bit weights lie in
//! the binary and are used there; sums are of integers and ties fall to the first class, so a sentence has the same tree everywhere.

mod analyse;
pub mod conllu;
mod hash;
mod index;
mod irregular;
mod lemma;
mod lexicon;
mod model;
mod neural;
mod nominal;
mod repair;
mod surface;
#[cfg(feature = "train")]
pub mod train;
mod tree;

pub(crate) use hash::{hash as hash_of, mix};

pub use analyse::{Analyser, Pace};
pub use model::ModelError;
pub use nominal::nominalise;
pub use repair::{content_of_noun, lacking, open_clause};
pub use tree::{NamePart, Tree, Upos, Word};

//! Tagging, lemmatising and parsing: a [`Sentence`](crate::text::Sentence) in, a [`Tree`] out.
//!
//! Linear models over hashed features, trained by `graaf-train` from treebanks (`docs/models.md`). Integer weights lie in the binary
//! and are used there; all arithmetic is on integers and ties fall to the first class, so a sentence has the same tree everywhere.

mod analyse;
mod arcs;
pub mod conllu;
mod hash;
mod index;
mod lemma;
mod lexicon;
mod model;
mod parser;
mod surface;
mod tagger;
#[cfg(feature = "train")]
pub mod train;
mod tree;
mod weights;

pub use analyse::Analyser;
pub use model::ModelError;
pub use tree::{Tree, Upos, Word};

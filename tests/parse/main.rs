//! The analysis of sentences.

mod analysis;
mod scores;
mod trees;

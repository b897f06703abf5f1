//! Text, cut into sentences and tokens.

mod any_text;
mod dutch;
mod english;
mod furniture;
mod layout;
#[cfg(feature = "train")]
mod treebank;

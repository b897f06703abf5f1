//! Who is named in a text, and who is meant.

mod any_mentions;
mod documents;
mod lexicon;
mod mentions;
mod names;
#[cfg(feature = "train")]
mod pairs;

// The build script's own reader, so that its messages can be read too.
#[path = "../../build/actors/mod.rs"]
mod actors;
#[path = "../../build/base.rs"]
mod base;

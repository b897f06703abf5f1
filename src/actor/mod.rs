//! Mentions to actors: the lexicon of the world, unknown names, coreference and resolution.

mod kind;
mod lexicon;
mod mention;

pub use kind::ActorType;
pub use lexicon::{Entry, Form, Lexicon, Sense};
pub use mention::{Actor, How, Mention, Mentions, resolve};

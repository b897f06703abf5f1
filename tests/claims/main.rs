//! What is claimed in sentences: a line a sentence, with what it must give.

mod beside;
mod clauses;
mod events;
mod grammar;
mod misread;
mod others;
mod relations;
mod roles;
mod speech;
mod states;
mod supposed;
mod told;

//! The program, as people and other programs use it.

mod check;
mod claims;
mod commands;
mod credits;
mod diff;
mod eval;
mod export;
mod first_use;
#[path = "../house/mod.rs"]
mod house;
mod known_again;
mod lexicon;
mod program;
mod review;
mod sources;
#[cfg(unix)]
mod watch;

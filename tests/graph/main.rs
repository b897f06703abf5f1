//! Claims folded to a graph, and what is asked of it.

mod diff;
#[path = "../fixture/mod.rs"]
mod fixture;
mod fold;
mod query;

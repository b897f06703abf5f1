//! Measures the analysis on annotated text: one file a subject, a table each, printed by `graaf-train`.
//!
//! Useful for: figures in `docs/`, comparing two models. Not useful for: users of graaf, who never run it.

pub mod coref;
mod entity;
pub mod gum;
pub mod names;
pub mod pairs;
pub mod table;
pub mod text;

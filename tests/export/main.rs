//! What is written of a graph, read back.

mod dot;
#[path = "../fixture/mod.rs"]
mod fixture;
mod formats;
#[path = "../house/mod.rs"]
mod house;
mod schema;
mod text;
mod view;

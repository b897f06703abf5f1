//! The store: what is kept, how it is found again, and what is never lost.

mod builds;
mod compat;
mod copies;
mod faults;
#[path = "../fixture/mod.rs"]
mod fixture;
#[path = "../house/mod.rs"]
mod house;
mod index;
mod memory;
#[cfg(feature = "tables")]
mod merge;

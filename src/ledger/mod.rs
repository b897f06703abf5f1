//! `out/`: what graaf read, kept on disk so that nothing is read twice and nothing half-written is ever seen.
//!
//! | file | holds |
//! |---|---|
//! | `graaf.json` | the [`Manifest`]: which documents the store holds; written last, so it decides what the state is |
//! | `segments/3f/<key>.jsonl` | one [`Segment`] a document: its metadata and text, then its claims |
//! | `graph.json` | the whole graph, for other programs; made anew from the segments whenever they change |
//! | `graaf.lock` | empty; locked while a build writes |
//! | `graaf.journal` | the segments a running build adds, so that a killed one's remains can be told from a stranger's files |
//! | `cache` | which files were read, to tell unchanged ones without opening them; may be deleted at any time |
//!
//! All but `cache` are the same bytes for the same documents, whatever the order, the machine or the number of threads.

mod build;
mod cache;
mod error;
mod file;
mod manifest;
mod mask;
mod merges;
mod segment;
mod store;

pub use build::Build;
pub use cache::{Cache, Seen, Stamp};
pub use error::LedgerError;
pub use file::replace_own as replace;
pub use manifest::{Entry, FORMAT, Manifest, Summary};
pub use merges::{Applied, Join, Merges, NAME as MERGES, entry as merges_entry};
pub use segment::{Key, Segment};
pub use store::{Ledger, Loaded};

/// What decides how a text is read: the version of graaf and a digest of its code, schemas and models.
/// 16 hexadecimal digits.
pub fn fingerprint() -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
    hasher.update(env!("GRAAF_SOURCES").as_bytes());
    hasher.finalize().to_hex()[..16].to_owned()
}

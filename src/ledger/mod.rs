//! `out/`: what graaf read, kept on disk so that nothing is read twice and nothing half-written is ever seen.
//!
//! | file | holds |
//! |---|---|
//! | `graaf.json` | the [`Manifest`]: which documents the store holds; written last, so it decides what the state is |
//! | `segments/3f/<key>.jsonl` | one [`Segment`] a document: its metadata and text, then its claims |
//! | `index/<key>.jsonl` | where an actor, a name or a relation is spoken of: the [`Index`] |
//! | `graph.json` | the whole graph, for other programs, where there are few claims; made anew whenever they change |
//! | `graaf.lock` | empty; locked while a build writes |
//! | `graaf.journal` | the segments a running build adds, so that a killed one's remains can be told from a stranger's files |
//! | `sketches` | what was reckoned of the texts, to find copies among new ones; may be deleted at any time |
//! | `cache` | which files were read, to tell unchanged ones without opening them; may be deleted at any time |
//!
//! All but `cache` and `sketches` are the same bytes for the same documents, whatever the order, the machine or the number of threads.

use std::path::Path;
use std::sync::OnceLock;

use crate::parse::Pace;

mod build;
mod cache;
mod check;
mod copies;
mod credit;
mod error;
mod fault;
mod file;
mod gather;
mod index;
mod lookup;
mod manifest;
mod mask;
mod merges;
mod record;
mod reviews;
mod segment;
mod store;

pub use build::{Build, State};
pub use cache::{Cache, Seen, Stamp};
pub use check::{Check, Finding, Flaw, check};
pub use copies::{Copies, Older, Settled};
pub use credit::{credited, medium};
pub use error::LedgerError;
pub use file::{Whole, replace_own as replace};
pub use gather::Gathering;
pub use index::{Index, Indexed, Indexing, Line, Part, Row as IndexRow, Totals};
pub use lookup::{Head, Lookup};
pub use manifest::{Decisions, Entry, FORMAT, Manifest, Replay, Summary};
pub use merges::{
    Applied, Form, Join, Merges, NAME as MERGES, Plan, Warning as MergesWarning, entry as merges_entry,
    fold as fold_name,
};
pub use record::{About, Row};
#[cfg(feature = "tables")]
pub use record::{TableError, TableFormat, TableReader, TableWriter, parquet_properties};
pub use reviews::{
    Choice, Correction, Decided, NAME as REVIEW, Read as ReviewRead, Reviews, entry as review_entry,
    without_last as review_without_last,
};
pub use segment::{Key, Segment};
pub use store::{Damage, Ledger, Loaded};

/// The network that read what a store holds, if this graaf did.
pub fn pace_of(dir: &Path) -> Pace {
    let fast = |manifest: Manifest| manifest.tool == fingerprint(Pace::Fast);
    if Manifest::read(dir).is_ok_and(fast) { Pace::Fast } else { Pace::Accurate }
}

/// Digest of the lexicon that the user added to graaf's own.
static LEXICON: OnceLock<String> = OnceLock::new();

/// Makes a lexicon part of the fingerprint. Call before a store is opened; only the first call counts.
pub fn add_lexicon(digest: String) {
    let _ = LEXICON.set(digest);
}

/// The digest of the lexicon that was added.
pub fn lexicon() -> Option<&'static str> {
    LEXICON.get().map(String::as_str)
}

/// What decides how a text is read: the version of graaf, a digest of its code, schemas and models, the lexicon that the
/// user added, and which network reads. 16 hexadecimal digits.
pub fn fingerprint(pace: Pace) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
    hasher.update(env!("GRAAF_SOURCES").as_bytes());
    hasher.update(lexicon().unwrap_or_default().as_bytes());
    if pace == Pace::Fast {
        hasher.update(b"fast");
    }
    hasher.finalize().to_hex()[..16].to_owned()
}

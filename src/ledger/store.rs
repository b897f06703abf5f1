use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{Entry, Key, LedgerError, Manifest, Segment, segment};

/// A store, opened for reading. Reading needs no lock: segments never change, and the manifest is replaced whole.
#[derive(Clone, Debug)]
pub struct Ledger {
    dir: PathBuf,
    /// What it holds.
    pub manifest: Manifest,
}

/// The segments of a store.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// In the order of the manifest.
    pub segments: Vec<Segment>,
    /// What could not be read, one message a segment.
    pub damaged: Vec<String>,
}

/// A build may delete segments between our reading of the manifest and of them; then there is a new manifest.
const TRIES: usize = 3;

impl Ledger {
    /// Opens a store.
    ///
    /// # Errors
    /// As [`Manifest::read`].
    pub fn open(dir: &Path) -> Result<Self, LedgerError> {
        Ok(Self { dir: dir.to_owned(), manifest: Manifest::read(dir)? })
    }

    /// Reads all segments. A damaged one is left out and told of.
    ///
    /// # Errors
    /// When the manifest was replaced meanwhile by one that cannot be read.
    pub fn load(&mut self) -> Result<Loaded, LedgerError> {
        let mut loaded = self.load_once();
        for _ in 1..TRIES {
            if loaded.damaged.is_empty() {
                break;
            }
            let now = Manifest::read(&self.dir)?;
            if now == self.manifest {
                break;
            }
            self.manifest = now;
            loaded = self.load_once();
        }
        Ok(loaded)
    }

    fn load_once(&self) -> Loaded {
        let read: Vec<_> = self.manifest.documents.par_iter().map(|entry| self.segment(entry)).collect();
        let mut loaded = Loaded::default();
        for segment in read {
            match segment {
                Ok(segment) => loaded.segments.push(segment),
                Err(message) => loaded.damaged.push(message),
            }
        }
        loaded
    }

    fn segment(&self, entry: &Entry) -> Result<Segment, String> {
        read(&self.dir, &entry.segment).map_err(|why| {
            format!(
                "{} (what was read in {}) is left out: {why}; run `graaf build` over the documents again",
                self.dir.join(entry.segment.path()).display(),
                entry.source
            )
        })
    }
}

/// Reads one segment; the error says what is wrong with it.
pub(super) fn read(dir: &Path, key: &Key) -> Result<Segment, String> {
    let bytes = fs::read(dir.join(key.path())).map_err(|e| format!("it cannot be read: {e}"))?;
    Segment::from_bytes(&bytes)
}

/// True when a segment is there and whole.
pub(super) fn is_whole(dir: &Path, key: &Key) -> bool {
    fs::read(dir.join(key.path())).is_ok_and(|bytes| segment::checked(&bytes).is_ok())
}

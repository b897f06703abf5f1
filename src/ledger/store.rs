use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{Entry, Key, LedgerError, Manifest, Older, Segment, segment};
use crate::base::Lang;

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

/// A build may delete segments between our reading of the manifest and of them; then there is a new manifest. Several
/// builds may even bring back the one we read, so that its being the same proves nothing.
const TRIES: usize = 8;

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
        for _ in 1..TRIES {
            match self.load_once(false) {
                Some(loaded) => return Ok(loaded),
                None => self.manifest = Manifest::read(&self.dir)?,
            }
        }
        Ok(self.load_once(true).unwrap_or_default())
    }

    /// `None` when a segment is not there at all, unless that is to be taken for damage.
    fn load_once(&self, missing_is_damage: bool) -> Option<Loaded> {
        let entries = &self.manifest.documents;
        let read: Vec<_> = entries.par_iter().map(|entry| read(&self.dir, &entry.segment)).collect();
        let mut loaded = Loaded::default();
        for (entry, segment) in entries.iter().zip(read) {
            match segment {
                Ok(segment) => loaded.segments.push(segment),
                Err(Damage::Missing) if !missing_is_damage => return None,
                Err(damage) => loaded.damaged.push(self.left_out(entry, &damage)),
            }
        }
        self.manifest.mark(&mut loaded.segments);
        Some(loaded)
    }

    /// Reads the segments of older versions, each with the id of the version that follows it. What cannot be read is left
    /// out.
    pub fn older(&self) -> Vec<(Segment, String)> {
        let older = &self.manifest.older;
        let read = |o: &Older| Some((read(&self.dir, &o.entry.segment).ok()?, o.newer.clone()));
        let (mut segments, newer): (Vec<Segment>, Vec<String>) =
            older.par_iter().map(read).collect::<Vec<_>>().into_iter().flatten().unzip();
        self.manifest.mark(&mut segments);
        segments.into_iter().zip(newer).collect()
    }

    fn left_out(&self, entry: &Entry, damage: &Damage) -> String {
        format!(
            "{} (what was read in {}) is left out: {damage}; run `graaf build` with --verify over the documents again",
            self.dir.join(entry.segment.path()).display(),
            entry.source
        )
    }
}

/// What is wrong with a segment, or with a file of the index.
#[derive(Debug, thiserror::Error)]
pub enum Damage {
    /// There is no such file.
    #[error("it is gone")]
    Missing,
    /// The file system refuses to read it.
    #[error("it cannot be read: {0}")]
    Unreadable(io::Error),
    /// It is not what was written.
    #[error("{0}")]
    Broken(String),
}

impl Damage {
    /// The same in the reader's language.
    pub fn message(&self, lang: Lang) -> String {
        match (lang, self) {
            (Lang::En, _) => self.to_string(),
            (Lang::Nl, Self::Missing) => "het is weg".to_owned(),
            (Lang::Nl, Self::Unreadable(error)) => format!("het is niet te lezen: {error}"),
            (Lang::Nl, Self::Broken(why)) => match why.as_str() {
                "its bytes do not match its checksum" => {
                    "de bytes kloppen niet met het controlegetal".to_owned()
                }
                "its bytes do not match its name" => "de bytes kloppen niet met de naam".to_owned(),
                why => why.to_owned(),
            },
        }
    }

    pub(super) fn of(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            _ => Self::Unreadable(error),
        }
    }
}

/// Reads one segment.
pub(super) fn read(dir: &Path, key: &Key) -> Result<Segment, Damage> {
    read_where(dir, key, |_| true)
}

/// The same, of its claims only those whose line in the file is wanted.
pub(super) fn read_where(
    dir: &Path,
    key: &Key,
    is_wanted: impl Fn(&[u8]) -> bool,
) -> Result<Segment, Damage> {
    let bytes = fs::read(dir.join(key.path())).map_err(Damage::of)?;
    Segment::from_bytes_where(&bytes, is_wanted).map_err(Damage::Broken)
}

/// Reads the segment of a document that must be there.
pub(super) fn whole(dir: &Path, entry: &Entry) -> Result<Segment, LedgerError> {
    read(dir, &entry.segment).map_err(|damage| LedgerError::DamagedPart {
        path: dir.join(entry.segment.path()),
        why: damage.to_string(),
    })
}

/// True when a segment is there and whole.
pub(super) fn is_whole(dir: &Path, key: &Key) -> bool {
    fs::read(dir.join(key.path())).is_ok_and(|bytes| segment::checked(&bytes).is_ok())
}

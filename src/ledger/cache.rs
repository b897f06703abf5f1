use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::{Key, LedgerError, file};

/// Which files were read, and into which segments: lets a build pass over unchanged files without opening them.
///
/// It is only ever an advantage: a missing, damaged or outdated cache is an empty one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cache {
    tool: String,
    /// By absolute path, which as text compares faster than part by part.
    files: BTreeMap<String, Seen>,
    /// Where the user's decisions about the store lie.
    #[serde(default)]
    decisions: Option<PathBuf>,
    /// When the cache was written, by the clock of the disk it lies on.
    #[serde(skip)]
    written: Option<SystemTime>,
}

/// What is known of a file that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// What it looked like from outside.
    pub stamp: Stamp,
    /// What else decides how it is read: `--published`, the folder's own defaults.
    pub context: String,
    /// The segments of its documents, in the order of the file.
    pub segments: Vec<Key>,
}

/// What a file looks like without opening it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Bytes.
    size: u64,
    /// Nanoseconds since 1970.
    modified: u64,
}

impl Stamp {
    /// The stamp of a file; `None` on a system that keeps no modification times.
    pub fn of(metadata: &Metadata) -> Option<Self> {
        let since = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(Self { size: metadata.len(), modified: u64::try_from(since.as_nanos()).ok()? })
    }
}

/// The coarsest clock of a file system in use: FAT counts two seconds.
const TICK: Duration = Duration::from_secs(2);

impl Cache {
    /// An empty cache for the graaf of this fingerprint.
    pub fn new(tool: &str) -> Self {
        Self { tool: tool.to_owned(), ..Self::default() }
    }

    /// The cache of a store, if the graaf of this fingerprint wrote it.
    pub fn read(dir: &Path, tool: &str) -> Self {
        let read = || {
            let path = dir.join("cache");
            let mut cache: Self = serde_json::from_slice(&fs::read(&path).ok()?).ok()?;
            cache.written = fs::metadata(&path).ok()?.modified().ok();
            (cache.tool == tool).then_some(cache)
        };
        read().unwrap_or_else(|| Self::new(tool))
    }

    /// The segments of a file that has not changed since it was read.
    ///
    /// A file changed in the tick of the clock in which the cache was written may have changed once more without a
    /// trace, so those are not relied on.
    pub fn find(&self, path: &Path, stamp: Stamp, context: &str) -> Option<&[Key]> {
        let seen = self.files.get(path.to_str()?)?;
        let settled = UNIX_EPOCH + Duration::from_nanos(stamp.modified) + TICK <= self.written?;
        (settled && seen.stamp == stamp && seen.context == context).then_some(&seen.segments)
    }

    /// Where the decisions about a store lie, as far as its last build knew; whichever graaf made it.
    pub fn decisions(dir: &Path) -> Option<PathBuf> {
        let cache: Self = serde_json::from_slice(&fs::read(dir.join("cache")).ok()?).ok()?;
        cache.decisions
    }

    /// Remembers where the decisions lie. `path` is absolute; one that is not Unicode is not remembered.
    pub fn remember_decisions(&mut self, path: PathBuf) {
        self.decisions = path.to_str().is_some().then_some(path);
    }

    /// Remembers a file. `path` is absolute; one that is not Unicode is not remembered.
    pub fn remember(&mut self, path: PathBuf, seen: Seen) {
        if let Ok(path) = path.into_os_string().into_string() {
            self.files.insert(path, seen);
        }
    }

    /// Writes the cache into its store. Call with the store's lock held.
    ///
    /// # Errors
    /// When the file system refuses.
    ///
    /// # Panics
    /// Never: a cache always serialises.
    pub fn write(&self, dir: &Path) -> Result<(), LedgerError> {
        file::put(&dir.join("cache"), &serde_json::to_vec(self).expect("a cache serialises"))
    }
}

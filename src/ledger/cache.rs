use std::borrow::Cow;
use std::fs::{File, Metadata};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::{Key, LedgerError, file, segment};

/// Which files were read, and into which segments: lets a build pass over unchanged files without opening them.
///
/// It is only ever an advantage: a missing, damaged or outdated cache is an empty one. The file is cut like a segment: the head in
/// JSON, [`Seen`] a line, sorted by path, and a checksum. There are as many lines as files, so they are searched as they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cache {
    head: Head,
    text: String,
    lines: Vec<Line>,
    /// When it was written, by the clock of the disk it lies on.
    written: Option<SystemTime>,
}

/// The first line; the only one of older versions starts the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    /// Fingerprint of the graaf that read the files.
    tool: String,
    /// Where the user's decisions about the store lie.
    #[serde(default)]
    decisions: Option<PathBuf>,
}

/// Where in the text a line stands, and the path in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Line {
    start: usize,
    path: usize,
    end: usize,
}

/// What is known of a file that was read, as a line: length, time of change, what else decides how it is read, the keys of its
/// segments, the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen<'c>(Cow<'c, str>);

/// What a file looks like without opening it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl<'c> Seen<'c> {
    /// Remembers a file with the segments of its documents, in their order. `context` is what else decides how it is read, as
    /// [`Cache::context`] gives it; `path` is absolute. `None` for one that has no place in a line of text.
    pub fn new(path: &Path, stamp: Stamp, context: &str, segments: &[Key]) -> Option<Self> {
        let path = path.to_str().filter(|path| !path.contains('\n'))?;
        let keys: Vec<String> = segments.iter().map(Key::to_string).collect();
        Some(Self(format!("{} {} {context} {} {path}", stamp.size, stamp.modified, keys.join(",")).into()))
    }

    /// The segments of its documents.
    pub fn segments(&self) -> Option<Vec<Key>> {
        let keys = self.0.splitn(FIELDS, ' ').nth(FIELDS - 2)?;
        keys.split(',').map(|key| Key::try_from(key.to_owned()).ok()).collect()
    }

    fn path(&self) -> &str {
        self.0.splitn(FIELDS, ' ').last().unwrap_or_default()
    }
}

/// Of a line. The path is the last, so that it may hold anything but the end of a line.
const FIELDS: usize = 5;

/// The coarsest clock of a file system in use: FAT counts two seconds.
const TICK: Duration = Duration::from_secs(2);

impl Cache {
    /// An empty cache for the graaf of this fingerprint.
    pub fn new(tool: &str) -> Self {
        Self { head: Head { tool: tool.to_owned(), decisions: None }, ..Self::default() }
    }

    /// The cache of a store, if the graaf of this fingerprint wrote it.
    pub fn read(dir: &Path, tool: &str) -> Self {
        let read = || {
            let mut file = File::open(path(dir)).ok()?;
            let written = file.metadata().ok()?.modified().ok();
            let cache = Self::of(std::io::read_to_string(&mut file).ok()?)?;
            (cache.head.tool == tool).then_some(Self { written, ..cache })
        };
        read().unwrap_or_else(|| Self::new(tool))
    }

    fn of(text: String) -> Option<Self> {
        let body = segment::checked(text.as_bytes()).ok()?;
        let mut ends = memchr::memchr_iter(b'\n', body);
        let mut start = ends.next()? + 1;
        let head = serde_json::from_slice(&body[..start]).ok()?;
        let mut lines = Vec::new();
        for end in ends {
            let path = memchr::memchr_iter(b' ', &body[start..end]).nth(FIELDS - 2)?;
            lines.push(Line { start, path: start + path + 1, end });
            start = end + 1;
        }
        Some(Self { head, text, lines, written: None })
    }

    /// The file that has not changed since it was read.
    ///
    /// A file changed in the tick of the clock in which the cache was written may have changed once more without a
    /// trace, so those are not relied on.
    pub fn find(&self, path: &Path, stamp: Stamp, context: &str) -> Option<Seen<'_>> {
        let path = path.to_str()?;
        let at = self.lines.binary_search_by(|line| self.text[line.path..line.end].cmp(path)).ok()?;
        let Line { start, end, .. } = self.lines[at];
        let line = &self.text[start..end];
        let mut fields = line.splitn(FIELDS, ' ');
        let mut number = || fields.next()?.parse().ok();
        let known = Stamp { size: number()?, modified: number()? };
        let settled = UNIX_EPOCH + Duration::from_nanos(stamp.modified) + TICK <= self.written?;
        (settled && known == stamp && fields.next() == Some(context)).then_some(Seen(line.into()))
    }

    /// What else than its bytes decides how a file is read, as one word.
    pub fn context(said: &str) -> String {
        segment::checksum(said.as_bytes())
    }

    /// Where the decisions about a store lie, as far as its last build knew; whichever graaf made it.
    pub fn decisions(dir: &Path) -> Option<PathBuf> {
        let mut head = String::new();
        BufReader::new(File::open(path(dir)).ok()?).read_line(&mut head).ok()?;
        serde_json::from_str::<Head>(&head).ok()?.decisions
    }

    /// Replaces the cache of a store by one of these files, where it isn't that already. `decisions`: where those about the store
    /// lie, an absolute path. Call with the store's lock held.
    ///
    /// # Errors
    /// When the file system refuses.
    ///
    /// # Panics
    /// Never: a head always serialises.
    pub fn replace(
        &self,
        dir: &Path,
        decisions: Option<PathBuf>,
        mut files: Vec<Seen<'_>>,
    ) -> Result<(), LedgerError> {
        // One that is not Unicode is not remembered.
        let decisions = decisions.filter(|path| path.to_str().is_some());
        files.sort_by(|a, b| a.path().cmp(b.path()));
        files.dedup_by(|a, b| a.path() == b.path());
        // Files that were looked into are remembered anew, or their time would always be too near to that of the cache.
        let is_known = |seen: &Seen<'_>| matches!(seen.0, Cow::Borrowed(_));
        if files.iter().all(is_known) && files.len() == self.lines.len() && decisions == self.head.decisions {
            return Ok(());
        }
        let head = Head { tool: self.head.tool.clone(), decisions };
        let mut text = serde_json::to_string(&head).expect("a head serialises");
        text.push('\n');
        for Seen(line) in &files {
            text.push_str(line);
            text.push('\n');
        }
        file::put(&path(dir), &segment::with_checksum(text.into_bytes()))
    }
}

fn path(dir: &Path) -> PathBuf {
    dir.join("cache")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const STAMP: Stamp = Stamp { size: 12, modified: 1_600_000_000_000_000_000 };

    /// A folder with the cache of two files.
    fn written() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        let keys = [Key::of_bytes(b"1"), Key::of_bytes(b"2")];
        let seen = |path: &str, keys| Seen::new(Path::new(path), STAMP, &Cache::context("nl"), keys).unwrap();
        let files = vec![seen("/news/b c.txt", &keys[..]), seen("/news/a.txt", &keys[..1])];
        Cache::new("tool").replace(dir.path(), Some("/news/merges.toml".into()), files).unwrap();
        dir
    }

    #[test]
    fn a_file_is_found_as_long_as_nothing_about_it_changed() {
        let dir = written();
        let cache = Cache::read(dir.path(), "tool");
        let longer = Stamp { size: 13, ..STAMP };
        let later = Stamp { modified: STAMP.modified + 1, ..STAMP };
        for (path, stamp, context, found) in [
            ("/news/a.txt", STAMP, "nl", Some(vec![Key::of_bytes(b"1")])),
            ("/news/b c.txt", STAMP, "nl", Some(vec![Key::of_bytes(b"1"), Key::of_bytes(b"2")])),
            ("/news/a.txt", longer, "nl", None),
            ("/news/a.txt", later, "nl", None),
            ("/news/a.txt", STAMP, "en", None),
            ("/news/c.txt", STAMP, "nl", None),
        ] {
            let seen = cache.find(Path::new(path), stamp, &Cache::context(context));
            assert_eq!(seen.and_then(|seen| seen.segments()), found, "{path} {stamp:?} {context}");
        }
        let other = Cache::read(dir.path(), "another tool");
        assert_eq!(other, Cache::new("another tool"));
    }

    #[test]
    fn a_path_that_would_end_the_line_is_not_remembered() {
        assert_eq!(Seen::new(Path::new("/news/a\nb.txt"), STAMP, "nl", &[]), None);
    }

    #[test]
    fn it_is_replaced_only_when_something_changed() {
        let dir = written();
        let cache = Cache::read(dir.path(), "tool");
        let all = || {
            ["/news/a.txt", "/news/b c.txt"]
                .map(|path| cache.find(Path::new(path), STAMP, &Cache::context("nl")).unwrap())
        };
        let decisions = Some(PathBuf::from("/news/merges.toml"));
        let is_written = |decisions: &Option<PathBuf>, files: &[Seen<'_>]| {
            fs::remove_file(dir.path().join("cache")).unwrap();
            cache.replace(dir.path(), decisions.clone(), files.to_vec()).unwrap();
            let is_written = dir.path().join("cache").exists();
            fs::write(dir.path().join("cache"), "").unwrap();
            is_written
        };
        assert!(!is_written(&decisions, &all()));
        assert!(is_written(&None, &all()));
        assert!(is_written(&decisions, &all()[1..]));
        let anew = Seen(all()[0].0.clone().into_owned().into());
        assert!(is_written(&decisions, &[anew, all()[1].clone()]));
    }

    #[test]
    fn with_any_byte_changed_or_missing_it_is_empty() {
        let dir = written();
        let (path, bytes) = (dir.path().join("cache"), fs::read(dir.path().join("cache")).unwrap());
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            for damaged in [&bytes[..at], &changed] {
                fs::write(&path, damaged).unwrap();
                assert_eq!(Cache::read(dir.path(), "tool"), Cache::new("tool"), "at {at}");
            }
        }
    }

    #[test]
    fn that_of_any_graaf_tells_where_the_decisions_lie() {
        let dir = written();
        let wanted = Some(PathBuf::from("/news/merges.toml"));
        assert_eq!(Cache::decisions(dir.path()), wanted);
        let older = r#"{"tool":"0","files":{"/news/a.txt":{"segments":[]}},"decisions":"/news/merges.toml"}"#;
        fs::write(dir.path().join("cache"), older).unwrap();
        assert_eq!(Cache::decisions(dir.path()), wanted);
        assert_eq!(Cache::read(dir.path(), "0"), Cache::new("0"));
        fs::remove_file(dir.path().join("cache")).unwrap();
        assert_eq!(Cache::decisions(dir.path()), None);
    }
}

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::fault::{Step, pass};
use super::{
    Decisions, Entry, FORMAT, Head, Index, Indexed, Indexing, Key, LedgerError, Manifest, Reviews, Segment,
    Settled, Summary, copies, file, index, mask, segment, store,
};
use crate::parse::Pace;
use crate::source::Document;

/// A store, opened for writing by the one process that holds its lock.
///
/// Segments are added first, under names nobody reads yet; [`Build::commit`] then replaces the manifest in one step.
/// A process killed at any moment leaves the state there was, and its remains are used or cleared by the next build.
#[derive(Debug)]
pub struct Build {
    dir: PathBuf,
    keep_text: bool,
    tool: String,
    old: Option<Manifest>,
    /// Where the documents of the last build and their older versions stand in it, by the keys of their segments.
    by_key: FxHashMap<Key, usize>,
    /// Why the old manifest could not be used.
    pub damage: Option<LedgerError>,
    /// What is there is hashed, to see that it is what was written; else its length must do.
    pub verify: bool,
    journal: Mutex<Journal>,
    /// What was reckoned of the texts, for the last build and for the documents that this one added.
    kept: Mutex<copies::Kept>,
    /// The folders that were made for it, from the outermost, when nobody has built here before.
    made: Option<Vec<PathBuf>>,
    /// Locked until it is closed.
    _lock: File,
}

/// What a store is to hold.
#[derive(Debug)]
pub struct State {
    /// The documents.
    pub settled: Settled,
    /// What the user decided.
    pub decisions: Decisions,
    /// The figures of the whole.
    pub summary: Summary,
    /// What `graph.json` is to hold; `None` for none.
    pub graph: Option<Vec<u8>>,
    /// The index of these documents.
    pub index: Indexed,
}

/// Which segments this build, and killed ones before it, added.
#[derive(Debug)]
struct Journal {
    path: PathBuf,
    file: Option<File>,
    keys: BTreeSet<Key>,
}

impl Build {
    /// Takes the lock of a store, making the store if it isn't there. `pace`: how its documents are read.
    ///
    /// # Errors
    /// [`LedgerError::Foreign`], [`LedgerError::Newer`], [`LedgerError::Locked`] or [`LedgerError::Io`].
    pub fn begin(dir: &Path, keep_text: bool, pace: Pace) -> Result<Self, LedgerError> {
        Self::begin_as(dir, keep_text, super::fingerprint(pace))
    }

    /// The same for documents that the graaf of this fingerprint read.
    ///
    /// # Errors
    /// As [`Build::begin`].
    pub fn begin_as(dir: &Path, keep_text: bool, tool: String) -> Result<Self, LedgerError> {
        refuse_foreign(dir)?;
        if let Err(newer @ LedgerError::Newer { .. }) = Head::read(dir) {
            return Err(newer);
        }
        let made = (!dir.join(LOCK).exists()).then(|| missing(dir));
        let lock = lock(dir)?;
        let (old, kept) = rayon::join(|| Manifest::read(dir), || copies::Kept::read(dir));
        let (old, damage) = match old {
            Ok(manifest) => (Some(manifest), None),
            Err(LedgerError::Missing(_)) => (None, None),
            Err(damage @ LedgerError::Damaged { .. }) => (None, Some(damage)),
            Err(error) => return Err(error),
        };
        let documents = old.iter().flat_map(Manifest::entries).map(|e| e.segment);
        let by_key = documents.enumerate().map(|(at, key)| (key, at)).collect();
        let journal = Mutex::new(Journal::open(dir));
        Ok(Self {
            dir: dir.to_owned(),
            keep_text,
            tool,
            old,
            by_key,
            damage,
            verify: false,
            journal,
            kept: Mutex::new(kept),
            made,
            _lock: lock,
        })
    }

    /// Number of claims that the last build held.
    pub fn claims(&self) -> usize {
        self.old.as_ref().map_or(0, |old| old.summary.claims)
    }

    /// The key a document's segment has in this store.
    pub fn key(&self, document: &Document) -> Key {
        Key::of(document, &self.tool, self.keep_text)
    }

    /// A segment that is there already, whole; from the last build or from one that was killed.
    pub fn find(&self, key: &Key) -> Option<Entry> {
        match self.known(key) {
            Some(entry) => self.is_there(entry).then(|| entry.clone()),
            None => {
                let bytes = fs::read(self.dir.join(key.path())).ok()?;
                Some(Entry::of(&Segment::from_bytes(&bytes).ok()?, *key, bytes.len()))
            }
        }
    }

    /// The document of the last build that has this segment.
    fn known(&self, key: &Key) -> Option<&Entry> {
        let Manifest { documents, older, .. } = self.old.as_ref()?;
        let at = *self.by_key.get(key)?;
        documents.get(at).or_else(|| older.get(at - documents.len()).map(|o| &o.entry))
    }

    fn is_there(&self, entry: &Entry) -> bool {
        match entry.bytes {
            Some(bytes) if !self.verify => {
                fs::metadata(self.dir.join(entry.segment.path())).is_ok_and(|m| m.len() == bytes)
            }
            _ => store::is_whole(&self.dir, &entry.segment),
        }
    }

    /// The documents of the last build that came from a source, whole; for a source that cannot be read now.
    pub fn last_of(&self, source: &str) -> Vec<Entry> {
        let is_of = |e: &&Entry| {
            e.source.strip_prefix(source).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let known = self.old.iter().flat_map(Manifest::entries);
        known.filter(is_of).filter(|e| self.is_there(e)).cloned().collect()
    }

    /// The sources of documents of the last build of which these hold nothing any more, and whether anything else stays.
    pub fn leaving(&self, settled: &Settled) -> (Vec<&str>, bool) {
        let Some(old) = self.old.as_ref().filter(|old| old.documents != settled.documents) else {
            return (Vec::new(), true);
        };
        let new = || {
            let older = settled.older.iter().map(|o| &o.entry);
            settled.documents.iter().chain(older).chain(settled.repeated.iter().map(|(entry, _)| entry))
        };
        let ids: FxHashSet<&str> = new().map(|e| e.id.as_str()).collect();
        let sources: FxHashSet<&str> = new().map(|e| e.source.as_str()).collect();
        let stays = |e: &&Entry| ids.contains(e.id.as_str()) || sources.contains(e.source.as_str());
        let left: Vec<&str> = old.documents.iter().filter(|e| !stays(e)).map(|e| e.source.as_str()).collect();
        let any = left.len() < old.documents.len();
        (left, any)
    }

    /// Adds a segment. May be called from several threads, never twice for one key.
    ///
    /// # Errors
    /// When the file system refuses; the state there was stays.
    pub fn put(&self, mut segment: Segment) -> Result<Entry, LedgerError> {
        let key = self.key(&segment.document);
        if !self.keep_text {
            segment.document.text = mask::mask(&segment.document.text, &segment.claims);
        }
        let bytes = segment.to_bytes();
        self.write(&key, &bytes)?;
        self.sketch(&key, &segment);
        Ok(Entry::of(&segment, key, bytes.len()))
    }

    /// Adds a segment as it is, of a document that the graaf of this fingerprint read.
    ///
    /// # Errors
    /// When the file system refuses; the state there was stays.
    pub fn place(&self, segment: &Segment, tool: String) -> Result<Entry, LedgerError> {
        let bytes = segment.to_bytes();
        let key = Key::of_bytes(&bytes);
        if !store::is_whole(&self.dir, &key) {
            self.write(&key, &bytes)?;
        }
        self.sketch(&key, segment);
        let tool = (tool != self.tool).then_some(tool);
        Ok(Entry { tool, ..Entry::of(segment, key, bytes.len()) })
    }

    /// As the text is kept, so that a store that is read back gives the same.
    fn sketch(&self, key: &Key, segment: &Segment) {
        let sketch = copies::Sketch::of(&segment.document);
        self.kept.lock().unwrap_or_else(std::sync::PoisonError::into_inner).add(*key, sketch);
    }

    /// What documents are to each other: which count, which are older versions or copies of others.
    ///
    /// # Errors
    /// When the disk gives other bytes than were just written to it.
    pub fn settle(&self, documents: Vec<Entry>) -> Result<Settled, LedgerError> {
        let mut kept = self.kept.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        copies::settle(&self.dir, documents, std::mem::take(&mut kept))
    }

    fn write(&self, key: &Key, bytes: &[u8]) -> Result<(), LedgerError> {
        let path = self.dir.join(key.path());
        self.journal.lock().unwrap_or_else(std::sync::PoisonError::into_inner).note(key)?;
        file::make_folder(path.parent().unwrap_or(&self.dir))?;
        file::put(&path, bytes)
    }

    /// Reads the segments of the documents that count back; `Err` names the first that is damaged.
    ///
    /// # Errors
    /// When the disk gives other bytes than were written to it.
    pub fn load(&self, settled: &Settled) -> Result<Vec<Segment>, LedgerError> {
        let load = |entry: &Entry| store::whole(&self.dir, entry);
        let segments: Result<Vec<Segment>, LedgerError> = settled.documents.par_iter().map(load).collect();
        let mut segments = segments?;
        copies::mark(&settled.copies, &mut segments);
        Ok(segments)
    }

    /// Finds the claims that say now what claims that are gone said when something was decided about them.
    ///
    /// # Errors
    /// When a segment that may hold one is damaged.
    pub fn know_again(&self, settled: &Settled, reviews: &mut Reviews) -> Result<(), LedgerError> {
        // Of the same documents and decisions it is known already.
        let old = self.old.as_ref().filter(|old| old.documents == settled.documents);
        match old.map(|old| &old.decisions.reviews).filter(|old| old.as_given() == *reviews) {
            Some(old) => reviews.clone_from(old),
            None => reviews.know_again(&settled.documents, |entry| store::whole(&self.dir, entry))?,
        }
        Ok(())
    }

    /// The index of the last build, when it held exactly these documents and decisions and all beside its segments is whole:
    /// nothing to do then.
    pub fn unchanged(&self, settled: &Settled, decisions: &Decisions) -> Option<(&Summary, Index)> {
        let old = self.old.as_ref()?;
        let graph = || match old.graph.as_str() {
            "" => Some(String::new()),
            _ => Some(segment::checksum(&fs::read(self.dir.join("graph.json")).ok()?)),
        };
        let same = old.tool == self.tool
            && old.documents == settled.documents
            && old.older == settled.older
            && old.copies == settled.copies
            && old.decisions.alike(decisions);
        let index = Index::open(&self.dir, old.index.as_ref().filter(|_| same)?).ok()?;
        (graph()? == old.graph && index.is_current() && index.is_whole(self.verify))
            .then_some((&old.summary, index))
    }

    /// Begins an index of these documents, as changes to the last one where that is possible.
    ///
    /// # Errors
    /// When the file system refuses.
    pub fn index<'a>(
        &'a self,
        settled: &'a Settled,
        decisions: &Decisions,
    ) -> Result<Indexing<'a>, LedgerError> {
        let old = self.old.as_ref().filter(|old| old.decisions.alike(decisions));
        let old =
            old.and_then(|old| Some((Index::open(&self.dir, old.index.as_ref()?).ok()?, &old.documents[..])));
        let old = old.filter(|(index, _)| index.is_whole(self.verify));
        Indexing::begin(&self.dir, &settled.documents, old)
    }

    /// Leaves the state as it is, and clears away what killed builds left behind, and a store that this one began.
    pub fn keep(self) {
        match (&self.old, &self.made) {
            (Some(old), _) => {
                let index = old.index.as_ref().and_then(|key| Index::open(&self.dir, key).ok());
                self.clear(&keys(old), &index.map(|index| index.files()).unwrap_or_default());
            }
            (None, Some(made)) => self.forsake(made),
            (None, None) => {}
        }
    }

    /// Takes away what [`Build::begin`] made, where nothing was put into it.
    fn forsake(&self, made: &[PathBuf]) {
        let journal = self.journal.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if journal.keys.is_empty() && fs::remove_file(self.dir.join(LOCK)).is_ok() {
            // Only an empty folder lets itself be removed.
            for folder in made.iter().rev() {
                let _ = fs::remove_dir(folder);
            }
        }
    }

    /// Makes this the state of the store, and clears away what no longer belongs to it.
    ///
    /// # Errors
    /// When the file system refuses; the state there was stays.
    pub fn commit(self, state: State) -> Result<(), LedgerError> {
        let new = Manifest {
            format: FORMAT,
            tool: self.tool.clone(),
            summary: state.summary,
            graph: state.graph.as_deref().map(segment::checksum).unwrap_or_default(),
            index: Some(state.index.key),
            lexicon: super::lexicon().map(str::to_owned),
            decisions: state.decisions,
            copies: state.settled.copies,
            documents: state.settled.documents,
            older: state.settled.older,
        };
        let kept = keys(&new);
        self.sync_segments(&new)?;
        self.condemn(&kept)?;
        if let Some(graph) = &state.graph {
            file::replace(&self.dir.join("graph.json"), graph)?;
        }
        file::replace(&Manifest::path(&self.dir), &new.to_bytes())?;
        if state.graph.is_none() {
            // It would be taken for that of the state there is.
            let _ = fs::remove_file(self.dir.join("graph.json"));
        }
        file::sync_folder(&self.dir)?;
        self.clear(&kept, &state.index.files);
        Ok(())
    }

    /// Brings new segments and their names to the disk, before a manifest that relies on them.
    fn sync_segments(&self, new: &Manifest) -> Result<(), LedgerError> {
        let journal = self.journal.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let is_added = |key: &Key| journal.keys.contains(key) || !self.by_key.contains_key(key);
        let added = new.entries().map(|e| e.segment).filter(is_added);
        let added: Vec<PathBuf> = added.map(|key| self.dir.join(key.path())).collect();
        let segments = self.dir.join("segments");
        file::sync(&segments, &added)?;
        let folders: BTreeSet<&Path> = added.iter().filter_map(|path| path.parent()).collect();
        for folder in &folders {
            file::sync_folder(folder)?;
        }
        if folders.is_empty() { Ok(()) } else { file::sync_folder(&segments) }
    }

    /// Notes which segments are to go, so that the next build finds them when this one is stopped before they are gone.
    fn condemn(&self, kept: &FxHashSet<Key>) -> Result<(), LedgerError> {
        let mut journal = self.journal.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let known = self.old.iter().flat_map(Manifest::entries).map(|e| &e.segment);
        known.filter(|key| !kept.contains(key)).try_for_each(|key| journal.note(key))
    }

    /// Deletes segments that the journal names and the manifest, which has those kept, doesn't: nothing else, so that a stranger's
    /// file is never touched. What cannot be deleted does no harm.
    fn clear(&self, kept: &FxHashSet<Key>, index: &BTreeSet<Key>) {
        index::clear(&self.dir, index);
        let journal = self.journal.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        for key in &journal.keys {
            let path = self.dir.join(key.path());
            let _ = pass(Step::Rename);
            let _ = fs::remove_file(file::beside(&path));
            if !kept.contains(key) {
                let _ = fs::remove_file(&path);
                // Only an empty folder lets itself be removed.
                let _ = path.parent().map(fs::remove_dir);
            }
        }
        for name in WHOLE {
            let _ = fs::remove_file(file::beside(&self.dir.join(name)));
        }
        let _ = pass(Step::Rename);
        let _ = fs::remove_file(&journal.path);
    }
}

/// The keys of all segments that a manifest names.
fn keys(manifest: &Manifest) -> FxHashSet<Key> {
    manifest.entries().map(|e| e.segment).collect()
}

impl Journal {
    fn open(dir: &Path) -> Self {
        let path = dir.join("graaf.journal");
        let text = fs::read_to_string(&path).unwrap_or_default();
        // The last line may have been cut off when its writer was killed; its segment was not begun then.
        let keys = text.lines().filter_map(|line| Key::try_from(line.to_owned()).ok()).collect();
        Self { path, file: None, keys }
    }

    /// Written before the segment is begun.
    fn note(&mut self, key: &Key) -> Result<(), LedgerError> {
        if !self.keys.insert(*key) {
            return Ok(());
        }
        let failed = |path: &Path| LedgerError::io("write", path);
        let file = match &mut self.file {
            Some(file) => file,
            closed => {
                let open = OpenOptions::new().create(true).append(true).open(&self.path);
                let mut file = open.map_err(failed(&self.path))?;
                // Ends a line that a killed build left unfinished.
                file.write_all(b"\n").map_err(failed(&self.path))?;
                closed.insert(file)
            }
        };
        let written = pass(Step::Write).and_then(|()| file.write_all(format!("{key}\n").as_bytes()));
        written.map_err(failed(&self.path))
    }
}

/// The files of a store that are replaced whole.
pub(super) const WHOLE: [&str; 4] = ["graaf.json", "graph.json", "cache", "sketches"];

const LOCK: &str = "graaf.lock";

/// A build that forsakes its store takes its lock away: so often we try to get hold of the one that is there.
const LOCKS: usize = 8;

fn lock(dir: &Path) -> Result<File, LedgerError> {
    let path = dir.join(LOCK);
    for _ in 0..LOCKS {
        file::make_folder(dir)?;
        let open = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
        let file = open.map_err(LedgerError::io("write", &path))?;
        match file.try_lock() {
            Ok(()) if is_at(&file, &path) => return Ok(file),
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => break,
            Err(TryLockError::Error(error)) => return Err(LedgerError::io("lock", &path)(error)),
        }
    }
    Err(LedgerError::Locked(dir.to_owned()))
}

/// Whether a path still names an open file.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let of = |m: fs::Metadata| (m.dev(), m.ino());
    let (own, there) = (file.metadata().map(of), fs::metadata(path).map(of));
    matches!((own, there), (Ok(own), Ok(there)) if own == there)
}

/// Elsewhere no file that is open can be taken away.
#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}

/// The folders of a path that are not there yet, from the outermost.
fn missing(dir: &Path) -> Vec<PathBuf> {
    let missing = dir.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists());
    let mut missing: Vec<PathBuf> = missing.map(Path::to_owned).collect();
    missing.reverse();
    missing
}

/// A folder is graaf's when it is empty or when graaf has been there before.
fn refuse_foreign(dir: &Path) -> Result<(), LedgerError> {
    let ours = ["graaf.json", LOCK].iter().any(|name| dir.join(name).exists());
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(LedgerError::io("read", dir)(error)),
    };
    if ours || entries.count() == 0 { Ok(()) } else { Err(LedgerError::Foreign(dir.to_owned())) }
}

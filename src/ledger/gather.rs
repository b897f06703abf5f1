//! Rows from anywhere, put together to one reading a document.
//!
//! What is known of a document is a join of all rows about it: of several readings the greatest holds
//! ([`About::rank`]), of one reading all claims. So order, repetition and splitting don't matter. Rows wait on disk, cut by
//! their documents' ids until a part is small, so that memory holds one part of them at a time.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Seek as _, Write as _};
use std::path::Path;

use super::record::{About, LONGEST, Row};
use super::{Decisions, LedgerError, Manifest, Segment, credited, mask, store};
use crate::claim::Claim;

/// Into so many parts rows are cut.
const PARTS: usize = 64;

/// A part of more bytes than this is cut again: what is held in memory at once are the rows of one part, and documents that
/// are larger by themselves.
const LARGE: u64 = 16 << 20;

/// So often at most, since each time opens files.
const CUTS: usize = 3;

/// Rows that wait to be joined.
#[derive(Debug)]
pub struct Gathering {
    parts: Parts,
    /// Number of rows of what could not be read.
    pub failed: usize,
    decisions: Decisions,
    /// The greatest of the fingerprints, so that it does not matter in which order they come.
    tool: String,
}

/// What is known of one document.
#[derive(Debug)]
struct Known {
    about: About,
    text: Option<String>,
    claims: BTreeMap<String, Claim>,
}

impl Gathering {
    /// Keeps the rows in files without a name, that go when the process does.
    ///
    /// # Errors
    /// When there is no place for temporary files.
    pub fn new() -> Result<Self, LedgerError> {
        let parts = Parts::new(0)?;
        Ok(Self { parts, failed: 0, decisions: Decisions::default(), tool: String::new() })
    }

    /// Adds a row.
    ///
    /// # Errors
    /// When there is no room for temporary files.
    pub fn add(&mut self, row: &Row) -> Result<(), LedgerError> {
        if row.error.is_some() {
            self.failed += 1;
            return Ok(());
        }
        let Some(document) = document(row) else { return Ok(()) };
        if let Some(about) = &row.about {
            self.read_by(&about.tool);
        }
        self.parts.add(document, &row.to_json())
    }

    /// Adds all of a store, and what its user decided. Gives the messages about segments that are damaged and left out.
    ///
    /// # Errors
    /// When there is no store that can be read, or no room for temporary files.
    pub fn add_store(&mut self, dir: &Path) -> Result<Vec<String>, LedgerError> {
        let manifest = Manifest::read(dir)?;
        let mut damaged = Vec::new();
        for entry in manifest.entries() {
            let segment = match store::read(dir, &entry.segment) {
                Ok(segment) => segment,
                Err(damage) => {
                    damaged.push(format!("{}: {} is left out: {damage}", dir.display(), entry.source));
                    continue;
                }
            };
            let tool = entry.tool.as_ref().unwrap_or(&manifest.tool);
            let about = About::of(&segment.document, segment.sentences, tool);
            // What was blanked when the store was built is no text that anybody gave, but for whom it is credited to.
            let text = segment.document.text;
            let is_given = mask::mask(&text, &segment.claims) != text || credited(&text).is_some();
            let given = is_given.then_some(text);
            for row in Row::of(about, segment.claims, given) {
                self.add(&row)?;
            }
        }
        self.read_by(&manifest.tool);
        self.decisions.join(manifest.decisions);
        Ok(damaged)
    }

    fn read_by(&mut self, tool: &str) {
        if tool > self.tool.as_str() {
            tool.clone_into(&mut self.tool);
        }
    }

    /// A fingerprint of the graafs that read the documents: of several, the greatest.
    pub fn tool(&self) -> &str {
        &self.tool
    }

    /// The decisions of all stores together.
    pub fn decisions(&self) -> Decisions {
        self.decisions.clone()
    }

    /// Passes on each document with its claims, and the fingerprint of the graaf that read it.
    ///
    /// # Errors
    /// Those of `each`, and when temporary files cannot be read back.
    pub fn join(
        self,
        mut each: impl FnMut(Segment, String) -> Result<(), LedgerError>,
    ) -> Result<(), LedgerError> {
        self.parts.join(&mut each)
    }
}

/// Rows, cut by a byte of the hash of their documents' ids.
#[derive(Debug)]
struct Parts {
    files: Vec<BufWriter<File>>,
    /// Which byte.
    cut: usize,
}

impl Parts {
    fn new(cut: usize) -> Result<Self, LedgerError> {
        let open = |_| tempfile::tempfile().map(BufWriter::new);
        let files: std::io::Result<Vec<_>> = (0..PARTS).map(open).collect();
        Ok(Self { files: files.map_err(failed("write"))?, cut })
    }

    fn add(&mut self, document: &str, row: &[u8]) -> Result<(), LedgerError> {
        let at = usize::from(blake3::hash(document.as_bytes()).as_bytes()[self.cut]) % PARTS;
        let file = &mut self.files[at];
        file.write_all(row).and_then(|()| file.write_all(b"\n")).map_err(failed("write"))
    }

    fn join(
        self,
        each: &mut dyn FnMut(Segment, String) -> Result<(), LedgerError>,
    ) -> Result<(), LedgerError> {
        for file in self.files {
            let mut file =
                file.into_inner().map_err(std::io::IntoInnerError::into_error).map_err(failed("write"))?;
            let length = file.stream_position().and_then(|length| file.rewind().map(|()| length));
            let is_large = length.map_err(failed("read"))? > LARGE && self.cut + 1 < CUTS;
            let rows = BufReader::new(file).split(b'\n').map(|line| {
                // Written above, so it is a row.
                Ok(Row::from_json(&line.map_err(failed("read"))?).ok())
            });
            if is_large {
                let mut parts = Self::new(self.cut + 1)?;
                for row in rows {
                    if let Some((document, row)) = row?.as_ref().and_then(|row| Some((document(row)?, row))) {
                        parts.add(document, &row.to_json())?;
                    }
                }
                parts.join(each)?;
                continue;
            }
            let mut known: BTreeMap<String, Known> = BTreeMap::new();
            for row in rows {
                row?.into_iter().for_each(|row| take(&mut known, row));
            }
            for found in known.into_values() {
                let tool = found.about.tool.clone();
                each(found.into_segment(), tool)?;
            }
        }
        Ok(())
    }
}

/// The id of the document a row is about.
fn document(row: &Row) -> Option<&str> {
    let named = row.about.as_ref().map(|about| about.id.as_str());
    row.claim.as_ref().map(|claim| claim.document.as_str()).or(named)
}

fn failed(action: &'static str) -> impl FnOnce(std::io::Error) -> LedgerError {
    LedgerError::io(action, &std::env::temp_dir())
}

fn take(known: &mut BTreeMap<String, Known>, row: Row) {
    let unknown = |claim: &Claim| About {
        id: claim.document.clone(),
        published: claim.published.clone(),
        ..About::default()
    };
    let Some(mut about) = row.about.or_else(|| row.claim.as_ref().map(unknown)) else { return };
    let text = about.text.take();
    let id = about.id.clone();
    let new = || Known { about: about.clone(), text: None, claims: BTreeMap::new() };
    let found = known.entry(id).or_insert_with(new);
    let order = about.rank().cmp(&found.about.rank());
    match order {
        std::cmp::Ordering::Less => return,
        std::cmp::Ordering::Equal => {}
        std::cmp::Ordering::Greater => *found = new(),
    }
    found.text = found.text.take().max(text);
    if let Some(claim) = row.claim {
        found.claim(claim);
    }
}

impl Known {
    /// Of two claims of one id, which only a person's decision can make differ, the greater in JSON.
    fn claim(&mut self, claim: Claim) {
        let json = |claim: &Claim| serde_json::to_vec(claim).unwrap_or_default();
        match self.claims.get(&claim.id) {
            Some(known) if json(known) >= json(&claim) => {}
            _ => {
                self.claims.insert(claim.id.clone(), claim);
            }
        }
    }

    fn into_segment(self) -> Segment {
        let mut claims: Vec<Claim> = self.claims.into_values().collect();
        claims.sort_by_cached_key(|c| (c.is_other(), c.sentence, c.evidence.cues.trigger, c.id.clone()));
        let sentences = self.about.sentences as usize;
        let text = self.text.unwrap_or_else(|| mask::rebuild(self.about.bytes.min(LONGEST), &claims));
        Segment { document: self.about.into_document(text), sentences, claims, copy_of: None }
    }
}

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::copies;
use super::reviews::review;
use super::{Applied, Copies, Decided, Form, Key, LedgerError, Merges, Older, Plan, Reviews, Segment};
use crate::base::Edtf;

/// The format this version writes. Every format from 1 on is read.
pub const FORMAT: u32 = 1;

/// `graaf.json`: what the store holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of the layout of the store.
    pub format: u32,
    /// Fingerprint of the graaf that wrote it.
    pub tool: String,
    /// The figures of the whole.
    pub summary: Summary,
    /// Checksum of `graph.json`; empty where it is not written.
    pub graph: String,
    /// The root of the index; stores of older versions have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<Key>,
    /// Digest of the lexicon that the user added when it was built.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lexicon: Option<String>,
    /// What the user decided: what the views of the store are to show.
    #[serde(flatten)]
    pub decisions: Decisions,
    /// Documents that are copies of one story.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<Copies>,
    /// In the order of source, then id. No two have the same id.
    pub documents: Vec<Entry>,
    /// Documents that a newer version took the place of: kept, and not counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub older: Vec<Older>,
}

/// What a user decided, beside the documents.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decisions {
    /// Who is who.
    #[serde(default, skip_serializing_if = "Merges::is_empty")]
    pub merges: Merges,
    /// What is to be made of single claims.
    #[serde(default, skip_serializing_if = "Reviews::is_empty")]
    pub reviews: Reviews,
}

impl Decisions {
    /// True when nothing was decided.
    pub fn is_empty(&self) -> bool {
        self.merges.is_empty() && self.reviews.is_empty()
    }

    /// True when the same was decided, wherever it stands.
    pub fn alike(&self, other: &Decisions) -> bool {
        self.merges.alike(&other.merges) && self.reviews == other.reviews
    }

    /// All decisions of two stores, each once, in an order that is always the same.
    pub(super) fn join(&mut self, other: Decisions) {
        self.merges.extend(other.merges);
        self.reviews.list.extend(other.reviews.list);
        // Which claim says the same is a matter of all documents.
        self.reviews.forget_again();
        sort(&mut self.merges.same);
        sort(&mut self.merges.different);
        sort(&mut self.reviews.list);
    }

    /// The decisions, to be carried out with a plan that was settled for the whole store.
    pub fn replay<'a>(&'a self, plan: &'a Plan) -> Replay<'a> {
        Replay { last: self.reviews.last(), plan }
    }

    /// Carries the decisions out over the claims of all segments: first what they are, then whom they are about. Gives what
    /// became of the merges.
    pub fn apply(&self, segments: &mut [Segment]) -> Applied {
        let last = self.reviews.last();
        segments.iter_mut().for_each(|segment| drop(review(&last, segment)));
        let (mut plan, mut warnings) = (Plan::default(), Vec::new());
        if !self.merges.is_empty() {
            let forms = segments.iter_mut().flat_map(|s| Form::of(&mut s.claims));
            (plan, warnings) = self.merges.plan(forms.collect());
        }
        segments.iter_mut().flat_map(|s| &mut s.claims).for_each(|claim| plan.apply(claim));
        Applied { joins: plan.joins(), warnings }
    }
}

/// Decisions on their way to segments, one at a time.
#[derive(Debug)]
pub struct Replay<'a> {
    last: BTreeMap<&'a str, &'a Decided>,
    plan: &'a Plan,
}

impl Replay<'_> {
    /// What was decided about single claims, but not yet who is who. Gives the ids of the claims it is about.
    pub fn review(&self, segment: &mut Segment) -> Vec<String> {
        review(&self.last, segment)
    }

    /// All that was decided. Gives the ids of the claims that reviews are about.
    pub fn apply(&self, segment: &mut Segment) -> Vec<String> {
        let known = self.review(segment);
        segment.claims.iter_mut().for_each(|claim| self.plan.apply(claim));
        known
    }
}

fn sort<T: Serialize>(list: &mut Vec<T>) {
    let key = |item: &T| serde_json::to_string(item).unwrap_or_default();
    list.sort_by_cached_key(key);
    list.dedup_by_key(|item| key(item));
}

/// The figures of a store.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Number of documents.
    pub documents: usize,
    /// Number of documents that are copies of others.
    #[serde(default, skip_serializing_if = "is_none")]
    pub copies: usize,
    /// Number of older versions, which are not among the documents.
    #[serde(default, skip_serializing_if = "is_none")]
    pub older: usize,
    /// Number of sentences.
    pub sentences: usize,
    /// Number of nodes.
    pub actors: usize,
    /// Number of claims.
    pub claims: usize,
    /// Number of edges.
    pub relations: usize,
    /// The first day of the earliest claim; of one whose past is open, its last.
    pub first: Option<String>,
    /// The last day of the latest claim; of one whose future is open, its first.
    pub last: Option<String>,
}

fn is_none(count: &usize) -> bool {
    *count == 0
}

/// A document in the manifest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Entry {
    /// Where it came from, relative to the folder that was read.
    pub source: String,
    /// The document's id.
    pub id: String,
    /// Headline.
    pub title: Option<String>,
    /// When it was published.
    pub published: Option<Edtf>,
    /// Its segment.
    pub segment: Key,
    /// Number of sentences.
    pub sentences: usize,
    /// Number of claims.
    pub claims: usize,
    /// Newspaper, broadcaster or agency; stores of older versions don't say it here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Length of its segment, so that a damaged one is noticed; stores of older versions don't say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// Fingerprint of the graaf that read it, where that is not [`Manifest::tool`]: in stores that were merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
}

impl Entry {
    /// The entry of a segment, so many bytes long.
    pub fn of(segment: &super::Segment, key: Key, bytes: usize) -> Self {
        let document = &segment.document;
        Self {
            source: document.source.clone(),
            id: document.id.clone(),
            title: document.title.clone(),
            published: document.published.clone(),
            segment: key,
            sentences: segment.sentences,
            claims: segment.claims.iter().filter(|c| !c.is_other()).count(),
            publisher: document.publisher.clone(),
            bytes: Some(bytes as u64),
            tool: None,
        }
    }
}

impl Manifest {
    /// The documents that count and the older versions of them.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.documents.iter().chain(self.older.iter().map(|o| &o.entry))
    }

    /// Says of segments of which documents they are copies.
    pub fn mark(&self, segments: &mut [Segment]) {
        copies::mark(&self.copies, segments);
    }
}

/// As little of a manifest as every format has.
#[derive(Deserialize)]
struct Version {
    format: u32,
}

impl Manifest {
    /// Where it lies in a store.
    pub fn path(dir: &Path) -> PathBuf {
        dir.join("graaf.json")
    }

    /// Reads the manifest of a store.
    ///
    /// # Errors
    /// [`LedgerError::Missing`], [`LedgerError::Newer`], [`LedgerError::Damaged`] or [`LedgerError::Io`].
    pub fn read(dir: &Path) -> Result<Self, LedgerError> {
        let path = Self::path(dir);
        let bytes = fs::read(&path).map_err(|e| match e.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => LedgerError::Missing(dir.to_owned()),
            _ => LedgerError::io("read", &path)(e),
        })?;
        let damaged = |e: serde_json::Error| LedgerError::Damaged { path: path.clone(), why: e.to_string() };
        match serde_json::from_slice::<Self>(&bytes) {
            Ok(manifest) if manifest.format <= FORMAT => Ok(manifest),
            other => {
                let version: Version = serde_json::from_slice(&bytes).map_err(damaged)?;
                if version.format > FORMAT {
                    return Err(LedgerError::Newer {
                        dir: dir.to_owned(),
                        found: version.format,
                        known: FORMAT,
                    });
                }
                other.map_err(damaged)
            }
        }
    }

    /// The file, laid out so that the difference between two stores can be read.
    ///
    /// # Panics
    /// Never: a manifest always serialises.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).expect("a manifest serialises");
        bytes.push(b'\n');
        bytes
    }
}

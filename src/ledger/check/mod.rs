//! Whether a store is what graaf wrote. Nothing is changed, not even what is left over.

mod claims;
mod leftovers;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Entry, Index, Key, LedgerError, Manifest, Segment, mask, segment};

/// What a look at a whole store found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(title = "graaf check")]
pub struct Check {
    /// Format of the store; null where its manifest cannot be understood.
    pub format: Option<u32>,
    /// Number of documents, each with its segment.
    pub documents: usize,
    /// Number of claims whose ids, words and dates were looked at; those of damaged segments are not among them.
    pub claims: usize,
    /// How many of them no summary counts: those of verbs that no relation covers, and of older versions of documents.
    pub uncounted: usize,
    /// What is not as it should be, in the order of the store: manifest, segments, graph, leftovers.
    pub findings: Vec<Finding>,
}

/// One thing that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Finding {
    /// The file, relative to the store, with `/` between parts.
    pub file: String,
    /// Where the document came from, when it is about one.
    pub document: Option<String>,
    /// Id of the claim, when it is about one.
    pub claim: Option<String>,
    /// What is wrong.
    pub flaw: Flaw,
    /// What stands there, or why, as far as that says more.
    pub detail: Option<String>,
    /// The store answers as it should nevertheless.
    pub harmless: bool,
}

/// What is wrong with a part of a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Flaw {
    /// The manifest cannot be understood.
    Manifest,
    /// Its documents are out of order, or two have one id.
    Order,
    /// Its figures are not those of its documents.
    Figures,
    /// It names a copy or a newer version that is not there.
    Unknown,
    /// A segment is not there.
    Missing,
    /// A segment or the index cannot be read: the file system refuses, or its bytes are not those that were written.
    Damaged,
    /// A segment's name is not the hash of what it holds.
    Name,
    /// The manifest says otherwise of a document than its segment.
    Entry,
    /// A claim of another document.
    Stranger,
    /// A claim's id is not the hash of what it says. Harmless in rows that another program changed before a merge.
    Id,
    /// A claim's sentence is not where its offsets say.
    Evidence,
    /// Other words of a claim are not where their offsets say.
    Words,
    /// A claim's first or last day is not that of its date.
    Dates,
    /// A number is outside its range.
    Range,
    /// `graph.json` is not there, or is not the graph of this manifest.
    Graph,
    /// What a build that was killed left behind, or one that runs now has not yet cleared. Harmless.
    Leftover,
}

/// A build may replace the manifest while we look; then we look again.
const TRIES: usize = 8;

/// Looks at all of a store.
///
/// # Errors
/// [`LedgerError::Missing`], [`LedgerError::Newer`] or [`LedgerError::Io`]: when there is nothing to look at.
pub fn check(dir: &Path) -> Result<Check, LedgerError> {
    for _ in 1..TRIES {
        let before = fs::read(Manifest::path(dir)).ok();
        let check = once(dir)?;
        if check.findings.is_empty() || fs::read(Manifest::path(dir)).ok() == before {
            return Ok(check);
        }
    }
    once(dir)
}

fn once(dir: &Path) -> Result<Check, LedgerError> {
    let manifest = match Manifest::read(dir) {
        Ok(manifest) => manifest,
        Err(LedgerError::Damaged { why, .. }) => {
            let findings = vec![of_manifest(Flaw::Manifest, why)];
            return Ok(Check { findings, ..Check::default() });
        }
        Err(error) => return Err(error),
    };
    let mut findings = self::manifest(&manifest);
    let looked: Vec<(usize, Vec<Finding>)> = manifest
        .entries()
        .collect::<Vec<_>>()
        .par_iter()
        .map(|entry| self::segment(dir, &manifest, entry))
        .collect();
    let (documents, claims) = (looked.len(), looked.iter().map(|(claims, _)| claims).sum::<usize>());
    let counted = manifest.documents.iter().zip(&looked).filter(|(_, (claims, _))| *claims > 0);
    let uncounted = claims.saturating_sub(counted.map(|(entry, _)| entry.claims).sum());
    findings.extend(looked.into_iter().flat_map(|(_, found)| found));
    findings.extend(graph(dir, &manifest));
    findings.extend(index(dir, &manifest));
    findings.extend(leftovers::find(dir, &manifest));
    Ok(Check { format: Some(manifest.format), documents, claims, uncounted, findings })
}

fn of_manifest(flaw: Flaw, detail: String) -> Finding {
    let file = "graaf.json".to_owned();
    Finding { file, document: None, claim: None, flaw, detail: Some(detail), harmless: false }
}

/// What the manifest says of itself.
fn manifest(manifest: &Manifest) -> Vec<Finding> {
    let mut findings = Vec::new();
    let documents = &manifest.documents;
    for pair in documents.windows(2).filter(|pair| pair[0] >= pair[1]) {
        findings
            .push(of_manifest(Flaw::Order, format!("{} stands behind {}", pair[1].source, pair[0].source)));
    }
    let mut ids = BTreeSet::new();
    for entry in documents.iter().filter(|entry| !ids.insert(&entry.id)) {
        findings.push(of_manifest(Flaw::Order, format!("two documents have the id {}", entry.id)));
    }
    let all: BTreeSet<&String> = manifest.entries().map(|e| &e.id).collect();
    let named =
        manifest.copies.iter().flat_map(|c| &c.documents).chain(manifest.older.iter().map(|o| &o.newer));
    for id in named.filter(|id| !all.contains(id)) {
        findings.push(of_manifest(Flaw::Unknown, id.clone()));
    }
    let summary = &manifest.summary;
    let sum = |pick: fn(&Entry) -> usize| documents.iter().map(pick).sum::<usize>();
    let figures = [
        ("documents", summary.documents, documents.len()),
        ("sentences", summary.sentences, sum(|e| e.sentences)),
        ("claims", summary.claims, sum(|e| e.claims)),
    ];
    for (what, said, counted) in figures {
        // Decisions add claims and take them away.
        if said != counted && (what != "claims" || manifest.decisions.is_empty()) {
            findings.push(of_manifest(Flaw::Figures, format!("{what}: {said}, and there are {counted}")));
        }
    }
    findings
}

/// One segment: how many claims were looked at, and what is wrong.
fn segment(dir: &Path, manifest: &Manifest, entry: &Entry) -> (usize, Vec<Finding>) {
    let finding = |flaw, detail: Option<String>| Finding {
        file: file_of(&entry.segment),
        document: Some(entry.source.clone()),
        claim: None,
        flaw,
        detail,
        harmless: false,
    };
    let bytes = match fs::read(dir.join(entry.segment.path())) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return (0, vec![finding(Flaw::Missing, None)]);
        }
        Err(error) => return (0, vec![finding(Flaw::Damaged, Some(error.to_string()))]),
    };
    let segment = match Segment::from_bytes(&bytes) {
        Ok(segment) => segment,
        Err(why) => return (0, vec![finding(Flaw::Damaged, Some(why))]),
    };
    let mut findings = Vec::new();
    let merged = entry.segment == Key::of_bytes(&bytes);
    let tool = entry.tool.as_ref().unwrap_or(&manifest.tool);
    if !merged && entry.segment != Key::of(&segment.document, tool, true) && !is_masked(&segment) {
        findings.push(finding(Flaw::Name, None));
    }
    let told = Entry { tool: entry.tool.clone(), ..Entry::of(&segment, entry.segment, bytes.len()) };
    // Manifests of older versions say nothing of publishers and of lengths.
    let publisher = entry.publisher.as_ref().and(told.publisher.clone());
    let bytes = entry.bytes.and(told.bytes);
    if *entry != (Entry { publisher, bytes, ..told }) {
        findings.push(finding(Flaw::Entry, None));
    }
    for claim in &segment.claims {
        let flaws = claims::flaws(claim, &segment);
        findings.extend(flaws.into_iter().map(|(flaw, detail)| Finding {
            claim: Some(claim.id.clone()),
            harmless: merged && flaw == Flaw::Id,
            ..finding(flaw, detail)
        }));
    }
    (segment.claims.len(), findings)
}

/// A text that was blanked is not the one that the segment got its name from, which is gone.
fn is_masked(segment: &Segment) -> bool {
    mask::mask(&segment.document.text, &segment.claims) == segment.document.text
}

fn graph(dir: &Path, manifest: &Manifest) -> Option<Finding> {
    if manifest.graph.is_empty() {
        return None;
    }
    let detail = match fs::read(dir.join("graph.json")) {
        Ok(bytes) if segment::checksum(&bytes) == manifest.graph => return None,
        Ok(_) => None,
        Err(error) => Some(error.to_string()),
    };
    let file = "graph.json".to_owned();
    Some(Finding { file, document: None, claim: None, flaw: Flaw::Graph, detail, harmless: false })
}

/// The index, which stores of older versions don't have.
fn index(dir: &Path, manifest: &Manifest) -> Option<Finding> {
    let detail = match Index::open(dir, manifest.index.as_ref()?) {
        Ok(index) if index.is_whole(true) => return None,
        Ok(_) => None,
        Err(damage) => Some(damage.to_string()),
    };
    let file = "index".to_owned();
    Some(Finding { file, document: None, claim: None, flaw: Flaw::Damaged, detail, harmless: false })
}

/// The name of a segment's file in the store, the same on every system.
fn file_of(key: &Key) -> String {
    key.path().components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

impl Check {
    /// True when the store answers as it should.
    pub fn is_sound(&self) -> bool {
        self.findings.iter().all(|f| f.harmless)
    }
}

//! Documents that are copies of one story, and older versions of others.
//!
//! Both depend on the set of documents alone, not on their order or on what was built before.

mod kept;
mod pairs;
mod sketch;
mod version;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use self::kept::Kept;
use self::pairs::{Pair, Published, pair};
use self::sketch::{Likeness, Shingles};
use super::{Entry, LedgerError, Segment, store};
use crate::base::{Day, Edtf};
use crate::source::CopyOf;

pub(in crate::ledger) use sketch::Sketch;

/// Documents that are copies of one story: one voice, however many print it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copies {
    /// Who published the first of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Ids of two or more documents, the earliest first; older versions of them are among them.
    pub documents: Vec<String>,
}

/// A document that a newer version took the place of. Its claims do not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Older {
    /// The document.
    #[serde(flatten)]
    pub entry: Entry,
    /// Id of the version that follows it.
    pub newer: String,
}

/// What the documents of a store are to each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// Those that count, in the order of [`Entry`], their ids unique.
    pub documents: Vec<Entry>,
    /// Those that were replaced, in the same order.
    pub older: Vec<Older>,
    /// By their first documents.
    pub copies: Vec<Copies>,
    /// Documents that are there under another name, with the name; no part of the store.
    pub repeated: Vec<(Entry, String)>,
}

/// A document with all that decides what it is to others.
struct Document<'a> {
    entry: &'a Entry,
    sketch: Sketch,
    published: Published,
    is_new: bool,
}

/// Settles the documents of a store: `sketches` are those of documents that were just read, others are taken from the last build
/// or made of the segments.
///
/// # Errors
/// When a segment cannot be read back.
pub(super) fn settle(
    dir: &Path,
    mut entries: Vec<Entry>,
    sketches: BTreeMap<super::Key, Sketch>,
) -> Result<Settled, LedgerError> {
    entries.sort();
    entries.dedup();
    let mut kept = Kept::read(dir);
    let known: BTreeSet<super::Key> = kept.sketches.keys().copied().collect();
    kept.sketches.extend(sketches);
    let missing = entries.iter().filter(|e| !kept.sketches.contains_key(&e.segment));
    let made: Result<Vec<_>, LedgerError> = missing
        .collect::<Vec<_>>()
        .par_iter()
        .map(|e| Ok((e.segment, Sketch::of(&store::whole(dir, e)?.document))))
        .collect();
    kept.sketches.extend(made?);

    let mut settled = Settled::default();
    let unique = one_each(entries, &kept.sketches, &mut settled);
    let documents: Vec<Document<'_>> = unique
        .iter()
        .map(|entry| Document {
            entry,
            sketch: kept.sketches[&entry.segment],
            published: published(entry.published.as_ref()),
            is_new: !known.contains(&entry.segment),
        })
        .collect();
    compare(dir, &documents, &mut kept.compared)?;
    let newer = newer(&documents, &kept.compared);
    settled.copies = groups(&documents, &kept.compared, &newer);
    keep(dir, kept, &settled, &documents);
    let id = |(&old, &new): (&usize, &usize)| (old, documents[new].entry.id.clone());
    let mut newer: BTreeMap<usize, String> = newer.iter().map(id).collect();
    for (i, entry) in unique.into_iter().enumerate() {
        match newer.remove(&i) {
            Some(newer) => settled.older.push(Older { entry, newer }),
            None => settled.documents.push(entry),
        }
    }
    settled.older.sort_by(|a, b| (&a.entry, &a.newer).cmp(&(&b.entry, &b.newer)));
    settled.repeated.sort();
    Ok(settled)
}

fn published(date: Option<&Edtf>) -> Published {
    Published {
        first: date.and_then(Edtf::earliest).unwrap_or(Day::MIN),
        last: date.and_then(Edtf::latest).unwrap_or(Day::MAX),
    }
}

/// Of the documents of one id the one that was published last, then the longest, then the first by its name: the others are older
/// versions of it, or the same text once more.
fn one_each(
    entries: Vec<Entry>,
    sketches: &BTreeMap<super::Key, Sketch>,
    settled: &mut Settled,
) -> Vec<Entry> {
    let mut ids: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        ids.entry(entry.id.clone()).or_default().push(entry);
    }
    let mut unique = Vec::new();
    for mut list in ids.into_values() {
        let rank =
            |e: &Entry| (e.published.as_ref().and_then(Edtf::latest), e.published.clone(), e.sentences);
        let last = (0..list.len()).rev().max_by_key(|&i| rank(&list[i])).unwrap_or_default();
        let kept = list.remove(last);
        for entry in list {
            if sketches[&entry.segment].text == sketches[&kept.segment].text {
                settled.repeated.push((entry, kept.source.clone()));
            } else {
                settled.older.push(Older { entry, newer: kept.id.clone() });
            }
        }
        unique.push(kept);
    }
    unique.sort();
    unique
}

/// Compares the texts that are worth it and have not been compared.
fn compare(
    dir: &Path,
    documents: &[Document<'_>],
    compared: &mut BTreeMap<Pair, Likeness>,
) -> Result<(), LedgerError> {
    let mut wanted: BTreeMap<u64, Vec<u64>> = BTreeMap::new();
    for (a, b) in pairs::alike(documents).into_iter().chain(pairs::versions(documents)) {
        // No words have nothing in common.
        if a != 0 && !compared.contains_key(&(a, b)) {
            wanted.entry(a).or_default().push(b);
        }
    }
    if wanted.is_empty() {
        return Ok(());
    }
    let texts: BTreeMap<u64, &Entry> = documents.iter().rev().map(|d| (d.sketch.text, d.entry)).collect();
    let shingles = |text: &u64| Ok(Shingles::of(&store::whole(dir, texts[text])?.document.text));
    let found: Result<Vec<Vec<(Pair, Likeness)>>, LedgerError> = wanted
        .par_iter()
        .map(|(a, list)| {
            let one = shingles(a)?;
            list.iter().map(|b| Ok(((*a, *b), one.likeness(&shingles(b)?)))).collect()
        })
        .collect();
    compared.extend(found?.into_iter().flatten());
    Ok(())
}

/// Which documents were replaced, and by which: the next one of the same address that has some of its text, or the next copy
/// under the same publisher and headline.
fn newer(documents: &[Document<'_>], compared: &BTreeMap<Pair, Likeness>) -> BTreeMap<usize, usize> {
    let likeness = |a: usize, b: usize| compared.get(&pair(&documents[a], &documents[b]));
    let related = |&(a, b): &(usize, usize)| likeness(a, b).is_some_and(|found| *found >= Likeness::Related);
    let mut newer: BTreeMap<usize, usize> = version::successors(documents).filter(related).collect();
    let mut names: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (i, document) in documents.iter().enumerate().filter(|(_, d)| d.sketch.name != 0) {
        names.entry(document.sketch.name).or_default().push(i);
    }
    for list in names.values_mut() {
        list.sort_by_key(|&i| version::order(&documents[i]));
        for (at, &a) in list.iter().enumerate() {
            let follows = |b: &&usize| {
                documents[a].published.is_before(documents[**b].published)
                    && pairs::may_be_copies(&documents[a], &documents[**b])
                    && likeness(a, **b) == Some(&Likeness::Copies)
            };
            if let (false, Some(&b)) = (newer.contains_key(&a), list[at + 1..].iter().find(follows)) {
                newer.insert(a, b);
            }
        }
    }
    newer
}

/// Documents of the same text, of texts that are copies, and versions of those: where two or more of them count.
fn groups(
    documents: &[Document<'_>],
    compared: &BTreeMap<Pair, Likeness>,
    newer: &BTreeMap<usize, usize>,
) -> Vec<Copies> {
    let mut root: Vec<usize> = (0..documents.len()).collect();
    let mut join = |a: usize, b: usize| {
        let (a, b) = (find(&mut root, a), find(&mut root, b));
        root[a.max(b)] = a.min(b);
    };
    let mut texts: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (i, document) in documents.iter().enumerate().filter(|(_, d)| d.sketch.text != 0) {
        texts.entry(document.sketch.text).or_default().push(i);
    }
    for list in texts.values() {
        list.windows(2).for_each(|two| join(two[0], two[1]));
    }
    newer.iter().for_each(|(&a, &b)| join(a, b));
    let of = |text: &u64| texts.get(text).map_or(&[][..], Vec::as_slice);
    for ((a, b), _) in compared.iter().filter(|(_, found)| **found == Likeness::Copies) {
        // Those of one text are joined already: one near pair joins all.
        let near = |&i: &usize| {
            of(b).iter().find(|&&j| pairs::may_be_copies(&documents[i], &documents[j])).map(|&j| (i, j))
        };
        if let Some((i, j)) = of(a).iter().find_map(near) {
            join(i, j);
        }
    }
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for i in 0..documents.len() {
        members.entry(find(&mut root, i)).or_default().push(i);
    }
    let counting = |list: &&mut Vec<usize>| list.iter().filter(|i| !newer.contains_key(i)).count() > 1;
    let mut groups: Vec<Copies> = members
        .values_mut()
        .filter(counting)
        .map(|list| {
            list.sort_by_key(|&i| version::order(&documents[i]));
            Copies {
                publisher: documents[list[0]].entry.publisher.clone(),
                documents: list.iter().map(|&i| documents[i].entry.id.clone()).collect(),
            }
        })
        .collect();
    groups.sort_by(|a, b| a.documents.cmp(&b.documents));
    groups
}

fn find(root: &mut [usize], mut i: usize) -> usize {
    while root[i] != i {
        root[i] = root[root[i]];
        i = root[i];
    }
    i
}

/// Keeps what was reckoned of these documents for the next build. Only an advantage, so not worth a failure.
fn keep(dir: &Path, mut kept: Kept, settled: &Settled, documents: &[Document<'_>]) {
    let older = settled.older.iter().map(|o| &o.entry.segment);
    let there: BTreeSet<&super::Key> = documents.iter().map(|d| &d.entry.segment).chain(older).collect();
    kept.sketches.retain(|key, _| there.contains(key));
    let texts: BTreeSet<u64> = documents.iter().map(|d| d.sketch.text).collect();
    kept.compared.retain(|(a, b), _| texts.contains(a) && texts.contains(b));
    let _ = kept.write(dir);
}

/// Says of segments of which document they are copies.
pub(super) fn mark(copies: &[Copies], segments: &mut [Segment]) {
    let mut first: BTreeMap<&str, &Copies> = BTreeMap::new();
    for group in copies {
        first.extend(group.documents.iter().skip(1).map(|id| (id.as_str(), group)));
    }
    for segment in segments {
        let group = first.get(segment.document.id.as_str());
        segment.copy_of = group
            .map(|group| CopyOf { document: group.documents[0].clone(), publisher: group.publisher.clone() });
    }
}

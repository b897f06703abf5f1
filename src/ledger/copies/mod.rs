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
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use self::kept::Compared;
use self::pairs::{Pair, Published, pair};
use self::sketch::{Likeness, Shingles};
use super::{Entry, Key, LedgerError, Segment, store};
use crate::base::{Day, Edtf};
use crate::source::CopyOf;

pub(in crate::ledger) use kept::Kept;
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
    /// Those of `older` that have next to no words of the document of their id, which is in another file, with its name: two
    /// tables may count their rows alike. No part of the store.
    pub strangers: Vec<(Entry, String)>,
}

/// A document with all that decides what it is to others.
struct Document<'a> {
    entry: &'a Entry,
    sketch: &'a Sketch,
    published: Published,
    is_new: bool,
}

/// Settles the documents of a store. `kept` has the sketches of the last build and of documents that were just read; others are made
/// of the segments.
///
/// # Errors
/// When a segment cannot be read back.
pub(super) fn settle(dir: &Path, mut entries: Vec<Entry>, mut kept: Kept) -> Result<Settled, LedgerError> {
    entries.sort();
    entries.dedup();
    let missing = entries.iter().filter(|e| !kept.sketches.contains_key(&e.segment));
    let made: Result<Vec<_>, LedgerError> = missing
        .collect::<Vec<_>>()
        .par_iter()
        .map(|e| Ok((e.segment, Sketch::of(&store::whole(dir, e)?.document))))
        .collect();
    made?.into_iter().for_each(|(key, sketch)| kept.add(key, sketch));

    let mut settled = Settled::default();
    let unique = one_each(entries, &kept, &mut settled);
    settled.strangers = strangers(dir, &settled.older, &unique)?;
    let documents: Vec<Document<'_>> = unique
        .iter()
        .map(|entry| Document {
            entry,
            sketch: &kept.sketches[&entry.segment],
            published: published(entry.published.as_ref()),
            is_new: kept.new.contains(&entry.segment),
        })
        .collect();
    compare(dir, &documents, &mut kept.compared)?;
    let newer = newer(&documents, &kept.compared);
    settled.copies = groups(&documents, &kept.compared, &newer);
    let texts: Vec<u64> = documents.iter().map(|d| d.sketch.text).collect();
    let id = |(&old, &new): (&usize, &usize)| (old, documents[new].entry.id.clone());
    let mut newer: BTreeMap<usize, String> = newer.iter().map(id).collect();
    for (i, entry) in unique.into_iter().enumerate() {
        match newer.remove(&i) {
            Some(newer) => settled.older.push(Older { entry, newer }),
            None => settled.documents.push(entry),
        }
    }
    keep(dir, kept, &settled, texts);
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
fn one_each(entries: Vec<Entry>, kept: &Kept, settled: &mut Settled) -> Vec<Entry> {
    let mut known = FxHashSet::default();
    let several = entries.iter().filter(|e| !known.insert(e.id.as_str())).map(|e| e.id.clone());
    let mut ids: BTreeMap<String, Vec<Entry>> = several.map(|id| (id, Vec::new())).collect();
    if ids.is_empty() {
        return entries;
    }
    let mut unique = Vec::new();
    for entry in entries {
        ids.get_mut(&entry.id).unwrap_or(&mut unique).push(entry);
    }
    for mut list in ids.into_values() {
        let rank =
            |e: &Entry| (e.published.as_ref().and_then(Edtf::latest), e.published.clone(), e.sentences);
        let last = (0..list.len()).rev().max_by_key(|&i| rank(&list[i])).unwrap_or_default();
        let counting = list.remove(last);
        let text = |entry: &Entry| kept.sketches[&entry.segment].text;
        for entry in list {
            if text(&entry) == text(&counting) {
                settled.repeated.push((entry, counting.source.clone()));
            } else {
                settled.older.push(Older { entry, newer: counting.id.clone() });
            }
        }
        unique.push(counting);
    }
    unique.sort();
    unique
}

/// Which older versions are none by their words.
fn strangers(dir: &Path, older: &[Older], unique: &[Entry]) -> Result<Vec<(Entry, String)>, LedgerError> {
    let counting: BTreeMap<&str, &Entry> = unique.iter().map(|e| (e.id.as_str(), e)).collect();
    let text = |entry: &Entry| Ok(store::whole(dir, entry)?.document.text);
    let others = older.par_iter().filter_map(|old| Some((&old.entry, *counting.get(old.newer.as_str())?)));
    let others = others.filter(|(old, new)| old.source != new.source);
    let found: Result<Vec<Option<(Entry, String)>>, LedgerError> = others
        .map(|(old, new)| {
            let are_strangers = sketch::are_strangers(&text(old)?, &text(new)?);
            Ok(are_strangers.then(|| (old.clone(), new.source.clone())))
        })
        .collect();
    Ok(found?.into_iter().flatten().collect())
}

/// Compares the texts that are worth it and have not been compared.
fn compare(dir: &Path, documents: &[Document<'_>], compared: &mut Compared) -> Result<(), LedgerError> {
    let pairs = pairs::alike(documents).into_iter().chain(pairs::versions(documents));
    // No words have nothing in common.
    let wanted: BTreeSet<Pair> =
        pairs.filter(|&(a, b)| a != 0 && compared.likeness((a, b)).is_none()).collect();
    if wanted.is_empty() {
        return Ok(());
    }
    let texts: BTreeMap<u64, &Entry> = documents.iter().rev().map(|d| (d.sketch.text, d.entry)).collect();
    let shingles = |text: &u64| Ok((*text, Shingles::of(&store::whole(dir, texts[text])?.document.text)));
    // A text that is like many is read once, and no more texts are held than those that hang together.
    let each = |pairs: Vec<Pair>| -> Result<Vec<(Pair, Likeness)>, LedgerError> {
        let read: BTreeSet<u64> = pairs.iter().flat_map(|&(a, b)| [a, b]).collect();
        let read: Result<BTreeMap<u64, Shingles>, LedgerError> = read.par_iter().map(shingles).collect();
        let read = read?;
        Ok(pairs.into_par_iter().map(|(a, b)| ((a, b), read[&a].likeness(&read[&b]))).collect())
    };
    let found: Result<Vec<_>, LedgerError> = pairs::together(wanted).into_par_iter().map(each).collect();
    compared.extend(found?.into_iter().flatten().collect());
    Ok(())
}

/// Which documents were replaced, and by which: the next one of the same address that has some of its text, or the next copy
/// under the same publisher and headline.
fn newer(documents: &[Document<'_>], compared: &Compared) -> BTreeMap<usize, usize> {
    let likeness = |a: usize, b: usize| compared.likeness(pair(&documents[a], &documents[b]));
    let related = |&(a, b): &(usize, usize)| likeness(a, b).is_some_and(|found| found >= Likeness::Related);
    let mut newer: BTreeMap<usize, usize> = version::successors(documents).filter(related).collect();
    for mut list in agreeing(documents, |sketch| sketch.name) {
        list.sort_by_key(|&i| version::order(&documents[i]));
        for (at, &a) in list.iter().enumerate() {
            let follows = |b: &&usize| {
                documents[a].published.is_before(documents[**b].published)
                    && pairs::may_be_copies(&documents[a], &documents[**b])
                    && likeness(a, **b) == Some(Likeness::Copies)
            };
            if let (false, Some(&b)) = (newer.contains_key(&a), list[at + 1..].iter().find(follows)) {
                newer.insert(a, b);
            }
        }
    }
    newer
}

/// Documents of the same text, of texts that are copies, and versions of those: where two or more of them count.
fn groups(documents: &[Document<'_>], compared: &Compared, newer: &BTreeMap<usize, usize>) -> Vec<Copies> {
    let mut root: Vec<usize> = (0..documents.len()).collect();
    let mut join = |a: usize, b: usize| {
        let (a, b) = (find(&mut root, a), find(&mut root, b));
        root[a.max(b)] = a.min(b);
    };
    let texts = numbered(documents, |sketch| sketch.text);
    texts.windows(2).filter(|two| two[0].0 == two[1].0).for_each(|two| join(two[0].1, two[1].1));
    newer.iter().for_each(|(&a, &b)| join(a, b));
    let of = |text: u64| {
        let from = texts.partition_point(|(known, _)| *known < text);
        texts[from..].iter().take_while(move |(known, _)| *known == text).map(|(_, i)| *i)
    };
    for (a, b) in compared.copies() {
        // Those of one text are joined already: one near pair joins all.
        let near =
            |i: usize| of(b).find(|&j| pairs::may_be_copies(&documents[i], &documents[j])).map(|j| (i, j));
        if let Some((i, j)) = of(a).find_map(near) {
            join(i, j);
        }
    }
    let mut members: Vec<(usize, usize)> = (0..documents.len()).map(|i| (find(&mut root, i), i)).collect();
    members.sort_unstable();
    let mut groups: Vec<Copies> = members
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|list| list.iter().filter(|(_, i)| !newer.contains_key(i)).count() > 1)
        .map(|list| {
            let mut list: Vec<usize> = list.iter().map(|(_, i)| *i).collect();
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

/// A number of each document's sketch, but for 0, with the index of the document; sorted.
fn numbered(documents: &[Document<'_>], number: impl Fn(&Sketch) -> u64) -> Vec<(u64, usize)> {
    let numbers = documents.iter().enumerate().map(|(i, document)| (number(document.sketch), i));
    let mut numbers: Vec<(u64, usize)> = numbers.filter(|(number, _)| *number != 0).collect();
    numbers.sort_unstable();
    numbers
}

/// The documents that agree in such a number, by index, where there are several.
fn agreeing(documents: &[Document<'_>], number: impl Fn(&Sketch) -> u64) -> Vec<Vec<usize>> {
    let numbers = numbered(documents, number);
    let several = numbers.chunk_by(|a, b| a.0 == b.0).filter(|list| list.len() > 1);
    several.map(|list| list.iter().map(|(_, i)| *i).collect()).collect()
}

/// Keeps what was reckoned of these documents for the next build. Only an advantage, so not worth a failure.
fn keep(dir: &Path, mut kept: Kept, settled: &Settled, texts: Vec<u64>) {
    let older = settled.older.iter().map(|o| &o.entry);
    let there: Vec<Key> = settled.documents.iter().chain(older).map(|e| e.segment).collect();
    if kept.is_outdated(there.len()) {
        kept.prune(&there.into_iter().collect(), &texts.into_iter().collect());
        let _ = kept.write(dir);
    }
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

//! Names: which words graaf takes for one, and what it says they name, beside what a person says.
//!
//! Gold is a table (`tests/gold/names_nl_dev.tsv`, whose head gives its guidelines) or GUM's `Entity=` ([`super::gum`]).
//! Tokens are the treebank's, the rest of the pipeline is what `graaf parse` does; what it prints as `Name=` is measured.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use rayon::prelude::*;

use super::gum;
use crate::actor::{self, Lexicon};
use crate::base::{Lang, NameType};
use crate::parse::Analyser;
use crate::parse::conllu::{self, Block};
use crate::source::{self, Document};

/// First and last token of a name, from 0, and what it names.
pub type Span = (usize, usize, NameType);

/// The names of each sentence of a treebank; `None` for a sentence nobody has annotated.
pub type Gold = Vec<Option<BTreeSet<Span>>>;

/// Reads a table of names: sentence id, first token, last token (from 1), type, a tab between. Sentences without a row
/// have no names.
///
/// # Errors
/// The line that is not such a row, or names a sentence that the treebank lacks.
pub fn table(text: &str, blocks: &[Block]) -> Result<Gold, String> {
    let ids: BTreeMap<&str, usize> =
        blocks.iter().enumerate().filter_map(|(i, b)| Some((b.id()?, i))).collect();
    let mut gold = vec![BTreeSet::new(); blocks.len()];
    for (number, line) in text.lines().enumerate().filter(|(_, l)| !l.starts_with('#') && !l.is_empty()) {
        let row = || {
            let [id, first, last, kind] = line.split('\t').collect::<Vec<_>>()[..] else { return None };
            let (first, last): (usize, usize) = (first.parse().ok()?, last.parse().ok()?);
            let sentence = *ids.get(id)?;
            let inside = 1 <= first && first <= last && last <= blocks[sentence].rows.len();
            inside.then_some((sentence, (first - 1, last - 1, NameType::from_name(kind)?)))
        };
        let (sentence, span) = row()
            .ok_or_else(|| format!("line {}: no sentence, tokens and type of this treebank", number + 1))?;
        gold[sentence].insert(span);
    }
    Ok(gold.into_iter().map(Some).collect())
}

/// What graaf and the gold say of one treebank.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Per type: names of the gold, names offered, names right in words and type.
    types: BTreeMap<NameType, [u64; 3]>,
    /// Names right in their words, whatever the type.
    spans: u64,
    /// Sentence id, the words, and the types of gold and graaf, where these differ.
    pub differences: Vec<String>,
}

/// Reads the sentences of a treebank as graaf does and compares the names; English ones are made comparable on both sides,
/// see [`gum::bare`].
pub fn measure(blocks: &[Block], gold: &Gold) -> Report {
    let forms: String = blocks.iter().flat_map(|b| &b.rows).flat_map(|r| [r.form.as_str(), " "]).collect();
    let lang = source::guess(&forms).lang;
    let analyser = Analyser::new(lang);
    let found: Vec<Vec<BTreeSet<Span>>> = conllu::documents(blocks)
        .into_par_iter()
        .map(|range| offered(&blocks[range], &analyser, lang))
        .collect();
    let mut report = Report::default();
    for ((block, gold), found) in blocks.iter().zip(gold).zip(found.into_iter().flatten()) {
        if let Some(gold) = gold {
            report.add(block, gold, &found);
        }
    }
    report
}

/// The names graaf finds in a document, by sentence.
fn offered(blocks: &[Block], analyser: &Analyser, language: Lang) -> Vec<BTreeSet<Span>> {
    let (text, sentences) = conllu::text(blocks);
    let trees = analyser.analyse_all(&text, &sentences);
    let document = Document::plain(text, language);
    let mentions = actor::resolve(&document, &sentences, &trees, Lexicon::embedded());
    let spans = |i: usize| {
        let names = mentions.names_of(i).iter();
        let span = |n: &actor::Named| (n.first as usize, n.last as usize, n.kind);
        let bare = |s: Span| if language == Lang::En { gum::bare(&blocks[i], s) } else { Some(s) };
        names.map(span).filter_map(bare).collect()
    };
    (0..blocks.len()).map(spans).collect()
}

impl Report {
    fn add(&mut self, block: &Block, gold: &BTreeSet<Span>, found: &BTreeSet<Span>) {
        let unlike = |side: &BTreeSet<Span>, (first, last, _): &Span| {
            side.range((*first, *last, NameType::Person)..=(*first, *last, NameType::Media))
                .next()
                .map(|s| s.2)
        };
        for span in gold {
            self.types.entry(span.2).or_default()[0] += 1;
            self.spans += u64::from(unlike(found, span).is_some());
        }
        for span in found {
            let counts = self.types.entry(span.2).or_default();
            counts[1] += 1;
            counts[2] += u64::from(gold.contains(span));
        }
        let mut differences: BTreeMap<(usize, usize), [Option<NameType>; 2]> = BTreeMap::new();
        for span in gold.symmetric_difference(found) {
            let ends = (span.0, span.1);
            differences.insert(ends, [unlike(gold, span), unlike(found, span)]);
        }
        for ((first, last), [gold, found]) in differences {
            let words: Vec<&str> = block.rows[first..=last].iter().map(|r| r.form.as_str()).collect();
            let name = |t: Option<NameType>| t.map_or("-", NameType::as_str);
            let id = block.id().unwrap_or("?");
            self.differences.push(format!("{id}\t{}\t{}\t{}", words.join(" "), name(gold), name(found)));
        }
    }

    fn total(&self) -> [u64; 3] {
        self.types.values().fold([0; 3], |sum, row| std::array::from_fn(|i| sum[i] + row[i]))
    }

    /// F1 of words and type, and of words alone, in hundredths of a percent.
    pub fn hundredths(&self) -> [u64; 2] {
        let [gold, found, right] = self.total();
        [share(2 * right, gold + found), share(2 * self.spans, gold + found)]
    }
}

/// Hundredths of a percent.
fn share(part: u64, whole: u64) -> u64 {
    (part * 10_000 + whole / 2) / whole.max(1)
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = |h: u64| format!("{}.{:02}", h / 100, h % 100);
        writeln!(f, "| names | gold | found | precision | recall | F1 |")?;
        writeln!(f, "|---|---|---|---|---|---|")?;
        let mut row = |name: &str, [gold, found, right]: [u64; 3]| {
            let (p, r, f1) = (share(right, found), share(right, gold), share(2 * right, gold + found));
            writeln!(f, "| {name} | {gold} | {found} | {} | {} | {} |", percent(p), percent(r), percent(f1))
        };
        for (kind, counts) in &self.types {
            row(kind.as_str(), *counts)?;
        }
        let [gold, found, right] = self.total();
        row("words alone", [gold, found, self.spans])?;
        row("**words and type**", [gold, found, right])
    }
}

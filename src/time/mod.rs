//! Date expressions to EDTF values, with an anchor and a trace.
//!
//! `scan` turns a sentence into terms by the phrases of a language (`nl`, `en`); `names` takes out the words that only
//! look like dates; `grammar` reads terms to meanings; `resolve` works out which days are meant, with `tense` for
//! *vrijdag* and *in mei* and `calendar` for the arithmetic. Only `nl` and `en` know words.

mod calendar;
mod en;
mod grammar;
mod holiday;
mod names;
mod nl;
mod resolve;
mod scan;
mod tense;
mod term;

use serde::{Deserialize, Serialize};

use crate::base::{Day, Edtf, Lang, Span};
use crate::parse::{Tree, Upos};

/// Where a date came from.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The text names it: *op 18 oktober 2022*.
    Explicit,
    /// Relative to the publication: *gisteren*, *vorige week*.
    Deictic,
    /// A span of time up to or from publication: *de afgelopen dagen*, *sinds augustus*.
    Duration,
    /// Taken over from the text around it.
    Inherited,
    /// No expression at all: the publication date bounds it.
    Publication,
}

/// A date expression found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateMention {
    /// Bytes in the document's text; no two mentions overlap.
    pub span: Span,
    /// Index of the sentence it stands in.
    pub sentence: u32,
    /// The value, at the precision the text and the publication date give.
    pub edtf: Edtf,
    /// First day meant; `None` where open.
    pub earliest: Option<Day>,
    /// Last day meant; `None` where open.
    pub latest: Option<Day>,
    /// Where the value came from.
    pub basis: Basis,
    /// The date it was reckoned from, when it was relative.
    pub anchor: Option<Edtf>,
    /// Index in the sentence of the word that heads the expression: the date hangs from this word's head.
    pub head: u32,
    /// Index in the sentence of the first word the expression touches.
    pub first: u32,
    /// Index in the sentence of the last word the expression touches.
    pub last: u32,
    /// How it was worked out, for `graaf explain`: one step a string, in English.
    pub trace: Vec<String>,
}

/// All date expressions of a document, in text order. `trees` holds one tree a sentence: bare weekdays go by tense.
/// Without a publication date, only expressions that need none are given.
///
/// Linear in the length of the text; never panics.
pub fn dates(text: &str, trees: &[Tree], published: Option<&Edtf>, lang: Lang) -> Vec<DateMention> {
    let mut mentions: Vec<DateMention> = Vec::new();
    let mut closed: Option<usize> = None;
    for (sentence, tree) in trees.iter().enumerate() {
        let (Some(first), Some(last)) = (tree.words.first(), tree.words.last()) else { continue };
        let mut toks = scan::terms(text, first.span.join(last.span), lang);
        names::settle(&mut toks, text, tree, lang);
        for found in grammar::read(&toks, text, lang) {
            let span = toks[found.first].span.join(toks[found.end - 1].span);
            let words = Words::under(tree, span);
            let tense = tense::tense(tree, text, (words.first, words.head), lang);
            if names::is_topic(&found, &toks, tree, tense) {
                continue;
            }
            let before = closed.and_then(|i| mentions.get(i));
            let context = resolve::Context {
                published,
                tense,
                anchor: before.map(|m| &m.edtf),
                narrative: before.filter(|m| tells(m, sentence)).map(|m| &m.edtf),
            };
            let Some(resolved) = resolve::resolve(&found, &context) else { continue };
            let Some(edtf) = resolved.value.edtf() else { continue };
            let narrower = mentions.last().is_some_and(|m| narrows(text, m, span, &edtf, lang));
            let broad = mentions.pop_if(|_| narrower);
            let span = broad.as_ref().map_or(span, |b| b.span.join(span));
            if edtf.earliest().is_some() && edtf.latest().is_some() {
                closed = Some(mentions.len());
            }
            mentions.push(DateMention {
                span,
                sentence: sentence as u32,
                earliest: edtf.earliest(),
                latest: edtf.latest(),
                edtf,
                basis: resolved.basis,
                anchor: resolved.anchor,
                head: words.head as u32,
                first: broad.map_or(words.first as u32, |b| b.first),
                last: words.last as u32,
                trace: resolved.steps,
            });
        }
    }
    mentions
}

/// *vorige maand, op 8 oktober*, *onlangs, in maart*: the second says more precisely when the first was, and they are
/// one expression.
fn narrows(text: &str, broad: &DateMention, span: Span, narrow: &Edtf, lang: Lang) -> bool {
    let Some(rest) = text[broad.span.end as usize..span.start as usize].strip_prefix(',') else {
        return false;
    };
    let links: &[&str] = match lang {
        Lang::Nl => &["", "op", "in", "vooral", "met name", "namelijk", "te weten"],
        Lang::En => &["", "on", "in", "especially", "particularly", "notably", "namely"],
    };
    if broad.basis == Basis::Explicit && broad.edtf.as_str().contains('/') {
        return false;
    }
    let (b, n) = (&broad.edtf, narrow);
    let inside = n.earliest().is_some()
        && n.latest().is_some()
        && b.earliest().is_none_or(|day| n.earliest() >= Some(day))
        && b.latest().is_none_or(|day| n.latest() <= Some(day));
    let vague = b.earliest().is_none() || b.latest().is_none();
    let said = !vague || broad.basis == Basis::Duration;
    links.contains(&rest.trim()) && inside && said && b.as_str() != n.as_str()
}

/// The mentions of one sentence, out of all mentions of a document.
pub fn of_sentence(mentions: &[DateMention], sentence: u32) -> &[DateMention] {
    let from = mentions.partition_point(|m| m.sentence < sentence);
    let to = mentions.partition_point(|m| m.sentence <= sentence);
    &mentions[from..to]
}

/// A date that sets the year for the bare months after it: one with its own year, in this sentence, or a month or day
/// in the sentence before.
fn tells(mention: &DateMention, sentence: usize) -> bool {
    let own = matches!(mention.basis, Basis::Explicit | Basis::Inherited);
    let near = match sentence.saturating_sub(mention.sentence as usize) {
        0 => true,
        1 => mention.edtf.as_str().len() > 4,
        _ => false,
    };
    own && near
}

/// The words of a tree that an expression touches.
struct Words {
    first: usize,
    last: usize,
    head: usize,
}

impl Words {
    fn under(tree: &Tree, span: Span) -> Self {
        let words = &tree.words;
        let first = words.partition_point(|w| w.span.end <= span.start).min(words.len() - 1);
        let last = words.partition_point(|w| w.span.start < span.end).saturating_sub(1).max(first);
        let outside = |i: &usize| words[*i].head.is_none_or(|h| !(first..=last).contains(&(h as usize)));
        let heavy = |i: &usize| !matches!(words[*i].upos, Upos::Adp | Upos::Det | Upos::Punct | Upos::Sconj);
        let head = (first..=last).filter(outside).find(heavy).or_else(|| (first..=last).find(outside));
        Self { first, last, head: head.unwrap_or(first) }
    }
}

/// What a language knows about words that stand beside dates.
struct Neighbours {
    /// Words after which a bare number is an amount: *2022 euro*.
    counted: &'static [&'static str],
    /// Nouns for what something may be in: *in 2000 dorpen*.
    holding: &'static [&'static str],
    /// Words that make *voor* mean *for*: *begroting voor 2023*.
    purpose: &'static [&'static str],
    /// Verbs that make *voor vrijdag* a deadline.
    deadline: &'static [&'static str],
    /// Nouns whose years are a label: *seizoenkaarten 2024/2025*.
    labelled: &'static [&'static str],
    /// Days that go by their date alone.
    known: &'static [KnownDay],
}

/// *de aanslagen van 11 september*: a day that, beside these words, is known without its year.
struct KnownDay {
    year: i32,
    month: u32,
    day: u32,
    /// Known by *since* and *after* before it too: *since October 7*.
    since: bool,
    beside: &'static [&'static str],
}

fn words(lang: Lang) -> Neighbours {
    match lang {
        Lang::Nl => Neighbours {
            counted: nl::COUNTED,
            holding: nl::HOLDING,
            purpose: nl::PURPOSE,
            deadline: nl::DEADLINE,
            labelled: nl::LABELLED,
            known: nl::KNOWN_DAYS,
        },
        Lang::En => Neighbours {
            counted: en::COUNTED,
            holding: en::HOLDING,
            purpose: en::PURPOSE,
            deadline: en::DEADLINE,
            labelled: en::LABELLED,
            known: en::KNOWN_DAYS,
        },
    }
}

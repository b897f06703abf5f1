//! Pairs of names: whether graaf takes both for the same actor, beside what a person says.
//!
//! Useful for: how often strangers are merged and variants stay apart. Not useful for: whether a name is found at all in
//! running text ([`super::names`]); a name that is not found counts here as a merge that was missed.

use std::fmt;

use rayon::prelude::*;

use crate::actor::{How, Mention};
use crate::base::{Edtf, Lang, Span};
use crate::claim::Reader;
use crate::source::Document;

/// When the texts appeared: roles such as *de Russische president* go by the date.
const PUBLISHED: &str = "2023-03-15";

/// Two names in their sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Both mean the same actor.
    pub same: bool,
    /// The texts, each with its language and the names between square brackets: one text with two names, or two with one.
    pub texts: Vec<(Lang, String)>,
}

/// Reads a table of pairs: `yes` or `no`, `one` or `two` texts, language and text, language and text.
///
/// # Errors
/// The line that is not such a row.
pub fn table(text: &str) -> Result<Vec<Pair>, String> {
    let lines = text.lines().enumerate().filter(|(_, l)| !l.starts_with('#') && !l.is_empty()).skip(1);
    lines
        .map(|(number, line)| {
            row(line).ok_or_else(|| {
                format!("line {}: not yes or no, one or two, language, [name] in its text, twice", number + 1)
            })
        })
        .collect()
}

fn row(line: &str) -> Option<Pair> {
    let [same, texts, lang_a, a, lang_b, b] = line.split('\t').collect::<Vec<_>>()[..] else { return None };
    let same = match same {
        "yes" => true,
        "no" => false,
        _ => return None,
    };
    let one = vec![(Lang::from_code(lang_a)?, a.to_owned())];
    let texts = match texts {
        "one" => one,
        "two" => [one, vec![(Lang::from_code(lang_b)?, b.to_owned())]].concat(),
        _ => return None,
    };
    let names = texts.iter().map(|(_, t)| t.matches('[').count()).sum::<usize>();
    (names == 2).then_some(Pair { same, texts })
}

/// What graaf and the table say.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Pairs that are two actors.
    pub apart: usize,
    /// Of those, merged.
    pub false_merges: usize,
    /// Pairs that are one actor.
    pub same: usize,
    /// Of those, kept apart.
    pub missed_merges: usize,
    /// The wrong ones, with what each name was taken for.
    pub differences: Vec<String>,
}

/// Reads every pair as a user's documents are read.
pub fn measure(pairs: &[Pair]) -> Report {
    let reader = Reader::embedded();
    let ids: Vec<Vec<Option<String>>> = pairs
        .par_iter()
        .map(|pair| pair.texts.iter().flat_map(|(lang, text)| actors(&reader, text, *lang)).collect())
        .collect();
    let mut report = Report::default();
    for (pair, ids) in pairs.iter().zip(ids) {
        let merged = ids.first().is_some_and(|a| a.is_some() && ids.iter().all(|b| a == b));
        let (all, wrong) = match pair.same {
            true => (&mut report.same, &mut report.missed_merges),
            false => (&mut report.apart, &mut report.false_merges),
        };
        *all += 1;
        if merged != pair.same {
            *wrong += 1;
            let shown: Vec<&str> = ids.iter().map(|id| id.as_deref().unwrap_or("nobody")).collect();
            let texts: Vec<&str> = pair.texts.iter().map(|(_, t)| t.as_str()).collect();
            let what = if merged { "merged" } else { "missed" };
            report.differences.push(format!("{what}\t{}\t{}", shown.join(" | "), texts.join(" | ")));
        }
    }
    report
}

/// The id of each name between brackets.
fn actors(reader: &Reader, marked: &str, language: Lang) -> Vec<Option<String>> {
    let (text, spans) = unmarked(marked);
    let document = Document {
        id: text.clone(),
        source: "pair".into(),
        title: None,
        publisher: None,
        url: None,
        language,
        published: Edtf::parse(PUBLISHED).ok(),
        text,
    };
    let mentions = reader.read(&document).mentions;
    let named = |span: &Span| {
        let meant = |m: &&Mention| {
            m.span.overlaps(*span) && !matches!(m.how, How::Adjective | How::Pronoun | How::Relative)
        };
        let common = |m: &Mention| m.span.end.min(span.end) - m.span.start.max(span.start);
        let length = |m: &Mention| m.span.end - m.span.start;
        let best =
            mentions.list.iter().filter(meant).max_by_key(|m| (common(m), std::cmp::Reverse(length(m))))?;
        let actor = best.place.map_or(best.actor, |p| p);
        Some(mentions.actors[actor as usize].id.clone())
    };
    spans.iter().map(named).collect()
}

/// The text without its brackets, and where the names stand.
fn unmarked(marked: &str) -> (String, Vec<Span>) {
    let (mut text, mut spans, mut open) = (String::new(), Vec::new(), 0);
    for c in marked.chars() {
        match c {
            '[' => open = text.len(),
            ']' => spans.push(Span::new(open, text.len())),
            c => text.push(c),
        }
    }
    (text, spans)
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Tenths of per cent, rounded.
        let share = |n: usize, of: usize| {
            let tenths = (1000 * n + of / 2).checked_div(of).unwrap_or_default();
            format!("{}.{}", tenths / 10, tenths % 10)
        };
        write!(
            f,
            "false merges  {:3} of {} ({} %)\nmissed merges {:3} of {} ({} %)",
            self.false_merges,
            self.apart,
            share(self.false_merges, self.apart),
            self.missed_merges,
            self.same,
            share(self.missed_merges, self.same),
        )
    }
}

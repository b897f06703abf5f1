//! Quotations: which bytes of a document stand between quotation marks, across sentences.

use std::ops::RangeInclusive;

use crate::base::Span;
use crate::text::Sentence;

use super::syntax::Syntax;

/// A quotation long enough to be somebody's words, without its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quote {
    pub(super) span: Span,
}

/// Fewer words than this between quotation marks is a title or a distancing, not speech.
const MIN_WORDS: usize = 4;

/// The quotations of a document, in order. One ends at its closing mark, or with its paragraph.
pub(super) fn quotes(text: &str, sentences: &[Sentence]) -> Vec<Quote> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char, u32, usize)> = None;
    for s in sentences {
        if open.is_some_and(|(_, _, paragraph, _)| paragraph != s.paragraph) {
            close(&mut found, &mut open, s.span.start as usize);
        }
        for t in &s.tokens {
            let form = t.span.of(text);
            let (start, end) = (t.span.start as usize, t.span.end as usize);
            let Some(kind) = mark(form) else {
                if let Some((_, _, _, words)) = &mut open {
                    *words += usize::from(form.chars().any(char::is_alphanumeric));
                }
                continue;
            };
            match open {
                Some((_, k, _, _)) if k == kind && closes(text, start) => close(&mut found, &mut open, start),
                None if opens(text, end) => open = Some((end, kind, s.paragraph, 0)),
                _ => {}
            }
        }
    }
    let end = sentences.last().map_or(0, |s| s.span.end as usize);
    close(&mut found, &mut open, end);
    found
}

fn close(found: &mut Vec<Quote>, open: &mut Option<(usize, char, u32, usize)>, end: usize) {
    if let Some((start, _, _, words)) = open.take()
        && words >= MIN_WORDS
        && start <= end
    {
        found.push(Quote { span: Span::new(start, end) });
    }
}

/// The family of a quotation mark: single or double.
fn mark(form: &str) -> Option<char> {
    match form {
        "\"" | "“" | "”" | "„" | "''" | "``" | ",," | "«" | "»" | "‟" => Some('"'),
        "'" | "‘" | "’" | "‚" | "`" => Some('\''),
        _ => None,
    }
}

/// A mark opens when text follows it at once.
fn opens(text: &str, end: usize) -> bool {
    text[end..].chars().next().is_some_and(|c| !c.is_whitespace())
}

/// A mark closes when text stands right before it.
fn closes(text: &str, start: usize) -> bool {
    text[..start].chars().next_back().is_some_and(|c| !c.is_whitespace())
}

/// The words of a title in quotation marks around a word: *the maker of "**Call of Duty**"*. It is one thing, whatever
/// its words are to each other.
pub(super) fn title(s: &Syntax<'_>, word: usize) -> Option<RangeInclusive<usize>> {
    const LONGEST: usize = 6;
    let double = |&i: &usize| mark(s.form(i)) == Some('"');
    if (0..word).filter(double).count() % 2 == 0 {
        return None;
    }
    let open = (0..word).rev().take(LONGEST).find(double)?;
    let close = (word + 1..s.len()).take(LONGEST).find(double)?;
    let capital = |i: usize| s.form(i).starts_with(char::is_uppercase);
    let named = capital(open + 1) && capital(close - 1) && close > open + 2;
    let told = (open + 1..close).any(|i| s.is_finite(i));
    (named && !told).then_some(open + 1..=close - 1)
}

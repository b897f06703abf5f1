//! Lines to blocks: where a newline ends a sentence, where a paragraph ends, which lines are headings.

use super::SentenceKind;

/// A stretch of text that no sentence crosses the borders of.
#[derive(Debug)]
pub(super) struct Block {
    /// First byte.
    pub(super) start: usize,
    /// One past the last byte.
    pub(super) end: usize,
    /// Index of its paragraph, from 0.
    pub(super) paragraph: u32,
    /// Heading or running text.
    pub(super) kind: SentenceKind,
}

/// A line without the white space at its ends.
#[derive(Clone, Copy, Debug)]
struct Line {
    start: usize,
    end: usize,
    /// Characters: hard-wrapped lines are of one width.
    width: usize,
    /// A blank line, or the text's start, stands before it.
    after_blank: bool,
}

/// The blocks of a text, in order. A text of white space has none.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let lines = lines(text);
    let margin = margin(text, &lines);
    let has_blanks = lines.iter().skip(1).any(|l| l.after_blank);
    let mut blocks: Vec<Block> = Vec::new();
    let mut paragraph = 0;
    for (i, line) in lines.iter().enumerate() {
        let previous = i.checked_sub(1).map(|p| &lines[p]);
        let goes_on = previous
            .is_some_and(|p| !line.after_blank && margin.is_some_and(|m| !ends_early(text, p, line, m)));
        if let (true, Some(last)) = (goes_on, blocks.last_mut()) {
            last.end = line.end;
            last.kind = SentenceKind::Body;
            continue;
        }
        if i > 0 && (line.after_blank || !has_blanks) {
            paragraph += 1;
        }
        let has_more = i + 1 < lines.len();
        let kind = if has_more && is_heading(&text[line.start..line.end]) {
            SentenceKind::Heading
        } else {
            SentenceKind::Body
        };
        blocks.push(Block { start: line.start, end: line.end, paragraph, kind });
    }
    blocks
}

fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut after_blank = true;
    let mut start = 0;
    // The last piece of a text that ends in a newline is empty and adds nothing.
    for piece in text.split_inclusive(is_newline) {
        let trimmed = piece.trim();
        if trimmed.is_empty() {
            // Of "\r\n" the second half is a piece of its own and no blank line.
            after_blank |= !(piece == "\n" && text[..start].ends_with('\r'));
        } else {
            let from = start + (piece.len() - piece.trim_start().len());
            let width = trimmed.chars().count();
            lines.push(Line { start: from, end: from + trimmed.len(), width, after_blank });
            after_blank = false;
        }
        start += piece.len();
    }
    lines
}

fn is_newline(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{0c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The width at which the lines of a text were wrapped by an editor; `None` when each line stands for itself.
///
/// Wrapped lines are as long as they can be: the next word would not have fitted. So they give themselves away when
/// most lines that have a successor are full, and enough of them break off in the middle of a sentence.
fn margin(text: &str, lines: &[Line]) -> Option<usize> {
    const WIDEST: usize = 160;
    const NARROWEST: usize = 30;
    let pairs = || lines.windows(2).filter(|p| !p[1].after_blank).map(|p| (&p[0], &p[1]));
    let mut widths: Vec<usize> = pairs().map(|(a, _)| a.width).collect();
    widths.sort_unstable();
    // Not the very longest: one long word (an address) may stick out.
    let margin = *widths.get(widths.len().saturating_sub(1 + widths.len() / 20))?;
    if !(NARROWEST..=WIDEST).contains(&margin) {
        return None;
    }
    let full = pairs().filter(|(a, b)| !fits(text, a, b, margin)).count();
    let broken = pairs().filter(|(a, b)| breaks_off(text, a, b)).count();
    (full * 10 >= widths.len() * 6 && broken * 3 >= widths.len()).then_some(margin)
}

/// True when the next line's first word would have fitted at the end of this one.
fn fits(text: &str, line: &Line, next: &Line, margin: usize) -> bool {
    let word = text[next.start..next.end].split(char::is_whitespace).next().unwrap_or_default();
    line.width + 1 + word.chars().take(margin + 1).count() <= margin
}

/// True when the line ends without closing punctuation and the next starts with a small letter.
fn breaks_off(text: &str, line: &Line, next: &Line) -> bool {
    !is_closed(&text[line.start..line.end])
        && text[next.start..next.end].chars().next().is_some_and(char::is_lowercase)
}

/// In a wrapped text: the line ends before the margin although there was room, and its sentence is done.
fn ends_early(text: &str, line: &Line, next: &Line, margin: usize) -> bool {
    let words = &text[line.start..line.end];
    fits(text, line, next, margin)
        && (is_closed(words) || (line.width * 2 < margin && !breaks_off(text, line, next)))
}

/// True for a short line without closing punctuation that is no item of a list.
fn is_heading(line: &str) -> bool {
    const LONGEST: usize = 150;
    const MOST_WORDS: usize = 20;
    line.len() <= LONGEST
        && line.split_whitespace().count() <= MOST_WORDS
        && line.chars().any(char::is_alphabetic)
        && !line.starts_with(['-', '*', '•', '–', '—', '>'])
        && !is_closed(line)
        && !line.trim_end_matches(is_closer).ends_with([',', ';', ':'])
}

/// True when a line ends in `.`, `!`, `?` or `…`, closing quotes and brackets aside.
fn is_closed(line: &str) -> bool {
    line.trim_end_matches(is_closer).ends_with(['.', '!', '?', '…'])
}

/// Quotes, brackets and marks of emphasis, which may close behind the end of a sentence.
pub(super) fn is_closer(c: char) -> bool {
    matches!(c, '"' | '\'' | '’' | '”' | '“' | '»' | '«' | '›' | ')' | ']' | '*' | '_')
}

//! Text for terminals: styles by meaning, wrapping, columns.

use anstyle::{AnsiColor, Style};

use super::Options;

/// What words mean in a text export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Actor,
    Relation,
    Date,
    Mark,
    Denied,
    Quote,
    Small,
}

/// Words in their style; as they are where colour is off.
pub(super) fn paint(options: &Options, role: Role, words: &str) -> String {
    if !options.colour || words.is_empty() {
        return words.to_owned();
    }
    let plain = Style::new();
    let style = match role {
        Role::Actor => plain.bold(),
        Role::Relation => AnsiColor::Cyan.on_default(),
        Role::Date => AnsiColor::Green.on_default(),
        Role::Mark => AnsiColor::Yellow.on_default(),
        Role::Denied => AnsiColor::Red.on_default(),
        Role::Quote => plain.italic(),
        Role::Small => plain.dimmed(),
    };
    format!("{style}{words}{style:#}")
}

/// A word and how it is styled, for lines that wrap.
pub(super) type Piece = (Option<Role>, String);

/// Styled pieces to lines of at most `width` characters, broken at spaces; a longer word keeps a line of its own.
/// White space within pieces counts as single spaces; pieces are joined by one.
pub(super) fn wrap(options: &Options, pieces: &[Piece], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut used) = (String::new(), 0);
    for (role, text) in pieces {
        // A run is what stands in one style on one line.
        let mut run = String::new();
        let close = |line: &mut String, run: &mut String| {
            if !run.is_empty() {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(&role.map_or_else(|| run.clone(), |r| paint(options, r, run)));
                run.clear();
            }
        };
        for word in text.split_whitespace() {
            let length = word.chars().count();
            if used > 0 && used + 1 + length > width {
                close(&mut line, &mut run);
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            if !run.is_empty() {
                run.push(' ');
            }
            run.extend(word.chars().map(visible));
            used += length + usize::from(used > 0);
        }
        close(&mut line, &mut run);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Text cut or padded to a column; `…` marks a cut.
pub(super) fn column(text: &str, width: usize) -> String {
    let length = text.chars().count();
    let shown = if length <= width { width } else { width.saturating_sub(1) };
    let mut out: String = text.chars().take(shown).map(visible).collect();
    out.push_str(&" ".repeat(width.saturating_sub(length)));
    if length > width {
        out.push('…');
    }
    out
}

/// A character that a terminal shows and does not obey: news may hold escape sequences.
pub(super) fn visible(c: char) -> char {
    if c.is_control() { '\u{fffd}' } else { c }
}

/// The same of a text, whose lines and columns stay.
pub(super) fn legible(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\n' | '\t' | '\r') { c } else { visible(c) }).collect()
}

//! Text in DOT.

use super::super::{Options, paint};

/// Text broken into lines of about `width` characters.
pub(super) fn folded(words: &str, width: usize) -> String {
    let plain = Options { colour: false, ..Options::default() };
    paint::wrap(&plain, &[(None, words.to_owned())], width).join("\n")
}

/// At most `width` characters; `…` marks a cut.
pub(super) fn cut(words: &str, width: usize) -> String {
    paint::column(words, width).trim_end().to_owned()
}

/// A DOT string with exactly these characters: `"` and `\` escaped, control characters blanked.
pub(super) fn quote(id: &str) -> String {
    let mut out = String::from("\"");
    for c in id.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A DOT string that is shown as this text: as [`quote`], and `&` as an entity, since Graphviz reads entities in what
/// it shows; line breaks are kept.
pub(super) fn text(words: &str) -> String {
    let lines: Vec<String> = words.split('\n').map(|l| quote(&l.replace('&', "&amp;"))).collect();
    let inner: Vec<&str> = lines.iter().map(|l| &l[1..l.len() - 1]).collect();
    format!("\"{}\"", inner.join("\\n"))
}

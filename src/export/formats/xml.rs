//! Text within XML, and within HTML.

use std::borrow::Cow;

/// Text as it may stand between tags and in quoted attributes. Line breaks are written as references, since a reader makes
/// spaces of those in an attribute; characters that XML 1.0 has no way to hold become U+FFFD.
pub(super) fn escape(text: &str) -> Cow<'_, str> {
    let plain = |c: char| !matches!(c, '<' | '>' | '&' | '"' | '\'') && !c.is_control() && !is_no_xml(c);
    if text.chars().all(plain) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            '\r' => out.push(' '),
            c if c.is_control() || is_no_xml(c) => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out.into()
}

fn is_no_xml(c: char) -> bool {
    matches!(c, '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_gets_out() {
        assert_eq!(escape("</a> \"&\" 'b'"), "&lt;/a&gt; &quot;&amp;&quot; &#39;b&#39;");
        assert_eq!(escape("a\nb\u{1b}[0m\u{0}"), "a&#10;b\u{fffd}[0m\u{fffd}");
        assert!(matches!(escape("Iran levert, aldus Kyiv."), Cow::Borrowed(_)));
    }
}

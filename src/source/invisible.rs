//! Characters that nobody sees, which part a word in two for whoever looks at bytes.

/// Where a word may be broken off at the end of a line: sites put one between all syllables.
const SOFT_HYPHEN: char = '\u{ad}';

/// The text without soft hyphens and characters without width. A word that was broken off at the end of a line behind a soft
/// hyphen, as PDFs and printed pages have it, is whole again.
pub(super) fn without(text: String) -> String {
    if !text.contains(is_invisible) {
        return text;
    }
    let mut seen = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        if c == SOFT_HYPHEN {
            rest = next_line(rest).unwrap_or(rest);
        } else if !is_invisible(c) || (is_joiner(c) && !seen.ends_with(is_latin)) {
            seen.push(c);
        }
    }
    seen
}

fn is_invisible(c: char) -> bool {
    matches!(c, SOFT_HYPHEN | '\u{200b}' | '\u{2060}' | '\u{feff}') || is_joiner(c)
}

/// What joins emoji to one, and parts letters in Persian and Hindi; in Dutch and English it does nothing.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

fn is_latin(c: char) -> bool {
    c.is_alphabetic() && c < '\u{250}'
}

/// What follows a line's end, where a word goes on there.
fn next_line(rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n'))?.trim_start_matches([' ', '\t']);
    rest.starts_with(char::is_lowercase).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole_and_what_is_seen_stays() {
        for (text, want) in [
            ("ver\u{ad}oor\u{ad}deeld", "veroordeeld"),
            ("ver\u{200b}oor\u{2060}deeld\u{feff}", "veroordeeld"),
            ("Duits\u{200c}land en\u{200d} Iran", "Duitsland en Iran"),
            ("ver\u{ad}\noordeeld en ver\u{ad}\r\n  oordeeld", "veroordeeld en veroordeeld"),
            ("Iran\u{ad}\n\nRusland\u{ad}\nDe", "Iran\n\nRusland\nDe"),
            ("drone-aanval – één", "drone-aanval – één"),
            ("👩\u{200d}🚒 en می\u{200c}خواهم", "👩\u{200d}🚒 en می\u{200c}خواهم"),
        ] {
            assert_eq!(without(text.to_owned()), want);
        }
    }
}

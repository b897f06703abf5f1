//! Fields of objects and columns of tables, which hold plain text or, as many sites export them, the HTML of their pages.

use super::{html, invisible};

/// Elements that begin a line of their own.
const BLOCKS: [&str; 23] = [
    "address",
    "article",
    "blockquote",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "section",
    "table",
    "ul",
];

/// Elements within a line.
const INLINE: [&str; 13] =
    ["a", "b", "cite", "em", "font", "i", "mark", "small", "span", "strong", "sub", "sup", "u"];

/// The text of a field: of HTML a line a paragraph, as of feeds; plain text as it is.
pub(super) fn text(field: String) -> String {
    let (mut has_blocks, mut has_inline) = (false, false);
    for (closes, name) in tags(&field) {
        has_blocks |= BLOCKS.contains(&name.as_str());
        // Who writes of HTML names *the <b> tag* and closes none.
        has_inline |= closes && INLINE.contains(&name.as_str());
    }
    if has_blocks {
        invisible::without(html::text(&field))
    } else if has_inline {
        // Lines say where paragraphs end, which HTML would forget.
        invisible::without(field.lines().map(html::text).collect::<Vec<_>>().join("\n"))
    } else {
        // An entity alone may be meant as it stands, and offsets count the text as it was given.
        field
    }
}

/// A field that is one line: a headline, a name.
pub(super) fn line(field: String) -> String {
    if !field.contains(['<', '&']) {
        return field;
    }
    let text = if has_entity(&field) { html::text(&field) } else { text(field) };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The tags in a text: whether each closes, and its name in small letters. `a < b` has none.
fn tags(text: &str) -> impl Iterator<Item = (bool, String)> + '_ {
    const LONGEST: usize = 2000;
    memchr::memchr_iter(b'<', text.as_bytes()).filter_map(|at| {
        let rest = &text[at + 1..];
        let (closes, rest) = rest.strip_prefix('/').map_or((false, rest), |rest| (true, rest));
        let length = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let behind = &rest[length..];
        let ends = behind.starts_with(|c: char| c == '>' || c == '/' || c.is_ascii_whitespace());
        let behind = &behind.as_bytes()[..behind.len().min(LONGEST)];
        (ends && memchr::memchr(b'>', behind).is_some())
            .then(|| (closes, rest[..length].to_ascii_lowercase()))
    })
}

/// True where `&euml;`, `&#8220;` or `&#x2019;` stands; *AT&T* and *Q&A;* are what they say.
fn has_entity(text: &str) -> bool {
    const LONGEST: usize = 12;
    // What has none among so many is no markup.
    const MOST: usize = 1000;
    memchr::memchr_iter(b'&', text.as_bytes()).take(MOST).any(|at| {
        let rest = &text[at..];
        let end = rest.bytes().take(LONGEST).position(|b| b == b';');
        end.is_some_and(|end| rest[1..end].is_ascii() && html::text(&rest[..=end]) != rest[..=end])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_cleaned() {
        for (field, want) in [
            ("<p>Iran levert.</p><p>Oekra&iuml;ne &amp; de VS.</p>", "Iran levert.\n\nOekraïne & de VS."),
            ("Iran levert.<br/>Rusland zwijgt.", "Iran levert.\nRusland zwijgt."),
            (
                "<strong>Iran</strong> levert <a href=\"x\">drones</a>.\n\nRusland zwijgt.",
                "Iran levert drones.\n\nRusland zwijgt.",
            ),
            ("<b>Oekra&iuml;ne</b> zwijgt.\nDe VS &#8220;ook&#x201d;.", "Oekraïne zwijgt.\nDe VS “ook”."),
        ] {
            assert_eq!(text(field.to_owned()), want);
        }
        assert_eq!(line("Iran &amp;\n <i>Rusland</i>".to_owned()), "Iran & Rusland");
    }

    #[test]
    fn plain_text_is_left_alone() {
        for field in [
            "AT&T en Q&A; R&D.",
            "a < b en c > d, a<b>c",
            "Zij schrijft: de tag <b> maakt vet.",
            "Mail <jan@krant.nl> of <https://a.nl>.",
            "Iran\r\n\r\nRusland & China &c; &onzin;",
            "Oekra&iuml;ne zwijgt.\nDe VS &#8220;ook&#x201d;.",
        ] {
            assert_eq!(text(field.to_owned()), field);
        }
    }
}

//! What the first bytes of HTML and XML say: which of the two it is, and in which encoding.

use encoding_rs::Encoding;

use super::Format;

/// Where browsers look for an encoding, and a little more.
const HEAD: usize = 4096;

/// HTML or a feed, if the text starts like one.
pub(super) fn sniff(bytes: &[u8]) -> Option<Format> {
    let head = small(bytes);
    let head = past_comments(head.trim_start_matches('\u{feff}'));
    if head.starts_with("<!doctype html") || head.starts_with("<html") {
        return Some(Format::Html);
    }
    let feeds = ["<rss", "<feed", "<rdf:rdf"];
    let is_feed = |head: &str| feeds.iter().any(|root| head.starts_with(root));
    let Some(rest) = head.strip_prefix("<?xml") else {
        return is_feed(head).then_some(Format::Feed);
    };
    let mut rest = rest;
    // Behind the declaration: style sheets, a document type, comments.
    while let Some(end) = rest.find('>') {
        rest = past_comments(&rest[end + 1..]);
        if rest.starts_with("<html") || rest.starts_with("<!doctype html") {
            return Some(Format::Html);
        }
        if is_feed(rest) {
            return Some(Format::Feed);
        }
        if !rest.starts_with("<?") && !rest.starts_with("<!") {
            return None;
        }
    }
    None
}

/// The encoding that `<meta charset>`, `<meta http-equiv content>` or an XML declaration names.
///
/// Text that says it is UTF-16 in bytes that can be read so is not: the words are taken for UTF-8, as browsers do.
pub(super) fn charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = small(bytes);
    let mut rest = head.as_str();
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        let tag = &rest[..rest.find('>').unwrap_or(rest.len())];
        let label = if tag.starts_with("<?xml") {
            value(tag, "encoding")
        } else if tag.starts_with("<meta") {
            value(tag, "charset")
        } else {
            None
        };
        if let Some(encoding) = label.and_then(of_label) {
            return Some(encoding);
        }
        rest = &rest[tag.len().max(1)..];
    }
    None
}

/// The encoding of a label such as `iso-8859-1`.
pub(super) fn of_label(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label(label.as_bytes()).map(Encoding::output_encoding)
}

/// The value of `name=value`, in quotes of either kind or none.
pub(super) fn value<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let rest = &text[text.find(name)? + name.len()..];
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let rest = rest.trim_start_matches(['"', '\'']);
    let end = rest.find(|c: char| matches!(c, '"' | '\'' | ';' | '>' | '/' | '?') || c.is_whitespace());
    Some(&rest[..end.unwrap_or(rest.len())]).filter(|v| !v.is_empty())
}

fn past_comments(text: &str) -> &str {
    let mut text = text.trim_start();
    while let Some(rest) = text.strip_prefix("<!--") {
        let Some(end) = rest.find("-->") else { return "" };
        text = rest[end + 3..].trim_start();
    }
    text
}

/// The head in small letters. Markup is ASCII in all encodings but UTF-16, whose zeros are left out.
fn small(bytes: &[u8]) -> String {
    let head = bytes[..bytes.len().min(HEAD)].strip_prefix(b"\xef\xbb\xbf".as_slice()).unwrap_or(bytes);
    let head = &head[..head.len().min(HEAD)];
    let head: Vec<u8> = head.iter().copied().filter(|b| *b != 0).skip_while(|b| *b >= 0xfe).collect();
    String::from_utf8_lossy(&head).to_ascii_lowercase()
}

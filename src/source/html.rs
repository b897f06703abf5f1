//! Pages of the web: which part of one is its article, and what it says about itself.

use std::collections::BTreeMap;

use dom_query::{Document, NodeRef};
use dom_smoothie::{Config, Readability};

use super::settle::Draft;
use super::{Kind, page};

/// Elements within elements beyond this are no page that somebody made; what walks over them would take forever.
const DEEPEST: usize = 1000;

/// Reads a page; `address` is where it was found, if known.
///
/// # Errors
/// [`Kind::NoArticle`] for a page without a paragraph of running text; [`Kind::Nested`] for one that is made to harm.
pub(super) fn draft(html: &str, address: Option<&str>) -> Result<Draft, Kind> {
    if is_endless(html) {
        return Err(Kind::Nested);
    }
    let document = Document::from(html);
    if is_too_deep(&document) {
        return Err(Kind::Nested);
    }
    let mut draft = page::about(&document);
    draft.url = draft.url.or_else(|| address.map(str::to_owned));
    without_furniture(&document);
    // Looked up before the article is: that takes the page apart.
    let whole = body(html);
    let config = Config { disable_json_ld: true, ..Config::default() };
    let found = Readability::with_document(document, None, Some(config)).and_then(|mut r| r.parse());
    if let Ok(article) = found {
        draft.title = draft.title.or(Some(article.title).filter(|t| !t.trim().is_empty()));
        draft.text = lines(&Document::fragment(article.content));
    }
    if !has_paragraph(&draft.text) {
        draft.text = whole;
    }
    if has_paragraph(&draft.text) { Ok(draft) } else { Err(Kind::NoArticle) }
}

/// The text of a piece of HTML, as feeds carry it: a line a paragraph.
pub(super) fn text(html: &str) -> String {
    if is_endless(html) {
        return String::new();
    }
    let fragment = Document::fragment(html);
    if is_too_deep(&fragment) {
        return String::new();
    }
    without_scripts(&fragment);
    lines(&fragment)
}

/// The text of a whole page but for its menus: what is read of pages too plain for an article to stand out.
fn body(html: &str) -> String {
    let document = Document::from(html);
    without_scripts(&document);
    without_furniture(&document);
    document.select("header, aside, head").remove();
    lines(&document)
}

/// Takes away what is on every page of a site: where little else is, it would be taken for the article.
fn without_furniture(document: &Document) {
    document.select("nav, footer, form, button").remove();
}

fn without_scripts(document: &Document) {
    document.select("script, style, noscript, template, svg, iframe, object").remove();
}

/// The text, with a line for whatever stands on one of its own.
fn lines(document: &Document) -> String {
    // What makes text of it knows these for parts of a line, and glues their words to what stands beside them.
    document.select("address, aside, caption, dd, details, dt, fieldset, figcaption, figure, footer, header, legend, main, summary").rename("div");
    document.formatted_text().trim().to_owned()
}

/// True when a line is running text: some words and a mark behind them. Menus and lists of headlines have none.
fn has_paragraph(text: &str) -> bool {
    const WORDS: usize = 5;
    let closers = ['"', '\'', '’', '”', ')', ']', '»'];
    text.lines().any(|line| {
        line.trim_end().trim_end_matches(closers).ends_with(['.', '!', '?', '…'])
            && line.split_whitespace().count() >= WORDS
    })
}

/// Elements that hold nothing, that end by themselves, or that drawings are made of: leaving them open nests nothing.
const NOT_NESTING: [&str; 44] = [
    "area", "base", "body", "br", "circle", "col", "colgroup", "dd", "dt", "ellipse", "embed", "head", "hr",
    "html", "image", "img", "input", "li", "line", "link", "meta", "optgroup", "option", "p", "param",
    "path", "polygon", "polyline", "rect", "rp", "rt", "source", "stop", "tbody", "td", "tfoot", "th",
    "thead", "tr", "track", "use", "wbr", "animate", "set",
];

/// True when more elements are opened and left open than a page has. Seen before parsing: its time is the square of that.
fn is_endless(html: &str) -> bool {
    let bytes = html.as_bytes();
    let (mut open, mut all): (BTreeMap<String, usize>, usize) = (BTreeMap::new(), 0);
    for at in memchr::memchr_iter(b'<', bytes) {
        let rest = &html[at + 1..];
        let (closes, rest) = rest.strip_prefix('/').map_or((false, rest), |rest| (true, rest));
        let length = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let name = rest[..length].to_ascii_lowercase();
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || NOT_NESTING.contains(&name.as_str()) {
            continue;
        }
        let count = open.entry(name).or_default();
        if !closes {
            (*count, all) = (*count + 1, all + 1);
        } else if *count > 0 {
            (*count, all) = (*count - 1, all - 1);
        }
        if all > DEEPEST {
            return true;
        }
    }
    false
}

fn is_too_deep(document: &Document) -> bool {
    let mut stack: Vec<(NodeRef<'_>, usize)> = vec![(document.root(), 0)];
    while let Some((node, depth)) = stack.pop() {
        if depth > DEEPEST {
            return true;
        }
        stack.extend(node.children_it(false).map(|child| (child, depth + 1)));
    }
    false
}

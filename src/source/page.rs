//! What a page says about itself: JSON-LD first, which is made to be read by programs, then `<meta>` and its kin.

use std::collections::BTreeMap;

use dom_query::Document;
use serde_json::{Map, Value};

use super::settle::{DatedBy, Draft};

/// Names of `<meta>` that hold the date of publication, the surest first.
const DATES: [&str; 15] = [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "publication_date",
    "publish-date",
    "publishdate",
    "pubdate",
    "parsely-pub-date",
    "cxenseparse:publishtime",
    "sailthru.date",
    "date",
];
const TITLES: [&str; 5] = ["og:title", "twitter:title", "dcterms.title", "dc.title", "headline"];
const PUBLISHERS: [&str; 4] = ["og:site_name", "dcterms.publisher", "dc.publisher", "application-name"];

/// Title, date, publisher, language and address of a page; its text is left empty.
pub(super) fn about(page: &Document) -> Draft {
    let linked = json_ld(page).unwrap_or_default();
    let meta = meta(page);
    let first = |names: &[&str]| names.iter().find_map(|name| meta.get(*name)).cloned();
    let attribute = |selector: &str, name: &str| {
        page.select_single(selector).attr(name).map(|v| v.trim().to_owned()).filter(|v| !v.is_empty())
    };
    let (published, dated_by) = match linked.published {
        Some(date) => (Some(date), DatedBy::JsonLd),
        None => (first(&DATES).or_else(|| time(page)), DatedBy::Meta),
    };
    Draft {
        title: linked.title.or_else(|| first(&TITLES)),
        published,
        dated_by,
        publisher: linked.publisher.or_else(|| first(&PUBLISHERS)),
        url: attribute("link[rel=canonical]", "href").or_else(|| first(&["og:url"])).or(linked.url),
        language: attribute("html", "lang").or(linked.language).or_else(|| first(&["og:locale"])),
        ..Draft::default()
    }
}

/// What stands in `<meta>`, by its name in small letters; the first of a name counts.
fn meta(page: &Document) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for tag in page.select("meta[content]").iter() {
        let content = tag.attr_or("content", "");
        let name = ["property", "name", "itemprop"].iter().find_map(|key| tag.attr(key));
        if let (Some(name), false) = (name, content.trim().is_empty()) {
            found.entry(name.trim().to_ascii_lowercase()).or_insert_with(|| content.trim().to_owned());
        }
    }
    found
}

/// The time that the page marks as its own; else the one in its article, where there is but one: of several, the first may be
/// when something happened.
fn time(page: &Document) -> Option<String> {
    let marked = page.select_single("time[itemprop=datePublished][datetime], time[pubdate][datetime]");
    let within = page.select("article time[datetime]");
    let own = if marked.exists() || within.length() != 1 { marked } else { within };
    own.attr("datetime").map(|d| d.trim().to_owned()).filter(|d| !d.is_empty())
}

/// What JSON-LD says of the article.
#[derive(Default)]
struct Linked {
    title: Option<String>,
    published: Option<String>,
    publisher: Option<String>,
    language: Option<String>,
    url: Option<String>,
}

fn json_ld(page: &Document) -> Option<Linked> {
    let scripts = page.select("script[type='application/ld+json']");
    let texts: Vec<String> = scripts.iter().map(|script| script.text().to_string()).collect();
    texts.iter().find_map(|text| linked(&serde_json::from_str(text.trim()).ok()?))
}

/// Finds the article among what the page describes: alone, in an array, in a graph, or what a page is about.
fn linked(value: &Value) -> Option<Linked> {
    let mut stack = vec![value];
    while let Some(value) = stack.pop() {
        match value {
            // The first is looked at first.
            Value::Array(values) => stack.extend(values.iter().rev()),
            Value::Object(fields) if is_article(fields) => return Some(Linked::of(fields)),
            Value::Object(fields) => {
                stack.extend(["mainEntity", "@graph"].iter().filter_map(|k| fields.get(*k)))
            }
            _ => {}
        }
    }
    None
}

/// `NewsArticle`, `ReportageNewsArticle`, `LiveBlogPosting` and the like.
fn is_article(fields: &Map<String, Value>) -> bool {
    let is_one = |kind: &str| {
        kind.ends_with("Article") || kind.ends_with("BlogPosting") || matches!(kind, "Report" | "Review")
    };
    match fields.get("@type") {
        Some(Value::String(kind)) => is_one(kind),
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).any(is_one),
        _ => false,
    }
}

impl Linked {
    fn of(fields: &Map<String, Value>) -> Self {
        let text = |key: &str| fields.get(key).and_then(|v| words(v, "name"));
        Self {
            title: text("headline").or_else(|| text("name")),
            published: text("datePublished"),
            publisher: text("publisher"),
            language: text("inLanguage"),
            url: text("url").or_else(|| words(fields.get("mainEntityOfPage")?, "@id")),
        }
    }
}

/// A string, that of a named thing, or the first of several.
fn words(value: &Value, key: &str) -> Option<String> {
    let text = match value {
        Value::String(text) => text.as_str(),
        Value::Object(fields) => fields.get(key)?.as_str()?,
        Value::Array(values) => values.iter().find_map(|v| v.as_str().or_else(|| v.get(key)?.as_str()))?,
        _ => return None,
    };
    let text = super::html::text(text).split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

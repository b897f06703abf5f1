//! RSS and Atom: every entry is a document.

use chrono::{DateTime, Utc};
use feed_rs::model::{Entry, Feed, Link};
use feed_rs::parser::Builder;

use super::settle::{DatedBy, Draft};
use super::{Kind, html};

/// Reads the entries of a feed, in its order.
///
/// # Errors
/// [`Kind::Feed`] for what is no feed, [`Kind::NoEntries`] for one without entries.
pub(super) fn drafts(xml: &str) -> Result<Vec<Draft>, Kind> {
    // The bytes are decoded: a declaration that names another encoding would have them decoded twice.
    let xml = match xml.trim_start().strip_prefix("<?xml") {
        Some(rest) => rest.split_once("?>").map_or("", |(_, rest)| rest),
        None => xml,
    };
    let parser = Builder::new().timestamp_parser(local).sanitize_content(false).build();
    let feed = parser.parse(xml.as_bytes()).map_err(|e| Kind::Feed(e.to_string()))?;
    if feed.entries.is_empty() {
        return Err(Kind::NoEntries);
    }
    Ok(feed.entries.iter().map(|entry| draft(&feed, entry)).collect())
}

/// An entry that has no body gives its title and its summary. It may turn out to hold no text at all.
fn draft(feed: &Feed, entry: &Entry) -> Draft {
    let title = entry.title.as_ref().map(|t| one_line(&t.content)).filter(|t| !t.is_empty());
    let body = entry.content.as_ref().and_then(|c| c.body.as_deref()).map(html::text).unwrap_or_default();
    let text = if body.is_empty() {
        let summary = entry.summary.as_ref().map(|s| html::text(&s.content)).unwrap_or_default();
        [title.clone().unwrap_or_default(), summary].join("\n\n").trim().to_owned()
    } else {
        body
    };
    let moment = entry.published.or(entry.updated);
    Draft {
        published: moment.map(|m| m.date_naive().to_string()),
        dated_by: DatedBy::Feed,
        publisher: feed.title.as_ref().map(|t| one_line(&t.content)).filter(|t| !t.is_empty()),
        url: address(&entry.links),
        language: entry.language.clone().or_else(|| feed.language.clone()),
        title,
        text,
        ..Draft::default()
    }
}

fn address(links: &[Link]) -> Option<String> {
    let is_page = |l: &&Link| l.rel.as_deref().is_none_or(|rel| rel == "alternate");
    links.iter().find(is_page).or(links.first()).map(|l| l.href.clone())
}

fn one_line(html: &str) -> String {
    html::text(html).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The moment as clocks showed it where it was written, whatever the zone: its day is that of publication.
fn local(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    let moment = DateTime::parse_from_rfc3339(text).or_else(|_| DateTime::parse_from_rfc2822(text));
    if let Ok(moment) = moment {
        return Some(moment.naive_local().and_utc());
    }
    // A month is no day: the model has room for none but whole moments, so it goes without.
    let date = super::date::read_date(text)?;
    let day = date.earliest().filter(|day| Some(*day) == date.latest())?;
    Some(day.and_hms_opt(0, 0, 0)?.and_utc())
}

//! RSS and Atom: every entry is a document.

use chrono::{DateTime, Utc};
use feed_rs::model::{Entry, Feed, Link};
use feed_rs::parser::Builder;

use super::settle::{DatedBy, Draft};
use super::{Format, Kind, html};

/// What a feed holds.
pub(super) struct Entries {
    /// In its order; what is wrong with one does not cost the others.
    pub(super) drafts: Vec<Result<Draft, Kind>>,
    /// What is wrong with the feed around them.
    pub(super) damage: Option<Kind>,
}

/// Reads the entries of a feed.
///
/// # Errors
/// [`Kind::Feed`] for what is no feed, [`Kind::NoEntries`] for one without entries.
pub(super) fn entries(xml: &str) -> Result<Entries, Kind> {
    // The bytes are decoded: a declaration that names another encoding would have them decoded twice.
    let xml = match xml.trim_start().strip_prefix("<?xml") {
        Some(rest) => rest.split_once("?>").map_or("", |(_, rest)| rest),
        None => xml,
    };
    let xml = match drafts(xml) {
        Ok(drafts) => return whole(drafts),
        Err(_) => escaped(xml),
    };
    match drafts(&xml) {
        Ok(drafts) => whole(drafts),
        Err(why) => one_by_one(&xml, &why).ok_or(Kind::Feed(why)),
    }
}

fn whole(drafts: Vec<Draft>) -> Result<Entries, Kind> {
    if drafts.is_empty() {
        return Err(Kind::NoEntries);
    }
    Ok(Entries { drafts: drafts.into_iter().map(Ok).collect(), damage: None })
}

fn drafts(xml: &str) -> Result<Vec<Draft>, String> {
    let parser = Builder::new().timestamp_parser(local).sanitize_content(false).build();
    let feed = parser.parse(xml.as_bytes()).map_err(|e| e.to_string())?;
    Ok(feed.entries.iter().map(|entry| draft(&feed, entry)).collect())
}

/// Writes `&` as XML wants it where it is but a character, *AT&T*: what goes wrong most in feeds.
fn escaped(xml: &str) -> String {
    const LONGEST: usize = 12;
    let is_reference = |rest: &str| {
        let end = rest.bytes().take(LONGEST).position(|b| b == b';').unwrap_or(0);
        end > 0 && rest.as_bytes()[..end].iter().all(|b| b.is_ascii_alphanumeric() || *b == b'#')
    };
    let mut parts = xml.split('&');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str(if is_reference(part) { "&" } else { "&amp;" });
        text.push_str(part);
    }
    text
}

/// The entries of a feed that is damaged, each read as if it were the only one. `None` where none of them can be.
fn one_by_one(xml: &str, why: &str) -> Option<Entries> {
    // It is read again for every entry.
    const LONGEST_HEAD: usize = 1 << 14;
    let broken = |why: String| Kind::Broken { format: Format::Feed, why };
    let is_atom = !xml.contains("<item");
    let (opens, closes) = if is_atom { ("<entry", "</entry>") } else { ("<item", "</item>") };
    let is_start = |at: &usize| {
        let behind = xml.as_bytes().get(at + opens.len());
        behind.is_some_and(|b| matches!(b, b'>' | b'/') || b.is_ascii_whitespace())
    };
    let starts: Vec<usize> = xml.match_indices(opens).map(|(at, _)| at).filter(is_start).collect();
    let head = xml.get(..*starts.first()?).filter(|head| head.len() <= LONGEST_HEAD)?;
    let is_rdf = head.contains("<rdf:RDF");
    let tail = if is_atom {
        "</feed>"
    } else if is_rdf {
        "</rdf:RDF>"
    } else {
        "</channel></rss>"
    };
    let ends = starts.iter().skip(1).copied().chain([xml.len()]);
    let read = |(start, end): (&usize, usize)| {
        let piece = &xml[*start..end];
        let piece = piece.find(closes).map_or(piece, |at| &piece[..at + closes.len()]);
        let alone = drafts(&format!("{head}{piece}{tail}")).map_err(broken);
        alone.and_then(|drafts| drafts.into_iter().next().ok_or(Kind::Empty))
    };
    let drafts: Vec<_> = starts.iter().zip(ends).map(read).collect();
    let damage = drafts.iter().all(Result::is_ok).then(|| broken(why.to_owned()));
    drafts.iter().any(Result::is_ok).then_some(Entries { drafts, damage })
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

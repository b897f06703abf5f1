//! Knight Lab's TimelineJS.

use std::io::{self, Write};

use serde_json::{Map, Value as Json, json};

use crate::base::{Day, Edtf};
use crate::claim::Claim;
use crate::graph::{Graph, Relation};

use super::super::{Options, label, wording};
use super::facts;
use super::xml::escape;

/// Its JSON, an event a line. What has no date at all, not even a report's, is left out: a timeline has no place for it.
/// Its texts are HTML.
pub(super) fn timelinejs(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let title = json!({"text": {"headline": options.say("Tijdlijn", "Timeline"), "text": ""}});
    write!(out, "{{\"title\": {title},\n\"events\": [")?;
    let mut first = true;
    for relation in graph.timeline() {
        let Some(slide) = slide(graph, relation, options) else { continue };
        out.write_all(if std::mem::take(&mut first) { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *out, &slide)?;
    }
    out.write_all(b"\n]}\n")
}

fn slide(graph: &Graph, relation: &Relation, options: &Options) -> Option<Json> {
    let own = relation.when.as_ref().filter(|_| !wording::only_reported(relation)).map(|w| &w.edtf);
    let (start, end) = dates(own.or(relation.first_reported.as_ref())?)?;
    let mut slide = Map::new();
    slide.insert("unique_id".to_owned(), json!(relation.id));
    slide.insert("start_date".to_owned(), start);
    // A report is of its day; that what it tells of lasted so long is not said.
    if let Some(end) = end.filter(|_| own.is_some()) {
        slide.insert("end_date".to_owned(), end);
    }
    slide.insert("display_date".to_owned(), json!(escape(&wording::when(relation, options))));
    slide.insert("group".to_owned(), json!(label::relation(&relation.relation, options.lang)));
    slide.insert("autolink".to_owned(), json!(false));
    let headline = facts::sentence(graph, relation, options);
    let claims: String = graph.claims_of(relation).map(|c| evidence(graph, c, options)).collect();
    slide.insert("text".to_owned(), json!({"headline": escape(&headline), "text": claims}));
    Some(Json::Object(slide))
}

/// Who says so, in which words, where, and what it is not.
fn evidence(graph: &Graph, claim: &Claim, options: &Options) -> String {
    let marks: String = wording::claim_marks(claim, options).iter().map(|m| format!(" [{m}]")).collect();
    let says = format!("{}{marks}:", wording::voice(graph, claim, options));
    format!(
        "<p>{}</p><blockquote>{}</blockquote><p>{}</p>",
        escape(&facts::one_line(&says)),
        escape(&wording::quote(claim)),
        escape(&facts::one_line(&wording::document(graph, claim, options))),
    )
}

/// First and last, month and day left out where the text leaves them open. Nothing for the end of one day, nor of what has
/// none.
fn dates(date: &Edtf) -> Option<(Json, Option<Json>)> {
    let (first, last) = date.as_str().split_once('/').unwrap_or((date.as_str(), date.as_str()));
    let start = at(first, date.earliest());
    let end = at(last, date.latest());
    let Some(start) = start else { return Some((end?, None)) };
    let is_day = date.earliest() == date.latest();
    let last_day = date.latest().map(|d| whole(d, 3));
    Some((start, last_day.filter(|_| !is_day)))
}

/// One end of a date, at its precision.
fn at(text: &str, day: Option<Day>) -> Option<Json> {
    let day = day?;
    let fields = match facts::point(text) {
        Some((_, fields)) => fields,
        // A season begins with a month, a decade with a year.
        None if text.contains('X') => 1,
        None => 2,
    };
    Some(whole(day, fields))
}

/// The first `fields` of year, month and day.
fn whole(day: Day, fields: usize) -> Json {
    let text = day.format("%Y-%m-%d").to_string();
    let mut parts = text.rsplitn(3, '-').map(|p| p.parse::<i32>().unwrap_or_default()).collect::<Vec<_>>();
    parts.reverse();
    let names = ["year", "month", "day"];
    let members = names.iter().zip(parts).take(fields).map(|(name, part)| ((*name).to_owned(), json!(part)));
    Json::Object(members.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_no_finer_than_the_text() {
        let show = |text: &str| {
            let (start, end) = dates(&Edtf::parse(text).unwrap()).unwrap();
            format!("{start} {}", end.unwrap_or_default())
        };
        for (text, want) in [
            ("2022-10-18", r#"{"day":18,"month":10,"year":2022} null"#),
            ("2022-11", r#"{"month":11,"year":2022} {"day":30,"month":11,"year":2022}"#),
            ("2022", r#"{"year":2022} {"day":31,"month":12,"year":2022}"#),
            ("2022-22", r#"{"month":6,"year":2022} {"day":31,"month":8,"year":2022}"#),
            ("199X", r#"{"year":1990} {"day":31,"month":12,"year":1999}"#),
            ("2022-08/..", r#"{"month":8,"year":2022} null"#),
            ("../2022-02-23", r#"{"day":23,"month":2,"year":2022} null"#),
        ] {
            assert_eq!(show(text), want, "{text}");
        }
    }
}

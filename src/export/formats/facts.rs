//! What a node, an edge and a claim say, as names and values: the same in every format that has attributes.

use std::collections::BTreeSet;

use crate::base::Edtf;
use crate::claim::Claim;
use crate::graph::{Graph, Node, Relation};
use crate::time::Basis;

use super::super::claims::json_name;
use super::super::{Options, label, wording};

/// What values of an attribute are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Day,
    Whole,
    Real,
    Truth,
}

/// A name and what its values are.
pub(super) type Field = (&'static str, Kind);

/// Attributes of a node, without its id and label.
pub(super) const NODE: [Field; 5] = [
    ("type", Kind::Text),
    ("country", Kind::Text),
    ("wikidata", Kind::Text),
    ("claims", Kind::Whole),
    ("aliases", Kind::Text),
];

/// The values of [`NODE`], as text; empty where nothing is known.
pub(super) fn node(node: &Node) -> [String; NODE.len()] {
    [
        node.kind.as_str().to_owned(),
        node.country.map(|c| c.to_string()).unwrap_or_default(),
        wikidata(&node.id).unwrap_or_default().to_owned(),
        node.claims.to_string(),
        node.aliases.iter().map(|a| one_line(a)).collect::<Vec<_>>().join("; "),
    ]
}

/// The Wikidata id of an actor that has one.
pub(super) fn wikidata(id: &str) -> Option<&str> {
    let digits = id.strip_prefix('Q')?;
    (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then_some(id)
}

/// Attributes of an edge, without its id, ends and label. Those from `claims` on have a line for each claim, in the
/// same order.
pub(super) const EDGE: [Field; 27] = [
    ("relation", Kind::Text),
    ("theme", Kind::Text),
    ("plover", Kind::Text),
    ("plover_mode", Kind::Text),
    ("plover_context", Kind::Text),
    ("date", Kind::Text),
    ("date_start", Kind::Day),
    ("date_end", Kind::Day),
    ("date_precision", Kind::Text),
    ("date_basis", Kind::Text),
    ("first_reported", Kind::Text),
    ("last_reported", Kind::Text),
    ("edge_kind", Kind::Text),
    ("symmetric", Kind::Truth),
    ("status", Kind::Text),
    ("polarity", Kind::Text),
    ("modality", Kind::Text),
    ("hedged", Kind::Truth),
    ("certainty", Kind::Real),
    ("sources", Kind::Whole),
    ("claims", Kind::Text),
    ("claims_say", Kind::Text),
    ("says", Kind::Text),
    ("quote", Kind::Text),
    ("document", Kind::Text),
    ("url", Kind::Text),
    ("offsets", Kind::Text),
];

/// Whether an attribute of an edge has a line for each claim.
#[cfg(feature = "tables")]
pub(super) fn is_by_claim(name: &str) -> bool {
    let position = |name: &str| EDGE.iter().position(|f| f.0 == name);
    position(name) >= position("claims")
}

/// The values of [`EDGE`], as text; empty where nothing is known.
pub(super) fn edge(graph: &Graph, relation: &Relation, options: &Options) -> [String; EDGE.len()] {
    let lines = |tell: &dyn Fn(&Claim) -> String| -> String {
        graph.claims_of(relation).map(tell).collect::<Vec<_>>().join("\n")
    };
    let when = relation.when.as_ref();
    let date = |d: &Option<Edtf>| d.as_ref().map(ToString::to_string).unwrap_or_default();
    let plover = graph.claims_of(relation).next().map(|c| c.plover.clone()).unwrap_or_default();
    [
        relation.relation.clone(),
        wording::themes(graph, relation).join("; "),
        plover.kind.unwrap_or_default(),
        plover.mode.unwrap_or_default(),
        plover.context.join(" "),
        when.map(|w| w.edtf.to_string()).unwrap_or_default(),
        when.and_then(|w| w.earliest.clone()).unwrap_or_default(),
        when.and_then(|w| w.latest.clone()).unwrap_or_default(),
        when.map(|w| precision(&w.edtf).to_owned()).unwrap_or_default(),
        when.map(|w| json_name(&w.basis)).unwrap_or_default(),
        date(&relation.first_reported),
        date(&relation.last_reported),
        json_name(&relation.kind),
        relation.symmetric.to_string(),
        relation.status.as_str().to_owned(),
        json_name(&relation.polarity),
        json_name(&relation.modality),
        relation.hedged.to_string(),
        certainty(relation.confidence),
        relation.sources.to_string(),
        lines(&|c| c.id.clone()),
        lines(&say),
        lines(&|c| one_line(&wording::says(c, options))),
        lines(&wording::quote),
        lines(&|c| one_line(&wording::document(graph, c, options))),
        lines(&|c| one_line(graph.document(&c.document).and_then(|d| d.url.as_deref()).unwrap_or_default())),
        lines(&|c| format!("{} {}..{}", c.document, c.evidence.start, c.evidence.end)),
    ]
}

/// What a claim says of its edge, in machine words: `negative planned hedged`, and its date where it gives one.
fn say(claim: &Claim) -> String {
    let hedged = if claim.hedged { " hedged" } else { "" };
    let when = claim.when.as_ref().filter(|w| w.basis != Basis::Publication);
    let date = when.map(|w| format!(" {}", w.edtf)).unwrap_or_default();
    format!("{} {}{hedged}{date}", json_name(&claim.polarity), json_name(&claim.modality))
}

/// Hundredths as a decimal number. Not through floating point, which would print differently elsewhere.
pub(super) fn certainty(percent: u8) -> String {
    format!("{}.{:02}", percent / 100, percent % 100)
}

/// How precise a date is.
pub(super) fn precision(date: &Edtf) -> &'static str {
    let text = date.as_str();
    if text.contains('/') {
        return if date.earliest().is_none() || date.latest().is_none() { "open" } else { "interval" };
    }
    let plain = text.trim_end_matches(['~', '?', '%']);
    match plain.trim_start_matches('-').split('-').collect::<Vec<_>>().as_slice() {
        [year] if year.ends_with("XX") => "century",
        [year] if year.ends_with('X') => "decade",
        [_] => "year",
        [_, "21" | "22" | "23" | "24"] => "season",
        [_, _] => "month",
        _ => "day",
    }
}

/// A date or an end of one that is a year, a month or a day: its text without doubt (`~`, `?`), and how many fields it has.
pub(super) fn point(text: &str) -> Option<(&str, usize)> {
    let plain = text.trim_end_matches(['~', '?', '%']);
    let digits =
        |field: &str, length: usize| field.len() == length && field.bytes().all(|b| b.is_ascii_digit());
    let fields: Vec<&str> = plain.split('-').collect();
    let is_month = |m: &str| digits(m, 2) && m < "13";
    match fields.as_slice() {
        [year] if digits(year, 4) => Some((plain, 1)),
        [year, month] if digits(year, 4) && is_month(month) => Some((plain, 2)),
        [year, month, day] if digits(year, 4) && is_month(month) && digits(day, 2) => Some((plain, 3)),
        _ => None,
    }
}

/// One sentence about an edge: *Iran supplies Russia: drones (denied)*.
pub(super) fn sentence(graph: &Graph, relation: &Relation, options: &Options) -> String {
    let themes = wording::themes(graph, relation);
    let themes = if themes.is_empty() { String::new() } else { format!(": {}", themes.join("; ")) };
    let marks = wording::marks(relation, options);
    let marks = if marks.is_empty() { String::new() } else { format!(" ({})", marks.join(", ")) };
    one_line(&format!(
        "{} {} {}{themes}{marks}",
        wording::end(graph, &relation.subject, options),
        label::relation(&relation.relation, options.lang),
        wording::end(graph, &relation.object, options),
    ))
}

/// Rows in an order that readers guess the columns right from: of each column of dates one that is no day comes first,
/// if there is any, lest a reader takes the column for days and stops at the first month.
pub(super) fn vague_first<'a, T>(rows: &[&'a T], dates: &[fn(&T) -> Option<&Edtf>]) -> Vec<&'a T> {
    let is_vague =
        |row: &T, date: &fn(&T) -> Option<&Edtf>| date(row).is_some_and(|d| d.as_str().len() != 10);
    let first: BTreeSet<usize> =
        dates.iter().filter_map(|date| rows.iter().position(|row| is_vague(row, date))).collect();
    let rest = (0..rows.len()).filter(|i| !first.contains(i));
    first.iter().copied().chain(rest).map(|i| rows[i]).collect()
}

/// The columns of dates of an edge.
pub(super) const DATES: [fn(&Relation) -> Option<&Edtf>; 3] =
    [|r| r.when.as_ref().map(|w| &w.edtf), |r| r.first_reported.as_ref(), |r| r.last_reported.as_ref()];

/// Marks that change the direction of text or take no room: two names would look alike, and some readers drop them.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// White space as single spaces.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn precision_is_that_of_the_text() {
        for (text, want) in [
            ("2022-10-18", "day"),
            ("2022-10~", "month"),
            ("2022-22", "season"),
            ("2022?", "year"),
            ("199X", "decade"),
            ("19XX", "century"),
            ("2022-10-17/2022-10-20", "interval"),
            ("2022-08/..", "open"),
        ] {
            assert_eq!(precision(&Edtf::parse(text).unwrap()), want, "{text}");
        }
    }

    #[test]
    fn what_is_no_day_comes_first() {
        let dates: Vec<Edtf> =
            ["2022-10-18", "2022-10-19", "2022-10", "2022"].map(|d| Edtf::parse(d).unwrap()).to_vec();
        let rows: Vec<&Edtf> = dates.iter().collect();
        let order: Vec<&str> = vague_first(&rows, &[|d| Some(d)]).into_iter().map(Edtf::as_str).collect();
        assert_eq!(order, ["2022-10", "2022-10-18", "2022-10-19", "2022"]);
    }

    #[test]
    fn certainty_is_a_decimal_number() {
        assert_eq!([0, 7, 80, 100].map(certainty), ["0.00", "0.07", "0.80", "1.00"]);
    }

    #[test]
    fn only_a_wikidata_id_is_one() {
        assert_eq!(wikidata("Q794"), Some("Q794"));
        assert_eq!([wikidata("Q"), wikidata("Qatar"), wikidata("org:nato")], [None; 3]);
    }
}

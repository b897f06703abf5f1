//! What happened, in order of time.

use serde_json::{Value, json};

use crate::claim::Claim;
use crate::graph::{Graph, Relation, Status};
use crate::time::Basis;

use super::claims::json_name;
use super::paint::{Piece, Role, column, paint, wrap};
use super::{Options, label, table, wording};

/// Columns of the date in text exports.
const DATE: usize = 22;
/// Claims that a text export quotes of one edge; it says how many it leaves out.
const QUOTED: usize = 3;

/// For people: the date, who did what to whom, and under it who says so, in which words and where.
pub fn timeline_text(graph: &Graph, options: &Options) -> String {
    let width = options.width.max(40);
    let mut text = String::new();
    for relation in graph.timeline() {
        text.push_str(&entry(
            &wording::when(relation, options),
            &head(graph, relation, options),
            options,
            width,
        ));
        let shown: Vec<&Claim> = graph.claims_of(relation).take(QUOTED).collect();
        for (i, claim) in shown.iter().enumerate() {
            let [says, quote, place] = evidence(graph, relation, claim, options);
            // Of claims from one document in a row, the last names it.
            let last = shown.get(i + 1).is_none_or(|next| next.document != claim.document);
            for piece in [Some(says), Some(quote), last.then_some(place)].into_iter().flatten() {
                for line in wrap(options, &[piece], width.saturating_sub(DATE + 2).max(24)) {
                    text.push_str(&format!("{}{line}\n", " ".repeat(DATE + 2)));
                }
            }
        }
        if let Some(more) = more(relation, options) {
            text.push_str(&format!("{}{}\n", " ".repeat(DATE + 2), paint(options, Role::Small, &more)));
        }
        text.push('\n');
    }
    text
}

/// A date in its column and wrapped text beside it.
pub(super) fn entry(date: &str, pieces: &[Piece], options: &Options, width: usize) -> String {
    let lines = wrap(options, pieces, width.saturating_sub(DATE + 2).max(24));
    let mut dates = wrap(options, &[(None, date.to_owned())], DATE).into_iter();
    let mut lines = lines.into_iter();
    let mut text = String::new();
    loop {
        let (date, line) = (dates.next(), lines.next());
        if date.is_none() && line.is_none() {
            return text;
        }
        let date = column(&date.unwrap_or_default(), DATE);
        let row = format!("{}  {}", paint(options, Role::Date, &date), line.unwrap_or_default());
        text.push_str(row.trim_end());
        text.push('\n');
    }
}

fn head(graph: &Graph, relation: &Relation, options: &Options) -> Vec<Piece> {
    let themes = wording::themes(graph, relation);
    let colon = if themes.is_empty() { "" } else { ":" };
    let mut pieces = vec![
        (Some(Role::Actor), wording::end(graph, &relation.subject, options).into_owned()),
        (Some(Role::Relation), label::relation(&relation.relation, options.lang)),
        (Some(Role::Actor), format!("{}{colon}", wording::end(graph, &relation.object, options))),
    ];
    if !themes.is_empty() {
        pieces.push((None, themes.join("; ")));
    }
    let role = if relation.status == Status::Denied { Role::Denied } else { Role::Mark };
    pieces.extend(wording::marks(relation, options).into_iter().map(|m| (Some(role), format!("[{m}]"))));
    if relation.sources > 1 {
        let sources = format!("({} {})", relation.sources, options.say("bronnen", "sources"));
        pieces.push((Some(Role::Small), sources));
    }
    pieces
}

/// Who says so, the words, where they stand.
fn evidence(graph: &Graph, relation: &Relation, claim: &Claim, options: &Options) -> [Piece; 3] {
    let own = wording::claim_marks(claim, options);
    let differs = relation.claims.len() > 1 && own != wording::marks(relation, options);
    let marks = if differs { own.iter().map(|m| format!(" [{m}]")).collect() } else { String::new() };
    [
        (None, format!("{}{marks}:", wording::voice(graph, claim, options))),
        (Some(Role::Quote), format!("“{}”", wording::quote(claim))),
        (Some(Role::Small), format!("— {}", wording::document(graph, claim, options))),
    ]
}

fn more(relation: &Relation, options: &Options) -> Option<String> {
    let left = relation.claims.len().checked_sub(QUOTED).filter(|&n| n > 0)?;
    Some(match left {
        1 => options.say("en nog 1 melding", "and 1 more report").to_owned(),
        n => format!("{} {n} {}", options.say("en nog", "and"), options.say("meldingen", "more reports")),
    })
}

/// Markdown, with a heading for each year.
pub fn timeline_md(graph: &Graph, options: &Options) -> String {
    let mut text = format!("# {}\n", options.say("Tijdlijn", "Timeline"));
    let mut year = None;
    for relation in graph.timeline() {
        let this = year_of(relation).unwrap_or_else(|| options.say("Zonder datum", "Undated").to_owned());
        if year.as_ref() != Some(&this) {
            text.push_str(&format!("\n## {this}\n\n"));
            year = Some(this);
        }
        let themes = wording::themes(graph, relation);
        let what =
            if themes.is_empty() { String::new() } else { format!(": {}", escape(&themes.join("; "))) };
        let marks: String = wording::marks(relation, options).iter().map(|m| format!(" *[{m}]*")).collect();
        text.push_str(&format!(
            "- **{}** — **{}** {} **{}**{what}{marks}\n",
            escape(&wording::when(relation, options)),
            escape(&wording::end(graph, &relation.subject, options)),
            label::relation(&relation.relation, options.lang),
            escape(&wording::end(graph, &relation.object, options)),
        ));
        for claim in graph.claims_of(relation).take(QUOTED) {
            text.push_str(&format!(
                "  - {}: “{}” ({})\n",
                escape(&wording::voice(graph, claim, options)),
                escape(&wording::quote(claim)),
                link(graph, claim, options),
            ));
        }
        text.extend(more(relation, options).map(|m| format!("  - {m}\n")));
    }
    text
}

fn year_of(relation: &Relation) -> Option<String> {
    let date = relation.when.as_ref().map(|w| &w.edtf).or(relation.first_reported.as_ref())?;
    let day = date.earliest().or(date.latest())?;
    Some(day.format("%Y").to_string())
}

/// The document, linked where its address is known.
fn link(graph: &Graph, claim: &Claim, options: &Options) -> String {
    let words = escape(&wording::document(graph, claim, options));
    match graph.document(&claim.document).and_then(|d| d.url.as_deref()) {
        Some(url) if url.starts_with("https://") || url.starts_with("http://") => {
            let url: String = url
                .chars()
                .map(|c| match c {
                    '(' => "%28".to_owned(),
                    ')' => "%29".to_owned(),
                    '<' | '>' | '\\' | '`' => String::new(),
                    c if c.is_whitespace() || c.is_control() => String::new(),
                    c => c.to_string(),
                })
                .collect();
            format!("[{words}]({url})")
        }
        _ => words,
    }
}

/// Text that Markdown takes literally.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' => out.extend(['\\', c]),
            '&' => out.push_str("&amp;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

const HEADER: [&str; 20] = [
    "when",
    "earliest",
    "latest",
    "basis",
    "first_reported",
    "last_reported",
    "subject",
    "relation",
    "label",
    "object",
    "theme",
    "status",
    "polarity",
    "modality",
    "hedged",
    "sources",
    "says",
    "quote",
    "document",
    "id",
];

/// One edge a row, for a spreadsheet: dates in EDTF and ISO days; `says`, `quote` and `document` of all its claims,
/// in the order they were reported, a line each.
pub fn timeline_csv(graph: &Graph, options: &Options) -> String {
    table::csv(&HEADER, graph.timeline().into_iter().map(|r| row(graph, r, options)))
}

fn row(graph: &Graph, relation: &Relation, options: &Options) -> Vec<String> {
    let lines = |tell: &dyn Fn(&Claim) -> String| -> String {
        graph.claims_of(relation).map(tell).collect::<Vec<_>>().join("\n")
    };
    let when = relation.when.as_ref();
    let day = |d: Option<&String>| d.cloned().unwrap_or_default();
    let date = |d: &Option<crate::base::Edtf>| d.as_ref().map(ToString::to_string).unwrap_or_default();
    vec![
        when.map(|w| w.edtf.to_string()).unwrap_or_default(),
        day(when.and_then(|w| w.earliest.as_ref())),
        day(when.and_then(|w| w.latest.as_ref())),
        when.map(|w| json_name(&w.basis)).unwrap_or_default(),
        date(&relation.first_reported),
        date(&relation.last_reported),
        wording::end(graph, &relation.subject, options).into_owned(),
        relation.relation.clone(),
        label::relation(&relation.relation, options.lang),
        wording::end(graph, &relation.object, options).into_owned(),
        wording::themes(graph, relation).join("; "),
        relation.status.as_str().to_owned(),
        json_name(&relation.polarity),
        json_name(&relation.modality),
        relation.hedged.to_string(),
        relation.sources.to_string(),
        lines(&|c| wording::voice(graph, c, options)),
        lines(&|c| wording::quote(c)),
        lines(&|c| wording::document(graph, c, options)),
        relation.id.clone(),
    ]
}

/// A JSON array of edges in chronological order, each with its parties and claims written out.
pub fn timeline_json(graph: &Graph, options: &Options) -> String {
    let entries: Vec<Value> = graph.timeline().into_iter().map(|r| value(graph, r, options)).collect();
    let mut text = serde_json::to_string_pretty(&entries).expect("JSON values are plain data");
    text.push('\n');
    text
}

fn value(graph: &Graph, relation: &Relation, options: &Options) -> Value {
    let party = |id: &str| {
        graph.node(id).map(|n| {
            json!({"id": n.id, "name": n.name, "label": label::node(n, options.lang), "type": n.kind,
                   "country": n.country})
        })
    };
    let claims: Vec<Value> = graph
        .claims_of(relation)
        .map(|c| {
            json!({"id": c.id, "source": c.source, "polarity": c.polarity, "modality": c.modality,
                   "hedged": c.hedged, "quote": c.evidence.quote, "document": graph.document(&c.document)})
        })
        .collect();
    json!({
        "id": relation.id,
        "when": relation.when,
        "first_reported": relation.first_reported,
        "last_reported": relation.last_reported,
        "subject": party(&relation.subject),
        "relation": relation.relation,
        "label": label::relation(&relation.relation, options.lang),
        "object": party(&relation.object),
        "theme": wording::themes(graph, relation),
        "kind": relation.kind,
        "status": relation.status,
        "polarity": relation.polarity,
        "modality": relation.modality,
        "hedged": relation.hedged,
        "sources": relation.sources,
        "claims": claims,
    })
}

/// True where no claim gives a date of its own.
pub(super) fn only_reported(relation: &Relation) -> bool {
    relation.when.as_ref().is_none_or(|w| w.basis == Basis::Publication)
}

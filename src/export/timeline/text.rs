use crate::claim::Claim;
use crate::graph::{Graph, Relation, Status};

use super::super::paint::{Piece, Role, column, paint, wrap};
use super::super::{Options, label, wording};
use super::{QUOTED, evidence, more};

/// Columns of the date.
const DATE: usize = 22;

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
            let (says, quote, place) = evidence(graph, relation, claim, options);
            // Of claims from one document in a row, the last names it.
            let last = shown.get(i + 1).is_none_or(|next| next.document != claim.document);
            for piece in [says, Some(quote), last.then_some(place)].into_iter().flatten() {
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
pub(in crate::export) fn entry(date: &str, pieces: &[Piece], options: &Options, width: usize) -> String {
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

pub(in crate::export) fn head(graph: &Graph, relation: &Relation, options: &Options) -> Vec<Piece> {
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

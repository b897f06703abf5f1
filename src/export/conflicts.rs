//! What claims contradict each other, side by side.

use schemars::JsonSchema;
use serde::Serialize;

use crate::claim::Claim;
use crate::graph::{Conflict, Dispute, Graph, Relation, Side};

use super::paint::{Piece, Role, wrap};
use super::{Options, label, timeline, wording};

/// Between two sides.
const GUTTER: usize = 3;
/// Narrower than this each, sides stand below each other.
const NARROWEST: usize = 32;

/// One conflict, as `graaf conflicts --format json` writes it.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "graaf conflict")]
pub(super) struct Entry<'a> {
    /// In what the claims differ.
    dispute: Dispute,
    /// The edge, as in `graaf json`.
    edge: &'a Relation,
    /// English name of the node that the edge leaves.
    subject: &'a str,
    /// English name of the node that it enters.
    object: &'a str,
    /// Two or more.
    sides: Vec<EntrySide<'a>>,
}

/// Claims that say the same of the edge.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct EntrySide<'a> {
    /// What they say of it.
    side: Side,
    /// In the order they were reported.
    claims: Vec<&'a Claim>,
}

/// A JSON array, valid against `schema/conflicts.schema.json`.
pub fn conflicts_json(graph: &Graph, _: &Options) -> String {
    let name = |id: &'_ str| graph.node(id).map_or("", |n| n.name.as_str());
    let conflicts = graph.conflicts();
    let entries: Vec<Entry<'_>> = conflicts
        .iter()
        .map(|c| Entry {
            dispute: c.dispute,
            edge: c.relation,
            subject: name(&c.relation.subject),
            object: name(&c.relation.object),
            sides: c
                .sides
                .iter()
                .map(|(side, claims)| EntrySide { side: *side, claims: claims.clone() })
                .collect(),
        })
        .collect();
    let mut text = serde_json::to_string_pretty(&entries).expect("conflicts are plain data");
    text.push('\n');
    text
}

/// For people: the edge, and under it its sides in columns, or below each other where the terminal is narrow.
pub fn conflicts_text(graph: &Graph, options: &Options) -> String {
    let width = options.width.max(40);
    graph.conflicts().iter().map(|c| block(graph, c, options, width)).collect::<Vec<_>>().join("\n")
}

fn block(graph: &Graph, conflict: &Conflict<'_>, options: &Options, width: usize) -> String {
    let edge = conflict.relation;
    let mut head = timeline::head(graph, edge, options);
    head.push((Some(Role::Date), wording::when(edge, options)));
    head.push((Some(Role::Small), edge.id.clone()));
    let mut text = wrap(options, &head, width).join("\n") + "\n";
    // Three sides are two columns: what affirms it, and all that does not.
    let columns = (width - GUTTER) / 2;
    if columns < NARROWEST {
        for (side, claims) in &conflict.sides {
            let lines = side_lines(graph, *side, claims, options, width - 2);
            text.extend(lines.into_iter().map(|(line, _)| format!("  {line}\n")));
        }
        return text;
    }
    let lines = |sides: &[(Side, Vec<&Claim>)]| -> Vec<(String, usize)> {
        sides.iter().flat_map(|(s, claims)| side_lines(graph, *s, claims, options, columns)).collect()
    };
    let (left, right) = (lines(&conflict.sides[..1]), lines(&conflict.sides[1..]));
    for i in 0..left.len().max(right.len()) {
        let (line, used) = left.get(i).cloned().unwrap_or_default();
        let right = right.get(i).map_or("", |(line, _)| line.as_str());
        let row = format!("{line}{} │ {right}", " ".repeat(columns - used.min(columns)));
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}

/// The lines of one side, styled, each with its width in characters.
fn side_lines(
    graph: &Graph,
    side: Side,
    claims: &[&Claim],
    options: &Options,
    width: usize,
) -> Vec<(String, usize)> {
    let title = format!("{} ({})", label::side(side, options.lang), claims.len());
    let role = if side == Side::Denies { Role::Denied } else { Role::Mark };
    let mut pieces: Vec<Vec<Piece>> = vec![vec![(Some(role), title)]];
    for claim in claims {
        let marks: String =
            wording::claim_marks(claim, options).iter().map(|mark| format!(" [{mark}]")).collect();
        pieces.push(vec![(None, format!("{}{marks}:", wording::voice(graph, claim, options)))]);
        pieces.push(vec![(Some(Role::Quote), wording::quoted(claim))]);
        pieces.push(vec![(Some(Role::Small), format!("— {}", wording::document(graph, claim, options)))]);
    }
    let plain = Options { colour: false, ..*options };
    let wrapped = |p: &Vec<Piece>| {
        // Styles take no columns, so the plain lines tell the width.
        let widths = wrap(&plain, p, width).into_iter().map(|line| line.chars().count());
        wrap(options, p, width).into_iter().zip(widths.collect::<Vec<_>>())
    };
    pieces.iter().flat_map(wrapped).collect()
}

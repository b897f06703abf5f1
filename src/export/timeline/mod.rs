//! What happened, in order of time.

mod csv;
mod json;
mod md;
mod text;

use crate::claim::Claim;
use crate::graph::{Graph, Relation};

use super::paint::{Piece, Role};
use super::{Options, wording};

pub use csv::timeline_csv;
pub use json::timeline_json;
pub(super) use md::escape;
pub use md::timeline_md;
pub use text::timeline_text;
pub(super) use text::{entry, head};

/// Claims that exports for people quote of one edge; they say how many they leave out.
const QUOTED: usize = 3;

/// Who says so (left out where only the article itself does), the words, where they stand.
fn evidence(
    graph: &Graph,
    relation: &Relation,
    claim: &Claim,
    options: &Options,
) -> (Option<Piece>, Piece, Piece) {
    let own = wording::claim_marks(claim, options);
    let differs = relation.claims.len() > 1 && own != wording::marks(relation, options);
    let marks: String = if differs { own.iter().map(|m| format!(" [{m}]")).collect() } else { String::new() };
    let says = (!claim.source.is_empty() || relation.claims.len() > 1)
        .then(|| (None, format!("{}{marks}:", wording::voice(graph, claim, options))));
    let quote = (Some(Role::Quote), wording::quoted(claim));
    (says, quote, (Some(Role::Small), format!("— {}", wording::document(graph, claim, options))))
}

fn more(relation: &Relation, options: &Options) -> Option<String> {
    let left = relation.claims.len().checked_sub(QUOTED).filter(|&n| n > 0)?;
    Some(match left {
        1 => options.say("en nog 1 melding", "and 1 more report").to_owned(),
        n => format!("{} {n} {}", options.say("en nog", "and"), options.say("meldingen", "more reports")),
    })
}

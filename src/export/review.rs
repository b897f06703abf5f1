//! One claim as a person is asked about it.

use crate::claim::Claim;
use crate::graph::Graph;

use super::paint::{Piece, Role, wrap};
use super::{Options, label, wording};

/// The document, the sentence, and what was read in it; without a newline at its end.
pub fn claim_text(graph: &Graph, claim: &Claim, options: &Options) -> String {
    let width = options.width.max(40);
    let actor = |p: &crate::claim::Party| label::actor(&p.id, &p.name, p.kind, options.lang).into_owned();
    let object = claim.object.as_ref().map_or_else(|| "–".to_owned(), actor);
    let mut said: Vec<Piece> = vec![
        (Some(Role::Actor), actor(&claim.subject)),
        (Some(Role::Relation), label::relation(&claim.relation, options.lang)),
        (Some(Role::Actor), object),
    ];
    said.extend(claim.theme.as_ref().map(|t| (None, format!("({})", t.text))));
    let marks = wording::claim_marks(claim, options).into_iter();
    said.extend(marks.map(|mark| (Some(Role::Mark), format!("[{mark}]"))));
    let says = wording::says(claim, options);
    if !says.is_empty() {
        said.push((None, format!("— {says}")));
    }
    said.extend(wording::claim_when(claim, options).map(|when| (Some(Role::Date), when)));
    let lines = [
        vec![(Some(Role::Small), wording::document(graph, claim, options))],
        vec![(Some(Role::Quote), wording::quoted(claim))],
        said,
    ];
    let wrapped = lines.iter().flat_map(|pieces| wrap(options, pieces, width - 2));
    wrapped.map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

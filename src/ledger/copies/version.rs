//! Which documents are older versions of others.

use super::{Document, agreeing};

/// Documents of one address with the next one that says something else: by index. Where it cannot be said which of two came
/// first, neither follows the other.
pub(super) fn successors(documents: &[Document<'_>]) -> impl Iterator<Item = (usize, usize)> {
    agreeing(documents, |sketch| sketch.url).into_iter().flat_map(|mut list| {
        list.sort_by_key(|&i| order(&documents[i]));
        let next = |at: usize| {
            let one = &documents[list[at]];
            let other = |i: &&usize| {
                let other = &documents[**i];
                one.published.is_before(other.published) && one.sketch.text != other.sketch.text
            };
            list[at + 1..].iter().find(other).map(|&next| (list[at], next))
        };
        (0..list.len()).filter_map(next).collect::<Vec<_>>()
    })
}

/// The order of publication, then of ids.
pub(super) fn order<'a>(document: &Document<'a>) -> (bool, super::pairs::Published, &'a str) {
    (document.entry.published.is_none(), document.published, &document.entry.id)
}

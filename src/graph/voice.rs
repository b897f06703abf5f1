//! How many sources are independent: copies of one wire story are one voice.

use std::collections::BTreeMap;

use crate::actor::Lexicon;
use crate::claim::Claim;
use crate::source::DocumentInfo;

use super::Graph;

/// Number of independent sources among claims: who says so at the outermost, else the publisher, else the document, of a
/// copy those of the document that it is a copy of; claims read from the same sentence, case and punctuation aside, are copies of one another.
pub(super) fn independent(graph: &Graph, claims: &[&Claim]) -> usize {
    // Union–find over claims: the same voice or the same sentence joins them.
    let mut root: Vec<usize> = (0..claims.len()).collect();
    let mut first: BTreeMap<(bool, String), usize> = BTreeMap::new();
    for (i, claim) in claims.iter().enumerate() {
        for key in [(false, voice(graph, claim)), (true, sentence(&claim.evidence.quote))] {
            if key.0 && key.1.is_empty() {
                continue;
            }
            let j = *first.entry(key).or_insert(i);
            let (a, b) = (find(&mut root, i), find(&mut root, j));
            root[a.max(b)] = a.min(b);
        }
    }
    root.iter().enumerate().filter(|&(i, &r)| i == r).count()
}

fn find(root: &mut [usize], mut i: usize) -> usize {
    while root[i] != i {
        root[i] = root[root[i]];
        i = root[i];
    }
    i
}

/// The name of who says so, in lower case.
pub(super) fn voice(graph: &Graph, claim: &Claim) -> String {
    if let Some(source) = claim.source.first() {
        return source.name.to_lowercase();
    }
    // A copy speaks with the voice of the first who told the story.
    let (document, publisher) = match graph.document(&claim.document) {
        Some(DocumentInfo { copy_of: Some(first), .. }) => (&first.document, first.publisher.as_deref()),
        Some(document) => (&claim.document, document.publisher.as_deref()),
        None => (&claim.document, None),
    };
    match publisher {
        // "Reuters" as a publisher and Reuters cited by another paper are one voice.
        Some(publisher) => {
            let known = Lexicon::embedded().by_name(publisher);
            known.first().map_or(publisher, |e| e.name).to_lowercase()
        }
        None => format!("document {document}"),
    }
}

/// The letters and digits of a sentence in lower case.
fn sentence(quote: &str) -> String {
    quote.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

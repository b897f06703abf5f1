//! How many sources are independent: copies of one wire story are one voice.

use std::collections::BTreeMap;

use crate::actor::Lexicon;
use crate::claim::Claim;
use crate::ledger::medium;
use crate::source::DocumentInfo;

use super::Graph;

/// Number of independent sources among claims: who says so at the outermost, else whom the text is credited to, else the
/// publisher, else the document, of a copy those of the document that it is a copy of. Claims read from copies of one text, or from
/// the same sentence, case and punctuation aside, are copies of one another.
pub(super) fn independent(graph: &Graph, claims: &[&Claim]) -> usize {
    // Union–find over claims: the same voice or the same sentence joins them.
    let mut root: Vec<usize> = (0..claims.len()).collect();
    let mut first: BTreeMap<(Tie, String), usize> = BTreeMap::new();
    for (i, claim) in claims.iter().enumerate() {
        let text = claim.source.is_empty().then(|| (Tie::Text, text(graph, claim).to_owned()));
        let sentence = Some(sentence(&claim.evidence.quote)).filter(|s| !s.is_empty());
        let ties = [Some((Tie::Voice, voice(graph, claim))), sentence.map(|s| (Tie::Sentence, s)), text];
        for key in ties.into_iter().flatten() {
            let j = *first.entry(key).or_insert(i);
            let (a, b) = (find(&mut root, i), find(&mut root, j));
            root[a.max(b)] = a.min(b);
        }
    }
    root.iter().enumerate().filter(|&(i, &r)| i == r).count()
}

/// What makes two claims one voice.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tie {
    /// The same says so.
    Voice,
    /// The same words.
    Sentence,
    /// Copies of one text, that say so themselves: a paper may leave the credit out.
    Text,
}

/// The document in which the words of a claim were printed first, as far as is known.
fn text<'a>(graph: &'a Graph, claim: &'a Claim) -> &'a str {
    let first = graph.document(&claim.document).and_then(|d| d.copy_of.as_ref());
    first.map_or(&claim.document, |first| &first.document)
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
        // "Reuters" and "Reuters news agency" are one.
        return medium(&source.name).unwrap_or(&source.name).to_lowercase();
    }
    let credit = |id: &str| graph.document(id).and_then(|d| d.credit.as_deref());
    if let Some(agency) = credit(&claim.document).or_else(|| credit(text(graph, claim))) {
        return agency.to_lowercase();
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

//! Who is who in a treebank: the `Entity=` annotation of GUM in the last field of CoNLL-U, and its documents.
//!
//! `(12-person-giv:act-nnnnn-cf1-2-coref` opens a mention of entity 12, `12)` closes it, `(12-…)` is a mention of one
//! word; brackets nest. The sixth part numbers the words of the mention that head it. The numbers hold for a document.

use std::collections::BTreeMap;

use crate::parse::conllu::{Block, Row};

/// Sentences between two `# newdoc` lines.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub(super) id: String,
    pub(super) blocks: Vec<&'a Block>,
}

/// Words that refer to an entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Gold {
    /// The entity's number in its document.
    pub(super) entity: String,
    pub(super) sentence: usize,
    /// First and last word, from 0.
    pub(super) first: usize,
    pub(super) last: usize,
    /// The word whose head lies outside the mention.
    pub(super) head: usize,
    /// Part of speech of the head.
    pub(super) upos: String,
    /// Nothing but a name the whole of it: *Noam Chomsky*, not *the linguist*.
    pub(super) name: bool,
}

/// The documents of a treebank that have entities.
pub(super) fn texts(blocks: &[Block]) -> Vec<Text<'_>> {
    let mut all: Vec<Text<'_>> = Vec::new();
    for block in blocks {
        let named = block.comments.iter().find_map(|c| c.strip_prefix("# newdoc id = "));
        if let Some(id) = named {
            all.push(Text { id: id.to_owned(), blocks: Vec::new() });
        }
        if let Some(text) = all.last_mut() {
            text.blocks.push(block);
        }
    }
    all.retain(|t| t.blocks.iter().any(|b| b.rows.iter().any(|r| entity(r).is_some())));
    all
}

fn entity(row: &Row) -> Option<&str> {
    row.misc.split('|').find_map(|m| m.strip_prefix("Entity="))
}

/// The mentions of a document that begin and end in one sentence, in order of sentence, then first word, the longer
/// first.
pub(super) fn mentions(text: &Text<'_>) -> Vec<Gold> {
    let mut found = Vec::new();
    for (sentence, block) in text.blocks.iter().enumerate() {
        let mut open: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, row) in block.rows.iter().enumerate() {
            for (key, opens, closes) in brackets(entity(row).unwrap_or_default()) {
                let starts = open.entry(key.to_owned()).or_default();
                if opens {
                    starts.push(at);
                }
                if let Some(first) = closes.then(|| starts.pop()).flatten() {
                    found.push(mention(block, key, sentence, first, at));
                }
            }
        }
    }
    found.sort_by_key(|g| (g.sentence, g.first, std::cmp::Reverse(g.last)));
    found
}

/// `(1-x(2-y)1)` as key, opens, closes: `1` opens, `2` opens and closes, `1` closes.
fn brackets(value: &str) -> Vec<(&str, bool, bool)> {
    let mut found = Vec::new();
    let mut rest = value;
    while !rest.is_empty() {
        let (opens, body) = match rest.strip_prefix('(') {
            Some(body) => (true, body),
            None => (false, rest),
        };
        let end = body.find(['(', ')']).unwrap_or(body.len());
        let closes = body[end..].starts_with(')');
        // A mention with a gap is numbered by its parts: "12[1/2]".
        let key = body[..end].split(['-', '[']).next().unwrap_or_default();
        if !key.is_empty() {
            found.push((key, opens, closes));
        }
        rest = &body[end + usize::from(closes)..];
    }
    found
}

fn mention(block: &Block, key: &str, sentence: usize, first: usize, last: usize) -> Gold {
    let outside = |&i: &usize| {
        let head = block.rows[i].head as usize;
        head == 0 || !(first + 1..=last + 1).contains(&head)
    };
    let head = (first..=last).find(outside).unwrap_or(last);
    let name = block.rows[first..=last].iter().all(|r| matches!(r.upos.as_str(), "PROPN" | "PUNCT" | "ADP"));
    let upos = block.rows[head].upos.clone();
    Gold { entity: key.to_owned(), sentence, first, last, head, upos, name }
}

/// The mention that a word heads: the one of exactly these words, else the shortest.
pub(super) fn headed(all: &[Gold], sentence: usize, words: (usize, usize), head: usize) -> Option<&Gold> {
    let near = || all.iter().filter(move |g| g.sentence == sentence && g.head == head);
    near().find(|g| (g.first, g.last) == words).or_else(|| near().min_by_key(|g| g.last - g.first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_nest_and_close_in_any_order() {
        let read = brackets("(7-abstract-new-nnnss-cf6-2-coref(3-person-giv:act-s-cf1-1-coref)12)5)");
        assert_eq!(read, [("7", true, false), ("3", true, true), ("12", false, true), ("5", false, true)]);
    }
}

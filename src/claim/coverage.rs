//! What was not understood: sentences with two actors and a verb that gave no claim.

use std::collections::BTreeSet;

use crate::actor::How;
use crate::base::Lang;
use crate::parse::{Tree, Upos};
use crate::text::SentenceKind;

use super::grammar;
use super::party::can_act;
use super::read::Reading;

/// A sentence with two actors and a verb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Index of the sentence.
    pub sentence: u32,
    /// The lemma of the verb nearest above two of the actors.
    pub verb: String,
    /// English names of the actors, in the order of the text.
    pub actors: Vec<String>,
    /// It gave a claim of a relation of the schema.
    pub understood: bool,
}

impl Reading {
    /// The sentences in which two actors at least could do something to each other, in text order.
    pub fn spoken(&self, lang: Lang) -> Vec<Spoken> {
        let understood: BTreeSet<u32> = self.claims.iter().map(|c| c.sentence).collect();
        let of = |(index, tree): (usize, &Tree)| {
            if self.sentences[index].kind == SentenceKind::Furniture {
                return None;
            }
            let (heads, actors) = self.actors_of(index);
            let verb = (actors.len() > 1).then(|| verb(tree, &heads, lang)).flatten()?;
            let sentence = index as u32;
            Some(Spoken { sentence, verb, actors, understood: understood.contains(&sentence) })
        };
        self.trees.iter().enumerate().filter_map(of).collect()
    }

    /// The words that stand for who can act, and the names of those actors, each once. Adjectives name nobody who acts.
    fn actors_of(&self, sentence: usize) -> (Vec<(usize, u32)>, Vec<String>) {
        let acts =
            |m: &&crate::actor::Mention| m.how != How::Adjective && can_act(self.mentions.actor(m).kind);
        let (mut heads, mut names) = (Vec::new(), Vec::new());
        for m in self.mentions.of(sentence).iter().filter(acts) {
            heads.push((m.head as usize, m.actor));
            let name = &self.mentions.actor(m).name;
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        (heads, names)
    }
}

/// The verb that is nearest to two different actors at once; one that says something only where there is no other. A sentence
/// with a name in every word costs the square of its length, so of very long ones the beginning is looked at.
fn verb(tree: &Tree, heads: &[(usize, u32)], lang: Lang) -> Option<String> {
    const MOST: usize = 24;
    let paths: Vec<(Vec<usize>, u32)> =
        heads.iter().take(MOST).map(|&(h, actor)| (verbs_above(tree, h), actor)).collect();
    let saying = &grammar::of(lang).asserts;
    let mut best: Option<((bool, usize, usize), usize)> = None;
    for (i, (one, actor)) in paths.iter().enumerate() {
        for (other, _) in paths[i + 1..].iter().filter(|(_, a)| a != actor) {
            let shared = one.iter().enumerate().find_map(|(far, v)| {
                let near = other.iter().position(|w| w == v)?;
                Some((far + near, *v))
            });
            if let Some((far, v)) = shared {
                let key = (saying.has(&tree.words[v].lemma), far, v);
                if best.is_none_or(|(known, _)| key < known) {
                    best = Some((key, v));
                }
            }
        }
    }
    best.map(|(_, v)| lemma(tree, v, lang))
}

/// The verbs at and above a word, nearest first; participles that only describe a noun are none.
fn verbs_above(tree: &Tree, word: usize) -> Vec<usize> {
    let is_verb = |v: &usize| {
        let w = &tree.words[*v];
        w.upos == Upos::Verb && !matches!(w.relation(), "amod" | "fixed" | "case")
    };
    tree.ancestors(word).filter(is_verb).collect()
}

fn lemma(tree: &Tree, verb: usize, lang: Lang) -> String {
    let own = tree.words[verb].lemma.to_lowercase();
    let particle = (lang == Lang::En).then(|| tree.children_by(verb, "compound:prt").next()).flatten();
    match particle {
        Some(p) => format!("{own} {}", tree.words[p].lemma.to_lowercase()),
        None => own,
    }
}

//! Whom an English *who* or *whom*, and what *which*, can stand for, where the parser hung its clause from the nearest name: *a pastor from Boise, **whom**
//! Iran accused*, *the former head of Nissan, **who** fled*. Towns, countries and companies are no *who*; the person before them is.

use crate::base::Lang;
use crate::parse::{Tree, Upos};

use super::nouns::{self, Noun};
use super::{ActorType, Lexicon, names_people};

/// How far up from its clause a relative pronoun may stand.
const DEEP: usize = 4;

/// Gives the clause of each *who* that hangs from what is nobody to the person whose phrase that is part of, and that of each *which*
/// that hangs from people to the thing before it.
pub(super) fn rehang(tree: &mut Tree, text: &str, lexicon: &Lexicon) {
    for word in 0..tree.words.len() {
        let w = &tree.words[word];
        let who = match w.form(text).to_lowercase().as_str() {
            "who" | "whom" => true,
            "which" => false,
            _ => continue,
        };
        let Some(clause) = clause_of(tree, word).filter(|_| w.upos == Upos::Pron) else { continue };
        let meant =
            if who { antecedent(tree, text, lexicon, clause, word) } else { thing(tree, text, clause, word) };
        if let Some(meant) = meant {
            tree.words[clause].head = Some(meant as u32);
        }
    }
}

/// The head of the relative clause that the pronoun opens.
fn clause_of(tree: &Tree, word: usize) -> Option<usize> {
    let inside = |&w: &usize| w == word || !matches!(tree.words[w].deprel, "ccomp" | "conj" | "advcl");
    let path = std::iter::once(word).chain(tree.ancestors(word)).take(DEEP).take_while(inside);
    path.into_iter().find(|&w| tree.words[w].deprel == "acl:relcl")
}

/// The person around what is nobody, before the pronoun; the name where the noun stands beside one.
fn antecedent(tree: &Tree, text: &str, lexicon: &Lexicon, clause: usize, word: usize) -> Option<usize> {
    let mut at = tree.words[clause].head? as usize;
    if !is_nobody(tree, text, lexicon, at) {
        return None;
    }
    while !is_person(tree, text, lexicon, at) {
        let inside = matches!(tree.words[at].relation(), "nmod" | "appos" | "flat" | "compound" | "conj");
        at = tree.words[at].head.filter(|_| inside)? as usize;
    }
    while tree.words[at].deprel == "appos" {
        at = tree.words[at].head? as usize;
    }
    (at < word && !tree.is_below(at, clause)).then_some(at)
}

/// *expelled ten diplomats over the hack, **which** Washington blames on Russia*: people are no *which*; the thing right before the
/// comma is.
fn thing(tree: &Tree, text: &str, clause: usize, word: usize) -> Option<usize> {
    // Bodies are: "the army, which", "companies, which".
    let person = |n: &Noun| match n {
        Noun::Human | Noun::Male | Noun::Female | Noun::Animate | Noun::Title | Noun::Office(_) => true,
        Noun::Role(role) => role.is_one(),
        _ => false,
    };
    let people = |w: usize| {
        let w = &tree.words[w];
        let classes = nouns::compound(&w.lemma.to_lowercase(), Lang::En);
        w.upos == Upos::Noun && classes.iter().any(person)
    };
    let head = tree.words[clause].head? as usize;
    let comma = word.checked_sub(1).filter(|&c| tree.words[c].form(text) == ",")?;
    let before = comma
        .checked_sub(1)
        .filter(|&b| b > head && !people(b) && people(head) && tree.words[head].xpos == "NNS")?;
    (tree.words[before].upos == Upos::Noun && !tree.is_below(before, clause)).then_some(before)
}

/// A town, a country or a body, by a name that is nothing else.
fn is_nobody(tree: &Tree, text: &str, lexicon: &Lexicon, word: usize) -> bool {
    let kinds = kinds(tree, text, lexicon, word);
    !kinds.is_empty() && !kinds.contains(&ActorType::Person) && !kinds.contains(&ActorType::Group)
}

fn is_person(tree: &Tree, text: &str, lexicon: &Lexicon, word: usize) -> bool {
    let w = &tree.words[word];
    match w.upos {
        Upos::Noun => names_people(&w.lemma.to_lowercase(), Lang::En),
        Upos::Propn => !is_nobody(tree, text, lexicon, word) && w.form(text).starts_with(char::is_uppercase),
        _ => false,
    }
}

/// What the lexicon says that a name may name.
fn kinds(tree: &Tree, text: &str, lexicon: &Lexicon, word: usize) -> Vec<ActorType> {
    if tree.words[word].upos != Upos::Propn {
        return Vec::new();
    }
    let first = tree.first_below(word).max(word.saturating_sub(2));
    let last = (word + 1..tree.words.len())
        .take_while(|&i| tree.words[i].upos == Upos::Propn && tree.is_below(i, word))
        .last()
        .unwrap_or(word);
    let forms: Vec<&str> = (first..=last).map(|i| tree.words[i].form(text)).collect();
    let found = (0..=word - first).find_map(|at| {
        let (n, senses) = lexicon.longest(&forms[at..], Lang::En)?;
        (first + at + n > last).then_some(senses)
    });
    found.unwrap_or_default().iter().map(|s| s.entry.kind).collect()
}

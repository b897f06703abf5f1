//! Enumerations that are none.

use super::children;
use crate::base::NameType;
use crate::parse::tree::{Tree, Upos};

/// *de minister van Buitenlandse Zaken, Ri Yong-ho, de VS*: an enumeration has an *en* before its last member. Names behind commas only,
/// that hang from what a title is of, are who bears the title, and then what the clause goes on with.
pub(super) fn bearer_of_title(tree: &mut Tree, of: usize) {
    if tree.words[of].relation() != "nmod" {
        return;
    }
    let Some(title) = tree.words[of].head.map(|h| h as usize).filter(|&t| tree.words[t].upos == Upos::Noun)
    else {
        return;
    };
    let members: Vec<usize> = children(tree, of).filter(|&c| tree.words[c].relation() == "conj").collect();
    let joined = |&m: &usize| {
        children(tree, m).any(|c| tree.words[c].relation() == "cc" || tree.words[c].relation() == "case")
    };
    let commas = |&m: &usize| children(tree, m).any(|c| c < m && tree.words[c].relation() == "punct");
    if members.iter().any(joined) || !members.iter().all(commas) {
        return;
    }
    let person = |&&m: &&usize| {
        tree.words[m].name.is_none_or(|n| n.kind == NameType::Person) && tree.words[m].upos == Upos::Propn
    };
    let Some(&bearer) = members.first().filter(person) else { return };
    let beside = |c: &usize| *c > of && matches!(tree.words[*c].relation(), "appos" | "flat" | "conj");
    let other = children(tree, title).find(beside);
    if other.is_some_and(|o| o < bearer) {
        return;
    }
    (tree.words[bearer].head, tree.words[bearer].deprel) = (Some(title as u32), "appos");
    let verb = tree.words[title].head.map(|h| h as usize).filter(|_| tree.words[title].deprel == "nsubj");
    let Some(verb) = verb.filter(|&v| !children(tree, v).any(|c| tree.words[c].deprel == "obj")) else {
        return;
    };
    if let Some(object) = members.get(1).copied().or(other) {
        (tree.words[object].head, tree.words[object].deprel) = (Some(verb as u32), "obj");
    }
}

/// *beschuldigde de minister van Buitenlandse Zaken, Ri Yong-ho, de VS van sabotage*: a title has one bearer; behind a person a second name that
/// is none, with an article, is what the verb before acts on when it has nothing else.
pub(super) fn object_behind_bearer(tree: &mut Tree, title: usize) {
    let w = &tree.words[title];
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| {
        w.upos == Upos::Noun
            && w.deprel == "nsubj"
            && v < title
            && tree.words[v].feat("VerbForm") == Some("Fin")
    }) else {
        return;
    };
    let beside: Vec<usize> = children(tree, title).filter(|&c| tree.words[c].relation() == "appos").collect();
    let [bearer, object] = beside[..] else { return };
    let person = |i: usize| tree.words[i].name.is_some_and(|n| n.kind == NameType::Person);
    let has = |i: usize, r: &str| children(tree, i).any(|c| c < i && tree.words[c].relation() == r);
    let taken = children(tree, verb).any(|c| matches!(tree.words[c].relation(), "obj" | "ccomp" | "xcomp"));
    let named = tree.words[object].upos == Upos::Propn && !person(object);
    if person(bearer) && named && has(object, "det") && has(object, "punct") && !taken {
        (tree.words[object].head, tree.words[object].deprel) = (Some(verb as u32), "obj");
        for c in children(tree, object).filter(|&c| c > object).collect::<Vec<_>>() {
            if tree.words[c].relation() == "nmod" {
                (tree.words[c].head, tree.words[c].deprel) = (Some(verb as u32), "obl");
            }
        }
    }
}

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

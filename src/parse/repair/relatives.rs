//! Dutch relative clauses whose pronoun was taken for a conjunction, or for what is acted on.

use super::children;
use crate::parse::tree::{Tree, Upos};

/// *is het land dat Oekraïne aanviel*, *was de partij die Israël steunde*: what somebody is, is what he does, as a rule, and not what is done to
/// him.
pub(super) fn relative_of_predicate(tree: &mut Tree, text: &str, that: usize) {
    let w = &tree.words[that];
    let object = w.deprel == "obj" && matches!(w.form(text), "dat" | "die");
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| object && tree.words[v].deprel == "acl:relcl")
    else {
        return;
    };
    let noun = tree.words[verb].head.map(|h| h as usize).filter(|&n| tree.words[n].upos == Upos::Noun);
    let copula = |n: usize| children(tree, n).any(|c| tree.words[c].relation() == "cop");
    let name = children(tree, verb)
        .find(|&c| tree.words[c].deprel == "nsubj" && tree.words[c].upos == Upos::Propn && c == that + 1);
    let last = name.is_some_and(|n| n + 1 == verb);
    if let Some(name) = name.filter(|_| last && noun.is_some_and(copula)) {
        (tree.words[that].deprel, tree.words[name].deprel) = ("nsubj", "obj");
    }
}

/// *bekritiseert Rusland, dat Oekraïne aanviel*: behind a name and a comma *dat* is a pronoun; taken for a conjunction, it leaves the clause
/// without the one who acts.
pub(super) fn relative_dat(tree: &mut Tree, text: &str, that: usize) {
    let w = &tree.words[that];
    if w.deprel != "mark" || w.form(text) != "dat" || that < 2 || tree.words[that - 1].form(text) != "," {
        return;
    }
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| v > that && tree.words[v].deprel == "acl:relcl")
    else {
        return;
    };
    let of_name = tree.words[verb].head.is_some_and(|n| tree.words[n as usize].upos == Upos::Propn);
    let subject = children(tree, verb).find(|&c| tree.words[c].relation() == "nsubj");
    let taken = children(tree, verb).any(|c| matches!(tree.words[c].relation(), "obj" | "ccomp" | "cop"));
    let passive = children(tree, verb).any(|c| tree.words[c].deprel == "aux:pass");
    if !of_name || subject.is_some() && (taken || passive) {
        return;
    }
    if let Some(other) = subject {
        tree.words[other].deprel = "obj";
    }
    // "Iran, dat er door Macron van wordt beschuldigd"
    let role = if passive { "nsubj:pass" } else { "nsubj" };
    (tree.words[that].deprel, tree.words[that].upos) = (role, Upos::Pron);
    (tree.words[that].xpos, tree.words[that].feats) = ("VNW|betr|pron|stan|vol|3|ev", "PronType=Rel");
}

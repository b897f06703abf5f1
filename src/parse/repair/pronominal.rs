//! Dutch pronominal adverbs that announce a clause: *beschuldigt Rusland **ervan** Estland aan te vallen*, *dwingt Iran **ertoe** te
//! stoppen*, *wordt **er** door Israël **van** beschuldigd Hamas te steunen*. What stands before them is the governing verb's.

use super::children;
use crate::parse::tree::{Tree, Upos};

/// Verbs whose *er … van* has a clause behind it.
const OF_CLAUSE: [&str; 6] =
    ["beschuldigen", "betichten", "verdenken", "overtuigen", "weerhouden", "doordringen"];

/// *beschuldigt Rusland ervan Estland aan te vallen*: what stands before *ervan*, *ertoe* is the object of the verb above.
pub(super) fn object_before_pronominal(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let Some(above) =
        w.head.map(|h| h as usize).filter(|_| matches!(w.relation(), "xcomp" | "ccomp" | "advcl"))
    else {
        return;
    };
    let object = |&c: &usize| matches!(tree.words[c].deprel, "obj" | "iobj");
    let points = |i: usize| {
        let form = tree.words[i].form(text);
        form.starts_with("er")
            && tree.words[i].upos == Upos::Adv
            && matches!(&form[2..], "van" | "toe" | "op" | "mee" | "voor" | "aan")
    };
    let Some(adverb) = (above + 1..verb).find(|&i| points(i)) else { return };
    // "probeert Duitsland ervan te overtuigen om …": the clause that it announces is the infinitive's.
    let clausal = |&c: &usize| c > verb && matches!(tree.words[c].relation(), "xcomp" | "ccomp" | "advcl");
    if children(tree, verb).any(|c| clausal(&c)) {
        return;
    }
    let taken = children(tree, above).any(|c| tree.words[c].deprel == "obj");
    let before: Vec<usize> = children(tree, verb).filter(object).filter(|&c| c < adverb).collect();
    if let ([first], false) = (&before[..], taken)
        && above < *first
    {
        let first = *first;
        (tree.words[first].head, tree.words[first].deprel) = (Some(above as u32), "obj");
    }
}

/// *beschuldigde Rusland **er** maandag **van** Moldavië te bezetten*: *van* opens the clause that *er* announces, and is no preposition of
/// the name behind it.
pub(super) fn split_pronominal(tree: &mut Tree, text: &str, van: usize) {
    if tree.words[van].form(text) != "van" || tree.words[van].relation() != "case" {
        return;
    }
    let up = |i: usize| tree.words[i].head.map(|h| h as usize);
    let Some(noun) = up(van).filter(|&n| n > van) else { return };
    let infinitive = |v: usize| children(tree, v).any(|c| c > van && tree.words[c].form(text) == "te");
    let Some(verb) = up(noun).filter(|&v| v > noun && tree.words[v].upos == Upos::Verb && infinitive(v))
    else {
        return;
    };
    let announces = |v: &usize| OF_CLAUSE.contains(&tree.words[*v].lemma.as_str()) && *v < van;
    let Some(above) = up(verb).filter(announces) else { return };
    let Some(er) = (above + 1..van).find(|&i| tree.words[i].form(text) == "er") else { return };
    let moved: Vec<usize> = children(tree, verb).filter(|&c| c < van && c > above).collect();
    for c in moved {
        tree.words[c].head = Some(above as u32);
        if tree.words[c].relation() == "iobj" {
            tree.words[c].deprel = "obj";
        }
    }
    (tree.words[er].head, tree.words[er].deprel) = (Some(above as u32), "expl");
    (tree.words[van].head, tree.words[van].deprel) = (Some(verb as u32), "mark");
    if !children(tree, verb).any(|c| tree.words[c].deprel == "obj") {
        tree.words[noun].deprel = "obj";
    }
}

/// *wordt er door Israël van beschuldigd Hamas te steunen*: the auxiliary is that of whoever is accused, not of the infinitive.
pub(super) fn passive_of_infinitive(tree: &mut Tree, text: &str, verb: usize) {
    let infinitive = || children(tree, verb).any(|c| tree.words[c].form(text) == "te");
    let passive = children(tree, verb).find(|&c| tree.words[c].deprel == "aux:pass");
    let Some(auxiliary) = passive.filter(|&a| a < verb && infinitive()) else { return };
    let participle = |&p: &usize| {
        let w = &tree.words[p];
        p > auxiliary && p < verb && w.upos == Upos::Verb && OF_CLAUSE.contains(&w.lemma.as_str())
    };
    let Some(accused) = children(tree, verb).find(participle) else { return };
    for c in children(tree, verb).filter(|&c| c < accused).collect::<Vec<_>>() {
        tree.words[c].head = Some(accused as u32);
    }
    let (head, deprel) = (tree.words[verb].head, tree.words[verb].deprel);
    (tree.words[accused].head, tree.words[accused].deprel) = (head, deprel);
    (tree.words[verb].head, tree.words[verb].deprel) = (Some(accused as u32), "xcomp");
}

//! Dutch infinitives behind a preposition, English ones that are spelt like a noun, and those that *for* opens: *is due to attack Ukraine*, *saw Russia attack Ukraine*, *the plan
//! is for China to recognise Taiwan*.

use super::children;
use crate::parse::tree::{Tree, Upos};

/// Verbs that a bare infinitive stands behind, with its subject in between.
const PERCEIVES: [&str; 8] = ["see", "watch", "hear", "let", "make", "help", "have", "witness"];

/// Infinitives that are nouns too, but never go with the name behind them as a title or a trade does: *saw Trump ally Giuliani*.
const DEEDS: [&str; 16] = [
    "attack", "visit", "support", "bomb", "ban", "sanction", "strike", "raid", "control", "block",
    "threaten", "accuse", "leave", "join", "invade", "defeat",
];

fn becomes_infinitive(tree: &mut Tree, verb: usize) {
    let w = &mut tree.words[verb];
    (w.upos, w.xpos, w.feats) = (Upos::Verb, "VB", "VerbForm=Inf");
}

/// *is due to attack Ukraine*: the *to* of an infinitive is no preposition, and what stands behind it no noun.
pub(super) fn behind_to(tree: &mut Tree, noun: usize) {
    let w = &tree.words[noun];
    let Some(to) = noun
        .checked_sub(1)
        .filter(|&t| tree.words[t].xpos == "TO" && tree.words[t].head == Some(noun as u32) && w.xpos == "NN")
    else {
        return;
    };
    let Some(above) = w.head.map(|h| h as usize).filter(|&a| a < to && w.relation() == "obl") else { return };
    let next = (noun + 1..tree.words.len()).find(|&i| tree.words[i].upos != Upos::Det);
    let object = next.and_then(|i| {
        let up = std::iter::successors(Some(i), |&x| tree.words[x].head.map(|h| h as usize)).take(4);
        up.take_while(|&x| x > noun).last()
    });
    let Some(object) = object.filter(|&o| tree.words[o].deprel == "obj") else { return };
    becomes_infinitive(tree, noun);
    tree.words[noun].deprel = "xcomp";
    (tree.words[to].deprel, tree.words[to].upos) = ("mark", Upos::Part);
    if tree.words[object].head == Some(above as u32) {
        tree.words[object].head = Some(noun as u32);
    }
}

/// *saw Russia attack Ukraine*, *let Merkel visit Turkey*: between two names a deed is what the first is seen doing to the second.
pub(super) fn between_names(tree: &mut Tree, text: &str, deed: usize) {
    let w = &tree.words[deed];
    if !matches!(w.xpos, "NN" | "VB" | "VBP") || !DEEDS.contains(&w.form(text)) || deed < 2 {
        return;
    }
    let up = |i: usize| tree.words[i].head.map(|h| h as usize);
    let whole = std::iter::successors(Some(deed), |&i| up(i)).take(4);
    let verb = whole.skip(1).find(|&i| tree.words[i].upos == Upos::Verb);
    let Some(verb) = verb.filter(|&v| v < deed && PERCEIVES.contains(&tree.words[v].lemma.as_str())) else {
        return;
    };
    let name = |i: usize| tree.words.get(i).is_some_and(|w| w.upos == Upos::Propn && w.xpos == "NNP");
    let second = (deed + 1..tree.words.len()).find(|&i| tree.words[i].upos != Upos::Det);
    let Some(second) = second.filter(|&i| name(i) && name(deed - 1)) else { return };
    // Only the first name stands between: "saw Russia attack".
    let outside = |i: &usize| up(*i).is_none_or(|h| h <= verb || h >= deed);
    let article = |i: &usize| tree.words[*i].upos == Upos::Det;
    let heads: Vec<usize> = (verb + 1..deed).filter(|i| outside(i) && !article(i)).collect();
    let articles: Vec<usize> = (verb + 1..deed).filter(|i| outside(i) && article(i)).collect();
    let [first] = heads[..] else { return };
    let behind = std::iter::successors(Some(second), |&i| up(i)).take(4).take_while(|&i| i > deed).last();
    let Some(object) = behind.filter(|_| tree.words[first].upos == Upos::Propn) else { return };
    becomes_infinitive(tree, deed);
    for article in articles {
        tree.words[article].head = Some(first as u32);
    }
    (tree.words[deed].head, tree.words[deed].deprel) = (Some(verb as u32), "xcomp");
    (tree.words[first].head, tree.words[first].deprel) = (Some(verb as u32), "obj");
    (tree.words[object].head, tree.words[object].deprel) = (Some(deed as u32), "obj");
}

/// *The plan is for China to recognise Taiwan*: what is planned is a clause, whose subject stands behind *for*.
pub(super) fn predicate_of_for(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let to =
        || children(tree, verb).any(|c| tree.words[c].relation() == "mark" && tree.words[c].xpos == "TO");
    let Some(who) =
        w.head.map(|h| h as usize).filter(|&n| n < verb && matches!(w.deprel, "acl" | "advcl") && to())
    else {
        return;
    };
    let opens = |&c: &usize| tree.words[c].relation() == "case" && tree.words[c].form(text) == "for";
    let copula = children(tree, who).any(|c| tree.words[c].relation() == "cop");
    let Some(case) = children(tree, who).find(opens).filter(|_| copula) else { return };
    if children(tree, verb).any(|c| tree.words[c].relation() == "nsubj") {
        return;
    }
    let before = |&c: &usize| c < case || tree.words[c].relation() == "punct";
    for c in children(tree, who).filter(before).filter(|&c| c != verb).collect::<Vec<_>>() {
        tree.words[c].head = Some(verb as u32);
        if tree.words[c].deprel == "nsubj" {
            tree.words[c].deprel = "nsubj:outer";
        }
    }
    (tree.words[verb].head, tree.words[verb].deprel) = (tree.words[who].head, tree.words[who].deprel);
    (tree.words[who].head, tree.words[who].deprel) = (Some(verb as u32), "nsubj");
    (tree.words[case].head, tree.words[case].deprel) = (Some(verb as u32), "mark");
}

/// Dutch verbs whose *door* is a way.
const THROUGH: [&str; 10] =
    ["reizen", "trekken", "rijden", "lopen", "gaan", "varen", "vliegen", "breken", "dringen", "komen"];

/// *door Libanon te bombarderen*, *in plaats van drones te leveren*, *zonder Japan te noemen*: what looks like the preposition of the object of an
/// infinitive opens its clause; what stands before that belongs to the verb above.
pub(super) fn behind_preposition(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let below = matches!(w.relation(), "advcl" | "xcomp" | "acl") && !THROUGH.contains(&w.lemma.as_str());
    let infinitive = below && (w.xpos.starts_with("WW|inf") || w.xpos.starts_with("WW|vd"));
    let Some(above) = w.head.filter(|&h| infinitive && (h as usize) < tree.words.len()) else { return };
    let is_te = |c: &usize| tree.words[*c].relation() == "mark" && tree.words[*c].form(text) == "te";
    let Some(te) = children(tree, verb).find(is_te) else { return };
    let case = |n: usize| children(tree, n).find(|&p| tree.words[p].relation() == "case" && p < n);
    let opened = |n: &usize| case(*n).is_some_and(|p| opens(tree, text, p, above as usize));
    let objects =
        children(tree, verb).filter(|&c| matches!(tree.words[c].relation(), "obj" | "obl" | "nmod"));
    let objects: Vec<usize> = objects.filter(|&c| c < te).collect();
    let Some(noun) = objects.iter().copied().find(opened) else { return };
    let other = children(tree, verb)
        .any(|c| c != noun && matches!(tree.words[c].deprel, "obj" | "nsubj" | "nsubj:pass" | "aux:pass"));
    let Some(p) = case(noun).filter(|_| !other) else { return };
    let first = tree.first_below(verb);
    if tree.words[p].form(text) == "door" && first != p {
        return;
    }
    for c in children(tree, verb).filter(|&c| c < p && (above as usize) < c).collect::<Vec<_>>() {
        tree.words[c].head = Some(above);
    }
    for c in children(tree, noun).filter(|&c| c > noun).collect::<Vec<_>>() {
        let case = children(tree, c).find(|&x| tree.words[x].relation() == "case");
        if case.is_some_and(|x| tree.words[x].form(text) != "van") {
            (tree.words[c].head, tree.words[c].deprel) = (Some(verb as u32), "obl");
        }
    }
    tree.words[noun].deprel = "obj";
    if tree.words[p].form(text) == "tegen" {
        (tree.words[p].head, tree.words[p].deprel) = (Some(above), "compound:prt");
    } else {
        tree.words[verb].deprel = "advcl";
        (tree.words[p].head, tree.words[p].deprel) = (Some(verb as u32), "mark");
    }
}

/// A word that opens the clause of an infinitive; *spreekt tegen* opens none, but is a verb with one.
fn opens(tree: &Tree, text: &str, word: usize, above: usize) -> bool {
    match tree.words[word].form(text).to_lowercase().as_str() {
        "door" | "zonder" | "alvorens" => true,
        "in" => children(tree, word).any(|c| tree.words[c].form(text) == "plaats"),
        "tegen" => tree.words[above].lemma == "spreken" && word > above,
        _ => false,
    }
}

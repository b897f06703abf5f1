//! Dutch clauses with two verbs and two names, where only the order of the names tells who does it: *Merkel wil Turkije bezoeken*.

use super::bare::is_bare;
use super::children;
use super::conjunctions::finite_of;
use crate::parse::tree::{Tree, Upos};

/// A name without a preposition or an article that could be an argument.
fn is_bare_name(tree: &Tree, i: usize) -> bool {
    let w = &tree.words[i];
    w.upos == Upos::Propn
        && matches!(w.relation(), "nsubj" | "obj" | "iobj" | "advmod" | "obl" | "xcomp")
        && !children(tree, i).any(|c| tree.words[c].relation() == "case")
}

/// *Merkel wil Turkije bezoeken*: the first name wants it and the second is visited, whatever the parser made of the first. With a
/// third argument the order says nothing.
pub(super) fn names_around_auxiliary(tree: &mut Tree, infinitive: usize) {
    let w = &tree.words[infinitive];
    let Some(finite) = w.head.map(|h| h as usize).filter(|&h| w.relation() == "xcomp" && h < infinitive)
    else {
        return;
    };
    // "Merkel zou Turkije willen bezoeken"
    let Some(fin) = finite_of(tree, finite).filter(|&f| f < infinitive) else { return };
    let argument = |&c: &usize| matches!(tree.words[c].relation(), "nsubj" | "obj" | "iobj");
    let first: Vec<usize> =
        children(tree, infinitive).filter(|c| argument(c) || is_bare_name(tree, *c)).collect();
    let second: Vec<usize> = children(tree, finite).filter(argument).collect();
    let ([first], [second]) = (&first[..], &second[..]) else { return };
    let (first, second) = (*first, *second);
    let opens = first < fin && (0..first).all(|c| tree.words[c].head != Some(finite as u32));
    let crossed = opens && second > fin && second < infinitive;
    if crossed && is_bare_name(tree, first) && is_bare_name(tree, second) {
        (tree.words[first].head, tree.words[first].deprel) = (Some(finite as u32), "nsubj");
        (tree.words[second].head, tree.words[second].deprel) = (Some(infinitive as u32), "obj");
    }
}

/// Verbs whose object does what their bare infinitive says.
const CAUSATIVE: [&str; 5] = ["laten", "zien", "horen", "doen", "helpen"];

/// *Polen liet Rusland Oekraïne aanvallen*: who is let do it, or is seen doing it, has what it is done to behind him.
pub(super) fn names_below_causative(tree: &mut Tree, infinitive: usize) {
    let w = &tree.words[infinitive];
    let Some(verb) = w.head.map(|h| h as usize).filter(|&h| w.relation() == "xcomp" && h < infinitive) else {
        return;
    };
    if !CAUSATIVE.contains(&tree.words[verb].lemma.as_str()) {
        return;
    }
    let objects: Vec<usize> = children(tree, verb)
        .filter(|&c| c > verb && c < infinitive && matches!(tree.words[c].deprel, "obj" | "iobj"))
        .collect();
    let [_, second] = objects[..] else { return };
    if objects.iter().all(|&o| is_bare_name(tree, o))
        && !children(tree, infinitive).any(|c| tree.words[c].deprel == "obj")
    {
        (tree.words[second].head, tree.words[second].deprel) = (Some(infinitive as u32), "obj");
    }
}

/// *Polen zag Merkel Turkije bezoeken*: of two objects below the infinitive the first is who is seen.
pub(super) fn names_below_infinitive(tree: &mut Tree, infinitive: usize) {
    let w = &tree.words[infinitive];
    let Some(verb) = w.head.map(|h| h as usize).filter(|&h| w.relation() == "xcomp" && h < infinitive) else {
        return;
    };
    let core = |of: usize| {
        let role = |c: usize| matches!(tree.words[c].deprel, "obj" | "iobj" | "nsubj");
        let own = children(tree, of).filter(|&c| c > verb && c < infinitive && role(c));
        own.collect::<Vec<_>>()
    };
    let [first, second] = core(infinitive)[..] else { return };
    let subject = children(tree, verb).any(|c| c < verb && tree.words[c].relation() == "nsubj");
    if CAUSATIVE.contains(&tree.words[verb].lemma.as_str())
        && subject
        && core(verb).is_empty()
        && is_bare_name(tree, first)
    {
        (tree.words[first].head, tree.words[first].deprel) = (Some(verb as u32), "obj");
        tree.words[second].deprel = "obj";
    }
}

/// *heeft vorige week, na lang beraad, Taiwan erkend*: the comma before the name closes what was put in; an apposition would have one behind
/// it too.
pub(super) fn object_behind_insertion(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    let listed = || w.deprel == "conj" && !children(tree, name).any(|c| tree.words[c].relation() == "cc");
    let beside = (w.deprel == "appos" || listed()) && is_bare(tree, name);
    let Some(noun) = w.head.map(|h| h as usize).filter(|&n| beside && n < name) else { return };
    // "president Erdogan in Berlijn had ontmoet": no second comma.
    let passed = |v: usize, i: usize| tree.is_below(i, v) && tree.words[i].form(text) != ",";
    let closes = |&v: &usize| v > name && (name + 1..v).all(|i| passed(v, i));
    let Some(verb) = tree.words[noun].head.map(|h| h as usize).filter(closes) else { return };
    let set_off = name > 1 && tree.words[name - 1].form(text) == ",";
    let with_preposition = children(tree, noun).any(|c| tree.words[c].relation() == "case");
    let opened = children(tree, noun).chain(children(tree, verb)).chain(0..noun);
    let opened = opened.filter(|&c| c < noun && tree.words[c].form(text) == ",").max();
    let inserted = tree.words[noun].relation() == "obl" && with_preposition && opened.is_some();
    let taken = children(tree, verb).any(|c| matches!(tree.words[c].deprel, "obj" | "aux:pass"));
    if set_off && inserted && tree.words[verb].upos == Upos::Verb && !taken {
        (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), "obj");
    }
}

/// *De wapens die Iran Rusland levert*: a verb has one object; beside the relative pronoun a name is who gets it.
pub(super) fn receiver_in_relative(tree: &mut Tree, name: usize) {
    let w = &tree.words[name];
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| w.deprel == "obj" && v > name) else { return };
    let role =
        |r: &str| children(tree, verb).filter(|&c| c < name && tree.words[c].deprel == r).collect::<Vec<_>>();
    let relative = role("obj").into_iter().any(|c| tree.words[c].xpos.starts_with("VNW|betr"));
    if relative
        && w.upos == Upos::Propn
        && !role("nsubj").is_empty()
        && tree.words[verb].deprel == "acl:relcl"
    {
        tree.words[name].deprel = "iobj";
    }
}

/// *Als eerste Europees land erkende Noorwegen Palestina*: before its finite verb a sentence has one phrase; with *als* that says as what, and the
/// name behind the verb acts.
pub(super) fn role_in_front(tree: &mut Tree, text: &str, noun: usize) {
    let w = &tree.words[noun];
    let front = w.upos == Upos::Noun && w.deprel == "nsubj";
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| front && v == noun + 1) else { return };
    let v = &tree.words[verb];
    if !v.xpos.starts_with("WW|pv") || v.deprel != "root" {
        return;
    }
    let own = |i: usize| i == noun || tree.is_below(i, noun);
    let als = |c: &usize| {
        tree.words[*c].relation() == "mark"
            && tree.words[*c].form(text).eq_ignore_ascii_case("als")
            && (*c + 1..noun).all(own)
    };
    let Some(mark) = children(tree, verb).find(als) else { return };
    let objects: Vec<usize> = children(tree, verb).filter(|&c| tree.words[c].deprel == "obj").collect();
    let Some(&name) = objects.first().filter(|&&o| o > verb && tree.words[o].upos == Upos::Propn) else {
        return;
    };
    tree.words[mark].head = Some(noun as u32);
    tree.words[noun].deprel = "advcl";
    tree.words[name].deprel = "nsubj";
}

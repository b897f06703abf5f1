//! English *-ing* forms taken for attributes of their object (*of supplying drones to Russia*, *stopped supplying drones*), or hung from
//! whoever accuses.

use super::children;
use crate::parse::tree::{Tree, Upos};

/// Verbs that an *-ing* form may follow: a class that Huddleston and Pullum list (*The Cambridge Grammar of the English Language*,
/// 2002, chapter 14); our own choice of it.
const BEFORE_GERUND: [&str; 25] = [
    "admit",
    "avoid",
    "begin",
    "cease",
    "consider",
    "continue",
    "defend",
    "delay",
    "deny",
    "discuss",
    "finish",
    "halt",
    "keep",
    "oppose",
    "pause",
    "postpone",
    "quit",
    "recommend",
    "regret",
    "resume",
    "risk",
    "start",
    "stop",
    "suggest",
    "suspend",
];

/// Verbs whose *of* has a deed behind it.
const OF_DEED: [&str; 6] = ["accuse", "suspect", "convict", "acquit", "speak", "dream"];

/// *-ing* forms of verbs without an object: they are attributes.
const WITHOUT_OBJECT: [&str; 15] = [
    "rise", "grow", "escalate", "continue", "mount", "fall", "decline", "exist", "remain", "live", "die",
    "widen", "worsen", "emerge", "lead",
];

/// *was accused by officials | of funding Hamas*: the accused did it, not who accuses, so its clause hangs from the verb, whether *of*
/// hung from the form or from its object.
pub(super) fn deed_behind_agent(tree: &mut Tree, text: &str, verb: usize) {
    let v = &tree.words[verb];
    let led = verb.checked_sub(1).filter(|&of| v.xpos == "VBG" && tree.words[of].form(text) == "of");
    let (Some(of), Some(agent)) = (led, v.head.map(|h| h as usize)) else { return };
    let object = tree.words[of].head.map(|h| h as usize).filter(|&n| n > verb);
    let hung = object.is_none_or(|n| tree.words[n].head == Some(agent as u32));
    if !hung || agent > verb || tree.words[agent].deprel != "obl:agent" {
        return;
    }
    let Some(above) = tree.words[agent].head.map(|h| h as usize) else { return };
    if !OF_DEED.contains(&tree.words[above].lemma.as_str()) {
        return;
    }
    (tree.words[of].head, tree.words[of].deprel) = (Some(verb as u32), "mark");
    match object {
        Some(n) => hang(tree, text, [verb, n], above, "advcl"),
        None => (tree.words[verb].head, tree.words[verb].deprel) = (Some(above as u32), "advcl"),
    }
}

/// *accused Iran, which Israel attacked, of killing civilians*: a deed behind *of* hangs from no verb that has none, but from the one above
/// that does.
pub(super) fn deed_behind_clause(tree: &mut Tree, text: &str, verb: usize) {
    let v = &tree.words[verb];
    let led = || {
        children(tree, verb)
            .any(|c| c < verb && tree.words[c].deprel == "mark" && tree.words[c].form(text) == "of")
    };
    let deed = v.xpos == "VBG" && v.relation() == "advcl" && led();
    let Some(above) = v.head.map(|h| h as usize).filter(|&h| deed && tree.words[h].upos == Upos::Verb) else {
        return;
    };
    let takes = |&i: &usize| OF_DEED.contains(&tree.words[i].lemma.as_str());
    let up = std::iter::successors(Some(above), |&i| tree.words[i].head.map(|h| h as usize)).take(4);
    if let Some(accuses) = up.into_iter().find(takes).filter(|&a| a != above && a < verb) {
        tree.words[verb].head = Some(accuses as u32);
    }
}

/// *accused Russia on Monday of shelling Kharkiv*, *accused Iran in a letter of lying*: the deed is what somebody is accused of, whatever
/// stands in between.
pub(super) fn deed_behind_adjunct(tree: &mut Tree, text: &str, verb: usize) {
    let v = &tree.words[verb];
    let led =
        children(tree, verb).any(|c| tree.words[c].deprel == "mark" && tree.words[c].form(text) == "of");
    let deed = v.xpos == "VBG" && v.relation() == "acl" && led;
    let Some(noun) = v.head.map(|h| h as usize).filter(|&n| deed && tree.words[n].relation() == "obl") else {
        return;
    };
    let accuses = |&a: &usize| OF_DEED.contains(&tree.words[a].lemma.as_str()) && a < noun;
    if let Some(above) = tree.words[noun].head.map(|h| h as usize).filter(accuses) {
        (tree.words[verb].head, tree.words[verb].deprel) = (Some(above as u32), "advcl");
    }
}

/// *denounced Russia **for supplying drones** to Moldova*: a preposition right before the form is its own, not that of the noun behind it,
/// which is the form's object.
pub(super) fn across_preposition(tree: &mut Tree, text: &str, verb: usize) {
    let v = &tree.words[verb];
    let Some(before) = verb.checked_sub(1).filter(|_| v.xpos == "VBG" && v.relation() == "advcl") else {
        return;
    };
    let p = &tree.words[before];
    let led = p.relation() == "case" && matches!(p.form(text), "for" | "of");
    let Some(noun) = p.head.map(|h| h as usize).filter(|&n| led && n > verb) else { return };
    let bare = !children(tree, verb).any(|c| tree.words[c].relation() == "obj");
    if bare && tree.words[noun].head == v.head && tree.words[noun].relation() == "obl" {
        let above = tree.words[verb].head.map_or(verb, |h| h as usize);
        (tree.words[before].head, tree.words[before].deprel) = (Some(verb as u32), "mark");
        hang(tree, text, [verb, noun], above, "advcl");
    }
}

/// Makes the form a verb with its object.
pub(super) fn attribute_as_gerund(tree: &mut Tree, text: &str, verb: usize) {
    let v = &tree.words[verb];
    // "of jailing journalists": read as a noun
    let noun_like = matches!(v.upos, Upos::Noun | Upos::Verb)
        && v.relation() == "compound"
        && v.form(text).ends_with("ing")
        && v.form(text).starts_with(char::is_lowercase);
    let attribute = v.xpos == "VBG" && v.relation() == "amod";
    let Some(noun) = v.head.map(|h| h as usize).filter(|&n| (attribute || noun_like) && n > verb) else {
        return;
    };
    let opens = children(tree, noun)
        .all(|c| c >= verb || matches!(tree.words[c].relation(), "case" | "punct" | "cc"));
    let Some(before) = verb.checked_sub(1).filter(|_| opens && !WITHOUT_OBJECT.contains(&v.lemma.as_str()))
    else {
        return;
    };
    let Some(above) = tree.words[noun].head.map(|h| h as usize) else { return };
    if attribute
        && BEFORE_GERUND.contains(&tree.words[before].lemma.as_str())
        && above == before
        && tree.words[noun].deprel == "obj"
    {
        hang(tree, text, [verb, noun], above, "xcomp");
        return;
    }
    let led = tree.words[before].head == Some(noun as u32) && tree.words[before].relation() == "case";
    // "accused Iran of": the phrase hangs from Iran or from the verb.
    let verbs = [Some(above), tree.words[above].head.map(|h| h as usize)];
    let deed = tree.words[before].form(text) == "of"
        && verbs.into_iter().flatten().any(|v| OF_DEED.contains(&tree.words[v].lemma.as_str()));
    // "for funding Moldova": no name begins with a small letter.
    let of_name = noun_like && tree.words[noun].upos == Upos::Propn && tree.words[before].form(text) == "for";
    if led && (deed || of_name || attribute && gives(tree, text, noun)) {
        let v = &mut tree.words[verb];
        (v.upos, v.xpos, v.feats) = (Upos::Verb, "VBG", "Tense=Pres|VerbForm=Part");
        (tree.words[before].head, tree.words[before].deprel) = (Some(verb as u32), "mark");
        let relation = if tree.words[above].upos == Upos::Verb { "advcl" } else { "acl" };
        hang(tree, text, [verb, noun], above, relation);
    }
}

/// *supplying drones to Russia*: right behind bare things *to* names who gets them.
fn gives(tree: &Tree, text: &str, noun: usize) -> bool {
    let next = tree.words.get(noun + 1);
    tree.words[noun].xpos == "NNS" && next.is_some_and(|w| w.form(text) == "to" && w.relation() == "case")
}

fn hang(tree: &mut Tree, text: &str, [verb, noun]: [usize; 2], above: usize, relation: &'static str) {
    for c in children(tree, noun).filter(|&c| c > noun).collect::<Vec<_>>() {
        let case = children(tree, c).find(|&x| tree.words[x].relation() == "case");
        if case.is_some_and(|x| tree.words[x].form(text) != "of") {
            (tree.words[c].head, tree.words[c].deprel) = (Some(verb as u32), "obl");
        }
    }
    (tree.words[verb].head, tree.words[verb].deprel) = (Some(above as u32), relation);
    (tree.words[noun].head, tree.words[noun].deprel) = (Some(verb as u32), "obj");
}

/// Verbs done to a guest.
const RECEIVES: [&str; 14] = [
    "tell", "meet", "host", "greet", "inform", "receive", "welcome", "assure", "reassure", "press", "urge",
    "thank", "warn", "ask",
];

/// *told **visiting** Prime Minister Rutte*: whom such a verb is done to is the visitor.
pub(super) fn visitor(tree: &mut Tree, text: &str, verb: usize) {
    let v = &tree.words[verb];
    let above = v.head.map(|h| h as usize).filter(|&h| h + 1 == verb && v.form(text) == "visiting");
    let receives = |&h: &usize| RECEIVES.contains(&tree.words[h].lemma.as_str());
    let guest = children(tree, verb).find(|&c| c > verb && tree.words[c].deprel == "obj");
    let (Some(above), Some(guest)) = (above.filter(receives), guest) else { return };
    for c in children(tree, verb).collect::<Vec<_>>() {
        tree.words[c].head = Some(above as u32);
    }
    let v = &mut tree.words[verb];
    (v.head, v.deprel, v.upos, v.xpos) = (Some(guest as u32), "amod", Upos::Adj, "JJ");
}

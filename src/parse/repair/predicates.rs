//! What is said of an object, in English: *found him guilty*, *took them to court*, *demanded that they release him*.

use super::children;
use crate::parse::tree::{Tree, Upos};

/// *found Paul Manafort guilty*: what somebody is found is no noun that his name goes with.
pub(super) fn guilty(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    if !matches!(w.form(text), "guilty" | "liable" | "innocent") || w.relation() != "obj" {
        return;
    }
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| v < i) else { return };
    if !matches!(tree.words[verb].lemma.as_str(), "find" | "declare" | "hold" | "deem" | "pronounce") {
        return;
    }
    let inside = |&c: &usize| c > verb && c < i;
    // "found Sam Bankman-Fried guilty": the name may be hung apart already, as if it were given something.
    let given = children(tree, verb).filter(inside).find(|&c| tree.words[c].deprel == "iobj");
    if let Some(given) = given {
        tree.words[given].deprel = "obj";
        (tree.words[i].upos, tree.words[i].deprel) = (Upos::Adj, "xcomp");
        return;
    }
    let nominal = |&c: &usize| matches!(tree.words[c].upos, Upos::Propn | Upos::Noun | Upos::Pron);
    let Some(who) = children(tree, i).filter(inside).find(nominal) else { return };
    let others: Vec<usize> = children(tree, i).filter(inside).filter(|&c| c != who).collect();
    (tree.words[who].head, tree.words[who].deprel) = (Some(verb as u32), "obj");
    for other in others {
        tree.words[other].head = Some(who as u32);
    }
    (tree.words[i].upos, tree.words[i].deprel) = (Upos::Adj, "xcomp");
}

/// *stands accused of fraud*, *stood condemned*: a passive in all but its auxiliary.
pub(super) fn stands_accused(tree: &mut Tree, i: usize) {
    let w = &tree.words[i];
    let done = w.upos == Upos::Verb && w.xpos == "VBN" && w.deprel == "xcomp";
    let Some(stand) = w.head.map(|h| h as usize).filter(|&h| done && h < i) else { return };
    if tree.words[stand].lemma != "stand" || tree.words[stand].upos != Upos::Verb {
        return;
    }
    (tree.words[i].head, tree.words[i].deprel) = (tree.words[stand].head, tree.words[stand].deprel);
    for c in children(tree, stand).filter(|&c| c != i).collect::<Vec<_>>() {
        tree.words[c].head = Some(i as u32);
        if tree.words[c].deprel == "nsubj" {
            tree.words[c].deprel = "nsubj:pass";
        }
    }
    let w = &mut tree.words[stand];
    (w.head, w.deprel, w.upos) = (Some(i as u32), "aux:pass", Upos::Aux);
}

/// *took California to court*: nobody is there to court.
pub(super) fn court(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| v < i) else { return };
    let taken = matches!(tree.words[verb].lemma.as_str(), "take" | "drag" | "haul" | "bring");
    if w.form(text) != "court" || w.upos != Upos::Verb || !taken {
        return;
    }
    let Some(to) = children(tree, i).find(|&c| c + 1 == i && tree.words[c].relation() == "mark") else {
        return;
    };
    (tree.words[i].upos, tree.words[i].deprel) = (Upos::Noun, "obl");
    (tree.words[to].upos, tree.words[to].deprel) = (Upos::Adp, "case");
}

/// *demanded that Canada release Meng*: behind verbs of demanding the bare form of a verb is no noun with names around it.
pub(super) fn subjunctive(tree: &mut Tree, text: &str, mark: usize) {
    const DEMANDING: [&str; 8] =
        ["demand", "insist", "request", "ask", "urge", "propose", "recommend", "require"];
    let w = &tree.words[mark];
    let Some(noun) =
        w.head.map(|h| h as usize).filter(|&n| w.form(text) == "that" && w.relation() == "mark" && n > mark)
    else {
        return;
    };
    let n = &tree.words[noun];
    let above = n.head.map(|h| h as usize).filter(|_| n.relation() == "ccomp" && n.upos == Upos::Noun);
    if !above.is_some_and(|v| DEMANDING.contains(&tree.words[v].lemma.as_str())) {
        return;
    }
    let name = |&c: &usize| matches!(tree.words[c].upos, Upos::Propn | Upos::Noun);
    let before = children(tree, noun).filter(|&c| c > mark && c < noun).filter(name).last();
    let behind = children(tree, noun).filter(|&c| c > noun).find(name);
    let (Some(subject), Some(object)) = (before, behind) else { return };
    tree.words[noun].upos = Upos::Verb;
    tree.words[subject].deprel = "nsubj";
    tree.words[object].deprel = "obj";
    // "Meng Wanzhou": the rest of the name was hung from the verb too.
    let rest: Vec<usize> =
        children(tree, noun).filter(|&c| c > object && tree.words[c].relation() == "flat").collect();
    for c in rest {
        tree.words[c].head = Some(object as u32);
    }
}

/// *is due in Beijing on Monday*: who is due there is not *Beijing*.
pub(super) fn due(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let Some(place) =
        w.head.map(|h| h as usize).filter(|&p| w.form(text) == "due" && w.relation() == "case" && p > i)
    else {
        return;
    };
    let Some(at) = (i + 1..place).find(|&c| matches!(tree.words[c].form(text), "in" | "at" | "to")) else {
        return;
    };
    if !children(tree, place).any(|c| tree.words[c].relation() == "cop" && c < i) {
        return;
    }
    let own = |&c: &usize| matches!(tree.words[c].relation(), "det" | "compound" | "amod" | "flat" | "nmod");
    let moved: Vec<usize> = children(tree, place).filter(|c| *c != i && !own(c)).collect();
    (tree.words[i].head, tree.words[i].deprel) = (tree.words[place].head, tree.words[place].deprel);
    tree.words[i].upos = Upos::Adj;
    for c in moved {
        tree.words[c].head = Some(i as u32);
    }
    (tree.words[place].head, tree.words[place].deprel) = (Some(i as u32), "obl");
    (tree.words[at].head, tree.words[at].deprel) = (Some(place as u32), "case");
}

/// *Guterres named Griffiths to the post*: without an auxiliary whoever stands before *named* names whoever stands behind it.
pub(super) fn named(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    if w.upos != Upos::Verb || !matches!(w.form(text), "named" | "appointed" | "elected" | "nominated") {
        return;
    }
    if children(tree, i).any(|c| matches!(tree.words[c].relation(), "aux" | "cop")) {
        return;
    }
    let subject = children(tree, i).find(|&c| c < i && tree.words[c].deprel == "nsubj:pass");
    let person = |&c: &usize| {
        let w = &tree.words[c];
        c > i && w.upos == Upos::Propn && matches!(w.relation(), "xcomp" | "dep" | "obl")
    };
    let other = children(tree, i)
        .filter(person)
        .find(|&c| !children(tree, c).any(|k| tree.words[k].relation() == "case"));
    let (Some(subject), Some(other)) = (subject, other) else { return };
    tree.words[subject].deprel = "nsubj";
    tree.words[other].deprel = "obj";
}

/// *had cut ties with Washington*, *have lent Caracas billions*: behind a bare *have* the participle is the verb, not what kind of ties
/// one has.
pub(super) fn perfect(tree: &mut Tree, text: &str, i: usize) {
    const PARTICIPLES: [&str; 26] = [
        "cut", "lent", "sent", "hit", "set", "put", "shut", "won", "lost", "met", "led", "left", "kept",
        "held", "paid", "sold", "told", "bought", "brought", "taught", "sought", "fought", "caught", "made",
        "spent", "struck",
    ];
    let w = &tree.words[i];
    let form = w.form(text);
    let known = PARTICIPLES.contains(&form) && w.upos == Upos::Verb && w.relation() == "amod";
    let Some(noun) = w.head.map(|h| h as usize).filter(|&n| known && n > i) else { return };
    let n = &tree.words[noun];
    let Some(have) = n.head.map(|h| h as usize).filter(|&h| n.deprel == "obj" && h < i) else { return };
    let has = matches!(tree.words[have].form(text), "has" | "have" | "had");
    // Only adverbs may stand between: "have already cut ties".
    let adverbs = (have + 1..i).all(|c| tree.words[c].upos == Upos::Adv);
    if !has || !adverbs || tree.words[have].upos != Upos::Verb {
        return;
    }
    let above = (tree.words[have].head, tree.words[have].deprel);
    (tree.words[i].head, tree.words[i].deprel) = above;
    for c in children(tree, have).filter(|&c| c != i).collect::<Vec<_>>() {
        tree.words[c].head = Some(i as u32);
    }
    let before = |&c: &usize| {
        let w = &tree.words[c];
        c > i && c < noun && w.relation() == "compound" && w.upos == Upos::Propn
    };
    // "lent Caracas billions": the name between them is whom it is given to.
    let whom = children(tree, noun).find(before);
    if let Some(whom) = whom {
        (tree.words[whom].head, tree.words[whom].deprel) = (Some(i as u32), "iobj");
    }
    (tree.words[noun].head, tree.words[noun].deprel) = (Some(i as u32), "obj");
    let a = &mut tree.words[have];
    (a.head, a.deprel, a.upos) = (Some(i as u32), "aux", Upos::Aux);
}

/// *turned down the proposal by PPG*: an active verb is not done by whoever stands behind its object, the object is.
pub(super) fn deed_of_agent(tree: &mut Tree, text: &str, i: usize) {
    const DEEDS: [&str; 20] = [
        "proposal",
        "offer",
        "bid",
        "decision",
        "ruling",
        "attack",
        "plan",
        "move",
        "attempt",
        "request",
        "demand",
        "appeal",
        "announcement",
        "statement",
        "visit",
        "takeover",
        "invasion",
        "order",
        "call",
        "claim",
    ];
    let w = &tree.words[i];
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| w.relation() == "obl" && v < i) else { return };
    let Some(by) = children(tree, i).find(|&c| tree.words[c].relation() == "case") else { return };
    let passive = children(tree, verb).any(|c| tree.words[c].deprel.ends_with(":pass"));
    let before = by
        .checked_sub(1)
        .filter(|&n| tree.words[n].deprel == "obj" && tree.words[n].head == Some(verb as u32));
    let Some(noun) = before.filter(|_| tree.words[by].form(text) == "by" && !passive) else { return };
    if w.upos == Upos::Propn && DEEDS.contains(&tree.words[noun].lemma.as_str()) {
        (tree.words[i].head, tree.words[i].deprel) = (Some(noun as u32), "nmod");
    }
}

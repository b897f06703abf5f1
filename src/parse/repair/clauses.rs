//! Second clauses that share what they cannot share.

use super::children;
use crate::parse::tree::{Tree, Upos};

/// *legde Iran sancties op en China nam wraak*, *sanctions on Iran and China retaliated*: where one *and* joins two things, and the finite
/// verb right behind the second has no subject and no *and* of its own, the second is that verb's subject.
pub(super) fn subject_behind_and(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    if !matches!(w.upos, Upos::Propn | Upos::Noun) || w.relation() != "conj" {
        return;
    }
    let Some(verb) = verb_behind(tree, last_below(tree, name)) else { return };
    // "between Russia and Georgia" are two whatever follows.
    let paired = |h: u32| {
        children(tree, h as usize)
            .any(|c| matches!(tree.words[c].form(text), "between" | "tussen" | "both" | "zowel"))
    };
    if w.head.is_some_and(paired) {
        return;
    }
    let v = &tree.words[verb];
    let second = matches!(v.relation(), "conj" | "ccomp") && v.head.is_some_and(|h| (h as usize) < name);
    // The one "and" stands before the phrase, whichever of the two it was hung from.
    let ands: Vec<usize> = children(tree, name)
        .chain(children(tree, verb))
        .filter(|&c| tree.words[c].relation() == "cc")
        .collect();
    let [and] = ands[..] else { return };
    let before = and < name && (and + 1..name).all(|i| tree.is_below(i, name));
    let subject = children(tree, verb).find(|&c| matches!(tree.words[c].relation(), "nsubj" | "csubj"));
    let object =
        children(tree, verb).any(|c| matches!(tree.words[c].relation(), "obj" | "ccomp" | "aux:pass"));
    // "…, en Biden belde Poetin": the verb comes second in its clause, and what comes first acts, as a rule.
    let behind = subject.filter(|&c| c > verb && !object && tree.words[c].deprel == "nsubj");
    let marked = children(tree, verb).any(|c| tree.words[c].relation() == "mark");
    if second
        && before
        && !marked
        && !tree.is_below(verb, name)
        && (subject.is_none() || behind.is_some() && tree.words[name].upos == Upos::Propn)
    {
        (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), "nsubj");
        tree.words[and].head = Some(verb as u32);
        tree.words[verb].deprel = "conj";
        if let Some(behind) = behind {
            tree.words[behind].deprel = "obj";
        }
    }
}

/// *bedreigde Kenia niet, maar viel Libanon aan*: right behind the conjunction a Dutch verb has the subject of the first, so the name behind it is
/// its object.
pub(super) fn object_behind_and(tree: &mut Tree, text: &str, verb: usize) {
    let v = &tree.words[verb];
    let second = v.relation() == "conj" && v.xpos.starts_with("WW|pv");
    let Some(and) = verb.checked_sub(1).filter(|&c| second && tree.words[c].relation() == "cc") else {
        return;
    };
    if !matches!(tree.words[and].form(text), "en" | "maar") {
        return;
    }
    let Some(first) = v.head.map(|h| h as usize).filter(|&h| h < verb) else { return };
    let subject = |of: usize| children(tree, of).find(|&c| tree.words[c].deprel == "nsubj");
    // "Er vielen doden en raakten mensen gewond"
    let empty = children(tree, first).any(|c| tree.words[c].deprel == "expl");
    let object =
        children(tree, verb).any(|c| matches!(tree.words[c].relation(), "obj" | "ccomp" | "xcomp" | "aux"));
    let name = subject(verb).filter(|&n| n > verb && tree.words[n].upos == Upos::Propn);
    if let Some(name) = name.filter(|_| subject(first).is_some_and(|n| n < verb) && !empty && !object) {
        tree.words[name].deprel = "obj";
    }
}

/// *Had Israel bombed Lebanon, Macron would have …*: what stands first, before the subject of a clause without a conjunction, is the auxiliary of
/// that clause and not of the next.
pub(super) fn inverted_condition(tree: &mut Tree, text: &str, aux: usize) {
    let w = &tree.words[aux];
    if aux > 1 || w.relation() != "aux" || !matches!(w.form(text), "Had" | "Should" | "Were") {
        return;
    }
    let Some(main) = w.head.map(|h| h as usize) else { return };
    let opens = |&c: &usize| {
        let subject = children(tree, c).find(|&n| tree.words[n].relation() == "nsubj");
        let marked = children(tree, c).any(|m| tree.words[m].relation() == "mark");
        c < main
            && tree.words[c].relation() == "advcl"
            && !marked
            && subject.is_some_and(|n| tree.first_below(n) == aux + 1)
    };
    let clause = children(tree, main).find(opens);
    if let Some(clause) = clause {
        tree.words[aux].head = Some(clause as u32);
    }
}

/// English verbs that a clause may follow without *that*: our own list of the class that Huddleston and Pullum describe (*The Cambridge
/// Grammar of the English Language*, 2002, chapter 11).
pub(super) const SAYING: [&str; 60] = [
    "acknowledge",
    "add",
    "admit",
    "agree",
    "allege",
    "announce",
    "argue",
    "assert",
    "assume",
    "believe",
    "bet",
    "claim",
    "conclude",
    "concede",
    "confirm",
    "decide",
    "declare",
    "deny",
    "doubt",
    "ensure",
    "estimate",
    "expect",
    "explain",
    "fear",
    "feel",
    "figure",
    "find",
    "guess",
    "hear",
    "hope",
    "imagine",
    "indicate",
    "insist",
    "know",
    "learn",
    "maintain",
    "mean",
    "note",
    "notice",
    "predict",
    "pretend",
    "promise",
    "pray",
    "realise",
    "realize",
    "reckon",
    "report",
    "reveal",
    "say",
    "see",
    "show",
    "suggest",
    "suppose",
    "suspect",
    "swear",
    "think",
    "understand",
    "vow",
    "warn",
    "wish",
];

/// *Turkey supports Azerbaijan and France backs Armenia*: what stands between a verb that no bare clause can follow and *and* is its
/// object, whatever the second verb was hung by; the clause begins behind *and*. So it does where the second verb is a singular, which two subjects do not have.
pub(super) fn object_before_and(tree: &mut Tree, first: usize) {
    let w = &tree.words[first];
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| w.deprel == "nsubj" && v > first) else { return };
    let v = &tree.words[verb];
    let clause = matches!(v.deprel, "ccomp" | "obj" | "xcomp" | "conj");
    let Some(above) = v.head.map(|h| h as usize).filter(|&a| clause && a < first) else { return };
    let Some(second) = children(tree, first).find(|&c| tree.words[c].relation() == "conj") else { return };
    let Some(and) = children(tree, second).find(|&c| tree.words[c].relation() == "cc") else { return };
    let begins = (above + 1..first).all(|i| tree.is_below(i, first));
    let finite = (second + 1..=verb).find(|&i| tree.words[i].feat("VerbForm") == Some("Fin"));
    let adjoins = verb_behind(tree, last_below(tree, second)) == Some(verb);
    let one = finite.is_some_and(|i| tree.words[i].xpos == "VBZ");
    let bare = !children(tree, verb).any(|c| tree.words[c].relation() == "mark");
    let taken = children(tree, above).any(|c| c != verb && tree.words[c].deprel == "obj");
    let english = tree.words[above].xpos.starts_with("VB");
    let closed = !SAYING.contains(&tree.words[above].lemma.as_str());
    if english && begins && adjoins && bare && !taken && (closed || one) {
        (tree.words[first].head, tree.words[first].deprel) = (Some(above as u32), "obj");
        (tree.words[second].head, tree.words[second].deprel) = (Some(verb as u32), "nsubj");
        tree.words[and].head = Some(verb as u32);
        tree.words[verb].deprel = "conj";
    }
}

/// *killed the president and arrested ministers*: what *and* and a verb without an object part from the first object is that verb's own.
pub(super) fn object_across_verb(tree: &mut Tree, noun: usize) {
    let w = &tree.words[noun];
    let joined = w.relation() == "conj" && matches!(w.upos, Upos::Noun | Upos::Propn);
    let Some(first) = w.head.map(|h| h as usize).filter(|&h| joined && h < noun) else { return };
    if tree.words[first].relation() != "obj" || children(tree, noun).any(|c| tree.words[c].deprel == "cc") {
        return;
    }
    let start = tree.first_below(noun);
    let Some(verb) = start.checked_sub(1).filter(|&v| v > first) else { return };
    let v = &tree.words[verb];
    let second = v.upos == Upos::Verb && v.relation() == "conj" && v.head == tree.words[first].head;
    let taken = |c: usize| matches!(tree.words[c].relation(), "obj" | "ccomp" | "xcomp" | "aux" | "nsubj");
    if second && !tree.is_below(verb, first) && !children(tree, verb).any(taken) {
        (tree.words[noun].head, tree.words[noun].deprel) = (Some(verb as u32), "obj");
    }
}

/// The last word of a phrase.
fn last_below(tree: &Tree, head: usize) -> usize {
    (head..tree.words.len().min(head + 12)).rev().find(|&i| tree.is_below(i, head)).unwrap_or(head)
}

/// The verb whose finite form stands right behind a word.
fn verb_behind(tree: &Tree, word: usize) -> Option<usize> {
    let next = tree.words.get(word + 1)?;
    let finite = next.feat("VerbForm") == Some("Fin") || next.xpos.starts_with("WW|pv");
    match next.upos {
        Upos::Verb if finite => Some(word + 1),
        Upos::Aux if finite => next.head.map(|h| h as usize).filter(|&v| tree.words[v].upos == Upos::Verb),
        _ => None,
    }
}

/// *arresteerde twee spionnen en zette ze uit*: a pronoun behind the verb of a second clause that has the subject of the first is its object.
pub(super) fn pronoun_behind_and(tree: &mut Tree, text: &str, pronoun: usize) {
    let w = &tree.words[pronoun];
    let object = matches!(w.form(text), "ze" | "hen" | "hem" | "haar") && w.deprel == "nsubj";
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| object && v + 1 == pronoun) else { return };
    let behind_and = verb.checked_sub(1).is_some_and(|c| tree.words[c].relation() == "cc");
    let Some(first) = tree.words[verb].head.filter(|_| behind_and && tree.words[verb].relation() == "conj")
    else {
        return;
    };
    if children(tree, first as usize).any(|c| tree.words[c].relation() == "nsubj") {
        tree.words[pronoun].deprel = "obj";
    }
}

/// *accused Iran of backing rebels and threatened Iraq*, *begon wapens te leveren en dreigde …*: a finite verb goes on with a finite verb,
/// not with an *-ing* form or an infinitive.
pub(super) fn finite_conjunct(tree: &mut Tree, verb: usize) {
    let finite = |i: usize| tree.words[i].feat("VerbForm") == Some("Fin");
    let w = &tree.words[verb];
    let auxiliary = |v: usize| children(tree, v).any(|c| tree.words[c].relation() == "aux");
    let bare = |v: usize| {
        let form = tree.words[v].feat("VerbForm");
        matches!(form, Some("Inf" | "Ger")) || tree.words[v].xpos == "VBG"
    };
    let Some(first) = w.head.map(|h| h as usize).filter(|_| w.relation() == "conj" && finite(verb)) else {
        return;
    };
    if tree.words[first].upos != Upos::Verb || !bare(first) || auxiliary(first) {
        return;
    }
    let above = std::iter::successors(tree.words[first].head, |&i| tree.words[i as usize].head).take(6);
    let governor =
        above.map(|i| i as usize).find(|&i| tree.words[i].upos == Upos::Verb && finite(i) && i < verb);
    if let Some(governor) = governor {
        tree.words[verb].head = Some(governor as u32);
    }
}

/// *viel Oekraïne aan, **bezette** de Krim en bedreigde Polen*: one of a row of deeds of one subject, of which the last has *en*.
pub(super) fn one_of_a_row(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let finite = w.xpos.starts_with("WW|pv") || matches!(w.xpos, "VBD" | "VBZ" | "VBP");
    let apart = w.deprel == "parataxis" && finite && verb > 0 && tree.words[verb - 1].form(text) == ",";
    let Some(first) = w.head.map(|h| h as usize).filter(|&f| apart && f < verb) else { return };
    let acts = |v: usize| children(tree, v).any(|c| tree.words[c].relation() == "nsubj");
    let and = |c: usize| {
        tree.words[c].deprel == "conj" && children(tree, c).any(|k| tree.words[k].relation() == "cc" && k < c)
    };
    let row = children(tree, verb).any(|c| c > verb && and(c) && !acts(c));
    if row && acts(first) && !acts(verb) && tree.words[first].upos == Upos::Verb {
        tree.words[verb].deprel = "conj";
    }
}

/// *Cuba veroordeelde de coup, maar Trump sprak van een overwinning **en prees** het leger*: who does what the last verb says is the nearest
/// subject before it, so it goes with that verb and not with the first.
pub(super) fn conjunct_of_nearer(tree: &mut Tree, verb: usize) {
    let w = &tree.words[verb];
    let added = w.deprel == "conj" && w.upos == Upos::Verb;
    let Some(first) = w.head.map(|h| h as usize).filter(|&f| added && f < verb) else { return };
    let own = |v: usize| children(tree, v).any(|c| tree.words[c].relation() == "nsubj");
    let and = children(tree, verb).any(|c| tree.words[c].relation() == "cc");
    if !and || own(verb) || tree.words[first].upos != Upos::Verb {
        return;
    }
    let clause = |&k: &usize| {
        k > first && k < verb && tree.words[k].deprel == "conj" && tree.words[k].upos == Upos::Verb && own(k)
    };
    let nearer = children(tree, first).filter(clause).last();
    if let Some(nearer) = nearer {
        tree.words[verb].head = Some(nearer as u32);
    }
}

/// *sprak met Mladic, die een glas dronk **en eiste dat** …*: where no comma closes a Dutch relative clause, what *en* adds to its verb is the
/// same one's deed; a verb of the main clause would have its object or an adverb behind it.
pub(super) fn conjunct_of_relative(tree: &mut Tree, text: &str, verb: usize) {
    let finite = |i: usize| tree.words[i].xpos.starts_with("WW|pv");
    let w = &tree.words[verb];
    let added = verb > 1 && w.relation() == "conj" && finite(verb) && tree.words[verb - 1].deprel == "cc";
    let Some(first) = w.head.map(|h| h as usize).filter(|_| added) else { return };
    let before = verb - 2;
    let ends = matches!(tree.words[before].upos, Upos::Verb | Upos::Aux);
    let up = std::iter::successors(Some(before), |&i| tree.words[i].head.map(|h| h as usize));
    let clause = up.take(3).find(|&i| tree.words[i].deprel == "acl:relcl");
    let Some(clause) = clause.filter(|&c| ends && c != first && tree.is_below(c, first)) else { return };
    let next = tree.words.get(verb + 1);
    let goes_on = next.is_none_or(|n| matches!(n.form(text), "dat" | "of" | "om") || n.upos == Upos::Punct);
    let own = children(tree, verb).any(|c| tree.words[c].relation() == "nsubj");
    if goes_on && !own {
        tree.words[verb].head = Some(clause as u32);
    }
}

/// *De rechtbank veroordeelde Imamoglu*: a finite clause has a subject. Of two objects on either side of its verb the first is it, unless
/// only the other has the verb's number.
pub(super) fn object_in_front(tree: &mut Tree, verb: usize) {
    let v = &tree.words[verb];
    let finite = v.xpos.starts_with("WW|pv") && v.feat("VerbForm") == Some("Fin");
    let clause = v.upos == Upos::Verb && matches!(v.relation(), "root" | "conj" | "parataxis");
    if !finite
        || !clause
        || children(tree, verb).any(|c| matches!(tree.words[c].relation(), "nsubj" | "csubj" | "expl"))
    {
        return;
    }
    let objects: Vec<usize> =
        children(tree, verb).filter(|&c| matches!(tree.words[c].deprel, "obj" | "iobj")).collect();
    let [first, second] = objects[..] else { return };
    let number = |i: usize| tree.words[i].feat("Number");
    let (wanted, a, b) = (v.feat("Number"), number(first), number(second));
    let turned = a.is_some() && a != wanted && b == wanted;
    if first < verb && verb < second {
        let (subject, object) = if turned { (second, first) } else { (first, second) };
        tree.words[subject].deprel = "nsubj";
        tree.words[object].deprel = "obj";
    }
}

//! English clauses whose opening phrase has taken words from behind the main verb, and main verbs that an insertion made passive: *Google, citing
//! privacy, complied with the demands*.

use super::bare::TIMES;
use super::children;
use super::participles::{PAST, lacks_its_verb};
use crate::parse::tree::{Tree, Upos};

/// *Iran, which had denied it, reconciled with Saudi Arabia*: no English passive does without an auxiliary but in headlines, and those have
/// neither a clause inside nor a full stop.
pub(super) fn passive_without_auxiliary(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let alone = w.upos == Upos::Verb && w.xpos == "VBN" && matches!(w.relation(), "root" | "ccomp");
    let aux = |c: usize| matches!(tree.words[c].relation(), "aux" | "cop");
    if !alone || children(tree, verb).any(aux) {
        return;
    }
    let Some(subject) = children(tree, verb).find(|&c| tree.words[c].deprel == "nsubj:pass" && c < verb)
    else {
        return;
    };
    let inside = subject + 1..verb;
    let clause =
        inside.clone().any(|i| tree.words[i].upos == Upos::Verb || tree.words[i].relation() == "acl");
    let closed = verb.checked_sub(1).is_some_and(|c| c > subject && tree.words[c].form(text) == ",");
    let ends = tree.words.iter().rev().take(3).any(|w| matches!(w.form(text), "." | "!" | "?"));
    if !(closed && clause && (ends || w.relation() == "ccomp")) {
        return;
    }
    tree.words[subject].deprel = "nsubj";
    let w = &mut tree.words[verb];
    [w.xpos, w.feats] = PAST;
    bare_object(tree, verb);
}

fn has_case(tree: &Tree, noun: usize) -> bool {
    children(tree, noun).any(|c| tree.words[c].relation() == "case")
}

/// What stands bare behind an active verb without an object is its object.
fn bare_object(tree: &mut Tree, verb: usize) {
    if children(tree, verb).any(|c| matches!(tree.words[c].relation(), "obj" | "ccomp")) {
        return;
    }
    let nominal = |c: &usize| {
        let w = &tree.words[*c];
        matches!(w.upos, Upos::Noun | Upos::Propn)
            && matches!(w.relation(), "obl" | "xcomp")
            && !TIMES.contains(&w.lemma.as_str())
    };
    let object = children(tree, verb).find(|c| *c > verb && nominal(c) && !has_case(tree, *c));
    if let Some(object) = object {
        tree.words[object].deprel = "obj";
    }
}

/// *In a move that surprised many, Nicaragua initiated proceedings against Colombia*: nothing behind the main verb belongs to a clause that ended
/// before it.
pub(super) fn behind_main_verb(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let lacks = |r: &str| !children(tree, verb).any(|c| tree.words[c].relation() == r);
    let past = w.xpos == "VBN" && lacks("nsubj") && lacks("aux");
    if !(past || matches!(w.xpos, "VBD" | "VBZ" | "VBP")) || w.relation() != "root" {
        return;
    }
    let comma = (0..verb).rev().find(|&i| tree.words[i].form(text) == ",");
    let Some(comma) = comma else { return };
    let opens = |c: usize| matches!(tree.words[c].relation(), "obl" | "advcl") && c < comma;
    let Some(opener) = children(tree, verb).find(|&c| opens(c)) else { return };
    let last = tree.words.len().min(verb + 40);
    let crosses = |i: &usize| {
        let head = tree.words[*i].head.map(|h| h as usize);
        head.is_some_and(|h| h < comma && tree.is_below(h, opener))
    };
    for i in (verb + 1..last).filter(crosses).collect::<Vec<_>>() {
        let taken = children(tree, verb).any(|c| tree.words[c].relation() == "obj");
        let nominal = matches!(tree.words[i].upos, Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num);
        let deprel = match tree.words[i].relation() {
            "punct" => "punct",
            "advcl" | "advmod" | "ccomp" => tree.words[i].deprel,
            _ if nominal && !has_case(tree, i) && !taken => "obj",
            _ => "obl",
        };
        (tree.words[i].head, tree.words[i].deprel) = (Some(verb as u32), deprel);
    }
    let before = verb - 1;
    let subject =
        children(tree, verb).any(|c| matches!(tree.words[c].relation(), "nsubj" | "expl" | "csubj"));
    let w = &mut tree.words[before];
    if !subject && before > comma && w.head == Some(verb as u32) && w.deprel == "compound" {
        w.deprel = "nsubj";
        if past {
            [tree.words[verb].xpos, tree.words[verb].feats] = PAST;
        }
    }
}

/// *Lebanon, citing costs, hosted refugees*: nobody is called upon in a sentence that tells what he did.
pub(super) fn subject_not_called(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| w.deprel == "vocative" && v > name) else {
        return;
    };
    let v = &tree.words[verb];
    let tells = v.upos == Upos::Verb && matches!(v.xpos, "VBD" | "VBZ" | "VBN");
    let led = children(tree, verb)
        .any(|c| matches!(tree.words[c].relation(), "nsubj" | "expl" | "csubj" | "aux" | "mark"));
    let comma = verb.checked_sub(1).is_some_and(|c| c > name + 1 && tree.words[c].form(text) == ",");
    if tells && !led && comma && matches!(w.upos, Upos::Propn | Upos::Noun) {
        tree.words[name].deprel = "nsubj";
        if tree.words[verb].xpos == "VBN" {
            [tree.words[verb].xpos, tree.words[verb].feats] = PAST;
            bare_object(tree, verb);
        }
    }
}

/// *Finland, citing its security, applied for membership*: where a sentence with a full stop lacks its verb, the past behind the comma that
/// closes an insertion is that verb, and what the insertion speaks of its subject.
pub(super) fn past_behind_gerund(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let past = w.upos == Upos::Verb && matches!(w.xpos, "VBN" | "VBD") && w.relation() == "acl";
    let comma = verb.checked_sub(1).filter(|&c| past && tree.words[c].form(text) == ",");
    let Some(comma) = comma.filter(|_| lacks_its_verb(tree, text)) else { return };
    let Some(subject) = (0..verb).find(|&i| tree.words[i].head.is_none()) else { return };
    let nominal = matches!(tree.words[subject].upos, Upos::Propn | Upos::Noun);
    let bare = !children(tree, subject).any(|c| matches!(tree.words[c].relation(), "case" | "cop" | "mark"));
    let gerund = |c: usize| tree.words[c].xpos == "VBG" && tree.words[c].relation() == "acl";
    let inserted = children(tree, subject).any(|c| c < comma && gerund(c));
    if !(nominal && bare && inserted && tree.is_below(verb, subject)) {
        return;
    }
    (tree.words[verb].head, tree.words[verb].deprel) = (None, "root");
    [tree.words[verb].xpos, tree.words[verb].feats] = PAST;
    (tree.words[subject].head, tree.words[subject].deprel) = (Some(verb as u32), "nsubj");
    for c in children(tree, subject).filter(|&c| c > verb).collect::<Vec<_>>() {
        tree.words[c].head = Some(verb as u32);
    }
    bare_object(tree, verb);
}

/// *brushed aside the demand*: what stands bare right behind an active verb is no adjunct, but a time.
pub(super) fn object_not_adjunct(tree: &mut Tree, noun: usize) {
    let w = &tree.words[noun];
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| w.deprel == "obl" && v < noun) else { return };
    let v = &tree.words[verb];
    let passive = |c: usize| matches!(tree.words[c].deprel, "aux:pass" | "nsubj:pass");
    let active = matches!(v.xpos, "VBD" | "VBZ" | "VBP") && !children(tree, verb).any(passive);
    let start = tree.first_below(noun);
    let beside = start
        .checked_sub(1)
        .is_some_and(|p| p == verb || p == verb + 1 && tree.words[p].deprel == "compound:prt");
    let article = children(tree, noun).any(|c| tree.words[c].relation() == "det");
    if active && beside && article && w.upos == Upos::Noun {
        bare_object(tree, verb);
    }
}

/// Verbs that take an infinitive without *to*.
const BARE_INFINITIVE: [&str; 14] = [
    "make", "let", "help", "have", "see", "hear", "watch", "feel", "dare", "need", "go", "come", "bid", "do",
];

/// *paid tribute to him*: behind other verbs an infinitive has its *to*, so what looks like one is a noun.
pub(super) fn noun_not_infinitive(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let base = w.xpos.starts_with("VB") && w.form(text).eq_ignore_ascii_case(&w.lemma);
    let bare = w.upos == Upos::Verb && base && w.relation() == "xcomp";
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| bare && v + 1 == i) else { return };
    let v = &tree.words[verb];
    let helps =
        BARE_INFINITIVE.contains(&v.lemma.as_str()) || !matches!(v.xpos, "VBD" | "VBZ" | "VBP" | "VBN");
    let clause = |c: usize| matches!(tree.words[c].relation(), "mark" | "aux" | "obj" | "nsubj" | "ccomp");
    if helps || children(tree, i).any(clause) {
        return;
    }
    let w = &mut tree.words[i];
    (w.upos, w.xpos, w.feats, w.deprel) = (Upos::Noun, "NN", "Number=Sing", "obj");
    for c in children(tree, i).filter(|&c| tree.words[c].relation() == "obl").collect::<Vec<_>>() {
        tree.words[c].head = Some(verb as u32);
    }
}

/// *Erdogan, **once a critic** of Assad, invited him*: between commas behind the subject it tells what he was.
pub(super) fn once(tree: &mut Tree, text: &str, noun: usize) {
    let w = &tree.words[noun];
    let start = tree.first_below(noun);
    if w.deprel == "nmod" && w.upos == Upos::Noun {
        return once_of_name(tree, text, noun);
    }
    let adjunct = w.upos == Upos::Noun && matches!(w.relation(), "obl" | "advcl" | "parataxis");
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| adjunct && v > noun) else { return };
    let opens = tree
        .words
        .get(start)
        .is_some_and(|o| matches!(o.form(text), "once" | "formerly" | "long") && o.relation() != "amod");
    let comma = start.checked_sub(1).filter(|&c| opens && tree.words[c].form(text) == ",");
    let subject = children(tree, verb).find(|&c| tree.words[c].relation() == "nsubj" && c < noun);
    let (Some(comma), Some(subject)) = (comma, subject) else { return };
    let beside = (subject..comma).all(|i| i == subject || tree.is_below(i, subject));
    if beside && tree.words[subject].upos == Upos::Propn {
        (tree.words[noun].head, tree.words[noun].deprel) = (Some(subject as u32), "appos");
        (tree.words[start].deprel, tree.words[start].upos) = ("advmod", Upos::Adv);
    }
}

/// The same where the phrase hangs from the name already, *once* taken for its preposition.
fn once_of_name(tree: &mut Tree, text: &str, noun: usize) {
    let is = |c: usize| {
        matches!(tree.words[c].form(text), "once" | "formerly") && tree.words[c].relation() == "case"
    };
    let Some(word) = children(tree, noun).find(|&c| c < noun && is(c)) else { return };
    let comma = word.checked_sub(1).is_some_and(|c| tree.words[c].form(text) == ",");
    let named = tree.words[noun].head.is_some_and(|h| tree.words[h as usize].upos == Upos::Propn);
    if comma && named {
        tree.words[noun].deprel = "appos";
        (tree.words[word].deprel, tree.words[word].upos) = ("advmod", Upos::Adv);
    }
}

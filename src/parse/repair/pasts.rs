//! English pasts that are taken for participles: *France, under pressure at home, supplied weapons to Mali*, *had, in the meantime,
//! fired rockets at Israel*.

use super::children;
use super::clauses::SAYING;
use super::participles::{PAST, Place, lacks_its_verb, make_clause};
use crate::parse::tree::{Tree, Upos};

/// What goes to somebody, so that the preposition behind its object is the verb's: *had **delivered** tanks to Ukraine*.
const MOVED: [&str; 30] = [
    "deliver",
    "deploy",
    "dispatch",
    "donate",
    "ease",
    "export",
    "fire",
    "give",
    "grant",
    "hand",
    "impose",
    "launch",
    "lease",
    "lift",
    "loosen",
    "offer",
    "provide",
    "reimpose",
    "reinstate",
    "relax",
    "seek",
    "sell",
    "send",
    "ship",
    "supply",
    "tighten",
    "transfer",
    "waive",
    "widen",
    "withdraw",
];

/// What a name and a participle say of a noun together, with or without a hyphen: *US backed forces*.
pub(super) const JOINED: [&str; 14] = [
    "armed",
    "backed",
    "based",
    "born",
    "brokered",
    "controlled",
    "held",
    "led",
    "made",
    "occupied",
    "owned",
    "run",
    "sponsored",
    "supported",
];

/// An English participle or past that stands as an attribute before the noun it is hung from.
fn attribute_of(tree: &Tree, verb: usize) -> Option<usize> {
    let w = &tree.words[verb];
    let past = w.upos == Upos::Verb && matches!(w.xpos, "VBN" | "VBD") && w.relation() == "amod";
    w.head.map(|h| h as usize).filter(|&n| past && n > verb && tree.words[n].upos != Upos::Verb)
}

/// *France supplied weapons to Mali, Reuters reported*: an attribute has no subject, so a past form that has one is the verb of the clause,
/// wherever the noun was hung.
pub(super) fn attribute_with_subject(tree: &mut Tree, text: &str, verb: usize) {
    let Some(noun) = attribute_of(tree, verb) else { return };
    let own = |of: usize| {
        children(tree, of).find(|&c| c < verb && matches!(tree.words[c].deprel, "nsubj" | "nsubj:pass"))
    };
    // "Germany in 2021 delivered tanks": or the noun has it, which is no predicate.
    let copula = children(tree, noun).any(|c| tree.words[c].relation() == "cop");
    let own = own(verb).or_else(|| own(noun).filter(|_| !copula));
    let Some(subject) = own.or_else(|| name_before(tree, text, verb, noun)) else { return };
    let n = &tree.words[noun];
    // "denied that France supplied weapons"
    let that = children(tree, verb).find(|&c| tree.words[c].relation() == "mark" && c < subject);
    let denied = that.and_then(|m| m.checked_sub(1)).filter(|&d| tree.words[d].upos == Upos::Verb);
    let place = match n.head.map(|h| h as usize) {
        Some(_) if denied.is_some() => Place { head: denied.map(|d| d as u32), deprel: "ccomp" },
        None => Place { head: None, deprel: "root" },
        Some(above) => {
            let expletive = |&c: &usize| tree.words[c].relation() == "expl";
            let other = children(tree, above).find(|&c| c < subject && tree.words[c].deprel == "nsubj");
            let exists = children(tree, above).any(|c| expletive(&c)) && n.deprel == "nsubj";
            match other.filter(|_| exists) {
                // "There is evidence Hezbollah fired rockets"
                Some(evidence) => Place { head: Some(evidence as u32), deprel: "acl" },
                None if matches!(n.relation(), "obj" | "ccomp" | "parataxis" | "conj" | "advcl" | "obl") => {
                    let said = SAYING.contains(&tree.words[above].lemma.as_str());
                    let deprel = if n.relation() == "obj" || said { "ccomp" } else { n.deprel };
                    Place { head: n.head, deprel: if deprel == "obl" { "advcl" } else { deprel } }
                }
                None => return,
            }
        }
    };
    for c in subject + 1..verb {
        if tree.words[c].head == Some(noun as u32) && tree.words[subject].head == Some(noun as u32) {
            (tree.words[c].head, tree.words[c].deprel) = (Some(subject as u32), "flat");
        }
    }
    make_clause(tree, text, [subject, verb, noun], PAST, place);
}

/// *Germany delivered tanks*, *Amnesty International sued Shell*: no name goes with a noun across a participle, unless the two say it together.
fn name_before(tree: &Tree, text: &str, verb: usize, noun: usize) -> Option<usize> {
    let joined = JOINED.contains(&tree.words[verb].form(text));
    let own = |c: usize| tree.words[c].head == Some(noun as u32);
    let name = |c: usize| own(c) && tree.words[c].form(text).starts_with(char::is_uppercase);
    let run: Vec<usize> = (0..verb).rev().take_while(|&c| name(c)).collect();
    let first = *run.last().filter(|_| !joined)?;
    let opens = (0..first).all(|c| !own(c) || matches!(tree.words[c].relation(), "punct" | "nsubj"));
    let compound = tree.words[first].upos == Upos::Propn && tree.words[first].relation() == "compound";
    let proper = tree.words[noun].upos == Upos::Propn || tree.words[noun].feat("Number") == Some("Plur");
    (opens && compound && proper).then_some(first)
}

/// *Germany, facing growing pressure, delivered tanks to Ukraine*: where the sentence lacks its verb, or what stands before *officials said* does,
/// the past behind an insertion is that verb.
pub(super) fn past_behind_insertion(tree: &mut Tree, text: &str, verb: usize) {
    let Some(noun) = attribute_of(tree, verb) else { return };
    let up = |i: &usize| tree.words[*i].head.map(|h| h as usize);
    // Something must stand between: a comma that closes it, or a date without commas.
    let before = verb.checked_sub(1).map(|b| &tree.words[b]);
    let dated = |c: usize| tree.words[c].head == Some(noun as u32) && tree.words[c].upos == Upos::Propn;
    let closed = before.is_some_and(|w| w.form(text) == "," || w.upos == Upos::Adv);
    let date = verb > 1 && dated(verb - 1) && tree.words[verb - 2].upos == Upos::Adp;
    if !(closed || date) || !opens_its_phrase(tree, verb, noun) {
        return;
    }
    let apart = |&s: &usize| {
        let w = &tree.words[s];
        let alone = w.head.is_none() || w.deprel == "nsubj" || w.deprel == "ccomp";
        s + 1 < verb && alone && matches!(w.upos, Upos::Propn | Upos::Noun)
    };
    let bare =
        |s: usize| !children(tree, s).any(|c| matches!(tree.words[c].relation(), "case" | "cop" | "mark"));
    let Some(subject) = std::iter::successors(up(&noun), up).take(4).find(apart).filter(|&s| bare(s)) else {
        return;
    };
    let place = match up(&subject) {
        None if lacks_its_verb(tree, text) => Place { head: None, deprel: "root" },
        Some(said) => {
            let speaker =
                |&c: &usize| c > noun && c != subject && tree.words[c].deprel == "nsubj" && c < said + 4;
            let says = said > noun && SAYING.contains(&tree.words[said].lemma.as_str());
            if !says || !children(tree, said).any(|c| speaker(&c)) {
                return;
            }
            Place { head: Some(said as u32), deprel: "ccomp" }
        }
        None => return,
    };
    make_clause(tree, text, [subject, verb, noun], PAST, place);
}

/// Nothing of the noun's own stands before the attribute but a date with its preposition.
fn opens_its_phrase(tree: &Tree, verb: usize, noun: usize) -> bool {
    let own = |&c: &usize| c < verb && !matches!(tree.words[c].relation(), "punct" | "case");
    children(tree, noun).filter(own).all(|c| c + 1 == verb && tree.words[c].upos == Upos::Propn)
        && !children(tree, noun).any(|c| tree.words[c].relation() == "det")
}

/// A bare form of *have* that the tree took for the verb.
fn is_have(tree: &Tree, text: &str, i: usize) -> bool {
    ["has", "have", "had"].iter().any(|have| tree.words[i].form(text).eq_ignore_ascii_case(have))
        && !matches!(tree.words[i].relation(), "aux")
}

/// *had secretly supplied weapons*, *had, in the meantime, fired rockets at Israel*: between *have* and its object neither a comma nor a word of
/// an earlier phrase stands, so the participle is the verb.
pub(super) fn perfect_of_attribute(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    if w.upos != Upos::Verb || w.xpos != "VBN" || !matches!(w.relation(), "amod" | "acl") {
        return;
    }
    let Some(have) = (verb.saturating_sub(10)..verb).rev().find(|&h| is_have(tree, text, h)) else { return };
    let own = |c: &usize| tree.words[*c].deprel == "obj" && *c > verb;
    let Some(noun) = children(tree, have).find(own) else { return };
    let attribute = w.head == Some(noun as u32) && w.relation() == "amod";
    let strays = w.head.is_some_and(|h| (h as usize) < have);
    let inserted = verb > have + 2 && tree.words[verb - 1].form(text) == ",";
    let adverbs = (have + 1..verb).all(|c| tree.words[c].upos == Upos::Adv);
    let goes =
        |&c: &usize| c > noun && matches!(case_of(tree, text, c), Some("to" | "at" | "on" | "against"));
    let sent = MOVED.contains(&w.lemma.as_str())
        && (children(tree, noun).any(|c| goes(&c)) || children(tree, have).any(|c| goes(&c)));
    if strays && adverbs || attribute && (inserted || adverbs && sent) {
        below_have(tree, text, [have, verb, noun]);
    }
}

fn case_of<'t>(tree: &Tree, text: &'t str, noun: usize) -> Option<&'t str> {
    let case = children(tree, noun).find(|&c| tree.words[c].relation() == "case");
    case.map(|c| tree.words[c].form(text))
}

/// The participle takes the place of *have*, which becomes its auxiliary.
fn below_have(tree: &mut Tree, text: &str, [have, verb, noun]: [usize; 3]) {
    let place = Place { head: tree.words[have].head, deprel: tree.words[have].deprel };
    for c in children(tree, have).filter(|&c| c != verb).collect::<Vec<_>>() {
        tree.words[c].head = Some(verb as u32);
    }
    let subject = children(tree, verb).find(|&c| tree.words[c].relation() == "nsubj");
    let a = &mut tree.words[have];
    (a.head, a.deprel, a.upos) = (Some(verb as u32), "aux", Upos::Aux);
    let (xpos, feats) = (tree.words[verb].xpos, tree.words[verb].feats);
    make_clause(tree, text, [subject.unwrap_or(verb), verb, noun], [xpos, feats], place);
}

/// *that Saudi Arabia had cut ties*: *have* without an object, before a participle without a subject, is its auxiliary.
pub(super) fn perfect_beside_have(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let loose = w.upos == Upos::Verb
        && matches!(w.xpos, "VBN" | "VBD")
        && matches!(w.relation(), "ccomp" | "xcomp" | "conj");
    let Some(have) = (verb.saturating_sub(8)..verb).rev().find(|&h| loose && is_have(tree, text, h)) else {
        return;
    };
    let beside = w.head == tree.words[have].head && have + 1 == verb;
    let has = |of: usize, r: &str| children(tree, of).any(|c| tree.words[c].relation() == r);
    let closed = ["mark", "aux", "cc"].iter().all(|r| !has(verb, r));
    // "Petr Fiala had, in the meantime, accused": a subject before *had* is that of both.
    let subjects: Vec<usize> =
        children(tree, verb).filter(|&c| tree.words[c].relation() == "nsubj").collect();
    // "Never before had Riyadh cut ties": or one right behind it, where it has none.
    let inverted = |c: usize| !has(have, "nsubj") && tree.first_below(c) == have + 1;
    let closed = closed && subjects.iter().all(|&c| c < have || inverted(c));
    let objects = has(have, "obj") || has(have, "cop") || has(have, "xcomp") && w.relation() != "xcomp";
    let subject =
        !subjects.is_empty() || children(tree, have).any(|c| c < have && tree.words[c].relation() == "nsubj");
    let Some(noun) = children(tree, verb).find(|&c| c > verb && tree.words[c].deprel == "obj") else {
        return;
    };
    if (beside || w.head == Some(have as u32)) && closed && !objects && subject {
        below_have(tree, text, [have, verb, noun]);
    }
}

/// *Never before had Germany delivered tanks*, *Had police arrested him earlier*: *have* in front of its subject is an auxiliary, and what was
/// taken for its object has the participle behind it.
pub(super) fn inverted_have(tree: &mut Tree, text: &str, have: usize) {
    let subject = || children(tree, have).any(|c| tree.words[c].relation() == "nsubj");
    if !is_have(tree, text, have) || subject() {
        return;
    }
    let Some(object) = children(tree, have).find(|&c| c > have && tree.words[c].deprel == "obj") else {
        return;
    };
    let opens = tree.first_below(object) == have + 1;
    let participle = |&v: &usize| {
        let w = &tree.words[v];
        w.upos == Upos::Verb && w.xpos == "VBN" && !JOINED.contains(&w.form(text))
    };
    if !opens {
        return;
    }
    // "had Germany | delivered tanks": a name, and a noun behind the participle.
    let before =
        children(tree, object).find(|v| *v < object && participle(v) && tree.words[*v].deprel == "amod");
    if let Some(verb) = before {
        let name = |&c: &usize| tree.words[c].upos == Upos::Propn && c < verb;
        let Some(subject) = children(tree, object).chain(children(tree, verb)).find(name) else { return };
        tree.words[subject].head = Some(verb as u32);
        tree.words[subject].deprel = "nsubj";
        return below_have(tree, text, [have, verb, object]);
    }
    // "had police | arrested him"
    let behind =
        children(tree, object).find(|v| *v > object && participle(v) && tree.words[*v].deprel == "acl");
    let Some(verb) = behind else { return };
    let done = |&c: &usize| c > verb && matches!(tree.words[c].deprel, "obj" | "xcomp" | "obl:unmarked");
    let Some(noun) = children(tree, verb).find(done) else { return };
    (tree.words[object].head, tree.words[object].deprel) = (Some(verb as u32), "nsubj");
    below_have(tree, text, [have, verb, noun]);
}

/// *refused to comment but delivered tanks*, *first hesitated, then delivered tanks*: what a conjunction or *then* stands before is no attribute
/// of an object, but what the subject did next.
pub(super) fn attribute_joined(tree: &mut Tree, text: &str, verb: usize) {
    let Some(noun) = attribute_of(tree, verb).filter(|&n| tree.words[n].deprel == "obj") else { return };
    let before = verb.checked_sub(1).filter(|&c| tree.words[c].head == Some(verb as u32));
    let Some(opener) = before.filter(|&c| c > 0) else { return };
    let then = tree.words[opener].form(text) == "then" && tree.words[opener - 1].form(text) == ",";
    let Some(above) = tree.words[noun].head.map(|h| h as usize).filter(|&a| a < opener) else { return };
    if !(tree.words[opener].relation() == "cc" || then) || !opens_its_phrase(tree, verb, noun) {
        return;
    }
    let up = std::iter::successors(Some(above), |&i| tree.words[i].head.map(|h| h as usize)).take(4);
    let finite =
        |&v: &usize| tree.words[v].feat("VerbForm") == Some("Fin") && tree.words[v].upos == Upos::Verb;
    let Some(first) = up.collect::<Vec<_>>().into_iter().find(finite) else { return };
    let place = Place { head: Some(first as u32), deprel: "conj" };
    make_clause(tree, text, [verb, verb, noun], PAST, place);
}

/// *reacted angrily and delivered tanks*: a verb is not joined to an adverb, and what stands behind it is its object.
pub(super) fn joined_to_adverb(tree: &mut Tree, verb: usize) {
    let w = &tree.words[verb];
    let past = w.upos == Upos::Verb && matches!(w.xpos, "VBN" | "VBD") && w.relation() == "conj";
    let Some(adverb) = w.head.map(|h| h as usize).filter(|&a| past && tree.words[a].upos == Upos::Adv) else {
        return;
    };
    let up = tree.words[adverb].head.map(|h| h as usize);
    let Some(above) = up.filter(|&a| a < adverb && tree.words[a].upos == Upos::Verb) else { return };
    (tree.words[verb].head, tree.words[verb].deprel) = (Some(above as u32), "conj");
    if tree.words[verb].xpos == "VBN" {
        [tree.words[verb].xpos, tree.words[verb].feats] = PAST;
    }
    let behind = |&c: &usize| c > verb && matches!(tree.words[c].deprel, "obj" | "iobj");
    let taken = children(tree, verb).any(|c| tree.words[c].deprel == "obj");
    for c in children(tree, above).filter(behind).filter(|_| !taken).collect::<Vec<_>>() {
        tree.words[c].head = Some(verb as u32);
    }
}

/// *Amnesty International sued Shell*: a verb is no compound; the name right before it is its subject.
pub(super) fn compound_of_verb(tree: &mut Tree, name: usize) {
    let w = &tree.words[name];
    let part = w.upos == Upos::Propn && w.relation() == "compound";
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| part && v == name + 1) else { return };
    let v = &tree.words[verb];
    let past = v.upos == Upos::Verb && matches!(v.xpos, "VBD" | "VBN" | "VBZ");
    let clause = matches!(v.deprel, "root" | "ccomp" | "advcl" | "conj" | "parataxis");
    let has = |r: &str| children(tree, verb).any(|c| tree.words[c].relation() == r);
    if past && clause && has("obj") && !has("nsubj") && !has("aux") {
        tree.words[name].deprel = "nsubj";
        if tree.words[verb].xpos == "VBN" {
            [tree.words[verb].xpos, tree.words[verb].feats] = PAST;
        }
    }
}

/// *Saudi Arabia cut ties with Qatar*: behind a name and before a plural, *cut* is no noun.
pub(super) fn cut(tree: &mut Tree, text: &str, verb: usize) {
    const ENDED: [&str; 6] = ["ties", "links", "relations", "contacts", "contact", "funding"];
    let w = &tree.words[verb];
    let tagged = w.form(text) == "cut" && matches!(w.relation(), "compound" | "amod") && verb > 0;
    let Some(noun) = w.head.map(|h| h as usize).filter(|&n| tagged && n > verb) else { return };
    let name = tree.words[verb - 1].upos == Upos::Propn && ENDED.contains(&tree.words[noun].form(text));
    if name {
        let w = &mut tree.words[verb];
        (w.upos, w.xpos, w.deprel) = (Upos::Verb, "VBD", "amod");
        w.lemma = "cut".into();
    }
}

/// *The BBC reports Germany delivered tanks*: whom nobody tells anything is the subject of what is reported, and what stands behind the verb
/// its object.
pub(super) fn subject_of_report(tree: &mut Tree, verb: usize) {
    let w = &tree.words[verb];
    let past = w.upos == Upos::Verb && matches!(w.xpos, "VBN" | "VBD") && w.deprel == "ccomp";
    let Some(above) = w.head.map(|h| h as usize).filter(|&a| past && a < verb) else { return };
    let reports = matches!(
        tree.words[above].lemma.as_str(),
        "report" | "say" | "claim" | "confirm" | "allege" | "believe" | "deny" | "argue" | "insist" | "add"
    );
    let has = |r: &str| children(tree, verb).any(|c| tree.words[c].relation() == r);
    if !reports || has("nsubj") || has("mark") || has("aux") {
        return;
    }
    let who = children(tree, above)
        .find(|&c| c > above && c < verb && matches!(tree.words[c].deprel, "iobj" | "obj"));
    let Some(who) = who.filter(|&c| (c + 1..verb).all(|i| tree.is_below(i, c))) else { return };
    (tree.words[who].head, tree.words[who].deprel) = (Some(verb as u32), "nsubj");
    let behind = |&c: &usize| c > verb && matches!(tree.words[c].deprel, "obj" | "obl" | "iobj");
    for c in children(tree, above).filter(behind).collect::<Vec<_>>() {
        tree.words[c].head = Some(verb as u32);
    }
    [tree.words[verb].xpos, tree.words[verb].feats] = PAST;
}

/// *Presidential guards murdered X and abducted Y, officials said*: what has an object and stands in what somebody else says is the verb of
/// it, not an attribute of a second subject of the saying.
pub(super) fn past_of_report(tree: &mut Tree, verb: usize) {
    let w = &tree.words[verb];
    let past = w.deprel == "acl" && matches!(w.xpos, "VBN" | "VBD");
    let Some(who) = w.head.map(|h| h as usize).filter(|&n| past && n < verb) else { return };
    let object = children(tree, verb).any(|c| c > verb && tree.words[c].deprel == "obj");
    let subject = tree.words[who].deprel == "nsubj" && object;
    let Some(said) = tree.words[who].head.map(|h| h as usize).filter(|&s| subject && s > verb) else {
        return;
    };
    let speaker = |&c: &usize| c > verb && c < said && tree.words[c].deprel == "nsubj";
    let says = SAYING.contains(&tree.words[said].lemma.as_str());
    if !says || children(tree, said).filter(speaker).count() != 1 {
        return;
    }
    (tree.words[verb].head, tree.words[verb].deprel) = (Some(said as u32), "ccomp");
    tree.words[who].head = Some(verb as u32);
    [tree.words[verb].xpos, tree.words[verb].feats] = PAST;
}

/// *refused to comment but recognised Palestine*: an infinitive is joined by an infinitive; what has an object and no auxiliary behind *and* is
/// the past.
pub(super) fn past_beside_infinitive(tree: &mut Tree, verb: usize) {
    let w = &tree.words[verb];
    let participle = w.upos == Upos::Verb && w.xpos == "VBN" && w.deprel == "conj";
    let Some(other) = w.head.map(|h| h as usize).filter(|&o| participle && o < verb) else { return };
    let has = |of: usize, r: &str| children(tree, of).any(|c| tree.words[c].relation() == r);
    let infinitive = tree.words[other].xpos == "VB" && has(other, "mark") && !has(other, "aux");
    if infinitive && has(verb, "obj") && has(verb, "cc") && !has(verb, "aux") {
        [tree.words[verb].xpos, tree.words[verb].feats] = PAST;
    }
}

/// *Sweden recognised Palestine*: what stands right behind a verb without an object is no other name of its subject.
pub(super) fn name_behind_verb(tree: &mut Tree, name: usize) {
    let w = &tree.words[name];
    let beside = w.upos == Upos::Propn && w.deprel == "appos" && name > 1;
    let Some(subject) = w.head.map(|h| h as usize).filter(|&s| beside && s < name) else { return };
    let verb = tree.first_below(name).checked_sub(1).filter(|&v| v > subject);
    let Some(verb) = verb.filter(|&v| tree.words[subject].head == Some(v as u32)) else { return };
    let v = &tree.words[verb];
    let past = v.upos == Upos::Verb && matches!(v.xpos, "VBD" | "VBZ" | "VBN");
    let taken = children(tree, verb)
        .any(|c| matches!(tree.words[c].deprel, "obj" | "ccomp" | "xcomp" | "aux:pass" | "cop"));
    if past && tree.words[subject].deprel == "nsubj" && !taken {
        (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), "obj");
    }
}

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
const OF_DEED: [&str; 9] =
    ["accuse", "suspect", "convict", "acquit", "clear", "exonerate", "absolve", "speak", "dream"];

/// Verbs and nouns behind which others do what an *-ing* form says.
const OF_OTHERS: [&str; 24] = [
    "fear",
    "oppose",
    "worry",
    "object",
    "risk",
    "resent",
    "mind",
    "envisage",
    "imagine",
    "tolerate",
    "anticipate",
    "dread",
    "favour",
    "favor",
    "objection",
    "prospect",
    "concern",
    "danger",
    "possibility",
    "opposition",
    "likelihood",
    "chance",
    "threat",
    "idea",
];

/// *fears Russia attacking Estonia*, *objections to Sweden joining NATO*: who stands right before the form does it.
pub(super) fn with_own_subject(tree: &mut Tree, verb: usize) {
    let v = &tree.words[verb];
    let loose = v.xpos == "VBG" && matches!(v.relation(), "xcomp" | "advcl" | "acl" | "ccomp");
    if !loose || verb < 2 || children(tree, verb).any(|c| tree.words[c].relation() == "nsubj") {
        return;
    }
    let above = |i: usize| tree.words[i].head.map(|h| h as usize);
    // The noun whose phrase ends right before the form.
    let part = |w: usize| matches!(tree.words[w].relation(), "flat" | "compound" | "fixed");
    let Some(noun) =
        std::iter::successors(Some(verb - 1), |&w| above(w).filter(|&h| part(w) && h < verb)).last()
    else {
        return;
    };
    // "objection to a declaration ending the war": a thing is told by the form, and does not do it.
    let nominal = matches!(tree.words[noun].upos, Upos::Propn | Upos::Pron)
        && matches!(tree.words[noun].relation(), "obj" | "obl" | "nmod");
    let governs = |&w: &usize| w < noun && OF_OTHERS.contains(&tree.words[w].lemma.as_str());
    let first = tree.subtree(noun).into_iter().filter(|&w| w < verb).min().unwrap_or(noun);
    // "objections | to Sweden": the noun before the preposition, wherever the phrase was hung.
    let case = children(tree, noun).find(|&c| tree.words[c].relation() == "case");
    let before = case.filter(|&c| c == first).and_then(|c| c.checked_sub(1)).filter(governs);
    let Some(governor) = before.or_else(|| above(noun).filter(governs)).filter(|_| nominal) else { return };
    // "objects to NATO expanding": the preposition brings in the clause.
    if let Some(case) = case {
        (tree.words[case].head, tree.words[case].deprel) = (Some(verb as u32), "mark");
    }
    let under = if tree.words[governor].upos == Upos::Verb { "ccomp" } else { "acl" };
    (tree.words[noun].head, tree.words[noun].deprel) = (Some(verb as u32), "nsubj");
    (tree.words[verb].head, tree.words[verb].deprel) = (Some(governor as u32), under);
}

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
        || children(tree, verb).any(|c| tree.words[c].deprel == "mark" && tree.words[c].form(text) == "of");
    let deed = v.xpos == "VBG" && v.relation() == "acl" && led();
    let Some(noun) = v.head.map(|h| h as usize).filter(|&n| deed && tree.words[n].relation() == "obl") else {
        return;
    };
    let accuses = |&a: &usize| OF_DEED.contains(&tree.words[a].lemma.as_str()) && a < noun;
    if let Some(above) = tree.words[noun].head.map(|h| h as usize).filter(accuses) {
        (tree.words[verb].head, tree.words[verb].deprel) = (Some(above as u32), "advcl");
    }
}

/// Prepositions that a form in *-ing* may follow.
const BEFORE_ING: [&str; 10] =
    ["instead", "for", "of", "without", "from", "by", "after", "before", "despite", "against"];

/// *denounced Russia **for supplying drones** to Moldova*, *stopped Iran **from supplying drones***: a preposition right before the form is its own, not that of the noun behind it,
/// which is the form's object.
pub(super) fn across_preposition(tree: &mut Tree, text: &str, verb: usize) {
    let v = &tree.words[verb];
    let Some(before) =
        verb.checked_sub(1).filter(|_| v.xpos == "VBG" && matches!(v.relation(), "advcl" | "obl"))
    else {
        return;
    };
    // "instead | of supplying": the first word of the two heads them.
    let first = tree.words[before].head.map(|h| h as usize).filter(|_| tree.words[before].deprel == "fixed");
    let before = first.unwrap_or(before);
    let p = &tree.words[before];
    let led = p.relation() == "case" && BEFORE_ING.contains(&p.form(text).to_lowercase().as_str());
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
    // "denied supplying drones to Sudan", "denied funding Hamas": read as the first part of a compound
    let compound = noun_like && (tree.words[noun].upos == Upos::Propn || gives(tree, text, noun));
    if (attribute || compound)
        && BEFORE_GERUND.contains(&tree.words[before].lemma.as_str())
        && above == before
        && tree.words[noun].deprel == "obj"
    {
        let v = &mut tree.words[verb];
        (v.upos, v.xpos, v.feats) = (Upos::Verb, "VBG", "Tense=Pres|VerbForm=Part");
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

/// *criticised Orban, **warning** that …*: behind a comma, with a clause that *that* opens and no article, it is no noun beside a name.
pub(super) fn noun_with_clause(tree: &mut Tree, text: &str, noun: usize) {
    let w = &tree.words[noun];
    let beside = w.upos == Upos::Noun
        && matches!(w.relation(), "appos" | "conj" | "parataxis" | "obj" | "advcl" | "obl");
    let Some(before) = noun.checked_sub(1).filter(|_| beside && w.form(text).ends_with("ing")) else {
        return;
    };
    let clause = |c: usize| {
        tree.words[c].upos == Upos::Verb
            && matches!(tree.words[c].relation(), "ccomp" | "acl")
            && children(tree, c).any(|m| tree.words[m].form(text) == "that" && tree.words[m].deprel == "mark")
    };
    let bare = children(tree, noun).all(|c| tree.words[c].relation() == "punct" || clause(c));
    let told = children(tree, noun).find(|&c| c > noun && clause(c));
    let Some(told) = told.filter(|_| bare && tree.words[before].form(text) == ",") else { return };
    let up = std::iter::successors(w.head.map(|h| h as usize), |&i| tree.words[i].head.map(|h| h as usize));
    let Some(verb) = up.take(5).find(|&i| tree.words[i].upos == Upos::Verb && i < noun) else { return };
    tree.words[told].deprel = "ccomp";
    let w = &mut tree.words[noun];
    (w.upos, w.xpos, w.feats) = (Upos::Verb, "VBG", "Tense=Pres|VerbForm=Part");
    (w.head, w.deprel) = (Some(verb as u32), "advcl");
    // "criticised Orban, warning": with the noun gone, there is one object.
    let name = children(tree, verb).find(|&c| tree.words[c].deprel == "iobj" && c < noun);
    if let Some(name) = name {
        tree.words[name].deprel = "obj";
    }
}

/// ***Having** attacked Ukraine, Russia …*, *denies **having** supplied drones*: right before a participle it is its auxiliary, whatever the tree
/// made of the two.
pub(super) fn having(tree: &mut Tree, text: &str, at: usize) {
    let word = &tree.words[at];
    if !word.form(text).eq_ignore_ascii_case("having") {
        return;
    }
    let next = (at + 1..tree.words.len()).find(|&i| tree.words[i].upos != Upos::Adv);
    let Some(verb) = next.filter(|&i| matches!(tree.words[i].xpos, "VBN" | "VBD")) else { return };
    let (above, relation) = (word.head, word.deprel);
    let v = &tree.words[verb];
    if relation != "aux" && v.head != Some(at as u32) && above == Some(verb as u32) {
        tree.words[at].deprel = "aux";
    } else if relation != "aux"
        && v.relation() == "amod"
        && let Some(noun) = v.head.map(|h| h as usize).filter(|&n| tree.words[n].head == Some(at as u32))
    {
        let Some(up) = above else { return };
        hang(tree, text, [verb, noun], up as usize, relation);
        (tree.words[at].head, tree.words[at].deprel) = (Some(verb as u32), "aux");
    }
    if tree.words[at].deprel != "aux" || tree.words[at].head != Some(verb as u32) {
        return;
    }
    (tree.words[at].upos, tree.words[at].xpos, tree.words[at].feats) = (Upos::Aux, "VBG", "VerbForm=Ger");
    let v = &mut tree.words[verb];
    (v.upos, v.xpos, v.feats) = (Upos::Verb, "VBN", "Tense=Past|VerbForm=Part");
    denies_as_noun(tree, at, verb);
    behind_denial(tree, at, verb);
    subject_before_having(tree, at, verb);
}

/// *Rwanda **denies** having supported M23*: what a participle with *having* cannot have as its subject is the verb above it.
fn denies_as_noun(tree: &mut Tree, having: usize, verb: usize) {
    let Some(denies) = having.checked_sub(1) else { return };
    let w = &tree.words[denies];
    let plural = w.upos == Upos::Noun && BEFORE_GERUND.contains(&w.lemma.as_str());
    let subject = w.head == Some(verb as u32) && w.relation() == "nsubj";
    let who = children(tree, denies).find(|&c| c + 1 == denies && tree.words[c].upos == Upos::Propn);
    let Some(who) = who.filter(|_| plural && subject) else { return };
    let (above, relation) = (tree.words[verb].head, tree.words[verb].deprel);
    let w = &mut tree.words[denies];
    (w.head, w.deprel) = (above, relation);
    (w.upos, w.xpos, w.feats) = (Upos::Verb, "VBZ", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
    (tree.words[who].head, tree.words[who].deprel) = (Some(denies as u32), "nsubj");
    (tree.words[verb].head, tree.words[verb].deprel) = (Some(denies as u32), "xcomp");
}

/// *denies having attacked Ukraine*: right behind such a verb the clause is what it is about, and no attribute of the subject.
fn behind_denial(tree: &mut Tree, having: usize, verb: usize) {
    let Some(before) = having.checked_sub(1) else { return };
    let governs = BEFORE_GERUND.contains(&tree.words[before].lemma.as_str());
    let below = tree.words[verb].head.map(|h| h as usize);
    let of_subject = below.is_some_and(|h| h < before && tree.words[h].head == Some(before as u32));
    if governs && (below == Some(before) || of_subject) {
        (tree.words[verb].head, tree.words[verb].deprel) = (Some(before as u32), "xcomp");
    }
}

/// *despite Israel having bombed Lebanon*: the name between the conjunction and its clause is the subject there.
fn subject_before_having(tree: &mut Tree, having: usize, verb: usize) {
    let Some(name) = having.checked_sub(1).filter(|&n| tree.words[n].upos == Upos::Propn) else { return };
    let marked =
        children(tree, verb).any(|c| tree.words[c].relation() == "mark" && c + 1 == tree.first_below(name));
    if marked && tree.words[name].head == tree.words[verb].head && tree.words[name].relation() == "obl" {
        (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), "nsubj");
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
    let Some(above) = above.filter(receives) else { return };
    let Some(guest) = children(tree, verb).find(|&c| c > verb && tree.words[c].deprel == "obj") else {
        return;
    };
    for c in children(tree, verb).collect::<Vec<_>>() {
        tree.words[c].head = Some(above as u32);
    }
    let v = &mut tree.words[verb];
    (v.head, v.deprel, v.upos, v.xpos) = (Some(guest as u32), "amod", Upos::Adj, "JJ");
}

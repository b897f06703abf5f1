//! Words whose tag no grammar allows where they stand, and what hangs wrong because of it: *shot* is no present, *neighbouring* before
//! a name no gerund, *blijft Syrië **doden*** no noun, and a name right behind *the energy company* is that company's.

use super::bare::TIMES;
use super::children;
use super::participles::PAST;
use crate::parse::irregular;
use crate::parse::tree::{Tree, Upos};

/// *a gunman who **shot** a man*: a present without *-s* is spelt as its dictionary form, so another spelling is the past.
pub(super) fn past_not_present(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    if w.upos != Upos::Verb || w.xpos != "VBP" {
        return;
    }
    let form = w.form(text).to_lowercase();
    let past = irregular::is_past(&form) || form.ends_with("ed");
    if past && form != w.lemma {
        (tree.words[verb].xpos, tree.words[verb].feats) = (PAST[0], PAST[1]);
    }
}

/// *Reagan **tore** into Mulroney*: a past that no noun is spelt like, with a subject of its own.
pub(super) fn past_not_noun(tree: &mut Tree, text: &str, word: usize) {
    let w = &tree.words[word];
    if w.upos != Upos::Noun || w.head.is_some() || !irregular::is_past(w.form(text)) {
        return;
    }
    let kids = |relation: &str| children(tree, word).any(|c| tree.words[c].relation() == relation);
    let base = irregular::base(w.form(text)).filter(|_| kids("nsubj") && !kids("cop") && !kids("det"));
    if let Some(base) = base {
        let w = &mut tree.words[word];
        (w.upos, w.xpos, w.feats) = (Upos::Verb, PAST[0], PAST[1]);
        w.lemma = base;
    }
}

/// *De kritiek van Turkije op Syrië **verraste** beleggers.*: where a sentence has no verb, what may be a past right before a bare noun is
/// that verb, and what stands before it says more of the subject.
pub(super) fn past_before_noun(tree: &mut Tree, text: &str) {
    let Some(root) = tree.words.iter().position(|w| w.head.is_none()) else { return };
    let nominal = |i: usize| matches!(tree.words[i].upos, Upos::Noun | Upos::Propn);
    let alike = |v: usize| {
        let w = &tree.words[v];
        let form = w.form(text);
        let past = match w.xpos {
            "WW|vd|prenom|met-e" => form.ends_with("de") || form.ends_with("te"),
            _ => false,
        };
        past && matches!(w.relation(), "amod" | "acl")
            && w.head.is_some_and(|h| h as usize == v + 1 && nominal(v + 1))
    };
    let mut found = (root + 1..tree.words.len()).filter(|&v| alike(v));
    let (Some(verb), None) = (found.next(), found.next()) else { return };
    if !nominal(root)
        || matches!(tree.words[verb - 1].upos, Upos::Det | Upos::Adp | Upos::Punct | Upos::Cconj | Upos::Adj)
    {
        return;
    }
    let object = verb + 1;
    if !tree.is_below(object, root) || !super::participles::lacks_its_verb(tree, text) {
        return;
    }
    let before = |c: &usize| *c < verb && *c > root;
    let left: Vec<usize> = children(tree, object).chain(children(tree, verb)).filter(before).collect();
    let nouns: Vec<usize> = left.iter().copied().filter(|&n| nominal(n)).collect();
    for &c in &left {
        let noun = nouns.iter().copied().filter(|&n| n > c).min();
        let (head, deprel) = match tree.words[c].relation() {
            "case" | "det" => (noun.unwrap_or(root), tree.words[c].deprel),
            _ => (root, "nmod"),
        };
        (tree.words[c].head, tree.words[c].deprel) = (Some(head as u32), deprel);
    }
    let past = if tree.words[verb].xpos.starts_with("VB") { PAST } else { DUTCH_PAST };
    let stop = tree.words.len() - 1;
    let v = &mut tree.words[verb];
    (v.upos, v.xpos, v.feats, v.head, v.deprel) = (Upos::Verb, past[0], past[1], None, "root");
    (tree.words[root].head, tree.words[root].deprel) = (Some(verb as u32), "nsubj");
    (tree.words[object].head, tree.words[object].deprel) = (Some(verb as u32), "obj");
    if tree.words[stop].upos == Upos::Punct {
        tree.words[stop].head = Some(verb as u32);
    }
}

/// *The occupation of Syria **by** Turkey surprised investors*: no preposition stands across the verb from its noun, and a verb has one subject.
pub(super) fn case_across_verb(tree: &mut Tree, case: usize) {
    let w = &tree.words[case];
    if w.upos != Upos::Adp || w.relation() != "case" {
        return;
    }
    let Some(far) = w.head.map(|h| h as usize).filter(|&h| h > case + 2) else { return };
    let inside =
        |i: &usize| matches!(tree.words[*i].relation(), "det" | "amod" | "compound" | "flat" | "nummod");
    let Some(near) = (case + 1..far).find(|i| !inside(i)) else { return };
    let n = &tree.words[near];
    let Some(verb) = n.head.map(|h| h as usize).filter(|&v| n.deprel == "nsubj" && near < v && v < far)
    else {
        return;
    };
    let first = children(tree, verb).find(|&c| c < case && tree.words[c].deprel == "nsubj");
    if let Some(first) = first.filter(|_| tree.words[verb].upos == Upos::Verb) {
        tree.words[case].head = Some(near as u32);
        (tree.words[near].head, tree.words[near].deprel) = (Some(first as u32), "nmod");
        (tree.words[far].head, tree.words[far].deprel) = (Some(verb as u32), "obj");
    }
}

/// Tag and features of a Dutch past in the singular.
const DUTCH_PAST: [&str; 2] = ["WW|pv|verl|ev", "Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin"];

/// *attacked **neighbouring** Sweden*: what lies beside says so before its noun.
pub(super) fn neighbouring(tree: &mut Tree, text: &str, word: usize) {
    let w = &tree.words[word];
    let nominal = |i: usize| matches!(tree.words[i].upos, Upos::Propn | Upos::Noun);
    let lies = matches!(w.form(text), "neighbouring" | "neighboring") && w.upos == Upos::Verb;
    let next = word + 1;
    if !lies || next >= tree.words.len() || !nominal(next) {
        return;
    }
    // "neighbouring West Germany"
    let mut noun = next;
    while tree.words[noun].head.is_some_and(|h| h as usize > noun)
        && tree.words[noun].relation() == "compound"
    {
        noun = tree.words[noun].head.map_or(noun, |h| h as usize);
    }
    if tree.words[noun].head != Some(word as u32) {
        return;
    }
    let (head, deprel) = (tree.words[word].head, tree.words[word].deprel);
    let argument = matches!(tree.words[word].relation(), "xcomp" | "ccomp" | "advcl" | "acl" | "parataxis");
    (tree.words[noun].head, tree.words[noun].deprel) = (head, if argument { "obj" } else { deprel });
    for c in children(tree, word).filter(|&c| c != noun).collect::<Vec<_>>() {
        let inside = c < word && matches!(tree.words[c].relation(), "case" | "det");
        tree.words[c].head = if inside || head.is_none() { Some(noun as u32) } else { head };
    }
    let w = &mut tree.words[word];
    (w.upos, w.xpos, w.feats, w.head, w.deprel) = (Upos::Adj, "JJ", "Degree=Pos", Some(noun as u32), "amod");
}

/// *Theresa May's Chequers **plan***: what somebody has is a noun.
pub(super) fn noun_not_verb(tree: &mut Tree, word: usize) {
    let w = &tree.words[word];
    let base = w.upos == Upos::Verb && matches!(w.xpos, "VB" | "VBP");
    if !base || !matches!(w.relation(), "obj" | "nsubj" | "obl" | "nmod") {
        return;
    }
    let owned = children(tree, word).any(|c| c < word && matches!(tree.words[c].deprel, "nmod:poss" | "det"));
    let acts = children(tree, word).any(|c| matches!(tree.words[c].relation(), "nsubj" | "aux" | "mark"));
    if owned && !acts {
        let w = &mut tree.words[word];
        (w.upos, w.xpos, w.feats) = (Upos::Noun, "NN", "Number=Sing");
    }
}

/// *had **haar** tientallen jaren geleden aangerand*: nobody has years that lie back, so the pronoun before them is whom the verb acts on.
pub(super) fn whose_years(tree: &mut Tree, text: &str, pronoun: usize) {
    let w = &tree.words[pronoun];
    if w.deprel != "nmod:poss" || !matches!(w.form(text), "haar" | "hun") {
        return;
    }
    let Some(measure) = w.head.map(|h| h as usize).filter(|&m| m > pronoun) else { return };
    let ago =
        (measure + 1..tree.words.len().min(measure + 3)).find(|&i| tree.words[i].form(text) == "geleden");
    let amount = matches!(tree.words[measure].relation(), "obj" | "obl" | "nmod");
    let Some(verb) = tree.words[measure].head.map(|h| h as usize).filter(|_| ago.is_some() && amount) else {
        return;
    };
    let verb = if Some(verb) == ago { tree.words[verb].head.map_or(verb, |h| h as usize) } else { verb };
    if tree.words[verb].upos == Upos::Verb {
        tree.words[measure].deprel = "obl";
        let p = &mut tree.words[pronoun];
        (p.head, p.deprel, p.upos) = (Some(verb as u32), "obj", Upos::Pron);
    }
}

/// Verbs with an infinitive of their own: auxiliaries of mood, and full verbs.
const MODALS: [&str; 7] = ["willen", "zullen", "kunnen", "moeten", "mogen", "hoeven", "durven"];
const WITH_INFINITIVE: [&str; 4] = ["blijven", "gaan", "komen", "laten"];

/// *Turkije blijft Syrië **doden***, *wil Iran **prijzen***: behind such a verb and a name a bare word in *-en* at the end is what is done to it.
pub(super) fn infinitive_not_noun(tree: &mut Tree, text: &str, word: usize) {
    let w = &tree.words[word];
    let last = tree.words.get(word + 1).is_none_or(|n| n.upos == Upos::Punct || n.upos == Upos::Cconj);
    let noun = w.upos == Upos::Noun && w.xpos.contains("|mv") && w.form(text).ends_with("en");
    let bare = || children(tree, word).next().is_none();
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| v < word && noun && last && bare()) else {
        return;
    };
    let lemma = tree.words[verb].lemma.as_str();
    let (modal, full) = (MODALS.contains(&lemma), WITH_INFINITIVE.contains(&lemma));
    let other = children(tree, verb).any(|c| tree.words[c].feat("VerbForm") == Some("Inf"));
    let before = word.checked_sub(1).filter(|&b| {
        let b = &tree.words[b];
        b.upos == Upos::Propn && b.head == Some(verb as u32) && matches!(b.relation(), "obj" | "iobj" | "obl")
    });
    let Some(object) = before.filter(|_| (modal || full) && !other) else { return };
    if children(tree, object).any(|c| tree.words[c].relation() == "case") {
        return;
    }
    let form = w.form(text).to_lowercase();
    let w = &mut tree.words[word];
    (w.upos, w.xpos, w.feats, w.deprel) = (Upos::Verb, "WW|inf|vrij|zonder", "VerbForm=Inf", "xcomp");
    w.lemma = form;
    (tree.words[object].head, tree.words[object].deprel) = (Some(word as u32), "obj");
    if modal {
        let (head, deprel) = (tree.words[verb].head, tree.words[verb].deprel);
        for c in children(tree, verb).filter(|&c| c != word).collect::<Vec<_>>() {
            tree.words[c].head = Some(word as u32);
        }
        (tree.words[word].head, tree.words[word].deprel) = (head, deprel);
        let v = &mut tree.words[verb];
        (v.upos, v.head, v.deprel) = (Upos::Aux, Some(word as u32), "aux");
    }
}

/// ***Door** Syrië binnen te dringen*: before an infinitive with *te* and its object *door* opens the clause, and is no preposition of the object.
pub(super) fn opens_infinitive(tree: &mut Tree, text: &str, door: usize) {
    let w = &tree.words[door];
    let opens =
        w.relation() == "case" && matches!(w.form(text), "door" | "Door" | "om" | "Om" | "zonder" | "Zonder");
    let Some(noun) = w.head.map(|h| h as usize).filter(|&n| opens && n > door) else { return };
    let n = &tree.words[noun];
    let Some(verb) =
        n.head.map(|h| h as usize).filter(|&v| v > noun && matches!(n.relation(), "obj" | "obl"))
    else {
        return;
    };
    let te = children(tree, verb).any(|c| c > noun && c < verb && tree.words[c].form(text) == "te");
    let free =
        !children(tree, verb).any(|c| matches!(tree.words[c].relation(), "nsubj" | "obj") && c != noun);
    let opened = children(tree, verb).any(|c| c < door && tree.words[c].relation() == "mark");
    if te && free && !opened && tree.words[verb].relation() == "advcl" {
        (tree.words[door].head, tree.words[door].deprel) = (Some(verb as u32), "mark");
        tree.words[noun].deprel = "obj";
    }
}

/// *…, with **Turkey accusing** Syria*: who does what the form in *-ing* behind him tells, in a clause that *with* opens.
pub(super) fn with_name_doing(tree: &mut Tree, text: &str, form: usize) {
    let w = &tree.words[form];
    let Some(name) = form.checked_sub(1).filter(|&n| w.xpos == "VBG" && tree.words[n].upos == Upos::Propn)
    else {
        return;
    };
    let first = (0..name).rev().find(|&i| tree.words[i].upos != Upos::Propn);
    let Some(with) =
        first.filter(|&i| i > 0 && tree.words[i].form(text) == "with" && tree.words[i - 1].form(text) == ",")
    else {
        return;
    };
    let object = (form + 1..tree.words.len())
        .find(|&i| tree.words[i].upos != Upos::Det)
        .filter(|&i| matches!(tree.words[i].upos, Upos::Propn | Upos::Noun | Upos::Adj));
    let Some(object) = object else { return };
    // "with Turkey | liquidating Assad" as one phrase, or its two halves side by side.
    let whole = w.head.map(|h| h as usize).filter(|&h| h > form && w.relation() == "amod");
    let halves = w.head.map(|h| h as usize).filter(|&h| h < with && w.relation() == "advcl");
    let verb = match (whole, halves) {
        (Some(noun), _) if tree.words[noun].relation() == "obl" => tree.words[noun].head.map(|h| h as usize),
        (_, Some(verb)) if tree.words[name].head == Some(verb as u32) => Some(verb),
        _ => None,
    };
    let Some(verb) = verb.filter(|&v| v < with && object > form) else { return };
    if let Some(noun) = whole {
        (tree.words[noun].head, tree.words[noun].deprel) = (Some(form as u32), "obj");
    }
    let comma = with - 1;
    (tree.words[comma].head, tree.words[with].head) = (Some(form as u32), Some(form as u32));
    tree.words[with].deprel = "mark";
    (tree.words[name].head, tree.words[name].deprel) = (Some(form as u32), "nsubj");
    (tree.words[form].head, tree.words[form].deprel) = (Some(verb as u32), "advcl");
}

/// *ordered the energy company **RWE** to stop*: right behind a noun with its article a name is no argument of the verb, but what the noun
/// is called.
pub(super) fn name_of_noun(tree: &mut Tree, text: &str, name: usize) {
    let Some(noun) = name.checked_sub(1).filter(|&n| tree.words[n].upos == Upos::Noun) else { return };
    let w = &tree.words[name];
    let stray =
        w.upos == Upos::Propn && matches!(w.relation(), "xcomp" | "advmod" | "nmod" | "obl" | "obj" | "dep");
    let Some(up) = w.head.map(|h| h as usize).filter(|&h| stray && h < noun) else { return };
    let n = &tree.words[noun];
    let beside =
        n.head == Some(up as u32) && matches!(n.relation(), "obj" | "iobj" | "nmod" | "obl" | "nsubj");
    let inside = |c: usize| matches!(tree.words[c].relation(), "case" | "det" | "nummod" | "cop");
    let definite =
        children(tree, noun).any(|c| c < noun && matches!(tree.words[c].form(text), "the" | "de" | "het"));
    let form = w.form(text).to_lowercase();
    let calendar = TIMES.contains(&tree.words[noun].lemma.as_str()) || w.name.is_none() && is_day(&form);
    let genitive = tree.words.get(name + 1).is_some_and(|w| matches!(w.form(text), "'s" | "’s" | "'"));
    if beside && definite && !calendar && !genitive && !children(tree, name).any(inside) {
        (tree.words[name].head, tree.words[name].deprel) = (Some(noun as u32), "appos");
    }
}

/// Days and months, in small letters.
fn is_day(form: &str) -> bool {
    form.ends_with("day") || form.ends_with("dag") || DATES.contains(&form)
}

const DATES: [&str; 18] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "januari",
    "februari",
    "maart",
    "mei",
    "oktober",
    "augustus",
];

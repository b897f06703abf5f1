//! Words that open a Dutch clause and that the parser takes for a preposition or a relative pronoun.

use super::bare::TIMES;
use super::children;
use super::clauses::SAYING;
use crate::parse::tree::{Tree, Upos};

/// The finite word of a verb's clause: the verb itself or its auxiliary.
pub(super) fn finite_of(tree: &Tree, verb: usize) -> Option<usize> {
    let finite = |i: &usize| {
        tree.words[*i].xpos.starts_with("WW|pv") || tree.words[*i].feat("VerbForm") == Some("Fin")
    };
    let auxiliary = || children(tree, verb).find(|c| tree.words[*c].relation() == "aux" && finite(c));
    Some(verb).filter(finite).or_else(auxiliary)
}

/// A clause has somebody or something that its verb speaks of, or *het* or *er*.
pub(super) fn has_subject(tree: &Tree, verb: usize) -> bool {
    children(tree, verb).any(|c| matches!(tree.words[c].relation(), "nsubj" | "csubj" | "expl"))
}

pub(super) fn is_passive(tree: &Tree, verb: usize) -> bool {
    children(tree, verb).any(|c| tree.words[c].deprel == "aux:pass")
}

/// Makes a word the conjunction of a clause.
fn make_mark(tree: &mut Tree, word: usize, verb: usize) {
    let w = &mut tree.words[word];
    (w.head, w.deprel, w.upos) = (Some(verb as u32), "mark", Upos::Sconj);
    (w.xpos, w.feats) = ("VG|onder", "");
}

/// *Sinds Rusland Oekraïne had aangevallen, is …*: a clause whose verb ends it, without a subject and without a conjunction, is
/// opened by what looks like the preposition of its first noun, and that noun is the subject.
pub(super) fn preposition_of_clause(tree: &mut Tree, text: &str, word: usize) {
    let w = &tree.words[word];
    let opener = || matches!(w.form(text).to_lowercase().as_str(), "sinds" | "tot" | "voor");
    if !matches!(w.deprel, "case" | "mark") || !opener() {
        return;
    }
    let Some(above) = w.head.map(|h| h as usize).filter(|&h| h > word) else { return };
    let (noun, verb) = if w.deprel == "mark" {
        (children(tree, above).find(|&c| c > word && tree.first_below(c) == word + 1), Some(above))
    } else {
        (Some(above), tree.words[above].head.map(|h| h as usize))
    };
    let (Some(noun), Some(verb)) = (noun, verb.filter(|&v| v > word)) else { return };
    let nominal = matches!(tree.words[noun].upos, Upos::Noun | Upos::Propn)
        && tree.words[noun].relation() == "obl"
        && !children(tree, noun).any(|c| c != word && tree.words[c].deprel == "case");
    let clause =
        matches!(tree.words[verb].relation(), "advcl" | "acl") && tree.words[verb].upos == Upos::Verb;
    let last = finite_of(tree, verb).is_some_and(|f| f > noun);
    let opens = children(tree, verb).all(|c| c >= word);
    let marked = children(tree, verb).any(|c| c != word && tree.words[c].relation() == "mark");
    let passive = is_passive(tree, verb);
    if !(nominal && clause && last && opens) || marked {
        return;
    }
    make_mark(tree, word, verb);
    // "Sinds vorige week de scholen dicht zijn": the week is no subject.
    if TIMES.contains(&tree.words[noun].lemma.as_str())
        || children(tree, verb).any(|c| tree.words[c].deprel == "expl")
    {
        return;
    }
    let other = children(tree, verb).find(|&c| tree.words[c].relation() == "nsubj");
    let object = children(tree, verb).any(|c| tree.words[c].deprel == "obj");
    match other {
        Some(_) if object || passive => return,
        Some(other) => tree.words[other].deprel = "obj",
        None => {}
    }
    let role = if passive { "nsubj:pass" } else { "nsubj" };
    (tree.words[noun].head, tree.words[noun].deprel) = (Some(verb as u32), role);
}

/// Dutch neuter nouns of which a clause with *dat* tells the content.
const WITH_CONTENT: [&str; 26] = [
    "nieuws",
    "bericht",
    "gerucht",
    "feit",
    "idee",
    "vermoeden",
    "bewijs",
    "besef",
    "gevoel",
    "argument",
    "signaal",
    "verhaal",
    "verwijt",
    "teken",
    "standpunt",
    "geloof",
    "oordeel",
    "scenario",
    "gevaar",
    "risico",
    "misverstand",
    "inzicht",
    "vertrouwen",
    "dreigement",
    "beeld",
    "nieuwsbericht",
];

/// *het nieuws dat minister Kaag Israël had bezocht*: the *dat* that stands as an argument of such a clause.
pub fn content_of_noun(tree: &Tree, text: &str, verb: usize) -> Option<usize> {
    let noun = tree.words[verb].head.filter(|_| tree.words[verb].deprel == "acl:relcl")? as usize;
    let argument = |&c: &usize| {
        c < verb && matches!(tree.words[c].deprel, "nsubj" | "obj") && tree.words[c].form(text) == "dat"
    };
    let that = children(tree, verb).find(argument)?;
    (noun < that && WITH_CONTENT.contains(&tree.words[noun].lemma.as_str())).then_some(that)
}

/// Makes such a *dat* the conjunction that it is.
pub fn open_clause(tree: &mut Tree, that: usize, verb: usize) {
    make_mark(tree, that, verb);
    tree.words[verb].deprel = "acl";
}

/// *het nieuws dat Frankrijk wapens aan Mali had geleverd*: news supplies nobody with anything; where the clause has its object, and a name
/// that looks like who gets it, *dat* only opens it.
pub(super) fn that_of_news(tree: &mut Tree, text: &str, verb: usize) {
    let Some(that) = content_of_noun(tree, text, verb).filter(|&t| tree.words[t].deprel == "nsubj") else {
        return;
    };
    let core = |&c: &usize| c > that && matches!(tree.words[c].deprel, "obj" | "iobj");
    let arguments: Vec<usize> = children(tree, verb).filter(core).collect();
    if let [who, _, ..] = arguments[..] {
        open_clause(tree, that, verb);
        tree.words[who].deprel = "nsubj";
    }
}

/// Verbs of saying that *that* may follow from afar: English ones beside those of [`SAYING`], and Dutch ones.
pub(super) const TELLS: [&str; 16] = [
    "post",
    "tweet",
    "write",
    "state",
    "tell",
    "stress",
    "repeat",
    "zeggen",
    "melden",
    "schrijven",
    "verklaren",
    "meedelen",
    "stellen",
    "vertellen",
    "herhalen",
    "benadrukken",
];

/// *posted on X that …*, *laat in een verklaring weten dat …*: a clause hung from the noun of an adjunct before it is what the verb tells, when
/// that tells nothing else.
pub(super) fn told_across_adjunct(tree: &mut Tree, text: &str, clause: usize) {
    let w = &tree.words[clause];
    let opens =
        |&c: &usize| tree.words[c].deprel == "mark" && matches!(tree.words[c].form(text), "that" | "dat");
    let up = |i: usize| tree.words[i].head.map(|h| h as usize);
    let Some(noun) = up(clause).filter(|_| w.deprel == "acl") else { return };
    let (Some(that), Some(verb)) = (children(tree, clause).find(opens), up(noun)) else { return };
    let place = |c: usize| {
        let p = tree.words[c].form(text).to_lowercase();
        let lies =
            matches!(p.as_str(), "in" | "on" | "at" | "during" | "via" | "op" | "tijdens" | "tegenover");
        tree.words[c].relation() == "case" && lies
    };
    let adjunct = tree.words[noun].relation() == "obl" && noun < that && children(tree, noun).any(place);
    let v = &tree.words[verb];
    let says = TELLS.contains(&v.lemma.as_str()) || SAYING.contains(&v.lemma.as_str());
    let lets_know = v.lemma == "laten" && children(tree, verb).any(|c| tree.words[c].lemma == "weten");
    let told = children(tree, verb).any(|c| matches!(tree.words[c].relation(), "obj" | "ccomp" | "xcomp"));
    if !(adjunct && (says || lets_know)) || told || v.upos != Upos::Verb || verb > noun {
        return;
    }
    (tree.words[clause].head, tree.words[clause].deprel) = (Some(verb as u32), "ccomp");
    let subject = children(tree, verb).find(|&c| tree.words[c].deprel == "nsubj:pass");
    if let Some(subject) = subject.filter(|_| !is_passive(tree, verb)) {
        tree.words[subject].deprel = "nsubj";
    }
}

/// Verbs with somebody who is told, and a clause.
const INFORMS: [&str; 12] = [
    "tell",
    "warn",
    "inform",
    "assure",
    "remind",
    "convince",
    "notify",
    "vertellen",
    "waarschuwen",
    "verzekeren",
    "informeren",
    "overtuigen",
];

/// With these the clause tells what they are.
const TOLD: [&str; 6] = ["story", "truth", "news", "lie", "tale", "verhaal"];

/// *telling reporters that …*, *told parliament Russia had attacked it*: of people a clause tells nothing; it is what they are told.
pub(super) fn told_to_people(tree: &mut Tree, text: &str, clause: usize) {
    let w = &tree.words[clause];
    let up = |i: usize| tree.words[i].head.map(|h| h as usize);
    let Some(who) = up(clause).filter(|_| w.relation() == "acl") else { return };
    let Some(verb) = up(who).filter(|&v| v < who && who < clause) else { return };
    if !INFORMS.contains(&tree.words[verb].lemma.as_str()) {
        return;
    }
    let that =
        |c: usize| tree.words[c].deprel == "mark" && matches!(tree.words[c].form(text), "that" | "dat");
    let has = |r: &str| {
        children(tree, clause).any(|c| tree.words[c].deprel == r && tree.words[c].upos != Upos::Pron)
    };
    let opened = children(tree, clause).any(that);
    let whole = has("nsubj") && has("obj") && tree.words[who].deprel == "iobj";
    let told =
        matches!(tree.words[who].deprel, "iobj" | "obj") && !TOLD.contains(&tree.words[who].lemma.as_str());
    if (opened || whole) && told && !children(tree, verb).any(|c| tree.words[c].relation() == "ccomp") {
        (tree.words[clause].head, tree.words[clause].deprel) = (Some(verb as u32), "ccomp");
    }
}

/// *dat de VS Iran wapens had geleverd*: a clause that a conjunction opens has a subject; where it has none, the first of its bare
/// arguments before the verb is it.
pub(super) fn subject_behind_mark(tree: &mut Tree, text: &str, mark: usize) {
    let w = &tree.words[mark];
    let opens = w.deprel == "mark" && w.xpos.starts_with("VG|onder") && w.form(text) != "om";
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| opens && v > mark) else { return };
    if tree.words[verb].upos != Upos::Verb
        || finite_of(tree, verb).is_none_or(|f| f < mark)
        || has_subject(tree, verb)
        || is_passive(tree, verb)
    {
        return;
    }
    let core = |&c: &usize| c > mark && c < verb && matches!(tree.words[c].deprel, "obj" | "iobj");
    let arguments: Vec<usize> = children(tree, verb).filter(core).collect();
    let [first, _, ..] = arguments[..] else { return };
    let nominal = matches!(tree.words[first].upos, Upos::Noun | Upos::Propn);
    if nominal && tree.first_below(first) == mark + 1 {
        tree.words[first].deprel = "nsubj";
    }
}

/// Dutch nouns of what may be: fear, chance, rumour.
const UNCERTAIN: [&str; 17] = [
    "vrees",
    "angst",
    "kans",
    "gevaar",
    "risico",
    "hoop",
    "verwachting",
    "gerucht",
    "mogelijkheid",
    "dreiging",
    "vermoeden",
    "zorg",
    "verdenking",
    "speculatie",
    "waarschijnlijkheid",
    "bezorgdheid",
    "ongerustheid",
];

/// *De vrees bestaat dat China Taiwan aanvalt*, *De kans is groot dat …*: a fear tells nothing and a chance says nothing; the clause behind the
/// verb is what the noun before it is of.
pub(super) fn clause_of_subject(tree: &mut Tree, clause: usize) {
    let w = &tree.words[clause];
    let Some(above) = w.head.map(|h| h as usize).filter(|&h| h < clause) else { return };
    if !matches!(w.deprel, "ccomp" | "csubj" | "advcl" | "xcomp")
        || !children(tree, clause).any(|c| tree.words[c].deprel == "mark" && tree.words[c].lemma == "dat")
    {
        return;
    }
    let noun = |&c: &usize| {
        let w = &tree.words[c];
        c < clause && w.relation() == "nsubj" && UNCERTAIN.contains(&w.lemma.as_str())
    };
    let taken = children(tree, above).any(|c| c != clause && matches!(tree.words[c].deprel, "obj" | "ccomp"));
    let found = children(tree, above).find(noun).filter(|_| !taken);
    if let Some(noun) = found {
        (tree.words[clause].head, tree.words[clause].deprel) = (Some(noun as u32), "acl");
    }
}

/// *Naar verluidt heeft Rusland Bachmoet veroverd*: an idiom that says how it is known, no clause of its own.
pub(super) fn reportedly(tree: &mut Tree, text: &str, word: usize) {
    let idiom = matches!(tree.words[word].form(text), "verluidt" | "verluid") && word > 0;
    if !idiom || !tree.words[word - 1].form(text).eq_ignore_ascii_case("naar") {
        return;
    }
    let Some(above) = tree.words[word].head else { return };
    let w = &mut tree.words[word];
    (w.upos, w.xpos, w.feats, w.deprel) = (Upos::Adv, "BW", "", "advmod");
    for c in children(tree, word).collect::<Vec<_>>() {
        tree.words[c].head = Some(above);
    }
    (tree.words[word - 1].head, tree.words[word - 1].deprel) = (Some(word as u32), "fixed");
}

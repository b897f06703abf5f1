//! *riep Rusland op de wapens neer te leggen*, *vroeg Rusland de matrozen vrij te laten*: who is asked is an argument of the
//! asking, not of what he is asked. The parser hangs him by the infinitive, and reads the particle as a preposition.

use super::children;
use crate::parse::tree::{Tree, Upos};

/// Dutch verbs with a particle that ask somebody for what their infinitive says.
const WITH_PARTICLE: [(&str, &str); 10] = [
    ("dagen", "uit"),
    ("roepen", "op"),
    ("sporen", "aan"),
    ("nodigen", "uit"),
    ("zetten", "aan"),
    ("manen", "aan"),
    ("raden", "aan"),
    ("moedigen", "aan"),
    ("dragen", "op"),
    ("halen", "over"),
];

/// Those without.
const PLAIN: [&str; 17] = [
    "vragen",
    "verzoeken",
    "smeken",
    "bevelen",
    "gelasten",
    "dwingen",
    "verbieden",
    "toestaan",
    "adviseren",
    "verplichten",
    "bewegen",
    "machtigen",
    "instrueren",
    "noodzaken",
    "sommeren",
    "overtuigen",
    "verwijten",
];

/// Gives a verb of asking its particle and whom it asks.
pub(super) fn asked(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    if w.upos != Upos::Verb || !w.xpos.starts_with("WW|pv") {
        return;
    }
    let te = |i: usize| children(tree, i).find(|&m| tree.words[m].form(text) == "te");
    let below = children(tree, verb)
        .filter(|&c| c > verb && matches!(tree.words[c].relation(), "xcomp" | "ccomp" | "advcl"));
    let Some((infinitive, mark)) = below.into_iter().find_map(|c| Some((c, te(c)?))) else { return };
    let known = WITH_PARTICLE.iter().find(|(v, _)| *v == w.lemma);
    if let Some(&(stem, particle)) = known {
        with_particle(tree, text, (verb, infinitive, mark), stem, particle);
    } else if PLAIN.contains(&w.lemma.as_str()) {
        plain(tree, verb, infinitive);
    }
}

fn with_particle(
    tree: &mut Tree,
    text: &str,
    (verb, infinitive, mark): (usize, usize, usize),
    stem: &str,
    particle: &str,
) {
    let stands_as_preposition =
        |&i: &usize| tree.words[i].form(text) == particle && tree.words[i].relation() == "case";
    let of_infinitive = |&i: &usize| {
        tree.words[i].form(text) == particle
            && tree.words[i].deprel == "compound:prt"
            && tree.words[i].head == Some(infinitive as u32)
    };
    if let Some(p) = (verb + 2..mark).find(of_infinitive) {
        tree.words[verb].lemma = format!("{particle}{stem}");
        return give_back(tree, (verb, infinitive, mark), p);
    }
    let Some(p) = (verb + 2..mark).find(stands_as_preposition) else { return };
    // Below the infinitive the last word before the particle has who is asked above it, but for *woensdag* in *riep Rusland
    // woensdag op*.
    let up =
        std::iter::successors(Some(p - 1), |&i| tree.words[i].head.map(|h| h as usize)).take(super::WINDOW);
    let argument = |&i: &usize| {
        let h = tree.words[i].head.map(|h| h as usize);
        (h == Some(infinitive) || h == Some(verb))
            && matches!(tree.words[i].relation(), "obj" | "iobj" | "nsubj")
    };
    let name = |&i: &usize| tree.words[i].upos == Upos::Propn;
    let noun = |&i: &usize| tree.words[i].upos == Upos::Noun;
    let before = (verb + 1..p).rev().filter(name).chain((verb + 1..p).rev().filter(noun));
    let Some(who) = up.chain(before).find(|i| argument(i) && *i > verb && *i < p) else { return };
    let Some(noun) = tree.words[p].head.map(|h| h as usize).filter(|&n| n > p) else { return };
    let taken = children(tree, infinitive).any(|c| c != who && tree.words[c].deprel == "obj");
    // "woensdag" between the two is when he is asked.
    for between in who + 1..p {
        if tree.words[between].head == Some(infinitive as u32) {
            tree.words[between].head = Some(verb as u32);
        }
    }
    tree.words[who].head = Some(verb as u32);
    tree.words[who].deprel = "obj";
    tree.words[p].head = Some(verb as u32);
    tree.words[p].deprel = "compound:prt";
    tree.words[verb].lemma = format!("{particle}{stem}");
    tree.words[noun].head = Some(infinitive as u32);
    tree.words[noun].deprel = if taken { "iobj" } else { "obj" };
}

/// *riep Poetin op de aanval te stoppen*: the particle that the infinitive has is the verb's, and what stands behind it the infinitive's object.
fn give_back(tree: &mut Tree, (verb, infinitive, mark): (usize, usize, usize), particle: usize) {
    tree.words[particle].head = Some(verb as u32);
    for c in particle + 1..mark {
        if tree.words[c].head == Some(infinitive as u32) && tree.words[c].deprel == "obl" {
            tree.words[c].deprel = "obj";
        }
    }
}

/// Dutch verbs with a particle whose own subject does what their infinitive says.
const OF_SUBJECT: [(&str, &str); 4] =
    [("kondigen", "aan"), ("zeggen", "toe"), ("geven", "toe"), ("bieden", "aan")];

/// *kondigde aan Rwanda te zullen straffen*, *zegde toe Polen te steunen*: the parser gives the particle to what stands behind it, as a
/// preposition, or to the infinitive.
pub(super) fn announced(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let known = OF_SUBJECT.iter().find(|(v, _)| *v == w.lemma).filter(|_| w.xpos.starts_with("WW|pv"));
    let Some(&(stem, particle)) = known else { return };
    let te = |i: usize| children(tree, i).find(|&m| tree.words[m].form(text) == "te");
    let below = children(tree, verb).filter(|&c| c > verb && tree.words[c].relation() == "xcomp");
    let Some((infinitive, mark)) = below.into_iter().find_map(|c| Some((c, te(c)?))) else { return };
    let Some(p) = (verb + 1..mark).find(|&p| tree.words[p].form(text) == particle) else { return };
    let of = tree.words[p].head.map(|h| h as usize);
    if tree.words[p].relation() == "case" {
        let above = |n: usize| tree.words[n].head.is_some_and(|h| [infinitive, verb].contains(&(h as usize)));
        let Some(noun) = of.filter(|&n| n > p && above(n)) else { return };
        let taken = children(tree, infinitive).any(|c| c != noun && tree.words[c].deprel == "obj");
        let role = if taken { "iobj" } else { "obj" };
        (tree.words[noun].head, tree.words[noun].deprel) = (Some(infinitive as u32), role);
    } else if of == Some(infinitive) && tree.words[p].deprel == "compound:prt" && p + 1 < mark {
        let bare = tree.words[infinitive].lemma.strip_prefix(particle).map(str::to_owned);
        tree.words[infinitive].lemma = bare.unwrap_or_else(|| tree.words[infinitive].lemma.clone());
    } else {
        return;
    }
    (tree.words[p].head, tree.words[p].deprel) = (Some(verb as u32), "compound:prt");
    tree.words[verb].lemma = format!("{particle}{stem}");
}

/// Of two arguments of the infinitive the first one is asked; one that stands alone may be either.
fn plain(tree: &mut Tree, verb: usize, infinitive: usize) {
    let core = |&c: &usize| {
        matches!(tree.words[c].relation(), "obj" | "iobj" | "nsubj") && c < infinitive && c > verb
    };
    let arguments: Vec<usize> = children(tree, infinitive).filter(core).collect();
    let Some(&who) = arguments.first() else { return };
    let other = arguments.len() > 1 || children(tree, infinitive).any(|c| tree.words[c].deprel == "expl:pv");
    let bare = !children(tree, who).any(|c| tree.words[c].relation() == "case");
    let asked = children(tree, verb).any(|c| matches!(tree.words[c].relation(), "obj" | "iobj"));
    if other && bare && !asked && matches!(tree.words[who].upos, Upos::Propn | Upos::Noun | Upos::Pron) {
        tree.words[who].head = Some(verb as u32);
        tree.words[who].deprel = "iobj";
    }
}

/// *is van plan om Taiwan te erkennen*: a noun that is part of an idiom has no infinitive of its own; the treebank gives it to the verb.
pub(super) fn infinitive_of_idiom(tree: &mut Tree, infinitive: usize) {
    let up = |i: usize| tree.words[i].head.map(|h| h as usize);
    if tree.words[infinitive].deprel != "acl" {
        return;
    }
    let noun = up(infinitive).filter(|&n| n < infinitive && tree.words[n].relation() == "fixed");
    let particle = noun.and_then(up).filter(|&p| tree.words[p].deprel == "compound:prt");
    let Some(verb) = particle.and_then(up) else { return };
    (tree.words[infinitive].head, tree.words[infinitive].deprel) = (Some(verb as u32), "ccomp");
}

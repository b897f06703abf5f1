//! Two objects of one verb, and predicates that belong to it.

use super::children;
use crate::parse::tree::{Tree, Upos};

/// Verbs whose second object says what the first is: *called Putin a dictator*.
const NAMING: [&str; 24] = [
    "noemen",
    "vinden",
    "achten",
    "dopen",
    "verklaren",
    "benoemen",
    "kiezen",
    "uitroepen",
    "uitmaken",
    "maken",
    "bestempelen",
    "call",
    "name",
    "elect",
    "consider",
    "label",
    "make",
    "deem",
    "find",
    "appoint",
    "brand",
    "dub",
    "declare",
    "think",
];

/// Dutch verbs that an adjective makes another verb, which is written as one word in its infinitive.
const RESULTS: [(&str, &str); 15] = [
    ("keuren", "goed"),
    ("keuren", "af"),
    ("maken", "bekend"),
    ("nemen", "gevangen"),
    ("zetten", "gevangen"),
    ("houden", "gevangen"),
    ("schieten", "dood"),
    ("leggen", "stil"),
    ("stellen", "open"),
    ("laten", "vrij"),
    ("spreken", "vrij"),
    ("geven", "vrij"),
    ("leggen", "lam"),
    ("maken", "goed"),
    ("nemen", "waar"),
];

/// *Een Amsterdamse rechter verbood UberPop*: nobody begins a sentence with an object that nobody has heard of, so what has *een*
/// is the subject where a bare name stands behind the verb.
pub(super) fn indefinite_in_front(tree: &mut Tree, text: &str, verb: usize) {
    let Some(first) = (0..verb).find(|&c| tree.words[c].head == Some(verb as u32)) else { return };
    let article =
        |c: usize| tree.words[c].relation() == "det" && tree.words[c].form(text).eq_ignore_ascii_case("een");
    let indefinite = tree.words[first].deprel == "obj" && children(tree, first).any(article);
    if !indefinite || tree.words[verb].feat("VerbForm") != Some("Fin") {
        return;
    }
    let arguments: Vec<usize> = children(tree, verb)
        .filter(|&c| c != first && matches!(tree.words[c].relation(), "nsubj" | "obj" | "iobj"))
        .collect();
    let [name] = arguments[..] else { return };
    let n = &tree.words[name];
    if name > verb && n.upos == Upos::Propn && n.deprel == "nsubj" {
        tree.words[first].deprel = "nsubj";
        tree.words[name].deprel = "obj";
    }
}

/// Of two objects side by side, a name and a thing, the name is who gets it.
pub(super) fn two_objects(tree: &mut Tree, verb: usize) {
    if tree.words[verb].upos != Upos::Verb {
        return;
    }
    let objects: Vec<usize> = children(tree, verb).filter(|&c| tree.words[c].deprel == "obj").collect();
    let [first, second] = objects[..] else { return };
    let bare = |i: usize| !children(tree, i).any(|c| tree.words[c].relation() == "case");
    // With an article the second may say what the first is.
    let predicate = NAMING.contains(&tree.words[verb].lemma.as_str())
        && children(tree, second).any(|c| tree.words[c].relation() == "det");
    // *president Ashraf Ghani*: a title with a name.
    let bears_name = children(tree, first)
        .any(|c| tree.words[c].upos == Upos::Propn && matches!(tree.words[c].relation(), "appos" | "flat"));
    let who = tree.words[first].upos == Upos::Propn || bears_name;
    // "promised Ukraine $40 billion"
    let thing = matches!(tree.words[second].upos, Upos::Noun | Upos::Sym | Upos::Num);
    let named = who && thing && !predicate;
    let taken = children(tree, verb).any(|c| tree.words[c].deprel == "iobj");
    if named && bare(first) && bare(second) && !taken {
        tree.words[first].deprel = "iobj";
    }
}

/// *called Macron's plan absurd*: of two predicates behind a verb of naming the first is what is called so.
pub(super) fn two_predicates(tree: &mut Tree, verb: usize) {
    if tree.words[verb].upos != Upos::Verb || !NAMING.contains(&tree.words[verb].lemma.as_str()) {
        return;
    }
    let core: Vec<usize> = children(tree, verb)
        .filter(|&c| c > verb && matches!(tree.words[c].relation(), "obj" | "xcomp"))
        .collect();
    let [first, second] = core[..] else { return };
    let both = tree.words[first].deprel == "xcomp" && tree.words[second].deprel == "xcomp";
    let nominal = matches!(tree.words[first].upos, Upos::Noun | Upos::Propn);
    if both && nominal && matches!(tree.words[second].upos, Upos::Noun | Upos::Adj) {
        tree.words[first].deprel = "obj";
    }
}

/// *keurde een lening aan Pakistan goed*: the adjective at the end of the clause is a part of the verb.
pub(super) fn result(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    // The parser takes *gevangen* for a participle of *vangen*.
    let adjective = w.upos == Upos::Adj || w.form(text) == "gevangen";
    let loose = adjective
        && matches!(w.relation(), "advmod" | "xcomp" | "amod")
        && children(tree, i).next().is_none();
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| loose && v < i) else { return };
    let form = w.form(text);
    let known = RESULTS.iter().find(|(stem, end)| tree.words[verb].lemma == *stem && *end == form);
    if known.is_some() && tree.words[verb].xpos.starts_with("WW|pv") {
        tree.words[i].deprel = "compound:prt";
        tree.words[verb].lemma = format!("{form}{}", tree.words[verb].lemma);
    }
}

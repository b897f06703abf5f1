//! Dutch relative clauses whose pronoun was taken for a conjunction, or for what is acted on.

use super::children;
use super::conjunctions::TELLS;
use crate::base::NameType;
use crate::parse::tree::{Tree, Upos};

/// *is het land dat Oekraïne aanviel*, *was de partij die Israël steunde*: what somebody is, is what he does, as a rule, and not what is done to
/// him.
pub(super) fn relative_of_predicate(tree: &mut Tree, text: &str, that: usize) {
    let w = &tree.words[that];
    let object = w.deprel == "obj" && matches!(w.form(text), "dat" | "die");
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| object && tree.words[v].deprel == "acl:relcl")
    else {
        return;
    };
    let noun = tree.words[verb].head.map(|h| h as usize).filter(|&n| tree.words[n].upos == Upos::Noun);
    let copula = |n: usize| children(tree, n).any(|c| tree.words[c].relation() == "cop");
    let name = children(tree, verb)
        .find(|&c| tree.words[c].deprel == "nsubj" && tree.words[c].upos == Upos::Propn && c == that + 1);
    let last = name.is_some_and(|n| n + 1 == verb);
    if let Some(name) = name.filter(|_| last && noun.is_some_and(copula)) {
        (tree.words[that].deprel, tree.words[name].deprel) = ("nsubj", "obj");
    }
}

/// Verbs beside those of saying whose content is a clause.
const SUPPOSING: [&str; 14] = [
    "weten",
    "vinden",
    "vrezen",
    "hopen",
    "willen",
    "eisen",
    "betekenen",
    "blijken",
    "zien",
    "besluiten",
    "beloven",
    "voorkomen",
    "zorgen",
    "vragen",
];

/// *bekritiseert Rusland, dat Oekraïne aanviel*: behind a name and a comma *dat* is a pronoun; taken for a conjunction, it leaves the clause
/// without the one who acts.
pub(super) fn relative_dat(tree: &mut Tree, text: &str, that: usize) {
    let w = &tree.words[that];
    if w.deprel != "mark" || w.form(text) != "dat" || that < 2 || tree.words[that - 1].form(text) != "," {
        return;
    }
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| v > that) else { return };
    let name = that - 2;
    let of_name = match tree.words[verb].deprel {
        "acl:relcl" => tree.words[verb].head.is_some_and(|n| tree.words[n as usize].upos == Upos::Propn),
        // "verbrak de banden met Rwanda, dat M23 steunt": no content of a verb that tells nothing.
        "ccomp" => {
            let tells = |v: u32| {
                let lemma = tree.words[v as usize].lemma.as_str();
                TELLS.contains(&lemma) || SUPPOSING.contains(&lemma)
            };
            let named = tree.words[name].upos == Upos::Propn
                && tree.words[name].name.is_none_or(|n| n.kind != NameType::Person);
            named && tree.words[verb].head.is_some_and(|v| !tells(v))
        }
        _ => false,
    };
    let subject = children(tree, verb).find(|&c| tree.words[c].relation() == "nsubj");
    let taken = children(tree, verb).any(|c| matches!(tree.words[c].relation(), "obj" | "ccomp" | "cop"));
    let passive = children(tree, verb).any(|c| tree.words[c].deprel == "aux:pass");
    if !of_name || subject.is_some() && (taken || passive) {
        return;
    }
    if let Some(other) = subject {
        tree.words[other].deprel = "obj";
    }
    if tree.words[verb].deprel == "ccomp" {
        (tree.words[verb].head, tree.words[verb].deprel) = (Some(name as u32), "acl:relcl");
    }
    // "Iran, dat er door Macron van wordt beschuldigd"
    let role = if passive { "nsubj:pass" } else { "nsubj" };
    (tree.words[that].deprel, tree.words[that].upos) = (role, Upos::Pron);
    (tree.words[that].xpos, tree.words[that].feats) = ("VNW|betr|pron|stan|vol|3|ev", "PronType=Rel");
}

/// Verbs that say what something is to somebody.
const JUDGING: [&str; 8] =
    ["noemen", "vinden", "achten", "bestempelen", "betitelen", "beschouwen", "zien", "afdoen"];

/// *een stap die Biden schandalig noemde*: steps call nobody anything, so who stands behind the pronoun calls them so.
pub(super) fn judge_in_relative(tree: &mut Tree, text: &str, that: usize) {
    let w = &tree.words[that];
    let subject = w.deprel == "nsubj" && matches!(w.form(text), "dat" | "die");
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| subject && tree.words[v].deprel == "acl:relcl")
    else {
        return;
    };
    let Some(noun) = tree.words[verb].head.map(|h| h as usize) else { return };
    let thing = tree.words[noun].upos == Upos::Noun && tree.words[noun].feat("Number") != Some("Plur");
    let judges = JUDGING.contains(&tree.words[verb].lemma.as_str())
        && children(tree, verb).any(|c| tree.words[c].relation() == "xcomp");
    let name = children(tree, verb).find(|&c| {
        c == that + 1 && tree.words[c].upos == Upos::Propn && matches!(tree.words[c].deprel, "obj" | "iobj")
    });
    if let Some(name) = name.filter(|_| thing && judges) {
        (tree.words[that].deprel, tree.words[name].deprel) = ("obj", "nsubj");
    }
}

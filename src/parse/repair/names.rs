//! Words of names that the tagger took for common words.

use super::children;
use crate::base::NameType;
use crate::parse::tree::{Tree, Upos};

/// *Roman Polanski*, *Gökmen Tanis*: the first and last names of a person are names, whatever else they mean, and the first is the head.
pub(super) fn part_of_person(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let common =
        matches!(w.upos, Upos::Adj | Upos::Noun | Upos::Verb) && w.form(text).starts_with(char::is_uppercase);
    let Some(part) = w.name.filter(|n| common && n.kind == NameType::Person) else { return };
    let next = i + 1;
    let goes_on =
        tree.words.get(next).is_some_and(|n| n.name.is_some_and(|n| n.kind == NameType::Person && !n.first));
    let leads = goes_on && tree.words[next].head == Some(i as u32) && tree.words[next].deprel == "flat";
    if leads || !part.first && tree.words[i].relation() == "flat" {
        make_name(tree, text, i);
    } else if part.first
        && goes_on
        && tree.words[i].relation() == "amod"
        && tree.words[i].head == Some(next as u32)
    {
        make_name(tree, text, i);
        (tree.words[i].head, tree.words[i].deprel) = (tree.words[next].head, tree.words[next].deprel);
        (tree.words[next].head, tree.words[next].deprel) = (Some(i as u32), "flat");
        for c in children(tree, next).filter(|&c| c != i).collect::<Vec<_>>() {
            tree.words[c].head = Some(i as u32);
        }
    }
}

/// *RAN is based in San Francisco*, *vlucht MH17*: a verb is not written in capitals in a sentence that is not, nor a symbol with letters
/// and digits.
pub(super) fn capitals(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let form = w.form(text);
    let nominal =
        matches!(w.relation(), "nsubj" | "obj" | "iobj" | "obl" | "nmod" | "appos" | "flat" | "compound");
    let capital = form.len() > 1 && form.chars().all(|c| c.is_uppercase() || c.is_ascii_digit());
    let letters = form.starts_with(char::is_uppercase);
    let shouted =
        || tree.words.iter().any(|w| w.upos == Upos::Aux && w.form(text).chars().all(char::is_uppercase));
    if nominal && capital && letters && matches!(w.upos, Upos::Verb | Upos::Sym | Upos::X) && !shouted() {
        make_name(tree, text, i);
    }
}

fn make_name(tree: &mut Tree, text: &str, i: usize) {
    // Of the tags of the language, the one of names.
    let dutch = tree.words.iter().any(|w| w.xpos.contains('|'));
    let w = &mut tree.words[i];
    w.lemma = w.form(text).to_owned();
    w.upos = Upos::Propn;
    (w.xpos, w.feats) = if dutch { ("SPEC|deeleigen", "") } else { ("NNP", "Number=Sing") };
}

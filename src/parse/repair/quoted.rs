//! What stands behind a quotation inside a sentence.

use super::children;
use super::clauses::SAYING;
use crate::parse::tree::{Tree, Upos};

/// *said they were "jailed for normal political activity" and called on Hong Kong to release them*: behind the mark that ends a
/// quotation, *and* with a finite verb goes on what the sentence's own voice tells of the speaker.
pub(super) fn joined_behind(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let finite = matches!(w.xpos, "VBD" | "VBZ" | "VBP") || w.xpos.starts_with("WW|pv");
    let Some(inside) = w.head.filter(|_| finite && w.upos == Upos::Verb && w.relation() == "conj") else {
        return;
    };
    let form = |i: usize| tree.words[i].form(text);
    let mark = |&i: &usize| matches!(form(i), "\"" | "“" | "”" | "''");
    let Some(close) = verb.checked_sub(2).filter(mark) else { return };
    let open = (0..close).rev().find(mark);
    let of_its_own = |c: usize| matches!(tree.words[c].relation(), "nsubj" | "aux" | "mark");
    let (inside, Some(open)) = (inside as usize, open) else { return };
    if !matches!(form(verb - 1), "and" | "en") || inside < open || children(tree, verb).any(of_its_own) {
        return;
    }
    let speaks = |&a: &usize| a < open && tree.words[a].upos == Upos::Verb;
    let says = tree.ancestors(inside).find(speaks);
    let said = |says: usize| {
        let below = |c: usize| tree.words[c].relation() == "ccomp" && tree.is_below(inside, c);
        children(tree, says).any(below)
    };
    if let Some(says) = says.filter(|&s| said(s)) {
        tree.words[verb].head = Some(says as u32);
    }
}

/// *"Victory," Matteo Salvini wrote*: who stands between a quotation and a verb of saying says it, and is not called by it.
pub(super) fn speaker_behind(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    let named = w.deprel == "appos" && w.upos == Upos::Propn;
    let Some(said) = w.head.map(|h| h as usize).filter(|&h| named && h < name) else { return };
    let closes = |i: usize| matches!(tree.words[i].form(text), "\"" | "”" | "''" | "’" | "'");
    let behind = name.checked_sub(1).is_some_and(|i| i > said && (closes(i) || i > 1 && closes(i - 1)));
    let s = &tree.words[said];
    let Some(verb) = s.head.map(|h| h as usize).filter(|_| behind && s.relation() == "nsubj") else { return };
    let speaks = SAYING.contains(&tree.words[verb].lemma.as_str());
    if speaks && !children(tree, verb).any(|c| c > name && tree.words[c].relation() == "nsubj") {
        (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), "nsubj");
        tree.words[said].deprel = "ccomp";
    }
}

//! What stands behind a quotation inside a sentence.

use super::children;
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

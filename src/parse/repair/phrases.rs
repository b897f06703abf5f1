//! Dutch phrases of a preposition, an article and a noun that were taken for one preposition, *in de rug*, *in het nieuws*, without anything
//! for it to stand before.

use super::children;
use crate::parse::tree::{Tree, Upos};

/// *gaf hem een steuntje in de rug*, *die in het nieuws is*: only *in het kader van* and its kin are prepositions, and those stand before a noun.
pub(super) fn whole(tree: &mut Tree, text: &str, preposition: usize) {
    let w = &tree.words[preposition];
    if w.upos != Upos::Adp || matches!(w.relation(), "case" | "mark" | "fixed") {
        return;
    }
    let noun = preposition + 2;
    let at = |i: usize| tree.words.get(i);
    let article = at(preposition + 1).is_some_and(|d| {
        matches!(d.form(text), "de" | "het" | "een")
            && d.deprel == "fixed"
            && d.head == Some(preposition as u32)
    });
    let Some(n) = at(noun).filter(|n| article && n.upos == Upos::Noun) else { return };
    let below = n.head == Some(preposition as u32) && n.deprel == "fixed";
    let beside = n.head == w.head && n.deprel == w.deprel;
    if !(below || beside) {
        return;
    }
    let (head, deprel) = (w.head, w.deprel);
    let deprel = if deprel == "compound:prt" { "obl" } else { deprel };
    for c in children(tree, preposition).filter(|&c| c != noun).collect::<Vec<_>>() {
        tree.words[c].head = Some(noun as u32);
    }
    (tree.words[noun].head, tree.words[noun].deprel) = (head, deprel);
    (tree.words[preposition].head, tree.words[preposition].deprel) = (Some(noun as u32), "case");
    (tree.words[preposition + 1].head, tree.words[preposition + 1].deprel) = (Some(noun as u32), "det");
}

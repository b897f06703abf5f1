//! Dutch phrases of a preposition, an article and a noun that were taken for one preposition, *in de rug*, *in het nieuws*, without anything
//! for it to stand before.

use super::children;
use crate::base::NameType;
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

/// *Eurocommissaris voor Handel Valdis Dombrovskis*: a field of work has no person's name, so who is named behind it holds the office before it.
pub(super) fn holder_behind_field(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    let person = w.name.is_some_and(|n| n.kind == NameType::Person && n.first) && w.upos == Upos::Propn;
    let Some(field) = w.head.map(|h| h as usize).filter(|&h| person && w.deprel == "appos" && h + 1 == name)
    else {
        return;
    };
    let f = &tree.words[field];
    let bare = !children(tree, field).any(|c| tree.words[c].relation() == "det");
    let case = children(tree, field).any(|c| tree.words[c].relation() == "case" && c < field);
    let Some(office) = f.head.map(|h| h as usize).filter(|_| f.upos == Upos::Noun && f.deprel == "nmod")
    else {
        return;
    };
    // "de werkzaamheden van aanklager Robert Mueller": a title has its bearer behind it.
    let capital = f.form(text).starts_with(char::is_uppercase);
    if bare && case && capital && tree.words[office].upos == Upos::Noun {
        tree.words[name].head = Some(office as u32);
    }
}

/// *hadden het kamp gebombardeerd en daarbij Reyes gedood*: the second participle has the auxiliary of the first, and what stands before it is
/// what it acts on.
pub(super) fn shared_perfect(tree: &mut Tree, verb: usize) {
    let w = &tree.words[verb];
    let second = w.relation() == "conj" && w.xpos.starts_with("WW|vd");
    let Some(first) = w.head.map(|h| h as usize).filter(|&f| second && f < verb) else { return };
    let has = |of: usize, r: &str| children(tree, of).any(|c| tree.words[c].deprel == r);
    let perfect = tree.words[first].xpos.starts_with("WW|vd")
        && children(tree, first)
            .any(|c| tree.words[c].relation() == "aux" && tree.words[c].lemma == "hebben")
        && !has(first, "aux:pass");
    let own = ["aux", "aux:pass", "nsubj", "obj"].iter().any(|r| has(verb, r));
    if !perfect || own {
        return;
    }
    let object = children(tree, verb).find(|&c| tree.words[c].deprel == "nsubj:pass");
    if let Some(object) = object {
        tree.words[object].deprel = "obj";
    }
}

/// Verbs that act on nothing.
const INTRANSITIVE: [&str; 8] =
    ["vertrekken", "zwijgen", "aftreden", "opstappen", "weggaan", "ophoepelen", "terugkeren", "komen"];

/// *sommeerde twaalf diplomaten te vertrekken*: nobody leaves somebody so, and whoever stands before it is told to.
pub(super) fn object_of_order(tree: &mut Tree, infinitive: usize) {
    let w = &tree.words[infinitive];
    let alone = w.relation() == "xcomp" && INTRANSITIVE.contains(&w.lemma.as_str());
    let Some(above) = w.head.map(|h| h as usize).filter(|&h| alone && tree.words[h].upos == Upos::Verb)
    else {
        return;
    };
    let te = children(tree, infinitive).any(|c| tree.words[c].relation() == "mark");
    let taken = children(tree, above).any(|c| matches!(tree.words[c].relation(), "obj" | "iobj"));
    let object = children(tree, infinitive).find(|&c| tree.words[c].deprel == "obj" && c > above);
    if let Some(object) = object.filter(|_| te && !taken) {
        tree.words[object].head = Some(above as u32);
    }
}

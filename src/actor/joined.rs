//! Two English names with *and* between them that the parser took for one: *Amnesty International and Human Rights Watch*.

use std::ops::Range;

use crate::base::Lang;
use crate::parse::{Tree, Upos};

use super::Lexicon;

/// The most words of a name that are looked at before *and*.
const LONGEST: usize = 5;

/// Where the lexicon knows both names as wholes, the second is joined to the first.
pub(super) fn part(tree: &mut Tree, text: &str, lexicon: &Lexicon, and: usize) {
    if tree.words[and].form(text) != "and" || tree.words[and].deprel != "cc" {
        return;
    }
    let Some((first, second)) = names(tree, text, lexicon, and) else { return };
    let inside = |i: usize| first.contains(&i) || second.contains(&i) || i == and;
    let above = |tree: &Tree, i: usize| tree.words[i].head.map(|h| h as usize);
    let mut outer = (first.start..second.end).filter(|&i| above(tree, i).is_none_or(|h| !inside(h)));
    let (Some(top), None) = (outer.next(), outer.next()) else { return };
    if !second.contains(&top) {
        return;
    }
    let (head, deprel) = (tree.words[top].head, tree.words[top].deprel);
    for i in 0..tree.words.len() {
        if !inside(i) && above(tree, i).is_some_and(inside) {
            tree.words[i].head = Some(first.start as u32);
        }
    }
    hang(tree, first.clone(), head, deprel);
    hang(tree, second.clone(), Some(first.start as u32), "conj");
    tree.words[and].head = Some(second.start as u32);
}

fn hang(tree: &mut Tree, name: Range<usize>, head: Option<u32>, deprel: &'static str) {
    for i in name.clone() {
        let w = &mut tree.words[i];
        w.upos = Upos::Propn;
        (w.head, w.deprel) = if i == name.start { (head, deprel) } else { (Some(name.start as u32), "flat") };
    }
}

/// The names right before and right behind *and*, where the lexicon has both and one of them has several words.
fn names(tree: &Tree, text: &str, lexicon: &Lexicon, and: usize) -> Option<(Range<usize>, Range<usize>)> {
    let form = |i: usize| tree.words[i].form(text);
    let capital = |i: &usize| form(*i).starts_with(char::is_uppercase);
    let known = |from: usize, to: usize| {
        let forms: Vec<&str> = (from..to).map(form).collect();
        lexicon.longest(&forms, Lang::En).map(|(n, _)| from + n)
    };
    let from = (0..and).rev().take(LONGEST).take_while(capital).last()?;
    let first = (from..and).find(|&start| known(start, and) == Some(and))?;
    let to = (and + 1..tree.words.len()).take(LONGEST).take_while(capital).last()? + 1;
    let end = known(and + 1, to).filter(|&end| end > and + 2)?;
    Some((first..and, and + 1..end))
}

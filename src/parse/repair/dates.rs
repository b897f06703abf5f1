//! Months, their years, and what stands behind them.

use super::children;
use crate::parse::tree::{Tree, Upos};

/// The months, as both languages write them.
const MONTHS: [&str; 21] = [
    "januari",
    "january",
    "februari",
    "february",
    "maart",
    "march",
    "april",
    "mei",
    "may",
    "juni",
    "june",
    "juli",
    "july",
    "augustus",
    "august",
    "september",
    "oktober",
    "october",
    "november",
    "december",
    "sept.",
];

/// Gives a month what is its own, and the clause the rest.
pub(super) fn month(tree: &mut Tree, text: &str, i: usize) {
    if MONTHS.contains(&tree.words[i].form(text).to_lowercase().as_str()) {
        year_of_month(tree, text, i);
        guest_of_month(tree, i);
    }
}

/// *in januari 2022 militairen*: a year right behind a month is the month's.
fn year_of_month(tree: &mut Tree, text: &str, month: usize) {
    let Some(year) = tree.words.get(month + 1).filter(|w| w.upos == Upos::Num) else { return };
    let digits = year.form(text).len() == 4 && year.form(text).bytes().all(|b| b.is_ascii_digit());
    let astray =
        year.head.is_some_and(|h| h as usize > month + 1) && children(tree, month + 1).next().is_none();
    if digits && astray {
        tree.words[month + 1].head = Some(month as u32);
    }
}

/// *sinds augustus drones leveren*: a noun without a preposition right behind a month takes part in the clause.
fn guest_of_month(tree: &mut Tree, month: usize) {
    let Some(clause) = tree.words[month].head.map(|h| h as usize) else { return };
    let guest = children(tree, month).find(|&c| {
        let w = &tree.words[c];
        let linked =
            children(tree, c).any(|x| matches!(tree.words[x].relation(), "case" | "cc" | "punct" | "nummod"));
        c > month && w.upos == Upos::Noun && matches!(w.relation(), "nmod" | "appos" | "flat") && !linked
    });
    let verb =
        tree.words[clause].upos == Upos::Verb && matches!(tree.words[month].relation(), "obl" | "nmod");
    let Some(guest) = guest.filter(|_| verb) else { return };
    let has = |relation: &str| children(tree, clause).any(|c| tree.words[c].deprel == relation);
    let role = if !has("nsubj") && !has("nsubj:pass") { "nsubj" } else { "obj" };
    if role == "nsubj" || !has("obj") {
        tree.words[guest].head = Some(clause as u32);
        tree.words[guest].deprel = role;
    }
}

//! Months, their years, and what stands behind them.

use super::bare::TIMES;
use super::children;
use crate::base::NameType;
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
    if MONTHS.iter().any(|month| tree.words[i].form(text).eq_ignore_ascii_case(month)) {
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

/// *sinds augustus drones leveren*, *viel op 24 februari 2022 Oekraïne aan*: a noun or a name without a preposition right behind a
/// date takes part in the clause.
fn guest_of_month(tree: &mut Tree, month: usize) {
    // "24 februari" hangs from its day.
    let day = tree.words[month].head.map(|h| h as usize).filter(|&d| {
        let (m, d) = (&tree.words[month], &tree.words[d]);
        matches!(m.relation(), "flat" | "nmod") && d.upos == Upos::Num
    });
    let date = day.unwrap_or(month);
    let Some(clause) = tree.words[date].head.map(|h| h as usize) else { return };
    let verb = tree.words[clause].upos == Upos::Verb && matches!(tree.words[date].relation(), "obl" | "nmod");
    let last = (month..=month + 1).filter(|&i| i == month || is_year(tree, i)).max().unwrap_or(month);
    let Some(guest) = (verb && last + 1 < tree.words.len()).then(|| guest(tree, date, month, last)).flatten()
    else {
        return;
    };
    let has = |relation: &str| children(tree, clause).any(|c| tree.words[c].deprel == relation);
    let role = if !has("nsubj") && !has("nsubj:pass") { "nsubj" } else { "obj" };
    if role == "nsubj" || !has("obj") {
        tree.words[guest].head = Some(clause as u32);
        tree.words[guest].deprel = role;
    }
}

/// The word behind a date that hangs from it as if it were part of it; of a name, only when nothing parts the two.
fn guest(tree: &Tree, date: usize, month: usize, last: usize) -> Option<usize> {
    let own = |&c: &usize| tree.words[c].head.is_some_and(|h| h as usize == date || h as usize == month);
    let linked = |c: usize| {
        children(tree, c).any(|x| matches!(tree.words[x].relation(), "case" | "cc" | "punct" | "nummod"))
    };
    (last + 1..tree.words.len()).find(|c| {
        let w = &tree.words[*c];
        let named = w.upos == Upos::Propn && *c == last + 1;
        own(c)
            && (w.upos == Upos::Noun || named)
            && matches!(w.relation(), "nmod" | "appos" | "flat")
            && !linked(*c)
    })
}

/// *die **begin dit jaar** Pieter Omtzigt opvolgde*: nor is a person part of a stretch of time before him.
pub(super) fn person_behind_time(tree: &mut Tree, name: usize) {
    let w = &tree.words[name];
    let person = w.name.is_some_and(|n| n.kind == NameType::Person && n.first) && w.deprel == "appos";
    let time = |t: usize| TIMES.iter().chain(&PARTS).any(|time| tree.words[t].lemma == *time);
    let Some(date) = w.head.map(|h| h as usize).filter(|&t| person && t < name && time(t)) else { return };
    let Some(clause) = tree.words[date].head.map(|h| h as usize) else { return };
    let has = |relation: &str| children(tree, clause).any(|c| tree.words[c].deprel == relation);
    if tree.words[clause].upos == Upos::Verb && has("nsubj") && !has("obj") && !has("ccomp") {
        (tree.words[name].head, tree.words[name].deprel) = (Some(clause as u32), "obj");
    }
}

/// Parts of a stretch of time.
const PARTS: [&str; 4] = ["begin", "eind", "einde", "medio"];

fn is_year(tree: &Tree, i: usize) -> bool {
    tree.words
        .get(i)
        .is_some_and(|w| w.upos == Upos::Num && matches!(w.relation(), "nummod" | "flat" | "nmod" | "appos"))
}

/// What is counted in thousands, unlike the things of a year.
const COUNTED: [&str; 9] = ["geval", "case", "mens", "people", "persoon", "plaats", "dag", "day", "jaar"];

/// *legde Rusland **in 2020** sancties op*: before a bare noun a year with *in* is a date, and counts nothing.
pub(super) fn year_before_noun(tree: &mut Tree, text: &str, year: usize) {
    let w = &tree.words[year];
    let is_year = w.relation() == "nummod"
        && w.form(text).len() == 4
        && w.form(text).parse().is_ok_and(|y: u16| (1900..2040).contains(&y));
    let Some(noun) = w.head.map(|h| h as usize).filter(|&n| is_year && n > year) else { return };
    let case = year.checked_sub(1).filter(|&c| {
        let w = &tree.words[c];
        w.head == Some(noun as u32)
            && w.relation() == "case"
            && matches!(w.form(text), "in" | "In" | "sinds" | "since")
    });
    let Some(case) = case.filter(|_| !COUNTED.contains(&tree.words[noun].lemma.as_str())) else { return };
    let n = &tree.words[noun];
    let Some(head) = n.head.filter(|&h| tree.words[h as usize].upos == Upos::Verb) else { return };
    if !matches!(n.relation(), "obj" | "nsubj" | "obl") {
        return;
    }
    (tree.words[year].head, tree.words[year].deprel) = (Some(head), "obl");
    tree.words[case].head = Some(year as u32);
    if tree.words[noun].deprel == "obl" {
        tree.words[noun].deprel = "obj";
    }
}

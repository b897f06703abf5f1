//! Contrasts that leave their verb out: *Nederland steunt Oekraïne, Hongarije niet*; *niet Iran, maar Irak*; *to Russia, not to Iran*. The
//! negation is of the part that is left out, and so are the names beside it: what the rest of the sentence says is not denied.

use crate::parse::Upos;

use super::syntax::Syntax;

/// The negators of such parts, and the words of the parts.
#[derive(Debug, Default)]
pub(super) struct Contrasts {
    pub(super) negators: Vec<usize>,
    pub(super) parts: Vec<usize>,
}

/// Finds them by the order of the words.
pub(super) fn contrasts(s: &Syntax<'_>) -> Contrasts {
    let mut found = Contrasts::default();
    for i in (0..s.len()).filter(|&i| matches!(s.lower(i), "niet" | "not")) {
        let part = before(s, i).or_else(|| behind(s, i));
        if let Some(part) = part {
            found.negators.push(i);
            found.parts.extend(part);
        }
    }
    found
}

fn ends(s: &Syntax<'_>, i: usize) -> bool {
    i >= s.len() || s.word(i).upos == Upos::Punct
}

fn turns(s: &Syntax<'_>, i: usize) -> bool {
    let mark = matches!(s.form(i), "," | "–" | "—" | "(");
    mark || opposes(s, i) || matches!(s.lower(i), "en" | "and" | "terwijl")
}

/// *maar*, *but*.
pub(super) fn opposes(s: &Syntax<'_>, i: usize) -> bool {
    matches!(s.lower(i), "maar" | "but")
}

/// *Spain said …, while Italy arrested him*, *…, terwijl Italië hem arresteerde*: behind a comma the writer sets another's deed beside what
/// was said.
pub(super) fn sets_beside(s: &Syntax<'_>, clause: usize) -> bool {
    let first =
        s.tree.subtree(clause).into_iter().filter(|&i| s.word(i).upos != Upos::Punct).min().unwrap_or(clause);
    let opened =
        matches!(s.lower(first), "while" | "whereas" | "terwijl") && first > 0 && s.form(first - 1) == ",";
    let name = |n: usize| is_name(s, n);
    opened && s.word(clause).relation() == "advcl" && s.is_past(clause) && s.by(clause, "nsubj").any(name)
}

fn is_name(s: &Syntax<'_>, i: usize) -> bool {
    s.names[i] || s.word(i).upos == Upos::Propn
}

/// *…, Hongarije niet.*: names alone between a comma or a conjunction and the negator that ends the clause.
fn before(s: &Syntax<'_>, negator: usize) -> Option<std::ops::Range<usize>> {
    if !ends(s, negator + 1) {
        return None;
    }
    let name = |&i: &usize| is_name(s, i) || s.word(i).upos == Upos::Det;
    let first = (0..negator).rev().take_while(name).last()?;
    let opened = first.checked_sub(1).filter(|&i| turns(s, i))?;
    let said = (0..opened).any(|i| s.word(i).upos == Upos::Verb);
    (said && (first..negator).any(|i| is_name(s, i))).then_some(first..negator)
}

/// *niet Iran, maar Irak*; *, not Iran.*: names alone behind the negator, with a contrast on one side.
fn behind(s: &Syntax<'_>, negator: usize) -> Option<std::ops::Range<usize>> {
    let within = |&i: &usize| is_name(s, i) || matches!(s.word(i).upos, Upos::Det | Upos::Adp);
    let last = (negator + 1..s.len()).take_while(within).last()?;
    let part = negator + 1..last + 1;
    let opened = negator.checked_sub(1).is_some_and(|i| turns(s, i)) && ends(s, last + 1);
    let next = last + 1 + usize::from(last + 1 < s.len() && s.form(last + 1) == ",");
    let goes_on = next < s.len() && opposes(s, next);
    let alone = part.clone().any(|i| is_name(s, i)) && part.clone().all(|i| s.word(i).upos != Upos::Verb);
    // "heeft niet Iran aangevallen": the verb follows, and it is denied.
    (alone && (opened || goes_on)).then_some(part)
}

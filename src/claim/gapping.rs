//! Coordination that leaves the verb out: *ontmoette maandag Erdogan en dinsdag Raisi*. Each side has its own party and its own
//! date, wherever the tree hangs them.

use crate::parse::Upos;

use super::syntax::Syntax;

/// The conjunct that holds the party has a date of its own, and this is not it. `date` and `party` are words, `dates` the words
/// of all dates of the sentence.
pub(super) fn is_of_the_other(
    s: &Syntax<'_>,
    (trigger, party): (usize, usize),
    date: usize,
    dates: &[usize],
) -> bool {
    if party >= s.len() {
        return false; // nobody named
    }
    let (from, to) = (date.min(party), date.max(party));
    let conjunctions: Vec<usize> = (from..to).filter(|&i| s.word(i).upos == Upos::Cconj).collect();
    let [between] = conjunctions[..] else { return false };
    // A verb of its own makes it a clause of its own, with its own rules.
    let gapped =
        trigger < between && !(between..s.len()).take_while(|&i| !ends(s, i)).any(|i| s.is_verbal(i));
    let beside = |d: usize| {
        if party > between { d > between && !(between..d).any(|i| ends(s, i)) } else { d < between }
    };
    gapped && dates.iter().any(|&d| d != date && beside(d))
}

/// The word ends the conjunct.
fn ends(s: &Syntax<'_>, word: usize) -> bool {
    s.word(word).upos == Upos::Punct
}

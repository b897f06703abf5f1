//! Who holds an office that shares its holder with another word: *professor at X and **director** of Y*, *while **governor**
//! of Texas*.

use crate::parse::Upos;

use super::syntax::Syntax;

/// How far up the coordinated office may stand.
const CLIMB: usize = 4;

/// The subject that an office without one of its own shares.
pub(super) fn holder(s: &Syntax<'_>, noun: usize) -> Option<usize> {
    coordinated(s, noun).or_else(|| meanwhile(s, noun)).or_else(|| one_of(s, noun))
}

/// *is een van de leiders van …*, *X, one of the founders of …*: who is counted among them.
fn one_of(s: &Syntax<'_>, noun: usize) -> Option<usize> {
    let one = |h: &usize| matches!(s.lower(*h), "een" | "één" | "one");
    let of = s.preposition(noun).is_some_and(|p| s.grammar.possessive_prepositions.has(&p));
    let counted = s.head(noun).filter(one).filter(|_| of)?;
    // "X, one of the players, and Y": of a list only one is meant.
    let alone = |h: &usize| *h < counted && s.conjuncts(*h).len() == 1;
    let beside = || s.head(counted).filter(|_| s.word(counted).relation() == "appos").filter(alone);
    let said = || s.by(counted, "nsubj").next();
    if s.by(counted, "cop").next().is_some() { said() } else { beside() }
}

/// *was a professor at Harvard and director of Greenpeace*: what *and* joins to the last name before it goes with the
/// predicate above.
fn coordinated(s: &Syntax<'_>, noun: usize) -> Option<usize> {
    let joined = s.word(noun).relation() == "conj" && s.by(noun, "det").all(|d| !s.is_definite(d));
    if !joined {
        return None;
    }
    let above = s.tree.ancestors(noun).skip(1).take(CLIMB);
    let mut within = above.take_while(|&w| !s.is_verbal(w));
    let predicate = within.find(|&w| s.by(w, "cop").next().is_some() && w < noun)?;
    s.by(predicate, "nsubj").next()
}

/// *reviewed the cases while governor of Texas*, *as governor of Texas, Bush reviewed them*: whoever does it then.
fn meanwhile(s: &Syntax<'_>, noun: usize) -> Option<usize> {
    let verb = s.head(noun).filter(|&v| s.is_verbal(v))?;
    let opener =
        s.children(noun).iter().copied().find(|&c| matches!(s.word(c).relation(), "mark" | "case"))?;
    let during = matches!(s.lower(opener), "while" | "terwijl" | "when" | "toen");
    // Behind the verb *as* may say what it makes of its object: *koos Harris als kandidaat*.
    let role = matches!(s.lower(opener), "as" | "als") && noun < verb;
    let bare = s.by(noun, "cop").next().is_none() && s.word(noun).upos != Upos::Verb;
    if !(bare && (during || role)) {
        return None;
    }
    let args = s.args(verb);
    args.subj.first().copied().filter(|_| !args.passive)
}

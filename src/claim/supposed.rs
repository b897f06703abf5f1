//! Event nouns that name no event yet: *stemde tegen sancties*, *een aanval is ondenkbaar*.

use crate::parse::Upos;

use super::syntax::Syntax;

/// *stemde tegen sancties*, *pleit voor een aanval*: an event noun without article behind such a preposition is no event yet.
pub(super) fn opposed(s: &Syntax<'_>, noun: usize) -> bool {
    let behind = s
        .preposition(noun)
        .is_some_and(|p| matches!(p.as_str(), "tegen" | "voor" | "om" | "against" | "for"));
    let governed = s.word(noun).relation() == "obl" && s.head(noun).is_some_and(|h| s.is_verbal(h));
    !s.is_verbal(noun) && governed && behind && !s.by(noun, "det").any(|d| s.is_definite(d))
}

/// *Een vertrek uit de EU zou slecht zijn*, *Een aanval op Polen is ondenkbaar*: what with *een* is supposed or judged has not happened.
pub(super) fn is_supposed(s: &Syntax<'_>, noun: usize) -> bool {
    let indefinite = s.by(noun, "det").any(|d| matches!(s.lower(d).as_str(), "een" | "a" | "an"));
    let subject = !s.is_verbal(noun) && s.word(noun).relation() == "nsubj";
    let Some(p) = s.head(noun).filter(|_| indefinite && subject) else { return false };
    let judged =
        s.word(p).upos == Upos::Adj && s.by(p, "cop").any(|c| s.word(c).feat("Tense") == Some("Pres"));
    // "zou zes mensen hebben gedood" is hearsay.
    let g = s.grammar;
    let supposes = |a: usize| {
        let lemma = s.lemma(a);
        g.future.has(lemma)
            || g.possible_auxiliaries.has(lemma)
            || matches!(s.lower(a).as_str(), "would" | "could" | "might")
    };
    judged || s.word(p).feat("VerbForm") != Some("Part") && s.by(p, "aux").any(supposes)
}

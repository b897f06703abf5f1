//! Events that somebody takes part in while, after or before doing something else: *na een ontmoeting met Merkel verklaarde
//! Macron*, *pledged in a meeting with Moon*. The noun has no agent of its own; who acts in the clause is one of the two.

use super::syntax::Syntax;

/// How far above the noun its clause may stand: *in een verklaring na afloop van een gesprek met*.
const REACH: usize = 3;

/// Who takes part in the event a noun names, where the noun does not say so itself: the subject of the clause that it is
/// an adjunct of, or whose the noun in between is.
pub(super) fn participants(s: &Syntax<'_>, noun: usize) -> Vec<usize> {
    let mut at = noun;
    for _ in 0..REACH {
        let adjunct = matches!(s.word(at).relation(), "obl" | "nmod" | "advcl");
        let Some(g) = s.head(at).filter(|_| adjunct && (at != noun || is_adjunct(s, noun))) else { break };
        if s.is_verbal(g) || s.by(g, "cop").next().is_some() {
            return s.surface_subject(g, 0);
        }
        let owners: Vec<usize> = s.owners(g);
        if !owners.is_empty() {
            return owners;
        }
        at = g;
    }
    Vec::new()
}

/// Behind a preposition of time or circumstance; *voor een ontmoeting met* lies ahead.
fn is_adjunct(s: &Syntax<'_>, noun: usize) -> bool {
    // "Following talks with Iran": the parser may take it for an adjective.
    let participle = || s.by(noun, "amod").map(|a| s.lower(a)).find(|_| s.preposition(noun).is_none());
    let p = s.preposition(noun).or_else(participle);
    p.is_some_and(|p| s.grammar.attendance_prepositions.has(&p)) || lies_ahead(s, noun)
}

/// *voorafgaand aan een gesprek met*: it had not been held yet.
pub(super) fn lies_ahead(s: &Syntax<'_>, noun: usize) -> bool {
    let Some(p) = s.preposition(noun).filter(|_| s.word(noun).relation() == "obl") else { return false };
    // The parser takes the first half of "voorafgaand aan" for a verb.
    let halves = s.head(noun).map(|h| format!("{} {p}", s.lower(h)));
    s.grammar.ahead_prepositions.has(&p) || halves.is_some_and(|p| s.grammar.ahead_prepositions.has(&p))
}

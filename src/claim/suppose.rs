//! What a sentence only supposes: *als*, *if*, *Valt Rusland aan, dan …*.

use crate::base::Lang;
use crate::parse::Upos;

use super::syntax::Syntax;

/// *Valt Rusland Polen aan, dan …*, *Had Russia not …*: the finite verb is the first word, and its subject follows.
pub(super) fn opens_with_its_verb(s: &Syntax<'_>, v: usize) -> bool {
    let finite = |i: &usize| s.word(*i).feat("VerbForm") == Some("Fin");
    let aux = s.by(v, "aux").chain(s.by(v, "cop")).find(finite);
    // In English only auxiliaries go first; a verb there is a command.
    let Some(f) = aux.or_else(|| Some(v).filter(finite).filter(|_| s.lang == Lang::Nl)) else { return false };
    let first = (0..f).all(|i| s.word(i).upos == Upos::Punct);
    first && s.by(v, "nsubj").any(|n| n > f)
}

/// *Suppose that …*, *Stel dat …*: an invitation to suppose, first in its sentence and without a subject.
pub(super) fn supposes(s: &Syntax<'_>, v: usize) -> bool {
    let word = matches!(s.lower(v), "suppose" | "imagine" | "stel" | "veronderstel");
    let first = (0..v).all(|i| s.word(i).upos == Upos::Punct);
    word && first && s.by(v, "nsubj").next().is_none()
}

/// A conditional clause below a verb, whatever the parser called it.
pub(super) fn has_condition(s: &Syntax<'_>, v: usize) -> bool {
    s.children(v).iter().any(|&a| {
        let clause = s.is_verbal(a) && !matches!(s.word(a).relation(), "conj" | "ccomp" | "acl" | "aux");
        // "noemde het kortzichtig; als zij doorzetten, …": the next clause begins behind the semicolon.
        let next = (v.min(a)..v.max(a)).any(|i| s.form(i) == ";");
        // "heeft de contacten opgeschort zolang …": what was done holds until then.
        let done = s.is_perfect(v) || s.is_past(v);
        let lasts = |m: &str| done && matches!(m, "zolang" | "until");
        clause
            && !next
            && s.by(a, "mark")
                .map(|m| s.lower(m))
                .any(|m| s.grammar.conditions.has(m) && is_condition(s, m, a) && !lasts(m))
    })
}

/// *when Putin **visits** Berlin*, *voordat Rusland **aanvalt***: in the present, a time to come.
pub(super) fn lies_ahead(s: &Syntax<'_>, clause: usize) -> bool {
    let opens = |c: &usize| *c < clause && s.grammar.times_ahead.has(s.lower(*c));
    let present = s.is_finite(clause) && !s.is_past(clause) && !s.is_perfect(clause);
    let below = s.word(clause).relation() == "advcl" && present;
    // "will act as soon as Russia attacks"
    let soon = below && s.head(clause).is_some_and(|h| s.lower(h) == "soon");
    soon || below && s.by(clause, "mark").chain(s.by(clause, "advmod")).any(|c| opens(&c))
}

/// *doet alsof Rusland …*, *in case Russia …*: they open what is not told as real, and what stands above depends on nothing.
pub(super) fn is_unreal(s: &Syntax<'_>, mark: usize) -> bool {
    match s.lower(mark) {
        "alsof" => true,
        "in" => s.by(mark, "fixed").any(|f| s.lower(f) == "case"),
        _ => false,
    }
}

/// *wanneer*, *once*, *zodra* only suppose when the clause is not past; *als* may also compare.
pub(super) fn is_condition(s: &Syntax<'_>, word: &str, clause: usize) -> bool {
    match word {
        "als" | "if" => {
            // "als een ware vriend" compares: no verb follows before the next comma.
            let Some(mark) = s.by(clause, "mark").find(|&m| s.lower(m) == word) else { return false };
            let behind = (mark + 1..s.len()).take_while(|&i| s.form(i) != ",");
            behind.into_iter().any(|i| s.is_verbal(i)) || s.is_finite(clause) && clause > mark
        }
        "wanneer" | "zodra" | "zolang" | "once" | "until" => !s.is_past(clause) && s.is_finite(clause),
        _ => true,
    }
}

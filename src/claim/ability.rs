//! What somebody could not do did not happen; what he once had to do did.

use super::syntax::Syntax;

/// *konden het niet eens worden*, *could not agree*: what somebody was not able to do did not happen. Under a condition, or of what
/// might have been, it says less.
pub(super) fn was_unable(s: &Syntax<'_>, v: usize, aux: usize) -> bool {
    let past = matches!(s.lower(aux), "kon" | "konden" | "could");
    let not = |&w: &usize| s.grammar.negators.has(s.lower(w)) || matches!(s.lower(w), "geen" | "no");
    past && s.own_words(v).iter().any(not) && !is_open(s)
}

/// *Eerder moest Parijs zijn troepen terugtrekken*, *in 2022 moest hij aftreden*: with a time that is past it happened. Without one
/// it may be what was wished then.
pub(super) fn had_to(s: &Syntax<'_>, v: usize, aux: usize) -> bool {
    let past = matches!(s.lower(aux), "moest" | "moesten");
    let then = |w: &usize| {
        let year = s.form(*w).parse::<u16>().is_ok_and(|y| (1900..2100).contains(&y));
        let adverb =
            matches!(s.lower(*w), "eerder" | "destijds" | "vorig" | "vorige" | "onlangs" | "gisteren");
        year || adverb && s.word(*w).relation() != "nsubj"
    };
    let plain = matches!(s.word(v).relation(), "root" | "conj" | "parataxis");
    past && plain && s.own_words(v).iter().any(then) && !is_open(s)
}

/// The sentence has a condition, asks, or tells what might have been.
fn is_open(s: &Syntax<'_>) -> bool {
    let open = |w: usize| {
        matches!(
            s.lower(w),
            "if" | "unless" | "without" | "als" | "tenzij" | "zonder" | "have" | "hebben" | "?"
        )
    };
    (0..s.len()).any(open)
}

//! *zal*, *zou*, *would*: planned, supposed, hearsay, or the future of a past.

use crate::base::Lang;

use super::Modality;
use super::status::Status;
use super::suppose::has_condition;
use super::syntax::Syntax;

/// *zal* plans. *zou* does five things: possibility and wish have their own auxiliary, a condition makes it irrealis,
/// below a verb of planning or expecting it is the future in the past, with *graag* it is politeness; what is left is
/// hearsay, in Dutch. (Algemene Nederlandse Spraakkunst 18.5.4.6.)
pub(super) fn future(s: &Syntax<'_>, v: usize, aux: usize, count: usize, st: &mut Status) {
    let form = s.lower(aux);
    let past = matches!(form.as_str(), "zou" | "zouden" | "would" | "'d");
    if !past {
        st.lower(Modality::Planned, format!("future by {form}"));
        return;
    }
    let within = s.by(v, "mark").any(|m| s.grammar.conditions.has(&s.lower(m)));
    let conditional = within || has_condition(s, v);
    if conditional {
        return st.lower(Modality::Hypothetical, format!("irrealis: {form} with a condition"));
    }
    if s.by(v, "advmod").any(|a| s.grammar.irrealis_adverbs.has(&s.lower(a))) {
        return st.lower(Modality::Hypothetical, format!("a wish: {form} with an adverb of liking"));
    }
    if st.modality >= Modality::Possible && count > 1 {
        return;
    }
    let perfect = s.by(v, "aux").any(|a| matches!(s.lower(a).as_str(), "hebben" | "zijn" | "have"));
    if let Some(g) = s.head(v).filter(|_| matches!(s.word(v).relation(), "ccomp" | "xcomp" | "csubj" | "acl"))
    {
        let lemma = s.lemma(g);
        let plans = s.grammar.makes_planned.has(lemma) || s.grammar.makes_possible.has(lemma);
        let said = s.grammar.asserts.has(lemma) && s.is_past(g);
        if foreseen(s, g) {
            st.steps.push(format!("future in the past: {form}, foreseen and come true"));
            return;
        }
        if !perfect && (plans || said) {
            return st.lower(Modality::Planned, format!("future in the past: {form} below {}", s.form(g)));
        }
    }
    match s.lang {
        Lang::Nl => st.hedge(format!("hearsay: {form}")),
        Lang::En => st.lower(Modality::Possible, format!("supposed by {form}")),
    }
}

/// *Het viel te verwachten dat*, *it was to be expected that*: the writer looks back on what did happen.
pub(super) fn foreseen(s: &Syntax<'_>, g: usize) -> bool {
    let expects = matches!(s.lemma(g), "verwachten" | "voorzien" | "voorspellen" | "expect" | "foresee");
    let infinitive = s.by(g, "mark").any(|m| matches!(s.lower(m).as_str(), "te" | "to"));
    let past = s.is_past(g) || s.head(g).is_some_and(|h| s.is_past(h));
    expects && infinitive && past
}

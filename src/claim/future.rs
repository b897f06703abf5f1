//! *zal*, *zou*, *would*, *is van plan*: planned, supposed, hearsay, or the future of a past.

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
    let past = matches!(form, "zou" | "zouden" | "would" | "'d");
    if !past {
        st.lower(Modality::Planned, format!("future by {form}"));
        return;
    }
    let within = s.by(v, "mark").any(|m| s.grammar.conditions.has(s.lower(m)));
    let conditional = within || has_condition(s, v);
    if conditional {
        return st.lower(Modality::Hypothetical, format!("irrealis: {form} with a condition"));
    }
    if s.by(v, "advmod").any(|a| s.grammar.irrealis_adverbs.has(s.lower(a))) {
        return st.lower(Modality::Hypothetical, format!("a wish: {form} with an adverb of liking"));
    }
    if st.modality >= Modality::Possible && count > 1 {
        return;
    }
    let perfect = s.by(v, "aux").any(|a| matches!(s.lower(a), "hebben" | "zijn" | "have"));
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

/// *Rutte zou vrijdag Poetin ontmoeten*: what was to come, where its date does not say that it has come.
pub(super) fn was_to_come(s: &Syntax<'_>, clause: usize) -> bool {
    let would = s.by(clause, "aux").any(|a| matches!(s.lower(a), "zou" | "zouden" | "would"));
    would && !s.by(clause, "aux").any(|a| matches!(s.lower(a), "hebben" | "zijn" | "have"))
}

/// *Het viel te verwachten dat*, *it was to be expected that*: the writer looks back on what did happen.
pub(super) fn foreseen(s: &Syntax<'_>, g: usize) -> bool {
    let expects = matches!(s.lemma(g), "verwachten" | "voorzien" | "voorspellen" | "expect" | "foresee");
    let infinitive = s.by(g, "mark").any(|m| matches!(s.lower(m), "te" | "to"));
    let past = s.is_past(g) || s.head(g).is_some_and(|h| s.is_past(h));
    expects && infinitive && past
}

/// *gaat Taiwan erkennen*, *is going to attack*: the other future; *ging slapen* came about.
pub(super) fn is_going(s: &Syntax<'_>, clause: usize, g: usize) -> bool {
    let to = s.by(clause, "mark").any(|m| matches!(s.lower(m), "te" | "to" | "om"));
    let infinitive = s.word(clause).feat("VerbForm") == Some("Inf");
    match s.lang {
        // "is gaan praten": they went.
        Lang::Nl => {
            let went = s.by(g, "aux").any(|a| matches!(s.lemma(a), "zijn" | "hebben"));
            s.lemma(g) == "gaan" && infinitive && !to && !went && !s.is_past(g)
        }
        Lang::En => s.lemma(g) == "go" && s.lower(g) == "going" && infinitive && to,
    }
}

/// *has yet to recognise*: it has not.
pub(super) fn is_yet_to_come(s: &Syntax<'_>, clause: usize, g: usize) -> bool {
    let yet = s.by(g, "advmod").any(|a| s.lower(a) == "yet");
    let to = s.by(clause, "mark").any(|m| s.lower(m) == "to");
    // "is yet to": the tree makes the infinitive the predicate.
    let copular = clause == g && s.by(g, "cop").any(|c| s.lemma(c) == "be");
    yet && to && (copular || clause != g && !s.is_finite(clause) && matches!(s.lemma(g), "have" | "be"))
}

/// *came close to recognising*, *kwam dicht bij een aanval*: near to a deed, which was not done.
pub(super) fn falls_short(s: &Syntax<'_>, deed: usize, g: usize) -> bool {
    let near = |i: usize| s.grammar.near_to.has(s.lower(i));
    let to = |m: usize| matches!(s.lower(m), "to" | "bij" | "tot");
    let led = s.by(deed, "mark").chain(s.by(deed, "case")).any(to);
    let beside = ["advmod", "compound:prt", "xcomp"].iter().any(|rel| s.by(g, rel).any(near));
    led && !s.is_finite(deed) && (near(g) || beside)
}

/// *agreed on supplying*, *settled on leaving*: not an adjunct, but what was agreed.
pub(super) fn consents(s: &Syntax<'_>, clause: usize, g: usize) -> bool {
    s.grammar.makes_planned.has(s.lemma(g)) && s.by(clause, "mark").any(|m| s.lower(m) == "on")
}

/// *krijgt twee weken om te vertrekken*, *gave him an hour to leave*: the time for a deed, which may not be done.
pub(super) fn is_given_time(s: &Syntax<'_>, verb: usize) -> bool {
    let time = |i: usize| s.grammar.times.has(s.lower_lemma(i)) && s.preposition(i).is_none();
    matches!(s.lemma(verb), "krijgen" | "geven" | "get" | "give")
        && ["obj", "obl", "nmod"].iter().any(|rel| s.by(verb, rel).any(time))
}

/// *denkt erover Taiwan te erkennen*, *hesitated to recognise*, *wordt geacht te leveren*: thought of, not done.
pub(super) fn is_thought_of(s: &Syntax<'_>, clause: usize, g: usize) -> bool {
    let thinks = s.grammar.thinks_of.has(s.lemma(g));
    let supposed = s.lemma(g) == "achten" && s.args(g).passive;
    // "hesitated, then delivered": what is thought of has *to*, *te* or a preposition before it.
    let opened = s.by(clause, "mark").chain(s.by(clause, "case")).next().is_some();
    (thinks || supposed) && opened && !s.is_finite(clause)
}

/// *is van plan*, *is bereid*: a phrase of intention within the clause, where the parser made no governor of it.
pub(super) fn intention(s: &Syntax<'_>, v: usize, st: &mut Status) {
    let infinitive = s.by(v, "mark").any(|m| matches!(s.lower(m), "te" | "to"));
    let mut own = s.own_words(v);
    let copula =
        |&g: &usize| matches!(s.lemma(g), "zijn" | "be") && matches!(s.clause_relation(v), "xcomp" | "ccomp");
    own.extend(s.head(v).filter(copula).map(|g| s.own_words(g)).unwrap_or_default());
    let intends = |i: usize| s.grammar.intentions.has(s.lower(i));
    if let Some(&p) = own.iter().find(|&&i| i < v && intends(i)).filter(|_| infinitive) {
        st.lower(Modality::Planned, format!("intended: {}", s.form(p)));
    }
}

//! Whose an agent phrase is, where the tree hung it from another word: *the bombing of Belgrade **by NATO***, *de levering
//! aan Kiev **door Nederland** begon*; and what the verb says of the event that is its subject.

use crate::parse::Upos;

use super::party::Parties;
use super::syntax::Syntax;

/// The agents of an event noun that hang from whom it is done to, or from the verb whose subject it is.
pub(super) fn of_noun(parties: &Parties<'_>, noun: usize) -> Vec<(String, usize)> {
    let s = parties.syntax;
    let agent = |(p, _): &(String, usize)| s.grammar.agent_prepositions.has(p);
    let undergoes = |(p, n): &(String, usize)| {
        s.grammar.possessive_prepositions.has(p)
            && (parties.actor(*n).is_some() || s.word(*n).upos == Upos::Propn)
    };
    let below =
        s.noun_preps(noun).into_iter().filter(undergoes).flat_map(|(_, n)| s.noun_preps(n)).filter(agent);
    let mut found: Vec<(String, usize)> = below.collect();
    // "de door de VS opgelegde sancties"
    let imposed = |&v: &usize| s.is_past_participle(v) && s.grammar.support_verbs.has(s.lemma(v));
    let imposing = s.by(noun, "amod").chain(s.by(noun, "acl")).filter(imposed).flat_map(|v| &s.args(v).subj);
    let by = s.grammar.agent_prepositions.all().next().unwrap_or_default();
    found.extend(imposing.map(|&w| (by.to_owned(), w)));
    let verb = s.head(noun).filter(|&v| s.word(noun).relation() == "nsubj" && noun < v);
    let beside = |v: usize| s.children(v).iter().copied().filter(move |&c| is_of_subject(s, v, c));
    found.extend(verb.into_iter().flat_map(beside).filter_map(|c| Some((s.preposition(c)?, c))));
    found
}

/// *sancties treffen **Iran***, *de kritiek kwam van **Ierland***: whom the event strikes, or where it comes from, as phrases of its own.
pub(super) fn by_its_verb(s: &Syntax<'_>, noun: usize) -> Vec<(String, usize)> {
    let subject = matches!(s.word(noun).deprel, "nsubj" | "nsubj:outer");
    let Some(verb) = s.head(noun).filter(|&v| subject && s.is_verbal(v)) else { return Vec::new() };
    let args = s.args(verb);
    if s.grammar.strikes.has(s.lemma(verb)) && !args.passive {
        let against = s.grammar.target_prepositions.all().next().unwrap_or_default();
        return args.obj.iter().map(|&o| (against.to_owned(), o)).collect();
    }
    let origin = |(p, _): &(String, usize)| {
        s.grammar.origin_prepositions.has(p) || s.grammar.possessive_prepositions.has(p)
    };
    let comes = s.grammar.comes.has(s.lemma(verb));
    args.preps.iter().filter(|p| comes && origin(p)).cloned().collect()
}

/// An agent between the subject that opens a main clause and its finite verb belongs to the subject: only one phrase stands
/// before the verb. With a comma it is another.
pub(super) fn is_of_subject(s: &Syntax<'_>, verb: usize, phrase: usize) -> bool {
    let finite = s.by(verb, "aux").chain(s.by(verb, "cop")).chain([verb]).min().unwrap_or(verb);
    let before = |&n: &usize| n < phrase && phrase < finite && s.word(n).upos == Upos::Noun;
    let agent = s.preposition(phrase).filter(|p| s.grammar.agent_prepositions.has(p));
    let subjects = || s.children(verb).iter().copied().filter(|&c| s.word(c).relation() == "nsubj");
    let Some(subject) = agent.and_then(|_| subjects().find(before)) else { return false };
    let opens = s.by(verb, "mark").next().is_none()
        && !s.children(verb).iter().any(|&c| c < subject && s.word(c).relation() != "cc");
    let joined = (subject..finite).all(|i| s.form(i) != ",");
    opens && joined
}

//! Event nouns that name no event yet: *stemde tegen sancties*, *een aanval is ondenkbaar*.

use crate::parse::Upos;

use super::inventory::Frame;
use super::syntax::Syntax;

/// *stemde tegen sancties*, *pleit voor een aanval*, *de roep om sancties*, *verdeeld over sancties*: an event noun without article
/// behind such a preposition is no event yet.
pub(super) fn opposed(s: &Syntax<'_>, noun: usize) -> bool {
    let Some(p) = s.preposition(noun).filter(|_| !s.is_verbal(noun)) else { return false };
    let Some(h) = s.head(noun) else { return false };
    let asked = p == "om" && s.word(noun).relation() == "nmod";
    let debated = matches!(p.as_str(), "over" | "about" | "on") && s.grammar.deliberates.has(s.lemma(h));
    // "failed to agree on new sanctions", "did not agree on sanctions"
    let failed = || {
        let below = s.head(h).filter(|_| s.word(h).relation() == "xcomp");
        below.is_some_and(|g| s.grammar.makes_negative.has(s.lemma(g)))
            || s.by(h, "advmod").any(|a| s.denies(a))
    };
    let agreed = matches!(p.as_str(), "over" | "on") && s.grammar.makes_planned.has(s.lemma(h));
    let debated = debated || agreed && failed();
    let opposed = matches!(p.as_str(), "tegen" | "voor" | "om" | "against" | "for")
        && s.word(noun).relation() == "obl"
        && s.is_verbal(h);
    // "a vote on the ouster of Burgmans"
    let voted = matches!(p.as_str(), "over" | "on") && s.grammar.votes.has(s.lemma(h));
    voted || (asked || debated || opposed) && !s.by(noun, "det").any(|d| s.is_definite(d))
}

/// The word in *gaf **opdracht** tot de aanval*, *gave the **go-ahead** for the attack*: what is ordered or allowed is still to be done.
pub(super) fn licence(s: &Syntax<'_>, noun: usize) -> Option<usize> {
    let behind = s.preposition(noun).is_some_and(|p| matches!(p.as_str(), "tot" | "voor" | "for" | "to"));
    let h = s.head(noun).filter(|_| behind && !s.is_verbal(noun))?;
    let licence = |o: &usize| {
        let lemma = s.lower_lemma(*o);
        let led = |a: usize| s.grammar.entitlements.has(&format!("{} {lemma}", s.lower(a)));
        *o < noun && (s.grammar.entitlements.has(lemma) || s.by(*o, "amod").any(led))
    };
    if s.is_verbal(h) { s.by(h, "obj").find(licence) } else { Some(h).filter(licence) }
}

/// *offered Argentina help*, *bood Polen raketten aan*: what is given by handing it over, and not by the words.
pub(super) fn can_be_offered(f: &Frame) -> bool {
    matches!(f.relation().label, "aids" | "funds" | "supplies" | "trains" | "protects")
}

/// *keurde de levering goed*: still to be done; sanctions and loans are there once they are approved.
pub(super) fn is_approved(s: &Syntax<'_>, noun: usize, f: &Frame) -> bool {
    let approved = |g: usize| s.grammar.approves.has(s.lemma(g)) && s.word(noun).relation() == "obj";
    !matches!(f.relation().label, "funds" | "sanctions")
        && !s.is_verbal(noun)
        && s.head(noun).is_some_and(approved)
}

/// *warned of a Russian attack*, *warned about attacks on Poland*: one that may come; of *the attack* all know.
pub(super) fn is_warned_of(s: &Syntax<'_>, noun: usize, verb: usize) -> bool {
    let warns = s.grammar.menaces.has(s.lemma(verb)) && s.grammar.makes_possible.has(s.lemma(verb));
    let about = |p: String| matches!(p.as_str(), "of" | "about" | "against");
    let known = || s.by(noun, "det").any(|d| s.is_definite(d)) || s.by(noun, "nmod:poss").next().is_some();
    warns && s.preposition(noun).is_some_and(about) && !known()
}

/// *in case of an attack on Poland*, *in the event of*, *in geval van*: it need not come about.
pub(super) fn is_case(s: &Syntax<'_>, noun: usize) -> bool {
    let cases = |p: String| {
        matches!(p.as_str(), "in case of" | "in the event of" | "in geval van" | "in het geval van")
    };
    // "in geval van | een aanval": the parser may head the phrase with its noun.
    let geval = |h: usize| s.lemma(h) == "geval" && s.preposition(h).is_some_and(|p| p.starts_with("in"));
    let any = || s.by(noun, "det").any(|d| matches!(s.lower(d), "een" | "a" | "an"));
    !s.is_verbal(noun) && (s.preposition(noun).is_some_and(cases) || s.head(noun).is_some_and(geval) && any())
}

/// *a novel in which China invades Taiwan*, *In de film doodt …*: told in a work of fiction.
pub(super) fn is_fiction(s: &Syntax<'_>, trigger: usize) -> bool {
    let fiction = |w: usize| {
        let lemma = s.lower_lemma(w);
        s.word(w).upos == Upos::Noun && s.grammar.fictions.has(lemma)
    };
    let inside = |p: &str| matches!(p, "in" | "during" | "tijdens" | "bij");
    let mut clauses = std::iter::once(trigger).chain(s.tree.ancestors(trigger)).filter(|&v| s.is_verbal(v));
    let told_in = |v: usize| {
        let opened = (0..v)
            .rev()
            .take_while(|&i| s.form(i) != ",")
            .any(|i| s.lower(i) == "waarin" || s.lower(i) == "in" && i + 1 < v && s.lower(i + 1) == "which");
        s.word(v).deprel == "acl:relcl" && opened && s.head(v).is_some_and(fiction)
    };
    let adjunct =
        |v: usize| s.by(v, "obl").any(|n| fiction(n) && s.preposition(n).is_some_and(|p| inside(&p)));
    // "In the film, Panahi, who was arrested in Iran, …": the clause's own adjunct only.
    adjunct(s.clause_of(trigger)) || clauses.any(told_in)
}

/// *Een vertrek uit de EU zou slecht zijn*, *Een aanval op Polen is ondenkbaar*: what with *een* is supposed or judged has not happened.
pub(super) fn is_supposed(s: &Syntax<'_>, noun: usize) -> bool {
    let indefinite = s.by(noun, "det").any(|d| matches!(s.lower(d), "een" | "a" | "an"));
    let subject = s.word(noun).relation() == "nsubj";
    // "would support a Russian attack": an opinion on what there is not
    let opinion = |p: &usize| s.word(noun).deprel == "obj" && s.grammar.judges_deeds.has(s.lemma(*p));
    let whose = |p: &usize| indefinite && !s.is_verbal(noun) && (subject || opinion(p));
    let Some(p) = s.head(noun).filter(whose) else { return false };
    // "een verbod is niet aan de orde"
    let open = s.word(p).upos == Upos::Adj || s.children(p).iter().any(|&c| s.denies(c));
    let judged = open && s.by(p, "cop").any(|c| s.word(c).feat("Tense") == Some("Pres"));
    // "zou zes mensen hebben gedood" is hearsay.
    let g = s.grammar;
    let supposes = |a: usize| {
        let lemma = s.lemma(a);
        g.future.has(lemma)
            || g.possible_auxiliaries.has(lemma)
            || matches!(s.lower(a), "would" | "could" | "might")
    };
    judged || s.word(p).feat("VerbForm") != Some("Part") && s.by(p, "aux").any(supposes)
}

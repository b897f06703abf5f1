//! Events that somebody takes part in while, after or before doing something else: *na een ontmoeting met Merkel verklaarde
//! Macron*, *pledged in a meeting with Moon*. The noun has no agent of its own; who acts in the clause is one of the two.

use super::syntax::Syntax;

/// How far above the noun its clause may stand: *in een verklaring na afloop van een gesprek met*.
const REACH: usize = 3;

/// Who takes part in the event a noun names, where the noun does not say so itself: the subject of the clause that it is
/// an adjunct of, or whose the noun in between is.
pub(super) fn participants(s: &Syntax<'_>, noun: usize) -> Vec<usize> {
    if s.word(noun).relation() == "fixed" {
        return beside_fixed(s, noun);
    }
    let mut at = noun;
    for _ in 0..REACH {
        let adjunct = matches!(s.word(at).relation(), "obl" | "nmod" | "advcl");
        let Some(g) = s.head(at).filter(|_| adjunct && (at != noun || is_adjunct(s, noun))) else { break };
        // "reneged on the deal with Iran": it does no longer take part.
        if s.grammar.ends.has(s.lemma(g)) && at == noun {
            break;
        }
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

/// *offered bases in a show of support for Kyiv*: whoever acts shows by it what the gesture is of.
pub(super) fn gesturer(s: &Syntax<'_>, noun: usize) -> Vec<usize> {
    let gesture =
        s.head(noun).filter(|&h| s.word(noun).relation() == "nmod" && s.grammar.gestures.has(s.lemma(h)));
    let shown = |g: &usize| {
        let p = s.preposition(*g);
        s.word(*g).relation() == "obl"
            && p.is_some_and(|p| matches!(p.as_str(), "in" | "as" | "als" | "bij wijze van"))
    };
    let verb = gesture.filter(shown).and_then(|g| s.head(g)).filter(|&v| s.is_verbal(v));
    verb.map(|v| s.surface_subject(v, 0)).unwrap_or_default()
}

/// *is in overleg met X*, *aangekomen voor overleg met X*: the parser takes the three words for one preposition.
fn beside_fixed(s: &Syntax<'_>, noun: usize) -> Vec<usize> {
    let Some(first) = s.head(noun) else { return Vec::new() };
    if s.by(first, "cop").next().is_some() {
        return s.by(first, "nsubj").collect();
    }
    let p = s.lower(first);
    let in_time = s.grammar.attendance_prepositions.has(p) || s.grammar.ahead_prepositions.has(p);
    let verb = s.head(first).and_then(|other| s.head(other)).filter(|&v| s.is_verbal(v));
    verb.filter(|_| in_time).map(|v| s.surface_subject(v, 0)).unwrap_or_default()
}

/// Behind a preposition of time or circumstance; *voor een ontmoeting met* lies ahead.
fn is_adjunct(s: &Syntax<'_>, noun: usize) -> bool {
    // "Following talks with Iran": the parser may take it for an adjective.
    let participle =
        || s.by(noun, "amod").map(|a| s.lower(a).to_owned()).find(|_| s.preposition(noun).is_none());
    let p = s.preposition(noun).or_else(participle);
    p.is_some_and(|p| s.grammar.attendance_prepositions.has(&p)) || lies_ahead(s, noun)
}

/// *voorafgaand aan een gesprek met*: it had not been held yet.
pub(super) fn lies_ahead(s: &Syntax<'_>, noun: usize) -> bool {
    if s.word(noun).relation() == "fixed" {
        return s.head(noun).is_some_and(|p| s.grammar.ahead_prepositions.has(s.lower(p)));
    }
    // "verantwoordelijk voor de aanslag": it was held.
    let liable = s.head(noun).is_some_and(|h| s.grammar.liable.has(s.lemma(h)));
    if liable || is_answered(s, noun) || s.blamed(noun).is_some() || s.accused_of(noun).is_some() {
        return false;
    }
    // "aangekomen in Kiev voor overleg met": the town has no talks of its own.
    let stray = s.word(noun).relation() == "nmod" && s.head(noun).is_some_and(|h| s.names[h]);
    let Some(p) = s.preposition(noun).filter(|_| stray || s.word(noun).relation() == "obl") else {
        return false;
    };
    let arrives = |w: usize| s.grammar.arrivals.has(s.lemma(w));
    if p == "for" {
        return s.tree.ancestors(noun).take(2).any(arrives);
    }
    // The parser takes the first half of "voorafgaand aan" for a verb.
    let halves = s.head(noun).map(|h| format!("{} {p}", s.lower(h)));
    s.grammar.ahead_prepositions.has(&p) || halves.is_some_and(|p| s.grammar.ahead_prepositions.has(&p))
}

/// *vergelding voor het bombardement*, *bood excuses aan voor de aanval*: what is answered was done, whatever the answer.
pub(super) fn is_answered(s: &Syntax<'_>, deed: usize) -> bool {
    let Some(above) = s.head(deed).filter(|_| matches!(s.word(deed).relation(), "obl" | "nmod")) else {
        return false;
    };
    let answer = |w: usize| w < deed && s.grammar.retorts.has(s.lemma(w));
    answer(above) || s.is_verbal(above) && s.children(above).iter().any(|&c| answer(c))
}

/// Who acts with, on or under what a noun names, where somebody gives or asks it: *met steun van Iran*, *at the request of
/// Ukraine*.
pub(super) fn receivers(s: &Syntax<'_>, noun: usize) -> Vec<usize> {
    let Some((adjunct, preposition)) = adjunct(s, noun) else { return Vec::new() };
    let Some(g) = s.head(adjunct).filter(|&g| s.is_verbal(g)) else { return Vec::new() };
    let bare = s.grammar.receiving_prepositions.has(&preposition) && !s.owners_or_givers(noun).is_empty();
    if !(bare || adjunct != noun) {
        return Vec::new();
    }
    // "arrested at the request of Spain": who did it was asked, and not whom it was done to.
    let args = s.args(g);
    if args.passive { args.subj.clone() } else { s.surface_subject(g, 0) }
}

/// Before what somebody does in spite of it, and, behind the first five, because of it.
const DEFIES: usize = 5;
const MEETS: [&str; 16] = [
    "despite",
    "in spite of",
    "notwithstanding",
    "amid",
    "ondanks",
    "after",
    "following",
    "in the face of",
    "because of",
    "in response to",
    "na",
    "vanwege",
    "wegens",
    "naar aanleiding van",
    "in reactie op",
    "ingevolge",
];

/// *Despite threats from Beijing, Vilnius opened an office*, *withdrew the plan after criticism from France*: whoever acts in spite of it or
/// because of it is whom it was meant for.
pub(super) fn defiers(s: &Syntax<'_>, noun: usize) -> Vec<usize> {
    // "wegens de kritiek van Macron": of that one the text has told whom it was meant for.
    let known = s.by(noun, "det").any(|d| !matches!(s.lower(d), "een" | "a" | "an"));
    let against = s.preposition(noun).is_some_and(|p| match MEETS.iter().position(|m| *m == p) {
        Some(at) => at < DEFIES || !known,
        None => false,
    });
    let verb = s.head(noun).filter(|&g| s.is_verbal(g) && s.word(noun).relation() == "obl" && against);
    let from = !s.owners_or_givers(noun).is_empty() || s.noun_preps(noun).iter().any(|(p, _)| p == "uit");
    verb.filter(|_| from).map(|v| s.surface_subject(v, 0)).unwrap_or_default()
}

/// The phrase as the parser hangs it: by its noun, or by the giver, with *met steun van* as one preposition.
fn adjunct(s: &Syntax<'_>, noun: usize) -> Option<(usize, String)> {
    if s.word(noun).relation() == "obl" {
        return Some((noun, s.preposition(noun)?));
    }
    let first = s.head(noun).filter(|_| s.word(noun).relation() == "fixed")?;
    let giver = s.head(first).filter(|&g| s.word(g).relation() == "obl")?;
    s.grammar.receiving_prepositions.has(s.lower(first)).then(|| (giver, s.lower(first).to_owned()))
}

/// The giver that a preposition of three words has swallowed the noun of.
pub(super) fn giver(s: &Syntax<'_>, noun: usize) -> Option<(String, usize)> {
    let (giver, _) = adjunct(s, noun).filter(|(a, _)| *a != noun)?;
    let of = s.grammar.possessive_prepositions.all().next()?;
    Some((of.to_owned(), giver))
}

/// Who does it too: *samen met Frankrijk*, *together with France*.
pub(super) fn fellows(s: &Syntax<'_>, verb: usize) -> Vec<usize> {
    let alongside = |c: usize| s.preposition(c).is_some_and(|p| s.grammar.comitative_prepositions.has(&p));
    let own = s.by(verb, "obl").filter(|&c| alongside(c));
    let together = s
        .by(verb, "advmod")
        .chain(s.by(verb, "advcl"))
        .filter(|&a| matches!(s.lower(a), "samen" | "together" | "tezamen"));
    let with = together.flat_map(|a| {
        let met = |&c: &usize| matches!(s.preposition(c).as_deref(), Some("met" | "with"));
        s.by(a, "obl").chain(s.by(a, "nmod")).filter(met).collect::<Vec<_>>()
    });
    // "samen | met Griekenland": hung side by side.
    let beside = s.by(verb, "obl").filter(|&c| {
        let first = s.by(c, "case").min().filter(|&p| p > 0 && matches!(s.lower(p), "met" | "with"));
        first.is_some_and(|p| matches!(s.lower(p - 1), "samen" | "together" | "tezamen"))
    });
    let mut all: Vec<usize> = own.chain(with).filter(|&c| s.names[c]).collect();
    all.extend(beside.filter(|c| s.names[*c]).filter(|c| !all.contains(c)).collect::<Vec<_>>());
    all
}

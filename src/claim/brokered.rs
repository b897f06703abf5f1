//! Who is a party to what others bring about: *Iran and Saudi Arabia restored ties after Chinese mediation*, *a truce brokered by Qatar*.

use super::inventory::Part;
use super::party::{Linked, Parties};
use super::trigger::Trigger;

/// How far above a mediation the deed of the two may stand: *agreed to restore ties in a deal brokered by China*.
const REACH: usize = 4;

/// Whom a mediation is between, where only what they do tells it: the two or more subjects of the clause that it belongs to.
pub(super) fn between(parties: &Parties<'_>, t: &Trigger<'_>) -> Vec<Linked> {
    let s = parties.syntax;
    let treaty = |v: usize| s.head(v).filter(|_| s.word(v).relation() == "acl" && s.is_past_participle(v));
    let noun = match t.part {
        // "rejected Chinese mediation": what they do something to, they do not do under it.
        Part::Noun => Some(t.word).filter(|&n| s.preposition(n).is_some()),
        _ => treaty(t.word),
    };
    let Some(noun) = noun else { return Vec::new() };
    let verb = s.tree.ancestors(noun).take(REACH).find(|&v| s.is_verbal(v));
    let subjects = verb.map(|v| s.surface_subject(v, 0)).unwrap_or_default();
    let who = subjects.into_iter().flat_map(|w| parties.conjuncts(w));
    let mut found: Vec<Linked> = Vec::new();
    for l in who.flat_map(|w| parties.actor(w).into_iter().chain(parties.others(w))) {
        if !found.iter().any(|known| known.party.id == l.party.id) {
            found.push(l);
        }
    }
    if found.len() > 1 { found } else { Vec::new() }
}

/// *The truce was brokered by Egypt*: whoever brings others to it is no party to it himself.
pub(super) fn brings_about(parties: &Parties<'_>, t: &Trigger<'_>, who: &Linked) -> bool {
    let s = parties.syntax;
    let brokers = |&v: &usize| s.grammar.brokering.has(s.lemma(v));
    let above = s.head(t.word).filter(brokers);
    let below = s.by(t.word, "acl").find(brokers);
    let verb = above.or(below).filter(|_| t.part == Part::Noun);
    verb.is_some_and(|v| {
        let agents = s.by(v, "obl:agent").chain(s.by(v, "nsubj"));
        let by =
            s.by(v, "obl").filter(|&w| s.preposition(w).is_some_and(|p| matches!(p.as_str(), "by" | "door")));
        agents.chain(by).flat_map(|w| s.conjuncts(w)).any(|w| w == who.word)
    })
}

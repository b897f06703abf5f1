//! Weapons and attacks, which act for whoever used them: *een Israëlische raket trof*, *kwam om bij een aanslag van Hamas*.

use crate::actor::{self, ActorType};
use crate::parse::Upos;

use super::Phrase;
use super::folk;
use super::hyphen;
use super::inventory::{Frame, Part, Slot};
use super::party::{Linked, Parties, can_act};
use super::surface;
use super::trigger::Trigger;
use super::whose;

/// True for a party that the text does not name. *Saudi-led forces* are not named, but known.
fn is_nobody_known(parties: &Parties<'_>, l: &Linked) -> bool {
    let led = l.word < parties.syntax.len() && hyphen::is_led(parties.syntax, l.word);
    l.party.id.starts_with(folk::ID) && !led
        || matches!(l.party.kind, ActorType::Thing | ActorType::Unspecified)
}

/// Neither party is named, nor does a country tell whose people act: *German prosecutors charged a doctor*.
pub(super) fn are_nobody_known(parties: &Parties<'_>, subject: &Linked, object: &Linked) -> bool {
    let of_country = subject.party.id.starts_with(folk::ID) && subject.party.country.is_some();
    is_nobody_known(parties, subject) && is_nobody_known(parties, object) && !of_country
}

/// Who used the weapon that a sentence makes the agent or the cause: *een Israëlische raket trof*, *kwam om bij een aanslag
/// van Hamas*.
pub(super) fn users(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> Vec<Linked> {
    let all = weapons(parties, t, f);
    let s = parties.syntax;
    let by = |w: usize| {
        let agents = s.noun_preps(w).into_iter().filter(|(p, _)| s.grammar.agent_prepositions.has(p));
        agents.filter_map(|(_, n)| parties.actor(n)).find(|l| can_act(l.party.kind))
    };
    let mut found: Vec<Linked> = all.iter().filter_map(|&w| by(w).or_else(|| owner(parties, w))).collect();
    found.truncate(1);
    found
}

/// Countries whose drones others fly in their wars: Iran's Shaheds, Turkey's Bayraktars, China's Wing Loongs.
const DRONE_MAKERS: [&str; 3] = ["IRN", "TUR", "CHN"];

/// Whose weapon or attack it is. Where a drone was made says nothing of who flies it: *Iraanse drones troffen Kiev*.
fn owner(parties: &Parties<'_>, weapon: usize) -> Option<Linked> {
    let drone = parties.syntax.lower_lemma(weapon).ends_with("drone");
    let sold = |l: &Linked| l.party.country.is_none_or(|c| DRONE_MAKERS.contains(&c.code()));
    whose::owner(parties, weapon, 1).filter(|l| !(drone && sold(l)))
}

/// The weapon itself, where the sentence makes it the agent or the cause.
pub(super) fn weapon(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> Option<Phrase> {
    weapons(parties, t, f).first().map(|&w| parties.phrase(w, &[]))
}

/// True when a weapon is the grammatical subject, so that an active verb has no other agent.
pub(super) fn acts(parties: &Parties<'_>, t: &Trigger<'_>) -> bool {
    t.args.subj.iter().flat_map(|&w| many(parties, w)).any(|w| is_weapon(parties, w))
}

/// True when the subject flies, sails or walks itself, whatever else it may do.
pub(super) fn acts_as_vehicle(parties: &Parties<'_>, t: &Trigger<'_>) -> bool {
    let s = parties.syntax;
    let carries = |w: usize| {
        let lemma = s.lower_lemma(w);
        folk::people(parties, w).is_some()
            || parties.actor(w).is_some()
            || ["plane", "jet", "craft", "bomber", "ship", "copter"].iter().any(|v| lemma.ends_with(v))
    };
    t.args.subj.iter().any(|&w| carries(w))
}

/// The trigger as a sentence with such parties is to be read. A weapon, or people without an article, stand first only as
/// the subject, and so do the police and courts (*een bom doodde Hariri*, *politie arresteert Nawalny*), and what hangs from a weapon (*een aanslag **in
/// Kabul** kostte*) tells of the whole event.
pub(super) fn armed<'s>(parties: &Parties<'s>, t: &Trigger<'s>, f: &Frame) -> Trigger<'s> {
    let mut t = t.clone();
    let s = parties.syntax;
    let indefinite = |w: usize| s.by(w, "det").all(|d| matches!(s.lower(d), "een" | "a" | "an"));
    let acts = |w: usize| is_weapon(parties, w) || folk::people(parties, w).is_some();
    let body = |w: usize| {
        let kind = actor::folk(s.lower_lemma(w), s.lower(w), s.lang).map(|(kind, _)| kind);
        matches!(kind, Some(ActorType::Court | ActorType::Police))
    };
    // Of "heeft veroordeeld" the auxiliary is what the subject stands before.
    let finite = s.by(t.word, "aux").find(|&a| a < t.word).unwrap_or(t.word);
    let first = t.args.obj.first().copied().filter(|&w| w < finite && acts(w) && (indefinite(w) || body(w)));
    let behind = |list: &[usize]| !list.is_empty() && list.iter().all(|&w| w > finite);
    if first.is_some() && !t.args.passive && f.object.contains(&Slot::Obj) && behind(&t.args.subj) {
        std::mem::swap(&mut t.args.subj, &mut t.args.obj);
    }
    let more: Vec<_> =
        weapons(parties, &t, f).into_iter().flat_map(|w| parties.syntax.noun_preps(w)).collect();
    t.preps.extend(more);
    t
}

/// Nobody's deed: *werd gedood bij een ongeluk*, *were killed when a storm struck*. What a weapon did is one, though a car crashed too.
pub(super) fn is_mishap(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> bool {
    let s = parties.syntax;
    let list = &s.grammar.mishaps;
    let is = |w: usize| {
        let lemma = s.lower_lemma(w);
        list.has(lemma)
            || list.has(s.lower(w))
            || lemma.len() > 5 && list.all().any(|m| m.len() > 4 && lemma.ends_with(m))
    };
    let caused = |w: usize| s.preposition(w).is_some_and(|p| s.grammar.cause_prepositions.has(&p));
    let behind = t.preps.iter().map(|&(_, n)| n).filter(|&n| caused(n));
    let near = surface::nouns(parties, t.word).filter(|&n| caused(n));
    let clauses = || s.by(t.word, "advcl");
    let parties_of = |c| {
        let args = s.args(c);
        args.subj.iter().chain(&args.obj).copied().chain(s.by(c, "compound")).collect::<Vec<_>>()
    };
    let when = clauses().chain(clauses().flat_map(parties_of));
    let mut all = behind.chain(near).chain(when).chain(t.args.subj.iter().copied());
    // What crashed in a "plane crash" was no weapon.
    let crashed = |w: usize| is(w) || s.word(w).relation() == "compound" && s.head(w).is_some_and(is);
    all.any(is) && weapons(parties, t, f).into_iter().all(crashed)
}

/// The weapons and attacks that act, are used, or are the cause.
fn weapons(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> Vec<usize> {
    let s = parties.syntax;
    let causes = &s.grammar.cause_prepositions;
    // Of a noun, only what is its own: "de dood van drie burgers bij een aanslag".
    let own = |n: usize| t.part == Part::Verb || s.tree.is_below(n, t.word);
    let behind = t.preps.iter().filter(|(p, n)| causes.has(p) && own(*n)).map(|&(_, n)| n);
    // "toen een bom ontplofte"
    let when = s.by(t.word, "advcl").flat_map(|c| {
        let args = s.args(c);
        // "toen hun voertuig op een bermbom reed"
        let hit = args.preps.iter().filter(|(p, _)| s.grammar.hitting_prepositions.has(p));
        args.subj.iter().chain(hit.map(|(_, n)| n)).copied().collect::<Vec<_>>()
    });
    let used = t.args.obj.iter().copied().filter(|_| !f.object.contains(&Slot::Obj));
    let acting = t.args.subj.iter().copied().chain(used);
    let all = acting.chain(behind).chain(when).flat_map(|w| many(parties, w));
    let mut found: Vec<usize> = all.filter(|&w| is_weapon(parties, w)).collect();
    if found.is_empty() && t.part == Part::Verb {
        // A phrase that the tree hung elsewhere.
        let near = surface::nouns(parties, t.word).filter(|&w| is_weapon(parties, w));
        found.extend(near.filter(|&w| s.preposition(w).is_some_and(|p| causes.has(&p))));
    }
    found
}

/// *drie nachten van bombardementen*, *a wave of attacks*: what there were many of, beside the word that counts it.
fn many(parties: &Parties<'_>, word: usize) -> Vec<usize> {
    let s = parties.syntax;
    let of = |(p, _): &(String, usize)| s.grammar.possessive_prepositions.has(p);
    let counts = parties.mention(word).is_none() && s.grammar.series.has(s.lemma(word));
    let inner = s.noun_preps(word).into_iter().filter(of).map(|(_, n)| n);
    std::iter::once(word).chain(inner.filter(|_| counts)).collect()
}

/// *autobom*, *luchtaanval*; in English two words: *car bomb explosion*.
pub(super) fn is_weapon(parties: &Parties<'_>, word: usize) -> bool {
    let s = parties.syntax;
    let list = &s.grammar.weapons;
    let is = |w: usize| {
        let lemma = s.lower_lemma(w);
        let last_part = |(i, _): (usize, char)| i >= 3 && list.has(&lemma[i..]);
        list.has(lemma) || list.has(s.lower(w)) || lemma.char_indices().any(last_part)
    };
    s.word(word).upos == Upos::Noun
        && parties.mention(word).is_none()
        && (is(word) || s.by(word, "compound").any(is))
}

//! What a deed is about or done with: the phrases beside its parties, *drones* in *levert Rusland drones*.

use crate::parse::Upos;

use super::Phrase;
use super::conditions;
use super::hyphen;
use super::inventory::{Frame, Slot};
use super::party::{Parties, can_act};
use super::roles::heads;
use super::syntax::Syntax;
use super::trigger::Trigger;

/// *detained them **on Monday evening***: when, not for what; but *sentenced to five **years***, *tot vijfenhalf **jaar***.
fn is_day(s: &Syntax<'_>, word: usize) -> bool {
    let term = s.preposition(word).is_some_and(|p| matches!(p.as_str(), "tot" | "to"));
    let counted = s.by(word, "nummod").next().is_some() || term && s.by(word, "amod").next().is_some();
    s.grammar.times.has(s.lower_lemma(word)) && !counted
}

/// The phrase in the first of some slots that is no party and no time.
pub(super) fn theme(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &Frame,
    slots: &[Slot],
    taken: &[usize],
) -> Option<Phrase> {
    for &slot in slots {
        if slot == Slot::Compound
            && let Some(part) = t.compound
            && hyphen::agent(parties, t, f).is_none()
        {
            let start = parties.syntax.word(t.word).span.start;
            return Some(Phrase { text: part.to_owned(), start, end: start + part.len() as u32 });
        }
        // "behalve drones ook adviseurs gestuurd": the goods are the noun that made it this frame.
        let own = (slot == Slot::Obj).then(|| conditions::own_noun(parties, t, f)).flatten();
        for h in own.into_iter().chain(heads(parties, t, f, slot)) {
            let acts = || parties.actor(h).is_some_and(|l| can_act(l.party.kind));
            // "training soldiers in 2022"
            let year =
                parties.syntax.word(h).upos == Upos::Num && slot != Slot::Obj || is_day(parties.syntax, h);
            if !taken.contains(&h) && !year && (slot == Slot::Clause || !acts()) {
                return Some(if slot == Slot::Clause { parties.clause(h) } else { parties.phrase(h, taken) });
            }
        }
    }
    None
}

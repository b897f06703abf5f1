//! Of what an office is that the text leaves unsaid: *secretaris-generaal António Guterres*, *Commission President von der Leyen*,
//! *politiechef Japhet Koome* in a text on the police of Kenya.

use crate::actor::{Actor, ActorType, Entry, Lexicon};

use super::grammar::Words;
use super::inventory::{Class, Frame};
use super::office;
use super::party::{self, Linked, Parties};
use super::trigger::Trigger;

/// How many sentences back a force may be the one whose chief is spoken of.
const REACH: usize = 2;

/// What the one named holder is known to have headed at that time under such a title, where that is one body; else the force around.
pub(super) fn unsaid(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame, subjects: &[Linked]) -> Vec<Linked> {
    let [subject] = subjects else { return Vec::new() };
    if !parties.mention(subject.word).is_some_and(|m| office::is_named_here(parties, m)) {
        return Vec::new();
    }
    known(parties, t, f, subject).or_else(|| force(parties, t, f)).into_iter().collect()
}

/// *Club president X*, *President Lagarde*: the office heads what stands before it, or a body that we know, and no country.
pub(super) fn is_elsewhere(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame, subjects: &[Linked]) -> bool {
    let s = parties.syntax;
    f.relation().label == "leads"
        && (office::bodies_before(s, t.word).next().is_some()
            || !office::is_former(s, t.word) && heads_a_body(parties, subjects))
}

/// Somebody who heads a body and no country.
fn heads_a_body(parties: &Parties<'_>, subjects: &[Linked]) -> bool {
    let ([subject], Some(on)) = (subjects, parties.mentions.officials_of(parties.sentence)) else {
        return false;
    };
    let held = |role: &&str| !Lexicon::embedded().held(&subject.party.id, role, on).is_empty();
    BODIES.iter().any(held) && !STATES.iter().any(held)
}

/// Roles of the lexicon at the head of bodies, and of countries.
const BODIES: [&str; 5] =
    ["director", "secretary_general", "speaker", "commission_president", "council_president"];
const STATES: [&str; 4] = ["president", "prime_minister", "monarch", "leader"];

/// Rather than whose countryman he is: *the Portuguese secretary-general António Guterres*.
pub(super) fn rather(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &Frame,
    subjects: &[Linked],
    objects: &mut [Linked],
) {
    let ([subject], [object]) = (subjects, objects) else { return };
    let adjective = parties.syntax.adjectives.get(object.word) == Some(&true);
    let compatriot = subject.party.country.is_some() && subject.party.country == object.party.country;
    if f.held.is_empty() || !adjective || !compatriot {
        return;
    }
    if let Some(body) = known(parties, t, f, subject).filter(|b| b.party.country != object.party.country) {
        *object = body;
    }
}

/// The one body of which the lexicon has it that this person held such an office then.
fn known(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame, subject: &Linked) -> Option<Linked> {
    let on = parties.mentions.officials_of(parties.sentence).filter(|_| !f.held.is_empty())?;
    let held = |role: &&str| Lexicon::embedded().held(&subject.party.id, role, on);
    // A president may lead a party besides.
    let all = f.held.iter().map(held).find(|all| !all.is_empty())?;
    let [one] = all[..] else { return None };
    // "oud-premier Imran Khan" was that of his country, whatever party he leads.
    let state = !f.holder || !matches!(one.kind, ActorType::Party | ActorType::Armed);
    // "House Speaker", "bankpresident": what stands before is a word of its name.
    let s = parties.syntax;
    let mut before = t.compound.into_iter().chain(office::bodies_before(s, t.word).map(|c| s.form(c)));
    let whole = before.all(|word| names_it(one, word));
    let fits =
        state && whole && (f.object_kinds.is_empty() || f.object_kinds.iter().any(|c| c.holds(one.kind)));
    let why = format!("what {} is known to have headed then", subject.party.name);
    let party = party::unsaid(one.id, one.name, one.kind, one.country);
    fits.then_some(Linked { party, sure: 85, why, word: usize::MAX })
}

/// *Commissie* in *Europese Commissie*, *bank* in *Wereldbank*; a Dutch compound may have a linking *s*.
fn names_it(body: &Entry, word: &str) -> bool {
    let word = word.trim_end_matches('-').to_lowercase();
    let bare = word.strip_suffix('s').unwrap_or(&word);
    let names = format!("{} {}", body.name, body.nl).to_lowercase();
    names.split([' ', '-']).any(|part| part.ends_with(&word) || bare.len() > 3 && part.ends_with(bare))
}

/// *Politiechef Japhet Koome* beside *de Keniaanse politie*: the only police, or the only army, spoken of.
fn force(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> Option<Linked> {
    let s = parties.syntax;
    let lemma = s.lower_lemma(t.word);
    let two = t.word.checked_sub(1).map(|before| format!("{} {lemma}", s.lower(before)));
    let is = |list: &Words| list.has(lemma) || two.as_deref().is_some_and(|two| list.has(two));
    let (police, army) = (is(&s.grammar.police_chiefs), is(&s.grammar.army_chiefs));
    let part = if police { "police" } else { "military" };
    if f.relation().label != "leads" || !f.object_kinds.contains(&Class::Force) || !(police || army) {
        return None;
    }
    let mut only: Option<&Actor> = None;
    for sentence in (parties.sentence.saturating_sub(REACH)..=parties.sentence).rev() {
        for m in parties.mentions.of(sentence) {
            let actor = parties.mentions.actor(m);
            if !actor.id.starts_with("role:") || !actor.id.ends_with(part) {
                continue;
            }
            if only.is_some_and(|o| o.id != actor.id) {
                return None;
            }
            only = Some(actor);
        }
    }
    let party = only.map(|a| party::unsaid(&a.id, &a.name, a.kind, a.country))?;
    Some(Linked { party, sure: 70, why: format!("the only {part} spoken of"), word: usize::MAX })
}

//! *Poetin en zijn Turkse ambtgenoot Erdogan*: the office that somebody beside him holds, in another country.

use crate::actor::{ActorType, How};

use super::frame::Draft;
use super::party::{Linked, Parties};

/// What the claim keeps of the confidence of that about the other's office, in per cent.
const BORROWED: u32 = 80;

/// The offices of counterparts, by those that the sentence names before them.
pub(super) fn fire(parties: &Parties<'_>, drafts: &[Draft]) -> Vec<Draft> {
    let s = parties.syntax;
    let is_one = |&w: &usize| s.grammar.counterparts.has(s.lemma(w));
    let of = |word: usize| {
        let held =
            |d: &&Draft| d.frame.holder && d.trigger < word && d.object.party.kind == ActorType::Country;
        let office = drafts.iter().rfind(held)?;
        let (who, land) = (holder(parties, word)?, land(parties, word)?);
        let another = who.party.id != office.subject.party.id && land.party.id != office.object.party.id;
        another.then(|| draft(office, word, who, land))
    };
    (0..s.len()).filter(is_one).filter_map(of).collect()
}

/// Who is called a counterpart, by name.
fn holder(parties: &Parties<'_>, word: usize) -> Option<Linked> {
    let s = parties.syntax;
    // In English the title may hang from the name.
    let above = s.head(word).filter(|_| matches!(s.word(word).relation(), "compound" | "appos" | "flat"));
    let names = s.by(word, "appos").chain(s.by(word, "flat")).chain(above);
    let named = |&w: &usize| {
        parties.mention(w).is_some_and(|m| matches!(m.how, How::Name | How::Unknown | How::Short))
    };
    let name = names.into_iter().find(named)?;
    parties.actor(name).filter(|l| l.party.kind == ActorType::Person)
}

/// *zijn **Turkse** ambtgenoot*, *his counterpart of **Turkey***.
fn land(parties: &Parties<'_>, word: usize) -> Option<Linked> {
    let s = parties.syntax;
    let of = s.noun_preps(word).into_iter().filter(|(p, _)| s.grammar.possessive_prepositions.has(p));
    let owners = parties.possessors(word).into_iter().chain(of.map(|(_, n)| n));
    owners.filter_map(|w| parties.possessor(w)).find(|l| l.party.kind == ActorType::Country)
}

fn draft(office: &Draft, word: usize, subject: Linked, object: Linked) -> Draft {
    let steps = vec![
        format!("a counterpart of {} holds the same office", office.subject.party.name),
        format!("subject {}: {}", subject.party.name, subject.why),
        format!("object {}: {}", object.party.name, object.why),
    ];
    let confidence = (u32::from(office.confidence) * BORROWED / 100) as u8;
    Draft { trigger: word, subject, object, steps, confidence, ..office.clone() }
}

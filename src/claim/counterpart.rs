//! *Poetin en zijn Turkse ambtgenoot Erdogan*: the office that somebody beside him holds, in another country.

use crate::actor::{ActorType, How};

use super::frame::Draft;
use super::party::{Linked, Parties};

/// What the claim keeps of the confidence of that about the other's office, in per cent.
const BORROWED: u32 = 80;

/// The offices of counterparts, by those that the sentence names before them: whose counterpart one is must be said, for a
/// journalist has colleagues too.
pub(super) fn fire(parties: &Parties<'_>, drafts: &[Draft]) -> Vec<Draft> {
    let s = parties.syntax;
    let is_one = |&w: &usize| s.grammar.counterparts.has(s.lemma(w));
    let of = |word: usize| {
        let whose = owners(parties, word);
        let held = |d: &&Draft| {
            d.frame.holder
                && d.object.party.kind == ActorType::Country
                && whose.iter().any(|l| l.party.id == d.subject.party.id)
        };
        let office = drafts.iter().find(held)?;
        let who = holder(parties, word)?;
        let land = whose.iter().find(|l| l.party.kind == ActorType::Country)?.clone();
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

/// Whose counterpart, and of which country: *zijn Turkse ambtgenoot*.
fn owners(parties: &Parties<'_>, word: usize) -> Vec<Linked> {
    parties.possessors(word).into_iter().filter_map(|w| parties.possessor(w)).collect()
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

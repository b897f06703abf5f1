//! *Poetin en zijn Turkse ambtgenoot Erdogan*: the office that somebody beside him holds, in another country.

use crate::actor::{ActorType, How};

use super::frame::Draft;
use super::inventory::Slot;
use super::party::{Linked, Parties};
use super::roles;

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
        another.then(|| draft(office, word, who, land, "a counterpart of"))
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

fn draft(office: &Draft, word: usize, subject: Linked, object: Linked, why: &str) -> Draft {
    let steps = vec![
        format!("{why} {} holds the same office", office.subject.party.name),
        format!("subject {}: {}", subject.party.name, subject.why),
        format!("object {}: {}", object.party.name, object.why),
    ];
    let confidence = (u32::from(office.confidence) * BORROWED / 100) as u8;
    Draft { trigger: word, subject, object, steps, confidence, ..office.clone() }
}

/// *de presidenten Condé van Guinee en Sall van Senegal*: of one title in the plural each is of his own.
pub(super) fn each_of_his_own(parties: &Parties<'_>, drafts: &[Draft]) -> Vec<Draft> {
    let s = parties.syntax;
    let plural = |d: &&Draft| {
        let title = d.trigger < s.len() && s.word(d.trigger).feat("Number") == Some("Plur");
        d.frame.relation().state && d.frame.subject.contains(&Slot::Own) && title && d.subject.word < s.len()
    };
    let mut found: Vec<Draft> = Vec::new();
    for office in drafts.iter().filter(plural) {
        for word in s.conjuncts_of(office.subject.word) {
            let person = parties.actor(word).filter(|l| l.party.kind == ActorType::Person);
            let whose = s.owners(word).into_iter().find_map(|w| parties.actor(w));
            let (Some(person), Some(whose)) = (person, whose) else { continue };
            let known =
                |d: &Draft| d.subject.party.id == person.party.id && d.frame.name == office.frame.name;
            let fits = roles::fits(&whose, office.frame.object_kinds);
            if fits && !drafts.iter().chain(&found).any(known) {
                found.push(draft(office, word, person, whose, "who is named with"));
            }
        }
    }
    found
}

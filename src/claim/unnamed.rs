//! Who did what its own clause leaves without an agent, where the text says so elsewhere: the police who tell of an arrest, the country
//! that somebody was arrested in, whoever the text named as doing it to the same party.

use crate::actor::{ActorType, How};

use super::frame::Draft;
use super::party::{Linked, Parties};
use super::retold::Told;
use super::{Claim, Party, Polarity};

/// What a claim keeps of its confidence when its agent is told elsewhere, in per cent.
const TOLD_ELSEWHERE: u32 = 80;

/// Who does what is only called international.
pub(super) const WORLD: &str = "group:international-community";

/// Names the agent of a draft that has none.
pub(super) fn name_agent(parties: &Parties<'_>, draft: &mut Draft, written: &[(Claim, Vec<String>)]) {
    if draft.subject.party.kind != ActorType::Unspecified || draft.told.is_some() {
        return;
    }
    let here = teller(parties, draft).or_else(|| land(parties, draft)).or_else(|| world(parties, draft));
    let known = before(draft, written).filter(|_| here.is_none());
    let again = known.map(|c| (c.subject.clone(), format!("as in sentence {}", c.sentence)));
    let Some((party, why)) = here.or(again).filter(|(p, _)| p.id != draft.object.party.id) else { return };
    // What was only considered is so still.
    draft.told = known.map(|c| Told {
        modality: c.modality,
        hedged: c.hedged,
        source: Vec::new(),
        when: None,
        anew: true,
    });
    draft.steps.push(format!("agent {}: {why}", party.name));
    draft.confidence = (u32::from(draft.confidence) * TOLD_ELSEWHERE / 100) as u8;
    draft.subject = Linked { party, why, ..draft.subject.clone() };
}

/// Whether a frame is what the police do, by a word that is not used of kidnappers.
fn is_arrest(parties: &Parties<'_>, draft: &Draft) -> bool {
    let s = parties.syntax;
    draft.frame.relation().label == "arrests" && s.grammar.arrests.has(s.lemma(draft.trigger))
}

/// *… is aangehouden, meldt de politie van Utrecht*: the police speak of their own arrests, unless those are of another country.
fn teller(parties: &Parties<'_>, draft: &Draft) -> Option<(Party, String)> {
    let covers = parties.voices.iter().filter(|v| v.covers.get(draft.trigger) == Some(&true));
    let police = covers.flat_map(|v| &v.sources).find(|source| source.kind == ActorType::Police)?;
    let abroad = draft.place.as_ref().and_then(|p| p.country).is_some_and(|c| Some(c) != police.country);
    if !is_arrest(parties, draft) || abroad && police.country.is_some() {
        return None;
    }
    Some((police.party(), "the police tell of their own arrest".to_owned()))
}

/// *werd in Turkije gearresteerd*: by that country, unless the text knows others there who carry arms.
fn land(parties: &Parties<'_>, draft: &Draft) -> Option<(Party, String)> {
    let place =
        is_arrest(parties, draft).then(|| draft.place.clone().or_else(|| beside(parties, draft)))??;
    let code = place.country?;
    let others = |m: &crate::actor::Mention| {
        let actor = parties.mentions.actor(m);
        actor.kind == ActorType::Armed && !actor.id.starts_with("role:") && m.how != How::Adjective
    };
    if parties.mentions.list.iter().any(others) {
        return None;
    }
    let country = parties.country(code)?;
    let party = Party { text: place.text.clone(), start: place.start, end: place.end, ..country };
    Some((party, format!("whoever is arrested in {} is arrested by the country", place.name)))
}

/// *international sanctions*: those of the international community.
fn world(parties: &Parties<'_>, draft: &Draft) -> Option<(Party, String)> {
    let s = parties.syntax;
    let word = s.by(draft.trigger, "amod").find(|&c| s.grammar.international.has(s.lower(c)))?;
    let span = s.word(word).span;
    let party = Party {
        id: WORLD.to_owned(),
        name: "international community".to_owned(),
        kind: ActorType::Group,
        country: None,
        text: s.form(word).to_owned(),
        start: span.start,
        end: span.end,
    };
    Some((party, "what is international is done by the countries together".to_owned()))
}

/// *the arrest of Meng Wanzhou in Canada*: the tree may hang the place from who is arrested.
fn beside(parties: &Parties<'_>, draft: &Draft) -> Option<Party> {
    let s = parties.syntax;
    let word = Some(draft.object.word).filter(|&w| w < s.len())?;
    let places = s.noun_preps(word).into_iter().filter(|(p, _)| p == "in");
    let mut known = places.filter_map(|(_, n)| parties.actor(n)).map(|l| l.party);
    known.find(|p| matches!(p.kind, ActorType::Country | ActorType::Place))
}

/// *the penalties against El Salvador*, where the text told before who considers them: the same act on the same party, which the text
/// ascribes to one only.
fn before<'w>(draft: &Draft, written: &'w [(Claim, Vec<String>)]) -> Option<&'w Claim> {
    let relation = draft.frame.relation();
    if !relation.official {
        return None;
    }
    let same = |c: &&Claim| {
        c.relation == relation.label
            && c.polarity == Polarity::Positive
            && c.subject.kind != ActorType::Unspecified
            && c.object.as_ref().is_some_and(|o| o.id == draft.object.party.id)
    };
    let mut all = written.iter().rev().map(|(c, _)| c).filter(same);
    let known = all.next()?;
    let one = all.all(|c| c.subject.id == known.subject.id);
    one.then_some(known)
}

//! The country that people call theirs, and the one a place lies in.

use crate::actor::ActorType;

use super::Party;
use super::inventory::Frame;
use super::party::{Linked, Parties};
use super::roles;
use super::trigger::Trigger;

/// *hun land*, *het land*: the country of those who leave it.
pub(super) fn homeland(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &Frame,
    subjects: &[Linked],
) -> Vec<Linked> {
    let s = parties.syntax;
    let land = |w: &usize| s.grammar.homelands.has(s.lemma(*w)) && parties.mention(*w).is_none();
    let Some(word) = f.object.iter().flat_map(|&slot| roles::heads(parties, t, f, slot)).find(land) else {
        return Vec::new();
    };
    let span = s.phrase(word, &[]);
    // "In Venezuela, four million people have fled the country."
    let here = || roles::place(parties, t, &[])?.country;
    let of = |country| {
        let party = parties.country(country)?;
        let party = Party { text: span.of(s.text).to_owned(), start: span.start, end: span.end, ..party };
        Some(Linked { party, sure: 85, why: "the country of those who leave it".to_owned(), word })
    };
    let whose = if subjects.is_empty() { here() } else { subjects.first().and_then(|l| l.party.country) };
    whose.and_then(of).into_iter().collect()
}

/// The country a place lies in.
pub(super) fn host(parties: &Parties<'_>, place: Linked) -> Linked {
    let country = place.party.country.and_then(|c| parties.country(c));
    let Some(country) = country.filter(|_| place.party.kind == ActorType::Place) else { return place };
    let Linked { party: Party { name, text, start, end, .. }, sure, word, .. } = place;
    let party = Party { text, start, end, ..country };
    Linked { party, sure, why: format!("the country of {name}"), word }
}

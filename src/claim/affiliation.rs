//! Whose a person is by the name beside his: *Trappel van Fiat*, *Civic Party's Jeremy Tam*, *VVD'er Ruben Brekelmans*.

use crate::actor::{ActorType, How, Mention};
use crate::base::Lang;
use crate::parse::Upos;

use super::party::{Linked, Parties};

/// The ends of a party's name that make an adherent of it.
const ADHERENT: [&str; 7] = ["'er", "’er", "-er", "'ster", "’ster", "-ster", "er"];

/// The body that stands beside a person's name.
pub(super) fn body(parties: &Parties<'_>, person: &Mention) -> Option<Linked> {
    let behind = || {
        behind(parties, person)
            .or_else(|| genitive(parties, person))
            .or_else(|| bracketed(parties, person))
            .map(|m| parties.linked(m, m.head as usize))
    };
    adherent(parties, person).or_else(behind)
}

/// A party, or a body known by no more than its initials: of such one is a member, of others an employee.
pub(super) fn has_members(body: &Linked) -> bool {
    let initials = body.party.text.chars().all(char::is_uppercase) && body.sure <= 60;
    body.party.kind == ActorType::Party || body.party.kind == ActorType::Organisation && initials
}

/// A body under its own name.
fn is_body(parties: &Parties<'_>, m: &Mention) -> bool {
    use ActorType as T;
    let kind = parties.mentions.actor(m).kind;
    matches!(m.how, How::Name | How::Unknown | How::Short)
        && matches!(
            kind,
            T::Organisation | T::Company | T::Media | T::Party | T::Armed | T::Police | T::Intelligence
        )
}

/// *Trappel van Fiat*, *Jane Doe of Amnesty International*, *John Smith from the IISS*.
fn behind<'m>(parties: &Parties<'m>, person: &Mention) -> Option<&'m Mention> {
    let s = parties.syntax;
    let at = person.last as usize + 1;
    let tied =
        |to: usize| s.head(to).is_some_and(|h| (person.first as usize..=person.last as usize).contains(&h));
    let of = |p: &str| s.grammar.possessive_prepositions.has(p);
    let preposition = (at < s.len()).then(|| s.lower(at))?;
    let from = preposition == "from";
    let article = at + 1 < s.len() && s.word(at + 1).upos == Upos::Det;
    let start = at + 1 + usize::from(article);
    let starts = |m: &&Mention| m.first as usize == start || m.first as usize == at + 1;
    let m = parties.own_mentions().iter().find(|m| starts(m) && is_body(parties, m))?;
    (of(preposition) || from && tied(m.head as usize)).then_some(m)
}

/// *Geert Wilders (PVV)*: the party of a politician stands in brackets behind his name.
fn bracketed<'m>(parties: &Parties<'m>, person: &Mention) -> Option<&'m Mention> {
    let form = |i: usize| (i < parties.syntax.len()).then(|| parties.syntax.form(i));
    let start = person.last as usize + 1;
    let party = |m: &&Mention| {
        let own = m.first as usize == start + 1 && form(m.last as usize + 1) == Some(")");
        own && is_body(parties, m) && parties.mentions.actor(m).kind == ActorType::Party
    };
    parties.own_mentions().iter().find(party).filter(|_| form(start) == Some("("))
}

/// *Civic Party's Jeremy Tam*.
fn genitive<'m>(parties: &Parties<'m>, person: &Mention) -> Option<&'m Mention> {
    let s = parties.syntax;
    let mark = |i: usize| matches!(s.form(i), "'s" | "’s" | "'" | "’");
    let end = (person.first as usize).checked_sub(1)?;
    let (end, marked) = if mark(end) { (end.checked_sub(1)?, true) } else { (end, false) };
    let own = |i: usize| ["'", "’", "'s", "’s"].iter().any(|e| s.lower(i).ends_with(e));
    let m = parties.own_mentions().iter().find(|m| m.last as usize == end && is_body(parties, m))?;
    // "dat de Houthi's Hadi verjoegen": in Dutch it may be a plural, and only the tree tells.
    let plural = s.lang == Lang::Nl && s.word(m.head as usize).deprel != "nmod:poss";
    ((marked || own(end)) && !plural).then_some(m)
}

/// *VVD'er Ruben Brekelmans*, *PSP-er Van der Spek*.
fn adherent(parties: &Parties<'_>, person: &Mention) -> Option<Linked> {
    let s = parties.syntax;
    let word = (person.first as usize).checked_sub(1)?;
    let form = s.form(word);
    let party = ADHERENT.iter().find_map(|e| form.strip_suffix(e)).filter(|p| p.chars().count() > 1)?;
    let mut l = parties.first_part(word, party)?;
    l.word = word;
    (l.party.kind == ActorType::Party).then_some(l)
}

//! Whose party a person is of, by what the text calls him: *Susan Collins, a Maine Republican*, *de Republikeinse senator Susan
//! Collins*, *Merkel's CDU*.

use crate::actor::{ActorType, Entry, How, Lexicon, Mention};
use crate::base::Lang;
use crate::parse::Upos;

use super::Party;
use super::office;
use super::party::{Linked, Parties};

/// How sure we are of a party that an adjective names.
const SURE: u8 = 85;

/// The party of a person under his own name, and the word that tells it.
pub(super) fn party(parties: &Parties<'_>, person: &Mention) -> Option<Linked> {
    called(parties, person).or_else(|| seated(parties, person)).or_else(|| owned(parties, person))
}

/// The party that a pronoun or description is said to be of: *hij is Republikein*, *the 79-year-old Democrat*.
pub(super) fn said_of(parties: &Parties<'_>, person: &Mention) -> Option<Linked> {
    let word = person.head as usize;
    let same = |p: &Mention| p.head as usize == word && person.how == How::Description;
    let found = adherents(parties).find(|p| same(p) || is_predicate_of(parties, p, word))?;
    Some(linked(parties, found))
}

/// *een Democraat*: words for one of a party.
fn adherents<'m>(parties: &Parties<'m>) -> impl Iterator<Item = &'m Mention> {
    let one = |m: &&Mention| m.how == How::Inhabitants && parties.mentions.actor(m).kind == ActorType::Party;
    let past = |m: &Mention| office::is_past(parties.syntax, m.head as usize);
    let all: Vec<&Mention> = parties.own_mentions().iter().filter(one).filter(|m| !past(m)).collect();
    all.into_iter()
}

/// *X is a Republican*, *die zelf Democraat is*; what is denied or supposed is so by its clause.
fn is_predicate_of(parties: &Parties<'_>, adherent: &Mention, word: usize) -> bool {
    let s = parties.syntax;
    let noun = adherent.head as usize;
    let copula = s.by(noun, "cop").any(|c| s.lemma(c) == "zijn" || s.lemma(c) == "be");
    copula && s.by(noun, "nsubj").any(|c| c == word)
}

/// *Susan Collins, a Maine Republican*, *Democrat Doug Jones*, *John McCain and Lindsey Graham, two Republicans*.
fn called(parties: &Parties<'_>, person: &Mention) -> Option<Linked> {
    let s = parties.syntax;
    let name = person.head as usize;
    let inside = |w: usize| (person.first as usize..=person.last as usize).contains(&w);
    let beside = |w: usize| matches!(s.word(w).relation(), "appos" | "flat" | "compound");
    let actor = person.actor;
    let titled = |w: usize| parties.mention(w).is_some_and(|m| m.actor == actor);
    let is_his = |p: &&Mention| {
        let noun = p.head as usize;
        let above = s.head(noun).filter(|_| beside(noun)).is_some_and(|h| inside(h) || titled(h));
        let below = s.head(name) == Some(noun) && beside(name) && noun + 1 == person.first as usize;
        above && !is_listed(parties, p) || below || is_predicate_of(parties, p, name)
    };
    let found = adherents(parties).find(is_his).or_else(|| several(parties, name));
    let found = found.or_else(|| named_behind(parties, name))?;
    Some(linked(parties, found))
}

/// *X, a Republican and a Democrat*, *X, Republicans, Democrats and others*: the next on a list.
fn is_listed(parties: &Parties<'_>, adherent: &Mention) -> bool {
    parties.syntax.by(adherent.head as usize, "conj").next().is_some()
}

/// *X and Y, two Republicans*: both of those who stand before the plural.
fn several<'m>(parties: &Parties<'m>, name: usize) -> Option<&'m Mention> {
    let s = parties.syntax;
    let is_theirs = |p: &&Mention| {
        let noun = p.head as usize;
        let all = s.head(noun).map(|h| parties.conjuncts(h)).unwrap_or_default();
        are_those_before(parties, noun) && !is_listed(parties, p) && all.len() > 1 && all.contains(&name)
    };
    parties.own_mentions().iter().find(is_theirs)
}

/// *de Democraten Nancy Pelosi en Chuck Schumer*: each of those whose names follow the plural.
fn named_behind<'m>(parties: &Parties<'m>, name: usize) -> Option<&'m Mention> {
    let s = parties.syntax;
    let is_theirs = |p: &&Mention| {
        let first = || s.by(p.head as usize, "appos").find(|&a| a > p.last as usize);
        are_named(parties, p) && first().is_some_and(|f| s.conjuncts(f).contains(&name))
    };
    parties.own_mentions().iter().find(is_theirs)
}

/// ***de Democraten** Nancy Pelosi en Chuck Schumer*: those few of a party whose names follow, and not the party.
pub(super) fn are_named(parties: &Parties<'_>, m: &Mention) -> bool {
    let s = parties.syntax;
    let noun = m.head as usize;
    let party = m.how == How::Name && parties.mentions.actor(m).kind == ActorType::Party;
    let plural = s.word(noun).upos == Upos::Noun && s.word(noun).feat("Number") == Some("Plur");
    let person = |p: &Mention| p.first == m.last + 1 && parties.mentions.actor(p).kind == ActorType::Person;
    let next = parties.own_mentions().iter().find(|p| person(p));
    party && plural && next.is_some_and(|p| s.head(p.head as usize) == Some(noun))
}

/// *X and Y, **two Republicans***: nobody besides those who are called so.
pub(super) fn are_those_before(parties: &Parties<'_>, noun: usize) -> bool {
    let s = parties.syntax;
    let party = |m: &Mention| m.how == How::Name && parties.mentions.actor(m).kind == ActorType::Party;
    let counted = || s.by(noun, "nummod").next().is_some() || s.by(noun, "det").any(|d| !s.is_definite(d));
    let appended = s.word(noun).relation() == "conj" && s.by(noun, "cc").next().is_none();
    let beside = appended || s.word(noun).relation() == "appos";
    let plural = s.word(noun).feat("Number") == Some("Plur");
    beside && plural && parties.mention(noun).is_some_and(party) && counted()
}

/// *de Republikeinse senator Susan Collins*, *Larry Hogan, the Republican governor*, *Republican Tom Emmer*: the adjective of a
/// party before who sits for one.
fn seated(parties: &Parties<'_>, person: &Mention) -> Option<Linked> {
    let s = parties.syntax;
    let name = person.head as usize;
    let above = s.head(name).filter(|_| matches!(s.word(name).relation(), "appos" | "flat"));
    let above = above.or_else(|| title_of_several(parties, name));
    let title = |&t: &usize| {
        let relation = s.word(t).relation();
        relation == "appos" || t < name && matches!(relation, "nmod" | "compound")
    };
    let titles = above.into_iter().chain(s.children(name).iter().copied().filter(title));
    let seat =
        |&t: &usize| s.grammar.party_seats.has(s.lower_lemma(t)) || s.grammar.party_seats.has(s.lower(t));
    let beside = titles.filter(seat).filter(|&t| !office::is_past(s, t));
    let adjectives = beside.flat_map(|t| s.by(t, "amod").filter(move |&a| a < t));
    // The adjective may hang from the name itself, with nothing but the seat between them.
    let open = |&a: &usize| a < name && (a + 1..person.first as usize).all(|t| seat(&t));
    let own = s.by(name, "amod").filter(open).filter(|&a| !office::is_past(s, a));
    let mut all = adjectives.chain(own);
    all.find_map(|a| by_adjective(parties, person, a))
}

/// *de Republikeinse **senatoren** Collins en Kirk*, *Republikeinse **senatoren**, onder wie Collins en Kirk*: a title in the plural is of
/// all who follow.
fn title_of_several(parties: &Parties<'_>, name: usize) -> Option<usize> {
    let s = parties.syntax;
    let first = s.head(name).filter(|_| s.word(name).relation() == "conj").unwrap_or(name);
    let title = s.head(first).filter(|&t| s.word(t).feat("Number") == Some("Plur"))?;
    let some = s.preposition(first).is_some_and(|p| s.grammar.inclusive_prepositions.has(&p));
    let all = s.preposition(first).is_none() && matches!(s.word(first).relation(), "appos" | "flat");
    (some || all).then_some(title)
}

/// *Republikeinse* of the *Republikeinse Partij*, of the person's own country or one that the text speaks of.
fn by_adjective(parties: &Parties<'_>, person: &Mention, word: usize) -> Option<Linked> {
    let s = parties.syntax;
    let form = s.form(word);
    let whole = match s.lang {
        Lang::Nl => format!("{form} Partij"),
        Lang::En => format!("{form} Party"),
    };
    if !form.starts_with(char::is_uppercase) {
        return None;
    }
    let own = parties.mentions.actor(person).country;
    let spoken_of = |c| parties.mentions.actors.iter().any(|a| a.country == Some(c));
    let there = |e: &&Entry| {
        let here = e.country.is_some_and(|c| own.map_or_else(|| spoken_of(c), |o| o == c));
        e.kind == ActorType::Party && here
    };
    let all: Vec<_> = Lexicon::embedded().by_name(&whole).into_iter().filter(there).collect();
    let [one] = all[..] else { return None };
    let span = s.word(word).span;
    let party = Party {
        id: one.id.to_owned(),
        name: one.name.to_owned(),
        kind: one.kind,
        country: one.country,
        text: form.to_owned(),
        start: span.start,
        end: span.end,
    };
    Some(Linked { party, sure: SURE, why: format!("{form} is said of the {}", one.name), word })
}

/// *Merkel's CDU*, *de CDU van Merkel*.
fn owned(parties: &Parties<'_>, person: &Mention) -> Option<Linked> {
    let s = parties.syntax;
    let name = person.head as usize;
    let is_his = |p: &&Mention| {
        let head = p.head as usize;
        let named = matches!(p.how, How::Name | How::Short) && s.word(head).upos == Upos::Propn;
        let genitive = s.word(name).deprel == "nmod:poss" && s.head(name) == Some(head);
        // "Merkels CDU" is one name for the parser.
        let glued = s.lang == Lang::Nl && s.head(head) == Some(name) && p.first == person.last + 1;
        let genitive = genitive || glued && s.form(name).ends_with('s') && !person_ends_so(parties, person);
        let of = s.head(name) == Some(head)
            && s.preposition(name).is_some_and(|q| s.grammar.possessive_prepositions.has(&q))
            && person.first == p.last + 2;
        named && parties.mentions.actor(p).kind == ActorType::Party && (genitive || of)
    };
    let found = parties.own_mentions().iter().find(is_his)?;
    Some(linked(parties, found))
}

/// *Kamala Harris* ends in an *s* of her own.
fn person_ends_so(parties: &Parties<'_>, person: &Mention) -> bool {
    parties.mentions.actor(person).name.ends_with('s')
}

fn linked(parties: &Parties<'_>, m: &Mention) -> Linked {
    parties.linked(m, m.head as usize)
}

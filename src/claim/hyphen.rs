//! Two countries in one attribute: *de Russisch-Turkse onderhandelingen* are between the two, *de Brits-Amerikaanse inval*
//! is of both.

use crate::actor::{ActorType, How, Lexicon};
use crate::parse::Upos;

use super::Party;
use super::party::{Linked, Parties};

/// How sure we are of a country that is half of a word.
const SURE: u8 = 90;

/// The two countries of a noun's attribute, in the order of the text.
pub(super) fn pair(parties: &Parties<'_>, noun: usize) -> Option<[Linked; 2]> {
    let s = parties.syntax;
    // "US-China trade talks" are talks, not trade.
    if s.word(noun).relation() == "compound" {
        return None;
    }
    let attribute = |i: &usize| {
        matches!(
            s.word(*i).relation(),
            "amod" | "compound" | "nmod" | "punct" | "det" | "nsubj" | "flat" | "conj"
        ) && s.word(*i).upos != Upos::Det
    };
    for at in (0..noun).rev().take_while(attribute) {
        if let Some(two) = halves(parties, at).or_else(|| sides(parties, at)) {
            return Some(two);
        }
    }
    None
}

/// *Russisch-Turkse*: one word, as Dutch has it.
fn halves(parties: &Parties<'_>, word: usize) -> Option<[Linked; 2]> {
    let s = parties.syntax;
    let form = s.form(word);
    let (first, second) = form.split_once('-').filter(|(_, b)| b.starts_with(char::is_uppercase))?;
    let start = s.word(word).span.start;
    let after = start + first.len() as u32 + 1;
    let linked = |half: &str, start: u32| {
        let country = Lexicon::embedded().country_of_adjective(half, s.lang)?.country?;
        let (text, end) = (half.to_owned(), start + half.len() as u32);
        let party = Party { text, start, end, ..parties.country(country)? };
        Some(Linked { party, sure: SURE, why: format!("half of {form}"), word })
    };
    two(linked(first, start)?, linked(second, after)?)
}

/// *Russian-Turkish*, *US-China*: three words, as English has it.
fn sides(parties: &Parties<'_>, hyphen: usize) -> Option<[Linked; 2]> {
    let s = parties.syntax;
    let w = s.word(hyphen);
    // With white space around it the dash parts clauses.
    let glued = hyphen > 0
        && hyphen + 1 < s.len()
        && s.word(hyphen - 1).span.end == w.span.start
        && s.word(hyphen + 1).span.start == w.span.end;
    if !glued || !matches!(s.form(hyphen), "-" | "–") {
        return None;
    }
    let country = |word: usize| {
        let m = parties.own_mentions().iter().find(|m| {
            m.first as usize <= word
                && word <= m.last as usize
                && matches!(m.how, How::Adjective | How::Name | How::Metonym)
        })?;
        let l = parties.linked(m, word);
        let why = format!("one side of a hyphen: {}", l.why);
        (l.party.kind == ActorType::Country).then_some(Linked { sure: l.sure.min(SURE), why, ..l })
    };
    two(country(hyphen - 1)?, country(hyphen + 1)?)
}

fn two(a: Linked, b: Linked) -> Option<[Linked; 2]> {
    (a.party.id != b.party.id).then_some([a, b])
}

//! Two countries in one attribute: *de Russisch-Turkse onderhandelingen* are between the two, *de Brits-Amerikaanse inval*
//! is of both. And whose something is, where a name stands before its hyphen: *EU-sancties*.

use crate::actor::{ActorType, How, Lexicon};
use crate::base::Lang;
use crate::parse::Upos;

use super::Party;
use super::inventory::{Frame, Part};
use super::party::{Linked, Parties};
use super::syntax::Syntax;
use super::trigger::Trigger;

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

/// *EU-sancties*, *de Hamas-aanval*: of what an organisation or an army stands before with a hyphen it is the agent. Countries and people (*Rusland-sancties*,
/// *de Navalny-moord*) may be either, and of a company (*de Shell-boycot*) it is the other.
pub(super) fn agent(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> Option<Linked> {
    use ActorType::{Armed, Country, Court, Government, Intelligence, Organisation, Police};
    let part = t.compound.filter(|_| t.part == Part::Noun && !f.relation().state)?;
    // The lemma knows no hyphen, so that it may stand on either side of where the compound is cut.
    let rest = parties.syntax.form(t.word).get(part.len()..)?;
    if !part.ends_with('-') && !rest.starts_with('-') {
        return None;
    }
    let l = parties.first_part(t.word, part)?;
    let acts = matches!(l.party.kind, Armed | Court | Government | Intelligence | Organisation | Police);
    (acts || l.party.kind == Country && is_abbreviation(&l.party)).then_some(l)
}

/// *VS-gezant*: in front of an office an abbreviated country stands for its adjective; a *Syriëgezant* goes there.
pub(super) fn is_abbreviation(party: &Party) -> bool {
    party.text.chars().all(char::is_uppercase)
}

/// *Vietnamese-led forces*, *US-backed rebels*: people known by who leads or backs them.
pub(super) fn is_led(s: &Syntax<'_>, noun: usize) -> bool {
    let tied = |c: usize| c >= 2 && s.form(c - 1) == "-" && (s.names[c - 2] || s.adjectives[c - 2]);
    s.by(noun, "amod").any(|c| s.is_past_participle(c) && tied(c))
}

/// The adjective that a hyphen ties before an English verb and makes another of it: *to **strong**-arm*. A noun only says how: *carpet-bomb*;
/// and a participle is an attribute: *Iran-backed*.
pub(super) fn led(s: &Syntax<'_>, verb: usize) -> Option<usize> {
    let glued = |i: usize| s.word(i).span.end == s.word(i + 1).span.start;
    let first = verb.checked_sub(2).filter(|&i| s.form(i + 1) == "-" && glued(i) && glued(i + 1))?;
    let attribute = matches!(s.word(verb).xpos, "VBN" | "VBD");
    (s.lang == Lang::En && s.word(first).upos == Upos::Adj && !attribute).then_some(first)
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

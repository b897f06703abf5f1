//! Who says what a noun tells (*Washington's claim that*, *dismissed reports that*), and from whom somebody heard it.

use crate::actor::ActorType;
use crate::parse::Upos;

use super::denial;
use super::party::Parties;
use super::syntax::Syntax;
use super::voice::{Voice, cover, source, subjects, told_by};
use super::{Source, Stance};

/// *de aantijging van Kiev dat …*, *Washington's claim that …*: a noun of speech with its owner and its clause. *Dismissed reports that …*: whoever
/// takes back what a noun reports denies it.
pub(super) fn alleging(parties: &Parties<'_>, noun: usize) -> Option<Voice> {
    let s = parties.syntax;
    if s.word(noun).upos != Upos::Noun {
        return None;
    }
    let denied = denial::dismissed(s, noun).or_else(|| denial::contradicted(s, noun));
    let tells = s.grammar.speech_nouns.has(s.lemma(noun)) || is_shown(s, noun);
    if denied.is_none() && !tells {
        return None;
    }
    let mut covers = vec![false; s.len()];
    let opened = |c: usize| s.opened_by(c, |w| matches!(w, "dat" | "that" | "of"));
    // "denied reports Russia had attacked it"
    let whole = |c: usize| s.word(c).deprel == "acl" && s.is_finite(c) && s.by(c, "nsubj").next().is_some();
    let content = |c: usize| s.is_verbal(c) && (opened(c) || whole(c));
    let clauses = s.children(noun).iter().filter(|&&c| content(c));
    clauses.for_each(|&c| cover(s, c, &mut covers));
    let sources: Vec<Source> = match denied {
        Some(v) => subjects(parties, v, Stance::Denies),
        None => allegers(parties, noun),
    };
    let why = match denied {
        Some(v) => format!("denied by the subject of {}", s.form(v)),
        None => format!("said in somebody's {}", s.form(noun)),
    };
    let voice = Voice { sources, covers, verb: None, aside: None, says_previous: false, why };
    (voice.breadth() > 0 && !voice.sources.is_empty()).then_some(voice)
}

/// Whose a noun of speech is.
fn allegers(parties: &Parties<'_>, noun: usize) -> Vec<Source> {
    let s = parties.syntax;
    let from = |p: &String| {
        s.grammar.possessive_prepositions.has(p)
            || s.grammar.agent_prepositions.has(p)
            || matches!(p.as_str(), "from" | "uit")
    };
    let behind = s.noun_preps(noun).into_iter().filter(|(p, _)| from(p)).map(|(_, n)| n);
    let owners: Vec<usize> = parties.possessors(noun).into_iter().chain(behind).collect();
    if owners.is_empty() {
        return voicers(parties, noun);
    }
    owners
        .into_iter()
        .filter_map(|w| parties.possessor(w))
        .map(|l| told_by(l.party, Stance::Asserts))
        .collect()
}

/// *evidence that*, *concern that*: what one shows or feels tells as much as what one says, and nothing by itself.
fn is_shown(s: &Syntax<'_>, noun: usize) -> bool {
    matches!(s.lemma(noun), "evidence" | "proof" | "concern" | "worry" | "bewijs" | "zorg" | "bezorgdheid")
}

/// *uitte de beschuldiging dat*, *presented evidence that*: who gives or has it says what it tells; who answers it does not.
fn voicers(parties: &Parties<'_>, noun: usize) -> Vec<Source> {
    let s = parties.syntax;
    let object = matches!(s.word(noun).deprel, "obj" | "nsubj:pass");
    let Some(v) = s.head(noun).filter(|&v| object && s.grammar.support_verbs.has(s.lemma(v))) else {
        return Vec::new();
    };
    subjects(parties, v, Stance::Asserts)
}

/// *Macron: Rusland heeft Oekraïne aangevallen*: at the head of a headline a person says what stands behind the colon.
pub(super) fn headed(parties: &Parties<'_>, colon: usize) -> Option<Voice> {
    let s = parties.syntax;
    if s.form(colon) != ":" || colon == 0 || colon > 6 {
        return None;
    }
    let mention = parties.own_mentions().iter().find(|m| m.first == 0 && m.last as usize + 1 == colon)?;
    let kind = parties.mentions.actor(mention).kind;
    // "Parijs: politie houdt …", "Kremlin: …": a town says where, a country what it is about.
    let speaks = kind == ActorType::Person;
    let who = source(parties, mention.head as usize, Stance::Asserts).filter(|_| speaks)?;
    let tells = (colon + 1..s.len()).any(|i| s.is_verbal(i) && s.is_finite(i));
    let covers = (0..s.len()).map(|i| tells && i > colon).collect();
    let why = "said by the name before the colon".to_owned();
    let aside = Some(mention.head as usize);
    let voice = Voice { sources: vec![who], covers, verb: None, aside, says_previous: false, why };
    (voice.breadth() > 0).then_some(voice)
}

/// *kreeg van Macron te horen dat*, *heard from Kyiv that*: who tells stands behind the preposition.
pub(super) fn heard(parties: &Parties<'_>, v: usize) -> Option<Voice> {
    let s = parties.syntax;
    if !s.is_verbal(v) || !matches!(s.lemma(v), "horen" | "vernemen" | "hear") {
        return None;
    }
    let gets = s.head(v).filter(|&h| s.lemma(h) == "krijgen");
    let clauses: Vec<usize> = std::iter::once(v).chain(gets).collect();
    let teller =
        clauses.iter().flat_map(|&c| &s.args(c).preps).find(|(p, _)| matches!(p.as_str(), "van" | "from"));
    let who = source(parties, teller?.1, Stance::Asserts)?;
    let mut covers = vec![false; s.len()];
    clauses.iter().flat_map(|&c| s.by(c, "ccomp")).for_each(|c| cover(s, c, &mut covers));
    let why = format!("told to the subject of {}", s.form(v));
    let voice = Voice { sources: vec![who], covers, verb: Some(v), aside: None, says_previous: false, why };
    (voice.breadth() > 0).then_some(voice)
}

//! *de twee landen*, *both governments*, *de leiders van beide landen*: the two that the text has just spoken of, and only
//! where there are just two.

use std::collections::BTreeSet;

use crate::parse::Upos;

use super::ActorType;
use super::coref::Candidate;
use super::draft::{Draft, Found};
use super::mention::How;
use super::nouns::{Gender, Noun, Role};
use super::scene::Scene;

/// How many sentences back the two may stand.
const REACH: usize = 2;

/// How many of the links made last are looked through for those of a word of the same sentence.
const RECENT: usize = 32;

/// How sure we are of the two.
const SURE: u8 = 75;

/// Links *de twee landen* to the only two countries of its sentence so far, or of this and the ones before.
pub(super) fn find(draft: &mut Draft, index: usize, word: usize) -> bool {
    if whose(draft, index, word).is_some() {
        return false;
    }
    if names_two(draft, index, word) {
        return the_two(draft, index, word);
    }
    let scene = &draft.scenes[index];
    if !scene.is_plural(word) || !is_two(draft, index, word) {
        return false;
    }
    let state = |n: &Noun| matches!(n, Noun::Land | Noun::Regime | Noun::Role(Role::Government));
    let nouns = scene.nouns(word);
    let persons = nouns.iter().any(|n| matches!(n, Noun::Office(_)));
    let bodies = nouns.iter().any(|n| matches!(n, Noun::Body(ActorType::Company)));
    // Not "his two sons".
    let whose = scene.left_kids(word).any(|k| scene.rel(k) == "nmod:poss");
    let sexed = !whose && nouns.iter().any(|n| matches!(n, Noun::Male | Noun::Female));
    let firms = bodies.then(|| last_two(draft, index, word, |d, a| d.firm(a))).flatten();
    let sides = nouns.contains(&Noun::Side);
    let sides = sides.then(|| sides_of_one_sentence(draft, index, word)).flatten();
    let two = persons.then(|| last_two(draft, index, word, |d, a| d.person(a))).flatten();
    let states =
        || nouns.iter().any(state).then(|| last_two(draft, index, word, |d, a| d.country(a))).flatten();
    let Some(two) = two.or_else(states).or(firms).or(sides) else {
        return sexed && the_two(draft, index, word);
    };
    tie(draft, index, word, two, "the only two before it");
    true
}

/// *het tweetal*, *the pair*, *de twee* alone, *beiden*: no noun says two of what.
fn names_two(draft: &Draft, index: usize, word: usize) -> bool {
    let scene = &draft.scenes[index];
    let definite = scene.left_kids(word).any(|k| matches!(scene.lower(k).as_str(), "de" | "het" | "the"));
    let role = matches!(scene.rel(word), "nsubj" | "nsubj:pass" | "obj" | "iobj" | "obl" | "obl:agent");
    let plain = scene.right_kids(word).next().is_none();
    match scene.lower(word).as_str() {
        "tweetal" | "duo" | "pair" => definite && plain && role,
        "twee" | "two" => definite && plain && role && scene.upos(word) == Upos::Num,
        "beiden" | "both" => scene.rel(word).starts_with("nsubj") && scene.kids(word).next().is_none(),
        _ => false,
    }
}

/// *beide mannen*, *the pair*: the only two persons of the sentences before, and only if one of those joins them.
fn the_two(draft: &mut Draft, index: usize, word: usize) -> bool {
    let Some(two) = last_two(draft, index, word, |d, a| d.person(a)) else { return false };
    let joined = (index.saturating_sub(REACH)..=index).any(|scene| are_joined(draft, scene, two));
    let sexes = draft.scenes[index].nouns(word);
    let other = |a: u32| match draft.facts[a as usize].gender {
        Some(Gender::Male) => sexes.contains(&Noun::Female),
        Some(Gender::Female) => sexes.contains(&Noun::Male),
        _ => false,
    };
    let fit = joined && !two.into_iter().any(other);
    if fit {
        tie(draft, index, word, two, "the only two persons before it");
    }
    fit
}

/// *Lyon and Wells were charged*, *Putin met Biden*: coordinated, or one did it to the other or with him.
fn are_joined(draft: &Draft, scene: usize, [a, b]: [u32; 2]) -> bool {
    let s = &draft.scenes[scene];
    let words = |actor: u32| {
        let named = move |&w: &usize| draft.at(scene, w).is_some_and(|m| m.actor == actor);
        (0..s.len()).filter(named).collect::<BTreeSet<_>>()
    };
    let (first, second) = (words(a), words(b));
    let verbs = |of: &BTreeSet<usize>| {
        let heads = of.iter().filter_map(|&w| s.head(w));
        heads.filter(|&v| s.upos(v) == Upos::Verb).collect::<BTreeSet<_>>()
    };
    let listed = |of: &BTreeSet<usize>, with: &BTreeSet<usize>| {
        let conjuncts = of.iter().filter(|&&w| s.rel(w) == "conj");
        conjuncts.filter_map(|&w| s.head(w)).any(|h| with.contains(&h))
    };
    !verbs(&first).is_disjoint(&verbs(&second)) || listed(&first, &second) || listed(&second, &first)
}

/// Links *de leiders van de twee landen* to the countries.
pub(super) fn heads(draft: &mut Draft, index: usize, word: usize) {
    let scene = &draft.scenes[index];
    let leads = |n: &Noun| matches!(n, Noun::Regime | Noun::Office(_) | Noun::Role(Role::Government));
    if draft.at(index, word).is_some() || !scene.is_plural(word) || !scene.nouns(word).iter().any(leads) {
        return;
    }
    let Some(lands) = whose(draft, index, word) else { return };
    let actors: BTreeSet<u32> = draft
        .list
        .iter()
        .rev()
        .take(RECENT)
        .filter(|m| m.sentence as usize == index && m.head as usize == lands && m.how == How::Description)
        .map(|m| m.actor)
        .collect();
    if let [a, b] = actors.into_iter().collect::<Vec<_>>()[..] {
        tie(draft, index, word, [a, b], "those who lead the two");
    }
}

fn tie(draft: &mut Draft, index: usize, word: usize, two: [u32; 2], because: &str) {
    let first = draft.scenes[index].phrase_start(word);
    let names = two.map(|a| draft.actors[a as usize].name.clone()).join(" and ");
    let why = format!("description: {} ← {names}, {because}", draft.scenes[index].forms[word]);
    for actor in two {
        let why = why.clone();
        let (place, how, sure) = (None, How::Description, SURE);
        draft.add(Found { scene: index, first, last: word, head: word, actor, place, how, sure, why });
    }
}

fn is_two(draft: &Draft, index: usize, word: usize) -> bool {
    let scene = &draft.scenes[index];
    // "Two opposition leaders, Chebbi and Ben Mbarek, were jailed": no article, and others than those before.
    let known = |k: usize| match scene.lower(k).as_str() {
        "beide" | "both" => true,
        "twee" | "two" => {
            scene.is_definite(word)
                || scene.left_kids(word).any(|o| scene.tree.words[o].deprel == "nmod:poss")
        }
        _ => false,
    };
    scene.left_kids(word).any(known)
}

/// The noun behind *van* or *of*.
fn whose(draft: &Draft, index: usize, word: usize) -> Option<usize> {
    let scene = &draft.scenes[index];
    let of = |&k: &usize| scene.rel(k) == "nmod" && scene.case(k).is_some_and(|c| c == "van" || c == "of");
    scene.right_kids(word).find(of)
}

/// *Putin met Biden. They agreed to go on.*: with nobody around who is many, the only two persons, or countries, of the sentence before.
pub(super) fn pronoun(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) {
    let Some(before) = index.checked_sub(1) else { return };
    let near = |c: &&Candidate| c.scene >= before && (c.scene, c.last) < (index, word);
    let many = candidates.iter().rev().take_while(|c| c.scene >= before).filter(near).any(|c| c.plural);
    let here = (0..word).any(|w| draft.at(index, w).is_some());
    if many || here || draft.at(index, word).is_some() {
        return;
    }
    let words = 0..draft.scenes[before].len();
    let told = words.filter_map(|w| draft.at(before, w)).filter(|m| m.how != How::Adjective);
    let told: Vec<u32> = told.map(|m| m.actor).collect();
    let two = |all: BTreeSet<u32>| <[u32; 2]>::try_from(all.into_iter().collect::<Vec<_>>()).ok();
    let persons = told.iter().filter_map(|&a| draft.person(a)).collect::<BTreeSet<_>>();
    let lands = told.iter().filter_map(|&a| draft.country(a)).collect::<BTreeSet<_>>();
    // "Macron visited Germany": of whom they are many is not told.
    let found = if persons.is_empty() { two(lands) } else { two(persons) };
    if let Some(found) = found.filter(|&f| are_joined(draft, before, f)) {
        tie(draft, index, word, found, "the only two of the sentence before");
    }
}

/// *zijn broer Reduan, zijn advocaat Derk Wiersum en zijn vertrouweling*: in a list each *zijn* is of the same one.
pub(super) fn same_before(scene: &Scene, word: usize) -> Option<usize> {
    const NEAR: usize = 7;
    let joins = word.checked_sub(1).is_some_and(|i| matches!(scene.forms[i], "," | "en" | "and"));
    let same = |i: &usize| scene.tree.words[*i].deprel == "nmod:poss" && scene.lower(*i) == scene.lower(word);
    let before = (word.saturating_sub(NEAR)..word).rev().find(same).filter(|_| joins)?;
    (before..word).all(|i| !matches!(scene.upos(i), Upos::Verb | Upos::Aux)).then_some(before)
}

/// Goes back sentence by sentence until two are known; nobody where there are more by then.
fn last_two(
    draft: &mut Draft,
    index: usize,
    word: usize,
    is: impl Fn(&mut Draft<'_>, u32) -> Option<u32>,
) -> Option<[u32; 2]> {
    let mut known = BTreeSet::new();
    for back in 0..=REACH.min(index) {
        let scene = index - back;
        let end = if back == 0 { word } else { draft.scenes[scene].len() };
        // "De VS en China drongen bij beide landen aan": they do not do it to themselves.
        let beside = |w: &usize| back > 0 || !acts_on(draft, scene, *w, word);
        let actors: Vec<u32> =
            (0..end).filter(beside).filter_map(|w| draft.at(scene, w)).map(|m| m.actor).collect();
        known.extend(actors.into_iter().filter_map(|a| is(draft, a)));
        if known.len() >= 2 {
            break;
        }
    }
    match known.into_iter().collect::<Vec<_>>()[..] {
        [a, b] => Some([a, b]),
        _ => None,
    }
}

/// *Both sides* may be of many kinds: they must stand alone together in the nearest sentence that tells of any.
fn sides_of_one_sentence(draft: &mut Draft, index: usize, word: usize) -> Option<[u32; 2]> {
    for back in 0..=REACH.min(index) {
        let scene = index - back;
        let end = if back == 0 { word } else { draft.scenes[scene].len() };
        // "the Japanese envoy" is no side, nor is who acts on both: "De VS drongen bij beide partijen aan".
        let apart = |w: &usize| back > 0 || !acts_on(draft, scene, *w, word);
        let whole = |w: usize| {
            let m = draft.at(scene, w).filter(|m| m.how != How::Adjective)?;
            Some((w, m.actor))
        };
        let all: Vec<(usize, u32)> = (0..end).filter(apart).filter_map(whole).collect();
        // "vergaderen in Zweden": where they do so is no side either, if there are two without it.
        let there = |&&(w, _): &&(usize, u32)| {
            let case = draft.scenes[scene].case(w);
            !case.is_some_and(|c| matches!(c.as_str(), "in" | "te" | "at"))
        };
        let others: Vec<(usize, u32)> = all.iter().filter(there).copied().collect();
        for told in [all, others] {
            let sides: BTreeSet<u32> = told.into_iter().filter_map(|(_, a)| draft.side(a)).collect();
            match sides.into_iter().collect::<Vec<_>>()[..] {
                [] => break,
                [a, b] => return Some([a, b]),
                [_] => return None,
                _ => {}
            }
        }
    }
    None
}

/// The first word acts in the clause in which the second one does not.
fn acts_on(draft: &Draft, index: usize, actor: usize, other: usize) -> bool {
    let scene = &draft.scenes[index];
    let joined = |w: &usize| !matches!(scene.rel(*w), "conj" | "flat" | "appos");
    let first = std::iter::once(actor).chain(scene.above(actor)).find(joined);
    let verb = first.filter(|&w| scene.rel(w) == "nsubj").and_then(|w| scene.head(w));
    verb.is_some_and(|v| scene.head(other) == Some(v) && scene.rel(other) != "nsubj")
}

impl Draft<'_> {
    fn person(&mut self, actor: u32) -> Option<u32> {
        (self.actors[actor as usize].kind == ActorType::Person).then_some(actor)
    }

    fn firm(&mut self, actor: u32) -> Option<u32> {
        (self.actors[actor as usize].kind == ActorType::Company).then_some(actor)
    }

    /// Who may be at war or at a table with another: a country, for which its government and its army act, a band, or a party.
    fn side(&mut self, actor: u32) -> Option<u32> {
        let known = &self.actors[actor as usize];
        match known.kind {
            ActorType::Party => Some(actor),
            ActorType::Armed if known.id.starts_with("armed:") => Some(actor),
            ActorType::Country | ActorType::Government | ActorType::Armed => self.country_of(actor),
            _ => None,
        }
    }

    /// The country that an actor is, or that it belongs to as one of its parts or people.
    fn country(&mut self, actor: u32) -> Option<u32> {
        let acts_for = matches!(
            self.actors[actor as usize].kind,
            ActorType::Country | ActorType::Government | ActorType::Person | ActorType::Armed
        );
        acts_for.then(|| self.country_of(actor)).flatten()
    }
}

//! The types of the names of a document, by all it says of them, and where they stand.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::draft::Draft;
use super::evidence::kind_of;
use super::mention::{How, Mention};
use super::named::Named;
use super::names::{Hit, begins};
use super::scene::{Scene, is_capital};
use super::unknown::{Name, is_title};
use super::votes::Votes;
use super::{ActorType, hints, votes};
use crate::base::{Lang, NameType};
use crate::parse::Upos;

/// What a type needs to stand for an actor where the rules for actors say nothing.
const ENOUGH: i32 = 52;
/// What a given name tells, or a title.
const GIVEN: i32 = 80;

/// Gives every name the type that the whole document tells, and takes back what the rules for actors say where it
/// speaks against them: *World Cup* is no body.
pub(super) fn decide(scenes: &[Scene], hits: &[Vec<Hit>], all: &mut [Name]) {
    let mut told: BTreeMap<String, Votes> = BTreeMap::new();
    for name in all.iter() {
        told.entry(name.text.clone()).or_default().add(&name.votes);
    }
    shorter(&mut told);
    called_after(&mut told);
    alike(scenes, hits, all, &mut told);
    for name in all {
        let (kind, points) = told[&name.text].best();
        name.named = kind;
        name.is_named = points > 0;
        let held = name.kind.map(|(k, sure, _)| (NameType::from(k), i32::from(sure)));
        if held.is_some_and(|(k, sure)| k == kind || sure >= points) {
            continue;
        }
        let actor = match kind {
            NameType::Person => Some(ActorType::Person),
            NameType::Organisation => Some(ActorType::Organisation),
            NameType::Place => Some(ActorType::Place),
            NameType::Media => Some(ActorType::Media),
            NameType::Group | NameType::Product | NameType::Event => None,
        };
        let sure = points.clamp(0, 65) as u8;
        // The network is seldom wrong about persons, which no article stands before.
        let enough = if kind == NameType::Person { votes::NETWORK } else { ENOUGH };
        name.kind = actor.filter(|_| points >= enough).map(|a| (a, sure, "what the document says of it"));
    }
}

/// *Trimble* after *David Trimble*, *Copa* after *Copa América*, *Trimbles* beside *Trimble*.
fn shorter(told: &mut BTreeMap<String, Votes>) {
    let sure: Vec<(String, NameType, i32)> = told
        .iter()
        .map(|(name, votes)| (name.clone(), votes.best()))
        .filter(|(_, (_, points))| *points >= ENOUGH)
        .map(|(name, (kind, points))| (name, kind, points))
        .collect();
    for (name, kind, points) in sure {
        let mut link = |short: &str, points: i32| {
            if let Some(votes) = told.get_mut(short) {
                votes.cast(kind, points);
            }
        };
        link(&format!("{name}s"), points);
        link(&name.to_uppercase(), points);
        let words: Vec<&str> = name.split(' ').collect();
        let [first, .., last] = words[..] else { continue };
        let small = |w: &&str| !is_capital(w);
        match kind {
            NameType::Person => {
                link(last, 80);
                link(&format!("{last}s"), 80);
                link(first, 58);
                if let Some(at) = words.iter().position(small) {
                    let surname = words[at..].join(" ");
                    let mut letters = surname.chars();
                    let surname: String =
                        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
                    link(&surname, 80);
                }
            }
            NameType::Place | NameType::Group => {}
            _ => {
                link(first, 68);
                link(last, 68);
            }
        }
    }
}

/// *Penon de Coron* is no person where *Coron* is a place throughout.
fn called_after(told: &mut BTreeMap<String, Votes>) {
    let place = |name: &str| {
        told.get(name).map(Votes::best).is_some_and(|(k, points)| k == NameType::Place && points > ENOUGH)
    };
    let longer = |name: &String| {
        let (kind, points) = told[name].best();
        let last = name.rsplit_once(' ').map(|(_, last)| last);
        kind == NameType::Person && points < GIVEN && last.is_some_and(place)
    };
    let found: Vec<String> = told.keys().filter(|n| longer(n)).cloned().collect();
    for name in found {
        told.entry(name).or_default().cast(NameType::Place, GIVEN);
    }
}

/// Names in one enumeration are alike: *Kindelan, Linares, Mesa en Pacheco*.
fn alike(scenes: &[Scene], hits: &[Vec<Hit>], all: &[Name], told: &mut BTreeMap<String, Votes>) {
    /// First and last word, type and points, and the name where it is not the lexicon's.
    type Item<'a> = (usize, usize, (NameType, i32), Option<&'a str>);
    let mut by_scene: Vec<Vec<Item>> = vec![Vec::new(); scenes.len()];
    for name in all {
        by_scene[name.scene].push((name.first, name.last, told[&name.text].best(), Some(&name.text)));
    }
    for (index, hits) in hits.iter().enumerate() {
        let named = |h: &&Hit| h.senses[0].form != super::Form::Adjective;
        for hit in hits.iter().filter(named) {
            if by_scene[index].iter().all(|(first, last, ..)| hit.last < *first || *last < hit.first) {
                let kind = hit.senses[0].place.map_or(hit.senses[0].entry.kind, |p| p.kind);
                by_scene[index].push((hit.first, hit.last, (kind.into(), 80), None));
            }
        }
        by_scene[index].sort_unstable();
    }
    for (scene, items) in scenes.iter().zip(by_scene) {
        let mut at = 0;
        while at < items.len() {
            let next = |i: usize| items.get(i + 1).is_some_and(|n| joined(scene, items[i].1, n.0));
            let end = (at..).find(|&i| !next(i)).unwrap_or(at);
            let best = items[at..=end].iter().max_by_key(|i| i.2.1).map(|i| i.2);
            if let Some((kind, points)) = best.filter(|(_, points)| end > at && *points >= ENOUGH) {
                let open = items[at..=end].iter().filter(|i| i.2.1 < 46).filter_map(|i| i.3);
                open.for_each(|name| {
                    told.entry(name.to_owned()).or_default().cast(kind, (points - 4).min(60))
                });
            }
            at = end + 1;
        }
    }
}

/// Only a comma or a conjunction stands between the word and the next one.
fn joined(scene: &Scene, last: usize, next: usize) -> bool {
    let between = || (last + 1..next).map(|i| scene.lower(i));
    let link = |w: &str| matches!(w, "," | "en" | "and" | "of" | "or" | "&" | "/");
    next > last + 1
        && next <= last + 4
        && between().all(|w| link(&w) || matches!(w.as_str(), "de" | "het" | "the"))
        && between().next().is_some_and(|w| link(&w))
}

/// The names of the document: those that mentions stand on and those that are no actor's.
pub(super) fn collect(draft: &Draft, unknown: &[Name]) -> Vec<Named> {
    let mut all: Vec<Named> = draft.list.iter().filter_map(|m| of_mention(draft, m)).collect();
    let named = unknown.iter().filter(|n| n.is_named);
    let other = |n: &Name| Named {
        sentence: n.scene as u32,
        first: n.first as u32,
        last: n.last as u32,
        kind: n.named,
    };
    all.extend(named.map(other));
    for (index, scene) in draft.scenes.iter().enumerate() {
        all.extend(known(scene, index));
        all.extend(works(scene, index));
        all.extend(wholes(scene, index));
        all.extend(compounds(scene, index));
    }
    for name in &mut all {
        bare(&draft.scenes[name.sentence as usize], name);
        numbered(&draft.scenes[name.sentence as usize], name);
    }
    // The longest name wins; of equals the first, which is a mention's.
    all.sort_by_key(|n| (n.sentence, Reverse(n.last - n.first), n.first));
    let mut kept: Vec<Named> = Vec::with_capacity(all.len());
    for name in all {
        let here = kept.iter().rev().take_while(|k| k.sentence == name.sentence);
        if here.into_iter().all(|k| k.last < name.first || name.last < k.first) {
            kept.push(name);
        }
    }
    kept.sort_unstable();
    kept
}

fn of_mention(draft: &Draft, m: &Mention) -> Option<Named> {
    let kind = match m.how {
        How::Inhabitants => NameType::Group,
        How::Metonym => draft.actors[m.place.unwrap_or(m.actor) as usize].kind.into(),
        How::Name | How::Unknown | How::Short => draft.kind(m).into(),
        _ => return None,
    };
    Some(Named { sentence: m.sentence, first: m.first, last: m.last, kind })
}

/// *Willem II*, *Norton I*: which of that name.
fn numbered(scene: &Scene, name: &mut Named) {
    let next = name.last as usize + 1;
    let roman = next < scene.len() && scene.forms[next].chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    if roman && name.kind == NameType::Person && scene.upos(next) != Upos::Pron && scene.rel(next) != "nsubj"
    {
        name.last += 1;
    }
}

/// An article in lower case is no part of a name: *de Volkskrant*, but *De Morgen*, *The Hague*.
fn bare(scene: &Scene, name: &mut Named) {
    let article = |i: u32| matches!(scene.forms[i as usize], "de" | "het" | "'t" | "een" | "the" | "a");
    // "persbureau Tasnim": nor is the noun that tells what it is.
    let kind_word = |i: u32| {
        scene.upos(i as usize) == Upos::Noun && !scene.forms[i as usize].chars().any(char::is_uppercase)
    };
    while name.first < name.last && (article(name.first) || kind_word(name.first)) {
        name.first += 1;
    }
}

/// Names of several words as the network sees them: *United States Congress* is more than a country that the lexicon knows.
fn wholes(scene: &Scene, index: usize) -> Vec<Named> {
    let part = |i: usize| scene.tree.words.get(i).and_then(|w| w.name);
    let mut found = Vec::new();
    let mut at = 0;
    while at < scene.len() {
        let first = at;
        at += 1;
        let Some(kind) = part(first).map(|p| p.kind) else { continue };
        while part(at).is_some_and(|p| !p.first && p.kind == kind) {
            at += 1;
        }
        let last = at - 1;
        let ends = |i: usize| is_capital(scene.forms[i]) || scene.upos(i) == Upos::Num;
        if last > first && is_capital(scene.forms[first]) && ends(last) && !is_office(scene, first, last) {
            found.push(whole(scene, index, (first, last), kind));
        }
    }
    found
}

/// *Prime Minister*: an office, not who holds it.
fn is_office(scene: &Scene, first: usize, last: usize) -> bool {
    is_title(scene, last) && (first..last).all(|i| is_title(scene, i) || scene.rel(i) == "amod")
}

/// *San Francisco Bulletin*: in English a name in front of a name belongs to it.
fn compounds(scene: &Scene, index: usize) -> Vec<Named> {
    let proper = |i: usize| scene.upos(i) == Upos::Propn && is_capital(scene.forms[i]);
    let heads = (1..scene.len())
        .filter(|&i| scene.lang == Lang::En && !scene.shouting && proper(i) && scene.rel(i) != "compound");
    let of = |head: usize| {
        let inside = |i: usize| scene.head(i).is_some_and(|h| h > i && h <= head);
        let belongs = |&i: &usize| proper(i) && matches!(scene.rel(i), "compound" | "flat") && inside(i);
        let first = (0..head).rev().take_while(belongs).last().unwrap_or(head);
        // "National Library": an adjective in capitals too, but a person's country is none of his name.
        let adjective = |&i: &usize| {
            is_capital(scene.forms[i]) && scene.rel(i) == "amod" && inside(i) && !begins(scene, i)
        };
        let wide = (0..first).rev().take_while(adjective).last().unwrap_or(first);
        let last = of_phrase(scene, head);
        let found = [wide, first].map(|f| whole(scene, index, (f, last), NameType::Organisation));
        found
            .into_iter()
            .find(|n| n.first < n.last && (n.kind != NameType::Person || n.first as usize == first))
    };
    heads.filter_map(of).collect()
}

/// *Articles of Impeachment*, *Gulf of Oman*: the last word of a name behind *of* that belongs to this one; not what a person or a
/// town is from.
fn of_phrase(scene: &Scene, head: usize) -> usize {
    let own = kind_of(scene, head, head).map(|(kind, ..)| NameType::from(kind));
    let apart = matches!(own, Some(NameType::Person | NameType::Group)) || is_title(scene, head);
    let known = hints::known(scene.forms[head]).contains(&NameType::Place);
    let next = head + 2 + usize::from(scene.forms.get(head + 2).is_some_and(|f| *f == "the"));
    let of = scene.forms.get(head + 1).is_some_and(|f| *f == "of") && next < scene.len();
    if apart || known || !of {
        return head;
    }
    let proper = |i: usize| scene.upos(i) == Upos::Propn && is_capital(scene.forms[i]);
    let end = (next..scene.len()).take_while(|&i| proper(i)).last();
    let hangs = |end: usize| (next..=end).any(|i| scene.head(i) == Some(head));
    end.filter(|&end| hangs(end)).unwrap_or(head)
}

/// A name of several words, of the type that the words tell, or else of this one.
fn whole(scene: &Scene, index: usize, (first, last): (usize, usize), kind: NameType) -> Named {
    let (told, points) = votes::of(scene, first, last, kind_of(scene, first, last)).best();
    let kind = if points > ENOUGH { told } else { kind };
    Named { sentence: index as u32, first: first as u32, last: last as u32, kind }
}

/// Whole names that are no actors: *Olympische Spelen*, *God*.
fn known(scene: &Scene, index: usize) -> Vec<Named> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < scene.len() {
        let hit =
            hints::longest(&scene.forms[at..]).filter(|_| is_capital(scene.forms[at]) && !scene.shouting);
        let Some((words, kinds)) = hit.filter(|(n, _)| *n > 1 || !begins(scene, at)) else {
            at += 1;
            continue;
        };
        let open = scene.is_noun(at) || matches!(scene.rel(at), "nsubj" | "obj" | "obl" | "nmod");
        if words > 1 || open && kinds.len() == 1 {
            let last = at + words - 1;
            found.push(Named { sentence: index as u32, first: at as u32, last: last as u32, kind: kinds[0] });
        }
        at += words;
    }
    found
}

/// Titles of works between quotation marks, after a word for a work or before a year: *de hit 'Yesterday'*.
fn works(scene: &Scene, index: usize) -> Vec<Named> {
    const MARKS: [&str; 8] = ["'", "\"", "‘", "’", "“", "”", "„", "''"];
    let form = |i: usize| scene.forms.get(i).copied().unwrap_or_default();
    let mut found = Vec::new();
    let mut open = None;
    for at in (0..scene.len()).filter(|&i| MARKS.contains(&scene.forms[i])) {
        let Some(start) = open else {
            open = Some(at + 1);
            continue;
        };
        let (first, last) = (start, at - 1);
        open = None;
        if first > last || last > first + 8 || !is_capital(form(first)) || form(last) == "," {
            open = (first > last).then_some(at + 1);
            continue;
        }
        let work = |i: usize| hints::before(&scene.lemma(i)).contains(&NameType::Product);
        let told = (first.saturating_sub(4)..first - 1).any(work);
        let year = form(at + 1) == "(" && form(at + 2).len() == 4 && form(at + 2).parse::<u32>().is_ok();
        if told || year {
            let (first, last) = (first as u32, last as u32);
            found.push(Named { sentence: index as u32, first, last, kind: NameType::Product });
        }
    }
    found
}

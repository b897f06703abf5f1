//! Short forms after full ones: surnames, acronyms, the last word of a body's name.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::Lang;
use crate::parse::Upos;

use super::ActorType;
use super::draft::{Draft, Found};
use super::mention::How;
use super::names::{begins, is_body};
use super::nouns;
use super::scene::{Scene, is_capital};

/// Short forms in lower case, and whom they may mean.
pub(super) type Shorts = BTreeMap<String, BTreeSet<u32>>;

/// What a first name alone is marked with among the short forms: it counts only where no surname is spelled so.
const FIRST: &str = "first ";

/// The short forms that the full names in the document leave behind.
pub(super) fn collect(draft: &Draft) -> Shorts {
    let mut shorts = Shorts::new();
    for m in draft.list.iter().filter(|m| matches!(m.how, How::Name | How::Unknown)) {
        let actor = &draft.actors[m.actor as usize];
        let scene = &draft.scenes[m.sentence as usize];
        let (first, last) = (m.first as usize, m.last as usize);
        if actor.kind == ActorType::Person {
            // The words of the text, not of a title that was joined to them: a title is no part of a name.
            for key in person_keys(&actor.name)
                .into_iter()
                .chain(person_keys(scene.span(first, last).of(scene.text)))
            {
                shorts.entry(key).or_default().insert(m.actor);
            }
            if let Some(first) = first_name(&actor.name) {
                shorts.entry(format!("{FIRST}{first}")).or_default().insert(m.actor);
            }
        } else if is_body(actor.kind) {
            let acronym = bracketed(scene, last);
            let words = scene.forms[first..=last].join(" ");
            let end = words.rsplit_once(' ').map(|(_, end)| format!("de {}", end.to_lowercase()));
            for key in acronym.into_iter().chain(end).chain(initials(&words)) {
                shorts.entry(key).or_default().insert(m.actor);
            }
        }
    }
    shorts
}

/// *Erwin van Veen*: *van veen*, *veen*; *Walid al-Muallem*: *al-muallem*, *muallem*; *Moon Jae-in*: *moon*.
fn person_keys(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let [first, .., last] = words.as_slice() else { return Vec::new() };
    let lower = |s: &str| s.trim_end_matches("'s").trim_end_matches("’s").to_lowercase();
    let mut keys = vec![lower(last)];
    if let Some((_, bare)) = last.split_once('-').filter(|(a, _)| a.eq_ignore_ascii_case("al") || *a == "el")
    {
        keys.push(lower(bare));
    }
    let small = words.iter().skip(1).position(|w| w.chars().next().is_some_and(char::is_lowercase));
    if let Some(at) = small.map(|p| p + 1).filter(|&p| p + 1 < words.len()) {
        keys.push(lower(&words[at..].join(" ")));
    }
    // East Asian names begin with the surname: a second part of two short syllables tells them.
    let syllables = last
        .split_once('-')
        .is_some_and(|(a, b)| a.len() <= 7 && b.len() <= 5 && !a.eq_ignore_ascii_case("al"));
    if words.len() == 2 && syllables && first.len() <= 5
        || words.len() == 3 && words.iter().all(|w| w.len() <= 4)
    {
        keys.push(lower(first));
    }
    keys.retain(|k| k.chars().count() > 1);
    keys
}

/// *Wayde Sims*: *wayde*, the way his coach speaks of him; not a title.
fn first_name(name: &str) -> Option<String> {
    let (first, _) = name.split_once(' ')?;
    let lower = first.to_lowercase();
    let plain = first.chars().count() > 3 && first.chars().all(char::is_alphabetic) && is_capital(first);
    let title = [Lang::Nl, Lang::En].iter().any(|l| !nouns::classes(&lower, *l).is_empty());
    (plain && !title).then_some(lower)
}

/// *(IISS)* after the long name.
fn bracketed(scene: &Scene, last: usize) -> Option<String> {
    let open = scene.forms.get(last + 1).is_some_and(|f| *f == "(");
    let close = scene.forms.get(last + 3).is_some_and(|f| *f == ")");
    (open && close && super::scene::is_acronym(scene.forms[last + 2])).then(|| scene.lower(last + 2))
}

/// *Consumer Energy Alliance*: *cea*.
fn initials(name: &str) -> Option<String> {
    let capitals: String =
        name.split_whitespace().filter(|w| is_capital(w)).filter_map(|w| w.chars().next()).collect();
    (capitals.chars().count() > 2).then(|| capitals.to_lowercase())
}

/// Links short forms that mean one actor only.
pub(super) fn find(draft: &mut Draft, shorts: &Shorts, taken: &[Vec<bool>]) {
    if shorts.is_empty() {
        return;
    }
    for (index, taken) in taken.iter().enumerate() {
        let mut at = 0;
        while at < draft.scenes[index].len() {
            let Some((last, actor)) = short_at(&draft.scenes[index], shorts, taken, at, &draft.actors) else {
                at += 1;
                continue;
            };
            let scene = &draft.scenes[index];
            let head = scene.head_of(at, last);
            let why = format!("short for {}", draft.actors[actor as usize].name);
            draft.add(Found {
                scene: index,
                first: at,
                last,
                head,
                actor,
                place: None,
                how: How::Short,
                sure: 90,
                why,
            });
            at = last + 1;
        }
    }
}

/// The longest short form that begins here.
fn short_at(
    scene: &Scene,
    shorts: &Shorts,
    taken: &[bool],
    at: usize,
    actors: &[super::mention::Actor],
) -> Option<(usize, u32)> {
    if !is_capital(scene.forms[at]) || taken[at] {
        return None;
    }
    for last in (at..(at + 3).min(scene.len())).rev() {
        if taken[at..=last].contains(&true) || !is_capital(scene.forms[last]) {
            continue;
        }
        let form = scene.forms[at..=last].join(" ").to_lowercase();
        let ends = ["", "'s", "’s", "s", "'", "’"].iter();
        let mut forms = ends.filter_map(|e| form.strip_suffix(e));
        let Some(found) =
            forms.find_map(|f| shorts.get(f).or_else(|| other_short(scene, shorts, at, last, f)))
        else {
            continue;
        };
        let one = found.iter().next().filter(|_| found.len() == 1).copied();
        let proper = scene.upos(at) == Upos::Propn || !begins(scene, at) && !scene.shouting;
        return one.filter(|_| proper).filter(|&a| fits(scene, at, &actors[a as usize])).map(|a| (last, a));
    }
    None
}

/// A person takes no article.
fn fits(scene: &Scene, at: usize, actor: &super::mention::Actor) -> bool {
    actor.kind != ActorType::Person || !scene.is_definite(at)
}

/// *de Garde* after *Republikeinse Garde*; a first name that stands by itself.
fn other_short<'s>(
    scene: &Scene,
    shorts: &'s Shorts,
    at: usize,
    last: usize,
    form: &str,
) -> Option<&'s BTreeSet<u32>> {
    let article = at > 0 && matches!(scene.lower(at - 1).as_str(), "de" | "het" | "the");
    if at != last {
        return None;
    }
    if article {
        return shorts.get(&format!("de {form}"));
    }
    let capital = |i: usize| scene.forms.get(i).is_some_and(|f| is_capital(f));
    let alone = !capital(at + 1) && (at == 0 || begins(scene, at) || !capital(at - 1));
    alone.then(|| shorts.get(&format!("{FIRST}{form}"))).flatten()
}

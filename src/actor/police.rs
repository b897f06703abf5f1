//! The police of a town or a body: *de politie van Baton Rouge*, *Baton Rouge police*, and later bare *de politie*.

use super::draft::{Draft, Found};
use super::mention::{How, Mention};
use super::scene::Scene;
use super::{ActorType, names, roles, unknown};

/// How sure a bare *de politie* means the police that the document names.
const AGAIN: u8 = 70;

/// The node of a town's or a body's own police.
pub(super) fn of(draft: &mut Draft, owner: u32) -> u32 {
    let known = &draft.actors[owner as usize];
    let (name, country) = (format!("{} police", known.name), known.country);
    draft.actor(&format!("police:{}", unknown::slug(&name)), &name, ActorType::Police, country)
}

/// The town or the body whose police is meant, by its owner in the words `within`; a seat of government is a town here.
pub(super) fn town(
    draft: &Draft,
    index: usize,
    owner: u32,
    seat: bool,
    within: std::ops::RangeInclusive<usize>,
) -> Option<u32> {
    if seat {
        let named = |m: &&Mention| {
            let here = m.sentence as usize == index && within.contains(&(m.head as usize));
            here && m.actor == owner && m.how == How::Metonym
        };
        return draft.list.iter().rfind(named).and_then(|m| m.place);
    }
    let actor = &draft.actors[owner as usize];
    let body = names::is_body(actor.kind) && roles::short_name(&actor.name).is_none();
    (actor.kind == ActorType::Place || body).then_some(owner)
}

/// The word means the police as a body, not an officer.
pub(super) fn is_force(scene: &Scene, word: usize) -> bool {
    matches!(scene.lemma(word).as_str(), "politie" | "politiekorps" | "police")
}

/// Links bare *politie*: the police that the document names first, before which it may be called so in a headline. Not
/// where another one was named last.
pub(super) fn again(draft: &mut Draft) {
    let mut forces: Vec<(u32, u32, u32)> = draft
        .list
        .iter()
        .filter(|m| draft.kind(m) == ActorType::Police)
        .map(|m| (m.sentence, m.first, m.actor))
        .collect();
    forces.sort_unstable();
    let Some(&(.., actor)) = forces.first() else { return };
    let mut bare = Vec::new();
    for index in 0..draft.scenes.len() {
        let at = |word: usize| forces.partition_point(|&(s, w, _)| (s, w) < (index as u32, word as u32));
        let latest = |word: usize| at(word).checked_sub(1).is_none_or(|i| forces[i].2 == actor);
        bare.extend(
            (0..draft.scenes[index].len())
                .filter(|&w| is_bare(draft, index, w) && latest(w))
                .map(|w| (index, w)),
        );
    }
    for (scene, word) in bare {
        let first = draft.scenes[scene].phrase_start(word);
        let why = format!("description: the police named, {}", draft.actors[actor as usize].name);
        let (how, place) = (How::Description, None);
        draft.add(Found { scene, first, last: word, head: word, actor, place, how, sure: AGAIN, why });
    }
}

/// Nothing says whose police it is, or only that it is the local one.
fn is_bare(draft: &Draft, index: usize, word: usize) -> bool {
    const HERE: [&str; 5] = ["plaatselijk", "lokaal", "stedelijk", "local", "city"];
    let scene = &draft.scenes[index];
    if !scene.is_noun(word) || !is_force(scene, word) {
        return false;
    }
    let free = draft.at(index, word).is_none() && !draft.is_in_name(index, word);
    let other = |k: usize| match scene.rel(k) {
        "amod" => !HERE.contains(&scene.lemma(k).as_str()),
        "nmod" | "compound" | "flat" | "appos" => true,
        _ => false,
    };
    free && scene.rel(word) != "compound" && !scene.left_kids(word).chain(scene.right_kids(word)).any(other)
}

//! Whose *de regering*, *the army* and *the police* are where no word beside them says so: those of the country that the
//! sentence and the text are about.

use crate::base::Country;
use crate::parse::Upos;

use super::ActorType;
use super::coref::Candidate;
use super::draft::Draft;
use super::mention::Mention;
use super::nouns::Role;
use super::police;
use super::salience::{Seat, window};
use super::scene::Scene;

/// Sentences back in which the country must have been spoken of, and those that tell what a text is about.
const NEAR: usize = 2;
const FAR: usize = 12;

/// An actor of the country whose institution a bare noun is, and how sure that is: of the only country around, unless the text
/// speaks more of another; where there are more, of the one that it speaks most of.
pub(super) fn owner(
    draft: &Draft,
    candidates: &[Candidate],
    index: usize,
    word: usize,
    role: Role,
) -> Option<(u32, u8)> {
    let seat = Seat::new(draft, index, word);
    // Who mobilises *the army* does so with its own.
    let others = matches!(role, Role::Government | Role::Parliament);
    let passes = |c: &&Candidate| !others || !acts_on(draft, c, index, word);
    let around: Vec<(Country, u32)> =
        window(candidates, seat, NEAR).iter().filter(passes).flat_map(|c| homes(draft, c)).collect();
    let land = |&&(_, a): &&(Country, u32)| draft.actors[a as usize].kind == ActorType::Country;
    let alone = |one: &&(Country, u32)| around.iter().all(|(home, _)| *home == one.0);
    let named = around.iter().rev().find(land).filter(alone);
    // "De politie van Utrecht … de politie": a town's is no country's.
    let towns = || role == Role::Police && candidates.iter().any(|c| c.kind == Some(ActorType::Police));
    let found = match (main(draft, window(candidates, seat, FAR)), named) {
        (Some(main), Some((home, land))) if main == *home => Some((*land, 60)),
        (None, Some((_, land))) => Some((*land, 60)),
        (Some(main), _) if is_body(&draft.scenes[index], word, role) && !towns() => {
            around.iter().rev().find(|(home, _)| *home == main).map(|(_, actor)| (*actor, 55))
        }
        _ => None,
    };
    let domestic = || is_body(&draft.scenes[index], word, role) && !towns() && at_home(draft, index, word);
    found.or_else(|| draft.home.as_ref().filter(|_| domestic()).map(|home| (home.actor, 55)))
}

/// The country that a whole text is about.
pub(super) struct Home {
    country: Country,
    /// Who belongs to it, or itself.
    actor: u32,
    /// For each sentence the first word that names it, itself or by whoever belongs to it, and the first that names another.
    named: Vec<(Option<u32>, Option<u32>)>,
}

/// The country that a whole text is about: three sentences speak of it, themselves or by whoever belongs to it, and at most half
/// as many of any other.
pub(super) fn of_text(draft: &Draft) -> Option<Home> {
    let mut spoken: Vec<(Country, u32, u32)> =
        draft.list.iter().filter_map(|m| Some((national(draft, m.actor)?, m.sentence, m.actor))).collect();
    spoken.sort_unstable();
    spoken.dedup_by_key(|(home, sentence, _)| (*home, *sentence));
    let counts: Vec<(usize, Country, u32)> =
        spoken.chunk_by(|a, b| a.0 == b.0).map(|all| (all.len(), all[0].0, all[0].2)).collect();
    let &(most, home, actor) = counts.iter().max_by_key(|(count, ..)| *count)?;
    let rival = |&(count, other, _): &(usize, Country, u32)| other != home && count * 2 > most;
    if most < 3 || counts.iter().any(rival) {
        return None;
    }
    let mut named = vec![(None, None); draft.scenes.len()];
    for m in &draft.list {
        let Some(country) = national(draft, m.actor) else { continue };
        let (own, foreign) = &mut named[m.sentence as usize];
        let first = if country == home { own } else { foreign };
        *first = Some(first.map_or(m.head, |known: u32| known.min(m.head)));
    }
    Some(Home { country: home, actor, named })
}

/// *The interior minister, Fernando Grande-Marlaska*: where nothing says of which country, a minister is of the one that the text is about.
pub(super) fn ministers(draft: &mut Draft) {
    let Some(home) = draft.home.as_ref().map(|home| home.country) else { return };
    let serves = |noun: &String| {
        noun.ends_with("minister")
            || matches!(noun.as_str(), "premier" | "senator" | "kamerlid" | "lawmaker" | "mp")
    };
    let unplaced = |draft: &Draft, m: &Mention| {
        let actor = &draft.actors[m.actor as usize];
        let person = actor.kind == ActorType::Person && actor.country.is_none();
        let office = draft.facts[m.actor as usize].nouns.iter().any(serves);
        person && office && at_home(draft, m.sentence as usize, m.head as usize)
    };
    let all: Vec<u32> = draft.list.iter().filter(|m| unplaced(draft, m)).map(|m| m.actor).collect();
    all.into_iter().for_each(|a| draft.actors[a as usize].country = Some(home));
}

/// *Police fired on protesters*, *Soldiers stormed the palace*: those of the country that the text is about, where nothing says of which,
/// with an actor that belongs to it.
pub(super) fn bare(draft: &Draft, index: usize, word: usize, role: Role) -> Option<u32> {
    let scene = &draft.scenes[index];
    let group = match role {
        Role::Police => scene.is_plural(word) || police::is_force(scene, word),
        Role::Military | Role::Demonstrators => scene.is_plural(word),
        _ => false,
    };
    let alone = || {
        // "police shot protesters who …": what they did does not tell of which country they are.
        let relative = |k: usize| scene.tree.words[k].deprel == "acl:relcl";
        let other = |k| {
            matches!(scene.rel(k), "amod" | "nmod" | "compound" | "flat" | "appos" | "acl") && !relative(k)
        };
        !scene.left_kids(word).chain(scene.right_kids(word)).any(other)
    };
    let party = matches!(scene.rel(word), "nsubj" | "obj" | "obl" | "conj");
    let free = group && party && alone() && at_home(draft, index, word);
    draft.home.as_ref().filter(|_| free).map(|home| home.actor)
}

/// No other country is named in the sentence, or only behind the word where that of the text stands before it.
fn at_home(draft: &Draft, index: usize, word: usize) -> bool {
    let Some(home) = &draft.home else { return false };
    let (own, foreign) = home.named[index];
    foreign.is_none_or(|other| other > word as u32 && own.is_some_and(|own| own < word as u32))
}

/// The institution itself, not one of its people: *the army*, not *the general*.
fn is_body(scene: &Scene, word: usize, role: Role) -> bool {
    match role {
        Role::Police => police::is_force(scene, word),
        Role::Military => matches!(
            scene.lemma(word).as_str(),
            "army"
                | "military"
                | "force"
                | "forces"
                | "leger"
                | "krijgsmacht"
                | "strijdkracht"
                | "legerleiding"
        ),
        _ => true,
    }
}

/// The country that a text speaks of, itself or by whoever belongs to it, half as often again as of any other and more than twice.
fn main(draft: &Draft, before: &[Candidate]) -> Option<Country> {
    let mut counts: Vec<(Country, usize)> = Vec::new();
    for (home, _) in before.iter().flat_map(|c| homes(draft, c)) {
        match counts.iter_mut().find(|(known, _)| *known == home) {
            Some((_, count)) => *count += 1,
            None => counts.push((home, 1)),
        }
    }
    let &(home, most) = counts.iter().max_by_key(|(_, count)| *count)?;
    let rival = |&(other, count): &(Country, usize)| other != home && count * 3 > most * 2;
    (most > 2 && !counts.iter().any(rival)).then_some(home)
}

/// The countries that the actors of a candidate belong to, each with that actor.
fn homes<'d>(draft: &'d Draft, c: &'d Candidate) -> impl Iterator<Item = (Country, u32)> + 'd {
    c.actors().iter().filter_map(|&a| national(draft, a).map(|home| (home, a)))
}

/// The country of an actor; international bodies have none.
fn national(draft: &Draft, actor: u32) -> Option<Country> {
    draft.actors[actor as usize].country.filter(|c| !["IGO", "NGO", "EUR"].contains(&c.code()))
}

/// *Frankrijk steunt de regering*: a country that does something to a government in the same clause does it to another's.
fn acts_on(draft: &Draft, c: &Candidate, index: usize, word: usize) -> bool {
    let scene = &draft.scenes[index];
    let clause = |w: usize| scene.above(w).find(|&v| matches!(scene.upos(v), Upos::Verb | Upos::Aux));
    let lands = c.kind == Some(ActorType::Country) && c.scene == index && scene.rel(c.word) == "nsubj";
    lands && clause(word).is_some_and(|v| clause(c.word) == Some(v))
}

/// *De oppositie in Turkije verwijt de regering*: an opposition or party of the sentence has to do with the government of its own
/// country, whatever government was spoken of before.
pub(super) fn opposed(
    draft: &Draft,
    candidates: &[Candidate],
    index: usize,
    word: usize,
) -> Option<(Country, u32)> {
    let here = candidates.iter().rev().take_while(|c| c.scene == index).filter(|c| c.word < word);
    let domestic = |a: &u32| {
        let actor = &draft.actors[*a as usize];
        actor.kind == ActorType::Party
            || actor.id.ends_with("-opposition")
            || actor.id.ends_with("-parliament")
    };
    let players = here.flat_map(|c| c.actors().iter().filter(|a| domestic(a)));
    let homes: Vec<(Country, u32)> =
        players.filter_map(|&a| national(draft, a).map(|home| (home, a))).collect();
    homes.first().filter(|one| homes.iter().all(|(home, _)| *home == one.0)).copied()
}

/// *De oppositie in Turkije*, *the army in Sudan*: the one opposition, parliament, government, police force or army in a country is
/// that country's. Soldiers in it need not be, and further on in a sentence *in Syria* may be where something happens.
pub(super) fn seated(scene: &Scene, word: usize, role: Role) -> bool {
    let front = || scene.phrase_start(word) == 0;
    let one = scene.is_definite(word) && !scene.is_plural(word);
    one && match role {
        Role::Opposition | Role::Parliament | Role::Government => true,
        Role::Military | Role::Police => front(),
        _ => false,
    }
}

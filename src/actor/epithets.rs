//! What is told of somebody in place of his name: *the 55-year-old*, *the politician*, *the Chinese company*, *the militants*.

use crate::base::Country;

use super::ActorType;
use super::coref::Candidate;
use super::descriptions::tie;
use super::draft::Draft;
use super::evidence::is_years;
use super::mention::How;
use super::nouns::{Noun, Role};
use super::salience::{Seat, best, window};
use super::scene::Scene;
use crate::parse::Upos;

/// How many sentences back whoever is meant may stand.
const REACH: usize = 2;

/// Links a word that tells something of the one who stands out among those named before.
pub(super) fn find(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) {
    if draft.at(index, word).is_some_and(|m| m.how != How::Adjective) {
        return;
    }
    let scene = &draft.scenes[index];
    let plain = scene.is_definite(word) && !scene.right_kids(word).any(|k| tells_another(scene, k));
    let plural = scene.is_plural(word);
    let says = |n: Noun| plain && scene.is_noun(word) && scene.says(word, n);
    let bare = !scene.left_kids(word).any(|k| matches!(scene.rel(k), "amod" | "compound" | "nummod"));
    let country = nation(draft, index, word);
    let qualified = scene.left_kids(word).filter(|&k| matches!(scene.rel(k), "amod" | "nummod")).count();
    // "the Russian dissident"
    let unqualified = qualified == usize::from(country.is_some());
    let of_country = |d: &Draft, c: &Candidate| {
        let own = |a: u32| d.actors[a as usize].country == country;
        country.is_none() || c.actor().is_some_and(own)
    };
    let found = if is_aged(scene, word) || !plural && unqualified && says(Noun::Epithet) {
        tied(draft, candidates, index, word, |d, c| {
            (c.human || c.kind == Some(ActorType::Person)) && of_country(d, c)
        })
    } else if plural && (bare || unqualified && country.is_some()) && says(Noun::Role(Role::Rebels)) {
        tied(draft, candidates, index, word, |d, c| {
            c.kind == Some(ActorType::Armed) && is_band(d, c) && of_country(d, c)
        })
    } else if !plural && says(Noun::Body(ActorType::Company)) {
        let country = scene.left_kids(word).find_map(|k| draft.at(index, k)).map(|m| m.actor);
        let country = country.and_then(|a| draft.actors[a as usize].country);
        country.and_then(|country| {
            tied(draft, candidates, index, word, |d, c| {
                let own = |a: u32| d.actors[a as usize].country == Some(country);
                c.kind == Some(ActorType::Company) && c.actor().is_some_and(own)
            })
        })
    } else {
        None
    };
    if let Some(to) = found {
        tie(draft, index, word, &to, 70);
    }
}

/// The country of the adjective before a noun: *the Colombian rebels*.
fn nation(draft: &Draft, index: usize, word: usize) -> Option<Country> {
    let scene = &draft.scenes[index];
    let kids = scene.left_kids(word).filter(|&k| scene.rel(k) == "amod").filter_map(|k| draft.at(index, k));
    let adjective = kids.filter(|m| m.how == How::Adjective).last()?;
    draft.actors[adjective.actor as usize].country
}

/// *the president of France*, *the man, Joe Biden*: said who it is.
fn tells_another(scene: &Scene, kid: usize) -> bool {
    matches!(scene.rel(kid), "nmod" | "appos" | "flat" | "acl") && scene.upos(kid) != Upos::Num
}

/// *De 55-jarige*, *the 55-year-old* (five tokens, the last of them its head), with no noun behind it.
fn is_aged(scene: &Scene, word: usize) -> bool {
    let first = if scene.forms[word] == "old" { word.saturating_sub(4) } else { word };
    let alone = !matches!(scene.rel(word), "amod" | "compound" | "nummod" | "advmod" | "flat");
    alone && first > 0 && matches!(scene.lower(first - 1).as_str(), "de" | "the") && is_years(scene, first)
}

/// A band with a name of its own, no country's army.
fn is_band(draft: &Draft, candidate: &Candidate) -> bool {
    candidate.actor().is_some_and(|a| draft.actors[a as usize].id.starts_with("armed:"))
}

/// The one that fits and stands out, in another clause than the word's.
fn tied(
    draft: &Draft,
    candidates: &[Candidate],
    index: usize,
    word: usize,
    fits: impl Fn(&Draft, &Candidate) -> bool,
) -> Option<Candidate> {
    let seat = Seat::new(draft, index, word);
    let scene = &draft.scenes[index];
    let above = |w: usize| scene.head(w);
    let apart =
        |c: &Candidate| c.scene != index || above(c.word) != above(word) && above(word) != Some(c.word);
    let subject = scene.rel(word) == "nsubj";
    let passes = |c: &Candidate| fits(draft, c) && apart(c);
    best(window(candidates, seat, REACH), seat, subject, passes).map(|b| b.to.clone())
}

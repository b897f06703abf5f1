//! Bodies that are called by what they are: *the company*, *de terreurgroep*, *the Lebanese movement*, *the fund* after the IMF.

use crate::base::{Country, Lang};

use super::coref::Candidate;
use super::descriptions::tie;
use super::draft::Draft;
use super::mention::How;
use super::nouns::{self, Noun};
use super::salience::{Seat, window};
use super::scene::Scene;
use super::{ActorType, names};

/// Sentences back in which the body may stand.
const REACH: usize = 3;

/// Links a definite noun to the body that it calls by its kind.
pub(super) fn find(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) -> bool {
    let scene = &draft.scenes[index];
    if scene.is_plural(word)
        || !scene.is_definite(word)
        || scene.right_kids(word).any(|k| tells_whose(scene, k))
    {
        return false;
    }
    let Some(country) = homeland(draft, index, word) else { return false };
    // "the tech giant" is two words.
    let said = match scene.lang {
        Lang::En => scene.nouns(word),
        Lang::Nl => nouns::classes(&scene.lemma(word), scene.lang),
    };
    let kinds = nouns::anaphor(said, &scene.lemma(word), scene.lang);
    let near = window(candidates, Seat::new(draft, index, word), REACH);
    let of_country = |a: u32| country.is_none_or(|c| draft.actors[a as usize].country == Some(c));
    let own = |c: &&Candidate| c.actor().is_some_and(of_country) && !is_beside(scene, index, word, c);
    let body = |c: &&Candidate| own(c) && c.kind.is_some_and(names::is_body);
    let called = |c: &&Candidate| !kinds.is_empty() && own(c) && is_called(draft, index, word, c);
    // "the post" is a letter, and no newspaper.
    let nameable = said.iter().any(|n| matches!(n, Noun::Body(k) if *k != ActorType::Media));
    let named = |c: &&Candidate| nameable && body(c) && bears(draft, index, word, c);
    // Nobody is a coalition who was not called one.
    let other = matches!(scene.lemma(word).as_str(), "coalitie" | "coalition");
    let alike = |c: &&Candidate| {
        own(c)
            && !other
            && c.kind.is_some_and(|k| kinds.iter().any(|&noun| is_alike(&scene.lemma(word), noun, k)))
    };
    let to = only(near, called).or_else(|| only(near, named)).unwrap_or_else(|| only(near, alike).flatten());
    let Some(to) = to.cloned() else { return false };
    tie(draft, index, word, &to, 70);
    true
}

/// *of Hamas*, *, Philips*: said whose, or who.
fn tells_whose(scene: &Scene, kid: usize) -> bool {
    matches!(scene.rel(kid), "nmod" | "appos" | "flat") && scene.is_noun(kid)
}

/// The country of the adjective before a noun, `Some(None)` without one; nothing where something else says whose it is.
fn homeland(draft: &Draft, index: usize, word: usize) -> Option<Option<Country>> {
    let scene = &draft.scenes[index];
    let mut country = None;
    for kid in scene.left_kids(word) {
        let Some(m) = draft.at(index, kid) else { continue };
        if draft.kind(m) != ActorType::Country || m.how != How::Adjective || country.is_some() {
            return None;
        }
        country = draft.actors[m.actor as usize].country;
    }
    Some(country)
}

/// In the same clause it would be named twice: "Shell kocht het bedrijf".
fn is_beside(scene: &Scene, index: usize, word: usize, c: &Candidate) -> bool {
    let verb = scene.head(word);
    c.scene == index && verb.is_some() && scene.head(c.word) == verb && scene.rel(c.word) == "nsubj"
}

/// The one of whom it holds: `None` where it holds of nobody, `Some(None)` of several.
fn only(near: &[Candidate], holds: impl Fn(&&Candidate) -> bool) -> Option<Option<&Candidate>> {
    let last = near.iter().rfind(&holds)?;
    let several = near.iter().filter(&holds).any(|c| c.who != last.who);
    Some(Some(last).filter(|_| !several))
}

/// *vakbond RMT … de bond*: it was called so, or its name was; a Dutch compound is what its last part says.
fn is_called(draft: &Draft, index: usize, word: usize, c: &Candidate) -> bool {
    let lemma = draft.scenes[index].lemma(word);
    let dutch = draft.scenes[index].lang == Lang::Nl && lemma.len() > 3;
    let same = |n: &String| *n == lemma || dutch && n.ends_with(&lemma);
    c.actors().iter().any(|&a| draft.facts[a as usize].nouns.iter().any(same))
        || draft.scenes[c.scene].lemma(c.word) == lemma
}

/// *International Monetary **Fund*** … *the fund*, *Internationaal **Strafhof*** … *het hof*: the noun is part of the name that the lexicon has.
fn bears(draft: &Draft, index: usize, word: usize, c: &Candidate) -> bool {
    let scene = &draft.scenes[index];
    let lemma = scene.lemma(word);
    let Some(entry) = c.actor().and_then(|a| draft.lexicon.by_id(&draft.actors[a as usize].id)) else {
        return false;
    };
    let (name, dutch) = match scene.lang {
        Lang::Nl if !entry.nl.is_empty() => (entry.nl, true),
        lang => (entry.name, lang == Lang::Nl),
    };
    let part = |w: &str| {
        let w = w.to_lowercase();
        w == lemma || dutch && lemma.len() > 2 && w.len() > lemma.len() + 2 && w.ends_with(&lemma)
    };
    lemma.len() > 2 && name.split([' ', '-']).filter(|w| w.starts_with(char::is_uppercase)).any(part)
}

/// *organisatie* may be said of armed groups and parties too, *committee* not; the others are said of their own kind.
fn is_alike(lemma: &str, noun: ActorType, actor: ActorType) -> bool {
    use ActorType::{Armed, Organisation, Party};
    const LOOSE: [&str; 13] = [
        "organisatie",
        "organisation",
        "organization",
        "beweging",
        "movement",
        "groep",
        "group",
        "groepering",
        "netwerk",
        "network",
        "alliantie",
        "alliance",
        "bondgenootschap",
    ];
    noun == actor || noun == Organisation && matches!(actor, Armed | Party) && LOOSE.contains(&lemma)
}

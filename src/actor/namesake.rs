//! Persons who bear the name of a country or a town: *Jordan Peterson*, *Denzel Washington*.

use crate::base::NameType;

use super::evidence::body_word;
use super::scene::{Scene, is_acronym, is_capital};
use super::unknown::{is_part, is_title};
use super::{ActorType, Form, Sense, hints, nouns};

/// The country or town that the lexicon knows by this word is part of a person's name here. `apart`: a name of the lexicon ends
/// right before it.
pub(super) fn is_persons(
    scene: &Scene,
    (first, last): (usize, usize),
    senses: &[Sense],
    apart: bool,
) -> bool {
    let land =
        |s: &Sense| matches!(s.entry.kind, ActorType::Country | ActorType::Place) || s.form == Form::Metonym;
    first == last && senses.iter().any(land) && (is_given(scene, first) || !apart && is_family(scene, first))
}

/// A given name that a country or a town bears too, with what may be a family name right behind it: *Jordan Peterson*,
/// but not *Jordan River*, *Israel Aerospace Industries*, *Kenya President William Ruto*.
fn is_given(scene: &Scene, given: usize) -> bool {
    let family = given + 1;
    if family >= scene.len() || !hints::is_namesake(scene.forms[given]) {
        return false;
    }
    let form = scene.forms[family];
    let personal = is_part(scene, family) && !is_acronym(form) && !is_title(scene, family);
    let body = |i: usize| {
        scene.forms.get(i).is_some_and(|f| is_capital(f)) && body_word(scene, i).is_some()
            || !hints::part(&scene.lower(i)).is_empty()
    };
    let ends = (family..scene.len()).take_while(|&i| is_part(scene, i)).last().unwrap_or(family);
    personal && !body(family) && !body(ends) && joined(scene, given, family)
}

/// Such a given name, and something tells that a family name is behind it.
pub(super) fn opens_name(scene: &Scene, first: usize) -> bool {
    is_given(scene, first) && told(scene, first + 1)
}

/// The word is a family name: a given name stands right before it, and the tree joins them.
fn is_family(scene: &Scene, family: usize) -> bool {
    let Some(given) = family.checked_sub(1) else { return false };
    let seen = |i: usize| scene.tree.words[i].name.is_some_and(|n| n.kind == NameType::Person);
    let bears = seen(given) && seen(family) && hints::is_namesake(scene.forms[family]);
    let named = nouns::given_name(scene.forms[given]).is_some() || bears;
    let apart = is_title(scene, given) || body_word(scene, given).is_some();
    named && !apart && is_part(scene, given) && scene.rel(family) == "flat" && joined_back(scene, family)
}

/// The family name hangs from what is right before it, or from the beginning of that name.
fn joined_back(scene: &Scene, family: usize) -> bool {
    scene.head(family).is_some_and(|h| h < family && (h..family).all(|i| is_part(scene, i)))
}

/// The tree makes one name of both words. Where every word has a capital, *Kenya Police* may be its compound.
fn joined(scene: &Scene, given: usize, family: usize) -> bool {
    // Of "India Walton" the Dutch parser makes an apposition.
    let flat = matches!(scene.rel(family), "flat" | "appos") && scene.head(family) == Some(given);
    flat || !scene.shouting && scene.rel(given) == "compound" && scene.head(given) == Some(family)
}

/// The network sees a person's name in the word, or it is a family name somewhere.
fn told(scene: &Scene, family: usize) -> bool {
    let seen = scene.tree.words[family].name.is_some_and(|n| n.kind == NameType::Person);
    seen || hints::is_surname(scene.forms[family])
}

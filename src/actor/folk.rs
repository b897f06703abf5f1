//! People without a name: *critici*, *jihadisten*, *een verdachte*, *de politie*.

use crate::base::Lang;

use super::ActorType;
use super::nouns::{self, Noun, Role};

/// What a common noun says of people or bodies that no country or name is told of: their type and, for a part of a
/// country, its English word (*police*, *rebels*). `lemma` and `form` are in lower case; `None` for every other noun,
/// and for a government, which is always some country's.
pub fn folk(lemma: &str, form: &str, lang: Lang) -> Option<(ActorType, Option<&'static str>)> {
    let whole = [nouns::classes(lemma, lang), nouns::inflected(form, lang, nouns::classes)];
    let parts = [nouns::compound(lemma, lang), nouns::inflected(form, lang, nouns::compound)];
    let known = whole.into_iter().chain(parts).find(|c| !c.is_empty())?;
    // A body that is a part of a country too (*zender*, *militie*) is told by its part.
    known.iter().find_map(part).or_else(|| known.iter().find_map(other))
}

fn part(noun: &Noun) -> Option<(ActorType, Option<&'static str>)> {
    match noun {
        Noun::Role(Role::Government | Role::Parliament) => None,
        Noun::Role(role) => Some((role.kind(), Some(role.as_str()))),
        _ => None,
    }
}

fn other(noun: &Noun) -> Option<(ActorType, Option<&'static str>)> {
    match noun {
        Noun::Title | Noun::Human | Noun::Animate | Noun::Male | Noun::Female => {
            Some((ActorType::Person, None))
        }
        Noun::Body(kind @ (ActorType::Court | ActorType::Police | ActorType::Armed)) => Some((*kind, None)),
        Noun::Body(_) | Noun::Land => Some((ActorType::Group, None)),
        _ => None,
    }
}

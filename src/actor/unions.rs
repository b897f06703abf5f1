//! Names of bodies by those they unite, *Federation of Teachers*, and by one letter, *SPLM/A*.

use super::ActorType;
use super::evidence::body_word;
use super::scene::{Scene, is_capital};
use crate::base::Lang;
use crate::parse::Upos;

/// *Federation of **Teachers***: those a body is of, tagged as common nouns or not.
pub(super) fn are_members(scene: &Scene, word: usize) -> bool {
    let many = scene.is_noun(word) && scene.is_plural(word) && is_capital(scene.forms[word]);
    many && scene.lang == Lang::En && !scene.shouting && word > 1 && scene.forms[word - 1] == "of"
}

/// ***Federation** of Teachers*: a body's kind as the first word of its name, though the tagger takes it for a common noun.
pub(super) fn is_union_of(scene: &Scene, word: usize) -> bool {
    is_capital(scene.forms[word])
        && scene.upos(word) == Upos::Noun
        && word + 2 < scene.len()
        && are_members(scene, word + 2)
        && body_word(scene, word) == Some(ActorType::Organisation)
}

/// *SPLM/A*: the wing of a movement whose name is known, written as one letter.
pub(super) fn is_letter_of(scene: &Scene, known: &[bool], at: usize) -> bool {
    at > 1 && scene.forms[at].chars().count() == 1 && scene.forms[at - 1] == "/" && known[at - 2]
}

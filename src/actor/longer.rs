//! Names that go on where the tags or a mark seem to end them: *Ramesh "Sunny" Balwani*, *Oromo People's Congress*, *Sabine ten
//! Doesschate*.

use crate::base::Lang;
use crate::parse::Upos;

use super::evidence::body_word;
use super::names::begins;
use super::scene::{Scene, is_capital};
use super::unknown::{is_calendar, is_part};

/// *Ramesh "Sunny" Balwani*: the surname behind a nickname.
pub(super) fn nicknamed(scene: &Scene, last: usize) -> Option<usize> {
    const MOST: usize = 3;
    let quote =
        |i: &usize| scene.forms.get(*i).is_some_and(|f| matches!(*f, "\"" | "“" | "”" | "'" | "‘" | "’"));
    let open = Some(last + 1).filter(quote)?;
    let close = (open + 2..=open + 1 + MOST).find(quote)?;
    let called = (open + 1..close).all(|i| is_capital(scene.forms[i]));
    let surname = close + 1;
    (called && surname < scene.len() && is_part(scene, surname)).then_some(surname)
}

/// *Oromo People's Congress*: a body's name that goes on behind whose it is.
pub(super) fn of_the_people(scene: &Scene, last: usize) -> Option<usize> {
    let whose =
        matches!(scene.forms[last], "People" | "Peoples" | "Workers" | "Women" | "Children" | "Farmers");
    let mark = scene.forms.get(last + 1).is_some_and(|f| matches!(*f, "'s" | "’s" | "'" | "’"));
    let part = |&i: &usize| is_part(scene, i) || is_capital(scene.forms[i]);
    let end = (last + 2..scene.len().min(last + 6)).take_while(part).last()?;
    (whose && mark && body_word(scene, end).is_some()).then_some(end)
}

/// *to buy Activision Blizzard*: a capital inside an English sentence, in front of a name and hung from it, begins the name whatever its
/// tag, where it is no word that we know.
pub(super) fn opens_tagged_otherwise(scene: &Scene, known: &[bool], first: usize) -> usize {
    let Some(before) = first.checked_sub(1) else { return first };
    let hangs = scene.rel(before) == "compound" && scene.head(before).is_some_and(|h| h >= first);
    let word = scene.upos(before) == Upos::Noun && scene.nouns(before).is_empty() && !known[before];
    let capital = is_capital(scene.forms[before]) && !begins(scene, before) && !is_calendar(scene, before);
    let inside = scene.lang == Lang::En && !scene.shouting && hangs && word && capital;
    if inside && scene.forms[before].chars().all(char::is_alphabetic) { before } else { first }
}

/// *Sabine ten Doesschate*: behind a small word that only stands in surnames, a capital is one whatever the tag.
pub(super) fn is_surname_tagged_otherwise(scene: &Scene, word: usize) -> bool {
    let small = matches!(scene.forms[word - 1], "ten" | "ter" | "der" | "den");
    scene.lang == Lang::Nl && small && is_capital(scene.forms[word])
}

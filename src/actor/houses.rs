//! Names that begin with that of a company or medium and go on: *Gazprom Neft*, *Airbus Helicopters*, *BBC Persian* are
//! others than Gazprom, Airbus and the BBC.

use crate::base::Lang;
use crate::parse::Upos;

use super::evidence::Evidence;
use super::names::Hit;
use super::nouns;
use super::scene::{Scene, is_capital};
use super::unknown::{is_calendar, is_title};
use super::{ActorType, Sense};

/// Words behind the house's own name, at most.
const BRANCH: usize = 3;

/// Where a name that begins at `first` and is known up to `last` ends: in English, capitals go on a house's name whatever
/// their tags.
pub(super) fn going_on(scene: &Scene, hits: &[Hit], first: usize, last: usize) -> usize {
    let whole = house(hits, first).is_some_and(|h| h.last == last);
    if !whole || scene.lang != Lang::En {
        return last;
    }
    let end = (last + 1..scene.len()).take_while(|&i| goes_on(scene, i)).last().unwrap_or(last);
    (last + 1..=end.min(last + BRANCH)).rev().find(|&end| is_one(scene, first, end)).unwrap_or(last)
}

/// What a name is that goes on a house's: one of the same kind.
pub(super) fn branch(scene: &Scene, hits: &[Hit], first: usize, last: usize) -> Option<Evidence> {
    let parent = house(hits, first).filter(|h| h.last < last && last - h.last <= BRANCH)?;
    let person =
        |h: &Hit| h.first > parent.last && h.last <= last && h.senses[0].entry.kind == ActorType::Person;
    let words = (parent.last + 1..=last).all(|i| goes_on(scene, i));
    let whole = words && is_one(scene, first, last) && !hits.iter().any(person);
    whole.then_some((parent.senses[0].entry.kind, 80, "the name of a company or medium that goes on"))
}

/// The company or medium of the lexicon that begins at a word.
fn house(hits: &[Hit], first: usize) -> Option<&Hit> {
    let house =
        |s: &Sense| matches!(s.entry.kind, ActorType::Company | ActorType::Media) && s.needs.is_none();
    hits.iter().find(|h| h.first == first && h.senses.iter().all(house))
}

/// A word that makes another name of a house's: no office, no given name, no day.
fn goes_on(scene: &Scene, word: usize) -> bool {
    let form = scene.forms[word];
    form.chars().all(|c| c.is_alphabetic() || c == '-')
        && is_capital(form)
        && !scene.shouting
        && matches!(scene.upos(word), Upos::Propn | Upos::Noun | Upos::Adj | Upos::X)
        && !is_title(scene, word)
        && !is_calendar(scene, word)
        && nouns::given_name(form).is_none()
}

/// One word of the stretch governs the others: *told Reuters Iran had left* has two.
fn is_one(scene: &Scene, first: usize, last: usize) -> bool {
    let outside = |i: &usize| scene.head(*i).is_none_or(|h| h < first || h > last);
    (first..=last).filter(outside).count() == 1
}

//! *China's Foreign Ministry*, *Brazil's Supreme Court*: bodies that every country has, by the country in front.

use crate::base::Lang;

use super::draft::Draft;
use super::unknown::{Name, slug};
use super::{ActorType, nouns};

/// The ministry, court or police force of the country whose genitive stands before its name, called as where an adjective does:
/// *Chinese Foreign Ministry*.
pub(super) fn of_country(draft: &mut Draft, name: &Name, kind: ActorType) -> Option<u32> {
    let scene = &draft.scenes[name.scene];
    let national = matches!(kind, ActorType::Government | ActorType::Court | ActorType::Police);
    let genitive = |i: usize| matches!(scene.forms[i], "'s" | "’s");
    let mark = name.first.checked_sub(1).filter(|&i| national && scene.lang == Lang::En && genitive(i))?;
    let owner = &draft.actors[draft.at(name.scene, mark.checked_sub(1)?)?.actor as usize];
    let country = owner.country.filter(|_| owner.kind == ActorType::Country)?;
    let whole = format!("{} {}", nouns::demonym(country)?, name.text);
    let words: Vec<&str> = whole.split(' ').collect();
    let known = draft.lexicon.longest(&words, Lang::En).filter(|(length, _)| *length == words.len());
    if let Some(entry) = known.and_then(|(_, senses)| senses.first().map(|s| s.entry)) {
        return Some(draft.entry(entry));
    }
    Some(draft.actor(&format!("org:{}", slug(&whole)), &whole, kind, Some(country)))
}

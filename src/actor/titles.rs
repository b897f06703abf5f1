//! A surname behind an office, where the lexicon knows who of that name held it: *premier Johnson*, *minister Hoekstra*,
//! *oud-premier Blair*.

use std::collections::BTreeSet;

use crate::base::{Country, Edtf, Lang};

use super::ActorType;
use super::draft::{Draft, Found};
use super::mention::How;
use super::nouns::{self, Noun};
use super::scene::{Scene, is_capital};
use super::unknown::Name;

/// What makes an office one that is held no longer.
pub(super) const FORMER: [&str; 2] = ["oud-", "ex-"];

/// Who holds the office now, or held it before.
struct Office {
    roles: Vec<&'static str>,
    any_minister: bool,
    country: Option<Country>,
    former: bool,
}

/// Links the surnames of `unknown` that an office before them explains, and marks their words as taken. Whoever the document
/// names in full is found by that name instead.
pub(super) fn introduce(draft: &mut Draft, unknown: &[Name], taken: &mut [Vec<bool>]) {
    for name in unknown.iter().filter(|n| !n.is_full()) {
        let Some((word, office)) = office(draft, name) else { continue };
        if taken[name.scene][name.first] || named_in_full(draft, &name.text) {
            continue;
        }
        let Some(person) = bearer(draft, name, &office) else { continue };
        let scene = &draft.scenes[name.scene];
        let why = format!("office: {} {} is {person}", scene.forms[word], name.text, person = person.name);
        let head = scene.head_of(name.first, name.last);
        let actor = draft.entry(person);
        let (scene, first, last) = (name.scene, name.first, name.last);
        draft.add(Found { scene, first, last, head, actor, place: None, how: How::Name, sure: 85, why });
        taken[scene][first..=last].fill(true);
    }
}

/// The one person of that surname who held the office at the time that the sentence speaks of; before it for a former one.
fn bearer(draft: &Draft, name: &Name, office: &Office) -> Option<&'static super::Entry> {
    let on = spoken_of(&draft.scenes[name.scene], draft.published?)?;
    let is = |role: &str| {
        office.roles.contains(&role)
            || office.any_minister && role.ends_with("_minister") && role != "prime_minister"
    };
    let all = draft.lexicon.bearers(&name.text, is, &on, office.former);
    let mut fit = all.into_iter().filter(|e| office.country.is_none_or(|c| e.country == Some(c)));
    fit.next().filter(|_| fit.next().is_none())
}

/// The office that the surname stands behind, and its word.
fn office(draft: &Draft, name: &Name) -> Option<(usize, Office)> {
    let scene = &draft.scenes[name.scene];
    let head = scene.head_of(name.first, name.last);
    let governor =
        scene.head(head).filter(|&h| h < name.first && matches!(scene.rel(head), "appos" | "flat" | "nmod"));
    let before = name.first.checked_sub(1);
    let words = [before, governor.filter(|_| scene.case(head).is_none())];
    let found = words.into_iter().flatten().find_map(|word| {
        let lower = scene.lower(word);
        let once = FORMER.iter().find_map(|f| lower.strip_prefix(f));
        let nouns = once.map_or_else(|| scene.nouns(word), |office| nouns::compound(office, scene.lang));
        let known = nouns.iter().filter_map(|n| if let Noun::Office(o) = n { Some(*o) } else { None });
        let roles: Vec<&'static str> = known.collect();
        // Of what, the word alone does not say.
        let any_minister = roles.is_empty() && once.unwrap_or(&lower) == "minister";
        (any_minister || !roles.is_empty()).then_some((word, roles, any_minister, once.is_some()))
    });
    let (word, roles, any_minister, prefixed) = found.filter(|(word, ..)| !scene.is_plural(*word))?;
    let of = scene.left_kids(word).filter_map(|k| draft.at(name.scene, k)).find(|m| m.how == How::Adjective);
    let country = of.and_then(|m| draft.actors[m.actor as usize].country);
    let once =
        |k: usize| matches!(scene.lemma(k).as_str(), "voormalig" | "oud" | "vroeger" | "former" | "ex");
    // English hangs it from the name: *former Prime Minister Blair*.
    let former = prefixed || [word, head].into_iter().flat_map(|w| scene.left_kids(w)).any(once);
    Some((word, Office { roles, any_minister, country, former }))
}

/// The document has a person with that surname and more.
fn named_in_full(draft: &Draft, surname: &str) -> bool {
    let bears = |name: &str| is_surname_of(surname, name);
    draft.list.iter().any(|m| {
        let actor = &draft.actors[m.actor as usize];
        actor.kind == ActorType::Person && m.last > m.first && bears(&actor.name)
    })
}

/// *De Jonge* of *Hugo de Jonge*.
pub(super) fn is_surname_of(surname: &str, name: &str) -> bool {
    let (surname, name) = (surname.to_lowercase(), name.to_lowercase());
    name.strip_suffix(&surname).is_some_and(|given| given.ends_with(' '))
}

/// The time whose officials a sentence means: the one year it names; the twelve months up to the publication where it names a
/// month or speaks of last year, in which the office may have changed hands; else the publication. `None` for several years.
pub(super) fn spoken_of(scene: &Scene, published: &Edtf) -> Option<Edtf> {
    let year = |f: &&&str| {
        f.len() == 4 && (f.starts_with("19") || f.starts_with("20")) && f.bytes().all(|b| b.is_ascii_digit())
    };
    let years: BTreeSet<&str> = scene.forms.iter().filter(year).copied().collect();
    let mut years = years.into_iter();
    match (years.next(), years.next()) {
        (Some(one), None) if !published.as_str().starts_with(one) => return Edtf::parse(one).ok(),
        (Some(_), Some(_)) => return None,
        _ => {}
    }
    let vague = |i: usize| {
        // "may" is a month only with a capital.
        scene.says(i, Noun::Month) && (scene.lang == Lang::Nl || is_capital(scene.forms[i]))
            || matches!(scene.lower(i).as_str(), "jaar" | "year")
                && i.checked_sub(1)
                    .is_some_and(|b| matches!(scene.lower(b).as_str(), "vorig" | "last" | "afgelopen"))
    };
    if !(0..scene.len()).any(vague) {
        return Some(published.clone());
    }
    let before = published.earliest()?.checked_sub_months(chrono::Months::new(12))?;
    Edtf::parse(&format!("{before}/{}", published.latest()?)).ok()
}

//! Words beside a name in one phrase that mean the same actor: titles before it, appositions on either side.

use crate::base::Lang;
use crate::parse::Upos;

use super::ActorType;
use super::draft::{Draft, Found};
use super::mention::How;
use super::names::{is_body, is_genitive};
use super::nouns::{Noun, Role};
use super::scene::Scene;

/// Gives the actor of a name to the words it stands beside in one phrase: *elite-eenheid* in *de elite-eenheid
/// Republikeinse Garde*, *president* in *president Poetin* and in *Poetin, de Russische president*.
pub(super) fn spread(draft: &mut Draft, mention: u32) {
    let m = draft.list[mention as usize].clone();
    let index = m.sentence as usize;
    if matches!(m.how, How::Adjective | How::Inhabitants) {
        return;
    }
    let (mut first, last, actor) = (m.first as usize, m.last as usize, m.actor);
    let kind = draft.actors[actor as usize].kind;
    let mut head = m.head as usize;
    for _ in 0..4 {
        let Some(title) = title_before(&draft.scenes[index], first, head, kind) else { break };
        let scene = &draft.scenes[index];
        let noun = scene.lemma(title);
        let why =
            format!("{} stands before the name {}", scene.forms[title], draft.actors[actor as usize].name);
        draft.facts[actor as usize].nouns.insert(noun);
        // The title hangs below the name: the name's own mention already has the head.
        let below = scene.head(title) == Some(head);
        first = scene.phrase_start(title).min(title);
        if below {
            first = title;
            continue;
        }
        let found = Found {
            scene: index,
            first,
            last,
            head: title,
            actor,
            place: m.place,
            how: How::Name,
            sure: m.sure.saturating_sub(3),
            why,
        };
        draft.add(found);
        head = title;
    }
    apposition_after(draft, index, mention, kind);
    apposition_before(draft, index, mention, kind);
    called(draft, index, mention, kind);
    kind_behind(draft, index, mention, kind);
    town_before(draft, index, mention, kind);
}

/// *the Nigerian town **of** Chibok*: in English the name of a place follows the word for it as a part would.
fn town_before(draft: &mut Draft, index: usize, mention: u32, kind: ActorType) {
    let m = draft.list[mention as usize].clone();
    let scene = &draft.scenes[index];
    let first = m.first as usize;
    let of = first >= 2
        && scene.forms[first - 1] == "of"
        && scene.case(m.head as usize).is_some_and(|c| c == "of");
    if !of || scene.lang != Lang::En || m.place.is_none() && kind != ActorType::Place {
        return;
    }
    let noun = first - 2;
    let town = matches!(
        scene.lemma(noun).as_str(),
        "city" | "town" | "village" | "port" | "island" | "province" | "district"
    );
    let own =
        scene.head(m.head as usize) == Some(noun) && !scene.is_plural(noun) && scene.upos(noun) == Upos::Noun;
    if !town || !own || draft.at(index, noun).is_some() {
        return;
    }
    let why = format!("{} of {}", scene.forms[noun], draft.actors[m.actor as usize].name);
    let actor = m.place.unwrap_or(m.actor);
    let (first, last, head, place, how) = (scene.phrase_start(noun), noun, noun, None, How::Name);
    draft.add(Found {
        scene: index,
        first,
        last,
        head,
        actor,
        place,
        how,
        sure: m.sure.saturating_sub(5),
        why,
    });
}

/// *the al-Qaeda terror network*, *the Hamas movement*: in English the word for what kind of body it is follows the name. Bodies like the UN have
/// others of their own: *the UN agency*.
fn kind_behind(draft: &mut Draft, index: usize, mention: u32, kind: ActorType) {
    let m = draft.list[mention as usize].clone();
    let scene = &draft.scenes[index];
    let whole = matches!(kind, ActorType::Armed | ActorType::Party | ActorType::Company | ActorType::Media);
    let (head, last) = (m.head as usize, m.last as usize);
    let Some(noun) = scene
        .head(head)
        .filter(|&n| n > last && n < last + 4 && matches!(scene.rel(head), "compound" | "amod"))
    else {
        return;
    };
    let same = scene.upos(noun) == Upos::Noun
        && !scene.is_plural(noun)
        && scene.says(noun, Noun::Anaphor)
        && fits(scene.nouns(noun), kind, false)
        && (last + 1..noun)
            .all(|i| scene.head(i) == Some(noun) && matches!(scene.rel(i), "amod" | "compound"));
    if !whole || scene.lang != Lang::En || !same || draft.at(index, noun).is_some() {
        return;
    }
    let why = format!("{} says what {} is", scene.forms[noun], draft.actors[m.actor as usize].name);
    let lemma = scene.lemma(noun);
    draft.facts[m.actor as usize].nouns.insert(lemma);
    let (first, head, actor, place, how) = (m.first as usize, noun, m.actor, None, How::Name);
    draft.add(Found {
        scene: index,
        first,
        last: noun,
        head,
        actor,
        place,
        how,
        sure: m.sure.saturating_sub(3),
        why,
    });
}

/// *een zakenman genaamd Mario Scaramella*, *a contact named Mario Scaramella*.
fn called(draft: &mut Draft, index: usize, mention: u32, kind: ActorType) {
    let m = draft.list[mention as usize].clone();
    let scene = &draft.scenes[index];
    let Some(verb) = (m.first as usize).checked_sub(1) else { return };
    if !matches!(scene.lower(verb).as_str(), "genaamd" | "geheten" | "named" | "called" | "dubbed") {
        return;
    }
    let is_same = |&n: &usize| {
        // "a ship named Mary Rose"
        let plausible = kind == ActorType::Person && is_agent_noun(&scene.lemma(n), scene.lang);
        scene.upos(n) == Upos::Noun && !scene.is_plural(n) && (plausible || fits(scene.nouns(n), kind, false))
    };
    let Some(noun) = verb.checked_sub(1).filter(is_same).filter(|&n| draft.at(index, n).is_none()) else {
        return;
    };
    let first = scene.phrase_start(noun);
    let why = format!("{} is called {}", scene.forms[noun], draft.actors[m.actor as usize].name);
    let lemma = scene.lemma(noun);
    draft.facts[m.actor as usize].nouns.insert(lemma);
    let (last, head, actor, place, how, sure) =
        (noun, noun, m.actor, None, How::Description, m.sure.saturating_sub(5));
    draft.add(Found { scene: index, first, last, head, actor, place, how, sure, why });
}

/// *de president van Rusland, Vladimir Poetin,*: the name hangs from the office, after a comma.
fn apposition_before(draft: &mut Draft, index: usize, mention: u32, kind: ActorType) {
    let m = draft.list[mention as usize].clone();
    let scene = &draft.scenes[index];
    let first = m.first as usize;
    if scene.rel(m.head as usize) != "appos" || first < 2 || scene.forms[first - 1] != "," {
        return;
    }
    // The name may hang from the last noun of the phrase: *minister van Buitenlandse Zaken, Walid al-Muallem*.
    let nouns =
        scene.above(m.head as usize).take(3).take_while(|&w| scene.is_noun(w) || scene.rel(w) == "nmod");
    let other = |w: usize| {
        (w + 1..first)
            .any(|i| draft.at(index, i).is_some_and(|o| o.actor != m.actor && draft.kind(o) == kind))
    };
    let same = |&w: &usize| {
        w < first && w + 9 > first && !scene.is_plural(w) && fits(scene.nouns(w), kind, false) && !other(w)
    };
    let Some(noun) = nouns.into_iter().find(same).filter(|&n| draft.at(index, n).is_none()) else { return };
    let why = format!("the name {} follows {}", draft.actors[m.actor as usize].name, scene.forms[noun]);
    let lemma = scene.lemma(noun);
    let found = Found {
        scene: index,
        first: scene.phrase_start(noun),
        last: first - 2,
        head: noun,
        actor: m.actor,
        place: None,
        how: How::Name,
        sure: m.sure.saturating_sub(8),
        why,
    };
    draft.facts[m.actor as usize].nouns.insert(lemma);
    draft.add(found);
}

/// The noun right before a name that means the same actor.
fn title_before(scene: &Scene, first: usize, head: usize, kind: ActorType) -> Option<usize> {
    let before = first.checked_sub(1)?;
    if let Some(office) = (kind == ActorType::Person).then(|| office_before(scene, first)).flatten() {
        return Some(office);
    }
    // "Dinsdag ontmoette de president Merkel": an article without an adjective begins a phrase of its own.
    let apart = scene.det(before).is_some() && !scene.left_kids(before).any(|k| scene.rel(k) == "amod");
    let titled = kind == ActorType::Person
        && scene.nouns(before).iter().any(|n| matches!(n, Noun::Title | Noun::Office(_)));
    // "beschuldigde de Amerikaanse regering Huawei": who accuses and who is accused.
    let two = scene.rel(before) == "nsubj" && scene.rel(head) == "obj";
    let beside = titled || !two && scene.head(before) == scene.head(head) && scene.head(head).is_some();
    let linked = scene.head(head) == Some(before) || scene.head(before) == Some(head) || beside && !apart;
    if scene.case(head).is_some() && scene.head(before) != Some(head)
        || !linked
        || !scene.is_noun(before)
        || scene.is_plural(before)
        || is_genitive(scene, before)
    {
        return None;
    }
    let loose = scene.head(head) == Some(before) && matches!(scene.rel(head), "appos" | "flat");
    let common = loose && scene.upos(before) == Upos::Noun;
    let plausible =
        is_body(kind) || kind == ActorType::Person && is_agent_noun(&scene.lemma(before), scene.lang);
    fits(scene.nouns(before), kind, common && plausible).then_some(before)
}

/// *minister van Buitenlandse Zaken Warren Christopher*: the office ends right before the name, whatever hangs from
/// what.
fn office_before(scene: &Scene, first: usize) -> Option<usize> {
    let of = (first.saturating_sub(5)..first.saturating_sub(1))
        .rev()
        .find(|&i| matches!(scene.forms[i], "van" | "of" | "voor"))?;
    let field = of + 1..first;
    let plain =
        field.clone().all(|i| matches!(scene.upos(i), Upos::Noun | Upos::Adj | Upos::Cconj | Upos::Propn));
    let named =
        field.into_iter().all(|i| scene.upos(i) == Upos::Propn) && !scene.forms[first - 1].ends_with("en");
    let title = of.checked_sub(1)?;
    let one = matches!(scene.lemma(title).as_str(), l if
        ["minister", "commissaris", "commissioner"].iter().any(|o| l.ends_with(o)) || l.contains("secretar"));
    (plain && !named && one && !scene.is_plural(title)).then_some(title)
}

/// Ends as words for persons do: *buschauffeur*, *bioloog*.
pub(super) fn is_agent_noun(lemma: &str, lang: Lang) -> bool {
    const NL: [&str; 19] = [
        "er", "ist", "eur", "aar", "man", "vrouw", "ster", "ant", "ent", "loog", "or", "ier", "kundige",
        "leider", "chef", "baas", "meester", "graaf", "icus",
    ];
    const EN: [&str; 8] = ["er", "or", "ist", "man", "woman", "ian", "ant", "chief"];
    let endings = if lang == Lang::Nl { NL.as_slice() } else { EN.as_slice() };
    lemma.chars().count() > 4 && endings.iter().any(|e| lemma.ends_with(e))
}

/// A noun of these classes may name an actor of this type. `unknown` is the answer for nouns we know nothing of.
pub(super) fn fits(nouns: &[Noun], kind: ActorType, unknown: bool) -> bool {
    let one = |noun: &Noun| match (noun, kind) {
        (Noun::Title | Noun::Human | Noun::Office(_), ActorType::Person) => true,
        (Noun::Role(role), ActorType::Person) => role.is_one(),
        (Noun::Body(_), k) => is_body(k),
        (Noun::Role(role), k) => is_body(k) && *role != Role::Government,
        (Noun::Land, ActorType::Country) | (Noun::Place, ActorType::Place) => true,
        (Noun::Land, ActorType::Place) => true,
        _ => false,
    };
    if nouns.is_empty() { unknown } else { nouns.iter().any(one) }
}

/// *Vladimir Poetin, de Russische president*.
fn apposition_after(draft: &mut Draft, index: usize, mention: u32, kind: ActorType) {
    let m = draft.list[mention as usize].clone();
    let scene = &draft.scenes[index];
    let is_same = |&k: &usize| {
        let known = scene.nouns(k);
        k > m.last as usize
            && scene.rel(k) == "appos"
            && scene.upos(k) == Upos::Noun
            && !known.is_empty()
            && fits(known, kind, false)
            && draft.at(index, k).is_none()
            // "Zoran Zaev, zijn vrouw Zorica": the next in the list.
            && !scene.left_kids(k).any(|p| scene.tree.words[p].deprel == "nmod:poss" && scene.upos(p) == Upos::Pron)
    };
    let Some(noun) = scene.right_kids(m.head as usize).find(is_same) else { return };
    // "Jan Novak, minister of justice and leader of the League, wrote"
    let office = |&k: &usize| {
        let bare = !scene.right_kids(k).any(|c| matches!(scene.rel(c), "appos" | "flat"));
        let offices = scene.nouns(k).iter().any(|n| matches!(n, Noun::Title | Noun::Office(_)));
        scene.rel(k) == "conj" && !scene.is_plural(k) && offices && bare && draft.at(index, k).is_none()
    };
    let person = kind == ActorType::Person && !scene.is_plural(noun);
    let second = scene.right_kids(noun).find(office).filter(|_| person);
    for noun in [Some(noun), second].into_iter().flatten() {
        let scene = &draft.scenes[index];
        let first = scene.phrase_start(noun);
        let name = &draft.actors[m.actor as usize].name;
        let why = format!("{} stands after the name {name}", scene.forms[noun]);
        let lemma = scene.lemma(noun);
        draft.facts[m.actor as usize].nouns.insert(lemma);
        draft.add(Found {
            scene: index,
            first,
            last: noun,
            head: noun,
            actor: m.actor,
            place: None,
            how: How::Description,
            sure: m.sure.saturating_sub(10),
            why,
        });
    }
}

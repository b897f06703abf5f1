//! Who holds an office that a phrase names: *de Russische president*, *the prime minister of Spain*, at the time that it speaks of.

use crate::base::Edtf;
use crate::parse::Upos;

use super::draft::Draft;
use super::roles::{Link, Owner};
use super::scene::Scene;
use super::{ActorType, members, titles};

/// Verbs that end an office.
const LEAVING: [&str; 14] = [
    "aftreden",
    "opstappen",
    "terugtreden",
    "vertrekken",
    "afzetten",
    "ontslaan",
    "opzeggen",
    "resign",
    "step",
    "quit",
    "oust",
    "depose",
    "remove",
    "sack",
];

/// Verbs by which somebody is taken for the holder of an office.
const NAMING: [&str; 6] = ["erkennen", "beschouwen", "zien", "recognise", "recognize", "regard"];

/// Who holds the office, when exactly one person can be meant.
pub(super) fn holder(
    draft: &mut Draft,
    index: usize,
    word: usize,
    offices: &[&str],
    owner: &Owner,
) -> Option<u32> {
    const OTHER: [&str; 11] = [
        "oud",
        "toekomstig",
        "nieuw",
        "komend",
        "eerst",
        "next",
        "new",
        "first",
        "future",
        "interim",
        "ander",
    ];
    let scene = &draft.scenes[index];
    let bare = owner.link == Link::Of && scene.det(word).is_none();
    let owned = matches!(owner.link, Link::Genitive | Link::Prefix) || bare;
    // "de 34e president" is one of a row.
    let counted = |k: usize| scene.forms[k].starts_with(|c: char| c.is_ascii_digit());
    let another = |lemma: &str| OTHER.contains(&lemma) || members::PAST.contains(&lemma);
    let is_other = scene.left_kids(word).any(|k| another(&scene.lemma(k)) || counted(k));
    let former = titles::FORMER.iter().any(|p| scene.lower(word).starts_with(p));
    // "trad af als president van Bolivia": what somebody was, whoever is it now.
    let role =
        |k: usize| matches!(scene.rel(k), "case" | "mark") && matches!(scene.lower(k).as_str(), "als" | "as");
    let leaves = || scene.above(word).take(3).any(|v| is_leaving(scene, v));
    // "erkende Guaidó als president": whoever else it is.
    let named = || scene.head(word).is_some_and(|v| NAMING.contains(&scene.lemma(v).as_str()));
    let is_other = is_other || scene.left_kids(word).any(role) && (leaves() || named());
    if is_other || former || !(owned || scene.is_definite(word)) {
        return None;
    }
    let on = titles::spoken_of(scene, draft.published?)?;
    let on = if left(scene, word) { lately(draft.published?, on)? } else { on };
    let (seat, owner) = (owner.seat, &draft.actors[owner.actor as usize]);
    let of = match owner.kind {
        ActorType::Country | ActorType::Organisation => owner.id.clone(),
        // "the Hamas leader", "de PVV-leider"
        ActorType::Party | ActorType::Armed if offices.contains(&"leader") => owner.id.clone(),
        // "the prime minister of Bavaria" is not Germany's.
        ActorType::Place if seat => format!("country:{}", owner.country?),
        _ => return None,
    };
    let found = offices.iter().map(|o| draft.lexicon.holders(o, &of, Some(&on))).find(|h| !h.is_empty())?;
    let found: Vec<u32> = found.into_iter().map(|entry| draft.entry(entry)).collect();
    let mut fit = found.iter().copied().filter(|&person| may_hold(draft, index, word, person));
    // "Rutte werd in 2010 premier": of two in one year, the one of whom the sentence says so.
    match (fit.next(), fit.next()) {
        (Some(one), None) if found.len() == 1 || says_who(&draft.scenes[index], word).is_some() => Some(one),
        _ => None,
    }
}

/// *the Honduran president was ousted*: whoever has taken his place since is not meant.
fn left(scene: &Scene, office: usize) -> bool {
    let verb =
        scene.head(office).filter(|&v| matches!(scene.rel(office), "nsubj" | "obj") && is_leaving(scene, v));
    let past = |v: usize| {
        let xpos = scene.tree.words[v].xpos;
        matches!(xpos, "VBD" | "VBN") || xpos.starts_with("WW|pv|verl") || xpos.starts_with("WW|vd")
    };
    verb.is_some_and(past)
}

/// A verb that ends an office. The parser's lemmas join the parts of a Dutch verb with a line.
fn is_leaving(scene: &Scene, verb: usize) -> bool {
    LEAVING.contains(&scene.lemma(verb).replace('_', "").as_str())
}

/// Shortly before the publication, unless the sentence names its own time.
fn lately(published: &Edtf, spoken_of: Edtf) -> Option<Edtf> {
    /// An office is filled again at once, and news is of these days.
    const DAYS: u64 = 14;
    if spoken_of != *published {
        return Some(spoken_of);
    }
    let day = published.earliest()?.checked_sub_days(chrono::Days::new(DAYS))?;
    Edtf::parse(&day.to_string()).ok()
}

/// *Mary Robinson was president of Ireland*, *Iran's foreign minister Ali Bagheri* say who it was, whoever it is today; *benoemd tot
/// president* is of somebody else.
fn may_hold(draft: &Draft, index: usize, word: usize, person: u32) -> bool {
    let scene = &draft.scenes[index];
    let case = scene.kids(word).find(|&k| scene.rel(k) == "case");
    let lent = case.is_some_and(|k| matches!(scene.lemma(k).as_str(), "tot" | "als" | "as"));
    let beside = scene.kids(word).filter(|&k| k > word && matches!(scene.rel(k), "appos" | "flat"));
    let titled = scene.head(word).filter(|&h| match scene.rel(word) {
        "nmod" => h > word && case.is_none(),
        "appos" => case.is_none(),
        _ => false,
    });
    let land = |k: &usize| {
        draft.at(index, *k).is_some_and(|m| draft.actors[m.actor as usize].kind != ActorType::Person)
    };
    let named = beside.chain(titled).filter(|&k| scene.upos(k) == Upos::Propn && !land(&k)).min();
    if lent || named.is_some_and(|k| draft.at(index, k).is_none_or(|m| m.actor != person)) {
        return false;
    }
    says_who(scene, word).is_none_or(|s| draft.at(index, s).is_some_and(|m| m.actor == person))
}

/// The subject of *X was president*, *X werd president*.
fn says_who(scene: &Scene, office: usize) -> Option<usize> {
    let subject = |at: usize| scene.kids(at).find(|&k| scene.rel(k) == "nsubj");
    if scene.kids(office).any(|k| scene.rel(k) == "cop") {
        subject(office)
    } else if scene.rel(office) == "xcomp" {
        scene.head(office).and_then(subject)
    } else {
        None
    }
}

//! Who stands for the body they are of: *leden van de Garde*, *officieren van het Panamese leger*, *de gewapende vleugel van Hamas*, *zijn
//! bondgenoten in de NAVO*.

use crate::base::Lang;

use super::draft::Draft;
use super::mention::How;
use super::nouns::{Noun, Role};
use super::roles::{self, Link, Meaning, Owner, short_name};
use super::scene::Scene;
use super::{ActorType, names};

/// Before an office or a member: no longer.
pub(super) const PAST: [&str; 10] =
    ["voormalig", "vorig", "toenmalig", "gewezen", "vroeger", "former", "previous", "late", "then", "ex"];

/// The body that its members, a wing or its soldiers act for.
pub(super) fn of(
    draft: &mut Draft,
    index: usize,
    word: usize,
    known: &[Noun],
    owner: &Owner,
) -> Option<Meaning> {
    let said = owner.link != Link::In && owner.link != Link::Adjective;
    let past = |s: &Scene| s.left_kids(word).any(|k| PAST.contains(&s.lemma(k).as_str()));
    if past(&draft.scenes[index]) {
        return None;
    }
    // "Hamas members", but not "Iranian members" of something.
    let armed = draft.actors[owner.actor as usize].kind == ActorType::Armed;
    let several = owner.last == owner.first + 1 && draft.scenes[index].is_plural(word);
    let said = said || armed && several && owner.link == Link::Adjective;
    let found = (said && known.contains(&Noun::Member)).then(|| member(draft, index, word, owner)).flatten();
    let kind = draft.actors[owner.actor as usize].kind;
    let scene = &draft.scenes[index];
    let whole = || {
        // "an Islamic State affiliate"
        let compound = scene.lang == Lang::En && owner.link == Link::Adjective && kind == ActorType::Armed;
        (said || compound) && is_wing(scene, word, known, kind)
            || said && serve(scene, word, known, kind)
            || are_fellows(scene, word, known, kind)
    };
    found.or_else(|| whole().then_some((owner.actor, How::Description, 80, "members")))
}

/// Of the wing of a party: not one in its disputes, such as the left.
const FIGHTING: [&str; 9] = [
    "gewapend",
    "wapenen",
    "militair",
    "militaristisch",
    "paramilitair",
    "armed",
    "arm",
    "military",
    "paramilitary",
];

/// *de gewapende vleugel van Hamas*, but not *de Qassambrigades, de gewapende vleugel van Hamas*: that says what another is.
fn is_wing(scene: &Scene, word: usize, known: &[Noun], kind: ActorType) -> bool {
    let has = |r: &str| scene.kids(word).any(|k| scene.rel(k) == r);
    let said_of = scene.rel(word) == "appos" || has("appos") || has("cop") || has("flat");
    let fights = scene.left_kids(word).any(|k| FIGHTING.contains(&scene.lemma(k).as_str()));
    let body =
        kind == ActorType::Armed || fights && matches!(kind, ActorType::Party | ActorType::Organisation);
    known.contains(&Noun::Wing) && body && !said_of
}

/// *officieren van het Panamese leger*, *ambtenaren van de regering-Bush*: several who serve a body are that body.
fn serve(scene: &Scene, word: usize, known: &[Noun], kind: ActorType) -> bool {
    let service = |n: &Noun| {
        matches!(n, Noun::Role(Role::Military | Role::Police | Role::Intelligence | Role::Officials))
    };
    let force = matches!(
        kind,
        ActorType::Armed | ActorType::Police | ActorType::Intelligence | ActorType::Government
    );
    force && scene.is_plural(word) && known.iter().any(service)
}

/// *zijn bondgenoten in de NAVO*, *de EU-lidstaten*: all of them, as the article says, are the body; *drie lidstaten* are not.
fn are_fellows(scene: &Scene, word: usize, known: &[Noun], kind: ActorType) -> bool {
    let whose = |k: usize| scene.rel(k) == "nmod";
    let all = scene.is_definite(word) || scene.left_kids(word).any(whose);
    let some = scene.left_kids(word).any(|k| matches!(scene.rel(k), "amod" | "nummod"));
    let inside = kind == ActorType::Organisation;
    known.contains(&Noun::Fellow) && inside && scene.is_plural(word) && all && !some
}

/// *eist dat zijn partners | in de NAVO meer betalen*: the body right behind its members, where the tree hung it from the verb.
pub(super) fn inside(draft: &Draft, index: usize, word: usize) -> Option<Owner> {
    let scene = &draft.scenes[index];
    let p = word + 1;
    let within =
        p < scene.len() && matches!(scene.lower(p).as_str(), "in" | "binnen" | "van" | "within" | "of");
    if !within || !scene.nouns(word).contains(&Noun::Fellow) {
        return None;
    }
    let m = (p + 1..scene.len().min(p + 4)).find_map(|i| draft.at(index, i))?;
    let near = m.first as usize <= p + 2 && m.how == How::Name;
    near.then_some(Owner { actor: m.actor, seat: false, link: Link::In, first: p, last: m.last as usize })
}

/// *leden van de Garde* are the Guard; *vertegenwoordigers van Iran* are Iranian officials.
fn member(draft: &mut Draft, index: usize, word: usize, owner: &Owner) -> Option<Meaning> {
    let known = &draft.actors[owner.actor as usize];
    let scene = &draft.scenes[index];
    // "Roberto Micheletti, a member of the Liberal Party": one of it, who is named.
    let person = |h: usize| draft.at(index, h).is_some_and(|m| draft.kind(m) == ActorType::Person);
    if scene.rel(word) == "appos" && !scene.is_plural(word) && scene.head(word).is_some_and(person) {
        return None;
    }
    // "Muslim Brotherhood member Mohamed Badie": he, by the name that follows.
    let named = |k: usize| k > word && matches!(scene.rel(k), "flat" | "appos") && person(k);
    if !scene.is_plural(word) && scene.kids(word).any(named) {
        return None;
    }
    let lemma = scene.lemma(word);
    // "Employees of Google protested": whoever works for a firm or an organisation does not act for it.
    let employer = matches!(known.kind, ActorType::Company | ActorType::Media | ActorType::Organisation);
    if employer && scene.says(word, Noun::Employed) {
        return None;
    }
    let speaker = lemma.starts_with("woordvoer") || lemma.starts_with("spokes");
    match known.kind {
        // Members of the EU and of NATO are countries.
        ActorType::Organisation
            if short_name(&known.name).is_some() && matches!(lemma.as_str(), "lid" | "member") =>
        {
            None
        }
        kind if speaker && (names::is_body(kind) || kind == ActorType::Country) => {
            Some((owner.actor, How::Description, 80, "speaks for"))
        }
        ActorType::Organisation if short_name(&known.name).is_some() => None,
        kind if names::is_body(kind) => Some((owner.actor, How::Description, 90, "members")),
        ActorType::Group => Some((owner.actor, How::Description, 80, "members")),
        ActorType::Country
            if matches!(lemma.as_str(), "vertegenwoordiger" | "representative" | "afgevaardigde") =>
        {
            roles::node(draft, owner.actor, Role::Officials).map(|n| (n, How::Role, 80, "role"))
        }
        _ => None,
    }
}

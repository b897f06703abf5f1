//! Parts of countries and bodies: *Iraanse functionarissen*, *het regime in Teheran*, *leden van de Garde*,
//! *de Russische president*.

use crate::base::Country;
use crate::parse::Upos;

use super::draft::{Draft, Found};
use super::mention::{How, Mention};
use super::nouns::{self, Noun, Role};
use super::scene::{Scene, is_capital};
use super::{ActorType, Entry, Lexicon, holders, home, members, names, police};

/// What the ids of role nodes begin with.
const ROLE: &str = "role:";

/// How a noun phrase says whose part its head is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// *Iraanse*, *US*.
    Adjective,
    /// *Irans*, *its*.
    Genitive,
    /// *van Iran*, *of Iran*.
    Of,
    /// *in Iran*.
    In,
    /// *VN-diplomaten*.
    Prefix,
}

/// Whose part a noun is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Owner {
    pub(super) actor: u32,
    /// A seat of government: its country is meant, not the town.
    pub(super) seat: bool,
    pub(super) link: Link,
    pub(super) first: usize,
    pub(super) last: usize,
}

/// The node of a country's (or the UN's, the EU's, NATO's) officials, military, …; `None` for what has no demonym.
pub(super) fn node(draft: &mut Draft, owner: u32, role: Role) -> Option<u32> {
    let known = &draft.actors[owner as usize];
    let (code, name) = match known.kind {
        // "Tsjetsjeense strijders" are not Russia's: they may fight it.
        ActorType::Place if role == Role::Rebels => return None,
        ActorType::Organisation => {
            let short = short_name(&known.name)?;
            (short.to_owned(), short.to_owned())
        }
        _ => {
            let country = known.country.filter(|c| !["IGO", "NGO", "EUR"].contains(&c.code()))?;
            (country.code().to_owned(), nouns::demonym(country)?.to_owned())
        }
    };
    let country: Option<Country> = known.country;
    let word = role.as_str();
    let people = country.filter(|_| role == Role::People).and_then(nouns::people);
    let name = people.map_or_else(|| format!("{name} {word}"), str::to_owned);
    Some(draft.actor(&format!("{ROLE}{code}-{word}"), &name, role.kind(), country))
}

/// The bodies that have officials, diplomats and soldiers of their own, by their short names.
const BODIES: [(&str, &str); 4] = [
    ("UN", "United Nations"),
    ("EU", "European Union"),
    ("NATO", "NATO"),
    ("NATO", "North Atlantic Treaty Organization"),
];

/// What such a body is called in the ids and names of its roles.
pub(super) fn short_name(name: &str) -> Option<&'static str> {
    BODIES.into_iter().find(|(_, long)| *long == name).map(|(short, _)| short)
}

/// Whose officials, soldiers or cities an actor is, by its id (`role:IRN-officials`); `None` for one that is nobody's.
pub fn owner_of_role(id: &str) -> Option<&'static Entry> {
    let (code, _) = id.strip_prefix(ROLE)?.split_once('-')?;
    let lexicon = Lexicon::embedded();
    let body = || {
        let (_, long) = BODIES.into_iter().find(|(short, _)| *short == code)?;
        lexicon.by_name(long).first().copied()
    };
    Country::new(code).and_then(|c| lexicon.country(c)).or_else(body)
}

/// Role nodes, metonymic *regime*, members, and offices, in every sentence.
pub(super) fn find(draft: &mut Draft) {
    for index in 0..draft.scenes.len() {
        for word in 0..draft.scenes[index].len() {
            let scene = &draft.scenes[index];
            if !scene.is_noun(word) || is_named(draft, index, word) {
                continue;
            }
            // "leden van de Russische strijdkrachten": the inner phrase comes later in the text, but is needed first.
            let inner = inner_of(&draft.scenes[index], word).filter(|&i| !is_named(draft, index, i));
            if let Some(inner) = inner {
                describe(draft, index, inner);
            }
            describe(draft, index, word);
        }
    }
}

/// The word already heads a mention that settles who is meant.
fn is_named(draft: &Draft, index: usize, word: usize) -> bool {
    draft.at(index, word).is_some_and(|m| m.how != How::Adjective)
}

/// The noun in *van* …
fn inner_of(scene: &Scene, word: usize) -> Option<usize> {
    let of = |&k: &usize| scene.rel(k) == "nmod" && scene.case(k).is_some_and(|c| c == "van" || c == "of");
    scene.right_kids(word).find(of)
}

/// Links one noun by its owner.
pub(super) fn describe(draft: &mut Draft, index: usize, word: usize) {
    if is_named(draft, index, word) {
        return;
    }
    let scene = &draft.scenes[index];
    let (noun, prefix) = split_prefix(scene, word);
    let known: Vec<Noun> = match &noun {
        Some(noun) => nouns::inflected(noun, scene.lang, nouns::compound).to_vec(),
        None => scene.nouns(word).to_vec(),
    };
    if known.is_empty() {
        return;
    }
    let owners = owners(draft, index, word, prefix.as_deref());
    for owner in &owners {
        if link(draft, index, word, &known, owner) && !matches!(owner.link, Link::Adjective | Link::Of) {
            break;
        }
    }
}

/// *VN-diplomaten* as *diplomaten* and *VN*; *regering-Trump* as *regering* and *Trump*.
fn split_prefix(scene: &Scene, word: usize) -> (Option<String>, Option<String>) {
    let form = scene.forms[word];
    let Some((left, right)) = form.split_once('-') else { return (None, None) };
    if is_capital(left) && left.chars().count() > 1 {
        // The dictionary form has the right number; but it may be unknown to the lemmatiser.
        let lemma = scene.lemma(word);
        let joined = lemma.strip_prefix(&left.to_lowercase()).filter(|n| !n.is_empty());
        let noun = lemma.split_once('-').map(|(_, n)| n).or(joined);
        let noun = noun.map_or_else(|| right.to_lowercase(), str::to_owned);
        (Some(noun), Some(left.to_owned()))
    } else if is_capital(right) {
        (Some(left.to_lowercase()), Some(right.to_owned()))
    } else {
        (None, None)
    }
}

/// Everyone the phrase says the noun is part of.
fn owners(draft: &mut Draft, index: usize, word: usize, prefix: Option<&str>) -> Vec<Owner> {
    let mut found = Vec::new();
    if let Some(prefix) = prefix {
        let lang = draft.scenes[index].lang;
        let sense = draft.lexicon.longest(&[prefix], lang).and_then(|(_, s)| s.into_iter().next());
        if let Some(sense) = sense {
            let actor = draft.entry(sense.entry);
            let seat = sense.form == super::Form::Metonym;
            found.push(Owner { actor, seat, link: Link::Prefix, first: word, last: word });
            return found;
        }
    }
    let scene = &draft.scenes[index];
    let before: Vec<usize> = scene.left_kids(word).chain(stray_adjective(draft, index, word)).collect();
    for kid in before {
        owners_before(draft, index, word, kid, &mut found);
    }
    found.sort_by_key(|o| o.first);
    found.dedup_by_key(|o| o.actor);
    found.extend(found.is_empty().then(|| called_after(draft, index, word)).flatten());
    if found.is_empty() {
        let scene = &draft.scenes[index];
        let after: Vec<usize> = scene.right_kids(word).filter(|&k| scene.rel(k) == "nmod").collect();
        // "de leiders van de rivalen in Singapore": said whose, though not by a name we know.
        let whose = |&k: &usize| draft.scenes[index].case(k).is_some_and(|c| c == "van" || c == "of");
        let said = after.iter().any(whose);
        found.extend(
            after.into_iter().filter(|k| !said || whose(k)).find_map(|k| owner_after(draft, index, k)),
        );
    }
    together(draft, index, word, &mut found);
    found.extend(found.is_empty().then(|| members::inside(draft, index, word)).flatten());
    if found.is_empty() {
        // *minister van Buitenlandse Zaken van Noord-Korea*: the country may hang from the ministry.
        let office = draft.scenes[index].nouns(word).iter().any(|n| matches!(n, Noun::Office(_)));
        let deeper = inner_of(&draft.scenes[index], word).filter(|&i| office && draft.at(index, i).is_none());
        let scene = &draft.scenes[index];
        let below =
            deeper.map(|i| scene.right_kids(i).filter(|&k| scene.rel(k) == "nmod").collect::<Vec<_>>());
        found.extend(below.unwrap_or_default().into_iter().find_map(|kid| owner_after(draft, index, kid)));
    }
    found
}

/// *de strijdmacht van Frankrijk en Denemarken*: each of the owners behind one preposition has a part of that kind.
fn together(draft: &Draft, index: usize, word: usize, found: &mut Vec<Owner>) {
    let scene = &draft.scenes[index];
    let part = scene.nouns(word).iter().any(|n| matches!(n, Noun::Role(_)));
    let other = scene.nouns(word).iter().any(|n| matches!(n, Noun::Office(_)));
    let [first] = found[..] else { return };
    if !part || other || first.link != Link::Of {
        return;
    }
    let fellows =
        scene.right_kids(first.first).filter(|&k| scene.rel(k) == "conj" && scene.case(k).is_none());
    let named = fellows.filter_map(|k| draft.at(index, k)).filter(|m| m.how != How::Adjective);
    found.extend(named.map(|m| Owner {
        actor: m.actor,
        seat: m.how == How::Metonym,
        last: m.last as usize,
        ..first
    }));
    let last = found.iter().map(|o| o.last).max().unwrap_or(first.last);
    found.iter_mut().for_each(|o| o.last = last);
}

/// *de regering Trump*, *het kabinet Rutte*: the person right behind a government.
fn called_after(draft: &Draft, index: usize, word: usize) -> Option<Owner> {
    let scene = &draft.scenes[index];
    if !scene.says(word, Noun::Role(Role::Government)) || word + 1 >= scene.len() {
        return None;
    }
    let m = draft.at(index, word + 1).filter(|m| m.first as usize == word + 1)?;
    let (actor, last) = (m.actor, m.last as usize);
    (draft.kind(m) == ActorType::Person).then_some(Owner {
        actor,
        seat: false,
        link: Link::Of,
        first: word,
        last,
    })
}

/// The word right before, when it is a country's adjective that a wrong parse has hung elsewhere.
fn stray_adjective(draft: &Draft, index: usize, word: usize) -> Option<usize> {
    let before = word.checked_sub(1)?;
    let adjective = draft.at(index, before).is_some_and(|m| m.how == How::Adjective);
    (adjective && draft.scenes[index].head(before) != Some(word)).then_some(before)
}

/// *Iraanse*, *Irans*, *US*, and what is coordinated with them, in one phrase before the noun.
fn owners_before(draft: &Draft, index: usize, word: usize, kid: usize, found: &mut Vec<Owner>) {
    let scene = &draft.scenes[index];
    let adjective = draft.at(index, kid).is_some_and(|m| m.how == How::Adjective);
    // A preposition hung from the adjective is the parser's mistake.
    if !adjective && scene.case(kid).is_some_and(|c| c != "'s" && c != "’s") {
        return;
    }
    let more = scene.right_kids(kid).filter(|&k| scene.rel(k) == "conj" && k < word);
    // "Chinese en Amerikaanse experts", whatever hangs from what.
    let joined = kid >= 2 && matches!(scene.forms[kid - 1], "en" | "and" | "of" | "or");
    let first = (joined && adjective)
        .then(|| kid - 2)
        .filter(|&k| draft.at(index, k).is_some_and(|m| m.how == How::Adjective));
    for part in std::iter::once(kid).chain(more).chain(first) {
        let Some(m) = draft.at(index, part) else { continue };
        let link = match scene.rel(kid) {
            _ if m.how == How::Adjective => Link::Adjective,
            "nmod" if names::is_genitive(scene, part) => Link::Genitive,
            "compound" | "flat" | "nmod" | "amod" => Link::Adjective,
            _ => continue,
        };
        let seat = m.how == How::Metonym;
        found.push(Owner { actor: m.actor, seat, link, first: m.first as usize, last: word });
    }
}

/// *van Iran*, *in Teheran*.
fn owner_after(draft: &Draft, index: usize, kid: usize) -> Option<Owner> {
    let scene = &draft.scenes[index];
    let link = match scene.case(kid)?.as_str() {
        "van" | "of" | "uit" | "from" => Link::Of,
        "in" | "te" => Link::In,
        _ => return None,
    };
    let m = draft.at(index, kid)?;
    let seat = m.how == How::Metonym;
    (m.how != How::Adjective).then_some(Owner {
        actor: m.actor,
        seat,
        link,
        first: kid,
        last: m.last as usize,
    })
}

/// Makes the mention that a noun with these classes and this owner calls for; false for none.
fn link(draft: &mut Draft, index: usize, word: usize, known: &[Noun], owner: &Owner) -> bool {
    let Some((actor, how, sure, rule)) = meaning(draft, index, word, known, owner) else { return false };
    let scene = &draft.scenes[index];
    let (first, last) = match owner.link {
        Link::Of | Link::In => (scene.phrase_start(word), owner.last),
        Link::Prefix => (scene.phrase_start(word), word),
        Link::Adjective | Link::Genitive => (owner.first.min(scene.phrase_start(word)), word),
    };
    let why = format!("{rule}: {} of {}", scene.forms[word], draft.actors[owner.actor as usize].name);
    // Land is a place as well as a party.
    let place = (rule == LAND).then_some(actor);
    draft.add(Found { scene: index, first, last, head: word, actor, place, how, sure, why });
    true
}

/// The rule for *Oekraïens gebied*.
const LAND: &str = "the land of a country";

pub(super) type Meaning = (u32, How, u8, &'static str);

/// Whom the phrase means.
fn meaning(draft: &mut Draft, index: usize, word: usize, known: &[Noun], owner: &Owner) -> Option<Meaning> {
    let kind = draft.actors[owner.actor as usize].kind;
    let mut offices: Vec<&'static str> =
        known.iter().filter_map(|n| if let Noun::Office(o) = n { Some(*o) } else { None }).collect();
    // "de VN-chef", "the UN chief"; not "the UN human rights chief"
    let beside = owner.link == Link::Prefix || owner.last.max(word) == word && word == owner.first + 1;
    let heads = |lemma: String| lemma == "chief" || lemma == "chef";
    if kind == ActorType::Organisation && beside && heads(draft.scenes[index].lemma(word)) {
        offices.push("secretary_general");
    }
    let plural = draft.scenes[index].is_plural(word);
    if resists(&draft.scenes[index], word, owner) {
        return None;
    }
    // "her bid to become prime minister": whoever holds it, she does not.
    let sought = draft.scenes[index].head(word).is_some_and(|v| {
        let scene = &draft.scenes[index];
        let becomes = matches!(scene.lemma(v).as_str(), "become" | "worden");
        becomes && scene.left_kids(v).any(|k| matches!(scene.lower(k).as_str(), "to" | "te"))
    });
    if !offices.is_empty() && !plural && sought {
        return None;
    }
    if !offices.is_empty() && !plural {
        if let Some(person) = holders::holder(draft, index, word, &offices, owner) {
            return Some((person, How::Description, 85, "office"));
        }
        let minister = offices.iter().any(|o| o.ends_with("_minister") && *o != "prime_minister");
        if minister && is_land(kind) && draft.scenes[index].is_definite(word) {
            return node(draft, owner.actor, Role::Officials)
                .map(|n| (n, How::Role, 55, "office, holder unknown"));
        }
        return None;
    }
    if let Some(found) = members::of(draft, index, word, known, owner) {
        return Some(found);
    }
    // "de rebellen van M23"
    if known.contains(&Noun::Role(Role::Rebels)) && kind == ActorType::Armed && owner.link == Link::Of {
        return Some((owner.actor, How::Description, 85, "the fighters of an armed group"));
    }
    if plural && speak_for(draft, index, word, known, owner) {
        return Some((owner.actor, How::Description, 80, "who decides for it"));
    }
    if known.contains(&Noun::Regime) && is_land(kind) {
        let whole = draft.scenes[index].says(word, Noun::Role(Role::Government));
        if let (false, Some(country)) = (whole, regime(draft, index, word, owner)) {
            return Some((country, How::Role, 90, "who rules a country acts as that country"));
        }
    }
    let land = known.contains(&Noun::Territory) || plural && known.contains(&Noun::Place);
    if land && kind == ActorType::Country && owner.link != Link::In {
        return Some((owner.actor, How::Description, 80, LAND));
    }
    let role = known.iter().find_map(|n| if let Noun::Role(r) = n { Some(*r) } else { None });
    if role.is_some_and(|r| r.kind() == ActorType::Group) && !plural && bears_name(draft, index, word) {
        return None;
    }
    let role = role.or_else(|| known.contains(&Noun::Regime).then_some(Role::Government))?;
    // "the Chinese company" is one that was named, not the companies of China.
    if role == Role::Companies && !plural && draft.scenes[index].is_definite(word) {
        return None;
    }
    if role == Role::Rebels
        && plural
        && let Some(band) = band_before(draft, index, word, owner.actor)
    {
        return Some((band, How::Description, 75, "the only band of that country before"));
    }
    let crowds = matches!(
        role,
        Role::Civilians | Role::Hostages | Role::Demonstrators | Role::People | Role::Companies
    );
    let everyone = crowds || matches!(role, Role::Refugees | Role::Defectors | Role::Rebels);
    if role == Role::Police
        && police::is_force(&draft.scenes[index], word)
        && let Some(town) = police::town(draft, index, owner.actor, owner.seat, owner.first..=owner.last)
    {
        return Some((police::of(draft, town), How::Role, 85, "the police of a town or body"));
    }
    let (owner_actor, sure) = match (kind, owner.link) {
        (ActorType::Country | ActorType::Place, Link::In) if everyone => (owner.actor, 75),
        (ActorType::Country | ActorType::Place, Link::In) if owner.seat && role == Role::Government => {
            (owner.actor, 85)
        }
        (ActorType::Country, Link::In) if home::seated(&draft.scenes[index], word, role) => (owner.actor, 70),
        (ActorType::Country | ActorType::Place | ActorType::Organisation, Link::In) => return None,
        // "de politie van Parijs" is the town's.
        (ActorType::Place, _) if !everyone && !owner.seat => return None,
        (_, _) if role == Role::Police && owner.seat => return None,
        (ActorType::Country | ActorType::Organisation, Link::Of)
            if matches!(role, Role::Refugees | Role::Defectors) =>
        {
            (owner.actor, 80)
        }
        (ActorType::Country | ActorType::Organisation | ActorType::Place, _) => (owner.actor, 90),
        (ActorType::Person, _) if role == Role::Government => (owner.actor, 80),
        (ActorType::Person, _)
            if role == Role::Military
                && draft.lexicon.held_office(&draft.actors[owner.actor as usize].id) =>
        {
            (owner.actor, 80)
        }
        _ => return None,
    };
    let single = !plural && role.kind() == ActorType::Group && role != Role::People;
    let sure = if single { sure - 15 } else { sure };
    node(draft, owner_actor, role).map(|n| (n, How::Role, sure, "role"))
}

/// *The Colombian rebels*, after FARC: the one armed group of that country that the text has named.
fn band_before(draft: &Draft, index: usize, word: usize, land: u32) -> Option<u32> {
    let country = draft.actors[land as usize].country.filter(|_| draft.scenes[index].is_definite(word))?;
    let before =
        |m: &&Mention| (m.sentence as usize, m.last as usize) < (index, word) && m.how != How::Adjective;
    let band = |a: &u32| {
        let actor = &draft.actors[*a as usize];
        actor.id.starts_with("armed:") && actor.country == Some(country)
    };
    let mut named = draft.list.iter().filter(before).map(|m| m.actor).filter(band);
    let one = named.next()?;
    named.all(|a| a == one).then_some(one)
}

/// *EU-leiders*, *EU foreign ministers*: those of its countries together decide for it.
fn speak_for(draft: &Draft, index: usize, word: usize, known: &[Noun], owner: &Owner) -> bool {
    let body = short_name(&draft.actors[owner.actor as usize].name).is_some();
    let leads = known.iter().any(|n| matches!(n, Noun::Office(_) | Noun::Regime));
    let ministers = || {
        let lemma = draft.scenes[index].lemma(word);
        lemma.ends_with("minister") || lemma.ends_with("leider")
    };
    // "de NAVO-landen": all of them, where nothing says how many.
    let scene = &draft.scenes[index];
    let some =
        |k: usize| scene.rel(k) == "det" && !matches!(scene.lower(k).as_str(), "de" | "the" | "alle" | "all");
    let whole = |k: usize| !matches!(scene.rel(k), "amod" | "nummod") && !some(k);
    let members = known.contains(&Noun::Land) && scene.left_kids(word).all(whole);
    body && owner.link != Link::In && (leads || members || ministers())
}

/// *de Belgische hulpverlener **Olivier Vandecasteele***: one of them, whose name follows.
fn bears_name(draft: &Draft, index: usize, word: usize) -> bool {
    let scene = &draft.scenes[index];
    let person = |k: usize| {
        draft.at(index, k).is_some_and(|m| draft.kind(m) == ActorType::Person && m.first as usize == word + 1)
    };
    scene.right_kids(word).any(|k| matches!(scene.rel(k), "appos" | "flat") && person(k))
}

/// *de oppositie van Washington tegen het project* is resistance, not a party; right behind its owner whatever the tree hung it from.
fn resists(scene: &Scene, word: usize, owner: &Owner) -> bool {
    // "Washington's opposition to the deal"; not "the opposition to meet", nor "troops to Syria".
    let deed = matches!(scene.lemma(word).as_str(), "opposition" | "resistance" | "verzet" | "oppositie");
    let against = |p: &str| matches!(p, "tegen" | "against" | "to");
    let behind = if owner.link == Link::Of { owner.last + 1 } else { word + 1 };
    // "vochten Iraakse soldaten tegen Hamas": those are soldiers still.
    if !deed && !scene.says(word, Noun::Role(Role::Opposition)) {
        return false;
    }
    let noun = |i: usize| i < scene.len() && !matches!(scene.upos(i), Upos::Verb | Upos::Aux);
    let beside = noun(behind + 1) && against(&scene.lower(behind));
    beside || scene.right_kids(word).any(|k| scene.case(k).is_some_and(|c| against(&c)))
}

fn is_land(kind: ActorType) -> bool {
    matches!(kind, ActorType::Country | ActorType::Place)
}

/// *het regime in Teheran*, *de machthebbers van Iran* and *het Iraanse regime*; but *Iraanse autoriteiten* are its
/// government.
fn regime(draft: &mut Draft, index: usize, word: usize, owner: &Owner) -> Option<u32> {
    let lemma = draft.scenes[index].lemma(word);
    let named = matches!(owner.link, Link::Of | Link::In | Link::Genitive);
    if !named && lemma != "regime" && lemma != "bewind" {
        return None;
    }
    draft.country_of(owner.actor)
}

//! Definite descriptions: *het regime*, *de president*, *het land*, *deze diplomaten*, *een van hen*.

use crate::base::Lang;
use crate::parse::Upos;

use super::coref::{Candidate, Link, is_predicate, link};
use super::draft::{Draft, Found};
use super::mention::How;
use super::nouns::{Noun, Role};
use super::salience::{Seat, best, window};
use super::scene::Scene;
use super::{ActorType, bodies, home, lands, names, nouns, pronouns, roles};

/// *The nine judges also banned her*: those of the one court that the text speaks of.
fn bench(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) -> bool {
    let scene = &draft.scenes[index];
    let judges = matches!(scene.lemma(word).as_str(), "judge" | "rechter" | "raadsheer");
    if !judges || !scene.is_plural(word) || !scene.is_definite(word) {
        return false;
    }
    let owned = scene.right_kids(word).any(|k| scene.rel(k) == "nmod" || scene.rel(k) == "appos");
    let near = window(candidates, Seat::new(draft, index, word), 8);
    let courts =
        || near.iter().filter(|c| c.kind == Some(ActorType::Court) && (c.scene, c.last) < (index, word));
    let Some(last) = courts().next_back().filter(|c| !owned && c.actor().is_some()).cloned() else {
        return false;
    };
    if courts().any(|c| c.actor() != last.actor()) {
        return false;
    }
    let because = ", the only court before them".to_owned();
    link(draft, &last, Link { scene: index, word, how: How::Description, sure: 65, because });
    true
}

/// Links a definite noun that names no actor by itself.
pub(super) fn find(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) {
    if adherent(draft, candidates, index, word) {
        return;
    }
    if draft.at(index, word).is_some() || lands::called(draft, candidates, index, word) {
        return;
    }
    if bodies::find(draft, candidates, index, word) {
        return;
    }
    if draft.scenes[index].upos(word) != Upos::Noun
        || neighbour(draft, candidates, index, word)
        || bench(draft, candidates, index, word)
    {
        return;
    }
    let scene = &draft.scenes[index];
    if !scene.is_definite(word) {
        return domestic(draft, index, word);
    }
    let known = nouns::classes(&scene.lemma(word), scene.lang);
    // "de president van Frankrijk", "de Franse president": said whose, and already tried.
    let explicit = scene.left_kids(word).chain(scene.right_kids(word)).any(|k| {
        // "accused the government of corruption": of what, not whose.
        let deed = scene.case(k).is_some_and(|c| c == "of" || c == "van")
            && scene.head(word).is_some_and(|v| scene.rel(word) == "obj" && scene.says(v, Noun::Accusing));
        let said = scene.rel(k) == "nmod" && scene.is_noun(k) && !deed || scene.rel(k) == "appos";
        said || draft.at(index, k).is_some()
    });
    if explicit && known.contains(&Noun::Office("leader")) && national(draft, candidates, index, word) {
        return;
    }
    let scene = &draft.scenes[index];
    if known.is_empty() || explicit {
        return;
    }
    let plural = scene.is_plural(word);
    let pointing = scene.det(word).is_some_and(|d| {
        matches!(d.as_str(), "deze" | "die" | "dit" | "dat" | "this" | "that" | "these" | "those")
    });
    // "het zuidelijke leger" is another one, or a part.
    let narrowed = scene.left_kids(word).any(|k| scene.rel(k) == "amod");
    for noun in known {
        let done = match noun {
            Noun::Office(_) | Noun::Title if !plural => person(draft, candidates, index, word, noun),
            Noun::Land if !plural => lands::plain(draft, candidates, index, word),
            Noun::Regime => {
                again(draft, candidates, index, word) || authorities(draft, candidates, index, word)
            }
            Noun::Role(role) if !narrowed || pointing => {
                part(draft, candidates, index, word, *role, pointing)
            }
            _ => false,
        };
        if done {
            return;
        }
    }
}

/// *Riyad beschuldigde **zijn buurland***, *its rival*: the only other country of the sentences before.
fn neighbour(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) -> bool {
    const OTHERS: [&str; 12] = [
        "buurland",
        "buur",
        "aartsrivaal",
        "rivaal",
        "aartsvijand",
        "bondgenoot",
        "neighbour",
        "neighbor",
        "rival",
        "arch-rival",
        "foe",
        "arch-foe",
    ];
    let scene = &draft.scenes[index];
    if scene.is_plural(word) || !OTHERS.contains(&scene.lemma(word).as_str()) {
        return false;
    }
    let whose = |&k: &usize| scene.tree.words[k].deprel == "nmod:poss" && scene.upos(k) == Upos::Pron;
    let Some(owner) = scene.left_kids(word).find(whose).and_then(|k| draft.at(index, k)).map(|m| m.actor)
    else {
        return false;
    };
    // "zijn buurland Irak" names it.
    let named = scene.right_kids(word).any(|k| matches!(scene.rel(k), "appos" | "flat" | "nmod"));
    let land = |a: u32| draft.actors[a as usize].kind == ActorType::Country;
    let near = window(candidates, Seat::new(draft, index, word), 2);
    let other = |c: &&Candidate| c.actor().is_some_and(|a| land(a) && a != owner);
    let Some(to) = near.iter().rev().find(other) else { return false };
    let one = near.iter().filter(other).all(|c| c.who == to.who);
    if named || !one || !land(owner) {
        return false;
    }
    let to = to.clone();
    tie(draft, index, word, &to, 70);
    true
}

/// *Police*, *soldiers* without a word that says whose: see [`home::bare`].
fn domestic(draft: &mut Draft, index: usize, word: usize) {
    let scene = &draft.scenes[index];
    let role =
        scene.nouns(word).iter().find_map(|n| if let Noun::Role(role) = n { Some(*role) } else { None });
    if let Some((role, owner)) = role.and_then(|r| Some((r, home::bare(draft, index, word, r)?))) {
        institution_of(draft, index, word, role, (owner, 55));
    }
}

/// *de Republikein uit Kentucky*, *the 79-year-old Democrat*, *the Australian*: who stands out among those of that country.
fn adherent(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) -> bool {
    let Some(m) = draft.at(index, word).filter(|m| m.how == How::Inhabitants) else { return false };
    let party = &draft.actors[m.actor as usize];
    let scene = &draft.scenes[index];
    let named = scene.kids(word).any(|k| matches!(scene.rel(k), "appos" | "flat"));
    let beside = matches!(scene.rel(word), "appos" | "flat" | "compound");
    let of_people = party.id.starts_with("role:") || party.kind == ActorType::Country;
    if party.kind != ActorType::Party && !(of_people && is_one(scene, word))
        || !scene.is_definite(word)
        || named
        || beside
        || is_predicate(scene, word)
    {
        return false;
    }
    let seat = Seat::new(draft, index, word);
    let at_home = |a: u32| draft.actors[a as usize].country.is_none_or(|c| Some(c) == party.country);
    let fits = |c: &Candidate| c.human && !c.plural && c.actor().is_none_or(at_home);
    let found = best(window(candidates, seat, 2), seat, scene.rel(word) == "nsubj", fits);
    let Some(to) = found.map(|b| b.to.clone()) else { return false };
    tie(draft, index, word, &to, 72);
    true
}

/// *the Australian*, *de Australiër*, not *the French*: one of a people.
fn is_one(scene: &Scene, word: usize) -> bool {
    // Words that are as well of several.
    const BOTH: [&str; 6] = ["ese", "ch", "sh", "ss", "s", "i"];
    let form = scene.lower(word);
    let one = match scene.lang {
        Lang::Nl => pronouns::plural_verb(scene, word) == Some(false),
        Lang::En => {
            matches!(scene.tree.words[word].xpos, "NN" | "NNP") && !BOTH.iter().any(|e| form.ends_with(e))
        }
    };
    one && scene.rel(word) == "nsubj" && (scene.lang == Lang::Nl || !scene.is_plural(word))
}

/// Adds the link of a description.
pub(super) fn tie(draft: &mut Draft, scene: usize, word: usize, to: &Candidate, sure: u8) {
    link(draft, to, Link { scene, word, how: How::Description, sure, because: String::new() });
}

/// *de president*, *de directeur*: the one person who was called so, else the one who holds the office.
fn person(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize, noun: &Noun) -> bool {
    let lemma = draft.scenes[index].lemma(word);
    let before = window(candidates, Seat::new(draft, index, word), 12);
    let persons = |c: &&Candidate| c.kind == Some(ActorType::Person) && c.actor().is_some();
    let called = |c: &&Candidate| {
        let nouns = &draft.facts[c.actors()[0] as usize].nouns;
        nouns.iter().any(|n| *n == lemma || n.ends_with(&format!("-{lemma}")))
    };
    let holds = |c: &&Candidate| match noun {
        Noun::Office(role) => holds_office(draft, c.actors()[0], role),
        _ => false,
    };
    let by_title: Vec<&Candidate> = before.iter().filter(persons).filter(called).collect();
    let found = if by_title.is_empty() {
        before.iter().filter(persons).filter(|c| index - c.scene <= 4).filter(holds).collect()
    } else {
        by_title
    };
    let Some(&last) = found.last() else { return false };
    let rival = found.iter().any(|c| c.who != last.who && index - c.scene <= 3);
    if rival {
        return false;
    }
    let to = last.clone();
    tie(draft, index, word, &to, 78);
    true
}

/// *the Turkish leader*: the only one in the text who has led that country.
fn national(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) -> bool {
    const LEADS: [&str; 4] = ["president", "prime_minister", "monarch", "leader"];
    let scene = &draft.scenes[index];
    let adjective =
        scene.left_kids(word).filter_map(|k| draft.at(index, k)).find(|m| m.how == How::Adjective);
    let country = adjective.filter(|m| draft.kind(m) == ActorType::Country).map(|m| m.actor);
    let Some(land) = country.map(|a| draft.actors[a as usize].id.clone()) else { return false };
    let another = |k: usize| matches!(scene.rel(k), "nmod" | "appos" | "flat") && scene.is_noun(k);
    if scene.is_plural(word) || scene.right_kids(word).any(another) {
        return false;
    }
    let leads = |a: u32| {
        let roles = draft.lexicon.roles(&draft.actors[a as usize].id);
        roles.iter().any(|(role, of)| LEADS.contains(role) && of.id == land)
    };
    let near = window(candidates, Seat::new(draft, index, word), 12);
    let fits = |c: &&Candidate| c.kind == Some(ActorType::Person) && c.actor().is_some_and(leads);
    let Some(last) = near.iter().rfind(fits).cloned() else { return false };
    if near.iter().filter(fits).any(|c| c.who != last.who) {
        return false;
    }
    tie(draft, index, word, &last, 75);
    true
}

/// The lexicon knows the person as holder of this office, in the country the person belongs to.
fn holds_office(draft: &Draft, person: u32, role: &str) -> bool {
    let actor = &draft.actors[person as usize];
    let Some(country) = actor.country else { return false };
    let holders = draft.lexicon.holders(role, &format!("country:{country}"), draft.published);
    draft.published.is_some() && matches!(holders.as_slice(), [one] if one.id == actor.id)
}

/// *het regime* after *het regime in Teheran*: the same noun again.
fn again(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) -> bool {
    let lemma = draft.scenes[index].lemma(word);
    let same = |c: &&Candidate| c.actor().is_some() && draft.scenes[c.scene].lemma(c.word) == lemma;
    let Some(to) = window(candidates, Seat::new(draft, index, word), 12).iter().rev().find(same).cloned()
    else {
        return false;
    };
    tie(draft, index, word, &to, 85);
    true
}

/// *de autoriteiten*: the government of the country that is spoken of.
fn authorities(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) -> bool {
    let scene = &draft.scenes[index];
    let plain = !scene.left_kids(word).any(|k| matches!(scene.rel(k), "amod" | "compound"));
    if !plain || !scene.is_plural(word) || !matches!(scene.lemma(word).as_str(), "autoriteit" | "authority") {
        return false;
    }
    let Some(owner) = home::owner(draft, candidates, index, word, Role::Government) else { return false };
    institution_of(draft, index, word, Role::Government, owner)
}

/// *deze diplomaten* after *vier functionarissen*; *het leger* where one country only is spoken of.
fn part(
    draft: &mut Draft,
    candidates: &[Candidate],
    index: usize,
    word: usize,
    role: Role,
    pointing: bool,
) -> bool {
    let near = window(candidates, Seat::new(draft, index, word), 4);
    let role_of = |c: &Candidate| {
        let name = &draft.actors[c.actor()? as usize];
        Role::ALL
            .into_iter()
            .find(|r| name.id.starts_with("role:") && name.id.ends_with(&format!("-{}", r.as_str())))
    };
    // One government, but many peoples: "de kiezers" are not "de inwoners" of before.
    let lemma = draft.scenes[index].lemma(word);
    let institution = matches!(
        role,
        Role::Government
            | Role::Military
            | Role::Police
            | Role::Parliament
            | Role::Intelligence
            | Role::Opposition
    );
    let again = |c: &Candidate| institution || draft.scenes[c.scene].lemma(c.word) == lemma;
    let fits = |c: &&Candidate| {
        role_of(c).is_some_and(|r| if pointing { role.is_kin(r) } else { r == role && again(c) })
    };
    let found: Vec<&Candidate> = near.iter().filter(fits).collect();
    if let Some(&last) = found.last() {
        // "deze diplomaten" points at those just named; others farther back are no rivals.
        let rival = |c: &Candidate| c.who != last.who && (!pointing || c.depth + 1 >= last.depth);
        if found.iter().any(|&c| rival(c)) {
            return false;
        }
        let to = last.clone();
        let country = |a: u32| draft.actors[a as usize].country;
        let own = institution.then(|| home::opposed(draft, candidates, index, word)).flatten();
        if let Some((home, owner)) = own
            && to.actor().and_then(country) != Some(home)
        {
            return institution_of(draft, index, word, role, (owner, 60));
        }
        tie(draft, index, word, &to, if pointing { 80 } else { 72 });
        return true;
    }
    if !matches!(role, Role::Government | Role::Military | Role::Police | Role::Parliament) {
        return false;
    }
    let Some(owner) = home::owner(draft, candidates, index, word, role) else { return false };
    institution_of(draft, index, word, role, owner)
}

/// Links a bare *de regering* to that of an actor's country; how sure that is comes with it.
fn institution_of(
    draft: &mut Draft,
    index: usize,
    word: usize,
    role: Role,
    (owner, sure): (u32, u8),
) -> bool {
    let country = draft.actors[owner as usize].country;
    let land = draft.country_of(owner);
    let Some(actor) = land.and_then(|land| roles::node(draft, land, role)) else { return false };
    let scene = &draft.scenes[index];
    let first = scene.phrase_start(word);
    let name = country.and_then(|c| draft.lexicon.country(c)).map_or("its country", |e| e.name);
    let why = format!("description: {} of {name}, the country that is spoken of", scene.forms[word]);
    let (last, place, how) = (word, None, How::Description);
    draft.add(Found { scene: index, first, last, head: word, actor, place, how, sure, why });
    true
}

/// *een van deze diplomaten*, *some of them*: one of a group speaks and acts as the group.
pub(super) fn partitive(draft: &mut Draft, index: usize, word: usize) {
    const SOME: [&str; 22] = [
        "een",
        "één",
        "twee",
        "drie",
        "vier",
        "vijf",
        "enkele",
        "sommige",
        "velen",
        "veel",
        "verschillende",
        "meerdere",
        "tientallen",
        "honderden",
        "duizenden",
        "one",
        "two",
        "three",
        "some",
        "many",
        "several",
        "dozens",
    ];
    let scene = &draft.scenes[index];
    if draft.at(index, word).is_some() || !SOME.contains(&scene.lower(word).as_str()) {
        return;
    }
    let of = |&k: &usize| scene.rel(k) == "nmod" && scene.case(k).is_some_and(|c| c == "van" || c == "of");
    let Some(kid) = scene.right_kids(word).find(of) else { return };
    let Some(m) = draft.at(index, kid) else { return };
    let kind = draft.kind(m);
    if kind != ActorType::Group && !names::is_body(kind) {
        return;
    }
    let (actor, sure, last) = (m.actor, m.sure.saturating_sub(5), m.last as usize);
    let why = format!("{} of {}", scene.forms[word], draft.actors[actor as usize].name);
    let last = last.max(word);
    draft.add(Found {
        scene: index,
        first: word,
        last,
        head: word,
        actor,
        place: None,
        how: How::Description,
        sure,
        why,
    });
}

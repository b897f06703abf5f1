//! Personal, possessive, demonstrative and relative pronouns.

use crate::base::Lang;
use crate::parse::Upos;

use super::coref::{Candidate, Seat, best, link, window};
use super::draft::Draft;
use super::mention::How;
use super::nouns::{Gender, Noun};
use super::scene::Scene;
use super::{ActorType, names, roles};

/// What a pronoun asks of its antecedent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asks {
    /// One person.
    Person(Gender),
    /// Several.
    Many,
    /// One country or body.
    Body,
    /// One person or one body: *zijn*, *haar*.
    Either(Gender),
}

/// Links the word if it is a pronoun whose antecedent is clear.
pub(super) fn find(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) {
    let scene = &draft.scenes[index];
    if !matches!(scene.upos(word), Upos::Pron | Upos::Det | Upos::X) || draft.at(index, word).is_some() {
        return;
    }
    if let Some(noun) = antecedent(scene, word) {
        relative(draft, index, word, noun);
        return;
    }
    let lower = scene.lower(word);
    let possessive = scene.tree.words[word].deprel == "nmod:poss";
    if possessive {
        if let Some(asks) = possessor(&lower, scene.lang) {
            owner(draft, candidates, index, word, asks);
        }
        return;
    }
    if matches!(lower.as_str(), "die" | "deze" | "zij") && is_bare(scene, word) {
        demonstrative(draft, candidates, index, word);
        return;
    }
    if scene.upos(word) != Upos::Pron {
        if lower == "het" && is_stray(draft, index, word) {
            neuter(draft, candidates, index, word);
        }
        return;
    }
    if matches!(lower.as_str(), "die" | "who" | "dat" | "which") {
        after_comma(draft, index, word);
    } else if matches!(lower.as_str(), "het" | "it") && scene.tree.words[word].deprel == "nsubj" {
        neuter(draft, candidates, index, word);
    } else if let Some(asks) = person(scene, word, &lower) {
        personal(draft, candidates, index, word, asks);
    }
}

/// *dat het Moskou helpt*, *dat het drones levert*: countries and capitals take no article and plurals not this one, so
/// this *het* is a pronoun.
fn is_stray(draft: &Draft, index: usize, word: usize) -> bool {
    let scene = &draft.scenes[index];
    if word + 1 >= scene.len() {
        return false;
    }
    let next = draft.at(index, word + 1).filter(|m| m.first as usize == word + 1 && m.last == m.first);
    let country = next.is_some_and(|m| draft.kind(m) == ActorType::Country);
    country || scene.head(word).is_some_and(|h| h > word && scene.upos(h) == Upos::Noun && scene.is_plural(h))
}

/// The noun a relative pronoun stands for.
fn antecedent(scene: &Scene, word: usize) -> Option<usize> {
    const RELATIVE: [&str; 7] = ["die", "dat", "wie", "who", "which", "that", "whom"];
    let w = &scene.tree.words[word];
    let relative = w.feat("PronType").is_some_and(|p| p.contains("Rel")) || w.xpos.contains("betr");
    if !relative && !RELATIVE.contains(&scene.lower(word).as_str()) || scene.upos(word) != Upos::Pron {
        return None;
    }
    let clause = std::iter::once(word).chain(scene.above(word)).take(6);
    let clause = clause.take_while(|&w| w == word || !matches!(scene.rel(w), "ccomp" | "conj"));
    let top = clause
        .into_iter()
        .find(|&w| matches!(scene.tree.words[w].deprel, "acl:relcl" | "advcl:relcl" | "acl"))?;
    scene.head(top).filter(|&h| h < word && scene.is_noun(h))
}

/// *aanklager Robert Mueller, die …* where the tree shows no relative clause: the phrase that ends at the comma.
fn after_comma(draft: &mut Draft, index: usize, word: usize) {
    let scene = &draft.scenes[index];
    if word < 2 || scene.forms[word - 1] != "," {
        return;
    }
    let ends = |&w: &usize| {
        draft.at(index, w).is_some_and(|m| m.how != How::Adjective && m.last as usize == word - 2)
    };
    let Some(noun) = (word.saturating_sub(12)..word - 1).find(ends) else { return };
    let fits = plural_verb(scene, word).is_none_or(|p| p == scene.is_plural(noun));
    let neuter = matches!(scene.forms[word], "dat" | "which");
    let person = draft.at(index, noun).is_some_and(|m| draft.kind(m) == ActorType::Person);
    if fits && !(neuter && person) {
        stand_for(draft, index, word, noun, 75);
    }
}

/// *de Garde, die …*; when the verb's number does not fit the noun, the noun inside it: *leden van de Garde, die
/// wordt …*.
fn relative(draft: &mut Draft, index: usize, word: usize, noun: usize) {
    let scene = &draft.scenes[index];
    let fits = |n: usize| plural_verb(scene, word).is_none_or(|p| p == scene.is_plural(n));
    let inner =
        scene.right_kids(noun).filter(|&k| k < word && scene.rel(k) == "nmod" && scene.is_noun(k)).last();
    let noun = if fits(noun) { noun } else { inner.filter(|&i| fits(i)).unwrap_or(noun) };
    stand_for(draft, index, word, noun, 92);
}

/// Links a relative pronoun to the actors of its noun.
fn stand_for(draft: &mut Draft, index: usize, word: usize, noun: usize, most: u8) {
    let scene = &draft.scenes[index];
    let Some(m) = draft.at(index, noun).filter(|m| m.how != How::Adjective) else { return };
    let to = Candidate {
        scene: index,
        depth: scene.depth,
        word: noun,
        last: noun,
        actors: vec![m.actor],
        kind: Some(draft.kind(m)),
        plural: false,
        gender: None,
        human: false,
        weight: 0,
        speaker: false,
    };
    let sure = m.sure.min(most);
    link(draft, index, word, How::Relative, &to, sure);
}

/// The number of the finite verb a subject goes with; `None` for other words or where no tag tells.
fn plural_verb(scene: &Scene, word: usize) -> Option<bool> {
    if scene.rel(word) != "nsubj" {
        return None;
    }
    let verb = scene.head(word)?;
    let helpers = scene.kids(verb).take(40).filter(|&k| matches!(scene.rel(k), "aux" | "cop"));
    helpers.chain(std::iter::once(verb)).find_map(|w| finite_number(scene, w))
}

/// True for a plural finite verb, false for a singular one.
fn finite_number(scene: &Scene, word: usize) -> Option<bool> {
    let verb = scene.tree.words.get(word).filter(|w| matches!(w.upos, Upos::Verb | Upos::Aux))?;
    match (verb.feat("Number"), verb.xpos) {
        (Some(n), _) if verb.feat("VerbForm") != Some("Part") => Some(n == "Plur"),
        (_, "VBZ") => Some(false),
        (_, x) if x.starts_with("WW|pv") => Some(x.ends_with("|mv")),
        _ => None,
    }
}

/// *Die zouden …*: right before a finite verb and without a noun of its own, whatever the parser made of it.
fn is_bare(scene: &Scene, word: usize) -> bool {
    let verbal = scene.head(word).is_some_and(|h| matches!(scene.upos(h), Upos::Verb | Upos::Aux));
    verbal && names::begins(scene, word) && finite_number(scene, word + 1).is_some()
}

fn possessor(lower: &str, lang: Lang) -> Option<Asks> {
    match (lang, lower) {
        (Lang::Nl, "zijn" | "z'n") => Some(Asks::Either(Gender::Male)),
        (Lang::Nl, "haar" | "d'r") => Some(Asks::Either(Gender::Female)),
        (Lang::Nl, "hun") | (Lang::En, "their") => Some(Asks::Many),
        (Lang::En, "his") => Some(Asks::Person(Gender::Male)),
        (Lang::En, "her") => Some(Asks::Person(Gender::Female)),
        (Lang::En, "its") => Some(Asks::Body),
        _ => None,
    }
}

fn person(scene: &Scene, word: usize, lower: &str) -> Option<Asks> {
    match (scene.lang, lower) {
        (Lang::Nl, "hij" | "hem" | "ie") | (Lang::En, "he" | "him") => Some(Asks::Person(Gender::Male)),
        (Lang::Nl, "haar") | (Lang::En, "she" | "her") => Some(Asks::Person(Gender::Female)),
        (Lang::Nl, "zij" | "ze") => match plural_verb(scene, word) {
            Some(true) => Some(Asks::Many),
            Some(false) => Some(Asks::Person(Gender::Female)),
            None if scene.tree.words[word].xpos.contains("|mv") => Some(Asks::Many),
            None => None,
        },
        (Lang::Nl, "hen" | "hun") | (Lang::En, "they" | "them") => Some(Asks::Many),
        _ => None,
    }
}

fn answers(asks: Asks, c: &Candidate) -> bool {
    let gender = |g: Gender| c.gender.is_none_or(|known| known.agrees(g));
    let body = matches!(c.kind, Some(k) if k == ActorType::Country || names::is_body(k));
    match asks {
        Asks::Many => c.plural,
        Asks::Person(g) => !c.plural && c.human && gender(g),
        Asks::Body => !c.plural && body,
        Asks::Either(g) => !c.plural && (c.human && gender(g) || body),
    }
}

/// *hij*, *ze*, *them*: the most salient that fits, in this sentence or the two before it.
fn personal(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize, asks: Asks) {
    let scene = &draft.scenes[index];
    let reach = if asks == Asks::Many { 1 } else { 3 };
    let seat = Seat::new(draft, index, word);
    let verb = scene.head(word);
    let subject = scene.rel(word) == "nsubj";
    let quoted = scene.quoted[word];
    // "volgens hem" may be the subject of the same verb.
    let quoting = scene.case(word).is_some_and(|c| matches!(c.as_str(), "volgens" | "aldus" | "to"));
    let talking = verb.is_some_and(|v| scene.says(v, Noun::Saying));
    let others: Vec<u32> = verb
        .filter(|_| !quoting)
        .into_iter()
        .flat_map(|v| scene.left_kids(v).chain(scene.right_kids(v)))
        .filter(|&k| k != word && matches!(scene.rel(k), "nsubj" | "obj" | "iobj" | "obl"))
        .filter_map(|k| draft.at(index, k).map(|m| m.actor))
        .collect();
    let passes = |c: &Candidate| {
        // Two arguments of one verb are two actors.
        let argument = c.scene == index && draft.scenes[index].head(c.word) == verb && c.word != word;
        let together = !quoting && argument || c.actors.iter().any(|a| others.contains(a));
        // Things do not speak.
        let able = !talking || !c.actors.is_empty() || c.human;
        answers(asks, c) && !together && able && !(quoted && c.speaker) && (c.scene, c.last) < (index, word)
    };
    let Some(to) = best(window(candidates, seat, reach), seat, subject, passes).cloned() else {
        return;
    };
    let known = matches!(asks, Asks::Person(g) if to.gender == Some(g));
    let sure = 80 - 10 * (seat.depth - to.depth) as u8 - if known || asks == Asks::Many { 0 } else { 5 };
    note_gender(draft, &to, asks);
    link(draft, index, word, How::Pronoun, &to, sure);
}

/// A linked *hij* tells the gender of a name we could not tell by.
fn note_gender(draft: &mut Draft, to: &Candidate, asks: Asks) {
    if let (Asks::Person(gender), [actor]) = (asks, to.actors.as_slice()) {
        draft.facts[*actor as usize].gender.get_or_insert(gender);
    }
}

/// *Die zouden … trainen*: what the sentence before brought up last, rather than its subject.
fn demonstrative(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) {
    let scene = &draft.scenes[index];
    let next = word + 1;
    let bare = is_bare(scene, word).then(|| finite_number(scene, next)).flatten();
    let Some(plural) = plural_verb(scene, word).or(bare) else { return };
    let quoted = scene.quoted[word];
    let fits = |c: &&Candidate| {
        let source = c.weight == 60;
        c.plural == plural && !source && (plural || c.human) && !(quoted && c.speaker) && c.weight > 20
    };
    let near = window(candidates, Seat::new(draft, index, word), 1);
    let own = near.iter().any(|c| c.scene == index);
    let from = if own { index } else { index.saturating_sub(1) };
    let fitting: Vec<&Candidate> = near.iter().filter(|c| c.scene == from).filter(fits).collect();
    let rest = fitting.iter().rev().find(|c| c.weight < 70);
    let Some(&to) = rest.or(fitting.last()) else { return };
    if to.actors.is_empty() {
        return;
    }
    let to = to.clone();
    let sure = if fitting.len() == 1 { 80 } else { 70 };
    link(draft, index, word, How::Pronoun, &to, sure);
}

/// *Rusland zegt dat het …*: only inside what the country or body itself says.
fn neuter(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) {
    let scene = &draft.scenes[index];
    let Some(verb) = scene.above(word).take(3).find(|&v| scene.upos(v) == Upos::Verb) else { return };
    let above =
        scene.above(verb).take(4).find(|&v| scene.upos(v) == Upos::Verb && scene.says(v, Noun::Saying));
    let Some(saying) = above else { return };
    // The subject may hang from the auxiliary: "had Teheran ontkend dat het …".
    let under = |w: usize| scene.above(w).take(2).any(|h| h == saying);
    let speaks = |c: &&Candidate| {
        c.scene == index && under(c.word) && c.weight >= 70 && answers(Asks::Body, c) && c.word < word
    };
    let to = window(candidates, Seat::new(draft, index, word), 0).iter().find(speaks).cloned();
    if let Some(to) = to {
        link(draft, index, word, How::Pronoun, &to, 65);
    }
}

/// *zijn leger*: the subject of its own clause, or of the clause above; where that is nobody we know, nobody. Only a
/// possessive inside a subject looks back, to the subjects of the sentence before. The noun may then name a part of the
/// country found.
fn owner(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize, asks: Asks) {
    let scene = &draft.scenes[index];
    let seat = Seat::new(draft, index, word);
    let possessed = scene.head(word);
    let to = match subject_above(scene, word) {
        Above::Subject(subject) => {
            let known = draft
                .at(index, subject)
                .filter(|m| m.how != How::Adjective)
                .map(|m| (m.actor, draft.kind(m)));
            let Some((actor, kind)) = known else { return };
            let plural =
                plural_verb(scene, subject).unwrap_or(scene.is_plural(subject) && !names::is_body(kind));
            let gender = draft.facts[actor as usize].gender;
            let human = kind == ActorType::Person;
            let own = Candidate {
                scene: index,
                depth: seat.depth,
                word: subject,
                last: subject,
                actors: vec![actor],
                kind: Some(kind),
                plural,
                gender,
                human,
                weight: 80,
                speaker: false,
            };
            Some(own).filter(|c| answers(asks, c))
        }
        Above::Clause => None,
        Above::Nothing => {
            let quoted = scene.quoted[word];
            let fits = |c: &Candidate| {
                let before = (c.scene, c.last) < (index, word) && Some(c.word) != possessed;
                answers(asks, c) && before && c.weight >= 50 && !(quoted && c.speaker)
            };
            let near = window(candidates, seat, 1);
            // "PM Zoran Zaev, zijn vrouw …": somebody in the sentence itself, however deep, goes before its subject.
            let here = near.iter().any(|c| c.scene == index && answers(asks, c) && Some(c.word) != possessed);
            best(near, seat, false, fits).filter(|c| c.scene == index || !here).cloned()
        }
    };
    let Some(to) = to else { return };
    link(draft, index, word, How::Pronoun, &to, 75);
    if let Some(noun) = possessed {
        roles::describe(draft, index, noun);
        homeland(draft, index, noun, &to);
    }
}

/// *zijn land*: the country of a person, or the country itself.
fn homeland(draft: &mut Draft, index: usize, noun: usize, owner: &Candidate) {
    let [actor] = owner.actors.as_slice() else { return };
    let scene = &draft.scenes[index];
    let land = matches!(scene.lemma(noun).as_str(), "land" | "country") && !scene.is_plural(noun);
    if !land || draft.at(index, noun).is_some() {
        return;
    }
    let Some(country) = draft.country_of(*actor) else { return };
    let to = Candidate { actors: vec![country], ..owner.clone() };
    link(draft, index, noun, How::Description, &to, 70);
}

/// What stands over a possessive.
enum Above {
    /// The subject of the nearest clause that has one, outside the possessive's own phrase.
    Subject(usize),
    /// A clause whose subject the tree does not show.
    Clause,
    /// The possessive is part of the subject.
    Nothing,
}

fn subject_above(scene: &Scene, word: usize) -> Above {
    let mut below = word;
    for at in scene.above(word).take(12) {
        if scene.rel(below) == "nsubj" {
            return Above::Nothing;
        }
        let subject =
            scene.left_kids(at).chain(scene.right_kids(at)).find(|&k| scene.rel(k) == "nsubj" && k != below);
        if let Some(subject) = subject {
            return Above::Subject(subject);
        }
        if scene.rel(at) == "acl" {
            return Above::Clause;
        }
        below = at;
    }
    Above::Nothing
}

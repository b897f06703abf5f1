//! Personal, possessive, demonstrative and relative pronouns.

use crate::base::Lang;
use crate::parse::Upos;

use super::coref::{Candidate, best, link, window};
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
    if scene.upos(word) != Upos::Pron {
        return;
    }
    if matches!(lower.as_str(), "die" | "deze") && scene.rel(word) == "nsubj" {
        demonstrative(draft, candidates, index, word);
    } else if matches!(lower.as_str(), "het" | "it") && scene.tree.words[word].deprel == "nsubj" {
        neuter(draft, candidates, index, word);
    } else if let Some(asks) = person(scene, word, &lower) {
        personal(draft, candidates, index, word, asks);
    }
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

/// *de Garde, die …*; when the verb's number does not fit the noun, the noun inside it: *leden van de Garde, die
/// wordt …*.
fn relative(draft: &mut Draft, index: usize, word: usize, noun: usize) {
    let scene = &draft.scenes[index];
    let fits = |n: usize| plural_verb(scene, word).is_none_or(|p| p == scene.is_plural(n));
    let inner =
        scene.right_kids(noun).filter(|&k| k < word && scene.rel(k) == "nmod" && scene.is_noun(k)).last();
    let noun = if fits(noun) { noun } else { inner.filter(|&i| fits(i)).unwrap_or(noun) };
    let Some(m) = draft.at(index, noun).filter(|m| m.how != How::Adjective) else { return };
    let to = Candidate {
        scene: index,
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
    let sure = m.sure.min(92);
    link(draft, index, word, How::Relative, &to, sure);
}

/// The number of the finite verb a subject goes with; `None` for other words or where no tag tells.
fn plural_verb(scene: &Scene, word: usize) -> Option<bool> {
    if scene.rel(word) != "nsubj" {
        return None;
    }
    let verb = scene.head(word)?;
    let finite = |&w: &usize| matches!(scene.upos(w), Upos::Verb | Upos::Aux);
    let number = |w: usize| {
        let word = &scene.tree.words[w];
        match (word.feat("VerbForm"), word.feat("Number"), word.xpos) {
            (_, Some(n), _) if word.feat("VerbForm") != Some("Part") => Some(n == "Plur"),
            (_, _, "VBZ") => Some(false),
            (_, _, x) if x.starts_with("WW|pv") && x.ends_with("|mv") => Some(true),
            (_, _, x) if x.starts_with("WW|pv") => Some(false),
            _ => None,
        }
    };
    let helpers = scene.kids(verb).take(40).filter(|&k| matches!(scene.rel(k), "aux" | "cop"));
    helpers.chain(std::iter::once(verb)).filter(finite).find_map(number)
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
    let reach = if asks == Asks::Many { 1 } else { 2 };
    let verb = scene.head(word);
    let subject = scene.rel(word) == "nsubj";
    let quoted = scene.quoted[word];
    let talking = verb.is_some_and(|v| scene.says(v, Noun::Saying));
    let passes = |c: &Candidate| {
        // Two arguments of one verb are two actors.
        let together = c.scene == index && draft.scenes[index].head(c.word) == verb && c.word != word;
        // Things do not speak.
        let able = !talking || !c.actors.is_empty() || c.human;
        answers(asks, c) && !together && able && !(quoted && c.speaker) && (c.scene, c.last) < (index, word)
    };
    let Some(to) = best(window(candidates, index, word, reach), index, subject, passes).cloned() else {
        return;
    };
    let known = matches!(asks, Asks::Person(g) if to.gender == Some(g));
    let sure = 80 - 10 * (index - to.scene) as u8 - if known || asks == Asks::Many { 0 } else { 5 };
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
    let Some(plural) = plural_verb(scene, word) else { return };
    let quoted = scene.quoted[word];
    let fits = |c: &&Candidate| {
        let source = c.weight == 60;
        c.plural == plural && !source && (plural || c.human) && !(quoted && c.speaker) && c.weight > 20
    };
    let near = window(candidates, index, word, 1);
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
    let Some(verb) = scene.head(word).filter(|&v| scene.upos(v) == Upos::Verb) else { return };
    let above =
        scene.above(verb).take(4).find(|&v| scene.upos(v) == Upos::Verb && scene.says(v, Noun::Saying));
    let Some(saying) = above else { return };
    let speaks = |c: &&Candidate| {
        c.scene == index && scene.head(c.word) == Some(saying) && c.speaker && answers(Asks::Body, c)
    };
    let to = window(candidates, index, word, 0).iter().find(speaks).cloned();
    if let Some(to) = to {
        link(draft, index, word, How::Pronoun, &to, 65);
    }
}

/// *zijn leger*: the subject of its own clause; for persons and groups, else as *hij* and *ze*. The noun may then name
/// a part of that country.
fn owner(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize, asks: Asks) {
    let scene = &draft.scenes[index];
    let quoted = scene.quoted[word];
    let near = window(candidates, index, word, 1);
    let clauses =
        scene.above(word).take(8).filter(|&v| matches!(scene.upos(v), Upos::Verb | Upos::Adj | Upos::Noun));
    let subject =
        |v: usize| near.iter().find(|c| c.scene == index && c.weight >= 70 && scene.head(c.word) == Some(v));
    let possessed = scene.head(word);
    let own = clauses.filter_map(subject).find(|c| Some(c.word) != possessed);
    let fits = |c: &Candidate| {
        answers(asks, c)
            && !(quoted && c.speaker)
            && (c.scene, c.last) < (index, word)
            && Some(c.word) != possessed
    };
    let found = match own {
        Some(c) if fits(c) => Some(c).filter(|c| !c.actors.is_empty()),
        _ => best(near, index, false, fits),
    };
    let Some(to) = found.cloned() else { return };
    link(draft, index, word, How::Pronoun, &to, 75);
    if let Some(noun) = possessed {
        roles::describe(draft, index, noun);
    }
}

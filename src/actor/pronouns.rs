//! Personal, possessive and demonstrative pronouns.

use crate::base::Lang;
use crate::parse::Upos;

use super::coref::{self, Candidate, Link, Who, link};
use super::draft::Draft;
use super::mention::{How, Mention};
use super::nouns::{Gender, Noun};
use super::salience::{Seat, best, window};
use super::scene::Scene;
use super::{ActorType, names, neuter, pairs, relatives, roles};

/// What a pronoun asks of its antecedent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
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
    if relatives::find(draft, index, word) {
        return;
    }
    let scene = &draft.scenes[index];
    let lower = scene.lower(word);
    if scene.tree.words[word].deprel == "nmod:poss" {
        if let Some(asks) = possessor(&lower, scene.lang) {
            owner(draft, candidates, index, word, asks);
        }
        return;
    }
    if lower == "diens" {
        latter(draft, candidates, index, word);
        return;
    }
    // "Zij versloeg": of one woman it is no more than "ze".
    let many = lower != "zij" || plural_verb(scene, word) != Some(false);
    if matches!(lower.as_str(), "die" | "deze" | "zij") && many && is_bare(scene, word) {
        let subject_of_many = lower == "zij" && scene.rel(word) == "nsubj";
        demonstrative(draft, candidates, index, word);
        if subject_of_many {
            pairs::pronoun(draft, candidates, index, word);
        }
        return;
    }
    if scene.upos(word) != Upos::Pron {
        if lower == "het" && neuter::is_stray(draft, index, word) {
            neuter::find(draft, candidates, index, word);
        }
        return;
    }
    if matches!(lower.as_str(), "het" | "it") && neuter::is_subject(scene, word) {
        neuter::find(draft, candidates, index, word);
    } else if lower == "it" && scene.rel(word) == "obj" {
        neuter::addressed(draft, candidates, index, word);
    } else if let Some(asks) = person(scene, word, &lower) {
        personal(draft, candidates, index, word, asks);
    }
}

/// A pronoun that was linked to nobody, as a rival for those after it. The place is left to the caller.
pub(super) fn open(scene: &Scene, word: usize) -> Option<Candidate> {
    if !matches!(scene.upos(word), Upos::Pron | Upos::Det) {
        return None;
    }
    let lower = scene.lower(word);
    let owner = scene.tree.words[word].deprel == "nmod:poss";
    let asks = if owner { possessor(&lower, scene.lang)? } else { person(scene, word, &lower)? };
    let (form, plural, gender) = match asks {
        Asks::Person(g) | Asks::Either(g) => (if g == Gender::Male { "he" } else { "she" }, false, Some(g)),
        Asks::Many => ("they", true, None),
        Asks::Body => return None,
    };
    Some(Candidate {
        scene: 0,
        depth: 0,
        word,
        last: word,
        who: Who::Open(form.to_owned()),
        kind: None,
        plural,
        gender,
        human: matches!(asks, Asks::Person(_)),
        neuter: None,
        weight: coref::weight(scene, word),
        speaker: false,
        within: None,
    })
}

/// The number of the finite verb a subject goes with; `None` for other words or where no tag tells.
pub(super) fn plural_verb(scene: &Scene, word: usize) -> Option<bool> {
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

/// *Macron ontmoette Trump en **diens** dochter*: the last person who was named, and no subject farther back.
fn latter(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) {
    let here = candidates.iter().rev().take_while(|c| c.scene == index);
    // "Trump en diens dochter": the two together are not before it.
    let before = |c: &&Candidate| c.last < word && (c.human || c.plural);
    let last = here.into_iter().find(before).filter(|c| !c.plural);
    if let Some(to) = last.filter(|c| c.actor().is_some()).cloned() {
        let (how, because) = (How::Pronoun, String::new());
        link(draft, &to, Link { scene: index, word, how, sure: 80, because });
    }
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

pub(super) fn answers(asks: Asks, c: &Candidate) -> bool {
    let gender = |g: Gender| c.gender.is_none_or(|known| known.agrees(g));
    // What may own something, or be called "it": bodies, and things as rivals.
    let thing = c.kind.is_none_or(|k| k == ActorType::Country || names::is_body(k)) && !c.human;
    match asks {
        Asks::Many => c.plural,
        Asks::Person(g) => !c.plural && c.human && gender(g),
        Asks::Body => !c.plural && thing,
        Asks::Either(g) => !c.plural && (c.human && gender(g) || thing),
    }
}

/// What holds whatever the pronoun asks: it looks back, is no part of the candidate's own phrase, and the speaker of a
/// quotation says *I* of himself.
pub(super) fn may_mean(draft: &Draft, index: usize, word: usize, c: &Candidate) -> bool {
    let scene = &draft.scenes[index];
    let here = c.scene == index;
    let within = c.within.is_none_or(|top| here && scene.above(word).any(|w| w == top));
    // "de echtgenoot en zijn zoon": the first of two is not what the second is part of.
    let joined = |w: usize| {
        scene.kids(w).any(|k| scene.rel(k) == "conj" && (k == word || scene.above(word).any(|a| a == k)))
    };
    let around =
        here && scene.above(word).take_while(|&w| !is_clause(scene, w)).any(|w| w == c.word && !joined(w));
    within && !around && !(scene.quoted[word] && c.speaker) && (c.scene, c.last) < (index, word)
}

/// The head of a clause: a verb, or a predicate with its subject.
pub(super) fn is_clause(scene: &Scene, word: usize) -> bool {
    matches!(scene.upos(word), Upos::Verb | Upos::Aux) || scene.kids(word).any(|k| scene.rel(k) == "nsubj")
}

/// *hij*, *ze*, *them*: the most salient that fits, in this sentence or the ones before it.
fn personal(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize, asks: Asks) {
    let scene = &draft.scenes[index];
    let reach = if asks == Asks::Many { 1 } else { 3 };
    let seat = Seat::new(draft, index, word);
    let near = window(candidates, seat, reach);
    let verb = scene.head(word);
    let subject = scene.rel(word) == "nsubj";
    // "volgens hem" may be the subject of the same verb.
    let quoting = scene.case(word).is_some_and(|c| matches!(c.as_str(), "volgens" | "aldus" | "to"));
    let talking = verb.is_some_and(|v| scene.says(v, Noun::Saying));
    // Two arguments of one verb are two actors, also where one of them comes later.
    let beside = |c: &Candidate| c.scene == index && scene.head(c.word) == verb && c.word != word && !quoting;
    let others: Vec<u32> = verb
        .filter(|_| !quoting)
        .into_iter()
        .flat_map(|v| scene.left_kids(v).chain(scene.right_kids(v)))
        .filter(|&k| k != word && matches!(scene.rel(k), "nsubj" | "obj" | "iobj" | "obl"))
        .chain(urgers(scene, word))
        .chain(adjunct_subject(scene, word))
        .filter_map(|k| draft.at(index, k).map(|m| m.actor))
        .collect();
    let bound: Vec<&Who> = near.iter().filter(|c| beside(c)).map(|c| &c.who).collect();
    let passes = |c: &Candidate| {
        let together = bound.contains(&&c.who) || c.actors().iter().any(|a| others.contains(a));
        // Things do not speak.
        let able = !talking || !c.actors().is_empty() || c.human;
        answers(asks, c) && able && !together && may_mean(draft, index, word, c)
    };
    let Some(found) = best(near, seat, subject, passes) else {
        if asks == Asks::Many && subject {
            pairs::pronoun(draft, candidates, index, word);
        }
        return;
    };
    let (to, because) = (found.to.clone(), found.because);
    let known = matches!(asks, Asks::Person(g) if to.gender == Some(g));
    let sure = 80 - 10 * (seat.depth - to.depth) as u8 - if known || asks == Asks::Many { 0 } else { 5 };
    note_gender(draft, &to, asks);
    link(draft, &to, Link { scene: index, word, how: How::Pronoun, sure, because });
}

/// *Maas eist dat hij vrijkomt*: nobody demands of himself what he may do, so *hij* is another than the subject above.
fn urgers<'a>(scene: &'a Scene<'a>, word: usize) -> impl Iterator<Item = usize> + 'a {
    let clause = scene.head(word).filter(|&v| scene.rel(word) == "nsubj" && scene.rel(v) == "ccomp");
    let told = |v: &usize| scene.says(*v, Noun::Urging) || accused(scene, *v).is_some();
    let verb = clause.and_then(|v| scene.head(v)).filter(told);
    verb.into_iter().flat_map(|v| scene.kids(v)).filter(|&k| scene.rel(k) == "nsubj")
}

/// ***Egypt** severed ties with Qatar, accusing it of …*: who accuses is the subject of the clause, and *it* another.
pub(super) fn adjunct_subject(scene: &Scene, word: usize) -> Option<usize> {
    let adjunct = |v: &usize| {
        let comma = *v > 0 && scene.forms[*v - 1] == ",";
        comma && scene.tree.words[*v].xpos == "VBG" && matches!(scene.rel(*v), "acl" | "advcl")
    };
    let verb = scene.head(word).filter(adjunct).filter(|_| scene.rel(word) == "obj")?;
    let clause = scene.above(verb).find(|&a| scene.upos(a) == Upos::Verb)?;
    scene.kids(clause).find(|&k| scene.rel(k) == "nsubj")
}

/// *beschuldigt **Iran** ervan dat het …*, *verwijt **Merkel** dat ze …*: of whom the clause tells.
pub(super) fn accused(scene: &Scene, verb: usize) -> Option<usize> {
    let object = |k: &usize| matches!(scene.rel(*k), "obj" | "iobj");
    scene.kids(verb).find(object).filter(|_| scene.says(verb, Noun::Accusing))
}

/// A linked *hij* tells the gender of a name we could not tell by.
fn note_gender(draft: &mut Draft, to: &Candidate, asks: Asks) {
    if let (Asks::Person(gender), Some(actor)) = (asks, to.actor()) {
        draft.facts[actor as usize].gender.get_or_insert(gender);
    }
}

/// *Die zouden … trainen*: what the sentence before brought up last, rather than its subject.
fn demonstrative(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) {
    let scene = &draft.scenes[index];
    let next = word + 1;
    let bare = is_bare(scene, word).then(|| finite_number(scene, next)).flatten();
    let Some(plural) = plural_verb(scene, word).or(bare) else { return };
    let fits = |c: &&Candidate| {
        let source = c.weight == 60;
        let able = c.plural == plural && !source && c.weight > 20;
        able && (plural || c.neuter != Some(true)) && may_mean(draft, index, word, c)
    };
    let near = window(candidates, Seat::new(draft, index, word), 1);
    let own = near.iter().any(|c| c.scene == index);
    let from = if own { index } else { index.saturating_sub(1) };
    let fitting: Vec<&Candidate> = near.iter().filter(|c| c.scene == from).filter(fits).collect();
    let rest = fitting.iter().rev().find(|c| c.weight < 70);
    let Some(&to) = rest.or(fitting.last()) else { return };
    if to.actors().is_empty() || !plural && !to.human {
        return;
    }
    // One of two who stand side by side: which?
    let beside = |c: &&&Candidate| c.who != to.who && together(draft, c, to);
    if !plural && fitting.iter().any(|c| beside(&c)) {
        return;
    }
    let to = to.clone();
    let sure = if fitting.len() == 1 { 80 } else { 70 };
    let because = ", what the sentence before ends with".to_owned();
    link(draft, &to, Link { scene: index, word, how: How::Pronoun, sure, because });
}

/// Conjuncts of one coordination.
fn together(draft: &Draft, one: &Candidate, other: &Candidate) -> bool {
    let first = |c: &Candidate| {
        let scene = &draft.scenes[c.scene];
        if scene.rel(c.word) == "conj" { scene.head(c.word) } else { Some(c.word) }
    };
    one.scene == other.scene && first(one) == first(other)
}

/// *zijn leger*: the subject of its own clause; where that does not fit, the most salient around. The noun may then name
/// a part of the country found.
fn owner(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize, asks: Asks) {
    let scene = &draft.scenes[index];
    let seat = Seat::new(draft, index, word);
    let possessed = scene.head(word);
    // "de marine beschoot een boot van zijn land": a navy has no country of its own, a person does.
    let land = |n: usize| matches!(scene.lemma(n).as_str(), "land" | "vaderland" | "thuisland");
    let asks = match asks {
        Asks::Either(gender) if possessed.is_some_and(land) => Asks::Person(gender),
        asks => asks,
    };
    let near = window(candidates, seat, 2);
    if let Some(before) = pairs::same_before(scene, word) {
        if let Some(m) = draft.at(index, before).filter(|m| m.how == How::Pronoun) {
            let to = coref::described(draft, index, before, Some(m));
            let because = ", as of the one before it".to_owned();
            link(draft, &to, Link { scene: index, word, how: How::Pronoun, sure: 80, because });
        }
        return;
    }
    if let Some(to) = fellow(draft, index, word).filter(|c| answers(asks, c)) {
        let because = ", whom the list begins with".to_owned();
        return link(draft, &to, Link { scene: index, word, how: How::Pronoun, sure: 85, because });
    }
    let passes = |c: &Candidate| answers(asks, c) && may_mean(draft, index, word, c);
    let subject = subject_above(scene, word).and_then(|s| holder(draft, near, index, s));
    // "Greece has vetoed its entry": nobody's own.
    let decided = is_decided_over(scene, word);
    let other = subject.clone().filter(|o| decided && !o.actors().is_empty());
    if decided && other.is_none() {
        return;
    }
    let passes = |c: &Candidate| passes(c) && other.as_ref().is_none_or(|o| o.who != c.who);
    let (to, because) = match subject.filter(|c| answers(asks, c) && other.is_none()) {
        Some(own) => {
            // "Rathbun helped Montalvo with his …": either of them.
            let between = |c: &Candidate| {
                c.scene == index && c.word > own.word && c.who != own.who && c.weight >= 35 && passes(c)
            };
            if own.actors().is_empty() || near.iter().any(between) {
                return;
            }
            (own, ", the subject of its clause".to_owned())
        }
        None => {
            let Some(found) = best(near, seat, false, passes) else { return };
            (found.to.clone(), found.because)
        }
    };
    link(draft, &to, Link { scene: index, word, how: How::Pronoun, sure: 75, because });
    if let Some(noun) = possessed {
        roles::describe(draft, index, noun);
        homeland(draft, index, noun, &to);
    }
}

/// *vetoed its entry*, *blokkeerde zijn toetreding*: whether one becomes a member is for others to say.
fn is_decided_over(scene: &Scene, word: usize) -> bool {
    let Some(noun) = scene.head(word).filter(|&n| scene.says(n, Noun::Joining)) else { return false };
    scene.rel(noun) == "obj" && scene.head(noun).is_some_and(|v| scene.says(v, Noun::Barring))
}

/// *Zoran Zaev, zijn vrouw Zorica en zijn zoon Dushko*: the person that an enumeration of his family begins with.
fn fellow(draft: &Draft, index: usize, word: usize) -> Option<Candidate> {
    let scene = &draft.scenes[index];
    let comma = word.checked_sub(1).filter(|&i| matches!(scene.forms[i], "," | "en" | "and"))?;
    let ending = |at: usize| {
        let ends = |m: &&Mention| {
            (m.sentence as usize, m.last as usize + 1) == (index, at) && m.how != How::Adjective
        };
        draft.list.iter().filter(ends).min_by_key(|m| m.first)
    };
    let person = |m: &&Mention| draft.kind(m) == ActorType::Person;
    // "Premier Zaev van Macedonië, zijn vrouw": the person is named before his country.
    let is_of = |i: &usize| matches!(scene.forms[*i], "van" | "of" | "uit" | "from");
    let of = |m: &Mention| (m.first as usize).checked_sub(1).filter(is_of);
    let last = ending(comma)?;
    let before = Some(last).filter(person).or_else(|| ending(of(last)?).filter(person))?;
    // "…, zijn vrouw Zorica": the one before is family too, of whom its own possessive says.
    let first = before.first as usize;
    let whose = draft
        .at(index, first)
        .filter(|m| m.how == How::Pronoun && m.last == m.first && m.head as usize == first);
    let to = whose.unwrap_or(before);
    Some(coref::described(draft, index, to.head as usize, Some(to)))
}

/// A subject as a candidate, with those it is coordinated with; also where it comes later: *in zijn toespraak zei Poetin*.
fn holder(draft: &Draft, near: &[Candidate], index: usize, subject: usize) -> Option<Candidate> {
    let known = near.iter().rev().find(|c| c.scene == index && c.word == subject && c.within.is_none());
    if known.is_some() {
        return known.cloned();
    }
    let alone = coref::candidate(draft, index, subject)?;
    coref::coordination(draft, index, &alone).or(Some(alone))
}

/// *zijn land*: the country of a person, or the country itself.
fn homeland(draft: &mut Draft, index: usize, noun: usize, owner: &Candidate) {
    let Some(actor) = owner.actor() else { return };
    let scene = &draft.scenes[index];
    let land = matches!(scene.lemma(noun).as_str(), "land" | "country") && !scene.is_plural(noun);
    if !land || draft.at(index, noun).is_some() {
        return;
    }
    let Some(country) = draft.country_of(actor) else { return };
    let to = Candidate { who: Who::Actors(vec![country]), ..owner.clone() };
    let because = ", the country of its owner".to_owned();
    link(draft, &to, Link { scene: index, word: noun, how: How::Description, sure: 70, because });
}

/// The subject of the nearest clause over a possessive that shows one, outside the possessive's own phrase. An infinitive
/// has that of its governor, or its object: *asked him to submit his work*.
fn subject_above(scene: &Scene, word: usize) -> Option<usize> {
    let mut below = word;
    for at in scene.above(word).take(12) {
        if scene.rel(below) == "nsubj" {
            return None;
        }
        let kids = || scene.left_kids(at).chain(scene.right_kids(at)).filter(|&k| k != below);
        if scene.rel(below) == "xcomp"
            && let Some(object) = kids().find(|&k| k < below && matches!(scene.rel(k), "obj" | "iobj"))
        {
            return Some(object);
        }
        if let Some(subject) = kids().find(|&k| scene.rel(k) == "nsubj") {
            return Some(subject);
        }
        if scene.rel(at) == "acl" {
            return None;
        }
        below = at;
    }
    None
}

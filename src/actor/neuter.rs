//! *het* and *it*: what a country or body says of itself, does, or is told; never what they stand for where they mean nothing.

use crate::base::Lang;
use crate::parse::Upos;

use super::ActorType;
use super::coref::{self, Candidate, Link, link};
use super::draft::Draft;
use super::mention::How;
use super::nouns::Noun;
use super::pronouns::{Asks, accused, adjunct_subject, answers, is_clause, may_mean};
use super::salience::{Seat, best, window};
use super::scene::{Scene, is_acronym};

/// A subject of its verb; also *het besloot … te …*, which the parser takes for a place-holder of the infinitive.
pub(super) fn is_subject(scene: &Scene, word: usize) -> bool {
    let acts = |v: usize| scene.says(v, Noun::Deliberate) && scene.kids(v).any(|k| scene.rel(k) == "xcomp");
    let passive =
        |v: usize| scene.kids(v).any(|k| matches!(scene.tree.words[k].deprel, "aux:pass" | "nsubj"));
    let deprel = scene.tree.words[word].deprel;
    // "says it was attacked", but not "says it was decided that".
    let told = |v: usize| {
        let clause = |k: usize| matches!(scene.rel(k), "ccomp" | "csubj" | "xcomp");
        scene.rel(v) == "ccomp" && !scene.kids(v).any(clause)
    };
    // "It was attacked by Norway", but not "it was decided by the court that".
    let undergoes = |v: usize| {
        let clause = |k: usize| matches!(scene.rel(k), "ccomp" | "csubj" | "xcomp");
        let agent = |k: usize| scene.tree.words[k].deprel == "obl:agent";
        scene.kids(v).any(agent) && !scene.kids(v).any(clause)
    };
    deprel == "nsubj"
        || deprel == "nsubj:pass" && scene.head(word).is_some_and(|v| told(v) || undergoes(v))
        || deprel == "expl" && scene.head(word).is_some_and(|v| acts(v) && !passive(v))
}

/// *dat het Moskou helpt*, *dat het drones levert*: countries, capitals, people and companies take no article and plurals not this one, so
/// this *het* is a pronoun.
pub(super) fn is_stray(draft: &Draft, index: usize, word: usize) -> bool {
    let scene = &draft.scenes[index];
    if word + 1 >= scene.len() {
        return false;
    }
    let next = draft.at(index, word + 1).filter(|m| m.first as usize == word + 1 && m.last == m.first);
    // "het Amerikaanse voorstel" has its article.
    let bare = next.is_some_and(|m| match draft.kind(m) {
        ActorType::Country => m.how != How::Adjective,
        // "dat het Assad heeft opgepakt", "dat het Philips overneemt"
        ActorType::Person | ActorType::Company => {
            matches!(m.how, How::Name | How::Short | How::Unknown) && !is_acronym(scene.forms[word + 1])
        }
        _ => false,
    });
    bare || scene.head(word).is_some_and(|h| h > word && scene.upos(h) == Upos::Noun && scene.is_plural(h))
}

/// *Rusland zegt dat het …*: what a country or body says of itself; *Het weigerde …*: what the sentence before is about,
/// where the verb is one for those who act.
pub(super) fn find(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) {
    let scene = &draft.scenes[index];
    let Some(verb) = scene.above(word).take(3).find(|&v| is_clause(scene, v)) else { return };
    if is_pleonastic(scene, word, verb) {
        return;
    }
    let seat = Seat::new(draft, index, word);
    let object = accused_above(scene, verb).or_else(|| threatened(scene, verb)).filter(|&o| o < word);
    let neutral = |c: &Candidate| answers(Asks::Body, c) && c.neuter != Some(false);
    let blamed = |c: &&Candidate| c.scene == index && Some(c.word) == object && neutral(c);
    if let Some(to) = window(candidates, seat, 0).iter().find(blamed).cloned() {
        let because = ", who is accused or threatened".to_owned();
        return link(draft, &to, Link { scene: index, word, how: How::Pronoun, sure: 70, because });
    }
    if let Some(to) = orderer(draft, index, word, verb).filter(|c| neutral(c) && !c.actors().is_empty()) {
        let because = ", who acts on what the clause speaks of".to_owned();
        return link(draft, &to, Link { scene: index, word, how: How::Pronoun, sure: 60, because });
    }
    let above =
        scene.above(verb).take(4).find(|&v| scene.upos(v) == Upos::Verb && scene.says(v, Noun::Saying));
    let Some(saying) = above else {
        let says = scene.says(verb, Noun::Saying) && scene.right_kids(verb).any(|k| is_that_clause(scene, k));
        let acts = says || scene.says(verb, Noun::Deliberate);
        let passes = |c: &Candidate| neutral(c) && may_mean(draft, index, word, c);
        let near = window(candidates, seat, 1);
        let Some(found) = best(near, seat, true, passes).filter(|_| acts) else { return };
        let (to, because) = (found.to.clone(), found.because);
        return link(draft, &to, Link { scene: index, word, how: How::Pronoun, sure: 60, because });
    };
    // The subject may hang from the auxiliary: "had Teheran ontkend dat het …".
    let under = |w: usize| scene.above(w).take(2).any(|h| h == saying);
    let speaks = |c: &&Candidate| c.scene == index && under(c.word) && c.weight >= 70 && c.word < word;
    let to = window(candidates, seat, 0).iter().find(speaks).filter(|c| neutral(c)).cloned();
    if let Some(to) = to.filter(|c| !c.actors().is_empty()) {
        let because = format!(", who {} it", scene.forms[saying]);
        link(draft, &to, Link { scene: index, word, how: How::Pronoun, sure: 65, because });
    }
}

/// *The US accused **it** of*, *urged **it** to*: whoever can be told something is a body, and no thing.
pub(super) fn addressed(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) {
    const TOLD: [&str; 17] = [
        "accuse",
        "urge",
        "blame",
        "warn",
        "sue",
        "pressure",
        "press",
        "ask",
        "sanction",
        "invade",
        "arm",
        "order",
        "fine",
        "force",
        "compel",
        "pressurise",
        "reproach",
    ];
    let scene = &draft.scenes[index];
    let Some(verb) = scene.head(word).filter(|&v| TOLD.contains(&scene.lemma(v).as_str())) else { return };
    let acts: Vec<u32> = scene
        .kids(verb)
        .filter(|&k| scene.rel(k) == "nsubj")
        .chain(adjunct_subject(scene, word))
        .filter_map(|k| draft.at(index, k).map(|m| m.actor))
        .collect();
    let seat = Seat::new(draft, index, word);
    let passes = |c: &Candidate| {
        let other = c.actors().iter().all(|a| !acts.contains(a));
        let beside = c.scene == index && scene.head(c.word) == Some(verb);
        let able = c.actor().is_some() && other && !beside;
        able && answers(Asks::Body, c) && may_mean(draft, index, word, c)
    };
    let Some(found) = best(window(candidates, seat, 1), seat, false, passes) else { return };
    let (to, because) = (found.to.clone(), found.because);
    link(draft, &to, Link { scene: index, word, how: How::Pronoun, sure: 65, because });
}

/// *dreigde Iran met sancties als **het** raketten zou leveren*, *will punish Iran if **it** attacks*: what is threatened depends on whom it would hit.
fn threatened(scene: &Scene, clause: usize) -> Option<usize> {
    const THREATS: [&str; 10] = [
        "dreigen",
        "bedreigen",
        "waarschuwen",
        "straffen",
        "sanctioneren",
        "threaten",
        "warn",
        "punish",
        "sanction",
        "penalise",
    ];
    let condition = |k: usize| {
        scene.rel(k) == "mark"
            && matches!(scene.lower(k).as_str(), "als" | "indien" | "tenzij" | "if" | "unless")
    };
    let conditional = scene.rel(clause) == "advcl" && scene.left_kids(clause).any(condition);
    let above = scene.head(clause).filter(|&v| conditional && THREATS.contains(&scene.lemma(v).as_str()))?;
    scene.kids(above).find(|&k| matches!(scene.rel(k), "obj" | "iobj"))
}

/// *tore up a contract which it had signed*: whoever does something with what a relative clause tells of is *it* there.
fn orderer(draft: &Draft, index: usize, word: usize, verb: usize) -> Option<Candidate> {
    let scene = &draft.scenes[index];
    let noun = scene.head(verb).filter(|_| scene.tree.words[verb].deprel == "acl:relcl")?;
    let relative = |k: usize| {
        scene.rel(k) == "obj"
            && k < word
            && matches!(scene.lower(k).as_str(), "which" | "that" | "dat" | "die")
    };
    scene.left_kids(verb).find(|&k| relative(k))?;
    let above = scene.above(noun).find(|&v| scene.upos(v) == Upos::Verb)?;
    let subject = scene.left_kids(above).find(|&k| scene.rel(k) == "nsubj")?;
    coref::candidate(draft, index, subject)
}

/// *dat …*, *Canada was sheltering …*, as bodies say it; not *waarom …*: "it says why".
fn is_that_clause(scene: &Scene, word: usize) -> bool {
    let opens = |k: usize| matches!(scene.lower(k).as_str(), "dat" | "that");
    let asks = |k: usize| scene.tree.words[k].feat("PronType") == Some("Int") || scene.rel(k) == "mark";
    let subject = |k: usize| scene.rel(k) == "nsubj";
    let plain = || scene.left_kids(word).any(subject) && !scene.left_kids(word).any(asks);
    scene.rel(word) == "ccomp" && (scene.left_kids(word).any(opens) || scene.lang == Lang::En && plain())
}

/// *het regent*, *het blijkt dat*, *het is mogelijk dat*: a subject that means nothing, or the clause behind it.
fn is_pleonastic(scene: &Scene, word: usize, verb: usize) -> bool {
    let clause = |k: usize| k > word && matches!(scene.rel(k), "csubj" | "ccomp" | "xcomp" | "advcl" | "acl");
    let predicate = scene.kids(verb).any(|k| scene.rel(k) == "cop");
    // "het dreigt mis te gaan", "it promises to be a hot summer"
    let bodes = matches!(scene.lemma(verb).as_str(), "dreigen" | "beloven" | "threaten" | "promise");
    scene.says(verb, Noun::Impersonal)
        || bodes && scene.kids(verb).any(clause)
        || predicate && (scene.kids(verb).any(clause) || scene.upos(verb) == Upos::Adj)
}

/// Whom the verb above a clause accuses of it. *Criticised Russia, saying it would leave*: of whom somebody else says it is open.
fn accused_above(scene: &Scene, clause: usize) -> Option<usize> {
    let mut above = scene.above(clause).take(3).take_while(|&v| !scene.says(v, Noun::Saying));
    above.find_map(|v| accused(scene, v))
}

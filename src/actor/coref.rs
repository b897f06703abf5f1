//! Who *hij*, *ze*, *die*, *het regime* and *deze diplomaten* are: coreference inside a document, conservative and in
//! the open. Every noun before a pronoun is a candidate, also those that name no actor: where such a rival is as good
//! as the best actor, or two actors are as good as each other, nothing is linked.

use crate::parse::Upos;

use super::ActorType;
use super::draft::{Draft, Found};
use super::mention::How;
use super::nouns::{Gender, Noun};
use super::scene::Scene;
use super::{descriptions, pronouns};

/// A noun phrase that later words may refer to.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) scene: usize,
    /// The sentence as [`Scene::depth`] counts.
    pub(super) depth: usize,
    /// Its head, and the last word of it that counts (the last conjunct of *Teheran en Moskou*).
    pub(super) word: usize,
    pub(super) last: usize,
    /// Whom it means: none for a rival, several for a coordination.
    pub(super) actors: Vec<u32>,
    pub(super) kind: Option<ActorType>,
    pub(super) plural: bool,
    pub(super) gender: Option<Gender>,
    /// A person, by the actor or by the noun.
    pub(super) human: bool,
    /// Salience by grammatical function, 0–80.
    pub(super) weight: i32,
    /// Subject of a verb of saying, outside quotation marks.
    pub(super) speaker: bool,
}

/// Candidates of the document so far, in text order.
pub(super) type Candidates = Vec<Candidate>;

/// A pronoun looks back over this many candidates at most, so that no text makes the search quadratic.
const REACH: usize = 80;

/// Whom a sentence already calls by a pronoun is what it is about, and the likeliest to be meant by the next one: as
/// salient as a subject, so that a new subject beside him leaves the next pronoun open. (Centering: Grosz, Joshi and
/// Weinstein 1995, rule 1.)
const CENTRE: i32 = 85;

/// Links pronouns and definite descriptions, in text order.
pub(super) fn find(draft: &mut Draft) {
    let mut candidates = Candidates::new();
    for index in 0..draft.scenes.len() {
        for word in 0..draft.scenes[index].len() {
            if draft.scenes[index].is_noun(word) {
                descriptions::find(draft, &candidates, index, word);
            } else {
                pronouns::find(draft, &candidates, index, word);
            }
            let alone = candidate(draft, index, word);
            let together = alone.as_ref().and_then(|one| coordination(draft, index, one));
            candidates.extend(alone.into_iter().chain(together));
        }
        for word in 0..draft.scenes[index].len() {
            descriptions::partitive(draft, index, word);
        }
    }
}

/// The word as an antecedent of later ones.
fn candidate(draft: &Draft, index: usize, word: usize) -> Option<Candidate> {
    const TIMES: [&str; 24] = [
        "dag",
        "week",
        "maand",
        "jaar",
        "uur",
        "minuut",
        "keer",
        "maal",
        "tijd",
        "moment",
        "procent",
        "euro",
        "dollar",
        "day",
        "month",
        "year",
        "hour",
        "minute",
        "time",
        "percent",
        "cent",
        "kilometer",
        "eeuw",
        "weekend",
    ];
    let scene = &draft.scenes[index];
    let mention = draft.at(index, word).filter(|m| m.how != How::Adjective);
    let rel = scene.rel(word);
    let nominal = scene.is_noun(word) || mention.is_some();
    // The name stands for a title we do not know: "PM Zoran Zaev".
    let named =
        rel == "flat" && mention.is_some() && scene.head(word).is_some_and(|h| draft.at(index, h).is_none());
    let inside = matches!(rel, "flat" | "fixed" | "compound" | "appos" | "case" | "det" | "amod");
    if !nominal || inside && !named && !(mention.is_some() && is_swallowed(scene, word)) {
        return None;
    }
    if mention.is_none() && TIMES.contains(&scene.lemma(word).as_str()) || is_predicate(scene, word) {
        return None;
    }
    // "die" stands for its noun, which is a candidate already.
    if mention.is_some_and(|m| m.how == How::Relative) {
        return None;
    }
    let plural = scene.is_plural(word) || mention.is_some() && is_plural_name(scene.forms[word]);
    let kind = mention.map(|m| draft.kind(m));
    let human = kind == Some(ActorType::Person) || mention.is_none() && is_human(scene, word);
    let gender = mention.and_then(|m| draft.facts[m.actor as usize].gender);
    let verb = scene.head(word).filter(|_| rel == "nsubj");
    let speaker = !scene.quoted[word] && verb.is_some_and(|v| scene.says(v, Noun::Saying));
    Some(Candidate {
        scene: index,
        depth: scene.depth,
        word,
        last: word,
        actors: mention.map(|m| m.actor).into_iter().collect(),
        kind,
        plural,
        gender,
        human,
        weight: match mention {
            Some(m) if m.how == How::Pronoun && rel != "nmod" => weight(scene, word).max(CENTRE),
            _ => weight(scene, word),
        },
        speaker,
    })
}

/// A noun that the parser took for part of its preposition: *om leden*.
fn is_swallowed(scene: &Scene, word: usize) -> bool {
    scene.rel(word) == "fixed" && scene.head(word).is_some_and(|h| scene.upos(h) == Upos::Adp)
}

/// *Teheran en Moskou*: several, for *ze*; whom it means only where every part is known.
fn coordination(draft: &Draft, index: usize, one: &Candidate) -> Option<Candidate> {
    let scene = &draft.scenes[index];
    let others: Vec<usize> =
        scene.right_kids(one.word).filter(|&k| scene.rel(k) == "conj" && scene.is_noun(k)).collect();
    let last = *others.last()?;
    let actor = |&k: &usize| draft.at(index, k).filter(|m| m.how != How::Adjective).map(|m| m.actor);
    let known: Option<Vec<u32>> = others.iter().map(actor).collect();
    let actors = match known {
        Some(rest) if !one.actors.is_empty() => one.actors.iter().copied().chain(rest).collect(),
        _ => Vec::new(),
    };
    Some(Candidate { last, actors, plural: true, kind: None, human: false, gender: None, ..one.clone() })
}

fn is_plural_name(form: &str) -> bool {
    matches!(form, "VS" | "Staten")
}

/// *Teheran en Moskou zijn bondgenoten*: the predicate is no party of its own.
fn is_predicate(scene: &Scene, word: usize) -> bool {
    scene.kids(word).take(40).any(|k| scene.rel(k) == "cop")
}

fn is_human(scene: &Scene, word: usize) -> bool {
    let person = |n: &Noun| matches!(n, Noun::Human | Noun::Title | Noun::Office(_));
    scene.upos(word) == Upos::Propn || scene.nouns(word).iter().any(person)
}

/// Subjects are picked up by pronouns more than objects, and those more than what hangs from a noun.
fn weight(scene: &Scene, word: usize) -> i32 {
    let mut at = word;
    for _ in 0..5 {
        match scene.head(at) {
            Some(h) if matches!(scene.rel(at), "conj" | "flat") => at = h,
            _ => break,
        }
    }
    let deprel = scene.tree.words[at].deprel;
    let case = scene.case(at);
    let quoted = case.as_deref() == Some("volgens");
    match (scene.rel(at), deprel) {
        _ if quoted => 60,
        ("nsubj", "nsubj:pass") => 70,
        ("nsubj", _) => 80,
        (_, "obl:agent") => 55,
        ("obj" | "iobj" | "root" | "xcomp", _) => 50,
        (_, "obl:arg") => 45,
        ("fixed", _) if is_swallowed(scene, at) => 45,
        // Without a preposition it is a subject that the parser missed: days and weeks are no candidates.
        ("obl", _) if case.is_none() && scene.upos(at) == Upos::Propn => 70,
        ("obl", _) => 35,
        // Not "van": as likely a complement of the verb, hung from the nearest noun by mistake.
        ("nmod", _) if case.is_some_and(|c| c != "van" && c != "of") => 30,
        _ => 20,
    }
}

/// Where a pronoun stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seat {
    pub(super) scene: usize,
    pub(super) depth: usize,
    pub(super) word: usize,
}

impl Seat {
    pub(super) fn new(draft: &Draft, scene: usize, word: usize) -> Self {
        Self { scene, depth: draft.scenes[scene].depth, word }
    }
}

/// The candidates a word may look back to: at most `sentences` sentences before its own, the nearest last.
pub(super) fn window(candidates: &[Candidate], seat: Seat, sentences: usize) -> &[Candidate] {
    let from = candidates.len().saturating_sub(REACH);
    let near = &candidates[from..];
    let start = near.partition_point(|c| c.depth + sentences < seat.depth);
    let end = near.partition_point(|c| (c.scene, c.word) < (seat.scene, seat.word));
    &near[start..end.max(start)]
}

/// The best of the candidates that pass, when it is an actor and clearly better than every other; with its score.
pub(super) fn best(
    candidates: &[Candidate],
    seat: Seat,
    subject: bool,
    passes: impl Fn(&Candidate) -> bool,
) -> Option<&Candidate> {
    const MARGIN: i32 = 15;
    let score = |c: &Candidate| {
        let parallel = if subject && c.weight >= 70 { 15 } else { 0 };
        c.weight + parallel - 30 * (seat.depth - c.depth) as i32
    };
    let fitting: Vec<&Candidate> = candidates.iter().filter(|c| passes(c)).collect();
    // Of two mentions with one score the later one stands for its actor.
    let top = *fitting.iter().max_by_key(|c| score(c))?;
    // Somebody who fits stands nearer: then the farther one is not clear, however salient.
    if fitting.iter().any(|c| c.depth > top.depth && c.actors != top.actors) {
        return None;
    }
    let same = |c: &Candidate| !top.actors.is_empty() && c.actors == top.actors;
    let rival = fitting.iter().filter(|c| !same(c)).map(|c| score(c)).max();
    let clear = rival.is_none_or(|r| score(top) - r >= MARGIN);
    (clear && !top.actors.is_empty()).then_some(top)
}

/// Adds a link from a word to a candidate's actors.
pub(super) fn link(draft: &mut Draft, index: usize, word: usize, how: How, to: &Candidate, sure: u8) {
    let first = draft.scenes[index].phrase_start(word);
    let there = draft.at(to.scene, to.word).map(|m| m.span.of(draft.scenes[index].text).to_owned());
    let there = there.unwrap_or_else(|| draft.scenes[to.scene].forms[to.word].to_owned());
    let kind = match how {
        How::Pronoun => "pronoun",
        How::Relative => "relative pronoun",
        _ => "description",
    };
    let form = draft.scenes[index].forms[word];
    let why = format!("{kind}: {form} ← {there}, sentence {}", to.scene + 1);
    for &actor in &to.actors {
        let (why, place) = (why.clone(), None);
        draft.add(Found { scene: index, first, last: word, head: word, actor, place, how, sure, why });
    }
}

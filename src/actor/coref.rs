//! Who *hij*, *ze*, *die*, *het regime* and *deze diplomaten* are: coreference inside a document, conservative and in
//! the open. Every noun before a pronoun is a candidate, also those that name no actor: where such a rival is as good
//! as the best actor, or two actors are as good as each other, nothing is linked. [`super::salience`] weighs them.

use crate::base::{Lang, NameType};
use crate::parse::Upos;

use super::ActorType;
use super::draft::{Draft, Found};
use super::mention::{How, Mention};
use super::nouns::{self, Gender, Noun};
use super::scene::Scene;
use super::{descriptions, epithets, home, names, pairs, pronouns, relatives};

/// Of whom a candidate is a mention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// Actors: one, or several for a coordination.
    Actors(Vec<u32>),
    /// A noun that names no actor, by its dictionary form: *de man* and again *de man*.
    Noun(String),
    /// A pronoun that was linked to nobody, by its form. The next one of its kind most likely means the same.
    Open(String),
}

/// A noun phrase or pronoun that later words may refer to.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) scene: usize,
    /// The sentence as [`Scene::depth`] counts.
    pub(super) depth: usize,
    /// Its head, and the last word of it that counts (the last conjunct of *Teheran en Moskou*).
    pub(super) word: usize,
    pub(super) last: usize,
    pub(super) who: Who,
    pub(super) kind: Option<ActorType>,
    pub(super) plural: bool,
    pub(super) gender: Option<Gender>,
    /// A person, by the actor or by the noun.
    pub(super) human: bool,
    /// Dutch grammar: a *het*-word, as the tree says; `None` where it says nothing.
    pub(super) neuter: Option<bool>,
    /// Salience by grammatical function, 0–85.
    pub(super) weight: i32,
    /// Subject of a verb of saying, outside quotation marks.
    pub(super) speaker: bool,
    /// Counts only for words below this one: a relative pronoun is no subject outside its clause.
    pub(super) within: Option<usize>,
}

impl Candidate {
    /// The actors it means; none for a rival.
    pub(super) fn actors(&self) -> &[u32] {
        match &self.who {
            Who::Actors(actors) => actors,
            _ => &[],
        }
    }

    /// The actor, where it means just one.
    pub(super) fn actor(&self) -> Option<u32> {
        match self.actors() {
            [one] => Some(*one),
            _ => None,
        }
    }
}

/// Candidates of the document so far, in text order.
pub(super) type Candidates = Vec<Candidate>;

/// Whom a sentence already calls by a pronoun is what it is about, and the likeliest to be meant by the next one: as
/// salient as a subject, so that a new subject beside him leaves the next pronoun open. (Centering: Grosz, Joshi and
/// Weinstein 1995, rule 1.)
const CENTRE: i32 = 85;

/// Links pronouns and definite descriptions, in text order.
pub(super) fn find(draft: &mut Draft) {
    genders(draft);
    draft.home = home::of_text(draft);
    home::ministers(draft);
    let mut candidates = Candidates::new();
    for index in 0..draft.scenes.len() {
        for word in 0..draft.scenes[index].len() {
            if draft.scenes[index].is_noun(word) {
                if draft.at(index, word).is_some() || !pairs::find(draft, index, word) {
                    descriptions::find(draft, &candidates, index, word);
                }
            } else if !pairs::find(draft, index, word) {
                pronouns::find(draft, &candidates, index, word);
            }
            epithets::find(draft, &candidates, index, word);
            let alone = candidate(draft, index, word);
            let together = alone.as_ref().and_then(|one| coordination(draft, index, one));
            candidates.extend(alone.into_iter().chain(together));
            candidates.extend(relatives::subject(draft, index, word));
        }
        for word in 0..draft.scenes[index].len() {
            descriptions::partitive(draft, index, word);
            pairs::heads(draft, index, word);
        }
    }
}

/// *de actrice Linda de Mol*, *Mr. Cook*: the nouns beside a name tell a man from a woman.
fn genders(draft: &mut Draft) {
    let lang = draft.scenes.first().map_or(crate::base::Lang::Nl, |s| s.lang);
    for facts in &mut draft.facts {
        let told = facts.nouns.iter().find_map(|n| noun_gender(nouns::classes(n, lang)));
        facts.gender = told.or(facts.gender);
    }
}

/// The gender that the classes of a noun tell.
fn noun_gender(classes: &[Noun]) -> Option<Gender> {
    let of = |n: &Noun| match n {
        Noun::Male => Some(Gender::Male),
        Noun::Female => Some(Gender::Female),
        _ => None,
    };
    classes.iter().find_map(of)
}

/// The word as an antecedent of later ones.
pub(super) fn candidate(draft: &Draft, index: usize, word: usize) -> Option<Candidate> {
    let scene = &draft.scenes[index];
    let mention = draft.at(index, word).filter(|m| m.how != How::Adjective);
    let open = mention.is_none().then(|| pronouns::open(scene, word)).flatten();
    if open.is_some() {
        return open.map(|open| Candidate { scene: index, depth: scene.depth, ..open });
    }
    let rel = scene.rel(word);
    let nominal = scene.is_noun(word) || mention.is_some();
    // The name stands for a title we do not know: "PM Zoran Zaev".
    let named =
        rel == "flat" && mention.is_some() && scene.head(word).is_some_and(|h| draft.at(index, h).is_none());
    let inside = matches!(rel, "flat" | "fixed" | "compound" | "appos" | "case" | "det" | "amod");
    if !nominal || inside && !named && !(mention.is_some() && is_swallowed(scene, word)) {
        return None;
    }
    let part = || is_measure(scene, word) || is_taken_for(scene, word) || draft.is_in_name(index, word);
    if mention.is_none() && part() || is_predicate(scene, word) {
        return None;
    }
    // "die" stands for its noun, which is a candidate already.
    if mention.is_some_and(|m| m.how == How::Relative) {
        return None;
    }
    Some(described(draft, index, word, mention))
}

/// A noun as an antecedent, wherever in its sentence it stands.
pub(super) fn described(draft: &Draft, index: usize, word: usize, mention: Option<&Mention>) -> Candidate {
    let scene = &draft.scenes[index];
    let kind = mention.map(|m| draft.kind(m));
    // "The United States said it": in English a country and a body are one, whatever their name.
    let named = mention.is_some_and(|m| matches!(m.how, How::Name | How::Metonym));
    let one = match kind {
        // A surname may be tagged as a plural; it is one person's all the same.
        Some(ActorType::Person) => true,
        Some(ActorType::Country | ActorType::Organisation | ActorType::Company) => {
            named && scene.lang == Lang::En
        }
        _ => false,
    };
    let plural = !one && agreement(scene, word, mention).unwrap_or_else(|| scene.is_plural(word));
    let human = kind == Some(ActorType::Person) || mention.is_none() && is_human(scene, word);
    let told = || noun_gender(scene.nouns(word));
    let gender = match mention {
        Some(m) => draft.facts[m.actor as usize].gender,
        None => told(),
    };
    let rel = scene.rel(word);
    let verb = scene.head(word).filter(|_| rel == "nsubj");
    let speaker = !scene.quoted[word] && verb.is_some_and(|v| scene.says(v, Noun::Saying));
    let who = match mention {
        Some(m) => Who::Actors(vec![m.actor]),
        None => Who::Noun(scene.lemma(word)),
    };
    Candidate {
        scene: index,
        depth: scene.depth,
        word,
        last: word,
        who,
        kind,
        plural,
        gender,
        human,
        // "Teheran ontkende dat het …", "Siemens … Het": names of countries and of bodies without an article are neuter, whatever
        // the tagger says.
        neuter: scene.neuter(word).filter(|_| !(named && is_bare_body(scene, word, kind))),
        weight: match mention {
            Some(m) if m.how == How::Pronoun && rel != "nmod" => weight(scene, word).max(CENTRE),
            _ => weight(scene, word),
        },
        speaker,
        within: None,
    }
}

/// *Iran*, *Siemens*, not *de FARC*.
fn is_bare_body(scene: &Scene, word: usize, kind: Option<ActorType>) -> bool {
    match kind {
        Some(ActorType::Country) => true,
        Some(kind) => names::is_body(kind) && scene.det(word).is_none(),
        None => false,
    }
}

/// *de afgelopen maanden*, *tien procent*, *October*: a stretch of time or an amount is no antecedent.
fn is_measure(scene: &Scene, word: usize) -> bool {
    scene.says(word, Noun::Measure) || scene.says(word, Noun::Calendar)
}

/// *koos Harris als kandidaat*: what somebody is taken for, nobody beside him.
fn is_taken_for(scene: &Scene, word: usize) -> bool {
    scene
        .left_kids(word)
        .any(|k| matches!(scene.rel(k), "case" | "mark") && matches!(scene.lower(k).as_str(), "als" | "as"))
}

/// A noun that the parser took for part of its preposition: *om leden*.
fn is_swallowed(scene: &Scene, word: usize) -> bool {
    scene.rel(word) == "fixed" && scene.head(word).is_some_and(|h| scene.upos(h) == Upos::Adp)
}

/// *Teheran en Moskou*: several, for *ze*; whom it means only where every part is known.
pub(super) fn coordination(draft: &Draft, index: usize, one: &Candidate) -> Option<Candidate> {
    let scene = &draft.scenes[index];
    let others: Vec<usize> =
        scene.right_kids(one.word).filter(|&k| scene.rel(k) == "conj" && scene.is_noun(k)).collect();
    // "North Korea, not Iran, that supplied": not of both.
    let not = |k: usize| scene.rel(k) == "advmod" && matches!(scene.lower(k).as_str(), "not" | "niet");
    if others.iter().any(|&k| scene.left_kids(k).any(not)) {
        return None;
    }
    let last = *others.last()?;
    let actor = |&k: &usize| draft.at(index, k).filter(|m| m.how != How::Adjective).map(|m| m.actor);
    let known: Option<Vec<u32>> = others.iter().map(actor).collect();
    // "a farmer in Iowa and a teacher": a place beside somebody is the parser's coordination, not the writer's.
    let is_place = |a: &u32| draft.actors[*a as usize].kind == ActorType::Place;
    let alike =
        |first: &[u32], rest: &[u32]| first.iter().chain(rest).all(|a| is_place(a) == is_place(&first[0]));
    let who = match (known, &one.who) {
        (Some(rest), Who::Actors(first)) if alike(first, &rest) => {
            Who::Actors(first.iter().copied().chain(rest).collect())
        }
        _ => Who::Noun(format!("{} + {}", scene.lower(one.word), scene.lower(last))),
    };
    Some(Candidate { last, who, plural: true, kind: None, human: false, gender: None, ..one.clone() })
}

/// *De Verenigde Staten zeggen dat ze*, *De VS zegt dat het*: the verb tells how many a name is taken for, else its last word.
fn agreement(scene: &Scene, word: usize, mention: Option<&Mention>) -> Option<bool> {
    let name = mention.filter(|m| scene.lang == Lang::Nl && matches!(m.how, How::Name | How::Metonym))?;
    let alone = !scene.kids(word).any(|k| scene.rel(k) == "conj");
    let plural = matches!(scene.forms[name.last as usize], "VS" | "Staten" | "Emiraten");
    pronouns::plural_verb(scene, word).filter(|_| alone).or(plural.then_some(true))
}

/// *Teheran en Moskou zijn bondgenoten*: the predicate is no party of its own.
pub(super) fn is_predicate(scene: &Scene, word: usize) -> bool {
    scene.kids(word).take(40).any(|k| scene.rel(k) == "cop")
}

/// A word for one person, or a name that is nobody we know.
pub(super) fn is_human(scene: &Scene, word: usize) -> bool {
    use Noun::{Animate, Female, Human, Male, Office, Role, Title};
    let person = |n: &Noun| match n {
        Human | Title | Office(_) | Male | Female | Animate => true,
        Role(role) => role.is_one(),
        _ => false,
    };
    // A name that the network sees as a town's or a body's is no person's.
    let other = scene.tree.words[word].name.is_some_and(|n| n.kind != NameType::Person);
    scene.upos(word) == Upos::Propn && !other || scene.nouns(word).iter().any(person)
}

/// Subjects are picked up by pronouns more than objects, and those more than what hangs from a noun.
pub(super) fn weight(scene: &Scene, word: usize) -> i32 {
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

/// A link to be made: from a word, by what kind of word, how sure, and what to say of it beside whom it means.
pub(super) struct Link {
    pub(super) scene: usize,
    pub(super) word: usize,
    pub(super) how: How,
    pub(super) sure: u8,
    pub(super) because: String,
}

/// Adds a link to a candidate's actors.
pub(super) fn link(draft: &mut Draft, to: &Candidate, link: Link) {
    let Link { scene: index, word, how, sure, because } = link;
    let first = draft.scenes[index].phrase_start(word);
    let there = draft.at(to.scene, to.word).map(|m| m.span.of(draft.scenes[index].text).to_owned());
    let there = there.unwrap_or_else(|| draft.scenes[to.scene].forms[to.word].to_owned());
    let kind = match how {
        How::Pronoun => "pronoun",
        How::Relative => "relative pronoun",
        _ => "description",
    };
    let form = draft.scenes[index].forms[word];
    let why = format!("{kind}: {form} ← {there}, sentence {}{because}", to.scene + 1);
    for actor in to.actors().to_vec() {
        let (why, place) = (why.clone(), None);
        draft.add(Found { scene: index, first, last: word, head: word, actor, place, how, sure, why });
    }
}

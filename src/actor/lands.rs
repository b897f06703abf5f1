//! Countries that are called by what they are: *the country*, *het Oost-Afrikaanse land*, *the kingdom*, *de voormalige Sovjetrepubliek*.
//! What is said must be true of the country, and it must stand out. The words are data: `schema/words/lands.tsv`.

use std::collections::BTreeSet;

use crate::base::{Country, Lang};
use crate::parse::Upos;

use super::ActorType;
use super::coref::Candidate;
use super::descriptions::tie;
use super::draft::Draft;
use super::nouns::Noun;
use super::salience::{Seat, best, window};
use super::scene::Scene;

/// What countries are called: an adjective of a region, or a noun with what belongs to it.
struct Row {
    region: bool,
    /// Dutch and English.
    words: [&'static [&'static str]; 2],
    /// True of all but `codes`.
    except: bool,
    codes: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/lands.rs"));

/// Sentences back in which the country may stand that is called by no more than *the country*, and by what it is.
const NEAR: usize = 1;
const FAR: usize = 3;

/// Nouns that mean a country only beside the region it lies in: *the Asian giant*, *the Baltic state*.
const IN_REGION: [&str; 11] = [
    "land",
    "natie",
    "staat",
    "republiek",
    "reus",
    "country",
    "nation",
    "state",
    "republic",
    "giant",
    "power",
];

/// Adjectives of another country than the one spoken of.
const OTHERS: [&str; 34] = [
    "ander",
    "andere",
    "buitenlandse",
    "tweede",
    "derde",
    "vierde",
    "eerste",
    "enige",
    "omringende",
    "aangrenzende",
    "naburige",
    "eigen",
    "hele",
    "gehele",
    "laatste",
    "volgende",
    "zuidelijk",
    "noordelijk",
    "other",
    "foreign",
    "second",
    "third",
    "fourth",
    "first",
    "only",
    "neighbouring",
    "neighboring",
    "own",
    "host",
    "home",
    "entire",
    "whole",
    "last",
    "next",
];

/// What the phrase says that a country is.
struct Said {
    rows: Vec<&'static Row>,
    /// Of its words, counted from its last, so many are accounted for: names in them are no owners.
    known: usize,
}

impl Said {
    fn is_true_of(&self, country: Country) -> bool {
        self.rows.iter().all(|r| r.codes.contains(&country.code()) != r.except)
    }
}

/// What *the former British colony*, *het Afrikaanse land* says; nothing for other phrases.
fn said(scene: &Scene, word: usize) -> Option<Said> {
    let lemma = scene.lemma(word);
    let lower = scene.lower(word);
    let lang = usize::from(scene.lang == Lang::En);
    let heads = |w: &str| {
        w.rsplit([' ', '-']).next().is_some_and(|last| lower == w || lower == last || lemma == last)
    };
    let nominal = IN_REGION.contains(&lemma.as_str());
    if !nominal && !ROWS.iter().any(|r| !r.region && r.words[lang].iter().any(|w| heads(w))) {
        return None;
    }
    let start = scene.phrase_start(word);
    let phrase: Vec<String> = (start..=word).map(|i| scene.lower(i)).collect();
    let phrase = phrase.join(" ").replace(" - ", "-");
    let length = |w: &str| w.split([' ', '-']).count();
    let noun = |w: &&&str| phrase == ***w || phrase.strip_suffix(**w).is_some_and(|rest| rest.ends_with(' '));
    let of = |r: &'static Row| r.words[lang].iter().filter(noun).map(|w| length(w)).max().map(|n| (n, r));
    let longest = ROWS.iter().filter(|r| !r.region).filter_map(of).max_by_key(|(n, _)| *n);
    let padded = format!(" {phrase} ");
    let stands = |w: &&&str| padded.contains(&format!(" {w} "));
    let in_region =
        |r: &'static Row| r.words[lang].iter().filter(stands).map(|w| length(w)).max().map(|n| (n, r));
    let region = ROWS.iter().filter(|r| r.region).filter_map(in_region).max_by_key(|(n, _)| *n);
    let region = region.filter(|_| nominal || longest.is_some());
    let known = longest.map_or(1, |(n, _)| n) + region.map_or(0, |(n, _)| n);
    let rows: Vec<&Row> = longest.into_iter().chain(region).map(|(_, r)| r).collect();
    (!rows.is_empty()).then_some(Said { rows, known })
}

/// Links a definite noun that calls a country by what it is.
pub(super) fn called(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) -> bool {
    let scene = &draft.scenes[index];
    if scene.is_plural(word) || !scene.is_definite(word) || names_another(scene, word) {
        return false;
    }
    let Some(said) = said(scene, word) else { return false };
    // "the Syrian kingdom": said whose.
    let owned = scene.left_kids(word).any(|k| k + said.known <= word && draft.at(index, k).is_some());
    !owned && find(draft, candidates, (index, word), Some(&said))
}

/// *the country*, *het land*.
pub(super) fn plain(draft: &mut Draft, candidates: &[Candidate], index: usize, word: usize) -> bool {
    let scene = &draft.scenes[index];
    let plain = matches!(scene.lemma(word).as_str(), "land" | "country" | "nation" | "natie");
    if !plain || scene.says(word, Noun::Body(ActorType::Organisation)) || names_another(scene, word) {
        return false;
    }
    find(draft, candidates, (index, word), None)
}

/// *the neighbouring country*, *the kingdom of Saudi Arabia*, *the country, Kenya*.
fn names_another(scene: &Scene, word: usize) -> bool {
    let other = |k: usize| OTHERS.contains(&scene.lower(k).as_str());
    // "beschuldigde het emiraat van steun aan Hamas": of what, not whose.
    let accused = scene.rel(word) == "obj" && scene.head(word).is_some_and(|v| scene.says(v, Noun::Accusing));
    scene.left_kids(word).any(other)
        || scene.right_kids(word).any(|k| {
            scene.rel(k) == "nmod" && scene.is_noun(k) && !accused || matches!(scene.rel(k), "appos" | "flat")
        })
}

/// The most salient country of which it is true.
fn find(
    draft: &mut Draft,
    candidates: &[Candidate],
    (index, word): (usize, usize),
    said: Option<&Said>,
) -> bool {
    let seat = Seat::new(draft, index, word);
    let scene = &draft.scenes[index];
    let is_one = |c: &Candidate| {
        let code = c.actor().and_then(|a| draft.actors[a as usize].country);
        let land = c.kind == Some(ActorType::Country) && c.actor().is_some();
        land && said.is_none_or(|said| code.is_some_and(|code| said.is_true_of(code)))
    };
    let near = window(candidates, seat, if said.is_some() { FAR } else { NEAR });
    let lands: BTreeSet<&[u32]> = near.iter().filter(|c| is_one(c)).map(|c| c.actors()).collect();
    // Where something happens is as likely the country that nobody in the sentence is the subject of.
    // Of two kingdoms nobody can tell.
    if lands.len() > 1 && (said.is_some() || matches!(scene.rel(word), "obl" | "nmod")) {
        return false;
    }
    // "Frankrijk heeft troepen in het land": a clause does not name its subject twice.
    let clause = |w: usize| scene.above(w).find(|&v| matches!(scene.upos(v), Upos::Verb | Upos::Aux));
    let here = clause(word);
    let passes = |c: &Candidate| {
        let same = c.scene == index && here.is_some() && clause(c.word) == here;
        let acts = c.scene == index && said.is_some() && acts_besides(scene, c.word, word);
        is_one(c) && !same && !acts
    };
    let Some(to) = best(near, seat, true, passes).map(|b| b.to.clone()) else { return false };
    tie(draft, index, word, &to, 72);
    true
}

/// *Bahrein verbrak de banden en beschuldigde **het emiraat***: nor does what its subject does besides.
fn acts_besides(scene: &Scene, subject: usize, word: usize) -> bool {
    let conjunct = scene.rel(subject) == "conj";
    let first = conjunct.then(|| scene.above(subject).find(|&w| scene.rel(w) != "conj")).flatten();
    let subject = first.unwrap_or(subject);
    let verb = scene.head(subject).filter(|_| scene.rel(subject) == "nsubj");
    verb.is_some_and(|v| scene.above(word).any(|w| w == v))
}

//! What tells the type of a name that the lexicon does not know: every hint is a vote, the document adds them up.

use crate::base::Lang;
use crate::parse::Upos;

use super::apposition::is_agent_noun;
use super::evidence::Evidence;
use super::hints;
use super::nouns;
use super::scene::{Scene, is_acronym, is_capital};
use super::unknown::{CORPORATE, PERSONAL, is_part, is_title};
use crate::base::NameType;

/// Points of the network's opinion.
pub(super) const NETWORK: i32 = 40;

/// Points for each type, in the order of [`NameType::ALL`]; below zero they speak against it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Votes([i32; 7]);

impl Votes {
    /// A hint counts where it is the strongest of its type.
    pub(super) fn cast(&mut self, kind: NameType, points: i32) {
        let held = &mut self.0[kind as usize];
        *held = if points < 0 { *held + points } else { (*held).max(points) };
    }

    fn all(&mut self, kinds: &[NameType], points: i32) {
        // A hint that tells two types tells each of them less.
        let points = if kinds.len() > 1 { points * 2 / 3 } else { points };
        kinds.iter().for_each(|k| self.cast(*k, points));
    }

    /// Another occurrence: the strongest hint, and a little for each more.
    pub(super) fn add(&mut self, other: &Votes) {
        for (held, more) in self.0.iter_mut().zip(other.0) {
            let both = (*held).min(more);
            *held = (*held).max(more) + if both > 0 { 4 } else { both.min(0) };
        }
    }

    /// The type with most points, and how many; the first of [`NameType::ALL`] among equals.
    pub(super) fn best(&self) -> (NameType, i32) {
        let at = |k: &NameType| self.0[*k as usize];
        let best = NameType::ALL.into_iter().rev().max_by_key(at).unwrap_or(NameType::Person);
        (best, at(&best))
    }
}

/// The votes of one occurrence of a name. `kind` is what the rules for actors say.
pub(super) fn of(scene: &Scene, first: usize, last: usize, kind: Option<Evidence>) -> Votes {
    let mut votes = Votes::default();
    if let Some((kind, sure, _)) = kind {
        votes.cast(kind.into(), i32::from(sure));
    }
    by_words(scene, first, last, &mut votes);
    by_shape(scene, first, last, &mut votes);
    by_neighbours(scene, first, last, &mut votes);
    if let Some(kind) = by_network(scene, first, last) {
        votes.cast(kind, NETWORK);
    }
    votes
}

/// What the network takes most of the words for, the first of equals. It knows names by heart and by their surroundings; where the
/// rules here know something, they are right more often.
fn by_network(scene: &Scene, first: usize, last: usize) -> Option<NameType> {
    let words = &scene.tree.words[first..=last];
    let count = |k: &NameType| words.iter().filter(|w| w.name.is_some_and(|n| n.kind == *k)).count();
    NameType::ALL.into_iter().rev().max_by_key(count).filter(|k| count(k) > 0)
}

/// What the words of a name tell, or 0: how sure they make it a name, whatever the tags say.
pub(super) fn telling(scene: &Scene, first: usize, last: usize) -> i32 {
    let mut votes = Votes::default();
    by_words(scene, first, last, &mut votes);
    votes.best().1
}

fn by_words(scene: &Scene, first: usize, last: usize, votes: &mut Votes) {
    let words: Vec<&str> = scene.forms[first..=last].to_vec();
    let whole = words.join(" ");
    let bare = whole.trim_end_matches("'s").trim_end_matches("’s");
    votes.all(hints::known(bare), 62);
    let (opens, ends) = (scene.lower(first), scene.lower(last));
    if last > first {
        votes.all(hints::part(&ends), 72);
        let goes_on = CORPORATE.contains(&scene.forms[first + 1]);
        votes.all(hints::part(&opens), if goes_on { 76 } else { 60 });
        let inner = (first + 1..last).find(|&i| CORPORATE.contains(&scene.forms[i + 1]));
        if let Some(inner) = inner {
            votes.all(hints::part(&scene.lower(inner)), 74);
        }
    }
    if is_capital(scene.forms[last]) || last > first {
        votes.all(hints::ending(&ends), 66);
    }
}

fn by_shape(scene: &Scene, first: usize, last: usize, votes: &mut Votes) {
    let form = scene.forms[last];
    if first == last {
        let bare = form.trim_end_matches("'s").trim_end_matches("’s");
        if nouns::given_name(bare).is_some() {
            votes.cast(NameType::Person, 45);
        }
        if is_road(form) && scene.lang == Lang::Nl {
            votes.cast(NameType::Place, 78);
        }
        if is_model(form) {
            votes.cast(NameType::Product, 64);
        } else if is_brand(form) {
            votes.cast(NameType::Organisation, 48);
        }
        if let Some(stem) = ["'ers", "’ers", "'er", "’er"].iter().find_map(|e| form.strip_suffix(e))
            && is_acronym(stem)
        {
            votes.cast(NameType::Group, 90);
        }
    }
    let surname = form.trim_end_matches("'s").trim_end_matches("’s");
    if hints::is_surname(surname) && !is_acronym(surname) {
        votes.cast(NameType::Person, 42);
    }
    let particle = PERSONAL.contains(&scene.lower(first).as_str()) && is_capital(scene.forms[first]);
    if last > first && particle && scene.lang == Lang::Nl {
        votes.cast(NameType::Person, 60);
    }
}

/// *A12*, *N201*.
fn is_road(form: &str) -> bool {
    let digits = form.strip_prefix(['A', 'N']).unwrap_or_default();
    (1..4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// *F-16*, *S-300*, *Boeing-747*.
pub(super) fn is_model(form: &str) -> bool {
    form.split_once('-').is_some_and(|(letters, number)| {
        letters.chars().all(char::is_alphabetic)
            && is_capital(letters)
            && number.starts_with(|c: char| c.is_ascii_digit())
    })
}

/// Capitals, digits or *&* inside: *AZ&PC*, *PowNed*, *3FM*.
fn is_brand(form: &str) -> bool {
    let inner: Vec<char> = form.chars().skip(1).filter(|c| *c != '.').collect();
    let mixed = inner.iter().any(|c| c.is_uppercase()) && inner.iter().any(|c| c.is_lowercase());
    let humps =
        mixed && !form.contains(['-', '\'', '’']) && !form.starts_with("Mc") && !form.starts_with("IJ");
    humps
        || form.contains('&')
        || form.starts_with(|c: char| c.is_ascii_digit()) && inner.iter().any(|c| c.is_alphabetic())
}

fn by_neighbours(scene: &Scene, first: usize, last: usize, votes: &mut Votes) {
    let before = first.checked_sub(1);
    let form = |i: usize| scene.forms.get(i).copied().unwrap_or_default();
    if let Some(noun) = before.filter(|&b| scene.upos(b) == Upos::Noun && !is_part(scene, b)) {
        let lemma = scene.lemma(noun);
        let told = [hints::before(&lemma), hints::before(&scene.lower(noun))];
        let told = told.into_iter().find(|k| !k.is_empty()).unwrap_or(&[]);
        votes.all(told, 82);
        if told.is_empty() && is_agent_noun(&lemma, scene.lang) && !scene.is_plural(noun) {
            votes.cast(NameType::Person, 58);
        }
    }
    if let Some(word) = before {
        let lower = scene.lower(word);
        match scene.lang {
            Lang::Nl => by_word_before_nl(&lower, votes),
            Lang::En => by_word_before_en(&lower, votes),
        }
        if is_title(scene, word) {
            votes.cast(NameType::Person, 88);
        }
        if form(word) == "(" && form(last + 1) == ")" {
            let kind = if first > 1 && hints::known(form(first - 2)).contains(&NameType::Place) {
                NameType::Place
            } else {
                NameType::Organisation
            };
            votes.cast(kind, 44);
        }
    }
    let quote = |f: &str| matches!(f, "\"" | "''" | "``" | ",," | "'" | "‘" | "“" | "„");
    if form(last + 1) == ":" && quote(form(last + 2)) {
        votes.cast(NameType::Person, 70);
    }
}

fn by_word_before_nl(word: &str, votes: &mut Votes) {
    match word {
        "in" | "te" | "nabij" | "vanuit" | "vlakbij" | "rondom" => votes.cast(NameType::Place, 66),
        "uit" => votes.cast(NameType::Place, 56),
        "naar" => votes.cast(NameType::Place, 46),
        "bij" => votes.cast(NameType::Place, 24),
        "volgens" | "aldus" | "zegt" | "zei" => votes.cast(NameType::Person, 50),
        "de" | "het" | "'t" => {
            votes.cast(NameType::Organisation, 34);
            votes.cast(NameType::Event, 16);
            votes.cast(NameType::Person, -60);
            votes.cast(NameType::Place, -20);
        }
        _ => {}
    }
}

fn by_word_before_en(word: &str, votes: &mut Votes) {
    match word {
        "in" | "near" => votes.cast(NameType::Place, 60),
        "at" | "to" | "from" | "around" => votes.cast(NameType::Place, 34),
        "says" | "said" => votes.cast(NameType::Person, 50),
        "the" => {
            votes.cast(NameType::Organisation, 34);
            votes.cast(NameType::Product, 20);
            votes.cast(NameType::Person, -60);
            votes.cast(NameType::Place, -10);
        }
        _ => {}
    }
}

//! One of many by a word that names them all, and those who were named before: *een Democraat* is no party, *beide mannen* are no strangers.

use crate::actor::{ActorType, Entry, How, Lexicon, Mention};
use crate::base::Lang;
use crate::parse::Upos;

use super::adherents;
use super::inventory::Slot;
use super::party::Parties;
use super::syntax::Syntax;

/// *De Republikein uit Kentucky belde*, *the Russian met Trump*: one person, whom the text names elsewhere. What is done to *a Russian*
/// is done to one of the people.
pub(super) fn is_one(parties: &Parties<'_>, slot: Slot, word: usize) -> bool {
    let s = parties.syntax;
    let Some(m) = parties.mention(word).filter(|m| m.first == m.last) else { return false };
    let mut articles = s.by(word, "det").filter(|&d| s.grammar.articles.has(s.lower(d)));
    if adherents::are_named(parties, m) {
        return true;
    }
    let one = match m.how {
        How::Inhabitants => slot == Slot::Subj && articles.any(|d| s.is_definite(d)),
        How::Name => parties.mentions.actor(m).kind == ActorType::Party && articles.next().is_some(),
        _ => false,
    };
    one && s.word(word).feat("Number") != Some("Plur") && has_plural(parties, m)
}

/// Several have the same name in the plural: *Democraat*, *Democraten*; there is one *PvdA*.
fn has_plural(parties: &Parties<'_>, m: &Mention) -> bool {
    let (s, actor) = (parties.syntax, parties.mentions.actor(m));
    let same = |e: &&Entry| e.id == actor.id || m.how == How::Inhabitants && e.country == actor.country;
    let known = |plural: &String| Lexicon::embedded().by_name(plural).iter().any(same);
    plurals(s.form(m.head as usize), s.lang).iter().any(known)
}

/// How a plural may be spelt: *Republikeinen*, *Democraten*, *Russen*, *Duitsers*.
fn plurals(word: &str, lang: Lang) -> Vec<String> {
    let mut all = vec![format!("{word}s")];
    if lang == Lang::Nl {
        let mut letters: Vec<char> = word.chars().collect();
        all.push(format!("{word}en"));
        if let Some(&last) = letters.last() {
            all.push(format!("{word}{last}en"));
            let n = letters.len();
            if n > 3 && letters[n - 2] == letters[n - 3] {
                letters.remove(n - 2);
                all.push(letters.into_iter().chain("en".chars()).collect());
            }
        }
    }
    all
}

/// *both men*, *de twee landen*, *all parties*, *the other countries*: those whom the text named, or some of them; not people without a name.
pub(super) fn are_named_before(s: &Syntax<'_>, noun: usize) -> bool {
    let before = || s.children(noun).iter().copied().filter(|&c| c < noun);
    // "both Kurds and Arabs" tells of two sorts.
    let all = before().any(|c| s.grammar.both.has(s.lower(c))) && s.by(noun, "conj").next().is_none();
    let definite = before().any(|c| s.is_definite(c));
    let rest = before().any(|c| s.grammar.rest.has(s.lower(c)));
    // "all the regional countries" are told apart by what they are.
    let plain = before().all(|c| matches!(s.word(c).relation(), "det" | "case" | "nummod"))
        && s.noun_preps(noun).is_empty();
    let lemma = s.lemma(noun);
    let vague = s.grammar.sides.has(lemma) || s.grammar.states.has(lemma) || s.grammar.camps.has(lemma);
    let every = plain && vague && before().any(|c| s.grammar.every.has(s.lower(c)));
    all || definite && rest || every
}

/// *de **ontslagen** minister Hamer*: a participle before one of whom there is one.
pub(super) fn is_attribute_of(s: &Syntax<'_>, participle: usize, noun: usize) -> bool {
    let attribute = s.word(participle).relation() == "amod" && s.is_past_participle(participle);
    attribute
        && participle < noun
        && s.word(noun).feat("Number") != Some("Plur")
        && s.word(noun).upos != Upos::Adj
}

/// *door India vrijgelaten in ruil voor een **gekaapt** vliegtuig*: the agent of an attribute stands in its noun phrase.
pub(super) fn stands_outside(s: &Syntax<'_>, participle: usize, word: usize) -> bool {
    let between = |i: usize| matches!(s.word(i).upos, Upos::Det | Upos::Adp | Upos::Verb);
    s.word(participle).relation() == "amod" && (word + 1..participle).any(between)
}

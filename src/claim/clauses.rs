//! Where the clauses of a sentence begin, by their opening words. A parser that misses the finite verb of a clause (Dutch
//! *worden* is also the infinitive) hangs it anywhere; *die*, *waarin* and *omdat* open one whatever stands behind them.

use crate::base::Lang;
use crate::parse::Upos;

use super::party::Parties;
use super::surface::PREPOSITIONAL;
use super::syntax::Syntax;

/// True when two words stand in two clauses, and so at two times: *in maart 2015 bombardeerden zij de Houthi's, die door
/// Iran worden bewapend*.
pub(super) fn parted(parties: &Parties<'_>, date: usize, trigger: usize) -> bool {
    opening(parties, trigger) != opening(parties, date)
}

/// True when the clause of a deed says what happened on the very date before it, whose words are `date`: *in maart 2015,
/// toen …*; and in *het was in 2022 dat …*, which is one clause in two parts.
pub(super) fn is_about(parties: &Parties<'_>, date: &[usize], trigger: usize) -> bool {
    opening(parties, trigger).is_some_and(|at| belongs_to(parties.syntax, date, at))
}

/// The word that opens the subordinate clause a word stands in; none in a main clause.
fn opening(parties: &Parties<'_>, word: usize) -> Option<usize> {
    let s = parties.syntax;
    let id = parties.segments[word];
    let at = (0..=word).rev().take_while(|&i| parties.segments[i] == id).find(|&i| opens(parties, i))?;
    // A clause that begins within its stretch may also end there: then the tree must say that the word is inside.
    let first = at == 0 || parties.segments[at - 1] != id;
    (first || s.tree.is_below(word, s.clause_of(at))).then_some(at)
}

/// A relative word or a conjunction with a verb of its own.
fn opens(parties: &Parties<'_>, i: usize) -> bool {
    let s = parties.syntax;
    let word = s.lower(i);
    let verb = || behind(parties, i).any(|j| s.is_verbal(j));
    match s.word(i).upos {
        Upos::Sconj => !PREPOSITIONAL.contains(&word) && is_finite(parties, i),
        Upos::Pron if i > 0 => is_relative(s, i, word) && verb(),
        Upos::Adv if i > 0 => s.grammar.relative_adverbs.has(word) && verb(),
        _ => false,
    }
}

fn is_relative(s: &Syntax<'_>, i: usize, word: &str) -> bool {
    let w = s.word(i);
    let tagged = w.feat("PronType") == Some("Rel") || w.xpos.contains("betr");
    s.grammar.relative_words.has(word) && (tagged || w.xpos.starts_with('W') || s.form(i - 1) == ",")
}

/// *omdat Iran …*, not *after invading Ukraine*: in Dutch only *te* keeps a clause from being finite, whatever the tags.
fn is_finite(parties: &Parties<'_>, at: usize) -> bool {
    let s = parties.syntax;
    let finite = behind(parties, at).any(|i| s.word(i).feat("VerbForm") == Some("Fin"));
    let verb = behind(parties, at).any(|i| s.is_verbal(i));
    finite || s.lang == Lang::Nl && verb && !behind(parties, at).any(|i| s.lower(i) == "te")
}

/// The words behind one in its stretch of clause.
fn behind<'p>(parties: &'p Parties<'_>, at: usize) -> impl Iterator<Item = usize> + 'p {
    let id = parties.segments[at];
    (at + 1..parties.segments.len()).take_while(move |&i| parties.segments[i] == id)
}

/// The opening word `at` stands right behind the date and takes it up.
fn belongs_to(s: &Syntax<'_>, date: &[usize], at: usize) -> bool {
    let Some(&last) = date.last() else { return false };
    let between = |i: usize| s.form(i) == "," || s.word(i).upos == Upos::Adp;
    if at <= last || !(last + 1..at).all(between) {
        return false;
    }
    let cleft = || {
        let opens = s.len() > 1 && matches!(s.lower(0), "het" | "it");
        opens && matches!(s.lemma(1), "zijn" | "be")
    };
    let word = s.lower(at);
    s.grammar.date_openers.has(word) || matches!(word, "dat" | "that") && cleft()
}

/// *refused to comment but recognised Palestine*, *reacted angrily and sent tanks to Kyiv*: what a second verb acts on is not the first one's,
/// unless they share it: *condemned and sanctioned Iran*.
pub(super) fn of_next(s: &Syntax<'_>, trigger: usize, word: usize) -> bool {
    let shares = |v: usize| {
        let word_between = |i: usize| matches!(s.word(i).upos, Upos::Verb | Upos::Noun | Upos::Propn);
        !(trigger + 1..v).any(word_between) && s.by(v, "obj").all(|o| o >= word)
    };
    let verb = |v: usize| {
        let joined = s.word(v).relation() == "conj" && s.by(v, "cc").any(|c| trigger < c && c < v);
        joined && s.word(v).upos == Upos::Verb && v < word && !shares(v)
    };
    s.tree.ancestors(word).take_while(|&a| a != trigger).any(verb)
}

//! Words that only look like dates: names, amounts, adjectives, topics.

use super::grammar::{Found, Meaning, Point};
use super::scan::Tok;
use super::tense::Tense;
use super::term::Term;
use crate::base::{Lang, Span};
use crate::parse::{Tree, Upos, Word};

/// Takes the time out of terms that are names (*Mei Li*), amounts (*2022 deelnemers*) or adjectives (*recent
/// onderzoek*).
pub(super) fn settle(toks: &mut [Tok], text: &str, tree: &Tree, lang: Lang) {
    for i in (0..toks.len()).rev() {
        let named = match lang {
            Lang::Nl => is_dutch_name(toks, text, i),
            Lang::En => is_english_word(toks[i]),
        };
        let adjective = toks[i].term == Term::Recently
            && !toks[i].span.of(text).contains(char::is_whitespace)
            && word_at(tree, toks[i].span).is_some_and(|w| w.upos == Upos::Adj && w.relation() == "amod");
        if named || adjective || is_ancient(toks, text, i) || is_amount(toks, text, tree, i, lang) {
            toks[i].term = Term::Other;
        }
    }
}

/// Dutch writes months, days and seasons small: with a capital inside a sentence they are names.
fn is_dutch_name(toks: &[Tok], text: &str, i: usize) -> bool {
    let tok = toks[i];
    let small = matches!(
        tok.term,
        Term::Month(_)
            | Term::MonthShort(_)
            | Term::Weekday(_)
            | Term::WeekdayNight(_)
            | Term::Season(_)
            | Term::DayOffset(_)
            | Term::Unit(..)
            | Term::Portion(_)
            | Term::DecadeName(_)
    );
    if !tok.capital || !small || i == 0 {
        return false;
    }
    let before = toks[i - 1];
    let opens = !before.span.of(text).ends_with(char::is_alphanumeric) && before.term != Term::Comma;
    let numbered = |t: Option<&Tok>| t.is_some_and(|t| matches!(t.term, Term::Int(..) | Term::Ordinal(_)));
    let dated = matches!(tok.term, Term::Month(_) | Term::MonthShort(_))
        && (numbered(Some(&before)) || numbered(toks.get(i + 1)));
    !opens && !dated
}

/// *15 maart 44 voor Christus*: the year is none of ours.
fn is_ancient(toks: &[Tok], text: &str, i: usize) -> bool {
    let form = |n: usize| toks.get(i + n).map_or_else(String::new, |t| t.span.of(text).to_lowercase());
    let small = |n: usize| matches!(toks.get(i + n).map(|t| t.term), Some(Term::Int(_, 1..=3)));
    matches!(toks[i].term, Term::Month(_))
        && (1..=4).find(|n| small(*n)).is_some_and(|n| {
            ["bc", "bce", "ad", "ce"].contains(&form(n + 1).as_str())
                || ["voor", "v", "na", "n"].contains(&form(n + 1).as_str())
                    && (2..=3).any(|m| form(n + m).starts_with("chr"))
        })
}

/// English writes months and days with a capital: without one they are *may*, *march*, *sun*.
fn is_english_word(tok: Tok) -> bool {
    matches!(tok.term, Term::Month(_) | Term::MonthShort(_) | Term::Weekday(_)) && !tok.capital
}

/// A bare number of four digits that counts what follows; in a range, both.
fn is_amount(toks: &[Tok], text: &str, tree: &Tree, i: usize, lang: Lang) -> bool {
    let number = |t: &Tok| {
        matches!(t.term, Term::Int(_, 4))
            || t.term == Term::Other && t.span.of(text).starts_with(|c: char| c.is_ascii_digit())
    };
    if !matches!(toks[i].term, Term::Int(_, 4) | Term::Years(..)) {
        return false;
    }
    let form = |t: &Tok| t.span.of(text).to_lowercase();
    if i > 0 && super::words(lang).labelled.contains(&form(&toks[i - 1]).as_str()) {
        return true;
    }
    let Some(next) = toks.get(i + 1) else { return false };
    let after = |term: fn(Term) -> bool| i > 0 && term(toks[i - 1].term);
    // "in augustus 2022 drones": behind a month it is the year, whatever noun comes next.
    if after(|t| matches!(t, Term::Month(_))) && matches!(toks[i].term, Term::Int(1900..=2100, 4)) {
        return false;
    }
    // "heeft in 2023 drones geleverd": things are not in so many drones, as they are in so many villages
    let inside = after(|t| t == Term::In) && toks[i - 1].span.of(text).eq_ignore_ascii_case("in");
    if inside && matches!(toks[i].term, Term::Int(1900..=2100, 4)) {
        return super::words(lang).holding.contains(&form(next).as_str());
    }
    if super::words(lang).counted.contains(&next.span.of(text).to_lowercase().as_str()) {
        return true;
    }
    let of = after(|t| t == Term::Of);
    let linked = matches!(next.term, Term::Until | Term::And | Term::To | Term::Through);
    if linked && let Some(other) = toks.get(i + 2) {
        return number(other) && other.term == Term::Other
            || next.term == Term::To && lang == Lang::Nl && of && matches!(other.term, Term::Int(..));
    }
    // "van 1500 in 2020 naar 2000 in 2021"
    if of && next.term == Term::In && toks.get(i + 2).is_some_and(|t| matches!(t.term, Term::Int(_, 4))) {
        return true;
    }
    word_at(tree, toks[i].span).is_some_and(|w| counts(tree, w, lang))
}

/// A number word that hangs, by whatever relation, from a plural noun after it.
fn counts(tree: &Tree, number: &Word, lang: Lang) -> bool {
    let noun = number.head.map(|h| &tree.words[h as usize]);
    // English may begin with a date and go on with the subject: "by 2030 emissions must be halved"
    (lang == Lang::Nl || number.relation() == "nummod")
        && noun.is_some_and(|n| {
            let plural = n.feat("Number") == Some("Plur") || n.xpos.contains("|mv|") || n.xpos == "NNS";
            // "sinds 2014 in Russische handen": a preposition parts what is counted from what is not.
            let parted = tree.words.iter().any(|w| {
                w.upos == Upos::Adp && number.span.start < w.span.start && w.span.start < n.span.start
            });
            n.upos == Upos::Noun && plural && n.span.start > number.span.start && !parted
        })
}

/// *over drie weken oorlog* is what one speaks about; *the worst in three weeks* looks back; *was soon released* tells.
pub(super) fn is_topic(found: &Found, toks: &[Tok], tree: &Tree, tense: Tense) -> bool {
    if found.meaning == Meaning::Point(Point::Soon) {
        return tense == Tense::Past;
    }
    let Meaning::Point(Point::Moved { back: false, story: false, .. }) = found.meaning else { return false };
    let first = toks[found.first].span.start;
    let follows = toks.get(found.end).map_or(u32::MAX, |t| t.span.start);
    let noun_follows = tree.words.iter().find(|w| w.span.start >= follows).is_some_and(|w| {
        let governor = w.head.map(|h| tree.words[h as usize].span.start);
        w.upos == Upos::Noun && governor.is_some_and(|g| (first..follows).contains(&g))
    });
    let looks_back = toks[found.first].term == Term::In && matches!(tense, Tense::Past | Tense::Unknown);
    noun_follows || looks_back
}

fn word_at(tree: &Tree, span: Span) -> Option<&Word> {
    let i = tree.words.partition_point(|w| w.span.end <= span.start);
    tree.words.get(i).filter(|w| w.span.overlaps(span))
}

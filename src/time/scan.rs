//! A sentence's text to terms: words, numbers and marks, whatever the tokeniser made of them.
//!
//! `18-10-2022`, `'90` and `jan.` are read here and not from the tree's words, so that a change in tokenisation
//! can't change a date.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::term::Term;
use super::{en, nl};
use crate::base::{Lang, Lookup, Span};

/// A term with the words it stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tok {
    pub(super) term: Term,
    /// Bytes in the document's text.
    pub(super) span: Span,
    /// Starts with a capital.
    pub(super) capital: bool,
    /// No white space before it.
    pub(super) glued: bool,
}

/// The smallest pieces: runs of letters, numbers with the marks inside them, single marks.
struct Piece<'t> {
    lower: Cow<'t, str>,
    term: Option<Term>,
    span: Span,
    capital: bool,
    glued: bool,
}

/// The phrases of a language in order.
struct Lexicon {
    phrases: Vec<(&'static str, Term)>,
    /// Where those with this first word begin.
    openings: Lookup<usize>,
}

static NL: LazyLock<Lexicon> = LazyLock::new(|| sorted(&[nl::PHRASES, nl::HOLIDAYS]));
static EN: LazyLock<Lexicon> = LazyLock::new(|| sorted(&[en::PHRASES, en::HOLIDAYS]));

fn sorted(phrases: &[&[(&'static str, Term)]]) -> Lexicon {
    let mut phrases = phrases.concat();
    phrases.sort_unstable_by_key(|p| p.0);
    let first_word = |phrase: &'static str| phrase.split(' ').next().unwrap_or(phrase);
    // Backwards, since the last of the same key counts.
    let openings = phrases.iter().enumerate().rev().map(|(at, (phrase, _))| (first_word(phrase), at));
    Lexicon { openings: Lookup::new(openings), phrases }
}

/// The terms of `text[span]`, in order.
pub(super) fn terms(text: &str, span: Span, lang: Lang) -> Vec<Tok> {
    let pieces = pieces(text, span);
    let (lexicon, compound): (&Lexicon, fn(&str) -> Option<Term>) = match lang {
        Lang::Nl => (&NL, nl::compound),
        Lang::En => (&EN, en::compound),
    };
    let mut toks = Vec::with_capacity(pieces.len());
    let mut i = 0;
    while i < pieces.len() {
        let p = &pieces[i];
        let (term, count) = match p.term {
            Some(term) if !is_mark(term) => (term, 1),
            own => phrase(&pieces[i..], lexicon)
                .or_else(|| Some((compound(&p.lower)?, 1)))
                .unwrap_or((own.unwrap_or(Term::Other), 1)),
        };
        let last = &pieces[i + count - 1];
        toks.push(Tok { term, span: p.span.join(last.span), capital: p.capital, glued: p.glued });
        i += count;
    }
    toks
}

fn is_mark(term: Term) -> bool {
    matches!(term, Term::Dot | Term::Comma | Term::Dash | Term::Slash | Term::Apostrophe | Term::Paren)
}

/// The longest phrase that begins here, and how many pieces it takes.
fn phrase(pieces: &[Piece], lexicon: &Lexicon) -> Option<(Term, usize)> {
    let first = pieces.first()?.lower.as_ref();
    let from = lexicon.openings.get(first)?;
    lexicon.phrases[from..]
        .iter()
        .take_while(|(p, _)| {
            p.strip_prefix(first).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        })
        .filter_map(|(p, term)| {
            let count = p.split(' ').count();
            let same =
                count <= pieces.len() && p.split(' ').zip(pieces).all(|(word, piece)| word == piece.lower);
            same.then_some((*term, count))
        })
        .max_by_key(|(_, count)| *count)
}

fn pieces(text: &str, span: Span) -> Vec<Piece<'_>> {
    let (mut at, end) = (span.start as usize, span.end as usize);
    let mut pieces: Vec<Piece> = Vec::new();
    while let Some(c) = text[at..end].chars().next() {
        let rest = &text[at..end];
        if c.is_whitespace() {
            at += c.len_utf8();
            continue;
        }
        let glued = pieces.last().is_some_and(|p| p.span.end as usize == at);
        let (len, term) = if c.is_ascii_digit() {
            number(rest)
        } else if c.is_alphabetic() {
            let len = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
            (len, roman(&rest[..len]).filter(|_| len > 1 || !glued || follows_number(&pieces)))
        } else {
            (c.len_utf8(), mark(c))
        };
        let raw = &rest[..len];
        let lower = if raw.chars().any(char::is_uppercase) {
            Cow::Owned(raw.to_lowercase())
        } else {
            Cow::Borrowed(raw)
        };
        let span = Span::new(at, at + len);
        pieces.push(Piece { lower, term, span, capital: c.is_uppercase(), glued });
        at += len;
    }
    for i in 0..pieces.len() {
        settle(&mut pieces, i, text);
    }
    pieces
}

/// What a number means also hangs on what it is glued to: `'90`, `S-300`, `28-jarige`, `€2022`.
fn settle(pieces: &mut [Piece], i: usize, text: &str) {
    let Some(term) = pieces[i].term.filter(|t| !is_mark(*t)) else { return };
    let before = (i > 0 && pieces[i].glued).then(|| pieces[i - 1].span.of(text));
    let after = pieces.get(i + 1).filter(|p| p.glued).map(|p| p.span.of(text));
    let word_after = pieces.get(i + 2).filter(|p| p.glued && p.lower.starts_with(char::is_alphanumeric));
    if let Term::Int(year, 2) = term
        && before.is_some_and(|b| b == "'" || b == "’" || b == "‘")
    {
        pieces[i].term = Some(Term::ShortYear(year));
        return;
    }
    if matches!(term, Term::Roman(_)) {
        return;
    }
    let joined_before = match before {
        Some("-") => pieces[i - 1].glued && !(i > 1 && takes_dash(&pieces[i - 2])),
        Some(b) => !matches!(b, "(" | "[" | "\"" | "“" | "‘" | "'" | "’" | "," | "." | "/" | "–" | "—"),
        None => false,
    };
    let joined_after = match after {
        Some("-") => word_after.is_some_and(|w| !takes_dash(w)),
        Some("%" | "°" | "‰" | "+" | "*" | "@" | "&") => true,
        Some(a) => a.starts_with(char::is_alphanumeric),
        None => false,
    };
    if joined_before || joined_after {
        pieces[i].term = None;
    }
}

/// `12-IV-2020`, `2-jan-2020`, `mid-2022`: what may be tied to a number of a date with a dash.
fn takes_dash(piece: &Piece) -> bool {
    let months = || {
        nl::PHRASES
            .iter()
            .chain(en::PHRASES)
            .filter(|(_, t)| matches!(t, Term::Month(_) | Term::MonthShort(_)))
    };
    matches!(piece.term, Some(Term::Roman(_)))
        || piece.lower == "mid"
        || months().any(|(p, _)| *p == piece.lower)
}

fn mark(c: char) -> Option<Term> {
    Some(match c {
        ',' => Term::Comma,
        '.' => Term::Dot,
        '-' | '–' | '—' => Term::Dash,
        '/' => Term::Slash,
        '(' => Term::Paren,
        '\'' | '’' | '‘' => Term::Apostrophe,
        _ => return None,
    })
}

/// `24-X-1648`: the mark before is tied to a number.
fn follows_number(pieces: &[Piece]) -> bool {
    let [.., number, mark] = pieces else { return false };
    let tied = matches!(mark.term, Some(Term::Dash | Term::Dot)) && mark.glued;
    tied && number.lower.len() <= 2 && number.lower.bytes().all(|b| b.is_ascii_digit())
}

fn roman(word: &str) -> Option<Term> {
    const MONTHS: [&str; 12] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
    MONTHS.iter().position(|m| *m == word).map(|i| Term::Roman(i as u32 + 1))
}

/// A number with the marks between its digits, and a suffix: its length in bytes and what it means.
fn number(text: &str) -> (usize, Option<Term>) {
    let mut len = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside = c.is_ascii_digit()
            || (matches!(c, '-' | '–' | '/' | '.' | ',' | ':')
                && chars.peek().is_some_and(|(_, next)| next.is_ascii_digit()));
        if !inside {
            break;
        }
        len = at + c.len_utf8();
    }
    if let Some(short) = short_year(&text[len..]).filter(|_| text[..len].contains(['-', '/'])) {
        let body = format!("{}-{}", text[..len].replace('/', "-"), &text[len + short.start..len + short.end]);
        let whole = numeric(&body).filter(|t| matches!(t, Term::Numeric(..)));
        return (len + short.end, whole);
    }
    let body = &text[..len];
    let suffix_len = text[len..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - len);
    let suffix = &text[len..len + suffix_len];
    let value = body.parse::<u32>().ok();
    let term = match suffix {
        "" => value.map(|v| Term::Int(v, body.len().min(99) as u8)).or_else(|| numeric(body)),
        "e" | "de" | "ste" | "st" | "nd" | "rd" | "th" => value.map(Term::Ordinal),
        "s" => value.and_then(|v| match body.len() {
            4 if v % 10 == 0 => i32::try_from(v).ok().map(Term::Decade),
            2 if v % 10 == 0 => Some(Term::DecadeName(v)),
            _ => None,
        }),
        _ => None,
    };
    (len + suffix_len, term)
}

/// The two digits of a year behind a mark and an apostrophe, in bytes: `-'22` in `18-10-'22`.
fn short_year(text: &str) -> Option<std::ops::Range<usize>> {
    let rest = text.strip_prefix(['-', '/'])?;
    let digits = rest.strip_prefix(['\'', '’'])?;
    let start = text.len() - digits.len();
    let whole = digits.bytes().take_while(u8::is_ascii_digit).count() == 2;
    whole.then_some(start..start + 2)
}

/// Numbers with marks: full dates, months of a year, ranges of years and of days.
fn numeric(body: &str) -> Option<Term> {
    let mark = body.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = body.split(mark).collect();
    let values: Vec<u32> = parts.iter().map(|p| p.parse().ok()).collect::<Option<_>>()?;
    let lens: Vec<usize> = parts.iter().map(|p| p.len()).collect();
    let year = |v: u32| i32::try_from(v).ok().filter(|y| (1000..=2200).contains(y));
    match (mark, &values[..], &lens[..]) {
        ('-' | '/' | '.', &[d, m, y], &[1..=2, 1..=2, 4]) => day_first(year(y)?, m, d),
        ('-' | '/', &[d, m, y], &[2, 2, 2]) if d > 0 && m > 0 => {
            day_first(if y < 50 { 2000 + y as i32 } else { 1900 + y as i32 }, m, d)
        }
        ('-' | '/' | '.', &[y, m, d], &[4, 2, 2]) => {
            (m <= 12 && d <= 31).then_some(Term::Numeric(year(y)?, m, d, false))
        }
        ('-' | '/' | '–', &[a, b], &[4, 4]) if a < b => Some(Term::Years(year(a)?, year(b)?)),
        ('-', &[y, m], &[4, 2]) if (1..=12).contains(&m) => Some(Term::NumericMonth(year(y)?, m)),
        // "2019/20" is a season, "2009/28" the number of a directive
        ('-' | '/' | '–', &[a, b], &[4, 2]) if b > a % 100 && (mark != '/' || b == a % 100 + 1) => {
            Some(Term::Years(year(a)?, year(a / 100 * 100 + b)?))
        }
        ('-' | '/', &[m, y], &[1..=2, 4]) if (1..=12).contains(&m) => Some(Term::NumericMonth(year(y)?, m)),
        ('-' | '–', &[a, b], &[1..=2, 1..=2]) if a < b && (1..=31).contains(&b) && a > 0 => {
            Some(Term::Days(a, b))
        }
        _ => None,
    }
}

/// Day first; `ambiguous` says that month first would be a date as well.
fn day_first(year: i32, month: u32, day: u32) -> Option<Term> {
    match (month, day) {
        (1..=12, 1..=31) => Some(Term::Numeric(year, month, day, day <= 12 && day != month)),
        (13..=31, 1..=12) => Some(Term::Numeric(year, day, month, false)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, lang: Lang) -> Vec<Term> {
        terms(text, Span::new(0, text.len()), lang)
            .iter()
            .map(|t| t.term)
            .filter(|t| *t != Term::Other)
            .collect()
    }

    #[test]
    fn numbers_are_read_with_their_marks() {
        for (text, want) in [
            ("18-10-2022", Term::Numeric(2022, 10, 18, false)),
            ("18-10-'22", Term::Numeric(2022, 10, 18, false)),
            ("04/07/2021", Term::Numeric(2021, 7, 4, true)),
            ("2022-10-18", Term::Numeric(2022, 10, 18, false)),
            ("10/18/2022", Term::Numeric(2022, 10, 18, false)),
            ("2019-2021", Term::Years(2019, 2021)),
            ("2019/20", Term::Years(2019, 2020)),
            ("2022-10", Term::NumericMonth(2022, 10)),
            ("9-12", Term::Days(9, 12)),
            ("53ste", Term::Ordinal(53)),
            ("1990s", Term::Decade(1990)),
        ] {
            assert_eq!(read(text, Lang::Nl), [want], "{text}");
        }
        assert_eq!(read("'90", Lang::Nl), [Term::Apostrophe, Term::ShortYear(90)]);
    }

    #[test]
    fn numbers_glued_to_something_else_are_no_dates() {
        for text in ["28-jarige", "2.000", "1,5", "€2022", "2022%", "F16", "12:30", "010-2019-2021", "20.30"]
        {
            let terms = read(text, Lang::Nl);
            assert!(!terms.iter().any(|t| !is_mark(*t)), "{text}: {terms:?}");
        }
        assert_eq!(read("S-300", Lang::Nl), [Term::Dash]);
    }

    #[test]
    fn the_longest_phrase_counts() {
        assert_eq!(read("tot en met", Lang::Nl), [Term::Through]);
        assert_eq!(read("vrijdagavond gisterochtend", Lang::Nl), [Term::Weekday(4), Term::DayOffset(-1)]);
        assert_eq!(read("the day after tomorrow", Lang::En), [Term::DayOffset(2)]);
        assert_eq!(read("zondagskind voorjaarsnota", Lang::Nl), []);
    }

    #[test]
    fn no_phrase_is_listed_twice() {
        for lexicon in [&NL, &EN] {
            assert!(lexicon.phrases.windows(2).all(|w| w[0].0 != w[1].0));
        }
    }
}

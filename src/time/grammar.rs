//! Terms to meanings: which rows of terms are date expressions, whatever the language and the publication date.
//!
//! A reader by recursive descent. Every rule looks a bounded number of terms ahead, so reading is linear.

mod meaning;
mod point;
mod relative;

use super::calendar::Unit;
use super::scan::Tok;
use super::term::{Portion, Term};
use crate::base::Lang;
pub(super) use meaning::{Calendar, Edge, Found, Length, Meaning, Point, YearRef};

/// All date expressions of a sentence, in order, none overlapping.
pub(super) fn read(toks: &[Tok], text: &str, lang: Lang) -> Vec<Found> {
    let reader = Reader { toks, text, lang };
    let mut found = Vec::new();
    let mut i = 0;
    while i < toks.len() {
        match reader.expression(i) {
            Some(f) => {
                i = f.end.max(i + 1);
                if f.meaning != Meaning::Undated {
                    found.push(f);
                }
            }
            None => i += 1,
        }
    }
    found
}

struct Reader<'a> {
    toks: &'a [Tok],
    text: &'a str,
    lang: Lang,
}

type Read = Option<(Point, usize)>;

impl Reader<'_> {
    fn term(&self, i: usize) -> Term {
        self.toks.get(i).map_or(Term::End, |t| t.term)
    }

    fn before(&self, i: usize) -> Term {
        i.checked_sub(1).map_or(Term::End, |i| self.term(i))
    }

    fn form(&self, i: usize) -> &str {
        self.toks.get(i).map_or("", |t| t.span.of(self.text))
    }

    fn skip(&self, i: usize, terms: &[Term]) -> usize {
        (i..).find(|&j| !terms.contains(&self.term(j))).unwrap_or(i)
    }

    fn expression(&self, i: usize) -> Option<Found> {
        let found = |meaning, end| Found { meaning, first: i, end, about: false, maybe: false };
        match self.term(i) {
            Term::Every => self.set(i + 1).map(|end| found(Meaning::Undated, end)),
            Term::Lasting => self.length(i + 1).map(|(_, end)| found(Meaning::Undated, end)),
            Term::Maybe => {
                let inner = self.expression(self.skip(i + 1, &[Term::In, Term::On, Term::The]))?;
                Some(Found { first: i, maybe: true, ..inner })
            }
            Term::About => {
                let (meaning, end) = self.range(i + 1, true)?;
                Some(Found { about: true, ..found(meaning, end) })
            }
            Term::Between => {
                let (from, to, end) = self.pair(i + 1, &[Term::And])?;
                Some(found(Meaning::Range(from, to), end))
            }
            term => match self.edge(i, term) {
                Some((edge, at)) => self.open(i, edge, at),
                None => self.range(i, self.led(i)).map(|(meaning, end)| found(meaning, end)),
            },
        }
    }

    /// *elke vrijdag*, *om de drie weken*: where the set ends.
    fn set(&self, i: usize) -> Option<usize> {
        let at = (i..i + 2)
            .find(|&j| !matches!(self.term(j), Term::Ordinal(_) | Term::Count(_) | Term::Int(..) | Term::Few))
            .unwrap_or(i + 2);
        let time = matches!(
            self.term(at),
            Term::Weekday(_)
                | Term::WeekdayNight(_)
                | Term::Unit(..)
                | Term::Season(_)
                | Term::DayPart
                | Term::Night
                | Term::Month(_)
                | Term::Holiday(_)
        );
        time.then_some(at + 1)
    }

    /// The edge a preposition gives, and where its date begins.
    fn edge(&self, i: usize, term: Term) -> Option<(Edge, usize)> {
        let at = self.skip(i + 1, &[Term::In, Term::On, Term::About]);
        let edge = match term {
            Term::Since => Edge::Since,
            Term::From => Edge::From,
            Term::Until | Term::Through | Term::Against => Edge::Until,
            Term::By if !self.is_lone_may(at) => Edge::Until,
            Term::Before => Edge::Before,
            Term::BeforeOrFor => Edge::Before,
            Term::After => Edge::After,
            _ => return None,
        };
        Some((edge, at))
    }

    fn is_lone_may(&self, i: usize) -> bool {
        self.lang == Lang::En && self.term(i) == Term::Month(5) && self.year(i + 1).is_none()
    }

    fn open(&self, i: usize, edge: Edge, at: usize) -> Option<Found> {
        let about = (i + 1..at).any(|j| self.term(j) == Term::About);
        let found = |meaning, end| Found { meaning, first: i, end, about, maybe: false };
        if edge == Edge::From
            && let Some((from, to, end)) = self.pair(at, &[Term::Until, Term::Through, Term::To])
        {
            return Some(found(Meaning::Range(from, to), end));
        }
        let (point, end) = self.open_point(edge, at)?;
        if self.term(i) == Term::Against && !is_named(&point) {
            return None;
        }
        // "after June's summit": the preposition is the summit's, and June is when it was.
        if self.term(end) == Term::Apostrophe && self.form(end + 1) == "s" {
            return Some(Found { first: at, ..found(Meaning::Point(point), end) });
        }
        if self.term(i) == Term::BeforeOrFor && self.means_for(i, &point, end) {
            return Some(Found { first: at, ..found(Meaning::Point(point), end) });
        }
        // a bound that is itself vague or a bound bounds nothing
        let closed = !matches!(
            point,
            Point::Recently | Point::Soon | Point::Within(_) | Point::Elapsed { .. } | Point::Rest { .. }
        );
        closed.then(|| found(Meaning::Open(edge, point), end))
    }

    /// *sinds drie jaar*: the length reaches back from publication.
    fn open_point(&self, edge: Edge, at: usize) -> Read {
        if let Some(read) = self.point(at, true) {
            return Some(read);
        }
        let (length, end) = self.length(at).filter(|(l, _)| edge == Edge::Since && l.unit >= Unit::Week)?;
        Some((Point::Moved { length, back: true, story: false }, end))
    }

    /// *voor* before a day is *before*, unless something is planned *for* it; before a weekday it is *for*, unless
    /// somebody must.
    fn means_for(&self, i: usize, point: &Point, end: usize) -> bool {
        let planned =
            |j: usize| super::words(self.lang).purpose.contains(&self.form(j).to_lowercase().as_str());
        let bound =
            (i.saturating_sub(8)..i).any(|j| super::words(self.lang).deadline.contains(&self.form(j)));
        !(is_named(point) || bound) || i.checked_sub(1).is_some_and(planned) || planned(end)
    }

    /// A point, or two with *tot (en met)* or a dash between.
    fn range(&self, i: usize, led: bool) -> Option<(Meaning, usize)> {
        if let Term::Years(a, b) = self.term(i) {
            let year = |y| Point::Calendar(Calendar { year: YearRef::Given(y), ..Calendar::default() });
            return Some((Meaning::Range(year(a), year(b)), i + 1));
        }
        if let Some((from, to, end)) = self.days_of_month(i) {
            return Some((Meaning::Range(from, to), end));
        }
        let links: &[Term] = if self.before(i) == Term::Of || matches!(self.term(i), Term::Int(_, 1..=2)) {
            &[Term::Until, Term::Through, Term::To, Term::Dash]
        } else if matches!(self.term(i), Term::Month(_)) {
            &[Term::Until, Term::Through, Term::To, Term::Dash, Term::Slash]
        } else {
            &[Term::Until, Term::Through]
        };
        if let Some((from, to, end)) = self.pair(i, links) {
            return Some((Meaning::Range(from, to), end));
        }
        let both: &[Term] = match self.term(i) {
            Term::Portion(_) => &[Term::And, Term::Or, Term::Comma],
            _ => &[Term::And, Term::Or],
        };
        if let Some((from, to, end)) = self.pair(i, both).filter(|(a, b, _)| adjoin(a, b)) {
            return Some((Meaning::Range(from, to), end));
        }
        if let Some((meaning, end)) = self.decades(i) {
            return Some((meaning, end));
        }
        self.point(i, led).map(|(point, end)| (Meaning::Point(point), end))
    }

    /// *jaren zeventig en tachtig*, *de jaren 2015 en 2016*: neighbours are one stretch.
    fn decades(&self, i: usize) -> Option<(Meaning, usize)> {
        let year = |y| Point::Calendar(Calendar { year: YearRef::Given(y), ..Calendar::default() });
        let (first, end) = match self.point(i, true)? {
            (Point::Decade(first), end) => (first, end),
            (Point::Calendar(Calendar { year: YearRef::Given(y), month: None, .. }), end)
                if end.checked_sub(2).is_some_and(|at| self.term(at) == Term::Unit(Unit::Year, true)) =>
            {
                let (YearRef::Given(next), end) = self.year(end + 1)? else { return None };
                let and = end.checked_sub(2).is_some_and(|at| self.term(at) == Term::And);
                return (and && next == y + 1).then(|| (Meaning::Range(year(y), year(next)), end));
            }
            _ => return None,
        };
        let (Term::And, Term::DecadeName(name)) = (self.term(end), self.term(end + 1)) else { return None };
        let next = first.div_euclid(100) * 100 + i32::try_from(name).ok()?;
        (next == first + 10).then(|| (Meaning::Range(year(first), year(next + 9)), end + 2))
    }

    /// *9-12 maart (2023)*, *March 9-12, 2023*.
    fn days_of_month(&self, i: usize) -> Option<(Point, Point, usize)> {
        let at = i + usize::from(matches!(self.term(i), Term::Month(_) | Term::MonthShort(_)));
        let Term::Days(a, b) = self.term(at) else { return None };
        let (month, year_at) = if at > i { (i, at + 1) } else { (at + 1, at + 2) };
        let (Term::Month(m) | Term::MonthShort(m)) = self.term(month) else { return None };
        let (year, end) = self.year_after(year_at).unwrap_or((YearRef::None, year_at));
        let day = |d| Point::Calendar(Calendar { year, month: Some(m), day: Some(d), ..Calendar::default() });
        Some((day(a), day(b), end))
    }

    /// Two dates with one of `links` between; what the first leaves out it takes from the second.
    fn pair(&self, i: usize, links: &[Term]) -> Option<(Point, Point, usize)> {
        let (from, link) = match self.term(i) {
            Term::Int(d, 1..=2) | Term::Ordinal(d) if links.contains(&self.term(i + 1)) => {
                (Point::Calendar(Calendar { day: Some(d), ..Calendar::default() }), i + 1)
            }
            _ => self.point(i, true)?,
        };
        if !links.contains(&self.term(link)) {
            return None;
        }
        let at = self.skip(link + 1, &[Term::In, Term::On]);
        let (to, end) = match (&from, self.term(at), self.lang) {
            // March 9 to 12, 2021
            (Point::Calendar(a), Term::Int(d, 1..=2), Lang::En) if a.day.is_some() && a.month.is_some() => {
                let (year, end) = self.year_after(at + 1).unwrap_or((a.year, at + 1));
                (Point::Calendar(Calendar { day: Some(d), year, weekday: None, ..a.clone() }), end)
            }
            _ => self.point(at, true)?,
        };
        let to = of_same_week(&from, to);
        let from = completed(from, &to)?;
        Some((from, to, end))
    }

    /// True after a word that makes a bare year or month a date.
    fn led(&self, i: usize) -> bool {
        // "door May", "by May": who, not when
        if self.before(i) == Term::By && self.is_lone_may(i) {
            return false;
        }
        matches!(
            self.before(i),
            Term::In
                | Term::Of
                | Term::Since
                | Term::From
                | Term::Until
                | Term::Through
                | Term::By
                | Term::Between
                | Term::About
                | Term::After
                | Term::Before
                | Term::BeforeOrFor
                | Term::Later
                | Term::Earlier
                | Term::Maybe
                | Term::Unit(Unit::Year | Unit::Month, false)
                | Term::Season(_)
                | Term::Portion(_)
        ) || (self.before(i) == Term::The && i >= 2 && self.led(i - 1))
            || (self.before(i) == Term::The
                && self.lang == Lang::En
                && matches!(self.term(i), Term::Int(1900..=2100, 4)))
            || (self.before(i) == Term::Paren && matches!(self.term(i), Term::Int(_, 4)))
            || self.listed(i)
    }

    /// The later ones of *in 2015, 2017 en 2018*, *in maart of mei*.
    fn listed(&self, i: usize) -> bool {
        let kind = |j: usize| match self.term(j) {
            Term::Int(_, 4) => 1,
            Term::Month(_) => 2,
            _ => 0,
        };
        let links = (1..=8usize).take_while(|n| {
            let at = i.checked_sub(2 * n - 1);
            at.is_some_and(|at| {
                at > 0
                    && matches!(self.term(at), Term::Comma | Term::And | Term::Or)
                    && kind(at - 1) == kind(i)
            })
        });
        let first = i - 2 * links.count();
        first < i && first > 0 && kind(i) > 0 && self.term(first - 1) == Term::In
    }
}

/// A date that the text gives by its name or number, not by its distance.
fn is_named(point: &Point) -> bool {
    match point {
        Point::Calendar(c) => c.month.is_some() || matches!(c.year, YearRef::Given(_)),
        Point::Holiday { .. } | Point::Season { .. } | Point::Portion(..) => true,
        _ => false,
    }
}

/// *9 en 10 maart*, *maart en april*: neighbours are one stretch; *3 en 10 maart* are two dates.
fn adjoin(a: &Point, b: &Point) -> bool {
    match (a, b) {
        (Point::Calendar(a), Point::Calendar(b)) => match (a.month, b.month, a.day, b.day) {
            (Some(m), Some(n), Some(d), Some(e)) => m == n && d + 1 == e && a.weekday.is_none(),
            (Some(m), Some(n), None, None) => m + 1 == n && a.year == b.year,
            _ => false,
        },
        (Point::DayOffset(a), Point::DayOffset(b)) => a + 1 == *b,
        (
            Point::Weekday { day: a, which: None, week: v, weeks: 0 },
            Point::Weekday { day: b, which: None, week: w, weeks: 0 },
        ) => v == w && (a + 1) % 7 == *b,
        // "eind maart of begin april"
        (Point::Portion(Portion::End, a), Point::Portion(Portion::Begin, b)) => adjoin(a, b),
        _ => false,
    }
}

/// *vorige week dinsdag en woensdag*: the second day is of that week too.
fn of_same_week(from: &Point, to: Point) -> Point {
    match (from, &to) {
        (
            Point::Weekday { week: week @ Some(_), .. },
            &Point::Weekday { day, which: None, week: None, weeks: 0 },
        ) => Point::Weekday { day, which: None, week: *week, weeks: 0 },
        _ => to,
    }
}

/// The first of a pair with what it leaves out; `None` when the two can't be ends of one range.
fn completed(from: Point, to: &Point) -> Option<Point> {
    if let (Point::Portion(portion, a), Point::Portion(_, b)) = (&from, to) {
        return Some(Point::Portion(*portion, Box::new(completed((**a).clone(), b)?)));
    }
    let (Point::Calendar(mut a), b) = (from.clone(), to) else { return Some(from) };
    let Point::Calendar(b) = b else {
        return (a.month.is_some() || a.day.is_none()).then_some(from);
    };
    if a.day.is_some() && a.month.is_none() {
        b.day?;
        a.month = b.month;
    }
    if a.month.is_some() != b.month.is_some() && a.day.is_none() && b.day.is_none() && a.year == YearRef::None
    {
        return None;
    }
    if a.year == YearRef::None {
        a.year = match b.year {
            YearRef::Given(y) if a.month > b.month => YearRef::Given(y - 1),
            year => year,
        };
    }
    Some(Point::Calendar(a))
}

//! The shapes of dates that are relative: *vorige week*, *drie maanden geleden*, *een dag later*, *later dit jaar*.

use super::point::month_of;
use super::{Length, Point, Read, Reader, YearRef, is_named};
use crate::base::Lang;
use crate::time::calendar::Unit;
use crate::time::term::{Shift, Term};

impl Reader<'_> {
    /// "zei dat vrijdag", ", die vrijdag begint", "said that Friday": the word joins clauses, and the day stands alone.
    pub(super) fn is_conjunction(&self, i: usize) -> bool {
        match self.lang {
            Lang::Nl => self.form(i).eq_ignore_ascii_case("dat") || self.before(i) == Term::Comma,
            Lang::En => self.form(i).eq_ignore_ascii_case("that"),
        }
    }

    /// Rules that begin with *vorige, deze, komende …*. `the`: an article stands before it.
    pub(super) fn shifted(&self, i: usize, shift: Shift, the: bool) -> Read {
        let only_lengths = shift == Shift::Latest;
        let next = self.term(i + 1);
        let point = match next {
            Term::Weekday(_) | Term::WeekdayNight(_) if shift == Shift::That && self.is_conjunction(i) => {
                return None;
            }
            Term::Weekday(day) if !only_lengths => {
                let (point, end) = self.weekday(i + 1)?;
                return Some(match point {
                    Point::Weekday { week: None, weeks: 0, .. } => {
                        (Point::Weekday { day, which: Some(shift), week: None, weeks: 0 }, end)
                    }
                    dated => (dated, end),
                });
            }
            Term::WeekdayNight(day) if !only_lengths => {
                Point::Night(Box::new(Point::Weekday { day, which: Some(shift), week: None, weeks: 0 }), None)
            }
            Term::Unit(unit, false) => return self.shifted_unit(i, shift, unit, the),
            // "de laatste dagen van de oorlog": not the ones before publication
            Term::Unit(_, true)
                if matches!(shift, Shift::Latest | Shift::Previous) && self.term(i + 2) == Term::Of =>
            {
                return None;
            }
            Term::Unit(unit, true) if elapses(shift) && unit != Unit::Hour => {
                Point::Elapsed { length: None, back: back(shift) }
            }
            Term::Few if elapses(shift) && matches!(self.term(i + 2), Term::Unit(..)) => {
                return Some((Point::Elapsed { length: None, back: back(shift) }, i + 3));
            }
            Term::DayPart | Term::Night
                if matches!(shift, Shift::That | Shift::Following | Shift::Preceding) =>
            {
                Point::Period(shift, Unit::Day)
            }
            Term::DayPart | Term::Night if the && shift == Shift::Next => {
                Point::Period(Shift::Following, Unit::Day)
            }
            Term::Season(season) if !only_lengths => {
                let (year, end) = self.year_after(i + 2).unwrap_or((YearRef::None, i + 2));
                return Some((Point::Season { season, which: Some(shift), year }, end));
            }
            Term::Month(month)
                if !only_lengths && shift != Shift::That && self.year_after(i + 2).is_none() =>
            {
                month_of(YearRef::None, month, Some(shift))
            }
            Term::Holiday(holiday) if !only_lengths => {
                Point::Holiday { holiday, which: Some(shift), year: YearRef::None }
            }
            _ if elapses(shift) => {
                let (length, end) = self.length(i + 1)?;
                return Some((Point::Elapsed { length: Some(length), back: back(shift) }, end));
            }
            _ => return None,
        };
        Some((point, i + 2))
    }

    /// *vorige week (vrijdag)*, *volgend jaar (mei)*, *de afgelopen week*, *de volgende dag*.
    pub(super) fn shifted_unit(&self, i: usize, shift: Shift, unit: Unit, the: bool) -> Read {
        let at = i + 2;
        let period = match (unit, shift) {
            (Unit::Hour, _) => return None,
            (Unit::Week, _) if matches!(self.term(at), Term::Weekday(_)) && shift != Shift::Latest => {
                let (Point::Weekday { day, .. }, end) = self.weekday(at)? else { return None };
                return Some((Point::Weekday { day, which: None, week: Some(shift), weeks: 0 }, end));
            }
            (Unit::Year, _) if shift != Shift::Latest => match self.term(at) {
                Term::Month(month) => return Some((month_of(YearRef::Shifted(shift), month, None), at + 1)),
                Term::Season(season) => {
                    return Some((
                        Point::Season { season, which: None, year: YearRef::Shifted(shift) },
                        at + 1,
                    ));
                }
                Term::Holiday(holiday) => {
                    return Some((
                        Point::Holiday { holiday, which: None, year: YearRef::Shifted(shift) },
                        at + 1,
                    ));
                }
                _ if the && elapses(shift) && shift != Shift::Previous => self.one(unit, shift),
                _ => Point::Period(shift, unit),
            },
            (Unit::Day, Shift::Next) if the => Point::Period(Shift::Following, unit),
            (Unit::Day, Shift::Previous) if the => Point::Period(Shift::Preceding, unit),
            (Unit::Day, Shift::That | Shift::Following | Shift::Preceding | Shift::This) => {
                Point::Period(shift, unit)
            }
            (Unit::Day, _) => return None,
            (Unit::Week | Unit::Month | Unit::Year, Shift::Past | Shift::Latest | Shift::Coming)
                if the || shift == Shift::Latest =>
            {
                self.one(unit, shift)
            }
            (_, Shift::Latest) => return None,
            _ => Point::Period(shift, unit),
        };
        // "the last week of the war", "de laatste maand van zijn leven" belong to something else
        let owned = self.term(at) == Term::Of && matches!(shift, Shift::Latest | Shift::Previous) && the;
        (!owned).then_some((period, at))
    }

    fn one(&self, unit: Unit, shift: Shift) -> Point {
        Point::Elapsed { length: Some(Length { halves: 2, unit, about: false }), back: back(shift) }
    }

    /// *later dit jaar*, *eerder deze week*, *later vandaag*, *later in 2023*.
    pub(super) fn rest(&self, i: usize) -> Read {
        let back = self.term(i) == Term::Earlier;
        match (self.term(i + 1), self.term(i + 2)) {
            (Term::Shift(Shift::This), Term::Unit(unit, false)) if unit > Unit::Hour => {
                Some((Point::Rest { unit, back }, i + 3))
            }
            (Term::DayOffset(offset), _) => Some(self.day_offset(i + 1, offset)),
            // "eerder in de week", "later in the year"
            _ => {
                let at = self.skip(i + 1, &[Term::In]);
                match (self.term(at), self.term(at + 1)) {
                    (Term::The, Term::Unit(unit @ (Unit::Week | Unit::Month | Unit::Year), false)) => {
                        Some((Point::Rest { unit, back }, at + 2))
                    }
                    _ => None,
                }
            }
        }
    }

    /// *over drie weken*, *in three weeks*.
    pub(super) fn ahead(&self, i: usize) -> Read {
        let (length, end) = self.length(i + 1).filter(|(l, _)| l.unit > Unit::Hour)?;
        // "the first time in three years" looks back; so does whatever follows a noun or a number
        let looks_back = self.term(i) == Term::In
            && (self.lang == Lang::Nl
                || (i.saturating_sub(6)..i)
                    .any(|j| matches!(self.term(j), Term::Ordinal(_) | Term::Count(2..) | Term::Int(..))));
        let other = matches!(self.term(end), Term::Earlier | Term::Later | Term::Ago | Term::Of);
        (!looks_back && !other).then_some((Point::Moved { length, back: false, story: false }, end))
    }

    /// *(drie weken) geleden*, *een dag later*, *twee dagen na 9 maart*, *three weeks from now*.
    pub(super) fn moved(&self, i: usize) -> Read {
        if let (Term::Few, Term::Unit(unit, _), Term::Ago) =
            (self.term(i), self.term(i + 1), self.term(i + 2))
        {
            return (unit > Unit::Hour).then_some((Point::Recently, i + 3));
        }
        let (length, at) = self.length(i).filter(|(l, _)| l.unit > Unit::Hour)?;
        let moved = |back, story| Point::Moved { length, back, story };
        let compared = self.term(at + 1) == Term::Than;
        match self.term(at) {
            Term::Ago => Some(self.to_the_day(length, at + 1).unwrap_or((moved(true, false), at + 1))),
            Term::FromNow => Some((moved(false, false), at + 1)),
            Term::Later | Term::Succeeding if !compared => Some((moved(false, true), at + 1)),
            Term::Earlier | Term::Preceding if !compared => Some((moved(true, true), at + 1)),
            Term::Of if self.lang == Lang::En && self.form(at).eq_ignore_ascii_case("from") => {
                let (from, end) = self
                    .point(at + 1, true)
                    .filter(|(p, _)| matches!(p, Point::Weekday { .. } | Point::DayOffset(_)))?;
                Some((Point::Exactly { length, back: false, from: Box::new(from) }, end))
            }
            Term::After | Term::Before | Term::BeforeOrFor => {
                let back = self.term(at) != Term::After;
                let (from, end) = self.point(at + 1, true).or_else(|| self.dated_event(at + 1))?;
                Some((Point::MovedFrom { length, back, from: Box::new(from) }, end))
            }
            _ => None,
        }
    }

    /// *(een jaar na) de annexatie (van de Krim) in 2014*: the date of the event that a length is reckoned from.
    fn dated_event(&self, i: usize) -> Read {
        let word = |j: usize| self.term(j) == Term::Other;
        let mut at = i + 1;
        if self.term(i) != Term::The || !word(at) {
            return None;
        }
        at += 1;
        let of = self.skip(at + 1, &[Term::The]);
        if self.term(at) == Term::Of && word(of) {
            at = of + 1;
        }
        if !matches!(self.term(at), Term::In | Term::On | Term::Of) {
            return None;
        }
        self.point(at + 1, true).filter(|(point, _)| is_named(point))
    }

    /// *two years ago today*, *ten years ago this month*.
    fn to_the_day(&self, length: Length, i: usize) -> Read {
        let this = matches!(
            (self.term(i), self.term(i + 1)),
            (Term::Shift(Shift::This), Term::Unit(Unit::Week | Unit::Month, false)) | (Term::DayOffset(0), _)
        );
        let (from, end) = self.point(i, true).filter(|_| this)?;
        Some((Point::Exactly { length, back: true, from: Box::new(from) }, end))
    }

    /// *binnen drie maanden*; *binnen een jaar na de verkiezingen* is reckoned from something else.
    pub(super) fn within(&self, i: usize) -> Read {
        let (length, end) = self.length(i + 1).filter(|(l, _)| l.unit > Unit::Hour)?;
        let other = matches!(
            self.term(end),
            Term::After | Term::Of | Term::Before | Term::BeforeOrFor | Term::Ago | Term::Than
        );
        (!other).then_some((Point::Within(length), end))
    }

    /// *de dag ervoor*, *het jaar daarop*, *jaren tachtig*, *jaren geleden*.
    pub(super) fn unit(&self, i: usize, unit: Unit, plural: bool, the: bool, led: bool) -> Read {
        let story = |back| Point::Period(if back { Shift::Preceding } else { Shift::Following }, unit);
        match self.term(i + 1) {
            _ if unit == Unit::Hour => None,
            Term::Ago if plural => Some((Point::Recently, i + 2)),
            Term::Preceding if the && !plural => Some((story(true), i + 2)),
            Term::Succeeding if the && !plural => Some((story(false), i + 2)),
            // "the day before": not "the day before the summit"
            next @ (Term::Before | Term::After)
                if the && !plural && matches!(self.term(i + 2), Term::End | Term::Dot | Term::Comma) =>
            {
                Some((story(next == Term::Before), i + 2))
            }
            Term::Weekday(_) if unit == Unit::Week => None,
            // "the week before last"
            Term::Before
                if the
                    && !plural
                    && unit > Unit::Day
                    && self.term(i + 2) == Term::Shift(Shift::Previous)
                    && !matches!(self.term(i + 3), Term::Unit(..)) =>
            {
                let length = Length { halves: 2, unit, about: false };
                let from = Box::new(Point::Period(Shift::Previous, unit));
                Some((Point::Exactly { length, back: true, from }, i + 3))
            }
            Term::Before | Term::BeforeOrFor | Term::After if the && !plural && unit <= Unit::Year => {
                let (from, end) = self.point(i + 2, true).filter(|(p, _)| is_named(p))?;
                let length = Length { halves: 2, unit, about: false };
                let back = self.term(i + 1) != Term::After;
                Some((Point::MovedFrom { length, back, from: Box::new(from) }, end))
            }
            Term::Of if matches!(unit, Unit::Week | Unit::Weekend) && !plural => {
                let day = |p: &Point| matches!(p, Point::Calendar(c) if c.day.is_some());
                let (from, end) = self
                    .pair(i + 2, &[Term::And, Term::Until, Term::Through])
                    .map(|(from, _, end)| (from, end))
                    .or_else(|| self.point(i + 2, true))
                    .filter(|(p, _)| day(p))?;
                Some((Point::Around(unit, Box::new(from)), end))
            }
            _ if unit == Unit::Year && plural => self.decade(i + 1),
            // "in het weekend na de aanslag": another one
            Term::Before | Term::BeforeOrFor | Term::After | Term::Of => None,
            _ if unit == Unit::Weekend && the && (led || self.is_over(i - 1)) => {
                Some((Point::Weekend, i + 1))
            }
            _ => None,
        }
    }

    /// *at the weekend*, *over the weekend*: it takes no *in*.
    fn is_over(&self, the: usize) -> bool {
        self.lang == Lang::En && self.before(the) == Term::On
    }

    /// *gisteren(avond)*, *morgen over een week*.
    pub(super) fn day_offset(&self, i: usize, offset: i32) -> (Point, usize) {
        let end = self.skip(i + 1, &[Term::DayPart, Term::Night]).min(i + 2);
        let exact = end + usize::from(self.term(end) == Term::Exactly);
        if let Some((length, at)) = self.length(exact).filter(|(l, _)| l.unit > Unit::Hour)
            && self.term(at) == Term::Ago
        {
            let from = Box::new(Point::DayOffset(offset));
            return (Point::Exactly { length, back: true, from }, at + 1);
        }
        if self.term(end) == Term::Ahead
            && let Some((length, end)) = self.length(end + 1).filter(|(l, _)| l.unit == Unit::Week)
        {
            return (Point::DayOffset(offset.saturating_add((length.halves / 2 * 7) as i32)), end);
        }
        (Point::DayOffset(offset), end)
    }

    /// *(ruim) drie weken*, *anderhalf jaar*.
    pub(super) fn length(&self, i: usize) -> Option<(Length, usize)> {
        let about = self.term(i) == Term::About;
        let at = i + usize::from(about);
        let (halves, at) = match (self.term(at), self.term(at + 1), self.term(at + 2)) {
            (Term::Length(halves, unit), ..) => return Some((Length { halves, unit, about }, at + 1)),
            // twenty-five
            (
                Term::Count(tens @ (20 | 30 | 40 | 50 | 60 | 70 | 80 | 90)),
                Term::Dash,
                Term::Count(n @ 1..=9),
            ) => ((tens + n) * 2, at + 3),
            (Term::Count(n) | Term::DecadeName(n) | Term::Int(n @ 1..=999, _), ..) => (n * 2, at + 1),
            (Term::Halves(n), ..) => (n, at + 1),
            _ => return None,
        };
        let Term::Unit(unit, plural) = self.term(at) else { return None };
        // "een week of drie": about three
        if let (Lang::Nl, Term::Or, Term::Count(n) | Term::Int(n @ 1..=99, _)) =
            (self.lang, self.term(at + 1), self.term(at + 2))
            && halves == 2
            && !plural
            && !matches!(self.term(at + 3), Term::Unit(..))
        {
            return Some((Length { halves: n * 2, unit, about: true }, at + 3));
        }
        Some((Length { halves, unit, about }, at + 1))
    }
}

fn elapses(shift: Shift) -> bool {
    matches!(
        shift,
        Shift::Past | Shift::Latest | Shift::Previous | Shift::Coming | Shift::Next | Shift::Following
    )
}

fn back(shift: Shift) -> bool {
    matches!(shift, Shift::Past | Shift::Latest | Shift::Previous)
}

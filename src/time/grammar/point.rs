//! The shapes of a single date.

use super::{Calendar, Length, Point, Read, Reader, YearRef};
use crate::base::Lang;
use crate::time::calendar::Unit;
use crate::time::term::{Shift, Term};

impl Reader<'_> {
    /// The date that begins here. `led`: after a preposition, where a bare year or month is a date.
    pub(super) fn point(&self, i: usize, led: bool) -> Read {
        let the = self.term(i) == Term::The;
        let at = i + usize::from(the);
        let (point, end) = match self.term(at) {
            Term::Numeric(y, m, d, ambiguous) => {
                let (year, month, day) = (YearRef::Given(y), Some(m), Some(d));
                (Point::Calendar(Calendar { year, month, day, ambiguous, ..Calendar::default() }), at + 1)
            }
            Term::NumericMonth(y, m) if led => (month_of(YearRef::Given(y), m, None), at + 1),
            Term::NightOf => self.night(at)?,
            Term::NightTo => {
                let (day, end) = self.point(self.skip(at + 1, &[Term::The]), true)?;
                (Point::NightBefore(Box::new(day)), end)
            }
            Term::Weekday(_) | Term::WeekdayNight(_) => self.weekday(at)?,
            Term::Shift(shift) => self.shifted(at, shift, the)?,
            Term::Portion(portion) => {
                let (of, end) = self.portioned(self.skip(at + 1, &[Term::Of, Term::In]))?;
                (Point::Portion(portion, Box::new(of)), end)
            }
            Term::Later | Term::Earlier if !the => self.rest(at)?,
            Term::Ahead | Term::In if !the => self.ahead(at)?,
            Term::Season(season) => self.season(at, season, led)?,
            Term::QuarterName(quarter) => {
                let (year, end) = self.year_after(at + 1).or(led.then_some((YearRef::None, at + 1)))?;
                (quarter_of(quarter, year), end)
            }
            Term::Holiday(holiday) => {
                let (year, end) = self.year_after(at + 1).unwrap_or((YearRef::None, at + 1));
                (Point::Holiday { holiday, which: None, year }, end)
            }
            Term::DayOffset(offset) => self.day_offset(at, offset),
            Term::HalfYear(half) if the || led => {
                let (year, end) = self.year_after(at + 1).unwrap_or((YearRef::None, at + 1));
                (Point::Months { first: half * 6 - 5, last: half * 6, year }, end)
            }
            Term::OffsetNight(offset) => (Point::Night(Box::new(Point::DayOffset(offset)), None), at + 1),
            Term::Within => self.within(at)?,
            Term::ThisNight => (Point::ThisNight, at + 1),
            Term::Decade(start) => (Point::Decade(start), at + 1),
            Term::DecadeName(name) if the && self.lang == Lang::En => {
                (Point::Decade(1900 + name as i32), at + 1)
            }
            Term::Apostrophe if the && self.lang == Lang::En => self.apostrophe_decade(at)?,
            Term::Month(month) => self.month(at, month, led)?,
            Term::MonthShort(month) => self.month(at, month, false).filter(|(_, end)| *end > at + 1)?,
            Term::Recently => (Point::Recently, at + 1),
            Term::Now => (Point::Now, at + 1),
            Term::Soon => (Point::Soon, at + 1),
            Term::Unit(unit, plural) => self.unit(at, unit, plural, the, led)?,
            _ => self.counted(at, the, led)?,
        };
        Some((point, end))
    }

    /// Rules that begin with a number.
    fn counted(&self, i: usize, the: bool, led: bool) -> Read {
        self.day_month(i)
            .or_else(|| self.ordinal(i, led))
            .or_else(|| self.moved(i))
            .or_else(|| self.year(i).filter(|_| led && !the).map(|(year, end)| (of_year(year), end)))
    }

    /// A year in digits: `2023`, `'23`.
    pub(super) fn year(&self, i: usize) -> Option<(YearRef, usize)> {
        match (self.term(i), self.term(i + 1)) {
            (Term::Int(y @ 1000..=2200, 4), _) => Some((YearRef::Given(y as i32), i + 1)),
            (Term::Apostrophe, Term::ShortYear(y)) => Some((YearRef::Short(y), i + 2)),
            _ => None,
        }
    }

    /// The year behind a month, a season or a holiday: `2023`, *van 2023*, *vorig jaar*, *van dat jaar*.
    pub(super) fn year_after(&self, i: usize) -> Option<(YearRef, usize)> {
        let comma = i + usize::from(self.term(i) == Term::Comma && self.lang == Lang::En);
        let at = self.skip(i, &[Term::Of, Term::In]);
        if let Some(read) = self.year(comma).or_else(|| self.year(at)) {
            return Some(read);
        }
        let at = self.skip(at, &[Term::The]);
        match (self.term(at), self.term(at + 1)) {
            (Term::Shift(shift), Term::Unit(Unit::Year, false)) => Some((YearRef::Shifted(shift), at + 2)),
            _ => None,
        }
    }

    /// *5 maart (2023)*, *24ste februari*, *the 5th of March*, *5.XI.1943*.
    fn day_month(&self, i: usize) -> Read {
        let (Term::Int(day @ 1..=31, 1..=2) | Term::Ordinal(day @ 1..=31)) = self.term(i) else {
            return None;
        };
        let at = self.skip(i + 1, &[Term::Dot, Term::Dash, Term::Of]);
        match self.term(at) {
            Term::Month(month) | Term::MonthShort(month) if at <= i + 2 => {
                let (point, end) = self.month(at, month, true)?;
                let Point::Calendar(mut c) = point else { return None };
                if c.year == YearRef::None {
                    c.year = self.known_year(day, month, i, end);
                }
                (c.day.is_none() && fits(day, month))
                    .then_some((Point::Calendar(Calendar { day: Some(day), ..c }), end))
            }
            Term::Roman(month) => {
                let (year, end) = self.year(self.skip(at + 1, &[Term::Dot, Term::Dash]))?;
                let (month, day) = (Some(month), Some(day));
                Some((Point::Calendar(Calendar { year, month, day, ..Calendar::default() }), end))
            }
            _ => None,
        }
    }

    /// *maart*, *maart 2023*, *maart vorig jaar*, *March 5, 2021*.
    fn month(&self, i: usize, month: u32, led: bool) -> Read {
        let dotted =
            i + 1 + usize::from(self.term(i + 1) == Term::Dot && matches!(self.term(i), Term::MonthShort(_)));
        let after = self
            .skip(dotted, if self.toks.get(dotted).is_some_and(|t| t.glued) { &[Term::Dash] } else { &[] });
        if after > dotted
            && self.year(after).is_none()
            && self.toks.get(after).is_some_and(|t| t.glued && t.term == Term::Other)
        {
            return None; // 1 mei-viering
        }
        if self.lang == Lang::En
            && let Term::Int(day @ 1..=31, 1..=2) | Term::Ordinal(day @ 1..=31) = self.term(dotted)
            && fits(day, month)
        {
            let (mut year, end) = self.year_after(dotted + 1).unwrap_or((YearRef::None, dotted + 1));
            if year == YearRef::None {
                year = self.known_year(day, month, i, end);
            }
            let (month, day) = (Some(month), Some(day));
            return Some((Point::Calendar(Calendar { year, month, day, ..Calendar::default() }), end));
        }
        if let Some((year, end)) = self.year_after(dotted).or_else(|| Some((self.year(after)?.0, after + 1)))
        {
            return Some((month_of(year, month, None), end));
        }
        if let Term::Shift(which @ (Shift::Past | Shift::Coming)) = self.term(dotted)
            && !matches!(
                self.term(dotted + 1),
                Term::Unit(..) | Term::Weekday(_) | Term::Season(_) | Term::Count(_)
            )
        {
            return Some((month_of(YearRef::None, month, Some(which)), dotted + 1));
        }
        let may = self.lang == Lang::En && month == 5;
        let person =
            may && (matches!(self.before(i), Term::Of | Term::And) || self.term(i + 1) == Term::Apostrophe);
        (led && !person).then_some((month_of(YearRef::None, month, None), dotted))
    }

    /// *de aanslagen van 11 september*, *the September 11 attacks*: events that are known by their day alone.
    fn known_year(&self, day: u32, month: u32, i: usize, end: usize) -> YearRef {
        let known = super::super::words(self.lang).known.iter().find(|k| (k.day, k.month) == (day, month));
        let Some(known) = known else { return YearRef::None };
        let beside = |j: usize| known.beside.contains(&self.form(j));
        if beside(end) || (i.saturating_sub(5)..i).any(beside) {
            YearRef::Known(known.year)
        } else if known.since && matches!(self.before(i), Term::Since | Term::After) {
            YearRef::Since(known.year)
        } else {
            YearRef::None
        }
    }

    fn night(&self, i: usize) -> Read {
        let at = self.skip(i + 1, &[Term::The]);
        let (from, link) = match (self.term(at), self.term(at + 1)) {
            (Term::Int(d, 1..=2), Term::On | Term::To) => {
                (Point::Calendar(Calendar { day: Some(d), ..Calendar::default() }), at + 1)
            }
            (Term::Weekday(day), Term::Int(d, 1..=2)) if matches!(self.term(at + 2), Term::On | Term::To) => {
                let (weekday, day) = (Some(day), Some(d));
                (Point::Calendar(Calendar { weekday, day, ..Calendar::default() }), at + 2)
            }
            (Term::Weekday(day), Term::On | Term::To) => {
                (Point::Weekday { day, which: None, week: None, weeks: 0 }, at + 1)
            }
            _ => self.point(at, true)?,
        };
        if !matches!(self.term(link), Term::On | Term::To) {
            return Some((Point::Night(Box::new(from), None), link));
        }
        match self.point(link + 1, true) {
            Some((to, end)) => {
                let from = super::completed(from, &to)?;
                Some((Point::Night(Box::new(from), Some(Box::new(to))), end))
            }
            None => Some((Point::Night(Box::new(from), None), link)),
        }
    }

    /// *de eerste maandag van april*: no Monday near the publication. The month that follows is a date of its own.
    fn is_counted_weekday(&self, i: usize) -> bool {
        let counted =
            matches!(self.before(i), Term::Ordinal(_) | Term::Shift(Shift::Latest | Shift::Previous));
        counted && matches!(self.term(self.skip(i + 1, &[Term::Of, Term::In])), Term::Month(_))
    }

    /// *vrijdag (5 maart)*, *vrijdag jongstleden*, *vrijdag (van) vorige week*, *vrijdag over twee weken*.
    pub(super) fn weekday(&self, i: usize) -> Read {
        let (Term::Weekday(day) | Term::WeekdayNight(day)) = self.term(i) else { return None };
        if self.is_counted_weekday(i) {
            return None;
        }
        let at = self.skip(i + 1, &[Term::DayPart, Term::Night]);
        let mut date_at = self.skip(at, &[Term::Comma]).min(at + 1);
        date_at += usize::from(self.term(date_at) == Term::The);
        let dated = match self.term(date_at) {
            Term::Month(m) if self.lang == Lang::En => self.month(date_at, m, false),
            Term::MonthShort(m) if self.lang == Lang::En => self.month(date_at, m, false),
            _ => self.day_month(date_at),
        };
        if let Some((Point::Calendar(c), end)) = dated
            && c.day.is_some()
        {
            return Some((Point::Calendar(Calendar { weekday: Some(day), ..c }), end));
        }
        // "the Tuesday before the summit": whenever that was
        let of_event = matches!(self.term(at), Term::Before | Term::BeforeOrFor | Term::After);
        if of_event && self.before(i) == Term::The && self.term(at + 1) == Term::The {
            return None;
        }
        if date_at > at && matches!(self.term(date_at), Term::Ordinal(_)) && self.before(date_at) == Term::The
        {
            return None; // vrijdag de dertiende
        }
        let plain = |which, week, weeks| Point::Weekday { day, which, week, weeks };
        if matches!(self.term(i), Term::WeekdayNight(_)) {
            return Some((Point::Night(Box::new(plain(None, None, 0)), None), at));
        }
        let week = self.skip(at, &[Term::Of]).min(at + 1);
        match (self.term(week), self.term(week + 1)) {
            (Term::Shift(shift), Term::Unit(Unit::Week, false)) => {
                return Some((plain(None, Some(shift), 0), week + 2));
            }
            (Term::Ahead, _) => {
                if let Some((weeks, end)) =
                    self.length(week + 1).and_then(|(l, end)| Some((in_weeks(l)?, end)))
                {
                    return Some((plain(Some(Shift::Coming), None, weeks), end));
                }
            }
            // "Tuesday before last"
            (Term::Before, Term::Shift(Shift::Previous))
                if !matches!(self.term(week + 2), Term::Unit(..)) =>
            {
                return Some((weeks_ago(plain(None, None, 0), 1), week + 2));
            }
            (Term::Shift(which @ (Shift::Past | Shift::Coming)), next)
                if week == at
                    && !matches!(
                        next,
                        Term::Unit(..) | Term::Weekday(_) | Term::Count(_) | Term::Int(..)
                    ) =>
            {
                return Some((plain(Some(which), None, 0), at + 1));
            }
            _ => {}
        }
        // "maandag een week geleden", "Monday two weeks ago"
        if let Some((length, end)) = self.length(at).filter(|(_, end)| self.term(*end) == Term::Ago)
            && let Some(weeks) = in_weeks(length)
        {
            return Some((weeks_ago(plain(None, None, 0), weeks), end + 1));
        }
        Some((plain(None, None, 0), at))
    }

    /// What has a beginning, a middle and an end.
    fn portioned(&self, i: usize) -> Read {
        let the = self.term(i) == Term::The;
        let at = i + usize::from(the);
        match (self.term(at), self.term(at + 1)) {
            // "eind van de maand": this one
            (Term::Unit(unit @ (Unit::Week | Unit::Month | Unit::Year), false), next)
                if the && next != Term::Of =>
            {
                Some((Point::Period(Shift::This, unit), at + 1))
            }
            (Term::Shift(shift), Term::Unit(unit, false)) if unit > Unit::Day && shift != Shift::Latest => {
                self.shifted_unit(at, shift, unit, false)
            }
            (Term::Month(month), _) => {
                let (point, end) = self.month(at, month, true)?;
                matches!(&point, Point::Calendar(c) if c.day.is_none()).then_some((point, end))
            }
            (Term::Apostrophe, Term::DecadeName(_)) if the => self.point(i, true),
            (Term::Int(..) | Term::Apostrophe, _) => self.year(at).map(|(year, end)| (of_year(year), end)),
            (Term::Unit(Unit::Year, true) | Term::Ordinal(_) | Term::Decade(_) | Term::Season(_), _) => {
                self.point(i, true)
            }
            (Term::DecadeName(_), _) if the => self.point(i, true),
            _ => None,
        }
    }

    /// After *jaren*: *tachtig*, *'80*, `80`, `1980`, with or without *van deze eeuw*.
    pub(super) fn decade(&self, i: usize) -> Read {
        let (name, end) = match (self.term(i), self.term(i + 1)) {
            (Term::DecadeName(name), _) => (name, i + 1),
            (Term::Apostrophe, Term::ShortYear(name)) if name % 10 == 0 => (name, i + 2),
            (Term::Int(name, 2), _) if name % 10 == 0 && name >= 10 => (name, i + 1),
            (Term::Int(start, 4), _) if start % 10 == 0 && (1000..=2100).contains(&start) => {
                return Some((Point::Decade(start as i32), i + 1));
            }
            (Term::Int(..), _) => return self.year(i).map(|(year, end)| (of_year(year), end)),
            _ => return None,
        };
        if self.term(end) == Term::Of {
            let at = self.skip(end + 1, &[Term::The]);
            let century = match (self.term(at), self.term(at + 1)) {
                (Term::Shift(shift), Term::Unit(Unit::Century, false)) => {
                    Some(Point::Period(shift, Unit::Century))
                }
                (Term::Ordinal(n), Term::Unit(Unit::Century, false)) => Some(Point::Century(n)),
                _ => None,
            };
            if let Some(century) = century {
                return Some((Point::DecadeOf(name, Box::new(century)), at + 2));
            }
        }
        Some((Point::Decade(1900 + name as i32), end))
    }

    /// *the '90s*.
    fn apostrophe_decade(&self, i: usize) -> Read {
        match self.term(i + 1) {
            Term::DecadeName(name) => Some((Point::Decade(1900 + name as i32), i + 2)),
            _ => None,
        }
    }

    /// *twintigste eeuw*, *eerste kwartaal van 2023*, *tweede helft van maart*, *eerste drie maanden van 2023*.
    fn ordinal(&self, i: usize, led: bool) -> Read {
        let Term::Ordinal(n) = self.term(i) else { return None };
        match self.term(i + 1) {
            Term::Unit(Unit::Century, false) => {
                let era = ["v", "bc", "bce", "voor"].contains(&self.form(i + 2).to_lowercase().as_str());
                (!era && (10..=21).contains(&n)).then_some((Point::Century(n), i + 2))
            }
            Term::Unit(Unit::Quarter, false) if n <= 4 => match self.year_after(i + 2) {
                Some((year, end)) => Some((quarter_of(n, year), end)),
                None => (led && self.term(i + 2) != Term::Of).then(|| (quarter_of(n, YearRef::None), i + 2)),
            },
            Term::HalfOf if n <= 2 => {
                let (of, end) = self.portioned(self.skip(i + 2, &[Term::Of]))?;
                Some((Point::Half(n, Box::new(of)), end))
            }
            _ if n == 1 => {
                let (length, at) = self.length(i + 1).filter(|(l, _)| l.unit == Unit::Month)?;
                let (year, end) = self.year_after(at)?;
                let months = length.halves / 2;
                (1..=11).contains(&months).then(|| (Point::FirstMonths(months, Box::new(of_year(year))), end))
            }
            _ => None,
        }
    }

    fn season(&self, i: usize, season: u32, led: bool) -> Read {
        if let Term::Years(from, _) = self.term(self.skip(i + 1, &[Term::Of])) {
            let year = YearRef::Given(from);
            return Some((Point::Season { season, which: None, year }, self.skip(i + 1, &[Term::Of]) + 1));
        }
        match self.year_after(i + 1) {
            Some((year, end)) => Some((Point::Season { season, which: None, year }, end)),
            // "the fall of Kabul"
            None if self.form(i) == "fall" && self.term(i + 1) == Term::Of => None,
            // "de lente of zomer van 2021"
            None if matches!(self.term(i + 1), Term::And | Term::Or)
                && matches!(self.term(i + 2), Term::Season(_)) =>
            {
                let year = self.year_after(i + 3).map_or(YearRef::None, |(year, _)| year);
                led.then_some((Point::Season { season, which: None, year }, i + 1))
            }
            None => led.then_some((Point::Season { season, which: None, year: YearRef::None }, i + 1)),
        }
    }
}

/// A length in whole weeks; *acht dagen* and *veertien dagen* are one and two.
fn in_weeks(length: Length) -> Option<u32> {
    let whole = length.halves / 2;
    match length.unit {
        Unit::Week => Some(whole),
        Unit::Day if whole == 8 => Some(1),
        Unit::Day => whole.is_multiple_of(7).then_some(whole / 7),
        _ => None,
    }
}

fn weeks_ago(day: Point, weeks: u32) -> Point {
    let length = Length { halves: weeks * 2, unit: Unit::Week, about: false };
    Point::Exactly { length, back: true, from: Box::new(day) }
}

fn quarter_of(quarter: u32, year: YearRef) -> Point {
    Point::Months { first: quarter * 3 - 2, last: quarter * 3, year }
}

fn of_year(year: YearRef) -> Point {
    Point::Calendar(Calendar { year, ..Calendar::default() })
}

pub(super) fn month_of(year: YearRef, month: u32, which: Option<Shift>) -> Point {
    Point::Calendar(Calendar { year, month: Some(month), which, ..Calendar::default() })
}

/// A month has that day in some year.
fn fits(day: u32, month: u32) -> bool {
    day >= 1 && chrono::NaiveDate::from_ymd_opt(2000, month, day).is_some()
}

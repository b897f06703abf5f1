//! Meanings to values: what an expression stands for, given the publication date, the tense and the text before it.

mod part;
mod relative;

use super::Basis;
use super::calendar::{Date, Reference, Unit, Value, add, within};
use super::grammar::{Calendar, Edge, Found, Length, Meaning, Point, YearRef};
use super::tense::Tense;
use super::term::{Portion, Shift};
use crate::base::{Day, Edtf};
use chrono::Datelike;

/// What an expression is worked out from.
pub(super) struct Context<'a> {
    pub(super) published: Option<&'a Edtf>,
    pub(super) tense: Tense,
    /// The last closed date before the expression.
    pub(super) anchor: Option<&'a Edtf>,
    /// The anchor, when the story is told in its year: *In februari 2014 vluchtte hij. In maart …*
    pub(super) narrative: Option<&'a Edtf>,
}

/// A value with how it was found.
pub(super) struct Resolved {
    pub(super) value: Value,
    pub(super) basis: Basis,
    pub(super) anchor: Option<Edtf>,
    pub(super) steps: Vec<String>,
}

/// The value of an expression; `None` when what it hangs on is missing, so that no date is invented.
pub(super) fn resolve(found: &Found, context: &Context) -> Option<Resolved> {
    let mut resolver = Resolver {
        context,
        published: context.published.and_then(Reference::of),
        anchor: context.anchor.and_then(Reference::of),
        tense: context.tense,
        origin: Origin::Text,
        steps: Vec::new(),
    };
    let mut value = resolver.meaning(&found.meaning)?;
    value.approximate |= found.about;
    value.uncertain |= found.maybe;
    let (basis, anchor) = match resolver.origin {
        Origin::Text => (Basis::Explicit, None),
        Origin::Story => (Basis::Inherited, context.anchor),
        Origin::Published if value.from.is_none() || value.to.is_none() || elapsed(&found.meaning) => {
            (Basis::Duration, context.published)
        }
        Origin::Published => (Basis::Deictic, context.published),
    };
    Some(Resolved { value, basis, anchor: anchor.cloned(), steps: resolver.steps })
}

fn elapsed(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Point(Point::Elapsed { .. } | Point::Rest { .. }))
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    Text,
    Published,
    Story,
}

struct Resolver<'a> {
    context: &'a Context<'a>,
    published: Option<Reference>,
    anchor: Option<Reference>,
    tense: Tense,
    origin: Origin,
    steps: Vec<String>,
}

impl Resolver<'_> {
    fn step(&mut self, step: impl Into<String>) {
        self.steps.push(step.into());
    }

    /// The publication, with a note that the value hangs on it.
    fn published(&mut self) -> Option<Reference> {
        let reference = self.published?;
        if self.origin < Origin::Published {
            self.origin = Origin::Published;
            let text = self.context.published.map(ToString::to_string).unwrap_or_default();
            self.step(format!("reckoned from the publication, {text}"));
        }
        Some(reference)
    }

    /// The date the text spoke of last, with a note that the value hangs on it.
    fn story(&mut self) -> Option<Reference> {
        let reference = self.anchor?;
        self.origin = Origin::Story;
        let text = self.context.anchor.map(ToString::to_string).unwrap_or_default();
        self.step(format!("reckoned from the date before it in the text, {text}"));
        Some(reference)
    }

    fn meaning(&mut self, meaning: &Meaning) -> Option<Value> {
        match meaning {
            Meaning::Undated => None,
            Meaning::Point(point) => self.point(point),
            Meaning::Range(from, to) => self.range(from, to),
            Meaning::Open(edge, point) => {
                if *edge == Edge::Since {
                    self.tense = Tense::Past;
                }
                let value = self.point(point)?;
                // before Friday, said in October: some day of October; before the end of the year: in it
                let inside = self.blurs(point) || matches!(point, Point::Portion(Portion::End, _));
                let open = match edge {
                    Edge::Since | Edge::From => Value::since(value.from?),
                    Edge::Until => Value::until(value.to?),
                    Edge::Before if inside => Value::until(value.to?),
                    Edge::After if inside => Value::since(value.from?),
                    Edge::Before => Value::until(value.from?.previous()?),
                    Edge::After => Value::since(value.to?.next()?),
                };
                Some(Value { approximate: value.approximate, ..open })
            }
        }
    }

    /// True when what it is reckoned from can't tell its neighbours apart: *begin deze week*, said in October.
    fn blurs(&self, point: &Point) -> bool {
        let (unit, story) = match point {
            Point::DayOffset(_) | Point::ThisNight | Point::Night(..) | Point::NightBefore(_) => {
                (Unit::Day, false)
            }
            Point::Weekday { which, week, .. } => (Unit::Day, week.or(*which).is_some_and(of_story)),
            Point::Weekend => (Unit::Weekend, false),
            Point::Period(shift, unit) => (*unit, of_story(*shift)),
            Point::Portion(_, of) | Point::Half(_, of) => return self.blurs(of),
            _ => return false,
        };
        let reference = if story { self.anchor } else { self.published };
        reference.is_some_and(|r| r.is_coarser_than(unit))
    }

    fn range(&mut self, from: &Point, to: &Point) -> Option<Value> {
        let end = self.point(to)?;
        if let (Point::Weekday { day, .. }, Some((last, _))) = (from, end.bounds()) {
            if self.published.is_some_and(|p| p.is_coarser_than(Unit::Day)) {
                return Some(end);
            }
            let start = add(last, -1, Unit::Day).and_then(|d| on_or_before(d, *day))?;
            return Some(Value::between(Date::Day(start), end.to?));
        }
        let (mut start, mut end) = (self.point(from)?, end);
        let runs_back =
            |a: Value, b: Value| matches!((a.bounds(), b.bounds()), (Some(a), Some(b)) if a.0 > b.1);
        if runs_back(start, end)
            && let (Point::Calendar(a), Point::Calendar(b)) = (from, to)
            && a.year == YearRef::None
            && b.year == YearRef::None
        {
            // december to February: the end's year decides
            let year = end.to?.bounds()?.1.year();
            let earlier = self.tense == Tense::Past;
            let (a_year, b_year) = if earlier { (year - 1, year) } else { (year, year + 1) };
            start = calendar_in(a, a_year)?;
            end = calendar_in(b, b_year)?;
        }
        let value = Value::between(start.from?, end.to?);
        value.edtf()?;
        Some(Value { approximate: start.approximate || end.approximate, ..value })
    }

    fn point(&mut self, point: &Point) -> Option<Value> {
        match point {
            Point::Calendar(c) => self.calendar(c),
            Point::DayOffset(n) => {
                let published = self.published()?;
                if published.is_coarser_than(Unit::Day) {
                    Some(published.value())
                } else {
                    published.moved(*n, Unit::Day)
                }
            }
            Point::ThisNight => self.this_night(),
            Point::Night(from, to) => self.night(from, to.as_deref()),
            Point::NightBefore(day) => {
                let value = self.point(day)?;
                match value.single() {
                    Some(Date::Day(d)) => {
                        Some(Value::between(Date::Day(add(d, -1, Unit::Day)?), Date::Day(d)))
                    }
                    _ => Some(value),
                }
            }
            Point::Weekday { day, which, week, weeks } => self.weekday(*day, *which, *week, *weeks),
            Point::Weekend => match self.tense {
                Tense::Past | Tense::Unknown => self.period(Shift::Past, Unit::Weekend),
                Tense::Present | Tense::Future | Tense::FutureInPast => {
                    self.period(Shift::Coming, Unit::Weekend)
                }
            },
            Point::Period(shift, unit) => self.period(*shift, *unit),
            Point::Season { season, which, year } => self.season(*season, *which, *year),
            Point::Months { first, last, year } => {
                self.yearly(*year, |y| Some(Value::between(Date::Month(y, *first), Date::Month(y, *last))))
            }
            Point::Half(_, of) | Point::Portion(_, of) if self.blurs(of) => self.point(of),
            Point::Half(n, of) => self.point(of).and_then(|v| part::half(v, *n)),
            Point::FirstMonths(n, year) => match self.point(year)?.single()? {
                Date::Year(y) => Some(Value::between(Date::Month(y, 1), Date::Month(y, *n))),
                _ => None,
            },
            Point::Decade(start) => Some(Value::one(Date::Decade(*start))),
            Point::DecadeOf(name, century) => match self.point(century)?.from? {
                Date::Year(y) => Some(Value::one(Date::Decade(y - 1 + i32::try_from(*name).ok()?))),
                _ => None,
            },
            Point::Century(n) => {
                let end = i32::try_from(*n).ok()? * 100;
                Some(Value::between(Date::Year(end - 99), Date::Year(end)))
            }
            Point::Holiday { holiday, which, year } => match which {
                Some(which) => self.recurring_which(*which, |y| holiday.of(y)),
                None => self.yearly(*year, |y| holiday.of(y)),
            },
            Point::Moved { length, back, story } => {
                let reference = if *story { self.story()? } else { self.published()? };
                moved(reference, *length, *back)
            }
            Point::MovedFrom { length, back, from } => {
                let value = self.point(from)?;
                moved(Reference::of(&value.edtf()?)?, *length, *back)
            }
            Point::Exactly { length, back, from } => {
                let value = self.point(from)?;
                exactly(value, *length, *back)
            }
            Point::Around(unit, day) => match self.point(day)?.single()? {
                Date::Day(day) => within(day, day, *unit),
                _ => None,
            },
            // "binnen drie dagen was de stad veroverd": reckoned from something in the story
            Point::Within(length) => match self.tense {
                Tense::Present | Tense::Future => self.elapsed(Some(*length), false),
                _ => None,
            },
            Point::Elapsed { length, back } => self.elapsed(*length, *back),
            Point::Portion(portion, of) => self.point(of).map(|v| part::third(v, *portion)),
            Point::Rest { unit, back } => self.rest(*unit, *back),
            Point::Recently => Some(Value::until(self.published()?.end())),
            Point::Now => Some(self.published()?.value()),
            Point::Soon => Some(Value::since(self.published()?.start())),
        }
    }

    /// The calendar date with the year of a day that was not yet known forgotten.
    fn calendar(&mut self, c: &Calendar) -> Option<Value> {
        if let YearRef::Known(year) | YearRef::Since(year) = c.year {
            let value = calendar_in(c, year)?;
            let past = self.published.is_none_or(|p| value.bounds().is_some_and(|(day, _)| day <= p.last));
            let fresh = matches!(c.year, YearRef::Since(_)) && self.is_fresh(c);
            let year = if past && !fresh { YearRef::Given(year) } else { YearRef::None };
            return self.calendar(&Calendar { year, ..c.clone() });
        }
        if c.month.is_none() {
            return self.year(c.year).map(|y| Value::one(Date::Year(y)));
        }
        let value = match (c.year, c.which) {
            (YearRef::None, Some(which)) => self.recurring_which(which, |y| calendar_in(c, y))?,
            (YearRef::None, None) => self.recurring_date(c)?,
            (year, _) => {
                let year = self.year(year)?;
                calendar_in(c, year)?
            }
        };
        // "maandag 15 mei 2024", which was a Wednesday: one of the two is wrong.
        let other = c.weekday.is_some_and(|w| value.bounds().is_some_and(|(day, _)| !has_weekday(day, w)));
        Some(Value { uncertain: c.ambiguous || c.day.is_some() && other, ..value })
    }

    /// A day or month without its year.
    fn recurring_date(&mut self, c: &Calendar) -> Option<Value> {
        if self.tense == Tense::Past
            && let Some(value) = self.told(c)
        {
            self.story()?;
            return Some(value);
        }
        let Some(weekday) = c.weekday else { return self.recurring(|y| calendar_in(c, y)) };
        let fitting =
            |y| calendar_in(c, y).filter(|v| v.bounds().is_some_and(|(d, _)| has_weekday(d, weekday)));
        let published = self.published()?;
        let years = published.first.year().saturating_sub(1)..=published.last.year().saturating_add(1);
        match self.choose(published, years.filter_map(fitting)) {
            Some(value) => {
                self.step("the weekday tells the year");
                Some(value)
            }
            None => self.recurring(|y| calendar_in(c, y)),
        }
    }

    /// The date in the year the story is told in, unless that lies after publication.
    fn told(&self, c: &Calendar) -> Option<Value> {
        let told = Reference::of(self.context.narrative?)?;
        let year = told.first.year();
        let starts = |v: &Value| v.bounds().is_some_and(|(_, last)| last >= told.first);
        let value =
            [year, year.checked_add(1)?].into_iter().filter_map(|y| calendar_in(c, y)).find(starts)?;
        let (first, _) = value.bounds()?;
        self.published.is_none_or(|p| first <= p.last).then_some(value)
    }

    /// A day that, in the year of publication, was no more than a month ago.
    fn is_fresh(&self, c: &Calendar) -> bool {
        const MONTH: i64 = 31;
        let Some(p) = self.published else { return false };
        let bounds = calendar_in(c, p.last.year()).and_then(|value| value.bounds());
        bounds.is_some_and(|(day, _)| (0..=MONTH).contains(&(p.last - day).num_days()))
    }

    fn year(&mut self, year: YearRef) -> Option<i32> {
        match year {
            YearRef::Given(y) | YearRef::Known(y) | YearRef::Since(y) => Some(y),
            // the latest one that is not far ahead
            YearRef::Short(digits) => {
                let limit = self.published.map_or(2049, |p| p.last.year().saturating_add(10));
                let digits = i32::try_from(digits).ok()?;
                Some(limit - (limit - digits).rem_euclid(100))
            }
            YearRef::None => {
                let published = self.published()?;
                (published.first.year() == published.last.year()).then_some(published.first.year())
            }
            YearRef::Shifted(shift) => match self.period(shift, Unit::Year)?.single()? {
                Date::Year(y) => Some(y),
                _ => None,
            },
        }
    }

    /// What comes once a year, in a year that is given or that the tense tells.
    fn yearly(&mut self, year: YearRef, of: impl Fn(i32) -> Option<Value>) -> Option<Value> {
        match year {
            YearRef::None => self.recurring(of),
            year => of(self.year(year)?),
        }
    }
}

/// The date with the year filled in.
fn calendar_in(c: &Calendar, year: i32) -> Option<Value> {
    let month = c.month?;
    Some(Value::one(match c.day {
        Some(day) => Date::Day(Day::from_ymd_opt(year, month, day)?),
        None => Date::Month(year, month),
    }))
}

fn has_weekday(day: Day, weekday: u32) -> bool {
    day.weekday().num_days_from_monday() == weekday
}

fn on_or_before(day: Day, weekday: u32) -> Option<Day> {
    let back = (day.weekday().num_days_from_monday() + 7 - weekday) % 7;
    add(day, -i32::try_from(back).ok()?, Unit::Day)
}

fn on_or_after(day: Day, weekday: u32) -> Option<Day> {
    let ahead = (weekday + 7 - day.weekday().num_days_from_monday()) % 7;
    add(day, i32::try_from(ahead).ok()?, Unit::Day)
}

fn of_story(shift: Shift) -> bool {
    matches!(shift, Shift::That | Shift::Following | Shift::Preceding)
}

/// The value moved by a length, as fine as it was: a year before a day is a day.
fn exactly(value: Value, length: Length, back: bool) -> Option<Value> {
    let halves = i32::try_from(length.halves).ok()?;
    let (count, unit) = match (halves % 2, length.unit) {
        (0, unit) => (halves / 2, unit),
        (_, Unit::Year) => (halves.checked_mul(6)?, Unit::Month),
        _ => return None,
    };
    let grain = Reference::of(&value.edtf()?)?.grain;
    let (first, last) = value.bounds()?;
    let count = if back { -count } else { count };
    // a week goes by its middle, which says which year it belongs to
    let (first, last) = match grain {
        Unit::Week => (add(first, 3, Unit::Day)?, add(first, 3, Unit::Day)?),
        _ => (first, last),
    };
    let moved = within(add(first, count, unit)?, add(last, count, unit)?, grain)?;
    Some(Value { approximate: length.about, ..moved })
}

/// The reference moved by a length; halves make a smaller unit.
fn moved(reference: Reference, length: Length, back: bool) -> Option<Value> {
    let halves = i32::try_from(length.halves).ok()?;
    let (count, unit, about) = match (halves % 2, length.unit) {
        (_, Unit::Century) => (halves.checked_mul(50)?, Unit::Year, true),
        (0, Unit::Decade) => (halves.checked_mul(5)?, Unit::Year, length.about),
        (_, Unit::Decade) => (halves.checked_mul(5)?, Unit::Year, true),
        (0, unit) => (halves / 2, unit, length.about),
        (_, Unit::Year) => (halves.checked_mul(6)?, Unit::Month, true),
        (_, Unit::Month) => (halves.checked_mul(2)?, Unit::Week, true),
        _ => return None,
    };
    let end = |day| Reference { first: day, last: day, ..reference };
    let reference = match reference.grain {
        Unit::Day | Unit::Month | Unit::Year => reference,
        _ if unit <= Unit::Day => reference,
        _ => Reference { grain: Unit::Day, ..end(if back { reference.first } else { reference.last }) },
    };
    let value = reference.moved(if back { -count } else { count }, unit)?;
    Some(Value { approximate: about, ..value })
}

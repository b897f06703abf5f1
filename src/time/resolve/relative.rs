//! What is relative: to the publication, to the text before, to the tense.

use chrono::Datelike;

use super::{Resolver, Tense, moved, on_or_after, on_or_before};
use crate::time::calendar::{Date, Reference, Unit, Value, add, monday, within};
use crate::time::grammar::{Length, Point, YearRef};
use crate::time::term::Shift;

/// Without a verb, a date this many days ahead is sooner meant than the one a year back; in the present tense a day so many days back sooner
/// than that of next year.
const NEAR: i64 = 60;

impl Resolver<'_> {
    /// What comes once a year: the latest by past tense, the next one by present or future.
    pub(super) fn recurring(&mut self, of: impl Fn(i32) -> Option<Value>) -> Option<Value> {
        let published = self.published()?;
        if published.grain == Unit::Year && published.first.year() == published.last.year() {
            return of(published.first.year());
        }
        let (from, to) = (published.first.year().saturating_sub(8), published.last.year().saturating_add(8));
        self.choose(published, (from..=to).filter_map(of))
    }

    /// Of dates in order, the one the tense means.
    pub(super) fn choose(
        &mut self,
        published: Reference,
        dates: impl Iterator<Item = Value>,
    ) -> Option<Value> {
        let (mut before, mut after) = (None, None);
        for value in dates {
            let Some((first, last)) = value.bounds() else { continue };
            if first <= published.last {
                before = Some(value);
            }
            if last >= published.first && after.is_none() {
                after = Some(value);
            }
        }
        let near =
            |v: &Value| v.bounds().is_some_and(|(first, _)| (first - published.last).num_days() <= NEAR);
        let behind = |v: &Value| v.bounds().map(|(_, last)| (published.first - last).num_days());
        let just_past = |v: &Value| {
            let day = v.bounds().is_some_and(|(first, last)| first == last);
            day && behind(v).is_some_and(|days| (1..=NEAR).contains(&days))
        };
        match self.tense {
            Tense::Past => {
                self.step("past tense: the latest one");
                before
            }
            // "De actie is een vergelding voor de aanval van 1 april", written that month: nobody speaks of next year's.
            Tense::Present if before.as_ref().is_some_and(just_past) => {
                self.step("present tense: the one just past");
                before
            }
            Tense::Present | Tense::Future => {
                self.step("present or future tense: the next one");
                after
            }
            Tense::FutureInPast => {
                self.step("future in the past: the nearest one");
                let ahead = |v: &Value| v.bounds().map(|(first, _)| (first - published.last).num_days());
                match (before, after) {
                    (Some(b), Some(a)) if behind(&b) < ahead(&a) => Some(b),
                    (b, a) => a.or(b),
                }
            }
            Tense::Unknown => {
                self.step("no verb: the nearest one");
                after.filter(near).or(before)
            }
        }
    }

    /// *afgelopen maart*, *komende Kerst*, *dat najaar*.
    pub(super) fn recurring_which(
        &mut self,
        which: Shift,
        of: impl Fn(i32) -> Option<Value>,
    ) -> Option<Value> {
        let story = matches!(which, Shift::That | Shift::Following | Shift::Preceding);
        let reference = if story { self.story()? } else { self.published()? };
        let (from, to) = (reference.first.year().saturating_sub(2), reference.last.year().saturating_add(2));
        let mut dates = (from..=to).filter_map(|y| of(y).and_then(|v| Some((v, v.bounds()?))));
        let found = match which {
            Shift::Previous | Shift::Past | Shift::Latest | Shift::Preceding => {
                dates.filter(|(_, (_, last))| *last < reference.first).last()
            }
            Shift::Coming | Shift::Next | Shift::Following => {
                dates.find(|(_, (first, _))| *first > reference.last)
            }
            Shift::That => {
                let year = reference.last.year();
                let touches = |(a, b): (_, _)| a <= reference.last && b >= reference.first;
                let all: Vec<_> = dates.collect();
                let same = all.iter().find(|(_, b)| touches(*b));
                same.or_else(|| all.iter().find(|(_, (first, _))| first.year() == year)).copied()
            }
            Shift::This => {
                drop(dates);
                return self.recurring(of);
            }
        };
        found.map(|(value, _)| value)
    }

    pub(super) fn season(&mut self, season: u32, which: Option<Shift>, year: YearRef) -> Option<Value> {
        let of = |y| Some(Value::one(Date::Season(y, season)));
        match (which, year) {
            (_, year) if year != YearRef::None => of(self.year(year)?),
            (Some(which), _) => self.recurring_which(which, of),
            // a bare season in the present tense may be any: "in de winter is het donker"
            (None, _) if matches!(self.tense, Tense::Past | Tense::Future) => self.recurring(of),
            _ => None,
        }
    }

    pub(super) fn weekday(
        &mut self,
        day: u32,
        which: Option<Shift>,
        week: Option<Shift>,
        weeks: u32,
    ) -> Option<Value> {
        let story = |s| matches!(s, Shift::That | Shift::Following | Shift::Preceding);
        let reference = if week.or(which).is_some_and(story) { self.story()? } else { self.published()? };
        if reference.is_coarser_than(Unit::Week)
            || reference.is_coarser_than(Unit::Day) && week.is_none() && !which.is_some_and(story)
        {
            return Some(reference.value());
        }
        let today = reference.first;
        let in_week = |weeks: i32| {
            let monday = add(monday(today)?, weeks, Unit::Week)?;
            add(monday, i32::try_from(day).ok()?, Unit::Day)
        };
        let found = match (week, which) {
            (Some(week), _) => in_week(match week {
                Shift::Previous | Shift::Past | Shift::Latest | Shift::Preceding => -1,
                Shift::This | Shift::That => 0,
                Shift::Coming | Shift::Next | Shift::Following => 1,
            }),
            (None, _) if weeks > 0 => add(on_or_after(today, day)?, i32::try_from(weeks).ok()?, Unit::Week),
            (None, Some(which)) => match which {
                Shift::Previous | Shift::Past | Shift::Latest | Shift::Preceding => {
                    on_or_before(add(today, -1, Unit::Day)?, day)
                }
                Shift::Coming | Shift::Next | Shift::Following => on_or_after(add(today, 1, Unit::Day)?, day),
                Shift::This | Shift::That => in_week(0),
            },
            (None, None) => match self.tense {
                Tense::Past | Tense::Unknown => {
                    self.step("past tense: the last one");
                    on_or_before(today, day)
                }
                Tense::Present | Tense::Future | Tense::FutureInPast => {
                    self.step("present or future tense: the next one");
                    on_or_after(today, day)
                }
            },
        };
        found.map(|d| Value::one(Date::Day(d)))
    }

    pub(super) fn period(&mut self, shift: Shift, unit: Unit) -> Option<Value> {
        match shift {
            Shift::That => {
                // "in 2016 … the same day": a year has named no day.
                self.anchor.filter(|a| unit > Unit::Day || a.grain < Unit::Year)?;
                let story = self.story()?;
                if story.grain > unit { Some(story.value()) } else { within(story.first, story.last, unit) }
            }
            Shift::Following | Shift::Preceding => {
                let back = shift == Shift::Preceding;
                moved(self.story()?, Length { halves: 2, unit, about: false }, back)
            }
            _ if unit == Unit::Weekend => self.weekend(shift),
            Shift::This if unit == Unit::Day => Some(self.published()?.value()),
            _ => self.published()?.moved(
                match shift {
                    Shift::Previous | Shift::Past | Shift::Latest => -1,
                    Shift::Coming | Shift::Next => 1,
                    _ => 0,
                },
                unit,
            ),
        }
    }

    fn weekend(&mut self, shift: Shift) -> Option<Value> {
        let published = self.published()?;
        if published.is_coarser_than(Unit::Day) {
            return Some(published.value());
        }
        let today = published.first;
        let saturday = add(monday(today)?, 5, Unit::Day)?;
        let weeks = match shift {
            Shift::Past if today > saturday => 0,
            Shift::This if self.tense == Tense::Past && today < saturday => -1,
            Shift::Coming if today < saturday => 0,
            Shift::This => 0,
            Shift::Coming | Shift::Next => 1,
            _ => -1,
        };
        let saturday = add(saturday, weeks, Unit::Week)?;
        within(saturday, saturday, Unit::Weekend)
    }

    pub(super) fn this_night(&mut self) -> Option<Value> {
        let published = self.published()?;
        if published.is_coarser_than(Unit::Day) {
            return Some(published.value());
        }
        let day = published.first;
        let other = match self.tense {
            Tense::Past | Tense::Unknown => add(day, -1, Unit::Day)?,
            Tense::Present | Tense::Future | Tense::FutureInPast => add(day, 1, Unit::Day)?,
        };
        Some(Value::between(Date::Day(day.min(other)), Date::Day(day.max(other))))
    }

    /// The night after a day touches that day and the next.
    pub(super) fn night(&mut self, from: &Point, to: Option<&Point>) -> Option<Value> {
        match to {
            Some(to) => self.range(from, to),
            None => {
                let value = self.point(from)?;
                match value.single() {
                    Some(Date::Day(d)) => {
                        Some(Value::between(Date::Day(d), Date::Day(add(d, 1, Unit::Day)?)))
                    }
                    _ => Some(value),
                }
            }
        }
    }

    pub(super) fn elapsed(&mut self, length: Option<Length>, back: bool) -> Option<Value> {
        let published = self.published()?;
        let Some(length) = length else {
            return Some(if back { Value::until(published.end()) } else { Value::since(published.start()) });
        };
        if published.is_coarser_than(length.unit) {
            return Some(published.value());
        }
        let halves = i32::try_from(length.halves).ok()?;
        let (count, unit) = match (halves % 2, length.unit) {
            (0, unit) => (halves / 2, unit),
            (_, Unit::Year) => (halves.checked_mul(6)?, Unit::Month),
            (_, Unit::Decade) => (halves.checked_mul(5)?, Unit::Year),
            _ => return None,
        };
        let moved = |day, count| {
            let day = add(day, count, unit)?;
            Some(Reference { first: day, last: day, grain: published.grain })
        };
        let value = if back {
            Value::between(moved(published.first, -count)?.start(), published.end())
        } else {
            Value::between(published.start(), moved(published.last, count)?.end())
        };
        Some(Value { approximate: length.about, ..value })
    }

    /// *eerder dit jaar*: from its start to publication; *later*: from publication to its end.
    pub(super) fn rest(&mut self, unit: Unit, back: bool) -> Option<Value> {
        let published = self.published()?;
        if published.is_coarser_than(unit) {
            return Some(published.value());
        }
        let (first, last) = within(published.first, published.last, unit)?.bounds()?;
        let at = |day| Reference { first: day, last: day, grain: published.grain };
        Some(if back {
            Value::between(at(first).start(), published.end())
        } else {
            Value::between(published.start(), at(last).end())
        })
    }
}

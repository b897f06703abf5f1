//! Calendar arithmetic that knows no language: dates at a grain, their bounds, weeks, and the church year.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::base::{Day, Edtf};

/// Lengths that people count time in, shortest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    /// Hours and minutes: recognised, never dated.
    Hour,
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// A date at the grain it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Date {
    Day(Day),
    /// Year and month, 1 to 12.
    Month(i32, u32),
    /// Year and EDTF season: 21 spring, 22 summer, 23 autumn, 24 the winter that starts in this year.
    Season(i32, u32),
    Year(i32),
    /// The first year of ten: 1990.
    Decade(i32),
}

impl Date {
    /// First and last day; `None` past the calendar's ends.
    pub(super) fn bounds(self) -> Option<(Day, Day)> {
        match self {
            Date::Day(d) => Some((d, d)),
            Date::Month(y, m) => months(y, m, 1),
            Date::Season(y, 24) => months(y, 12, 3),
            Date::Season(y, s) => months(y, (s.checked_sub(20)?) * 3, 3),
            Date::Year(y) => months(y, 1, 12),
            Date::Decade(y) => months(y, 1, 120),
        }
    }

    /// The next date of the same grain.
    pub(super) fn next(self) -> Option<Date> {
        self.step(1)
    }

    /// The previous date of the same grain.
    pub(super) fn previous(self) -> Option<Date> {
        self.step(-1)
    }

    fn step(self, by: i32) -> Option<Date> {
        Some(match self {
            Date::Day(d) => Date::Day(add(d, by, Unit::Day)?),
            Date::Month(..) => month_of(add(self.bounds()?.0, by, Unit::Month)?),
            Date::Season(y, s) => {
                let at = y.checked_mul(4)?.checked_add(s as i32 - 21)?.checked_add(by)?;
                Date::Season(at.div_euclid(4), 21 + at.rem_euclid(4) as u32)
            }
            Date::Year(y) => Date::Year(y.checked_add(by)?),
            Date::Decade(y) => Date::Decade(y.checked_add(10 * by)?),
        })
    }

    fn text(self) -> String {
        match self {
            Date::Day(d) => d.format("%Y-%m-%d").to_string(),
            Date::Month(y, m) | Date::Season(y, m) => format!("{y:04}-{m:02}"),
            Date::Year(y) => format!("{y:04}"),
            Date::Decade(y) => format!("{:03}X", y / 10),
        }
    }
}

/// `count` whole months from the first of a month: first and last day.
fn months(year: i32, month: u32, count: u32) -> Option<(Day, Day)> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    Some((first, first.checked_add_months(Months::new(count))?.pred_opt()?))
}

/// What an expression stands for: from and to, either of which may be open, but not both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Value {
    pub(super) from: Option<Date>,
    pub(super) to: Option<Date>,
    /// *rond*, *begin*, *ongeveer*: written `~`.
    pub(super) approximate: bool,
    /// *vermoedelijk*: written `?`.
    pub(super) uncertain: bool,
}

impl Value {
    pub(super) fn one(date: Date) -> Self {
        Self::between(date, date)
    }

    pub(super) fn between(from: Date, to: Date) -> Self {
        Self { from: Some(from), to: Some(to), approximate: false, uncertain: false }
    }

    pub(super) fn since(from: Date) -> Self {
        Self { from: Some(from), to: None, approximate: false, uncertain: false }
    }

    pub(super) fn until(to: Date) -> Self {
        Self { from: None, to: Some(to), approximate: false, uncertain: false }
    }

    pub(super) fn about(self) -> Self {
        Self { approximate: true, ..self }
    }

    /// The single date it is, when it is no interval.
    pub(super) fn single(self) -> Option<Date> {
        self.from.filter(|_| self.from == self.to)
    }

    /// First and last day of a closed value.
    pub(super) fn bounds(self) -> Option<(Day, Day)> {
        Some((self.from?.bounds()?.0, self.to?.bounds()?.1))
    }

    /// The value in EDTF; `None` outside the years 1 to 9999 and for an interval that runs backwards.
    pub(super) fn edtf(self) -> Option<Edtf> {
        let mark = match (self.approximate, self.uncertain) {
            (true, true) => "%",
            (true, false) => "~",
            (false, true) => "?",
            (false, false) => "",
        };
        let end = |date: Option<Date>| match date {
            None => Some("..".to_owned()),
            Some(d) => {
                let (first, last) = d.bounds()?;
                let written = (1..=9999).contains(&first.year()) && (1..=9999).contains(&last.year());
                written.then(|| format!("{}{mark}", d.text()))
            }
        };
        let (from, to) = (end(self.from)?, end(self.to)?);
        if let Some((first, last)) = self.bounds()
            && first > last
        {
            return None;
        }
        Edtf::parse(&if self.single().is_some() { from } else { format!("{from}/{to}") }).ok()
    }
}

/// A closed stretch of days that relative expressions are reckoned from: the publication, or a date in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    pub(super) first: Day,
    pub(super) last: Day,
    /// The finest unit it is certain to.
    pub(super) grain: Unit,
}

impl Reference {
    /// `None` for open intervals and for more than a year, which fix nothing relative to them.
    pub(super) fn of(date: &Edtf) -> Option<Self> {
        let (first, last) = (date.earliest()?, date.latest()?);
        let grain = match (last - first).num_days() {
            0 => Unit::Day,
            1..=7 => Unit::Week,
            8..=31 => Unit::Month,
            32..=366 => Unit::Year,
            _ => return None,
        };
        Some(Self { first, last, grain })
    }

    /// The reference as a value: no more precise than it is.
    pub(super) fn value(self) -> Value {
        Value::between(self.start(), self.end())
    }

    /// The reference's beginning, at its own grain.
    pub(super) fn start(self) -> Date {
        at_grain(self.first, self.grain)
    }

    /// The reference's end, at its own grain.
    pub(super) fn end(self) -> Date {
        at_grain(self.last, self.grain)
    }

    /// The reference moved by `count` units. The result is as coarse as the unit and the reference: two weeks before
    /// a day is an ISO week, a day before a month that month.
    pub(super) fn moved(self, count: i32, unit: Unit) -> Option<Value> {
        if self.is_coarser_than(unit)
            && days_in(unit).checked_mul(count.unsigned_abs())? <= days_in(self.grain) / 4
        {
            return Some(self.value());
        }
        let (first, last) = (add(self.first, count, unit)?, add(self.last, count, unit)?);
        within(first, last, unit.max(self.grain))
    }

    /// True when the reference can't tell apart two neighbours of this unit.
    pub(super) fn is_coarser_than(self, unit: Unit) -> bool {
        self.grain > unit && !(self.grain == Unit::Week && unit == Unit::Weekend)
    }
}

/// The stretch from `first` to `last` in whole units.
pub(super) fn within(first: Day, last: Day, unit: Unit) -> Option<Value> {
    Some(match unit {
        Unit::Week => Value::between(Date::Day(monday(first)?), Date::Day(add(monday(last)?, 6, Unit::Day)?)),
        Unit::Weekend => {
            let saturday = add(monday(first)?, 5, Unit::Day)?;
            Value::between(Date::Day(saturday), Date::Day(add(saturday, 1, Unit::Day)?))
        }
        Unit::Quarter => {
            let start = (first.month0() / 3) * 3 + 1;
            Value::between(Date::Month(first.year(), start), Date::Month(first.year(), start + 2))
        }
        Unit::Century => {
            let start = (first.year() - 1).div_euclid(100) * 100 + 1;
            Value::between(Date::Year(start), Date::Year(start + 99))
        }
        _ => Value::between(at_grain(first, unit), at_grain(last, unit)),
    })
}

fn at_grain(day: Day, unit: Unit) -> Date {
    match unit {
        Unit::Month => month_of(day),
        Unit::Year => Date::Year(day.year()),
        Unit::Decade => Date::Decade(day.year().div_euclid(10) * 10),
        _ => Date::Day(day),
    }
}

/// The month a day lies in.
pub(super) fn month_of(day: Day) -> Date {
    Date::Month(day.year(), day.month())
}

/// The Monday of the ISO week a day lies in.
pub(super) fn monday(day: Day) -> Option<Day> {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday())))
}

/// Moves a day; a month shorter than the day of the month ends it on its last day.
pub(super) fn add(day: Day, count: i32, unit: Unit) -> Option<Day> {
    let in_days = |d: u32| {
        let days = u64::from(count.unsigned_abs()).checked_mul(u64::from(d))?;
        if count < 0 { day.checked_sub_days(Days::new(days)) } else { day.checked_add_days(Days::new(days)) }
    };
    let in_months = |m: u32| {
        let months = Months::new(count.unsigned_abs().checked_mul(m)?);
        if count < 0 { day.checked_sub_months(months) } else { day.checked_add_months(months) }
    };
    match unit {
        Unit::Hour => None,
        Unit::Day => in_days(1),
        Unit::Week | Unit::Weekend => in_days(7),
        Unit::Month => in_months(1),
        Unit::Quarter => in_months(3),
        Unit::Year => in_months(12),
        Unit::Decade => in_months(120),
        Unit::Century => in_months(1200),
    }
}

/// About how many days a unit has.
pub(super) fn days_in(unit: Unit) -> u32 {
    match unit {
        Unit::Hour => 0,
        Unit::Day => 1,
        Unit::Week | Unit::Weekend => 7,
        Unit::Month => 31,
        Unit::Quarter => 92,
        Unit::Year => 366,
        Unit::Decade => 3_653,
        Unit::Century => 36_525,
    }
}

/// Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher: Astronomical Algorithms, chapter 8).
pub(super) fn easter(year: i32) -> Option<Day> {
    let a = year.rem_euclid(19);
    let (b, c) = (year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(n / 31).ok()?, u32::try_from(n % 31).ok()? + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn easter_falls_where_the_church_has_it() {
        for (year, want) in [
            (1961, "1961-04-02"),
            (2000, "2000-04-23"),
            (2008, "2008-03-23"),
            (2023, "2023-04-09"),
            (2024, "2024-03-31"),
        ] {
            assert_eq!(easter(year), Some(day(want)), "{year}");
        }
    }

    #[test]
    fn a_date_knows_its_bounds_and_neighbours() {
        for (date, first, last, next) in [
            (Date::Month(2024, 2), "2024-02-01", "2024-02-29", "2024-03"),
            (Date::Month(2023, 12), "2023-12-01", "2023-12-31", "2024-01"),
            (Date::Season(2022, 24), "2022-12-01", "2023-02-28", "2023-21"),
            (Date::Season(2022, 21), "2022-03-01", "2022-05-31", "2022-22"),
            (Date::Decade(1990), "1990-01-01", "1999-12-31", "200X"),
        ] {
            assert_eq!(date.bounds(), Some((day(first), day(last))));
            assert_eq!(date.next().unwrap().text(), next);
            assert_eq!(date.next().unwrap().previous(), Some(date));
        }
    }

    #[test]
    fn a_move_is_as_coarse_as_its_unit_and_its_reference() {
        let edtf = |from: &str, count, unit| {
            let reference = Reference::of(&Edtf::parse(from).unwrap()).unwrap();
            reference.moved(count, unit).unwrap().edtf().unwrap().to_string()
        };
        assert_eq!(edtf("2023-03-15", -1, Unit::Day), "2023-03-14");
        assert_eq!(edtf("2023-03-15", -2, Unit::Week), "2023-02-27/2023-03-05");
        assert_eq!(edtf("2023-03-31", -1, Unit::Month), "2023-02");
        assert_eq!(edtf("2023-03-15", -2, Unit::Year), "2021");
        assert_eq!(edtf("2022-10", -1, Unit::Day), "2022-10");
        assert_eq!(edtf("2022-10", -3, Unit::Week), "2022-09/2022-10");
        assert_eq!(edtf("2022", -1, Unit::Day), "2022");
        assert_eq!(edtf("2022", 6, Unit::Month), "2022/2023");
    }
}

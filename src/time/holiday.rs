//! Days with a name.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::calendar::{Date, Unit, Value, add, easter, month_of};
use crate::base::Day;

/// How a holiday's days follow from the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holiday {
    /// Month and day.
    Fixed(u32, u32),
    /// Month, day and how many days; it may run into the next year.
    Days(u32, u32, i32),
    /// First and last day, counted from Easter Sunday.
    Easter(i32, i32),
    /// Month, weekday from Monday = 0, and which of them from 1; 0 is the last.
    Nth(u32, u32, u32),
    /// Month and day of the Islamic year, and how many days. When the moon is seen differs by a day from country to
    /// country, so no days are given: the months it may touch.
    Islamic(u32, u32, i64),
    /// The king's or queen's official birthday in the Netherlands: a Sunday gives way to another day.
    Monarch,
}

impl Holiday {
    /// The holiday in a year.
    pub(super) fn of(self, year: i32) -> Option<Value> {
        let (first, last) = match self {
            Holiday::Fixed(m, d) => {
                (NaiveDate::from_ymd_opt(year, m, d)?, NaiveDate::from_ymd_opt(year, m, d)?)
            }
            Holiday::Days(m, d, count) => {
                let first = NaiveDate::from_ymd_opt(year, m, d)?;
                (first, add(first, count - 1, Unit::Day)?)
            }
            Holiday::Easter(from, to) => {
                let sunday = easter(year)?;
                (add(sunday, from, Unit::Day)?, add(sunday, to, Unit::Day)?)
            }
            Holiday::Nth(month, weekday, nth) => {
                let day = nth_weekday(year, month, weekday, nth)?;
                (day, day)
            }
            Holiday::Monarch => {
                let day = monarch(year)?;
                (day, day)
            }
            Holiday::Islamic(month, day, count) => {
                let first = islamic(year, month, day)?;
                let (sooner, later) = (Days::new(1), Days::new(u64::try_from(count).ok()?));
                let (a, b) = (first.checked_sub_days(sooner)?, first.checked_add_days(later)?);
                return Some(Value::between(month_of(a), month_of(b)).about());
            }
        };
        Some(Value::between(Date::Day(first), Date::Day(last)))
    }
}

fn nth_weekday(year: i32, month: u32, weekday: u32, nth: u32) -> Option<Day> {
    let weekday = Weekday::try_from(u8::try_from(weekday).ok()?).ok()?;
    if nth > 0 {
        return NaiveDate::from_weekday_of_month_opt(year, month, weekday, u8::try_from(nth).ok()?);
    }
    (4..=5).rev().find_map(|n| NaiveDate::from_weekday_of_month_opt(year, month, weekday, n))
}

/// 27 April since 2014 (26 when that is a Sunday); before, 30 April: since 1980 on the day before a Sunday, until
/// then on the day after.
fn monarch(year: i32) -> Option<Day> {
    let (day, sunday) = match year {
        2014.. => (27, 26),
        1980.. => (30, 29),
        _ => (30, 31),
    };
    let date = NaiveDate::from_ymd_opt(year, 4, day)?;
    match (date.weekday(), sunday) {
        (Weekday::Sun, 31) => NaiveDate::from_ymd_opt(year, 5, 1),
        (Weekday::Sun, d) => NaiveDate::from_ymd_opt(year, 4, d),
        _ => Some(date),
    }
}

/// The first such day of the Islamic year that falls in a year of ours, by the tabular calendar (Reingold and
/// Dershowitz: Calendrical Calculations, chapter 7).
fn islamic(year: i32, month: u32, day: u32) -> Option<Day> {
    const EPOCH: i64 = 227_015; // 19 July 622 as a count of days
    let (month, day) = (i64::from(month), i64::from(day));
    let about = (i64::from(year) - 622) * 33 / 32;
    (about - 1..=about + 2).find_map(|y| {
        let days =
            EPOCH - 1 + (y - 1) * 354 + (3 + 11 * y).div_euclid(30) + 29 * (month - 1) + month / 2 + day;
        let found = NaiveDate::from_num_days_from_ce_opt(i32::try_from(days).ok()?)?;
        (found.year() == year).then_some(found)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holidays_fall_where_the_almanac_has_them() {
        for (holiday, year, want) in [
            (Holiday::Fixed(5, 5), 2023, "2023-05-05"),
            (Holiday::Days(12, 25, 2), 2022, "2022-12-25/2022-12-26"),
            (Holiday::Days(12, 31, 2), 2022, "2022-12-31/2023-01-01"),
            (Holiday::Easter(39, 39), 2023, "2023-05-18"),
            (Holiday::Easter(49, 50), 2023, "2023-05-28/2023-05-29"),
            (Holiday::Easter(-2, -2), 2024, "2024-03-29"),
            (Holiday::Nth(9, 1, 3), 2021, "2021-09-21"),
            (Holiday::Nth(11, 3, 4), 2023, "2023-11-23"),
            (Holiday::Nth(5, 0, 0), 2023, "2023-05-29"),
            (Holiday::Islamic(9, 1, 30), 2024, "2024-03~/2024-04~"),
            (Holiday::Islamic(9, 1, 30), 2030, "2030-01~/2030-02~"),
            (Holiday::Islamic(10, 1, 3), 2022, "2022-05~"),
            (Holiday::Islamic(12, 10, 4), 2023, "2023-06~/2023-07~"),
            (Holiday::Monarch, 2014, "2014-04-26"),
            (Holiday::Monarch, 2025, "2025-04-26"),
            (Holiday::Monarch, 2023, "2023-04-27"),
            (Holiday::Monarch, 2006, "2006-04-29"),
            (Holiday::Monarch, 2013, "2013-04-30"),
        ] {
            assert_eq!(holiday.of(year).unwrap().edtf().unwrap().as_str(), want, "{holiday:?} {year}");
        }
    }
}

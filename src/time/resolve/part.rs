//! Thirds and halves of a period.

use chrono::Datelike;

use crate::time::calendar::{Date, Unit, Value, add, month_of};
use crate::time::term::Portion;

/// *begin, half, eind*: days 1–10, 11–20 and the rest of a month; four months of a year; a week's Monday and Tuesday,
/// Wednesday and Thursday, and the rest. A period without such thirds stays whole.
pub(super) fn third(value: Value, portion: Portion) -> Value {
    thirds(value, portion).unwrap_or(value).about()
}

fn thirds(value: Value, portion: Portion) -> Option<Value> {
    let pick = |begin: (u32, u32), middle: (u32, u32), end: (u32, u32)| match portion {
        Portion::Begin => begin,
        Portion::Middle => middle,
        Portion::End => end,
    };
    let (first, last) = value.bounds()?;
    Some(match (value.from?, value.to?) {
        (Date::Month(..), _) if value.single().is_some() => {
            let (a, b) = pick((1, 10), (11, 20), (21, last.day()));
            Value::between(Date::Day(first.with_day(a)?), Date::Day(first.with_day(b)?))
        }
        (Date::Year(y), Date::Year(z)) if y == z => {
            let (a, b) = pick((1, 4), (5, 8), (9, 12));
            Value::between(Date::Month(y, a), Date::Month(y, b))
        }
        (Date::Decade(y), _) => {
            let (a, b) = pick((0, 3), (4, 6), (7, 9));
            Value::between(Date::Year(y + a as i32), Date::Year(y + b as i32))
        }
        (Date::Year(y), Date::Year(z)) if z == y.checked_add(99)? => {
            let (a, b) = pick((0, 32), (33, 66), (67, 99));
            Value::between(Date::Year(y + a as i32), Date::Year(y + b as i32))
        }
        (Date::Season(..), _) | (Date::Month(..), Date::Month(..)) if (last - first).num_days() < 93 => {
            let n = pick((0, 0), (1, 1), (2, 2)).0;
            Value::one(month_of(add(first, i32::try_from(n).ok()?, Unit::Month)?))
        }
        (Date::Day(_), Date::Day(_)) if (last - first).num_days() == 6 => {
            let (a, b) = pick((0, 1), (2, 3), (4, 6));
            let day = |n: u32| add(first, i32::try_from(n).ok()?, Unit::Day).map(Date::Day);
            Value::between(day(a)?, day(b)?)
        }
        _ => return None,
    })
}

/// The first or second half of a year, a month or a decade.
pub(super) fn half(value: Value, which: u32) -> Option<Value> {
    let (_, last) = value.bounds()?;
    let first_half = which == 1;
    Some(match value.single()? {
        Date::Year(y) => {
            let (a, b) = if first_half { (1, 6) } else { (7, 12) };
            Value::between(Date::Month(y, a), Date::Month(y, b))
        }
        Date::Month(..) => {
            let (a, b) = if first_half { (1, 15) } else { (16, last.day()) };
            Value::between(Date::Day(last.with_day(a)?), Date::Day(last.with_day(b)?))
        }
        Date::Decade(y) => {
            let (a, b) = if first_half { (y, y + 4) } else { (y + 5, y + 9) };
            Value::between(Date::Year(a), Date::Year(b))
        }
        _ => return None,
    })
}

use std::fmt;

use chrono::NaiveDate;
use edtf_core::{Bound, BoundDate};
use serde::{Deserialize, Serialize};

/// A whole calendar day. Nothing in graaf is finer: news dates events to a day at best.
pub type Day = NaiveDate;

/// A date at the precision the text gives, in EDTF (ISO 8601-2:2019): `2022-10`, `2022-10-17/2022-10-20`, `2022-08/..`.
///
/// Holds the canonical text and its bounds in whole days, both inclusive; an open end is `None`.
/// Seasons (`2022-21` … `2022-24`) are meteorological, of the northern hemisphere; `~` and `?` widen nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Edtf {
    text: String,
    earliest: Option<Day>,
    latest: Option<Day>,
}

/// The text is not EDTF, or names no range of days.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an EDTF date; write YYYY, YYYY-MM or YYYY-MM-DD, or two of these with a / between")]
pub struct EdtfError(pub String);

/// How two dates lie, when the text leaves either vague.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Every day of the first comes before every day of the second.
    Before,
    /// Every day of the first comes after every day of the second.
    After,
    /// They overlap: the text does not say.
    CannotSay,
}

impl Edtf {
    /// Reads an EDTF value of level 0 or 1.
    ///
    /// # Errors
    /// [`EdtfError`] for anything else, for `..` alone and for years outside chrono's range.
    pub fn parse(text: &str) -> Result<Self, EdtfError> {
        if let Some(day) = whole_day(text) {
            return Ok(Self::day(day));
        }
        let error = || EdtfError(text.to_owned());
        let value = edtf_core::Edtf::parse(text.trim()).map_err(|_| error())?;
        let canonical = value.to_string();
        let (earliest, latest) = match canonical.split_once('/') {
            Some((a, b)) => (endpoint(a, true).ok_or_else(error)?, endpoint(b, false).ok_or_else(error)?),
            None => (
                endpoint(&canonical, true).ok_or_else(error)?,
                endpoint(&canonical, false).ok_or_else(error)?,
            ),
        };
        if earliest.is_none() && latest.is_none() {
            return Err(error());
        }
        Ok(Self { text: canonical, earliest, latest })
    }

    /// One day.
    pub fn day(day: Day) -> Self {
        Self { text: day.format("%Y-%m-%d").to_string(), earliest: Some(day), latest: Some(day) }
    }

    /// The EDTF text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The first day meant; `None` when the past is open.
    pub fn earliest(&self) -> Option<Day> {
        self.earliest
    }

    /// The last day meant; `None` when the future is open.
    pub fn latest(&self) -> Option<Day> {
        self.latest
    }

    /// Before, after, or can't say.
    pub fn order(&self, other: &Edtf) -> Order {
        let before = |a: &Edtf, b: &Edtf| matches!((a.latest, b.earliest), (Some(x), Some(y)) if x < y);
        if before(self, other) {
            Order::Before
        } else if before(other, self) {
            Order::After
        } else {
            Order::CannotSay
        }
    }
}

/// A plain `YYYY-MM-DD`: by far the most frequent, in stores by the hundred thousand.
fn whole_day(text: &str) -> Option<Day> {
    let is_mark = |i: usize| matches!(i, 4 | 7);
    let fits = |(i, b): (usize, u8)| if is_mark(i) { b == b'-' } else { b.is_ascii_digit() };
    if text.len() != 10 || !text.bytes().enumerate().all(fits) {
        return None;
    }
    Day::from_ymd_opt(text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?)
}

/// One end of an interval, or the whole of a plain date: its first or last day; `Some(None)` where open.
fn endpoint(text: &str, first: bool) -> Option<Option<Day>> {
    if text.is_empty() || text == ".." {
        return Some(None);
    }
    if let Some(season) = season(text) {
        return Some(Some(if first { season.0 } else { season.1 }));
    }
    let bounds = edtf_core::Edtf::parse(text).ok()?.bounds();
    match if first { bounds.earliest } else { bounds.latest } {
        Bound::Date(d) => day_of(d).map(Some),
        _ => None,
    }
}

fn day_of(date: BoundDate) -> Option<Day> {
    NaiveDate::parse_from_str(&date.to_string(), "%Y-%m-%d").ok()
}

/// Meteorological seasons: spring is March to May, winter ends in the next year.
fn season(text: &str) -> Option<(Day, Day)> {
    let (year, code) = text.trim_end_matches(['~', '?', '%']).split_once('-')?;
    let year: i32 = year.parse().ok()?;
    let (month, next_year, next_month) = match code {
        "21" => (3, year, 6),
        "22" => (6, year, 9),
        "23" => (9, year, 12),
        "24" => (12, year + 1, 3),
        _ => return None,
    };
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    let last = NaiveDate::from_ymd_opt(next_year, next_month, 1)?.pred_opt()?;
    Some((first, last))
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::str::FromStr for Edtf {
    type Err = EdtfError;
    fn from_str(s: &str) -> Result<Self, EdtfError> {
        Self::parse(s)
    }
}

impl TryFrom<String> for Edtf {
    type Error = EdtfError;
    fn try_from(s: String) -> Result<Self, EdtfError> {
        Self::parse(&s)
    }
}

impl From<Edtf> for String {
    fn from(e: Edtf) -> String {
        e.text
    }
}

impl schemars::JsonSchema for Edtf {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Edtf".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "description": "EDTF, ISO 8601-2:2019"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(text: &str) -> String {
        let e = Edtf::parse(text).unwrap();
        let show = |d: Option<Day>| d.map_or("..".to_owned(), |d| d.to_string());
        format!("{} {}", show(e.earliest()), show(e.latest()))
    }

    #[test]
    fn precision_gives_the_bounds() {
        for (text, want) in [
            ("2022", "2022-01-01 2022-12-31"),
            ("2022-02", "2022-02-01 2022-02-28"),
            ("2022-10-18", "2022-10-18 2022-10-18"),
            ("2022-10-17/2022-10-20", "2022-10-17 2022-10-20"),
            ("2022-08/..", "2022-08-01 .."),
            ("../2023-05-31", ".. 2023-05-31"),
            ("2022-22", "2022-06-01 2022-08-31"),
            ("2023-24", "2023-12-01 2024-02-29"),
            ("2022-10-01~/2022-10-10~", "2022-10-01 2022-10-10"),
            ("2022-05?", "2022-05-01 2022-05-31"),
            ("199X", "1990-01-01 1999-12-31"),
            ("19XX", "1900-01-01 1999-12-31"),
            ("1901/2000", "1901-01-01 2000-12-31"),
            ("2022-07~/2022-12~", "2022-07-01 2022-12-31"),
            ("2022-24~", "2022-12-01 2023-02-28"),
            ("../2022-23", ".. 2022-11-30"),
            ("2022-10-10%", "2022-10-10 2022-10-10"),
        ] {
            assert_eq!(bounds(text), want, "{text}");
        }
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for text in ["", "..", "../..", "gisteren", "2022-13", "2022-02-30", "18-10-2022"] {
            assert!(Edtf::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn order_is_three_valued() {
        let e = |t| Edtf::parse(t).unwrap();
        assert_eq!(e("2022-09").order(&e("2022-10-18")), Order::Before);
        assert_eq!(e("2022-10-18").order(&e("2022-09")), Order::After);
        assert_eq!(e("2022-10").order(&e("2022-10-18")), Order::CannotSay);
        assert_eq!(e("2022-08/..").order(&e("2023")), Order::CannotSay);
    }
}

//! What the words of a date expression mean, whatever the language: the alphabet of the grammar.

use super::calendar::Unit;
use super::holiday::Holiday;

/// A word, phrase, number or mark as the grammar sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// Any word that belongs to no date.
    Other,
    /// Past the sentence's end.
    End,
    Comma,
    Dot,
    Dash,
    Slash,
    Paren,
    Apostrophe,

    /// A whole number in digits, with how many.
    Int(u32, u8),
    /// A number that is written as a word.
    Count(u32),
    /// In halves of the unit: *een half* is 1, *anderhalf* 3.
    Halves(u32),
    /// *een halfjaar, a year and a half*: halves of a unit.
    Length(u32, Unit),
    /// *enkele, a few*.
    Few,
    Ordinal(u32),
    /// `18-10-2022`: year, month, day; and whether day and month could be the other way round.
    Numeric(i32, u32, u32, bool),
    /// `10-2022`, `2022-10`.
    NumericMonth(i32, u32),
    /// `2019-2021`.
    Years(i32, i32),
    /// `9-12` (of a month).
    Days(u32, u32),
    /// `'90`.
    ShortYear(u32),
    /// `1990s`.
    Decade(i32),
    /// *tachtig* in *jaren tachtig*: the last two digits.
    DecadeName(u32),
    /// I to XII, in capitals.
    Roman(u32),

    Month(u32),
    /// *jan, sept*: a month only beside a day or a year.
    MonthShort(u32),
    /// From Monday = 0.
    Weekday(u32),
    /// *zaterdagnacht*: that night, and the day after.
    WeekdayNight(u32),
    /// *ochtend, avond*; a part of a day adds nothing at our precision.
    DayPart,
    Night,
    /// *gisteren* is −1.
    DayOffset(i32),
    /// *eergisternacht* is −2: the night after that day.
    OffsetNight(i32),
    /// *vannacht, last night*: the night that touches the publication day.
    ThisNight,
    /// EDTF season code.
    Season(u32),
    Holiday(Holiday),
    /// A unit of time, and whether it stands in the plural.
    Unit(Unit, bool),
    /// *helft*.
    HalfOf,
    /// *eerste jaarhelft*: 1 or 2.
    HalfYear(u32),
    /// *Q1*.
    QuarterName(u32),

    Shift(Shift),
    Portion(Portion),
    /// *geleden, ago*.
    Ago,
    /// *over drie weken, in three weeks*.
    Ahead,
    /// *binnen drie weken*.
    Within,
    /// *precies (een jaar geleden)*.
    Exactly,
    /// *from now*.
    FromNow,
    /// *later*.
    Later,
    /// *eerder*.
    Earlier,
    /// *(de dag) ervoor*.
    Preceding,
    /// *(de dag) erna*.
    Succeeding,

    Since,
    From,
    Until,
    /// *tot en met, through*: the end belongs to it.
    Through,
    By,
    Before,
    /// *voor*, which is also *for*.
    BeforeOrFor,
    /// *tegen*: *by* before a date, *against* before all else.
    Against,
    After,
    Between,
    And,
    Or,
    Of,
    The,
    In,
    On,
    /// *rond, circa*.
    About,
    /// *vermoedelijk*.
    Maybe,
    Recently,
    Now,
    Soon,
    /// *nacht van*.
    NightOf,
    /// *nacht op*: the night that ends there.
    NightTo,
    /// *elke, jaarlijks, om de*: what follows is a set of times, not a date.
    Every,
    /// *verspreid, durende*: what follows is a length of time, not a date.
    Lasting,
    /// *dan, than*: what stands before compares.
    Than,
    /// *naar, to*: the end of a range in English; amounts go *van 2000 naar 2500*.
    To,
}

/// Which one of a row of periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shift {
    /// *vorige*: the calendar period before this one.
    Previous,
    /// *afgelopen*: the one that ended last.
    Past,
    /// *de laatste (drie maanden)*: only of lengths of time.
    Latest,
    This,
    /// *komende*: the one that begins next.
    Coming,
    /// *volgende*: the calendar period after this one.
    Next,
    /// *die, diezelfde*: the one the text spoke of.
    That,
    /// *de volgende dag*: the one after that the text spoke of.
    Following,
    /// *the previous day*.
    Preceding,
}

/// A third of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Portion {
    Begin,
    Middle,
    End,
}

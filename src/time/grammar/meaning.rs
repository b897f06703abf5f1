//! What a date expression says, before anybody knows which day it is.

use crate::time::calendar::Unit;
use crate::time::holiday::Holiday;
use crate::time::term::{Portion, Shift};

/// A stretch of time as the text words it; it takes a publication date and a tense to know which.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::time) enum Point {
    /// *(zondag) 5 maart (2023)*, *maart 2023*, *2023*, *afgelopen maart*.
    Calendar(Calendar),
    /// *gisteren* is −1.
    DayOffset(i32),
    /// *vannacht*.
    ThisNight,
    /// *de nacht van dinsdag op woensdag*; without an end, the night after the day.
    Night(Box<Point>, Option<Box<Point>>),
    /// *de nacht op woensdag*.
    NightBefore(Box<Point>),
    /// *vrijdag*, *afgelopen vrijdag*, *vorige week vrijdag*, *vrijdag over twee weken*.
    Weekday {
        day: u32,
        which: Option<Shift>,
        week: Option<Shift>,
        weeks: u32,
    },
    /// *het weekend*, without saying which.
    Weekend,
    /// *vorige week*, *dit jaar*, *die avond*.
    Period(Shift, Unit),
    Season {
        season: u32,
        which: Option<Shift>,
        year: YearRef,
    },
    /// *het derde kwartaal (van 2022)*, *de eerste jaarhelft*: first and last month.
    Months {
        first: u32,
        last: u32,
        year: YearRef,
    },
    /// *de tweede helft van 2022*.
    Half(u32, Box<Point>),
    /// *de eerste drie maanden van 2023*.
    FirstMonths(u32, Box<Point>),
    /// The first year of ten.
    Decade(i32),
    /// *jaren twintig van deze eeuw*: the last two digits and which century.
    DecadeOf(u32, Box<Point>),
    Century(u32),
    Holiday {
        holiday: Holiday,
        which: Option<Shift>,
        year: YearRef,
    },
    /// *drie weken geleden*, *over een jaar*; `later` and from the text's own time: *een dag later*.
    Moved {
        length: Length,
        back: bool,
        story: bool,
    },
    /// *twee dagen na 9 maart*.
    MovedFrom {
        length: Length,
        back: bool,
        from: Box<Point>,
    },
    /// *vandaag een jaar geleden*, *two years ago this week*: as fine as what it is reckoned from.
    Exactly {
        length: Length,
        back: bool,
        from: Box<Point>,
    },
    /// *de week van 4 november*: the whole unit that holds the day.
    Around(Unit, Box<Point>),
    /// *binnen drie maanden*.
    Within(Length),
    /// *de afgelopen drie maanden*; no length: *de afgelopen dagen*.
    Elapsed {
        length: Option<Length>,
        back: bool,
    },
    /// *begin oktober*.
    Portion(Portion, Box<Point>),
    /// *eerder dit jaar* (back), *later dit jaar*.
    Rest {
        unit: Unit,
        back: bool,
    },
    Recently,
    Now,
    Soon,
}

/// The parts of a date that the text gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::time) struct Calendar {
    pub(in crate::time) year: YearRef,
    pub(in crate::time) month: Option<u32>,
    pub(in crate::time) day: Option<u32>,
    pub(in crate::time) weekday: Option<u32>,
    /// *afgelopen maart*, *5 maart jongstleden*.
    pub(in crate::time) which: Option<Shift>,
    /// Day and month could be the other way round.
    pub(in crate::time) ambiguous: bool,
}

/// How the text gives the year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::time) enum YearRef {
    #[default]
    None,
    Given(i32),
    /// `'45`: the last two digits.
    Short(u32),
    /// The year of a day that is known by its date, unless the publication is older.
    Known(i32),
    /// That of a known day behind *since* or *after*, unless this year's is no more than a month old.
    Since(i32),
    /// *vorig jaar*, *dat jaar*.
    Shifted(Shift),
}

/// So many halves of a unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::time) struct Length {
    pub(in crate::time) halves: u32,
    pub(in crate::time) unit: Unit,
    /// *ruim, ongeveer*.
    pub(in crate::time) about: bool,
}

/// Which end of an open interval the date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::time) enum Edge {
    /// *sinds*: began in the past.
    Since,
    /// *vanaf*.
    From,
    /// *tot en met, uiterlijk, tot*: the date belongs to it.
    Until,
    /// *voor*: it does not.
    Before,
    /// *na*: it does not.
    After,
}

/// What an expression says.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::time) enum Meaning {
    Point(Point),
    Range(Point, Point),
    Open(Edge, Point),
    /// A length or a set of times: an expression of time, and no date.
    Undated,
}

/// A date expression: terms `first` up to, not including, `end`.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::time) struct Found {
    pub(in crate::time) meaning: Meaning,
    pub(in crate::time) first: usize,
    pub(in crate::time) end: usize,
    pub(in crate::time) about: bool,
    pub(in crate::time) maybe: bool,
}

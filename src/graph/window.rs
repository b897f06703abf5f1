//! Which claims may speak of the same happening.

use crate::base::{Day, Edtf};
use crate::claim::{Claim, Modality, Stance};
use crate::time::Basis;

use super::Kind;

/// News without a date is about the weeks around its publication: this many days before it for what has happened,
/// after it for what is to come. It keeps two years of undated reports from becoming one edge; no date is made of it.
const NEAR_DAYS: u64 = 31;

/// Days in which something may have happened, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Window {
    pub(super) first: Day,
    pub(super) last: Day,
}

impl Window {
    pub(super) const ALWAYS: Window = Window { first: Day::MIN, last: Day::MAX };

    /// The days an expression may mean.
    pub(super) fn of(date: &Edtf) -> Self {
        Self { first: date.earliest().unwrap_or(Day::MIN), last: date.latest().unwrap_or(Day::MAX) }
    }

    /// Length in days, for ordering from precise to vague.
    pub(super) fn days(self) -> i64 {
        self.last.signed_duration_since(self.first).num_days()
    }

    pub(super) fn overlaps(self, other: Window) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// The days in both. The two must overlap.
    pub(super) fn meet(self, other: Window) -> Window {
        Window { first: self.first.max(other.first), last: self.last.min(other.last) }
    }

    /// Days between a day and this window; 0 inside.
    pub(super) fn distance(self, day: Day) -> i64 {
        let days = |a: Day, b: Day| a.signed_duration_since(b).num_days();
        days(self.first, day).max(days(day, self.last)).max(0)
    }
}

/// The date a claim itself gives, other than that it was reported.
pub(super) fn stated(claim: &Claim) -> Option<&Edtf> {
    claim.when.as_ref().filter(|w| w.basis != Basis::Publication).map(|w| &w.edtf)
}

/// When it was reported.
pub(super) fn reported(claim: &Claim) -> Option<&Edtf> {
    claim.published.as_ref().or_else(|| claim.when.as_ref().map(|w| &w.edtf))
}

/// The days a claim's happening may lie in, for folding. An undated state holds as long as nothing says otherwise.
pub(super) fn window(claim: &Claim, kind: Kind) -> Window {
    match (stated(claim), reported(claim)) {
        (Some(date), _) => Window::of(date),
        (None, Some(date)) if kind == Kind::Event => near(date, claim),
        _ => Window::ALWAYS,
    }
}

/// The days a claim speaks of, for filters: as for folding, but an undated state holds when it is reported.
pub(super) fn spoken_of(claim: &Claim, kind: Kind) -> Window {
    match (stated(claim), reported(claim)) {
        (Some(date), _) => Window::of(date),
        (None, Some(date)) if kind == Kind::State => Window::of(date),
        (None, Some(date)) => near(date, claim),
        (None, None) => Window::ALWAYS,
    }
}

fn near(published: &Edtf, claim: &Claim) -> Window {
    let near = chrono::Days::new(NEAR_DAYS);
    let Window { first, last } = Window::of(published);
    let before = || first.checked_sub_days(near).unwrap_or(Day::MIN);
    let after = || last.checked_add_days(near).unwrap_or(Day::MAX);
    match claim.modality {
        _ if is_doubt(claim) => Window { first: before(), last: after() },
        Modality::Actual => Window { first: before(), last },
        _ => Window { first, last: after() },
    }
}

/// Somebody is not sure of it: what he doubts may have happened or be to come.
pub(super) fn is_doubt(claim: &Claim) -> bool {
    claim.source.iter().any(|s| s.stance == Stance::Doubts)
}

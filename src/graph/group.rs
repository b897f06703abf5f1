//! Which claims of one key speak of the same happening: compatible times.

use crate::base::Day;
use crate::claim::{Claim, Modality, When};

use super::Kind;
use super::window::{Window, is_doubt, reported, stated, window};

/// What of a claim decides with which others it is grouped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Timed {
    /// Of the claim.
    pub(super) id: String,
    /// It gives a date of its own.
    pub(super) stated: bool,
    /// Days it may have happened on.
    pub(super) window: Window,
    /// Days on which it may have been reported, where known.
    pub(super) report: Option<Window>,
    /// Whether its report tells that it has happened or holds, or that it is to happen or may. A doubt tells neither: it joins what
    /// it doubts, as a denial does, whichever was reported first.
    pub(super) actual: Option<bool>,
    /// An event to which neither the text nor the publication gives a day, or an office that was over when it was reported: one
    /// edge with its like alone.
    pub(super) apart: bool,
}

impl Timed {
    pub(super) fn of(claim: &Claim, kind: Kind) -> Self {
        let (stated, report) = (stated(claim).is_some(), reported(claim).map(Window::of));
        Self {
            id: claim.id.clone(),
            stated,
            window: window(claim, kind),
            report,
            actual: (!is_doubt(claim)).then_some(claim.modality == Modality::Actual),
            apart: match kind {
                Kind::Event => !stated && report.is_none(),
                Kind::State => claim.when.as_ref().is_some_and(When::is_over),
            },
        }
    }

    fn reported(&self) -> Window {
        self.report.unwrap_or(Window::ALWAYS)
    }
}

/// Claims that will be one edge.
struct Group {
    /// The days that the windows of all have in common.
    common: Window,
    /// The most precisely dated first.
    claims: Vec<usize>,
    /// First day on which somebody reported that it had happened.
    told: Option<Day>,
    /// Last day on which somebody reported that it was to happen, or might.
    foretold: Option<Day>,
    /// As its claims are.
    apart: bool,
}

impl Group {
    fn new(claim: &Timed) -> Self {
        let (common, apart) = (claim.window, claim.apart);
        Self { common, claims: Vec::new(), told: None, foretold: None, apart }
    }

    /// Whether a claim may speak of the same happening. What is a plan in one report has only happened in a later one:
    /// an article that tells of a delivery and of a plan to deliver means two deliveries. An event that nobody dates is no
    /// support for one of 1999, nor is *former prime minister* for who is it.
    fn fits(&self, claim: &Timed) -> bool {
        let report = claim.reported();
        self.apart == claim.apart
            && self.common.overlaps(claim.window)
            && match claim.actual {
                Some(true) => self.foretold.is_none_or(|day| day < report.first),
                Some(false) => self.told.is_none_or(|day| report.last < day),
                None => true,
            }
    }

    fn add(&mut self, at: usize, claim: &Timed) {
        let report = claim.reported();
        self.common = self.common.meet(claim.window);
        match claim.actual {
            Some(true) => self.told = Some(self.told.map_or(report.first, |d| d.min(report.first))),
            Some(false) => self.foretold = Some(self.foretold.map_or(report.last, |d| d.max(report.last))),
            None => {}
        }
        self.claims.push(at);
    }
}

/// Claims of one key to groups of compatible times; in each the most precisely dated claim comes first. Gives where they
/// stand among the claims.
pub(super) fn group(claims: &[Timed]) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..claims.len()).collect();
    order.sort_by_key(|&i| {
        let c = &claims[i];
        (!c.stated, c.window.days(), c.window.first, c.reported().first, &c.id)
    });
    let mut groups: Vec<Group> = Vec::new();
    for at in order {
        let claim = &claims[at];
        let far = |g: &Group| claim.report.map_or(0, |report| g.common.distance(report.last));
        let nearest = groups.iter_mut().filter(|g| g.fits(claim)).min_by_key(|g| far(g));
        match nearest {
            Some(group) => group.add(at, claim),
            None => {
                let mut group = Group::new(claim);
                group.add(at, claim);
                groups.push(group);
            }
        }
    }
    groups.into_iter().map(|g| g.claims).collect()
}

//! Which candidate stands out. Every mention of somebody counts by its grammatical function, half as much for each
//! sentence farther back, and once a sentence; the sums of those who fit are compared. (After Lappin and Leass 1994,
//! *An algorithm for pronominal anaphora resolution*.)

use super::coref::{Candidate, Who};
use super::draft::Draft;

/// A pronoun looks back over this many candidates at most, so that no text makes the search quadratic.
const REACH: usize = 80;

/// By how much the best must lead: in points, and as a share of its own.
const LEAD: i32 = 12;
const SHARE: i32 = 4;

/// Points of the only one who fits: told of inside a phrase of the sentence before.
const ALONE: i32 = 8;

/// Who is named like this in a nearer sentence than the best is a rival, however few points he has.
const PRESENT: i32 = 35;

/// Where a pronoun stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seat {
    pub(super) scene: usize,
    pub(super) depth: usize,
    pub(super) word: usize,
}

impl Seat {
    pub(super) fn new(draft: &Draft, scene: usize, word: usize) -> Self {
        Self { scene, depth: draft.scenes[scene].depth, word }
    }
}

/// The candidates a word may look back to: at most `sentences` sentences before its own, the nearest last.
pub(super) fn window(candidates: &[Candidate], seat: Seat, sentences: usize) -> &[Candidate] {
    let from = candidates.len().saturating_sub(REACH);
    let near = &candidates[from..];
    let start = near.partition_point(|c| c.depth + sentences < seat.depth);
    let end = near.partition_point(|c| (c.scene, c.word) < (seat.scene, seat.word));
    &near[start..end.max(start)]
}

/// Somebody who fits, with the points of all his mentions in the window.
#[derive(Clone, Debug)]
struct Standing<'c> {
    latest: &'c Candidate,
    points: i32,
    /// The sentence counted last, and the points it gave.
    sentence: (usize, i32),
}

/// Who stands out, and why.
pub(super) struct Best<'c> {
    pub(super) to: &'c Candidate,
    pub(super) because: String,
}

/// The one of the candidates that fit who stands out clearly; nobody where that is no actor. `subject`: the word is a
/// subject, and looks for one.
pub(super) fn best<'c>(
    candidates: &'c [Candidate],
    seat: Seat,
    subject: bool,
    fits: impl Fn(&Candidate) -> bool,
) -> Option<Best<'c>> {
    let all = standings(candidates, seat, subject, fits);
    // Of two with as many points the later one is looked at: the lead decides that they are too close.
    let top = all.iter().max_by_key(|s| s.points)?;
    let others = || all.iter().filter(|s| s.latest.who != top.latest.who);
    let second = others().max_by_key(|s| s.points);
    let lead = top.points - second.map_or(0, |s| s.points);
    let nearer = others().any(|s| s.latest.depth > top.latest.depth && s.latest.weight >= PRESENT);
    let least = if second.is_some() { LEAD.max(top.points / SHARE) } else { ALONE };
    if nearer || lead < least || top.latest.actors().is_empty() {
        return None;
    }
    let because = match second {
        Some(s) => format!(", {} points to {} of {}", top.points, s.points, name(&s.latest.who)),
        None => ", nobody else fits".to_owned(),
    };
    Some(Best { to: top.latest, because })
}

fn standings<'c>(
    candidates: &'c [Candidate],
    seat: Seat,
    subject: bool,
    fits: impl Fn(&Candidate) -> bool,
) -> Vec<Standing<'c>> {
    let mut all: Vec<Standing<'c>> = Vec::new();
    for c in candidates.iter().filter(|c| fits(c)) {
        let parallel = if subject && c.weight >= 70 { 15 } else { 0 };
        let points = (c.weight + parallel) >> (seat.depth - c.depth).min(6);
        match all.iter_mut().find(|s| s.latest.who == c.who) {
            Some(known) => {
                // Named twice in a sentence is not twice as salient.
                let before = if known.sentence.0 == c.depth { known.sentence.1 } else { 0 };
                known.points += (points - before).max(0);
                known.sentence = (c.depth, points.max(before));
                known.latest = c;
            }
            None => all.push(Standing { latest: c, points, sentence: (c.depth, points) }),
        }
    }
    all
}

fn name(who: &Who) -> String {
    match who {
        Who::Actors(_) => "another actor".to_owned(),
        Who::Noun(noun) => noun.clone(),
        Who::Open(form) => format!("an unlinked {form}"),
    }
}

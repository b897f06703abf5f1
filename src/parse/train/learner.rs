//! A linear classifier with weights for the features it has made mistakes on: hinge loss, AdaGrad with an L1 penalty (Duchi, Hazan
//! and Singer 2011, the primal-dual form), averaged over time. Gradients are ±1, so the sums that AdaGrad keeps are whole numbers.

use crate::parse::weights::{Scores, Weights};

/// One update of a fresh weight.
const UNIT: i64 = 64;

/// A class of a feature.
#[derive(Clone, Copy)]
struct Cell {
    class: u8,
    /// Steps up minus steps down.
    net: i32,
    /// All steps.
    steps: u32,
    weight: i32,
    /// `sum` holds the weight over time up to here.
    since: u32,
    sum: i64,
}

impl Cell {
    /// The weight now, `penalty` hundredths of a step taken off.
    fn refresh(&mut self, now: u32, penalty: i64) {
        self.sum += i64::from(self.weight) * i64::from(now - self.since);
        self.since = now;
        let net = (i64::from(self.net.unsigned_abs()) * 100 - penalty).max(0) * i64::from(self.net.signum());
        // The root in hundredths, so that the division keeps its fraction.
        let root = (u64::from(self.steps.max(1)) * 10_000).isqrt() as i64;
        self.weight = (net * UNIT / root) as i32;
    }
}

#[derive(Default)]
struct Row {
    updates: u32,
    cells: Vec<Cell>,
}

/// How to learn.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    /// Passes over the treebank.
    pub epochs: u32,
    /// Updates a feature needs before it counts.
    pub min_updates: u32,
    /// What the L1 penalty takes off every weight's steps by the end of the training, in hundredths.
    pub penalty: u32,
    /// How far the right class must be ahead of the others, in 64ths of an update of one feature.
    pub margin: i32,
    /// Weights smaller than this are left out, in 64ths of an update.
    pub least: u32,
}

/// Weights by feature, in a table of open addresses.
pub(super) struct Learner {
    slots: Vec<(u64, u32)>,
    rows: Vec<(u64, Row)>,
    recipe: Recipe,
    now: u32,
    penalty: i64,
}

const FREE: u32 = u32::MAX;

impl Learner {
    pub(super) fn new(recipe: Recipe) -> Self {
        Self { slots: vec![(0, FREE); 1 << 16], rows: Vec::new(), recipe, now: 1, penalty: 0 }
    }

    fn slot(&self, key: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = (key >> 20) as usize & mask;
        while self.slots[at].1 != FREE && self.slots[at].0 != key {
            at = (at + 1) & mask;
        }
        at
    }

    fn row(&mut self, key: u64) -> &mut Row {
        let mut at = self.slot(key);
        if self.slots[at].1 == FREE {
            if self.rows.len() * 2 > self.slots.len() {
                self.grow();
                at = self.slot(key);
            }
            self.slots[at] = (key, self.rows.len() as u32);
            self.rows.push((key, Row::default()));
        }
        &mut self.rows[self.slots[at].1 as usize].1
    }

    fn grow(&mut self) {
        let size = self.slots.len() * 2;
        self.slots.clear();
        self.slots.resize(size, (0, FREE));
        for i in 0..self.rows.len() {
            let at = self.slot(self.rows[i].0);
            self.slots[at] = (self.rows[i].0, i as u32);
        }
    }

    /// Looks at one example whose classes have `scores`: when `rival`, the best wrong class, comes too near to `right`, moves the
    /// weights of the example's features. True when the rival was ahead.
    pub(super) fn learn(&mut self, features: &[u64], scores: &Scores, right: usize, rival: usize) -> bool {
        self.now += 1;
        if scores[right] <= scores[rival].saturating_add(self.recipe.margin) {
            self.update(features, right as u8, 1);
            self.update(features, rival as u8, -1);
        }
        scores[right] < scores[rival] || (scores[right] == scores[rival] && rival < right)
    }

    fn update(&mut self, features: &[u64], class: u8, step: i32) {
        let (now, penalty) = (self.now, self.penalty);
        for &feature in features {
            let row = self.row(feature);
            row.updates += u32::from(step > 0);
            let at = row.cells.iter().position(|c| c.class == class).unwrap_or_else(|| {
                row.cells.push(Cell { class, net: 0, steps: 0, weight: 0, since: now, sum: 0 });
                row.cells.len() - 1
            });
            let cell = &mut row.cells[at];
            cell.net += step;
            cell.steps += 1;
            cell.refresh(now, penalty);
        }
    }

    /// A pass is over: the penalty has grown.
    pub(super) fn pass(&mut self, done: u32) {
        self.penalty = i64::from(self.recipe.penalty) * i64::from(done) / i64::from(self.recipe.epochs);
        let (now, penalty) = (self.now, self.penalty);
        for (_, row) in &mut self.rows {
            row.cells.iter_mut().for_each(|c| c.refresh(now, penalty));
        }
    }

    /// Training is over: every weight becomes its average, as a small integer; most are none.
    pub(super) fn settle(&mut self) {
        let (now, least) = (self.now, self.recipe.least as i32);
        for (_, row) in &mut self.rows {
            for cell in &mut row.cells {
                let average = ((cell.sum + i64::from(cell.weight) * i64::from(now - cell.since))
                    / i64::from(now)) as i32;
                let kept = cell.weight != 0 && average.abs() >= least;
                cell.weight = if kept { ((average + 2) >> 2).clamp(-127, 127) } else { 0 };
            }
            row.cells.retain(|c| c.weight != 0);
            row.cells.sort_unstable_by_key(|c| c.class);
        }
    }

    pub(super) fn summary(&self) -> String {
        let kept =
            self.rows.iter().filter(|r| r.1.updates >= self.recipe.min_updates && !r.1.cells.is_empty());
        let cells: usize = kept.clone().map(|r| r.1.cells.len()).sum();
        format!("{} features seen to matter, {} kept with {cells} weights", self.rows.len(), kept.count())
    }

    /// The settled weights of the features that count.
    pub(super) fn rows(self) -> Vec<(u64, Vec<[u8; 2]>)> {
        let least = self.recipe.min_updates;
        let kept = self.rows.into_iter().filter(|(_, row)| row.updates >= least && !row.cells.is_empty());
        kept.map(|(key, row)| (key, row.cells.iter().map(|c| [c.class, c.weight as i8 as u8]).collect()))
            .collect()
    }
}

impl Weights for Learner {
    fn score(&self, features: &[u64], scores: &mut Scores) {
        for &feature in features {
            let (_, row) = self.slots[self.slot(feature)];
            if row == FREE {
                continue;
            }
            let row = &self.rows[row as usize].1;
            if row.updates >= self.recipe.min_updates {
                row.cells.iter().for_each(|c| scores[c.class as usize] += c.weight);
            }
        }
    }
}

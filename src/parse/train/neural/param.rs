//! Weights, their gradients, and the Adam update (Kingma and Ba 2015).

use crate::parse::train::random::Random;

/// A matrix of weights.
pub(super) struct Param {
    pub(super) rows: usize,
    pub(super) cols: usize,
    pub(super) w: Vec<f32>,
    pub(super) g: Vec<f32>,
    m: Vec<f32>,
    v: Vec<f32>,
    /// For tables looked up row by row: the rows that have a gradient.
    touched: Option<Vec<u32>>,
}

/// A uniform number in ±1.
pub(super) fn uniform(random: &mut Random) -> f32 {
    (random.next() >> 40) as f32 / (1u64 << 23) as f32 - 1.0
}

impl Param {
    /// Uniform in ±`range`.
    pub(super) fn new(rows: usize, cols: usize, range: f32, random: &mut Random) -> Self {
        let n = rows * cols;
        let w = (0..n).map(|_| range * uniform(random)).collect();
        Self { rows, cols, w, g: vec![0.0; n], m: vec![0.0; n], v: vec![0.0; n], touched: None }
    }

    /// As Glorot and Bengio (2010) have it.
    pub(super) fn glorot(rows: usize, cols: usize, random: &mut Random) -> Self {
        Self::new(rows, cols, (6.0 / (rows + cols) as f32).sqrt(), random)
    }

    /// A table whose rows are looked up.
    pub(super) fn table(rows: usize, cols: usize, range: f32, random: &mut Random) -> Self {
        Self { touched: Some(Vec::new()), ..Self::new(rows, cols, range, random) }
    }

    pub(super) fn row(&self, row: u32) -> &[f32] {
        &self.w[row as usize * self.cols..][..self.cols]
    }

    /// Adds a gradient to a row of a table.
    pub(super) fn add_row(&mut self, row: u32, gradient: &[f32]) {
        let at = row as usize * self.cols;
        self.g[at..at + self.cols].iter_mut().zip(gradient).for_each(|(g, d)| *g += d);
        self.touched.as_mut().expect("a table").push(row);
    }

    /// The sum of the squares of the gradient.
    pub(super) fn square(&mut self) -> f64 {
        let cols = self.cols;
        match &mut self.touched {
            None => square(&self.g),
            Some(rows) => {
                rows.sort_unstable();
                rows.dedup();
                rows.iter().map(|&r| square(&self.g[r as usize * cols..][..cols])).sum()
            }
        }
    }

    /// One update, of the touched rows alone where it is a table, with the gradient times `scale`; clears the gradient.
    pub(super) fn update(&mut self, rule: &Adam, scale: f32) {
        match self.touched.take() {
            None => self.update_range(0..self.w.len(), rule, scale),
            Some(mut rows) => {
                for &r in &rows {
                    let at = r as usize * self.cols;
                    self.update_range(at..at + self.cols, rule, scale);
                }
                rows.clear();
                self.touched = Some(rows);
            }
        }
    }

    fn update_range(&mut self, range: std::ops::Range<usize>, rule: &Adam, scale: f32) {
        let (w, g) = (&mut self.w[range.clone()], &mut self.g[range.clone()]);
        let (m, v) = (&mut self.m[range.clone()], &mut self.v[range]);
        for (((w, g), m), v) in w.iter_mut().zip(g).zip(m).zip(v) {
            let d = *g * scale;
            *g = 0.0;
            *m = rule.first * *m + (1.0 - rule.first) * d;
            *v = rule.second * *v + (1.0 - rule.second) * d * d;
            *w -= rule.rate * (*m * rule.unbias_first) / ((*v * rule.unbias_second).sqrt() + 1e-8)
                + rule.rate * rule.decay * *w;
        }
    }
}

fn square(g: &[f32]) -> f64 {
    g.chunks(4096).map(|c| f64::from(c.iter().map(|x| x * x).sum::<f32>())).sum()
}

/// The numbers of one update.
pub(super) struct Adam {
    pub(super) rate: f32,
    pub(super) first: f32,
    pub(super) second: f32,
    pub(super) unbias_first: f32,
    pub(super) unbias_second: f32,
    pub(super) decay: f32,
}

impl Adam {
    /// For step `step` (from 1) at learning rate `rate`.
    pub(super) fn at(step: usize, rate: f32, decay: f32) -> Self {
        let (first, second) = (0.9f32, 0.98f32);
        let un = |b: f32| 1.0 / (1.0 - b.powi(step.min(10_000) as i32));
        Self { rate, first, second, unbias_first: un(first), unbias_second: un(second), decay }
    }
}

//! A bidirectional LSTM layer (Hochreiter and Schmidhuber 1997) over the sentences of a batch, forward and back.
//!
//! Rows of all matrices are the tokens of the batch, sentence after sentence; sentences are in order of falling length, so that
//! those that reach step *t* are the first ones.

use super::mat::{View, product, sum_rows};
use super::param::Param;
use crate::parse::neural::math::{sigmoid, tanh};
use crate::parse::train::random::Random;

/// Where the sentences of a batch lie.
pub(super) struct Layout {
    /// First row of each sentence, and the number of rows.
    pub(super) starts: Vec<usize>,
}

impl Layout {
    pub(super) fn len(&self, s: usize) -> usize {
        self.starts[s + 1] - self.starts[s]
    }

    pub(super) fn sentences(&self) -> usize {
        self.starts.len() - 1
    }

    pub(super) fn rows(&self) -> usize {
        *self.starts.last().expect("never empty")
    }

    /// How many sentences have a step `t`.
    fn active(&self, t: usize) -> usize {
        (0..self.sentences()).take_while(|&s| self.len(s) > t).count()
    }

    /// The row of step `t` of a sentence read in a direction.
    fn row(&self, s: usize, t: usize, back: bool) -> usize {
        if back { self.starts[s + 1] - 1 - t } else { self.starts[s] + t }
    }
}

/// The weights of both directions.
pub(super) struct Lstm {
    pub(super) hidden: usize,
    /// 8H × in: input, forget, cell and output gates of the forward direction, then of the backward one.
    pub(super) input: Param,
    /// 4H × H each.
    pub(super) recurrent: [Param; 2],
    pub(super) bias: Param,
}

/// What the backward pass needs.
pub(super) struct Trace {
    /// Rows × 8H: the gates after their function.
    gates: Vec<f32>,
    /// Rows × 2H each.
    cells: Vec<f32>,
    before: Vec<f32>,
    pub(super) out: Vec<f32>,
    /// Sentences × 2H: dropout of the recurrent state.
    mask: Option<Vec<f32>>,
}

impl Lstm {
    pub(super) fn new(inputs: usize, hidden: usize, random: &mut Random) -> Self {
        let mut bias = Param::new(1, 8 * hidden, 0.0, random);
        for back in 0..2 {
            bias.w[back * 4 * hidden + hidden..][..hidden].fill(1.0);
        }
        let range = (6.0 / (inputs + hidden) as f32).sqrt();
        Self {
            hidden,
            input: Param::new(8 * hidden, inputs, range, random),
            recurrent: [(); 2].map(|()| Param::glorot(4 * hidden, hidden, random)),
            bias,
        }
    }

    pub(super) fn params(&mut self) -> Vec<&mut Param> {
        let [f, b] = &mut self.recurrent;
        vec![&mut self.input, f, b, &mut self.bias]
    }

    pub(super) fn forward(&self, x: &[f32], layout: &Layout, mask: Option<Vec<f32>>) -> Trace {
        let (n, h) = (layout.rows(), self.hidden);
        let mut gates = vec![0.0; n * 8 * h];
        super::mat::add_row(&mut gates, &self.bias.w);
        let w = View::new(&self.input.w, 8 * h, self.input.cols);
        product(&mut gates, View::new(x, n, self.input.cols), w.t(), true);
        let empty = || vec![0.0; n * 2 * h];
        let mut trace = Trace { gates, cells: empty(), before: empty(), out: empty(), mask };
        for back in [false, true] {
            self.run(layout, back, &mut trace);
        }
        trace
    }

    fn run(&self, layout: &Layout, back: bool, trace: &mut Trace) {
        let h = self.hidden;
        let side = usize::from(back);
        let weights = View::new(&self.recurrent[side].w, 4 * h, h);
        let (mut state, mut step) =
            (vec![0.0; layout.sentences() * h], vec![0.0; layout.sentences() * 4 * h]);
        for t in 0..layout.len(0) {
            let active = layout.active(t);
            if t > 0 {
                for s in 0..active {
                    let row = layout.row(s, t - 1, back);
                    let from = &trace.out[row * 2 * h + side * h..][..h];
                    let to = &mut state[s * h..][..h];
                    to.copy_from_slice(from);
                    if let Some(mask) = &trace.mask {
                        to.iter_mut().zip(&mask[s * 2 * h + side * h..][..h]).for_each(|(x, m)| *x *= m);
                    }
                    let row = layout.row(s, t, back);
                    trace.before[row * 2 * h + side * h..][..h].copy_from_slice(to);
                }
                product(&mut step, View::new(&state[..active * h], active, h), weights.t(), false);
            }
            for s in 0..active {
                let row = layout.row(s, t, back);
                let previous = if t > 0 { Some(layout.row(s, t - 1, back)) } else { None };
                trace.cell(row, previous, side, h, &step[s * 4 * h..][..4 * h], t > 0);
            }
        }
    }

    /// Adds the gradients of the weights and returns that of `x`. `d_out`: rows × 2H.
    pub(super) fn backward(&mut self, x: &[f32], d_out: &[f32], layout: &Layout, trace: &Trace) -> Vec<f32> {
        let (n, h) = (layout.rows(), self.hidden);
        let mut d_gates = vec![0.0; n * 8 * h];
        for back in [false, true] {
            self.run_back(d_out, layout, back, trace, &mut d_gates);
        }
        let inputs = self.input.cols;
        let d = View::new(&d_gates, n, 8 * h);
        product(&mut self.input.g, d.t(), View::new(x, n, inputs), true);
        sum_rows(&mut self.bias.g, &d_gates);
        for side in 0..2 {
            let d = View::strided(&d_gates[side * 4 * h..], n, 4 * h, 8 * h);
            let before = View::strided(&trace.before[side * h..], n, h, 2 * h);
            product(&mut self.recurrent[side].g, d.t(), before, true);
        }
        let mut d_x = vec![0.0; n * inputs];
        product(&mut d_x, d, View::new(&self.input.w, 8 * h, inputs), false);
        d_x
    }

    fn run_back(&self, d_out: &[f32], layout: &Layout, back: bool, trace: &Trace, d_gates: &mut [f32]) {
        let h = self.hidden;
        let side = usize::from(back);
        let weights = View::new(&self.recurrent[side].w, 4 * h, h);
        let sentences = layout.sentences();
        let (mut d_state, mut d_cell) = (vec![0.0; sentences * h], vec![0.0; sentences * h]);
        let mut step = vec![0.0; sentences * 4 * h];
        for t in (0..layout.len(0)).rev() {
            let active = layout.active(t);
            for s in 0..active {
                let row = layout.row(s, t, back);
                let previous = if t > 0 { Some(layout.row(s, t - 1, back)) } else { None };
                let d_h = &mut d_state[s * h..][..h];
                if let Some(mask) = &trace.mask {
                    d_h.iter_mut().zip(&mask[s * 2 * h + side * h..][..h]).for_each(|(x, m)| *x *= m);
                }
                d_h.iter_mut().zip(&d_out[row * 2 * h + side * h..][..h]).for_each(|(x, d)| *x += d);
                let d = &mut step[s * 4 * h..][..4 * h];
                trace.cell_back(row, previous, side, h, d_h, &mut d_cell[s * h..][..h], d);
                d_gates[row * 8 * h + side * 4 * h..][..4 * h].copy_from_slice(d);
            }
            product(&mut d_state, View::new(&step[..active * 4 * h], active, 4 * h), weights, false);
        }
    }
}

impl Trace {
    fn cell(&mut self, row: usize, previous: Option<usize>, side: usize, h: usize, step: &[f32], add: bool) {
        let gates = &mut self.gates[row * 8 * h + side * 4 * h..][..4 * h];
        if add {
            gates.iter_mut().zip(step).for_each(|(g, s)| *g += s);
        }
        let (sig, rest) = gates.split_at_mut(2 * h);
        sig.iter_mut().for_each(|g| *g = sigmoid(*g));
        let (cell, open) = rest.split_at_mut(h);
        cell.iter_mut().for_each(|g| *g = tanh(*g));
        open.iter_mut().for_each(|g| *g = sigmoid(*g));
        let (input, forget) = sig.split_at(h);
        let at = row * 2 * h + side * h;
        for j in 0..h {
            let old = previous.map_or(0.0, |p| self.cells[p * 2 * h + side * h + j]);
            let c = forget[j] * old + input[j] * cell[j];
            self.cells[at + j] = c;
            self.out[at + j] = open[j] * tanh(c);
        }
    }

    #[allow(clippy::too_many_arguments, reason = "one step of one sentence")]
    fn cell_back(
        &self,
        row: usize,
        previous: Option<usize>,
        side: usize,
        h: usize,
        d_h: &[f32],
        d_cell: &mut [f32],
        d: &mut [f32],
    ) {
        let gates = &self.gates[row * 8 * h + side * 4 * h..][..4 * h];
        let cells = &self.cells[row * 2 * h + side * h..][..h];
        let old = previous.map(|p| &self.cells[p * 2 * h + side * h..][..h]);
        let (di, rest) = d.split_at_mut(h);
        let (df, rest) = rest.split_at_mut(h);
        let (dg, d_o) = rest.split_at_mut(h);
        for j in 0..h {
            let (i, f, g, o) = (gates[j], gates[h + j], gates[2 * h + j], gates[3 * h + j]);
            let tc = tanh(cells[j]);
            let dc = d_cell[j] + d_h[j] * o * (1.0 - tc * tc);
            let before = old.map_or(0.0, |c| c[j]);
            di[j] = dc * g * i * (1.0 - i);
            df[j] = dc * before * f * (1.0 - f);
            dg[j] = dc * i * (1.0 - g * g);
            d_o[j] = d_h[j] * tc * o * (1.0 - o);
            d_cell[j] = dc * f;
        }
    }
}

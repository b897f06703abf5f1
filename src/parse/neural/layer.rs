//! Layers over integer matrices: a row of real numbers becomes one of eight-bit integers and its scale, the products are exact
//! sums, and each sum times two scales is a real number again. Fixed order throughout.

use std::ops::Range;

use super::kernel::{BLOCK, Matrix, QUAD};
use super::widen::{cell, largest, rounded, scaled};

/// Numbers of four bytes where they lie.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Floats(&'static [[u8; 4]]);

impl Floats {
    pub(crate) fn get(self, i: usize) -> f32 {
        f32::from_le_bytes(self.0[i])
    }

    /// Numbers `from` to `from + n`, as they lie.
    pub(crate) fn part(self, from: usize, n: usize) -> &'static [[u8; 4]] {
        &self.0[from..from + n]
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = f32> {
        self.0.iter().map(|b| f32::from_le_bytes(*b))
    }
}

/// Takes the parts of a network off the bytes of its section one after the other.
pub(crate) struct Reader(pub(crate) &'static [u8]);

impl Reader {
    pub(crate) fn bytes(&mut self, n: usize) -> Option<&'static [u8]> {
        let (own, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(own)
    }

    pub(crate) fn number(&mut self) -> Option<usize> {
        let bytes = self.bytes(4)?.first_chunk()?;
        Some(u32::from_le_bytes(*bytes) as usize)
    }

    pub(crate) fn floats(&mut self, n: usize) -> Option<Floats> {
        Some(Floats(self.bytes(n * 4)?.as_chunks().0))
    }
}

/// Rows whose sums are made together: they stay in the cache until they are real numbers.
const TOGETHER: usize = 32;

/// `y = W x + b`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Linear {
    matrix: Matrix,
    scales: Floats,
    bias: Floats,
}

impl Linear {
    /// Outputs are rounded up to whole blocks in the file.
    pub(crate) fn read(reader: &mut Reader, outputs: usize, inputs: usize) -> Option<Self> {
        let outputs = outputs.next_multiple_of(BLOCK);
        let weights = reader.bytes(outputs * inputs.next_multiple_of(QUAD))?;
        let sums = reader.bytes(outputs * 4)?;
        let matrix = Matrix::new(weights, sums, inputs)?;
        Some(Self { matrix, scales: reader.floats(outputs)?, bias: reader.floats(outputs)? })
    }

    /// Outputs, rounded up to whole blocks.
    pub(crate) fn outputs(&self) -> usize {
        self.matrix.outputs()
    }

    /// Applies the layer to rows of integers, each to be multiplied by its scale. `out`: room, of which the rows take the first part.
    pub(crate) fn apply<'o>(&self, x: &Rows, sums: &mut Vec<i32>, out: &'o mut Vec<f32>) -> &'o mut [f32] {
        debug_assert_eq!(x.width, self.matrix.inputs());
        let n = self.outputs();
        let whole = x.scales.len() * n;
        out.resize(out.len().max(whole), 0.0);
        sums.resize(sums.len().max(TOGETHER * n), 0);
        let all = &mut out[..whole];
        let parts = x.numbers.chunks(TOGETHER * x.width).zip(x.scales.chunks(TOGETHER));
        for ((numbers, scales), out) in parts.zip(all.chunks_mut(TOGETHER * n)) {
            let sums = &mut sums[..scales.len() * n];
            self.matrix.product(numbers, sums);
            for ((sums, &scale), out) in sums.chunks_exact(n).zip(scales).zip(out.chunks_exact_mut(n)) {
                scaled(sums, scale, self.scales.0, self.bias.0, out);
            }
        }
        all
    }
}

/// Rows of eight-bit integers with a scale each.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    /// Numbers a row, a multiple of [`QUAD`].
    width: usize,
    numbers: Vec<i8>,
    scales: Vec<f32>,
}

impl Rows {
    pub(crate) fn clear(&mut self, width: usize) {
        self.width = width.next_multiple_of(QUAD);
        self.numbers.clear();
        self.scales.clear();
    }

    /// Adds a row of `other`.
    pub(crate) fn copy(&mut self, other: &Self, i: usize) {
        let (row, scale) = other.row(i);
        self.numbers.extend_from_slice(row);
        self.scales.push(scale);
    }

    /// All rows, one after the other.
    pub(crate) fn numbers(&self) -> &[i8] {
        &self.numbers
    }

    pub(crate) fn scales(&self) -> &[f32] {
        &self.scales
    }

    pub(crate) fn row(&self, i: usize) -> (&[i8], f32) {
        (&self.numbers[i * self.width..][..self.width], self.scales[i])
    }

    /// Adds a row; its largest number becomes ±127.
    pub(crate) fn push(&mut self, row: &[f32]) {
        let most = largest(row);
        let (scale, up) = if most > 0.0 { (most / 127.0, 127.0 / most) } else { (0.0, 0.0) };
        let at = self.scales.len() * self.width;
        self.numbers.resize(at + self.width, 0);
        rounded(row, up, &mut self.numbers[at..]);
        self.scales.push(scale);
    }
}

/// One direction of an LSTM layer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Direction {
    matrix: Matrix,
    scales: Floats,
}

/// The numbers of a running direction: a row for each part that is still running.
#[derive(Debug, Default)]
pub(crate) struct Running {
    states: Vec<i8>,
    cells: Vec<f32>,
    sums: Vec<i32>,
}

impl Direction {
    pub(crate) fn read(reader: &mut Reader, hidden: usize) -> Option<Self> {
        let weights = reader.bytes(4 * hidden * hidden)?;
        let matrix = Matrix::new(weights, reader.bytes(16 * hidden)?, hidden)?;
        Some(Self { matrix, scales: reader.floats(4 * hidden)? })
    }

    /// Runs over the tokens of each of `parts`, longest first, side by side: the weights are then fetched once for all. `gates`: a
    /// row of 8H numbers a token, this direction's 4H from `side * 4H` on. `out`: a row of 2H numbers a token, of which this
    /// direction fills its half.
    pub(crate) fn run(
        &self,
        parts: &[Range<usize>],
        gates: &[f32],
        side: usize,
        out: &mut [f32],
        own: &mut Running,
    ) {
        let h = self.matrix.inputs();
        own.reset(parts.len(), h);
        for step in 0..parts.first().map_or(0, Range::len) {
            let running = parts.partition_point(|p| p.len() > step);
            if step > 0 {
                self.matrix.product(&own.states[..running * h], &mut own.sums[..running * 4 * h]);
            }
            for (i, part) in parts[..running].iter().enumerate() {
                let t = if side == 0 { part.start + step } else { part.end - 1 - step };
                let gates = &gates[t * 8 * h + side * 4 * h..][..4 * h];
                let out = &mut out[t * 2 * h + side * h..][..h];
                let (cells, state) = (&mut own.cells[i * h..][..h], &mut own.states[i * h..][..h]);
                // States lie within ±1, in 127ths.
                cell(gates, &own.sums[i * 4 * h..][..4 * h], (self.scales.0, 1.0 / 127.0), cells, out, state);
            }
        }
    }
}

impl Running {
    fn reset(&mut self, parts: usize, h: usize) {
        self.states.clear();
        self.states.resize(parts * h, 0);
        self.cells.clear();
        self.cells.resize(parts * h, 0.0);
        self.sums.clear();
        self.sums.resize(parts * 4 * h, 0);
    }
}

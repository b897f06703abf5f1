//! Matrices of `f32`, row by row, and their product.

use gemm_common::Parallelism;
use gemm_f32::gemm::f32::get_gemm_fn;

/// A matrix looked at: `at(r, c)` is `data[r * row + c * col]`.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    data: &'a [f32],
    rows: usize,
    cols: usize,
    row: usize,
    col: usize,
}

impl<'a> View<'a> {
    /// `rows` × `cols` numbers, row by row.
    pub(super) fn new(data: &'a [f32], rows: usize, cols: usize) -> Self {
        Self::strided(data, rows, cols, cols)
    }

    /// Rows that start `stride` numbers apart.
    pub(super) fn strided(data: &'a [f32], rows: usize, cols: usize, stride: usize) -> Self {
        assert!(cols <= stride && (rows == 0 || data.len() >= (rows - 1) * stride + cols));
        Self { data, rows, cols, row: stride, col: 1 }
    }

    /// The transpose.
    pub(super) fn t(self) -> Self {
        Self { rows: self.cols, cols: self.rows, row: self.col, col: self.row, ..self }
    }
}

/// `out = a × b`, or `out += a × b`; `out` row by row.
pub(super) fn product(out: &mut [f32], a: View, b: View, add: bool) {
    let n = b.cols;
    product_strided(out, n, a, b, add);
}

/// The same into rows that start `stride` numbers apart.
#[allow(
    unsafe_code,
    reason = "the crate's only interface; an order of magnitude faster than loops (see docs/models.md)"
)]
pub(super) fn product_strided(out: &mut [f32], stride: usize, a: View, b: View, add: bool) {
    let (m, k, n) = (a.rows, a.cols, b.cols);
    assert_eq!(k, b.rows);
    if m == 0 || n == 0 {
        return;
    }
    assert!(n <= stride && out.len() >= (m - 1) * stride + n);
    let gemm = get_gemm_fn();
    // SAFETY: `gemm` reads `lhs[r * lhs_rs + c * lhs_cs]` for r < m, c < k, `rhs` likewise for r < k, c < n, and writes
    // `dst[r * dst_rs + c]` for r < m, c < n. The constructors of `View` and the assertion above check that the largest of these
    // indices lies within the slices; `dst` is borrowed mutably, so it overlaps neither operand; one thread is asked for.
    unsafe {
        gemm(
            m,
            n,
            k,
            out.as_mut_ptr(),
            1,
            stride as isize,
            add,
            a.data.as_ptr(),
            a.col as isize,
            a.row as isize,
            b.data.as_ptr(),
            b.col as isize,
            b.row as isize,
            1.0,
            1.0,
            false,
            false,
            false,
            Parallelism::None,
        );
    }
}

/// Adds to each row of `out` the numbers of `row`.
pub(super) fn add_row(out: &mut [f32], row: &[f32]) {
    for line in out.chunks_exact_mut(row.len()) {
        line.iter_mut().zip(row).for_each(|(o, r)| *o += r);
    }
}

/// Adds up the rows of `rows` into `out`.
pub(super) fn sum_rows(out: &mut [f32], rows: &[f32]) {
    for line in rows.chunks_exact(out.len()) {
        out.iter_mut().zip(line).for_each(|(o, r)| *o += r);
    }
}

/// Turns scores into probabilities and returns −log of that of `gold`.
pub(super) fn softmax_loss(scores: &mut [f32], gold: usize) -> f32 {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for s in scores.iter_mut() {
        *s = (*s - most).exp();
        sum += *s;
    }
    scores.iter_mut().for_each(|s| *s /= sum);
    -scores[gold].max(1e-9).ln()
}

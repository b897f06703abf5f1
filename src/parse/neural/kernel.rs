//! Products of matrices of eight-bit integers: exact sums, so the same on every machine, whatever instructions it has for them.
//!
//! A matrix lies in blocks of sixteen outputs. Within a block, four inputs at a time: the four weights of the first output, of the
//! second, …; 64 bytes. Weights and inputs are in −127..=127.

/// Outputs of a block.
pub(crate) const BLOCK: usize = 16;
/// Inputs taken at a time.
pub(crate) const QUAD: usize = 4;
/// Bytes of one step of a block.
const STEP: usize = BLOCK * QUAD;

/// A matrix where it lies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Matrix {
    steps: &'static [[u8; STEP]],
    /// The sum of the weights of each output, four bytes each, by blocks.
    sums: &'static [[u8; 4 * BLOCK]],
    /// Steps of one block: inputs / 4.
    quads: usize,
}

impl Matrix {
    /// `None` where the bytes are not a matrix of this size.
    pub(crate) fn new(weights: &'static [u8], sums: &'static [u8], inputs: usize) -> Option<Self> {
        let (steps, rest) = weights.as_chunks();
        let (sums, odd) = sums.as_chunks();
        let quads = inputs.div_ceil(QUAD);
        let fits = rest.is_empty() && odd.is_empty() && quads > 0 && steps.len() == sums.len() * quads;
        fits.then_some(Self { steps, sums, quads })
    }

    /// The number of outputs, a multiple of [`BLOCK`].
    pub(crate) fn outputs(&self) -> usize {
        self.sums.len() * BLOCK
    }

    /// The number of inputs, a multiple of [`QUAD`].
    pub(crate) fn inputs(&self) -> usize {
        self.quads * QUAD
    }

    /// Multiplies each row of `x` ([`Matrix::inputs`] numbers each) into a row of `out` ([`Matrix::outputs`] numbers each).
    pub(crate) fn product(&self, x: &[i8], out: &mut [i32]) {
        assert_eq!(x.len() / self.inputs(), out.len() / self.outputs());
        #[cfg(target_arch = "x86_64")]
        {
            if has_vnni() {
                // SAFETY: the processor has both sets of instructions that the function is compiled for.
                #[allow(unsafe_code, reason = "twice as fast as AVX2 (`graaf-train table` measures it)")]
                return unsafe { x86::vnni(self, x, out) };
            }
            if is_x86_feature_detected!("avx2") {
                // SAFETY: the processor has the instructions that the function is compiled for.
                #[allow(
                    unsafe_code,
                    reason = "ten times as fast as what every x86-64 has (`graaf-train table` measures it)"
                )]
                return unsafe { x86::avx2(self, x, out) };
            }
        }
        self.plain(x, out);
    }

    /// For any machine.
    fn plain(&self, x: &[i8], out: &mut [i32]) {
        for (x, out) in x.chunks_exact(self.inputs()).zip(out.chunks_exact_mut(self.outputs())) {
            for (steps, out) in self.steps.chunks_exact(self.quads).zip(out.as_chunks_mut::<BLOCK>().0) {
                let mut sums = [0i32; BLOCK];
                for (step, x) in steps.iter().zip(x.as_chunks::<QUAD>().0) {
                    for (sum, w) in sums.iter_mut().zip(step.as_chunks::<QUAD>().0) {
                        *sum += (0..QUAD).map(|i| i32::from(w[i] as i8) * i32::from(x[i])).sum::<i32>();
                    }
                }
                *out = sums;
            }
        }
    }
}

#[cfg(target_arch = "x86_64")]
fn has_vnni() -> bool {
    is_x86_feature_detected!("avx512vnni") && is_x86_feature_detected!("avx512f")
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use std::arch::x86_64::*;

    use super::{BLOCK, Matrix, QUAD, STEP};

    /// Four inputs as one number.
    #[inline(always)]
    fn quad(x: [u8; QUAD]) -> i32 {
        i32::from_le_bytes(x)
    }

    /// Rows of the input from `row` on.
    #[inline(always)]
    fn rows<'a, const R: usize>(m: &Matrix, x: &'a [u8], row: usize) -> [&'a [[u8; QUAD]]; R] {
        let mut rows: [&[[u8; QUAD]]; R] = [&[]; R];
        for r in 0..R {
            rows[r] = &x[(row + r) * m.inputs()..][..m.inputs()].as_chunks().0[..m.quads];
        }
        rows
    }

    /// Blocks from `first` on; past the last one, the last again.
    #[inline(always)]
    fn blocks<const B: usize>(m: &Matrix, first: usize) -> [&'static [[u8; STEP]]; B] {
        let mut blocks: [&[[u8; STEP]]; B] = [&[]; B];
        for (b, steps) in blocks.iter_mut().enumerate() {
            let block = (first + b).min(m.sums.len() - 1);
            *steps = &m.steps[block * m.quads..][..m.quads];
        }
        blocks
    }

    /// A few blocks with all rows, then the next blocks: the weights come from the cache that is nearest, whatever the matrix's size.
    #[target_feature(enable = "avx512f,avx512vnni")]
    pub(super) fn vnni(m: &Matrix, x: &[i8], out: &mut [i32]) {
        let n = x.len() / m.inputs();
        // `vpdpbusd` takes its left side as unsigned: 128 is added to every input and 128 times the sum of the weights taken off. Done
        // here once, so that the inputs come straight from memory to where they are multiplied.
        let x: Vec<u8> = x.iter().map(|&x| x as u8 ^ 0x80).collect();
        for first in (0..m.sums.len()).step_by(4) {
            let mut row = 0;
            while row + 4 <= n {
                vnni_rows::<4, 4>(m, &x, row, first, out);
                row += 4;
            }
            if n % 4 == 3 {
                vnni_rows::<3, 4>(m, &x, row, first, out);
            } else if n % 4 == 2 {
                vnni_rows::<2, 4>(m, &x, row, first, out);
            }
        }
        if n % 4 == 1 {
            (0..m.sums.len()).step_by(8).for_each(|first| vnni_rows::<1, 8>(m, &x, n - 1, first, out));
        }
    }

    /// `R` rows with `B` blocks, so that the sums stay in registers and hide how long one product takes.
    #[inline]
    #[target_feature(enable = "avx512f,avx512vnni")]
    fn vnni_rows<const R: usize, const B: usize>(
        m: &Matrix,
        x: &[u8],
        row: usize,
        first: usize,
        out: &mut [i32],
    ) {
        let x = rows::<R>(m, x, row);
        let w = blocks::<B>(m, first);
        let mut sums = [[_mm512_setzero_si512(); B]; R];
        for q in 0..m.quads {
            let mut v = [_mm512_setzero_si512(); R];
            for r in 0..R {
                v[r] = _mm512_set1_epi32(quad(x[r][q]));
            }
            for b in 0..B {
                let w: __m512i = bytemuck::must_cast(w[b][q]);
                for r in 0..R {
                    sums[r][b] = _mm512_dpbusd_epi32(sums[r][b], v[r], w);
                }
            }
        }
        for r in 0..R {
            for b in 0..B.min(m.sums.len() - first) {
                let sum: __m512i = bytemuck::must_cast(m.sums[first + b]);
                let sums = _mm512_sub_epi32(sums[r][b], _mm512_slli_epi32(sum, 7));
                let sums: [i32; BLOCK] = bytemuck::must_cast(sums);
                out[(row + r) * m.outputs() + (first + b) * BLOCK..][..BLOCK].copy_from_slice(&sums);
            }
        }
    }

    #[target_feature(enable = "avx2")]
    pub(super) fn avx2(m: &Matrix, x: &[i8], out: &mut [i32]) {
        let (n, x) = (x.len() / m.inputs(), bytemuck::cast_slice(x));
        for first in (0..m.sums.len()).step_by(2) {
            (0..n / 2).for_each(|pair| avx2_rows::<2, 2>(m, x, 2 * pair, first, out));
        }
        if n % 2 == 1 {
            (0..m.sums.len()).step_by(4).for_each(|first| avx2_rows::<1, 4>(m, x, n - 1, first, out));
        }
    }

    /// As [`vnni_rows`], by halves of blocks. `vpmaddubsw` takes its left side as unsigned: the sign of an input moves to the
    /// weight. Pairs of products of −127..=127 fit its sixteen bits.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn avx2_rows<const R: usize, const B: usize>(
        m: &Matrix,
        x: &[u8],
        row: usize,
        first: usize,
        out: &mut [i32],
    ) {
        let ones = _mm256_set1_epi16(1);
        let x = rows::<R>(m, x, row);
        let w = blocks::<B>(m, first);
        let mut sums = [[[_mm256_setzero_si256(); 2]; B]; R];
        for q in 0..m.quads {
            let (mut v, mut size) = ([_mm256_setzero_si256(); R], [_mm256_setzero_si256(); R]);
            for r in 0..R {
                v[r] = _mm256_set1_epi32(quad(x[r][q]));
                size[r] = _mm256_abs_epi8(v[r]);
            }
            for b in 0..B {
                let halves: [__m256i; 2] = bytemuck::must_cast(w[b][q]);
                for half in 0..2 {
                    for r in 0..R {
                        let w = _mm256_sign_epi8(halves[half], v[r]);
                        let pairs = _mm256_madd_epi16(_mm256_maddubs_epi16(size[r], w), ones);
                        sums[r][b][half] = _mm256_add_epi32(sums[r][b][half], pairs);
                    }
                }
            }
        }
        for r in 0..R {
            for b in 0..B.min(m.sums.len() - first) {
                let sums: [i32; BLOCK] = bytemuck::must_cast(sums[r][b]);
                out[(row + r) * m.outputs() + (first + b) * BLOCK..][..BLOCK].copy_from_slice(&sums);
            }
        }
    }
}

/// Lays a matrix of `outputs` rows out as [`Matrix`] has it, with the sums; both sizes are rounded up.
#[cfg(feature = "train")]
pub(crate) fn lay_out(weights: &[i8], outputs: usize, inputs: usize) -> (Vec<u8>, Vec<u8>) {
    let (wide, quads) = (outputs.next_multiple_of(BLOCK), inputs.div_ceil(QUAD));
    let at = |o: usize, i: usize| if o < outputs && i < inputs { weights[o * inputs + i] } else { 0 };
    let mut out = Vec::with_capacity(wide * quads * QUAD);
    for block in 0..wide / BLOCK {
        for q in 0..quads {
            for o in 0..BLOCK {
                out.extend((0..QUAD).map(|i| at(block * BLOCK + o, q * QUAD + i) as u8));
            }
        }
    }
    let sum = |o| (0..inputs).map(|i| i32::from(at(o, i))).sum::<i32>();
    (out, (0..wide).flat_map(|o| sum(o).to_le_bytes()).collect())
}

/// A way to multiply.
#[cfg(feature = "train")]
type Kernel = fn(&Matrix, &[i8], &mut [i32]);

/// The ways that this machine has, with their names, the slowest first.
#[cfg(feature = "train")]
#[allow(unsafe_code, reason = "a kernel is in the list only where the processor has its instructions")]
fn kernels() -> Vec<(&'static str, Kernel)> {
    let mut all: Vec<(&'static str, Kernel)> = vec![("plain", Matrix::plain)];
    #[cfg(target_arch = "x86_64")]
    {
        if is_x86_feature_detected!("avx2") {
            // SAFETY: checked right here.
            all.push(("AVX2", |m, x, out| unsafe { x86::avx2(m, x, out) }));
        }
        if has_vnni() {
            // SAFETY: checked right here.
            all.push(("AVX-512 VNNI", |m, x, out| unsafe { x86::vnni(m, x, out) }));
        }
    }
    all
}

/// Millions of multiplications a second of each kernel of this machine, eight rows by a matrix of 1,024 × 256, the best of five.
#[cfg(feature = "train")]
pub fn speeds() -> Vec<(&'static str, u64)> {
    const ROUNDS: u128 = 200;
    let (bytes, sums) = lay_out(&[3; 1024 * 256], 1024, 256);
    let Some(matrix) = Matrix::new(bytes.leak(), sums.leak(), 256) else { return Vec::new() };
    let (x, mut out) = (vec![5; 8 * 256], vec![0; 8 * 1024]);
    let mut speed = |kernel: Kernel| {
        let rounds = (0..5).map(|_| {
            let start = std::time::Instant::now();
            for _ in 0..ROUNDS {
                kernel(std::hint::black_box(&matrix), std::hint::black_box(&x), &mut out);
            }
            start.elapsed().as_nanos().max(1)
        });
        let best = rounds.min().unwrap_or(1);
        (ROUNDS * 8 * 1024 * 256 * 1000 / best) as u64
    };
    kernels().into_iter().map(|(name, kernel)| (name, speed(kernel))).collect()
}

#[cfg(all(test, feature = "train"))]
mod tests {
    use super::*;

    /// A matrix of numbers that look like chance, both ends of their range among them.
    fn matrix(outputs: usize, inputs: usize) -> (Matrix, Vec<i8>) {
        let weights: Vec<i8> = (0..outputs * inputs).map(|i| numbers(i as u64)).collect();
        let (bytes, sums) = lay_out(&weights, outputs, inputs);
        (Matrix::new(bytes.leak(), sums.leak(), inputs).unwrap(), weights)
    }

    fn numbers(i: u64) -> i8 {
        let mixed = i.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (((mixed >> 40) % 255) as i16 - 127) as i8
    }

    #[test]
    fn every_set_of_instructions_gives_the_same_sums() {
        for (outputs, inputs) in [(16, 4), (39, 128), (235, 512), (1024, 256)] {
            let (matrix, weights) = matrix(outputs, inputs);
            for rows in 1..=9 {
                let x: Vec<i8> = (0..rows * inputs).map(|i| numbers(7 + i as u64)).collect();
                let wide = matrix.outputs();
                let mut plain = vec![0; rows * wide];
                matrix.plain(&x, &mut plain);
                for (row, sums) in x.chunks(inputs).zip(plain.chunks(wide)) {
                    for (own, sum) in weights.chunks(inputs).zip(sums) {
                        let product: i32 =
                            own.iter().zip(row).map(|(w, x)| i32::from(*w) * i32::from(*x)).sum();
                        assert_eq!(product, *sum);
                    }
                }
                for (name, kernel) in kernels() {
                    let mut sums = vec![1; rows * wide];
                    kernel(&matrix, &x, &mut sums);
                    assert!(sums == plain, "{name}: {outputs} × {inputs}, {rows} rows");
                }
            }
        }
    }
}

//! Loops over rows of real numbers, compiled for wider instructions too. Each element gets the same IEEE operations in the same
//! order, whatever their width, so the results are the same; the compiler never fuses or reorders them.

use super::math::{exp, round, sigmoid, tanh};

/// Defines a function whose loops are compiled for what every x86-64 has, and for AVX2 and AVX-512 where the processor has it.
macro_rules! widened {
    ($(#[$doc:meta])* fn $name:ident($($arg:ident: $type:ty),*) $(-> $back:ty)? $body:block) => {
        $(#[$doc])*
        pub(crate) fn $name($($arg: $type),*) $(-> $back)? {
            #[inline(always)]
            fn any($($arg: $type),*) $(-> $back)? $body

            #[cfg(target_arch = "x86_64")]
            if is_x86_feature_detected!("avx512f") && is_x86_feature_detected!("avx512bw") {
                #[target_feature(enable = "avx512f,avx512bw")]
                fn avx512($($arg: $type),*) $(-> $back)? {
                    any($($arg),*)
                }
                // SAFETY: the processor has both sets of instructions that the function is compiled for.
                #[allow(unsafe_code, reason = "a tenth faster than AVX2 (`graaf-train table` measures it)")]
                return unsafe { avx512($($arg),*) };
            }
            #[cfg(target_arch = "x86_64")]
            if is_x86_feature_detected!("avx2") {
                #[target_feature(enable = "avx2")]
                fn avx2($($arg: $type),*) $(-> $back)? {
                    any($($arg),*)
                }
                // SAFETY: the processor has the instructions that the function is compiled for.
                #[allow(unsafe_code, reason = "half as much time again without (benches/pipeline.rs)")]
                return unsafe { avx2($($arg),*) };
            }
            any($($arg),*)
        }
    };
}

widened! {
    /// One step of Hochreiter and Schmidhuber's cell. `gates`: input, forget, cell and output gates, H each, to which the products
    /// with the state are still to be added: `sums` times `scales` times `scale`. Sets `cells`, `out` and `state` (in 127ths), H each.
    fn cell(gates: &[f32], sums: &[i32], scales: (&[[u8; 4]], f32), cells: &mut [f32], out: &mut [f32], state: &mut [i8]) {
        let h = cells.len();
        let (gates, sums, own) = (&gates[..4 * h], &sums[..4 * h], &scales.0[..4 * h]);
        let (out, state) = (&mut out[..h], &mut state[..h]);
        for i in 0..h {
            let gate = |at: usize| gates[at] + sums[at] as f32 * (f32::from_le_bytes(own[at]) * scales.1);
            let c = sigmoid(gate(h + i)) * cells[i] + sigmoid(gate(i)) * tanh(gate(2 * h + i));
            let y = sigmoid(gate(3 * h + i)) * tanh(c);
            (cells[i], out[i], state[i]) = (c, y, round(y * 127.0));
        }
    }
}

widened! {
    /// Turns a row of sums back into real numbers: each times two scales, and a bias.
    fn scaled(sums: &[i32], scale: f32, scales: &[[u8; 4]], bias: &[[u8; 4]], out: &mut [f32]) {
        for (((x, &sum), own), bias) in out.iter_mut().zip(sums).zip(scales).zip(bias) {
            *x = sum as f32 * (f32::from_le_bytes(*own) * scale) + f32::from_le_bytes(*bias);
        }
    }
}

widened! {
    /// The largest absolute value.
    fn largest(row: &[f32]) -> f32 {
        let mut lanes = [0f32; 8];
        let (chunks, rest) = row.as_chunks::<8>();
        for chunk in chunks {
            for (m, x) in lanes.iter_mut().zip(chunk) {
                *m = if x.abs() > *m { x.abs() } else { *m };
            }
        }
        lanes.iter().chain(rest).fold(0f32, |m, x| m.max(x.abs()))
    }
}

widened! {
    /// Rounds a row, times `up`, to eight bits.
    fn rounded(row: &[f32], up: f32, out: &mut [i8]) {
        for (o, x) in out.iter_mut().zip(row) {
            *o = round(x * up);
        }
    }
}

widened! {
    /// Adds up rows of a table of eight-bit numbers, each as long as `sums`.
    fn add_up(table: &[i8], rows: &[u16], sums: &mut [i16]) {
        let width = sums.len();
        sums.fill(0);
        for &row in rows {
            for (s, e) in sums.iter_mut().zip(&table[row as usize * width..][..width]) {
                *s += i16::from(*e);
            }
        }
    }
}

widened! {
    /// The sums of the products of one row with each of `rows`, as long as it is and at most 2^15 numbers.
    fn dots(own: &[i8], rows: &[i8], out: &mut [i32]) {
        for (row, out) in rows.chunks_exact(own.len()).zip(out) {
            *out = own.iter().zip(row).map(|(a, b)| i32::from(i16::from(*a) * i16::from(*b))).sum();
        }
    }
}

widened! {
    /// The highest of some numbers.
    fn highest(row: &[f32]) -> f32 {
        let mut lanes = [f32::NEG_INFINITY; 16];
        let (chunks, rest) = row.as_chunks::<16>();
        for chunk in chunks {
            for (m, x) in lanes.iter_mut().zip(chunk) {
                *m = if *x > *m { *x } else { *m };
            }
        }
        lanes.iter().chain(rest).fold(f32::NEG_INFINITY, |m, x| if *x > m { *x } else { m })
    }
}

widened! {
    /// Replaces scores by the exponential of how far each is below the highest.
    fn powers(scores: &mut [f32], most: f32) {
        for s in scores {
            *s = exp(*s - most);
        }
    }
}

widened! {
    /// Adds up each of eight rows of `width` numbers from left to right, side by side: one addition waits for the one before.
    fn totals(rows: &[f32], width: usize, out: &mut [f32; 8]) {
        let rows: [&[f32]; 8] = std::array::from_fn(|r| &rows[r * width..][..width]);
        *out = [0.0; 8];
        for i in 0..width {
            for (sum, row) in out.iter_mut().zip(rows) {
                *sum += row[i];
            }
        }
    }
}

widened! {
    /// Adds a row times a share to sums.
    fn add_share(sums: &mut [f32], share: f32, row: &[[u8; 4]]) {
        for (s, x) in sums.iter_mut().zip(row) {
            *s += share * f32::from_le_bytes(*x);
        }
    }
}

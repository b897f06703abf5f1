//! Loops over rows of real numbers, compiled for wider instructions too. Each element gets the same IEEE operations in the same
//! order, whatever their width, so the results are the same; the compiler never fuses or reorders them.

use super::math::{round, sigmoid, tanh};

/// Defines a function whose loops are compiled twice: for what every x86-64 has, and for AVX2 where the processor has it.
macro_rules! widened {
    ($(#[$doc:meta])* fn $name:ident($($arg:ident: $type:ty),*) $(-> $back:ty)? $body:block) => {
        $(#[$doc])*
        pub(crate) fn $name($($arg: $type),*) $(-> $back)? {
            #[inline(always)]
            fn any($($arg: $type),*) $(-> $back)? $body

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
    /// Adds a row of eight-bit numbers to sums.
    fn add(sums: &mut [i16], row: &[i8]) {
        for (s, e) in sums.iter_mut().zip(row) {
            *s += i16::from(*e);
        }
    }
}

widened! {
    /// The sum of the products of two rows, each of at most 2^15 numbers.
    fn dot(a: &[i8], b: &[i8]) -> i32 {
        a.iter().zip(b).map(|(a, b)| i32::from(i16::from(*a) * i16::from(*b))).sum()
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

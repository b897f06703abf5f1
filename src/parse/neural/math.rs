//! Functions of real numbers made of additions, multiplications and divisions alone, each rounded as IEEE 754 says and in a fixed
//! order, so that every machine gets the same number. (A platform's own `exp` and `tanh` differ in the last bits.)

/// The hyperbolic tangent: its continued fraction cut at the seventh step, within 1e-4.
#[inline(always)]
pub(crate) fn tanh(x: f32) -> f32 {
    let x = x.clamp(-4.97, 4.97);
    let s = x * x;
    x * (135_135.0 + s * (17_325.0 + s * (378.0 + s)))
        / (135_135.0 + s * (62_370.0 + s * (3_150.0 + s * 28.0)))
}

/// The logistic function.
#[inline(always)]
pub(crate) fn sigmoid(x: f32) -> f32 {
    0.5 + 0.5 * tanh(0.5 * x)
}

/// The exponential function of a number that is not positive, within 1e-4 of its value; 0 far below zero. (1 + x/1024) to the
/// 1024th power by ten squarings would lose too much: the whole part of the exponent to base 2 goes into the number's own exponent,
/// the rest into a polynomial.
#[inline(always)]
pub(crate) fn exp(x: f32) -> f32 {
    let y = (x * std::f32::consts::LOG2_E).clamp(-100.0, 0.0);
    let whole = y as i32;
    let part = y - whole as f32;
    let power = f32::from_bits(((whole + 127) as u32) << 23);
    const POWERS: [f32; 6] =
        [0.001_333_56, 0.009_618_13, 0.055_504_11, 0.240_226_5, std::f32::consts::LN_2, 1.0];
    power * POWERS.iter().fold(0.0, |sum, c| sum * part + c)
}

/// The nearest whole number, the even one of two, for numbers that fit eight bits. Beside 1.5 · 2^23 a number has no place for
/// fractions, and its last bits are the whole number.
#[inline(always)]
pub(crate) fn round(x: f32) -> i8 {
    (x + 12_582_912.0).to_bits() as i8
}

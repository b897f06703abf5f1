//! Scores of classes for a set of features, wherever the weights lie.

use super::index::Index;

/// One score a class. Classes fit a byte.
pub(crate) type Scores = [i32; 256];

/// Something that knows how much each feature speaks for each class.
pub(crate) trait Weights {
    /// Adds the weights of all features to the scores.
    fn score(&self, features: &[u64], scores: &mut Scores);
}

impl Weights for Index<2> {
    #[inline]
    fn score(&self, features: &[u64], scores: &mut Scores) {
        for &feature in features {
            for &[class, weight] in self.get(feature) {
                scores[class as usize] += i32::from(weight as i8);
            }
        }
    }
}

/// The class with the highest score among those allowed; of equals the first. `None` when none is allowed.
#[inline]
pub(crate) fn best(scores: &Scores, classes: usize, allowed: impl Fn(usize) -> bool) -> Option<usize> {
    let mut best: Option<usize> = None;
    for class in 0..classes {
        if best.is_none_or(|b| scores[class] > scores[b]) && allowed(class) {
            best = Some(class);
        }
    }
    best
}

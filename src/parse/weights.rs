//! Scores of classes for a set of features, wherever the weights lie.

use super::index::{Index, Place};

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
        let mut places = [Place::default(); 128];
        for chunk in features.chunks(places.len()) {
            for (place, &feature) in places.iter_mut().zip(chunk) {
                *place = self.locate(feature);
            }
            for &place in &places[..chunk.len()] {
                for &[class, weight] in self.items(place) {
                    scores[class as usize] += i32::from(weight as i8);
                }
            }
        }
    }
}

/// The first of the highest scores: its place and the score. `None` for no scores.
#[inline]
pub(crate) fn top(scores: &[i32]) -> Option<(usize, i32)> {
    let best = *scores.iter().max()?;
    scores.iter().position(|s| *s == best).map(|at| (at, best))
}

/// The class with the highest score among those allowed; of equals the first. `None` when none is allowed.
#[cfg(feature = "train")]
pub(crate) fn best(scores: &Scores, classes: usize, allowed: impl Fn(usize) -> bool) -> Option<usize> {
    let mut best: Option<usize> = None;
    for class in 0..classes {
        if best.is_none_or(|b| scores[class] > scores[b]) && allowed(class) {
            best = Some(class);
        }
    }
    best
}

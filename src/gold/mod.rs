//! What a person reads in sentences, and how well claims agree with it.
//!
//! One sentence a line of JSON, in the shape of `tests/gold/README.md`; [`read`] tells what is wrong in a file, [`Score`]
//! counts what is right.

mod line;
mod names;
mod score;

pub use line::{Dates, GoldClaim, GoldSentence, Placed, documents, read};
pub use score::{Mistake, Score, Tally, What};

//! `merges.toml`: who is the same actor and who is not, as the user decided; replayed over the claims of every build.

mod file;
mod plan;

use serde::{Deserialize, Serialize};

pub use file::{NAME, entry};
pub use plan::{Applied, Form, Join, Plan, Warning, fold};

/// What the user decided about who is who, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merges {
    /// These are one actor: the first is the one that is shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub same: Vec<Decision>,
    /// These are different actors: the first keeps what was taken for both.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub different: Vec<Decision>,
}

/// One decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Ids, or names; two or more.
    pub actors: Vec<String>,
    /// Why, in the user's words.
    pub because: String,
    /// `merges.toml:3`, for messages; not kept in the store.
    #[serde(skip)]
    pub place: String,
}

impl Merges {
    /// True when nothing was decided.
    pub fn is_empty(&self) -> bool {
        self.same.is_empty() && self.different.is_empty()
    }

    /// True when the same was decided, wherever it stands.
    pub fn alike(&self, other: &Merges) -> bool {
        let parts = |d: &[Decision]| -> Vec<(Vec<String>, String)> {
            d.iter().map(|d| (d.actors.clone(), d.because.clone())).collect()
        };
        parts(&self.same) == parts(&other.same) && parts(&self.different) == parts(&other.different)
    }

    /// Adds the decisions of another file behind these.
    pub fn extend(&mut self, other: Merges) {
        self.same.extend(other.same);
        self.different.extend(other.different);
    }
}

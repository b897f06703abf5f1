//! `review.toml`: what the user decided about single claims; replayed over the claims of every build.

mod again;
mod apply;
mod file;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::Edtf;
use crate::claim::{Modality, Polarity};

pub use again::Read;
pub(super) use apply::review;
pub use file::{NAME, entry, without_last};

/// What the user decided, in the order of the file. A later decision about a claim takes the place of an earlier one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reviews {
    /// The decisions.
    pub list: Vec<Decided>,
}

/// One decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// Id of the claim.
    pub claim: String,
    /// What was decided.
    pub verdict: Choice,
    /// Why, in the user's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// For [`Choice::Correct`], what is right.
    #[serde(default, skip_serializing_if = "Correction::is_empty")]
    pub correction: Correction,
    /// What the claim said and where: by it the claim is known again when another text around its sentence gives it another id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<Read>,
    /// Id of the claim that says the same now, where [`Decided::claim`] is gone; no part of the user's file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
}

impl Decided {
    /// Id of the claim that it holds for.
    pub fn holds_for(&self) -> &str {
        self.now.as_deref().unwrap_or(&self.claim)
    }
}

/// What to do with a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Choice {
    /// It is what the sentence says.
    Accept,
    /// The sentence does not say so.
    Reject,
    /// The sentence says something like it.
    Correct,
}

/// The parts of a claim that were wrong, as they should be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "they are the fields of a claim; parties and the source by name")]
pub struct Correction {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub polarity: Option<Polarity>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modality: Option<Modality>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hedged: Option<bool>,
    /// Empty for the article's own voice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Edtf>,
}

impl Correction {
    /// True when nothing is to be corrected.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The fields that may be corrected, in the order of a claim.
    pub const FIELDS: [&str; 8] =
        ["subject", "relation", "object", "polarity", "modality", "hedged", "source", "when"];

    /// Sets a field from words.
    ///
    /// # Errors
    /// When there is no such field, or the value is none of its; the message says what it may be.
    pub fn set(&mut self, field: &str, value: &str) -> Result<(), String> {
        let value = value.trim();
        let named = |known: &str| format!("{value:?} is no {field}: {known}");
        let json = || serde_json::Value::String(value.to_owned());
        if value.is_empty() && field != "source" {
            return Err(format!("{field} has no value; write {field}=…"));
        }
        match field {
            "subject" => self.subject = Some(value.to_owned()),
            "object" => self.object = Some(value.to_owned()),
            "source" => self.source = Some(value.to_owned()),
            "relation" if crate::claim::relation(value).is_some() => self.relation = Some(value.to_owned()),
            "relation" => return Err(named("one of the files of schema/relations/, such as supplies")),
            "polarity" => {
                let value = serde_json::from_value(json());
                self.polarity = Some(value.map_err(|_| named("positive or negative"))?);
            }
            "modality" => {
                let value = serde_json::from_value(json());
                self.modality = Some(value.map_err(|_| named("actual, planned, possible or hypothetical"))?);
            }
            "hedged" => self.hedged = Some(value.parse().map_err(|_| named("true or false"))?),
            "when" => self.when = Some(Edtf::parse(value).map_err(|e| e.to_string())?),
            _ => return Err(format!("{field:?} is no field of a claim: {}", Self::FIELDS.join(", "))),
        }
        Ok(())
    }
}

impl Reviews {
    /// True when nothing was decided.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// What holds for a claim.
    pub fn of(&self, claim: &str) -> Option<&Decided> {
        self.list.iter().rfind(|d| d.claim == claim || d.now.as_deref() == Some(claim))
    }

    /// Number of claims that something was decided about, there or not.
    pub fn claims(&self) -> usize {
        self.list.iter().map(Decided::holds_for).collect::<BTreeSet<_>>().len()
    }
}

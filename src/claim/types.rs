use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::actor::ActorType;
use crate::base::{Country, Edtf};
use crate::time::Basis;

use super::RelationInfo;

/// One dated, attributable statement: who did what to whom, when, and who says so.
///
/// Offsets are bytes in the document's text. Fields are written in this order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Claim {
    /// Content hash (blake3, 16 hexadecimal digits) of everything below.
    pub id: String,
    /// The document's id.
    pub document: String,
    /// Index of the sentence in the document, from 0.
    pub sentence: u32,
    /// Who acts.
    pub subject: Party,
    /// One of the labels of `schema/relations/`; or `other:` and the lemma of a verb that none of them covers.
    pub relation: String,
    /// The relation's code in PLOVER 2.0.
    pub plover: Plover,
    /// To, for, with or against whom; never absent from an edge: without a second actor it is a `thing`.
    pub object: Option<Party>,
    /// What is supplied, demanded, produced.
    pub theme: Option<Phrase>,
    /// With what.
    pub instrument: Option<Phrase>,
    /// Where it happened; never a metonym.
    pub place: Option<Party>,
    /// When; absent only where neither the text nor the publication gives anything.
    pub when: Option<When>,
    /// When it was reported.
    pub published: Option<Edtf>,
    /// Whether the text affirms or denies it.
    pub polarity: Polarity,
    /// Whether it happened, is planned, may happen, or is only supposed.
    pub modality: Modality,
    /// The text keeps its distance: *zou*, *naar verluidt*, *reportedly*.
    pub hedged: bool,
    /// Who says so, outermost first; empty for the article's own voice.
    pub source: Vec<Source>,
    /// The sentence and where in it each part stands.
    pub evidence: Evidence,
    /// The frame that fired: `supplies/nl/leveren`.
    pub rule: String,
    /// 0–100: the product of declared factors.
    pub confidence: u8,
    /// What a person decided about it; absent where nobody did. No part of the id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
}

impl Claim {
    /// blake3 of everything that was read, 16 hexadecimal digits: what [`Claim::id`] is to be.
    pub fn content_id(&self) -> String {
        let bare = Self { id: String::new(), review: None, ..self.clone() };
        let bytes = serde_json::to_vec(&bare).unwrap_or_default();
        blake3::hash(&bytes).to_hex()[..16].to_owned()
    }

    /// A person said that the text does not say so. It is kept, and draws no edge.
    pub fn is_rejected(&self) -> bool {
        self.review.as_ref().is_some_and(|r| r.verdict == Verdict::Rejected)
    }
}

/// What a person decided about a claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Review {
    /// The decision.
    pub verdict: Verdict,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// Id of the claim that this one was put in the place of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<String>,
    /// Id of the claim that was put in the place of this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<String>,
}

/// A person's decision about a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// The text says so.
    Accepted,
    /// The text does not say so; where another claim takes its place, not quite so.
    Rejected,
    /// A person wrote it in the place of another.
    Corrected,
}

/// An actor in its role in a claim, with the words that name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Party {
    /// Wikidata id where verified, else our slug.
    pub id: String,
    /// English name, or the text's own.
    pub name: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: ActorType,
    /// ISO 3166-1 alpha-3.
    pub country: Option<Country>,
    /// The words in the text; empty for an agent the text leaves out.
    pub text: String,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// Words of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Phrase {
    /// As it stands in the text.
    pub text: String,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// PLOVER 2.0 code of a relation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Plover {
    /// One of the 16 event types; `null` for states and changes of office.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Mode, where the type has modes.
    pub mode: Option<String>,
    /// Contexts: `military`, `economic`, …
    #[serde(default)]
    pub context: Vec<String>,
}

impl Plover {
    /// The code of a relation.
    pub fn of(relation: &RelationInfo) -> Self {
        Self {
            kind: relation.plover_type.map(str::to_owned),
            mode: relation.plover_mode.map(str::to_owned),
            context: relation.contexts.iter().map(|c| (*c).to_owned()).collect(),
        }
    }
}

/// When it happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct When {
    /// At the precision known.
    pub edtf: Edtf,
    /// First day, `YYYY-MM-DD`; `null` where open.
    pub earliest: Option<String>,
    /// Last day, `YYYY-MM-DD`; `null` where open.
    pub latest: Option<String>,
    /// Where the value came from.
    pub basis: Basis,
    /// The expression in the text.
    pub text: Option<String>,
    /// The date it was reckoned from.
    pub anchor: Option<Edtf>,
}

impl When {
    /// *oud-premier Rutte*: known only to have been over when it was reported.
    pub fn is_over(&self) -> bool {
        self.basis == Basis::Publication && self.edtf.as_str().starts_with("../")
    }
}

/// Affirmed or denied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Polarity {
    /// It is (was, will be) so.
    Positive,
    /// It is not so.
    Negative,
}

/// How real it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Modality {
    /// Happened, happens or holds.
    Actual,
    /// Will, intends to, agreed to, was ordered to.
    Planned,
    /// May, could, is expected to, threatens to.
    Possible,
    /// Only supposed: conditions, questions, wishes.
    Hypothetical,
}

/// What a source does with a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Stance {
    /// Says it is so.
    Asserts,
    /// Says it is not so.
    Denies,
    /// Says that what others said is so.
    Confirms,
    /// Is not sure that it is so.
    Doubts,
}

/// A link in the chain of who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    /// Wikidata id where verified, else our slug.
    pub id: String,
    /// English name, or the text's own.
    pub name: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: ActorType,
    /// ISO 3166-1 alpha-3.
    pub country: Option<Country>,
    /// What it does with the claim.
    pub stance: Stance,
    /// The words that name it.
    pub text: String,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Source {
    /// The source as a party: who said it may be who did it.
    pub(super) fn party(&self) -> Party {
        let Source { id, name, kind, country, text, start, end, .. } = self.clone();
        Party { id, name, kind, country, text, start, end }
    }
}

/// The sentence a claim was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    /// The sentence, exactly as it stands in the text.
    pub quote: String,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// The words behind each part of the claim.
    pub cues: Cues,
}

/// The words behind each part of a claim; they may stand in an earlier sentence (an antecedent, a source).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Cues {
    /// The subject's words.
    pub subject: Option<Cue>,
    /// The word that evoked the relation.
    pub trigger: Option<Cue>,
    /// The object's words.
    pub object: Option<Cue>,
    /// The date expression.
    pub when: Option<Cue>,
    /// The words that name the source or bring it in.
    pub source: Option<Cue>,
}

/// A range of bytes in the document's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Cue {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

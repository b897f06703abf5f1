use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::actor::ActorType;
use crate::base::{Country, Edtf};
use crate::claim::{Modality, Polarity, When};

/// A node: an actor with every name the texts use for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Node {
    /// Lexicon id or our own slug; `unspecified:…` for the one node of a claim that leaves its agent out.
    pub id: String,
    /// English name, or the text's own.
    pub name: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: ActorType,
    /// The country it belongs to.
    pub country: Option<Country>,
    /// The words seen for it in the texts, sorted, without repeats; no pronouns.
    pub aliases: Vec<String>,
    /// How many claims name it as a party.
    pub claims: usize,
}

/// Whether an edge happens or holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// It happens at a time: a delivery, a visit.
    Event,
    /// It holds for a time: an alliance, an office.
    State,
}

/// Where an edge stands, all its claims weighed. From most to least certain, then what is contested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Two independent sources or more say so, or somebody confirms it.
    Affirmed,
    /// One source says so.
    Reported,
    /// Whoever says so keeps a distance.
    Hedged,
    /// It is to happen.
    Planned,
    /// It may happen.
    Possible,
    /// It is only supposed.
    Hypothetical,
    /// Nobody affirms it and somebody doubts it.
    Doubted,
    /// Every claim says it is not so.
    Denied,
    /// Some affirm it, others deny or doubt it.
    Disputed,
}

impl Status {
    /// All statuses.
    pub const ALL: [Status; 9] = [
        Status::Affirmed,
        Status::Reported,
        Status::Hedged,
        Status::Planned,
        Status::Possible,
        Status::Hypothetical,
        Status::Doubted,
        Status::Denied,
        Status::Disputed,
    ];

    /// The name used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Affirmed => "affirmed",
            Status::Reported => "reported",
            Status::Hedged => "hedged",
            Status::Planned => "planned",
            Status::Possible => "possible",
            Status::Hypothetical => "hypothetical",
            Status::Doubted => "doubted",
            Status::Denied => "denied",
            Status::Disputed => "disputed",
        }
    }
}

/// An edge: the claims with the same subject, relation and object whose times are compatible.
///
/// Nothing is overwritten: a denial is another claim of the same edge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Relation {
    /// Hash (blake3, 16 hexadecimal digits) of subject, relation, object and the claims' ids: what `graaf explain`
    /// takes.
    pub id: String,
    /// Id of the node it leaves; in a symmetric relation the smaller of the two ids.
    pub subject: String,
    /// The label.
    pub relation: String,
    /// Id of the node it enters.
    pub object: String,
    /// Event or state.
    pub kind: Kind,
    /// Neither party does it to the other: *meets*, *agrees_with*.
    pub symmetric: bool,
    /// The most precise date a claim gives; with basis `publication`, the first report's date. `null` where no claim
    /// says anything.
    pub when: Option<When>,
    /// Publication date of the first report.
    pub first_reported: Option<Edtf>,
    /// Publication date of the last report.
    pub last_reported: Option<Edtf>,
    /// Number of independent sources of what [`Relation::status`] says: whoever only tells of a plan, or from hearsay, is none
    /// where others tell of what happened.
    pub sources: usize,
    /// Where it stands, all claims weighed.
    pub status: Status,
    /// Negative when every claim says it is not so.
    pub polarity: Polarity,
    /// The most real of the modalities of the claims that count for [`Relation::polarity`].
    pub modality: Modality,
    /// Every one of the claims of that modality keeps its distance.
    pub hedged: bool,
    /// The highest confidence among the claims, 0–100.
    pub confidence: u8,
    /// Ids of the claims, in the order they were reported (then document, sentence, id).
    pub claims: Vec<String>,
}

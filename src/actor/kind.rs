use serde::{Deserialize, Serialize};

/// What an actor is. Serialised in lower case.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names say it")]
pub enum ActorType {
    Country,
    /// A city, region, sea or building.
    Place,
    Organisation,
    Government,
    /// Armies and armed groups.
    Armed,
    Intelligence,
    Police,
    Court,
    Party,
    Media,
    Company,
    Person,
    /// People named by what they have in common: *Iraanse functionarissen*.
    Group,
    /// Not an actor: drones, a war, an investigation.
    Thing,
    Event,
    /// An agent the text leaves out.
    Unspecified,
}

impl ActorType {
    /// All types.
    pub const ALL: [ActorType; 16] = [
        ActorType::Country,
        ActorType::Place,
        ActorType::Organisation,
        ActorType::Government,
        ActorType::Armed,
        ActorType::Intelligence,
        ActorType::Police,
        ActorType::Court,
        ActorType::Party,
        ActorType::Media,
        ActorType::Company,
        ActorType::Person,
        ActorType::Group,
        ActorType::Thing,
        ActorType::Event,
        ActorType::Unspecified,
    ];

    /// The name used in JSON and in the lexicon's files.
    pub fn as_str(self) -> &'static str {
        match self {
            ActorType::Country => "country",
            ActorType::Place => "place",
            ActorType::Organisation => "organisation",
            ActorType::Government => "government",
            ActorType::Armed => "armed",
            ActorType::Intelligence => "intelligence",
            ActorType::Police => "police",
            ActorType::Court => "court",
            ActorType::Party => "party",
            ActorType::Media => "media",
            ActorType::Company => "company",
            ActorType::Person => "person",
            ActorType::Group => "group",
            ActorType::Thing => "thing",
            ActorType::Event => "event",
            ActorType::Unspecified => "unspecified",
        }
    }

    /// Reads a name as [`ActorType::as_str`] writes it.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.as_str() == name)
    }
}

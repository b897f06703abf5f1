//! The names of a document as they stand in it, told apart as corpora tell them: also those that are no actor.

use super::ActorType;
use crate::base::NameType;

impl From<ActorType> for NameType {
    fn from(kind: ActorType) -> Self {
        match kind {
            ActorType::Person => NameType::Person,
            ActorType::Country | ActorType::Place => NameType::Place,
            ActorType::Group => NameType::Group,
            ActorType::Event => NameType::Event,
            ActorType::Media => NameType::Media,
            ActorType::Thing | ActorType::Unspecified => NameType::Product,
            ActorType::Organisation
            | ActorType::Government
            | ActorType::Armed
            | ActorType::Intelligence
            | ActorType::Police
            | ActorType::Court
            | ActorType::Party
            | ActorType::Company => NameType::Organisation,
        }
    }
}

/// The words of one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// Index of the sentence.
    pub sentence: u32,
    /// Index of the first word in the sentence's tree.
    pub first: u32,
    /// Index of the last word, included.
    pub last: u32,
    /// What it names.
    pub kind: NameType,
}

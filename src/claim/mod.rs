//! Relation frames over trees to claims: roles, polarity, modality, hedging, attribution.
//!
//! `schema/relations/` says which words evoke which relation; `syntax` undoes passives, control and coordination;
//! `frame` fills the roles; `status`, `voice` and `dating` add how real, who says so and when.

mod ability;
mod added;
mod adherents;
mod adjacent;
mod adverbial;
mod affiliation;
mod again;
mod agents;
mod alleged;
mod args;
mod attend;
mod beside;
mod brokered;
mod clauses;
mod conditions;
mod contrast;
mod control;
mod counterpart;
mod coverage;
mod dating;
mod denial;
mod examples;
mod folk;
mod frame;
mod future;
mod gainsaid;
mod gapping;
mod grammar;
mod homeland;
mod hyphen;
mod incumbent;
mod inventory;
mod office;
mod other;
mod pair;
mod party;
mod quote;
mod read;
mod relative;
mod retold;
mod roles;
mod schema;
mod simultaneous;
mod single;
mod singled;
mod speech;
mod spelling;
mod status;
mod story;
mod support;
mod suppose;
mod supposed;
mod surface;
mod syntax;
mod tenure;
mod theme;
mod trigger;
mod types;
mod unnamed;
mod voice;
mod weapons;
mod whose;
mod word_order;

pub use added::Relations;
pub use coverage::Spoken;
pub use folk::is_nameless;
pub use frame::NearMiss;
pub use inventory::{RelationInfo, relation, relations};
pub use read::{Reader, Reading};
pub use types::{
    Claim, Cue, Cues, Evidence, Modality, Party, Phrase, Plover, Polarity, Review, Source, Stance, Verdict,
    When,
};

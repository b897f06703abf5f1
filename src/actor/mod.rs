//! Mentions to actors: the lexicon of the world, unknown names, coreference and resolution.

mod apposition;
mod coref;
mod descriptions;
mod draft;
mod evidence;
mod folk;
mod hints;
mod houses;
mod kind;
mod lexicon;
mod mention;
mod named;
mod names;
mod namesake;
mod naming;
mod nouns;
mod pairs;
mod police;
mod pronouns;
mod quotes;
mod relatives;
mod roles;
mod salience;
mod scene;
mod short;
mod titles;
mod unions;
mod unknown;
mod votes;

pub use folk::folk;
pub use kind::ActorType;
pub use lexicon::{Addition, Entry, Form, Lexicon, Sense};
pub use mention::{Actor, How, Mention, Mentions, resolve};
pub use named::Named;
pub use nouns::names_people;
pub use roles::owner_of_role;

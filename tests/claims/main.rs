//! What is claimed in sentences: a line a sentence, with what it must give.

mod agents;
mod beside;
mod clauses;
mod events;
mod grammar;
mod misread;
mod mixed;
mod others;
mod relations;
mod retold;
mod roles;
mod several;
mod speech;
mod states;
mod supposed;
mod told;
mod trees_en;
mod trees_nl;
mod unknown;
mod unnamed;
mod unreal;
mod whoiswho;
mod whose;
mod wording_en;
mod wording_nl;
mod wordings_cooperation;

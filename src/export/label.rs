//! The words people read for labels, types and statuses: one table, two languages.

use crate::actor::{ActorType, Lexicon};
use crate::base::Lang;
use crate::claim::{Modality, Stance};
use crate::graph::{self, Node, Status};

fn pick(lang: Lang, nl: &'static str, en: &'static str) -> &'static str {
    match lang {
        Lang::Nl => nl,
        Lang::En => en,
    }
}

/// A relation, as it stands between subject and object; labels outside the inventory as they are.
pub(super) fn relation(label: &str, lang: Lang) -> String {
    match graph::relation(label) {
        Some(info) => pick(lang, info.nl, info.en).to_owned(),
        None => label.replace('_', " "),
    }
}

/// A node's name; the agent that a text leaves out is *onbekend*.
pub(super) fn node(node: &Node, lang: Lang) -> &str {
    actor(&node.id, &node.name, node.kind, lang)
}

/// An actor's name in a language: the lexicon's, else the text's own.
pub(super) fn actor<'a>(id: &str, name: &'a str, kind: ActorType, lang: Lang) -> &'a str {
    if kind == ActorType::Unspecified {
        return pick(lang, "onbekend", "unspecified");
    }
    match lang {
        Lang::Nl => Lexicon::embedded().by_id(id).map(|e| e.nl).filter(|nl| !nl.is_empty()).unwrap_or(name),
        Lang::En => name,
    }
}

pub(super) fn kind(kind: ActorType, lang: Lang) -> &'static str {
    match kind {
        ActorType::Country => pick(lang, "land", "country"),
        ActorType::Place => pick(lang, "plaats", "place"),
        ActorType::Organisation => pick(lang, "organisatie", "organisation"),
        ActorType::Government => pick(lang, "overheid", "government"),
        ActorType::Armed => pick(lang, "strijdkrachten", "armed forces"),
        ActorType::Intelligence => pick(lang, "inlichtingendienst", "intelligence"),
        ActorType::Police => pick(lang, "politie", "police"),
        ActorType::Court => pick(lang, "rechtbank", "court"),
        ActorType::Party => pick(lang, "partij", "party"),
        ActorType::Media => pick(lang, "media", "media"),
        ActorType::Company => pick(lang, "bedrijf", "company"),
        ActorType::Person => pick(lang, "persoon", "person"),
        ActorType::Group => pick(lang, "groep", "group"),
        ActorType::Thing => pick(lang, "zaak", "thing"),
        ActorType::Event => pick(lang, "gebeurtenis", "event"),
        ActorType::Unspecified => pick(lang, "onbekend", "unspecified"),
    }
}

pub(super) fn status(status: Status, lang: Lang) -> &'static str {
    match status {
        Status::Affirmed => pick(lang, "bevestigd", "affirmed"),
        Status::Reported => pick(lang, "gemeld", "reported"),
        Status::Hedged => hedged(lang),
        Status::Planned => modality(Modality::Planned, lang),
        Status::Possible => modality(Modality::Possible, lang),
        Status::Hypothetical => modality(Modality::Hypothetical, lang),
        Status::Doubted => pick(lang, "betwijfeld", "doubted"),
        Status::Denied => denied(lang),
        Status::Disputed => pick(lang, "betwist", "disputed"),
    }
}

pub(super) fn modality(modality: Modality, lang: Lang) -> &'static str {
    match modality {
        Modality::Actual => pick(lang, "feitelijk", "actual"),
        Modality::Planned => pick(lang, "gepland", "planned"),
        Modality::Possible => pick(lang, "mogelijk", "possible"),
        Modality::Hypothetical => pick(lang, "verondersteld", "hypothetical"),
    }
}

pub(super) fn hedged(lang: Lang) -> &'static str {
    pick(lang, "naar verluidt", "hedged")
}

pub(super) fn denied(lang: Lang) -> &'static str {
    pick(lang, "ontkend", "denied")
}

/// What a source does with a claim; nothing for the common case that it asserts it.
pub(super) fn stance(stance: Stance, lang: Lang) -> Option<&'static str> {
    match stance {
        Stance::Asserts => None,
        Stance::Denies => Some(pick(lang, "ontkent", "denies")),
        Stance::Confirms => Some(pick(lang, "bevestigt", "confirms")),
        Stance::Doubts => Some(pick(lang, "betwijfelt", "doubts")),
    }
}

//! The words people read for labels, types and statuses: one table, two languages.

use std::borrow::Cow;

use crate::actor::{ActorType, Lexicon};
use crate::base::{Country, Lang};
use crate::claim::{self, Modality, Stance};
use crate::gold::What;
use crate::graph::{Node, Side, Status};

fn pick(lang: Lang, nl: &'static str, en: &'static str) -> &'static str {
    match lang {
        Lang::Nl => nl,
        Lang::En => en,
    }
}

/// A relation, as it stands between subject and object; labels outside the inventory as they are, and a verb that no
/// relation covers by itself.
pub(super) fn relation(label: &str, lang: Lang) -> String {
    if let Some(verb) = label.strip_prefix("other:") {
        return format!("{}: {}", pick(lang, "anders", "other"), verb.replace('_', " "));
    }
    claim::relation(label).map_or_else(|| label.replace('_', " "), |known| known.label_in(lang).to_owned())
}

/// A number of claims.
pub(super) fn claims(count: usize, lang: Lang) -> String {
    let noun = if count == 1 { pick(lang, "bewering", "claim") } else { pick(lang, "beweringen", "claims") };
    format!("{count} {noun}")
}

/// A node's name; the agent that a text leaves out is *onbekend*.
pub(super) fn node(node: &Node, lang: Lang) -> Cow<'_, str> {
    actor(&node.id, &node.name, node.kind, lang)
}

/// An actor's name in a language: the lexicon's, else the text's own.
pub(super) fn actor<'a>(id: &str, name: &'a str, kind: ActorType, lang: Lang) -> Cow<'a, str> {
    if kind == ActorType::Unspecified {
        return pick(lang, "onbekend", "unspecified").into();
    }
    if lang == Lang::En {
        return name.into();
    }
    match Lexicon::embedded().label(id, lang).filter(|known| !known.is_empty()) {
        Some(known) => known.into(),
        None => role(id).map_or(name.into(), Cow::from),
    }
}

/// A role node in Dutch: `role:RUS-military` is *militairen van Rusland*.
fn role(id: &str) -> Option<String> {
    let (owner, word) = id.strip_prefix("role:")?.split_once('-')?;
    let (noun, of) = match word {
        "government" => ("regering", "van"),
        "military" => ("militairen", "van"),
        "police" => ("politie", "van"),
        "intelligence" => ("inlichtingendiensten", "van"),
        "officials" => ("functionarissen", "van"),
        "diplomats" => ("diplomaten", "van"),
        "advisers" => ("adviseurs", "van"),
        "parliament" => ("parlement", "van"),
        "opposition" => ("oppositie", "van"),
        "media" => ("media", "van"),
        "demonstrators" => ("betogers", "in"),
        "civilians" => ("burgers", "van"),
        "refugees" => ("vluchtelingen", "uit"),
        "rebels" => ("rebellen", "in"),
        "companies" => ("bedrijven", "uit"),
        "experts" => ("deskundigen", "uit"),
        "people" => ("mensen", "uit"),
        _ => return None,
    };
    let lexicon = Lexicon::embedded();
    if let Some(country) = Country::new(owner).and_then(|c| lexicon.country(c)) {
        return Some(format!("{noun} {of} {}{}", article(country.nl), country.nl));
    }
    lexicon.by_name(owner).first().map(|body| format!("{noun} {of} de {}", body.nl))
}

/// The article that a country's Dutch name takes, with a space; most take none.
fn article(country: &str) -> &'static str {
    match country.split(' ').next() {
        _ if country.ends_with("eilanden") => "de ",
        Some("Verenigd") => "het ",
        Some("Verenigde" | "Centraal-Afrikaanse" | "Democratische" | "Dominicaanse" | "Republiek") => "de ",
        Some("Bahama's" | "Comoren" | "Filipijnen" | "Maldiven" | "Seychellen" | "Westelijke") => "de ",
        _ => "",
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

/// A field of a claim.
pub(super) fn field(name: &'static str, lang: Lang) -> &'static str {
    match name {
        "polarity" => pick(lang, "polariteit", name),
        "modality" => pick(lang, "modaliteit", name),
        "hedged" => pick(lang, "voorbehoud", name),
        "source" => pick(lang, "bron", name),
        "when" => pick(lang, "datum", name),
        other => other,
    }
}

/// What is wrong with a claim, against gold.
pub(super) fn mistake(what: What, lang: Lang) -> &'static str {
    match what {
        What::Missed => pick(lang, "gemist", "missed"),
        What::Extra => pick(lang, "te veel", "extra"),
        What::Polarity => field("polarity", lang),
        What::Modality => field("modality", lang),
        What::Hedged => field("hedged", lang),
        What::Source => field("source", lang),
        What::When => field("when", lang),
    }
}

/// What the claims of one side of a conflict do with the edge.
pub(super) fn side(side: Side, lang: Lang) -> &'static str {
    match side {
        Side::Affirms => pick(lang, "zegt van wel", "says so"),
        Side::Hedges => pick(lang, "naar verluidt", "hedged"),
        Side::Supposes => pick(lang, "zegt dat het kan", "says it may be"),
        Side::Doubts => pick(lang, "betwijfelt het", "doubts it"),
        Side::Denies => pick(lang, "ontkent het", "denies it"),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn role_nodes_have_dutch_names() {
        for (id, want) in [
            ("role:RUS-military", Some("militairen van Rusland")),
            ("role:USA-officials", Some("functionarissen van de Verenigde Staten")),
            ("role:GBR-government", Some("regering van het Verenigd Koninkrijk")),
            ("role:SYR-refugees", Some("vluchtelingen uit Syrië")),
            ("role:NATO-diplomats", Some("diplomaten van de NAVO")),
            ("role:RUS-unheard", None),
            ("Q159", None),
        ] {
            assert_eq!(role(id).as_deref(), want, "{id}");
        }
    }

    #[test]
    fn every_word_has_two_languages() {
        for status in Status::ALL {
            assert!(
                !super::status(status, Lang::Nl).is_empty() && !super::status(status, Lang::En).is_empty()
            );
        }
        assert_eq!(relation("supplies", Lang::Nl), "levert aan");
        assert_eq!(relation("supplies", Lang::En), "supplies");
        assert_eq!(relation("other:carry_out", Lang::Nl), "anders: carry out");
        assert_eq!(relation("not_in_the_inventory", Lang::En), "not in the inventory");
    }
}

//! What the lexicon of the world knows, and what it must not take for a name.

use graaf::actor::{ActorType, Form, Lexicon};
use graaf::base::{Country, Edtf, Lang};
use proptest::prelude::*;

/// The best reading of the longest name a text begins with: words matched, form, name, place in brackets, what it
/// needs.
fn best(text: &str, lang: Lang) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    match Lexicon::embedded().longest(&words, lang) {
        None => "–".to_owned(),
        Some((len, senses)) => {
            let sense = senses[0];
            let place = sense.place.map_or(String::new(), |p| format!(" [{}]", p.name));
            let needs = sense.needs.map_or(String::new(), |c| format!(" needs {c}"));
            format!("{len} {:?} {}{place}{needs}", sense.form, sense.entry.name)
        }
    }
}

#[test]
fn words_are_read_as_names() {
    for (lang, text, want) in [
        (Lang::Nl, "Iran levert drones", "1 Name Iran"),
        (Lang::Nl, "Irans steun aan Rusland", "1 Name Iran"),
        (Lang::Nl, "Iran's steun", "1 Name Iran"),
        (Lang::Nl, "Iran’s steun", "1 Name Iran"),
        (Lang::Nl, "IRAN ONTKENT", "1 Name Iran"),
        (Lang::Nl, "Iraanse drones", "1 Adjective Iran"),
        (Lang::Nl, "Iraniërs protesteren", "1 Inhabitant Iran"),
        (Lang::Nl, "Teheran ontkent", "1 Metonym Iran [Tehran]"),
        (Lang::Nl, "Kyjiv meldt", "1 Metonym Ukraine [Kyiv]"),
        (Lang::En, "Kyiv said", "1 Metonym Ukraine [Kyiv]"),
        (Lang::Nl, "Oekraine", "1 Name Ukraine"),
        (Lang::Nl, "Oekraïners vluchten", "1 Inhabitant Ukraine"),
        (Lang::Nl, "Den Haag wil", "2 Metonym Netherlands [The Hague]"),
        (Lang::Nl, "Kremlin", "1 Metonym Russia [Kremlin]"),
        (Lang::Nl, "Witte Huis", "2 Metonym United States [White House]"),
        (Lang::Nl, "Brussel dreigt", "1 Metonym European Union [Brussels]"),
        (Lang::Nl, "VS", "1 Name United States"),
        (Lang::Nl, "V.S.", "1 Name United States"),
        (Lang::En, "U.S. officials", "1 Name United States"),
        (Lang::En, "Britain's navy", "1 Name United Kingdom"),
        (Lang::Nl, "Groot-Brittannië", "1 Name United Kingdom"),
        (Lang::Nl, "Verenigde Staten van Amerika en", "4 Name United States"),
        (Lang::Nl, "Noord Korea", "2 Name North Korea"),
        (Lang::Nl, "Zuid-Koreaanse marine", "1 Adjective South Korea"),
        (Lang::Nl, "NAVO's", "1 Name NATO"),
        (Lang::Nl, "Navo", "1 Name NATO"),
        (Lang::Nl, "EU- en", "1 Name European Union"),
        (Lang::Nl, "Revolutionaire Garde", "2 Name Islamic Revolutionary Guard Corps"),
        (Lang::Nl, "Republikeinse Garde", "2 Name Islamic Revolutionary Guard Corps needs IRN"),
        (Lang::Nl, "Poetins oorlog", "1 Name Vladimir Putin"),
        (Lang::Nl, "Vladimir Poetin", "2 Name Vladimir Putin"),
        (Lang::En, "Polish troops", "1 Adjective Poland"),
        (Lang::En, "Georgia said", "1 Name Georgia"),
    ] {
        assert_eq!(best(text, lang), want, "{text}");
    }
}

#[test]
fn ordinary_words_are_no_names() {
    for (lang, text) in [
        (Lang::Nl, "is"),
        (Lang::Nl, "vs"),
        (Lang::Nl, "iraanse"),
        (Lang::Nl, "de was"),
        (Lang::Nl, "april"),
        (Lang::Nl, "Man"),
        (Lang::Nl, "-"),
        (Lang::Nl, ""),
        (Lang::Nl, "'s"),
        (Lang::Nl, "eu"),
        (Lang::Nl, "Eu"),
        (Lang::En, "us"),
        (Lang::En, "Us"),
        (Lang::En, "turkey"),
        (Lang::En, "china"),
        (Lang::En, "polish"),
        (Lang::En, "Let"),
        (Lang::En, "Pool"),
        (Lang::En, "Denen"),
    ] {
        assert_eq!(best(text, lang), "–", "{text}");
    }
}

#[test]
fn a_name_may_have_several_readings() {
    let readings = |text: &str| -> Vec<&str> {
        let (_, senses) =
            Lexicon::embedded().longest(&text.split(' ').collect::<Vec<_>>(), Lang::Nl).unwrap();
        senses.iter().map(|s| s.entry.name).collect()
    };
    assert_eq!(readings("Congo"), ["Democratic Republic of Congo", "Republic of Congo"]);
    assert_eq!(
        readings("Republikeinse Garde"),
        ["Islamic Revolutionary Guard Corps", "Iraqi Republican Guard"]
    );
    assert_eq!(readings("Brussel"), ["European Union", "Belgium"]);
}

#[test]
fn every_country_has_its_names_in_both_languages() {
    let lexicon = Lexicon::embedded();
    let countries: Vec<_> = lexicon.entries().iter().filter(|e| e.kind == ActorType::Country).collect();
    assert!(countries.len() >= 249, "{}", countries.len());
    for country in countries {
        let code = country.country.expect("a country has a code");
        assert_eq!(lexicon.country(code), Some(country));
        for (name, lang) in [(country.name, Lang::En), (country.nl, Lang::Nl)] {
            let words: Vec<&str> = name.split(' ').collect();
            let (len, senses) =
                lexicon.longest(&words, lang).unwrap_or_else(|| panic!("{name} is not found"));
            assert_eq!(len, words.len(), "{name}");
            assert_eq!(senses[0].entry.id, country.id, "{name}");
        }
    }
}

#[test]
fn ids_are_unique() {
    let mut ids: Vec<&str> = Lexicon::embedded().entries().iter().map(|e| e.id).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn a_whole_name_finds_its_actor_however_written() {
    for (name, want) in [
        ("iran", "Iran"),
        ("OEKRAÏNE", "Ukraine"),
        ("navo", "NATO"),
        ("the netherlands", "Netherlands"),
        ("de VS", "United States"),
        ("poetin", "Vladimir Putin"),
        ("Islamitische Republiek Iran", "Iran"),
    ] {
        let found: Vec<&str> = Lexicon::embedded().by_name(name).iter().map(|e| e.name).collect();
        assert_eq!(found.first(), Some(&want), "{name}: {found:?}");
    }
    assert!(Lexicon::embedded().by_name("Xyzzystan").is_empty());
    assert!(Lexicon::embedded().nearest("Oekrane").contains(&"Oekraïne"));
}

#[test]
fn roles_are_dated() {
    let holders = |role: &str, of: &str, on: Option<&str>| -> Vec<&str> {
        let on = on.map(|on| Edtf::parse(on).unwrap());
        Lexicon::embedded().holders(role, of, on.as_ref()).iter().map(|e| e.name).collect()
    };
    assert_eq!(holders("president", "country:RUS", Some("2010")), ["Dmitry Medvedev"]);
    assert_eq!(holders("president", "Q159", Some("2012")), ["Dmitry Medvedev", "Vladimir Putin"]);
    assert_eq!(holders("president", "country:RUS", Some("2022-10-18")), ["Vladimir Putin"]);
    assert_eq!(holders("president", "country:RUS", None).len(), 3);
    assert!(holders("president", "country:NLD", Some("2022")).is_empty());
}

#[test]
fn labels_follow_the_language() {
    let lexicon = Lexicon::embedded();
    let ukraine = lexicon.country(Country::new("UKR").unwrap()).unwrap().id;
    assert_eq!(lexicon.label(ukraine, Lang::Nl), Some("Oekraïne"));
    assert_eq!(lexicon.label(ukraine, Lang::En), Some("Ukraine"));
    assert_eq!(lexicon.label("country:XYZ", Lang::En), None);
}

#[test]
fn the_tables_are_counted() {
    let lexicon = Lexicon::embedded();
    println!("{} actors, {} names", lexicon.entries().len(), lexicon.names().count());
    for kind in ActorType::ALL {
        let count = lexicon.entries().iter().filter(|e| e.kind == kind).count();
        println!("{count:>6} {}", kind.as_str());
    }
}

proptest! {
    #[test]
    fn any_words_are_safe(
        words in proptest::collection::vec("\\PC{0,12}|[A-Z]{1,4}|de|van|Iran['’]?s?|-", 0..8)
    ) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        for lang in [Lang::Nl, Lang::En] {
            if let Some((len, senses)) = Lexicon::embedded().longest(&words, lang) {
                prop_assert!(len >= 1 && len <= words.len());
                prop_assert!(!senses.is_empty());
                prop_assert!(senses.iter().all(|s| s.form != Form::Metonym || s.place.is_some()));
            }
        }
        Lexicon::embedded().by_name(&words.join(" "));
    }
}

//! What the lexicon of the world knows, and what it must not take for a name.

use graaf::actor::{ActorType, Form, Lexicon};
use graaf::base::{Country, Edtf, Lang};
use proptest::prelude::*;

use crate::actors;

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
        (Lang::Nl, "Oekra\u{ad}ïne", "1 Name Ukraine"),
        (Lang::Nl, "Zelen\u{200b}sky", "1 Name Volodymyr Zelenskiy"),
        (Lang::En, "eBay said", "1 Name eBay"),
        (Lang::En, "Foreign , Commonwealth and Development Office", "6 Name Foreign Office"),
        (Lang::Nl, "Amsterdamse grachten", "1 Adjective Amsterdam"),
        (Lang::Nl, "Mansur Yavas", "2 Name Mansur Yavas"),
        (Lang::Nl, "Mohammad bin Zayed", "3 Name Mohammed bin Zayed"),
        (Lang::Nl, "Sergej Sjojgoe", "2 Name Sergei Shoigu"),
        (Lang::En, "Riksbank", "1 Name Riksbank"),
        (Lang::Nl, "Bossche", "1 Adjective Den Bosch needs NLD"),
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
        (Lang::En, "Kim Jong - un said", "4 Name Kim Jong-un"),
        (Lang::Nl, "Kim Jong Un", "3 Name Kim Jong-un"),
        (Lang::Nl, "Volodimir Zelenski", "2 Name Volodymyr Zelenskiy"),
        (Lang::Nl, "Zelensky's", "1 Name Volodymyr Zelenskiy"),
        (Lang::Nl, "Loekasjenko", "1 Name Alexander Lukashenko"),
        (Lang::Nl, "Amirabdollahian", "1 Name Hossein Amir-Abdollahian"),
        (Lang::Nl, "Rohani", "1 Name Hassan Rouhani"),
        (Lang::Nl, "Erdoğan", "1 Name Tayyip Erdogan"),
        (Lang::Nl, "De Morgen", "2 Name De Morgen"),
        (Lang::Nl, "de Volkskrant", "2 Name de Volkskrant"),
        (Lang::Nl, "New York Times", "3 Name The New York Times"),
        (Lang::En, "the New York Times", "4 Name The New York Times"),
        (Lang::Nl, "New York", "2 Name New York"),
        (Lang::Nl, "Krim", "1 Name Crimea"),
        (Lang::Nl, "Gazastrook", "1 Name Gaza Strip"),
        (Lang::Nl, "Houthi's", "1 Name Houthis"),
        (Lang::Nl, "IAEA", "1 Name International Atomic Energy Agency"),
        (Lang::Nl, "Internationaal Strafhof", "2 Name International Criminal Court"),
        (Lang::Nl, "Raad van State", "3 Name Council of State"),
        (Lang::Nl, "Quds-brigade", "1 Name Quds Force"),
        (Lang::Nl, "PvdA", "1 Name Labour Party"),
        (Lang::Nl, "Hongkongse", "1 Adjective Hong Kong"),
        (Lang::Nl, "'s-Hertogenbosch", "1 Name Den Bosch"),
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
        (Lang::Nl, "Kan"),
        (Lang::Nl, "groen"),
        (Lang::Nl, "Morgen"),
        (Lang::Nl, "De morgen"),
        (Lang::Nl, "Standaard"),
        (Lang::Nl, "De standaard"),
        (Lang::Nl, "trouw"),
        (Lang::Nl, "parool"),
        (Lang::Nl, "Ap"),
        (Lang::Nl, "Ad"),
        (Lang::Nl, "Is"),
        (Lang::Nl, "Who"),
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
        (Lang::En, "AD"),
        (Lang::En, "The sun"),
        (Lang::En, "the Sun"),
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
fn every_state_has_an_adjective_inhabitants_and_a_seat() {
    let lexicon = Lexicon::embedded();
    // Whose capital bears their own name, or is none.
    let own_seat = ["DJI", "LUX", "MCO", "NRU", "SMR", "STP", "SGP", "VAT", "SUN", "YUG", "CSK", "DDR"];
    // Rare in the news and without an adjective that is surely in use.
    let bare = ["KNA", "VCT"];
    let states = lexicon.entries().iter().filter(|e| e.kind == ActorType::Country && e.id.starts_with('Q'));
    for state in states {
        let code = state.country.unwrap();
        let has = |form: Form| lexicon.names().any(|(_, f, e)| f == form && e.id == state.id);
        if !bare.contains(&code.code()) {
            assert!(has(Form::Adjective), "{} has no adjective", state.name);
        }
        assert_eq!(has(Form::Metonym), !own_seat.contains(&code.code()), "seat of {}", state.name);
    }
    for (word, lang, want) in [
        ("Iraanse", Lang::Nl, "Iran"),
        ("Dutch", Lang::En, "Netherlands"),
        ("Belarussische", Lang::Nl, "Belarus"),
    ] {
        assert_eq!(lexicon.country_of_adjective(word, lang).map(|e| e.name), Some(want));
    }
    assert_eq!(lexicon.country_of_adjective("Iran", Lang::Nl), None);
}

#[test]
fn a_wrong_line_is_reported_by_file_and_line() {
    let dir = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir("schema/actors").unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), dir.path().join(file.file_name())).unwrap();
    }
    let errors = |table: &str, rows: &str| -> Vec<String> {
        let path = dir.path().join(table);
        let sound = std::fs::read_to_string(&path).unwrap();
        let lines = sound.lines().count();
        std::fs::write(&path, format!("{sound}{rows}\n")).unwrap();
        let errors = actors::compile(dir.path(), dir.path()).err().unwrap_or_default();
        std::fs::write(&path, sound).unwrap();
        let at = format!("{}:{}:", path.display(), lines + 1);
        let bare =
            |e: &str| Some(e.strip_prefix(&at)?.trim_start_matches(|c: char| c.is_ascii_digit()).to_owned());
        errors.iter().map(|e| bare(e).unwrap_or_else(|| e.clone())).collect()
    };
    assert!(errors("media.tsv", "# a remark").is_empty());
    for (table, row, want) in [
        ("media.tsv", "media:x\tmedia\tNLD\tX", "4 cells where the header has 6"),
        ("media.tsv", "media:x\tpaper\tNLD\tXyz\t\t", "\"paper\" is no type"),
        ("media.tsv", "media:x\tmedia\tnl\tXyz\t\t", "\"nl\" is no country code"),
        ("media.tsv", "media:nrc\tmedia\tNLD\tXyz\t\t", "the id \"media:nrc\" is taken"),
        ("media.tsv", "media:x\tmedia\tNLD\txyz\t\t", "\"xyz\" has no capital"),
        ("media.tsv", "media:x\tmedia\tNLD\tXyz\t\tXy@nl", "after @ is no country code"),
        ("roles.tsv", "person:nobody\tleader\tQ159\t2000\t..", "no actor has the id \"person:nobody\""),
        ("roles.tsv", "person:wim-kok\tleader\tQ159\t2002\t2001", "ends before it begins"),
        ("roles.tsv", "person:wim-kok\tleader\tQ159\tspring\t..", "\"spring\" is no date"),
        ("roles.tsv", "person:wim-kok\tThe Leader\tQ159\t2000\t..", "\"The Leader\" is no role"),
    ] {
        let found = errors(table, row);
        assert!(found.len() == 1 && found[0].contains(want), "{row}: {found:?}");
        assert!(!found[0].contains(".tsv"), "the line is told: {found:?}");
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

/// What stands first in a sentence is mostly one of these: none may be a name on its own.
const COMMON: [(Lang, &str); 2] = [
    (
        Lang::Nl,
        "de het een en van in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog door naar heeft hij \
         ze we ik je wel geen al uit wordt over tot meer was worden dit na hebben kan nu zo wat haar hem hun veel moet \
         zou zal deze waar mijn tegen onder daar jaar twee drie moeten dag tijd man vrouw mensen land stad huis werk \
         kind wereld week eerste nieuwe grote goed weer hier alle toen omdat want echter volgens sinds tijdens tussen \
         zonder binnen buiten vanaf hoewel terwijl alleen misschien morgen gisteren vandaag later eerder steeds samen \
         iedereen niemand iets niets groen trouw vooruit beeld doel maan noem spits metro laat kent vorst laken wad dam \
         doorbraak netwerk kompas tempo brandpunt terzake koper haren kampen",
    ),
    (
        Lang::En,
        "the of and to a in is that it for was on are as with his they at be this have from or had by but what some we \
         can out other were all there when up use your how said an each she which do their time if will way about many \
         then them would like so these her long make thing see him two has look more day could go come did number sound \
         no most people my over know water than call first who may down side been now find any new work part take get \
         place made live where after back little only round man year came show every good me give our under name very \
         through just form much great think say help low line before turn cause same mean differ move right boy old too \
         does tell set three want air well also play small end put home read hand large add even land here must big high \
         let us turkey polish nature science fortune target visa star punch mint outlook report signal free total orange \
         split mobile pale sake max don goes",
    ),
];

#[test]
fn common_words_are_no_names_by_themselves() {
    for (lang, words) in COMMON {
        for word in words.split_whitespace() {
            let mut capital = word.to_owned();
            capital[..1].make_ascii_uppercase();
            for form in [word, &capital] {
                let found = Lexicon::embedded().longest(&[form], lang);
                let sure =
                    found.iter().flat_map(|(_, senses)| senses).find(|s| !s.common && s.needs.is_none());
                // Country adjectives and people that look like a word are tagged apart (*polish* is none, *Polish* is one).
                let sure = sure.filter(|s| s.form == Form::Name);
                assert!(sure.is_none() || form == "Turkey", "{form} is {sure:?}");
            }
        }
    }
}

#[test]
fn a_name_of_several_actors_says_where_it_is_whose() {
    // A broadcaster and a bureau of statistics, a country and a state, a party that once was called as an agency.
    let shared = ["CBS", "Georgia", "SP.A", "SPA"];
    let lexicon = Lexicon::embedded();
    let mut found = std::collections::BTreeSet::new();
    for (name, form, _) in lexicon.names().filter(|(_, form, _)| *form == Form::Name) {
        let words: Vec<&str> = name.split_whitespace().collect();
        for lang in [Lang::Nl, Lang::En] {
            let Some((len, senses)) = lexicon.longest(&words, lang).filter(|(n, _)| *n == words.len()) else {
                continue;
            };
            let sure = |s: &&graaf::actor::Sense| s.form == form && !s.common && s.needs.is_none();
            if len == words.len() && senses.iter().filter(sure).count() > 1 {
                found.insert(name);
            }
        }
    }
    let odd: Vec<&&str> = found.iter().filter(|n| !shared.contains(n)).collect();
    assert!(odd.is_empty(), "give one of each pair a country (NAME@XXX): {odd:?}");
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
    assert_eq!(holders("prime_minister", "country:NLD", Some("2024-06")), ["Mark Rutte"]);
    assert_eq!(holders("secretary_general", "org:nato", Some("2022")), ["Jens Stoltenberg"]);
    assert_eq!(holders("foreign_minister", "country:IRN", Some("2022-10-18")), ["Hossein Amir-Abdollahian"]);
    assert_eq!(holders("leader", "country:IRN", Some("2022")), ["Ali Khamenei"]);
    assert_eq!(holders("prime_minister", "country:DEU", Some("2022-02-24")), ["Olaf Scholz"]);
    assert_eq!(holders("prime_minister", "country:GBR", Some("2022-10")), ["Liz Truss", "Rishi Sunak"]);
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

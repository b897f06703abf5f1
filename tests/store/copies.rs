//! What counts as a copy and as an older version, on articles of our own about things that happened.

use std::fs;

use proptest::prelude::*;
use serde_json::Value;

use crate::house::House;

/// An agency's story, in sentences that may be left out, replaced and put elsewhere.
const COURT: [&str; 7] = [
    "Het Internationaal Strafhof in Den Haag heeft een arrestatiebevel uitgevaardigd tegen de Russische president Vladimir Poetin.",
    "Het hof verdenkt hem van oorlogsmisdaden, omdat kinderen uit bezette delen van Oekraïne onrechtmatig naar Rusland zijn gebracht.",
    "Ook tegen de Russische kinderombudsvrouw Maria Lvova-Belova is een bevel uitgegaan.",
    "Volgens de rechters zijn er redelijke gronden om aan te nemen dat beiden persoonlijk verantwoordelijk zijn.",
    "Het Kremlin noemde het besluit onaanvaardbaar en wees erop dat Rusland de rechtsmacht van het hof niet erkent.",
    "De Oekraïense president Volodymyr Zelensky sprak van een historisch besluit waarmee de rechtvaardigheid begint.",
    "Het hof heeft geen eigen politie en is voor aanhoudingen afhankelijk van de 123 landen die erbij zijn aangesloten.",
];

/// The same day, told by somebody who wrote it himself.
const COURT_OWN: &str = "Poetin kan sinds vrijdag in meer dan honderd landen worden opgepakt. Rechters van het Strafhof vinden dat \
    er genoeg aanwijzingen zijn dat hij kinderen uit Oekraïne liet weghalen. Moskou haalt de schouders op: een woordvoerder liet weten \
    dat het hof er voor Rusland niet toe doet. In Kyiv werd juist gejuicht. Zelensky had het over gerechtigheid die eindelijk op gang komt. \
    Of het ooit tot een proces komt is de vraag, want zonder hulp van een lidstaat belandt geen verdachte in de cel in Scheveningen.";

/// What happened next, with one paragraph of background that the agency sends along every time.
const COURT_NEXT: &str = "De Zuid-Afrikaanse president Ramaphosa heeft laten weten dat Poetin niet naar de top van de BRICS-landen in \
    Johannesburg komt. Minister Lavrov neemt zijn plaats in. Zuid-Afrika worstelde maandenlang met de vraag wat het met de gast \
    moest doen. De oppositiepartij Democratische Alliantie was naar de rechter gestapt om de regering te dwingen hem aan te houden. Ramaphosa \
    had gewaarschuwd dat een arrestatie als oorlogsverklaring zou gelden. Het Internationaal Strafhof in Den Haag heeft een arrestatiebevel \
    uitgevaardigd tegen de Russische president Vladimir Poetin.";

const FINLAND: [&str; 5] = [
    "Finland became the 31st member of NATO on Tuesday, doubling the length of the border that the alliance shares with Russia.",
    "The Finnish foreign minister Pekka Haavisto handed the accession document to the American secretary of state Antony Blinken in Brussels.",
    "Turkey was the last country to ratify the membership, which Finland had applied for after Russia invaded Ukraine.",
    "Moscow said that it would take countermeasures, and would strengthen its forces in the west and northwest of the country.",
    "Sweden applied at the same time, and was still waiting for Turkey and Hungary to agree.",
];

const FINLAND_OWN: &str = "A blue and white flag went up outside the alliance's headquarters this week, and with it ended seven \
    decades of Finnish neutrality. Helsinki's decision was unthinkable before February 2022. Then Russian tanks crossed into Ukraine, and \
    opinion turned within months. President Sauli Niinistö called it a great day for his country. Not everybody is done: Stockholm must \
    wait until Ankara and Budapest give way, and the Kremlin has promised to send more soldiers to the border.";

fn text(sentences: &[&str]) -> String {
    sentences.join(" ")
}

/// An article with what its head says.
fn article(house: &House, name: &str, head: &[(&str, &str)], text: &str) {
    let head: String = head.iter().map(|(field, value)| format!("{field}: {value}\n")).collect();
    house.file(&format!("news/{name}"), format!("---\n{head}---\n{text}\n"));
}

fn build(house: &House, arguments: &[&str]) {
    let answer = house.graaf(&[&["build", "news", "--fast"], arguments].concat());
    // That documents leave the store is told.
    let is_quiet = answer.err.lines().all(|line| line.contains(" left the store, "));
    assert!(answer.code == Some(0) && is_quiet, "{}", answer.err);
}

/// The sources of each group of copies, and each older version with what took its place.
fn copies(house: &House, store: &str) -> (Vec<Vec<String>>, Vec<(String, String)>) {
    let answer = house.graaf(&["copies", "--format", "json", "--out", store]);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""));
    let value: Value = serde_json::from_str(&answer.out).expect("JSON");
    let source = |row: &Value| row["source"].as_str().expect("a source").to_owned();
    let list = |name: &str| value[name].as_array().expect("a list").clone();
    let group = |g: &Value| g["documents"].as_array().expect("a list").iter().map(source).collect();
    let version = |v: &Value| (source(&v["document"]), source(&v["newer"]));
    (list("copies").iter().map(group).collect(), list("older").iter().map(version).collect())
}

/// Whether two texts, each of another paper and a day apart, are copies.
fn are_copies(one: &str, other: &str) -> bool {
    let house = House::new();
    article(&house, "a.txt", &[("publisher", "De Koerier"), ("published", "2023-03-17")], one);
    article(&house, "b.txt", &[("publisher", "Het Avondblad"), ("published", "2023-03-18")], other);
    build(&house, &[]);
    !copies(&house, "out").0.is_empty()
}

#[test]
fn what_was_made_of_one_story_is_a_copy_and_what_tells_of_one_event_is_not() {
    let court = text(&COURT);
    let finland = text(&FINLAND);
    let swapped = court
        .replace("Vladimir Poetin", "Poetin")
        .replace("onrechtmatig", "zonder toestemming")
        .replace("noemde het besluit onaanvaardbaar", "vindt het besluit onacceptabel");
    let cases = [
        ("the same text", court.clone(), court.clone(), true),
        ("other marks and capitals", court.clone(), court.to_uppercase().replace(',', ";"), true),
        ("a headline above it", court.clone(), format!("Strafhof wil Poetin arresteren\n\n{court}"), true),
        ("words replaced", court.clone(), swapped, true),
        ("the end cut off", court.clone(), text(&COURT[..4]), true),
        ("only the first paragraph", court.clone(), text(&COURT[..2]), true),
        (
            "an intro of one's own",
            court.clone(),
            format!(
                "Voor het eerst wordt een president gezocht die een kernmacht leidt. {}",
                text(&COURT[1..])
            ),
            true,
        ),
        (
            "in another order",
            court.clone(),
            text(&[COURT[0], COURT[4], COURT[1], COURT[2], COURT[5], COURT[3]]),
            true,
        ),
        (
            "English, cut and with a byline",
            finland.clone(),
            format!("By our own reporter. {}", text(&FINLAND[..4])),
            true,
        ),
        ("told in one's own words", court.clone(), COURT_OWN.to_owned(), false),
        ("told in one's own words, in English", finland.clone(), FINLAND_OWN.to_owned(), false),
        ("the next story with a sentence of background", court.clone(), COURT_NEXT.to_owned(), false),
        ("another story", court, finland, false),
    ];
    for (name, one, other, wanted) in cases {
        assert_eq!(are_copies(&one, &other), wanted, "{name}");
        assert_eq!(are_copies(&other, &one), wanted, "{name}, the other way round");
    }
}

#[test]
fn short_texts_are_copies_only_of_the_same_words() {
    let one = "Iran levert drones aan Rusland, zegt de regering in Kyiv.";
    assert!(are_copies(one, &one.replace(',', "")));
    assert!(!are_copies(one, "Iran levert drones aan Rusland, zegt de regering in Washington."));
}

#[test]
fn near_copies_appear_near_each_other_and_the_same_text_at_any_time() {
    let found = |text: &str, date: &str| {
        let house = House::new();
        article(&house, "a.txt", &[("published", "2023-03-17")], &self::text(&COURT));
        article(&house, "b.txt", &[("published", date)], text);
        build(&house, &[]);
        !copies(&house, "out").0.is_empty()
    };
    let (cut, same) = (text(&COURT[..5]), text(&COURT));
    for (text, date, wanted) in [
        (&cut, "2023-04-10", true),
        (&cut, "2023-04", true),
        (&cut, "2023-05-01", false),
        (&same, "2024-03-17", true),
    ] {
        assert_eq!(found(text, date), wanted, "{date}");
    }
}

/// The independent sources of the one edge with this relation.
fn sources(house: &House, relation: &str) -> Vec<u64> {
    let answer = house.graaf(&["json", "--relation", relation]);
    let value: Value = serde_json::from_str(&answer.out).expect("JSON");
    value["edges"]
        .as_array()
        .expect("edges")
        .iter()
        .map(|e| e["sources"].as_u64().expect("a number"))
        .collect()
}

#[test]
fn copies_are_one_source_and_the_earliest_speaks() {
    let deed = "Iran levert drones aan Rusland.";
    let story = format!("{deed} {}", text(&COURT[..3]));
    let other = format!("Iran levert dus drones aan Rusland. {}", text(&COURT[..3]));
    let house = House::new();
    article(&house, "a.txt", &[("publisher", "De Koerier"), ("published", "2022-10-19")], &other);
    article(&house, "b.txt", &[("publisher", "Het Avondblad"), ("published", "2022-10-18")], &story);
    build(&house, &[]);
    assert_eq!(sources(&house, "supplies"), [1]);
    assert_eq!(copies(&house, "out").0, [["b.txt", "a.txt"]], "the earliest first");
    let graph = house.graaf(&["json"]).out;
    assert!(graph.contains("\"copy_of\""), "the copy says so: {graph}");
    // A report of another paper, in its own words, is a second voice; so is one of the paper that told it second.
    let own = "Zo gaat dat. Iran levert drones en raketten aan Rusland.";
    article(&house, "c.txt", &[("publisher", "De Koerier"), ("published", "2022-10-20")], own);
    build(&house, &[]);
    assert_eq!(sources(&house, "supplies"), [2]);
    let again = "Het gaat door. Iran levert ook munitie aan Rusland.";
    article(&house, "d.txt", &[("publisher", "Het Avondblad"), ("published", "2022-10-20")], again);
    build(&house, &[]);
    assert_eq!(sources(&house, "supplies"), [2], "the first voice again");
}

#[test]
fn a_newer_version_takes_the_place_of_an_older_one() {
    let first = format!("Iran levert drones aan Rusland. {}", text(&COURT[..3]));
    let second = format!("Iran ontkent dat het drones aan Rusland levert. {}", text(&COURT[..3]));
    let other = text(&FINLAND);
    let url = ("url", "https://koerier.example/1");
    let paper = ("publisher", "De Koerier");
    let title = ("title", "Drones");
    let (early, late) = (("published", "2022-10-18"), ("published", "2022-10-19"));
    type Head = [(&'static str, &'static str)];
    let cases: [(&str, &Head, &Head, &str, bool); 8] = [
        ("one address", &[url, early], &[("url", "http://www.koerier.example/1/#top"), late], &second, true),
        ("one address, another story", &[url, early], &[url, late], &other, false),
        (
            "one address, no telling which is newer",
            &[url, early],
            &[url, ("published", "2022-10")],
            &second,
            false,
        ),
        ("another address", &[url, early], &[("url", "https://koerier.example/2"), late], &second, false),
        ("one paper and headline", &[paper, title, early], &[paper, title, late], &second, true),
        (
            "one headline, another paper",
            &[paper, title, early],
            &[("publisher", "De Stem"), title, late],
            &second,
            false,
        ),
        (
            "one paper and headline, another story",
            &[paper, title, early],
            &[paper, title, late],
            &other,
            false,
        ),
        (
            "one paper and headline, the same text",
            &[paper, title, early],
            &[paper, title, late],
            &first,
            false,
        ),
    ];
    for (name, old, new, text, wanted) in cases {
        let house = House::new();
        article(&house, "a.txt", old, &first);
        article(&house, "b.txt", new, text);
        build(&house, &[]);
        let (_, older) = copies(&house, "out");
        let expected = if wanted { vec![("a.txt".to_owned(), "b.txt".to_owned())] } else { Vec::new() };
        assert_eq!(older, expected, "{name}");
        let claims = house.graaf(&["claims"]).out;
        assert_eq!(claims.contains("Iran levert drones aan Rusland."), !wanted, "{name}: {claims}");
        assert_eq!(house.graaf(&["check"]).code, Some(0), "{name}");
    }
}

#[test]
fn versions_of_one_id_follow_each_other_and_none_is_lost() {
    let house = House::new();
    let line =
        |text: &str, day: &str| format!("{{\"id\":\"x\",\"text\":{text:?},\"published\":\"{day}\"}}\n");
    house.file("news/a.jsonl", line("Iran levert drones aan Rusland.", "2022-10-20"));
    house.file("news/b.jsonl", line("Iran levert raketten aan Rusland.", "2022-10-18"));
    build(&house, &[]);
    assert_eq!(copies(&house, "out").1, [("b.jsonl".to_owned(), "a.jsonl".to_owned())]);
    let told = house.graaf(&["copies"]).out;
    assert!(told.contains("older versions") && told.contains("18 Oct 2022"), "{told}");
    // What was known on the 19th is the older one.
    let answer = house.graaf(&["diff", "--out", "out", "2022-10-19", "2022-10-20", "--format", "json"]);
    assert!(answer.out.contains("raketten") && answer.out.contains("drones"), "{}", answer.out);
    // Without the newer one the older counts again.
    fs::remove_file(house.path("news/a.jsonl")).expect("a file");
    build(&house, &[]);
    assert_eq!(copies(&house, "out").1, []);
    assert!(house.graaf(&["claims"]).out.contains("raketten"));
}

#[test]
fn the_summary_counts_copies_and_older_versions() {
    let house = House::new();
    let court = text(&COURT);
    article(&house, "a.txt", &[("publisher", "De Koerier"), ("published", "2023-03-17")], &court);
    article(&house, "b.txt", &[("publisher", "De Stem"), ("published", "2023-03-17")], &court);
    let out = house.graaf(&["build", "news", "--fast", "--lang", "nl"]).out;
    assert!(out.contains("documenten           2\nkopieën              1\n"), "{out}");
    let none = house.graaf(&["copies", "--out", "out", "--lang", "nl"]);
    assert!(none.out.starts_with("één verhaal (2)\n"), "{}", none.out);
}

#[test]
fn a_store_without_copies_says_so() {
    let house = House::with_news();
    build(&house, &[]);
    let answer = house.graaf(&["copies"]);
    assert_eq!((answer.code, answer.out.as_str()), (Some(0), ""));
    assert!(answer.err.contains("no document is a copy"), "{}", answer.err);
}

/// A file's name, its head and its text.
type Article = (&'static str, Vec<(&'static str, &'static str)>, String);

/// Seven articles: two stories with copies, and a version.
fn articles() -> Vec<Article> {
    let court = text(&COURT);
    vec![
        ("a.txt", vec![("publisher", "De Koerier"), ("published", "2023-03-17")], court.clone()),
        ("b.txt", vec![("publisher", "De Stem"), ("published", "2023-03-18")], text(&COURT[..5])),
        (
            "c.txt",
            vec![("publisher", "De Stem"), ("published", "2023-03-18"), ("url", "x.example/1")],
            text(&COURT[2..]),
        ),
        (
            "d.txt",
            vec![("publisher", "De Stem"), ("published", "2023-03-20"), ("url", "x.example/1")],
            format!("{} {}", text(&COURT[2..5]), COURT_OWN),
        ),
        ("e.txt", vec![("publisher", "The Post"), ("published", "2023-04-04")], text(&FINLAND)),
        ("f.txt", vec![("publisher", "The Mail"), ("published", "2023-04-05")], text(&FINLAND[1..])),
        ("g.txt", vec![("published", "2024-01-01")], court),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    /// However a store came about, by builds of changing folders or by merging stores, what is a copy and what a version depends
    /// on its documents alone.
    #[test]
    fn copies_depend_on_the_set_of_documents(steps in proptest::collection::vec(proptest::collection::vec(any::<bool>(), 7), 1..4)) {
        let house = House::new();
        let all = articles();
        let mut last = Vec::new();
        for step in &steps {
            let chosen: Vec<_> = all.iter().zip(step).filter(|(_, there)| **there).map(|(a, _)| a).collect();
            if chosen.is_empty() {
                continue;
            }
            let _ = fs::remove_dir_all(house.path("news"));
            chosen.iter().for_each(|(name, head, text)| article(&house, name, head, text));
            build(&house, &[]);
            last = chosen;
        }
        if !last.is_empty() {
            build(&house, &["--out", "fresh"]);
            prop_assert_eq!(house.store("out"), house.store("fresh"));
            let (left, right) = last.split_at(last.len() / 2);
            for (store, part) in [("left", left), ("right", right)] {
                if !part.is_empty() {
                    let _ = fs::remove_dir_all(house.path("news"));
                    part.iter().for_each(|(name, head, text)| article(&house, name, head, text));
                    build(&house, &["--out", store]);
                }
            }
            let stores: Vec<&str> = ["left", "right"].into_iter().filter(|s| house.path(s).exists()).collect();
            let merged = |stores: &[&str], to: &str| {
                let answer = house.graaf(&[&["merge"], stores, &["-o", to]].concat());
                assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""));
            };
            merged(&stores, "merged");
            merged(&["merged", "out"], "twice");
            prop_assert_eq!(copies(&house, "merged"), copies(&house, "fresh"));
            prop_assert_eq!(house.store("merged"), house.store("twice"));
        }
    }
}

//! The index of a store: whatever is asked of it, the answer is that of reading everything.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use graaf::claim::Claim;
use graaf::graph;
use graaf::ledger::{About, Build, Decisions, Key, Ledger, Part, Plan, Row, Segment, State, Summary};
use graaf::parse::Pace;
use graaf::source::{Document, DocumentInfo};
use proptest::prelude::*;

use crate::fixture::{self, claim, document};
use crate::house::{self, Answer, House};

/// What is asked, `Q` standing for an actor.
const QUESTIONS: [&[&str]; 22] = [
    &["timeline", "--actor", "Q"],
    &["timeline", "--actor", "Q", "--all"],
    &["timeline", "--actor", "Q", "--format", "json", "--lang", "nl"],
    &["timeline", "--actor", "Q", "--from", "2023-03", "--to", "2023-08", "--format", "csv"],
    &["timeline", "--actor", "Q", "--actor", "Iran", "--format", "md"],
    &["timeline", "--actor", "Q", "--source", "koerier"],
    &["timeline", "--actor", "Q", "--relation", "supplies"],
    &["timeline", "--actor", "Q", "--relation", "other:wuiven"],
    &["timeline", "--actor", "Q", "--relation", "suplies"],
    &["show", "Q"],
    &["show", "Q", "--all", "--lang", "nl"],
    &["show", "Q", "--from", "2023-06", "--modality", "actual"],
    &["show", "Q", "--actor", "Iran"],
    &["dot", "--actor", "Q"],
    &["dot", "--actor", "Q", "--depth", "1"],
    &["dot", "--actor", "Q", "--depth", "2"],
    &["dot", "--actor", "Q", "--depth", "3", "--polarity", "positive", "--fold", "--top", "5"],
    &["claims", "--actor", "Q", "--format", "jsonl"],
    &["json", "--actor", "Q", "--min-confidence", "50"],
    &["export", "ttl", "--actor", "Q"],
    &["conflicts", "--actor", "Q"],
    &["actors", "--actor", "Q", "--format", "json"],
];

/// Actors by name, alias, id and in Dutch, in any case; a thing; names that nobody has, near to some and far from all.
const ACTORS: [&str; 14] = [
    "Iran",
    "rusland",
    "Persoon 7",
    "PERSOON 7",
    "person:persoon 12",
    "de Revolutionaire Garde",
    "drones",
    "Kyiv",
    "unspecified",
    "Persoon 99",
    "Quakernaat",
    "thing:drones",
    "Oekraïense militairen",
    "",
];

/// Every third of a list for one question, the next for the next: each question meets all kinds of actors, each actor all kinds of
/// questions, and [`any_part_of_the_claims_gives_the_same_answers`] draws from all pairs.
fn every_third<'a>(actors: &[&'a str], question: usize) -> impl Iterator<Item = &'a str> {
    actors.iter().copied().skip(question % 3).step_by(3)
}

fn ask(house: &House, store: &str, question: &[&str], actor: &str) -> Answer {
    let words: Vec<&str> = question.iter().map(|word| if *word == "Q" { actor } else { *word }).collect();
    house.graaf(&[&words[..], &["--out", store]].concat())
}

/// The store without its index, as older versions of graaf wrote it.
fn without_index(house: &House, store: &str) -> String {
    let old = format!("{store}-old");
    house::copy(&house.path(store), &house.path(&old));
    fs::remove_dir_all(house.path(&format!("{old}/index"))).unwrap();
    let manifest = fs::read_to_string(house.path(&format!("{old}/graaf.json"))).unwrap();
    let kept: Vec<&str> = manifest.lines().filter(|line| !line.starts_with("  \"index\":")).collect();
    assert_eq!(kept.len() + 1, manifest.lines().count());
    house.file(&format!("{old}/graaf.json"), kept.join("\n"));
    old
}

/// The claims of the small world and a crowd, with some that no relation covers, over forty documents.
fn world() -> (Vec<DocumentInfo>, Vec<Claim>) {
    let (mut documents, mut claims) = fixture::world();
    let (crowd, many) = fixture::crowd(160);
    for (i, mut claim) in many.into_iter().enumerate() {
        let (id, day) = (format!("crowd-{}", i % 36), i % 28 + 1);
        if let Some(known) = documents.iter().find(|d| d.id == id) {
            claim.published.clone_from(&known.published);
        } else {
            let published = Some(fixture::edtf(&format!("2023-12-{day:02}")));
            claim.published.clone_from(&published);
            documents.push(DocumentInfo {
                id: id.clone(),
                source: format!("{id}.txt"),
                published,
                ..crowd[0].clone()
            });
        }
        claim.document = id;
        if i % 9 == 0 {
            claim.relation = "other:wuiven".to_owned();
        }
        // The same actor under another name, now and then.
        if i % 13 == 0 {
            claim.subject.name.push_str(" Jr.");
        }
        claim.id = claim.content_id();
        claims.push(claim);
    }
    (documents, claims)
}

/// The rows of claims, one JSON object a line.
fn rows(documents: &[DocumentInfo], claims: &[Claim]) -> String {
    let mut lines = String::new();
    for document in documents {
        let DocumentInfo { id, source, title, publisher, url, language, published, .. } = document.clone();
        let about = About { id, source, title, publisher, url, language, published, ..About::default() };
        let own = claims.iter().filter(|c| c.document == document.id).cloned().collect();
        for row in Row::of(about, own, None) {
            lines.push_str(&String::from_utf8(row.to_json()).unwrap());
            lines.push('\n');
        }
    }
    lines
}

fn stored(house: &House, documents: &[DocumentInfo], claims: &[Claim]) {
    house.file("rows.jsonl", rows(documents, claims));
    let answer = house.graaf(&["merge", "rows.jsonl", "-o", "out"]);
    assert_eq!(answer.code, Some(0), "{}", answer.err);
}

#[test]
fn every_question_has_the_answer_of_reading_everything() {
    let house = House::new();
    let (documents, claims) = world();
    stored(&house, &documents, &claims);
    let old = without_index(&house, "out");
    for (i, question) in QUESTIONS.iter().enumerate() {
        for actor in every_third(&ACTORS, i) {
            assert_eq!(
                ask(&house, "out", question, actor),
                ask(&house, &old, question, actor),
                "{question:?} {actor}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn any_part_of_the_claims_gives_the_same_answers(
        kept in proptest::collection::vec(any::<bool>(), 200),
        question in 0..QUESTIONS.len(),
        actor in 0..ACTORS.len(),
    ) {
        let house = House::new();
        let (documents, claims) = world();
        let claims: Vec<Claim> = claims.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(c, _)| c).collect();
        stored(&house, &documents, &claims);
        let old = without_index(&house, "out");
        for actor in [ACTORS[actor], "Iran", "Persoon 7"] {
            let question = QUESTIONS[question];
            prop_assert_eq!(ask(&house, "out", question, actor), ask(&house, &old, question, actor));
        }
    }
}

/// Articles about people and countries, with what the user decided about them.
fn decided() -> House {
    let house = House::with_news();
    house.file(
        "news/d.txt",
        "date 2022-10-21\nWillem Quakernaat bezocht Iran. Wim Kwakernaak bezocht Turkije. Moskou prees Willem Quakernaat.\n",
    );
    house.file(
        "news/e.txt",
        "date 2022-10-22\nTurkije veroordeelde Wim Kwakernaak. Iran ontmoette Willem Quakernaat.\n",
    );
    house.file("news/f.txt", "date 2022-10-23\nPolen steunt Oekraïne. Duitsland steunt Oekraïne.\n");
    house.file(
        "news/merges.toml",
        "[[same]]\nactors = [\"Willem Quakernaat\", \"Wim Kwakernaak\"]\nbecause = \"a slip of the pen\"\n\n\
         [[different]]\nactors = [\"Russia\", \"Moskou\"]\nbecause = \"the city\"\n\n\
         [[same]]\nactors = [\"Polen\", \"Niemand\"]\nbecause = \"nobody is called so\"\n",
    );
    built(&house);
    let claims = house.graaf(&["claims", "--format", "jsonl", "--relation", "supports"]).out;
    let ids: Vec<String> = claims
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).unwrap()["id"].as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(ids.len(), 2, "{claims}");
    house.file(
        "news/review.toml",
        format!(
            "[[review]]\nclaim = \"{}\"\nverdict = \"reject\"\n\n[[review]]\nclaim = \"{}\"\nverdict = \"correct\"\n\
             correction = {{ subject = \"België\" }}\n\n[[review]]\nclaim = \"0123456789abcdef\"\nverdict = \"accept\"\n",
            ids[0], ids[1]
        ),
    );
    built(&house);
    house
}

fn built(house: &House) -> Answer {
    let answer = house.graaf(&["build", "news"]);
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    answer
}

#[test]
fn actors_are_found_as_the_user_decided() {
    let house = decided();
    let old = without_index(&house, "out");
    let decided_about = [
        "Wim Kwakernaak",
        "Willem Quakernaat",
        "Moskou",
        "Rusland",
        "België",
        "Polen",
        "Duitsland",
        "Oekraïne",
    ];
    for (i, question) in QUESTIONS.iter().enumerate() {
        for actor in every_third(&decided_about, i) {
            assert_eq!(
                ask(&house, "out", question, actor),
                ask(&house, &old, question, actor),
                "{question:?} {actor}"
            );
        }
    }
    let seen = house.graaf(&["timeline", "--actor", "Wim Kwakernaak", "--format", "csv"]).out;
    assert!(seen.contains("e.txt") && seen.contains("d.txt"), "{seen}");
    assert!(house.graaf(&["show", "België"]).out.contains("Ukraine"));
}

#[test]
fn what_decisions_cannot_do_is_told_at_every_build() {
    let house = decided();
    let first = built(&house);
    assert!(first.err.contains("nobody is called \"Niemand\""), "{}", first.err);
    assert!(
        first.err.contains("1 decision in review.toml is about a claim that is not there"),
        "{}",
        first.err
    );
    house.file("news/g.txt", "date 2022-10-24\nNiemand steunt Oekraïne.\n");
    assert!(built(&house).err.contains("1 decision in review.toml"));
    assert_eq!(built(&house).out, built(&house).out);
}

#[test]
fn a_changed_store_is_the_store_of_what_there_is_now() {
    let texts = |i: usize| {
        format!(
            "date 2022-10-{:02}\nIran levert drones aan Rusland. Poetin bezocht Jan Modaal-{i}.\n",
            i % 28 + 1
        )
    };
    let house = decided();
    (0..20).for_each(|i| house.file(&format!("news/{i}.txt"), texts(i)));
    built(&house);
    let changes: [&dyn Fn(); 5] = [
        &|| house.file("news/3.txt", texts(300)),
        &|| fs::remove_file(house.path("news/4.txt")).unwrap(),
        &|| {
            house.file(
                "news/en/new.txt",
                "date 2022-11-01\nTurkey condemned Russia. Wim Kwakernaak visited Kyiv.\n",
            )
        },
        // Now a decision means another.
        &|| {
            house.file(
                "news/new.txt",
                "date 2022-11-01\nNiemand Nooit bezocht Turkije, zei Niemand. Niemand bezocht Iran.\n",
            )
        },
        &|| fs::remove_file(house.path("news/merges.toml")).unwrap(),
    ];
    for (i, change) in changes.iter().enumerate() {
        change();
        let mut told = built(&house);
        // Only the old store can say that something left it.
        told.err = told.err.split_inclusive('\n').filter(|line| !line.contains("left the store")).collect();
        let fresh = format!("fresh-{i}");
        let again = house.graaf(&["build", "news", "--out", &fresh]);
        assert_eq!(told, again, "after change {i}");
        assert_eq!(house.store("out"), house.store(&fresh), "after change {i}");
    }
}

/// Puts documents of these names, of one claim each, into a store. Gives those that were opened to make the index.
fn opened(dir: &Path, names: &[String]) -> BTreeSet<String> {
    let build = Build::begin(dir, true, Pace::Accurate).unwrap();
    let segment = |name: &String| {
        let info = document(name, "De Koerier", Some("2023-12-31"), "Jaaroverzicht");
        let own = claim(&info, &format!("Iran bezocht {name}."), "Iran", "visits", name);
        let (source, text) = (name.clone(), own.evidence.quote.clone());
        let DocumentInfo { id, title, publisher, url, language, published, .. } = info;
        let document = Document { id, source, title, publisher, url, language, published, text };
        Segment { document, sentences: 1, claims: vec![own], copy_of: None }
    };
    let entries = names.iter().map(|name| build.put(segment(name)).unwrap()).collect();
    let settled = build.settle(entries).unwrap();
    let seen = Mutex::new(BTreeSet::new());
    let rows = |key: &Key, segment: Segment| {
        seen.lock().unwrap().insert(segment.document.source.clone());
        graph::rows(key, &segment, &[])
    };
    let decisions = Decisions::default();
    let mut indexing = build.index(&settled, &decisions).unwrap();
    indexing.part(Part::Shown, &rows, &graph::totals).unwrap();
    let index = indexing.finish(Plan::default()).unwrap();
    assert_eq!(index.totals.claims, names.len());
    build.commit(State { settled, decisions, summary: Summary::default(), graph: None, index }).unwrap();
    seen.into_inner().unwrap()
}

#[test]
fn a_document_more_or_less_opens_no_other() {
    let house = House::new();
    let dir = house.path("out");
    let name = |i: usize| format!("Persoon {i}");
    let names: Vec<String> = (0..20).map(name).collect();
    assert_eq!(opened(&dir, &names), names.iter().cloned().collect());
    assert_eq!(opened(&dir, &names), BTreeSet::new());
    assert_eq!(opened(&dir, &(0..21).map(name).collect::<Vec<_>>()), BTreeSet::from([name(20)]));
    assert_eq!(opened(&dir, &(1..21).map(name).collect::<Vec<_>>()), BTreeSet::from([name(0)]));
}

#[test]
fn a_damaged_index_is_told_and_never_a_wrong_answer() {
    let house = House::with_news();
    built(&house);
    let question: &[&str] = &["timeline", "--actor", "Q"];
    let right = ask(&house, "out", question, "Iran");
    assert_eq!((right.code, right.err.as_str()), (Some(0), ""));
    let whole = house.store("out");
    let names: Vec<&String> = whole.keys().filter(|name| name.starts_with("index/")).collect();
    assert_eq!(names.len(), 2, "a root and a shard");
    for name in names {
        let path = house.path(&format!("out/{name}"));
        let bytes = &whole[name];
        let mut changed = bytes.clone();
        changed[bytes.len() / 2] ^= 1;
        for damage in [&changed[..], b"", &bytes[..bytes.len() - 1]] {
            fs::write(&path, damage).unwrap();
            let answer = ask(&house, "out", question, "Iran");
            assert_eq!((answer.code, &answer.out), (Some(0), &right.out));
            assert!(answer.err.contains("is damaged") && answer.err.contains("--verify"), "{}", answer.err);
        }
        fs::remove_file(&path).unwrap();
        assert_eq!(ask(&house, "out", question, "Iran").out, right.out);
        let answer = house.graaf(&["build", "news", "--verify"]);
        assert_eq!(answer.code, Some(0), "{}", answer.err);
        assert_eq!(house.store("out"), whole, "{name} is made again");
    }
}

#[test]
fn an_index_that_nobody_names_is_cleared_away() {
    let house = House::with_news();
    built(&house);
    let whole = house.store("out");
    let stray = format!("out/index/{}.jsonl", "0".repeat(64));
    house.file(&stray, "left by a build that was killed");
    house.file(&format!("{stray}.part"), "half of it");
    house.file("out/index/notes.txt", "somebody's own");
    built(&house);
    assert!(!house.path(&stray).exists() && !house.path(&format!("{stray}.part")).exists());
    fs::remove_file(house.path("out/index/notes.txt")).unwrap();
    assert_eq!(house.store("out"), whole);
}

#[test]
fn a_question_reads_no_further_than_it_must() {
    let house = House::with_news();
    built(&house);
    let right = house.graaf(&["show", "Poetin"]);
    let ledger = Ledger::open(&house.path("out")).unwrap();
    let other = ledger.manifest.documents.iter().find(|e| e.source == "en/c.txt").unwrap();
    fs::write(house.path("out").join(other.segment.path()), "nonsense").unwrap();
    // Nor is the list of documents.
    let manifest = fs::read_to_string(house.path("out/graaf.json")).unwrap();
    let (head, _) = manifest.split_once("\"documents\": [").unwrap();
    house.file("out/graaf.json", format!("{head}\"documents\": [nonsense"));
    assert_eq!(house.graaf(&["show", "Poetin"]), right);
}

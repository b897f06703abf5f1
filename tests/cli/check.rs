//! `graaf check`: what it finds in a damaged store, and that it changes nothing.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::house::House;

/// A store that is as it should be.
fn built() -> House {
    let house = House::with_news();
    assert_eq!(house.graaf(&["build", "news"]).code, Some(0));
    house
}

/// Exit code, and what is found: the flaw and the claim's document or the file.
fn found(house: &House) -> (Option<i32>, Vec<(String, String)>) {
    let answer = house.graaf(&["check", "--format", "json"]);
    let check: Value = serde_json::from_str(&answer.out).expect("JSON");
    let word = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let pair = |f: &Value| {
        (word(&f["flaw"]), word(f.get("document").filter(|d| !d.is_null()).unwrap_or(&f["file"])))
    };
    (answer.code, check["findings"].as_array().expect("a list").iter().map(pair).collect())
}

/// The segment of a document.
fn segment(house: &House, source: &str) -> String {
    let store = house.store("out");
    let manifest: Value = serde_json::from_slice(&store["graaf.json"]).expect("JSON");
    let entries = manifest["documents"].as_array().expect("documents");
    let entry = entries.iter().find(|e| e["source"] == source).expect("the document");
    let key = entry["segment"].as_str().expect("a key");
    format!("out/segments/{}/{key}.jsonl", &key[..2])
}

/// Writes a segment anew with words changed and a checksum that fits: damage that no hash of a file shows.
fn forge(house: &House, source: &str, old: &str, new: &str) {
    let name = segment(house, source);
    let text = fs::read_to_string(house.path(&name)).expect("a segment");
    let body = &text[..text.trim_end().rfind('\n').expect("lines") + 1];
    assert!(body.contains(old), "{old} in {body}");
    let body = body.replacen(old, new, 1);
    let check = &blake3::hash(body.as_bytes()).to_hex()[..32];
    house.file(&name, format!("{body}{{\"check\":\"{check}\"}}\n"));
}

#[test]
fn a_store_as_it_was_built_is_sound() {
    let house = built();
    let before = house.store("out");
    for arguments in [&["check"][..], &["check", "--lang", "nl"], &["check", "--format", "json"]] {
        let answer = house.graaf(arguments);
        assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{}", answer.out);
    }
    assert_eq!(found(&house), (Some(0), vec![]));
    assert_eq!(house.store("out"), before);
}

#[test]
fn stores_without_texts_and_merged_ones_are_sound() {
    let house = built();
    for arguments in [
        &["build", "news", "--no-text", "--out", "blank"][..],
        &["merge", "out", "-o", "merged"],
        &["merge", "blank", "-o", "both"],
    ] {
        assert_eq!(house.graaf(arguments).code, Some(0));
        let store = arguments.last().expect("a store");
        let answer = house.graaf(&["check", "--out", store]);
        assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{store}: {}", answer.out);
    }
}

#[test]
fn every_damage_is_found_and_nothing_is_changed() {
    type Damage = fn(&House);
    let damages: [(&str, Damage); 18] = [
        ("manifest graaf.json", |h| h.file("out/graaf.json", "{\"format\":1,")),
        ("figures graaf.json", |h| replace(h, "out/graaf.json", "\"sentences\": 3", "\"sentences\": 4")),
        ("order graaf.json", |h| {
            replace(h, "out/graaf.json", "\"source\": \"a.txt\"", "\"source\": \"z.txt\"")
        }),
        ("missing a.txt", |h| fs::remove_file(h.path(&segment(h, "a.txt"))).expect("a file")),
        ("damaged a.txt", |h| replace(h, &segment(h, "a.txt"), "Iran", "Irak")),
        ("damaged b.txt", |h| h.file(&segment(h, "b.txt"), "")),
        ("name a.txt", |h| forge(h, "a.txt", "\"title\":null", "\"title\":\"x\"")),
        ("entry a.txt", |h| forge(h, "a.txt", "\"title\":null", "\"title\":\"x\"")),
        ("stranger a.txt", |h| forge(h, "a.txt", "\"document\":\"", "\"document\":\"x")),
        ("id a.txt", |h| forge(h, "a.txt", "\"confidence\":", "\"confidence\":1")),
        ("range a.txt", |h| forge(h, "a.txt", "\"confidence\":", "\"confidence\":1")),
        ("evidence a.txt", |h| forge(h, "a.txt", "\"quote\":\"Iran", "\"quote\":\"Irak")),
        ("words a.txt", |h| forge(h, "a.txt", "\"text\":\"Rusland\"", "\"text\":\"Ruslend\"")),
        ("words b.txt", |h| forge(h, "b.txt", "\"trigger\":{\"start\":", "\"trigger\":{\"start\":9")),
        ("dates b.txt", |h| forge(h, "b.txt", "\"earliest\":\"2022-10-18\"", "\"earliest\":\"2022-10-17\"")),
        ("damaged index", |h| {
            let name = h.store("out").into_keys().find(|name| name.starts_with("index/")).expect("a file");
            h.file(&format!("out/{name}"), "");
        }),
        ("graph graph.json", |h| replace(h, "out/graph.json", "Iran", "Irak")),
        ("graph graph.json", |h| fs::remove_file(h.path("out/graph.json")).expect("a file")),
    ];
    for (wanted, damage) in damages {
        let house = built();
        damage(&house);
        let before = house.store("out");
        let (code, found) = found(&house);
        assert_eq!(code, Some(1), "{wanted}");
        let found: Vec<String> = found.into_iter().map(|(flaw, what)| format!("{flaw} {what}")).collect();
        assert!(found.iter().any(|f| f == wanted), "{wanted} in {found:?}");
        let told = house.graaf(&["check"]);
        assert_eq!(told.code, Some(1));
        assert!(told.err.contains("`graaf build`"), "{}", told.err);
        assert_eq!(house.store("out"), before, "{wanted}");
    }
}

fn replace(house: &House, name: &str, old: &str, new: &str) {
    let text = fs::read_to_string(house.path(name)).expect("a file");
    assert!(text.contains(old), "{old} in {name}");
    house.file(name, text.replacen(old, new, 1));
}

#[test]
fn what_it_says_to_do_mends_the_store() {
    let house = built();
    let whole: BTreeMap<_, _> = house.store("out");
    forge(&house, "a.txt", "\"quote\":\"Iran", "\"quote\":\"Irak");
    fs::remove_file(house.path(&segment(&house, "a.txt"))).expect("a file");
    assert_eq!(house.graaf(&["build", "news"]).code, Some(0));
    assert_eq!(house.store("out"), whole);
}

#[test]
fn what_killed_builds_left_is_told_and_harmless() {
    let house = built();
    let key = "0".repeat(64);
    let left = [
        "graaf.journal".to_owned(),
        "graph.json.part".to_owned(),
        format!("segments/00/{key}.jsonl"),
        format!("segments/00/{key}.jsonl.part"),
        format!("index/{key}.jsonl"),
        format!("index/{key}.jsonl.part"),
    ];
    left.iter().for_each(|name| house.file(&format!("out/{name}"), "half"));
    house.file("out/notes.txt", "mine");
    house.file("out/segments/00/notes.jsonl", "mine");
    let (code, found) = found(&house);
    assert_eq!(code, Some(0));
    assert_eq!(found, left.map(|file| ("leftover".to_owned(), file)));
    let told = house.graaf(&["check", "--lang", "nl"]);
    assert!(told.out.contains("de volgende ruimt het op"), "{}", told.out);
}

#[test]
fn without_a_store_it_says_how_to_make_one() {
    let house = House::new();
    let answer = house.graaf(&["check"]);
    assert_eq!(answer.code, Some(1));
    assert!(answer.err.contains("build one first"), "{}", answer.err);
    house.file("out/graaf.json", "{\"format\":99}");
    assert!(house.graaf(&["check"]).err.contains("update graaf"));
}

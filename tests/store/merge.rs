//! Rows of claims in every format, and stores made of them: order, repetition and splitting don't matter.

use std::collections::BTreeMap;
use std::fs;

use graaf::ledger::{Ledger, Row};
use proptest::prelude::*;

use crate::house::{Answer, House};

/// Bytes of every file of a store.
type Files = BTreeMap<String, Vec<u8>>;

fn done(answer: Answer) -> Answer {
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    answer
}

/// A folder with news, its rows, and more of it.
fn rows() -> (House, Vec<String>) {
    let house = House::with_news();
    house.file(
        "news/d.txt",
        "date 2022-10-21\nThe United States imposed sanctions on Iran. Russia denied that Iran supplies drones to Russia. \
         Turkey, the company said, supports Ukraine.\n",
    );
    house.file("news/e.txt", "Het regende.\n");
    let rows = done(house.graaf(&["extract", "news", "--format", "jsonl", "--all"])).out;
    (house, rows.lines().map(str::to_owned).collect())
}

fn merged(house: &House, inputs: &[&str], out: &str) -> Files {
    done(house.graaf(&[&["merge"], inputs, &["-o", out]].concat()));
    house.store(out)
}

#[test]
fn every_format_gives_the_same_store() {
    let (house, _) = rows();
    let mut stores = Vec::new();
    for (format, name) in [("jsonl", "a.jsonl"), ("parquet", "a.parquet"), ("arrow", "a.arrow")] {
        done(house.graaf(&["extract", "news", "--format", format, "-o", name]));
        stores.push(merged(&house, &[name], format));
    }
    done(house.graaf(&["extract", "news", "--format", "parquet", "--partition", "month", "-o", "months"]));
    assert!(house.path("months/published_month=2022-10/part-00000.parquet").exists());
    assert!(house.path("months/published_month=__HIVE_DEFAULT_PARTITION__/part-00000.parquet").exists());
    stores.push(merged(&house, &["months"], "hive"));
    assert!(stores.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn a_table_is_the_same_bytes_at_any_number_of_threads() {
    let (house, _) = rows();
    for format in ["parquet", "arrow", "jsonl"] {
        for (threads, name) in [("1", "one"), ("2", "two")] {
            done(house.graaf(&["extract", "news", "--format", format, "--threads", threads, "-o", name]));
        }
        assert_eq!(fs::read(house.path("one")).unwrap(), fs::read(house.path("two")).unwrap(), "{format}");
    }
}

#[test]
fn a_merged_store_shows_what_a_build_shows() {
    let (house, _) = rows();
    done(house.graaf(&["build", "news", "--out", "built"]));
    done(house.graaf(&["extract", "news", "--format", "parquet", "-o", "a.parquet"]));
    merged(&house, &["a.parquet"], "merged");
    for view in [&["json"][..], &["timeline"], &["conflicts"], &["claims"], &["actors"]] {
        let of = |store| done(house.graaf(&[view, &["--out", store]].concat())).out;
        assert_eq!(of("built"), of("merged"), "{view:?}");
    }
}

#[test]
fn with_its_texts_a_merged_store_holds_all_that_a_build_holds() {
    let (house, _) = rows();
    done(house.graaf(&["build", "news", "--out", "built"]));
    done(house.graaf(&["extract", "news", "--format", "parquet", "--all", "--text", "-o", "a.parquet"]));
    merged(&house, &["a.parquet"], "merged");
    let load = |name: &str| Ledger::open(&house.path(name)).unwrap().load().unwrap().segments;
    for (built, merged) in load("built").into_iter().zip(load("merged")) {
        assert_eq!(built.document, merged.document);
        assert_eq!(built.sentences, merged.sentences);
        assert_eq!(built.claims.len(), merged.claims.len());
    }
}

#[test]
fn quotes_are_found_where_the_offsets_say() {
    let (house, lines) = rows();
    house.file("a.jsonl", lines.join("\n"));
    merged(&house, &["a.jsonl"], "out");
    let segments = Ledger::open(&house.path("out")).unwrap().load().unwrap().segments;
    assert_eq!(segments.len(), 5);
    for segment in &segments {
        for claim in &segment.claims {
            let (start, end) = (claim.evidence.start as usize, claim.evidence.end as usize);
            assert_eq!(segment.document.text[start..end], claim.evidence.quote);
        }
    }
}

#[test]
fn stores_and_rows_merge_with_one_another_and_onto_themselves() {
    let (house, _) = rows();
    done(house.graaf(&["build", "news", "--out", "built"]));
    done(house.graaf(&["extract", "news", "--format", "jsonl", "--all", "-o", "a.jsonl"]));
    let both = merged(&house, &["built", "a.jsonl"], "both");
    assert_eq!(merged(&house, &["a.jsonl", "built"], "back"), both);
    assert_eq!(merged(&house, &["both", "both"], "twice"), both);
    assert_eq!(merged(&house, &["both", "built"], "both"), both, "onto an input");
}

#[test]
fn the_latest_version_of_a_document_holds() {
    let house = House::new();
    let row = |text: &str, day: &str| {
        let line = format!("{{\"id\":\"a\",\"text\":{text:?},\"published\":\"{day}\"}}\n");
        done(house.graaf_with(&["extract", "-", "--format", "jsonl"], line)).out
    };
    house.file("old.jsonl", row("Iran levert drones aan Rusland.", "2022-10-18"));
    house.file("new.jsonl", row("Iran levert geen drones aan Rusland.", "2022-10-19"));
    let store = merged(&house, &["new.jsonl", "old.jsonl"], "out");
    assert_eq!(store, merged(&house, &["new.jsonl"], "alone"));
    assert_ne!(store, merged(&house, &["old.jsonl"], "older"));
}

#[test]
fn what_cannot_be_read_is_a_row_and_stops_nothing() {
    let house = House::new();
    let lines = "{\"id\":\"a\",\"text\":\"Iran levert drones aan Rusland.\"}\nno json\n{\"id\":\"b\",\"text\":\"Het regent.\"}\n";
    let rows = done(house.graaf_with(&["extract", "-", "--format", "jsonl"], lines)).out;
    let rows: Vec<Row> = rows.lines().map(|l| Row::from_json(l.as_bytes()).unwrap()).collect();
    assert_eq!(rows.len(), 3);
    assert!(rows[0].claim.is_some() && rows[1].error.is_some() && rows[1].claim.is_none());
    assert!(rows[2].error.is_none() && rows[2].claim.is_none());
    assert!(rows[1].about.is_none());
    done(house.graaf_with(&["extract", "-", "--format", "parquet", "-o", "a.parquet"], lines));
    let answer = done(house.graaf(&["merge", "a.parquet", "-o", "out", "--lang", "nl"]));
    assert!(answer.err.contains("1 rijen"), "{}", answer.err);
}

#[test]
fn a_row_of_what_cannot_be_read_tells_the_id_if_there_is_one() {
    let house = House::new();
    let rows = house.graaf_with(&["extract", "-", "--format", "jsonl"], "{\"id\":7,\"text\":\"\"}\n[]\n").out;
    let rows: Vec<Row> = rows.lines().map(|l| Row::from_json(l.as_bytes()).unwrap()).collect();
    let ids: Vec<_> = rows.iter().map(|row| row.about.as_ref().map(|about| about.id.as_str())).collect();
    assert_eq!(ids, [Some("7"), None]);
}

#[test]
fn damaged_input_costs_only_itself() {
    let (house, lines) = rows();
    house.file("a.jsonl", lines.join("\n"));
    house.file("bad.jsonl", "{\"id\":1}\nnonsense\n[]\n{}\n");
    house.file("bad.parquet", b"PAR1 and nothing of it");
    house.file("bad.arrow", [0xFF; 40]);
    let good = merged(&house, &["a.jsonl"], "good");
    let inputs = ["bad.parquet", "bad.jsonl", "a.jsonl", "bad.arrow", "missing"];
    assert_eq!(merged(&house, &inputs, "all"), good);
    let none = house.graaf(&["merge", "bad.jsonl", "-o", "none"]);
    assert_eq!(none.code, Some(1));
    assert!(!house.path("none").exists());
    assert_eq!(house.graaf(&["merge", "a.jsonl", "-o", "news"]).code, Some(1), "a stranger's folder");
    assert_eq!(house.graaf(&["extract", "news", "-o", "a"]).code, Some(2), "-o is for --format");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// However the rows are dealt out over files, repeated and merged in steps, the store is the same bytes.
    #[test]
    fn merging_is_a_union(deal in proptest::collection::vec(1_u8..8, 16), swap in any::<bool>()) {
        let (house, lines) = rows();
        let mut hands = [String::new(), String::new(), String::new()];
        for (i, line) in lines.iter().enumerate().rev() {
            let to = deal[i % deal.len()];
            for (_, hand) in hands.iter_mut().enumerate().filter(|(at, _)| (to >> at) & 1 == 1) {
                hand.push_str(line);
                hand.push('\n');
            }
        }
        let names = ["0.jsonl", "1.jsonl", "2.jsonl"];
        names.iter().zip(&hands).for_each(|(name, hand)| house.file(name, hand));
        house.file("all.jsonl", lines.join("\n"));
        let all = merged(&house, &["all.jsonl"], "all");
        let filled: Vec<&str> = names.into_iter().zip(&hands).filter(|(_, h)| !h.is_empty()).map(|(n, _)| n).collect();
        prop_assert_eq!(&merged(&house, &filled, "flat"), &all);
        let (first, rest) = filled.split_first().unwrap();
        merged(&house, &[first], "first");
        let mut steps = vec!["first"];
        if !rest.is_empty() {
            merged(&house, rest, "rest");
            steps.push("rest");
        }
        if swap {
            steps.reverse();
        }
        prop_assert_eq!(&merged(&house, &steps, "steps"), &all);
    }
}

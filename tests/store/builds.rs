//! The store: what is kept, what is never lost, and what is never touched.

use std::fs;
use std::time::Duration;

use graaf::ledger::{Ledger, LedgerError};
use graaf::parse::Pace;

use crate::house::{self, House};

/// Builds `news/` and expects it to go well.
fn build(house: &House, arguments: &[&str]) {
    let answer = house.graaf(&[&["build"], arguments].concat());
    assert_eq!(answer.code, Some(0), "{}", answer.err);
}

#[test]
fn the_same_documents_give_the_same_bytes_whatever_the_threads_and_the_order() {
    let house = House::with_news();
    build(&house, &["news", "--threads", "1", "--out", "one"]);
    build(&house, &["news", "--threads", "2", "--out", "two"]);
    build(&house, &["news/en/c.txt", "news/b.txt", "news/a.txt", "--out", "back"]);
    build(&house, &["news/a.txt", "news/b.txt", "news/en/c.txt", "--out", "forth"]);
    assert_eq!(house.store("one"), house.store("two"));
    assert_eq!(house.store("back"), house.store("forth"));
}

#[test]
fn a_second_build_changes_no_byte() {
    let house = House::with_news();
    build(&house, &["news"]);
    let first = house.store("out");
    build(&house, &["news"]);
    assert_eq!(house.store("out"), first);
    build(&house, &["news", "--verify"]);
    assert_eq!(house.store("out"), first);
}

#[test]
fn a_build_holds_no_path_and_no_time_of_this_machine() {
    let house = House::with_news();
    build(&house, &["news"]);
    let here = house.path("").to_string_lossy().into_owned();
    for (name, bytes) in house.store("out") {
        assert!(!String::from_utf8_lossy(&bytes).contains(&here), "{name} names this folder");
    }
}

#[test]
fn documents_that_were_taken_away_leave_the_store_with_their_segments() {
    let house = House::with_news();
    build(&house, &["news"]);
    fs::remove_file(house.path("news/b.txt")).unwrap();
    build(&house, &["news"]);
    let ledger = Ledger::open(&house.path("out")).unwrap();
    let sources: Vec<_> = ledger.manifest.documents.iter().map(|e| e.source.as_str()).collect();
    assert_eq!(sources, ["a.txt", "en/c.txt"]);
    assert_eq!(house.store("out").keys().filter(|name| name.starts_with("segments/")).count(), 2);
}

#[test]
fn a_changed_document_replaces_its_claims() {
    let house = House::with_news();
    build(&house, &["news"]);
    house.file("news/a.txt", "date 2022-10-18\nIran ontkent dat het drones aan Rusland levert.\n");
    build(&house, &["news"]);
    let fresh = House::with_news();
    fresh.file("news/a.txt", "date 2022-10-18\nIran ontkent dat het drones aan Rusland levert.\n");
    build(&fresh, &["news"]);
    assert_eq!(house.store("out"), fresh.store("out"));
}

#[test]
fn a_file_that_only_looks_unchanged_is_found_out() {
    let house = House::with_news();
    let (old, new) = ("date 2022-10-18\nIran valt Irak aan.\n", "date 2022-10-18\nIrak valt Iran aan.\n");
    house.file("news/a.txt", old);
    build(&house, &["news"]);
    // The same length, within the tick of the clock.
    house.file("news/a.txt", new);
    build(&house, &["news"]);
    let mut ledger = Ledger::open(&house.path("out")).unwrap();
    assert!(ledger.load().unwrap().segments[0].document.text.contains("Irak valt Iran aan"));
}

#[test]
fn a_date_given_later_reaches_files_that_did_not_change() {
    let house = House::new();
    house.file("news/a.txt", "Iran levert drones aan Rusland.\n");
    build(&house, &["news"]);
    build(&house, &["news", "--published", "2022-10"]);
    let ledger = Ledger::open(&house.path("out")).unwrap();
    assert_eq!(ledger.manifest.documents[0].published.as_ref().unwrap().as_str(), "2022-10");
}

#[test]
fn the_cache_may_be_deleted() {
    let house = House::with_news();
    build(&house, &["news"]);
    let first = house.store("out");
    fs::remove_file(house.path("out/cache")).unwrap();
    build(&house, &["news"]);
    assert_eq!(house.store("out"), first);
    house.file("out/cache", "nonsense");
    build(&house, &["news"]);
    assert_eq!(house.store("out"), first);
}

#[test]
fn a_store_without_texts_keeps_every_offset() {
    let house = House::with_news();
    build(&house, &["news", "--out", "with"]);
    build(&house, &["news", "--out", "without", "--no-text"]);
    let load = |name: &str| Ledger::open(&house.path(name)).unwrap().load().unwrap().segments;
    for (with, without) in load("with").iter().zip(load("without")) {
        assert_eq!(with.claims, without.claims);
        assert_eq!(with.document.text.len(), without.document.text.len());
        for claim in &without.claims {
            let (start, end) = (claim.evidence.start as usize, claim.evidence.end as usize);
            assert_eq!(without.document.text[start..end], claim.evidence.quote);
        }
    }
}

#[test]
fn a_damaged_segment_is_read_again_from_its_document() {
    let house = House::with_news();
    build(&house, &["news"]);
    let whole = house.store("out");
    let (name, bytes) = whole.iter().find(|(name, _)| name.starts_with("segments/")).unwrap();
    let as_long = vec![b'x'; bytes.len()];
    for damage in [&b""[..], b"{", b"{\"segment\":1}\n{\"check\":\"\"}\n", &as_long] {
        house.file(&format!("out/{name}"), damage);
        let ledger = Ledger::open(&house.path("out")).unwrap().load().unwrap();
        assert_eq!((ledger.segments.len(), ledger.damaged.len()), (2, 1));
        assert!(ledger.damaged[0].contains("run `graaf build`"), "{}", ledger.damaged[0]);
        build(&house, &["news"]);
        assert_eq!(house.store("out"), whole);
    }
}

#[test]
fn one_changed_letter_in_a_segment_is_noticed() {
    let house = House::with_news();
    build(&house, &["news"]);
    let whole = house.store("out");
    let (name, bytes) = whole.iter().find(|(name, _)| name.starts_with("segments/")).unwrap();
    let changed = String::from_utf8(bytes.clone()).unwrap().replacen("Iran", "Irak", 1);
    house.file(&format!("out/{name}"), changed);
    assert_eq!(Ledger::open(&house.path("out")).unwrap().load().unwrap().damaged.len(), 1);
}

#[test]
fn a_damaged_graph_or_manifest_is_made_again() {
    let house = House::with_news();
    build(&house, &["news"]);
    let whole = house.store("out");
    for name in ["graph.json", "graaf.json"] {
        house.file(&format!("out/{name}"), "{\"format\":");
        build(&house, &["news"]);
        assert_eq!(house.store("out"), whole, "{name}");
    }
}

#[test]
fn a_damaged_manifest_is_an_error_for_readers() {
    let house = House::new();
    house.file("out/graaf.json", "{\"format\":1,");
    let error = Ledger::open(&house.path("out")).unwrap_err();
    assert!(matches!(error, LedgerError::Damaged { .. }));
    assert!(error.to_string().contains("run `graaf build`"), "{error}");
}

#[test]
fn a_store_of_a_newer_graaf_is_left_alone() {
    let house = House::with_news();
    house.file("out/graaf.json", "{\"format\":99,\"future\":true}");
    let before = house.store("out");
    let answer = house.graaf(&["build", "news"]);
    assert_eq!(answer.code, Some(1));
    assert!(
        answer.err.contains("newer graaf (format 99, this one knows up to 1): update graaf"),
        "{}",
        answer.err
    );
    assert_eq!(house.store("out"), before);
    assert!(matches!(Ledger::open(&house.path("out")), Err(LedgerError::Newer { found: 99, .. })));
}

#[test]
fn a_folder_with_other_files_is_refused_and_left_alone() {
    let house = House::with_news();
    house.file("home/thesis.txt", "years of work");
    let answer = house.graaf(&["build", "news", "--out", "home"]);
    assert_eq!(answer.code, Some(1));
    assert!(answer.err.contains("home holds other files and no graaf.json"), "{}", answer.err);
    assert_eq!(house.store("home").keys().collect::<Vec<_>>(), ["thesis.txt"]);
}

#[test]
fn strange_files_in_a_store_survive_every_build() {
    let house = House::with_news();
    build(&house, &["news"]);
    let strange = ["notes.txt", "segments/mine.jsonl", "segments/3f/mine.jsonl", "graph.json.bak"];
    for name in strange {
        house.file(&format!("out/{name}"), "mine");
    }
    fs::remove_file(house.path("news/b.txt")).unwrap();
    build(&house, &["news"]);
    for name in strange {
        assert_eq!(fs::read(house.path(&format!("out/{name}"))).unwrap(), b"mine", "{name}");
    }
}

#[test]
fn two_builds_at_once_do_not_meet() {
    let house = House::with_news();
    build(&house, &["news"]);
    let before = house.store("out");
    let first = graaf::ledger::Build::begin(&house.path("out"), true, Pace::Accurate).unwrap();
    let answer = house.graaf(&["build", "news"]);
    assert_eq!(answer.code, Some(1));
    assert!(answer.err.contains("another `graaf build` is writing out: wait"), "{}", answer.err);
    drop(first);
    build(&house, &["news"]);
    assert_eq!(house.store("out"), before);
}

#[test]
fn a_reader_beside_a_build_sees_one_state_or_the_other() {
    use graaf::ledger::{Build, Decisions, Entry, Part, Plan, Segment, State, Summary, Totals};
    let house = House::new();
    let dir = house.path("out");
    let segment = |name: &str| {
        let defaults = graaf::source::Defaults::default();
        let text = format!("date 2022 Iran {name}");
        let document = graaf::source::read(name, text.as_bytes(), &defaults).documents.remove(0);
        Segment { document, sentences: 1, claims: Vec::new(), copy_of: None }
    };
    let states = [vec!["a.txt", "b.txt", "c.txt"], vec!["d.txt", "e.txt"]];
    let write = |names: &[&str]| {
        let build = Build::begin(&dir, true, Pace::Accurate).unwrap();
        let entries: Vec<Entry> = names.iter().map(|name| build.put(segment(name)).unwrap()).collect();
        let settled = build.settle(entries).unwrap();
        let decisions = Decisions::default();
        let mut indexing = build.index(&settled, &decisions).unwrap();
        indexing.part(Part::Shown, &|_, _| Vec::new(), &|_| Totals::default()).unwrap();
        let index = indexing.finish(Plan::default()).unwrap();
        let (summary, graph) = (Summary::default(), Some(b"{}".to_vec()));
        build.commit(State { settled, decisions, summary, graph, index }).unwrap();
    };
    write(&states[0]);
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for i in 0..20 {
                write(&states[i % 2]);
                std::thread::sleep(Duration::from_millis(2));
            }
        });
        while !writer.is_finished() {
            let loaded = Ledger::open(&dir).unwrap().load().unwrap();
            let seen: Vec<_> = loaded.segments.iter().map(|s| s.document.source.as_str()).collect();
            assert!(loaded.damaged.is_empty() && states.contains(&seen), "{seen:?} {:?}", loaded.damaged);
        }
    });
}

#[test]
fn a_build_of_nothing_leaves_the_store_as_it_was() {
    let house = House::with_news();
    build(&house, &["news"]);
    let before = house.store("out");
    house.file("empty/readme.pdf", "%PDF-1.7");
    for path in ["nowhere", "empty"] {
        assert_eq!(house.graaf(&["build", path]).code, Some(1), "{path}");
        assert_eq!(house.store("out"), before, "{path}");
    }
}

#[test]
fn a_build_of_nothing_leaves_nothing_new() {
    let house = House::new();
    house.file("news/a.txt", "\0\0\0");
    house.file("news/b.txt", "");
    house.file("kept/.keep", "");
    fs::remove_file(house.path("kept/.keep")).unwrap();
    for out in ["out", "deep/er/out", "kept"] {
        let there = house.path(out).exists();
        assert_eq!(house.graaf(&["build", "news", "--out", out]).code, Some(1), "{out}");
        assert_eq!(house.path(out).exists(), there, "{out}");
        assert!(!house.path("deep").exists());
    }
    assert!(house.store("kept").is_empty(), "{:?}", house.store("kept").keys());
}

#[test]
fn a_store_in_the_folder_that_is_read_is_not_read() {
    let house = House::with_news();
    build(&house, &["."]);
    let first = house.store("out");
    build(&house, &["."]);
    assert_eq!(house.store("out"), first);
    // As a killed first build leaves it: segments, but no manifest yet.
    fs::remove_file(house.path("out/graaf.json")).unwrap();
    build(&house, &["."]);
    assert_eq!(house.store("out"), first);
}

#[test]
fn the_same_document_twice_counts_once() {
    let house = House::with_news();
    fs::copy(house.path("news/a.txt"), house.path("news/z.txt")).unwrap();
    let answer = house.graaf(&["build", "news"]);
    assert!(answer.err.contains("z.txt: the same document as a.txt"), "{}", answer.err);
    assert_eq!(Ledger::open(&house.path("out")).unwrap().manifest.documents.len(), 3);
}

#[test]
fn a_build_killed_at_any_moment_leaves_the_old_state_or_the_new() {
    let house = House::new();
    for i in 0..40 {
        house.file(
            &format!("news/{i}.txt"),
            format!("date 2022-10-18\nIran levert {i} drones aan Rusland.\n"),
        );
    }
    build(&house, &["news/0.txt"]);
    let old = house.store("out");
    build(&house, &["news", "--out", "new"]);
    let new = house.store("new");
    let (mut states, mut wait) = ([0, 0], Duration::from_micros(500));
    for step in 0.. {
        let mut child =
            house.command(&["build", "news"]).stdout(std::process::Stdio::null()).spawn().unwrap();
        std::thread::sleep(wait);
        let was_faster = child.try_wait().unwrap().is_some();
        child.kill().unwrap();
        child.wait().unwrap();
        let manifest = fs::read(house.path("out/graaf.json")).unwrap();
        let is_new = manifest == new["graaf.json"];
        assert!(is_new || manifest == old["graaf.json"], "step {step}: neither the old state nor the new");
        let loaded = Ledger::open(&house.path("out")).unwrap().load().unwrap();
        assert!(loaded.damaged.is_empty(), "step {step}: {:?}", loaded.damaged);
        states[usize::from(is_new)] += 1;
        if is_new || step % 8 == 7 {
            // Whatever killed builds left behind is gone after the next whole one.
            build(&house, &["news"]);
            assert_eq!(house.store("out"), new);
            build(&house, &["news/0.txt"]);
            assert_eq!(house.store("out"), old);
        }
        if was_faster {
            break;
        }
        // Small steps walk the kill through the whole build, however slow the machine is.
        wait = wait * 23 / 20;
    }
    println!("killed before the new state {} times, after it {} times", states[0], states[1]);
}

/// A limit on the size of files stands in for a full disk: both make a write fail half-way.
#[cfg(unix)]
#[test]
fn a_full_disk_is_told_and_the_old_state_stays() {
    let house = House::with_news();
    build(&house, &["news"]);
    let before = house.store("out");
    let long = "Iran levert drones aan Rusland. ".repeat(20_000);
    house.file("news/long.txt", format!("date 2022-10-18\n{long}"));
    let mut shell = std::process::Command::new("sh");
    let script = format!("trap '' XFSZ; ulimit -f 64; exec {} build news", env!("CARGO_BIN_EXE_graaf"));
    shell.args(["-c", &script]).current_dir(house.path(""));
    let answer = house::answer(&mut shell, b"");
    assert_eq!(answer.code, Some(1), "{}", answer.err);
    assert!(answer.err.contains("the store is as it was: make room"), "{}", answer.err);
    let after = house.store("out");
    for (name, bytes) in &before {
        assert_eq!(after.get(name), Some(bytes), "{name}");
    }
    build(&house, &["news"]);
}

#[cfg(unix)]
#[test]
fn what_was_read_in_a_file_that_cannot_be_read_now_is_kept() {
    use std::os::unix::fs::PermissionsExt as _;
    let house = House::with_news();
    build(&house, &["news"]);
    let before = house.store("out");
    fs::set_permissions(house.path("news/b.txt"), fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(house.path("news/b.txt")).is_ok() {
        println!("skipped: this user may read everything");
        return;
    }
    let answer = house.graaf(&["build", "news", "--verify"]);
    assert_eq!(answer.code, Some(0));
    assert!(answer.err.contains("b.txt: what was read in it before is kept"), "{}", answer.err);
    assert_eq!(house.store("out"), before);
}

#[test]
fn what_each_network_read_is_kept_apart() {
    let house = House::with_news();
    build(&house, &["news"]);
    let tool = || {
        let manifest = fs::read_to_string(house.path("out/graaf.json")).unwrap();
        serde_json::from_str::<serde_json::Value>(&manifest).unwrap()["tool"].as_str().unwrap().to_owned()
    };
    let accurate = tool();
    build(&house, &["news", "--fast"]);
    let fast = tool();
    assert_ne!(accurate, fast);
    build(&house, &["news", "--fast", "--out", "other"]);
    let manifests = ["out/graaf.json", "other/graaf.json"].map(|m| fs::read(house.path(m)).unwrap());
    assert_eq!(manifests[0], manifests[1], "a store does not depend on the one before");
    build(&house, &["news"]);
    assert_eq!(tool(), accurate);
}

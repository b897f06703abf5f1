//! How much memory a store takes to make: a part of it at a time, whatever its size. On Linux, which tells what a process holds.

use std::fs;
use std::io::Write as _;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use graaf::ledger::{About, Row};
use graaf::source::DocumentInfo;

use crate::fixture::{claim, document};
use crate::house::House;

/// Megabytes that documents may add to what a build holds, for each thousand of them: their list, and that of their files.
const A_THOUSAND_DOCUMENTS: u64 = 3;
/// Megabytes by which two runs may differ for other reasons.
const ROOM: u64 = 24;

/// Waits for a process that must succeed; the most megabytes it was seen to hold.
fn most(mut child: Child) -> u64 {
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    loop {
        let seen = fs::read_to_string(&status).unwrap_or_default();
        let held = seen
            .lines()
            .find_map(|l| l.strip_prefix("VmHWM:")?.trim().trim_end_matches(" kB").parse::<u64>().ok());
        most = most.max(held.unwrap_or(0) >> 10);
        if let Some(ended) = child.try_wait().unwrap() {
            assert!(ended.success());
            return most;
        }
        thread::sleep(Duration::from_millis(2));
    }
}

fn can_tell() -> bool {
    let can = fs::read_to_string("/proc/self/status").is_ok_and(|s| s.contains("VmHWM:"));
    if !can {
        println!("skipped: this system does not tell how much memory a process holds");
    }
    can
}

/// Puts so many documents of twenty claims each together.
fn merge(house: &House, documents: usize) -> u64 {
    let mut command = house.command(&["merge", "-", "-o", "out"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let mut rows = child.stdin.take().unwrap();
    let writer = thread::spawn(move || {
        for i in 0..documents {
            let info = document(&format!("doc-{i}"), "De Koerier", Some("2023-12-31"), "Jaaroverzicht");
            let DocumentInfo { id, source, title, publisher, url, language, published, .. } = info.clone();
            let about = About { id, source, title, publisher, url, language, published, ..About::default() };
            let claims = (0..20).map(|k| {
                let (a, b) =
                    (format!("Persoon {}", (i * 7 + k) % 5003), format!("Persoon {}", (i + k * 11) % 4001));
                let mut claim = claim(&info, &format!("{a} bezocht {b}, zei {i}."), &a, "visits", &b);
                claim.sentence = k as u32;
                claim.id = claim.content_id();
                claim
            });
            for row in Row::of(about, claims.collect(), None) {
                rows.write_all(&[&row.to_json()[..], b"\n"].concat()).unwrap();
            }
        }
    });
    let most = most(child);
    writer.join().unwrap();
    most
}

#[test]
fn merging_four_times_as_much_takes_no_more_memory_but_for_the_list_of_documents() {
    if !can_tell() {
        return;
    }
    // Both without `graph.json`, which is one file of all claims and so is only made of few.
    let house = House::new();
    let (small, large) = (merge(&house, 1_100), merge(&house, 4_400));
    assert!(!house.path("out/graph.json").exists());
    let room = ROOM + 33 * A_THOUSAND_DOCUMENTS / 10;
    assert!(large <= small + room, "{small} MB for 1100 documents, {large} MB for 4400");
}

#[test]
fn building_four_times_as_much_takes_no_more_memory_but_for_the_list_of_documents() {
    if !can_tell() {
        return;
    }
    let build = |count: usize| {
        let house = House::new();
        for i in 0..count {
            house.file(
                &format!("news/{i}.txt"),
                format!("date 2022-10-18\nIran steunt Syrië, aldus Jan Modaal-{i}.\n"),
            );
        }
        let mut command = house.command(&["build", "news", "--threads", "2"]);
        most(command.stdout(Stdio::null()).spawn().unwrap())
    };
    let (small, large) = (build(400), build(1_600));
    let room = ROOM + 12 * A_THOUSAND_DOCUMENTS / 10;
    assert!(large <= small + room, "{small} MB for 400 documents, {large} MB for 1600");
}

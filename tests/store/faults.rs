//! A store under attack: full disks, several writers, readers beside a writer.

use std::fs;
use std::process::{Command, Stdio};

use crate::house::{self, House};

/// A house with an old state in `out`, and files for a new one.
fn between() -> House {
    let house = House::with_news();
    done(&house, &["build", "news"]);
    let long = "Iran levert drones aan Rusland. ".repeat(200);
    house.file("news/long.txt", format!("date 2022-10-18\n{long}"));
    house.file("news/d.txt", "date 2022-12-07\nPolen leverde gisteren tanks aan Oekraïne.\n");
    house
}

fn done(house: &House, arguments: &[&str]) {
    let answer = house.graaf(&[arguments, &["--fast"]].concat());
    assert_eq!(answer.code, Some(0), "{}", answer.err);
}

/// A limit on the size of files makes every write fail that is longer, wherever in the build it comes.
#[cfg(unix)]
#[test]
fn whichever_file_finds_no_room_the_old_state_stays_or_the_new_one_is_whole() {
    let mut ends = [0, 0];
    for blocks in [0, 1, 2, 4, 8, 16, 64, 256, 512, 1024, 4096] {
        let house = between();
        let manifest = fs::read(house.path("out/graaf.json")).expect("a manifest");
        let mut shell = Command::new("sh");
        let graaf = env!("CARGO_BIN_EXE_graaf");
        let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec {graaf} build news --fast");
        shell.args(["-c", &script]).current_dir(house.path(""));
        let answer = house::answer(&mut shell, b"");
        let is_new = fs::read(house.path("out/graaf.json")).expect("a manifest") != manifest;
        assert_eq!(answer.code, Some(i32::from(!is_new)), "{blocks} blocks: {}", answer.err);
        assert!(is_new || answer.err.contains("the store is as it was: make room"), "{}", answer.err);
        ends[usize::from(is_new)] += 1;
        sound(&house);
        done(&house, &["build", "news"]);
        let whole = house.store("out");
        done(&house, &["build", "news", "--out", "fresh"]);
        assert_eq!(whole, house.store("fresh"), "{blocks} blocks");
    }
    assert!(ends[0] > 2 && ends[1] > 0, "{ends:?}");
}

/// A disk of its own that really is full, where this user may make one.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_without_room_leaves_the_old_state() {
    let house = between();
    let graaf = env!("CARGO_BIN_EXE_graaf");
    // The old state moves to a disk with room for it and for a little more.
    let script = format!(
        "mkdir disk && mount -t tmpfs -o size=100k tmpfs disk || exit 77
         cp -r out disk/out || exit 77
         {graaf} build news --fast --out disk/out; code=$?
         {graaf} check --out disk/out >&2 || exit 78
         cp disk/out/graaf.json after.json; exit $code"
    );
    let mut shell = Command::new("unshare");
    shell.args(["-rm", "sh", "-c", &script]).current_dir(house.path(""));
    if Command::new("unshare").arg("--version").stdout(Stdio::null()).status().is_err() {
        println!("skipped: unshare is not here");
        return;
    }
    let answer = house::answer(&mut shell, b"");
    if answer.code == Some(77) || !house.path("after.json").exists() {
        println!("skipped: this user may not mount a disk: {}", answer.err);
        return;
    }
    assert_eq!(answer.code, Some(1), "{}", answer.err);
    assert!(answer.err.contains("the store is as it was: make room"), "{}", answer.err);
    assert_eq!(fs::read(house.path("after.json")).unwrap(), fs::read(house.path("out/graaf.json")).unwrap());
}

/// What `graaf check` may find after a build that was stopped: nothing but a graph of the other state.
fn sound(house: &House) {
    let answer = house.graaf(&["check", "--format", "json"]);
    let check: serde_json::Value = serde_json::from_str(&answer.out).expect("JSON");
    for finding in check["findings"].as_array().expect("a list") {
        assert!(finding["harmless"] == true || finding["flaw"] == "graph", "{finding}");
    }
}

#[test]
fn of_several_writers_one_writes_and_the_others_say_so() {
    let house = between();
    let spawn =
        |_| house.command(&["build", "news", "--fast"]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
    let writers: Vec<_> = (0..6).map(spawn).collect::<Result<_, _>>().expect("graaf starts");
    let mut wrote = 0;
    for writer in writers {
        let output = writer.wait_with_output().expect("graaf ends");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        match output.status.code() {
            Some(0) => wrote += 1,
            code => {
                assert_eq!(code, Some(1), "{told}");
                assert!(told.contains("another `graaf build` is writing out: wait"), "{told}");
            }
        }
    }
    assert!(wrote > 0);
    done(&house, &["build", "news", "--out", "fresh"]);
    assert_eq!(house.store("out"), house.store("fresh"));
}

#[test]
fn readers_beside_a_writer_see_one_state_or_the_other() {
    let house = between();
    let few = ["build", "news/a.txt", "news/b.txt"];
    done(&house, &few);
    let old = house.graaf(&["claims"]).out;
    done(&house, &["build", "news", "--out", "fresh"]);
    let new = house.graaf(&["claims", "--out", "fresh"]).out;
    assert_ne!(old, new);
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for round in 0..6 {
                done(&house, if round % 2 == 0 { &["build", "news"] } else { &few });
            }
        });
        while !writer.is_finished() {
            let answer = house.graaf(&["claims"]);
            assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""));
            assert!(answer.out == old || answer.out == new, "{}", answer.out);
        }
    });
}

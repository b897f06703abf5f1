//! `graaf build --watch`: what changes is built again.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::house::House;

/// However slow the machine is, this is longer than it needs.
const LONG: Duration = Duration::from_secs(120);

/// A build that watches, and the lines that it prints.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn begin(house: &House, arguments: &[&str]) -> Self {
        let mut command = house.command(&[&["build", "--watch", "--fast"], arguments].concat());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("graaf starts");
        let (tell, lines) = channel();
        let out = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let err = BufReader::new(child.stderr.take().expect("a pipe")).lines();
        for reader in [Box::new(out) as Box<dyn Iterator<Item = _> + Send>, Box::new(err)] {
            let tell = tell.clone();
            std::thread::spawn(move || reader.map_while(Result::ok).try_for_each(|line| tell.send(line)));
        }
        Self { child, lines }
    }

    /// Waits for a line with these words.
    fn until(&self, words: &str) -> String {
        let mut seen = Vec::new();
        loop {
            match self.lines.recv_timeout(LONG) {
                Ok(line) if line.contains(words) => return line,
                Ok(line) => seen.push(line),
                Err(_) => panic!("no {words:?} in {seen:#?}"),
            }
        }
    }

    /// Ctrl-C.
    fn end(mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().expect("kill").success());
        self.child.wait().expect("it ends").code()
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn what_comes_changes_and_goes_is_told_in_a_line() {
    let house = House::with_news();
    let watching = Watching::begin(&house, &["news"]);
    watching.until("warnings");
    house.file("news/d.txt", "date 2022-12-07\nPolen leverde gisteren tanks aan Oekraïne.\n");
    assert_eq!(watching.until("gained"), "4 documents: 1 relation gained, 0 lost, 0 changed");
    house.file("news/deep/er/e.txt", "date 2022-12-08\nPolen leverde gisteren tanks aan Oekraïne.\n");
    assert!(watching.until("documents: ").starts_with("5 documents: "));
    fs::remove_file(house.path("news/d.txt")).expect("a file");
    fs::remove_file(house.path("news/b.txt")).expect("a file");
    while !watching.until("documents: ").starts_with("3 documents: ") {}
    assert_eq!(watching.end(), Some(0));
    let store = house.store("out");
    assert_eq!(house.graaf(&["build", "news", "--fast", "--out", "fresh"]).code, Some(0));
    assert_eq!(store, house.store("fresh"));
}

#[test]
fn a_folder_may_appear_and_disappear() {
    let house = House::new();
    let watching = Watching::begin(&house, &["news", "--lang", "nl"]);
    watching.until("in news was geen document te lezen");
    house.file("news/a.txt", "date 2022-10-18\nIran levert drones aan Rusland.\n");
    watching.until("meldingen");
    fs::rename(house.path("news"), house.path("away")).expect("a folder");
    watching.until("in news was geen document te lezen");
    fs::write(house.path("away/b.txt"), "date 2022-10-18\nPolen steunt Oekraïne.\n").expect("a file");
    fs::rename(house.path("away"), house.path("news")).expect("a folder");
    assert_eq!(watching.until("erbij"), "2 documenten: 1 relatie erbij, 0 weg, 0 veranderd");
    assert_eq!(watching.end(), Some(0));
}

#[test]
fn a_store_in_the_folder_that_is_watched_sets_off_nothing() {
    let house = House::with_news();
    let watching = Watching::begin(&house, &["."]);
    watching.until("warnings");
    house.file("d.txt", "date 2022-12-07\nPolen leverde gisteren tanks aan Oekraïne.\n");
    assert_eq!(watching.until("gained"), "4 documents: 1 relation gained, 0 lost, 0 changed");
    house.file("d.txt", "date 2022-12-07\nPolen leverde gisteren geen tanks aan Oekraïne.\n");
    assert!(watching.until("gained").ends_with("1 changed"), "and not one line for the store's own files");
    assert_eq!(watching.end(), Some(0));
}

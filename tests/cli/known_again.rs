//! Decisions about claims hold when their documents are edited elsewhere: `graaf review`, then `graaf build` again.

use crate::house::House;

const TEXT: &str = "Iran levert drones aan Rusland. Duitsland steunt Oekraïne.";
const DRONES: &str = "Iran supplies Russia";

fn written(house: &House, text: &str) {
    house.file("news/a.txt", format!("date 2022-10-18\n{text}\n"));
}

/// A store in which all claims about Iran were rejected.
fn rejected(text: &str) -> House {
    let house = House::new();
    written(&house, text);
    told(&house, &["build", "news"]);
    reject(&house);
    house
}

fn reject(house: &House) {
    let answer = house.graaf_with(&["review", "--actor", "Iran"], "r nonsense\n");
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""));
    assert!(answer.out.contains("rejected             1"), "{}", answer.out);
}

fn told(house: &House, arguments: &[&str]) -> String {
    let answer = house.graaf(arguments);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{arguments:?}");
    answer.out
}

/// Builds, and gives what is said of decisions that hold for nothing.
fn gone(house: &House) -> bool {
    let answer = house.graaf(&["build", "news"]);
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    answer.err.contains("1 decision in review.toml is about a claim that is not there")
}

fn is_drawn(house: &House) -> bool {
    told(house, &["timeline"]).contains(DRONES)
}

#[test]
fn an_edit_elsewhere_keeps_what_was_decided() {
    let house = rejected(TEXT);
    for edited in [
        &format!("{TEXT} Het regende."),
        &format!("Het regende. {TEXT}"),
        "Iran  levert drones aan Rusland. Nederland steunt Oekraïne.",
        TEXT,
    ] {
        written(&house, edited);
        assert!(!gone(&house), "{edited}");
        assert!(!is_drawn(&house), "{edited}");
        let summary = told(&house, &["review", "--summary"]);
        assert!(summary.contains("rejected             1"), "{summary}");
        let store = house.store("out");
        assert!(!gone(&house));
        assert_eq!(house.store("out"), store, "built again");
    }
    let gold = told(&house, &["review", "--export", "-"]);
    assert!(gold.contains("Iran levert drones aan Rusland.") && !gold.contains("Duitsland"), "{gold}");
}

#[test]
fn an_edit_of_the_sentence_does_not() {
    let house = rejected(TEXT);
    written(&house, "Iran levert weer drones aan Rusland. Duitsland steunt Oekraïne.");
    assert!(gone(&house) && is_drawn(&house));
    // The decision waits for its sentence.
    written(&house, &format!("{TEXT} Het regende."));
    assert!(!gone(&house) && !is_drawn(&house));
}

#[test]
fn of_two_that_say_the_same_neither_is_meant() {
    let house = rejected(TEXT);
    written(&house, &format!("{TEXT} Iran levert drones aan Rusland."));
    assert!(gone(&house) && is_drawn(&house));
    assert!(!told(&house, &["claims"]).contains("rejected"));
}

#[test]
fn the_same_sentence_in_another_file_is_another() {
    let house = rejected(TEXT);
    house.file("news/b.txt", "date 2022-10-19\nIran levert drones aan Rusland. De kaas is op.\n");
    written(&house, &format!("{TEXT} Het regende."));
    assert!(!gone(&house) && is_drawn(&house));
    let rejected: Vec<String> =
        told(&house, &["claims"]).lines().filter(|l| l.contains("rejected")).map(str::to_owned).collect();
    assert!(rejected.len() == 1 && rejected[0].contains("2022-10-18"), "{rejected:?}");
}

#[test]
fn a_headline_is_known_again_under_another_name() {
    let house = House::new();
    let article = |text: &str| format!("---\ntitle: Drones voor Moskou\ndate: 2022-10-18\n---\n{text}\n");
    house.file("news/a.md", article(TEXT));
    told(&house, &["build", "news"]);
    reject(&house);
    std::fs::remove_file(house.path("news/a.md")).expect("gone");
    house.file("news/b.md", article(&format!("Het regende. {TEXT}")));
    assert!(!gone(&house) && !is_drawn(&house));
}

#[test]
fn whoever_the_user_says_it_is_it_is_known_by_what_was_read() {
    let house = House::new();
    written(&house, TEXT);
    house.file("news/merges.toml", "[[same]]\nactors = [\"Belarus\", \"Russia\"]\nbecause = \"one front\"\n");
    house.file("news/b.txt", "date 2022-10-19\nPolen steunt Belarus.\n");
    told(&house, &["build", "news"]);
    reject(&house);
    written(&house, &format!("{TEXT} Het regende."));
    assert!(!gone(&house));
    assert!(!told(&house, &["timeline"]).contains("Iran supplies"));
}

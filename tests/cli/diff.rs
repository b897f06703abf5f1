//! `graaf diff`: two stores, or two dates of one.

use serde_json::Value;

use crate::house::House;

fn told(house: &House, arguments: &[&str]) -> String {
    let answer = house.graaf(arguments);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{arguments:?}");
    answer.out
}

/// A store before an article came in and another was changed, and one after.
fn stores() -> House {
    let house = House::with_news();
    told(&house, &["build", "news", "--out", "monday"]);
    house.file("news/a.txt", "date 2022-10-18\nIran ontkent dat het drones aan Rusland levert.\n");
    house.file("news/d.txt", "date 2022-12-07\nPolen leverde gisteren tanks aan Oekraïne.\n");
    std::fs::remove_file(house.path("news/b.txt")).expect("a file");
    told(&house, &["build", "news", "--out", "tuesday"]);
    house
}

fn counts(json: &str) -> [u64; 3] {
    let value: Value = serde_json::from_str(json).expect("JSON");
    ["gained", "lost", "changed"].map(|key| value[key].as_u64().expect("a number"))
}

#[test]
fn two_stores_differ_by_what_came_went_and_changed() {
    let house = stores();
    let text = told(&house, &["diff", "monday", "tuesday"]);
    let signs: Vec<&str> = text.lines().filter_map(|l| l.get(..2)).filter(|s| *s != "  ").collect();
    assert!(signs.contains(&"+ ") && signs.contains(&"- ") && signs.contains(&"~ "), "{text}");
    assert!(text.contains("Poland supplies Ukraine"), "{text}");
    let [gained, lost, changed] = counts(&told(&house, &["diff", "monday", "tuesday", "--format", "json"]));
    assert_eq!(
        text.lines().last(),
        Some(
            format!("{gained} relations gained, {lost} lost, {changed} changed")
                .replace("1 relations", "1 relation")
                .as_str()
        )
    );
    let back = counts(&told(&house, &["diff", "tuesday", "monday", "--format", "json"]));
    assert_eq!(back, [lost, gained, changed]);
}

#[test]
fn a_store_does_not_differ_from_itself() {
    let house = stores();
    let text = told(&house, &["diff", "monday", "monday", "--lang", "nl"]);
    assert_eq!(text, "0 relaties erbij, 0 weg, 0 veranderd\n");
}

#[test]
fn of_two_documents_with_one_sentence_the_one_that_went_or_came_is_named() {
    const SAID: &str = "Duitsland legde in oktober sancties op aan Iran.";
    let house = House::new();
    let write = |name: &str, paper: &str, rest: &str| {
        house.file(name, format!("---\npublisher: {paper}\npublished: 2022-10-20\n---\n{SAID} {rest}\n"));
    };
    write("old/a.txt", "NOS", "Het kabinet in Berlijn vergaderde er lang over, zeggen ingewijden aan tafel.");
    write("old/b.txt", "AD", "Het weer blijft goed in het hele land en morgen ook nog.");
    write("gone/b.txt", "AD", "Het weer blijft goed in het hele land en morgen ook nog.");
    write("edited/b.txt", "AD", "Het weer wordt morgen weer slecht in het hele land.");
    for store in ["old", "gone", "edited"] {
        told(&house, &["build", store, "--out", &format!("{store}-store")]);
    }
    for (old, new, mark) in [
        ("old", "gone", "lost"),
        ("old", "edited", "lost"),
        ("gone", "old", "gained"),
        ("edited", "old", "gained"),
    ] {
        let [old, new] = [old, new].map(|store| format!("{store}-store"));
        let text = told(&house, &["diff", &old, &new]);
        assert!(text.contains("NOS") && !text.contains("AD"), "{old} {new}: {text}");
        let json: Value =
            serde_json::from_str(&told(&house, &["diff", &old, &new, "--format", "json"])).expect("JSON");
        let change = &json["changes"][0];
        let counts = ["lost", "gained"].map(|key| change[key].as_array().expect("claims").len());
        assert_eq!(counts, if mark == "lost" { [1, 0] } else { [0, 1] }, "{change}");
    }
    assert!(told(&house, &["diff", "gone-store", "edited-store"]).starts_with("0 "));
}

#[test]
fn one_store_differs_by_what_it_knew_at_two_dates() {
    let house = stores();
    let dates = |old: &str, new: &str| {
        let answer = house.graaf(&["diff", "--out", "tuesday", old, new, "--format", "json"]);
        assert_eq!(answer.err.contains("swap them"), old > new, "{}", answer.err);
        counts(&answer.out)
    };
    assert_eq!(dates("2022-10", "2022-11"), [0, 0, 0]);
    assert_eq!(dates("2022-10", "2022-12"), [1, 0, 0]);
    assert_eq!(dates("2022-12", "2022-10"), [0, 1, 0]);
    assert_eq!(dates("2022-09", "2022-10-18")[0], 1, "only the denial of the 18th was published");
    assert_eq!(dates("2022-10", "2022-12-06"), [0, 0, 0], "the article is of the 7th");
}

#[test]
fn what_has_no_date_is_on_neither_side() {
    let house = House::with_news();
    house.file("news/undated.txt", "Polen leverde tanks aan Oekraïne.\n");
    assert_eq!(house.graaf(&["build", "news"]).code, Some(0));
    let answer = house.graaf(&["diff", "--out", "out", "2020", "2030"]);
    assert!(answer.err.contains("on neither side: 1"), "{}", answer.err);
    assert!(!answer.out.contains("Poland"), "{}", answer.out);
}

#[test]
fn filters_choose_what_is_compared() {
    let house = stores();
    let only = told(&house, &["diff", "monday", "tuesday", "--actor", "Polen"]);
    assert_eq!(
        only.lines().last(),
        Some("1 relation gained, 0 lost, 0 changed"),
        "an actor that only one store has"
    );
    let answer = house.graaf(&["diff", "monday", "tuesday", "--actor", "Atlantis"]);
    assert_eq!(answer.code, Some(1));
    assert!(answer.err.contains("there is no actor \"Atlantis\""), "{}", answer.err);
}

#[test]
fn wrong_usage_says_what_is_meant() {
    let house = stores();
    for (arguments, message) in [
        (&["diff", "2022-10", "2022-12"][..], "name the store with --out"),
        (&["diff", "--out", "monday", "monday", "tuesday"], "monday is no date"),
        (&["diff", "monday"], "<NEW>"),
    ] {
        let answer = house.graaf(arguments);
        assert_eq!(answer.code, Some(2), "{arguments:?}");
        assert!(answer.err.contains(message), "{}", answer.err);
    }
    let answer = house.graaf(&["diff", "monday", "nowhere"]);
    assert_eq!(answer.code, Some(1));
    assert!(answer.err.contains("no graph in nowhere"), "{}", answer.err);
}

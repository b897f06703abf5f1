//! The commands around claims: what is not covered, what contradicts, who is who, what a user decides.

mod house;

use house::House;
use serde_json::Value;

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

/// Runs a command that must go well, quietly.
fn told(house: &House, arguments: &[&str]) -> String {
    let answer = house.graaf(arguments);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{arguments:?}");
    answer.out
}

mod others {
    use super::*;

    const TEXT: &str = "date 2022-10-18\nRusland negeert Oekraïne. Iran levert drones aan Rusland.\n";

    fn built() -> House {
        let house = House::new();
        house.file("news/a.txt", TEXT);
        told(&house, &["build", "news"]);
        house
    }

    fn relations(text: &str) -> Vec<String> {
        lines(text).iter().map(|c| c["relation"].as_str().expect("a label").to_owned()).collect()
    }

    #[test]
    fn extract_shows_them_only_when_all_is_asked() {
        let house = House::new();
        house.file("a.txt", TEXT);
        assert_eq!(relations(&told(&house, &["extract", "a.txt"])), ["supplies"]);
        assert_eq!(relations(&told(&house, &["extract", "a.txt", "--all"])), ["supplies", "other:negeren"]);
    }

    #[test]
    fn views_show_them_only_when_all_is_asked() {
        let house = built();
        let claims = |all: &[&str]| told(&house, &[&["claims", "--format", "jsonl"], all].concat());
        assert_eq!(relations(&claims(&[])), ["supplies"]);
        assert_eq!(relations(&claims(&["--all"])).len(), 2);
        assert!(told(&house, &["timeline", "--all"]).contains("other: negeren"));
        assert!(told(&house, &["timeline", "--all", "--lang", "nl"]).contains("anders: negeren"));
        assert!(told(&house, &["dot", "--all"]).contains("negeren"));
        for command in ["timeline", "dot", "json", "actors"] {
            assert!(!told(&house, &[command]).contains("negeren"), "{command}");
        }
    }

    #[test]
    fn the_summary_and_the_graph_on_disk_leave_them_out() {
        let house = built();
        assert!(told(&house, &["build", "news"]).contains("claims               1\n"));
        assert_eq!(house.store("out")["graph.json"], told(&house, &["json"]).into_bytes());
    }

    #[test]
    fn explain_says_that_no_relation_covers_the_verb() {
        let house = built();
        let out = told(&house, &["explain", "Rusland negeert Oekraïne."]);
        assert!(out.contains("With --all only") && out.contains("Russia —other:negeren→ Ukraine"), "{out}");
        let claims = lines(&told(&house, &["claims", "--format", "jsonl", "--all"]));
        let id = claims.iter().find(|c| c["relation"] == "other:negeren").expect("the claim")["id"].clone();
        assert!(told(&house, &["explain", id.as_str().expect("an id")]).contains("other:negeren"));
    }

    #[test]
    fn asking_for_such_a_relation_says_how_to_see_it() {
        let house = built();
        for (lang, want) in [("en", "shown with --all only"), ("nl", "toont alleen --all")] {
            let answer = house.graaf(&["claims", "--relation", "other:negeren", "--lang", lang]);
            assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""));
            assert!(answer.err.contains(want), "{}", answer.err);
        }
        let found = told(&house, &["claims", "--format", "jsonl", "--relation", "other:negeren", "--all"]);
        assert_eq!(relations(&found), ["other:negeren"]);
    }
}

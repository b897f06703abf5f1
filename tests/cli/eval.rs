//! Measuring on one's own sentences: `graaf eval`.

use serde_json::Value;

use crate::house::House;

/// One right, one missed, one too many, one of which polarity, source and date are wrong.
const GOLD: &str = r#"{"id":"a","date":"2022-10-18","text":"Iran levert drones aan Rusland.","claims":[{"subject":"Iran","relation":"supplies","object":"Russia"}]}
{"id":"b","date":"2022-10-18","text":"Rusland negeert Oekraïne.","claims":[{"subject":["Russia"],"relation":["threatens","attacks"],"object":["Ukraine"]}]}
{"id":"c","date":"2022-10-18","text":"Poetin bezocht Turkije.","claims":[]}

{"id":"d","date":"2022-10-18","text":"Reuters meldt dat Iran gisteren Syrië aanviel.","claims":[{"subject":"Iran","relation":"attacks","object":"Syria","polarity":"negative","source":"CNN","when":"2022-10-16"}]}
"#;

fn evaluated(gold: &str, arguments: &[&str]) -> String {
    let house = House::new();
    house.file("mine.jsonl", gold);
    let answer = house.graaf(&[&["eval", "mine.jsonl"], arguments].concat());
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{arguments:?}");
    answer.out
}

#[test]
fn figures_and_errors_are_told() {
    let out = evaluated(GOLD, &[]);
    let row = |label: &str| {
        let line = out.lines().find(|line| line.trim_start().starts_with(label));
        line.unwrap_or_else(|| panic!("{label:?} in\n{out}"))
            .split_whitespace()
            .rev()
            .take(2)
            .collect::<Vec<_>>()
    };
    assert_eq!(row("sentences")[0], "4");
    assert_eq!(row("claims in gold")[0], "3");
    assert_eq!(row("claims found")[0], "3");
    assert_eq!(row("precision"), ["2/3", "0.667"]);
    assert_eq!(row("recall"), ["2/3", "0.667"]);
    assert_eq!(row("F1"), ["4/6", "0.667"]);
    assert_eq!(row("polarity "), ["1/2", "0.500"]);
    assert_eq!(row("when "), ["0/1", "0.000"]);
    for line in [
        "missed        Russia threatens Ukraine  b",
        "extra         Vladimir Putin visits Turkey  c",
        "polarity      Iran attacks Syria: positive, should be negative  d",
        "source        Iran attacks Syria: Reuters, should be CNN  d",
        "when          Iran attacks Syria: 2022-10-17, should be 2022-10-16  d",
    ] {
        assert!(out.lines().any(|l| l == line), "{line:?} in\n{out}");
    }
}

#[test]
fn it_comes_in_dutch_and_as_few_errors_as_asked() {
    let out = evaluated(GOLD, &["--lang", "nl", "--errors", "1"]);
    assert!(out.contains("precisie") && out.contains("gemist        Russia threatens Ukraine"), "{out}");
    assert!(out.ends_with("4 meer, met --errors 5\n"), "{out}");
    let none = evaluated(GOLD, &["--errors", "0"]);
    assert!(!none.contains("missed"), "{none}");
}

#[test]
fn programs_get_figures_as_integers_and_every_error() {
    let value: Value =
        serde_json::from_str(&evaluated(GOLD, &["--format", "json", "--errors", "0"])).expect("JSON");
    assert_eq!(value["precision"], serde_json::json!({"right": 2, "all": 3, "thousandths": 667}));
    let what: Vec<_> =
        value["errors"].as_array().expect("errors").iter().map(|e| e["what"].clone()).collect();
    assert_eq!(what, ["missed", "extra", "polarity", "source", "when"]);
    assert_eq!((&value["errors"][0]["id"], &value["errors"][0]["claim"]), (&"b".into(), &Value::Null));
    assert_eq!(
        (&value["errors"][4]["found"], &value["errors"][4]["wanted"]),
        (&"2022-10-17".into(), &"2022-10-16".into())
    );
}

#[test]
fn sentences_of_one_document_are_read_together() {
    let two = r#"{"id":"1","document":"x","date":"2022-10-18","text":"Poetin bezocht Turkije.","claims":[{"subject":"Vladimir Putin","relation":"visits","object":"Turkey"}]}
{"id":"2","document":"x","text":"Hij dreigde Polen aan te vallen.","claims":[{"subject":"Vladimir Putin","relation":["threatens","attacks"],"object":"Poland","required":false}]}
"#;
    let value: Value = serde_json::from_str(&evaluated(two, &["--format", "json"])).expect("JSON");
    assert_eq!(value["recall"]["right"], value["recall"]["all"], "{value}");
}

#[test]
fn the_gold_of_the_project_is_of_this_form() {
    let house = House::new();
    let path = format!("{}/tests/gold/2024-09-11-raketten-rusland.jsonl", env!("CARGO_MANIFEST_DIR"));
    let answer = house.graaf(&["eval", &path]);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""));
    assert!(answer.out.contains("precision"), "{}", answer.out);
}

#[test]
fn every_wrong_line_is_told_with_its_place() {
    for (text, want) in [
        ("", "mine.jsonl:1:1: no sentence in it"),
        ("\nno\n", "mine.jsonl:2:"),
        ("{\"text\":\"A\"}\n", "mine.jsonl:1:12: missing field `claims`; docs/own.md lists"),
        ("{\"text\":\"A\",\"claims\":[],\"x\":1}\n", "mine.jsonl:1:27: unknown field `x`"),
        ("{\"text\":\" \",\"claims\":[]}\n", "mine.jsonl:1:1: the sentence is empty"),
        (
            "{\"text\":\"A\",\"claims\":[{\"subject\":\"A\",\"relation\":\"suplies\",\"object\":\"B\"}]}\n",
            "mine.jsonl:1:1: \"suplies\" is no relation",
        ),
        (
            "{\"text\":\"A\",\"claims\":[{\"subject\":[],\"relation\":\"supplies\",\"object\":\"B\"}]}\n",
            "mine.jsonl:1:1: a claim has no subject",
        ),
        (
            "{\"id\":\"q\",\"text\":\"A\",\"claims\":[]}\n{\"id\":\"q\",\"text\":\"B\",\"claims\":[]}\n",
            "mine.jsonl:2:1: the id \"q\" is that of line 1 too",
        ),
    ] {
        let house = House::new();
        house.file("mine.jsonl", text);
        let answer = house.graaf(&["eval", "mine.jsonl"]);
        assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""), "{text}");
        assert!(answer.err.contains(&format!("graaf: {want}")), "{want:?} in\n{}", answer.err);
    }
    let answer = House::new().graaf(&["eval", "none.jsonl"]);
    assert_eq!(answer.code, Some(1));
    assert!(answer.err.contains("none.jsonl: it cannot be read"), "{}", answer.err);
    assert_eq!(House::new().graaf(&["eval"]).code, Some(2));
}

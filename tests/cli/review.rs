//! Deciding about single claims: `graaf review`.

use serde_json::Value;

use crate::house::{Answer, House};

/// Four claims in two documents.
fn built() -> House {
    let house = House::new();
    house.file(
        "news/a.txt",
        "date 2022-10-18\nIran levert drones aan Rusland, meldt Reuters. Poetin bezocht gisteren Turkije.\n",
    );
    house.file("news/b.txt", "date 2022-10-19\nIran steunt Syrië. De kaas is op. Polen steunt Oekraïne.\n");
    told(&house, &["build", "news"]);
    house
}

fn told(house: &House, arguments: &[&str]) -> String {
    let answer = house.graaf(arguments);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{arguments:?}");
    answer.out
}

/// Steps through claims with these lines as answers.
fn review(house: &House, lines: &str) -> Answer {
    house.graaf_with(&["review"], lines)
}

fn file(house: &House) -> String {
    std::fs::read_to_string(house.path("news/review.toml")).expect("the decisions")
}

fn claims(house: &House) -> Vec<Value> {
    let out = told(house, &["claims", "--format", "jsonl"]);
    out.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

#[test]
fn answers_are_kept_at_once_and_asked_once() {
    let house = built();
    let answer = review(&house, "a\nr it was Reuters\n");
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""));
    assert!(
        answer.out.contains("4 claims left")
            && answer.out.contains("“Iran levert drones aan Rusland, meldt Reuters.”"),
        "{}",
        answer.out
    );
    let end = "claims               4\naccepted             1\nrejected             1\ncorrected            0\nto do                2\n\
               precision        0.500  1/2\n";
    assert!(answer.out.ends_with(end), "{}", answer.out);
    let kept = file(&house);
    assert_eq!(kept.matches("[[review]]").count(), 2);
    assert!(kept.contains("said = \"Iran supplies Russia\"\nverdict = \"accept\"\n"), "{kept}");
    assert!(kept.contains("verdict = \"reject\"\nbecause = \"it was Reuters\"\n"), "{kept}");
    // Resumed: the other two are asked.
    let answer = review(&house, "s\nq\n");
    assert!(answer.out.contains("2 claims left") && answer.out.contains("1 claim left"), "{}", answer.out);
    assert!(!answer.out.contains("drones aan Rusland"), "{}", answer.out);
    assert_eq!(file(&house), kept);
}

#[test]
fn an_answer_can_be_taken_back() {
    let house = built();
    let answer = review(&house, "b\na\nb\nr\nq\n");
    assert!(answer.err.contains("there is nothing to take back"), "{}", answer.err);
    let kept = file(&house);
    assert_eq!((kept.matches("[[review]]").count(), kept.matches("reject").count()), (1, 1), "{kept}");
}

#[test]
fn from_a_claim_one_goes_back_to_what_was_skipped() {
    let house = built();
    let answer = review(&house, "a\ns\nb\nr\nb\nb\nq\n");
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""));
    // The second is shown, skipped, shown again and rejected; then both answers are taken back.
    let left: Vec<&str> =
        answer.out.lines().filter(|l| l.contains("left")).map(|l| &l[l.len() - 13..]).collect();
    assert_eq!(left, [4, 3, 2, 3, 2, 3, 4].map(|n| format!("{n} claims left")), "{}", answer.out);
    assert_eq!(file(&house), "");
}

#[test]
fn it_says_when_decisions_take_effect() {
    let house = built();
    let next = "news/review.toml: the next `graaf build` applies what you decided\nclaims ";
    assert!(review(&house, "a\nq\n").out.contains(next));
    for nothing in [review(&house, "s\nq\n"), review(&house, "a\nb\nq\n")] {
        assert!(!nothing.out.contains("the next"), "{}", nothing.out);
    }
    let answer = house.graaf_with(&["review", "--lang", "nl"], "a\nq\n");
    assert!(answer.out.contains("de volgende `graaf build` past toe wat u besliste\n"), "{}", answer.out);
}

#[test]
fn what_is_no_answer_is_asked_again() {
    let house = built();
    let answer = review(
        &house,
        "what\nc object\nc colour=red\nc relation=suplies\nc polarity=no\nc modality=maybe\nc hedged=2\nc when=soon\nc subject=\nq\n",
    );
    assert_eq!(answer.code, Some(0));
    for want in [
        "a, r, c, s, b or q, and then Enter",
        "\"object\" has no =",
        "\"colour\" is no field of a claim: subject, relation",
        "\"suplies\" is no relation",
        "\"no\" is no polarity: positive or negative",
        "\"maybe\" is no modality: actual",
        "\"2\" is no hedged: true or false",
        "soon",
        "subject has no value",
    ] {
        assert!(answer.out.contains(want), "{want:?} in\n{}", answer.out);
    }
    assert!(!house.path("news/review.toml").exists());
}

#[test]
fn rejected_claims_are_kept_marked_and_not_drawn() {
    let house = built();
    review(&house, "r no\nq\n");
    told(&house, &["build", "news"]);
    let all = claims(&house);
    let rejected = all.iter().find(|c| c["relation"] == "supplies").expect("it is kept");
    assert_eq!(rejected["review"], serde_json::json!({"verdict": "rejected", "because": "no"}));
    for view in ["dot", "timeline"] {
        assert!(!told(&house, &[view]).contains("drones"), "{view}");
    }
    let graph: Value = serde_json::from_str(&told(&house, &["json"])).expect("JSON");
    assert!(graph["edges"].as_array().expect("edges").iter().all(|e| e["relation"] != "supplies"));
    assert!(graph["claims"].as_array().expect("claims").iter().any(|c| c["relation"] == "supplies"));
    assert!(told(&house, &["claims"]).contains(",rejected"), "a column of the table");
    assert_eq!(house.store("out")["graph.json"], told(&house, &["json"]).into_bytes());
    let id = rejected["id"].as_str().expect("an id");
    assert!(told(&house, &["explain", id]).contains("rejected: no"));
    // Taken back, it is drawn again, and the store is as it was.
    std::fs::remove_file(house.path("news/review.toml")).expect("gone");
    told(&house, &["build", "news"]);
    assert!(told(&house, &["timeline"]).contains("drones"));
}

#[test]
fn a_correction_takes_the_place_of_its_claim_with_a_link() {
    let house = built();
    review(&house, "c object=Belarus; modality=planned; when=2022-11; source=\nq\n");
    assert!(file(&house).contains("correction = { "), "{}", file(&house));
    told(&house, &["build", "news"]);
    let all = claims(&house);
    let of = |verdict: &str| all.iter().find(|c| c["review"]["verdict"] == verdict).expect("a claim");
    let (old, new) = (of("rejected"), of("corrected"));
    assert_eq!(
        (&new["object"]["name"], &new["modality"], &new["when"]["edtf"]),
        (&"Belarus".into(), &"planned".into(), &"2022-11".into())
    );
    assert_eq!((&new["source"], &new["rule"]), (&serde_json::json!([]), &"review".into()));
    assert_eq!((&new["review"]["replaces"], &old["review"]["replaced_by"]), (&old["id"], &new["id"]));
    assert!(told(&house, &["timeline"]).contains("Iran supplies Belarus"));
    assert!(!told(&house, &["timeline"]).contains("Iran supplies Russia"));
    let first = house.store("out");
    told(&house, &["build", "news"]);
    assert_eq!(house.store("out"), first);
}

#[test]
fn a_correction_may_be_made_field_by_field() {
    let house = built();
    let answer = review(&house, "c\n\ndenies\nsupports\n\nnegative\n\n\n-\n\nq\n");
    assert!(
        answer.out.contains("subject [Iran] > ") && answer.out.contains("\"denies\" is no relation"),
        "{}",
        answer.out
    );
    let kept = file(&house);
    for part in ["relation = \"supports\"", "polarity = \"negative\"", "source = \"\""] {
        assert!(kept.contains(part), "{part} in\n{kept}");
    }
    let corrected = kept.lines().find(|line| line.starts_with("correction = ")).expect("a correction");
    assert!(!corrected.contains("subject"), "{kept}");
    // The input that ends halfway, or corrects nothing, decides nothing.
    let before = kept;
    review(&house, "c\nIran\n");
    review(&house, "c\n\n\n\n\n\n\n\n\nq\n");
    assert_eq!(file(&house), before);
}

#[test]
fn a_correction_that_changes_nothing_is_none() {
    let house = House::new();
    house.file("news/a.txt", "date 2022-10-18\nDuitsland steunt Oekraïne.\n");
    told(&house, &["build", "news"]);
    for nothing in [
        "c relation=supports; object=Ukraine",
        "c object=Oekraine",
        "c object=Oekraïne; polarity=positive; modality=actual; hedged=false; source=",
        "c\nGermany\n\nOekraine\n\n\n\n\n",
    ] {
        let answer = house.graaf_with(&["review", "--lang", "nl"], format!("{nothing}\nq\n"));
        assert!(answer.out.contains("er is niets verbeterd"), "{nothing}: {}", answer.out);
        assert!(!house.path("news/review.toml").exists(), "{nothing}");
    }
    review(&house, "c object=Oekraine; modality=planned\n");
    assert!(file(&house).contains("modality = \"planned\""), "{}", file(&house));
}

#[test]
fn what_was_reviewed_is_gold_that_eval_reads() {
    let house = built();
    // b.txt as a whole, of a.txt one sentence.
    review(&house, "a\ns\na\nr\n");
    told(&house, &["build", "news"]);
    let out = told(&house, &["review", "--export", "gold.jsonl"]);
    assert!(out.contains("gold.jsonl: 4 sentences, 2 claims"), "{out}");
    let gold = std::fs::read_to_string(house.path("gold.jsonl")).expect("the file");
    assert_eq!(gold.lines().count(), 4);
    assert!(gold.contains("De kaas is op.") && !gold.contains("Poetin bezocht"), "{gold}");
    assert_eq!(told(&house, &["review", "--export", "-"]), gold);
    let measured: Value =
        serde_json::from_str(&told(&house, &["eval", "gold.jsonl", "--format", "json"])).expect("JSON");
    assert_eq!(measured["precision"], serde_json::json!({"right": 2, "all": 3, "thousandths": 667}));
    assert_eq!(measured["recall"]["thousandths"], 1000);
}

#[test]
fn the_summary_asks_nothing_and_comes_in_dutch() {
    let house = built();
    review(&house, "a\nq\n");
    let out = told(&house, &["review", "--summary", "--lang", "nl"]);
    assert!(out.starts_with("beweringen ") && out.ends_with("precisie         1.000  1/1\n"), "{out}");
    assert!(house.graaf_with(&["review", "--lang", "nl"], "q\n").out.contains("a aanvaard, r verwerp"));
    assert!(!told(&house, &["review", "--summary", "--relation", "visits"]).contains("precision"));
}

#[test]
fn comments_stay_and_faults_have_their_line() {
    let house = built();
    house.file("news/review.toml", "# My decisions.\n");
    review(&house, "a\nq\n");
    assert!(file(&house).starts_with("# My decisions.\n\n[[review]]\n"), "{}", file(&house));
    for (text, want) in [
        ("[[review]]\nclaim = \"x\"\nverdict = \"accept\"\n", "review.toml:2:9: \"x\" is no id of a claim"),
        (
            "[[review]]\nclaim = \"0123456789abcdef\"\nverdict = \"yes\"\n",
            "review.toml:3:11: unknown variant `yes`",
        ),
        (
            "[[review]]\nclaim = \"0123456789abcdef\"\nverdict = \"correct\"\n",
            "review.toml:1:1: nothing is corrected",
        ),
        (
            "[[review]]\nclaim = \"0123456789abcdef\"\nverdict = \"accept\"\ncorrection = { object = \"A\" }\n",
            "review.toml:4:14: a correction goes with the verdict",
        ),
        (
            "[[review]]\nclaim = \"0123456789abcdef\"\nverdict = \"correct\"\ncorrection = { relation = \"suplies\" }\n",
            "review.toml:4:14: \"suplies\" is no relation",
        ),
        (
            "[[review]]\nclaim = \"0123456789abcdef\"\nverdict = \"correct\"\ncorrection = { rel = \"a\" }\n",
            "review.toml:4:16: unknown field `rel`",
        ),
        ("[[reviews]]\n", "review.toml:1:3: unknown field `reviews`"),
    ] {
        house.file("news/review.toml", text);
        for arguments in [&["build", "news"][..], &["review"]] {
            let answer = house.graaf(arguments);
            assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""), "{text}");
            assert!(answer.err.contains(want), "{want:?} in\n{}", answer.err);
        }
    }
}

#[test]
fn decisions_about_claims_that_are_gone_are_counted() {
    let house = built();
    house.file("news/review.toml", "[[review]]\nclaim = \"0123456789abcdef\"\nverdict = \"reject\"\n");
    let first = house.graaf(&["build", "news"]);
    assert_eq!(first.code, Some(0));
    assert!(
        first.err.contains("1 decision in review.toml is about a claim that is not there any more"),
        "{}",
        first.err
    );
    assert_eq!(house.graaf(&["build", "news"]), first);
}

#[test]
fn without_a_store_or_without_a_review_it_says_what_to_do() {
    let answer = House::new().graaf(&["review"]);
    assert_eq!(answer.code, Some(1));
    assert!(answer.err.contains("build one first"), "{}", answer.err);
    let house = built();
    let answer = house.graaf(&["review", "--export", "gold.jsonl"]);
    assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""));
    assert!(answer.err.contains("no claim was reviewed yet"), "{}", answer.err);
    assert!(!house.path("gold.jsonl").exists());
    assert_eq!(house.graaf(&["review", "--export", "x", "--summary"]).code, Some(2));
}

#[test]
fn the_file_may_be_named() {
    let house = built();
    house.graaf_with(&["review", "--review", "other.toml"], "r\nq\n");
    assert!(house.path("other.toml").exists() && !house.path("news/review.toml").exists());
    told(&house, &["build", "news", "--review", "other.toml"]);
    assert!(!told(&house, &["timeline"]).contains("drones"));
    let answer = house.graaf(&["build", "news", "--review", "none.toml"]);
    assert_eq!(answer.code, Some(1));
    assert!(answer.err.contains("none.toml: there is no such file"), "{}", answer.err);
}

//! The commands around claims: what is not covered, what contradicts, who is who, what a user decides.

use serde_json::Value;

use crate::house::House;

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

mod conflicts {
    use super::*;

    fn built() -> House {
        let house = House::new();
        house.file(
            "news/a.txt",
            "date 2022-09-24\nIran heeft geen drones aan Rusland geleverd, zei Khamenei.\n",
        );
        house.file("news/b.txt", "date 2022-09-25\nIran leverde drones aan Rusland, meldt Reuters.\n");
        house.file(
            "news/c.txt",
            "date 2022-09-26\nPoetin bezocht Turkije, meldt Reuters. Volgens The New York Times zou Poetin Turkije hebben \
             bezocht.\n",
        );
        told(&house, &["build", "news"]);
        house
    }

    #[test]
    fn both_sides_are_shown_with_their_words_the_denied_first() {
        let out = told(&built(), &["conflicts"]);
        let at = |part: &str| out.find(part).unwrap_or_else(|| panic!("{part:?} in\n{out}"));
        assert!(at("says so (1)") < at("denies it (1)"));
        assert!(at("Iran leverde drones") < at("Poetin bezocht Turkije"), "{out}");
        assert!(at("denies it (1)") < at("hedged (1)"), "what is denied comes first\n{out}");
        assert!(out.lines().all(|line| line.chars().count() <= 100), "{out}");
        assert!(out.contains(" │ "), "side by side\n{out}");
        assert!(!out.contains('\x1b'), "colours in a pipe");
    }

    #[test]
    fn they_come_in_dutch() {
        let out = told(&built(), &["conflicts", "--lang", "nl"]);
        assert!(out.contains("ontkent het (1)") && out.contains("zegt van wel (1)"), "{out}");
    }

    #[test]
    fn programs_get_the_edge_and_the_claims_of_each_side() {
        let out = told(&built(), &["conflicts", "--actor", "Rusland", "--format", "json"]);
        let found: Value = serde_json::from_str(&out).expect("JSON");
        let [conflict] = &found.as_array().expect("an array")[..] else { panic!("{out}") };
        assert_eq!((&conflict["dispute"], &conflict["subject"]), (&"denied".into(), &"Iran".into()));
        let sides: Vec<_> = conflict["sides"].as_array().expect("sides").iter().collect();
        assert_eq!((&sides[0]["side"], &sides[1]["side"]), (&"affirms".into(), &"denies".into()));
        assert_eq!(sides[1]["claims"][0]["polarity"], "negative");
    }

    #[test]
    fn that_there_are_none_is_said_and_is_no_error() {
        let house = House::with_news();
        told(&house, &["build", "news"]);
        for (lang, want) in [("en", "no claims contradict"), ("nl", "geen beweringen spreken")] {
            let answer = house.graaf(&["conflicts", "--lang", lang]);
            assert_eq!((answer.code, answer.out.as_str()), (Some(0), ""));
            assert!(answer.err.contains(want), "{}", answer.err);
        }
        assert_eq!(told(&house, &["conflicts", "--format", "json"]), "[]\n");
    }

    #[test]
    fn without_a_store_it_says_how_to_build_one() {
        let answer = House::new().graaf(&["conflicts"]);
        assert_eq!(answer.code, Some(1));
        assert!(answer.err.contains("build one first"), "{}", answer.err);
    }
}

mod coverage {
    use super::*;

    const TEXT: &str = "date 2022-10-18\nRusland negeert Oekraïne. Iran levert drones aan Rusland. Turkije negeert \
                        Griekenland. De kaas is op. Reuters meldt dat Syrië Libanon negeert.\n";

    #[test]
    fn verbs_that_gave_nothing_are_counted_with_an_example() {
        let house = House::new();
        house.file("news/a.txt", TEXT);
        told(&house, &["build", "news"]);
        let out = told(&house, &["coverage"]);
        let row = |label: &str| {
            let line = out.lines().find(|l| l.trim_start().starts_with(label)).unwrap_or_default();
            line.split_whitespace().last().unwrap_or_default().to_owned()
        };
        assert_eq!(
            [row("documents"), row("sentences"), row("with two"), row("of those")],
            ["1", "5", "4", "1"].map(str::to_owned),
            "{out}"
        );
        assert!(out.contains("    3  negeren   Rusland negeert Oekraïne."), "{out}");
        assert!(out.contains("a.txt: Russia, Ukraine"), "{out}");
        assert_eq!(told(&house, &["coverage", "news"]), out, "the store and its folder give the same");
        assert!(told(&house, &["coverage", "--lang", "nl"]).contains("werkwoord"));
    }

    #[test]
    fn all_sentences_of_a_verb_are_listed_when_asked_for() {
        let house = House::new();
        house.file("a.txt", TEXT);
        let out = told(&house, &["coverage", "a.txt", "--all"]);
        let block = "    3  negeren   Rusland negeert Oekraïne.\n                 — a.txt: Russia, Ukraine\n                 \
                     Turkije negeert Griekenland.\n                 — a.txt: Turkey, Greece\n                 Reuters meldt";
        assert!(out.contains(block), "{out}");
        let out = told(&house, &["coverage", "a.txt", "--all", "--format", "json"]);
        let value: Value = serde_json::from_str(&out).expect("JSON");
        let of = |row: &Value| -> Vec<u64> {
            let sentences = row["sentences"].as_array().expect("sentences");
            sentences.iter().filter_map(|s| s["sentence"].as_u64()).collect()
        };
        assert_eq!(of(&value["verbs"][0]), [0, 2, 4]);
        let one: Value =
            serde_json::from_str(&told(&house, &["coverage", "a.txt", "--format", "json"])).expect("JSON");
        assert!(one["verbs"][0].get("sentences").is_none(), "{one}");
    }

    #[test]
    fn programs_get_figures_and_verbs() {
        let house = House::new();
        house.file("a.txt", TEXT);
        let out = told(&house, &["coverage", "a.txt", "--format", "json"]);
        let value: Value = serde_json::from_str(&out).expect("JSON");
        assert_eq!((&value["with_two_actors"], &value["understood"]), (&4.into(), &1.into()), "{out}");
        assert_eq!(value["verbs"][0]["verb"], "negeren");
        assert_eq!(value["verbs"][0]["count"], 3);
        assert_eq!(value["verbs"][0]["example"]["sentence"], 0);
        assert_eq!(value["verbs"][0]["lang"], "nl");
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let house = House::with_news();
        let answer = house.graaf(&["coverage", "nowhere"]);
        assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""));
        assert!(
            answer.err.contains("nowhere: ") && answer.err.contains("nothing to count"),
            "{}",
            answer.err
        );
        let answer = house.graaf(&["coverage", "nowhere", "news"]);
        assert_eq!(answer.code, Some(0));
        assert!(answer.err.contains("nowhere: ") && answer.out.contains("documents"), "{}", answer.err);
        let answer = house.graaf(&["coverage"]);
        assert_eq!(answer.code, Some(1));
        assert!(answer.err.contains("build one first"), "{}", answer.err);
    }

    #[test]
    fn a_store_without_texts_says_that_it_cannot_tell() {
        let house = House::new();
        house.file("news/a.txt", "date 2022-10-18\nDe kaas is op.\n");
        told(&house, &["build", "news", "--no-text"]);
        let answer = house.graaf(&["coverage"]);
        assert!(answer.err.contains("--no-text") && answer.err.contains("name the folder"), "{}", answer.err);
    }
}

mod merging {
    use super::*;

    /// Two spellings of a person, a body and its acronym, and two brothers, none in the lexicon.
    fn house() -> House {
        let house = House::new();
        house.file(
            "news/a.txt",
            "date 2022-10-18\nWillem Quakernaat bezocht Iran. Willem Quakernaat bezocht Turkije.\n",
        );
        house.file("news/b.txt", "date 2022-10-19\nWillem Quakernaadt bezocht Rusland.\n");
        house
    }

    fn built() -> House {
        let house = house();
        told(&house, &["build", "news"]);
        house
    }

    fn subjects(house: &House) -> Vec<String> {
        let claims = lines(&told(house, &["claims", "--format", "jsonl"]));
        let mut names: Vec<_> =
            claims.iter().map(|c| c["subject"]["name"].as_str().expect("a name").to_owned()).collect();
        names.sort();
        names
    }

    const ONE: &str = "Willem Quakernaat";
    const OTHER: &str = "Willem Quakernaadt";

    #[test]
    fn what_is_decided_is_written_and_replayed_at_every_build() {
        let house = built();
        assert_eq!(subjects(&house), [OTHER, ONE, ONE]);
        let out = told(&house, &["same", ONE, OTHER, "--because", "one \"man\""]);
        assert!(
            out.ends_with(
                "merges.toml: Willem Quakernaat = Willem Quakernaadt; the next `graaf build` applies it\n"
            ),
            "{out}"
        );
        let file = std::fs::read_to_string(house.path("news/merges.toml")).expect("the file");
        assert!(
            file.starts_with("[[same]]\nactors = [\"Willem Quakernaat\", \"Willem Quakernaadt\"]\n"),
            "{file}"
        );
        told(&house, &["build", "news"]);
        assert_eq!(subjects(&house), [ONE, ONE, ONE]);
        assert_eq!(house.store("out")["graph.json"], told(&house, &["json"]).into_bytes());
        assert!(
            told(&house, &["actors"]).contains("Willem Quakernaadt, Willem Quakernaat"),
            "both are aliases"
        );
        // The ids of claims stay, the store is the same for the same decisions, and taking them back takes them back.
        let first = house.store("out");
        told(&house, &["build", "news"]);
        assert_eq!(house.store("out"), first);
        std::fs::remove_file(house.path("news/merges.toml")).expect("gone");
        told(&house, &["build", "news"]);
        assert_eq!(subjects(&house), [OTHER, ONE, ONE]);
    }

    #[test]
    fn an_edge_says_why_its_actors_were_joined() {
        let house = built();
        told(&house, &["same", ONE, OTHER, "--because", "two spellings"]);
        told(&house, &["build", "news"]);
        let graph: Value = serde_json::from_str(&told(&house, &["json"])).expect("JSON");
        let id = graph["edges"][0]["id"].as_str().expect("an id");
        assert!(told(&house, &["explain", id]).contains(": two spellings"), "{graph}");
    }

    #[test]
    fn comments_and_what_stands_there_are_kept_byte_for_byte() {
        let house = house();
        let old =
            "# Who is who.\n[[different]] # as far as we know\nactors = [ 'Iran', \"Turkije\" ]\nbecause='x'";
        house.file("news/merges.toml", old);
        told(&house, &["build", "news"]);
        told(&house, &["same", ONE, OTHER]);
        let new = std::fs::read_to_string(house.path("news/merges.toml")).expect("the file");
        assert!(new.starts_with(old) && new.ends_with("because = \"decided with `graaf same`\"\n"), "{new}");
        assert!(
            !house
                .path("news")
                .read_dir()
                .expect("a folder")
                .any(|e| { e.expect("an entry").file_name().to_string_lossy().ends_with(".part") })
        );
    }

    #[test]
    fn one_actor_is_split_by_the_names_that_stand_for_it() {
        let house = built();
        told(&house, &["same", ONE, OTHER]);
        told(&house, &["build", "news"]);
        // Now one, by the text's own words two.
        house.file(
            "more/merges.toml",
            "[[different]]\nactors = [\"Iran\", \"Teheran\"]\nbecause = \"the city is meant\"\n",
        );
        house.file(
            "more/a.txt",
            "date 2022-10-18\nIran bezocht Rusland. Teheran levert drones aan Rusland.\n",
        );
        told(&house, &["build", "more", "--out", "two"]);
        let claims =
            lines(&told(&house, &["claims", "--format", "jsonl", "--relation", "supplies", "--out", "two"]));
        assert_eq!(claims[0]["subject"]["name"], "Teheran", "{claims:?}");
        assert!(claims[0]["subject"]["id"].as_str().expect("an id").ends_with("~teheran"));
        assert!(told(&house, &["actors", "--out", "two"]).contains("Iran "));
    }

    #[test]
    fn split_writes_that_they_differ() {
        let house = built();
        let out = told(&house, &["split", ONE, OTHER, "--lang", "nl"]);
        assert!(out.contains("Willem Quakernaat ≠ Willem Quakernaadt; ze zijn al twee"), "{out}");
        let answer = house.graaf(&["same", ONE, OTHER]);
        assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""));
        assert!(
            answer.err.contains("merges.toml:2:10: ") && answer.err.contains("take this decision away first"),
            "{}",
            answer.err
        );
    }

    #[test]
    fn candidates_are_listed_for_review_with_what_to_type() {
        let house = built();
        let out = told(&house, &["actors", "--ambiguous"]);
        assert!(out.contains("near the same name") && out.contains("    graaf same "), "{out}");
        assert!(told(&house, &["actors", "--ambiguous", "--lang", "nl"]).contains("bijna dezelfde naam"));
        let pairs: Value =
            serde_json::from_str(&told(&house, &["actors", "--ambiguous", "--format", "json"]))
                .expect("JSON");
        assert_eq!((&pairs[0]["one"]["name"], &pairs[0]["likeness"]), (&ONE.into(), &"spelling".into()));
        let id = |which: &str| pairs[0][which]["id"].as_str().expect("an id").to_owned();
        assert!(told(&house, &["actors", "--ambiguous", "--format", "csv"]).contains(&id("other")));
        // What was decided, either way, is asked no more.
        for command in ["split", "same"] {
            let file = format!("{command}.toml");
            told(&house, &[command, &id("one"), &id("other"), "--merges", &file]);
            told(&house, &["build", "news", "--merges", &file]);
            let answer = house.graaf(&["actors", "--ambiguous"]);
            let none = "graaf: no two actors look like one\n";
            assert_eq!((answer.out.as_str(), answer.err.as_str()), ("", none), "{command}");
        }
    }

    #[test]
    fn every_fault_in_the_file_has_its_line_and_stops_the_build() {
        let house = house();
        for (text, want) in [
            (
                "[[same]]\nactors = [\"A\"]\nbecause = \"x\"\n",
                "merges.toml:2:10: one actor alone decides nothing",
            ),
            (
                "[[same]]\nactors = [\"A\", \"\"]\nbecause = \"x\"\n",
                "merges.toml:2:16: an empty name names nobody",
            ),
            ("[[same]]\nactors = [\"A\", \"a\"]\nbecause = \"x\"\n", "merges.toml:2:16: named twice"),
            ("[[same]]\nactors = [\"A\", \"B\"]\nbecause = \" \"\n", "merges.toml:3:11: no reason is given"),
            (
                "[[same]]\nactors = [\"A\", \"B\"]\n",
                "merges.toml:1:1: missing field `because`; a decision reads",
            ),
            ("[[sane]]\n", "merges.toml:1:3: unknown field `sane`"),
            ("\n[[same]\n", "merges.toml:2:"),
            ("[[same]]\nactors = \"A\"\nbecause = \"x\"\n", "merges.toml:2:10: invalid type"),
            (
                "[[same]]\nactors = [\"A\", \"B\"]\nbecause = \"x\"\n[[same]]\nactors = [\"C\", \"b\"]\nbecause = \"x\"\n\
                 [[different]]\nactors = [\"A\", \"C\"]\nbecause = \"x\"\n",
                "merges.toml:8:10: A and C are called the same by line 5 and line 2; take one of the two away",
            ),
        ] {
            house.file("news/merges.toml", text);
            let answer = house.graaf(&["build", "news"]);
            assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""), "{text}");
            assert!(answer.err.contains(want), "{want:?} in\n{}", answer.err);
            assert!(!house.path("out").exists(), "a store was made");
        }
    }

    #[test]
    fn what_was_decided_before_is_neither_repeated_nor_contradicted_under_any_name() {
        let house = built();
        let file = house.path("news/merges.toml");
        let answer = house.graaf(&["same", "Iran", "Russia"]);
        assert_eq!(answer.code, Some(0), "{}", answer.err);
        let before = std::fs::read_to_string(&file).expect("it was written");
        assert_eq!(house.graaf(&["build", "news"]).code, Some(0));
        for (command, all, want) in [
            ("same", ["Russia", "iran"], "merges.toml:2:10: Russia and iran is decided here already"),
            ("split", ["Iran", "Russia"], "merges.toml:2:10: Iran and Russia are called the same here"),
            ("split", ["Iran", "Rusland"], "are one by"),
        ] {
            let answer = house.graaf(&[command, all[0], all[1]]);
            assert_eq!(answer.code, Some(1), "{command} {all:?}: {}", answer.err);
            assert!(answer.err.contains(want), "{want:?} in\n{}", answer.err);
            assert_eq!(std::fs::read_to_string(&file).expect("it is there"), before);
        }
        // The other way round, under other names as well.
        house.file("news/merges.toml", before.replace("[[same]]", "[[different]]"));
        assert_eq!(house.graaf(&["build", "news"]).code, Some(0));
        let answer = house.graaf(&["same", "Iran", "Rusland"]);
        assert_eq!(answer.code, Some(1), "{}", answer.err);
        assert!(answer.err.contains("Iran and Rusland are called different by"), "{}", answer.err);
        // Written by hand, it is a warning at every build.
        let by_hand = format!("{before}\n[[different]]\nactors = [\"Iran\", \"Rusland\"]\nbecause = \"x\"\n");
        house.file("news/merges.toml", &by_hand);
        let built = house.graaf(&["build", "news"]);
        assert!(built.err.contains("merges.toml:6:10: Iran and Rusland are one by"), "{}", built.err);
    }

    #[test]
    fn a_decision_about_nobody_or_about_several_is_a_warning_at_every_build() {
        let house = house();
        house.file("news/merges.toml", "[[same]]\nactors = [\"Nobody Atall\", \"Iran\"]\nbecause = \"x\"\n");
        let first = house.graaf(&["build", "news"]);
        assert_eq!(first.code, Some(0));
        assert!(first.err.contains("merges.toml:2:10: nobody is called \"Nobody Atall\""), "{}", first.err);
        assert!(first.out.contains("warnings             1\n"), "{}", first.out);
        assert_eq!(house.graaf(&["build", "news"]), first);
    }

    #[test]
    fn names_are_checked_before_anything_is_written() {
        let house = built();
        for (arguments, want) in [
            (
                &["same", "Quakernat", OTHER][..],
                "there is no actor \"Quakernat\" in the graph; nearest: Willem",
            ),
            (&["same", ONE, ONE], "are one actor already"),
            (&["split", "Iraan", OTHER, "--lang", "nl"], "\"Iraan\" staat niet in de graaf"),
        ] {
            let answer = house.graaf(arguments);
            assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""), "{arguments:?}");
            assert!(answer.err.contains(want), "{want:?} in {}", answer.err);
            assert!(!house.path("news/merges.toml").exists());
        }
        assert_eq!(house.graaf(&["same", ONE]).code, Some(2), "one actor is wrong usage");
    }

    #[test]
    fn without_a_store_the_file_must_be_named() {
        let house = House::new();
        let answer = house.graaf(&["same", "A", "B"]);
        assert_eq!(answer.code, Some(1));
        assert!(answer.err.contains("name the file with --merges"), "{}", answer.err);
        assert!(house.graaf(&["same", "A", "B", "--lang", "nl"]).err.contains("noem het bestand"));
        told(&house, &["same", "A", "B", "--merges", "merges.toml"]);
        assert!(house.path("merges.toml").exists());
        let answer = house.graaf(&["same", "A", "B", "--merges", "no/merges.toml"]);
        assert_eq!(answer.code, Some(1));
        assert!(answer.err.contains("cannot write no/merges.toml"), "{}", answer.err);
    }

    #[test]
    fn a_named_file_that_is_not_there_is_an_error() {
        let answer = house().graaf(&["build", "news", "--merges", "none.toml"]);
        assert_eq!(answer.code, Some(1));
        assert!(answer.err.contains("none.toml: there is no such file"), "{}", answer.err);
    }
}

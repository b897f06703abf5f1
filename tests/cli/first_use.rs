//! What somebody meets who uses graaf for the first time: a store that is replaced, names as people type them, ids cut short.

use crate::house::{Answer, House};

fn told(house: &House, arguments: &[&str]) -> String {
    let answer = house.graaf(arguments);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{arguments:?}");
    answer.out
}

fn built() -> House {
    let house = House::with_news();
    told(&house, &["build", "news"]);
    house
}

mod leaving {
    use super::*;

    #[test]
    fn other_documents_in_the_same_store_are_a_warning_that_says_how_to_keep_both() {
        let house = built();
        house.file("other.txt", "date 2024-05-10\nChina levert drones aan Rusland.\n");
        for (lang, parts) in [
            ("en", ["3 documents left the store", "graaf build OLD NEW", "warning: "]),
            ("nl", ["3 documenten zijn uit de opslagmap verdwenen", "graaf build OUD NIEUW", "let op: "]),
        ] {
            told(&house, &["build", "news", "--out", lang]);
            let Answer { code, out, err } =
                house.graaf(&["build", "other.txt", "--out", lang, "--lang", lang]);
            assert_eq!(code, Some(0));
            assert!(parts.iter().all(|part| err.contains(part)) && err.contains("a.txt, b.txt"), "{err}");
            assert!(out.lines().last().is_some_and(|line| line.ends_with(" 1")), "{out}");
        }
        // Named both, nothing leaves.
        told(&house, &["build", "news", "--out", "both"]);
        told(&house, &["build", "news", "other.txt", "--out", "both"]);
    }

    #[test]
    fn documents_that_are_gone_are_named_and_no_warning() {
        let house = built();
        std::fs::remove_file(house.path("news/a.txt")).expect("a file");
        let answer = house.graaf(&["build", "news"]);
        let want = "graaf: 1 document left the store, and its claims with it: a.txt\n";
        assert_eq!((answer.code, answer.err.as_str()), (Some(0), want));
        assert!(answer.out.ends_with(" 0\n"), "{}", answer.out);
        // A document that was edited is there still.
        house.file("news/b.txt", "date 2022-10-19\nDe Russische president Poetin bezocht gisteren China.\n");
        told(&house, &["build", "news"]);
    }

    #[test]
    fn a_merge_into_a_store_says_it_as_well() {
        let house = built();
        house.file("other/x.txt", "date 2024-05-10\nChina levert drones aan Rusland.\n");
        told(&house, &["build", "other", "--out", "two"]);
        let answer = house.graaf(&["merge", "two", "-o", "out"]);
        assert!(answer.err.contains("3 documents left the store"), "{}", answer.err);
    }
}

mod settings {
    use super::*;

    #[test]
    fn a_pattern_reads_the_settings_of_a_folder_as_the_folder_does_and_takes_them_for_no_document() {
        let house = House::new();
        house.file("map/graaf.toml", "published = \"2022-10-20\"\n[map]\ntext = \"verhaal\"\n");
        house.file("map/merges.toml", "");
        house.file("map/review.toml", "");
        house.file("map/a.txt", "Rusland viel dinsdag Charkov aan.\n");
        house.file("map/b.csv", "kop,verhaal\nA,Iran heeft Zweden bedreigd.\n");
        let whole = told(&house, &["extract", "map"]);
        assert!(whole.contains("Sweden"), "{whole}");
        for paths in [
            &["map/*"][..],
            &["map/a.txt", "map/b.csv"],
            &["map/a.txt", "map/b.csv", "map/graaf.toml", "map/merges.toml"],
        ] {
            assert_eq!(told(&house, &[&["extract"], paths].concat()), whole, "{paths:?}");
        }
        house.file(
            "map/graaf.toml",
            "published = \"2022-10-20\"\nkleur = \"rood\"\n[map]\ntext = \"verhaal\"\n",
        );
        let answer = house.graaf(&["extract", "map/*"]);
        assert_eq!(answer.err.matches("kleur").count(), 1, "{}", answer.err);
    }
}

mod ids {
    use super::*;

    #[test]
    fn two_tables_that_count_their_rows_alike_are_told() {
        let house = House::new();
        let table = |rows: &str| format!("id,title,date,publisher,text\n{rows}");
        house.file(
            "in/nos.csv",
            table("1,A,2022-10-20,NOS,Iran heeft drones geleverd aan Rusland. De minister bevestigt dat.\n"),
        );
        house.file(
            "in/ad.csv",
            table("1,C,2022-10-25,AD,Turkije heeft Zweden bedreigd. Dat gebeurde in Ankara.\n"),
        );
        for (lang, words) in
            [("en", "give one of them another id"), ("nl", "geef een van beide een ander id")]
        {
            let answer = house.graaf(&["build", "in", "--out", lang, "--lang", lang]);
            assert_eq!(answer.code, Some(0));
            assert!(
                answer.err.contains(words) && answer.err.contains("ad.csv") && answer.err.contains("nos.csv"),
                "{}",
                answer.err
            );
        }
        // A version that says much the same, and another row of the same table.
        house.file("in/ad.csv", table("1,A,2022-10-25,NOS,Iran heeft drones geleverd aan Rusland. De minister bevestigt dat niet.\n"));
        told(&house, &["build", "in", "--out", "versions"]);
        house.file(
            "one/ad.csv",
            table("1,A,2022-10-20,NOS,Iran zweeg.\n1,A,2022-10-25,NOS,Turkije heeft Zweden bedreigd.\n"),
        );
        told(&house, &["build", "one", "--out", "rows"]);
    }
}

mod splitting {
    use super::*;

    const CITY: &str = "date 2022-10-18\nIran levert drones aan Rusland. Teheran steunt Rusland. Poetin sprak in Teheran met Raisi.";

    /// News in which Tehran is the government and a place, and, where it was `bombed`, a party as such.
    fn cities(bombed: bool) -> House {
        let house = House::new();
        let more = if bombed { "Rusland bombardeerde Teheran." } else { "" };
        house.file("news/a.txt", format!("{CITY} {more}\n"));
        told(&house, &["build", "news"]);
        house
    }

    #[test]
    fn the_example_of_the_documents_works_from_build_to_show() {
        for (first, bombed) in [("Iran", false), ("Q794", false), ("Iran", true), ("Q794", true)] {
            let house = cities(bombed);
            let out = told(&house, &["split", first, "Teheran", "--because", "the city"]);
            assert!(out.contains("≠ Teheran"), "{out}");
            told(&house, &["build", "news"]);
            let shown = told(&house, &["show", "Teheran"]);
            assert!(shown.contains("Teheran (country, IRN; Q794~teheran)"), "{shown}");
            assert!(!shown.contains("; Q794)"), "{shown}");
            assert!(told(&house, &["show", "Iran"]).contains("drones"), "{first}");
        }
    }

    #[test]
    fn what_a_build_could_not_carry_out_is_refused() {
        let house = cities(false);
        for actors in [["Iran", "place:nowhere"], ["Iran", "Narnia"]] {
            let answer = house.graaf(&[&["split"], &actors[..]].concat());
            assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""), "{actors:?}");
            assert!(!house.path("news/merges.toml").exists());
        }
        // Tehran is only where they spoke: what is to be taken apart are the words.
        let answer = house.graaf(&["split", "Iran", "place:tehran", "--lang", "nl"]);
        assert_eq!(answer.code, Some(1));
        assert!(answer.err.contains("graaf split \"Iran\" \"Teheran\""), "{}", answer.err);
        // Who are two already stay two, which is said.
        let out = told(&cities(true), &["split", "Iran", "place:tehran"]);
        assert!(out.contains("are apart already"), "{out}");
    }
}

mod names {
    use super::*;

    fn count(house: &House, filters: &[&str]) -> usize {
        told(house, &[&["claims", "--format", "jsonl"], filters].concat()).lines().count()
    }

    #[test]
    fn a_source_goes_by_any_of_its_names() {
        let house = House::new();
        house.file(
            "news/a.txt",
            "date 2022-10-18\nVolgens de Verenigde Staten levert Iran drones aan Rusland.\n",
        );
        told(&house, &["build", "news"]);
        for name in ["United States", "Verenigde Staten", "verenigde staten", "VS", "Q30", "country:USA"] {
            assert_eq!(count(&house, &["--source", name]), 1, "{name}");
        }
        assert!(house.graaf(&["claims", "--source", "China"]).err.contains("no claim passes"));
    }

    #[test]
    fn a_relation_goes_by_its_words_in_either_language() {
        let house = built();
        for name in ["supplies", "levert aan", "levert", "Levert Aan"] {
            assert_eq!(count(&house, &["--relation", name]), 1, "{name}");
        }
        let answer = house.graaf(&["claims", "--relation", "leverd aan", "--lang", "nl"]);
        assert_eq!(answer.code, Some(1));
        assert!(answer.err.contains("supplies (levert aan)"), "{}", answer.err);
        assert!(answer.err.contains("`graaf relations`"), "{}", answer.err);
        let list = told(&house, &["relations", "--lang", "nl"]);
        assert!(list.lines().any(|l| l.starts_with("supplies ") && l.contains("levert aan")), "{list}");
    }

    #[test]
    fn a_name_that_is_like_none_gets_no_suggestion() {
        let house = built();
        let answer = house.graaf(&["show", "Zijn", "--lang", "nl"]);
        assert_eq!(answer.code, Some(1));
        assert!(answer.err.contains("lijkt ook niet"), "{}", answer.err);
        let answer = house.graaf(&["show", "Ruslnd", "--lang", "nl"]);
        assert!(answer.err.contains("het meest lijken: Rusland"), "{}", answer.err);
    }

    #[test]
    fn countries_answer_to_their_code_and_a_part_of_one_name_will_do() {
        let house = built();
        assert!(told(&house, &["show", "country:IRN"]).starts_with("Iran "));
        let answer = house.graaf(&["show", "Vladimir"]);
        assert_eq!(answer.code, Some(0));
        assert!(answer.out.starts_with("Vladimir Putin"), "{}", answer.out);
        assert!(answer.err.contains("\"Vladimir\" is taken for Vladimir Putin"), "{}", answer.err);
    }
}

mod messages {
    use super::*;

    #[test]
    fn dates_that_only_a_report_gives_are_reported() {
        let house = built();
        let asked = house.graaf_with(&["review", "--relation", "supplies"], "q\n").out;
        assert!(asked.contains("reported 18 Oct 2022"), "{asked}");
        let graph: serde_json::Value =
            serde_json::from_str(&told(&house, &["json", "--relation", "supplies"])).expect("JSON");
        let id = graph["edges"][0]["id"].as_str().expect("an id");
        let whole = told(&house, &["explain", id]);
        assert!(whole.contains("\nreported 2022-10-18; "), "{whole}");
        // A beginning of the id will do, when it has a digit: "decade" is a word.
        let length = (6..16).find(|&n| id[..n].bytes().any(|b| b.is_ascii_digit())).expect("a digit");
        assert_eq!(told(&house, &["explain", &id[..length]]), whole);
    }

    #[test]
    fn messages_come_in_the_language_asked_for() {
        let house = House::new();
        house.file("empty/note.odt", "");
        for (arguments, want) in [
            (&["timeline", "--lang", "nl"][..], "geen graaf in out: bouw er eerst een met `graaf build MAP`"),
            (&["build", "empty", "--lang=nl"], "in empty was geen document te lezen"),
        ] {
            let answer = house.graaf(arguments);
            assert_eq!(answer.code, Some(1), "{arguments:?}");
            assert!(answer.err.contains(want), "{}", answer.err);
        }
    }

    #[test]
    fn a_store_that_is_a_file_is_told_to_be_one() {
        let house = House::with_news();
        house.file("taken", "x");
        let answer = house.graaf(&["build", "news", "--out", "taken"]);
        assert_eq!(answer.code, Some(1));
        assert!(answer.err.contains("a store is a folder"), "{}", answer.err);
    }

    #[test]
    fn dates_the_wrong_way_round_are_told() {
        let house = built();
        for (lang, want) in [("en", "is shown as lost"), ("nl", "staat er als verdwenen")] {
            let answer = house.graaf(&["diff", "--out", "out", "2022-12", "2022-10", "--lang", lang]);
            assert_eq!(answer.code, Some(0));
            assert!(answer.err.contains(want), "{}", answer.err);
        }
    }

    #[test]
    fn a_correction_can_be_left() {
        let house = built();
        for way_out in ["q", "b", "s"] {
            let out = house.graaf_with(&["review"], format!("c\nIran\n{way_out}\nq\n")).out;
            assert!(out.contains("nothing is corrected"), "{way_out}: {out}");
        }
        assert!(!house.path("news/review.toml").exists());
    }

    #[test]
    fn check_says_why_it_counts_more_claims_than_a_build() {
        let house = House::new();
        house.file(
            "news/a.txt",
            "date 2022-10-18\nRusland negeert Oekraïne. Iran levert drones aan Rusland.\n",
        );
        told(&house, &["build", "news"]);
        assert!(told(&house, &["check"]).contains("Claims that no summary counts: 1 ("));
        assert!(told(&house, &["check", "--lang", "nl"]).contains("geen samenvatting meetelt: 1 ("));
    }
}

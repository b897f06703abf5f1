//! The commands, as people and programs use them.

use serde_json::Value;

use crate::house::House;

/// A folder whose store is built.
fn built() -> House {
    let house = House::with_news();
    let answer = house.graaf(&["build", "news"]);
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    house
}

/// Runs a command that must go well, quietly.
fn told(house: &House, arguments: &[&str]) -> String {
    let answer = house.graaf(arguments);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{arguments:?}");
    answer.out
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

mod building {
    use super::*;

    #[test]
    fn the_summary_counts_what_was_read() {
        let house = House::with_news();
        let out = told(&house, &["build", "news"]);
        let row = |label: &str| {
            let line = out.lines().find(|line| line.starts_with(label));
            line.and_then(|line| line.split_whitespace().last()).unwrap_or("nothing").to_owned()
        };
        assert_eq!(row("documents"), "3");
        assert_eq!(row("sentences"), "3");
        assert_eq!(row("warnings"), "0");
        assert_ne!(row("claims"), "0");
        assert_ne!(row("actors"), "0");
        assert_ne!(row("relations"), "0");
        assert!(row("last").starts_with("2022-10-"), "{out}");
    }

    #[test]
    fn the_summary_comes_in_dutch_too() {
        let house = House::with_news();
        let out = told(&house, &["build", "news", "--lang", "nl"]);
        assert!(out.starts_with("documenten "), "{out}");
    }

    #[test]
    fn bad_files_are_told_by_name_and_the_rest_is_built() {
        let house = House::with_news();
        house.file("news/empty.txt", "");
        house.file("news/picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0");
        house.file("news/undated.txt", "Iran levert drones aan Rusland.");
        house.file(
            "news/lines.jsonl",
            "{\"text\": 5}\n{\"text\":\"Iran steunt Syrië.\",\"published\":\"2022-10\"}\nno\n",
        );
        let answer = house.graaf(&["build", "news"]);
        assert_eq!(answer.code, Some(0));
        for message in [
            "graaf: empty.txt: ",
            "graaf: picture.txt: ",
            "graaf: warning: undated.txt: carries no date",
            "graaf: lines.jsonl, line 1: ",
            "graaf: lines.jsonl, line 3: ",
        ] {
            assert!(answer.err.contains(message), "{message:?} in\n{}", answer.err);
        }
        assert!(
            answer.out.lines().any(|line| line.starts_with("documents") && line.ends_with(" 5")),
            "{}",
            answer.out
        );
    }

    #[test]
    fn many_problems_of_a_kind_are_counted_not_listed() {
        let house = House::new();
        for i in 0..30 {
            house.file(&format!("news/{i}.txt"), format!("Iran levert {i} drones aan Rusland."));
        }
        let answer = house.graaf(&["build", "news"]);
        assert_eq!(answer.err.lines().count(), 6, "{}", answer.err);
        assert!(answer.err.ends_with("and 25 more messages like these\n"), "{}", answer.err);
        assert!(answer.out.contains("warnings            30"), "{}", answer.out);
    }

    #[test]
    fn the_warnings_are_the_same_when_nothing_is_read_again() {
        let house = House::new();
        house.file("news/a.txt", "Iran levert drones aan Rusland.");
        let first = house.graaf(&["build", "news"]);
        assert_eq!(house.graaf(&["build", "news"]), first);
    }

    #[test]
    fn a_book_in_one_document_is_left_out_with_advice() {
        let house = House::with_news();
        house.file("news/book.txt", "Iran levert drones aan Rusland. ".repeat(300_000));
        let answer = house.graaf(&["build", "news", "--published", "2022"]);
        assert_eq!(answer.code, Some(0));
        assert!(answer.err.contains("book.txt: is 9 MB long and is left out"), "{}", answer.err);
        assert!(answer.err.contains("split it"), "{}", answer.err);
    }

    #[test]
    fn nothing_to_read_is_an_error_that_names_the_folder() {
        let house = House::new();
        house.file("empty/notes.odt", "PK");
        for path in ["empty", "nowhere"] {
            let answer = house.graaf(&["build", path]);
            assert_eq!(answer.code, Some(1));
            assert!(answer.err.contains(&format!("no document could be read in {path}")), "{}", answer.err);
            assert!(!house.path("out").exists(), "an empty store was made");
        }
    }
}

mod viewing {
    use super::*;

    #[test]
    fn every_view_of_a_store_answers() {
        let house = built();
        for (arguments, part) in [
            (&["dot"][..], "digraph"),
            (&["json"], "\"edges\""),
            (&["timeline"], "Iran"),
            (&["timeline", "--format", "md"], "Iran"),
            (&["timeline", "--format", "csv"], "Iran"),
            (&["timeline", "--format", "json"], "Iran"),
            (&["claims"], "supplies"),
            (&["claims", "--format", "jsonl"], "\"supplies\""),
            (&["actors"], "Iran"),
            (&["actors", "--format", "csv"], "Iran"),
            (&["actors", "--format", "json"], "Iran"),
            (&["show", "Rusland"], "Russia"),
            (&["show", "Rusland", "--lang", "nl"], "Rusland"),
        ] {
            let out = told(&house, arguments);
            assert!(out.contains(part), "{arguments:?}: {part:?} in\n{out}");
            assert!(!out.contains('\x1b'), "{arguments:?}: colours in a pipe");
        }
    }

    #[test]
    fn the_graph_on_disk_is_the_graph_that_json_prints() {
        let house = built();
        assert_eq!(house.store("out")["graph.json"], told(&house, &["json"]).into_bytes());
    }

    #[test]
    fn an_actor_goes_by_any_of_its_names() {
        let house = built();
        let by = |name: &str| told(&house, &["claims", "--actor", name]);
        assert_eq!(by("Rusland"), by("Russia"));
        assert_eq!(by("rusland"), by("Russia"));
        assert!(by("Rusland").lines().count() > 1);
    }

    #[test]
    fn filters_leave_out_what_was_not_asked() {
        let house = built();
        let count = |filters: &[&str]| {
            house.graaf(&[&["claims", "--format", "jsonl"], filters].concat()).out.lines().count()
        };
        let all = count(&[]);
        assert!(all > 1);
        assert_eq!(count(&["--relation", "supplies"]), 1);
        assert_eq!(count(&["--polarity", "negative"]), 0);
        assert_eq!(count(&["--modality", "planned", "--modality", "actual"]), all);
        assert_eq!(count(&["--source", "reuters"]), 1);
        assert_eq!(count(&["--to", "1990"]), 0);
        assert_eq!(count(&["--from", "2030"]), 0);
        assert_eq!(count(&["--min-confidence", "0"]), all);
        assert!(count(&["--min-confidence", "100"]) < all);
    }

    #[test]
    fn filters_that_let_nothing_through_say_so() {
        let answer = built().graaf(&["timeline", "--from", "2030"]);
        let want = "graaf: warning: no claim passes the filters\n";
        assert_eq!((answer.code, answer.out.as_str(), answer.err.as_str()), (Some(0), "", want));
    }

    #[test]
    fn an_unknown_actor_gets_the_nearest_names() {
        let house = built();
        for command in
            [&["timeline", "--actor", "Irann"][..], &["show", "Irann"], &["dot", "--actor", "Irann"]]
        {
            let answer = house.graaf(command);
            assert_eq!(answer.code, Some(1), "{command:?}");
            assert!(answer.err.starts_with("graaf: there is no actor \"Irann\""), "{}", answer.err);
            assert!(answer.err.contains("Iran,") || answer.err.contains("Iran."), "{}", answer.err);
        }
    }

    #[test]
    fn an_unknown_relation_gets_the_nearest_label() {
        let answer = built().graaf(&["dot", "--relation", "suplies"]);
        assert_eq!(answer.code, Some(1));
        assert!(answer.err.contains("did you mean supplies?"), "{}", answer.err);
    }

    #[test]
    fn without_a_store_every_view_says_how_to_build_one() {
        let house = House::new();
        for command in ["dot", "json", "timeline", "claims", "actors"] {
            let answer = house.graaf(&[command]);
            assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""), "{command}");
            assert!(
                answer.err.contains("no graph in out: build one first with `graaf build FOLDER`"),
                "{}",
                answer.err
            );
        }
    }

    #[test]
    fn another_store_is_chosen_with_out() {
        let house = House::with_news();
        told(&house, &["build", "news", "--out", "elsewhere"]);
        assert!(told(&house, &["claims", "--out", "elsewhere"]).contains("supplies"));
    }

    #[test]
    fn a_damaged_segment_is_told_and_the_rest_is_shown() {
        let house = built();
        let name =
            house.store("out").into_keys().find(|name| name.starts_with("segments/")).expect("a segment");
        house.file(&format!("out/{name}"), "");
        let answer = house.graaf(&["json"]);
        assert_eq!(answer.code, Some(0));
        assert!(answer.err.contains(&name) && answer.err.contains("run `graaf build`"), "{}", answer.err);
    }
}

mod explaining {
    use super::*;

    #[test]
    fn a_sentence_shows_its_tree_who_is_meant_and_why_it_is_a_claim() {
        let house = House::new();
        let sentence = "Iran leverde gisteren drones aan Rusland, meldt Reuters.";
        let out = told(&house, &["explain", sentence, "--published", "2022-10-18"]);
        for part in [
            "└─ ",
            "Mentions",
            "“Rusland” → Russia",
            "Dates",
            "→ 2022-10-17",
            "Iran —supplies→ Russia",
            "rule ",
        ] {
            assert!(out.contains(part), "{part:?} in\n{out}");
        }
    }

    #[test]
    fn an_edge_and_a_claim_show_what_they_stand_on() {
        let house = built();
        let graph: Value = serde_json::from_str(&told(&house, &["json"])).expect("JSON");
        for (list, part) in [("edges", "independent sources"), ("claims", "because")] {
            let id = graph[list][0]["id"].as_str().expect("an id");
            let out = told(&house, &["explain", id]);
            assert!(out.contains(part) && out.contains("Claims"), "{list}\n{out}");
        }
    }

    #[test]
    fn an_edge_of_a_store_without_texts_shows_its_claims() {
        let house = House::with_news();
        told(&house, &["build", "news", "--no-text"]);
        let graph: Value = serde_json::from_str(&told(&house, &["json"])).expect("JSON");
        for edge in graph["edges"].as_array().expect("edges") {
            let out = told(&house, &["explain", edge["id"].as_str().expect("an id")]);
            assert!(out.contains("rule  "), "{out}");
        }
    }

    #[test]
    fn an_id_that_is_not_there_is_an_error() {
        let answer = built().graaf(&["explain", "0123456789abcdef"]);
        assert_eq!(answer.code, Some(1));
        assert!(answer.err.contains("no edge or claim has the id 0123456789abcdef"), "{}", answer.err);
    }

    #[test]
    fn an_empty_sentence_is_an_error() {
        assert_eq!(House::new().graaf(&["explain", " "]).code, Some(1));
    }
}

mod machine_interface {
    use super::*;

    const INPUT: &str = concat!(
        "{\"id\":\"a\",\"text\":\"Iran levert drones aan Rusland.\",\"published\":\"2022-10-18\",\"lang\":\"nl\"}\n",
        "{\"id\":\"b\",\"text\":\"Poetin bezocht gisteren Iran.\",\"published\":\"2022-07-20\",\"lang\":\"nl\"}\n",
    );

    #[test]
    fn extract_prints_claims_in_the_order_of_the_lines() {
        let answer = House::new().graaf_with(&["extract", "-"], INPUT);
        assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""));
        let claims = lines(&answer.out);
        let documents: Vec<_> = claims.iter().filter_map(|c| c["document"].as_str()).collect();
        assert!(
            documents.is_sorted() && documents.contains(&"a") && documents.contains(&"b"),
            "{documents:?}"
        );
        let claim = claims.iter().find(|c| c["relation"] == "supplies").expect("a claim");
        assert_eq!(claim["subject"]["name"], "Iran");
        assert_eq!(claim["object"]["name"], "Russia");
        assert_eq!(claim["plover"]["type"], "AID");
        assert_eq!(claim["published"], "2022-10-18");
        assert_eq!(claim["evidence"]["quote"], "Iran levert drones aan Rusland.");
        assert_eq!(claim["evidence"]["end"], 31);
    }

    #[test]
    fn extract_reads_files_and_folders_too() {
        let house = House::with_news();
        let claims = lines(&told(&house, &["extract", "news"]));
        assert!(claims.iter().any(|c| c["relation"] == "supplies"));
        assert_eq!(lines(&told(&house, &["extract", "news/a.txt"]))[0]["published"], "2022-10-18");
    }

    #[test]
    fn a_folder_without_documents_is_an_error() {
        let house = House::new();
        house.file("empty/notes.odt", "PK");
        let answer = house.graaf(&["extract", "empty"]);
        assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""));
        assert!(answer.err.starts_with("graaf: empty: there is no document in it"), "{}", answer.err);
    }

    #[test]
    fn extract_gives_the_same_bytes_with_any_number_of_threads() {
        let input = INPUT.replace("\"id\":\"a\"", "\"id\":\"c\"").repeat(40);
        let house = House::new();
        let one = house.graaf_with(&["extract", "--threads", "1", "-"], &input);
        let two = house.graaf_with(&["extract", "--threads", "2", "-"], &input);
        assert_eq!(one, two);
    }

    #[test]
    fn a_broken_line_is_told_and_the_rest_goes_on() {
        let house = House::new();
        for (line, part) in [
            ("not json", "line 1: is not JSON"),
            ("[1,2]", "line 1: "),
            ("{\"id\":\"x\"}", "line 1: has no \"text\""),
            ("{\"text\":12}", "line 1: \"text\" must be a string"),
            ("{\"text\":\"\"}", "line 1: "),
            (&"[".repeat(100_000), "line 1: is not JSON"),
        ] {
            let answer = house.graaf_with(&["extract", "-"], format!("{line}\n{INPUT}"));
            assert_eq!(answer.code, Some(0), "{line}");
            assert!(answer.err.contains(part), "{part:?} in {}", answer.err);
            assert!(!answer.out.is_empty(), "{line}");
        }
        let answer = house.graaf_with(&["extract", "-"], "not json\n");
        assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""));
    }

    #[test]
    fn bytes_that_are_no_text_cost_nothing_but_themselves() {
        let mut input =
            b"{\"text\":\"Iran \xff\xfe levert drones aan Rusland.\",\"published\":\"2022\"}\n".to_vec();
        input.extend(INPUT.as_bytes());
        let answer = House::new().graaf_with(&["extract"], input);
        assert_eq!(answer.code, Some(0));
        assert!(lines(&answer.out).iter().any(|c| c["document"] == "b"));
    }

    #[test]
    fn no_input_is_no_error() {
        for command in ["extract", "dates", "parse"] {
            let answer = House::new().graaf(&[command, "-"]);
            assert_eq!(answer.out, "", "{command}");
        }
        assert_eq!(House::new().graaf(&["extract", "-"]).code, Some(0));
        assert_eq!(House::new().graaf_with(&["extract", "-"], "\n\n").code, Some(0));
    }

    #[test]
    fn ten_thousand_opening_quotes_are_just_punctuation() {
        for quote in ["‘", "“", "\\\"", "(", "[", "„"] {
            let text = format!(
                "{{\"text\":\"{} Iran levert drones.\",\"published\":\"2022\"}}",
                quote.repeat(10_000)
            );
            let answer = House::new().graaf_with(&["extract", "-"], format!("{text}\n{INPUT}"));
            assert_eq!(answer.code, Some(0), "{quote}: {}", answer.err);
            assert!(lines(&answer.out).iter().any(|c| c["document"] == "b"), "{quote}");
        }
    }

    #[test]
    fn dates_gives_a_line_for_every_document() {
        let answer = House::new().graaf_with(&["dates", "-"], INPUT);
        let found = lines(&answer.out);
        assert_eq!(found[0], serde_json::json!({"id": "a", "dates": []}));
        let date = serde_json::json!({"text": "gisteren", "start": 15, "end": 23, "edtf": "2022-07-19",
            "earliest": "2022-07-19", "latest": "2022-07-19", "basis": "deictic"});
        assert_eq!(found[1], serde_json::json!({"id": "b", "dates": [date]}));
    }

    #[test]
    fn each_line_is_answered_before_the_next_is_asked() {
        use std::io::{BufRead as _, BufReader, Write as _};
        use std::process::Stdio;
        let mut command = House::new().command(&["dates", "-"]);
        command.current_dir(std::env::temp_dir()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("graaf starts");
        let mut input = child.stdin.take().expect("a pipe");
        let mut output = BufReader::new(child.stdout.take().expect("a pipe"));
        for line in INPUT.lines() {
            writeln!(input, "{line}").expect("graaf listens");
            let mut answer = String::new();
            output.read_line(&mut answer).expect("graaf answers");
            assert!(answer.starts_with("{\"id\":"), "{answer}");
        }
        drop(input);
        assert!(child.wait().expect("graaf ends").success());
    }

    #[test]
    fn parse_writes_a_block_a_sentence_with_names() {
        let answer =
            House::new().graaf_with(&["parse", "-"], "Iran levert drones. Vladimir Poetin ontkent dat.");
        let blocks: Vec<_> = answer.out.trim_end().split("\n\n").collect();
        assert_eq!(blocks.len(), 2, "{}", answer.out);
        assert!(blocks[0].contains("# text = Iran levert drones."), "{}", blocks[0]);
        assert!(blocks[0].contains("Name=B-place"), "{}", blocks[0]);
        assert!(blocks[1].contains("Name=B-person") && blocks[1].contains("Name=I-person"), "{}", blocks[1]);
        let words = blocks.iter().flat_map(|b| b.lines()).filter(|line| !line.starts_with('#'));
        assert!(words.clone().all(|line| line.split('\t').count() == 10));
        assert_eq!(words.count(), 9);
    }

    #[test]
    fn parse_keeps_the_tokens_of_conllu() {
        let row = |i: usize, form: &str| format!("{i}\t{form}\t_\t_\t_\t_\t_\t_\t_\t_\n");
        let input =
            format!("# sent_id = one\n{}{}\n{}\n", row(1, "Iran"), row(2, "levert_drones"), row(1, "Hoi"));
        let answer = House::new().graaf_with(&["parse", "--input", "conllu", "--lang", "nl", "-"], input);
        assert_eq!(answer.code, Some(0), "{}", answer.err);
        let blocks: Vec<_> = answer.out.trim_end().split("\n\n").collect();
        assert_eq!(blocks.len(), 2);
        assert!(blocks[0].starts_with("# sent_id = one\n1\tIran\t"), "{}", blocks[0]);
        assert!(blocks[0].contains("\n2\tlevert_drones\t"), "{}", blocks[0]);
    }

    #[test]
    fn parse_says_which_line_is_not_conllu() {
        let answer = House::new().graaf_with(&["parse", "--input", "conllu", "-"], "1\tIran\n");
        assert_eq!(answer.code, Some(1));
        assert!(answer.err.starts_with("graaf: line 1: "), "{}", answer.err);
    }
}

mod manners {
    use super::*;

    #[test]
    fn wrong_usage_exits_with_two() {
        let house = House::new();
        for arguments in [
            &["frobnicate"][..],
            &[],
            &["build"],
            &["timeline", "--modality", "maybe"],
            &["timeline", "--from", "gisteren"],
            &["claims", "--min-confidence", "101"],
            &["dot", "--lang", "de"],
            &["build", "news", "--published", "18-10-2022"],
        ] {
            let answer = house.graaf(arguments);
            assert_eq!((answer.code, answer.out.as_str()), (Some(2), ""), "{arguments:?}");
            assert!(!answer.err.is_empty());
        }
    }

    #[test]
    fn a_reader_that_goes_away_is_no_error() {
        use std::process::Stdio;
        let house = built();
        for arguments in
            [&["json"][..], &["timeline"], &["man"], &["extract", "news"], &["completions", "bash"]]
        {
            let mut command = house.command(arguments);
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
            let mut child = command.spawn().expect("graaf starts");
            drop(child.stdout.take());
            let output = child.wait_with_output().expect("graaf ends");
            assert_eq!(output.status.code(), Some(0), "{arguments:?}");
            assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn an_answer_that_cannot_be_written_is_an_error() {
        let house = built();
        let full = std::fs::File::options().write(true).open("/dev/full").expect("/dev/full");
        let output = house.command(&["json"]).stdout(full).output().expect("graaf ends");
        assert_eq!(output.status.code(), Some(1));
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(err.starts_with("graaf: standard output cannot be written: "), "{err}");
    }

    #[test]
    fn every_shell_has_completions() {
        for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
            let out = told(&House::new(), &["completions", shell]);
            assert!(out.contains("timeline"), "{shell}");
        }
    }

    #[test]
    fn the_manual_has_a_page_for_every_command() {
        let house = House::new();
        assert!(told(&house, &["man"]).contains(".TH graaf 1"));
        assert!(told(&house, &["man", "build"]).contains(".TH graaf-build 1"));
        assert_eq!(house.graaf(&["man", "frobnicate"]).code, Some(1));
    }

    #[test]
    fn bench_says_how_fast_it_was() {
        let house = House::with_news();
        let out = told(&house, &["bench", "news", "--seconds", "0"]);
        assert!(out.contains("documents   3") && out.contains("tokens/s"), "{out}");
        let counts = |out: &str| out.lines().take(3).map(str::to_owned).collect::<Vec<_>>();
        let by_two = told(&house, &["bench", "news", "--seconds", "0", "--threads", "2"]);
        assert_eq!(counts(&by_two), counts(&out));
        assert_eq!(house.graaf(&["bench", "nowhere"]).code, Some(1));
    }
}

//! What files are, as `graaf sources` tells it, and that every command reads all of them.

use serde_json::Value;

use crate::house::House;

const PAGE: &str = "<html lang=nl><head><meta property='og:site_name' content='De Waterkant'>\
    <meta property='og:title' content='Drones'><meta property='article:published_time' content='2022-10-18T10:00'></head>\
    <body><article><p>Iran levert drones aan Rusland, zo meldde Reuters dinsdag.</p></article></body></html>";

fn house() -> House {
    let house = House::new();
    house.file("in/a.html", PAGE);
    house.file("in/b.csv", "tekst;datum\n\"Iran levert raketten aan Rusland.\";19-10-2022\n");
    house
        .file("in/2022-10-20.txt", b"Belgi\xeb levert tanks aan Oekra\xefne, en dat is niet voor het eerst.");
    house.file("in/leeg.xml", "<rss version=\"2.0\"><channel><title>x</title></channel></rss>");
    house
}

#[test]
fn the_table_says_what_each_file_is() {
    let answer = house().graaf(&["sources", "in", "--lang", "nl"]);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""));
    let rows: Vec<Vec<&str>> = answer.out.lines().map(|l| l.split_whitespace().collect()).collect();
    assert_eq!(rows[0], ["document", "vorm", "codering", "taal", "datum", "datum", "uit"]);
    assert_eq!(
        rows[1],
        ["2022-10-20.txt", "tekst", "windows-1252?", "nl", "100", "%", "2022-10-20", "bestandsnaam"]
    );
    assert_eq!(rows[2], ["a.html", "HTML", "UTF-8", "nl", "100", "%", "2022-10-18", "meta"]);
    assert_eq!(rows[3], ["De", "Waterkant:", "Drones"]);
    assert_eq!(rows[4], ["b.csv", "CSV", "UTF-8", "nl", "100", "%", "2022-10-19", "veld"]);
    let below: Vec<_> = answer.out.lines().skip(6).collect();
    assert_eq!(below[0], "niet begrepen");
    assert!(below[1].starts_with("  2022-10-20.txt: is geen geldige UTF-8"), "{below:?}");
    assert!(below[2].starts_with("  leeg.xml: is een feed zonder berichten"), "{below:?}");
    assert_eq!(below.len(), 3);
}

#[test]
fn the_json_is_valid_against_its_schema() {
    let house = house();
    let answer = house.graaf(&["sources", "in", "--format", "json"]);
    let value: Value = serde_json::from_str(&answer.out).unwrap();
    let schema = serde_json::from_str(include_str!("../../schema/sources.schema.json")).unwrap();
    let faults: Vec<_> =
        jsonschema::validator_for(&schema).unwrap().iter_errors(&value).map(|e| e.to_string()).collect();
    assert_eq!(faults, Vec::<String>::new());
    let page = &value["documents"][1];
    assert_eq!((page["format"].as_str(), page["published_from"].as_str()), (Some("html"), Some("meta")));
    assert_eq!(
        (page["language_from"].as_str(), page["publisher"].as_str()),
        (Some("document"), Some("De Waterkant"))
    );
    assert_eq!(value["problems"][1]["warning"], false);
}

#[test]
fn nothing_understood_is_exit_code_1() {
    let house = House::new();
    house.file("leeg.txt", "");
    let answer = house.graaf(&["sources", "leeg.txt"]);
    assert_eq!(
        (answer.code, answer.out.as_str()),
        (Some(1), "not understood\n  leeg.txt: holds no text; fill it or take it away\n")
    );
}

#[test]
fn every_command_reads_every_format_and_patterns_are_expanded() {
    let house = house();
    for (pattern, documents) in [("in/*.html", 1), ("in/*.[ch]*", 2), ("i?/*", 3)] {
        let answer = house.graaf(&["extract", pattern]);
        assert_eq!(answer.code, Some(0), "{}", answer.err);
        let mut ids: Vec<String> = answer
            .out
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap()["document"].as_str().unwrap().to_owned())
            .collect();
        ids.dedup();
        assert_eq!(ids.len(), documents, "{pattern}");
    }
    let dates = house.graaf(&["dates", "in/a.html"]);
    assert!(dates.out.contains("2022-10-18"), "{}", dates.out);
    let built = house.graaf(&["build", "in"]);
    assert!(built.out.lines().any(|l| l.starts_with("documents") && l.ends_with(" 3")), "{}", built.out);
    let missing = house.graaf(&["extract", "in/*.nergens"]);
    assert_eq!(missing.code, Some(1));
    assert!(missing.err.contains("in/*.nergens: there is no such file or folder"), "{}", missing.err);
}

#[test]
fn columns_are_named_on_the_command_line_or_in_the_folder() {
    let house = House::new();
    house.file("in/a.csv", "verhaal,dag\n\"Iran levert drones aan Rusland.\",2022-10-18\n");
    let answer = house.graaf(&["extract", "in"]);
    assert_eq!(answer.code, Some(1));
    assert!(
        answer.err.contains("in/a.csv: has no column") || answer.err.contains("a.csv: has no column"),
        "{}",
        answer.err
    );
    let named = house.graaf(&["extract", "in", "--map", "text=verhaal,published=dag"]);
    assert!(named.out.contains("\"published\":\"2022-10-18\""), "{}{}", named.out, named.err);
    let wrong = house.graaf(&["extract", "in", "--map", "tekst=verhaal"]);
    assert_eq!(wrong.code, Some(2));
    house.file("in/graaf.toml", "[map]\ntext = \"verhaal\"\npublished = \"dag\"\n");
    let settled = house.graaf(&["extract", "in"]);
    assert_eq!(settled.out, named.out);
}

#[test]
fn another_mapping_reads_a_table_again() {
    let house = House::new();
    house.file(
        "in/a.csv",
        "text,lead,date\n\"Iran levert drones aan Rusland.\",\"België steunt Oekraïne.\",2022-10-18\n",
    );
    let claims = |arguments: &[&str]| {
        let built = house.graaf(arguments);
        assert_eq!(built.code, Some(0), "{}", built.err);
        house.graaf(&["claims", "--format", "csv"]).out
    };
    assert!(claims(&["build", "in"]).contains("drones"));
    assert!(!claims(&["build", "in", "--map", "text=lead"]).contains("drones"));
}

#[cfg(unix)]
#[test]
fn a_pdf_is_read_where_its_program_is_installed() {
    use std::os::unix::fs::PermissionsExt as _;
    let house = House::new();
    house.file("in/2022-10-18.pdf", "%PDF-1.7\n");
    let run = |path: &str| {
        let mut command = house.command(&["extract", "in"]);
        let output = command.env("PATH", path).output().unwrap();
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (out, err) = run("/nowhere");
    assert!(out.is_empty() && err.contains("convert it with pdftotext"), "{err}");
    let program = |text: &str| {
        house.file("bin/pdftotext", format!("#!/bin/sh\n{text}\n"));
        std::fs::set_permissions(house.path("bin/pdftotext"), std::fs::Permissions::from_mode(0o755))
            .unwrap();
    };
    let path = format!("{}:/usr/bin:/bin", house.path("bin").display());
    program("echo 'Iran levert drones aan Rusland.'");
    let (out, err) = run(&path);
    assert!(out.contains("\"published\":\"2022-10-18\""), "{err}");
    program("echo 'Syntax Error: broken' >&2; exit 1");
    assert!(
        run(&path).1.contains(
            "2022-10-18.pdf: is a PDF that is damaged or cut off (pdftotext: Syntax Error: broken)"
        )
    );
    program("true");
    assert!(run(&path).1.contains("is a PDF without text"));
}

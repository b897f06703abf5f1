//! `graaf export` and `graaf draw`: where they write, and what they refuse.

use std::fs;

use crate::house::House;

fn built() -> House {
    let house = House::new();
    house.file("news/a.txt", "date 2022-10-18\nIran levert drones aan Rusland. Frankrijk steunt Oekraïne.\n");
    assert_eq!(house.graaf(&["build", "news"]).code, Some(0));
    house
}

#[test]
fn a_file_goes_to_standard_output_or_to_its_place() {
    let house = built();
    let printed = house.graaf(&["export", "graphml", "--actor", "Iran"]);
    assert_eq!((printed.code, printed.err.as_str()), (Some(0), ""));
    assert!(printed.out.contains("Q794") && !printed.out.contains("Ukraine"));
    let written = house.graaf(&["export", "graphml", "--actor", "Iran", "-o", "iran.graphml"]);
    assert_eq!((written.code, written.out.as_str()), (Some(0), ""));
    assert_eq!(fs::read_to_string(house.path("iran.graphml")).unwrap(), printed.out);
}

#[test]
fn labels_are_in_the_language_that_is_asked() {
    let house = built();
    for (lang, want) in [("nl", "levert aan"), ("en", "supplies")] {
        assert!(house.graaf(&["export", "svg", "--lang", lang]).out.contains(want));
    }
}

#[test]
fn several_files_want_a_folder_of_their_own() {
    let house = built();
    let nowhere = house.graaf(&["export", "csv"]);
    assert_eq!((nowhere.code, nowhere.out.as_str()), (Some(2), ""));
    assert!(nowhere.err.contains("-o"), "{}", nowhere.err);
    assert_eq!(house.graaf(&["export", "csv", "-o", "tables"]).code, Some(0));
    assert!(house.path("tables/edges.csv").is_file());
    let full = house.graaf(&["export", "csv", "-o", "tables", "--lang", "nl"]);
    assert_eq!(full.code, Some(1));
    assert!(full.err.contains("niet leeg") && full.err.contains("--force"), "{}", full.err);
    house.file("tables/mine.txt", "mine");
    assert_eq!(house.graaf(&["export", "csv", "-o", "tables", "--force"]).code, Some(0));
    assert!(house.path("tables/mine.txt").is_file(), "what is somebody's own stays");
}

#[test]
fn a_format_that_is_not_there_is_wrong_usage() {
    let answer = built().graaf(&["export", "xlsx"]);
    assert_eq!(answer.code, Some(2));
    assert!(answer.err.contains("gexf"), "the formats are listed: {}", answer.err);
}

#[test]
fn a_picture_must_be_of_a_kind_that_graphviz_draws() {
    let house = built();
    assert_eq!(house.graaf(&["draw", "-o", "graph.doc"]).code, Some(2));
    let drawn = house.graaf(&["draw", "-o", "graph.svg", "--lang", "nl"]);
    match drawn.code {
        Some(0) => assert!(fs::read_to_string(house.path("graph.svg")).unwrap().contains("levert aan")),
        // Where Graphviz is not installed, people read what to do.
        code => {
            assert_eq!(code, Some(1));
            assert!(drawn.err.contains("installeer Graphviz"), "{}", drawn.err);
        }
    }
}

#[test]
fn steps_are_counted_from_an_actor() {
    let house = built();
    assert_eq!(house.graaf(&["dot", "--depth", "2"]).code, Some(2));
    let near = house.graaf(&["dot", "--depth", "2", "--actor", "Iran"]);
    assert!(near.out.contains("Q159") && !near.out.contains("Ukraine"));
}

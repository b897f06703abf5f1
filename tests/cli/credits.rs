//! Whom a text is credited to is whose voice it has.

use serde_json::Value;

use crate::house::House;

const REUTERS: [(&str, &str); 4] = [
    ("stem", "BEIROET (Reuters) - Iran heeft op 17 oktober 2022 drones aan Rusland geleverd."),
    ("koerier", "Iran leverde op 17 oktober 2022 drones aan Rusland. Het regende in Teheran.\nBron: Reuters"),
    ("post", "Iran supplied drones to Russia on 17 October 2022, Reuters news agency said."),
    ("bode", "Rusland kreeg op 17 oktober 2022 drones van Iran. (Reuters)"),
];

/// A store of papers, each with its text; gives its only edge and its documents.
fn built(papers: &[(&str, &str)], more: &[&str]) -> (Value, Vec<Value>) {
    let house = House::new();
    for (paper, text) in papers {
        house.file(
            &format!("news/{paper}.md"),
            format!("---\ndate: 2022-10-18\npublisher: {paper}\n---\n{text}\n"),
        );
    }
    let answer = house.graaf(&[&["build", "news"], more].concat());
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""));
    let graph: Value =
        serde_json::from_str(&house.graaf(&["json", "--relation", "supplies"]).out).expect("JSON");
    let edges = graph["edges"].as_array().expect("edges");
    assert_eq!(
        (edges.len(), edges[0]["claims"].as_array().map(Vec::len)),
        (1, Some(papers.len())),
        "{graph}"
    );
    (edges[0].clone(), graph["documents"].as_array().expect("documents").clone())
}

#[test]
fn two_prints_of_one_agency_are_one_source() {
    for more in [&[][..], &["--no-text"]] {
        let (edge, documents) = built(&REUTERS, more);
        assert_eq!((&edge["sources"], &edge["status"]), (&1.into(), &"reported".into()), "{edge} {more:?}");
        let credits: Vec<&Value> = documents.iter().filter_map(|d| d.get("credit")).collect();
        assert_eq!(credits, ["Reuters"; 3], "{documents:?}");
    }
    let mut papers = REUTERS.to_vec();
    papers.push(("gids", "AMSTERDAM (ANP) - Iran leverde Rusland op 17 oktober 2022 drones."));
    let (edge, _) = built(&papers, &[]);
    assert_eq!((&edge["sources"], &edge["status"]), (&2.into(), &"affirmed".into()), "{edge}");
}

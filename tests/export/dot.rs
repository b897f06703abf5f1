//! The DOT we write, read back by a small checker of the language, and by Graphviz where it is installed.

use std::collections::BTreeMap;

use graaf::base::Lang;
use graaf::claim::{Claim, Modality, Stance};
use graaf::export::{Cluster, Drawing, Options, dot, dot_as};
use graaf::graph::Graph;

use crate::fixture::{Change, claim, crowd, document, world};

type Attributes = BTreeMap<String, String>;

/// What stands in a DOT file; every edge's ends must have been declared.
#[derive(Debug, Default)]
struct Picture {
    nodes: BTreeMap<String, Attributes>,
    edges: Vec<(String, String, Attributes)>,
}

/// Tokens of DOT: punctuation as it is, strings without quotes but marked by a leading `"`.
fn tokens(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            c if c.is_whitespace() => {}
            '{' | '}' | '[' | ']' | ';' | ',' | '=' => out.push(c.to_string()),
            '-' => {
                assert_eq!(chars.next(), Some('>'), "only arrows");
                out.push("->".to_owned());
            }
            '"' => {
                let mut string = String::from("\"");
                loop {
                    match chars.next().expect("a string ends") {
                        '"' => break,
                        '\\' => match chars.next().expect("an escape has a character") {
                            'n' => string.push('\n'),
                            c @ ('"' | '\\') => string.push(c),
                            c => panic!("\\{c} is no escape of ours"),
                        },
                        c => {
                            assert!(!c.is_control(), "control characters are blanked");
                            string.push(c);
                        }
                    }
                }
                out.push(string);
            }
            c if c.is_alphanumeric() || c == '_' || c == '.' => {
                let mut word = String::from(c);
                while let Some(&c) = chars.peek().filter(|c| c.is_alphanumeric() || matches!(c, '_' | '.')) {
                    word.push(c);
                    chars.next();
                }
                out.push(word);
            }
            c => panic!("{c:?} is no DOT"),
        }
    }
    out
}

fn name(token: &str) -> String {
    token.strip_prefix('"').unwrap_or(token).to_owned()
}

/// `[a=b, c=d]` at the head of the tokens, if there.
fn attributes(rest: &mut &[String]) -> Attributes {
    let mut found = Attributes::new();
    if rest.first().map(String::as_str) != Some("[") {
        return found;
    }
    *rest = &rest[1..];
    while rest[0] != "]" {
        assert_eq!(rest[1], "=", "an attribute has a value: {rest:?}");
        found.insert(name(&rest[0]), name(&rest[2]));
        *rest = &rest[3..];
        if rest[0] == "," {
            *rest = &rest[1..];
        }
    }
    *rest = &rest[1..];
    found
}

fn picture(text: &str) -> Picture {
    let all = tokens(text);
    let mut picture = Picture::default();
    let mut rest = &all[..];
    assert_eq!(rest[0], "digraph");
    assert_eq!(rest[2], "{");
    rest = &rest[3..];
    let mut depth = 1;
    while let Some(head) = rest.first() {
        match head.as_str() {
            "}" => (depth, rest) = (depth - 1, &rest[1..]),
            ";" => rest = &rest[1..],
            "subgraph" => {
                assert_eq!(rest[2], "{");
                (depth, rest) = (depth + 1, &rest[3..]);
            }
            "graph" | "node" | "edge" => {
                rest = &rest[1..];
                attributes(&mut rest);
            }
            _ if rest[1] == "=" => rest = &rest[3..],
            _ if rest[1] == "->" => {
                let (from, to) = (name(head), name(&rest[2]));
                assert!(
                    picture.nodes.contains_key(&from) && picture.nodes.contains_key(&to),
                    "{from} -> {to}"
                );
                rest = &rest[3..];
                picture.edges.push((from, to, attributes(&mut rest)));
            }
            _ => {
                let id = name(head);
                rest = &rest[1..];
                assert!(picture.nodes.insert(id, attributes(&mut rest)).is_none(), "a node is declared once");
            }
        }
    }
    assert_eq!(depth, 0, "braces match");
    // The legend is told apart by its ids.
    picture.edges.retain(|(from, ..)| !from.starts_with("legend "));
    picture.nodes.retain(|id, _| !id.starts_with("legend "));
    picture
}

fn drawn(claims: Vec<Claim>) -> Picture {
    picture(&dot(&Graph::fold(&[], claims), &Options::default()))
}

fn supply() -> Claim {
    let report = document("bericht", "De Koerier", Some("2022-10-19"), "Bericht");
    claim(&report, "Iran levert drones aan Rusland.", "Iran", "supplies", "Rusland")
}

#[test]
fn graphs_of_any_size_are_valid() {
    assert!(picture(&dot(&Graph::default(), &Options::default())).nodes.is_empty());
    assert_eq!(drawn(vec![supply()]).edges.len(), 1);
    let (documents, claims) = crowd(300);
    let graph = Graph::fold(&documents, claims);
    let picture = picture(&dot(&graph, &Options::default()));
    assert_eq!(graph.relations().count(), 300);
    assert!(picture.edges.len() > 250 && picture.nodes.len() == graph.nodes().count());
}

#[test]
fn an_edge_carries_relation_theme_date_source_and_marks() {
    let one = supply().theme("drones").on("2022-10-18").says("CIA", Stance::Asserts);
    for (claim, lang, want) in [
        (one.clone(), Lang::Nl, "levert aan: drones\n2022-10-18\nCIA"),
        (one.clone(), Lang::En, "supplies: drones\n2022-10-18\nCIA"),
        (
            one.modality(Modality::Planned).hedged(),
            Lang::Nl,
            "levert aan: drones\n2022-10-18\nCIA\n[gepland, naar verluidt]",
        ),
        (supply(), Lang::En, "supplies\nreported 2022-10-19\nbericht"),
    ] {
        let graph = Graph::fold(&[], vec![claim]);
        let picture = picture(&dot(&graph, &Options { lang, ..Options::default() }));
        assert_eq!(picture.edges[0].2["label"], want);
    }
}

#[test]
fn lines_tell_how_sure_an_edge_is() {
    for (claims, attribute, want) in [
        (vec![supply()], "style", "solid"),
        (vec![supply().hedged()], "style", "dotted"),
        (vec![supply().modality(Modality::Planned)], "style", "dashed"),
        (vec![supply().modality(Modality::Possible).hedged()], "style", "dashed"),
        (vec![supply().modality(Modality::Hypothetical)], "style", "dashed"),
        (vec![supply().denied()], "color", "#b00020"),
        (vec![supply().denied()], "arrowhead", "tee"),
        (vec![supply(), supply().denied()], "color", "#b00020:#444444"),
    ] {
        let picture = drawn(claims);
        assert_eq!(picture.edges[0].2.get(attribute).map(String::as_str), Some(want));
    }
    assert_eq!(drawn(vec![supply()]).edges[0].2.get("color"), None);
}

#[test]
fn a_symmetric_relation_has_no_arrowhead() {
    let (documents, claims) = world();
    let picture = picture(&dot(&Graph::fold(&documents, claims), &Options::default()));
    for (from, to, attributes) in &picture.edges {
        let symmetric = attributes["class"].starts_with("meets") || attributes["class"].starts_with("fights");
        assert_eq!(attributes.get("dir").map(String::as_str) == Some("none"), symmetric, "{from} -> {to}");
    }
}

#[test]
fn who_stands_left_goes_by_the_edges_with_a_direction() {
    let report = document("x", "x", Some("2022-10-19"), "x");
    let c = |relation, a, b| claim(&report, "Iran en Rusland.", a, relation, b);
    for (claims, want) in [
        (vec![c("allied_with", "Iran", "Rusland")], None),
        (vec![c("allied_with", "Iran", "Rusland"), c("supplies", "Iran", "Rusland")], Some("false")),
    ] {
        let picture = drawn(claims);
        let (.., attributes) = picture.edges.iter().find(|(.., a)| a.contains_key("dir")).unwrap();
        assert_eq!(attributes.get("constraint").map(String::as_str), want);
    }
}

#[test]
fn shapes_go_by_type_and_an_agent_left_out_is_a_point() {
    let (documents, claims) = world();
    let picture = picture(&dot(&Graph::fold(&documents, claims), &Options::default()));
    let shape = |id: &str| picture.nodes[id]["shape"].as_str();
    assert_eq!(shape("Q794"), "box");
    assert_eq!(shape("person:vladimir-putin"), "ellipse");
    assert_eq!(shape("org:nato"), "octagon");
    assert_eq!(shape("armed:irgc"), "hexagon");
    let points = picture.nodes.iter().filter(|(id, _)| id.starts_with("unspecified:"));
    assert!(points.map(|(_, a)| a["shape"].as_str()).eq(["point"]));
}

#[test]
fn the_same_at_other_times_is_one_line_with_a_count() {
    let picture =
        drawn(vec![supply().on("2022-08-01"), supply().on("2022-10-18"), supply().on("2023-01-02")]);
    assert_eq!(picture.edges.len(), 1);
    assert_eq!(picture.edges[0].2["label"], "levert aan ×3\n2022-08-01 … 2023-01-02\nbericht");
}

#[test]
fn the_quote_is_in_the_tooltip() {
    assert!(drawn(vec![supply()]).edges[0].2["tooltip"].contains("Iran levert drones aan Rusland."));
}

/// Names that would break out of a string, be read as an escape or an entity, or end a line.
const HOSTILE: [&str; 7] =
    ["\"];}", "\\", "\\N\\G", "a\nb\r\tc\u{0}d", "AT&T &amp; <b>x</b>", "];\"a\" -> \"b\" [", "“’…漢字🙂"];

#[test]
fn names_and_quotes_are_data_whatever_is_in_them() {
    for text in HOSTILE {
        let report = document(text, text, Some("2022-10-19"), text);
        let c = claim(&report, text, text, "supplies", &format!("{text}{text}")).theme(text);
        let graph = Graph::fold(std::slice::from_ref(&report), vec![c]);
        let picture = picture(&dot(&graph, &Options::default()));
        assert_eq!((picture.nodes.len(), picture.edges.len()), (2, 1), "{text:?}");
    }
}

/// SVG by Graphviz; `None` where it is not installed.
fn svg(dot: &str) -> Option<String> {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let started = Command::new("dot").arg("-Tsvg").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut graphviz) = started else {
        eprintln!("skipped: Graphviz is not installed");
        return None;
    };
    graphviz.stdin.take().unwrap().write_all(dot.as_bytes()).unwrap();
    let output = graphviz.wait_with_output().unwrap();
    assert!(output.status.success(), "Graphviz takes our DOT");
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn graphviz_draws_it() {
    let (documents, claims) = world();
    let graph = Graph::fold(&documents, claims);
    let Some(drawing) = svg(&dot(&graph, &Options::default())) else { return };
    for words in ["levert aan: drones", "Rusland", "legenda", "[betwist]"] {
        assert!(drawing.contains(words), "{words} is in the picture");
    }
}

#[test]
fn graphviz_shows_hostile_names_as_they_are() {
    let report = document("x", "x", Some("2022-10-19"), "x");
    let claims = HOSTILE.iter().map(|t| claim(&report, t, t, "meets", "Iran")).collect();
    let Some(drawing) = svg(&dot(&Graph::fold(&[], claims), &Options::default())) else { return };
    for shown in ["AT&amp;T &amp;amp;", "&lt;b&gt;x&lt;/b&gt;", "\\N\\G", "漢字🙂"] {
        assert!(drawing.contains(shown), "{shown} is shown");
    }
}

#[test]
fn everything_between_two_actors_may_be_one_line() {
    let report = document("bericht", "De Koerier", Some("2022-10-19"), "Bericht");
    let say = |relation: &str, date: &str| {
        claim(&report, "Iran levert drones aan Rusland.", "Iran", relation, "Rusland").on(date)
    };
    let claims = vec![
        say("supplies", "2022-08-01"),
        say("supplies", "2023-01-01"),
        say("funds", "2022-09-01"),
        say("aids", "2022-10"),
        say("praises", "2022-11"),
        say("trains", "2022-12").denied(),
    ];
    let graph = Graph::fold(std::slice::from_ref(&report), claims);
    let options = Options { lang: Lang::En, ..Options::default() };
    let drawing = Drawing { bundle: true, ..Drawing::default() };
    let picture = picture(&dot_as(&graph, &options, &drawing));
    let labels: Vec<&str> = picture.edges.iter().map(|e| e.2["label"].as_str()).collect();
    assert_eq!(labels.len(), 2, "what is denied stays apart");
    assert!(
        labels.contains(&"supplies ×2, aids, funds,\n+1\n2022-08-01 … 2023-01-01\nDe Koerier"),
        "{labels:?}"
    );
}

#[test]
fn actors_stand_together_by_country_or_type() {
    let (documents, claims) = world();
    let graph = Graph::fold(&documents, claims);
    let boxes = |cluster: Cluster| {
        let text = dot_as(
            &graph,
            &Options { lang: Lang::Nl, ..Options::default() },
            &Drawing { cluster: Some(cluster), ..Drawing::default() },
        );
        assert_eq!(picture(&text).nodes.len(), graph.nodes().count(), "every node once");
        text
    };
    let text = boxes(Cluster::Country);
    let iran = text.split("label=\"Iran\"; labeljust").nth(1).expect("a box for Iran");
    let iran = &iran[..iran.find("\n  }").unwrap()];
    assert!(iran.contains("\"Q794\" [") && iran.contains("\"armed:irgc\" [") && !iran.contains("\"Q159\" ["));
    assert!(!text.contains("label=\"IGO\""), "an organisation of many is in no country");
    assert!(boxes(Cluster::Type).contains("label=\"persoon\"; labeljust"));
}

#[test]
fn a_picture_of_hundreds_has_its_words_in_tooltips() {
    let (documents, claims) = crowd(300);
    let graph = Graph::fold(&documents, claims);
    let drawing = Drawing { wordless: true, ..Drawing::default() };
    let text = dot_as(&graph, &Options::default(), &drawing);
    let edges: Vec<&str> = text.lines().filter(|l| l.contains(" -> ")).collect();
    assert!(edges.len() > 250 && edges.iter().all(|l| !l.contains(" label=") && l.contains("tooltip=")));
    assert_eq!(text.matches("<table").count(), 1, "the legend stays in one piece");
}

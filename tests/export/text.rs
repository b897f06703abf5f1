//! What people read: timelines, actors, one actor; as text, Markdown and tables.

use graaf::base::Lang;
use graaf::claim::Stance;
use graaf::export::{
    Options, actors_csv, actors_json, actors_text, claims_csv, claims_jsonl, dot, json, show_text,
    timeline_csv, timeline_json, timeline_md, timeline_text,
};
use graaf::graph::Graph;

use crate::fixture::{Change, claim, crowd, document, world};

const DUTCH: Options = Options { lang: Lang::Nl, colour: false, width: 100 };
const ENGLISH: Options = Options { lang: Lang::En, ..DUTCH };

fn graph() -> Graph {
    let (documents, claims) = world();
    Graph::fold(&documents, claims)
}

/// Every export, by name.
fn all(graph: &Graph, options: &Options) -> Vec<(&'static str, String)> {
    let shown = graph.nodes().filter_map(|n| show_text(graph, &n.id, options)).collect();
    vec![
        ("actors_csv", actors_csv(graph, options)),
        ("actors_json", actors_json(graph, options)),
        ("actors_text", actors_text(graph, options)),
        ("claims_csv", claims_csv(graph, options)),
        ("claims_jsonl", claims_jsonl(graph, options)),
        ("dot", dot(graph, options)),
        ("json", json(graph, options)),
        ("show_text", shown),
        ("timeline_csv", timeline_csv(graph, options)),
        ("timeline_json", timeline_json(graph, options)),
        ("timeline_md", timeline_md(graph, options)),
        ("timeline_text", timeline_text(graph, options)),
    ]
}

#[test]
fn a_timeline_in_dutch() {
    insta::assert_snapshot!(timeline_text(&graph(), &DUTCH));
}

#[test]
fn a_timeline_in_english() {
    insta::assert_snapshot!(timeline_text(&graph(), &ENGLISH));
}

#[test]
fn a_timeline_in_markdown() {
    insta::assert_snapshot!(timeline_md(&graph(), &DUTCH));
}

#[test]
fn a_timeline_for_a_spreadsheet() {
    insta::assert_snapshot!(timeline_csv(&graph(), &ENGLISH));
}

#[test]
fn the_actors_and_one_of_them() {
    let graph = graph();
    let one = show_text(&graph, "Q794", &DUTCH).unwrap();
    insta::assert_snapshot!(format!("{}\n{one}", actors_text(&graph, &DUTCH)));
}

#[test]
fn an_actor_that_is_not_there_is_not_shown() {
    assert_eq!(show_text(&graph(), "nobody", &DUTCH), None);
}

#[test]
fn an_empty_graph_is_no_error() {
    for (name, text) in all(&Graph::default(), &DUTCH) {
        assert!(text.is_empty() || text.ends_with('\n'), "{name}");
    }
}

#[test]
fn the_same_graph_gives_the_same_bytes_whatever_the_order_of_claims() {
    let (mut documents, mut claims) = world();
    let before = all(&Graph::fold(&documents, claims.clone()), &DUTCH);
    documents.reverse();
    claims.reverse();
    assert_eq!(all(&Graph::fold(&documents, claims), &DUTCH), before);
}

/// A text without its ANSI styles.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\x1b') {
        out.push_str(before);
        rest = after.split_once('m').map_or("", |(_, rest)| rest);
    }
    out + rest
}

#[test]
fn colour_adds_styles_and_changes_nothing_else() {
    let graph = graph();
    let colour = Options { colour: true, ..DUTCH };
    for ((name, with), (_, without)) in all(&graph, &colour).into_iter().zip(all(&graph, &DUTCH)) {
        assert_eq!(
            with.contains('\x1b'),
            matches!(name, "timeline_text" | "actors_text" | "show_text"),
            "{name}"
        );
        // Padding may stand inside a style, where it is not trimmed.
        let trimmed = |text: &str| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        assert_eq!(trimmed(&plain(&with)), trimmed(&without), "{name}");
    }
}

#[test]
fn lines_keep_to_the_width() {
    let graph = graph();
    for width in [60, 80, 120] {
        let options = Options { width, ..DUTCH };
        let texts = [timeline_text(&graph, &options), show_text(&graph, "Q794", &options).unwrap()];
        for line in texts.iter().flat_map(|t| t.lines()) {
            assert!(line.chars().count() <= width, "{width}: {line}");
        }
    }
}

#[test]
fn a_spreadsheet_takes_no_cell_for_a_formula() {
    let bad = ["=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"];
    for text in bad {
        let report = document("x", text, Some("2022-10-19"), text);
        let c = claim(&report, text, text, "supplies", "Rusland").theme(text).says(text, Stance::Asserts);
        let graph = Graph::fold(&[report], vec![c]);
        for (name, table) in all(&graph, &DUTCH).into_iter().filter(|(name, _)| name.ends_with("csv")) {
            for record in csv::Reader::from_reader(table.as_bytes()).records() {
                for cell in record.unwrap().iter() {
                    assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{name}: {cell:?}");
                }
            }
        }
    }
}

#[test]
fn tables_have_a_row_for_each_claim_and_edge() {
    let graph = graph();
    let rows =
        |table: String| csv::Reader::from_reader(table.as_bytes()).records().filter(Result::is_ok).count();
    assert_eq!(rows(claims_csv(&graph, &DUTCH)), graph.claims.len());
    assert_eq!(rows(timeline_csv(&graph, &DUTCH)), graph.relations().count());
    assert_eq!(claims_jsonl(&graph, &DUTCH).lines().count(), graph.claims.len());
}

#[test]
fn claim_lines_read_back_to_the_same_claims() {
    let graph = graph();
    let lines = claims_jsonl(&graph, &DUTCH);
    let back: Vec<graaf::claim::Claim> = lines.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(back, graph.claims);
}

#[test]
fn markdown_takes_names_literally_and_links_only_to_the_web() {
    let mut report = document("x", "De *Koerier* [x](y) <b>", Some("2022-10-19"), "# Kop | `code` _x_");
    report.url = Some("https://example.org/a (b)".to_owned());
    let c = claim(&report, "*Iran* helpt <script>", "*Iran*", "aids", "Rusland");
    let text = timeline_md(&Graph::fold(std::slice::from_ref(&report), vec![c.clone()]), &DUTCH);
    assert!(text.contains(r"**\*Iran\***"), "{text}");
    assert!(text.contains(r"\<script\>"), "{text}");
    assert!(text.contains("(https://example.org/a%28b%29)"), "{text}");
    report.url = Some("javascript:alert(1)".to_owned());
    let text = timeline_md(&Graph::fold(&[report], vec![c]), &DUTCH);
    assert!(!text.contains("javascript"), "{text}");
}

#[test]
fn no_control_character_of_the_input_reaches_a_terminal() {
    let report = document("x", "De\x1b[31m Stem\u{7}", Some("2022-10-19"), "Kop\x1b]0;x\u{7}");
    let c = claim(&report, "Iran\x1b[2J helpt.", "Iran\x1b[2J", "aids", "Rusland");
    let graph = Graph::fold(&[report], vec![c]);
    for (name, text) in all(&graph, &DUTCH) {
        assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{name}: {text:?}");
    }
}

#[test]
fn an_edge_with_many_reports_says_how_many_it_leaves_out() {
    let claims = (1..=6).map(|day| {
        let report = document(&format!("d{day}"), "De Stem", Some(&format!("2022-10-{day:02}")), "Bericht");
        claim(&report, "Iran helpt Rusland.", "Iran", "aids", "Rusland")
    });
    let graph = Graph::fold(&[], claims.collect());
    assert!(timeline_text(&graph, &DUTCH).contains("en nog 3 meldingen"));
    assert!(timeline_text(&graph, &DUTCH).starts_with("gemeld 1–6 okt 2022 "));
    assert!(timeline_text(&graph, &ENGLISH).contains("and 3 more reports"));
}

#[test]
fn large_graphs_are_told_in_full() {
    let (documents, claims) = crowd(2000);
    let graph = Graph::fold(&documents, claims);
    let edges = graph.relations().count();
    assert_eq!(csv::Reader::from_reader(timeline_csv(&graph, &DUTCH).as_bytes()).records().count(), edges);
    assert_eq!(timeline_md(&graph, &DUTCH).lines().filter(|l| l.starts_with("- ")).count(), edges);
}

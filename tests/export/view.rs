//! The page of `graaf view`, as far as graaf makes it: what it holds, and that nothing in it gets out. What its program does is checked
//! in a browser, by `viewer/test/run`.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use graaf::base::Lang;
use graaf::claim::{Cue, Stance};
use graaf::export::{Options, viewer};
use graaf::graph::Graph;
use graaf::source::DocumentInfo;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::fixture::{Change, claim, crowd, document, world};
use crate::house::{self, House};

/// What would end a script, begin an element or turn the direction of text, were it taken for markup.
const HOSTILE: &str = "</script><script>pwned=1</script><img src=x onerror=pwned=1> <!-- & \u{2028}\u{2029} \" ' ] \\ \u{0} é 🚀";

fn page(graph: &Graph) -> String {
    let mut bytes = Vec::new();
    viewer(graph, &Options { lang: Lang::Nl, ..Options::default() }, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn small() -> Graph {
    let (documents, claims) = world();
    Graph::fold(&documents, claims)
}

/// What stands between two texts; both must be there.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let (_, rest) = text.split_once(from).expect(from);
    rest.split_once(to).expect(to).0
}

fn data(page: &str) -> Value {
    serde_json::from_str(between(page, "<script type=\"application/json\" id=\"graaf-data\">", "</script>"))
        .unwrap()
}

fn rows<'v>(data: &'v Value, table: &str) -> &'v Vec<Value> {
    data[table].as_array().unwrap()
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

#[test]
fn the_policy_allows_this_script_and_this_style_alone() {
    let page = page(&small());
    let policy = between(&page, "Content-Security-Policy\" content=\"", "\">");
    let hash = |text: &str| format!("sha256-{}", STANDARD.encode(Sha256::digest(text)));
    let script = hash(between(&page, "</script>\n<script>", "</script>\n</body>"));
    let style = hash(between(&page, "<style>", "</style>"));
    let want = format!(
        "default-src 'none'; script-src '{script}'; style-src '{style}'; img-src data: blob:; base-uri 'none'; form-action 'none'"
    );
    assert_eq!(policy, want);
}

#[test]
fn words_of_others_are_data_and_come_back_as_they_were() {
    let report = DocumentInfo {
        url: Some("javascript:pwned=1".to_owned()),
        ..document("kwaad", HOSTILE, Some("2022-10-19"), HOSTILE)
    };
    let mut one =
        claim(&report, HOSTILE, HOSTILE, "supplies", "Rusland").theme("img").says("CIA", Stance::Denies);
    one.subject.name = HOSTILE.to_owned();
    one.rule = HOSTILE.to_owned();
    let page = page(&Graph::fold(&[report], vec![one]));
    assert_eq!(page.matches("<script").count(), 2);
    let raw = between(&page, "id=\"graaf-data\">", "</script>");
    assert!(!raw.contains(['<', '>', '&', '\u{2028}', '\u{2029}', '\u{0}']));
    let data = data(&page);
    assert_eq!(rows(&data, "sentences")[0]["text"], HOSTILE);
    assert!(rows(&data, "nodes").iter().any(|n| n["words"][1] == HOSTILE));
}

#[test]
fn every_edge_and_claim_is_there_and_names_rows_that_exist() {
    for graph in [small(), {
        let (documents, claims) = crowd(300);
        Graph::fold(&documents, claims)
    }] {
        let data = data(&page(&graph));
        let ids = |table: &str| -> BTreeSet<String> {
            rows(&data, table).iter().map(|r| r["id"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(ids("edges"), graph.relations().map(|r| r.id.clone()).collect());
        assert_eq!(ids("nodes"), graph.nodes().map(|n| n.id.clone()).collect());
        let claims: BTreeSet<String> = graph.relations().flat_map(|r| r.claims.clone()).collect();
        assert_eq!(ids("claims"), claims);
        let is_row = |of: &Value, table: &str| of.is_null() || number(of) < rows(&data, table).len();
        for edge in rows(&data, "edges") {
            assert!(is_row(&edge["subject"], "nodes") && is_row(&edge["object"], "nodes"), "{edge}");
            assert!(is_row(&edge["relation"], "relations") && is_row(&edge["when"], "dates"), "{edge}");
        }
        for claim in rows(&data, "claims") {
            assert!(is_row(&claim["sentence"], "sentences") && is_row(&claim["when"], "dates"), "{claim}");
        }
    }
}

#[test]
fn marks_are_the_words_that_the_cues_point_to() {
    let report = document("lid", "De Koerier", Some("2022-10-19"), "Drones");
    let quote = "🚀 Volgens Oekraïne levert Iran op 18 oktober drones aan Rusland.";
    let mut one = claim(&report, quote, "Iran", "supplies", "Rusland").theme("drones");
    // The sentence begins at byte 1000 of its text; one cue stands before it.
    let cue = |words: &str| {
        let start = 1000 + u32::try_from(quote.find(words).unwrap()).unwrap();
        Some(Cue { start, end: start + u32::try_from(words.len()).unwrap() })
    };
    one.evidence.start = 1000;
    one.evidence.end = 1000 + u32::try_from(quote.len()).unwrap();
    one.evidence.cues.subject = cue("Iran");
    one.evidence.cues.object = cue("Rusland");
    one.evidence.cues.trigger = cue("levert");
    one.evidence.cues.source = cue("Oekraïne");
    one.evidence.cues.when = Some(Cue { start: 4, end: 9 });
    one.theme.as_mut().unwrap().start += 1000;
    one.theme.as_mut().unwrap().end += 1000;
    let data = data(&page(&Graph::fold(&[report], vec![one])));
    let units: Vec<u16> = quote.encode_utf16().collect();
    let found: Vec<(String, String)> = rows(&data, "claims")[0]["marks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|m| {
            let (from, length) = (number(&m[1]), number(&m[2]));
            (m[0].as_str().unwrap().to_owned(), String::from_utf16(&units[from..from + length]).unwrap())
        })
        .collect();
    let want = [
        ("source", "Oekraïne"),
        ("verb", "levert"),
        ("subject", "Iran"),
        ("theme", "drones"),
        ("object", "Rusland"),
    ];
    assert_eq!(found, want.map(|(part, words)| (part.to_owned(), words.to_owned())));
}

#[test]
fn dates_keep_their_precision_and_say_when_only_the_report_is_known() {
    let graph = small();
    let data = data(&page(&graph));
    let dates = rows(&data, "dates");
    let day = |date: &Value, end: &str| date[end].as_i64();
    let visit = dates.iter().find(|d| d["edtf"] == "2022-07-19").unwrap();
    assert_eq!((day(visit, "first"), day(visit, "last")), (Some(19_192), Some(19_192)));
    assert!(visit["reported"].is_null());
    let open = dates.iter().find(|d| d["edtf"] == "../2022-02-23").unwrap();
    assert_eq!((day(open, "first"), day(open, "last")), (None, Some(19_046)));
    let reported =
        dates.iter().find(|d| d["reported"] == true && d["words"][0].as_str().unwrap().starts_with("gemeld"));
    assert!(reported.is_some(), "{dates:?}");
}

#[test]
fn claims_that_do_not_agree_have_sides_and_the_words_for_them() {
    let data = data(&page(&small()));
    let disputed: Vec<&Value> = rows(&data, "edges").iter().filter(|e| e["dispute"] == "denied").collect();
    assert!(!disputed.is_empty());
    for edge in disputed {
        let sides: BTreeSet<&str> = edge["claims"]
            .as_array()
            .unwrap()
            .iter()
            .map(|c| rows(&data, "claims")[number(c)]["side"].as_str().unwrap())
            .collect();
        assert!(sides.len() > 1);
        assert!(sides.iter().all(|side| data["words"]["side"][side][0].is_string()));
    }
}

#[test]
fn actors_have_places_of_their_own_and_all_their_names() {
    let (documents, claims) = crowd(300);
    for graph in [small(), Graph::fold(&documents, claims)] {
        let data = data(&page(&graph));
        let places: BTreeSet<(i64, i64)> = rows(&data, "nodes")
            .iter()
            .map(|n| (n["x"].as_i64().unwrap(), n["y"].as_i64().unwrap()))
            .collect();
        assert_eq!(places.len(), graph.nodes().count());
        assert!(places.iter().all(|(x, y)| x.abs() < 100_000 && y.abs() < 100_000));
    }
    let data = data(&page(&small()));
    // One from the text, one from the lexicon; the name that is shown is not repeated.
    let states = rows(&data, "nodes").iter().find(|n| n["id"] == "Q30").unwrap();
    let also: Vec<&str> = states["also"].as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
    assert!(also.contains(&"VS") && also.contains(&"USA") && !also.contains(&"United States"), "{also:?}");
}

#[test]
fn the_same_claims_give_the_same_bytes_in_any_order() {
    let (documents, mut claims) = crowd(300);
    let once = page(&Graph::fold(&documents, claims.clone()));
    claims.reverse();
    assert!(once == page(&Graph::fold(&documents, claims)));
}

#[test]
fn a_graph_of_nothing_has_a_page() {
    assert!(rows(&data(&page(&Graph::default())), "edges").is_empty());
}

#[test]
fn the_page_lies_beside_the_store_unless_another_place_is_given() {
    let house = House::with_news();
    assert_eq!(house.graaf(&["build", "news"]).code, Some(0));
    let told = house.graaf(&["view"]);
    assert_eq!((told.code, told.out.as_str()), (Some(0), ""));
    assert!(told.err.contains("out/graph.html is written"), "{}", told.err);
    let text = std::fs::read_to_string(house.path("out/graph.html")).unwrap();
    assert!(data(&text)["lang"] == "en" && text.ends_with("</html>\n"));
    let dutch = house.graaf(&["view", "-o", "iran.html", "--actor", "Poetin", "--lang", "nl"]);
    assert!(dutch.code == Some(0) && dutch.err.contains("is geschreven"), "{}", dutch.err);
    let fewer = data(&std::fs::read_to_string(house.path("iran.html")).unwrap());
    assert!(fewer["lang"] == "nl" && rows(&fewer, "edges").len() < rows(&data(&text), "edges").len());
    // A build after it finds its store as it was, and the page stays.
    assert_eq!(house.graaf(&["build", "news"]).code, Some(0));
    assert!(house.path("out/graph.html").is_file());
}

#[test]
fn any_number_of_threads_gives_the_same_page() {
    let house = House::with_news();
    assert_eq!(house.graaf(&["build", "news"]).code, Some(0));
    let with = |threads: &str| {
        let mut command = house.command(&["view", "-o", "page.html"]);
        let answer = house::answer(command.env("RAYON_NUM_THREADS", threads), b"");
        assert_eq!(answer.code, Some(0), "{}", answer.err);
        std::fs::read(house.path("page.html")).unwrap()
    };
    assert!(with("1") == with("4"));
}

#[test]
fn what_cannot_be_written_is_told_in_the_readers_language() {
    let house = House::with_news();
    assert_eq!(house.graaf(&["build", "news"]).code, Some(0));
    for (lang, want) in [("nl", "kan niet worden geschreven"), ("en", "cannot be written")] {
        let told = house.graaf(&["view", "-o", "nowhere/page.html", "--lang", lang]);
        assert!(told.code == Some(1) && told.err.contains(want), "{}", told.err);
    }
}

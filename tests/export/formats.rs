//! The formats of `graaf export`, read back: nothing is lost, nothing gets out of its quotes.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use graaf::base::Lang;
use graaf::claim::{Claim, Stance};
use graaf::export::{FORMATS, Folder, Options, SendWrite, Writer, formats_md};
use graaf::graph::Graph;
use graaf::source::DocumentInfo;
use serde_json::Value;

use crate::fixture::{Change, claim, crowd, document, world};

const DUTCH: Options = Options { lang: Lang::Nl, colour: false, width: 100 };

/// Words that would do harm in one format or another.
const HOSTILE: &str = "=cmd|' /C calc'!A0 </script><img src=x onerror=alert(1)> ]]> \" \\\" ' \\' ; [[x]] ^a $$ %% {{b}} \u{1b}[31m\u{0} \u{202e}end";

/// A folder in memory.
#[derive(Default)]
struct InMemory(BTreeMap<String, Vec<u8>>);

impl Folder for InMemory {
    fn file(
        &mut self,
        name: &str,
        write: &mut dyn FnMut(&mut SendWrite<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut bytes = Vec::new();
        write(&mut bytes)?;
        assert!(self.0.insert(name.to_owned(), bytes).is_none(), "{name} is written once");
        Ok(())
    }
}

/// The files of a format; that of one file has the format's name.
fn written(format: &str, graph: &Graph, options: &Options) -> BTreeMap<String, Vec<u8>> {
    let format = FORMATS.iter().find(|f| f.name == format).expect("a format");
    let mut folder = InMemory::default();
    match format.writer {
        Writer::Folder(write) => write(graph, options, &mut folder).unwrap(),
        Writer::File(write) => {
            folder.file(format.name, &mut |out| write(graph, options, out)).unwrap();
        }
    }
    folder.0
}

/// The same of a format that is text.
fn files(format: &str, graph: &Graph, options: &Options) -> BTreeMap<String, String> {
    let text = |bytes| String::from_utf8(bytes).expect("exports are UTF-8");
    written(format, graph, options).into_iter().map(|(name, bytes)| (name, text(bytes))).collect()
}

fn file(format: &str, graph: &Graph) -> String {
    files(format, graph, &DUTCH).into_values().next().unwrap()
}

fn small() -> Graph {
    let (documents, claims) = world();
    Graph::fold(&documents, claims)
}

/// A document, an actor, a quotation, a source and a theme with [`HOSTILE`] in their names.
fn hostile() -> Graph {
    let report = DocumentInfo {
        url: Some(format!("https://example.org/{HOSTILE}")),
        ..document("kwaad", HOSTILE, Some("2022-10-19"), HOSTILE)
    };
    let mut one =
        claim(&report, HOSTILE, "Iran", "supplies", "Rusland").theme("drones").says("CIA", Stance::Denies);
    one.subject.name = HOSTILE.to_owned();
    one.subject.id = format!("person:{HOSTILE}");
    one.subject.text = HOSTILE.to_owned();
    one.source[0].name = HOSTILE.to_owned();
    one.theme.as_mut().unwrap().text = HOSTILE.to_owned();
    Graph::fold(&[report], vec![one])
}

fn claims_of(graph: &Graph) -> Vec<&Claim> {
    graph.relations().flat_map(|r| graph.claims_of(r)).collect()
}

#[test]
fn the_table_in_the_documentation_is_that_of_the_code() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/formats.md");
    let text = std::fs::read_to_string(path).unwrap();
    let (head, rest) = text.split_once("<!-- formats -->\n").expect("a place for the table");
    let (_, tail) = rest.split_once("<!-- end -->").expect("its end");
    let fresh = format!("{head}<!-- formats -->\n{}<!-- end -->{tail}", formats_md());
    if std::env::var_os("GRAAF_UPDATE").is_some() {
        std::fs::write(path, &fresh).unwrap();
    }
    assert!(text == fresh, "docs/formats.md is out of date; GRAAF_UPDATE=1 cargo test --test export");
}

#[test]
fn every_format_takes_any_graph_and_gives_the_same_bytes() {
    let (documents, claims) = crowd(300);
    for graph in [Graph::default(), small(), hostile(), Graph::fold(&documents, claims)] {
        for format in FORMATS {
            for lang in [Lang::Nl, Lang::En] {
                let options = Options { lang, ..DUTCH };
                let once = written(format.name, &graph, &options);
                assert!(once == written(format.name, &graph.clone(), &options), "{}", format.name);
                let is_table = |name: &str| name.ends_with(".parquet");
                for (name, bytes) in once.into_iter().filter(|(name, _)| !is_table(name)) {
                    let text = String::from_utf8(bytes).expect("exports are UTF-8");
                    assert!(text.ends_with('\n') || text.is_empty(), "{name}");
                    assert!(!text.contains(['\u{0}', '\u{1b}']), "{name} holds control characters");
                }
            }
        }
    }
}

/// Elements of XML by name, with their attributes; text of `data` elements under `text`.
fn elements(xml: &str) -> Vec<(String, BTreeMap<String, String>)> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut found: Vec<(String, BTreeMap<String, String>)> = Vec::new();
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Eof => return found,
            Event::Start(e) | Event::Empty(e) => {
                let name = e.name().as_ref().to_owned();
                let attributes = e.attributes().map(|a| {
                    let a = a.expect("an attribute");
                    let value = quick_xml::escape::unescape(&a.value).unwrap();
                    (a.key.as_ref().to_owned(), value.into_owned())
                });
                found.push((name, attributes.collect()));
            }
            _ => {}
        }
    }
}

#[test]
fn gexf_gives_back_edges_days_and_words() {
    let graph = small();
    let all = elements(&file("gexf", &graph));
    let named = |name: &str| all.iter().filter(|(n, _)| n == name).map(|(_, a)| a).collect::<Vec<_>>();
    let ids: BTreeSet<&str> = named("edge").iter().map(|a| a["id"].as_str()).collect();
    assert_eq!(ids, graph.relations().map(|r| r.id.as_str()).collect());
    assert_eq!(named("node").len(), graph.nodes().count());
    let spells: Vec<_> = named("spell").iter().map(|a| (a.get("start"), a.get("end"))).collect();
    let day = |d: &str| Some(d.to_owned());
    assert!(spells.contains(&(day("2022-10-20").as_ref(), day("2022-10-20").as_ref())));
    let values: Vec<&str> = named("attvalue").iter().map(|a| a["value"].as_str()).collect();
    for claim in claims_of(&graph) {
        assert!(
            values.iter().any(|v| v.lines().any(|l| l == claim.evidence.quote)),
            "{}",
            claim.evidence.quote
        );
    }
}

#[test]
fn graphml_and_svg_are_well_formed_whatever_the_words() {
    for graph in [small(), hostile()] {
        for format in ["graphml", "gexf", "svg"] {
            let all = elements(&file(format, &graph));
            assert!(!all.iter().any(|(name, _)| name == "script" || name == "img"), "{format}");
        }
    }
}

/// Rows of a table by the names of its columns.
fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.expect("a row as long as the header")).collect()
}

#[test]
fn tables_name_ends_and_claims_that_exist() {
    for graph in [small(), hostile()] {
        let files = files("csv", &graph, &DUTCH);
        let column = |file: &str, name: &str| -> BTreeSet<String> {
            rows(&files[file]).into_iter().map(|mut row| row.remove(name).unwrap()).collect()
        };
        let nodes = column("nodes.csv", "Id");
        assert_eq!(nodes.len(), graph.nodes().count());
        assert!(
            column("edges.csv", "Source").union(&column("edges.csv", "Target")).all(|id| nodes.contains(id))
        );
        let claims = column("claims.csv", "id");
        for ids in column("edges.csv", "claims") {
            assert!(ids.lines().all(|id| claims.contains(id)));
        }
        for (name, text) in &files {
            for cell in rows(text).iter().flat_map(BTreeMap::values) {
                assert!(!cell.starts_with(['=', '+', '-', '@']), "{name}: {cell:?} is a formula");
            }
        }
    }
}

#[test]
fn a_table_keeps_what_an_edge_says() {
    let graph = small();
    let edges = rows(&files("csv", &graph, &DUTCH)["edges.csv"]);
    let supply = edges.iter().find(|e| e["relation"] == "supplies" && e["status"] == "disputed").unwrap();
    assert_eq!(supply["claims"].lines().count(), supply["quote"].lines().count());
    assert!(supply["claims_say"].lines().any(|l| l == "negative actual"), "{}", supply["claims_say"]);
    assert!(supply["says"].contains("ontkent") && supply["certainty"] == "0.80");
}

#[cfg(feature = "tables")]
mod columns {
    use super::*;
    use arrow_array::cast::AsArray as _;
    use arrow_array::types::Date32Type;
    use arrow_array::{Array as _, RecordBatch};
    use arrow_schema::DataType;
    use graaf::ledger::TableReader;
    use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

    fn on_disk(graph: &Graph) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in written("parquet", graph, &DUTCH) {
            std::fs::write(folder.path().join(name), bytes).unwrap();
        }
        folder
    }

    fn read(folder: &tempfile::TempDir, name: &str) -> RecordBatch {
        let file = std::fs::File::open(folder.path().join(name)).unwrap();
        let mut batches = ParquetRecordBatchReaderBuilder::try_new(file).unwrap().build().unwrap();
        batches.next().unwrap().unwrap()
    }

    #[test]
    fn hold_the_cells_of_the_csv_with_their_types() {
        let graph = small();
        let folder = on_disk(&graph);
        let edges = read(&folder, "edges.parquet");
        assert_eq!(edges.num_rows(), graph.relations().count());
        let ids: Vec<_> = edges["Id"].as_string::<i32>().iter().flatten().collect();
        assert_eq!(ids, graph.relations().map(|r| r.id.as_str()).collect::<Vec<_>>());
        let claims = edges["claims"].as_list::<i32>();
        let lengths: Vec<_> = (0..ids.len()).map(|i| claims.value(i).len()).collect();
        assert_eq!(lengths, graph.relations().map(|r| r.claims.len()).collect::<Vec<_>>());
        for (name, kind) in [
            ("date", DataType::Utf8),
            ("date_start", DataType::Date32),
            ("hedged", DataType::Boolean),
            ("sources", DataType::Int32),
            ("certainty", DataType::Float64),
        ] {
            assert_eq!(edges[name].data_type(), &kind, "{name}");
        }
        let day = |r: &graaf::graph::Relation| r.when.as_ref().and_then(|w| w.earliest.clone());
        let first = edges["date_start"].as_primitive::<Date32Type>();
        for (i, relation) in graph.relations().enumerate() {
            let shown = first.is_valid(i).then(|| first.value_as_date(i).unwrap().to_string());
            assert_eq!(shown, day(relation), "a date without a first day is null: {}", relation.id);
        }
        let nodes = read(&folder, "nodes.parquet");
        assert_eq!(nodes.num_rows(), graph.nodes().count());
    }

    #[test]
    fn hold_claims_as_extract_writes_them() {
        for graph in [small(), hostile()] {
            let folder = on_disk(&graph);
            let table = TableReader::open(&folder.path().join("claims.parquet")).unwrap();
            let rows: Vec<_> = table.flat_map(Result::unwrap).map(Result::unwrap).collect();
            let claims: Vec<_> = rows.iter().filter_map(|row| row.claim.clone()).collect();
            assert_eq!(claims, graph.claims);
            for row in rows {
                let about = row.about.unwrap();
                let document = graph.document(&about.id).unwrap();
                assert_eq!((about.title, about.url), (document.title.clone(), document.url.clone()));
            }
        }
    }

    #[test]
    fn are_the_same_bytes_each_time() {
        assert_eq!(written("parquet", &small(), &DUTCH), written("parquet", &small(), &DUTCH));
    }
}

#[test]
fn plover_holds_what_has_a_code() {
    let graph = small();
    let coded = graph.claims.iter().filter(|c| c.plover.kind.is_some()).count();
    assert_eq!(rows(&file("plover", &graph)).len(), coded, "the small world has no codes");
    let (documents, mut claims) = world();
    for claim in &mut claims {
        claim.plover.kind = Some("AID".to_owned());
    }
    let graph = Graph::fold(&documents, claims);
    let events = rows(&file("plover", &graph));
    assert_eq!(events.len(), graph.relations().count());
    assert!(events.iter().all(|e| e["event_type"] == "AID" && !e["text"].is_empty()));
}

#[test]
fn neo4j_tables_fit_together() {
    for graph in [small(), hostile()] {
        let files = files("neo4j", &graph, &DUTCH);
        let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut ends = Vec::new();
        for (name, text) in &files {
            for row in rows(text) {
                for (column, value) in row {
                    assert!(!value.contains('\n'), "{name}: a cell of one line");
                    let space = column.split_once('(').map(|(_, s)| s.trim_end_matches(')').to_owned());
                    match (column.contains(":ID("), space) {
                        (true, Some(space)) => assert!(ids.entry(space).or_default().insert(value)),
                        (false, Some(space)) => ends.push((space, value)),
                        _ => {}
                    }
                }
            }
        }
        assert!(ends.iter().all(|(space, id)| ids[space].contains(id)));
        assert_eq!(ids["Claim"].len(), claims_of(&graph).len());
    }
}

#[test]
fn a_cypher_statement_is_a_line_and_its_strings_end() {
    for graph in [small(), hostile()] {
        let script = file("cypher", &graph);
        let statements = graph.nodes().count() + graph.relations().count() + 1;
        assert_eq!(script.lines().count(), statements);
        for line in script.lines() {
            let bare = line.replace("\\\\", "").replace("\\'", "");
            assert!(bare.matches('\'').count().is_multiple_of(2) && line.ends_with(';'), "{line}");
        }
        assert!(!script.contains("CREATE ("), "running it again makes nothing new");
    }
    assert!(file("cypher", &small()).contains("[r:FIGHTS_DENIED {"), "a denial is of another type");
}

fn triples_of_turtle(text: &str) -> BTreeSet<String> {
    oxttl::TurtleParser::new().for_slice(text.as_bytes()).map(|t| t.expect("Turtle").to_string()).collect()
}

#[test]
fn turtle_and_json_ld_say_the_same() {
    for graph in [Graph::default(), small(), hostile()] {
        let turtle = triples_of_turtle(&file("ttl", &graph));
        let json = file("jsonld", &graph);
        let triples: BTreeSet<String> = oxjsonld::JsonLdParser::new()
            .for_slice(json.as_bytes())
            .map(|q| {
                let q = q.expect("JSON-LD");
                oxrdf::Triple::new(q.subject, q.predicate, q.object).to_string()
            })
            .collect();
        assert_eq!(turtle, triples);
        let quoted = turtle.iter().filter(|t| t.contains("oa#exact")).count();
        assert_eq!(quoted, claims_of(&graph).len(), "every claim has its words");
    }
}

#[test]
fn rdf_gives_a_day_only_where_the_text_does() {
    let turtle = file("ttl", &small());
    assert!(turtle.contains("sem:hasTimeStamp \"2022-07-19\"^^xsd:date"));
    assert!(turtle.contains("sem:hasLatestEndTimeStamp \"2022-02-23\"^^xsd:date"));
    assert!(!turtle.contains("sem:hasTimeStamp \"2022-02-23\""));
}

#[test]
fn timelinejs_has_a_slide_for_each_dated_edge_and_no_markup_of_others() {
    for graph in [small(), hostile()] {
        let value: Value = serde_json::from_str(&file("timelinejs", &graph)).unwrap();
        let events = value["events"].as_array().unwrap();
        let dated = graph.relations().filter(|r| r.when.is_some() || r.first_reported.is_some()).count();
        assert_eq!(events.len(), dated);
        for event in events {
            assert!(event["start_date"]["year"].is_i64(), "{event}");
            let html = format!("{}{}", event["text"]["headline"], event["text"]["text"]);
            assert!(!html.contains("<img") && !html.contains("<script"), "{html}");
        }
    }
}

#[test]
fn followthemoney_entities_refer_to_entities() {
    for graph in [small(), hostile()] {
        let text = file("ftm", &graph);
        let entities: Vec<Value> = text.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
        let ids: BTreeSet<&str> = entities.iter().map(|e| e["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), entities.len());
        for entity in &entities {
            for name in ["subject", "object", "involved", "proof", "document", "entity"] {
                for id in entity["properties"][name].as_array().into_iter().flatten() {
                    assert!(ids.contains(id.as_str().unwrap()), "{name} of {entity}");
                }
            }
        }
        let documented = entities.iter().filter(|e| e["schema"] == "Documentation").count();
        assert_eq!(documented, claims_of(&graph).len());
    }
}

#[test]
fn followthemoney_keeps_partial_dates_and_denials_apart() {
    let report = document("lid", "De Koerier", Some("2023-04-05"), "Finland");
    let member =
        |date: &str| claim(&report, "De NAVO kreeg er Finland bij.", "Iran", "member_of", "NAVO").on(date);
    let link = |claim: Claim| -> Value {
        let text = file("ftm", &Graph::fold(std::slice::from_ref(&report), vec![claim]));
        let all = text.lines().map(|l| serde_json::from_str::<Value>(l).unwrap());
        all.into_iter().find(|e| matches!(e["schema"].as_str(), Some("Membership" | "UnknownLink"))).unwrap()
    };
    let dates = |v: &Value| [v["properties"]["date"][0].clone(), v["properties"]["startDate"][0].clone()];
    assert_eq!(dates(&link(member("2023-04"))), [Value::from("2023-04"), Value::Null]);
    assert_eq!(dates(&link(member("2023-04/.."))), [Value::Null, Value::from("2023-04")]);
    assert_eq!(link(member("2023"))["schema"], "Membership");
    let denied = link(member("2023").denied());
    assert_eq!(denied["schema"], "UnknownLink");
    assert_eq!(denied["properties"]["status"][0], "denied negative actual");
}

/// What stands between `[[` and `]]`.
fn links(text: &str) -> Vec<&str> {
    text.split("[[").skip(1).filter_map(|rest| rest.split_once("]]")).map(|(name, _)| name).collect()
}

#[test]
fn notes_link_to_notes() {
    let (documents, claims) = crowd(300);
    for graph in [small(), hostile(), Graph::fold(&documents, claims)] {
        let notes = files("md", &graph, &DUTCH);
        let name = |path: &str| path.rsplit('/').next().unwrap().trim_end_matches(".md").to_lowercase();
        let names: BTreeSet<String> = notes.keys().map(|p| name(p)).collect();
        assert_eq!(names.len(), notes.len(), "no two notes have one name");
        for (path, text) in &notes {
            assert!(!path.contains("..") && path.matches('/').count() < 2, "{path}");
            for link in links(text) {
                assert!(names.contains(&link.to_lowercase()), "{path} links to {link}");
            }
        }
        let all: String = notes.into_values().collect();
        assert!(claims_of(&graph).iter().all(|c| all.contains(&format!("<!-- {} ", c.id))));
    }
}

#[test]
fn a_page_runs_nothing() {
    let page = file("html", &hostile());
    assert!(page.contains("default-src 'none'"));
    for tag in ["<script", "<img", "<iframe", "javascript:"] {
        assert!(!page.contains(tag), "{tag}");
    }
    let page = file("html", &small());
    assert_eq!(page.matches("<li ").count(), small().relations().count());
    assert_eq!(page.matches("data-claim=").count(), claims_of(&small()).len());
}

#[test]
fn a_drawing_has_a_row_for_each_edge_and_shows_denials_without_colour() {
    let graph = small();
    for lang in [Lang::Nl, Lang::En] {
        let svg = files("svg", &graph, &Options { lang, ..DUTCH }).into_values().next().unwrap();
        assert_eq!(svg.matches("<g id=").count(), graph.relations().count());
        let crosses = svg.matches("class=\"cross\"").count();
        let contested = ["denied", "disputed", "doubted"];
        let contested = graph.relations().filter(|r| contested.contains(&r.status.as_str())).count();
        assert_eq!(crosses, contested + 2, "one for each that is denied or disputed, and two in the legend");
    }
}

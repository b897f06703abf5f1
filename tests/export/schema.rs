//! What graaf writes is valid against the schemas in `schema/`, and these are up to date.

use graaf::export::{
    Options, ambiguous_schema, check_json, check_schema, claim_schema, claims_jsonl, conflicts_json,
    conflicts_schema, copies_schema, coverage_schema, diff_schema, eval_schema, graph_schema, json,
    lint_schema, row_schema, sources_schema,
};
use graaf::graph::Graph;
use graaf::ledger::{About, Check, Finding, Flaw, Row};

use crate::fixture;

/// The file must hold what the types give; `GRAAF_UPDATE=1 cargo test --test export` writes it.
fn fresh(name: &str, schema: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("schema").join(name);
    if std::env::var_os("GRAAF_UPDATE").is_some() {
        std::fs::write(&path, schema).unwrap();
    }
    let file = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(file == schema, "schema/{name} is out of date; GRAAF_UPDATE=1 cargo test --test export");
}

#[test]
fn the_schemas_are_those_of_the_types() {
    fresh("claim.schema.json", &claim_schema());
    fresh("graph.schema.json", &graph_schema());
    fresh("ambiguous.schema.json", &ambiguous_schema());
    fresh("check.schema.json", &check_schema());
    fresh("copies.schema.json", &copies_schema());
    fresh("diff.schema.json", &diff_schema());
    fresh("lint.schema.json", &lint_schema());
    fresh("eval.schema.json", &eval_schema());
    fresh("conflicts.schema.json", &conflicts_schema());
    fresh("coverage.schema.json", &coverage_schema());
    fresh("row.schema.json", &row_schema());
    fresh("sources.schema.json", &sources_schema());
}

/// What is wrong with a value, a line each.
fn faults(schema: &str, value: &serde_json::Value) -> Vec<String> {
    let schema = serde_json::from_str(schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    validator.iter_errors(value).map(|e| e.to_string()).collect()
}

#[test]
fn the_whole_graph_is_valid() {
    let (documents, claims) = fixture::world();
    for graph in [Graph::default(), Graph::fold(&documents, claims)] {
        let value = serde_json::from_str(&json(&graph, &Options::default())).unwrap();
        assert_eq!(faults(&graph_schema(), &value), Vec::<String>::new());
    }
}

#[test]
fn conflicts_are_valid() {
    let (documents, claims) = fixture::world();
    let graph = Graph::fold(&documents, claims);
    let value: serde_json::Value =
        serde_json::from_str(&conflicts_json(&graph, &Options::default())).unwrap();
    assert!(!value.as_array().unwrap().is_empty());
    assert_eq!(faults(&conflicts_schema(), &value), Vec::<String>::new());
}

#[test]
fn what_a_check_finds_is_valid() {
    let finding = Finding {
        file: "graph.json".to_owned(),
        document: None,
        claim: None,
        flaw: Flaw::Graph,
        detail: None,
        harmless: false,
    };
    let check = Check { format: Some(1), documents: 2, claims: 3, uncounted: 1, findings: vec![finding] };
    for check in [Check::default(), check] {
        let value = serde_json::from_str(&check_json(&check, &Options::default())).unwrap();
        assert_eq!(faults(&check_schema(), &value), Vec::<String>::new());
    }
}

#[test]
fn every_claim_line_is_valid() {
    let (documents, claims) = fixture::world();
    let lines = claims_jsonl(&Graph::fold(&documents, claims), &Options::default());
    for line in lines.lines() {
        let value = serde_json::from_str(line).unwrap();
        assert_eq!(faults(&claim_schema(), &value), Vec::<String>::new());
    }
}

#[test]
fn every_row_is_valid() {
    let (documents, claims) = fixture::world();
    let about = About { id: documents[0].id.clone(), ..About::default() };
    let mut rows = Row::of(about.clone(), claims, Some("text".to_owned()));
    rows.extend([Row::failed(None, "gone".to_owned()), Row::failed(Some(about), "too long".to_owned())]);
    for row in rows {
        let value = serde_json::from_slice(&row.to_json()).unwrap();
        assert_eq!(faults(&row_schema(), &value), Vec::<String>::new());
    }
}

#[test]
fn what_is_not_a_graph_is_not_valid() {
    let value =
        serde_json::json!({"version": 1, "nodes": [{"id": 3}], "edges": [], "claims": [], "documents": []});
    assert!(!faults(&graph_schema(), &value).is_empty());
}

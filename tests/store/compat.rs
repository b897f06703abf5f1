//! Stores that earlier versions wrote must open forever. `tests/compat/v1` is never changed; a new format gets a new
//! folder beside it.

use std::path::{Path, PathBuf};

use graaf::ledger::Ledger;

use crate::house::{self, House};

fn kept(version: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compat").join(version)
}

#[test]
fn a_store_of_format_1_opens_with_all_its_claims() {
    let mut ledger = Ledger::open(&kept("v1")).unwrap();
    assert_eq!(ledger.manifest.format, 1);
    let loaded = ledger.load().unwrap();
    assert!(loaded.damaged.is_empty(), "{:?}", loaded.damaged);
    assert_eq!(loaded.segments.len(), 2);
    let claims: Vec<_> = loaded.segments.iter().flat_map(|s| &s.claims).collect();
    assert_eq!(claims.len(), ledger.manifest.summary.claims);
    assert!(claims.iter().any(|c| c.relation == "supplies" && c.subject.name == "Iran"));
    for segment in &loaded.segments {
        for claim in &segment.claims {
            let (start, end) = (claim.evidence.start as usize, claim.evidence.end as usize);
            assert_eq!(segment.document.text[start..end], claim.evidence.quote);
        }
    }
}

#[test]
fn a_store_of_format_1_is_shown_by_every_view() {
    let house = House::new();
    let store = kept("v1").to_string_lossy().into_owned();
    for view in ["dot", "json", "timeline", "claims", "actors"] {
        let answer = house.graaf(&[view, "--out", &store]);
        assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{view}");
        assert!(answer.out.contains("Iran"), "{view}");
    }
}

#[test]
fn a_store_of_format_1_is_sound() {
    let check = graaf::ledger::check(&kept("v1")).unwrap();
    assert_eq!((check.findings, check.documents, check.claims), (Vec::new(), 2, 6));
}

#[test]
fn a_store_of_format_1_is_built_on() {
    let house = House::with_news();
    house::copy(&kept("v1"), &house.path("out"));
    assert_eq!(house.graaf(&["build", "news"]).code, Some(0));
    let mut ledger = Ledger::open(&house.path("out")).unwrap();
    assert_eq!(ledger.load().unwrap().segments.len(), 3);
    let segments = house.store("out").into_keys().filter(|name| name.starts_with("segments/")).count();
    assert_eq!(segments, 3, "the old segments are still there");
}

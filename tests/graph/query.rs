//! What filters let pass and what a graph answers.

use graaf::actor::ActorType;
use graaf::base::{Lang, Order};
use graaf::claim::{Claim, Modality, Polarity, Reader};
use graaf::graph::{Filter, Graph, Relation, Status};
use graaf::source::Document;
use proptest::prelude::*;

use crate::fixture::{Change, claim, document, edtf, world};

fn graph() -> Graph {
    let (documents, claims) = world();
    Graph::fold(&documents, claims)
}

/// "subject relation object", in canonical order.
fn told<'a>(relations: impl IntoIterator<Item = &'a Relation>) -> Vec<String> {
    relations.into_iter().map(|r| format!("{} {} {}", r.subject, r.relation, r.object)).collect()
}

fn passing(filter: &Filter) -> Vec<String> {
    told(graph().select(filter).relations())
}

#[test]
fn an_empty_filter_changes_nothing() {
    assert_eq!(graph().select(&Filter::default()), graph());
}

#[test]
fn any_of_the_actors_may_be_a_party() {
    let actors =
        |ids: &[&str]| Filter { actors: ids.iter().map(|i| (*i).to_owned()).collect(), ..Filter::default() };
    assert_eq!(passing(&actors(&["Q30"])), ["Q30 designates armed:irgc"]);
    assert_eq!(
        passing(&actors(&["place:kyiv", "org:eu"])),
        ["armed:irgc attacks place:kyiv", "org:eu sanctions org:shahed"]
    );
    assert_eq!(passing(&actors(&["nobody"])), Vec::<String>::new());
}

#[test]
fn relations_modalities_and_polarity_are_taken_literally() {
    let f = Filter { relations: vec!["visits".into(), "meets".into()], ..Filter::default() };
    assert_eq!(
        passing(&f),
        ["person:ali-khamenei meets person:vladimir-putin", "person:vladimir-putin visits Q794"]
    );
    let f = Filter { modality: vec![Modality::Planned], ..Filter::default() };
    assert_eq!(passing(&f), ["Q794 supplies Q159"]);
    let f = Filter { polarity: Some(Polarity::Negative), ..Filter::default() };
    assert_eq!(passing(&f), ["Q159 fights org:nato", "Q794 supplies Q159"]);
}

#[test]
fn a_source_may_be_anybody_in_the_chain_or_the_publisher() {
    let by = |source: &str| {
        let filter = Filter { source: Some(source.to_owned()), ..Filter::default() };
        graph().select(&filter).claims.len()
    };
    for (source, want) in
        [("reuters", 1), ("Iranian off", 1), ("avondblad", 2), ("KOERIER", 7), ("nobody", 0)]
    {
        assert_eq!(by(source), want, "{source}");
    }
}

#[test]
fn doubtful_claims_can_be_left_out() {
    let report = document("x", "x", Some("2022-10-19"), "x");
    let c = |n| claim(&report, "Iran helpt Rusland.", "Iran", "aids", "Rusland").confidence(n);
    let graph = Graph::fold(&[], vec![c(40), c(60), c(80)]);
    let filter = Filter { min_confidence: 60, ..Filter::default() };
    assert_eq!(graph.select(&filter).claims.len(), 2);
}

#[test]
fn what_may_lie_in_the_asked_time_passes() {
    let report = document("x", "x", Some("2022-10-19"), "x");
    let event = || claim(&report, "Iran helpt Rusland.", "Iran", "aids", "Rusland");
    let state = claim(&report, "Iran steunt Rusland.", "Iran", "allied_with", "Rusland");
    /// What, the claim, from, to, whether it passes.
    type Row = (&'static str, Claim, Option<&'static str>, Option<&'static str>, bool);
    let table: [Row; 13] = [
        ("a day inside", event().on("2022-10-18"), Some("2022-10"), Some("2022-10"), true),
        ("a day before", event().on("2022-09-30"), Some("2022-10"), None, false),
        ("a day after", event().on("2022-11-01"), None, Some("2022-10"), false),
        ("a year that holds the month", event().on("2022"), Some("2022-10"), Some("2022-10"), true),
        ("an open end", event().on("2022-08/.."), Some("2023"), None, true),
        ("an open past", event().on("../2022-02-23"), None, Some("2020"), true),
        ("undated, in the month of the report", event(), Some("2022-10"), Some("2022-10"), true),
        ("undated, the month before the report", event(), None, Some("2022-09-20"), true),
        ("undated, long before the report", event(), None, Some("2021"), false),
        ("undated, after the report", event(), Some("2022-11"), None, false),
        ("a plan, after the report", event().modality(Modality::Planned), Some("2022-11"), None, true),
        ("a state, when reported", state.clone(), Some("2022-10-19"), Some("2022-10-19"), true),
        ("a state, before the report", state, None, Some("2022-09"), false),
    ];
    for (name, claim, from, to, want) in table {
        let filter = Filter { from: from.map(edtf), to: to.map(edtf), ..Filter::default() };
        let passed = Graph::fold(&[], vec![claim]).select(&filter).claims.len() == 1;
        assert_eq!(passed, want, "{name}");
    }
}

#[test]
fn a_claim_without_any_date_always_may_lie_in_the_asked_time() {
    let undated = document("x", "x", None, "x");
    let graph = Graph::fold(&[], vec![claim(&undated, "Iran helpt Rusland.", "Iran", "aids", "Rusland")]);
    let filter = Filter { from: Some(edtf("1990")), to: Some(edtf("1991")), ..Filter::default() };
    assert_eq!(graph.select(&filter).claims.len(), 1);
}

#[test]
fn a_filter_keeps_the_ids_of_edges_it_keeps_whole() {
    let filter = Filter { actors: vec!["Q794".into()], ..Filter::default() };
    let (whole, part) = (graph(), graph().select(&filter));
    assert!(part.relations().count() > 3);
    assert!(part.relations().all(|r| whole.relation(&r.id) == Some(r)));
}

#[test]
fn filters_pass_the_same_in_any_order() {
    let graph = graph();
    let a = Filter { actors: vec!["Q794".into()], ..Filter::default() };
    let b = Filter { from: Some(edtf("2022-10")), ..Filter::default() };
    let both = Filter { from: b.from.clone(), ..a.clone() };
    assert_eq!(graph.select(&a).select(&b), graph.select(&b).select(&a));
    assert_eq!(graph.select(&a).select(&b), graph.select(&both));
}

#[test]
fn the_timeline_runs_from_past_to_future_and_the_undated_come_last() {
    let undated = document("z", "z", None, "z");
    let (documents, mut claims) = world();
    claims.push(claim(&undated, "Turkije helpt Oekraïne.", "Turkije", "aids", "Oekraïne"));
    let graph = Graph::fold(&documents, claims);
    let order = told(graph.timeline());
    assert_eq!(order[0], "Q30 designates armed:irgc");
    assert_eq!(order[1], "Q794 supplies Q159", "until 23 February 2022");
    assert_eq!(order.last().map(String::as_str), Some("Q43 aids Q212"));
}

#[test]
fn neighbours_are_told_apart_by_direction() {
    let graph = graph();
    let table: Vec<(bool, &str, &str)> = graph
        .neighbours("armed:irgc")
        .iter()
        .map(|n| (n.out, n.relation.relation.as_str(), n.other.name.as_str()))
        .collect();
    assert_eq!(
        table,
        [(true, "attacks", "Kyiv"), (true, "part_of", "Iran"), (false, "designates", "United States")]
    );
    assert!(graph.neighbours("nobody").is_empty());
}

#[test]
fn conflicts_are_what_some_affirm_and_others_deny() {
    let graph = graph();
    let conflicts: Vec<_> = graph.conflicts();
    assert_eq!(told(conflicts.iter().map(|c| c.relation)), ["Q794 supplies Q159"]);
    assert_eq!(conflicts[0].relation.status, Status::Disputed);
}

#[test]
fn actors_are_found_by_any_name_in_either_language() {
    let graph = graph();
    for (name, want) in [
        ("Iran", "Q794"),
        ("iran", "Q794"),
        ("Q794", "Q794"),
        ("Rusland", "Q159"),
        ("Russia", "Q159"),
        ("NAVO", "org:nato"),
        ("Poetin", "person:vladimir-putin"),
        ("IRGC", "armed:irgc"),
        ("verenigde staten", "Q30"),
    ] {
        assert_eq!(graph.find(name), [want], "{name}");
    }
    assert!(graph.find("Narnia").is_empty());
    assert!(graph.find("unspecified").is_empty(), "what the text leaves out has no name");
}

#[test]
fn a_misspelt_name_gets_its_nearest() {
    let graph = graph();
    for (name, want) in
        [("Irann", "Iran"), ("Ruslnad", "Russia"), ("Poetn", "Vladimir Putin"), ("khamen", "Ali Khamenei")]
    {
        assert_eq!(graph.nearest(name, Lang::En).names.first().map(String::as_str), Some(want), "{name}");
    }
}

proptest! {
    #[test]
    fn the_timeline_never_contradicts_what_is_sure(
        dates in prop::collection::vec(
            prop::sample::select(vec!["2022", "2022-10", "2022-10-05", "2022-10-18", "2022-08/..", "../2022-02", "2023"]),
            0..12,
        ),
    ) {
        let report = document("x", "x", Some("2024"), "x");
        let claims = dates.iter().enumerate().map(|(i, date)| {
            claim(&report, "Iran helpt.", "Iran", "aids", &format!("Iemand {i}")).on(date)
        });
        let graph = Graph::fold(&[], claims.collect());
        let line = graph.timeline();
        for (i, a) in line.iter().enumerate() {
            for b in &line[i..] {
                let (a, b) = (a.when.as_ref().unwrap(), b.when.as_ref().unwrap());
                prop_assert_ne!(a.edtf.order(&b.edtf), Order::After, "{} stands before {}", a.edtf, b.edtf);
            }
        }
    }
}

#[test]
fn what_lies_around_an_actor_grows_with_the_steps() {
    let report = document("bericht", "De Koerier", Some("2022-10-19"), "Bericht");
    let say = |a: &str, relation: &str, b: &str| claim(&report, "Iran en anderen.", a, relation, b);
    let claims = vec![
        say("Iran", "supplies", "Rusland"),
        say("Rusland", "attacks", "Oekraïne"),
        say("VS", "aids", "Oekraïne"),
        say("VS", "supplies", "drones"),
        say("Turkije", "supplies", "drones"),
    ];
    let graph = Graph::fold(std::slice::from_ref(&report), claims);
    let edges = |steps| graph.around(&["Q794".to_owned()], steps).relations().count();
    assert_eq!([0, 1, 2, 3, 4, 9].map(edges), [0, 1, 2, 3, 4, 4], "a thing leads nowhere");
    assert_eq!(graph.around(&["nobody".to_owned()], 3).relations().count(), 0);
}

#[test]
fn the_top_is_what_is_said_between_those_most_spoken_of() {
    let (documents, claims) = world();
    let graph = Graph::fold(&documents, claims);
    let ids = |n| graph.top(n).nodes().map(|n| n.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(0), Vec::<String>::new());
    assert_eq!(ids(2), ["Q159", "Q794"]);
    assert!(graph.top(99).nodes().all(|n| !n.id.starts_with("unspecified")));
}

#[test]
fn people_without_a_name_are_nobody_to_join() {
    let read = |id: &str| {
        let text = "Rebellen namen Aleppo in.".to_owned();
        let document = Document { id: id.to_owned(), ..Document::plain(text, Lang::Nl) };
        (document.info(), Reader::embedded().read(&document).claims)
    };
    let (documents, claims): (Vec<_>, Vec<_>) = ["a", "b"].map(read).into_iter().unzip();
    let graph = Graph::fold(&documents, claims.concat());
    assert_eq!(graph.nodes().filter(|n| n.name == "rebels").count(), 2);
    assert_eq!(graph.twins(&[]).len(), 0);
}

#[test]
fn initials_are_of_a_full_name_and_not_of_each_other() {
    let pairs = |names: [&str; 2]| {
        let d = document("d", "De Koerier", Some("2023-01-02"), "");
        let claims = names.map(|name| {
            let mut c = claim(&d, &format!("{name} bezocht Iran."), name, "visits", "Iran");
            (c.subject.kind, c.subject.id) =
                (ActorType::Organisation, format!("org:{}", name.to_lowercase().replace(' ', "-")));
            c
        });
        Graph::fold(&[d], claims.to_vec()).twins(&[]).len()
    };
    assert_eq!(pairs(["NRR", "Nederlandse Roeiraad Rijnmond"]), 1);
    assert_eq!(pairs(["Nationale Raad Roden", "Nederlandse Roeiraad Rijnmond"]), 0);
}

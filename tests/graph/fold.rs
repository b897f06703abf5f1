//! What folds into one edge, and where an edge then stands.

use graaf::actor::Lexicon;
use graaf::claim::{Claim, Modality, Polarity, Stance};
use graaf::graph::{Graph, Kind, Relation, Status};
use graaf::source::{CopyOf, DocumentInfo};
use proptest::prelude::*;

use crate::fixture::{self, Change, claim, document, world};

const QUOTE: &str = "Iran levert drones aan Rusland.";

fn report(id: &str, published: &str) -> DocumentInfo {
    document(id, id, Some(published), "Bericht")
}

/// "Iran supplies Russia", as reported on a day.
fn supply(published: &str) -> Claim {
    claim(&report(published, published), QUOTE, "Iran", "supplies", "Rusland")
}

fn fold(claims: Vec<Claim>) -> Graph {
    Graph::fold(&[], claims)
}

/// How many edges claims fold to.
fn edges(claims: Vec<Claim>) -> usize {
    fold(claims).relations().count()
}

fn only(graph: &Graph) -> &Relation {
    let mut relations = graph.relations();
    let one = relations.next().expect("an edge");
    assert!(relations.next().is_none(), "one edge");
    one
}

#[test]
fn claims_of_compatible_dates_are_one_edge() {
    for (a, b, want) in [
        ("2022-10-18", "2022-10-18", 1),
        ("2022-10", "2022-10-18", 1),
        ("2022-08/..", "2022-10-18", 1),
        ("2022-09", "2022-10-18", 2),
        ("2022-10-17", "2022-10-18", 2),
    ] {
        assert_eq!(edges(vec![supply("2022-11-01").on(a), supply("2022-11-02").on(b)]), want, "{a} and {b}");
    }
}

#[test]
fn an_undated_report_joins_what_happened_in_the_month_before_it() {
    for (date, published, want) in [
        ("2022-10-18", "2022-10-19", 1),
        ("2022-10-18", "2022-11-10", 1),
        ("2022-10-18", "2022-10-17", 2),
        ("2022-10-18", "2023-03-01", 2),
        ("2022-08/..", "2023-03-01", 1),
    ] {
        let claims = vec![supply("2022-12-01").on(date), supply(published)];
        assert_eq!(edges(claims), want, "{date}, reported {published}");
    }
}

#[test]
fn an_undated_plan_does_not_join_what_had_happened_before_it() {
    let plan = |day| supply(day).modality(Modality::Planned);
    assert_eq!(edges(vec![supply("2022-10-10"), plan("2022-10-18")]), 2);
    assert_eq!(edges(vec![plan("2022-10-18"), supply("2022-10-25")]), 1);
    assert_eq!(edges(vec![plan("2022-10-18"), supply("2022-11-03").on("2022-10-30")]), 1);
    assert_eq!(edges(vec![plan("2022-10-18"), supply("2022-10-18")]), 2, "the same article tells both");
    assert_eq!(edges(vec![plan("2022-10"), supply("2022-10")]), 2, "nothing says which came first");
    assert_eq!(edges(vec![plan("2022-10-18"), plan("2022-10-20")]), 1);
}

#[test]
fn an_undated_report_that_fits_several_edges_joins_the_nearest() {
    let graph = fold(vec![
        supply("2022-12-01").on("2022-10-01"),
        supply("2022-12-02").on("2022-10-15"),
        supply("2022-10-16"),
    ]);
    let sizes: Vec<usize> = graph.relations().map(|r| r.claims.len()).collect();
    assert_eq!(sizes, [1, 2]);
}

#[test]
fn an_undated_state_is_one_edge_however_often_it_is_reported() {
    let state = |day| {
        claim(
            &report(day, day),
            "De Revolutionaire Garde hoort bij Iran.",
            "Revolutionaire Garde",
            "part_of",
            "Iran",
        )
    };
    let graph = fold(vec![state("2022-10-19"), state("2024-01-02")]);
    let edge = only(&graph);
    assert_eq!(edge.kind, Kind::State);
    assert_eq!(edge.first_reported, Some(fixture::edtf("2022-10-19")));
    assert_eq!(edge.last_reported, Some(fixture::edtf("2024-01-02")));
}

#[test]
fn an_office_that_was_over_is_no_report_of_who_holds_it() {
    let leads = |day: &str, over: bool| {
        let mut claim = claim(&report(day, day), "Iran leidt Rusland.", "Iran", "leads", "Rusland");
        if let Some(when) = claim.when.as_mut().filter(|_| over) {
            when.edtf = fixture::edtf(&format!("../{day}"));
        }
        claim
    };
    let both = vec![leads("2020-05-01", false), leads("2024-10-01", true)];
    assert!(both[1].when.as_ref().is_some_and(graaf::claim::When::is_over));
    assert_eq!(edges(both), 2);
    assert_eq!(edges(vec![leads("2023-10-01", true), leads("2024-10-01", true)]), 1);
}

#[test]
fn an_edge_carries_the_most_precise_date_and_the_reports_in_order() {
    let graph = fold(vec![supply("2022-11-03").on("2022-10-18"), supply("2022-11-01").on("2022-10")]);
    let edge = only(&graph);
    assert_eq!(edge.when.as_ref().unwrap().edtf.as_str(), "2022-10-18");
    let published: Vec<String> =
        graph.claims_of(edge).map(|c| c.published.as_ref().unwrap().to_string()).collect();
    assert_eq!(published, ["2022-11-01", "2022-11-03"]);
}

#[test]
fn both_orders_of_a_symmetric_relation_are_one_edge_and_claims_keep_their_own() {
    let meets = |a, b| claim(&report("x", "2022-07-20"), "Poetin en Khamenei spraken.", a, "meets", b);
    let graph = fold(vec![meets("Poetin", "Khamenei"), meets("Khamenei", "Poetin")]);
    let edge = only(&graph);
    assert_eq!(
        (edge.subject.as_str(), edge.object.as_str()),
        ("person:ali-khamenei", "person:vladimir-putin")
    );
    let subjects: std::collections::BTreeSet<&str> =
        graph.claims.iter().map(|c| c.subject.name.as_str()).collect();
    assert_eq!(subjects.len(), 2);
}

#[test]
fn agents_left_out_are_never_the_same() {
    let sanctions = |day| claim(&report(day, day), "Iran krijgt sancties.", "", "sanctions", "Iran");
    let graph = fold(vec![sanctions("2022-10-18"), sanctions("2022-10-19")]);
    assert_eq!(graph.relations().count(), 2);
    assert_eq!(graph.nodes().count(), 3);
}

#[test]
fn a_claim_without_object_points_to_its_theme() {
    let made = claim(&report("x", "2022-10-19"), "Iran produceert drones.", "Iran", "produces", "drones");
    let graph = fold(vec![made.theme("drones").no_object()]);
    assert_eq!(graph.node("thing:drones").map(|n| n.name.as_str()), Some("drones"));
}

/// A claim as it stands in this paper, in words of its own.
fn by(paper: &str, claim: Claim) -> Claim {
    let mut claim = claim;
    claim.document = paper.to_owned();
    claim.evidence.quote = format!("{}, aldus {paper}.", claim.evidence.quote);
    claim.confidence(80)
}

#[test]
fn what_was_planned_is_no_second_source_for_what_happened() {
    let plan = by("De Stem", supply("2022-10-18").theme("raketten").modality(Modality::Planned));
    let graph = fold(vec![plan, by("De Koerier", supply("2022-10-20").theme("drones"))]);
    let edge = only(&graph);
    assert_eq!((edge.claims.len(), edge.sources), (2, 1));
    let themes: Vec<_> =
        graph.bearing(edge).iter().filter_map(|c| c.theme.as_ref()).map(|t| t.text.as_str()).collect();
    assert_eq!(themes, ["drones"]);
}

#[test]
fn status_weighs_all_claims() {
    let s = supply;
    let mut table: Vec<(&str, Vec<Claim>, Status, Polarity)> = Vec::new();
    let mut row = |name, claims, status, polarity| table.push((name, claims, status, polarity));
    let (yes, no) = (Polarity::Positive, Polarity::Negative);
    row("one report", vec![s("2022-10-18")], Status::Reported, yes);
    row("a confirmation", vec![s("2022-10-18").says("Iran", Stance::Confirms)], Status::Affirmed, yes);
    row("hearsay", vec![s("2022-10-18").hedged()], Status::Hedged, yes);
    row("a plan", vec![s("2022-10-18").modality(Modality::Planned)], Status::Planned, yes);
    row("a denial", vec![s("2022-10-18").denied()], Status::Denied, no);
    row("who denies it", vec![s("2022-10-18").says("Iran", Stance::Denies)], Status::Denied, no);
    row("a doubt", vec![s("2022-10-18").says("VS", Stance::Doubts)], Status::Doubted, yes);
    row("report and denial", vec![s("2022-10-18"), s("2022-10-19").denied()], Status::Disputed, yes);
    let plan = s("2022-10-18").modality(Modality::Planned);
    row("a plan, then a report", vec![plan.clone(), s("2022-10-20")], Status::Reported, yes);
    let two = |first: Claim, second: Claim| vec![by("De Stem", first), by("De Koerier", second)];
    row("two reports", two(s("2022-10-18"), s("2022-10-20")), Status::Affirmed, yes);
    row("one tells of the plan", two(plan, s("2022-10-20")), Status::Reported, yes);
    row("one from hearsay", two(s("2022-10-18").hedged(), s("2022-10-20")), Status::Reported, yes);
    for (name, claims, status, polarity) in table {
        let papers = ["De Stem", "De Koerier"].map(|id| document(id, id, None, "Bericht"));
        let graph = Graph::fold(&papers, claims);
        let edge = only(&graph);
        assert_eq!((edge.status, edge.polarity), (status, polarity), "{name}");
    }
}

#[test]
fn a_doubt_joins_what_it_doubts_whichever_came_first() {
    let told = |day| by("De Stem", supply(day));
    let plain = |day| by("De Koerier", supply(day).modality(Modality::Hypothetical));
    let doubt = |day| plain(day).says("Oekraïne", Stance::Doubts);
    let on = "2022-10-17";
    for (name, claims) in [
        ("before", vec![doubt("2022-10-18").on(on), told("2022-10-20").on(on)]),
        ("the same day", vec![told("2022-10-20").on(on), doubt("2022-10-20").on(on)]),
        ("after", vec![told("2022-10-20").on(on), doubt("2022-10-22").on(on)]),
        ("undated, before", vec![doubt("2022-10-18"), told("2022-10-20")]),
        ("undated, the same day", vec![doubt("2022-10-20"), told("2022-10-20")]),
        ("undated, after", vec![told("2022-10-20"), doubt("2022-10-22")]),
        ("of a plan", vec![plain("2022-10-20"), doubt("2022-10-22")]),
    ] {
        let graph = fold(claims);
        assert_eq!(only(&graph).status, Status::Disputed, "{name}");
        assert_eq!(graph.conflicts().len(), 1, "{name}");
    }
    assert_eq!(
        edges(vec![told("2022-10-20").on(on), doubt("2022-10-22").on("2022-10-19")]),
        2,
        "another day"
    );
    assert_eq!(edges(vec![told("2022-10-20").on(on), plain("2022-10-22").on(on)]), 2, "nobody doubts it");
    let plan = |day| told(day).modality(Modality::Planned);
    assert_eq!(edges(vec![plan("2022-10-20"), told("2022-10-20"), doubt("2022-10-22")]), 2, "two deliveries");
}

#[test]
fn copies_of_one_story_are_one_source() {
    let paper = |id: &str| document(id, id, Some("2022-10-18"), "Bericht");
    let wrote =
        |id: &str, quote: &str| claim(&paper(id), quote, "Iran", "supplies", "Rusland").on("2022-10-17");
    let reuters = |c: Claim| c.says("Reuters", Stance::Asserts);
    let (one, other) = (QUOTE, "Rusland kreeg drones van Iran.");
    let agency = |name: &str, quote: &str| {
        let mut claim = reuters(wrote("De Stem", quote));
        claim.source[0].name = name.to_owned();
        claim
    };
    for (name, claims, want) in [
        ("two papers, two sentences", vec![wrote("De Stem", one), wrote("De Koerier", other)], 2),
        (
            "the same sentence",
            vec![wrote("De Stem", one), wrote("De Koerier", "IRAN levert drones aan Rusland")],
            1,
        ),
        ("the same agency", vec![reuters(wrote("De Stem", one)), reuters(wrote("De Koerier", other))], 1),
        ("an agency and its own pages", vec![reuters(wrote("De Stem", one)), wrote("Reuters", other)], 1),
        ("one paper twice", vec![wrote("De Stem", one), wrote("De Stem", other)], 1),
        (
            "an agency by two names",
            vec![agency("Reuters news agency", one), agency("het persbureau Reuters", other)],
            1,
        ),
        ("two agencies", vec![agency("Reuters news agency", one), agency("the AFP news agency", other)], 2),
        ("an agency and who credits it", vec![reuters(wrote("De Stem", one)), wrote("De Post", other)], 1),
        ("who credits it and its own pages", vec![wrote("De Post", one), wrote("Reuters", other)], 1),
        ("who credits it and another", vec![wrote("De Post", one), wrote("De Koerier", other)], 2),
        ("a copy that leaves the credit out", vec![wrote("De Post", one), wrote("De Bode", other)], 1),
    ] {
        let credited = DocumentInfo { credit: Some("Reuters".to_owned()), ..paper("De Post") };
        let of = CopyOf { document: "De Post".to_owned(), publisher: Some("De Post".to_owned()) };
        let copy = DocumentInfo { copy_of: Some(of), ..paper("De Bode") };
        let documents = [paper("De Stem"), paper("De Koerier"), paper("Reuters"), credited, copy];
        let graph = Graph::fold(&documents, claims);
        assert_eq!(only(&graph).sources, want, "{name}");
    }
}

#[test]
fn nodes_know_their_names_and_claims() {
    let (documents, claims) = world();
    let graph = Graph::fold(&documents, claims);
    let guard = graph.node("armed:irgc").unwrap();
    assert_eq!(guard.aliases, ["Revolutionaire Garde"]);
    assert_eq!(guard.claims, 3);
}

#[test]
fn words_that_name_nobody_by_themselves_are_no_aliases() {
    let report = report("x", "2022-10-19");
    let words = [
        "Revolutionaire Garde",
        "het korps",
        "US officials",
        "het",
        "Zij",
        "zijn bondgenoot",
        "Deze diplomaten",
        "die",
        "who",
        "whose",
    ];
    let claims = words.map(|text| {
        let mut c = claim(&report, text, "Revolutionaire Garde", "aids", "Rusland");
        c.subject.text = text.to_owned();
        c.confidence(text.len() as u8)
    });
    let graph = fold(claims.to_vec());
    let guard = graph.node("armed:irgc").unwrap();
    assert_eq!(guard.aliases, ["Revolutionaire Garde", "US officials", "het korps"]);
}

#[test]
fn of_a_country_only_what_it_is_called_is_an_alias() {
    let report = report("x", "2022-10-19");
    let words = [
        "Iran",
        "Iraanse",
        "Teheran",
        "de Iraniërs",
        "de executie",
        "Iraanse steden",
        "Odesa",
        "het regime",
        "Perzenrijk",
    ];
    let claims = words.map(|text| {
        let mut c = claim(&report, text, "Iran", "aids", "Rusland");
        c.subject.text = text.to_owned();
        c.confidence(text.len() as u8)
    });
    let graph = fold(claims.to_vec());
    assert_eq!(
        graph.node("Q794").unwrap().aliases,
        ["Iraanse", "Iran", "Perzenrijk", "Teheran", "de Iraniërs"]
    );
}

/// Claims on few keys and days, so that they often meet.
fn some_claims() -> impl Strategy<Value = Vec<Claim>> {
    let dates = prop::sample::select(vec![
        "",
        "2022-10",
        "2022-10-05",
        "2022-10-18",
        "2022-08/..",
        "2022",
        "2023-01",
    ]);
    let published = prop::sample::select(vec!["2022-10-06", "2022-10-19", "2022-12-01", "2023-02"]);
    let actor = || prop::sample::select(vec!["Iran", "Rusland", "VS", ""]);
    let relation = prop::sample::select(vec!["supplies", "meets", "member_of", "outside_the_inventory"]);
    let modality = prop::sample::select(vec![Modality::Actual, Modality::Planned]);
    let one = (actor(), relation, actor(), dates, published, modality, any::<bool>()).prop_map(
        |(subject, relation, object, date, published, modality, denied)| {
            let c = claim(&report(published, published), QUOTE, subject, relation, object).modality(modality);
            let c = if date.is_empty() { c } else { c.on(date) };
            if denied { c.denied() } else { c }
        },
    );
    prop::collection::vec(one, 0..24)
}

proptest! {
    #[test]
    fn any_order_and_any_split_of_claims_gives_the_same_graph(
        claims in some_claims(),
        order in any::<prop::sample::Index>(),
        cut in any::<prop::sample::Index>(),
    ) {
        let whole = fold(claims.clone());
        let mut turned = claims.clone();
        turned.reverse();
        let by = order.index(turned.len().max(1)).min(turned.len());
        turned.rotate_left(by);
        prop_assert_eq!(&fold(turned.clone()), &whole);

        let at = cut.index(claims.len() + 1);
        let (a, b) = (fold(turned[..at].to_vec()), fold(turned[at..].to_vec()));
        let third = fold(claims[..at].to_vec());
        prop_assert_eq!(&a.clone().merge(b.clone()), &whole, "split and merged");
        prop_assert_eq!(&b.clone().merge(a.clone()), &whole, "commutative");
        prop_assert_eq!(&whole.clone().merge(whole.clone()), &whole, "idempotent");
        prop_assert_eq!(
            a.clone().merge(b.clone()).merge(third.clone()),
            a.merge(b.merge(third)),
            "associative"
        );
    }

    #[test]
    fn every_claim_is_in_exactly_one_edge_and_ids_are_unique(claims in some_claims()) {
        let graph = fold(claims);
        let mut seen: Vec<&str> = graph.relations().flat_map(|r| r.claims.iter().map(String::as_str)).collect();
        seen.sort_unstable();
        let mut all: Vec<&str> = graph.claims.iter().map(|c| c.id.as_str()).collect();
        all.sort_unstable();
        prop_assert_eq!(seen, all);
        let ids: std::collections::BTreeSet<&str> = graph.relations().map(|r| r.id.as_str()).collect();
        prop_assert_eq!(ids.len(), graph.relations().count());
    }

    #[test]
    fn edges_stand_in_canonical_order(claims in some_claims()) {
        let graph = fold(claims);
        let keys: Vec<_> =
            graph.relations().map(|r| (r.subject.clone(), r.relation.clone(), r.object.clone())).collect();
        prop_assert!(keys.is_sorted());
        prop_assert!(graph.nodes().map(|n| &n.id).is_sorted());
    }
}

/// A claim whose subject is a role node of a country.
fn by_officials(role: &str, owner: &str, object: &str) -> Claim {
    let mut claim = claim(&report("a", "2022-10-17"), QUOTE, owner, "accuses", object);
    claim.subject.id = format!("role:{role}");
    claim.subject.name = "officials".to_owned();
    claim
}

#[test]
fn officials_go_home() {
    let homeward = |claims: Vec<Claim>| {
        let graph = fold(claims).homeward();
        graph.relations().map(|r| format!("{} {} {}", r.subject, r.relation, r.object)).collect::<Vec<_>>()
    };
    let iranian = by_officials("IRN-officials", "Iran", "Rusland");
    let russia = iranian.object.clone().unwrap().id;
    let id = |name: &str| Lexicon::embedded().by_name(name)[0].id;
    assert_eq!(homeward(vec![iranian]), [format!("{} accuses {russia}", id("Iran"))]);
    let un = by_officials("UN-diplomats", "Iran", "Rusland");
    assert_eq!(homeward(vec![un]), [format!("{} accuses {russia}", id("United Nations"))]);
    let mut own = by_officials("IRN-officials", "Iran", "Iran");
    own.object.as_mut().unwrap().id = id("Iran").to_owned();
    assert!(homeward(vec![own]).is_empty(), "an edge from a country to itself");
}

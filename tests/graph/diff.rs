//! What is different between two graphs.

use graaf::claim::{Claim, Modality, Stance};
use graaf::export::{Options, diff_json, diff_schema, diff_text};
use graaf::graph::{Aspect, Became, Difference, Graph};
use graaf::source::DocumentInfo;
use proptest::prelude::*;

use crate::fixture::{Change as _, claim, document, world};

fn report(id: &str, published: &str) -> DocumentInfo {
    document(id, id, Some(published), "Bericht")
}

/// "Iran supplies Russia", as a paper reported it on a day.
fn supply(paper: &str, published: &str) -> Claim {
    claim(&report(paper, published), "Iran levert drones aan Rusland.", "Iran", "supplies", "Rusland")
}

/// The same in the words of another paper.
fn other(published: &str) -> Claim {
    claim(&report("koerier", published), "Iran geeft Rusland drones.", "Iran", "supplies", "Rusland")
}

fn fold(claims: Vec<Claim>) -> Graph {
    Graph::fold(&[], claims)
}

/// What became of the edges, and in what those that changed differ.
fn told(difference: &Difference<'_>) -> Vec<(Became, Vec<Aspect>)> {
    difference.changes.iter().map(|c| (c.became(), c.aspects.clone())).collect()
}

#[test]
fn an_edge_is_gained_lost_or_changed() {
    use Aspect::{Claims, Sources, Status, When};
    use Became::{Changed, Gained, Lost};
    let visit = || claim(&report("avond", "2022-07-20"), "Poetin bezocht Iran.", "Poetin", "visits", "Iran");
    let one = || supply("avond", "2022-10-18");
    type Case = (&'static str, Vec<Claim>, Vec<Claim>, Vec<(Became, Vec<Aspect>)>);
    let cases: [Case; 11] = [
        ("nothing", vec![one()], vec![one()], vec![]),
        ("gained", vec![one()], vec![one(), visit()], vec![(Gained, vec![])]),
        ("lost", vec![one(), visit()], vec![visit()], vec![(Lost, vec![])]),
        (
            "another source",
            vec![one()],
            vec![one(), other("2022-10-19")],
            vec![(Changed, vec![Status, Sources, Claims])],
        ),
        (
            "denied",
            vec![one()],
            vec![one(), other("2022-10-19").denied().says("Iran", Stance::Denies)],
            vec![(Changed, vec![Status, Sources, Claims])],
        ),
        (
            "dated more precisely",
            vec![one().on("2022-10")],
            vec![one().on("2022-10-17")],
            vec![(Changed, vec![When, Claims])],
        ),
        (
            "no plan any more",
            vec![one().modality(Modality::Planned)],
            vec![one()],
            vec![(Changed, vec![Status, Claims])],
        ),
        (
            "of another time",
            vec![one().on("2021")],
            vec![one().on("2022-10")],
            vec![(Lost, vec![]), (Gained, vec![])],
        ),
        (
            "the same words in an article of another id",
            vec![one()],
            vec![supply("avond2", "2022-10-18")],
            vec![],
        ),
        (
            "said twice",
            vec![one()],
            vec![one(), supply("avond2", "2022-10-18").says("avond", Stance::Asserts)],
            vec![(Changed, vec![Claims])],
        ),
        ("all", vec![], vec![one(), visit()], vec![(Gained, vec![]), (Gained, vec![])]),
    ];
    for (name, old, new, wanted) in cases {
        let (old, new) = (fold(old), fold(new));
        assert_eq!(told(&old.diff(&new)), wanted, "{name}");
    }
}

#[test]
fn of_several_edges_those_are_one_that_have_most_in_common() {
    let early = || supply("avond", "2022-08-02").on("2022-08-01");
    let late = || supply("avond", "2022-10-18").on("2022-10-17");
    let old = fold(vec![early(), late()]);
    let new = fold(vec![early(), late(), other("2022-10-19").on("2022-10-17")]);
    let difference = old.diff(&new);
    assert_eq!(told(&difference).len(), 1);
    let change = &difference.changes[0];
    assert_eq!(change.new.unwrap().when.as_ref().unwrap().edtf.as_str(), "2022-10-17");
    assert_eq!((change.gained.len(), change.lost.len()), (1, 0));
}

#[test]
fn people_read_what_became_of_what() {
    let old = fold(vec![supply("avond", "2022-10-18")]);
    let new = Graph::fold(
        &[report("avond", "2022-10-18"), report("koerier", "2022-10-19")],
        vec![
            supply("avond", "2022-10-18"),
            other("2022-10-19").denied().says("Iran", Stance::Denies),
            claim(&report("koerier", "2022-10-19"), "De EU straft Iran.", "EU", "sanctions", "Iran"),
        ],
    );
    let text = diff_text(&old.diff(&new), &Options { width: 80, ..Options::default() });
    let wanted = "\
+ gemeld 19 okt 2022      Europese Unie legt sancties op aan Iran
                          koerier: “De EU straft Iran.” — koerier, 19 okt 2022,
                          Bericht, nieuws/koerier.txt

~ gemeld 18–19 okt 2022   Iran levert aan Rusland [betwist] (2 bronnen)
                          status: gemeld → betwist
                          bronnen: 1 → 2
                          + Iran (ontkent): “Iran geeft Rusland drones.” —
                          koerier, 19 okt 2022, Bericht, nieuws/koerier.txt

1 relatie erbij, 0 weg, 1 veranderd
";
    let sorted = |text: &str| {
        let mut blocks: Vec<String> = text.split("\n\n").map(str::to_owned).collect();
        blocks.sort();
        blocks
    };
    assert_eq!(sorted(&text), sorted(wanted), "{text}");
    let same = diff_text(&old.diff(&old), &Options { lang: graaf::base::Lang::En, ..Options::default() });
    assert_eq!(same, "0 relations gained, 0 lost, 0 changed\n");
}

#[test]
fn the_json_is_valid() {
    let (documents, claims) = world();
    let all = Graph::fold(&documents, claims.clone());
    let half = Graph::fold(&documents, claims.into_iter().skip(4).collect());
    let schema = serde_json::from_str(&diff_schema()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (old, new) in [(&half, &all), (&all, &half), (&all, &all)] {
        let value = serde_json::from_str(&diff_json(&old.diff(new), &Options::default())).unwrap();
        let faults: Vec<String> = validator.iter_errors(&value).map(|e| e.to_string()).collect();
        assert_eq!(faults, Vec::<String>::new());
    }
}

/// A part of the small world, some of it told by another paper or another day.
fn part() -> impl Strategy<Value = Graph> {
    let (documents, claims) = world();
    let count = claims.len();
    (proptest::collection::vec(0_u8..4, count)).prop_map(move |marks| {
        let chosen = claims.iter().zip(marks).filter_map(|(claim, mark)| match mark {
            0 => None,
            1 => Some(claim.clone()),
            2 => Some(claim.clone().on("2022-10")),
            _ => Some(claim.clone().denied()),
        });
        Graph::fold(&documents, chosen.collect())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_graph_does_not_differ_from_itself(graph in part()) {
        prop_assert!(graph.diff(&graph).changes.is_empty());
    }

    #[test]
    fn gained_and_lost_mirror_each_other(old in part(), new in part()) {
        let (there, back) = (old.diff(&new), new.diff(&old));
        let edges = |d: &Difference<'_>, swap: bool| {
            let mut edges: Vec<_> = d.changes.iter().map(|c| {
                let ids = [c.old, c.new].map(|e| e.map(|e| e.id.clone()));
                let claims = [&c.gained, &c.lost].map(|list| list.iter().map(|c| c.id.clone()).collect::<Vec<_>>());
                let ([old, new], [gained, lost]) = (ids, claims);
                if swap { (new, old, lost, gained) } else { (old, new, gained, lost) }
            }).collect();
            edges.sort();
            edges
        };
        prop_assert_eq!(edges(&there, false), edges(&back, true));
        prop_assert_eq!(there.count(Became::Gained), back.count(Became::Lost));
    }

    #[test]
    fn what_was_kept_gained_and_changed_is_the_new_graph(old in part(), new in part()) {
        let difference = old.diff(&new);
        let lost = difference.count(Became::Lost);
        let gained = difference.count(Became::Gained);
        prop_assert_eq!(old.relations().count() - lost, new.relations().count() - gained);
    }
}

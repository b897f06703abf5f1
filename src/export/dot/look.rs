//! How nodes and lines look.

use crate::actor::ActorType;
use crate::claim::Modality;
use crate::graph::{Relation, Status};

/// How an edge's line is drawn. What is both a plan and hearsay is dashed; its label says the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Line {
    Solid,
    Dotted,
    Dashed,
}

/// Whether somebody contests an edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Contest {
    None,
    Disputed,
    Denied,
}

pub(super) type Look = (Line, Contest);

pub(super) fn look(relation: &Relation) -> Look {
    let line = match (relation.modality, relation.hedged) {
        (Modality::Actual, false) => Line::Solid,
        (Modality::Actual, true) => Line::Dotted,
        _ => Line::Dashed,
    };
    let contest = match relation.status {
        Status::Denied => Contest::Denied,
        Status::Disputed | Status::Doubted => Contest::Disputed,
        _ => Contest::None,
    };
    (line, contest)
}

pub(super) fn attributes((line, contest): Look) -> String {
    let line = match line {
        Line::Solid => "style=solid",
        Line::Dotted => "style=dotted, penwidth=1.8",
        Line::Dashed => "style=dashed",
    };
    let contest = match contest {
        Contest::None => "",
        Contest::Disputed => r##", color="#b00020:#444444", fontcolor="#8a0019""##,
        Contest::Denied => r##", color="#b00020", fontcolor="#8a0019", arrowhead=tee"##,
    };
    format!("{line}{contest}")
}

/// Shape and filling by type: fillings differ in lightness too.
pub(super) fn shape(kind: ActorType) -> (&'static str, &'static str) {
    match kind {
        ActorType::Country => ("box", "#d6e4f0"),
        ActorType::Place => ("house", "#eef3e6"),
        ActorType::Organisation => ("octagon", "#e8e2f2"),
        ActorType::Government => ("tab", "#d6e4f0"),
        ActorType::Party => ("tab", "#e8e2f2"),
        ActorType::Armed => ("hexagon", "#d9d9d9"),
        ActorType::Intelligence => ("hexagon", "#efefef"),
        ActorType::Police => ("hexagon", "#e3e9e3"),
        ActorType::Court => ("trapezium", "#efe9dc"),
        ActorType::Media => ("note", "#fdf6dd"),
        ActorType::Company => ("component", "#f3e6dc"),
        ActorType::Person => ("ellipse", "#fff3d1"),
        ActorType::Group => ("egg", "#fff9e8"),
        ActorType::Thing => ("plaintext", "#ffffff"),
        ActorType::Event => ("cds", "#f7f7f7"),
        ActorType::Unspecified => ("point", "#333333"),
    }
}

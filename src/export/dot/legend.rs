//! What shapes and lines mean.

use std::collections::BTreeSet;

use crate::actor::ActorType;
use crate::graph::Graph;

use super::super::{Options, label};
use super::Bundle;
use super::look::{Contest, Line, Look, attributes, shape};
use super::words::{quote, text};

/// Samples of the shapes and lines that are in the picture.
pub(super) fn samples_of(graph: &Graph, bundles: &[Bundle<'_>], options: &Options) -> String {
    let kinds: BTreeSet<ActorType> = graph.nodes().map(|n| n.kind).collect();
    if kinds.is_empty() {
        return String::new();
    }
    let title = text(options.say("legenda", "legend"));
    let mut out = format!("  subgraph cluster_legend {{\n    label={title}; {LEGEND}\n");
    let kinds: Vec<ActorType> = kinds.into_iter().collect();
    for &kind in &kinds {
        let (shape, fill) = shape(kind);
        let words = text(label::kind(kind, options.lang));
        let id = legend_id(kind.as_str());
        out.push_str(&match kind {
            // A point has no room for words.
            ActorType::Unspecified => format!("    {id} [shape=plain, label={}];\n", text(&dot_of(options))),
            _ => format!("    {id} [shape={shape}, fillcolor=\"{fill}\", label={words}];\n"),
        });
    }
    // Two a row: a legend of sixteen types in one column would be taller than most graphs.
    for pair in kinds.chunks_exact(2) {
        let (left, right) = (legend_id(pair[0].as_str()), legend_id(pair[1].as_str()));
        out.push_str(&format!("    {left} -> {right} [style=invis];\n"));
    }
    for (name, look, words) in samples(bundles, options) {
        let (from, to) = (legend_id(&format!("from {name}")), legend_id(&format!("to {name}")));
        out.push_str(&format!(
            "    {from} [shape=point, width=0.03, label=\"\"];\n    {to} [shape=none, width=0, label={}];\n    {from} -> {to} [{}];\n",
            text(words),
            attributes(look)
        ));
    }
    out.push_str("  }\n");
    out
}

/// The same in one node, for layouts that would scatter samples: colours and words.
pub(super) fn table(graph: &Graph, bundles: &[Bundle<'_>], options: &Options) -> String {
    let kinds: BTreeSet<ActorType> = graph.nodes().map(|n| n.kind).collect();
    if kinds.is_empty() {
        return String::new();
    }
    let mut rows = format!("<tr><td><b>{}</b></td></tr>", options.say("legenda", "legend"));
    for kind in kinds {
        let (_, fill) = shape(kind);
        let words = label::kind(kind, options.lang);
        rows.push_str(&match kind {
            ActorType::Unspecified => format!("<tr><td>{}</td></tr>", dot_of(options)),
            _ => format!("<tr><td bgcolor=\"{fill}\">{words}</td></tr>"),
        });
    }
    for (name, _, words) in samples(bundles, options) {
        let line = match name {
            "dotted" => "· · · ·",
            "dashed" => "– – –",
            "disputed" => "═══",
            "denied" => "──┤",
            _ => "──▸",
        };
        let colour = if matches!(name, "disputed" | "denied") { "#b00020" } else { "#222222" };
        rows.push_str(&format!("<tr><td><font color=\"{colour}\">{line} {words}</font></td></tr>"));
    }
    let id = legend_id("table");
    format!(
        "  {id} [shape=plain, fillcolor=\"#ffffff\", label=<<table border=\"1\" cellborder=\"0\" cellspacing=\"2\">{rows}</table>>];\n"
    )
}

const LEGEND: &str = r##"labeljust=l; color="#bbbbbb"; style=rounded;
    node [fontsize=9, margin="0.06,0.03", height=0.2];"##;

fn legend_id(name: &str) -> String {
    quote(&format!("legend {name}"))
}

fn dot_of(options: &Options) -> String {
    format!("• {}", label::kind(ActorType::Unspecified, options.lang))
}

/// The kinds of line in the picture, with what they mean.
fn samples(bundles: &[Bundle<'_>], options: &Options) -> Vec<(&'static str, Look, &'static str)> {
    let all = [
        ("solid", (Line::Solid, Contest::None), options.say("gemeld of bevestigd", "reported or affirmed")),
        ("dotted", (Line::Dotted, Contest::None), options.say("naar verluidt", "hedged: hearsay")),
        (
            "dashed",
            (Line::Dashed, Contest::None),
            options.say("gepland, mogelijk, verondersteld", "planned, possible, hypothetical"),
        ),
        (
            "disputed",
            (Line::Solid, Contest::Disputed),
            options.say("betwist of betwijfeld", "disputed or doubted"),
        ),
        ("denied", (Line::Solid, Contest::Denied), options.say("ontkend", "denied")),
    ];
    let drawn = |(line, contest): Look| {
        bundles.iter().any(|b| if contest == Contest::None { b.look.0 == line } else { b.look.1 == contest })
    };
    all.into_iter().filter(|(_, look, _)| drawn(*look)).collect()
}

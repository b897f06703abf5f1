//! Graphviz: `graaf dot | dot -Tsvg > graph.svg`.
//!
//! What a reader must not miss survives a black-and-white printer: a plan is dashed, hearsay dotted, and a denial has a
//! crossbar for an arrowhead besides being red.

use std::collections::{BTreeMap, BTreeSet};

use crate::actor::ActorType;
use crate::base::Edtf;
use crate::claim::Modality;
use crate::graph::{Graph, Node, Relation, Status};

use super::{Options, label, wording};

/// Characters after which a name goes on on the next line.
const NAME: usize = 18;
/// Characters after which an edge's label does.
const LABEL: usize = 26;

/// Characters of an edge's themes that are shown.
const THEME: usize = 48;

/// Valid DOT, UTF-8. Edges between the same parties, with the same relation and look, are one line; its `id` is the
/// first edge's.
pub fn dot(graph: &Graph, options: &Options) -> String {
    let mut out = String::from("digraph graaf {\n");
    out.push_str(HEAD);
    for node in graph.nodes() {
        out.push_str(&node_line(node, options));
    }
    let lines = bundles(graph);
    let directed: BTreeSet<(&str, &str)> = lines
        .iter()
        .map(|b| b.edges[0])
        .filter(|r| !r.symmetric)
        .map(|r| (r.subject.as_str(), r.object.as_str()))
        .collect();
    for bundle in &lines {
        out.push_str(&edge_line(graph, bundle, &directed, options));
    }
    out.push_str(&legend(graph, &lines, options));
    out.push_str("}\n");
    out
}

const HEAD: &str = r##"  graph [rankdir=LR, nodesep=0.3, ranksep=1.1, splines=true, outputorder=edgesfirst, pad=0.3, fontname="Helvetica", fontsize=11, charset="UTF-8"];
  node [fontname="Helvetica", fontsize=12, style="filled", fillcolor="#ffffff", color="#333333", fontcolor="#111111", margin="0.12,0.07"];
  edge [fontname="Helvetica", fontsize=9, color="#444444", fontcolor="#222222", arrowsize=0.7];
"##;

/// How an edge's line is drawn. What is both a plan and hearsay is dashed; its label says the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Line {
    Solid,
    Dotted,
    Dashed,
}

/// Whether somebody contests an edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Contest {
    None,
    Disputed,
    Denied,
}

type Look = (Line, Contest);

fn look(relation: &Relation) -> Look {
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

fn attributes((line, contest): Look) -> String {
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
fn shape(kind: ActorType) -> (&'static str, &'static str) {
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

fn node_line(node: &Node, options: &Options) -> String {
    let (shape, fill) = shape(node.kind);
    let id = quote(&node.id);
    if node.kind == ActorType::Unspecified {
        let tip = text(label::kind(node.kind, options.lang));
        return format!(
            "  {id} [shape=point, width=0.09, fillcolor=\"#333333\", label=\"\", tooltip={tip}];\n"
        );
    }
    let name = label::node(node, options.lang);
    let weight = if node.claims > 9 { ", fontsize=15" } else { "" };
    let tip = format!("{} ({}): {} claims", name, label::kind(node.kind, options.lang), node.claims);
    format!(
        "  {id} [shape={shape}, fillcolor=\"{fill}\", label={}, tooltip={}{weight}];\n",
        text(&folded(&name, NAME)),
        text(&tip)
    )
}

/// Edges drawn as one line: same parties, relation and look, at different times.
struct Bundle<'a> {
    look: Look,
    edges: Vec<&'a Relation>,
}

fn bundles(graph: &Graph) -> Vec<Bundle<'_>> {
    let mut bundles: BTreeMap<(&str, &str, &str, Look), Vec<&Relation>> = BTreeMap::new();
    for relation in graph.relations() {
        let look = look(relation);
        let key = (relation.subject.as_str(), relation.relation.as_str(), relation.object.as_str(), look);
        bundles.entry(key).or_default().push(relation);
    }
    bundles.into_iter().map(|((.., look), edges)| Bundle { look, edges }).collect()
}

fn edge_line(
    graph: &Graph,
    bundle: &Bundle<'_>,
    directed: &BTreeSet<(&str, &str)>,
    options: &Options,
) -> String {
    let edges = &bundle.edges;
    let first = edges[0];
    let mut words = label::relation(&first.relation, options.lang);
    if edges.len() > 1 {
        words.push_str(&format!(" ×{}", edges.len()));
    }
    let themes: BTreeSet<String> = edges.iter().flat_map(|r| wording::themes(graph, r)).collect();
    if !themes.is_empty() {
        words = format!("{words}: {}", cut(&themes.into_iter().collect::<Vec<_>>().join("; "), THEME));
    }
    let mut lines =
        vec![folded(&words, LABEL), dates(edges, options), folded(&voices(graph, edges, options), LABEL)];
    let marks: BTreeSet<&str> = edges.iter().flat_map(|r| wording::marks(r, options)).collect();
    lines.extend(
        (!marks.is_empty()).then(|| format!("[{}]", marks.into_iter().collect::<Vec<_>>().join(", "))),
    );
    let mut attributes = vec![attributes(bundle.look)];
    if first.symmetric {
        attributes.push("dir=none".to_owned());
        // Who stands left is for those edges to say that have a direction.
        let (a, b) = (first.subject.as_str(), first.object.as_str());
        if directed.contains(&(a, b)) || directed.contains(&(b, a)) {
            attributes.push("constraint=false".to_owned());
        }
    }
    lines.retain(|l| !l.is_empty());
    attributes.push(format!("label={}", text(&lines.join("\n"))));
    attributes.push(format!("tooltip={}", text(&tooltip(graph, edges, options))));
    attributes.push(format!("class={}", quote(&classes(bundle))));
    attributes.push(format!("id={}", quote(&first.id)));
    format!("  {} -> {} [{}];\n", quote(&first.subject), quote(&first.object), attributes.join(", "))
}

/// The date or dates, in EDTF; a bundle's first and last.
fn dates(edges: &[&Relation], options: &Options) -> String {
    let date = |r: &Relation| -> Option<Edtf> {
        r.when.as_ref().map(|w| w.edtf.clone()).or_else(|| r.first_reported.clone())
    };
    let mut known: Vec<Edtf> = edges.iter().filter_map(|r| date(r)).collect();
    known.sort_by_key(|d| (d.earliest(), d.latest()));
    let stretch = match known.as_slice() {
        [] => return "?".to_owned(),
        [one] => one.to_string(),
        [first, .., last] => format!("{first} … {last}"),
    };
    if edges.iter().all(|r| wording::only_reported(r)) {
        format!("{} {stretch}", options.say("gemeld", "reported"))
    } else {
        stretch
    }
}

/// The first two voices, and how many more.
fn voices(graph: &Graph, edges: &[&Relation], options: &Options) -> String {
    let claims = edges.iter().flat_map(|r| graph.claims_of(r));
    let mut voices = wording::voices(graph, claims, options);
    let more = voices.len().saturating_sub(2);
    voices.truncate(2);
    let rest = if more > 0 { format!(" +{more}") } else { String::new() };
    voices.join("; ") + &rest
}

fn tooltip(graph: &Graph, edges: &[&Relation], options: &Options) -> String {
    let claims: Vec<_> = edges.iter().flat_map(|r| graph.claims_of(r)).collect();
    let mut lines: Vec<String> = claims
        .iter()
        .take(3)
        .map(|c| format!("{} — {}", wording::quoted(c), wording::document(graph, c, options)))
        .collect();
    if claims.len() > 3 {
        lines.push(format!("+{}", claims.len() - 3));
    }
    lines.join("\n")
}

/// Classes of the drawn line, for style sheets and scripts over the SVG.
fn classes(bundle: &Bundle<'_>) -> String {
    let first = bundle.edges[0];
    format!("{} {}", first.relation, first.status.as_str())
}

/// Samples of the shapes and lines that are in the picture.
fn legend(graph: &Graph, bundles: &[Bundle<'_>], options: &Options) -> String {
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

/// Text broken into lines of about `width` characters.
fn folded(words: &str, width: usize) -> String {
    let plain = Options { colour: false, ..Options::default() };
    super::paint::wrap(&plain, &[(None, words.to_owned())], width).join("\n")
}

/// At most `width` characters; `…` marks a cut.
fn cut(words: &str, width: usize) -> String {
    super::paint::column(words, width).trim_end().to_owned()
}

/// A DOT string with exactly these characters: `"` and `\` escaped, control characters blanked.
fn quote(id: &str) -> String {
    let mut out = String::from("\"");
    for c in id.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A DOT string that is shown as this text: as [`quote`], and `&` as an entity, since Graphviz reads entities in what
/// it shows; line breaks are kept.
fn text(words: &str) -> String {
    let lines: Vec<String> = words.split('\n').map(|l| quote(&l.replace('&', "&amp;"))).collect();
    let inner: Vec<&str> = lines.iter().map(|l| &l[1..l.len() - 1]).collect();
    format!("\"{}\"", inner.join("\\n"))
}

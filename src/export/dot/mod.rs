//! Graphviz: `graaf dot | dot -Tsvg > graph.svg`.
//!
//! What a reader must not miss survives a black-and-white printer: a plan is dashed, hearsay dotted, and a denial has a
//! crossbar for an arrowhead besides being red.

mod legend;
mod look;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::actor::{ActorType, Lexicon};
use crate::base::{Edtf, Lang};
use crate::graph::{Graph, Node, Relation};

use super::{Options, label, wording};
use look::{Look, attributes, look, shape};
use words::{cut, folded, quote, text};

/// Characters after which a name goes on on the next line.
const NAME: usize = 18;
/// Characters after which an edge's label does.
const LABEL: usize = 26;

/// Characters of an edge's themes that are shown.
const THEME: usize = 48;

/// Relations that the line of a whole bundle names.
const NAMED: usize = 3;

/// What a picture gathers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Drawing {
    /// Everything between two actors that looks alike is one line.
    pub bundle: bool,
    /// What actors stand together by.
    pub cluster: Option<Cluster>,
    /// Lines carry no words, which would cover each other in a picture of hundreds; their tooltips do.
    pub wordless: bool,
}

/// What actors of a picture stand together by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cluster {
    /// What they are.
    Type,
    /// The country they are of; those of none stand outside.
    Country,
}

/// Valid DOT, UTF-8. Edges between the same parties, with the same relation and look, are one line; its `id` is the
/// first edge's.
pub fn dot(graph: &Graph, options: &Options) -> String {
    dot_as(graph, options, &Drawing::default())
}

/// The same, gathered as is asked.
pub fn dot_as(graph: &Graph, options: &Options, drawing: &Drawing) -> String {
    let mut out = String::from("digraph graaf {\n");
    out.push_str(HEAD);
    for (i, (name, nodes)) in (0..).zip(clusters(graph, drawing, options)) {
        let lines = nodes.into_iter().map(|n| node_line(n, options));
        out.push_str(&match name {
            None => lines.collect(),
            Some(name) => format!(
                "  subgraph cluster_{i} {{\n    label={}; {CLUSTER}\n{}  }}\n",
                text(&name),
                lines.collect::<String>()
            ),
        });
    }
    let lines = bundles(graph, drawing);
    let directed: BTreeSet<(&str, &str)> = lines
        .iter()
        .filter(|b| !b.is_symmetric())
        .map(|b| (b.edges[0].subject.as_str(), b.edges[0].object.as_str()))
        .collect();
    for bundle in &lines {
        out.push_str(&edge_line(graph, bundle, &directed, drawing, options));
    }
    let legend = if drawing.wordless { legend::table } else { legend::samples_of };
    out.push_str(&legend(graph, &lines, options));
    out.push_str("}\n");
    out
}

const CLUSTER: &str =
    r##"labeljust=l; style="rounded,filled"; color="#999999"; fillcolor="#fafafa"; fontsize=13;"##;

/// The nodes in groups, those outside any group first, then by name.
fn clusters<'a>(
    graph: &'a Graph,
    drawing: &Drawing,
    options: &Options,
) -> BTreeMap<Option<String>, Vec<&'a Node>> {
    let mut groups: BTreeMap<Option<String>, Vec<&Node>> = BTreeMap::new();
    for node in graph.nodes() {
        let name = match drawing.cluster.filter(|_| node.kind != ActorType::Unspecified) {
            None => None,
            Some(Cluster::Type) => Some(label::kind(node.kind, options.lang).to_owned()),
            Some(Cluster::Country) => {
                // Codes such as IGO stand for no country.
                let known = node.country.and_then(|code| Lexicon::embedded().country(code));
                known.map(|c| if options.lang == Lang::Nl { c.nl } else { c.name }.to_owned())
            }
        };
        groups.entry(name).or_default().push(node);
    }
    // A box around one says nothing.
    let lonely: Vec<_> =
        groups.iter().filter(|(k, v)| k.is_some() && v.len() == 1).map(|(k, _)| k.clone()).collect();
    for name in lonely {
        let nodes = groups.remove(&name).unwrap_or_default();
        groups.entry(None).or_default().extend(nodes);
    }
    groups
}

const HEAD: &str = r##"  graph [rankdir=LR, nodesep=0.3, ranksep=1.1, splines=true, outputorder=edgesfirst, pad=0.3, fontname="Helvetica", fontsize=11, charset="UTF-8"];
  node [fontname="Helvetica", fontsize=12, style="filled", fillcolor="#ffffff", color="#333333", fontcolor="#111111", margin="0.12,0.07"];
  edge [fontname="Helvetica", fontsize=9, color="#444444", fontcolor="#222222", arrowsize=0.7];
"##;

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
    let tip = format!(
        "{name} ({}): {}",
        label::kind(node.kind, options.lang),
        label::claims(node.claims, options.lang)
    );
    format!(
        "  {id} [shape={shape}, fillcolor=\"{fill}\", label={}, tooltip={}{weight}];\n",
        text(&folded(&name, NAME)),
        text(&tip)
    )
}

/// Edges drawn as one line: same parties and look, and the same relation unless everything is gathered.
struct Bundle<'a> {
    look: Look,
    edges: Vec<&'a Relation>,
}

impl Bundle<'_> {
    fn is_symmetric(&self) -> bool {
        self.edges.iter().all(|r| r.symmetric)
    }

    /// The relations in it with how many edges each has, most first.
    fn relations(&self) -> Vec<(&str, usize)> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for edge in &self.edges {
            *counts.entry(edge.relation.as_str()).or_default() += 1;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|&(relation, n)| (std::cmp::Reverse(n), relation));
        counts
    }
}

fn bundles<'a>(graph: &'a Graph, drawing: &Drawing) -> Vec<Bundle<'a>> {
    let mut bundles: BTreeMap<(&str, &str, &str, Look), Vec<&Relation>> = BTreeMap::new();
    for relation in graph.relations() {
        let look = look(relation);
        let label = if drawing.bundle { "" } else { relation.relation.as_str() };
        let key = (relation.subject.as_str(), label, relation.object.as_str(), look);
        bundles.entry(key).or_default().push(relation);
    }
    bundles.into_iter().map(|((.., look), edges)| Bundle { look, edges }).collect()
}

/// The relations on a line: *supplies ×2: drones*, or *supplies ×2, funds, +3*.
fn relations(graph: &Graph, bundle: &Bundle<'_>, options: &Options) -> String {
    let found = bundle.relations();
    let named = |&(relation, n): &(&str, usize)| {
        let words = label::relation(relation, options.lang);
        if n > 1 { format!("{words} ×{n}") } else { words }
    };
    let mut words = found.iter().take(NAMED).map(named).collect::<Vec<_>>().join(", ");
    if found.len() > NAMED {
        words.push_str(&format!(", +{}", found.len() - NAMED));
    }
    let themes: BTreeSet<String> = bundle.edges.iter().flat_map(|r| wording::themes(graph, r)).collect();
    if found.len() == 1 && !themes.is_empty() {
        words = format!("{words}: {}", cut(&themes.into_iter().collect::<Vec<_>>().join("; "), THEME));
    }
    words
}

fn edge_line(
    graph: &Graph,
    bundle: &Bundle<'_>,
    directed: &BTreeSet<(&str, &str)>,
    drawing: &Drawing,
    options: &Options,
) -> String {
    let edges = &bundle.edges;
    let first = edges[0];
    let words = relations(graph, bundle, options);
    let mut lines =
        vec![folded(&words, LABEL), dates(edges, options), folded(&voices(graph, edges, options), LABEL)];
    let marks: BTreeSet<&str> = edges.iter().flat_map(|r| wording::marks(r, options)).collect();
    lines.extend(
        (!marks.is_empty()).then(|| format!("[{}]", marks.into_iter().collect::<Vec<_>>().join(", "))),
    );
    let mut attributes = vec![attributes(bundle.look)];
    if bundle.is_symmetric() {
        attributes.push("dir=none".to_owned());
        // Who stands left is for those edges to say that have a direction.
        let (a, b) = (first.subject.as_str(), first.object.as_str());
        if directed.contains(&(a, b)) || directed.contains(&(b, a)) {
            attributes.push("constraint=false".to_owned());
        }
    }
    lines.retain(|l| !l.is_empty());
    let words = lines.join("\n");
    let evidence = tooltip(graph, edges, options);
    if drawing.wordless {
        attributes.push(format!("tooltip={}", text(&format!("{words}\n{evidence}"))));
    } else {
        attributes.push(format!("label={}, tooltip={}", text(&words), text(&evidence)));
    }
    attributes.push(format!("class={}", quote(&classes(bundle))));
    attributes.push(format!("id={}", quote(&first.id)));
    format!("  {} -> {} [{}];\n", quote(&first.subject), quote(&first.object), attributes.join(", "))
}

/// The date or dates, in EDTF; a bundle's first and last.
fn dates(edges: &[&Relation], options: &Options) -> String {
    let date = |r: &Relation| -> Option<Edtf> {
        let own = r.when.as_ref().filter(|w| !w.is_over());
        own.map(|w| w.edtf.clone()).or_else(|| r.first_reported.clone())
    };
    let mut known: Vec<Edtf> = edges.iter().filter_map(|r| date(r)).collect();
    known.sort_by_key(|d| (d.earliest(), d.latest()));
    let stretch = match known.as_slice() {
        [] => return "?".to_owned(),
        [one] => one.to_string(),
        [first, .., last] if first == last => first.to_string(),
        [first, .., last] => format!("{first} … {last}"),
    };
    if edges.iter().all(|r| wording::only_reported(r)) {
        let former = edges.iter().all(|r| wording::is_former(r));
        format!("{} {}", wording::told(former, options), stretch)
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
    let relations: Vec<&str> = bundle.relations().into_iter().map(|(relation, _)| relation).collect();
    format!("{} {}", relations.join(" "), bundle.edges[0].status.as_str())
}

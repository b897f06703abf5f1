//! The actors of a graph: type, country, the words seen for them, how many claims name them.

use crate::actor::ActorType;
use crate::graph::{Graph, Node};

use super::paint::{Role, column, paint};
use super::{Options, label, table};

/// Most claims first, then by name, then by id. What a text leaves out is no actor.
fn ranked(graph: &Graph) -> Vec<&Node> {
    let mut nodes: Vec<&Node> = graph.nodes().filter(|n| n.kind != ActorType::Unspecified).collect();
    nodes.sort_by(|a, b| (b.claims, &a.name, &a.id).cmp(&(a.claims, &b.name, &b.id)));
    nodes
}

/// An aligned table for people.
pub fn actors_text(graph: &Graph, options: &Options) -> String {
    let nodes = ranked(graph);
    let longest = nodes.iter().map(|n| label::node(n, options.lang).chars().count()).max().unwrap_or(0);
    let name = longest.clamp(8, 36);
    let counted = options.say("beweringen", "claims");
    let count = counted.len().max(7);
    let fixed = name + 2 + 18 + 2 + 4 + 2 + count + 2;
    let seen = options.width.max(fixed + 20) - fixed;
    let line = |cells: [String; 5]| cells.join("  ").trim_end().to_owned() + "\n";
    let mut text = line([
        column(options.say("actor", "actor"), name),
        column(options.say("soort", "type"), 18),
        column(options.say("land", "ctry"), 4),
        format!("{counted:>count$}"),
        options.say("gezien als", "seen as").to_owned(),
    ]);
    for node in nodes {
        text.push_str(&line([
            paint(options, Role::Actor, &column(&label::node(node, options.lang), name)),
            column(label::kind(node.kind, options.lang), 18),
            column(&node.country.map(|c| c.to_string()).unwrap_or_default(), 4),
            format!("{:>count$}", node.claims),
            paint(options, Role::Small, column(&node.aliases.join(", "), seen).trim_end()),
        ]));
    }
    text
}

/// The same for a spreadsheet.
pub fn actors_csv(graph: &Graph, options: &Options) -> String {
    let rows = ranked(graph).into_iter().map(|n| {
        vec![
            n.id.clone(),
            label::node(n, options.lang).into_owned(),
            n.kind.as_str().to_owned(),
            n.country.map(|c| c.to_string()).unwrap_or_default(),
            n.claims.to_string(),
            n.aliases.join("; "),
        ]
    });
    table::csv(&["id", "name", "type", "country", "claims", "aliases"], rows)
}

/// The same as a JSON array of the graph's nodes.
pub fn actors_json(graph: &Graph, _: &Options) -> String {
    let mut text = serde_json::to_string_pretty(&ranked(graph)).expect("nodes are plain data");
    text.push('\n');
    text
}

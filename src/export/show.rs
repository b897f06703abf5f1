//! One actor: who it is, and its relations out and in.

use crate::graph::{Graph, Neighbour};

use super::paint::{Piece, Role, wrap};
use super::{Options, label, wording};

/// Text for people; `None` for an id that no node has.
pub fn show_text(graph: &Graph, id: &str, options: &Options) -> Option<String> {
    let node = graph.node(id)?;
    let width = options.width.max(40);
    let mut head: Vec<Piece> = vec![(Some(Role::Actor), label::node(node, options.lang).into_owned())];
    let country = node.country.map(|c| format!(", {c}")).unwrap_or_default();
    head.push((
        Some(Role::Small),
        format!("({}{country}; {})", label::kind(node.kind, options.lang), node.id),
    ));
    let mut text = wrap(options, &head, width).join("\n") + "\n";
    if !node.aliases.is_empty() {
        let seen = format!("{} {}", options.say("gezien als:", "seen as:"), node.aliases.join(", "));
        text.push_str(&(wrap(options, &[(Some(Role::Small), seen)], width).join("\n") + "\n"));
    }
    let neighbours = graph.neighbours(id);
    let part = |pick: fn(&Neighbour<'_>) -> bool| neighbours.iter().filter(move |n| pick(n));
    let parts: [(&str, Vec<&Neighbour<'_>>); 3] = [
        (options.say("doet", "does"), part(|n| n.out && !n.relation.symmetric).collect()),
        (options.say("met", "with"), part(|n| n.relation.symmetric).collect()),
        (options.say("ondergaat", "undergoes"), part(|n| !n.out && !n.relation.symmetric).collect()),
    ];
    for (title, list) in parts {
        if !list.is_empty() {
            text.push_str(&format!("\n{title}\n"));
            for neighbour in list {
                text.push_str(&line(graph, neighbour, options, width));
            }
        }
    }
    Some(text)
}

/// One edge, told from the actor's side.
fn line(graph: &Graph, neighbour: &Neighbour<'_>, options: &Options, width: usize) -> String {
    let relation = neighbour.relation;
    let other = (Some(Role::Actor), label::node(neighbour.other, options.lang).into_owned());
    let verb = (Some(Role::Relation), label::relation(&relation.relation, options.lang));
    let away = neighbour.out || relation.symmetric;
    let mut pieces = if away {
        vec![verb, other]
    } else {
        vec![other, verb, (None, wording::end(graph, &relation.object, options).into_owned())]
    };
    let themes = wording::themes(graph, relation);
    if !themes.is_empty() {
        pieces.push((None, format!("({})", themes.join("; "))));
    }
    pieces
        .extend(wording::marks(relation, options).into_iter().map(|m| (Some(Role::Mark), format!("[{m}]"))));
    let voices = wording::voices(graph, graph.claims_of(relation), options);
    pieces.push((Some(Role::Small), format!("— {}", voices.join("; "))));
    pieces.push((Some(Role::Small), relation.id.clone()));
    super::timeline::entry(&wording::when(relation, options), &pieces, options, width)
}

//! The world as Rust source: sorted arrays and a trie over folded parts of words.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::fold;
use super::tables::{Form, Known, World};

/// Writes the source.
pub(crate) fn write(world: &World) -> String {
    let mut out = String::new();
    actors(&mut out, world);
    ids(&mut out, world);
    roles(&mut out, world);
    trie(&mut out, world);
    labels(&mut out, world);
    out
}

fn actors(out: &mut String, world: &World) {
    list(
        out,
        "ENTRIES: [Entry",
        world.actors.iter().map(|a| {
            let country = a.country.as_ref().map_or("None".into(), |c| format!("Country::new({c:?})"));
            format!(
                "Entry {{ id: {:?}, name: {:?}, nl: {:?}, kind: ActorType::{}, country: {country} }}",
                a.id, a.name, a.nl, a.kind
            )
        }),
    );
}

fn ids(out: &mut String, world: &World) {
    list(out, "IDS: [(&str, u16)", world.ids().map(|(id, actor)| format!("({id:?}, {actor})")));
}

fn roles(out: &mut String, world: &World) {
    let mut roles: Vec<_> = world.roles.iter().collect();
    roles.sort_by_key(|r| (r.of, &r.role, r.from, r.to, r.person));
    list(
        out,
        "ROLES: [Role",
        roles.iter().map(|r| {
            format!(
                "Role {{ of: {}, role: {:?}, person: {}, from: {}, to: {} }}",
                r.of, r.role, r.person, r.from, r.to
            )
        }),
    );
}

/// Every name once, for messages: sorted, with its actor.
fn labels(out: &mut String, world: &World) {
    let label = |k: &Known| (k.name.text.clone(), k.form, k.actor);
    let labels: std::collections::BTreeSet<_> = world.names.iter().map(label).collect();
    let row = |(text, form, actor): &(String, Form, usize)| format!("({text:?}, Form::{form:?}, {actor})");
    list(out, "LABELS: [(&str, Form, u16)", labels.iter().map(row));
}

#[derive(Default)]
struct Node<'w> {
    children: BTreeMap<u32, Node<'w>>,
    names: Vec<&'w Known>,
}

fn trie(out: &mut String, world: &World) {
    let parts = parts(out, world);
    let mut root = Node::default();
    for known in &world.names {
        let mut node = &mut root;
        for part in &known.name.parts {
            node = node.children.entry(parts[part.as_str()]).or_default();
        }
        node.names.push(known);
    }
    let (mut nodes, mut edges, mut names) = (Vec::new(), Vec::new(), Vec::new());
    // Breadth first, so that the edges of a node lie together.
    let mut queue = std::collections::VecDeque::from([&root]);
    let mut next = 1;
    while let Some(node) = queue.pop_front() {
        nodes.push(format!("({}, {})", edges.len(), names.len()));
        for (part, child) in &node.children {
            edges.push(format!("({part}, {next})"));
            next += 1;
            queue.push_back(child);
        }
        names.extend(readings(&node.names));
    }
    nodes.push(format!("({}, {})", edges.len(), names.len()));
    list(out, "NODES: [(u32, u32)", nodes.into_iter());
    list(out, "EDGES: [(u16, u32)", edges.into_iter());
    list(out, "NAMES: [Reading", names.into_iter());
}

/// The names of one node, best first: those that need nothing nearby before those that do, else as the tables go.
fn readings(names: &[&Known]) -> Vec<String> {
    let mut names = names.to_vec();
    names.sort_by_key(|k| k.name.needs.is_some());
    let mut readings = Vec::new();
    for k in names {
        let place = k.place.map_or("NOWHERE".into(), |p| p.to_string());
        let needs = k.name.needs.as_ref().map_or("None".into(), |c| format!("Country::new({c:?})"));
        let reading = format!(
            "Reading {{ actor: {}, form: Form::{:?}, place: {place}, needs: {needs}, langs: {}, common: {}, asks: {} }}",
            k.actor, k.form, k.name.langs, k.name.common, k.name.asks
        );
        if !readings.contains(&reading) {
            readings.push(reading);
        }
    }
    readings
}

/// Writes the table of parts (open addressing, half full) and returns their numbers.
fn parts<'w>(out: &mut String, world: &'w World) -> BTreeMap<&'w str, u32> {
    let mut parts: BTreeMap<&str, u32> = BTreeMap::new();
    for part in world.names.iter().flat_map(|k| &k.name.parts) {
        parts.insert(part, 0);
    }
    let size = (parts.len() * 2).next_power_of_two();
    let mut slots = vec![u16::MAX; size];
    for (number, (part, id)) in parts.iter_mut().enumerate() {
        *id = u32::try_from(number).expect("fewer parts than u32 holds");
        let mut at = fold::hash(part.as_bytes()) as usize & (size - 1);
        while slots[at] != u16::MAX {
            at = (at + 1) & (size - 1);
        }
        slots[at] = u16::try_from(number).expect("fewer than 65535 parts");
    }
    list(out, "PARTS: [&str", parts.keys().map(|p| format!("{p:?}")));
    list(out, "SLOTS: [u16", slots.iter().map(u16::to_string));
    let small = world.names.iter().filter(|k| k.name.asks & 3 == 0).map(|k| k.name.parts[0].len()).max();
    writeln!(out, "pub(super) const SMALL: usize = {};", small.unwrap_or(0)).expect("a String takes all");
    parts
}

fn list(out: &mut String, head: &str, values: impl Iterator<Item = String>) {
    let values: Vec<String> = values.collect();
    writeln!(out, "pub(super) static {head}; {}] = [\n{}\n];", values.len(), values.join(",\n"))
        .expect("a String takes all");
}

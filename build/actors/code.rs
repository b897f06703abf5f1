//! The world as Rust source (sorted arrays) and, beside it, files of numbers (a trie over folded parts of words): as Rust, these
//! would take as long to compile as all the rest.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use super::fold;
use super::tables::{Form, Known, World};

const FORMS: [Form; 4] = [Form::Name, Form::Adjective, Form::Inhabitant, Form::Metonym];

/// Writes `actors.rs` and what it includes.
pub(crate) fn write(world: &World, folder: &Path) -> std::io::Result<()> {
    let mut out = String::new();
    actors(&mut out, world);
    ids(&mut out, world);
    roles(&mut out, world);
    trie(&mut out, world, folder)?;
    labels(&mut out, world, folder)?;
    std::fs::write(folder.join("actors.rs"), out)
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

/// Every name once, for messages: sorted, a line each, with its form and its actor.
fn labels(out: &mut String, world: &World, folder: &Path) -> std::io::Result<()> {
    let label = |k: &Known| (k.name.text.clone(), k.form, k.actor);
    let labels: std::collections::BTreeSet<_> = world.names.iter().map(label).collect();
    let line = |(text, form, actor): &(String, Form, usize)| format!("{text}\t{}\t{actor}\n", *form as usize);
    std::fs::write(folder.join("labels.tsv"), labels.iter().map(line).collect::<String>())?;
    list(out, "FORMS: [Form", FORMS.iter().map(|form| format!("Form::{form:?}")));
    Ok(())
}

#[derive(Default)]
struct Node<'w> {
    children: BTreeMap<u32, Node<'w>>,
    names: Vec<&'w Known>,
}

fn trie(out: &mut String, world: &World, folder: &Path) -> std::io::Result<()> {
    let parts = parts(out, world, folder)?;
    let mut root = Node::default();
    for known in &world.names {
        let mut node = &mut root;
        for part in &known.name.parts {
            node = node.children.entry(parts[part.as_str()]).or_default();
        }
        node.names.push(known);
    }
    let countries: std::collections::BTreeSet<&str> =
        world.names.iter().filter_map(|k| k.name.needs.as_deref()).collect();
    let countries: BTreeMap<&str, u32> = countries.into_iter().zip(1..).collect();
    let (mut nodes, mut edges, mut names) = (Vec::new(), Vec::new(), Vec::new());
    // Breadth first, so that the edges of a node lie together.
    let mut queue = std::collections::VecDeque::from([&root]);
    let mut next = 1;
    while let Some(node) = queue.pop_front() {
        nodes.push([whole(edges.len()), whole(names.len())]);
        for (part, child) in &node.children {
            edges.push([*part, next]);
            next += 1;
            queue.push_back(child);
        }
        names.extend(readings(&node.names, &countries));
    }
    nodes.push([whole(edges.len()), whole(names.len())]);
    let code = |c: &&str| format!("Country::new({c:?})");
    list(
        out,
        "NEEDS: [Option<Country>",
        std::iter::once("None".to_owned()).chain(countries.keys().map(code)),
    );
    numbers(out, folder, "NODES", &nodes)?;
    numbers(out, folder, "EDGES", &edges)?;
    numbers(out, folder, "NAMES", &names)
}

/// The names of one node, best first: those that need nothing nearby before those that do, else as the tables go.
fn readings(names: &[&Known], countries: &BTreeMap<&str, u32>) -> Vec<[u32; 7]> {
    let mut names = names.to_vec();
    names.sort_by_key(|k| k.name.needs.is_some());
    let mut readings = Vec::new();
    for k in names {
        let reading = [
            whole(k.actor),
            k.form as u32,
            k.place.map_or(u16::MAX.into(), whole),
            k.name.needs.as_deref().map_or(0, |c| countries[c]),
            k.name.langs.into(),
            k.name.common.into(),
            k.name.asks,
        ];
        if !readings.contains(&reading) {
            readings.push(reading);
        }
    }
    readings
}

/// Writes the table of parts (open addressing, half full) and returns their numbers.
fn parts<'w>(out: &mut String, world: &'w World, folder: &Path) -> std::io::Result<BTreeMap<&'w str, u32>> {
    const FREE: u32 = u32::MAX;
    let all = world.names.iter().flat_map(|k| &k.name.parts).map(String::as_str);
    let parts: BTreeMap<&str, u32> =
        all.collect::<std::collections::BTreeSet<_>>().into_iter().zip(0..).collect();
    let size = (parts.len() * 2).next_power_of_two();
    let mut slots = vec![[FREE]; size];
    let (mut text, mut starts) = (String::new(), vec![[0]]);
    for (part, number) in &parts {
        text.push_str(part);
        starts.push([whole(text.len())]);
        let mut at = fold::hash(part.as_bytes()) as usize & (size - 1);
        while slots[at] != [FREE] {
            at = (at + 1) & (size - 1);
        }
        slots[at] = [*number];
    }
    std::fs::write(folder.join("parts.txt"), text)?;
    numbers(out, folder, "STARTS", &starts)?;
    numbers(out, folder, "SLOTS", &slots)?;
    let small = world.names.iter().filter(|k| k.name.asks & 3 == 0).map(|k| k.name.parts[0].len()).max();
    writeln!(out, "pub(super) const SMALL: usize = {};", small.unwrap_or(0)).expect("a String takes all");
    Ok(parts)
}

fn list(out: &mut String, head: &str, values: impl Iterator<Item = String>) {
    let values: Vec<String> = values.collect();
    writeln!(out, "pub(super) static {head}; {}] = [\n{}\n];", values.len(), values.join(",\n"))
        .expect("a String takes all");
}

/// Writes rows of numbers to a file, the lowest byte first, and a static that includes it.
fn numbers<const N: usize>(
    out: &mut String,
    folder: &Path,
    name: &str,
    rows: &[[u32; N]],
) -> std::io::Result<()> {
    writeln!(
        out,
        "pub(super) static {name}: Numbers<{N}> = Numbers(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.bin\")));"
    )
    .expect("a String takes all");
    let bytes: Vec<u8> = rows.iter().flatten().flat_map(|n| n.to_le_bytes()).collect();
    std::fs::write(folder.join(format!("{name}.bin")), bytes)
}

fn whole(number: usize) -> u32 {
    u32::try_from(number).expect("nothing is counted beyond 32 bits")
}

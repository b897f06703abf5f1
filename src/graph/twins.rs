//! Actors that may be one and the same, for a person to decide.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::{Graph, Node};
use crate::actor::{ActorType, Lexicon};
use crate::claim::is_nameless;

/// Why two actors may be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Likeness {
    /// They have the same name.
    Name,
    /// One is the other's initials.
    Acronym,
    /// They have the same surname, and first names that may be one.
    Surname,
    /// Their names differ in a letter or two.
    Spelling,
}

/// Two actors that may be one.
#[derive(Clone, Debug)]
pub struct Twins<'a> {
    /// The one that more claims name.
    pub one: &'a Node,
    /// The other.
    pub other: &'a Node,
    /// Why.
    pub likeness: Likeness,
}

/// Names shorter than this are not compared letter by letter: *Iran* and *Irak*.
const SPELT: usize = 6;

/// More actors than this under one key are no hint any more.
const CROWD: usize = 40;

impl Graph {
    /// Pairs of actors that a person should look at: the likest first, then those that most claims name. Two actors that
    /// the lexicon knows are two; so are people without a name (*rebels*), those of different countries, and those whose ids stand together in a list of
    /// `apart`.
    pub fn twins(&self, apart: &[Vec<String>]) -> Vec<Twins<'_>> {
        let nodes: Vec<&Node> = self.nodes().filter(|n| may_double(n.kind) && !is_nameless(&n.id)).collect();
        let mut keyed: BTreeMap<(Likeness, String), Vec<usize>> = BTreeMap::new();
        for (i, node) in nodes.iter().enumerate() {
            for key in keys(node) {
                keyed.entry(key).or_default().push(i);
            }
        }
        let mut found: BTreeMap<(usize, usize), Likeness> = BTreeMap::new();
        for ((likeness, _), list) in keyed.iter().filter(|(_, list)| list.len() <= CROWD) {
            for (k, &i) in list.iter().enumerate() {
                for &j in &list[k + 1..] {
                    let decided =
                        apart.iter().any(|ids| ids.contains(&nodes[i].id) && ids.contains(&nodes[j].id));
                    if i != j && !decided && alike(*likeness, nodes[i], nodes[j]) {
                        let kept = found.entry((i.min(j), i.max(j))).or_insert(*likeness);
                        *kept = (*kept).min(*likeness);
                    }
                }
            }
        }
        let twins = found.into_iter().map(|((i, j), likeness)| {
            let swap = nodes[j].claims > nodes[i].claims;
            let (one, other) = if swap { (nodes[j], nodes[i]) } else { (nodes[i], nodes[j]) };
            Twins { one, other, likeness }
        });
        let mut twins: Vec<Twins<'_>> = twins.collect();
        twins.sort_by_key(|t| (t.likeness, std::cmp::Reverse(t.one.claims + t.other.claims)));
        twins
    }
}

fn may_double(kind: ActorType) -> bool {
    use ActorType as T;
    !matches!(kind, T::Country | T::Place | T::Thing | T::Event | T::Unspecified)
}

/// What the node is looked for under: likeness and the key that its likes share.
fn keys(node: &Node) -> Vec<(Likeness, String)> {
    let words = words(&node.name);
    let whole = words.join(" ");
    let mut keys = vec![(Likeness::Name, whole.clone())];
    if node.kind == ActorType::Person {
        keys.extend(words.last().map(|w| (Likeness::Surname, w.clone())));
    } else {
        let capitals: String = initials(&node.name);
        keys.extend((capitals.len() > 1).then_some((Likeness::Acronym, capitals)));
        keys.extend(acronym(&node.name).map(|bare| (Likeness::Acronym, bare)));
    }
    // Two spellings share their beginning or their end.
    if whole.chars().count() >= SPELT {
        let begin: String = whole.chars().take(3).collect();
        let end: String = whole.chars().rev().take(4).collect();
        keys.extend([(Likeness::Spelling, format!("{begin}-")), (Likeness::Spelling, format!("-{end}"))]);
    }
    let once: BTreeSet<_> = keys.into_iter().filter(|(_, key)| !key.is_empty()).collect();
    once.into_iter().collect()
}

fn alike(likeness: Likeness, a: &Node, b: &Node) -> bool {
    let listed = |n: &Node| Lexicon::embedded().by_id(&n.id).is_some();
    let abroad = a.country.is_some() && b.country.is_some() && a.country != b.country;
    let person = |n: &Node| n.kind == ActorType::Person;
    if listed(a) && listed(b) || abroad || person(a) != person(b) && likeness != Likeness::Name {
        return false;
    }
    let (x, y) = (words(&a.name), words(&b.name));
    match likeness {
        Likeness::Name => true,
        // Two full names may have the same initials and nothing else.
        Likeness::Acronym => acronym(&a.name).is_some() != acronym(&b.name).is_some(),
        Likeness::Surname => first_names_agree(&x, &y),
        Likeness::Spelling => {
            let (x, y) = (x.join(" "), y.join(" "));
            let longest = x.chars().count().max(y.chars().count());
            let room = if longest >= 10 { 2 } else { 1 };
            longest >= SPELT && (1..=room).contains(&strsim::damerau_levenshtein(&x, &y))
        }
    }
}

/// A name that is initials, in small letters.
fn acronym(name: &str) -> Option<String> {
    let bare = name.replace('.', "");
    (bare.len() > 1 && bare.chars().all(char::is_uppercase)).then(|| bare.to_lowercase())
}

/// A surname alone may be anybody's; *J. Jansen* may be *Jan Jansen*, but *Piet Jansen* is not.
fn first_names_agree(a: &[String], b: &[String]) -> bool {
    match (a, b) {
        ([_], _) | (_, [_]) => true,
        ([a, ..], [b, ..]) => a.starts_with(b.as_str()) || b.starts_with(a.as_str()),
        _ => false,
    }
}

/// Words of a name in small letters, without punctuation.
fn words(name: &str) -> Vec<String> {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.map(str::to_lowercase).collect()
}

/// The first letters of the capitalised words of a name, in small letters; nothing for a name of one word.
fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    if words.len() < 2 {
        return String::new();
    }
    let firsts = words.iter().filter_map(|w| w.chars().next()).filter(|c| c.is_uppercase());
    firsts.flat_map(char::to_lowercase).collect()
}

//! Names in UD English-GUM, from its `Entity=` annotation (<https://gucorpling.org/gum/guidelines.html>).
//!
//! `Entity=(1-person-…` opens an entity before its first token, `1)` closes it after its last, `(1-person-…)` does both;
//! they nest. Each is a whole noun phrase, common nouns too. What is compared is the name in it:
//!
//! - only entities whose head is a `PROPN` with a capital; times are left out;
//! - of them the run of capitalised words (and numbers) around the head, joined by hyphens, *'s* and *&*, and behind by
//!   *of*, *for* or *and* with a capital soon after: in organisations, events and works always (*National Library of the
//!   Netherlands*), in persons and places only where no other entity begins there (*Cape of Good Hope*, not *Emperor of
//!   Mexico*);
//! - an article before it and a title before a person go, here and in what graaf offers; a run of titles (*the
//!   President*) is no name; of names within names the outermost stays;
//! - organisations may be `organisation` or `media`, persons in the plural (*Americans*) are `group`, and objects,
//!   substances, animals, plants and abstracts are `product`.
//!
//! Documents without any entity (EWT) are not annotated.

use std::collections::BTreeSet;

use super::names::{Gold, Span};
use crate::base::NameType;
use crate::parse::conllu::{self, Block, Row};

/// Titles before the names of persons, in lower case. Guidelines of ours leave them out of names.
const TITLES: [&str; 36] = [
    "mr.",
    "mrs.",
    "ms.",
    "mr",
    "mrs",
    "ms",
    "dr.",
    "dr",
    "prof.",
    "professor",
    "president",
    "emperor",
    "senator",
    "reverend",
    "rev.",
    "chief",
    "justice",
    "speaker",
    "leader",
    "king",
    "queen",
    "lord",
    "lady",
    "sir",
    "judge",
    "minister",
    "prime",
    "secretary",
    "general",
    "captain",
    "founders",
    "director",
    "chairman",
    "representative",
    "protector",
    "fellow",
];

/// A noun phrase that GUM annotates: first and last token, from 0, and GUM's type.
type Entity<'a> = (usize, usize, &'a str);

/// The names of a treebank.
pub fn gold(blocks: &[Block]) -> Gold {
    let mut gold: Gold = vec![None; blocks.len()];
    for range in conllu::documents(blocks) {
        let annotated = |b: &Block| b.rows.iter().any(|r| tag(r).is_some());
        if blocks[range.clone()].iter().any(annotated) {
            range.for_each(|i| gold[i] = Some(names(&blocks[i])));
        }
    }
    gold
}

fn tag(row: &Row) -> Option<&str> {
    row.misc.split('|').find_map(|m| m.strip_prefix("Entity="))
}

/// The entities of a sentence, in the order in which they end.
fn entities(block: &Block) -> Vec<Entity<'_>> {
    let (mut open, mut found) = (Vec::<(&str, Entity)>::new(), Vec::new());
    for (i, row) in block.rows.iter().enumerate() {
        // "(2-person-…(3-place-…)2)": each part ends before the next "(" or after its own ")".
        let parts = tag(row).unwrap_or_default().split_inclusive(')').flat_map(|p| {
            let starts: Vec<usize> = p.match_indices('(').map(|(at, _)| at).collect();
            let ends = starts.iter().skip(1).copied().chain([p.len()]);
            if starts.is_empty() {
                vec![p]
            } else {
                starts.iter().zip(ends).map(|(a, z)| &p[*a..z]).collect()
            }
        });
        for part in parts {
            let (closes, bare) = (part.ends_with(')'), part.trim_matches(['(', ')']));
            let mut fields = bare.split('-');
            let id = fields.next().unwrap_or_default();
            if part.starts_with('(') {
                open.push((id, (i, i, fields.next().unwrap_or_default())));
            }
            if closes && let Some(at) = open.iter().rposition(|(o, _)| *o == id) {
                let (_, (first, _, kind)) = open.remove(at);
                found.push((first, i, kind));
            }
        }
    }
    found
}

/// The names of a sentence.
fn names(block: &Block) -> BTreeSet<Span> {
    let entities = entities(block);
    let all: BTreeSet<Span> =
        entities.iter().filter_map(|e| bare(block, name(block, &entities, *e)?)).collect();
    let within = |a: &Span, b: &Span| (a.0, a.1) != (b.0, b.1) && b.0 <= a.0 && a.1 <= b.1;
    all.iter().filter(|a| !all.iter().any(|b| within(a, b))).copied().collect()
}

/// The name in an entity.
fn name(block: &Block, entities: &[Entity], (first, last, kind): Entity) -> Option<Span> {
    let row = |i: usize| &block.rows[i];
    let above = |i: usize| (row(i).head as usize).checked_sub(1);
    let head = (first..=last).find(|&i| above(i).is_none_or(|h| h < first || h > last))?;
    let kind = match kind {
        "person" if row(head).xpos == "NNPS" => NameType::Group,
        "person" => NameType::Person,
        "place" => NameType::Place,
        "organization" => NameType::Organisation,
        "event" => NameType::Event,
        "object" | "substance" | "animal" | "plant" | "abstract" => NameType::Product,
        _ => return None,
    };
    let capital = |i: usize| {
        row(i).form.starts_with(char::is_uppercase) && !matches!(row(i).upos.as_str(), "DET" | "PRON")
    };
    if row(head).upos != "PROPN" || !capital(head) {
        return None;
    }
    let number = |i: usize| row(i).upos == "NUM" && row(i).form.starts_with(|c: char| c.is_ascii_digit());
    let other = |i: usize| entities.iter().any(|e| e.0 == i && (e.0, e.1) != (first, last));
    let glue = |i: usize| matches!(row(i).form.as_str(), "-" | "–" | "&" | "'s" | "’s");
    let wide = !matches!(kind, NameType::Person | NameType::Group | NameType::Place);
    let (mut start, mut end) = (head, head);
    loop {
        if start > first && capital(start - 1) {
            start -= 1;
        } else if start > first + 1 && glue(start - 1) && capital(start - 2) && !other(start - 2) {
            start -= 2;
        } else {
            break;
        }
    }
    loop {
        let step = (1..=3).find(|&step| {
            let to = end + step;
            let fits = to <= last && (capital(to) || step == 1 && number(to));
            let joins = |i: usize| match i - end {
                1 if step == 2 && glue(i) => true,
                1 => matches!(row(i).form.as_str(), "of" | "for" | "and"),
                _ => row(i).upos == "DET",
            };
            let free = wide || step == 1 || !(end + 1..=to).any(other);
            fits && (end + 1..to).all(joins) && free
        });
        match step {
            Some(step) => end += step,
            None => return Some((start, end, kind)),
        }
    }
}

/// A name without an article or, for persons, titles before it; `None` where nothing is left. Media are organisations,
/// as GUM has it.
pub fn bare(block: &Block, (first, last, kind): Span) -> Option<Span> {
    let lower = |i: usize| block.rows[i].form.to_lowercase();
    let person = matches!(kind, NameType::Person | NameType::Group);
    let extra = |i: usize| {
        let word = lower(i);
        matches!(word.as_str(), "the" | "a" | "an") || person && TITLES.contains(&word.as_str())
    };
    let start = (first..=last).find(|&i| !extra(i))?;
    let kind = if kind == NameType::Media { NameType::Organisation } else { kind };
    Some((start, last, kind))
}

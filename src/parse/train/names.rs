//! Names to learn from: for each token the class of its part in a name.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::NameType;
use crate::parse::NamePart;
use crate::parse::conllu::{Block, Row};

/// What each token of a sentence is to a name: 0 no part of one, 1 + 2*t* the first of type *t*, 2 + 2*t* a later one, 255 nobody
/// knows. `None` for a sentence nobody has looked at.
pub type Names = Option<Vec<u8>>;

/// Nobody knows.
const UNKNOWN: u8 = u8::MAX;

/// The classes of the tokens of a sentence whose names are known: first and last token, from 0, and what it names.
pub fn classes(names: &BTreeSet<(usize, usize, NameType)>, block: &Block) -> Names {
    let mut out = vec![0; block.rows.len()];
    for &(first, last, kind) in names {
        for (i, class) in out.iter_mut().enumerate().take(last + 1).skip(first) {
            *class = NamePart { first: i == first, kind }.class();
        }
    }
    Some(out)
}

/// The names of a Dutch treebank: its spans of proper nouns, with the types that a table gives them (`models/names_nl.tsv`: name,
/// tab, type).
pub fn by_table(table: &str, blocks: &[Block]) -> Vec<Names> {
    let types: BTreeMap<&str, &str> =
        table.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once('\t')).collect();
    blocks.iter().map(|block| Some(sentence(&types, block))).collect()
}

fn sentence(types: &BTreeMap<&str, &str>, block: &Block) -> Vec<u8> {
    let rows = &block.rows;
    // Foreign words may be a title or a quotation.
    let mut out: Vec<u8> = rows.iter().map(|r| if r.xpos == "SPEC|vreemd" { UNKNOWN } else { 0 }).collect();
    let mut first = 0;
    while first < rows.len() {
        if !is_name(&rows[first]) {
            first += 1;
            continue;
        }
        let mut end = first + 1;
        while end < rows.len() && is_name(&rows[end]) && continues(&rows[end], first, end) {
            end += 1;
        }
        let forms: Vec<&str> = rows[first..end].iter().map(|r| r.form.as_str()).collect();
        let kind = types.get(forms.join(" ").as_str()).copied();
        for (i, class) in out.iter_mut().enumerate().take(end).skip(first) {
            *class = match kind {
                Some("none") => 0,
                // Weekdays and months.
                None if forms.iter().all(|f| f.chars().all(|c| c.is_lowercase())) => 0,
                Some("unknown") | None => UNKNOWN,
                Some(kind) => NameType::from_name(kind)
                    .map_or(UNKNOWN, |kind| NamePart { first: i == first, kind }.class()),
            };
        }
        first = end;
    }
    out
}

fn is_name(row: &Row) -> bool {
    row.upos == "PROPN" || row.xpos == "SPEC|deeleigen"
}

/// The word is a further part of a name whose words so far are `first..end`.
fn continues(row: &Row, first: usize, end: usize) -> bool {
    let head = row.head as usize;
    head > first && head <= end && ["flat", "fixed"].iter().any(|l| row.deprel.starts_with(l))
}

//! The tables of `schema/actors`, as the build script compiled them.

use std::sync::LazyLock;

use crate::actor::ActorType;
use crate::base::Country;

use super::{Entry, Form};

/// One reading of a name, at its node of the trie.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    /// Index in [`ENTRIES`].
    pub(super) actor: u16,
    pub(super) form: Form,
    /// Index in [`ENTRIES`], or [`NOWHERE`].
    pub(super) place: u16,
    pub(super) needs: Option<Country>,
    /// Bit 1 Dutch, bit 2 English.
    pub(super) langs: u8,
    pub(super) common: bool,
    /// Two bits a part of the name, the first lowest.
    pub(super) asks: u32,
}

/// A role somebody held; days as YYYYMMDD.
pub(super) struct Role {
    pub(super) of: u16,
    pub(super) role: &'static str,
    pub(super) person: u16,
    pub(super) from: u32,
    pub(super) to: u32,
}

/// No place.
pub(super) const NOWHERE: u16 = u16::MAX;

include!(concat!(env!("OUT_DIR"), "/actors.rs"));

/// Rows of `N` numbers, four bytes each, the lowest first.
pub(super) struct Numbers<const N: usize>(&'static [u8]);

impl<const N: usize> Numbers<N> {
    pub(super) fn row(&self, at: usize) -> [u32; N] {
        let numbers = &self.0.as_chunks::<4>().0[at * N..][..N];
        std::array::from_fn(|i| u32::from_le_bytes(numbers[i]))
    }

    /// How many rows there are.
    pub(super) fn len(&self) -> usize {
        self.0.len() / (4 * N)
    }
}

/// A folded part of a name, by its number.
pub(super) fn part(number: usize) -> &'static [u8] {
    static TEXT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/parts.txt"));
    let [start] = STARTS.row(number);
    let [end] = STARTS.row(number + 1);
    &TEXT[start as usize..end as usize]
}

/// The readings at a node of the trie, best first.
pub(super) fn readings(node: usize) -> impl Iterator<Item = Reading> {
    let ([_, first], [_, end]) = (NODES.row(node), NODES.row(node + 1));
    (first..end).map(|at| {
        let [actor, form, place, needs, langs, common, asks] = NAMES.row(at as usize);
        Reading {
            actor: short(actor),
            form: FORMS[form as usize],
            place: short(place),
            needs: NEEDS[needs as usize],
            langs: langs.to_le_bytes()[0],
            common: common != 0,
            asks,
        }
    })
}

/// Every name once, sorted, with its form and the index of its actor. Only messages ask for them.
pub(super) static LABELS: LazyLock<Vec<(&'static str, Form, u16)>> = LazyLock::new(|| {
    let row = |line: &'static str| {
        let (name, rest) = line.split_once('\t')?;
        let (form, actor) = rest.split_once('\t')?;
        Some((name, *FORMS.get(form.parse::<usize>().ok()?)?, actor.parse().ok()?))
    };
    include_str!(concat!(env!("OUT_DIR"), "/labels.tsv")).lines().filter_map(row).collect()
});

fn short(number: u32) -> u16 {
    let [low, high, ..] = number.to_le_bytes();
    u16::from_le_bytes([low, high])
}

//! The tables of `schema/actors`, as the build script compiled them.

use crate::actor::ActorType;
use crate::base::Country;

use super::{Entry, Form};

/// One reading of a name, at its node of the trie.
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

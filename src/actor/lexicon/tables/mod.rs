//! The tables of `schema/actors`, and a user's own in the same format, read and checked. Shared by the build script, so it
//! leans on nothing but `std`, `crate::base::Fault` and the folding of names beside it.

mod name;
mod table;
mod world;

pub(crate) use name::{EN, NL};
pub(crate) use world::{Actor, Form, Known, Role, World, read};

/// A file: what messages call it, and what stands in it.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) text: String,
}

//! Files, and the documents they give.

mod archives;
mod encodings;
mod folder;
mod formats;
mod input;
mod languages;
mod metadata;
mod words;

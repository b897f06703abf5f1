//! Bytes to [`Document`]: encodings, file formats and metadata.

use serde::{Deserialize, Serialize};

use crate::base::{Edtf, Lang};

/// One article, decoded, with what is known about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Hash of text and metadata, unless the input names one (a JSON line's `id`).
    pub id: String,
    /// Where it came from, relative to the folder that was read, with `/` between parts; `-` for standard input.
    pub source: String,
    /// Headline.
    pub title: Option<String>,
    /// Newspaper, broadcaster or agency.
    pub publisher: Option<String>,
    /// Web address.
    pub url: Option<String>,
    /// The language it is written in.
    pub language: Lang,
    /// When it was published, at the precision known.
    pub published: Option<Edtf>,
    /// The text that every offset counts bytes in. UTF-8, without front matter, otherwise unchanged.
    pub text: String,
}

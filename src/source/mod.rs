//! Bytes to [`Document`]: encodings, file formats and metadata.
//!
//! [`walk`] lists the files of a folder, [`read_file`] reads one from disk, [`read()`] reads bytes already at hand and
//! [`read_line`] one JSON line of a stream. None of them stops at bad input: what went wrong is a [`Problem`] beside
//! whatever could be read.

mod date;
mod decode;
mod docx;
mod feed;
mod field;
mod folder;
mod format;
mod head;
mod html;
mod info;
mod invisible;
mod json;
mod language;
mod mapping;
mod markup;
mod page;
mod pdf;
mod problem;
mod quotes;
mod read;
mod settle;
mod table;
mod unpack;
mod warc;

use serde::{Deserialize, Serialize};

use crate::base::{Edtf, Lang};

pub use decode::{Decoded, decode};
pub use folder::{File, Walk, walk};
pub use format::{EXTENSIONS_READ, Format};
pub use info::{CopyOf, DocumentInfo};
pub use language::{Guess, guess};
pub use mapping::{Field, Mapping};
pub use problem::{Kind, Problem, Wanted};
pub use read::{LARGEST, Reading, named_in_line, read, read_file, read_line, read_within};
pub use settle::{DatedBy, LanguageBy, Understood};

/// One article, decoded, with what is known about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Hash of text and metadata, unless the input names one (a JSON line's `id`).
    pub id: String,
    /// Where it came from, relative to the folder that was read, with `/` between parts, those of an archive too
    /// (`nieuws.zip/a.txt`); `-` for standard input.
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
    /// The text that every offset counts bytes in. UTF-8, without front matter and characters that nobody sees, otherwise unchanged.
    pub text: String,
}

/// What holds for files that don't say it themselves: from the command line or a folder's `graaf.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Defaults {
    /// When they were published.
    pub published: Option<Edtf>,
    /// A folder's `graaf.toml` says so, not the command line.
    pub is_dated_by_folder: bool,
    /// Who published them.
    pub publisher: Option<String>,
    /// The language they are in; read off their words when absent.
    pub language: Option<Lang>,
    /// Which fields of objects and columns of tables hold what.
    pub mapping: Mapping,
}

impl Defaults {
    /// These, with the gaps filled from `outer`.
    #[must_use]
    pub fn or(&self, outer: &Defaults) -> Defaults {
        Defaults {
            published: self.published.clone().or_else(|| outer.published.clone()),
            is_dated_by_folder: match self.published {
                Some(_) => self.is_dated_by_folder,
                None => outer.is_dated_by_folder,
            },
            publisher: self.publisher.clone().or_else(|| outer.publisher.clone()),
            language: self.language.or(outer.language),
            mapping: self.mapping.or(&outer.mapping),
        }
    }
}

use schemars::JsonSchema;
use serde::Serialize;

use super::markup;
use crate::base::Lang;

/// What a file is. Its name says so; its first bytes do where the name says nothing or cannot be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// An article as text.
    Text,
    /// An article in Markdown.
    Markdown,
    /// One JSON object, or an array of them.
    Json,
    /// A JSON object a line.
    JsonLines,
    /// A page of the web.
    Html,
    /// A table with commas or semicolons between its columns.
    Csv,
    /// A table with tabs between its columns.
    Tsv,
    /// An RSS or Atom feed.
    Feed,
    /// A Word document of 2007 or later.
    Docx,
    /// A PDF, which another program reads.
    Pdf,
    /// What a crawler kept of the web.
    Warc,
    /// An archive of files.
    Zip,
    /// One file, compressed with gzip.
    Gzip,
    /// One file, compressed with Zstandard.
    Zstd,
}

/// The extensions graaf reads, for messages.
pub const EXTENSIONS_READ: &str =
    ".txt, .md, .json, .jsonl, .html, .csv, .tsv, .xml (RSS, Atom), .docx, .pdf, .warc, .zip, .gz, .zst";

const EXTENSIONS: [(&str, Format); 22] = [
    ("txt", Format::Text),
    ("text", Format::Text),
    ("md", Format::Markdown),
    ("json", Format::Json),
    ("jsonl", Format::JsonLines),
    ("ndjson", Format::JsonLines),
    ("html", Format::Html),
    ("htm", Format::Html),
    ("xhtml", Format::Html),
    ("csv", Format::Csv),
    ("tsv", Format::Tsv),
    ("tab", Format::Tsv),
    ("xml", Format::Feed),
    ("rss", Format::Feed),
    ("atom", Format::Feed),
    ("docx", Format::Docx),
    ("pdf", Format::Pdf),
    ("warc", Format::Warc),
    ("zip", Format::Zip),
    ("gz", Format::Gzip),
    ("zst", Format::Zstd),
    ("zstd", Format::Zstd),
];

impl Format {
    /// The format that a name tells; `-`, standard input, holds JSON lines.
    pub(super) fn of_name(name: &str) -> Option<Self> {
        if name == "-" {
            return Some(Self::JsonLines);
        }
        let extension = extension(name).to_lowercase();
        EXTENSIONS.iter().find(|(known, _)| *known == extension).map(|(_, format)| *format)
    }

    /// The format of a file: its name first. No text starts as a PDF or an archive does, so those are seen whatever the
    /// name; markup is looked for where the name promises no more than text.
    pub(super) fn of(name: &str, bytes: &[u8]) -> Self {
        let named = Self::of_name(name);
        match bytes {
            [b'%', b'P', b'D', b'F', b'-', ..] => Self::Pdf,
            [0x1f, 0x8b, ..] => Self::Gzip,
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Self::Zstd,
            [b'P', b'K', 3, 4, ..] => match named {
                Some(Self::Docx | Self::Zip) => named.unwrap_or(Self::Zip),
                _ if memchr::memmem::find(bytes, b"word/document.xml").is_some() => Self::Docx,
                // Spreadsheets, OpenDocument, EPUB: the decoder says what to do with them.
                _ if is_office(name) => Self::Text,
                _ => Self::Zip,
            },
            [b'W', b'A', b'R', b'C', b'/', ..] => Self::Warc,
            _ => match named {
                None | Some(Self::Text) => markup::sniff(bytes).unwrap_or(Self::Text),
                Some(Self::Feed) if markup::sniff(bytes) == Some(Self::Html) => Self::Html,
                Some(named) => named,
            },
        }
    }

    /// What people call it.
    pub fn name(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Self::Text, Lang::Nl) => "tekst",
            (Self::Text, Lang::En) => "text",
            (Self::Markdown, _) => "Markdown",
            (Self::Json, _) => "JSON",
            (Self::JsonLines, _) => "JSON Lines",
            (Self::Html, _) => "HTML",
            (Self::Csv, _) => "CSV",
            (Self::Tsv, _) => "TSV",
            (Self::Feed, _) => "feed",
            (Self::Docx, Lang::Nl) => "Word-document",
            (Self::Docx, Lang::En) => "Word document",
            (Self::Pdf, _) => "PDF",
            (Self::Warc, Lang::Nl) => "WARC-bestand",
            (Self::Warc, Lang::En) => "WARC file",
            (Self::Zip, Lang::Nl) => "ZIP-archief",
            (Self::Zip, Lang::En) => "ZIP archive",
            (Self::Gzip, Lang::Nl) => "gzip-bestand",
            (Self::Gzip, Lang::En) => "gzip file",
            (Self::Zstd, Lang::Nl) => "Zstandard-bestand",
            (Self::Zstd, Lang::En) => "Zstandard file",
        }
    }

    /// True where one file holds many documents.
    pub(super) fn holds_many(self) -> bool {
        use Format::{Csv, Feed, Json, JsonLines, Tsv, Warc};
        matches!(self, Json | JsonLines | Csv | Tsv | Feed | Warc)
    }

    /// True where a date in the file's name is the day it was fetched, which says nothing of when its articles appeared.
    pub(super) fn is_fetched(self) -> bool {
        matches!(self, Self::Feed | Self::Warc)
    }
}

/// True for a name of a file that is read where it lies among others.
pub(super) fn is_read(name: &str) -> bool {
    let inner = unpacked(name);
    Format::of_name(inner).is_some() || (inner.len() < name.len() && extension(inner).is_empty())
}

/// The name without what compression added to it: `a.jsonl` of `a.jsonl.gz`.
pub(super) fn unpacked(name: &str) -> &str {
    let mut name = name;
    while matches!(Format::of_name(name), Some(Format::Gzip | Format::Zstd)) {
        name = &name[..name.len() - extension(name).len() - 1];
    }
    name
}

/// What stands behind the last full stop of a name's last part; a name that starts with it has none.
fn extension(name: &str) -> &str {
    let last = name.rsplit('/').next().unwrap_or_default();
    match last.rfind('.') {
        None | Some(0) => "",
        Some(at) => &last[at + 1..],
    }
}

fn is_office(name: &str) -> bool {
    const OFFICE: [&str; 7] = ["odt", "ods", "odp", "epub", "xlsx", "pptx", "pages"];
    OFFICE.contains(&extension(name).to_lowercase().as_str())
}

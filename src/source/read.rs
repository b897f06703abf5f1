use std::fs;
use std::path::Path;

use super::{Decoded, Defaults, Document, File, Kind, Problem, date, decode, guess, head, json};
use crate::base::Lang;

/// The most bytes that a file may have: 1 GiB. Offsets are `u32`, and decoding may triple a text.
pub const LARGEST: u64 = 1 << 30;

/// What came out of an input: documents in its order, and what was wrong with the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The documents that could be read.
    pub documents: Vec<Document>,
    /// Errors and warnings, in the order of the input.
    pub problems: Vec<Problem>,
}

/// A document before its metadata are settled, worded as the input words them.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) id: Option<String>,
    pub(super) title: Option<String>,
    pub(super) published: Option<String>,
    pub(super) publisher: Option<String>,
    pub(super) url: Option<String>,
    pub(super) language: Option<String>,
    pub(super) text: String,
}

/// Reads a file that [`super::walk`] found. At most [`LARGEST`] bytes.
pub fn read_file(file: &File) -> Reading {
    match bytes_of(&file.path) {
        Ok(bytes) => read(&file.name, &bytes, &file.defaults),
        Err(kind) => Reading { problems: vec![problem(&file.name, None, kind)], ..Reading::default() },
    }
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Kind> {
    let size = fs::metadata(path).map_err(|e| Kind::of(&e))?.len();
    if size > LARGEST {
        return Err(Kind::TooBig(size));
    }
    fs::read(path).map_err(|e| Kind::of(&e))
}

impl Kind {
    /// What an error of the operating system means to the reader.
    pub(super) fn of(error: &std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Kind::Missing,
            _ => Kind::Unreadable(error.to_string()),
        }
    }
}

/// Reads the bytes of a file. Its extension says what they are: `.jsonl`, `.ndjson` and standard input (`-`) hold a
/// JSON object a line, `.json` one or an array of them, everything else is an article as text.
pub fn read(path: &str, bytes: &[u8], defaults: &Defaults) -> Reading {
    let mut reading = Reading::default();
    if bytes.len() as u64 > LARGEST {
        reading.problems.push(problem(path, None, Kind::TooBig(bytes.len() as u64)));
        return reading;
    }
    let Decoded { text, encoding, doubtful } = match decode(bytes) {
        Ok(decoded) => decoded,
        Err(kind) => {
            reading.problems.push(problem(path, None, kind));
            return reading;
        }
    };
    if doubtful {
        reading.problems.push(problem(path, None, Kind::Encoding(encoding)));
    }
    match extension(path).as_str() {
        "jsonl" | "ndjson" | "-" => {
            for (i, line) in text.lines().enumerate() {
                reading.line(path, i + 1, line, defaults);
            }
        }
        "json" => reading.objects(path, &text, defaults),
        extension => reading.article(path, text, extension == "md", defaults),
    }
    reading
}

/// Reads one line of JSON lines; `number` counts from 1. A blank line gives nothing.
pub fn read_line(path: &str, number: usize, line: &str, defaults: &Defaults) -> Reading {
    let mut reading = Reading::default();
    reading.line(path, number, line, defaults);
    reading
}

/// The extension in small letters; `-` for standard input.
pub(super) fn extension(path: &str) -> String {
    if path == "-" {
        return path.to_owned();
    }
    Path::new(path).extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default()
}

fn problem(path: &str, line: Option<usize>, kind: Kind) -> Problem {
    Problem { path: path.to_owned(), line, kind }
}

impl Reading {
    fn line(&mut self, path: &str, number: usize, line: &str, defaults: &Defaults) {
        if line.trim().is_empty() {
            return;
        }
        match json::line(line) {
            Ok(draft) => self.settle(path, Some(number), draft, defaults),
            Err(kind) => self.problems.push(problem(path, Some(number), kind)),
        }
    }

    fn objects(&mut self, path: &str, text: &str, defaults: &Defaults) {
        let values = match json::objects(text) {
            Ok(values) => values,
            Err((line, kind)) => return self.problems.push(problem(path, line, kind)),
        };
        if values.is_empty() {
            return self.problems.push(problem(path, None, Kind::Empty));
        }
        let is_many = values.len() > 1;
        for (i, value) in values.into_iter().enumerate() {
            // A place in an array has no line of its own: it is told by its number.
            let place = if is_many { format!("{path}[{i}]") } else { path.to_owned() };
            let known = self.problems.len();
            match json::draft(value) {
                Ok(draft) => self.settle(path, None, draft, defaults),
                Err(kind) => self.problems.push(problem(path, None, kind)),
            }
            self.problems[known..].iter_mut().for_each(|p| p.path.clone_from(&place));
        }
    }

    fn article(&mut self, path: &str, mut text: String, is_markdown: bool, defaults: &Defaults) {
        let head = head::head(&text);
        if head.is_open {
            self.problems.push(problem(path, None, Kind::OpenHead));
        }
        text.drain(..head.end);
        if text.trim().is_empty() {
            return self.problems.push(problem(path, None, Kind::Empty));
        }
        let title = head.title.or_else(|| if is_markdown { head::markdown_title(&text) } else { None });
        let draft = Draft {
            id: None,
            title,
            published: head.published,
            publisher: head.publisher,
            url: head.url,
            language: head.language,
            text,
        };
        self.settle(path, None, draft, defaults);
    }

    /// Settles date, language and id, warns of what is doubtful, and keeps the document.
    fn settle(&mut self, path: &str, line: Option<usize>, draft: Draft, defaults: &Defaults) {
        let mut warn = |kind| self.problems.push(problem(path, line, kind));
        let said = draft.published.filter(|d| !d.trim().is_empty());
        let mut published = said.as_deref().and_then(date::read_date);
        if let (Some(said), None) = (&said, &published) {
            warn(Kind::Date(said.clone()));
        }
        published = published.or_else(|| date::in_name(path)).or_else(|| defaults.published.clone());
        if published.is_none() {
            warn(Kind::Undated);
        }
        let language = match draft.language.as_deref().map(|l| (l, Lang::from_code(l.trim()))) {
            Some((_, Some(lang))) => Some(lang),
            Some((said, None)) => {
                warn(Kind::Language(said.to_owned()));
                None
            }
            None => defaults.language,
        };
        let language = language.unwrap_or_else(|| {
            let guess = guess(&draft.text);
            if !guess.is_likely {
                warn(Kind::Foreign);
            }
            guess.lang
        });
        let mut document = Document {
            id: String::new(),
            source: path.to_owned(),
            title: draft.title,
            publisher: draft.publisher.or_else(|| defaults.publisher.clone()),
            url: draft.url,
            language,
            published,
            text: draft.text,
        };
        document.id = draft.id.unwrap_or_else(|| id_of(&document));
        self.documents.push(document);
    }
}

/// The first 16 hexadecimal digits of a hash of text and metadata. Where the file lies does not matter.
fn id_of(document: &Document) -> String {
    let mut hasher = blake3::Hasher::new();
    let parts = [
        Some(document.text.as_str()),
        document.title.as_deref(),
        document.publisher.as_deref(),
        document.url.as_deref(),
        Some(document.language.code()),
        document.published.as_ref().map(|d| d.as_str()),
    ];
    for part in parts {
        // Lengths keep parts apart; one more than the length keeps an absent part from an empty one.
        let length = part.map_or(0, |p| p.len() as u64 + 1);
        hasher.update(&length.to_le_bytes());
        hasher.update(part.unwrap_or_default().as_bytes());
    }
    hasher.finalize().to_hex()[..16].to_owned()
}

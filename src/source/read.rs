use std::fs;
use std::path::Path;

use encoding_rs::{Encoding, UTF_8};

use super::decode::decode_as;
use super::settle::{DatedBy, Draft, Place, Understood};
use super::unpack::{Archive, Room, Unpacked, unpack};
use super::warc::Pages;
use super::{Decoded, Defaults, Document, File, Format, Kind, Problem};
use super::{docx, feed, format, head, html, json, markup, pdf, table};
use crate::base::Lang;

/// The most bytes that a file may have, also when it is unpacked: 1 GiB. Offsets are `u32`, and decoding may triple a text.
pub const LARGEST: u64 = 1 << 30;

/// What came out of an input: documents in its order, and what was wrong with the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The documents that could be read.
    pub documents: Vec<Document>,
    /// How each of them was understood, in the same order.
    pub understood: Vec<Understood>,
    /// Errors and warnings, in the order of the input.
    pub problems: Vec<Problem>,
}

/// Reads a file that [`super::walk`] found. At most [`LARGEST`] bytes.
pub fn read_file(file: &File) -> Reading {
    match bytes_of(&file.path) {
        Ok(bytes) => read(&file.name, &bytes, &file.defaults),
        Err(kind) => {
            let problem = Problem { path: file.name.clone(), line: None, kind };
            Reading { problems: vec![problem], ..Reading::default() }
        }
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

/// Reads the bytes of a file: what they are, its extension says, and its first bytes where that says nothing ([`Format`]).
/// Standard input (`-`) holds a JSON object a line.
pub fn read(path: &str, bytes: &[u8], defaults: &Defaults) -> Reading {
    read_within(path, bytes, defaults, LARGEST)
}

/// The same for a file that may have, and unpack to, so many bytes.
pub fn read_within(path: &str, bytes: &[u8], defaults: &Defaults, most: u64) -> Reading {
    let mut reading = Reading::default();
    let input = Input { path, label: None, name: path, defaults, address: None, charset: None };
    if bytes.len() as u64 > most {
        reading.problems.push(input.place(Format::Text).problem(Kind::TooBig(bytes.len() as u64)));
        return reading;
    }
    reading.file(input, bytes, &mut Room::new(most));
    reading
}

/// Reads one line of JSON lines; `number` counts from 1. A blank line gives nothing.
pub fn read_line(path: &str, number: usize, line: &str, defaults: &Defaults) -> Reading {
    let mut reading = Reading::default();
    let input = Input { path, label: None, name: path, defaults, address: None, charset: None };
    reading.line(Place { line: Some(number), ..input.place(Format::JsonLines) }, line);
    reading
}

/// What is known of the document of a line, also one that cannot be read: the id that it has there, if it has one.
pub fn named_in_line(path: &str, line: &str, defaults: &Defaults) -> Option<Document> {
    let id = json::id(line, &defaults.mapping)?;
    let (title, publisher, url, published) = (None, None, None, None);
    let (language, text) = (Lang::default(), String::new());
    Some(Document { id, source: path.to_owned(), title, publisher, url, language, published, text })
}

/// Bytes and what is known about them.
#[derive(Clone, Copy)]
struct Input<'a> {
    /// Where documents say they come from.
    path: &'a str,
    /// What problems call it, where that is more than the path.
    label: Option<&'a str>,
    /// What tells the format: the path without what compression added.
    name: &'a str,
    defaults: &'a Defaults,
    /// Where on the web it was found.
    address: Option<&'a str>,
    /// The encoding that its sender named.
    charset: Option<&'static Encoding>,
}

impl<'a> Input<'a> {
    fn place(&self, format: Format) -> Place<'a> {
        let &Self { path, label, defaults, .. } = self;
        let is_fetched = format.is_fetched() || self.address.is_some();
        let (line, encoding, is_doubtful) = (None, UTF_8.name(), false);
        Place { path, label, line, defaults, format, encoding, is_doubtful, is_fetched }
    }
}

impl Reading {
    /// Reads what may be an archive, or text in one of its forms.
    fn file(&mut self, input: Input<'_>, bytes: &[u8], room: &mut Room) {
        let format = Format::of(input.name, bytes);
        let place = input.place(format);
        let result = match format {
            Format::Zip | Format::Gzip | Format::Zstd => room.enter().and_then(|()| {
                let result = self.packed(input, format, bytes, room);
                room.leave();
                result
            }),
            Format::Warc => {
                self.crawl(input, bytes, room);
                Ok(())
            }
            Format::Docx => docx::draft(bytes, room).map(|draft| self.settle(place, opened(draft))),
            Format::Pdf => {
                pdf::text(bytes).map(|text| self.settle(place, opened(Draft { text, ..Draft::default() })))
            }
            _ => self.text(input, format, bytes),
        };
        if let Err(kind) = result {
            self.problems.push(place.problem(kind));
        }
    }

    /// One file in another, or many. Of a file that breaks off, what holds many documents gives those before the break.
    fn packed(
        &mut self,
        input: Input<'_>,
        format: Format,
        bytes: &[u8],
        room: &mut Room,
    ) -> Result<(), Kind> {
        if format == Format::Zip {
            return self.archive(input, bytes, room);
        }
        let Unpacked { bytes, broken } = unpack(format, bytes, room)?;
        let inner = Input { name: format::unpacked(input.name), ..input };
        let Some(kind) = broken else {
            self.file(inner, &bytes, room);
            return Ok(());
        };
        let last = memchr::memrchr(b'\n', &bytes).map_or(0, |end| end + 1);
        let whole = match Format::of(inner.name, &bytes) {
            Format::Warc => &bytes[..],
            Format::JsonLines | Format::Csv | Format::Tsv => &bytes[..last],
            _ => &[],
        };
        if !whole.is_empty() {
            self.file(inner, whole, room);
        }
        Err(kind)
    }

    /// The files of an archive, each by its own name; one that is broken does not cost the others.
    fn archive(&mut self, input: Input<'_>, bytes: &[u8], room: &mut Room) -> Result<(), Kind> {
        let mut archive = Archive::open(bytes, Format::Zip)?;
        let mut files = archive.files();
        files.retain(|(name, _)| format::is_read(name));
        if files.is_empty() {
            return Err(Kind::NoFiles);
        }
        for (name, at) in files {
            let path = format!("{}/{name}", input.path);
            let inner = Input { path: &path, name: &path, label: None, ..input };
            match archive.at(at, room) {
                Ok(bytes) => self.file(inner, &bytes, room),
                // What does not fit now would not fit later either.
                Err(Kind::Bomb) => return Err(Kind::Bomb),
                Err(kind) => self.problems.push(inner.place(Format::Zip).problem(kind)),
            }
        }
        Ok(())
    }

    /// The pages of a crawl.
    fn crawl(&mut self, input: Input<'_>, bytes: &[u8], room: &mut Room) {
        let (mut pages, known) = (Pages::new(bytes), (self.documents.len(), self.problems.len()));
        while let Some((number, found)) = pages.next(room) {
            let number = format!("{}, record {number}", input.path);
            match found {
                Err(kind) => {
                    let place = Place { label: Some(&number), ..input.place(Format::Warc) };
                    self.problems.push(place.problem(kind));
                }
                Ok(page) => {
                    let label = format!("{}, {}", input.path, page.address);
                    let address = Some(page.address.as_str());
                    let inner = Input { label: Some(&label), address, charset: page.charset, ..input };
                    if let Err(kind) = self.text(inner, page.format, &page.body) {
                        self.problems.push(inner.place(page.format).problem(kind));
                    }
                }
            }
        }
        if (self.documents.len(), self.problems.len()) == known {
            self.problems.push(input.place(Format::Warc).problem(Kind::NoFiles));
        }
    }

    /// Decodes, and reads what is then text in one of its forms.
    fn text(&mut self, input: Input<'_>, format: Format, bytes: &[u8]) -> Result<(), Kind> {
        let said = match format {
            Format::Html | Format::Feed => input.charset.or_else(|| markup::charset(bytes)),
            _ => input.charset,
        };
        let Decoded { text, encoding, doubtful } = decode_as(bytes, said)?;
        let place = Place { encoding, is_doubtful: doubtful, ..input.place(format) };
        if doubtful {
            self.problems.push(place.problem(Kind::Encoding(encoding)));
        }
        match format {
            Format::JsonLines => {
                for (i, line) in text.lines().enumerate() {
                    self.line(Place { line: Some(i + 1), ..place }, line);
                }
                Ok(())
            }
            Format::Json => {
                self.objects(place, &text);
                Ok(())
            }
            Format::Csv | Format::Tsv => {
                let rows = table::rows(&text, format, &place.defaults.mapping)?;
                if rows.is_empty() {
                    return Err(Kind::Empty);
                }
                rows.into_iter().for_each(|(line, row)| self.keep(Place { line: Some(line), ..place }, row));
                Ok(())
            }
            Format::Feed => {
                let feed::Entries { drafts, damage } = feed::entries(&text)?;
                for (i, draft) in drafts.into_iter().enumerate() {
                    let label = format!("{}[{i}]", place.label.unwrap_or(place.path));
                    let draft =
                        draft.and_then(|d| if d.text.trim().is_empty() { Err(Kind::Empty) } else { Ok(d) });
                    self.keep(Place { label: Some(&label), ..place }, draft);
                }
                damage.map_or(Ok(()), Err)
            }
            Format::Html => html::draft(&text, input.address).map(|draft| self.settle(place, draft)),
            _ => self.article(place, text, input.address),
        }
    }

    fn keep(&mut self, place: Place<'_>, draft: Result<Draft, Kind>) {
        match draft {
            Ok(draft) => self.settle(place, draft),
            Err(kind) => self.problems.push(place.problem(kind)),
        }
    }

    fn line(&mut self, place: Place<'_>, line: &str) {
        if !line.trim().is_empty() {
            self.keep(place, json::line(line, &place.defaults.mapping));
        }
    }

    fn objects(&mut self, place: Place<'_>, text: &str) {
        let values = match json::objects(text) {
            Ok(values) => values,
            Err((line, kind)) => return self.problems.push(Place { line, ..place }.problem(kind)),
        };
        if values.is_empty() {
            return self.problems.push(place.problem(Kind::Empty));
        }
        let is_many = values.len() > 1;
        for (i, value) in values.into_iter().enumerate() {
            // A place in an array has no line of its own: it is told by its number.
            let label = format!("{}[{i}]", place.path);
            let label = if is_many { Some(label.as_str()) } else { place.label };
            self.keep(Place { label, ..place }, json::draft(value, &place.defaults.mapping));
        }
    }

    fn article(&mut self, place: Place<'_>, mut text: String, address: Option<&str>) -> Result<(), Kind> {
        let head = head::head(&text);
        if head.is_open {
            self.problems.push(place.problem(Kind::OpenHead));
        }
        text.drain(..head.end);
        if text.trim().is_empty() {
            return Err(Kind::Empty);
        }
        let is_markdown = place.format == Format::Markdown;
        let title = head.title.or_else(|| if is_markdown { head::markdown_title(&text) } else { None });
        let draft = Draft {
            id: None,
            title,
            published: head.published,
            dated_by: if head.is_dated_by_opening { DatedBy::Opening } else { DatedBy::FrontMatter },
            publisher: head.publisher,
            url: head.url.or_else(|| address.map(str::to_owned)),
            language: head.language,
            text,
        };
        self.settle(place, draft);
        Ok(())
    }
}

/// A document of a word processor, which has no front matter, dated by the words at its start where they stand there.
fn opened(mut draft: Draft) -> Draft {
    let (date, length) = head::date_words(&draft.text);
    if date.is_some() && !draft.text[length..].trim().is_empty() {
        draft.text.drain(..length);
        (draft.published, draft.dated_by) = (date, DatedBy::Opening);
    }
    draft
}

//! What was understood of each file, before anything is read in it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::base::{Edtf, Lang};
use crate::source::{DatedBy, Document, Format, LanguageBy, Problem, Understood, guess};

use super::Options;
use super::paint::{Role, column, paint, visible};

/// What was understood of some files, and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(title = "graaf sources")]
pub struct Sources {
    /// The documents in the order of their files.
    documents: Vec<Row>,
    /// What is wrong, in the same order.
    problems: Vec<Fault>,
}

/// A document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Row {
    /// As in claims and in the graph.
    id: String,
    /// Where it came from.
    source: String,
    /// What its file is.
    format: Format,
    /// The encoding of its bytes, as <https://encoding.spec.whatwg.org/> names it.
    encoding: &'static str,
    /// The encoding was guessed, or bytes were lost that did not fit it.
    encoding_doubtful: bool,
    /// The language it is read in.
    language: Lang,
    /// Where that comes from.
    language_from: LanguageBy,
    /// Of its words that only one of the two languages uses, how many are of this one, in per cent; null where none is.
    language_share: Option<u8>,
    /// Headline.
    title: Option<String>,
    /// Newspaper, broadcaster or agency.
    publisher: Option<String>,
    /// Web address.
    url: Option<String>,
    /// When it was published.
    published: Option<Edtf>,
    /// Where that comes from; null where there is no date.
    published_from: Option<DatedBy>,
    /// Length of the text, in characters.
    characters: usize,
}

/// Something that was not understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Fault {
    /// The file.
    path: String,
    /// The line, from 1, in a file of many documents.
    line: Option<usize>,
    /// A document came out of it nevertheless.
    warning: bool,
    /// What is wrong and what to do about it.
    message: String,
}

impl Sources {
    /// Adds a document.
    pub fn add(&mut self, document: &Document, how: &Understood) {
        let guess = guess(&document.text);
        let share = if guess.lang == document.language { guess.share } else { 100 - guess.share };
        self.documents.push(Row {
            id: document.id.clone(),
            source: document.source.clone(),
            format: how.format,
            encoding: how.encoding,
            encoding_doubtful: how.is_doubtful,
            language: document.language,
            language_from: how.language_by,
            language_share: (guess.share > 0).then_some(share),
            title: document.title.clone(),
            publisher: document.publisher.clone(),
            url: document.url.clone(),
            published: document.published.clone(),
            published_from: how.dated_by,
            characters: document.text.chars().count(),
        });
    }

    /// Adds what is wrong with a file, said in a language.
    pub fn add_problem(&mut self, problem: &Problem, lang: Lang) {
        let Problem { path, line, .. } = problem;
        let (warning, message) = (problem.is_warning(), problem.message(lang));
        self.problems.push(Fault { path: path.clone(), line: *line, warning, message });
    }

    /// Adds what another found, behind what is here.
    pub fn append(&mut self, mut other: Self) {
        self.documents.append(&mut other.documents);
        self.problems.append(&mut other.problems);
    }

    /// True when no document was understood.
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }
}

/// An aligned table for people, and below it what was not understood.
pub fn sources_text(sources: &Sources, options: &Options) -> String {
    let mut text = String::new();
    if !sources.documents.is_empty() {
        let names = sources.documents.iter().map(|row| row.source.chars().count());
        let widths = [names.max().unwrap_or(0).clamp(10, 32), 13, 13, 8, 11];
        let head = [
            options.say("document", "document"),
            options.say("vorm", "format"),
            options.say("codering", "encoding"),
            options.say("taal", "language"),
            options.say("datum", "published"),
        ];
        let cells: Vec<String> = head.iter().zip(widths).map(|(cell, width)| column(cell, width)).collect();
        let from = options.say("datum uit", "date from");
        text.push_str(&format!("{}  {from}\n", cells.join("  ")));
        sources.documents.iter().for_each(|row| text.push_str(&line(row, widths, options)));
    }
    let heading = options.say("niet begrepen", "not understood");
    if !sources.problems.is_empty() {
        let space = if text.is_empty() { "" } else { "\n" };
        text.push_str(&format!("{space}{heading}\n"));
    }
    for fault in &sources.problems {
        let message: String = fault.message.chars().map(visible).collect();
        let role = if fault.warning { Role::Mark } else { Role::Denied };
        text.push_str(&format!("  {}\n", paint(options, role, &message)));
    }
    text
}

/// A document's line, and one below it for its headline and who published it.
fn line(row: &Row, widths: [usize; 5], options: &Options) -> String {
    let sure = row.language_share.map(|share| format!(" {share} %")).unwrap_or_default();
    let doubt = if row.encoding_doubtful { "?" } else { "" };
    let date = row.published.as_ref().map_or("–", Edtf::as_str);
    let cells = [
        paint(options, Role::Actor, &end(&row.source, widths[0])),
        column(row.format.name(options.lang), widths[1]),
        column(&format!("{}{doubt}", row.encoding), widths[2]),
        column(&format!("{}{sure}", row.language.code()), widths[3]),
        paint(options, Role::Date, &column(date, widths[4])),
        row.published_from.map_or("", |from| origin(from, options)).to_owned(),
    ];
    let mut text = format!("{}\n", cells.join("  ").trim_end());
    let about: Vec<&str> = [&row.publisher, &row.title].into_iter().flatten().map(String::as_str).collect();
    if !about.is_empty() {
        let about = column(&about.join(": "), options.width.max(60) - 4);
        text.push_str(&format!("    {}\n", paint(options, Role::Small, about.trim_end())));
    }
    text
}

/// Text cut or padded to a column as [`column()`] does, of which the end is kept: that is what tells files apart.
fn end(text: &str, width: usize) -> String {
    let length = text.chars().count();
    if length <= width {
        return column(text, width);
    }
    let kept: String = text.chars().skip(length - (width - 1)).collect();
    column(&format!("…{kept}"), width)
}

fn origin(from: DatedBy, options: &Options) -> &'static str {
    match from {
        DatedBy::FrontMatter => options.say("kop van het bestand", "front matter"),
        DatedBy::Opening => options.say("eerste woorden", "first words"),
        DatedBy::Field => options.say("veld", "field"),
        DatedBy::JsonLd => "JSON-LD",
        DatedBy::Meta => "meta",
        DatedBy::Feed => "feed",
        DatedBy::FileName => options.say("bestandsnaam", "file name"),
        DatedBy::Settings => "graaf.toml",
        DatedBy::Option => "--published",
    }
}

/// Valid against `schema/sources.schema.json`.
pub fn sources_json(sources: &Sources, _: &Options) -> String {
    let mut text = serde_json::to_string_pretty(sources).expect("what was understood is plain data");
    text.push('\n');
    text
}

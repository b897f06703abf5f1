//! From what an input says of a document to what is held true of it.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Defaults, Document, Format, Kind, Problem, Reading, date, guess, invisible};
use crate::base::Lang;

/// A document before its metadata are settled, worded as the input words them.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) id: Option<String>,
    pub(super) title: Option<String>,
    pub(super) published: Option<String>,
    /// Where `published` stood.
    pub(super) dated_by: DatedBy,
    pub(super) publisher: Option<String>,
    pub(super) url: Option<String>,
    pub(super) language: Option<String>,
    pub(super) text: String,
}

/// Where a document's date of publication comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DatedBy {
    /// Front matter above its text.
    FrontMatter,
    /// The words `date 2022-10` at the start of its text.
    Opening,
    /// A field of its object or a column of its row.
    #[default]
    Field,
    /// What its page says to programs in JSON-LD.
    JsonLd,
    /// A `<meta>` or `<time>` of its page.
    Meta,
    /// Its entry in a feed.
    Feed,
    /// The name of its file.
    FileName,
    /// A `graaf.toml` of its folder.
    Settings,
    /// `--published`.
    Option,
}

/// Where a document's language comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LanguageBy {
    /// The document says so.
    Document,
    /// A `graaf.toml` of its folder.
    Settings,
    /// Its words.
    Words,
}

/// How a document was understood: what [`Document`] has no room for, as it changes nothing in what is read in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// What its file is.
    pub format: Format,
    /// The encoding's name as <https://encoding.spec.whatwg.org/> has it.
    pub encoding: &'static str,
    /// The encoding was guessed, or bytes were lost that did not fit it.
    pub is_doubtful: bool,
    /// Where the language comes from.
    pub language_by: LanguageBy,
    /// Where the date comes from; `None` where there is none.
    pub dated_by: Option<DatedBy>,
}

/// Where a draft stood and how its bytes were read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    pub(super) path: &'a str,
    /// What problems call it, where that is more than the path.
    pub(super) label: Option<&'a str>,
    pub(super) line: Option<usize>,
    pub(super) defaults: &'a Defaults,
    pub(super) format: Format,
    pub(super) encoding: &'static str,
    pub(super) is_doubtful: bool,
    /// A date in the name of its file is the day it was fetched, and says nothing of when it was published.
    pub(super) is_fetched: bool,
}

impl Place<'_> {
    pub(super) fn problem(&self, kind: Kind) -> Problem {
        Problem { path: self.label.unwrap_or(self.path).to_owned(), line: self.line, kind }
    }
}

impl Reading {
    /// Settles date, language and id, warns of what is doubtful, and keeps the document.
    pub(super) fn settle(&mut self, place: Place<'_>, mut draft: Draft) {
        // What is given as it is keeps its bytes: whoever gave it counts them.
        if matches!(place.format, Format::Html | Format::Feed | Format::Docx | Format::Pdf | Format::Warc) {
            draft.text = invisible::without(draft.text);
        }
        let (published, dated_by) = self.date(place, &draft);
        let (language, language_by) = self.language(place, &draft);
        let mut document = Document {
            id: String::new(),
            source: place.path.to_owned(),
            title: draft.title.map(invisible::without),
            publisher: draft.publisher.map(invisible::without).or_else(|| place.defaults.publisher.clone()),
            url: draft.url,
            language,
            published,
            text: draft.text,
        };
        document.id = draft.id.unwrap_or_else(|| id_of(&document));
        self.documents.push(document);
        let Place { format, encoding, is_doubtful, .. } = place;
        self.understood.push(Understood { format, encoding, is_doubtful, language_by, dated_by });
    }

    fn date(&mut self, place: Place<'_>, draft: &Draft) -> (Option<crate::base::Edtf>, Option<DatedBy>) {
        let said = draft.published.as_deref().filter(|d| !d.trim().is_empty());
        if let Some(said) = said {
            match date::read_date(said) {
                Some(date) => return (Some(date), Some(draft.dated_by)),
                None => self.problems.push(place.problem(Kind::Date(said.to_owned()))),
            }
        }
        let named = if place.is_fetched { None } else { date::in_name(place.path) };
        if let Some(date) = named {
            return (Some(date), Some(DatedBy::FileName));
        }
        if let Some(date) = place.defaults.published.clone() {
            let by = if place.defaults.is_dated_by_folder { DatedBy::Settings } else { DatedBy::Option };
            return (Some(date), Some(by));
        }
        self.problems.push(place.problem(Kind::Undated));
        (None, None)
    }

    fn language(&mut self, place: Place<'_>, draft: &Draft) -> (Lang, LanguageBy) {
        let guess = guess(&draft.text);
        match draft.language.as_deref().map(|l| (l, Lang::from_code(l.trim()))) {
            // Templates of sites say one language of all their pages.
            Some((_, Some(said))) if guess.is_plain && guess.lang != said => {
                self.problems.push(place.problem(Kind::OtherLanguage(said)));
            }
            Some((_, Some(lang))) => return (lang, LanguageBy::Document),
            Some((said, None)) => self.problems.push(place.problem(Kind::Language(said.to_owned()))),
            None => {
                if let Some(lang) = place.defaults.language {
                    return (lang, LanguageBy::Settings);
                }
            }
        }
        if !guess.is_likely {
            self.problems.push(place.problem(Kind::Foreign));
        }
        (guess.lang, LanguageBy::Words)
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

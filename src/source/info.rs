use serde::{Deserialize, Serialize};

use crate::base::{Edtf, Lang};

use super::{Document, Format, format};

/// What is known about a document besides its text: what graphs and exports show of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
pub struct DocumentInfo {
    /// As in [`Document::id`].
    pub id: String,
    /// As in [`Document::source`].
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
    /// Set where it is a copy of an earlier document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy_of: Option<CopyOf>,
    /// English name of the agency or other medium that its text is credited to: *BEIROET (Reuters) – …*, *Bron: ANP*.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
}

/// The document that others are copies of: the earliest of a wire story, a text under several names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
pub struct CopyOf {
    /// Its id.
    pub document: String,
    /// Its publisher.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
}

impl DocumentInfo {
    /// Where it can be found: its file, and its id where one file holds many.
    pub fn place(&self) -> String {
        let format = Format::of_name(format::unpacked(&self.source));
        if format.is_some_and(Format::holds_many) {
            format!("{}#{}", self.source, self.id)
        } else {
            self.source.clone()
        }
    }
}

impl Document {
    /// A text of which nothing else is known.
    pub fn plain(text: String, language: Lang) -> Self {
        let (id, source) = (String::new(), String::new());
        Self { id, source, title: None, publisher: None, url: None, language, published: None, text }
    }

    /// Everything but the text.
    pub fn info(&self) -> DocumentInfo {
        DocumentInfo {
            id: self.id.clone(),
            source: self.source.clone(),
            title: self.title.clone(),
            publisher: self.publisher.clone(),
            url: self.url.clone(),
            language: self.language,
            published: self.published.clone(),
            copy_of: None,
            credit: None,
        }
    }
}

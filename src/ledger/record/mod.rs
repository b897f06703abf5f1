//! What `graaf extract --format …` writes and `graaf merge` reads: rows that say all there is to say of a document or a
//! claim in it, so that they may be cut, shuffled and put together again anywhere.

#[cfg(feature = "tables")]
mod batch;
#[cfg(feature = "tables")]
mod columns;
#[cfg(feature = "tables")]
mod table;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::{Day, Edtf, Lang};
use crate::claim::Claim;
use crate::source::{Document, DocumentInfo};

#[cfg(feature = "tables")]
pub use table::{TableError, TableFormat, TableReader, TableWriter, properties as parquet_properties};

/// The longest text that a claim may be about, in bytes; graaf itself reads no documents as long.
pub(super) const LONGEST: u32 = 64 << 20;

/// The document that a row speaks of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct About {
    /// The document's id.
    pub id: String,
    /// Where it came from, relative to the folder that was read; `-` for standard input.
    #[serde(default)]
    pub source: String,
    /// Headline.
    pub title: Option<String>,
    /// Newspaper, broadcaster or agency.
    pub publisher: Option<String>,
    /// Web address.
    pub url: Option<String>,
    /// The language it is written in.
    #[serde(default)]
    pub language: Lang,
    /// When it was published, at the precision known.
    pub published: Option<Edtf>,
    /// Number of sentences.
    #[serde(default)]
    pub sentences: u32,
    /// Length of the text, which the offsets of claims count in.
    #[serde(default)]
    pub bytes: u32,
    /// Fingerprint of the graaf that read it; empty where nobody says so.
    #[serde(default)]
    pub tool: String,
    /// The text, where it was asked for: in the document's own row, not in those of its claims.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A claim and its document; or a document alone: one in which nothing is claimed, one whose text is given, or one that
/// could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "graaf row")]
pub struct Row {
    /// The claim, as `graaf extract` writes it.
    #[serde(flatten)]
    pub claim: Option<Claim>,
    /// The document; `null` where a file could not be read at all.
    pub about: Option<About>,
    /// Why the document could not be read; such a row has no claim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

impl About {
    /// What is known of a document once the graaf of this fingerprint has read it.
    pub fn of(document: &Document, sentences: usize, tool: &str) -> Self {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (sentences, bytes) = (count(sentences), count(document.text.len()));
        Self { sentences, bytes, tool: tool.to_owned(), ..Self::from(document.info()) }
    }

    /// The document, with this text.
    pub(super) fn into_document(self, text: String) -> Document {
        let Self { id, source, title, publisher, url, language, published, .. } = self;
        Document { id, source, title, publisher, url, language, published, text }
    }

    /// Which of several readings of one document holds: the greatest. The latest version comes first, then what says more.
    pub(super) fn rank(&self) -> impl Ord + '_ {
        let latest: Option<Day> = self.published.as_ref().and_then(Edtf::latest);
        let said = (&self.title, &self.publisher, &self.url, &self.source, self.language);
        (latest, &self.published, self.bytes, self.sentences, &self.tool, said)
    }
}

/// A document of which only what graphs show is known: how long it is and who read it isn't.
impl From<DocumentInfo> for About {
    fn from(info: DocumentInfo) -> Self {
        let DocumentInfo { id, source, title, publisher, url, language, published, .. } = info;
        Self { id, source, title, publisher, url, language, published, ..Self::default() }
    }
}

impl Row {
    /// The rows of a document that was read: one a claim, and one for the document where there is none or its text is to
    /// be told.
    pub fn of(about: About, claims: Vec<Claim>, text: Option<String>) -> Vec<Row> {
        let alone = claims.is_empty() || text.is_some();
        let own =
            alone.then(|| Row { claim: None, about: Some(About { text, ..about.clone() }), error: None });
        let of_claim = |claim| Row { claim: Some(claim), about: Some(about.clone()), error: None };
        own.into_iter().chain(claims.into_iter().map(of_claim)).collect()
    }

    /// The row of what could not be read.
    pub fn failed(about: Option<About>, error: String) -> Row {
        Row { claim: None, about, error: Some(error) }
    }

    /// Reads a line of JSON: a row, or a claim alone as `graaf extract` writes it.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn from_json(line: &[u8]) -> Result<Row, String> {
        let fields: BTreeMap<String, serde_json::Value> =
            serde_json::from_slice(line).map_err(|e| format!("it is no JSON object: {e}"))?;
        let of = |name: &str| fields.get(name).filter(|v| !v.is_null()).cloned();
        let about = of("about").map(serde_json::from_value).transpose();
        let about = about.map_err(|e| format!("its \"about\" is not a document: {e}"))?;
        let error = of("error").map(|e| e.as_str().unwrap_or_default().to_owned());
        let claim = of("id").map(|_| serde_json::from_slice(line)).transpose();
        Row { claim: claim.map_err(|e| format!("it is not a claim: {e}"))?, about, error }.checked()
    }

    /// The row, unless its parts do not belong together.
    pub(super) fn checked(self) -> Result<Row, String> {
        let Some(claim) = &self.claim else {
            return if self.about.is_some() || self.error.is_some() {
                Ok(self)
            } else {
                Err("it has neither a claim nor a document".to_owned())
            };
        };
        let evidence = &claim.evidence;
        if evidence.end.checked_sub(evidence.start).map(|n| n as usize) != Some(evidence.quote.len()) {
            return Err(format!("the quote of claim {} is not as long as its offsets say", claim.id));
        }
        if evidence.end > LONGEST {
            return Err(format!("claim {} stands too far in its text to be one of graaf's", claim.id));
        }
        if self.about.as_ref().is_some_and(|a| a.id != claim.document) {
            return Err(format!("claim {} is about another document than its \"about\"", claim.id));
        }
        Ok(self)
    }

    /// The row as a line of JSON, without its newline.
    ///
    /// # Panics
    /// Never: rows are plain data.
    pub fn to_json(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("rows are plain data")
    }
}

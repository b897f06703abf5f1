//! Date expressions to EDTF values, with an anchor and a trace.

use serde::{Deserialize, Serialize};

use crate::base::{Day, Edtf, Lang, Span};
use crate::parse::Tree;

/// Where a date came from.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The text names it: *op 18 oktober 2022*.
    Explicit,
    /// Relative to the publication: *gisteren*, *vorige week*.
    Deictic,
    /// A span of time up to or from publication: *de afgelopen dagen*, *sinds augustus*.
    Duration,
    /// Taken over from the text around it.
    Inherited,
    /// No expression at all: the publication date bounds it.
    Publication,
}

/// A date expression found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateMention {
    /// Bytes in the document's text; no two mentions overlap.
    pub span: Span,
    /// Index of the sentence it stands in.
    pub sentence: u32,
    /// The value, at the precision the text and the publication date give.
    pub edtf: Edtf,
    /// First day meant; `None` where open.
    pub earliest: Option<Day>,
    /// Last day meant; `None` where open.
    pub latest: Option<Day>,
    /// Where the value came from.
    pub basis: Basis,
    /// The date it was reckoned from, when it was relative.
    pub anchor: Option<Edtf>,
    /// How it was worked out, for `graaf explain`: one step a string, in English.
    pub trace: Vec<String>,
}

/// All date expressions of a document, in text order. `trees` holds one tree a sentence: bare weekdays go by tense.
/// Without a publication date, only expressions that need none are given.
pub fn dates(text: &str, trees: &[Tree], published: Option<&Edtf>, lang: Lang) -> Vec<DateMention> {
    let _ = (text, trees, published, lang);
    Vec::new()
}

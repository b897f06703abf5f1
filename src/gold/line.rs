//! The lines of a file of gold.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::base::{Edtf, Fault, Lang};
use crate::claim::{Modality, Polarity};
use crate::source::{self, Document};

/// A sentence with what a person reads in it. Fields that may be left out have the value that most sentences have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoldSentence {
    /// Unique in the file; the number of the line where it is left out.
    #[serde(default)]
    pub id: String,
    /// The document it stands in: sentences of one are read as one text, in order. A text of its own where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// When the document was published.
    #[serde(default)]
    pub date: Option<Edtf>,
    /// Its language; read off the words of the document where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// The sentence.
    pub text: String,
    /// Its claims.
    pub claims: Vec<GoldClaim>,
}

/// One claim that a person read in a sentence. Each list holds every answer that will do, the best first; a list of one may be
/// written without its brackets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoldClaim {
    /// Who acts. `null` in the list: nobody will do as well.
    #[serde(deserialize_with = "one_or_many")]
    pub subject: Vec<Option<String>>,
    /// The label.
    #[serde(deserialize_with = "one_or_many")]
    pub relation: Vec<String>,
    /// On whom. A best answer in small letters is a common noun, for which any common noun will do.
    #[serde(deserialize_with = "one_or_many")]
    pub object: Vec<Option<String>>,
    /// Whether the text affirms or denies it.
    #[serde(default = "positive")]
    pub polarity: Polarity,
    /// How real it is.
    #[serde(default = "actual")]
    pub modality: Modality,
    /// Who says so; `null` for the article's own voice.
    #[serde(default, deserialize_with = "maybe_one_or_many")]
    pub source: Option<Vec<Option<String>>>,
    /// The text keeps its distance.
    #[serde(default)]
    pub hedged: bool,
    /// When; `null` where the sentence gives nothing.
    #[serde(default)]
    pub when: Option<Dates>,
    /// The date's words. Not scored.
    #[serde(default)]
    pub when_text: Option<String>,
    /// What is supplied or produced. Not scored.
    #[serde(default)]
    pub goods: Option<String>,
    /// The place. Not scored.
    #[serde(default)]
    pub r#where: Option<String>,
    /// `false` for what a reader may leave out: finding it is right, missing it is not wrong.
    #[serde(default = "yes")]
    pub required: bool,
    /// For people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// One date or several that will do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Dates {
    One(Edtf),
    Any(Vec<Edtf>),
}

impl Dates {
    /// Whether one of them spans the same days.
    pub fn hold(&self, edtf: &Edtf) -> bool {
        let any = match self {
            Dates::One(date) => std::slice::from_ref(date),
            Dates::Any(dates) => dates,
        };
        any.iter().any(|d| (d.earliest(), d.latest()) == (edtf.earliest(), edtf.latest()))
    }
}

fn positive() -> Polarity {
    Polarity::Positive
}

fn actual() -> Modality {
    Modality::Actual
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany<T> {
    Many(Vec<T>),
    One(T),
}

fn one_or_many<'de, D, T>(input: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de>,
{
    Ok(match OneOrMany::deserialize(input)? {
        OneOrMany::Many(all) => all,
        OneOrMany::One(one) => vec![one],
    })
}

fn maybe_one_or_many<'de, D>(input: D) -> Result<Option<Vec<Option<String>>>, D::Error>
where
    D: serde::Deserializer<'de>,
{
    Ok(Option::<OneOrMany<Option<String>>>::deserialize(input)?.map(|value| match value {
        OneOrMany::Many(all) => all,
        OneOrMany::One(one) => vec![one],
    }))
}

/// Reads a file of gold; `name` is what messages call it. `known` tells whether a label is one of a relation.
///
/// # Errors
/// Every wrong line.
pub fn read(name: &str, text: &str, known: impl Fn(&str) -> bool) -> Result<Vec<GoldSentence>, Vec<Fault>> {
    let (mut all, mut faults): (Vec<GoldSentence>, Vec<Fault>) = (Vec::new(), Vec::new());
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    for (i, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let mut fault = |column: usize, what: String| {
            faults.push(Fault { file: name.to_owned(), line: i + 1, column, what });
        };
        let mut sentence: GoldSentence = match serde_json::from_str(line) {
            Ok(sentence) => sentence,
            Err(e) => {
                // serde_json counts bytes.
                let before = line.get(..e.column().saturating_sub(1)).unwrap_or(line);
                let said = e.to_string();
                let said = said.rsplit_once(" at line").map_or(said.as_str(), |(said, _)| said);
                let advice = "docs/own.md lists the fields of a line";
                fault(before.chars().count() + 1, format!("{said}; {advice}"));
                continue;
            }
        };
        if sentence.id.is_empty() {
            sentence.id = (i + 1).to_string();
        }
        if let Some(first) = lines.insert(sentence.id.clone(), i + 1) {
            fault(
                1,
                format!("the id {:?} is that of line {first} too; every sentence needs its own", sentence.id),
            );
        }
        if sentence.text.trim().is_empty() {
            fault(1, "the sentence is empty; put its words in \"text\"".to_owned());
        }
        for claim in &sentence.claims {
            if claim.subject.is_empty() || claim.relation.is_empty() {
                fault(1, "a claim has no subject or no relation; give at least one answer".to_owned());
            }
            for label in claim.relation.iter().filter(|l| !known(l)) {
                fault(1, format!("{label:?} is no relation; schema/relations/ holds them, one file each"));
            }
        }
        all.push(sentence);
    }
    if all.is_empty() && faults.is_empty() {
        faults.push(Fault {
            file: name.to_owned(),
            line: 1,
            column: 1,
            what: "no sentence in it".to_owned(),
        });
    }
    if faults.is_empty() { Ok(all) } else { Err(faults) }
}

/// Sentences with where they stand in their document's text, in bytes.
pub type Placed<'s> = Vec<(&'s GoldSentence, Range<usize>)>;

/// The documents that sentences make, in the order of their first sentences; for each its sentences and where they stand in its
/// text, in bytes.
pub fn documents(sentences: &[GoldSentence], lang: Option<Lang>) -> Vec<(Document, Placed<'_>)> {
    let mut order: Vec<(&str, Vec<&GoldSentence>)> = Vec::new();
    let mut at: BTreeMap<&str, usize> = BTreeMap::new();
    for sentence in sentences {
        let id = sentence.document.as_deref().unwrap_or(&sentence.id);
        let place = *at.entry(id).or_insert_with(|| {
            order.push((id, Vec::new()));
            order.len() - 1
        });
        order[place].1.push(sentence);
    }
    order.into_iter().map(|(id, own)| document(id, own, lang)).collect()
}

fn document<'g>(
    id: &str,
    own: Vec<&'g GoldSentence>,
    lang: Option<Lang>,
) -> (Document, Vec<(&'g GoldSentence, Range<usize>)>) {
    let mut text = String::new();
    let mut places = Vec::new();
    for sentence in &own {
        if !text.is_empty() {
            text.push('\n');
        }
        let start = text.len();
        text.push_str(&sentence.text);
        places.push((*sentence, start..text.len()));
    }
    let language = own.iter().find_map(|s| s.lang).or(lang).unwrap_or_else(|| source::guess(&text).lang);
    let document = Document {
        id: id.to_owned(),
        source: id.to_owned(),
        title: None,
        publisher: None,
        url: None,
        language,
        published: own.iter().find_map(|s| s.date.clone()),
        text,
    };
    (document, places)
}

//! Which field of an object, or column of a table, holds what.

use std::collections::BTreeMap;
use std::str::FromStr;

/// What a field or column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The article.
    Text,
    /// Its headline.
    Title,
    /// When it was published.
    Published,
    /// Who published it.
    Publisher,
    /// Its web address.
    Url,
    /// The language it is written in.
    Language,
    /// What it is called by.
    Id,
}

/// Each field with its name in `--map`, then what it is called by others, Dutch and English, the likeliest first.
const FIELDS: [(Field, &[&str]); 7] = [
    (Field::Text, &["text", "body", "content", "tekst", "inhoud", "article", "artikel"]),
    (Field::Title, &["title", "headline", "titel", "kop"]),
    (Field::Published, &["published", "date", "pubdate", "published_at", "publication_date", "datum"]),
    (Field::Publisher, &["publisher", "source", "medium", "krant", "bron", "newspaper", "uitgever"]),
    (Field::Url, &["url", "link"]),
    (Field::Language, &["lang", "language", "taal"]),
    (Field::Id, &["id"]),
];

impl Field {
    /// Its own name, and what else it is looked for under, in small letters.
    pub(super) fn names(self) -> &'static [&'static str] {
        FIELDS.iter().find(|(field, _)| *field == self).map_or(&[], |(_, names)| names)
    }

    /// How many of its names are graaf's own.
    pub(super) fn own_names(self) -> usize {
        if matches!(self, Self::Published | Self::Language) { 2 } else { 1 }
    }

    /// Its name in `--map` and `[map]`.
    pub fn name(self) -> &'static str {
        self.names()[0]
    }

    fn of_name(name: &str) -> Option<Self> {
        FIELDS.iter().find(|(_, names)| names[0] == name).map(|(field, _)| *field)
    }
}

/// What the user says of fields and columns; the rest is guessed by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    names: BTreeMap<Field, String>,
}

impl Mapping {
    /// Says that a field stands under a name, whatever its capitals.
    ///
    /// # Errors
    /// When `field` is none graaf knows: what it could have been.
    pub fn set(&mut self, field: &str, name: &str) -> Result<(), String> {
        let known = || FIELDS.map(|(field, _)| field.name()).join(", ");
        let of = Field::of_name(field).ok_or_else(|| format!("{field:?} is none of {}", known()))?;
        if name.trim().is_empty() {
            return Err(format!("{field} = \"\" names nothing"));
        }
        self.names.insert(of, name.trim().to_owned());
        Ok(())
    }

    /// What the user said of a field.
    pub(super) fn said(&self, field: Field) -> Option<&str> {
        self.names.get(&field).map(String::as_str)
    }

    /// This, with the gaps filled from `outer`.
    #[must_use]
    pub(super) fn or(&self, outer: &Mapping) -> Mapping {
        let mut names = outer.names.clone();
        names.extend(self.names.clone());
        Mapping { names }
    }

    /// One text for one mapping, to tell two apart.
    pub fn key(&self) -> String {
        let pairs: Vec<String> = self.names.iter().map(|(f, n)| format!("{}={n:?}", f.name())).collect();
        pairs.join(",")
    }
}

/// The names of columns or fields for a message: the first of many.
pub(super) fn listed<'n>(names: impl Iterator<Item = &'n str>) -> String {
    const MOST: usize = 12;
    let mut names: Vec<&str> = names.take(MOST + 1).collect();
    if names.len() > MOST {
        names[MOST] = "…";
    }
    names.join(", ")
}

/// Reads `text=body,published=date`.
impl FromStr for Mapping {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut mapping = Mapping::default();
        for pair in text.split(',') {
            let (field, name) = pair.split_once('=').ok_or_else(|| {
                format!("{pair:?} is not FIELD=NAME; write for example text=body,published=date")
            })?;
            mapping.set(field.trim(), name)?;
        }
        Ok(mapping)
    }
}

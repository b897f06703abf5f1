//! Questions to a store that open the few segments that hold their answer.

use std::collections::BTreeSet;
use std::fmt;
use std::fs::File;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use memchr::memmem;
use rayon::prelude::*;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, Visitor};

use super::copies;
use super::store::{self, Damage};
use super::{Copies, Decisions, FORMAT, Index, Key, LedgerError, Manifest, Merges, Reviews, Segment};

/// What stands in a manifest before its documents.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// Digest of the lexicon that the user added when it was built.
    pub lexicon: Option<String>,
    /// What the user decided.
    pub decisions: Decisions,
    /// Documents that are copies of one story.
    pub copies: Vec<Copies>,
    /// The root of the index, where there is one.
    pub index: Option<Key>,
    format: u32,
}

impl Head {
    /// Reads the beginning of the manifest of a store: the list of documents may be as long as a book.
    ///
    /// # Errors
    /// As [`Manifest::read`], but damage to the list of documents is not seen.
    pub fn read(dir: &Path) -> Result<Self, LedgerError> {
        let path = Manifest::path(dir);
        let file = File::open(&path).map_err(|e| match e.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => LedgerError::Missing(dir.to_owned()),
            _ => LedgerError::io("read", &path)(e),
        })?;
        let mut fields = Fields { head: Self::default(), is_enough: false };
        let read = fields.deserialize(&mut serde_json::Deserializer::from_reader(BufReader::new(file)));
        match read {
            Err(e) if !fields.is_enough => Err(LedgerError::Damaged { path, why: e.to_string() }),
            _ if fields.head.format > FORMAT => {
                Err(LedgerError::Newer { dir: dir.to_owned(), found: fields.head.format, known: FORMAT })
            }
            _ => Ok(fields.head),
        }
    }
}

/// Reads fields until the documents come, and no further.
struct Fields {
    head: Head,
    is_enough: bool,
}

impl<'de> DeserializeSeed<'de> for &mut Fields {
    type Value = ();
    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut Fields {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a manifest")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "lowercase")]
        enum Field {
            Format,
            Lexicon,
            Index,
            Merges,
            Reviews,
            Copies,
            Documents,
            #[serde(other)]
            Other,
        }
        let head = &mut self.head;
        while let Some(field) = map.next_key()? {
            match field {
                Field::Format => head.format = map.next_value()?,
                Field::Lexicon => head.lexicon = map.next_value()?,
                Field::Index => head.index = map.next_value()?,
                Field::Merges => head.decisions.merges = map.next_value::<Merges>()?,
                Field::Reviews => head.decisions.reviews = map.next_value::<Reviews>()?,
                Field::Copies => head.copies = map.next_value()?,
                Field::Documents => {
                    self.is_enough = true;
                    return Err(A::Error::custom("the rest is not read"));
                }
                Field::Other => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// A store with an index, opened for a question.
#[derive(Debug)]
pub struct Lookup {
    dir: PathBuf,
    /// What its manifest says before the documents.
    pub head: Head,
    /// Its index.
    pub index: Index,
}

impl Lookup {
    /// Opens the index that the head of a manifest names.
    ///
    /// # Errors
    /// When the index is not there or not whole. It may be that a build has replaced it meanwhile: then there is a new manifest.
    pub fn open(dir: &Path, head: Head, index: &Key) -> Result<Self, Damage> {
        Ok(Self { index: Index::open(dir, index)?, dir: dir.to_owned(), head })
    }

    /// Some segments, all that was decided carried out over them; of their claims at least those about some actors.
    ///
    /// # Errors
    /// When one is not there or not whole.
    pub fn segments(&self, keys: &BTreeSet<Key>, actors: &[&str]) -> Result<Vec<Segment>, Damage> {
        let replay = self.head.decisions.replay(self.index.plan());
        let actors: BTreeSet<&[u8]> = actors.iter().map(|id| id.as_bytes()).collect();
        // Whoever was decided to be another stands under another id; things are named by their words.
        let is_sure = self.head.decisions.is_empty() && actors.iter().all(|id| is_written_as_it_is(id));
        let is_wanted = |line: &[u8]| !is_sure || ids(line).any(|id| actors.contains(id));
        let read = |key: &&Key| {
            let mut segment = store::read_where(&self.dir, key, is_wanted)?;
            replay.apply(&mut segment);
            Ok(segment)
        };
        let read: Result<Vec<Segment>, Damage> =
            keys.iter().collect::<Vec<_>>().par_iter().map(read).collect();
        let mut segments = read?;
        copies::mark(&self.head.copies, &mut segments);
        Ok(segments)
    }
}

/// What stands behind each `"id":` of a line of JSON, up to the next quotation mark.
fn ids(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    const NAME: &[u8] = b"\"id\":\"";
    memmem::find_iter(line, NAME).filter_map(|at| {
        let value = &line[at + NAME.len()..];
        Some(&value[..memchr::memchr(b'"', value)?])
    })
}

/// Whether a claim about an actor has its id in its line, letter by letter.
fn is_written_as_it_is(id: &[u8]) -> bool {
    !id.starts_with(b"thing:") && !id.iter().any(|b| matches!(b, 0..=31 | b'"' | b'\\'))
}

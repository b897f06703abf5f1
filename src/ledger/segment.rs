use std::fmt;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::claim::Claim;
use crate::source::{CopyOf, Document};

/// What a segment is found by: a hash of the document and of everything that decides how it is read.
/// As text, 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Key([u8; 32]);

impl Key {
    /// The key of a document, read by the graaf of this fingerprint, its text kept or not.
    ///
    /// # Panics
    /// Never: a document always serialises.
    pub fn of(document: &Document, fingerprint: &str, keep_text: bool) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(fingerprint.as_bytes());
        hasher.update(&[u8::from(keep_text)]);
        hasher.update(&serde_json::to_vec(document).expect("a document serialises"));
        Self(*hasher.finalize().as_bytes())
    }

    /// The key of a segment that was put together of others: a hash of what it holds.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// The key that these bytes are.
    pub(super) fn of_raw(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes that its digits stand for.
    pub(super) fn bytes(&self) -> [u8; 32] {
        self.0
    }

    /// Where the segment lies in the store.
    pub fn path(&self) -> PathBuf {
        PathBuf::from(format!("segments/{:02x}/{self}.jsonl", self.0[0]))
    }
}

/// Keys become file names: nothing but what [`Key::of`] makes may pass.
impl TryFrom<String> for Key {
    type Error = String;
    fn try_from(key: String) -> Result<Self, String> {
        let is_small = !key.bytes().any(|b| b.is_ascii_uppercase());
        let hash = blake3::Hash::from_hex(&key).ok().filter(|_| is_small);
        hash.map(|hash| Self(*hash.as_bytes())).ok_or_else(|| format!("{key:?} is not a segment's key"))
    }
}

impl From<Key> for String {
    fn from(key: Key) -> String {
        key.to_string()
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&blake3::Hash::from_bytes(self.0).to_hex())
    }
}

/// What was read in one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Metadata and text; offsets in the claims count bytes in it.
    pub document: Document,
    /// Number of sentences.
    pub sentences: usize,
    /// Its claims, in the order of the text; behind them, in the same order, those that no relation covers.
    pub claims: Vec<Claim>,
    /// Of which document it is a copy, as the store that it was read from knows; no part of the segment's file.
    pub copy_of: Option<CopyOf>,
}

/// The first line of a segment's file.
#[derive(Serialize, Deserialize)]
struct Head<D> {
    segment: u32,
    document: D,
    sentences: usize,
}

/// The last line: a hash of all bytes before it.
#[derive(Serialize, Deserialize)]
struct Tail {
    check: String,
}

impl Segment {
    /// The file: the document, a claim a line, and a checksum.
    ///
    /// # Panics
    /// Never: documents and claims always serialise.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut line = |value: serde_json::Result<Vec<u8>>| {
            bytes.extend(value.expect("documents and claims serialise"));
            bytes.push(b'\n');
        };
        line(serde_json::to_vec(&Head {
            segment: super::FORMAT,
            document: &self.document,
            sentences: self.sentences,
        }));
        for claim in &self.claims {
            line(serde_json::to_vec(claim));
        }
        with_checksum(bytes)
    }

    /// Reads a file as [`Segment::to_bytes`] writes it.
    ///
    /// # Errors
    /// What is wrong with it, in words, when a byte was changed or is missing.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, String> {
        Self::from_bytes_where(bytes, |_| true)
    }

    /// The same, of its claims only those whose line in the file is wanted.
    pub(super) fn from_bytes_where(bytes: &[u8], is_wanted: impl Fn(&[u8]) -> bool) -> Result<Self, String> {
        let mut lines = checked(bytes)?.split(|&b| b == b'\n').filter(|line| !line.is_empty());
        let head: Head<Document> = serde_json::from_slice(lines.next().unwrap_or_default())
            .map_err(|e| format!("its first line is not a document: {e}"))?;
        let claims = lines
            .filter(|line| is_wanted(line))
            .map(|line| serde_json::from_slice(line).map_err(|e| format!("a line of it is not a claim: {e}")))
            .collect::<Result<_, _>>()?;
        Ok(Self { document: head.document, sentences: head.sentences, claims, copy_of: None })
    }
}

/// Lines, and behind them that of their checksum.
pub(super) fn with_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    let check = checksum(&bytes);
    bytes.extend(serde_json::to_vec(&Tail { check }).expect("a checksum serialises"));
    bytes.push(b'\n');
    bytes
}

/// The bytes before the checksum, when it is theirs.
pub(super) fn checked(bytes: &[u8]) -> Result<&[u8], String> {
    let end = bytes.strip_suffix(b"\n").ok_or("it ends in the middle of a line")?;
    let start = memchr::memrchr(b'\n', end).map_or(0, |i| i + 1);
    let tail: Tail = serde_json::from_slice(&end[start..]).map_err(|_| "its checksum is missing")?;
    if tail.check == checksum(&bytes[..start]) {
        Ok(&bytes[..start])
    } else {
        Err("its bytes do not match its checksum".to_owned())
    }
}

pub(super) fn checksum(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex()[..32].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Lang;

    fn segment() -> Segment {
        let document = Document {
            id: "a".to_owned(),
            source: "news/a.txt".to_owned(),
            title: None,
            publisher: Some("Reuters".to_owned()),
            url: None,
            language: Lang::Nl,
            published: None,
            text: "Iran levert\ndrones aan “Rusland”.".to_owned(),
        };
        Segment { document, sentences: 1, claims: Vec::new(), copy_of: None }
    }

    #[test]
    fn a_segment_is_read_as_it_was_written() {
        assert_eq!(Segment::from_bytes(&segment().to_bytes()), Ok(segment()));
    }

    #[test]
    fn a_segment_cut_off_anywhere_is_damaged() {
        let bytes = segment().to_bytes();
        for end in 0..bytes.len() {
            assert!(Segment::from_bytes(&bytes[..end]).is_err(), "cut at {end}");
        }
    }

    #[test]
    fn a_segment_with_any_byte_changed_is_damaged() {
        let bytes = segment().to_bytes();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert!(Segment::from_bytes(&changed).is_err(), "changed at {at}");
        }
    }

    #[test]
    fn the_key_depends_on_the_document_the_tool_and_whether_the_text_is_kept() {
        let document = segment().document;
        let other = Document { text: "Iran levert niets.".to_owned(), ..document.clone() };
        let key = Key::of(&document, "1", true);
        assert_eq!(key, Key::of(&document, "1", true));
        for different in
            [Key::of(&other, "1", true), Key::of(&document, "2", true), Key::of(&document, "1", false)]
        {
            assert_ne!(key, different);
        }
    }

    #[test]
    fn what_is_not_a_key_cannot_become_a_file_name() {
        for name in ["", "../../etc/passwd", &"A".repeat(64), &"a".repeat(63), &"/".repeat(64)] {
            assert!(Key::try_from(name.to_owned()).is_err(), "{name}");
        }
    }
}

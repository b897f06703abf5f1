//! A language's model: one file, used where it lies in the binary.
//!
//! Layout, little-endian: `GRAAFPAR`, `u32` version, `u32` number of sections, `u64` checksum of all that follows, a `u32` length for
//! each section, the sections. A second network of a language is a file of its own that has the checksum of the first one's file for
//! its first section and nothing in the others but the last: the rest is the first one's. Opening reads these few numbers and nothing else.

use super::hash::mix;
use super::index::Index;
use super::neural::Network;
use super::tree::Upos;

pub(crate) const MAGIC: &[u8; 8] = b"GRAAFPAR";
pub(crate) const VERSION: u32 = 2;
pub(crate) const SECTIONS: usize = 9;
const HEADER: usize = 24;

/// Why a file is no model that this build can use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// The file does not start as a model does.
    #[error("not a graaf model: it does not start with GRAAFPAR; train one with graaf-train")]
    NoModel,
    /// Another layout.
    #[error("model version {0}, this graaf reads version {VERSION}; train it again with graaf-train")]
    Version(u32),
    /// Shorter than its header says, or a section that cannot be read.
    #[error("the model is cut short or damaged; fetch it again or train it with graaf-train")]
    Damaged,
    /// Made for another model than it was opened with.
    #[error("the network was not made beside this model; make it again with graaf-train beside")]
    Other,
}

/// Strings by number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Strings {
    ends: &'static [[u8; 4]],
    text: &'static str,
}

impl Strings {
    fn open(bytes: &'static [u8]) -> Option<Self> {
        let (n, rest) = bytes.split_first_chunk::<4>()?;
        let (ends, text) = rest.split_at_checked(u32::from_le_bytes(*n) as usize * 4)?;
        Some(Self { ends: ends.as_chunks().0, text: std::str::from_utf8(text).ok()? })
    }

    /// The string of a number; empty for one that does not exist.
    pub(crate) fn get(&self, number: u16) -> &'static str {
        let end = |i: usize| self.ends.get(i).map(|e| u32::from_le_bytes(*e) as usize);
        let at = number as usize;
        let start = if at == 0 { Some(0) } else { end(at - 1) };
        start.zip(end(at)).and_then(|(s, e)| self.text.get(s..e)).unwrap_or_default()
    }
}

/// A joint tag.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tag {
    pub(crate) upos: Upos,
    pub(crate) xpos: u16,
    /// The most frequent features of the tag.
    pub(crate) feats: u16,
}

/// The parts of a model.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    pub(crate) strings: Strings,
    tags: &'static [[u8; 5]],
    labels: &'static [[u8; 2]],
    pub(crate) lexicon: Index<5>,
    pub(crate) endings: Index<2>,
    pub(crate) particles: Index<1>,
    /// What a form may be by the lists of words: bits, see [`super::neural::input::paradigm`].
    pub(crate) paradigms: Index<2>,
    pub(crate) network: Network,
}

/// The checksum of a model's sections.
pub(crate) fn checksum(bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let h = words.iter().fold(1, |h, w| mix(h, u64::from_le_bytes(*w)));
    rest.iter().fold(h, |h, b| mix(h, u64::from(*b)))
}

/// Where the checksum lies.
const CHECKSUM: std::ops::Range<usize> = 16..HEADER;

type Sections = [&'static [u8]; SECTIONS];

/// The sections of a file.
fn sections(bytes: &'static [u8]) -> Result<Sections, ModelError> {
    let head = bytes.get(..HEADER).filter(|h| h.starts_with(MAGIC)).ok_or(ModelError::NoModel)?;
    let number = |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    if number(8) != VERSION {
        return Err(ModelError::Version(number(8)));
    }
    split(&bytes[HEADER..]).ok_or(ModelError::Damaged)
}

fn split(body: &'static [u8]) -> Option<Sections> {
    let (lengths, mut rest) = body.split_at_checked(SECTIONS * 4)?;
    let mut sections: Sections = [&[]; SECTIONS];
    for (section, length) in sections.iter_mut().zip(lengths.as_chunks().0) {
        (*section, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    }
    Some(sections)
}

impl Model {
    /// Lays a model over its bytes.
    pub(crate) fn open(bytes: &'static [u8]) -> Result<Self, ModelError> {
        Self::of(sections(bytes)?).ok_or(ModelError::Damaged)
    }

    /// The network of one file, all else of another.
    pub(crate) fn open_beside(network: &'static [u8], whole: &'static [u8]) -> Result<Self, ModelError> {
        let ([sum, .., network], mut all) = (sections(network)?, sections(whole)?);
        if Some(sum) != whole.get(CHECKSUM) {
            return Err(ModelError::Other);
        }
        all[SECTIONS - 1] = network;
        Self::of(all).ok_or(ModelError::Damaged)
    }

    fn of(sections: Sections) -> Option<Self> {
        let [strings, tags, labels, lexicon, endings, particles, paradigms, vocabulary, network] = sections;
        Some(Self {
            strings: Strings::open(strings)?,
            tags: tags.as_chunks().0,
            labels: labels.as_chunks().0,
            lexicon: Index::open(lexicon)?,
            endings: Index::open(endings)?,
            particles: Index::open(particles)?,
            paradigms: Index::open(paradigms)?,
            network: Network::open(Index::open(vocabulary)?, network)?,
        })
    }

    /// Whether the sections are what the trainer wrote. Reads the whole file: for tests and tools, not for start-up.
    pub(crate) fn intact(bytes: &[u8]) -> bool {
        let body = bytes.get(HEADER..).unwrap_or_default();
        bytes.get(CHECKSUM) == Some(&checksum(body).to_le_bytes()[..])
    }

    pub(crate) fn tag(&self, tag: u8) -> Tag {
        let [upos, x0, x1, f0, f1] = self.tags.get(tag as usize).copied().unwrap_or_default();
        let upos = Upos::ALL.get(upos as usize).copied().unwrap_or(Upos::X);
        Tag { upos, xpos: u16::from_le_bytes([x0, x1]), feats: u16::from_le_bytes([f0, f1]) }
    }

    pub(crate) fn labels(&self) -> usize {
        self.labels.len()
    }

    pub(crate) fn label(&self, label: u8) -> &'static str {
        self.labels.get(label as usize).map(|l| self.strings.get(u16::from_le_bytes(*l))).unwrap_or_default()
    }
}

/// What a model has besides what `whole` has: its network alone. `None` where anything else differs.
///
/// # Errors
/// [`ModelError`] when either is no model.
#[cfg(feature = "train")]
pub fn beside(model: &'static [u8], whole: &'static [u8]) -> Result<Option<Vec<u8>>, ModelError> {
    let (own, other) = (sections(model)?, sections(whole)?);
    if own[..SECTIONS - 1] != other[..SECTIONS - 1] {
        return Ok(None);
    }
    let mut short: [Vec<u8>; SECTIONS] = Default::default();
    short[0] = whole[CHECKSUM].to_vec();
    short[SECTIONS - 1] = own[SECTIONS - 1].to_vec();
    Ok(Some(write(short)))
}

/// The sections of a model but the network, and the network.
#[cfg(feature = "train")]
pub(crate) fn parts(
    model: &'static [u8],
) -> Result<([&'static [u8]; SECTIONS - 1], &'static [u8]), ModelError> {
    let [strings, tags, labels, lexicon, endings, particles, paradigms, vocabulary, network] =
        sections(model)?;
    Ok(([strings, tags, labels, lexicon, endings, particles, paradigms, vocabulary], network))
}

/// Puts a model file together.
#[cfg(feature = "train")]
pub(crate) fn write(sections: [Vec<u8>; SECTIONS]) -> Vec<u8> {
    let mut body = Vec::new();
    sections.iter().for_each(|s| body.extend((s.len() as u32).to_le_bytes()));
    sections.iter().for_each(|s| body.extend(s));
    let mut out = MAGIC.to_vec();
    out.extend(VERSION.to_le_bytes());
    out.extend((SECTIONS as u32).to_le_bytes());
    out.extend(checksum(&body).to_le_bytes());
    out.extend(body);
    out
}

/// The bytes of numbered strings.
#[cfg(feature = "train")]
pub(crate) fn write_strings(strings: &[String]) -> Vec<u8> {
    let mut out = (strings.len() as u32).to_le_bytes().to_vec();
    let mut end = 0u32;
    for s in strings {
        end += s.len() as u32;
        out.extend(end.to_le_bytes());
    }
    strings.iter().for_each(|s| out.extend(s.as_bytes()));
    out
}

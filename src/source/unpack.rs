//! What is compressed or archived, and how much room it may take.

use std::io::{Cursor, Read};

use flate2::read::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use zip::ZipArchive;

use super::{Format, Kind};

/// Archives within archives beyond this are made to harm.
const DEEPEST: u8 = 4;

/// How much one file may still unpack to, with all that is in it together.
#[derive(Debug)]
pub(super) struct Room {
    left: u64,
    depth: u8,
}

impl Room {
    /// Room for so many bytes.
    pub(super) fn new(most: u64) -> Self {
        Self { left: most, depth: 0 }
    }

    /// Goes one archive deeper.
    ///
    /// # Errors
    /// [`Kind::Nested`] when that is too deep.
    pub(super) fn enter(&mut self) -> Result<(), Kind> {
        if self.depth == DEEPEST {
            return Err(Kind::Nested);
        }
        self.depth += 1;
        Ok(())
    }

    /// Comes back out of one.
    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Reads to the end or to where it breaks off, while there is room.
    fn take(&mut self, format: Format, from: impl Read) -> Result<Unpacked, Kind> {
        let mut bytes = Vec::new();
        // One more than there is room for tells whether it ended.
        let result = from.take(self.left + 1).read_to_end(&mut bytes);
        let length = bytes.len() as u64;
        if length > self.left {
            return Err(Kind::Bomb);
        }
        self.left -= length;
        let broken = result.err().map(|e| Kind::Broken { format, why: e.to_string() });
        Ok(Unpacked { bytes, broken })
    }
}

/// What was compressed.
pub(super) struct Unpacked {
    /// All of it, or what came before it broke off.
    pub(super) bytes: Vec<u8>,
    /// Why there is no more, where it ends early or is damaged.
    pub(super) broken: Option<Kind>,
}

impl Unpacked {
    /// All of it.
    ///
    /// # Errors
    /// [`Kind::Broken`] when it ends early or is damaged.
    pub(super) fn whole(self) -> Result<Vec<u8>, Kind> {
        self.broken.map_or(Ok(self.bytes), Err)
    }
}

/// Unpacks one file that is compressed with gzip or Zstandard, however many parts it is written in.
///
/// # Errors
/// [`Kind::Broken`] when it is no such thing; [`Kind::Bomb`] when there is no room for it.
pub(super) fn unpack(format: Format, bytes: &[u8], room: &mut Room) -> Result<Unpacked, Kind> {
    match format {
        Format::Zstd => zstd(bytes, room),
        _ => room.take(format, MultiGzDecoder::new(bytes)),
    }
}

fn zstd(bytes: &[u8], room: &mut Room) -> Result<Unpacked, Kind> {
    let broken = |why: String| Kind::Broken { format: Format::Zstd, why };
    let (mut rest, mut all) = (bytes, Vec::new());
    while !rest.is_empty() {
        let before = rest;
        match StreamingDecoder::new(&mut rest) {
            Ok(decoder) => {
                let Unpacked { bytes, broken } = room.take(Format::Zstd, decoder)?;
                all.extend(bytes);
                if broken.is_some() {
                    return Ok(Unpacked { bytes: all, broken });
                }
            }
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                length, ..
            })) => {
                const HEAD: usize = 8;
                let end = HEAD + length as usize;
                rest = before.get(end..).ok_or_else(|| broken("it ends early".to_owned()))?;
            }
            Err(e) => return Err(broken(e.to_string())),
        }
    }
    Ok(Unpacked { bytes: all, broken: None })
}

/// A ZIP archive.
pub(super) struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    format: Format,
}

impl<'b> Archive<'b> {
    /// Opens an archive that is a file of this format.
    pub(super) fn open(bytes: &'b [u8], format: Format) -> Result<Self, Kind> {
        match ZipArchive::new(Cursor::new(bytes)) {
            Ok(zip) => Ok(Self { zip, format }),
            Err(e) => Err(Kind::Broken { format, why: e.to_string() }),
        }
    }

    /// The files in it with their places, sorted by name. Folders, and what systems leave behind, are passed over. Names that lead
    /// out of the archive (`../a.txt`, `/a.txt`) lose what does: nothing is written there.
    pub(super) fn files(&mut self) -> Vec<(String, usize)> {
        let mut files = Vec::new();
        for at in 0..self.zip.len() {
            let Ok(file) = self.zip.by_index_raw(at) else { continue };
            let Ok(name) = file.name() else { continue };
            let parts: Vec<&str> =
                name.split(['/', '\\']).filter(|p| !matches!(*p, "" | "." | "..")).collect();
            let is_hidden = parts.iter().any(|part| part.starts_with('.') || *part == "__MACOSX");
            if !file.is_dir() && !is_hidden {
                files.push((parts.join("/"), at));
            }
        }
        files.sort();
        files
    }

    /// The bytes of a file by its place.
    pub(super) fn at(&mut self, at: usize, room: &mut Room) -> Result<Vec<u8>, Kind> {
        let format = self.format;
        if self.zip.by_index_raw(at).is_ok_and(|file| file.encrypted()) {
            return Err(Kind::Locked);
        }
        let file = self.zip.by_index(at).map_err(|e| Kind::Broken { format, why: e.to_string() })?;
        if file.size() > room.left {
            return Err(Kind::Bomb);
        }
        room.take(format, file)?.whole()
    }

    /// The bytes of a file by its name, if it is there.
    pub(super) fn named(&mut self, file: &str, room: &mut Room) -> Result<Option<Vec<u8>>, Kind> {
        match self.zip.index_for_name(file) {
            Some(at) => self.at(at, room).map(Some),
            None => Ok(None),
        }
    }
}

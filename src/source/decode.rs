use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::Kind;

/// How much of a file is looked at to recognise what it is.
const SAMPLE: usize = 64 << 10;

/// Text, and how its bytes were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// The encoding's name as <https://encoding.spec.whatwg.org/> has it: `UTF-8`, `windows-1252`.
    pub encoding: &'static str,
    /// The encoding was guessed, or bytes were lost that did not fit it.
    pub doubtful: bool,
}

/// Reads bytes as text: UTF-8, UTF-16 of either order, with or without byte order mark; failing that, the single-byte
/// encoding that fits best (for Dutch and English: windows-1252, which holds Latin-1).
///
/// # Errors
/// [`Kind::Empty`], [`Kind::Format`] and [`Kind::Binary`] for what is no text.
pub fn decode(bytes: &[u8]) -> Result<Decoded, Kind> {
    decode_as(bytes, None)
}

/// The same for bytes that say, or whose sender says, in which encoding they are: believed unless they start with a
/// byte order mark or are plainly UTF-16.
pub(super) fn decode_as(bytes: &[u8], said: Option<&'static Encoding>) -> Result<Decoded, Kind> {
    if bytes.trim_ascii().is_empty() {
        return Err(Kind::Empty);
    }
    if let Some((name, tool)) = format(bytes) {
        return Err(Kind::Format { name, tool });
    }
    let decoded = if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        with(encoding, &bytes[mark..], false)
    } else if let Some(encoding) = utf16_without_mark(bytes) {
        with(encoding, bytes, false)
    } else if memchr::memchr(0, bytes).is_some() {
        return Err(Kind::Binary);
    } else if let Some(encoding) = said {
        with(encoding, bytes, false)
    } else if let Ok(text) = std::str::from_utf8(bytes) {
        Decoded { text: text.to_owned(), encoding: UTF_8.name(), doubtful: false }
    } else if has_controls(bytes) {
        return Err(Kind::Binary);
    } else {
        with(guess(bytes), bytes, true)
    };
    if memchr::memchr(0, decoded.text.as_bytes()).is_some() {
        return Err(Kind::Binary);
    }
    if decoded.text.trim().is_empty() {
        return Err(Kind::Empty);
    }
    Ok(decoded)
}

fn with(encoding: &'static Encoding, bytes: &[u8], guessed: bool) -> Decoded {
    let (text, lost) = encoding.decode_without_bom_handling(bytes);
    Decoded { text: text.into_owned(), encoding: encoding.name(), doubtful: guessed || lost }
}

/// The format that the first bytes give away, and what makes text of it.
fn format(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    const OFFICE: &str = "LibreOffice (soffice --convert-to txt) or unzip";
    const IMAGE: &str = "a program for text recognition such as tesseract";
    let known: [(&[u8], &str, &str); 11] = [
        (b"%PDF-", "a PDF", "pdftotext"),
        (b"PK\x03\x04", "a ZIP archive (or a Word, OpenDocument or EPUB file)", OFFICE),
        (b"\xd0\xcf\x11\xe0", "an old Office document", OFFICE),
        (b"{\\rtf", "an RTF document", OFFICE),
        (b"\x89PNG", "a PNG image", IMAGE),
        (b"\xff\xd8\xff", "a JPEG image", IMAGE),
        (b"GIF8", "a GIF image", IMAGE),
        (b"\x1f\x8b", "compressed (gzip)", "gunzip"),
        (b"7z\xbc\xaf", "a 7z archive", "7z x"),
        (b"SQLite format 3\0", "an SQLite database", "sqlite3"),
        (b"\x7fELF", "a program", "nothing: it holds no article"),
    ];
    if bytes.get(257..262) == Some(b"ustar") {
        return Some(("a tar archive", "tar -x"));
    }
    known.iter().find(|(magic, ..)| bytes.starts_with(magic)).map(|&(_, name, tool)| (name, tool))
}

/// UTF-16 shows itself without a mark: in Western text nearly every second byte is zero.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE) & !1];
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = sample.len() / 2 * 7 / 10;
    match () {
        () if sample.len() >= 4 && odd > most && even * 50 <= odd => Some(UTF_16LE),
        () if sample.len() >= 4 && even > most && odd * 50 <= even => Some(UTF_16BE),
        () => None,
    }
}

/// True when more than one byte in a hundred is a control character that text has no use for.
fn has_controls(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let is_odd = |b: &&u8| (**b < b' ' && !matches!(**b, b'\t' | b'\n' | b'\r' | 0x0c | 0x1a)) || **b == 0x7f;
    sample.iter().filter(is_odd).count() * 100 > sample.len()
}

/// The encoding of bytes that are not valid UTF-8.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let (good, bad) = multibyte(bytes);
    if good > bad * 2 {
        return UTF_8;
    }
    let first = bytes.iter().position(|b| !b.is_ascii()).unwrap_or(0);
    let sample = &bytes[first..bytes.len().min(first + SAMPLE)];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    detector.guess(Some(b"nl"), Utf8Detection::Deny)
}

/// Characters of several bytes that are valid UTF-8, and runs of bytes that are not: a file cut off in the middle of
/// one, or with a few broken ones, is UTF-8 still.
fn multibyte(bytes: &[u8]) -> (usize, usize) {
    let sample = &bytes[..bytes.len().min(1 << 20)];
    let (mut good, mut bad) = (0, 0);
    for chunk in sample.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    (good, bad)
}

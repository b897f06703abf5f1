//! One name as a cell of a table writes it.

use super::super::fold::{self, Ask, PART, Shape};

/// Most parts a name may have: two bits each must fit 32.
const PARTS: usize = 16;

/// `nl:Republikeinse Garde@IRN?`: a name, the language it is confined to, the country that must be near, and
/// whether it is an ordinary word too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) text: String,
    /// Bit 1 Dutch, bit 2 English.
    pub(crate) langs: u8,
    pub(crate) needs: Option<String>,
    pub(crate) common: bool,
    /// Folded parts.
    pub(crate) parts: Vec<String>,
    /// Two bits a part, first part lowest.
    pub(crate) asks: u32,
}

pub(crate) const NL: u8 = 1;
pub(crate) const EN: u8 = 2;

impl Name {
    /// Reads a name; `langs` is what holds when it has no prefix.
    pub(crate) fn read(cell: &str, langs: u8) -> Result<Name, String> {
        let (langs, rest) = match cell.split_once(':') {
            Some(("nl", rest)) => (NL, rest),
            Some(("en", rest)) => (EN, rest),
            _ => (langs, cell),
        };
        let (rest, common) = rest.strip_suffix('?').map_or((rest, false), |r| (r, true));
        let (text, needs) = match rest.split_once('@') {
            Some((text, code)) if is_code(code) => (text, Some(code.to_owned())),
            Some((_, code)) => return Err(format!("{code:?} after @ is no country code of three capitals")),
            None => (rest, None),
        };
        let written: Vec<&str> = fold::words(text).flat_map(fold::parts).collect();
        if written.is_empty() || written.len() > PARTS {
            return Err(format!("{cell:?} has {} parts; a name has 1 to {PARTS}", written.len()));
        }
        let mut parts = Vec::new();
        let mut asks = 0;
        for (i, part) in written.iter().enumerate() {
            let mut buffer = [0; PART];
            let Some(len) = fold::fold(part, &mut buffer) else {
                return Err(format!("{part:?} in {cell:?} is empty or longer than {PART} bytes"));
            };
            parts.push(String::from_utf8_lossy(&buffer[..len]).into_owned());
            let free = i == 0 && is_free_article(&parts[0], written.len());
            let ask = if free { Ask::Any } else { ask(part, written.len() == 1) };
            asks |= (ask as u32) << (2 * i);
        }
        // A capital within (*eBay*) tells it from a word as well.
        if asks == 0 && !text.chars().any(char::is_uppercase) {
            return Err(format!("{cell:?} has no capital: it would match ordinary words"));
        }
        Ok(Name { text: text.to_owned(), langs, needs, common, parts, asks })
    }

    /// The name without its leading article, when enough is left to know it by.
    pub(crate) fn bare(&self) -> Option<Name> {
        let (article, rest) = self.text.split_once(' ')?;
        let is_article = ["de", "het", "the"].iter().any(|a| article.eq_ignore_ascii_case(a));
        if !is_article || !rest.contains(' ') {
            return None;
        }
        let bare = Name::read(rest, self.langs).ok()?;
        Some(Name { needs: self.needs.clone(), common: self.common, ..bare })
    }
}

/// A leading article that may be small within a sentence: *de Morgen*, *the New York Times*; but *the Sun* is no paper.
fn is_free_article(first: &str, parts: usize) -> bool {
    matches!(first, "de" | "het") || (first == "the" && parts > 2)
}

/// What a part of a name asks of a word; `alone` when it is the whole name. A name of three letters in capitals would
/// look like an acronym, and one such as *PvdA* like another party's.
fn ask(part: &str, alone: bool) -> Ask {
    let letters = part.chars().filter(|c| c.is_alphabetic()).count();
    let inner = part.chars().skip(1).any(char::is_uppercase);
    match fold::shape(part) {
        Shape::Lower | Shape::Other => Ask::Any,
        Shape::Caps => Ask::Caps,
        Shape::Title if alone && (letters <= 3 || (letters == 4 && inner)) => Ask::Title,
        Shape::Title => Ask::Upper,
    }
}

/// Three capitals.
pub(crate) fn is_code(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())
}

//! Names and the words of a text, made comparable. Shared by the build script, so it leans on nothing but `std`.

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Its first letter is small: *garde*, *al*.
    Lower,
    /// A capital first, and a small letter or nothing after it: *Garde*, *AfD*.
    Title,
    /// Two letters or more, all capitals: *NAVO*, *IRAN*.
    Caps,
    /// It has no letter: *7*.
    Other,
}

/// What a name asks of the word that should match it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ask {
    /// Any writing: *van* in *Raad van State*.
    Any,
    /// A capital at the front.
    Upper,
    /// All capitals: acronyms, so that *IS* is never *is*.
    Caps,
    /// A capital and small letters: names so short that in capitals they would be an acronym.
    Title,
}

impl Ask {
    /// True when a word of this shape will do.
    pub(crate) fn admits(self, shape: Shape) -> bool {
        match self {
            Ask::Any => true,
            Ask::Upper => matches!(shape, Shape::Title | Shape::Caps),
            Ask::Caps => shape == Shape::Caps,
            Ask::Title => shape == Shape::Title,
        }
    }

    /// From the two bits it is stored in, its number in this list.
    pub(crate) const fn from_code(code: u32) -> Ask {
        match code & 3 {
            0 => Ask::Any,
            1 => Ask::Upper,
            2 => Ask::Caps,
            _ => Ask::Title,
        }
    }
}

/// The shape of a word or part of one. Whatever stands before the first letter is passed over.
pub(crate) fn shape(word: &str) -> Shape {
    let mut first = None;
    let (mut letters, mut small, mut digit) = (0, false, false);
    for c in word.chars() {
        if first.is_none() && c.is_alphabetic() {
            first = Some(c);
        }
        letters += u32::from(c.is_alphabetic());
        small |= c.is_lowercase();
        digit |= c.is_numeric();
    }
    match first {
        Some(c) if c.is_lowercase() => Shape::Lower,
        Some(c) if c.is_uppercase() && !small && (letters > 1 || digit) => Shape::Caps,
        Some(c) if c.is_uppercase() => Shape::Title,
        _ => Shape::Other,
    }
}

/// The words of a whole name, a comma after one as a word of its own: texts have it so.
pub(crate) fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split_whitespace().flat_map(|word| {
        let (bare, comma) = word.strip_suffix(',').map_or((word, None), |bare| (bare, Some(",")));
        std::iter::once(bare).chain(comma)
    })
}

/// The parts of a word: *Noord-Korea* has two, so that *Noord Korea* matches it. A hyphen alone has none.
pub(crate) fn parts(word: &str) -> impl Iterator<Item = &str> {
    word.split(['-', '\u{2010}', '\u{2011}']).filter(|part| !part.is_empty())
}

/// Longest part in bytes, folded; longer ones are no name.
pub(crate) const PART: usize = 40;

/// Small letters without diacritics, apostrophes and full stops, in UTF-8. `None` for a part that is empty then, or
/// longer than [`PART`].
pub(crate) fn fold(part: &str, into: &mut [u8; PART]) -> Option<usize> {
    let mut len = 0;
    let mut put = |bytes: &[u8]| {
        let end = len + bytes.len();
        into.get_mut(len..end)?.copy_from_slice(bytes);
        len = end;
        Some(())
    };
    for c in part.chars() {
        if c.is_ascii() {
            match c {
                '\'' | '.' | '`' => {}
                _ => put(&[c.to_ascii_lowercase() as u8])?,
            }
        } else {
            match plain(c) {
                Some(letters) => put(letters.as_bytes())?,
                None => {
                    for small in c.to_lowercase() {
                        put(small.encode_utf8(&mut [0; 4]).as_bytes())?;
                    }
                }
            }
        }
    }
    (len > 0).then_some(len)
}

/// A Latin letter without its diacritics; nothing for combining marks and apostrophes; `None` for the rest.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' | 'Ā'
        | 'Ă' | 'Ą' => "a",
        'ç' | 'ć' | 'č' | 'ĉ' | 'ċ' | 'Ç' | 'Ć' | 'Č' | 'Ĉ' | 'Ċ' => "c",
        'ď' | 'đ' | 'ð' | 'Ď' | 'Đ' | 'Ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ə' | 'È' | 'É' | 'Ê' | 'Ë' | 'Ē' | 'Ė' | 'Ę'
        | 'Ě' | 'Ə' => "e",
        'ğ' | 'ģ' | 'ġ' | 'Ğ' | 'Ģ' | 'Ġ' => "g",
        'ħ' | 'Ħ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' | 'Ì' | 'Í' | 'Î' | 'Ï' | 'Ī' | 'Į' | 'İ' => {
            "i"
        }
        'ķ' | 'Ķ' => "k",
        'ł' | 'ļ' | 'ľ' | 'ĺ' | 'Ł' | 'Ļ' | 'Ľ' | 'Ĺ' => "l",
        'ñ' | 'ń' | 'ň' | 'ņ' | 'Ñ' | 'Ń' | 'Ň' | 'Ņ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ø' | 'Ō' | 'Ő' => {
            "o"
        }
        'ŕ' | 'ř' | 'Ŕ' | 'Ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' | 'Ś' | 'Š' | 'Ş' | 'Ș' => "s",
        'ť' | 'ţ' | 'ț' | 'Ť' | 'Ţ' | 'Ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' | 'Ù' | 'Ú' | 'Û' | 'Ü' | 'Ū' | 'Ů' | 'Ű' | 'Ų' => {
            "u"
        }
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => "y",
        'ź' | 'ż' | 'ž' | 'Ź' | 'Ż' | 'Ž' => "z",
        'ß' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'þ' | 'Þ' => "th",
        '\u{300}'..='\u{36f}'
        | '\u{2018}'
        | '\u{2019}'
        | '\u{201b}'
        | '\u{2bc}'
        | '\u{2bb}'
        | '´'
        | 'ʿ'
        | 'ʾ'
        // Soft hyphens and spaces of no width, which web pages leave within words.
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2060}'
        | '\u{feff}' => "",
        _ => return None,
    })
}

/// FNV-1a, 32 bits (Fowler, Noll, Vo): few bytes, no state, the same on every machine.
pub(crate) fn hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |h, b| (h ^ u32::from(*b)).wrapping_mul(0x0100_0193))
}

//! What a token looks like before anything is known about it: the features that need no context.

use std::borrow::Cow;

use super::hash::{hash, mix};

/// The longest prefix and suffix looked at, in characters.
const AFFIX: usize = 5;

/// Hashes of a token's spelling.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Surface {
    /// The normalised form, case kept.
    pub(crate) form: u64,
    /// The normalised form in lower case.
    pub(crate) lower: u64,
    /// Prefixes of one to five characters of the lower form; 0 where the word is shorter.
    pub(crate) prefix: [u64; AFFIX],
    /// Suffixes of one to five characters of the lower form; 0 where the word is shorter.
    pub(crate) suffix: [u64; AFFIX],
    /// The last part of a hyphenated word.
    pub(crate) last_part: u64,
    /// Kinds of characters, runs shortened: `Xx`, `X`, `0`, `x-x`.
    pub(crate) shape: u64,
}

/// Writes a token the one way features and lexicon know it: straight quotes and dashes, every digit 0.
pub(crate) fn normalise(token: &str, into: &mut String) {
    into.clear();
    match token {
        ",," | "``" | "''" | "„" | "“" | "”" | "«" | "»" | "\u{201f}" => return into.push('"'),
        "`" => return into.push('\''),
        _ => {}
    }
    for c in token.chars() {
        match c {
            '‘' | '’' | '‚' | '´' => into.push('\''),
            '“' | '”' | '„' => into.push('"'),
            '–' | '—' | '‐' | '‑' | '−' => into.push('-'),
            '…' => into.push_str("..."),
            '0'..='9' => into.push('0'),
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}' => {}
            _ => into.push(c),
        }
    }
}

/// As [`normalise`] has it; mostly the token itself.
pub(crate) fn normal(token: &str) -> Cow<'_, str> {
    let plain = |b: u8| b.is_ascii() && !matches!(b, b'1'..=b'9' | b',' | b'`' | b'\'');
    if token.bytes().all(plain) {
        return Cow::Borrowed(token);
    }
    let mut own = String::with_capacity(token.len());
    normalise(token, &mut own);
    Cow::Owned(own)
}

/// As [`lower`] has it; where nothing changes, the form itself.
pub(crate) fn lowered<'t>(form: &Cow<'t, str>) -> Cow<'t, str> {
    if form.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        return form.clone();
    }
    let mut own = String::with_capacity(form.len());
    lower(form, &mut own);
    Cow::Owned(own)
}

/// Lower case, character by character.
pub(crate) fn lower(text: &str, into: &mut String) {
    into.clear();
    if text.is_ascii() {
        into.push_str(text);
        into.make_ascii_lowercase();
    } else {
        into.extend(text.chars().flat_map(char::to_lowercase));
    }
}

fn shape(form: &str) -> u64 {
    let mut h = 7;
    let (mut last, mut run) = (' ', 0);
    for c in form.chars() {
        let kind = match c {
            _ if c.is_uppercase() => 'X',
            _ if c.is_alphabetic() => 'x',
            '0' => '0',
            _ => c,
        };
        run = if kind == last { run + 1 } else { 1 };
        last = kind;
        if run <= 2 {
            h = mix(h, kind as u64);
        }
    }
    h
}

impl Surface {
    /// Reads a normalised form and its lower-case twin.
    pub(crate) fn new(form: &str, low: &str) -> Self {
        let mut ends = [0; AFFIX];
        let mut starts = [0; AFFIX];
        for (k, (at, c)) in low.char_indices().take(AFFIX).enumerate() {
            starts[k] = hash(&low[..at + c.len_utf8()]);
        }
        for (k, (at, _)) in low.char_indices().rev().take(AFFIX).enumerate() {
            ends[k] = hash(&low[at..]);
        }
        let last_part = match low.rfind('-') {
            Some(at) if at > 0 && at + 1 < low.len() => hash(&low[at + 1..]),
            _ => 0,
        };
        Self {
            form: hash(form),
            lower: hash(low),
            prefix: starts,
            suffix: ends,
            last_part,
            shape: shape(form),
        }
    }
}

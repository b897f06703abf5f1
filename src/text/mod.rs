//! Sentence and token boundaries. Slices rebuild the text exactly.
//!
//! A text is cut into blocks at blank lines and at newlines that mean something (`layout`), a block into tokens
//! (`token`) and its tokens into sentences (`sentence`). What differs between languages is data ([`nl`], [`en`]).
//! Tokens follow the treebanks the models learn from: UD Dutch Alpino, UD English EWT and GUM.

mod apart;
mod en;
mod furniture;
mod layout;
mod nl;
mod rules;
mod sentence;
mod shape;
mod token;

use crate::base::{Lang, Span};

/// A token: a word, number, date, URL or punctuation mark. Never empty, no white space in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Bytes in the document's text.
    pub span: Span,
}

/// What a sentence is in the lay-out of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentenceKind {
    /// Running text.
    Body,
    /// A heading: a short line of its own without closing punctuation, with text below it.
    Heading,
    /// What a site puts around its articles: *Lees ook*, credits, bylines, buttons. Nothing is claimed in it.
    Furniture,
}

/// A sentence: tokens in order, not overlapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From the first byte of the first token to the last byte of the last.
    pub span: Span,
    /// At least one token, and some 500 at most: what has no end is cut there.
    pub tokens: Vec<Token>,
    /// Index of the paragraph it stands in, from 0.
    pub paragraph: u32,
    /// Running text, heading or furniture.
    pub kind: SentenceKind,
}

/// Splits a text into sentences of tokens. Linear in the length of the text; never panics on a text under 4 GiB.
///
/// All that stands between tokens is white space and characters without width, so the slices rebuild the text.
pub fn sentences(text: &str, lang: Lang) -> Vec<Sentence> {
    let rules = rules::of(lang);
    let mut found = Vec::new();
    let mut furniture = furniture::Furniture::of(lang);
    for block in layout::blocks(text) {
        let first_of_block = found.len();
        let tokens = token::tokens(text, block.start, block.end, rules);
        for range in sentence::ranges(text, &tokens, rules) {
            let tokens = tokens[range].to_vec();
            let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { continue };
            let span = first.span.join(last.span);
            found.push(Sentence { span, tokens, paragraph: block.paragraph, kind: block.kind });
        }
        furniture.mark(text, &mut found[first_of_block..]);
    }
    found
}

//! CoNLL-U (<https://universaldependencies.org/format.html>): read for training and measuring, written by `graaf parse`.

use std::fmt::Write as _;
use std::ops::Range;

use super::tree::Tree;
use crate::base::Span;
use crate::text::{Sentence, SentenceKind, Token};

/// A line of ten fields that is not one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}; a CoNLL-U token is ten fields with a tab between, numbered from 1")]
pub struct ConlluError {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
}

/// A token line. Fields that are `_` or not filled in are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are CoNLL-U's own")]
pub struct Row {
    pub form: String,
    pub lemma: String,
    pub upos: String,
    pub xpos: String,
    pub feats: String,
    /// The head's number, from 1; 0 for the root.
    pub head: u32,
    pub deprel: String,
    /// `SpaceAfter=No` is in MISC.
    pub joined: bool,
    /// MISC as it stands: `Entity=(3-person-new-…)|SpaceAfter=No`.
    pub misc: String,
}

/// A sentence block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// Comment lines with their `#`.
    pub comments: Vec<String>,
    /// Syntactic words; ranges (`1-2`) and empty nodes (`1.1`) are left out.
    pub rows: Vec<Row>,
}

impl Block {
    /// What follows `# sent_id =`.
    pub fn id(&self) -> Option<&str> {
        self.comment("sent_id")
    }

    /// The document in an id that numbers paragraphs and sentences.
    fn numbered(&self) -> Option<&str> {
        let (document, sentence) = self.id()?.rsplit_once(".p.")?;
        sentence.contains(".s.").then_some(document)
    }

    /// What a comment says: of `# sent_id = x`, asked for `sent_id`, the `x`; empty for one that only stands there.
    pub fn comment(&self, key: &str) -> Option<&str> {
        self.comments.iter().find_map(|line| {
            let rest = line.strip_prefix('#')?.trim().strip_prefix(key)?.trim_start();
            rest.strip_prefix('=').map(str::trim).or(rest.is_empty().then_some(""))
        })
    }

    /// The text the forms make up, `SpaceAfter=No` respected, and the sentence over it.
    pub fn sentence(&self) -> (String, Sentence) {
        let mut text = String::new();
        let mut tokens = Vec::with_capacity(self.rows.len());
        for (i, row) in self.rows.iter().enumerate() {
            let start = text.len();
            text.push_str(&row.form);
            tokens.push(Token { span: Span::new(start, text.len()) });
            if !row.joined && i + 1 < self.rows.len() {
                text.push(' ');
            }
        }
        let span = Span::new(0, text.len());
        (text, Sentence { span, tokens, paragraph: 0, kind: SentenceKind::Body })
    }
}

/// Which blocks make up one document, as `# newdoc` tells, or sentence ids that number paragraphs and sentences
/// (`….p.2.s.1`, as the Lassy corpora have). Where neither does, each sentence is a document of its own.
pub fn documents(blocks: &[Block]) -> Vec<Range<usize>> {
    let begins = |block: &Block| block.comments.iter().any(|c| c.starts_with("# newdoc"));
    let told = blocks.iter().any(begins);
    let mut found: Vec<Range<usize>> = Vec::new();
    for (i, block) in blocks.iter().enumerate() {
        let same = i.checked_sub(1).is_some_and(|before| {
            let id = block.numbered();
            if told { !begins(block) } else { id.is_some() && id == blocks[before].numbered() }
        });
        match found.last_mut().filter(|_| same) {
            Some(last) => last.end = i + 1,
            None => found.push(i..i + 1),
        }
    }
    found
}

/// The text of several blocks, a line each, and the sentences over it.
pub fn text(blocks: &[Block]) -> (String, Vec<Sentence>) {
    let mut text = String::new();
    let mut sentences = Vec::with_capacity(blocks.len());
    for block in blocks {
        let start = text.len();
        let (line, mut sentence) = block.sentence();
        let moved = |span: Span| Span::new(start + span.start as usize, start + span.end as usize);
        sentence.span = moved(sentence.span);
        sentence.tokens.iter_mut().for_each(|t| t.span = moved(t.span));
        sentences.push(sentence);
        text.push_str(&line);
        text.push('\n');
    }
    (text, sentences)
}

/// Reads sentence blocks. Only the form is needed: the other fields may be `_`.
///
/// # Errors
/// [`ConlluError`] with the line that is neither a comment nor a token.
pub fn read(input: &str) -> Result<Vec<Block>, ConlluError> {
    let mut blocks = Vec::new();
    let mut block = Block::default();
    for (i, line) in input.lines().enumerate() {
        let line = line.strip_prefix('\u{feff}').unwrap_or(line);
        if line.trim().is_empty() {
            if !block.rows.is_empty() {
                blocks.push(std::mem::take(&mut block));
            }
        } else if line.starts_with('#') {
            block.comments.push(line.to_owned());
        } else if let Some(row) =
            row(line, block.rows.len() + 1).map_err(|problem| ConlluError { line: i + 1, problem })?
        {
            block.rows.push(row);
        }
    }
    if !block.rows.is_empty() {
        blocks.push(block);
    }
    Ok(blocks)
}

/// The line of token `number`; `None` for a range (`1-2`) or an empty node (`1.1`), which trees of words leave out.
fn row(line: &str, number: usize) -> Result<Option<Row>, String> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [id, form, lemma, upos, xpos, feats, head, deprel, _, misc] = fields[..] else {
        return Err(format!("{} fields", fields.len()));
    };
    if let Some((first, last)) = id.split_once(['-', '.']) {
        let numbers = [first, last].iter().all(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
        return if numbers { Ok(None) } else { Err(format!("{id:?} is not a range of tokens")) };
    }
    if id.parse() != Ok(number) {
        return Err(format!("{id:?} stands where token {number} should"));
    }
    if form.is_empty() {
        return Err("the form is empty".to_owned());
    }
    let head = match head {
        "_" => 0,
        number => number.parse().map_err(|_| format!("{number:?} is not a head"))?,
    };
    let field = |f: &str| if f == "_" { String::new() } else { f.to_owned() };
    Ok(Some(Row {
        form: form.to_owned(),
        lemma: if form == "_" { lemma.to_owned() } else { field(lemma) },
        upos: field(upos),
        xpos: field(xpos),
        feats: field(feats),
        head,
        deprel: field(deprel),
        joined: misc.split('|').any(|m| m == "SpaceAfter=No"),
        misc: field(misc),
    }))
}

/// Appends a tree as a sentence block, an empty line behind it. `misc(i)` is what else belongs into the last field of word `i`
/// (`Name=B-person`), or empty.
pub fn write(out: &mut String, text: &str, tree: &Tree, comments: &[String], misc: impl Fn(usize) -> String) {
    comments.iter().for_each(|c| _ = writeln!(out, "{c}"));
    let or = |s: &str| if s.is_empty() { "_".to_owned() } else { clean(s) };
    for (i, word) in tree.words.iter().enumerate() {
        let joined = tree.words.get(i + 1).is_some_and(|next| next.span.start == word.span.end);
        let mut last = if joined { "SpaceAfter=No".to_owned() } else { String::new() };
        let more = misc(i);
        if !more.is_empty() {
            last = if last.is_empty() { more } else { format!("{more}|{last}") };
        }
        let (form, lemma) = (or(word.form(text)), or(&word.treebank_lemma()));
        let (upos, xpos, feats) = (word.upos.as_str(), or(word.xpos), or(word.feats));
        let (head, deprel) = (word.head.map_or(0, |h| h + 1), word.deprel);
        let last = or(&last);
        _ = writeln!(out, "{}\t{form}\t{lemma}\t{upos}\t{xpos}\t{feats}\t{head}\t{deprel}\t_\t{last}", i + 1);
    }
    out.push('\n');
}

/// A field may hold neither tabs nor line ends.
fn clean(field: &str) -> String {
    field.replace(['\t', '\n', '\r'], " ")
}

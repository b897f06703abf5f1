//! Tokens and sentences on raw text: a treebank is turned back into the text it was made from, graaf cuts it, and what
//! it cut is compared with the treebank.
//!
//! F1 over spans, as the CoNLL 2018 shared task counts them (Zeman et al., *CoNLL 2018 Shared Task: Multilingual Parsing
//! from Raw Text to Universal Dependencies*, 2018, section 3, and its `conll18_ud_eval.py`): a token or sentence is
//! right when both its ends are. Tokens are syntactic words here, as everywhere in graaf: *don't* is two.
//! A word whose parts don't add up to what is written counts as one.
//!
//! **How the text is made.** A sentence is its `# text`. Where the treebank says that a paragraph starts (`# newdoc`,
//! `# newpar`, or a sentence id such as `x.p.5.s.4`), a blank line stands before it. EWT and GUM as distributed beside
//! this repository have lost their `# newpar`, and with it the line ends behind headings, captions, salutations,
//! signatures, items of lists and turns of speakers. So there are two [`Layout`]s, and neither is the text as it was.
//! [`Layout::Spaces`] is too hard: no reader could tell where a heading ends either. [`Layout::Lines`] is a little too
//! easy: it ends the paragraph behind each sentence without closing punctuation, because that is mostly why there is
//! none, and so gives away the few sentences whose writer left the full stop out within a line. It says nothing about
//! sentences that do end in a full stop, question or exclamation mark: those the rules have to find under either.

use std::collections::BTreeMap;
use std::fmt;

use crate::base::Lang;
use crate::parse::conllu::Block;
use crate::text::sentences;

/// How the sentences of a document are put together where the treebank does not tell paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// With a space, all of them: as the shared task does. Headings and signatures run into what follows.
    Spaces,
    /// With a space, but a blank line behind what ends without closing punctuation.
    Lines,
}

/// Counts of what treebank and graaf found in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Count {
    pub gold: u64,
    pub found: u64,
    pub both: u64,
}

impl Count {
    /// In hundredths of a per cent.
    pub fn f1(self) -> u64 {
        20_000 * self.both / (self.gold + self.found).max(1)
    }

    fn add(&mut self, other: Count) {
        self.gold += other.gold;
        self.found += other.found;
        self.both += other.both;
    }
}

/// Tokens and sentences of a genre under one layout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Syntactic words.
    pub tokens: Count,
    /// Sentences.
    pub sentences: Count,
}

/// What came out, and where treebank and graaf differ.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// By genre, as far as sentence ids tell one; the scores under [`Layout::Spaces`] and [`Layout::Lines`].
    pub genres: BTreeMap<String, [Score; 2]>,
    /// A line for each span that only one of the two has: `-` the treebank, `+` graaf.
    pub differences: Vec<String>,
}

impl Report {
    /// Genres, kinds of genres and, last, all together.
    pub fn rows(&self) -> Vec<(&str, [Score; 2])> {
        let mut rows: Vec<_> = self.genres.iter().map(|(genre, scores)| (genre.as_str(), *scores)).collect();
        for (kind, genres) in [("edited", EDITED), ("spoken", SPOKEN)] {
            let scores = sum(genres.iter().filter_map(|genre| self.genres.get(*genre)));
            if scores[0].tokens.gold > 0 {
                rows.push((kind, scores));
            }
        }
        rows.push(("all", sum(self.genres.values())));
        rows
    }
}

fn sum<'a>(genres: impl Iterator<Item = &'a [Score; 2]>) -> [Score; 2] {
    let mut total = [Score::default(); 2];
    for scores in genres {
        for (sum, score) in total.iter_mut().zip(scores) {
            sum.tokens.add(score.tokens);
            sum.sentences.add(score.sentences);
        }
    }
    total
}

/// Genres that an editor has gone over, as the articles that graaf reads.
const EDITED: &[&str] = &["GUM_academic", "GUM_bio", "GUM_news", "GUM_textbook", "GUM_voyage"];

/// Genres that were spoken, and written down by linguists.
const SPOKEN: &[&str] = &["GUM_conversation", "GUM_interview", "GUM_speech", "GUM_vlog"];

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "| text | tokens | sentences | token F1 | sentence F1 | token F1, lines | sentence F1, lines |"
        )?;
        writeln!(f, "|---|---|---|---|---|---|---|")?;
        for (genre, [spaces, lines]) in self.rows() {
            write!(f, "| {genre} | {} | {} |", spaces.tokens.gold, spaces.sentences.gold)?;
            for count in [spaces.tokens, spaces.sentences, lines.tokens, lines.sentences] {
                write!(f, " {}.{:02} |", count.f1() / 100, count.f1() % 100)?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

/// A sentence whose words don't make up its text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("sentence {0:?} has no `# text` that its words make up; has the treebank passed UD's validation?")]
pub struct NoText(String);

/// Cuts the raw text of a treebank's documents and compares.
///
/// # Errors
/// [`NoText`] with the first sentence that can't be turned back into text.
pub fn evaluate(blocks: &[Block], lang: Lang) -> Result<Report, NoText> {
    let mut report = Report::default();
    for document in documents(blocks) {
        let genre = genre(id(&document[0])).to_owned();
        let scores = report.genres.entry(genre).or_default();
        for (score, layout) in scores.iter_mut().zip([Layout::Spaces, Layout::Lines]) {
            let gold = Gold::new(document, layout)?;
            let name = format!("{layout:?} {}", id(&document[0]));
            gold.compare(lang, &name, score, &mut report.differences);
        }
    }
    Ok(report)
}

fn id(block: &Block) -> &str {
    block.comment("sent_id").unwrap_or_default()
}

/// The documents: a new one starts at `# newdoc`, and where sentence ids say so (`a.p.1.s.2` and `a-2` are of `a`).
fn documents(blocks: &[Block]) -> impl Iterator<Item = &[Block]> {
    blocks.chunk_by(|a, b| b.comment("newdoc").is_none() && document(id(a)) == document(id(b)))
}

fn document(id: &str) -> &str {
    let number = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    match id.rsplit_once(['-', '.']) {
        Some((rest, last)) if number(last) => rest.rsplit_once(".p.").map_or(rest, |(name, _)| name),
        _ => id,
    }
}

/// True where the treebank says so.
fn starts_paragraph(before: &Block, block: &Block) -> bool {
    // *newpar*, *newpar id = 2*, *newpar_block = head (1 s)*.
    let is_marked = |line: &String| line.trim_start_matches(['#', ' ']).starts_with("newpar");
    let paragraph = |id: &str| Some(id.rsplit_once(".p.")?.1.split_once(".s.")?.0.to_owned());
    block.comments.iter().any(is_marked) || paragraph(id(before)) != paragraph(id(block))
}

/// What kind of text it is: `GUM_news`, EWT's `email`; `other` when the id tells none.
fn genre(id: &str) -> &str {
    let letters = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_lowercase());
    if id.starts_with("GUM_") {
        return id.rsplit_once('_').map_or(id, |(genre, _)| genre);
    }
    id.split_once('-').map(|(first, _)| first).filter(|first| letters(first)).unwrap_or("other")
}

/// A document as running text, with the byte spans of its tokens and sentences.
#[derive(Debug, Default)]
struct Gold {
    text: String,
    tokens: Vec<(usize, usize)>,
    sentences: Vec<(usize, usize)>,
}

impl Gold {
    fn new(document: &[Block], layout: Layout) -> Result<Self, NoText> {
        let mut gold = Gold::default();
        for (i, block) in document.iter().enumerate() {
            if i > 0 {
                gold.text.push_str(match layout {
                    _ if starts_paragraph(&document[i - 1], block) => "\n\n",
                    Layout::Lines if !is_closed(&gold.text) => "\n\n",
                    _ if document[i - 1].rows.last().is_some_and(|row| row.joined) => "",
                    _ => " ",
                });
            }
            gold.push(block).ok_or_else(|| NoText(id(block).to_owned()))?;
        }
        Ok(gold)
    }

    /// Adds a sentence; `None` when its words don't make up its text.
    fn push(&mut self, block: &Block) -> Option<()> {
        let text = block.comment("text")?;
        let start = self.text.len();
        self.text.push_str(text);
        let mut at = start;
        for form in block.rows.iter().map(|row| row.form.as_str()) {
            at += self.text[at..].len() - self.text[at..].trim_start().len();
            self.text[at..].starts_with(form).then_some(())?;
            self.tokens.push((at, at + form.len()));
            at += form.len();
        }
        self.sentences.push((start, at));
        (at == self.text.len()).then_some(())
    }

    fn compare(&self, lang: Lang, name: &str, score: &mut Score, differences: &mut Vec<String>) {
        let found = sentences(&self.text, lang);
        let pair = |s: crate::base::Span| (s.start as usize, s.end as usize);
        let tokens: Vec<_> = found.iter().flat_map(|s| &s.tokens).map(|t| pair(t.span)).collect();
        let spans: Vec<_> = found.iter().map(|s| pair(s.span)).collect();
        for (count, gold, found, what) in [
            (&mut score.tokens, &self.tokens, &tokens, "token"),
            (&mut score.sentences, &self.sentences, &spans, "sentence"),
        ] {
            count.add(counted(gold, found));
            for (sign, these, others) in [('-', gold, found), ('+', found, gold)] {
                let only = these.iter().filter(|s| others.binary_search(s).is_err());
                differences.extend(only.map(|s| format!("{name} {what} {sign} {}", self.around(*s))));
            }
        }
    }

    /// A span between brackets, with a few characters before and after it.
    fn around(&self, (start, end): (usize, usize)) -> String {
        const SIDE: usize = 16;
        let before = self.text[..start].char_indices().rev().nth(SIDE).map_or(0, |(i, _)| i);
        let after = self.text[end..].char_indices().nth(SIDE).map_or(self.text.len(), |(i, _)| end + i);
        let [before, span, after] =
            [before..start, start..end, end..after].map(|r| self.text[r].replace('\n', "⏎"));
        format!("{before}⟦{span}⟧{after}")
    }
}

fn is_closed(text: &str) -> bool {
    text.trim_end_matches(['"', '\'', '”', '’', ')', ']']).ends_with(['.', '!', '?', '…'])
}

fn counted(gold: &[(usize, usize)], found: &[(usize, usize)]) -> Count {
    let both = found.iter().filter(|s| gold.binary_search(s).is_ok()).count() as u64;
    Count { gold: gold.len() as u64, found: found.len() as u64, both }
}

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};

use anyhow::Context as _;
use clap::{Args, ValueEnum};
use rayon::prelude::*;

use super::Outcome;
use crate::base::{Lang, Span};
use crate::parse::{Analyser, Tree};
use crate::text::{self, Sentence, SentenceKind, Token};

/// Print tagged, lemmatised and parsed sentences as CoNLL-U.
#[derive(Debug, Args)]
pub struct Parse {
    /// What stands on standard input
    #[arg(long, value_enum, default_value = "text")]
    input: Input,
    /// The language of the text
    #[arg(long, value_parser = super::language, default_value = "nl")]
    lang: Lang,
    /// "-": standard input
    #[arg(value_name = "PATH", default_value = "-")]
    path: String,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Input {
    /// Running text
    Text,
    /// CoNLL-U, of which only the tokens are used
    Conllu,
}

impl Parse {
    /// Runs the command.
    ///
    /// # Errors
    /// When standard input is not UTF-8 or not CoNLL-U, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let mut input = String::new();
        std::io::stdin().read_to_string(&mut input).context("standard input")?;
        let (text, sentences) = match self.input {
            Input::Text => {
                let sentences = text::sentences(&input, self.lang);
                (input, sentences)
            }
            Input::Conllu => tokens(&input),
        };
        let analyser = Analyser::new(self.lang);
        let blocks: Vec<String> = sentences
            .par_iter()
            .map(|sentence| conllu(&text, sentence, &analyser.analyse(&text, sentence)))
            .collect();
        let mut output = std::io::stdout().lock();
        for block in blocks {
            output.write_all(block.as_bytes())?;
        }
        Ok(Outcome::Done)
    }
}

/// The tokens of a CoNLL-U file, as a text of one sentence a line. Ranges (`1-2`) and empty nodes (`1.1`) are left out.
fn tokens(conllu: &str) -> (String, Vec<Sentence>) {
    let mut text = String::new();
    let mut sentences = Vec::new();
    for block in conllu.split("\n\n") {
        let mut tokens: Vec<Token> = Vec::new();
        for line in block.lines() {
            let mut columns = line.split('\t');
            let is_word =
                columns.next().is_some_and(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()));
            let (true, Some(form)) = (is_word, columns.next()) else { continue };
            let start = text.len();
            text.push_str(form);
            tokens.push(Token { span: Span::new(start, text.len()) });
            if !columns.next_back().is_some_and(|misc| misc.contains("SpaceAfter=No")) {
                text.push(' ');
            }
        }
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { continue };
        let span = first.span.join(last.span);
        let paragraph = u32::try_from(sentences.len()).unwrap_or(u32::MAX);
        sentences.push(Sentence { span, tokens, paragraph, kind: SentenceKind::Body });
        text.push('\n');
    }
    (text, sentences)
}

fn conllu(text: &str, sentence: &Sentence, tree: &Tree) -> String {
    let mut out = format!("# text = {}\n", sentence.span.of(text).replace(['\n', '\r'], " "));
    let or_blank = |s: &str| if s.is_empty() { "_".to_owned() } else { s.to_owned() };
    for (i, word) in tree.words.iter().enumerate() {
        let glued = tree.words.get(i + 1).is_some_and(|next| next.span.start == word.span.end);
        let _ = writeln!(
            out,
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t_\t{}",
            i + 1,
            word.form(text),
            or_blank(&word.lemma),
            word.upos.as_str(),
            or_blank(word.xpos),
            or_blank(word.feats),
            word.head.map_or(0, |h| h + 1),
            or_blank(word.deprel),
            if glued { "SpaceAfter=No" } else { "_" },
        );
    }
    out.push('\n');
    out
}

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::{Args, ValueEnum};
use rayon::prelude::*;

use super::problems::Problems;
use super::{Outcome, Speed};
use crate::actor::{self, Lexicon, Mentions};
use crate::base::Lang;
use crate::claim::Reader;
use crate::parse::Analyser;
use crate::parse::conllu::{self, Block};
use crate::source::{self, Defaults, Document, Kind};

/// Print tagged, lemmatised and parsed sentences as CoNLL-U.
///
/// Names stand in the last field, as Name=B-person, Name=I-person; besides person there are organisation, place,
/// group, product, event and media.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  echo 'Iran levert drones aan Rusland.' | graaf parse
  graaf parse --input conllu --lang nl treebank.conllu")]
pub struct Parse {
    /// What is read
    #[arg(long, value_enum, default_value = "text")]
    input: Input,
    /// The language of the text: nl or en [default: read off its words]
    #[arg(long, value_name = "LANG", value_parser = super::language)]
    lang: Option<Lang>,
    #[command(flatten)]
    speed: Speed,
    /// A file; "-" reads standard input
    #[arg(value_name = "PATH", default_value = "-")]
    path: PathBuf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Input {
    /// Running text, an article as `graaf build` reads it
    Text,
    /// CoNLL-U, of which only the tokens are used
    Conllu,
}

impl Parse {
    /// Runs the command.
    ///
    /// # Errors
    /// When the input cannot be read or is not CoNLL-U, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let bytes = self.bytes()?;
        match self.input {
            Input::Text => self.text(&bytes),
            Input::Conllu => self.conllu(&bytes),
        }
    }

    fn bytes(&self) -> anyhow::Result<Vec<u8>> {
        if self.path == Path::new("-") {
            let mut bytes = Vec::new();
            io::stdin().lock().read_to_end(&mut bytes).context("standard input cannot be read")?;
            return Ok(bytes);
        }
        fs::read(&self.path)
            .with_context(|| format!("{} cannot be read; check its name", self.path.display()))
    }

    fn text(&self, bytes: &[u8]) -> anyhow::Result<Outcome> {
        let defaults = Defaults { language: self.lang, ..Defaults::default() };
        // Without an extension, what comes in is an article.
        let name =
            if self.path == Path::new("-") { "standard input".into() } else { self.path.to_string_lossy() };
        let source::Reading { documents, problems: found, .. } = source::read(&name, bytes, &defaults);
        let mut problems = Problems::new(Lang::En);
        found.iter().filter(|p| p.kind != Kind::Undated).for_each(|p| problems.tell(p));
        problems.finish();
        let reader = Reader::at(self.speed.pace());
        for document in &documents {
            let reading = reader.read(document);
            let mut out = String::new();
            for (i, (sentence, tree)) in reading.sentences.iter().zip(&reading.trees).enumerate() {
                let said = sentence.span.of(&document.text).replace(['\n', '\r', '\t'], " ");
                let comments = [format!("# sent_id = {}-{}", document.id, i + 1), format!("# text = {said}")];
                conllu::write(&mut out, &document.text, tree, &comments, |word| {
                    name_of(&reading.mentions, i, word)
                });
            }
            super::print(out.as_bytes())?;
        }
        Ok(if documents.is_empty() { Outcome::Nothing } else { Outcome::Done })
    }

    fn conllu(&self, bytes: &[u8]) -> anyhow::Result<Outcome> {
        let input = std::str::from_utf8(bytes).context("CoNLL-U is UTF-8, and this is not")?;
        let blocks = conllu::read(input)?;
        let language = self.lang.unwrap_or_else(|| source::guess(&forms(&blocks)).lang);
        let analyser = Analyser::at(language, self.speed.pace());
        let parsed: Vec<String> = conllu::documents(&blocks)
            .into_par_iter()
            .map(|range| parse_document(&blocks[range], &analyser, language))
            .collect();
        super::print(parsed.concat().as_bytes())
    }
}

/// The sentences of one document, whose names explain one another.
fn parse_document(blocks: &[Block], analyser: &Analyser, language: Lang) -> String {
    let (text, sentences) = conllu::text(blocks);
    let trees = analyser.analyse_all(&text, &sentences);
    let document = Document::plain(text, language);
    let mentions = actor::resolve(&document, &sentences, &trees, Lexicon::embedded());
    let mut out = String::new();
    for (i, (block, tree)) in blocks.iter().zip(&trees).enumerate() {
        conllu::write(&mut out, &document.text, tree, &block.comments, |word| name_of(&mentions, i, word));
    }
    out
}

fn forms(blocks: &[Block]) -> String {
    let rows = blocks.iter().flat_map(|b| &b.rows);
    rows.flat_map(|row| [row.form.as_str(), " "]).collect()
}

/// `Name=B-person` for the first word of a name, `Name=I-person` for the rest of it, or nothing.
fn name_of(mentions: &Mentions, sentence: usize, word: usize) -> String {
    let word = word as u32;
    let named = mentions.names_of(sentence).iter().find(|n| (n.first..=n.last).contains(&word));
    named.map_or_else(String::new, |name| {
        let place = if name.first == word { 'B' } else { 'I' };
        format!("Name={place}-{}", name.kind.as_str())
    })
}

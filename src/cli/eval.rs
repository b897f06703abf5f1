use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, ValueEnum};
use rayon::prelude::*;

use super::view::options;
use super::{Outcome, Speed, say};
use crate::base::Lang;
use crate::claim::{self, Claim, Reader};
use crate::export::{Evaluation, eval_json, eval_text};
use crate::gold::{self, GoldSentence};

/// Measure precision and recall on sentences that you annotated yourself, and show what is wrong.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf eval mine.jsonl
  graaf eval mine.jsonl --errors 100 --lang nl
  graaf review --export mine.jsonl && graaf eval mine.jsonl

A line is {\"text\": …, \"date\": …, \"claims\": [{\"subject\": \"Iran\", \"relation\": \"supplies\", \"object\": \"Russia\"}]}; \
                  docs/own.md tells all fields. schema/eval.schema.json describes the JSON.")]
pub struct Eval {
    /// The annotated sentences, one JSON object a line
    #[arg(value_name = "GOLD.jsonl")]
    file: PathBuf,
    /// How it is written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// How many errors are shown as text, in the order of the file
    #[arg(long, value_name = "N", default_value_t = 20)]
    errors: usize,
    /// Language of sentences that do not say theirs: nl or en [default: read off the words of their document]
    #[arg(long, value_name = "LANG", value_parser = super::language)]
    text_lang: Option<Lang>,
    #[command(flatten)]
    speed: Speed,
    /// Language of labels and messages: en or nl
    #[arg(long, value_name = "LANG", value_parser = super::language, default_value = "en")]
    lang: Lang,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs, with all errors
    Json,
}

impl Eval {
    /// Runs the command.
    ///
    /// # Errors
    /// When the file cannot be read, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let name = self.file.display().to_string();
        let text = fs::read_to_string(&self.file).with_context(|| format!("{name}: it cannot be read"))?;
        let known = |label: &str| claim::relation(label).is_some();
        let sentences = match gold::read(&name, &text, known) {
            Ok(sentences) => sentences,
            Err(faults) => {
                faults.iter().for_each(|f| say::error(&f.to_string()));
                return Ok(Outcome::Nothing);
            }
        };
        let claims = self.claims(&sentences);
        let mut all = Evaluation { sentences: sentences.len(), ..Evaluation::default() };
        for (sentence, claims) in &claims {
            all.gold += sentence.claims.len();
            all.found += claims.len();
            let mistakes = all.score.sentence(&claims.iter().collect::<Vec<_>>(), &sentence.claims);
            all.mistakes.extend(mistakes.into_iter().map(|m| (*sentence, m)));
        }
        let options = options(self.lang);
        let text = match self.format {
            Format::Text => eval_text(&all, self.errors, &options),
            Format::Json => eval_json(&all, &options),
        };
        super::print(text.as_bytes())
    }

    /// The claims found in each sentence: a claim belongs to the one that its evidence begins in.
    fn claims<'g>(&self, sentences: &'g [GoldSentence]) -> Vec<(&'g GoldSentence, Vec<Claim>)> {
        let reader = Reader::at(self.speed.pace());
        let documents = gold::documents(sentences, self.text_lang);
        let read = |(document, places): &(_, Vec<(&'g GoldSentence, std::ops::Range<usize>)>)| {
            let claims = reader.read(document).claims;
            let of = |(sentence, place): &(&'g GoldSentence, std::ops::Range<usize>)| {
                let here = claims.iter().filter(|c| place.contains(&(c.evidence.start as usize)));
                (*sentence, here.cloned().collect())
            };
            places.iter().map(of).collect::<Vec<_>>()
        };
        documents.par_iter().map(read).collect::<Vec<_>>().concat()
    }
}

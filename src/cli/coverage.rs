use std::path::PathBuf;

use clap::Args;
use rayon::prelude::*;

use super::format::Format;
use super::input::Unsaid;
use super::problems::{Class, Problems};
use super::store::Store;
use super::view::{options, said};
use super::{Outcome, input, panics, say};
use crate::base::Lang;
use crate::claim::Reader;
use crate::export::{Coverage, Covered, coverage_json, coverage_text};
use crate::source::Document;

/// Show what is not understood: sentences with two actors and a verb that gave no claim, by verb.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf coverage                     what the store holds
  graaf coverage articles/ --lang nl
  graaf coverage articles/ --all     every sentence, not one a verb
  graaf coverage articles/ --format json | jq -r '.verbs[] | [.count, .verb] | @tsv'

A verb that many sentences share is worth a frame: `graaf lint` checks one of your own. \
                  schema/coverage.schema.json describes the JSON.")]
pub struct CoverageCommand {
    /// Files, or folders read with all that is in them [default: the documents of the store]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How it is written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Every sentence of each verb, not only the first
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    unsaid: Unsaid,
    #[command(flatten)]
    store: Store,
    /// Language of labels and messages: en or nl
    #[arg(long, value_name = "LANG", value_parser = super::language, default_value = "en")]
    lang: Lang,
}

impl CoverageCommand {
    /// Runs the command.
    ///
    /// # Errors
    /// When there is no store and no path is given, no document can be read, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let mut problems = Problems::new(self.lang);
        let documents = if self.paths.is_empty() { self.stored()? } else { self.found(&mut problems) };
        let reader = Reader::embedded();
        let read = |document: &Document| match input::too_long(document, &input::name(document)) {
            Some(message) => Err(message),
            None => panics::catch(&input::name(document), || Covered::of(document, &reader.read(document))),
        };
        let (mut covered, results): (Vec<_>, Vec<_>) = (Vec::new(), documents.par_iter().map(read).collect());
        for result in results {
            match result {
                Ok(one) => covered.push(one),
                Err(failure) => problems.tell_text(Class::Reading, false, &failure),
            }
        }
        problems.finish();
        if covered.is_empty() {
            anyhow::bail!(said(
                self.lang,
                "no document could be read, so there is nothing to count; `graaf sources` says why",
                "er is geen document gelezen, dus er valt niets te tellen; `graaf sources` zegt waarom"
            ));
        }
        let write = match self.format {
            Format::Text => coverage_text,
            Format::Json => coverage_json,
        };
        super::print(write(&Coverage::of(&covered, self.all), &options(self.lang)).as_bytes())
    }

    fn stored(&self) -> anyhow::Result<Vec<Document>> {
        let segments = self.store.segments()?;
        // A masked text is blank where no claim stands: all that was not understood is gone from it.
        if segments
            .iter()
            .any(|s| s.sentences > 0 && s.claims.is_empty() && s.document.text.trim().is_empty())
        {
            say::warning(
                self.lang,
                said(
                    self.lang,
                    "the store was built with --no-text and holds only what gave claims: name the folder of documents",
                    "de opslag is gebouwd met --no-text en bevat alleen wat beweringen gaf: noem de map met documenten",
                ),
            );
        }
        Ok(segments.into_iter().map(|s| s.document).collect())
    }

    fn found(&self, problems: &mut Problems) -> Vec<Document> {
        let inputs = input::find(&self.paths, &self.unsaid.defaults(), Some(&self.store.dir));
        inputs.problems.iter().for_each(|p| problems.tell(p));
        let readings: Vec<_> = inputs.files.par_iter().map(input::read).collect();
        let mut documents = Vec::new();
        for reading in readings {
            match reading {
                Ok(reading) => {
                    reading.problems.iter().for_each(|p| problems.tell(p));
                    documents.extend(reading.documents);
                }
                Err(failure) => problems.tell_text(Class::Reading, false, &failure),
            }
        }
        documents
    }
}

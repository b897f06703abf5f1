use std::path::PathBuf;

use clap::Args;
use rayon::prelude::*;

use super::format::Format;
use super::input::Unsaid;
use super::problems::{Class, Problems};
use super::view::options;
use super::{Outcome, input};
use crate::base::Lang;
use crate::export::{Sources, sources_json, sources_text};
use crate::source::File;

/// Show what is understood of files before anything is read in them: format, encoding, language, title, publisher and
/// date, and where the date comes from.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf sources articles/
  graaf sources news.csv --map text=body,published=date --lang nl
  graaf sources articles/ --format json | jq -r '.documents[] | select(.published == null) | .source'

docs/input.md says what is read and how; schema/sources.schema.json describes the JSON.")]
pub struct SourcesCommand {
    /// Files, or folders read with all that is in them
    #[arg(value_name = "PATH", default_value = ".")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    unsaid: Unsaid,
    /// How it is written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Language of labels and messages: en or nl
    #[arg(long, value_name = "LANG", value_parser = super::language, default_value = "en")]
    lang: Lang,
}

impl SourcesCommand {
    /// Runs the command.
    ///
    /// # Errors
    /// When output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let inputs = input::find(&self.paths, &self.unsaid.defaults(), None);
        let mut all = Sources::default();
        inputs.problems.iter().for_each(|problem| all.add_problem(problem, self.lang));
        let mut failures = Problems::new(self.lang);
        let found: Vec<_> = inputs.files.par_iter().map(|file| self.file(file)).collect();
        for one in found {
            match one {
                Ok(sources) => all.append(sources),
                Err(failure) => failures.tell_text(Class::Reading, false, &failure),
            }
        }
        failures.finish();
        let write = match self.format {
            Format::Text => sources_text,
            Format::Json => sources_json,
        };
        super::print(write(&all, &options(self.lang)).as_bytes())?;
        Ok(if all.is_empty() { Outcome::Nothing } else { Outcome::Done })
    }

    /// What is understood of one file; its text is not kept.
    fn file(&self, file: &File) -> Result<Sources, String> {
        let reading = input::read(file)?;
        let mut sources = Sources::default();
        reading.documents.iter().zip(&reading.understood).for_each(|(d, how)| sources.add(d, how));
        reading.problems.iter().for_each(|problem| sources.add_problem(problem, self.lang));
        Ok(sources)
    }
}

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::lexicon::{Knowledge, Lexicons};
use super::view::said;
use super::{Outcome, say};
use crate::base::{Fault, Lang};
use crate::claim::Reader;
use crate::export;

/// Check actors and relations of your own, and run the examples of the relations.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf lint mine/
  graaf lint mine/boycotts.toml --lexicon mine/actors.tsv
  graaf lint mine/ --format json

Tables of actors (.tsv) and relations (.toml) have the form of schema/actors and schema/relations, whose README.md files \
                  tell it. Every [[yields]] must give its claim, no [[rejects]] may. schema/lint.schema.json describes the \
                  JSON.")]
pub struct Lint {
    /// Files, or folders with all that is in them
    #[arg(value_name = "FILE|DIR", required = true)]
    paths: Vec<PathBuf>,
    /// How it is written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Language of the summary: en or nl
    #[arg(long, value_name = "LANG", value_parser = super::language, default_value = "en")]
    lang: Lang,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// What is wrong on standard error, figures on standard output
    Text,
    /// What is wrong, as an array for programs
    Json,
}

impl Lint {
    /// Runs the command; `others` are relied on, and not checked for their examples.
    ///
    /// # Errors
    /// When a file cannot be read, or output fails.
    pub fn run(&self, others: &Lexicons) -> anyhow::Result<Outcome> {
        let (figures, faults);
        let all: Vec<PathBuf> = others.paths().iter().chain(&self.paths).cloned().collect();
        let all = Knowledge::read(&all, &[])?;
        let labels = all.as_ref().map_or(Vec::new(), |all| all.relations.labels());
        match (all, Knowledge::read(&self.paths, &labels)?) {
            (Err(found), _) | (_, Err(found)) => (figures, faults) = (Vec::new(), found),
            (Ok(all), Ok(own)) => {
                all.install();
                let (actors, names) = own.actors.counts();
                let (relations, frames) = own.relations.counts();
                let (examples, found) = own.relations.run(&Reader::embedded());
                (figures, faults) = (vec![own.tables, actors, names, relations, frames, examples], found);
            }
        }
        if self.format == Format::Json {
            super::print(export::faults_json(&faults).as_bytes())?;
        } else {
            faults.iter().for_each(|f| say::error(&f.to_string()));
            super::print(self.table(&figures, &faults).as_bytes())?;
        }
        Ok(if faults.is_empty() { Outcome::Done } else { Outcome::Nothing })
    }

    fn table(&self, figures: &[usize], faults: &[Fault]) -> String {
        let labels = [
            ("tables", "tabellen"),
            ("new actors", "nieuwe actoren"),
            ("names", "namen"),
            ("new relations", "nieuwe relaties"),
            ("frames", "frames"),
            ("examples", "voorbeelden"),
        ];
        let rows = labels.iter().zip(figures).map(|((en, nl), n)| (said(self.lang, en, nl), *n));
        let rows = rows.chain(std::iter::once((said(self.lang, "faults", "fouten"), faults.len())));
        rows.map(|(label, n)| format!("{label:<15} {n:>7}\n")).collect()
    }
}

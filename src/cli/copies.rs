use clap::Args;

use super::format::Format;
use super::store::Store;
use super::view::{options, said};
use super::{Outcome, say};
use crate::base::Lang;
use crate::export;
use crate::ledger::Manifest;

/// List the documents of a store that are copies of one story, and those that newer versions took the place of.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf copies
  graaf copies --format json | jq -r '.copies[].documents[].source'

Copies count as one source, the earliest first; older versions are kept, and not counted. docs/store.md says what is a copy, \
                  schema/copies.schema.json describes the JSON.")]
pub struct CopiesCommand {
    /// How it is written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    store: Store,
    /// Language of messages: en or nl
    #[arg(long, value_name = "LANG", value_parser = super::language, default_value = "en")]
    lang: Lang,
}

impl CopiesCommand {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be read, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let manifest = Manifest::read(&self.store.dir)?;
        if self.format == Format::Text && manifest.copies.is_empty() && manifest.older.is_empty() {
            say::note(said(
                self.lang,
                "no document is a copy or an older version of another",
                "geen document is een kopie of een oudere versie van een ander",
            ));
        }
        let write = match self.format {
            Format::Text => export::copies_text,
            Format::Json => export::copies_json,
        };
        super::print(write(&manifest, &options(self.lang)).as_bytes())
    }
}

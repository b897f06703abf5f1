use clap::Args;

use super::format::Format;
use super::store::Store;
use super::view::{options, said};
use super::{Outcome, say};
use crate::base::Lang;
use crate::export;
use crate::ledger;

/// Check that a store is what graaf wrote: hashes, ids, quotations, dates. Nothing is changed.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf check
  graaf check --out old/ --lang nl
  graaf check --format json | jq '.findings[] | select(.harmless | not)'

Exit code 1 says that something is wrong; what killed builds left behind is told, and is nothing wrong. \
                  schema/check.schema.json describes the JSON.")]
pub struct CheckCommand {
    /// How it is written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    store: Store,
    /// Language of messages: en or nl
    #[arg(long, value_name = "LANG", value_parser = super::language, default_value = "en")]
    lang: Lang,
}

impl CheckCommand {
    /// Runs the command.
    ///
    /// # Errors
    /// When there is no store, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let check = ledger::check(&self.store.dir)?;
        let write = match self.format {
            Format::Text => export::check_text,
            Format::Json => export::check_json,
        };
        super::print(write(&check, &options(self.lang)).as_bytes())?;
        if check.is_sound() {
            return Ok(Outcome::Done);
        }
        let store = self.store.dir.display();
        let advice = said(
            self.lang,
            "is damaged: delete the files named above and run `graaf build` over the documents again (or the `graaf merge` that \
             made it)",
            "is beschadigd: verwijder de genoemde bestanden en draai `graaf build` weer over de documenten (of de `graaf merge` \
             die hem maakte)",
        );
        say::error(&format!("{store} {advice}"));
        Ok(Outcome::Nothing)
    }
}

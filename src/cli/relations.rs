use clap::Args;

use super::Outcome;
use super::view::said;
use crate::base::Lang;
use crate::claim;

/// List the relations that graaf draws, with what they are called.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf relations --lang nl
  graaf timeline --relation supplies
  graaf timeline --relation \"levert aan\"

The first column is what JSON and tables call it; --relation takes that, or the words of either language.")]
pub struct Relations {
    /// Language of the words: en or nl
    #[arg(long, value_name = "LANG", value_parser = super::language, default_value = "en")]
    lang: Lang,
}

impl Relations {
    /// Runs the command.
    ///
    /// # Errors
    /// When output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let of = |state| match state {
            true => said(self.lang, "holds for a time", "geldt een tijd"),
            false => said(self.lang, "happens", "gebeurt"),
        };
        let line = |r: &claim::RelationInfo| {
            format!("{:<22} {:<32} {}\n", r.label, r.label_in(self.lang), of(r.state))
        };
        let mut relations: Vec<_> = claim::relations().collect();
        relations.sort_by_key(|r| r.label);
        super::print(relations.into_iter().map(line).collect::<String>().as_bytes())
    }
}

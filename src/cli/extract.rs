use clap::Args;

use super::stream::Documents;
use super::{Outcome, Speed};
use crate::claim::Reader;

/// Print the claims of documents, one JSON object a line.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf extract articles/ > claims.jsonl
  graaf extract articles/ --all | jq -r .relation | sort | uniq -c
  echo '{\"id\":\"a\",\"text\":\"Iran levert drones aan Rusland.\",\"published\":\"2022-10-18\"}' | graaf extract -")]
pub struct Extract {
    #[command(flatten)]
    documents: Documents,
    /// Also what verbs that graaf has no relation for say between two actors: other:VERB, low confidence
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    speed: Speed,
}

impl Extract {
    /// Runs the command.
    ///
    /// # Errors
    /// When standard input or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let reader = Reader::at(self.speed.pace());
        self.documents.each(&|document| {
            let mut lines = Vec::new();
            let reading = reader.read(document);
            let others = reading.others.into_iter().filter(|_| self.all);
            for claim in reading.claims.into_iter().chain(others) {
                serde_json::to_writer(&mut lines, &claim)?;
                lines.push(b'\n');
            }
            Ok(lines)
        })
    }
}

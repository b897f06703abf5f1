use clap::Args;

use super::{Outcome, stream};
use crate::claim::Reader;

/// Print the claims of documents, one JSON object a line.
#[derive(Debug, Args)]
pub struct Extract {
    /// "-": JSON lines {"id","text","published","lang","title","publisher","url"} on standard input
    #[arg(value_name = "PATH", default_value = "-")]
    paths: Vec<String>,
}

impl Extract {
    /// Runs the command.
    ///
    /// # Errors
    /// When standard input or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let reader = Reader::embedded();
        stream::json_lines(&|document| {
            let mut lines = Vec::new();
            for claim in reader.read(document).claims {
                serde_json::to_writer(&mut lines, &claim)?;
                lines.push(b'\n');
            }
            Ok(lines)
        })
    }
}

//! Why graaf reads a sentence as it does.

mod claim;
mod tree;

use std::fmt::Write as _;
use std::io::Write as _;

use clap::Args;

use super::Outcome;
use crate::base::{Edtf, Lang};
use crate::claim::{Reader, Reading};
use crate::source::Document;

/// Show why a sentence is read as it is, or what an edge of the graph stands on.
#[derive(Debug, Args)]
pub struct Explain {
    /// A sentence, or the id of an edge or claim
    #[arg(value_name = "SENTENCE|ID")]
    what: String,
    /// The day the sentence was published: what "gisteren" is reckoned from
    #[arg(long, value_name = "DATE", value_parser = super::date)]
    published: Option<Edtf>,
    /// The language of the sentence
    #[arg(long, value_parser = super::language, default_value = "nl")]
    lang: Lang,
}

impl Explain {
    /// Runs the command.
    ///
    /// # Errors
    /// When the id is not in the store, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let document = Document {
            id: "-".to_owned(),
            source: "-".to_owned(),
            title: None,
            publisher: None,
            url: None,
            language: self.lang,
            published: self.published.clone(),
            text: self.what.clone(),
        };
        let reading = Reader::embedded().read(&document);
        let mut output = anstream::stdout().lock();
        for sentence in 0..reading.sentences.len() {
            output.write_all(tell(&document, &reading, sentence).as_bytes())?;
        }
        Ok(Outcome::Done)
    }
}

/// A sentence, its tree, and all that was found in it.
fn tell(document: &Document, reading: &Reading, at: usize) -> String {
    let text = &document.text;
    let sentence = &reading.sentences[at];
    let mut out = format!("{}\n\n", sentence.span.of(text));
    if let Some(tree) = reading.trees.get(at) {
        out.push_str(&tree::draw(text, tree));
    }
    let here = |index: u32| index as usize == at;
    section(
        &mut out,
        "mentions",
        reading.mentions.list.iter().filter(|m| here(m.sentence)).map(|m| {
            let actor = reading.mentions.actor(m);
            let kind = actor.kind.as_str();
            format!(
                "  “{}” → {} ({kind}; {})\n      {}, sure {}\n",
                m.span.of(text),
                actor.name,
                actor.id,
                m.why,
                m.sure
            )
        }),
    );
    section(
        &mut out,
        "dates",
        reading.dates.iter().filter(|d| here(d.sentence)).map(|d| {
            let mut lines = format!("  “{}” → {}\n", d.span.of(text), d.edtf);
            for step in &d.trace {
                let _ = writeln!(lines, "      {step}");
            }
            lines
        }),
    );
    let claims = reading.claims.iter().filter(|c| claim::stands_in(c, sentence.span));
    section(&mut out, "claims", claims.map(|c| claim::tell(text, c)));
    out.push('\n');
    out
}

fn section(out: &mut String, title: &str, parts: impl Iterator<Item = String>) {
    let body: String = parts.collect();
    let body = if body.is_empty() { "  none\n".to_owned() } else { body };
    let _ = write!(out, "\n{title}\n{body}");
}

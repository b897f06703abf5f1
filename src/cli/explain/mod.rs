//! Why graaf reads a sentence as it does.

mod claim;
mod tree;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::bail;
use clap::Args;

use super::store::Store;
use super::view::fold;
use super::{Outcome, Speed};
use crate::base::{Edtf, Lang};
use crate::claim::{Claim, Reader, Reading};
use crate::graph::{Graph, Relation};
use crate::ledger::{self, Segment};
use crate::source::{self, Document};

/// Show why a sentence is read as it is, or what an edge stands on.
///
/// Under each sentence: its tree, who is meant, the dates, the claims with the rule and the words they rest on, and the
/// rules that nearly fired.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf explain \"Reuters meldt dat Iran gisteren drones aan Rusland leverde.\" --published 2022-10-18
  graaf explain 3f0c9a5be1d27784      an edge or a claim, by its id in `graaf json`; its first 6 digits will do")]
pub struct Explain {
    /// A sentence, or the id of an edge or claim
    #[arg(value_name = "SENTENCE|ID")]
    what: String,
    /// The day the sentence was published: what "gisteren" is reckoned from
    #[arg(long, value_name = "DATE", value_parser = super::date)]
    published: Option<Edtf>,
    /// The language of the sentence: nl or en [default: read off its words]
    #[arg(long, value_name = "LANG", value_parser = super::language)]
    lang: Option<Lang>,
    #[command(flatten)]
    speed: Speed,
    #[command(flatten)]
    store: Store,
}

impl Explain {
    /// Runs the command.
    ///
    /// # Errors
    /// When the id is not in the store, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let what = self.what.trim();
        if what.is_empty() {
            bail!("there is nothing to explain; give a sentence in quotes, or an id");
        }
        let text = if is_id(what) { self.stored(&what.to_lowercase())? } else { self.sentence(what) };
        super::print(text.as_bytes())
    }

    fn sentence(&self, text: &str) -> String {
        let document = Document {
            id: "-".to_owned(),
            source: "-".to_owned(),
            title: None,
            publisher: None,
            url: None,
            language: self.lang.unwrap_or_else(|| source::guess(text).lang),
            published: self.published.clone(),
            text: text.to_owned(),
        };
        let reading = Reader::at(self.speed.pace()).read(&document);
        let told = (0..reading.sentences.len()).map(|at| tell(&document, &reading, at, |_| true));
        told.collect::<Vec<_>>().join("\n")
    }

    /// An edge or a claim of the store.
    fn stored(&self, id: &str) -> anyhow::Result<String> {
        let (segments, joins) = self.store.decided()?;
        let graph = fold(segments.clone(), true);
        let id = &whole(&graph, id)?;
        if let Some(edge) = graph.relation(id) {
            let claims: Vec<&Claim> = graph.claims_of(edge).collect();
            let own = joins.iter().filter(|j| j.to == edge.subject || j.to == edge.object);
            let joined: String =
                own.map(|j| format!("{} became {}: {}\n", j.from, j.to, j.because)).collect();
            let head = head(&graph, edge);
            return Ok(format!("{head}{joined}\n{}", self.grounds(&segments, &claims)));
        }
        match graph.claim(id) {
            Some(claim) => Ok(self.grounds(&segments, &[claim])),
            None => bail!("no edge or claim has the id {id}; `graaf json` and `graaf claims` show the ids"),
        }
    }

    /// What claims stand on: their documents are read again, to show how.
    fn grounds(&self, segments: &[Segment], claims: &[&Claim]) -> String {
        let reader = Reader::at(ledger::pace_of(&self.store.dir));
        let mut out = String::new();
        for claim in claims {
            let Some(segment) = segments.iter().find(|s| s.document.id == claim.document) else { continue };
            let document = &segment.document;
            let _ = writeln!(out, "{}", place(document));
            if let Some(review) = &claim.review {
                let _ = writeln!(out, "{}", claim::told(review));
            }
            out.push('\n');
            let reading = reader.read(document);
            match reading.claims.iter().chain(&reading.others).find(|c| c.id == claim.id) {
                Some(found) => {
                    out.push_str(&tell(document, &reading, found.sentence as usize, |c| c.id == claim.id))
                }
                // The text is not kept, or this graaf reads it otherwise than the one that built the store.
                None => {
                    let _ = writeln!(out, "{}\n", claim.evidence.quote);
                    out.push_str(&claim::tell(&document.text, claim, &[]));
                }
            }
            out.push('\n');
        }
        out
    }
}

/// The shortest beginning of an id that is taken for one.
const SHORTEST: usize = 6;

/// Ids are 16 hexadecimal digits, and may be cut short; no sentence is, but *decade* is a word.
fn is_id(what: &str) -> bool {
    let is_number = what.bytes().any(|b| b.is_ascii_digit());
    (what.len() == 16 || is_number && (SHORTEST..16).contains(&what.len()))
        && what.bytes().all(|b| b.is_ascii_hexdigit())
}

/// The id of an edge or a claim that begins so.
fn whole(graph: &Graph, beginning: &str) -> anyhow::Result<String> {
    let ids = graph.relations().map(|r| &r.id).chain(graph.claims.iter().map(|c| &c.id));
    let found: BTreeSet<&String> = ids.filter(|id| id.starts_with(beginning)).collect();
    match found.len() {
        0 => bail!("no edge or claim has the id {beginning}; `graaf json` and `graaf claims` show the ids"),
        1 => Ok(found.into_iter().cloned().collect()),
        several => {
            let some: Vec<&str> = found.into_iter().take(5).map(String::as_str).collect();
            bail!(
                "{several} ids begin with {beginning}; write more of the one that is meant: {}",
                some.join(", ")
            )
        }
    }
}

/// An edge in two lines.
fn head(graph: &Graph, edge: &Relation) -> String {
    let name = |id: &str| graph.node(id).map_or_else(|| id.to_owned(), |n| n.name.clone());
    let when = edge.when.as_ref().map_or_else(|| "no date".to_owned(), claim::dated);
    format!(
        "{} —{}→ {}\n{when}; {}; claims: {}, independent sources: {}; confidence {}\n",
        name(&edge.subject),
        edge.relation,
        name(&edge.object),
        edge.status.as_str(),
        edge.claims.len(),
        edge.sources,
        edge.confidence
    )
}

/// Where a document can be found.
fn place(document: &Document) -> String {
    let known = [document.publisher.as_deref(), document.published.as_ref().map(Edtf::as_str)];
    let known: Vec<&str> = known.into_iter().flatten().collect();
    let title = document.title.as_deref().map_or_else(String::new, |t| format!("“{t}”, "));
    let known = if known.is_empty() { String::new() } else { format!(" ({})", known.join(", ")) };
    format!("{title}{}{known}", document.info().place())
}

/// A sentence, its tree, and all that was found in it.
fn tell(document: &Document, reading: &Reading, at: usize, wanted: impl Fn(&Claim) -> bool) -> String {
    let text = &document.text;
    let mut out = format!("{}\n\n", reading.sentences[at].span.of(text));
    if let Some(tree) = reading.trees.get(at) {
        out.push_str(&tree::draw(text, tree));
    }
    let here = |index: u32| index as usize == at;
    let mentions = reading.mentions.list.iter().filter(|m| here(m.sentence)).map(|m| {
        let actor = reading.mentions.actor(m);
        let kind = actor.kind.as_str();
        let words = m.span.of(text);
        format!("  “{words}” → {} ({kind}; {})\n      {}; sure {}\n", actor.name, actor.id, m.why, m.sure)
    });
    section(&mut out, "Mentions", mentions);
    let dates = reading.dates.iter().filter(|d| here(d.sentence)).map(|d| {
        let steps: String = d.trace.iter().map(|step| format!("      {step}\n")).collect();
        format!("  “{}” → {}\n{steps}", d.span.of(text), d.edtf)
    });
    section(&mut out, "Dates", dates);
    let claims = reading.claims.iter().zip(&reading.steps).filter(|(c, _)| here(c.sentence) && wanted(c));
    section(&mut out, "Claims", claims.map(|(c, steps)| claim::tell(text, c, steps)));
    let others =
        reading.others.iter().zip(&reading.other_steps).filter(|(c, _)| here(c.sentence) && wanted(c));
    let others: Vec<String> = others.map(|(c, steps)| claim::tell(text, c, steps)).collect();
    if !others.is_empty() {
        section(&mut out, "With --all only: no relation covers the verb", others.into_iter());
    }
    let near = reading.near_misses.iter().filter(|n| here(n.sentence));
    section(&mut out, "Nearly", near.map(|n| format!("  “{}” {}: {}\n", n.trigger, n.rule, n.reason)));
    out
}

fn section(out: &mut String, title: &str, parts: impl Iterator<Item = String>) {
    let body: String = parts.collect();
    let body = if body.is_empty() { "  none\n".to_owned() } else { body };
    let _ = write!(out, "\n{title}\n{body}");
}

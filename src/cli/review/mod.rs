//! Stepping through claims, one decision a line.

mod ask;
mod export;

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;

use super::view::{Filters, View, said};
use super::{Outcome, decisions, say};
use crate::base::Lang;
use crate::claim::Claim;
use crate::graph::Graph;
use crate::ledger::{self, Choice, Decided, Decisions, Reviews, Segment};

/// Step through claims and accept, reject or correct each; the decisions are replayed at every build.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf review
  graaf review --actor Iran --min-confidence 60
  graaf review --summary                 the precision on your own texts, as far as reviewed
  graaf review --export mine.jsonl       sentences whose claims were all reviewed, for `graaf eval`

A line is an answer: a accepts, r rejects (r WHY says why), c corrects (c object=Russia; modality=planned), s skips, b goes \
                  back to the last claim and takes its answer back, q stops. Every answer is kept at once, in review.toml beside merges.toml, and what is \
                  answered is not asked again. Rejected claims stay in `graaf claims` and `graaf json`, marked, and are not drawn.")]
pub struct ReviewCommand {
    /// Print how many claims were accepted, and ask nothing
    #[arg(long)]
    summary: bool,
    /// Write the reviewed sentences as gold to this file, and ask nothing; "-" is standard output
    #[arg(long, value_name = "GOLD.jsonl", conflicts_with = "summary")]
    export: Option<PathBuf>,
    /// The file of decisions [default: review.toml beside the documents of the last build]
    #[arg(long, value_name = "FILE")]
    review: Option<PathBuf>,
    #[command(flatten)]
    view: View,
    #[command(flatten)]
    filters: Filters,
}

/// A review as it goes.
struct Session<'g> {
    graph: &'g Graph,
    file: PathBuf,
    text: String,
    reviews: Reviews,
    /// The decisions as the store has them, which knows claims again that have another id now.
    stored: Reviews,
    /// The documents as they were read, where the graph shows actors as the user decided.
    read: Vec<Segment>,
    lang: Lang,
}

impl ReviewCommand {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be read, review.toml cannot be understood or written, or input or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let lang = self.view.lang();
        let store = self.view.dir();
        let graph = self.view.selected(&self.filters)?;
        let beside = || Ok(decisions::of_store(store, None, lang)?.with_file_name(ledger::REVIEW));
        let file = self.review.clone().map_or_else(beside, anyhow::Ok)?;
        let text = decisions::read(&file, false)?.unwrap_or_default();
        let reviews = match Reviews::parse(&file.display().to_string(), &text) {
            Ok(reviews) => reviews,
            Err(faults) => {
                faults.iter().for_each(|f| say::error(&f.to_string()));
                return Ok(Outcome::Nothing);
            }
        };
        let Decisions { merges, reviews: stored } = self.view.decisions()?;
        let mut session = Session { graph: &graph, file, text, reviews, stored, read: Vec::new(), lang };
        session.reviews.know_as(&session.stored);
        if let Some(gold) = &self.export {
            let mut segments = self.view.undecided()?;
            let reviews = session.reviews.clone();
            Decisions { reviews, merges }.apply(&mut segments);
            return export::write(gold, &segments, &session.reviews, lang);
        }
        if !self.summary {
            if !merges.is_empty() {
                session.read = self.view.undecided()?;
            }
            let before = session.text.clone();
            session.step(
                &mut std::io::stdin().lock(),
                &mut std::io::stdout().lock(),
                &self.view.options(),
            )?;
            if session.text != before {
                super::print(session.next().as_bytes())?;
            }
        }
        super::print(session.summary().as_bytes())
    }
}

impl<'g> Session<'g> {
    /// The claims in the order of their documents, without those that corrections made.
    fn claims(&self) -> Vec<&'g Claim> {
        let own = |c: &&Claim| c.review.as_ref().is_none_or(|r| r.replaces.is_none());
        let graph: &'g Graph = self.graph;
        let mut claims: Vec<&'g Claim> = graph.claims.iter().filter(own).collect();
        let source = |c: &Claim| self.graph.document(&c.document).map(|d| d.source.clone());
        claims.sort_by_cached_key(|c| (source(c), c.document.clone(), c.sentence, c.id.clone()));
        claims
    }

    /// Asks until all is answered, the input ends, or the user stops.
    fn step(
        &mut self,
        input: &mut impl BufRead,
        output: &mut impl Write,
        options: &crate::export::Options,
    ) -> anyhow::Result<()> {
        let claims = self.claims();
        let mut at = 0;
        // The claims that were passed, and whether an answer was kept about each.
        let mut passed: Vec<(usize, bool)> = Vec::new();
        while let Some(claim) = claims.get(at) {
            if self.reviews.of(&claim.id).is_some() {
                at += 1;
                continue;
            }
            let left = claims[at..].iter().filter(|c| self.reviews.of(&c.id).is_none()).count();
            let shown = crate::export::claim_text(self.graph, claim, options);
            writeln!(output, "{}\n{shown}", ask::left(left, self.lang)).context(super::NO_OUTPUT)?;
            match ask::answer(input, output, claim, self.lang)? {
                ask::Answer::Decide(decided) => {
                    self.keep(*decided, claim)?;
                    passed.push((at, true));
                    at += 1;
                }
                ask::Answer::Skip => {
                    passed.push((at, false));
                    at += 1;
                }
                ask::Answer::Back => match passed.pop() {
                    Some((last, answered)) if !answered || self.take_back()? => at = last,
                    _ => say::warning(
                        self.lang,
                        said(self.lang, "there is nothing to take back", "er valt niets terug te nemen"),
                    ),
                },
                ask::Answer::Stop => return Ok(()),
            }
        }
        Ok(())
    }

    /// Writes a decision behind the others.
    fn keep(&mut self, decided: Decided, claim: &Claim) -> anyhow::Result<()> {
        let decided = Decided { read: self.read(claim), ..decided };
        let object = claim.object.as_ref().map_or("–", |o| &o.name);
        let words = format!("{} {} {object}", claim.subject.name, claim.relation);
        match ledger::review_entry(&self.name(), &self.text, &decided, &words) {
            Ok(text) => self.replace(text),
            Err(faults) => {
                let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
                anyhow::bail!("{}", told.join("\n"))
            }
        }
    }

    /// What a claim says, as it was read.
    fn read(&self, claim: &Claim) -> Option<ledger::ReviewRead> {
        let document = self.graph.document(&claim.document)?;
        let as_read = self.read.iter().filter(|s| s.document.id == claim.document).flat_map(|s| &s.claims);
        let claim = as_read.into_iter().find(|c| c.id == claim.id).unwrap_or(claim);
        let (id, file) = (document.id.clone(), document.source.clone());
        Some(ledger::ReviewRead::of(claim, id, file, document.title.as_deref()))
    }

    /// Takes the last decision out again; false when the file does not end with it.
    fn take_back(&mut self) -> anyhow::Result<bool> {
        match ledger::review_without_last(&self.text) {
            Some(text) => self.replace(text).map(|()| true),
            None => Ok(false),
        }
    }

    fn replace(&mut self, text: String) -> anyhow::Result<()> {
        ledger::replace(&self.file, text.as_bytes())?;
        self.reviews = Reviews::parse(&self.name(), &text).unwrap_or_default();
        self.reviews.know_as(&self.stored);
        self.text = text;
        Ok(())
    }

    /// When what was decided takes effect.
    fn next(&self) -> String {
        let next = said(
            self.lang,
            "the next `graaf build` applies what you decided",
            "de volgende `graaf build` past toe wat u besliste",
        );
        format!("{}: {next}\n", self.name())
    }

    fn name(&self) -> String {
        Path::new(&self.file).display().to_string()
    }

    /// How many of the claims are what, and the share of the accepted.
    fn summary(&self) -> String {
        let claims = self.claims();
        let of = |choice| {
            let is = |c: &&&Claim| self.reviews.of(&c.id).is_some_and(|d| d.verdict == choice);
            claims.iter().filter(is).count()
        };
        let counts = [of(Choice::Accept), of(Choice::Reject), of(Choice::Correct)];
        let all: usize = counts.iter().sum();
        let rows = [
            ("claims", "beweringen", claims.len()),
            ("accepted", "aanvaard", counts[0]),
            ("rejected", "verworpen", counts[1]),
            ("corrected", "verbeterd", counts[2]),
            ("to do", "nog te doen", claims.len() - all),
        ];
        let mut text: String =
            rows.iter().map(|(en, nl, n)| format!("{:<12} {n:>9}\n", said(self.lang, en, nl))).collect();
        if let Some(share) = (counts[0] * 1000 + all / 2).checked_div(all) {
            let label = said(self.lang, "precision", "precisie");
            let figure = format!("{}.{:03}", share / 1000, share % 1000);
            text.push_str(&format!("{label:<12} {figure:>9}  {}/{all}\n", counts[0]));
        }
        text
    }
}

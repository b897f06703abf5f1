use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;

use super::format::Format;
use super::view::{Filters, View, fold, options};
use super::{Outcome, say};
use crate::base::{Edtf, Lang, Order};
use crate::export;
use crate::graph::Graph;
use crate::ledger::Segment;

/// Show what is different between two stores, or between what one store knew at two dates.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf diff monday/ tuesday/
  graaf diff --out out 2022-10 2022-12          what was published after October and by the end of December
  graaf diff monday/ tuesday/ --actor Iran --format json

Relations gained (+), lost (-) and changed (~: status, date, sources, claims), in order of time. \
                  schema/diff.schema.json describes the JSON.")]
pub struct Diff {
    /// The store before; with --out, a date
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// The store after; with --out, a date
    #[arg(value_name = "NEW")]
    new: PathBuf,
    /// Compare what this one store knew by the end of the dates OLD and NEW (EDTF, such as 2022-10)
    #[arg(long = "out", value_name = "DIR")]
    out: Option<PathBuf>,
    /// How it is written
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Language of labels and messages: en or nl
    #[arg(long, value_name = "LANG", value_parser = super::language, default_value = "en")]
    lang: Lang,
    /// Also what verbs that graaf has no relation for say between two actors
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    filters: Filters,
}

impl Diff {
    /// Runs the command.
    ///
    /// # Errors
    /// When a store cannot be read, a filter names nothing that is in either, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let (old, new) = match &self.out {
            Some(store) => self.dates(store)?,
            None => (self.store(&self.old)?, self.store(&self.new)?),
        };
        let (old, new) = self.filters.select_both(old, new, self.lang)?;
        let write = match self.format {
            Format::Text => export::diff_text,
            Format::Json => export::diff_json,
        };
        super::print(write(&old.diff(&new), &options(self.lang)).as_bytes())
    }

    /// The graph of a store.
    fn store(&self, dir: &Path) -> anyhow::Result<Graph> {
        if let Some(date) = date(dir).filter(|_| !dir.exists()) {
            self.misused(&match self.lang {
                Lang::En => {
                    format!("{date} is a date: name the store with --out, as in --out out {date} 2024")
                }
                Lang::Nl => {
                    format!("{date} is een datum: noem de opslag met --out, zoals in --out out {date} 2024")
                }
            });
        }
        View::of(dir.to_owned(), self.lang, self.all).graph()
    }

    /// What a store knew by the end of each of two dates. What has no date of publication is on neither side.
    fn dates(&self, store: &Path) -> anyhow::Result<(Graph, Graph)> {
        let dates = [&self.old, &self.new].map(|text| {
            date(text).unwrap_or_else(|| {
                let text = text.display();
                self.misused(&match self.lang {
                    Lang::En => format!(
                        "{text} is no date: with --out, write two dates as YYYY, YYYY-MM or YYYY-MM-DD; without it, two \
                         stores"
                    ),
                    Lang::Nl => format!(
                        "{text} is geen datum: schrijf bij --out twee data als JJJJ, JJJJ-MM of JJJJ-MM-DD, en zonder --out \
                         twee opslagmappen"
                    ),
                })
            })
        });
        if dates[0].order(&dates[1]) == Order::After {
            let [old, new] = &dates;
            let backwards = match self.lang {
                Lang::En => format!(
                    "{old} lies after {new}, so what came in between is shown as lost; swap them to see it gained"
                ),
                Lang::Nl => format!(
                    "{old} ligt na {new}, dus wat ertussen kwam staat er als verdwenen; verwissel ze om het te zien verschijnen"
                ),
            };
            say::warning(self.lang, &backwards);
        }
        let segments = View::of(store.to_owned(), self.lang, self.all).versions()?;
        let undated = segments.iter().filter(|(s, _)| s.document.published.is_none()).count();
        if undated > 0 {
            let message = match self.lang {
                Lang::En => format!("documents without a date of publication are on neither side: {undated}"),
                Lang::Nl => {
                    format!("documenten zonder publicatiedatum staan aan geen van beide kanten: {undated}")
                }
            };
            say::warning(self.lang, &message);
        }
        let [old, new] = dates.map(|date| fold(known(&segments, &date), self.all));
        Ok((old, new))
    }

    /// Ends the program as clap does.
    fn misused(&self, message: &str) -> ! {
        clap::Error::raw(clap::error::ErrorKind::ValueValidation, format!("{message}\n")).exit()
    }
}

fn date(text: &Path) -> Option<Edtf> {
    Edtf::parse(text.to_str()?).ok()
}

/// The documents that were surely published by the end of a date, each in the version that was known then.
fn known(segments: &[(Segment, Option<String>)], date: &Edtf) -> Vec<Segment> {
    let by = |published: Option<&Edtf>| {
        let last = published.and_then(Edtf::latest);
        last.is_some_and(|last| date.latest().is_none_or(|end| last <= end))
    };
    // Those that count come first: of two versions with one id the newer.
    let mut dates: BTreeMap<&str, Option<&Edtf>> = BTreeMap::new();
    for (segment, _) in segments {
        dates.entry(&segment.document.id).or_insert(segment.document.published.as_ref());
    }
    let is_replaced = |newer: &Option<String>| {
        newer.as_ref().is_some_and(|id| by(dates.get(id.as_str()).copied().flatten()))
    };
    let known = segments.iter().filter(|(s, newer)| by(s.document.published.as_ref()) && !is_replaced(newer));
    known.map(|(segment, _)| segment.clone()).collect()
}

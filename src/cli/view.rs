//! What the commands that show the graph share: which store, which part of it, in which language.

use anyhow::bail;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use serde::de::DeserializeOwned;

use super::say;
use super::store::Store;
use crate::base::{Edtf, Lang, Order};
use crate::claim::{self, Modality, Polarity};
use crate::export::Options;
use crate::graph::{Filter, Graph};
use crate::ledger::{Decisions, Ledger, Merges, Segment};
use crate::source::DocumentInfo;

/// Columns of a text that no terminal limits.
const WIDTH: usize = 100;

/// The store and the language of what is shown.
#[derive(Clone, Debug, Args)]
pub(crate) struct View {
    #[command(flatten)]
    store: Store,
    /// Language of labels and messages: en or nl
    #[arg(long, value_name = "LANG", value_parser = super::language, default_value = "en")]
    lang: Lang,
    /// Also what verbs that graaf has no relation for say between two actors: other:VERB, low confidence
    #[arg(long)]
    all: bool,
}

/// Which claims are shown. A claim must pass every filter that is given.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Filters")]
pub(crate) struct Filters {
    /// Only claims about this actor, by any of its names in Dutch or English; may be repeated
    #[arg(long, value_name = "NAME")]
    actor: Vec<String>,
    /// Only this relation, such as supplies; may be repeated
    #[arg(long, value_name = "LABEL")]
    relation: Vec<String>,
    /// Only what may have happened on or after this date, such as 2022-10 (EDTF)
    #[arg(long, value_name = "DATE", value_parser = super::date)]
    from: Option<Edtf>,
    /// Only what may have happened on or before this date
    #[arg(long, value_name = "DATE", value_parser = super::date)]
    to: Option<Edtf>,
    /// Only what this source says: a part of its name, or of the publisher's or the file's
    #[arg(long, value_name = "NAME")]
    source: Option<String>,
    /// Only what is this real; may be repeated
    #[arg(long, value_name = "MODALITY", value_parser = named::<Modality>(&["actual", "planned", "possible", "hypothetical"]))]
    modality: Vec<Modality>,
    /// Only what is affirmed, or denied
    #[arg(long, value_name = "POLARITY", value_parser = named::<Polarity>(&["positive", "negative"]))]
    polarity: Option<Polarity>,
    /// Only claims at least this sure
    #[arg(long, value_name = "0-100", value_parser = clap::value_parser!(u8).range(0..=100), default_value_t = 0)]
    min_confidence: u8,
}

/// Reads a value by the name it has in JSON, and lists the names in the help.
fn named<T: DeserializeOwned + Clone + Send + Sync + 'static>(
    names: &'static [&'static str],
) -> impl clap::builder::TypedValueParser<Value = T> {
    PossibleValuesParser::new(names).try_map(|name| serde_json::from_value(serde_json::Value::String(name)))
}

/// A message in the language of the reader.
pub(crate) fn said<'m>(lang: Lang, en: &'m str, nl: &'m str) -> &'m str {
    match lang {
        Lang::En => en,
        Lang::Nl => nl,
    }
}

impl View {
    /// Another store than the one that `--out` names.
    pub(crate) fn of(dir: std::path::PathBuf, lang: Lang, all: bool) -> Self {
        Self { store: Store { dir }, lang, all }
    }

    /// The language of labels and messages.
    pub(crate) fn lang(&self) -> Lang {
        self.lang
    }

    /// What the user decided about who is who.
    pub(crate) fn merges(&self) -> anyhow::Result<Merges> {
        Ok(Ledger::open(&self.store.dir)?.manifest.decisions.merges)
    }

    /// The folder of the store.
    pub(crate) fn dir(&self) -> &std::path::Path {
        &self.store.dir
    }

    /// What was read, without the user's decisions; and those.
    pub(crate) fn undecided(&self) -> anyhow::Result<(Vec<Segment>, Decisions)> {
        self.store.undecided()
    }

    /// Every document of the store and its older versions, as the user decided, each of those with the id of the next one.
    pub(crate) fn versions(&self) -> anyhow::Result<Vec<(Segment, Option<String>)>> {
        self.store.versions()
    }

    /// The whole graph of the store. What cannot be read of it is told.
    pub(crate) fn graph(&self) -> anyhow::Result<Graph> {
        Ok(fold(self.store.segments()?, self.all))
    }

    /// The part of the graph that passes the filters.
    pub(crate) fn selected(&self, filters: &Filters) -> anyhow::Result<Graph> {
        let selected = filters.select(self.graph()?, self.lang)?;
        self.warn_if_empty(&selected, filters);
        Ok(selected)
    }

    /// The same, with what lies within so many steps of the actors that the filters name.
    pub(crate) fn around(&self, filters: &Filters, steps: usize) -> anyhow::Result<Graph> {
        let graph = self.graph()?;
        let ids = filters.actors(&[&graph], self.lang)?;
        let others = Filters { actor: Vec::new(), ..filters.clone() };
        let selected = others.select(graph, self.lang)?.around(&ids, steps);
        self.warn_if_empty(&selected, filters);
        Ok(selected)
    }

    fn warn_if_empty(&self, selected: &Graph, filters: &Filters) {
        if !selected.claims.is_empty() {
            return;
        }
        let (en, nl) = if filters.are_none() {
            (
                "the graph holds no claims: nothing was found in its documents",
                "de graaf bevat geen beweringen: in de documenten is niets gevonden",
            )
        } else {
            ("no claim passes the filters", "geen bewering komt door de filters")
        };
        say::warning(self.lang, said(self.lang, en, nl));
    }

    /// How an export looks on standard output.
    pub(crate) fn options(&self) -> Options {
        options(self.lang)
    }
}

/// How text in a language looks on standard output.
pub(crate) fn options(lang: Lang) -> Options {
    let colour = anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never;
    Options { lang, colour, width: width() }
}

/// The graph of what was read; `all` with the claims that no relation covers.
pub(crate) fn fold(segments: Vec<Segment>, all: bool) -> Graph {
    let info = |s: &Segment| DocumentInfo { copy_of: s.copy_of.clone(), ..s.document.info() };
    let documents: Vec<_> = segments.iter().map(info).collect();
    let claims = segments.into_iter().flat_map(|s| s.claims).filter(|c| all || !c.is_other());
    Graph::fold(&documents, claims.collect())
}

/// Columns of the terminal. Always the same in a pipe.
fn width() -> usize {
    terminal_size::terminal_size_of(std::io::stdout()).map_or(WIDTH, |(columns, _)| columns.0.into())
}

impl Filters {
    fn are_none(&self) -> bool {
        self.actor.is_empty()
            && self.relation.is_empty()
            && self.modality.is_empty()
            && self.from.is_none()
            && self.to.is_none()
            && self.source.is_none()
            && self.polarity.is_none()
            && self.min_confidence == 0
    }

    /// The part of a graph that passes.
    pub(crate) fn select(&self, graph: Graph, lang: Lang) -> anyhow::Result<Graph> {
        self.check_time(lang);
        if self.are_none() { Ok(graph) } else { Ok(graph.select(&self.filter(&[&graph], lang)?)) }
    }

    /// The parts of two graphs that pass; what is named need only be in one of them.
    pub(crate) fn select_both(&self, old: Graph, new: Graph, lang: Lang) -> anyhow::Result<(Graph, Graph)> {
        self.check_time(lang);
        if self.are_none() {
            return Ok((old, new));
        }
        let filter = self.filter(&[&new, &old], lang)?;
        Ok((old.select(&filter), new.select(&filter)))
    }

    /// Ends the program when nothing can lie between the dates.
    fn check_time(&self, lang: Lang) {
        if let (Some(from), Some(to)) = (&self.from, &self.to)
            && from.order(to) == Order::After
        {
            let message = match lang {
                Lang::En => format!("--from {from} lies after --to {to}; swap them\n"),
                Lang::Nl => format!("--from {from} ligt na --to {to}; verwissel ze\n"),
            };
            clap::Error::raw(clap::error::ErrorKind::ArgumentConflict, message).exit();
        }
    }

    /// The ids in any of some graphs of the actors that are named.
    fn actors(&self, graphs: &[&Graph], lang: Lang) -> anyhow::Result<Vec<String>> {
        let mut actors = Vec::new();
        for name in &self.actor {
            let mut found: Vec<_> = graphs.iter().map(|graph| actor(graph, name, lang)).collect();
            if found.iter().all(Result::is_err) {
                return found.swap_remove(0);
            }
            actors.extend(found.into_iter().flatten().flatten());
        }
        Ok(actors)
    }

    fn filter(&self, graphs: &[&Graph], lang: Lang) -> anyhow::Result<Filter> {
        let actors = self.actors(graphs, lang)?;
        self.relation.iter().try_for_each(|label| known(graphs, label, lang))?;
        Ok(Filter {
            actors,
            relations: self.relation.clone(),
            from: self.from.clone(),
            to: self.to.clone(),
            source: self.source.clone(),
            modality: self.modality.clone(),
            polarity: self.polarity,
            min_confidence: self.min_confidence,
        })
    }
}

/// The ids of the actors that a name may mean.
///
/// # Errors
/// When nobody in the graph goes by it; the message gives the names most like it.
pub(crate) fn actor(graph: &Graph, name: &str, lang: Lang) -> anyhow::Result<Vec<String>> {
    let ids = graph.find(name);
    if !ids.is_empty() {
        return Ok(ids.into_iter().map(str::to_owned).collect());
    }
    let near = graph.nearest(name);
    let near = near.join(", ");
    match (lang, near.is_empty()) {
        (Lang::En, true) => {
            bail!(
                "there is no actor {name:?}: the graph holds no actors at all; build one from more documents"
            )
        }
        (Lang::Nl, true) => {
            bail!(
                "{name:?} staat er niet in: de graaf bevat geen enkele actor; bouw er een van meer documenten"
            )
        }
        (Lang::En, false) => {
            bail!("there is no actor {name:?} in the graph; nearest: {near}. `graaf actors` lists all")
        }
        (Lang::Nl, false) => {
            bail!(
                "{name:?} staat niet in de graaf; het meest lijken: {near}. `graaf actors` toont ze allemaal"
            )
        }
    }
}

/// A label that is misspelt would silently show nothing.
fn known(graphs: &[&Graph], label: &str, lang: Lang) -> anyhow::Result<()> {
    let is_drawn = || graphs.iter().any(|graph| graph.relations().any(|r| r.relation == label));
    if claim::relation(label).is_some() || is_drawn() {
        return Ok(());
    }
    if label.starts_with("other:") {
        match lang {
            Lang::En => {
                bail!("no claim shown has the relation {label:?}: such claims are shown with --all only")
            }
            Lang::Nl => {
                bail!(
                    "geen getoonde bewering heeft de relatie {label:?}: zulke beweringen toont alleen --all"
                )
            }
        }
    }
    let distance = |known: &str| strsim::damerau_levenshtein(label, known);
    let near = claim::relations().map(|r| r.label).min_by_key(|known| (distance(known), *known));
    let near = near.unwrap_or("supplies");
    match lang {
        Lang::En => bail!("there is no relation {label:?}: did you mean {near}?"),
        Lang::Nl => bail!("er is geen relatie {label:?}: bedoelt u {near}?"),
    }
}

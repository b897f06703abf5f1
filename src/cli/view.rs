//! What the commands that show the graph share: which store, which part of it, in which language.

use std::collections::BTreeSet;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Parser};
use serde::de::DeserializeOwned;

use super::known::{Known, actor, relation};
use super::say;
use super::store::Store;
use crate::base::{Edtf, Lang, Order};
use crate::claim::{Modality, Polarity};
use crate::export::Options;
use crate::graph::{Filter, Graph, Names};
use crate::ledger::{self, Damage, Decisions, Head, Lookup, Segment};
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
pub struct Filters {
    /// Only claims about this actor, by any of its names in Dutch or English; may be repeated
    #[arg(long, value_name = "NAME")]
    actor: Vec<String>,
    /// Only this relation, such as supplies or "levert aan"; may be repeated; `graaf relations` lists all
    #[arg(long, value_name = "LABEL")]
    relation: Vec<String>,
    /// Only what may have happened on or after this date, such as 2022-10 (EDTF)
    #[arg(long, value_name = "DATE", value_parser = super::date)]
    from: Option<Edtf>,
    /// Only what may have happened on or before this date
    #[arg(long, value_name = "DATE", value_parser = super::date)]
    to: Option<Edtf>,
    /// Only what this source says: any of its names, or a part of one, of the publisher's name, of who is credited or of the file's
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

    /// What the user decided, as the last build has it.
    pub(crate) fn decisions(&self) -> anyhow::Result<Decisions> {
        Ok(Head::read(&self.store.dir)?.decisions)
    }

    /// The folder of the store.
    pub(crate) fn dir(&self) -> &std::path::Path {
        &self.store.dir
    }

    /// What was read, without the user's decisions.
    pub(crate) fn undecided(&self) -> anyhow::Result<Vec<Segment>> {
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

    /// The part of the graph that passes the filters. Where they name actors, only the documents that speak of them are
    /// opened.
    pub(crate) fn selected(&self, filters: &Filters) -> anyhow::Result<Graph> {
        let ask = |lookup: &Lookup| {
            let names = Names::new(&lookup.index, self.all);
            let filter = filters.filter(&[&names], self.lang)?;
            Ok(self.part(lookup, &names, &filter.actors)?.select(&filter))
        };
        let asked = if filters.actor.is_empty() { None } else { self.store.ask(self.lang, ask)? };
        let selected = match asked {
            Some(selected) => selected,
            None => filters.select(self.graph()?, self.lang)?,
        };
        self.warn_if_empty(&selected, filters);
        Ok(selected)
    }

    /// The same, with what lies within so many steps of the actors that the filters name.
    pub(crate) fn around(&self, filters: &Filters, steps: usize) -> anyhow::Result<Graph> {
        let without = |mut filter: Filter| (std::mem::take(&mut filter.actors), filter);
        let ask = |lookup: &Lookup| {
            let names = Names::new(&lookup.index, self.all);
            let (ids, filter) = without(filters.filter(&[&names], self.lang)?);
            let mut near: BTreeSet<String> = ids.iter().cloned().collect();
            for steps in 1..steps {
                near = self.part(lookup, &names, &near)?.select(&filter).reached(&ids, steps);
            }
            Ok(self.part(lookup, &names, &near)?.select(&filter).around(&ids, steps))
        };
        let selected = match self.store.ask(self.lang, ask)? {
            Some(selected) => selected,
            None => {
                let graph = self.graph()?;
                let (ids, filter) = without(filters.filter(&[&graph], self.lang)?);
                graph.select(&filter).around(&ids, steps)
            }
        };
        self.warn_if_empty(&selected, filters);
        Ok(selected)
    }

    /// The actors that a name may mean, and what is said of them that passes the filters.
    pub(crate) fn of_actor(&self, name: &str, filters: &Filters) -> anyhow::Result<(Vec<String>, Graph)> {
        let ask = |lookup: &Lookup| {
            let names = Names::new(&lookup.index, self.all);
            let ids = actor(&names, name, self.lang)?;
            let filter = filters.filter(&[&names], self.lang)?;
            let graph = self.part(lookup, &names, &ids)?;
            Ok((ids, filter, graph))
        };
        let (ids, filter, graph) = match self.store.ask(self.lang, ask)? {
            Some(found) => found,
            None => {
                let graph = self.graph()?;
                (actor(&graph, name, self.lang)?, filters.filter(&[&graph], self.lang)?, graph)
            }
        };
        let own = Filter { actors: ids.clone(), ..Filter::default() };
        Ok((ids, graph.select(&own).select(&filter)))
    }

    /// A graph that holds all claims to which one of these actors is a party.
    fn part<'i>(
        &self,
        lookup: &Lookup,
        names: &Names<'_>,
        ids: impl IntoIterator<Item = &'i String>,
    ) -> Result<Graph, Damage> {
        let ids: Vec<&str> = ids.into_iter().map(String::as_str).collect();
        Ok(fold(lookup.segments(&names.segments(&ids)?, &ids)?, self.all))
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
    let info = |s: &Segment| DocumentInfo {
        copy_of: s.copy_of.clone(),
        credit: ledger::credited(&s.document.text).map(str::to_owned),
        ..s.document.info()
    };
    let documents: Vec<_> = segments.iter().map(info).collect();
    let claims = segments.into_iter().flat_map(|s| s.claims).filter(|c| all || !c.is_other());
    Graph::fold(&documents, claims.collect())
}

/// Columns of the terminal. Always the same in a pipe.
fn width() -> usize {
    terminal_size::terminal_size_of(std::io::stdout()).map_or(WIDTH, |(columns, _)| columns.0.into())
}

/// Filters alone, as a program gives them.
#[derive(Debug, Parser)]
struct Asked {
    #[command(flatten)]
    filters: Filters,
}

impl Filters {
    /// Filters by the names that they have on the command line, without the dashes, each with its value.
    ///
    /// # Errors
    /// When there is no such filter, or it cannot have that value; a line that says so.
    pub fn asked<'a>(options: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, String> {
        let options = options.into_iter().map(|(name, value)| format!("--{name}={value}"));
        let asked = Asked::try_parse_from(std::iter::once("graaf".to_owned()).chain(options));
        let filters = asked.map_err(|error| first_paragraph(&error.to_string()))?.filters;
        filters.order(Lang::En).map(|()| filters)
    }

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
    fn select(&self, graph: Graph, lang: Lang) -> anyhow::Result<Graph> {
        self.check_time(lang);
        if self.are_none() { Ok(graph) } else { self.part(&graph, lang) }
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

    /// The part of a graph that passes.
    ///
    /// # Errors
    /// When an actor or a relation is named that the graph does not hold; the message tells the nearest.
    pub fn part(&self, graph: &Graph, lang: Lang) -> anyhow::Result<Graph> {
        Ok(graph.select(&self.filter(&[graph], lang)?))
    }

    /// Ends the program when nothing can lie between the dates.
    fn check_time(&self, lang: Lang) {
        if let Err(message) = self.order(lang) {
            clap::Error::raw(clap::error::ErrorKind::ArgumentConflict, message + "\n").exit();
        }
    }

    /// Whether something can lie between the dates; if not, what to do.
    fn order(&self, lang: Lang) -> Result<(), String> {
        match (&self.from, &self.to, lang) {
            (Some(from), Some(to), _) if from.order(to) != Order::After => Ok(()),
            (Some(from), Some(to), Lang::En) => Err(format!("--from {from} lies after --to {to}; swap them")),
            (Some(from), Some(to), Lang::Nl) => Err(format!("--from {from} ligt na --to {to}; verwissel ze")),
            _ => Ok(()),
        }
    }

    /// The ids of the actors that are named, of whom somebody knows.
    fn actors(&self, known: &[&dyn Known], lang: Lang) -> anyhow::Result<Vec<String>> {
        let mut actors = Vec::new();
        for name in &self.actor {
            let mut found: Vec<_> = known.iter().map(|known| actor(*known, name, lang)).collect();
            if found.iter().all(Result::is_err) {
                return found.swap_remove(0);
            }
            actors.extend(found.into_iter().flatten().flatten());
        }
        Ok(actors)
    }

    /// The filter, the names in it looked up.
    fn filter(&self, known: &[&dyn Known], lang: Lang) -> anyhow::Result<Filter> {
        self.check_time(lang);
        let actors = self.actors(known, lang)?;
        let relations: anyhow::Result<Vec<String>> =
            self.relation.iter().map(|name| relation(known, name, lang)).collect();
        let mut sources = Vec::new();
        for known in known.iter().filter(|_| self.source.is_some()) {
            sources.extend(known.find(self.source.as_deref().unwrap_or_default())?);
        }
        Ok(Filter {
            actors,
            relations: relations?,
            from: self.from.clone(),
            to: self.to.clone(),
            source: self.source.clone(),
            sources,
            modality: self.modality.clone(),
            polarity: self.polarity,
            min_confidence: self.min_confidence,
        })
    }
}

/// What is wrong, of an error of the command line; what follows is about its usage.
fn first_paragraph(error: &str) -> String {
    let lines = error.lines().take_while(|line| !line.is_empty()).map(str::trim);
    lines.collect::<Vec<_>>().join(" ").trim_start_matches("error: ").to_owned()
}

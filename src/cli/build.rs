use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::Context as _;
use clap::Args;
use indicatif::ProgressBar;
use rayon::prelude::*;

use super::index::{Made, Told};
use super::input::Unsaid;
use super::problems::{Class, Problems};
use super::store::Store;
use super::view::{View, said};
use super::watch::Watch;
use super::{Outcome, Speed, decisions, index, input, left, panics, progress, say, threads, view};
use crate::base::{Edtf, Lang};
use crate::claim::Reader;
use crate::export::{self, Options};
use crate::graph::Graph;
use crate::ledger::{
    self, Cache, Decisions, Entry, Key, LedgerError, Manifest, Seen, Segment, Settled, Stamp, State, Summary,
};
use crate::source::{self, Defaults, Document, EXTENSIONS_READ, File, Kind, Problem};

/// Read documents and keep their claims in a store.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf build articles/
  graaf build articles/ more.jsonl --published 2022-10 --out store
  graaf build articles/ --watch

Reads text, Markdown, HTML, JSON, CSV, feeds, Word documents, PDFs, WARC, and archives of those: docs/input.md; \
                  `graaf sources` shows what is understood of each. A date stands in what the file says of itself, after \
                  the word \"date\" at the very start, in the file's name, in a graaf.toml of the folder, or in \
                  --published; else nothing is dated by guess.

A build is of what you name: documents that did not change are not read again, and those that are not under PATH any more \
                  leave the store, which is told. To add to a store, name the old folders too.")]
pub struct Build {
    /// Files, or folders read with all that is in them
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    store: Store,
    #[command(flatten)]
    unsaid: Unsaid,
    /// How many documents to read at once [default: one a core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    /// Open every file, also those that look unchanged
    #[arg(long)]
    verify: bool,
    /// Keep only the sentences that claims stand on, not the whole texts
    #[arg(long)]
    no_text: bool,
    /// The file that says who is the same actor and who is not [default: merges.toml beside the documents]
    #[arg(long, value_name = "FILE")]
    merges: Option<PathBuf>,
    /// The file of what was decided about single claims [default: review.toml beside the documents]
    #[arg(long, value_name = "FILE")]
    review: Option<PathBuf>,
    /// Build again whenever files change, until Ctrl-C
    #[arg(long)]
    watch: bool,
    #[command(flatten)]
    speed: Speed,
    /// Language of the summary
    #[arg(long, value_parser = super::language, default_value = "en")]
    lang: Lang,
}

/// What became of one file.
#[derive(Default)]
struct Part<'c> {
    entries: Vec<Entry>,
    problems: Vec<Problem>,
    failures: Vec<String>,
    /// Set when the file may be passed over next time.
    seen: Option<Seen<'c>>,
}

/// What every thread shares.
struct Work<'a> {
    reader: Reader,
    store: &'a ledger::Build,
    cache: &'a Cache,
    keep_text: bool,
    /// The folder we are in; asking for it once a file takes as long as looking at the file.
    here: PathBuf,
    /// Segments that some thread has taken on: two lines of a file may hold the same document.
    taken: Mutex<BTreeSet<Key>>,
    bar: ProgressBar,
}

impl Build {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        if self.watch {
            return self.watch();
        }
        match self.once(&mut Problems::new(self.lang))? {
            Some((summary, warnings)) => super::print(summary_text(&summary, warnings, self.lang).as_bytes()),
            None => Ok(Outcome::Nothing),
        }
    }

    /// Builds whenever something changes, until somebody ends the process.
    fn watch(&self) -> anyhow::Result<Outcome> {
        // A build that ends anywhere leaves the store as it was or as it is to be.
        ctrlc::set_handler(|| std::process::exit(0)).context("Ctrl-C cannot be caught")?;
        let own = self.paths.iter().chain(&self.merges).chain(&self.review);
        let paths: Vec<PathBuf> = own.cloned().collect();
        let mut problems = Problems::new(self.lang);
        let mut known: Option<(Manifest, Graph)> = None;
        loop {
            let watch = Watch::begin(&paths, &self.store.dir)?;
            match self.once(&mut problems) {
                Ok(Some((summary, warnings))) => known = self.tell(known, &summary, warnings)?,
                Ok(None) => {}
                Err(error) => say::error(&super::outcome::told(&error, self.lang)),
            }
            if !watch.wait() {
                return Ok(Outcome::Done);
            }
            problems.again();
        }
    }

    /// Prints the figures of a first build, and of another what it changed. Gives what is known now.
    fn tell(
        &self,
        known: Option<(Manifest, Graph)>,
        summary: &Summary,
        warnings: usize,
    ) -> anyhow::Result<Option<(Manifest, Graph)>> {
        let manifest = Manifest::read(&self.store.dir)?;
        if known.as_ref().is_some_and(|(old, _)| *old == manifest) {
            return Ok(known);
        }
        let graph = View::of(self.store.dir.clone(), self.lang, false).graph()?;
        let text = match &known {
            None => summary_text(summary, warnings, self.lang),
            Some((_, old)) => {
                let documents = match summary.documents {
                    1 => "document",
                    _ => said(self.lang, "documents", "documenten"),
                };
                let changes = export::diff_line(&old.diff(&graph), &view::options(self.lang));
                format!("{} {documents}: {changes}\n", summary.documents)
            }
        };
        super::print(text.as_bytes())?;
        Ok(Some((manifest, graph)))
    }

    /// Builds once. Gives the figures and the number of messages; `None` where nothing could be read, which has been told.
    fn once(&self, problems: &mut Problems) -> anyhow::Result<Option<(Summary, usize)>> {
        let defaults = self.unsaid.defaults();
        let tool = ledger::fingerprint(self.speed.pace());
        let cache = || if self.verify { Cache::new(&tool) } else { Cache::read(&self.store.dir, &tool) };
        let find = || input::find(&self.paths, &defaults, Some(&self.store.dir));
        let (inputs, cache) = rayon::join(find, cache);
        inputs.problems.iter().for_each(|p| problems.tell(p));
        if inputs.files.is_empty() {
            say::error(&self.nothing());
            return Ok(None);
        }
        let named = (self.merges.as_deref(), self.review.as_deref());
        let Some(found) = decisions::beside(&self.paths, named.0, named.1)? else {
            return Ok(None);
        };
        let mut store = ledger::Build::begin(&self.store.dir, !self.no_text, self.speed.pace())?;
        // A store that is small enough for `graph.json` is read as a whole in any case.
        store.verify = self.verify || store.claims() <= MANY;
        if let Some(damage) = &store.damage {
            say::warning(self.lang, &damage.message(self.lang));
        }
        let bar = progress::bar(inputs.files.len());
        let work = Work {
            reader: Reader::at(self.speed.pace()),
            store: &store,
            cache: &cache,
            keep_text: !self.no_text,
            here: std::env::current_dir().unwrap_or_default(),
            taken: Mutex::default(),
            bar: bar.clone(),
        };
        let parts = threads::pool(self.threads.map(usize::from))?.install(|| work.files(&inputs.files));
        bar.finish_and_clear();
        let (mut seen, mut entries) = (Vec::new(), Vec::new());
        for part in parts? {
            seen.extend(part.seen);
            entries.extend(part.entries);
            part.problems.iter().for_each(|p| problems.tell(p));
            part.failures.iter().for_each(|f| problems.tell_text(Class::Reading, false, f));
        }
        if entries.is_empty() {
            problems.finish();
            store.keep();
            say::error(&self.nothing());
            return Ok(None);
        }
        let settled = store.settle(entries)?;
        self.tell_ids(&settled, problems);
        problems.finish();
        // Only an advantage, so not worth a failure; a disk that is full fails the commit.
        let _ = cache.replace(&self.store.dir, std::path::absolute(&found.file).ok(), seen);
        self.finish(store, settled, found.decisions, problems.errors + problems.warnings)
    }

    /// Tells of documents that do not count beside another of their id.
    fn tell_ids(&self, settled: &Settled, problems: &mut Problems) {
        for (entry, source) in &settled.repeated {
            let Entry { source: own, id, .. } = entry;
            let message = match self.lang {
                Lang::En => format!("{own}: the same document as {source} (id {id}); it counts once"),
                Lang::Nl => format!("{own}: hetzelfde document als {source} (id {id}); het telt één keer"),
            };
            problems.tell_text(Class::Copy, true, &message);
        }
        for (Entry { source: own, id, .. }, source) in &settled.strangers {
            let message = match self.lang {
                Lang::En => format!(
                    "{own}: has a document with the id of one in {source} (id {id}) and hardly a word of it; it is taken for an \
                     older version and its claims do not count: give one of them another id"
                ),
                Lang::Nl => format!(
                    "{own}: heeft een document met het id van een in {source} (id {id}) en er haast geen woord van; het geldt \
                     als een oudere versie en zijn beweringen tellen niet: geef een van beide een ander id"
                ),
            };
            problems.tell_text(Class::Copy, true, &message);
        }
    }

    fn nothing(&self) -> String {
        let paths: Vec<_> = self.paths.iter().map(|p| p.display().to_string()).collect();
        let store = self.store.dir.display();
        let paths = paths.join(", ");
        match self.lang {
            Lang::En => format!(
                "no document could be read in {paths}, so the store in {store} is left as it was; graaf reads \
                 {EXTENSIONS_READ}"
            ),
            Lang::Nl => format!(
                "in {paths} was geen document te lezen, dus de opslag in {store} blijft zoals hij was; graaf leest \
                 {EXTENSIONS_READ}"
            ),
        }
    }

    /// What is said of reviews whose claims are not read any more.
    fn gone(&self, count: usize) -> Option<String> {
        match (count, self.lang) {
            (0, _) => None,
            (1, Lang::En) => {
                Some("1 decision in review.toml is about a claim that is not there any more".to_owned())
            }
            (n, Lang::En) => {
                Some(format!("{n} decisions in review.toml are about claims that are not there any more"))
            }
            (1, Lang::Nl) => {
                Some("1 beslissing in review.toml gaat over een bewering die er niet meer is".to_owned())
            }
            (n, Lang::Nl) => {
                Some(format!("{n} beslissingen in review.toml gaan over beweringen die er niet meer zijn"))
            }
        }
    }

    /// Folds and commits.
    fn finish(
        &self,
        store: ledger::Build,
        settled: Settled,
        mut decisions: Decisions,
        mut warnings: usize,
    ) -> anyhow::Result<Option<(Summary, usize)>> {
        store.know_again(&settled, &mut decisions.reviews)?;
        let known = store.unchanged(&settled, &decisions);
        let known = known.and_then(|(summary, i)| Some((summary.clone(), index::told(&i, &decisions)?)));
        warnings += left::tell(&store, &settled, &self.store.dir, self.lang);
        let (summary, told) = match known {
            Some(known) => {
                store.keep();
                known
            }
            None => commit(store, settled, decisions)?,
        };
        let told: Vec<String> =
            told.warnings.iter().map(ToString::to_string).chain(self.gone(told.gone)).collect();
        told.iter().for_each(|w| say::warning(self.lang, w));
        warnings += told.len();
        Ok(Some((summary, warnings)))
    }
}

impl<'a> Work<'a> {
    /// Reads files, unless they are known; an error here ends the build.
    fn files(&self, files: &[File]) -> Result<Vec<Part<'a>>, LedgerError> {
        // Those of a folder have their defaults in common.
        let folders = files.chunk_by(|a, b| a.defaults == b.defaults);
        let folders: Vec<(String, &[File])> =
            folders.map(|some| (self.context(&some[0].defaults), some)).collect();
        let each =
            folders.par_iter().flat_map(|(context, files)| files.par_iter().map(move |f| (f, context)));
        each.map(|(file, context)| self.file(file, context)).collect()
    }

    fn file(&self, file: &File, context: &str) -> Result<Part<'a>, LedgerError> {
        let stamp = fs::metadata(&file.path).ok().as_ref().and_then(Stamp::of);
        let path = std::path::absolute(self.here.join(&file.path)).ok();
        let seen = path.as_deref().zip(stamp);
        let part = match seen.and_then(|(path, stamp)| self.known(path, stamp, context)) {
            Some(part) => part,
            None => self.read(file, |segments| {
                let (path, stamp) = seen?;
                Seen::new(path, stamp, context, segments)
            })?,
        };
        self.bar.inc(1);
        Ok(part)
    }

    /// `seen`: what is remembered of the file with these segments.
    fn read(&self, file: &File, seen: impl Fn(&[Key]) -> Option<Seen<'a>>) -> Result<Part<'a>, LedgerError> {
        let source::Reading { documents, problems, .. } = match input::read(file) {
            Ok(reading) => reading,
            Err(failure) => return Ok(Part { failures: vec![failure], ..Part::default() }),
        };
        let several = documents.len() > 1;
        let entries: Result<Vec<_>, LedgerError> =
            documents.par_iter().map(|d| self.document(d, several)).collect();
        let mut part = Part { problems, ..Part::default() };
        for entry in entries? {
            match entry {
                Ok(entry) => part.entries.extend(entry),
                Err(failure) => part.failures.push(failure),
            }
        }
        if part.entries.is_empty() {
            part.keep_last(file, self.store);
        } else if part.is_clean() {
            part.seen = seen(&part.entries.iter().map(|e| e.segment).collect::<Vec<_>>());
        }
        Ok(part)
    }

    /// What else than its bytes decides how a file is read and kept.
    fn context(&self, defaults: &Defaults) -> String {
        let published = defaults.published.as_ref().map_or("", Edtf::as_str);
        let publisher = defaults.publisher.as_deref().unwrap_or_default();
        let language = defaults.language.map_or("", Lang::code);
        let mapping = defaults.mapping.key();
        Cache::context(&format!("{published}|{publisher}|{language}|{mapping}|{}", self.keep_text))
    }

    /// What the last build read in a file, if the file has not changed and all its segments are whole.
    fn known(&self, path: &Path, stamp: Stamp, context: &str) -> Option<Part<'a>> {
        let seen = self.cache.find(path, stamp, context)?;
        let entries: Option<Vec<Entry>> = seen.segments()?.iter().map(|key| self.store.find(key)).collect();
        let entries = entries?;
        // The one warning that a remembered file may have: it is true as long as the file stays as it is.
        let undated = |e: &Entry| Problem { path: e.source.clone(), line: None, kind: Kind::Undated };
        let problems = entries.iter().filter(|e| e.published.is_none()).map(undated).collect();
        Some(Part { entries, problems, failures: Vec::new(), seen: Some(seen) })
    }

    /// Reads a document, unless the store has it; a panic in it is a failure of that document alone. `None` for one
    /// that another thread has taken on. `several`: its file holds others too.
    fn document(
        &self,
        document: &Document,
        several: bool,
    ) -> Result<Result<Option<Entry>, String>, LedgerError> {
        let name = || if several { input::name_of_several(document) } else { document.source.clone() };
        if let Some(failure) = input::too_long(document, &name()) {
            return Ok(Err(failure));
        }
        let key = self.store.key(document);
        if !self.taken.lock().unwrap_or_else(PoisonError::into_inner).insert(key) {
            return Ok(Ok(None));
        }
        if let Some(entry) = self.store.find(&key) {
            return Ok(Ok(Some(entry)));
        }
        match panics::catch(&name(), || self.reader.read(document)) {
            Err(failure) => Ok(Err(failure)),
            Ok(reading) => {
                let sentences = reading.sentences.len();
                let claims = reading.claims.into_iter().chain(reading.others).collect();
                let segment = Segment { document: document.clone(), sentences, claims, copy_of: None };
                self.store.put(segment).map(|entry| Ok(Some(entry)))
            }
        }
    }
}

impl Part<'_> {
    /// A file that cannot be read today may be readable tomorrow: what was read in it before stays.
    fn keep_last(&mut self, file: &File, store: &ledger::Build) {
        if self.problems.iter().all(|p| !matches!(p.kind, Kind::Unreadable(_))) {
            return;
        }
        self.entries = store.last_of(&file.name);
        if !self.entries.is_empty() {
            self.failures.push(format!("{}: what was read in it before is kept", file.name));
        }
    }

    /// Nothing to say about the file, or only what [`Work::known`] can say as well.
    fn is_clean(&self) -> bool {
        self.failures.is_empty() && self.problems.iter().all(|p| p.kind == Kind::Undated && p.line.is_none())
    }
}

/// With more claims than this, `graph.json` is not written: it would be made anew at every build, and few programs read
/// a file that large at once. `graaf json` makes it when it is wanted.
const MANY: usize = 20_000;

/// Makes documents and decisions the state of a store. Gives the figures, and what of the decisions is without effect.
pub(super) fn commit(
    store: ledger::Build,
    settled: Settled,
    decisions: Decisions,
) -> anyhow::Result<(Summary, Told)> {
    let Made { indexed, plan, told } = index::make(&store, &settled, &decisions)?;
    let summary = index::summary(&settled, &indexed.totals);
    let graph = if summary.claims > MANY {
        None
    } else {
        let mut segments = store.load(&settled)?;
        let replay = decisions.replay(&plan);
        segments.iter_mut().for_each(|segment| drop(replay.apply(segment)));
        Some(export::json(&view::fold(segments, false), &Options::default()).into_bytes())
    };
    store.commit(State { settled, decisions, summary: summary.clone(), graph, index: indexed })?;
    Ok((summary, told))
}

/// The summary as people read it.
pub(super) fn summary_text(summary: &Summary, warnings: usize, lang: Lang) -> String {
    let lines = summary_lines(summary, warnings, lang);
    lines.into_iter().map(|(label, value)| format!("{label:<11} {value:>10}\n")).collect()
}

/// The same, a label and a value a line.
fn summary_lines(summary: &Summary, warnings: usize, lang: Lang) -> Vec<(&'static str, String)> {
    let day = |day: &Option<String>| day.clone().unwrap_or_else(|| "–".to_owned());
    let some = |count: usize| if count == 0 { String::new() } else { count.to_string() };
    let rows = [
        ("documents", "documenten", summary.documents.to_string()),
        ("copies", "kopieën", some(summary.copies)),
        ("older", "ouder", some(summary.older)),
        ("sentences", "zinnen", summary.sentences.to_string()),
        ("actors", "actoren", summary.actors.to_string()),
        ("claims", "beweringen", summary.claims.to_string()),
        ("relations", "relaties", summary.relations.to_string()),
        ("first date", "eerste dag", day(&summary.first)),
        ("last date", "laatste dag", day(&summary.last)),
        ("warnings", "meldingen", warnings.to_string()),
    ];
    let rows = rows.into_iter().filter(|(.., value)| !value.is_empty());
    rows.map(|(en, nl, value)| (if lang == Lang::Nl { nl } else { en }, value)).collect()
}

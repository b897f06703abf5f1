use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use clap::Args;
use indicatif::ProgressBar;
use rayon::prelude::*;

use super::input::{self, Input};
use super::store::Store;
use super::{Outcome, panics, progress, say, threads};
use crate::base::{Edtf, Lang};
use crate::claim::Reader;
use crate::ledger::{self, Cache, Entry, Key, LedgerError, Seen, Segment, Stamp, Summary};
use crate::source::Document;

/// Read documents and keep their claims in a store.
#[derive(Debug, Args)]
pub struct Build {
    /// Files, or folders read with all that is in them
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    store: Store,
    /// The date of documents that carry none
    #[arg(long, value_name = "DATE", value_parser = super::date)]
    published: Option<Edtf>,
    /// How many documents to read at once [default: one a core]
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
    /// Open every file, also those that look unchanged
    #[arg(long)]
    verify: bool,
    /// Keep only the sentences that claims stand on, not the whole texts
    #[arg(long)]
    no_text: bool,
    /// Language of the summary
    #[arg(long, value_parser = super::language, default_value = "en")]
    lang: Lang,
}

/// What became of one file.
#[derive(Default)]
struct Part {
    entries: Vec<Entry>,
    problems: Vec<String>,
    /// Set when the file may be passed over next time.
    seen: Option<Seen>,
}

/// What every thread shares.
struct Work<'a> {
    reader: Reader,
    store: &'a ledger::Build,
    cache: Cache,
    options: &'a Build,
    /// Segments that some thread has taken on: two files, or two lines of one, may hold the same document.
    taken: Mutex<BTreeSet<Key>>,
    bar: ProgressBar,
}

impl Build {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let store = ledger::Build::begin(&self.store.dir, !self.no_text)?;
        if let Some(damage) = &store.damage {
            say::warning(&format!("{damage}: every document is read anew"));
        }
        let (files, mut problems) = input::find(&self.paths, Some(&self.store.dir));
        let fingerprint = ledger::fingerprint();
        let cache =
            if self.verify { Cache::new(&fingerprint) } else { Cache::read(&self.store.dir, &fingerprint) };
        let bar = progress::bar(files.iter().map(|f| f.size).sum());
        let work = Work {
            reader: Reader::embedded(),
            store: &store,
            cache,
            options: self,
            taken: Mutex::default(),
            bar: bar.clone(),
        };
        let parts: Result<Vec<Part>, LedgerError> =
            threads::pool(self.threads)?.install(|| files.par_iter().map(|file| work.file(file)).collect());
        bar.finish_and_clear();
        let (mut cache, mut entries) = (Cache::new(&fingerprint), Vec::new());
        for (file, part) in files.iter().zip(parts?) {
            if let (Some(seen), Ok(path)) = (part.seen, std::path::absolute(&file.path)) {
                cache.remember(path, seen);
            }
            entries.extend(part.entries);
            problems.extend(part.problems);
        }
        problems.extend(settle(&mut entries));
        for problem in &problems {
            say::warning(problem);
        }
        if entries.is_empty() {
            say::error("no document could be read, so the store is left as it was");
            return Ok(Outcome::Nothing);
        }
        self.finish(store, &cache, entries, problems.len())
    }

    /// Folds, commits and tells.
    fn finish(
        &self,
        store: ledger::Build,
        cache: &Cache,
        entries: Vec<Entry>,
        warnings: usize,
    ) -> anyhow::Result<Outcome> {
        let summary = match store.unchanged(&entries).cloned() {
            Some(summary) => {
                cache.write(&self.store.dir)?;
                store.keep();
                summary
            }
            None => {
                let (summary, graph) = fold(&store.load(&entries)?);
                cache.write(&self.store.dir)?;
                store.commit(entries, summary.clone(), &graph)?;
                summary
            }
        };
        let mut output = std::io::stdout().lock();
        for (label, value) in summary_lines(&summary, warnings, self.lang) {
            writeln!(output, "{label:<11} {value:>10}")?;
        }
        Ok(Outcome::Done)
    }
}

impl Work<'_> {
    /// Reads a file, unless it is known; an error here ends the build.
    fn file(&self, file: &Input) -> Result<Part, LedgerError> {
        let stamp = fs::metadata(&file.path).ok().as_ref().and_then(Stamp::of);
        let context = self.options.published.as_ref().map_or("", Edtf::as_str);
        if let Some(part) = stamp.and_then(|stamp| self.known(file, stamp, context)) {
            self.bar.inc(file.size);
            return Ok(part);
        }
        let batch = input::load(file, self.options.published.as_ref());
        let entries: Result<Vec<_>, LedgerError> =
            batch.documents.par_iter().map(|document| self.document(document)).collect();
        self.bar.inc(file.size);
        let mut part = Part { problems: batch.problems, ..Part::default() };
        for entry in entries? {
            match entry {
                Ok(entry) => part.entries.push(entry),
                Err(problem) => part.problems.push(problem),
            }
        }
        if part.entries.is_empty() && !part.problems.is_empty() {
            part.entries = self.store.last_of(&file.source);
            if !part.entries.is_empty() {
                part.problems.push(format!("{}: what was read in it before is kept", file.source));
            }
        } else if let (Some(stamp), true) = (stamp, part.problems.is_empty()) {
            let segments = part.entries.iter().map(|e| e.segment.clone()).collect();
            part.seen = Some(Seen { stamp, context: context.to_owned(), segments });
        }
        Ok(part)
    }

    /// What the last build read in a file, if the file has not changed and all its segments are whole.
    fn known(&self, file: &Input, stamp: Stamp, context: &str) -> Option<Part> {
        let segments = self.cache.find(&std::path::absolute(&file.path).ok()?, stamp, context)?;
        let entries: Option<Vec<Entry>> = segments.iter().map(|key| self.store.find(key)).collect();
        let seen = Seen { stamp, context: context.to_owned(), segments: segments.to_vec() };
        Some(Part { entries: entries?, problems: Vec::new(), seen: Some(seen) })
    }

    /// Reads a document, unless the store has it; a panic in it is a problem of that document alone.
    fn document(&self, document: &Document) -> Result<Result<Entry, String>, LedgerError> {
        let key = self.store.key(document);
        let first = self.taken.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone());
        if !first {
            return Ok(Err(format!("{}: holds the same document twice; one is kept", document.source)));
        }
        if let Some(entry) = self.store.find(&key) {
            return Ok(Ok(entry));
        }
        match panics::catch(&document.source, || self.reader.read(document)) {
            Err(problem) => Ok(Err(problem)),
            Ok(reading) => {
                let sentences = reading.sentences.len();
                let segment = Segment { document: document.clone(), sentences, claims: reading.claims };
                self.store.put(segment).map(Ok)
            }
        }
    }
}

/// Puts the documents in the order of the store, each id once, and says which are left out.
fn settle(entries: &mut Vec<Entry>) -> Vec<String> {
    entries.sort();
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    let mut problems = Vec::new();
    entries.retain(|entry| match first.get(&entry.id) {
        None => {
            first.insert(entry.id.clone(), entry.source.clone());
            true
        }
        Some(source) => {
            problems.push(format!("{}: the same document as {source}; it counts once", entry.source));
            false
        }
    });
    problems
}

/// The graph's figures, and `graph.json`.
fn fold(segments: &[Segment]) -> (Summary, Vec<u8>) {
    let claims = || segments.iter().flat_map(|s| &s.claims);
    let days = |pick: fn(&crate::claim::When) -> Option<&String>| {
        claims().filter_map(move |c| pick(c.when.as_ref()?))
    };
    let summary = Summary {
        documents: segments.len(),
        sentences: segments.iter().map(|s| s.sentences).sum(),
        actors: claims()
            .flat_map(|c| [Some(&c.subject), c.object.as_ref()])
            .flatten()
            .map(|p| &p.id)
            .collect::<BTreeSet<_>>()
            .len(),
        claims: claims().count(),
        relations: 0,
        first: days(|w| w.earliest.as_ref()).min().cloned(),
        last: days(|w| w.latest.as_ref()).max().cloned(),
    };
    (summary, b"{}\n".to_vec())
}

/// The summary as people read it: a label and a value a line.
fn summary_lines(summary: &Summary, warnings: usize, lang: Lang) -> Vec<(&'static str, String)> {
    let day = |day: &Option<String>| day.clone().unwrap_or_else(|| "–".to_owned());
    let rows = [
        ("documents", "documenten", summary.documents.to_string()),
        ("sentences", "zinnen", summary.sentences.to_string()),
        ("actors", "actoren", summary.actors.to_string()),
        ("claims", "beweringen", summary.claims.to_string()),
        ("relations", "relaties", summary.relations.to_string()),
        ("first date", "eerste dag", day(&summary.first)),
        ("last date", "laatste dag", day(&summary.last)),
        ("warnings", "meldingen", warnings.to_string()),
    ];
    rows.into_iter().map(|(en, nl, value)| (if lang == Lang::Nl { nl } else { en }, value)).collect()
}

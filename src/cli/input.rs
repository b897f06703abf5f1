//! The files a command was given.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::panics;
use crate::base::Edtf;
use crate::ledger::{MERGES, REVIEW};
use crate::source::{self, Defaults, Document, EXTENSIONS_READ, File, Mapping, Problem, Reading};

/// The most bytes of one document: twice the longest novel. Longer ones are folders in one file, and reading one takes
/// a hundred times its size in memory.
const LONGEST: usize = 8 << 20;

/// What the user says of documents that do not say it themselves.
#[derive(Debug, Args)]
pub(crate) struct Unsaid {
    /// The date of documents that carry none
    #[arg(long, value_name = "DATE", value_parser = super::date)]
    published: Option<Edtf>,
    /// Which columns of tables and fields of JSON hold text, title, published, publisher, url, lang and id, where graaf
    /// does not guess it: text=body,published=date
    #[arg(long, value_name = "FIELD=NAME,…")]
    map: Option<Mapping>,
}

impl Unsaid {
    pub(crate) fn defaults(&self) -> Defaults {
        let mapping = self.map.clone().unwrap_or_default();
        Defaults { published: self.published.clone(), mapping, ..Defaults::default() }
    }
}

/// Files to read, and what is wrong with the rest.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    /// In the order of the paths given, then of their names.
    pub(crate) files: Vec<File>,
    /// What cannot be read.
    pub(crate) problems: Vec<Problem>,
}

/// Finds the files under the given paths, without those of the store that is to be written.
pub(crate) fn find(paths: &[PathBuf], defaults: &Defaults, store: Option<&Path>) -> Inputs {
    let store = store.and_then(|dir| fs::canonicalize(dir).ok());
    let mut inputs = Inputs::default();
    for path in &paths.iter().flat_map(|path| named(path)).collect::<Vec<_>>() {
        // A pattern names them with the documents that they are about.
        if path.file_name().is_some_and(|name| name == MERGES || name == REVIEW) {
            continue;
        }
        let walk = source::walk(path, defaults);
        let own = store.as_ref().and_then(|store| below(store, path));
        let is_own = |file: &File| own.as_ref().is_some_and(|own| Path::new(&file.name).starts_with(own));
        inputs.files.extend(walk.files.into_iter().filter(|file| !is_own(file)));
        // What is wrong with the settings of a folder is wrong for each file in it that was named.
        let problems = walk.problems.into_iter().filter(|p| !inputs.problems.contains(p));
        inputs.problems.extend(problems.collect::<Vec<_>>());
    }
    inputs
}

/// The paths that a pattern stands for, sorted; a path that is there stands for itself, as does one that nothing fits,
/// so that it is told as missing. Shells do this too, unless the pattern is quoted or the shell is that of Windows.
fn named(path: &Path) -> Vec<PathBuf> {
    let is_pattern = path.to_str().filter(|text| text.contains(['*', '?', '[']) && !path.exists());
    let found = is_pattern.and_then(|pattern| glob::glob(pattern).ok());
    let found: Vec<PathBuf> = found.into_iter().flatten().flatten().collect();
    if found.is_empty() { vec![path.to_owned()] } else { found }
}

/// Reads a file; a panic in it costs no other.
pub(crate) fn read(file: &File) -> Result<Reading, String> {
    panics::catch(&file.name, || source::read_file(file))
}

/// The path of the store relative to a folder, when it lies in it.
fn below(store: &Path, folder: &Path) -> Option<PathBuf> {
    Some(store.strip_prefix(fs::canonicalize(folder).ok()?).ok()?.to_owned())
}

/// Why a document that is called `what` is too long to be read as one, if it is.
pub(crate) fn too_long(document: &Document, what: &str) -> Option<String> {
    let length = document.text.len();
    (length > LONGEST).then(|| {
        format!(
            "{what}: is {} MB long and is left out: graaf reads articles of up to {} MB; split it into its articles",
            length >> 20,
            LONGEST >> 20
        )
    })
}

/// What a document is called in messages: its file, and in a stream its id as well.
pub(crate) fn name(document: &Document) -> String {
    if document.source == "-" { format!("standard input, {}", document.id) } else { document.source.clone() }
}

/// The same of one of the documents in a file that holds more than one.
pub(crate) fn name_of_several(document: &Document) -> String {
    if document.source == "-" { name(document) } else { format!("{}, {}", document.source, document.id) }
}

/// A folder without a file to read.
pub(crate) fn nothing_in(path: &Path) -> String {
    format!("{}: there is no document in it; graaf reads {EXTENSIONS_READ}", path.display())
}

//! Where the user's decisions lie, and reading them.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::say;
use super::view::said;
use crate::base::{Fault, Lang};
use crate::ledger::{Cache, Decisions, MERGES, Merges, REVIEW, Reviews};

/// The decisions that a build replays, and where new ones go.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) decisions: Decisions,
    /// Where `graaf same` writes; `graaf review` writes beside it.
    pub(crate) file: PathBuf,
}

/// The decisions beside the documents of a build, or in the files that were named instead. `None` when some cannot be
/// understood: each fault has been told.
///
/// # Errors
/// When a file is there but cannot be read, or one that was named is not there.
pub(crate) fn beside(
    paths: &[PathBuf],
    merges: Option<&Path>,
    reviews: Option<&Path>,
) -> anyhow::Result<Option<Found>> {
    let (mut found, mut sound) = (Found::default(), true);
    let mut told = |faults: Vec<Fault>| {
        sound = false;
        faults.iter().for_each(|f| say::error(&f.to_string()));
    };
    let files = files(paths, merges, MERGES);
    for (name, text) in texts(&files, merges.is_some())? {
        Merges::parse(&name, &text).map_or_else(&mut told, |own| found.decisions.merges.extend(own));
    }
    for (name, text) in texts(&self::files(paths, reviews, REVIEW), reviews.is_some())? {
        Reviews::parse(&name, &text)
            .map_or_else(&mut told, |own| found.decisions.reviews.list.extend(own.list));
    }
    found.file =
        files.iter().find(|f| f.exists()).or(files.first()).cloned().unwrap_or_else(|| MERGES.into());
    Ok(sound.then_some(found))
}

/// The file that was named, else those of a name beside the documents, each once.
fn files(paths: &[PathBuf], named: Option<&Path>, name: &str) -> Vec<PathBuf> {
    if let Some(file) = named {
        return vec![file.to_owned()];
    }
    let mut files: Vec<PathBuf> = Vec::new();
    for file in paths.iter().map(|p| folder(p).join(name)) {
        if !files.contains(&file) {
            files.push(file);
        }
    }
    files
}

/// What stands in the files that are there, each with its name.
fn texts(files: &[PathBuf], must_be: bool) -> anyhow::Result<Vec<(String, String)>> {
    let mut texts = Vec::new();
    for file in files {
        texts.extend(read(file, must_be)?.map(|text| (file.display().to_string(), text)));
    }
    Ok(texts)
}

/// The folder a path is, or lies in.
fn folder(path: &Path) -> PathBuf {
    if path.is_dir() { path.to_owned() } else { path.parent().unwrap_or(Path::new("")).to_owned() }
}

/// A file's text; `None` where there is none and none has to be.
pub(crate) fn read(file: &Path, must_be: bool) -> anyhow::Result<Option<String>> {
    match fs::read_to_string(file) {
        Ok(text) => Ok(Some(text)),
        Err(e) if e.kind() == ErrorKind::NotFound && !must_be => Ok(None),
        Err(e) if e.kind() == ErrorKind::NotFound => {
            bail!(
                "{}: there is no such file; check the name; `graaf same` and `graaf review` make such files",
                file.display()
            )
        }
        Err(e) => Err(e).with_context(|| format!("{} cannot be read", file.display())),
    }
}

/// The file that decisions about a store go to: the one named, else the one its last build replayed.
///
/// # Errors
/// When neither is known; the message says how to name it.
pub(crate) fn of_store(dir: &Path, named: Option<&Path>, lang: Lang) -> anyhow::Result<PathBuf> {
    match named.map(Path::to_owned).or_else(|| Cache::decisions(dir)) {
        Some(file) => Ok(file),
        None => bail!(
            "{}",
            said(
                lang,
                "it is not known where the decisions lie: name the file with --merges, such as \
                 --merges articles/merges.toml, or run `graaf build FOLDER` first",
                "het is niet bekend waar de beslissingen staan: noem het bestand met --merges, bijvoorbeeld \
                 --merges artikelen/merges.toml, of bouw eerst met `graaf build MAP`"
            )
        ),
    }
}

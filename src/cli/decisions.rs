//! Where the user's decisions lie, and reading them.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::say;
use super::view::said;
use crate::base::Lang;
use crate::ledger::{Cache, MERGES, Merges};

/// The decisions that a build replays, and where new ones go.
#[derive(Debug)]
pub(crate) struct Decisions {
    pub(crate) merges: Merges,
    /// Where `graaf same` writes.
    pub(crate) file: PathBuf,
}

/// The decisions beside the documents of a build, or in the file that was named instead. `None` when some cannot be
/// understood: each fault has been told.
///
/// # Errors
/// When a file is there but cannot be read.
pub(crate) fn beside(paths: &[PathBuf], named: Option<&Path>) -> anyhow::Result<Option<Decisions>> {
    let files: Vec<PathBuf> = match named {
        Some(file) => vec![file.to_owned()],
        None => paths.iter().map(|p| folder(p).join(MERGES)).collect(),
    };
    let (mut merges, mut sound, mut seen) = (Merges::default(), true, Vec::new());
    for file in &files {
        if seen.contains(&file) {
            continue;
        }
        seen.push(file);
        let Some(text) = read(file, named.is_some())? else { continue };
        match Merges::parse(&file.display().to_string(), &text) {
            Ok(own) => merges.extend(own),
            Err(faults) => {
                sound = false;
                faults.iter().for_each(|f| say::error(&f.to_string()));
            }
        }
    }
    let file = files.iter().find(|f| f.exists()).or(files.first()).cloned().unwrap_or_else(|| MERGES.into());
    Ok(sound.then_some(Decisions { merges, file }))
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
                "{}: there is no such file; check the name, or make it with `graaf same A B --merges FILE`",
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

//! A user's own actors and relations: finding the files, checking them, putting them to use.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::Args;

use super::{Outcome, say};
use crate::actor::Addition;
use crate::base::Fault;
use crate::claim::Relations;
use crate::ledger;

/// Files that lie among those of a lexicon and are something else.
const OTHERS: [&str; 3] = ["merges.toml", "review.toml", "graaf.toml"];

/// Which files a command knows more from.
#[derive(Clone, Debug, Default, Args)]
pub struct Lexicons {
    /// Actors and relations of your own: a .tsv or .toml file in the form of schema/actors or schema/relations, or a folder
    /// of them; may be repeated. `graaf lint` checks them
    #[arg(long, value_name = "FILE|DIR", global = true, help_heading = "Lexicon")]
    lexicon: Vec<PathBuf>,
}

/// Files of a lexicon, read and sound.
#[derive(Debug)]
pub(crate) struct Knowledge {
    pub(crate) tables: usize,
    pub(crate) actors: Addition,
    pub(crate) relations: Relations,
    digest: String,
}

impl Lexicons {
    /// Reads the files and puts them to use, before anything else is read.
    ///
    /// # Errors
    /// When a file cannot be read, or there is none. [`Outcome::Nothing`] when something is wrong in them: each fault has been
    /// told.
    pub fn install(&self) -> anyhow::Result<Outcome> {
        if self.lexicon.is_empty() {
            return Ok(Outcome::Done);
        }
        match Knowledge::read(&self.lexicon, &[])? {
            Ok(knowledge) => {
                knowledge.install();
                Ok(Outcome::Done)
            }
            Err(faults) => {
                faults.iter().for_each(|f| say::error(&f.to_string()));
                Ok(Outcome::Nothing)
            }
        }
    }

    /// The files that were named.
    pub(crate) fn paths(&self) -> &[PathBuf] {
        &self.lexicon
    }
}

impl Knowledge {
    /// Reads all files below some paths; inside, what is wrong in them. `beside`: relations that other files add.
    ///
    /// # Errors
    /// When a file cannot be read, or a path holds none.
    pub(crate) fn read(paths: &[PathBuf], beside: &[&str]) -> anyhow::Result<Result<Self, Vec<Fault>>> {
        let (mut tables, mut relations, mut hash) = (Vec::new(), Vec::new(), blake3::Hasher::new());
        for path in paths {
            let files = files(path)?;
            if files.is_empty() {
                bail!("{}: there is no table (.tsv) and no relation (.toml) in it", path.display());
            }
            for file in files {
                let text = fs::read_to_string(&file)
                    .with_context(|| format!("{}: it cannot be read", file.display()))?;
                let (name, label) = (file.display().to_string(), stem(&file));
                let is_table = has(&file, "tsv");
                // What decides how a text is read: not where the files lie.
                let label = if is_table { String::new() } else { label };
                for part in [label.as_str(), text.as_str()] {
                    hash.update(&(part.len() as u64).to_le_bytes());
                    hash.update(part.as_bytes());
                }
                if is_table { tables.push((name, text)) } else { relations.push((name, label, text)) }
            }
        }
        let count = tables.len();
        Ok(match (Addition::read(&tables), Relations::read_beside(&relations, beside)) {
            (Ok(actors), Ok(relations)) => {
                let digest = hash.finalize().to_hex()[..16].to_owned();
                Ok(Self { tables: count, actors, relations, digest })
            }
            (actors, relations) => {
                Err([actors.err().unwrap_or_default(), relations.err().unwrap_or_default()].concat())
            }
        })
    }

    /// Puts them to use for the rest of the program's life.
    pub(crate) fn install(self) {
        self.actors.install();
        self.relations.install();
        ledger::add_lexicon(self.digest);
    }
}

/// The files of a lexicon at a path, in the order of their names; those of other kinds in a folder are passed over.
fn files(path: &Path) -> anyhow::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        if !path.exists() {
            bail!("{}: there is no such file or folder; check the name", path.display());
        }
        if !has(path, "tsv") && !has(path, "toml") {
            bail!(
                "{}: a lexicon is a table of actors (.tsv), a relation (.toml), or a folder of these",
                path.display()
            );
        }
        return Ok(vec![path.to_owned()]);
    }
    let entries = fs::read_dir(path).with_context(|| format!("{}: it cannot be read", path.display()))?;
    let mut entries: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    entries.sort();
    let mut found = Vec::new();
    for entry in entries {
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') || OTHERS.contains(&name.as_str()) {
            continue;
        }
        // A link to a folder could lead back up.
        if entry.is_dir() && !entry.is_symlink() {
            found.extend(files(&entry)?);
        } else if entry.is_file() && (has(&entry, "tsv") || has(&entry, "toml")) {
            found.push(entry);
        }
    }
    Ok(found)
}

fn has(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|e| e == extension)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

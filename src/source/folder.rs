use std::collections::BTreeSet;
use std::fs::{self, FileType};
use std::io;
use std::path::{Path, PathBuf};

use super::{Defaults, Kind, Mapping, Problem, date, format};
use crate::base::Lang;

/// The file that says what holds for the files of a folder and the folders below it.
const SETTINGS: &str = "graaf.toml";
/// The manifest of a store: a folder that holds it is output, not input.
const MANIFEST: &str = "graaf.json";

/// A file to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it is.
    pub path: PathBuf,
    /// Its path relative to the folder that was walked, with `/` between parts: [`super::Document::source`].
    pub name: String,
    /// What holds for it when it does not say so itself: from the nearest `graaf.toml` up to the folder that was
    /// walked (of a file that was named, its own), then from the caller.
    pub defaults: Defaults,
}

/// What a folder holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    /// Sorted by name, so that the order is the same on every machine.
    pub files: Vec<File>,
    /// What could not be read, sorted by path.
    pub problems: Vec<Problem>,
}

/// Lists the files to read in a folder and the folders in it; or the one file that `root` is, whatever its extension, with what the
/// `graaf.toml` beside it says.
///
/// Hidden files, unknown extensions and stores (`out/`) are passed over; a link that leads back up is followed once.
pub fn walk(root: &Path, defaults: &Defaults) -> Walk {
    let mut walk = Walk::default();
    let name = root.file_name().unwrap_or(root.as_os_str()).to_string_lossy().into_owned();
    match fs::metadata(root) {
        Err(e) => walk.problem(root.to_string_lossy().into_owned(), Kind::of(&e)),
        Ok(data) if data.is_dir() => walk.folders(root, defaults),
        Ok(data) if data.is_file() && name != SETTINGS => {
            let folder = root.parent().unwrap_or(Path::new(""));
            let defaults = walk.settings(folder, &folder.to_string_lossy(), defaults);
            walk.files.push(File { path: root.to_owned(), name, defaults });
        }
        Ok(data) if data.is_file() => {}
        Ok(_) => walk.problem(name, Kind::Special),
    }
    walk.files.sort_by(|a, b| a.name.cmp(&b.name));
    walk.problems.sort_by(|a, b| a.path.cmp(&b.path));
    walk
}

impl Walk {
    fn problem(&mut self, path: String, kind: Kind) {
        self.problems.push(Problem { path, line: None, kind });
    }

    /// Goes through the folders with a stack of our own: nesting may be deep.
    fn folders(&mut self, root: &Path, defaults: &Defaults) {
        let mut seen = BTreeSet::new();
        let mut stack = vec![(root.to_owned(), String::new(), defaults.clone())];
        while let Some((path, name, outer)) = stack.pop() {
            if !fs::canonicalize(&path).is_ok_and(|real| seen.insert(real)) {
                continue;
            }
            let mut entries = match entries(&path) {
                Ok(entries) => entries,
                Err(e) => {
                    let shown = if name.is_empty() { path.to_string_lossy().into_owned() } else { name };
                    self.problem(shown, Kind::of(&e));
                    continue;
                }
            };
            if path.join(MANIFEST).is_file() {
                continue;
            }
            let defaults = self.settings(&path, &name, &outer);
            // Last on the stack is first off it.
            entries.reverse();
            for Inner { path, name: own, kind } in entries {
                let name = if name.is_empty() { own } else { format!("{name}/{own}") };
                match kind {
                    Ok(kind) if kind.is_dir() => stack.push((path, name, defaults.clone())),
                    Ok(kind) if kind.is_file() && format::is_read(&name) => {
                        self.files.push(File { path, name, defaults: defaults.clone() });
                    }
                    Ok(_) => {}
                    Err(e) => self.problem(name, Kind::of(&e)),
                }
            }
        }
    }

    /// What holds in a folder: its own settings, then those from above.
    fn settings(&mut self, folder: &Path, name: &str, outer: &Defaults) -> Defaults {
        let file = folder.join(SETTINGS);
        let shown = if name.is_empty() { SETTINGS.to_owned() } else { format!("{name}/{SETTINGS}") };
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return outer.clone(),
            Err(e) => {
                self.problem(shown, Kind::of(&e));
                return outer.clone();
            }
        };
        let (own, problems) = settings(&text);
        problems.into_iter().for_each(|kind| self.problem(shown.clone(), kind));
        own.or(outer)
    }
}

/// What a folder holds.
struct Inner {
    path: PathBuf,
    name: String,
    /// Of what a link leads to.
    kind: io::Result<FileType>,
}

/// The visible entries of a folder, sorted by name. The folder knows what they are; only where a link leads is asked of the disk,
/// since a build in which nothing changed does little more than look at files.
fn entries(folder: &Path) -> io::Result<Vec<Inner>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            let path = entry.path();
            let kind = match entry.file_type() {
                Ok(kind) if kind.is_symlink() => fs::metadata(&path).map(|data| data.file_type()),
                kind => kind,
            };
            entries.push(Inner { path, name, kind });
        }
    }
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(entries)
}

/// Reads `published`, `publisher`, `lang` and `[map]`; what is wrong with one does not cost the others.
fn settings(text: &str) -> (Defaults, Vec<Kind>) {
    let mut defaults = Defaults::default();
    let mut problems = Vec::new();
    let table: toml::Table = match text.parse() {
        Ok(table) => table,
        Err(e) => return (defaults, vec![Kind::Settings(e.message().to_owned())]),
    };
    for (key, value) in table {
        let value = match value {
            toml::Value::String(text) => text,
            toml::Value::Datetime(date) => date.to_string(),
            toml::Value::Table(fields) if key == "map" => {
                let told = mapping(&fields, &mut defaults.mapping);
                problems.extend(told.into_iter().map(Kind::Settings));
                continue;
            }
            other => {
                problems.push(Kind::Settings(format!("{key} = {other}")));
                continue;
            }
        };
        match key.as_str() {
            "published" => match date::read_date(&value) {
                Some(date) => (defaults.published, defaults.is_dated_by_folder) = (Some(date), true),
                None => problems.push(Kind::Date(value)),
            },
            "publisher" => defaults.publisher = Some(value),
            "lang" => match Lang::from_code(&value) {
                Some(lang) => defaults.language = Some(lang),
                None => problems.push(Kind::Language(value)),
            },
            _ => problems.push(Kind::Settings(format!("{key} is unknown"))),
        }
    }
    (defaults, problems)
}

/// Reads `[map]`, and says what in it means nothing.
fn mapping(fields: &toml::Table, mapping: &mut Mapping) -> Vec<String> {
    let set = |(field, name): (&String, &toml::Value)| match name {
        toml::Value::String(name) => mapping.set(field, name).err(),
        other => Some(format!("{field} = {other}")),
    };
    fields.iter().filter_map(set).map(|why| format!("[map]: {why}")).collect()
}

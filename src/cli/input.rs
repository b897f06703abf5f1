//! The files a command was given, and the documents in them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::base::{Edtf, Lang};
use crate::source::Document;

/// A file to read.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Relative to the folder that was given, with `/`.
    pub(crate) source: String,
    /// Bytes.
    pub(crate) size: u64,
}

/// What became of a file.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    /// Its documents.
    pub(crate) documents: Vec<Document>,
    /// What could not be read in it.
    pub(crate) problems: Vec<String>,
}

/// Finds the files under the given paths, in order of name; and says which paths cannot be read.
pub(crate) fn find(paths: &[PathBuf], store: Option<&Path>) -> (Vec<Input>, Vec<String>) {
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        walk(path, path, store, &mut found, &mut problems);
    }
    found.sort_by(|a, b| a.source.cmp(&b.source));
    (found, problems)
}

fn walk(root: &Path, path: &Path, store: Option<&Path>, found: &mut Vec<Input>, problems: &mut Vec<String>) {
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) => return problems.push(format!("{}: {error}", path.display())),
    };
    if metadata.is_file() {
        let relative = path.strip_prefix(root).ok().filter(|p| !p.as_os_str().is_empty());
        let source = relative.unwrap_or(Path::new(path.file_name().unwrap_or_default()));
        let source = source.to_string_lossy().replace('\\', "/");
        found.push(Input { path: path.to_owned(), source, size: metadata.len() });
        return;
    }
    if Some(path) == store || path.join("graaf.json").exists() {
        return;
    }
    match fs::read_dir(path) {
        Ok(entries) => {
            for entry in entries.flatten() {
                walk(root, &entry.path(), store, found, problems);
            }
        }
        Err(error) => problems.push(format!("{}: {error}", path.display())),
    }
}

/// Reads the documents of a file.
pub(crate) fn load(input: &Input, published: Option<&Edtf>) -> Batch {
    match fs::read(&input.path) {
        Err(error) => Batch { problems: vec![format!("{}: {error}", input.source)], ..Batch::default() },
        Ok(bytes) => {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let document = Document {
                id: blake3::hash(&bytes).to_hex()[..16].to_owned(),
                source: input.source.clone(),
                title: None,
                publisher: None,
                url: None,
                language: Lang::Nl,
                published: published.cloned(),
                text,
            };
            Batch { documents: vec![document], problems: Vec::new() }
        }
    }
}

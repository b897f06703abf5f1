use std::io;
use std::path::{Path, PathBuf};

use crate::base::Lang;

/// Why a store could not be opened or written. The message says what to do next.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// There is no store.
    #[error(
        "no graph in {}: build one first with `graaf build FOLDER`, or name the folder that holds it with --out",
        .0.display()
    )]
    Missing(PathBuf),
    /// The folder belongs to somebody else.
    #[error(
        "{} holds other files and no graaf.json, so graaf will not write there: name a new or empty folder with --out",
        .0.display()
    )]
    Foreign(PathBuf),
    /// Written by a later version of graaf.
    #[error(
        "{} was written by a newer graaf (format {found}, this one knows up to {known}): update graaf, or build into \
         another folder with --out", .dir.display()
    )]
    Newer {
        /// The store.
        dir: PathBuf,
        /// Its format.
        found: u32,
        /// The newest format this version can read.
        known: u32,
    },
    /// Another process holds the lock.
    #[error(
        "another `graaf build` is writing {}: wait until it is done, or build into another folder with --out",
        .0.display()
    )]
    Locked(PathBuf),
    /// The manifest cannot be understood.
    #[error("{} is damaged ({why}): run `graaf build` over the documents again", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// A segment or a file of the index is not what was written.
    #[error("{} is damaged ({why}): run `graaf build` with --verify over the documents again", .path.display())]
    DamagedPart {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The file system refused.
    #[error("cannot {action} {}: {reason}{}", .path.display(), remedy(reason))]
    Io {
        /// `read`, `write`, …
        action: &'static str,
        /// The file.
        path: PathBuf,
        /// Why, in the words of the operating system. Part of the message, so not its `source`.
        reason: io::Error,
    },
    /// The file system refused to write a file of the user's own.
    #[error(
        "cannot write {}: {reason}; give yourself the right to write there, or name another file: --merges, --review or --export",
        .path.display()
    )]
    Own {
        /// The file.
        path: PathBuf,
        /// Why, in the words of the operating system.
        reason: io::Error,
    },
}

impl LedgerError {
    /// The message in the reader's language.
    pub fn message(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::Missing(dir) => format!(
                "geen graaf in {}: bouw er eerst een met `graaf build MAP`, of noem met --out de map waar hij staat",
                dir.display()
            ),
            Self::Foreign(dir) => format!(
                "in {} staan andere bestanden en geen graaf.json, dus daar schrijft graaf niet: noem met --out een nieuwe of \
                 lege map",
                dir.display()
            ),
            Self::Newer { dir, found, known } => format!(
                "{} is geschreven door een nieuwere graaf (indeling {found}, deze kent tot en met {known}): werk graaf bij, of \
                 bouw met --out in een andere map",
                dir.display()
            ),
            Self::Locked(dir) => format!(
                "een andere `graaf build` schrijft in {}: wacht tot die klaar is, of bouw met --out in een andere map",
                dir.display()
            ),
            Self::Damaged { path, why } => format!(
                "{} is beschadigd ({why}): draai `graaf build` weer over de documenten",
                path.display()
            ),
            Self::DamagedPart { path, why } => format!(
                "{} is beschadigd ({why}): draai `graaf build` met --verify weer over de documenten",
                path.display()
            ),
            Self::Io { action, path, reason } => {
                let action = match *action {
                    "read" => "te lezen",
                    "make" => "te maken",
                    "lock" => "te vergrendelen",
                    _ => "te schrijven",
                };
                format!("{} is niet {action}: {reason}{}", path.display(), remedy_in_dutch(reason))
            }
            Self::Own { path, reason } => format!(
                "{} is niet te schrijven: {reason}; zorg dat u daar mag schrijven, of noem een ander bestand: --merges, \
                 --review of --export",
                path.display()
            ),
        }
    }

    /// Wraps an error of the file system; for `map_err`.
    pub(crate) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |reason| Self::Io { action, path, reason }
    }
}

/// What to do about it, where that is known. Writes never touch the state there was, which is worth saying.
fn remedy(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            "; the store is as it was: make room, or build on another disk with --out"
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "; give yourself the right to write there, or name another folder with --out"
        }
        io::ErrorKind::NotADirectory => {
            "; a store is a folder, and there is a file of that name: name another with --out"
        }
        _ => "",
    }
}

fn remedy_in_dutch(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            "; de opslag is zoals hij was: maak ruimte, of bouw met --out op een andere schijf"
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "; zorg dat u daar mag schrijven, of noem met --out een andere map"
        }
        io::ErrorKind::NotADirectory => {
            "; een opslag is een map, en er staat een bestand met die naam: noem met --out een andere"
        }
        _ => "",
    }
}

//! Whole files, whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::LedgerError;
use super::fault::{Step, pass};

/// Replaces a file in one step: whoever opens it, at any moment and after a crash, sees the old bytes or the new.
///
/// The bytes go to a file beside it, to the disk, and only then under its name. Only the holder of the store's lock
/// may call this, so one name for the file beside it will do. Call [`sync_folder`] before relying on the name.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), LedgerError> {
    write(path, bytes, File::sync_all)
}

/// The same, but for the disk: after a loss of power the file may hold anything. [`sync`] it before something relies on it,
/// unless it is checked when it is read.
pub(super) fn put(path: &Path, bytes: &[u8]) -> Result<(), LedgerError> {
    write(path, bytes, |_| Ok(()))
}

fn write(path: &Path, bytes: &[u8], finish: fn(&File) -> io::Result<()>) -> Result<(), LedgerError> {
    let beside = beside(path);
    let create = || {
        pass(Step::Write)?;
        let mut file = File::create(&beside)?;
        pass(Step::Write)?;
        file.write_all(bytes)?;
        finish(&file)?;
        pass(Step::Rename)?;
        fs::rename(&beside, path)
    };
    if let Err(error) = create() {
        // The disk may be full: leave nothing half-written behind.
        let _ = fs::remove_file(&beside);
        return Err(LedgerError::io("write", path)(error));
    }
    Ok(())
}

/// A file of the user's own that gets its name when it is whole: whoever opens it sees the old bytes or the new. A link stays a
/// link, and a pipe or a device is written as it goes. Dropped unfinished, it leaves nothing.
#[derive(Debug)]
pub struct Whole {
    out: BufWriter<File>,
    /// What it is written as and its name. No lock is held, so the one beside it carries this process's number.
    names: Option<(PathBuf, PathBuf)>,
}

impl Whole {
    /// Begins to write.
    ///
    /// # Errors
    /// When the file system refuses, or the path is no name of a file.
    pub fn create(path: &Path) -> io::Result<Self> {
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        if fs::metadata(&target).is_ok_and(|m| !m.is_file() && !m.is_dir()) {
            return Ok(Self { out: BufWriter::new(File::create(&target)?), names: None });
        }
        let name = target.file_name().filter(|_| !target.is_dir());
        let name = name.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "is no name of a file"))?;
        let beside =
            target.with_file_name(format!(".{}.{}.part", name.to_string_lossy(), std::process::id()));
        Ok(Self { out: BufWriter::new(File::create(&beside)?), names: Some((beside, target)) })
    }

    /// Brings the bytes to the disk, and the file to its name. The user's own rights on a file that was there are kept.
    ///
    /// # Errors
    /// When the file system refuses; the file is as it was.
    pub fn finish(mut self) -> io::Result<()> {
        self.out.flush()?;
        if let Some((beside, target)) = &self.names {
            let file = self.out.get_ref();
            file.sync_all()?;
            fs::metadata(target).map_or(Ok(()), |known| file.set_permissions(known.permissions()))?;
            fs::rename(beside, target)?;
            self.names = None;
        }
        Ok(())
    }
}

impl Write for Whole {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl Drop for Whole {
    fn drop(&mut self) {
        if let Some((beside, _)) = &self.names {
            let _ = fs::remove_file(beside);
        }
    }
}

/// Replaces a file of the user's own in one step: [`Whole`].
///
/// # Errors
/// When the file system refuses; the file is as it was.
pub fn replace_own(path: &Path, bytes: &[u8]) -> Result<(), LedgerError> {
    let written = Whole::create(path).and_then(|mut file| file.write_all(bytes).and_then(|()| file.finish()));
    written.map_err(|reason| LedgerError::Own { path: path.to_owned(), reason })
}

/// The name a file is written under before it gets its own.
pub(super) fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    path.with_file_name(name)
}

/// With more files than this it is faster to bring all that the disk is to hold there, other programs' files too.
const MANY: usize = 16;

/// Brings files that were [`put`] into a folder, or one below it, to the disk. Call [`sync_folder`] for their names.
pub(super) fn sync(folder: &Path, files: &[PathBuf]) -> Result<(), LedgerError> {
    pass(Step::Rename).map_err(LedgerError::io("write", folder))?;
    if files.len() > MANY && sync_disk(folder).map_err(LedgerError::io("write", folder))? {
        return Ok(());
    }
    let sync = |path: &PathBuf| {
        let opened = OpenOptions::new().write(true).open(path);
        opened.and_then(|file| file.sync_all()).map_err(LedgerError::io("write", path))
    };
    files.par_iter().try_for_each(sync)
}

/// Brings all that was written to the disk on which a folder lies; false where the system has no call for it.
#[cfg(target_os = "linux")]
fn sync_disk(folder: &Path) -> io::Result<bool> {
    rustix::fs::syncfs(File::open(folder)?)?;
    Ok(true)
}

#[cfg(not(target_os = "linux"))]
fn sync_disk(_: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Brings the names in a folder to the disk. Windows does so by itself and has no call for it.
pub(super) fn sync_folder(folder: &Path) -> Result<(), LedgerError> {
    if cfg!(unix) {
        let sync = pass(Step::Rename).and_then(|()| File::open(folder));
        sync.and_then(|f| f.sync_all()).map_err(LedgerError::io("write", folder))?;
    }
    Ok(())
}

/// Makes a folder and those above it.
pub(super) fn make_folder(folder: &Path) -> Result<(), LedgerError> {
    pass(Step::Write).and_then(|()| fs::create_dir_all(folder)).map_err(LedgerError::io("make", folder))
}

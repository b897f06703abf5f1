//! Whole files, whole or not at all.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::LedgerError;

/// Replaces a file in one step: whoever opens it, at any moment and after a crash, sees the old bytes or the new.
///
/// The bytes go to a file beside it, to the disk, and only then under its name. Only the holder of the store's lock
/// may call this, so one name for the file beside it will do. Call [`sync_folder`] before relying on the name.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), LedgerError> {
    let beside = beside(path);
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    if let Err(error) = written.and_then(|()| fs::rename(&beside, path)) {
        // The disk may be full: leave nothing half-written behind.
        let _ = fs::remove_file(&beside);
        return Err(LedgerError::io("write", path)(error));
    }
    Ok(())
}

/// Replaces a file of the user's own in one step. No lock is held, so the file beside it carries this process's number; a
/// link stays a link.
///
/// # Errors
/// When the file system refuses; the file is as it was.
pub fn replace_own(path: &Path, bytes: &[u8]) -> Result<(), LedgerError> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let beside = target.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        // The user's own rights on the file are kept.
        fs::metadata(&target).map_or(Ok(()), |known| file.set_permissions(known.permissions()))
    });
    if let Err(error) = written.and_then(|()| fs::rename(&beside, &target)) {
        let _ = fs::remove_file(&beside);
        return Err(LedgerError::io("write", path)(error));
    }
    Ok(())
}

/// The name a file is written under before it gets its own.
pub(super) fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    path.with_file_name(name)
}

/// Brings the names in a folder to the disk. Windows does so by itself and has no call for it.
pub(super) fn sync_folder(folder: &Path) -> Result<(), LedgerError> {
    if cfg!(unix) {
        File::open(folder).and_then(|f| f.sync_all()).map_err(LedgerError::io("write", folder))?;
    }
    Ok(())
}

/// Makes a folder and those above it.
pub(super) fn make_folder(folder: &Path) -> Result<(), LedgerError> {
    fs::create_dir_all(folder).map_err(LedgerError::io("make", folder))
}

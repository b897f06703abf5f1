//! What killed builds left in a store.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Finding, Flaw, Key, Manifest, file_of};
use crate::ledger::{Index, build, index};

/// Files that a build made and did not take away again; none of a stranger's.
pub(super) fn find(dir: &Path, manifest: &Manifest) -> Vec<Finding> {
    let named: BTreeSet<&Key> = manifest.entries().map(|e| &e.segment).collect();
    let mut left: Vec<String> = Vec::new();
    let parts = build::WHOLE.iter().map(|name| format!("{name}.part"));
    left.extend(
        std::iter::once("graaf.journal".to_owned()).chain(parts).filter(|name| dir.join(name).exists()),
    );
    for path in inside(&dir.join("segments")).iter().flat_map(|folder| inside(folder)) {
        let Some(name) = path.file_name().and_then(OsStr::to_str) else { continue };
        let (whole, part) = (name.strip_suffix(".jsonl"), name.strip_suffix(".jsonl.part"));
        let key = whole.or(part).and_then(|key| Key::try_from(key.to_owned()).ok());
        let is_left = |key: &Key| {
            dir.join(key.path()).parent() == path.parent() && !(whole.is_some() && named.contains(key))
        };
        if let Some(key) = key.filter(is_left) {
            left.push(if whole.is_some() { file_of(&key) } else { format!("{}.part", file_of(&key)) });
        }
    }
    // Without an index there is nobody who names its files.
    let kept = manifest.index.as_ref().and_then(|key| Some(Index::open(dir, key).ok()?.files()));
    let stale = kept.map(|kept| index::stale(dir, &kept)).unwrap_or_default();
    left.extend(stale.iter().filter_map(|path| Some(format!("index/{}", path.file_name()?.to_str()?))));
    let finding = |file| {
        let flaw = Flaw::Leftover;
        Finding { file, document: None, claim: None, flaw, detail: None, harmless: true }
    };
    left.into_iter().map(finding).collect()
}

/// What lies in a folder, by name; nothing where there is none.
fn inside(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

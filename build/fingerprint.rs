//! A digest of everything that decides what graaf makes of a text: its code, its schemas and its models.

use std::fs;
use std::path::{Path, PathBuf};

/// FNV-1a (<http://www.isthe.com/chongo/tech/comp/fnv/>) of 64 bits, eight bytes a step because build scripts run
/// unoptimised, over the names and bytes of all files below `folders`, in the order of their names. It tells versions
/// apart; it need not withstand an attacker.
pub(crate) fn of(folders: &[&str]) -> String {
    let mut files = Vec::new();
    for folder in folders {
        collect(Path::new(folder), &mut files);
    }
    files.sort();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |bytes: &[u8]| {
        for step in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..step.len()].copy_from_slice(step);
            hash = (hash ^ u64::from_le_bytes(word)).wrapping_mul(0x0100_0000_01b3);
            hash ^= hash >> 32;
        }
    };
    for file in files {
        add(file.to_string_lossy().as_bytes());
        add(&fs::read(&file).expect("a source file can be read"));
    }
    format!("{hash:016x}")
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.filter_map(|e| Some(e.ok()?.path())) {
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

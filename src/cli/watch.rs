//! Building again whenever files change.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use anyhow::Context as _;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

/// A change often comes with others: a build begins when nothing has changed for so long.
const QUIET: Duration = Duration::from_millis(200);
/// It waits no longer than so many times that.
const LONGEST: usize = 50;

/// A watch on files and folders, there or not.
pub(super) struct Watch {
    /// Ends with it.
    _watcher: RecommendedWatcher,
    changes: Receiver<()>,
}

impl Watch {
    /// Begins to watch, but for what lies in the store.
    ///
    /// # Errors
    /// When the system gives no more watches.
    pub(super) fn begin(paths: &[PathBuf], store: &Path) -> anyhow::Result<Self> {
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let watched: Vec<PathBuf> = paths.iter().map(|path| absolute(&base(path))).collect();
        let (store, concerned) = (absolute(store), watched.clone());
        let (tell, changes) = mpsc::channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            // What the system lost may have been about us.
            if event.map_or(true, |event| concerns(&event, &concerned, &store)) {
                let _ = tell.send(());
            }
        })
        .context("this system cannot tell when files change")?;
        // That one comes and goes is told where it lies; what is watched with all in it stays so.
        let mut modes: BTreeMap<&Path, RecursiveMode> = BTreeMap::new();
        let above = watched.iter().filter_map(|path| path.ancestors().skip(1).find(|above| above.is_dir()));
        modes.extend(above.map(|above| (above, RecursiveMode::NonRecursive)));
        let folders = watched.iter().filter(|path| path.is_dir());
        modes.extend(folders.map(|path| (path.as_path(), RecursiveMode::Recursive)));
        for (path, mode) in modes {
            watcher.watch(path, mode).with_context(|| format!("{} cannot be watched", path.display()))?;
        }
        Ok(Self { _watcher: watcher, changes })
    }

    /// Waits for a change, and then until nothing changes any more. False when there is nobody left to tell.
    pub(super) fn wait(&self) -> bool {
        let is_told = self.changes.recv().is_ok();
        for _ in 0..LONGEST {
            std::thread::sleep(QUIET);
            if self.changes.try_iter().count() == 0 {
                break;
            }
        }
        is_told
    }
}

/// What is watched for a path: itself, the folder of a file (editors put another file in its place), or the folder in which
/// a pattern looks.
fn base(path: &Path) -> PathBuf {
    let is_plain = |part: &Path| !part.to_string_lossy().contains(['*', '?', '[']);
    if path.is_dir() || !path.exists() && is_plain(path) && path.extension().is_none() {
        return path.to_owned();
    }
    let above = path.ancestors().skip(1).find(|above| is_plain(above));
    above.filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}

/// Whether something changed in what is watched, or above it.
fn concerns(event: &Event, watched: &[PathBuf], store: &Path) -> bool {
    let is_ours = |path: &PathBuf| {
        !path.starts_with(store) && watched.iter().any(|own| path.starts_with(own) || own.starts_with(path))
    };
    event.need_rescan() || !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(is_ours)
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, CreateKind, Flag};

    use super::*;

    #[test]
    fn changes_in_what_is_watched_concern_us_but_not_those_in_the_store() {
        let watched = [PathBuf::from("/home/news")];
        let is_told = |kind, path: &str| {
            let event = Event::new(kind).add_path(PathBuf::from(path));
            concerns(&event, &watched, Path::new("/home/news/out"))
        };
        let made = EventKind::Create(CreateKind::Any);
        for (kind, path, wanted) in [
            (made, "/home/news/a.txt", true),
            (made, "/home/news/deep/a.txt", true),
            (made, "/home/news", true),
            (made, "/home", true),
            (made, "/home/newspaper", false),
            (made, "/home/news/out/graaf.json", false),
            (EventKind::Access(AccessKind::Any), "/home/news/a.txt", false),
        ] {
            assert_eq!(is_told(kind, path), wanted, "{path}");
        }
        let lost = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert!(concerns(&lost, &watched, Path::new("/out")));
    }

    #[test]
    fn a_pattern_and_a_file_are_watched_by_their_folder() {
        for (path, wanted) in [
            ("nowhere/news", "nowhere/news"),
            ("nowhere/*.txt", "nowhere"),
            ("nowhere/*/b.txt", "nowhere"),
            ("*.txt", "."),
            ("Cargo.toml", "."),
            ("src/lib.rs", "src"),
            ("src", "src"),
        ] {
            assert_eq!(base(Path::new(path)), Path::new(wanted), "{path}");
        }
    }
}

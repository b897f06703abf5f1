//! Stopping a build at any of its steps, for tests: as a disk that is full does, or whoever kills the process.

use std::io;

/// What a step does to the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Takes room.
    Write,
    /// Gives room back, or a file its name.
    Rename,
}

/// Passed before every step of a build that changes the disk. Outside tests it is nothing.
#[cfg(not(test))]
#[inline]
pub(super) fn pass(_: Step) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
pub(super) use tests::pass;

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::collections::BTreeMap;
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::ledger::{
        Build, Decisions, Entry, Flaw, IndexRow, Key, Ledger, LedgerError, Part, Plan, Segment, State,
        Summary, Totals, check,
    };
    use crate::parse::Pace;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum Fault {
        /// The disk is full from this step on.
        Full,
        /// The process is killed before this step.
        Killed,
    }

    thread_local! {
        /// How many steps are left before what happens.
        static PLAN: Cell<Option<(usize, Fault)>> = const { Cell::new(None) };
    }

    pub(in crate::ledger) fn pass(step: Step) -> io::Result<()> {
        match PLAN.get() {
            Some((0, Fault::Killed)) => std::panic::resume_unwind(Box::new(Fault::Killed)),
            Some((0, Fault::Full)) if step == Step::Write => Err(io::ErrorKind::StorageFull.into()),
            Some((left, fault)) if left > 0 => {
                PLAN.set(Some((left - 1, fault)));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// A document of some length that says nothing but its name.
    fn segment(name: &str) -> Segment {
        let text = format!("date 2022-10-18\n{name} {name} {name}\n");
        let defaults = crate::source::Defaults::default();
        let document = crate::source::read(name, text.as_bytes(), &defaults).documents.remove(0);
        Segment { document, sentences: 1, claims: Vec::new(), copy_of: None }
    }

    /// Makes these documents the state of a store, as `graaf build` does.
    fn build(dir: &Path, names: &[&str]) -> Result<(), LedgerError> {
        let build = Build::begin(dir, true, Pace::Accurate)?;
        let mut entries: Vec<Entry> = Vec::new();
        for name in names {
            let segment = segment(name);
            let found = build.find(&build.key(&segment.document));
            entries.push(found.map_or_else(|| build.put(segment), Ok)?);
        }
        let settled = build.settle(entries)?;
        let documents = settled.documents.len();
        let summary = Summary { documents, sentences: documents, ..Summary::default() };
        let decisions = Decisions::default();
        let mut indexing = build.index(&settled, &decisions)?;
        let rows = |key: &Key, _: Segment| vec![IndexRow::new(&"d", key)];
        indexing.part(Part::Shown, &rows, &|_| Totals::default())?;
        let index = indexing.finish(Plan::default())?;
        let graph = Some(format!("{names:?}").into_bytes());
        build.commit(State { settled, decisions, summary, graph, index })
    }

    /// The same, stopped after so many steps. True when it came to its end.
    fn stopped(dir: &Path, names: &[&str], steps: usize, fault: Fault) -> bool {
        PLAN.set(Some((steps, fault)));
        let ended = std::panic::catch_unwind(|| build(dir, names));
        let unused = PLAN.replace(None).is_some_and(|(left, _)| left > 0);
        match ended {
            Ok(Err(error)) => assert!(error.to_string().contains("make room"), "{error}"),
            Ok(Ok(())) => {}
            Err(thrown) => assert_eq!(thrown.downcast_ref(), Some(&fault), "a panic of its own"),
        }
        unused
    }

    fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            if path.is_dir() {
                files.extend(
                    self::files(&path).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)),
                );
            } else {
                files.insert(name, fs::read(path).unwrap());
            }
        }
        files
    }

    const OLD: [&str; 2] = ["a.txt", "b.txt"];
    const NEW: [&str; 3] = ["b.txt", "c.txt", "d.txt"];

    /// Sources that a store holds; `None` for no store.
    fn state(dir: &Path) -> Option<Vec<String>> {
        let loaded = match Ledger::open(dir) {
            Err(LedgerError::Missing(_)) => return None,
            opened => opened.unwrap().load().unwrap(),
        };
        assert_eq!(loaded.damaged, Vec::<String>::new());
        // A build that is stopped between the two leaves a graph of the state that was to come.
        let flaws = check(dir).unwrap().findings.into_iter().filter(|f| !f.harmless).map(|f| f.flaw);
        assert!(flaws.clone().all(|flaw| flaw == Flaw::Graph), "{:?}", flaws.collect::<Vec<_>>());
        Some(loaded.segments.into_iter().map(|s| s.document.source).collect())
    }

    #[test]
    fn stopped_at_any_step_a_build_leaves_the_old_state_or_the_new_and_the_next_one_mends_all() {
        // All steps in this thread, which counts them.
        let _pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build().unwrap();
        let wanted = tempfile::tempdir().unwrap();
        build(wanted.path(), &NEW).unwrap();
        for (fault, before) in
            [(Fault::Killed, &OLD[..]), (Fault::Killed, &[]), (Fault::Full, &OLD), (Fault::Full, &[])]
        {
            let old = (!before.is_empty()).then(|| before.iter().map(|&s| s.to_owned()).collect::<Vec<_>>());
            let new = Some(NEW.iter().map(|&s| s.to_owned()).collect::<Vec<_>>());
            let mut seen = [0, 0];
            for steps in 0.. {
                let dir = tempfile::tempdir().unwrap();
                let dir = dir.path().join("out");
                if !before.is_empty() {
                    build(&dir, before).unwrap();
                }
                let ended = stopped(&dir, &NEW, steps, fault);
                let state = state(&dir);
                assert!(state == old || state == new, "{fault:?} after {steps}: {state:?}");
                seen[usize::from(state == new)] += 1;
                build(&dir, &NEW).unwrap();
                assert_eq!(files(&dir), files(wanted.path()), "{fault:?} after {steps}");
                stopped(&dir, before, steps, fault);
                build(&dir, &NEW).unwrap();
                assert_eq!(files(&dir), files(wanted.path()), "{fault:?} after {steps}, on the way back");
                if ended {
                    break;
                }
            }
            assert!(seen[0] > 10 && seen[1] > 0, "{fault:?}: {seen:?}");
        }
    }
}

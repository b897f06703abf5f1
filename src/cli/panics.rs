//! A panic is a bug in graaf; in one document it must not cost the others.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};

use super::say;
use super::view::said;

/// What is said behind what happened.
fn report() -> &'static str {
    said(
        say::spoken(),
        "this is a bug in graaf: please report it, with the document if you may share it",
        "dit is een fout in graaf: meld hem alstublieft, met het document erbij als u dat mag delen",
    )
}

thread_local! {
    /// Set while a document is being read: what the hook saw of a panic in it.
    static CAUGHT: RefCell<Option<String>> = const { RefCell::new(None) };
    static GUARDED: RefCell<bool> = const { RefCell::new(false) };
}

/// Replaces the standard panic message, which speaks to programmers, by one that says what to do.
pub fn guard_panics() {
    panic::set_hook(Box::new(|info| {
        let text = info.to_string().replace('\n', " ");
        if GUARDED.with_borrow(|g| *g) {
            CAUGHT.set(Some(text));
        } else {
            say::error(&format!("{text}; {}", report()));
        }
    }));
}

/// Runs `work`; a panic in it becomes an error that names `what` and where it happened.
///
/// # Errors
/// When it panics.
pub fn catch<T>(what: &str, work: impl FnOnce() -> T) -> Result<T, String> {
    GUARDED.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    GUARDED.set(false);
    result.map_err(|_| {
        let why = CAUGHT.take().unwrap_or_else(|| "panicked".to_owned());
        let failed = said(say::spoken(), "could not be read", "was niet te lezen");
        format!("{what} {failed}: {why}; {}", report())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_costs_one_document_and_names_it() {
        let results: Vec<_> = ["a.txt", "b.txt", "c.txt"]
            .into_iter()
            .map(|name| catch(name, || if name == "b.txt" { panic!("boom") } else { name.len() }))
            .collect();
        assert_eq!(results[0], Ok(5));
        assert_eq!(results[2], Ok(5));
        let message = results[1].as_ref().unwrap_err();
        assert!(message.starts_with("b.txt could not be read: "), "{message}");
        assert!(message.contains("please report it"), "{message}");
    }
}

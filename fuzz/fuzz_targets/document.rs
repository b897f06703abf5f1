//! Any bytes under any extension: documents or problems, never a panic, never nothing.
//!
//! `cargo +nightly fuzz run document -- -max_total_time=60`
#![no_main]

use graaf::base::Lang;
use graaf::source::{Defaults, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for path in ["a.txt", "a.md", "2022-10-19.json", "-"] {
        let reading = read(path, bytes, &Defaults::default());
        assert!(!reading.documents.is_empty() || !reading.problems.is_empty());
        for document in &reading.documents {
            assert!(!document.text.trim().is_empty() && !document.id.is_empty());
        }
        for problem in &reading.problems {
            assert!(!problem.message(Lang::Nl).is_empty() && !problem.message(Lang::En).is_empty());
        }
    }
});

//! What holds for whatever is read, shared by the targets of the formats.

use graaf::base::Lang;
use graaf::source::{Defaults, read_within};

/// Documents or problems, never a panic, never nothing, and never more than there is room for.
pub fn holds(path: &str, bytes: &[u8]) {
    const MOST: u64 = 1 << 20;
    let reading = read_within(path, bytes, &Defaults::default(), MOST);
    assert!(!reading.documents.is_empty() || !reading.problems.is_empty());
    assert_eq!(reading.documents.len(), reading.understood.len());
    for document in &reading.documents {
        assert!(!document.text.trim().is_empty() && !document.id.is_empty());
    }
    for problem in &reading.problems {
        assert!(!problem.message(Lang::Nl).is_empty() && !problem.message(Lang::En).is_empty());
    }
}

//! Any string: tokens in order, on character boundaries, nothing visible lost between them.
//!
//! `cargo +nightly fuzz run sentences -- -max_total_time=60`
#![no_main]

use graaf::base::Lang;
use graaf::text::sentences;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for lang in [Lang::Nl, Lang::En] {
        let mut at = 0;
        for token in sentences(text, lang).iter().flat_map(|s| &s.tokens) {
            assert!(!token.span.is_empty());
            let gap = &text[at..token.span.start as usize];
            assert!(!gap.contains(char::is_alphanumeric), "lost {gap:?}");
            assert!(!token.span.of(text).contains(char::is_whitespace));
            at = token.span.end as usize;
        }
        assert!(!text[at..].contains(char::is_alphanumeric));
    }
});

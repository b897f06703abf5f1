//! Any string under any publication date: dates in order, on character boundaries, with a value that parses back.
//!
//! `cargo +nightly fuzz run dates -- -max_total_time=60`
#![no_main]

use graaf::base::{Edtf, Lang};
use graaf::parse::Analyser;
use graaf::text::sentences;
use graaf::time::dates;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, &str)| {
    let (published, text) = input;
    let published = Edtf::parse(published).ok();
    for lang in [Lang::Nl, Lang::En] {
        let analyser = Analyser::new(lang);
        let trees = analyser.analyse_all(text, &sentences(text, lang));
        let mut at = 0;
        for date in dates(text, &trees, published.as_ref(), lang) {
            assert!(date.span.start >= at, "dates overlap");
            assert!(!date.span.of(text).is_empty());
            assert!(date.earliest.zip(date.latest).is_none_or(|(a, b)| a <= b));
            assert_eq!(Edtf::parse(date.edtf.as_str()).as_ref(), Ok(&date.edtf));
            at = date.span.end;
        }
    }
});

//! Any bytes as a crawl.
//!
//! `cargo +nightly fuzz run warc -- -max_total_time=60`
#![no_main]

mod reading;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| reading::holds("a.warc", &[b"WARC/1.0\r\n", bytes].concat()));

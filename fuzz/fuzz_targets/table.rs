//! Any bytes as a table, of commas and of tabs.
//!
//! `cargo +nightly fuzz run table -- -max_total_time=60`
#![no_main]

mod reading;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for path in ["a.csv", "a.tsv"] {
        reading::holds(path, bytes);
        reading::holds(path, &[b"text,date\n", bytes].concat());
    }
});

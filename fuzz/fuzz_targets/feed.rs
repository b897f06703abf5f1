//! Any bytes as a feed.
//!
//! `cargo +nightly fuzz run feed -- -max_total_time=60`
#![no_main]

mod reading;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| reading::holds("a.xml", bytes));

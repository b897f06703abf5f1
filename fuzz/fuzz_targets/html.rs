//! Any bytes as a page.
//!
//! `cargo +nightly fuzz run html -- -max_total_time=60`
#![no_main]

mod reading;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| reading::holds("2022-10-19.html", bytes));

//! Any bytes as a row for `graaf merge`; a row that is read is written and read again as itself.
//!
//! `cargo +nightly fuzz run row -- -max_total_time=60`
#![no_main]

use graaf::ledger::Row;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(row) = Row::from_json(bytes) {
        let json = row.to_json();
        let again = Row::from_json(&json).expect("it was written as a row");
        assert_eq!(json, again.to_json());
    }
});

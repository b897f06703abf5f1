//! Any bytes as archives of each kind.
//!
//! `cargo +nightly fuzz run archive -- -max_total_time=60`
#![no_main]

mod reading;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for (path, magic) in [("a.zip", &b"PK\x03\x04"[..]), ("a.txt.gz", b"\x1f\x8b\x08"), ("a.txt.zst", b"\x28\xb5\x2f\xfd")] {
        reading::holds(path, bytes);
        reading::holds(path, &[magic, bytes].concat());
    }
});

//! Any bytes as the text of a Word document.
//!
//! `cargo +nightly fuzz run docx -- -max_total_time=60`
#![no_main]

mod reading;

use std::io::{Cursor, Write as _};

use libfuzzer_sys::fuzz_target;
use zip::write::{SimpleFileOptions, ZipWriter};

fuzz_target!(|bytes: &[u8]| {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for name in ["word/document.xml", "docProps/core.xml"] {
        let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        writer.start_file(name, stored).and_then(|()| Ok(writer.write_all(bytes)?)).unwrap();
    }
    reading::holds("a.docx", &writer.finish().unwrap().into_inner());
});

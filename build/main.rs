//! Compiles the data under `schema/` to flat arrays in the binary, so that start-up parses nothing.

mod actors;
mod base;
mod fingerprint;
mod lands;
mod letters;
mod names;
mod relations;
mod words;

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=schema/actors");
    let deciding = ["src", "schema", "models"];
    for folder in deciding.into_iter().filter(|f| Path::new(f).exists()) {
        println!("cargo::rerun-if-changed={folder}");
    }
    println!("cargo::rustc-env=GRAAF_SOURCES={}", fingerprint::of(&deciding));
    let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    if let Err(errors) = actors::compile(Path::new("schema/actors"), &out) {
        errors.iter().for_each(|e| println!("cargo::error={e}"));
    }
    if let Err(errors) = relations::compile(Path::new("schema/relations"), &out.join("relations.rs")) {
        errors.iter().for_each(|e| println!("cargo::error={e}"));
    }
    relations::compile_grammar(Path::new("schema/grammar"), &out.join("grammar.rs"));
    let countries = Path::new("schema/actors/countries.tsv");
    words::compile(
        Path::new("schema/words"),
        countries,
        Path::new("schema/relations"),
        &out.join("words.rs"),
    );
    names::compile(Path::new("schema/words/names.tsv"), &out.join("names.rs"));
    letters::compile(Path::new("models/letters.tsv"), &out.join("letters.rs"));
    lands::compile(Path::new("schema/words/lands.tsv"), &out.join("lands.rs"));
}

//! Compiles the data under `schema/` to flat arrays in the binary, so that start-up parses nothing.

mod actors;
mod fingerprint;

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/actor/lexicon/fold.rs");
    println!("cargo::rerun-if-changed=schema/actors");
    let deciding = ["src", "schema", "models"];
    for folder in deciding.into_iter().filter(|f| std::path::Path::new(f).exists()) {
        println!("cargo::rerun-if-changed={folder}");
    }
    println!("cargo::rustc-env=GRAAF_SOURCES={}", fingerprint::of(&deciding));
    let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    match actors::compile(std::path::Path::new("schema/actors")) {
        Ok(code) => std::fs::write(out.join("actors.rs"), code).expect("OUT_DIR is writable"),
        Err(errors) => errors.iter().for_each(|e| println!("cargo::error={e}")),
    }
}

//! Compiles the data under `schema/` to flat arrays in the binary, so that start-up parses nothing.

mod actors;
mod fingerprint;

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=schema/actors");
    let deciding = ["src", "schema", "models"];
    for folder in deciding.into_iter().filter(|f| std::path::Path::new(f).exists()) {
        println!("cargo::rerun-if-changed={folder}");
    }
    println!("cargo::rustc-env=GRAAF_SOURCES={}", fingerprint::of(&deciding));
    let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    actors::compile(std::path::Path::new("schema/actors"), &out.join("actors.rs"));
}

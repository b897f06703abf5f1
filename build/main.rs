//! Compiles the data under `schema/` to flat arrays in the binary, so that start-up parses nothing.

mod actors;

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=schema/actors");
    let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    actors::compile(std::path::Path::new("schema/actors"), &out.join("actors.rs"));
}

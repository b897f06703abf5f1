//! Runs the examples in `schema/relations/*.toml`: every `[[yields]]` gives the claim it names, no `[[rejects]]` gives
//! its file's relation. `graaf lint` does the same with a user's own.

use std::path::Path;

use graaf::claim::{Reader, Relations};

#[test]
fn every_example_of_every_relation_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/relations");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == "toml"));
    paths.sort();
    let file = |path: &std::path::PathBuf| {
        let label = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (format!("schema/relations/{label}.toml"), label, std::fs::read_to_string(path).unwrap())
    };
    let relations = Relations::read(&paths.iter().map(file).collect::<Vec<_>>()).unwrap();
    let (count, faults) = relations.run(&Reader::embedded());
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "of {count} examples these fail:\n{}", told.join("\n"));
    assert!(count > paths.len());
}

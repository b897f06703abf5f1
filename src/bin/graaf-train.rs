//! Trains the models in `models/` from treebanks: see `docs/models.md`.

fn main() {}

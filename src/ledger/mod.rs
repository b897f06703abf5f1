//! `out/`: segments, manifest, incremental builds, merge.

//! The house's walls: imports only go down the layers, three layers alone touch the file system, files stay short.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Modules from the ground up; a module may use those on a lower floor and itself. Two on one floor may not use
/// each other.
const LAYERS: &[(&str, u32)] = &[
    ("base", 0),
    ("source", 1),
    ("text", 1),
    ("parse", 2),
    ("actor", 3),
    ("time", 3),
    ("claim", 4),
    ("ledger", 5),
    ("gold", 5),
    ("graph", 6),
    ("export", 7),
    ("cli", 8),
    ("measure", 9),
];

/// What may touch the file system: three layers, and the trainer, which users of graaf never run.
const MAY_TOUCH_FILES: &[&str] = &["source", "ledger", "cli", "bin"];

/// Longer files are named in the output of the test.
const LONG: usize = 500;
/// Longer files fail it.
const TOO_LONG: usize = 600;

#[test]
fn every_module_has_a_layer() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let mut declared: Vec<&str> =
        lib.lines().filter_map(|l| l.trim().strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    declared.sort_unstable();
    let mut known: Vec<&str> = LAYERS.iter().map(|(name, _)| *name).collect();
    known.sort_unstable();
    assert_eq!(declared, known, "src/lib.rs and the layers of tests/layers.rs differ");
}

#[test]
fn imports_only_go_down_the_layers() {
    let floor: BTreeMap<&str, u32> = LAYERS.iter().copied().collect();
    let mut wrong = Vec::new();
    for file in sources("src") {
        let Some(own) = file.module.as_deref().and_then(|m| floor.get_key_value(m)) else { continue };
        for (line, used) in imports(&file.code) {
            let Some(other) = floor.get(used.as_str()) else { continue };
            if used != *own.0 && other >= own.1 {
                wrong.push(format!("{}:{line}: {} uses {used}, which is not below it", file.name, own.0));
            }
        }
    }
    assert!(wrong.is_empty(), "imports go up:\n{}", wrong.join("\n"));
}

#[test]
fn only_source_ledger_and_cli_touch_the_file_system() {
    let mut wrong = Vec::new();
    for file in sources("src") {
        if file.module.as_deref().is_some_and(|m| MAY_TOUCH_FILES.contains(&m)) {
            continue;
        }
        for (line, text) in numbered(&file.code) {
            if text.contains("std::fs") || (text.contains("std::{") && names(text).contains(&"fs")) {
                wrong.push(format!("{}:{line}: {}", file.name, text.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "the file system is touched in:\n{}", wrong.join("\n"));
}

#[test]
fn no_file_is_too_long_to_read() {
    let mut too_long = Vec::new();
    for file in sources("src").into_iter().chain(sources("build")).chain(sources("tests")) {
        if file.lines > LONG {
            // Straight to the terminal: cargo shows what a passing test prints to nobody.
            let _ = writeln!(std::io::stdout(), "long: {} has {} lines", file.name, file.lines);
        }
        if file.lines > TOO_LONG {
            too_long.push(format!("{} has {} lines", file.name, file.lines));
        }
    }
    assert!(too_long.is_empty(), "split these by what they do:\n{}", too_long.join("\n"));
}

#[test]
fn every_way_to_write_an_import_is_seen() {
    for (code, want) in [
        ("use crate::base::Span;", vec!["base"]),
        ("use crate::{actor, base::Lang};", vec!["actor", "base"]),
        ("use crate::{\n    base::{Edtf, Lang},\n    text,\n};", vec!["base", "text"]),
        ("pub(crate) fn f(d: &crate::source::Document) {}", vec!["source"]),
        ("fn f() -> crate::time::Basis { crate::claim::g() }", vec!["time", "claim"]),
        ("/// See [`crate::export`].\n// use crate::cli;", vec![]),
        ("#[cfg(test)]\nmod tests {\n    use crate::graph::Graph;\n}", vec![]),
    ] {
        let found: Vec<String> =
            imports(&without_tests_and_comments(code)).into_iter().map(|x| x.1).collect();
        assert_eq!(found, want, "{code}");
    }
}

/// A Rust file.
struct File {
    /// Path from the root, with `/`.
    name: String,
    /// First folder or file under `src/`; none for `lib.rs` and `main.rs`.
    module: Option<String>,
    /// Its code without comments and unit tests, line by line.
    code: String,
    /// Lines in all.
    lines: usize,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &str) -> Vec<File> {
    let mut paths = Vec::new();
    walk(&root().join(folder), &mut paths);
    paths.sort();
    assert!(!paths.is_empty(), "{folder} holds no Rust file");
    paths.iter().map(|path| read(path)).collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

fn read(path: &Path) -> File {
    let text = fs::read_to_string(path).unwrap();
    let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    let module = name.strip_prefix("src/").and_then(|rest| {
        let first = rest.split('/').next()?.trim_end_matches(".rs");
        (!matches!(first, "lib" | "main")).then(|| first.to_owned())
    });
    File { name, module, code: without_tests_and_comments(&text), lines: text.lines().count() }
}

/// Blanks comment lines and cuts the unit tests, which close a file: tests may look at any layer.
fn without_tests_and_comments(text: &str) -> String {
    let code = text.split_once("#[cfg(test)]\nmod tests {").map_or(text, |(code, _)| code);
    code.lines()
        .map(|line| if line.trim_start().starts_with("//") { "" } else { line })
        .fold(String::new(), |all, line| all + line + "\n")
}

fn numbered(code: &str) -> impl Iterator<Item = (usize, &str)> {
    code.lines().enumerate().map(|(i, line)| (i + 1, line))
}

/// The words of a piece of code.
fn names(code: &str) -> Vec<&str> {
    code.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|w| !w.is_empty()).collect()
}

/// The modules that code names after `crate::`, with the number of the line.
fn imports(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let line = code[..at].matches('\n').count() + 1;
        let rest = &code[at + "crate::".len()..];
        let paths = match rest.strip_prefix('{') {
            Some(group) => group_heads(group),
            None => names(rest).into_iter().take(1).collect(),
        };
        found.extend(paths.into_iter().map(|p| (line, p.to_owned())));
    }
    found
}

/// The first name of each path in a `{…}` group, given what follows the opening brace.
fn group_heads(group: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let mut start = 0;
    let mut heads = Vec::new();
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                heads.extend(names(&group[start..at]).first());
                start = at + 1;
                if c == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    heads
}

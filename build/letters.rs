//! `models/letters.tsv` to a sorted array: letters, and how Dutch they are.

use std::collections::BTreeMap;
use std::path::Path;

/// Writes the array that `src/source/language.rs` includes. Lines are `letters<TAB>score`.
pub(crate) fn compile(from: &Path, to: &Path) {
    let text = std::fs::read_to_string(from).unwrap_or_else(|e| panic!("{}: {e}", from.display()));
    let row = |(number, line): (usize, &str)| {
        let row =
            line.split_once('\t').and_then(|(part, score)| Some((part.to_owned(), score.parse().ok()?)));
        row.unwrap_or_else(|| panic!("{}:{}: wants letters, a tab and a number", from.display(), number + 1))
    };
    let rows: BTreeMap<String, i8> =
        text.lines().enumerate().filter(|(_, l)| !l.starts_with('#')).map(row).collect();
    let rows: Vec<(String, i8)> = rows.into_iter().collect();
    let code = format!("static LETTERS: [(&str, i8); {}] = {rows:?};\n", rows.len());
    std::fs::write(to, code).expect("OUT_DIR is writable");
}

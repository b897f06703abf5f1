//! `schema/words/lands.tsv` to an array: what countries are called in place of their names.

use std::fmt::Write as _;
use std::path::Path;

/// Writes the array that `src/actor/lands.rs` includes. Lines are `kind<TAB>Dutch<TAB>English<TAB>codes`.
pub(crate) fn compile(from: &Path, to: &Path) {
    let text = std::fs::read_to_string(from).unwrap_or_else(|e| panic!("{}: {e}", from.display()));
    let mut out = "static ROWS: &[Row] = &[\n".to_owned();
    let rows = text.lines().enumerate().filter(|(_, l)| !l.starts_with('#') && !l.trim().is_empty());
    for (number, line) in rows {
        let fields: Vec<&str> = line.split('\t').collect();
        let [kind @ ("region" | "noun"), nl, en, codes] = fields[..] else {
            panic!("{}:{}: wants region or noun, Dutch, English and codes", from.display(), number + 1);
        };
        let list = |between: char, all: &str| -> String {
            let split = all.split(between).map(str::trim);
            split.filter(|w| !w.is_empty()).map(|w| format!("{w:?}, ")).collect()
        };
        let (except, codes) = codes.strip_prefix('!').map_or((false, codes), |rest| (true, rest));
        let region = kind == "region";
        let (nl, en, codes) = (list(',', nl), list(',', en), list(' ', codes));
        writeln!(
            out,
            "Row {{ region: {region}, words: [&[{nl}], &[{en}]], except: {except}, codes: &[{codes}] }},"
        )
        .expect("a string grows");
    }
    out.push_str("];\n");
    std::fs::write(to, out).expect("OUT_DIR is writable");
}

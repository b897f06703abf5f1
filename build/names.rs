//! `schema/words/names.tsv` to sorted arrays: what whole names, the words in them and the words before them tell.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// The types a line may tell, as `base::NameType` spells them.
const TYPES: [&str; 7] = ["person", "organisation", "place", "group", "product", "event", "media"];

/// Writes the arrays that `src/actor/hints.rs` includes. Lines are `class<TAB>name, name, …`.
pub(crate) fn compile(from: &Path, to: &Path) {
    let text = std::fs::read_to_string(from).unwrap_or_else(|e| panic!("{}: {e}", from.display()));
    let mut tables: BTreeMap<&str, BTreeMap<&str, BTreeSet<String>>> = BTreeMap::new();
    for table in ["KNOWN", "PARTS", "ENDINGS", "BEFORE", "SURNAMES", "NAMESAKES"] {
        tables.insert(table, BTreeMap::new());
    }
    for (number, line) in
        text.lines().enumerate().filter(|(_, l)| !l.starts_with('#') && !l.trim().is_empty())
    {
        let wrong = |what: &str| -> ! { panic!("{}:{}: {what}", from.display(), number + 1) };
        let Some((class, names)) = line.split_once('\t') else { wrong("wants a class, a tab and names") };
        let (table, kind) = match class.split_once(':') {
            Some(("known", kind)) => ("KNOWN", kind),
            Some(("part", kind)) => ("PARTS", kind),
            Some(("before", kind)) => ("BEFORE", kind),
            None if class == "surname" => ("SURNAMES", "person"),
            None if class == "namesake" => ("NAMESAKES", "person"),
            _ => wrong("the class is none of known:, part:, before:, surname and namesake"),
        };
        if !TYPES.contains(&kind) {
            wrong("no such type of name");
        }
        let kind = format!("NameType::{}{}", kind[..1].to_uppercase(), &kind[1..]);
        for name in names.split(',').map(str::trim).filter(|n| !n.is_empty()) {
            let ending = (table == "PARTS").then(|| name.strip_prefix('-')).flatten();
            let (table, name) = ending.map_or((table, name), |e| ("ENDINGS", e));
            let held = tables.get_mut(table).expect("all tables are there").entry(name).or_default();
            held.insert(kind.clone());
        }
    }
    let mut out = String::new();
    for (table, rows) in tables {
        writeln!(out, "static {table}: &[(&str, &[NameType])] = &[").expect("a string grows");
        for (name, kinds) in rows {
            let kinds: Vec<String> = kinds.into_iter().collect();
            writeln!(out, "({name:?}, &[{}]),", kinds.join(", ")).expect("a string grows");
        }
        out.push_str("];\n");
    }
    std::fs::write(to, out).expect("OUT_DIR is writable");
}

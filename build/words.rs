//! `schema/words/*.tsv` to sorted arrays: what common nouns and given names say about the actors they go with.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// The class of the verbs of relations that are not deliberate. The program has no such class.
const UNWILLED: &str = "unwilled";

/// Writes the arrays that `src/actor/nouns.rs` includes. Each file holds lines `class<TAB>word, word, …`; the English
/// adjectives come from the lexicon's countries, verbs of those who act on purpose from the relations too.
pub(crate) fn compile(from: &Path, countries: &Path, relations: &Path, to: &Path) {
    let mut out = String::new();
    for (name, lang) in [("NL", "nl"), ("EN", "en")] {
        let mut words = read(&from.join(format!("{lang}.tsv")), variant);
        for verb in crate::relations::deeds(relations, lang) {
            let classes = words.entry(verb).or_default();
            if !classes.contains(UNWILLED) {
                classes.insert(variant("deliberate"));
            }
        }
        for classes in words.values_mut() {
            classes.remove(UNWILLED);
        }
        words.retain(|_, classes| !classes.is_empty());
        writeln!(out, "static {name}: &[(&str, &[Noun])] = &[").expect("a string grows");
        for (word, classes) in words {
            let classes: Vec<String> = classes.into_iter().collect();
            writeln!(out, "({word:?}, &[{}]),", classes.join(", ")).expect("a string grows");
        }
        out.push_str("];\n");
    }
    let names = read(&from.join("first_names.tsv"), gender);
    out.push_str("static FIRST_NAMES: &[(&str, Gender)] = &[\n");
    for (name, genders) in names {
        let gender = if genders.len() == 1 { genders.into_iter().next() } else { None };
        let gender = gender.unwrap_or_else(|| "Gender::Either".to_owned());
        writeln!(out, "({name:?}, {gender}),").expect("a string grows");
    }
    out.push_str("];\n");
    pairs(&mut out, "DEMONYMS", &of_countries(countries, "adjectives_en", |all| all.split('|').next()));
    // *Syrians*; French people have no such word for all of them.
    let plural: fn(&str) -> Option<&str> =
        |all| all.split('|').find(|w| w.ends_with('s') && !w.ends_with("ss"));
    pairs(&mut out, "PEOPLES", &of_countries(countries, "people_en", plural));
    std::fs::write(to, out).expect("OUT_DIR is writable");
}

fn pairs(out: &mut String, name: &str, table: &BTreeMap<String, String>) {
    writeln!(out, "static {name}: &[(&str, &str)] = &[").expect("a string grows");
    for (code, word) in table {
        writeln!(out, "({code:?}, {word:?}),").expect("a string grows");
    }
    out.push_str("];\n");
}

/// ISO code to a word of a column of `countries.tsv`, without its marks.
fn of_countries(
    path: &Path,
    column_name: &str,
    choose: fn(&str) -> Option<&str>,
) -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut lines = text.lines().filter(|l| !l.starts_with('#'));
    let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let column = |name: &str| {
        let found = header.iter().position(|h| *h == name);
        found.unwrap_or_else(|| panic!("{}: no column {name}", path.display()))
    };
    let (code, words) = (column("iso3"), column(column_name));
    let row = |line: &str| {
        let fields: Vec<&str> = line.split('\t').collect();
        let word = choose(fields.get(words)?)?.split('@').next()?;
        (!word.is_empty()).then(|| (fields[code].to_owned(), word.to_owned()))
    };
    lines.filter_map(row).collect()
}

/// Word to the Rust expressions of its classes; sorted, so that the binary can search it.
fn read(path: &Path, class: fn(&str) -> String) -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let Some((head, list)) = line.split_once('\t') else {
            panic!("{}:{}: wants a class, a tab and words", path.display(), number + 1);
        };
        for word in list.split(',').map(str::trim).filter(|w| !w.is_empty()) {
            words.entry(word.to_owned()).or_default().insert(class(head));
        }
    }
    words
}

fn variant(class: &str) -> String {
    match class.split_once(':') {
        Some(("office", role)) => format!("Noun::Office({role:?})"),
        Some(("body", kind)) => format!("Noun::Body(ActorType::{})", capital(kind)),
        Some((other, _)) => panic!("schema/words: no class {other}:"),
        None => match class {
            UNWILLED => UNWILLED.to_owned(),
            "regime" | "member" | "employed" | "wing" | "fellow" | "title" | "human" | "land" | "place"
            | "calendar" | "saying" | "other" | "anaphor" | "territory" | "animate" | "male" | "female"
            | "measure" | "impersonal" | "deliberate" | "accusing" | "urging" | "taking" | "handling"
            | "singling" | "quantity" | "month" | "joining" | "barring" | "adherent" | "incorporated"
            | "epithet" | "side" | "pact" | "buying" | "corporate" | "listed" | "seated" | "making" => {
                format!("Noun::{}", capital(class))
            }
            role => format!("Noun::Role(Role::{})", capital(role)),
        },
    }
}

fn gender(class: &str) -> String {
    match class {
        "m" => "Gender::Male".to_owned(),
        "f" => "Gender::Female".to_owned(),
        other => panic!("schema/words/first_names.tsv: {other:?} is not m or f"),
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

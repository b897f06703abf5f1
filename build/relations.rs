//! `schema/relations/*.toml` and `schema/grammar/*.toml` to arrays.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use schema::{FrameRow, Head, Known};
use serde::Deserialize;
use toml::Spanned;

// What the build checks, the program must check alike: the library's own rules.
#[allow(dead_code, reason = "the library uses more of it")]
#[path = "../src/claim/schema.rs"]
mod schema;

/// Reads a TOML file into `T`, or stops the build naming the file and the line.
fn read<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn sorted_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap_or_else(|e| panic!("{}: {e}", folder.display()))
        .filter_map(|f| Some(f.ok()?.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "toml"))
        .collect();
    files.sort();
    files
}

/// A checked slot as the library's variant.
fn slot(name: &str) -> String {
    match name {
        "subj" => "Slot::Subj".into(),
        "obj" => "Slot::Obj".into(),
        "iobj" => "Slot::Iobj".into(),
        "poss" => "Slot::Poss".into(),
        "self" => "Slot::Own".into(),
        "clause" => "Slot::Clause".into(),
        "clause subj" => "Slot::ClauseSubj".into(),
        "clause obj" => "Slot::ClauseObj".into(),
        "compound" => "Slot::Compound".into(),
        "speaker" => "Slot::Speaker".into(),
        "told" => "Slot::Told".into(),
        "harmed" => "Slot::Harmed".into(),
        "averter" => "Slot::Averter".into(),
        preposition => format!("Slot::Prep({preposition:?})"),
    }
}

fn slots<'n>(names: impl Iterator<Item = &'n str>) -> String {
    format!("&[{}]", names.map(slot).collect::<Vec<_>>().join(", "))
}

/// A name in small letters as the variant of an enum.
fn variant(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

fn classes(names: &[Spanned<String>]) -> String {
    let class = |n: &Spanned<String>| format!("Class::{}", variant(n.get_ref()));
    format!("&[{}]", names.iter().map(class).collect::<Vec<_>>().join(", "))
}

/// Writes the arrays that `src/claim/inventory.rs` includes.
///
/// # Errors
/// Everything that is wrong with the files, as `file:line:column: what is wrong and what to do`.
pub(crate) fn compile(from: &Path, to: &Path) -> Result<(), Vec<String>> {
    let mut out = String::from("pub(super) static RELATIONS: &[RelationInfo] = &[\n");
    let mut frames = String::from("pub(super) static FRAMES: &[Frame] = &[\n");
    let mut index: BTreeMap<Evoker, Vec<usize>> = BTreeMap::new();
    let (mut count, mut errors) = (0, Vec::new());
    let lists = grammar_lists(&from.with_file_name("grammar"));
    let words = |lang: &str, list: &str| lists.get(&(lang.to_owned(), list.to_owned())).cloned();
    let known = Known { lists: &words, relations: labels(from), used: None };
    let mut prepositions = grammar_prepositions(&from.with_file_name("grammar"));
    for (r, path) in sorted_files(from).iter().enumerate() {
        let label = path.file_stem().and_then(|s| s.to_str()).expect("a UTF-8 file name");
        let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let file = match schema::read(&path.display().to_string(), label, &text, &known) {
            Ok(file) => file,
            Err(faults) => {
                errors.extend(faults.iter().map(ToString::to_string));
                continue;
            }
        };
        let Some(head) = &file.head else {
            errors.push(format!("{}:1:1: it has no label; add label = {{ en = …, nl = … }}", path.display()));
            continue;
        };
        write_relation(&mut out, label, head);
        for frame in &file.frames {
            prepositions.extend(slots_of(frame).map(|slot| (frame.lang.get_ref().clone(), slot.to_owned())));
            write_frame(&mut frames, r, frame);
            for (part, lemma) in frame.evokers() {
                index.entry((frame.lang.get_ref().clone(), part, lemma)).or_default().push(count);
            }
            count += 1;
        }
    }
    out.push_str("];\n");
    frames.push_str("];\n");
    out.push_str(&frames);
    out.push_str("pub(super) static INDEX: &[(Lang, Part, &str, &[u16])] = &[\n");
    for ((lang, part, lemma), list) in ordered(index) {
        writeln!(out, "(Lang::{lang}, Part::{part}, {lemma:?}, &{list:?}),").expect("a String takes all");
    }
    out.push_str("];\n");
    write_lists(&mut out, &lists);
    // For the frames that a user adds.
    writeln!(out, "pub(super) static PREPOSITIONS: &[(&str, &str)] = &{:?};", Vec::from_iter(&prepositions))
        .expect("a String takes all");
    std::fs::write(to, out).expect("OUT_DIR is writable");
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// The labels of all relations.
fn labels(folder: &Path) -> BTreeSet<String> {
    let label = |path: &std::path::PathBuf| Some(path.file_stem()?.to_str()?.to_owned());
    sorted_files(folder).iter().filter_map(label).collect()
}

/// The slots of a frame that are prepositions.
fn slots_of(frame: &FrameRow) -> impl Iterator<Item = &str> {
    let own = [frame.subject.as_deref().unwrap_or_default(), &frame.object, &frame.theme, &frame.instrument];
    own.into_iter().flatten().map(|slot| slot.get_ref().as_str()).filter(|slot| !schema::SLOTS.contains(slot))
}

/// The prepositions that the grammar lists, each with its language.
fn grammar_prepositions(folder: &Path) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for path in sorted_files(folder) {
        let file: GrammarFile = read(&path);
        let lang = path.file_stem().and_then(|s| s.to_str()).expect("a UTF-8 file name");
        let lists = file.words.into_iter().filter(|(name, _)| name.ends_with("_prepositions"));
        found.extend(lists.flat_map(|(_, words)| words).map(|word| (lang.to_owned(), word)));
    }
    found
}

/// The verbs of a language by which somebody does something to another, with nothing but a subject and what frames ask behind it; those of
/// killing aside, which bombs and storms do too.
pub(crate) fn deeds(from: &Path, lang: &str) -> Vec<String> {
    let lists = grammar_lists(&from.with_file_name("grammar"));
    let words = |lang: &str, list: &str| lists.get(&(lang.to_owned(), list.to_owned())).cloned();
    let known = Known { lists: &words, relations: labels(from), used: None };
    let mut found = Vec::new();
    for path in sorted_files(from) {
        let label = path.file_stem().and_then(|s| s.to_str()).expect("a UTF-8 file name");
        let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        // What is wrong with a file is told where it is compiled.
        let Ok(file) = schema::read(&path.display().to_string(), label, &text, &known) else { continue };
        if label == "kills" || file.head.as_ref().is_none_or(|h| h.plover.r#type.is_none()) {
            continue;
        }
        for frame in file.frames.iter().filter(|f| f.lang.get_ref() == lang && f.with.is_empty()) {
            if frame.subjects().contains(&"subj") {
                found.extend(frame.verb.iter().cloned());
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The lists that frames may name, by language and name.
type Lists = BTreeMap<(String, String), Vec<String>>;

fn grammar_lists(folder: &Path) -> Lists {
    let mut lists = Lists::new();
    for path in sorted_files(folder) {
        let file: GrammarFile = read(&path);
        let lang = path.file_stem().and_then(|s| s.to_str()).expect("a UTF-8 file name").to_owned();
        lists.extend(file.lists.into_iter().map(|(name, words)| ((lang.clone(), name), words)));
    }
    lists
}

/// For the frames that a user adds.
fn write_lists(out: &mut String, lists: &Lists) {
    out.push_str("pub(super) static LISTS: &[(&str, &str, &[&str])] = &[\n");
    for ((lang, name), words) in lists {
        writeln!(out, "({lang:?}, {name:?}, &{words:?}),").expect("a String takes all");
    }
    out.push_str("];\n");
}

fn bare(value: &Option<Spanned<String>>) -> Option<&str> {
    value.as_ref().map(|v| v.get_ref().as_str())
}

fn write_relation(out: &mut String, label: &str, head: &Head) {
    let p = &head.plover;
    writeln!(
        out,
        "RelationInfo {{ label: {label:?}, en: {:?}, nl: {:?}, plover_type: {:?}, plover_mode: {:?}, contexts: &{:?}, symmetric: {}, state: {}, abroad: {}, attended: {}, received: {}, absorbs: {}, retold: {}, official: {}, never: {}, kin: &{:?} }},",
        head.en, head.nl, bare(&p.r#type), bare(&p.mode), p.context, head.symmetric, head.state, head.abroad, head.attended, head.received, head.absorbs, head.retold, head.official, classes(&head.never), head.kin
    )
    .expect("a String takes all");
}

/// Language, part of speech and lemma that evoke frames; then the same with the names of the enums' variants.
type Evoker = (String, &'static str, String);
type NamedEvoker = (&'static str, &'static str, String);

/// In the order of the enums' declarations, which is how the binary search compares.
fn ordered(index: BTreeMap<Evoker, Vec<usize>>) -> Vec<(NamedEvoker, Vec<usize>)> {
    let lang = |l: &str| match l {
        "nl" => (0, "Nl"),
        "en" => (1, "En"),
        other => panic!("{other:?} is not a language of frames"),
    };
    let part = |p: &str| match p {
        "verb" => (0, "Verb"),
        "noun" => (1, "Noun"),
        _ => (2, "Pred"),
    };
    let mut rows: Vec<_> = index.into_iter().map(|((l, p, w), v)| ((lang(&l), part(p), w), v)).collect();
    rows.sort();
    rows.into_iter().map(|((l, p, w), v)| ((l.1, p.1, w), v)).collect()
}

fn write_frame(out: &mut String, relation: usize, f: &FrameRow) {
    let some = |m: &Spanned<String>| format!("Some(Modality::{})", variant(m.get_ref()));
    let modality = f.modality.as_ref().map_or("None".to_owned(), some);
    let of = |list: &[Spanned<String>]| slots(list.iter().map(|s| s.get_ref().as_str()));
    writeln!(
        out,
        "Frame {{ relation: &RELATIONS[{relation}], name: {:?}, subject: {}, object: {}, theme: {}, instrument: {}, with: &{:?}, not: &{:?}, things: &{:?}, without: &{:?}, particle: {:?}, reflexive: {}, agentless: {}, thing: {}, owner: {}, site: {}, people: {}, weapons: {}, armed: {}, host: {}, homeland: {}, intransitive: {}, holder: {}, held: &{:?}, whole: {}, deputy: {}, beside: {}, subject_kinds: {}, object_kinds: {}, modality: {modality}, negative: {}, confidence: {} }},",
        f.name(),
        slots(f.subjects().into_iter()),
        of(&f.object),
        of(&f.theme),
        of(&f.instrument),
        f.with,
        f.not,
        f.things,
        f.without,
        f.particle,
        f.reflexive,
        f.agentless,
        f.thing,
        f.owner,
        f.site,
        f.people,
        f.weapons || f.armed,
        f.armed,
        f.host,
        f.homeland,
        f.intransitive,
        f.holder,
        f.roles(),
        f.whole,
        f.deputy,
        f.beside,
        classes(&f.subject_kinds),
        classes(&f.object_kinds),
        f.negative,
        f.sure()
    )
    .expect("a String takes all");
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GrammarFile {
    /// Word lists by name: each becomes a list to look a lemma or a phrase up in.
    words: BTreeMap<String, Vec<String>>,
    /// Lists that frames name, by name.
    #[serde(default)]
    lists: BTreeMap<String, Vec<String>>,
}

/// Writes the word lists that `src/claim/grammar.rs` includes: one sorted array a list and a language.
pub(crate) fn compile_grammar(from: &Path, to: &Path) {
    let mut out = String::new();
    let mut names: Option<Vec<String>> = None;
    for path in sorted_files(from) {
        let file: GrammarFile = read(&path);
        let lang = path.file_stem().and_then(|s| s.to_str()).expect("a UTF-8 file name").to_uppercase();
        let own: Vec<String> = file.words.keys().cloned().collect();
        match &names {
            None => names = Some(own),
            Some(first) => assert!(
                *first == own,
                "{}: every language has the same lists: {first:?} and {own:?}",
                path.display()
            ),
        }
        write!(out, "pub(super) static {lang}: Grammar = Grammar {{").expect("a String takes all");
        for (name, mut words) in file.words {
            words.sort();
            words.dedup();
            write!(out, " {name}: Words::new(&{words:?}),").expect("a String takes all");
        }
        out.push_str(" };\n");
    }
    out.push_str("/// The closed classes of a language that decide the status and the source of a claim.\n");
    out.push_str("#[derive(Debug)]\npub(super) struct Grammar {\n");
    for name in names.expect("a grammar file") {
        writeln!(out, "    pub(super) {name}: Words,").expect("a String takes all");
    }
    out.push_str("}\n");
    std::fs::write(to, out).expect("OUT_DIR is writable");
}

//! `schema/relations/*.toml` and `schema/grammar/*.toml` to arrays.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RelationFile {
    label: Labels,
    #[serde(default)]
    plover: PloverCode,
    #[serde(default)]
    symmetric: bool,
    #[serde(default)]
    state: bool,
    #[serde(default)]
    abroad: bool,
    #[serde(default)]
    attended: bool,
    #[serde(default)]
    absorbs: bool,
    #[serde(default)]
    kin: Vec<String>,
    #[serde(default)]
    frame: Vec<FrameRow>,
    // The examples are run by tests/relations.rs, not compiled.
    #[serde(default, rename = "yields")]
    _yields: Vec<toml::Value>,
    #[serde(default, rename = "rejects")]
    _rejects: Vec<toml::Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Labels {
    en: String,
    nl: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct PloverCode {
    r#type: Option<String>,
    mode: Option<String>,
    #[serde(default)]
    context: Vec<String>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct FrameRow {
    lang: String,
    #[serde(default)]
    verb: Vec<String>,
    #[serde(default)]
    noun: Vec<String>,
    #[serde(default)]
    pred: Vec<String>,
    #[serde(default)]
    subject: Option<Vec<String>>,
    #[serde(default)]
    object: Vec<String>,
    #[serde(default)]
    theme: Vec<String>,
    #[serde(default)]
    instrument: Vec<String>,
    #[serde(default)]
    with: Vec<String>,
    #[serde(default)]
    not: Vec<String>,
    #[serde(default)]
    particle: Option<String>,
    #[serde(default)]
    reflexive: bool,
    #[serde(default)]
    agentless: bool,
    #[serde(default)]
    thing: bool,
    #[serde(default)]
    owner: bool,
    #[serde(default)]
    site: bool,
    #[serde(default)]
    people: bool,
    #[serde(default)]
    weapons: bool,
    #[serde(default)]
    armed: bool,
    #[serde(default)]
    host: bool,
    #[serde(default)]
    homeland: bool,
    #[serde(default)]
    intransitive: bool,
    #[serde(default)]
    holder: bool,
    #[serde(default)]
    whole: bool,
    #[serde(default)]
    subject_kinds: Vec<String>,
    #[serde(default)]
    object_kinds: Vec<String>,
    #[serde(default)]
    modality: Option<String>,
    #[serde(default)]
    negative: bool,
    #[serde(default = "usual_confidence")]
    confidence: u8,
}

fn usual_confidence() -> u8 {
    90
}

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

fn slot(name: &str, file: &Path) -> String {
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
        p if p.chars().all(|c| c.is_lowercase() || c == ' ') => format!("Slot::Prep({p:?})"),
        other => panic!("{}: {other:?} is not a slot", file.display()),
    }
}

fn slots(names: &[String], file: &Path) -> String {
    format!("&[{}]", names.iter().map(|n| slot(n, file)).collect::<Vec<_>>().join(", "))
}

fn kinds(names: &[String], file: &Path) -> String {
    let kind = |n: &String| match n.as_str() {
        "state" | "person" | "group" | "organisation" | "force" | "authority" | "place" | "thing"
        | "media" => {
            let mut c = n.chars();
            let first = c.next().expect("not empty").to_ascii_uppercase();
            format!("Class::{first}{}", c.as_str())
        }
        other => panic!("{}: {other:?} is not a class of actors", file.display()),
    };
    format!("&[{}]", names.iter().map(kind).collect::<Vec<_>>().join(", "))
}

/// The parser's lemmas leave a Dutch compound's linking *s* out: beside *bezettingsmacht* stands *bezettingmacht*.
fn without_links(words: &mut Vec<String>) {
    let before = [
        "ing",
        "heid",
        "teit",
        "schap",
        "handel",
        "oorlog",
        "recht",
        "gevecht",
        "arbeid",
        "bestuur",
        "vliegtuig",
    ];
    for i in 0..words.len() {
        let word = &words[i];
        let link = before.iter().find_map(|b| {
            let at = word.find(&format!("{b}s"))? + b.len();
            (word.len() > at + 3).then_some(at)
        });
        if let Some(at) = link {
            let bare = format!("{}{}", &word[..at], &word[at + 1..]);
            if !words.contains(&bare) {
                words.push(bare);
            }
        }
    }
}

/// Writes the arrays that `src/claim/inventory.rs` includes.
pub(crate) fn compile(from: &Path, to: &Path) {
    let mut out = String::from("pub(super) static RELATIONS: &[RelationInfo] = &[\n");
    let mut frames = String::from("pub(super) static FRAMES: &[Frame] = &[\n");
    let mut index: BTreeMap<Evoker, Vec<usize>> = BTreeMap::new();
    let mut count = 0;
    let grammar = grammar_files(&from.with_file_name("grammar"));
    for (r, path) in sorted_files(from).iter().enumerate() {
        let file: RelationFile = read(path);
        let label = path.file_stem().and_then(|s| s.to_str()).expect("a UTF-8 file name");
        let p = &file.plover;
        writeln!(
            out,
            "RelationInfo {{ label: {label:?}, en: {:?}, nl: {:?}, plover_type: {:?}, plover_mode: {:?}, contexts: &{:?}, symmetric: {}, state: {}, abroad: {}, attended: {}, absorbs: {}, kin: &{:?} }},",
            file.label.en, file.label.nl, p.r#type, p.mode, p.context, file.symmetric, file.state, file.abroad, file.attended, file.absorbs, file.kin
        )
        .expect("a String takes all");
        for frame in &file.frame {
            let mut frame = with_lists(frame, &grammar, path);
            let dutch = frame.lang == "nl";
            for list in [&mut frame.noun, &mut frame.with, &mut frame.not].into_iter().filter(|_| dutch) {
                without_links(list);
            }
            let frame = &frame;
            write_frame(&mut frames, r, frame, path);
            let lang = frame.lang.clone();
            for (part, lemmas) in [("verb", &frame.verb), ("noun", &frame.noun), ("pred", &frame.pred)] {
                for lemma in lemmas {
                    // The parser's lemmas join the parts of a compound; frames may write the hyphen.
                    let lemma = if part == "noun" { lemma.replace('-', "") } else { lemma.clone() };
                    index.entry((lang.clone(), part, lemma)).or_default().push(count);
                }
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
    std::fs::write(to, out).expect("OUT_DIR is writable");
}

/// The lists that frames may name, by language.
fn grammar_files(folder: &Path) -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
    let of = |path: &std::path::PathBuf| {
        let file: GrammarFile = read(path);
        (path.file_stem().and_then(|s| s.to_str()).expect("a UTF-8 file name").to_owned(), file.lists)
    };
    sorted_files(folder).iter().map(of).collect()
}

/// A frame with the words of a list of the grammar where it names one: `@disapproving`.
fn with_lists(
    frame: &FrameRow,
    grammar: &BTreeMap<String, BTreeMap<String, Vec<String>>>,
    file: &Path,
) -> FrameRow {
    let expand = |words: &[String]| -> Vec<String> {
        let of = |w: &String| match w.strip_prefix('@') {
            Some(list) => grammar
                .get(&frame.lang)
                .and_then(|g| g.get(list))
                .unwrap_or_else(|| panic!("{}: {w:?} is no [lists] of schema/grammar", file.display()))
                .clone(),
            None => vec![w.clone()],
        };
        words.iter().flat_map(of).collect()
    };
    let (verb, noun, pred) = (expand(&frame.verb), expand(&frame.noun), expand(&frame.pred));
    FrameRow { verb, noun, pred, with: expand(&frame.with), not: expand(&frame.not), ..frame.clone() }
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

fn write_frame(out: &mut String, relation: usize, f: &FrameRow, file: &Path) {
    let subject = f
        .subject
        .clone()
        .unwrap_or_else(|| vec![if f.noun.is_empty() { "subj".to_owned() } else { "poss".to_owned() }]);
    let first = f.verb.first().or(f.noun.first()).or(f.pred.first());
    let name = first.unwrap_or_else(|| panic!("{}: a frame needs verb, noun or pred", file.display()));
    let modality = match f.modality.as_deref() {
        None => "None".to_owned(),
        Some("planned") => "Some(Modality::Planned)".to_owned(),
        Some("possible") => "Some(Modality::Possible)".to_owned(),
        Some("hypothetical") => "Some(Modality::Hypothetical)".to_owned(),
        Some(other) => panic!("{}: {other:?} is not a modality a frame may give", file.display()),
    };
    writeln!(
        out,
        "Frame {{ relation: &RELATIONS[{relation}], name: {:?}, subject: {}, object: {}, theme: {}, instrument: {}, with: &{:?}, not: &{:?}, particle: {:?}, reflexive: {}, agentless: {}, thing: {}, owner: {}, site: {}, people: {}, weapons: {}, armed: {}, host: {}, homeland: {}, intransitive: {}, holder: {}, whole: {}, subject_kinds: {}, object_kinds: {}, modality: {modality}, negative: {}, confidence: {} }},",
        format!("{}/{name}", f.lang),
        slots(&subject, file),
        slots(&f.object, file),
        slots(&f.theme, file),
        slots(&f.instrument, file),
        f.with,
        f.not,
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
        f.whole,
        kinds(&f.subject_kinds, file),
        kinds(&f.object_kinds, file),
        f.negative,
        f.confidence
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
            write!(out, " {name}: Words(&{words:?}),").expect("a String takes all");
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

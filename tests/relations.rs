//! Runs the examples in `schema/relations/*.toml`: every `[[yields]]` gives the claim it names, no `[[rejects]]` gives
//! its file's relation.

use std::fmt::Write as _;
use std::path::Path;

use graaf::base::{Edtf, Lang};
use graaf::claim::{Claim, Reader};
use graaf::source::Document;
use serde::Deserialize;

#[derive(Deserialize)]
struct RelationFile {
    #[serde(default)]
    yields: Vec<Example>,
    #[serde(default)]
    rejects: Vec<Example>,
}

#[derive(Deserialize)]
struct Example {
    #[serde(default)]
    lang: Option<String>,
    text: String,
    #[serde(default)]
    claim: Wanted,
}

/// What an example says of its claim; what it leaves out may be anything.
#[derive(Deserialize, Default, Debug)]
#[serde(deny_unknown_fields)]
struct Wanted {
    relation: Option<String>,
    subject: Option<String>,
    object: Option<String>,
    theme: Option<String>,
    polarity: Option<String>,
    modality: Option<String>,
    hedged: Option<bool>,
    source: Option<String>,
    when: Option<String>,
}

fn read(reader: &Reader, text: &str, lang: Lang) -> Vec<Claim> {
    let document = Document {
        id: "example".into(),
        source: "example".into(),
        title: None,
        publisher: None,
        url: None,
        language: lang,
        published: Edtf::parse("2024-06-12").ok(),
        text: text.into(),
    };
    reader.read(&document).claims
}

fn json_name(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

fn fits(c: &Claim, want: &Wanted, label: &str) -> bool {
    let is = |want: &Option<String>, got: &str| want.as_ref().is_none_or(|w| w == got);
    c.relation == want.relation.as_deref().unwrap_or(label)
        && is(&want.subject, &c.subject.name)
        && is(&want.object, c.object.as_ref().map_or("", |o| &o.name))
        && is(&want.theme, c.theme.as_ref().map_or("", |t| &t.text))
        && is(&want.polarity, &json_name(c.polarity))
        && is(&want.modality, &json_name(c.modality))
        && want.hedged.is_none_or(|h| h == c.hedged)
        && is(&want.source, c.source.first().map_or("", |s| &s.name))
        && is(&want.when, c.when.as_ref().map_or("", |w| w.edtf.as_str()))
}

fn show(claims: &[Claim]) -> String {
    claims.iter().fold(String::new(), |mut out, c| {
        let object = c.object.as_ref().map_or("-", |o| &o.name);
        let _ = write!(out, "\n      got: {} {} {object}", c.subject.name, c.relation);
        let _ = write!(out, " ({:?}, {:?}, hedged {})", c.polarity, c.modality, c.hedged);
        out
    })
}

#[test]
fn every_example_of_every_relation_holds() {
    let reader = Reader::embedded();
    let mut failures = String::new();
    let mut count = 0;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/relations");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
    files.retain(|p| p.extension().is_some_and(|e| e == "toml"));
    files.sort();
    for path in files {
        let file: RelationFile = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let label = path.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(!file.yields.is_empty(), "{label}: a relation shows at least one sentence that yields it");
        for (example, wanted) in
            file.yields.iter().map(|e| (e, true)).chain(file.rejects.iter().map(|e| (e, false)))
        {
            count += 1;
            let lang = example.lang.as_deref().and_then(Lang::from_code).unwrap_or(Lang::Nl);
            let claims = read(&reader, &example.text, lang);
            if claims.iter().any(|c| fits(c, &example.claim, &label)) != wanted {
                let verb = if wanted { "should yield" } else { "must not yield" };
                let _ = writeln!(
                    failures,
                    "  {label}: {:?}\n    {verb} {:?}{}",
                    example.text,
                    example.claim,
                    show(&claims)
                );
            }
        }
    }
    assert!(failures.is_empty(), "of {count} examples these fail:\n{failures}");
}

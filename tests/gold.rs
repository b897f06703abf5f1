//! The claims read in `seeds/` against those that a person read there: `tests/gold/`, one file an article, one
//! sentence a line, in the shape and by the rules of `tests/gold/README.md`.

use std::fs;
use std::io::Write as _;
use std::ops::Range;
use std::path::Path;

use graaf::claim::{Claim, Reader};
use graaf::gold::{self, GoldSentence, Score, Tally};
use graaf::source::{self, Defaults, Document};

/// What the whole of `seeds/` must reach, in thousandths. Raise them when the figures rise; never lower them to
/// let a change pass.
const FLOORS: &[(&str, u32)] = &[
    ("precision", 820),
    ("recall", 420),
    ("polarity", 970),
    ("modality", 950),
    ("hedged", 970),
    ("source", 920),
    ("when", 800),
];

/// An article with the gold of its sentences.
struct Article {
    document: Document,
    sentences: Vec<GoldSentence>,
}

#[test]
fn every_article_has_gold_and_all_gold_an_article() {
    let stems = |folder: &str, extensions: &[&str]| {
        let mut stems: Vec<String> = fs::read_dir(root().join(folder))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| extensions.iter().any(|e| path.extension().is_some_and(|x| x == *e)))
            .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        stems.sort();
        stems
    };
    assert_eq!(stems("seeds", &["md", "txt"]), stems("tests/gold", &["jsonl"]));
}

#[test]
fn every_gold_sentence_stands_in_its_article_in_order() {
    for article in articles() {
        let places = places(&article);
        assert_eq!(places.len(), article.sentences.len());
        for (sentence, place) in article.sentences.iter().zip(places) {
            assert_eq!(&article.document.text[place], sentence.text, "{}", sentence.id);
        }
    }
}

#[test]
fn an_article_is_dated_as_its_gold_says() {
    for article in articles() {
        let published = article.document.published.as_ref().map(ToString::to_string);
        assert_eq!(
            published.as_deref(),
            article.sentences[0].date.as_ref().map(ToString::to_string).as_deref(),
            "{}",
            article.document.source
        );
    }
}

#[test]
fn gold_uses_the_labels_of_the_schema() {
    for sentence in articles().iter().flat_map(|a| &a.sentences) {
        for label in sentence.claims.iter().flat_map(|c| &c.relation) {
            let file = root().join(format!("schema/relations/{label}.toml"));
            assert!(file.exists(), "{}: {label} is no relation: {} is missing", sentence.id, file.display());
        }
    }
}

#[test]
fn the_claims_read_in_the_seeds_reach_the_floors() {
    let reader = Reader::embedded();
    let mut total = Score::default();
    let mut table = vec![format!("{:40} {HEAD}", "")];
    for article in articles() {
        let claims = reader.read(&article.document).claims;
        let score = score(&article, &claims);
        table.push(format!("{:40} {}", article.document.source, row(&score)));
        total.add(&score);
    }
    table.push(format!("{:40} {}", "total", row(&total)));
    // Straight to the terminal: cargo shows what a passing test prints to nobody.
    let _ = writeln!(std::io::stdout(), "\n{}", table.join("\n"));
    for (what, floor) in FLOORS {
        let reached = figure(&total, what);
        assert!(reached >= *floor, "{what} is {reached} of 1000, its floor {floor}\n{}", table.join("\n"));
    }
}

/// The head of the table whose rows [`row`] writes.
const HEAD: &str = "precision     recall        polarity modality hedged source when";

fn row(score: &Score) -> String {
    let show = |t: Tally| {
        let n = t.thousandths();
        format!("{}.{:03}", n / 1000, n % 1000)
    };
    let full = |t: Tally| format!("{} {:>7}", show(t), format!("{}/{}", t.right, t.all));
    let [polarity, modality, hedged, source, when] = score.fields().map(|(_, t)| show(t));
    let both = format!("{} {}", full(score.precision), full(score.recall));
    format!("{both} {polarity}    {modality}    {hedged}  {source}  {when}")
}

/// A figure by its name, in thousandths.
fn figure(score: &Score, name: &str) -> u32 {
    let both = [("precision", score.precision), ("recall", score.recall)];
    let found = both.into_iter().chain(score.fields()).find(|(n, _)| *n == name);
    found.unwrap_or_else(|| panic!("{name} is no figure of a score")).1.thousandths()
}

/// Scores the claims of an article sentence by sentence: a claim belongs to the one its evidence begins in.
fn score(article: &Article, claims: &[Claim]) -> Score {
    let places = places(article);
    let mut score = Score::default();
    let mut placed = 0;
    for (sentence, place) in article.sentences.iter().zip(&places) {
        let here: Vec<&Claim> =
            claims.iter().filter(|c| place.contains(&(c.evidence.start as usize))).collect();
        placed += here.len();
        score.sentence(&here, &sentence.claims);
    }
    assert_eq!(placed, claims.len(), "{}: a claim stands in no gold sentence", article.document.source);
    score
}

/// Where each gold sentence stands in its article, in bytes; each is looked for after the one before it.
fn places(article: &Article) -> Vec<Range<usize>> {
    let text = &article.document.text;
    let mut from = 0;
    let place = |sentence: &GoldSentence| {
        let at = text[from..].find(&sentence.text).unwrap_or_else(|| {
            panic!("{}: not in the article after byte {from}: {:?}", sentence.id, sentence.text)
        });
        let range = from + at..from + at + sentence.text.len();
        from = range.end;
        range
    };
    article.sentences.iter().map(place).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The articles of `seeds/` as graaf reads them, in order of name.
fn articles() -> Vec<Article> {
    let walk = source::walk(&root().join("seeds"), &Defaults::default());
    assert!(walk.problems.is_empty(), "{:?}", walk.problems);
    walk.files.iter().map(article).collect()
}

fn article(file: &source::File) -> Article {
    let mut reading = source::read_file(file);
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    let document = reading.documents.pop().unwrap();
    assert!(reading.documents.is_empty(), "{} holds more than one document", file.name);
    let stem = Path::new(&file.name).file_stem().unwrap().to_string_lossy();
    let sentences = gold(&root().join(format!("tests/gold/{stem}.jsonl")));
    assert!(
        sentences.iter().all(|s| s.document.as_deref() == Some(&*file.name)),
        "{}: gold of another article",
        file.name
    );
    Article { document, sentences }
}

fn gold(path: &Path) -> Vec<GoldSentence> {
    let text = fs::read_to_string(path).unwrap();
    let known = |label: &str| graaf::claim::relation(label).is_some();
    gold::read(&path.display().to_string(), &text, known).unwrap_or_else(|faults| {
        panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })
}

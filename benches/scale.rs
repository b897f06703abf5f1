//! Time and memory at size, in a Markdown table: `ARTICLES=100000 CLAIMS=10000000 cargo bench --bench scale`.
//!
//! Articles are sentences of `seeds/` with other names and dates, read by `graaf build --fast`. Claims are rows that `graaf merge`
//! puts together: reading a million articles would measure the reader. Both are the same at every run. Linux tells the processor time
//! (in steps of 10 ms) and the most memory that a process took; elsewhere those columns are empty. `DIR=/mnt/disk` puts files there;
//! they are deleted at the end.

use std::fs;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use graaf::actor::{ActorType, Lexicon};
use graaf::base::{Edtf, Lang};
use graaf::claim::{Claim, Cues, Evidence, Modality, Party, Plover, Polarity};
use graaf::ledger::{About, Row};
use graaf::source::{self, Defaults};
use graaf::text;

/// Sentences of an article.
const SENTENCES: usize = 6;
/// Claims of a document that is made of rows.
const CLAIMS_EACH: usize = 20;
/// A question is asked so often; the middle time counts.
const TIMES: usize = 9;
/// An answer that takes longer is waited for once.
const LONG: Duration = Duration::from_secs(5);

fn main() -> std::io::Result<()> {
    let number =
        |name: &str, usual: usize| std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(usual);
    let parent = std::env::var_os("DIR").map_or_else(std::env::temp_dir, PathBuf::from);
    let dir = tempfile::tempdir_in(parent)?;
    println!("| what | time | of processors | most memory |\n|---|---:|---:|---:|");
    articles(dir.path(), number("ARTICLES", 1_000))?;
    claims(dir.path(), number("CLAIMS", 100_000))
}

/// Builds, and builds again after each small change.
fn articles(dir: &Path, count: usize) -> std::io::Result<()> {
    let press = Press::new();
    let news = dir.join("news");
    for folder in (0..=count).step_by(1000) {
        fs::create_dir_all(article_at(&news, folder).parent().unwrap_or(dir))?;
    }
    for i in 0..count {
        fs::write(article_at(&news, i), press.article(i))?;
    }
    // The clock of the disk must have gone on, or files are opened to see whether they changed.
    std::thread::sleep(Duration::from_secs(3));
    let build = |what: &str| {
        measured(&format!("{what}, {count} articles"), dir, &["build", "news", "--fast", "--out", "store"])
    };
    build("first build, --fast")?;
    std::thread::sleep(Duration::from_secs(3));
    build("build, nothing changed")?;
    fs::write(article_at(&news, count / 2), press.article(count + 1))?;
    build("build, one article changed")?;
    fs::write(article_at(&news, count), press.article(count))?;
    build("build, one article more")?;
    fs::remove_file(article_at(&news, count / 3))?;
    build("build, one article less")?;
    fs::remove_dir_all(dir.join("store"))?;
    fs::remove_dir_all(news)
}

fn article_at(news: &Path, i: usize) -> PathBuf {
    news.join(format!("{:03}/{i}.md", i / 1000))
}

/// Makes a store of rows, and asks it.
fn claims(dir: &Path, count: usize) -> std::io::Result<()> {
    let begin = Instant::now();
    let mut child =
        graaf(dir, &["merge", "-", "-o", "claims"]).stdin(Stdio::piped()).stdout(Stdio::null()).spawn()?;
    let mut rows = BufWriter::new(child.stdin.take().ok_or(std::io::ErrorKind::BrokenPipe)?);
    for i in 0..count {
        rows.write_all(&row(i, count).to_json())?;
        rows.write_all(b"\n")?;
    }
    drop(rows.into_inner()?);
    let taken = watch(child)?;
    tell(&format!("merge, {count} claims"), begin.elapsed(), taken);
    for (who, name) in
        [("an actor in 40 claims or so", rare(count)), ("the actor in most claims", "Persoon 0".to_owned())]
    {
        let ask: [&[&str]; 3] =
            [&["timeline", "--actor", &name], &["show", &name], &["dot", "--actor", &name, "--depth", "2"]];
        for words in ask {
            // What most claims are about leads everywhere in two steps.
            if words[0] == "dot" && name == "Persoon 0" {
                continue;
            }
            let question = [words, &["--out", "claims"]].concat();
            let mut asked: Vec<(Duration, Taken)> = Vec::new();
            for _ in 0..TIMES {
                let begin = Instant::now();
                let taken = watch(graaf(dir, &question).stdout(Stdio::null()).spawn()?)?;
                asked.push((begin.elapsed(), taken));
                if begin.elapsed() > LONG {
                    break;
                }
            }
            asked.sort();
            let (time, taken) = asked[asked.len() / 2];
            tell(&format!("{}, {who}, {count} claims", words[0]), time, taken);
        }
    }
    Ok(())
}

fn graaf(dir: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_graaf"));
    command.args(words).current_dir(dir).stderr(Stdio::null());
    command
}

fn measured(what: &str, dir: &Path, words: &[&str]) -> std::io::Result<()> {
    let begin = Instant::now();
    let taken = watch(graaf(dir, words).stdout(Stdio::null()).spawn()?)?;
    tell(what, begin.elapsed(), taken);
    Ok(())
}

/// What a process took, as far as the system tells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Taken {
    /// Of all processors together, in milliseconds.
    processor: Option<u64>,
    /// The most memory it held, in KiB.
    memory: Option<u64>,
}

/// Waits for a process.
fn watch(mut child: Child) -> std::io::Result<Taken> {
    let file = |name: &str| format!("/proc/{}/{name}", child.id());
    let (status, stat) = (file("status"), file("stat"));
    let mut taken = Taken::default();
    loop {
        let seen = fs::read_to_string(&status).unwrap_or_default();
        let held =
            seen.lines().find_map(|l| l.strip_prefix("VmHWM:")?.trim().trim_end_matches(" kB").parse().ok());
        taken.memory = taken.memory.max(held);
        taken.processor = taken.processor.max(fs::read_to_string(&stat).ok().and_then(|s| processor(&s)));
        if let Some(ended) = child.try_wait()? {
            assert!(ended.success(), "graaf failed");
            return Ok(taken);
        }
        std::thread::sleep(Duration::from_micros(500));
    }
}

/// The time spent in a program and for it, behind its name in brackets: the twelfth and thirteenth figure, in hundredths of a
/// second.
fn processor(stat: &str) -> Option<u64> {
    let mut figures = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut next = || figures.next()?.parse::<u64>().ok();
    Some((next()? + next()?) * 10)
}

fn tell(what: &str, time: Duration, taken: Taken) {
    let long = |ms: u128| if ms < 10_000 { format!("{ms} ms") } else { format!("{} s", ms / 1000) };
    let processor = taken.processor.map_or(String::new(), |ms| long(ms.into()));
    let memory = taken.memory.map_or(String::new(), |kib| format!("{} MB", kib >> 10));
    println!("| {what} | {} | {processor} | {memory} |", long(time.as_millis()));
}

/// Sentences, and the names in them that are replaced.
struct Press {
    sentences: Vec<String>,
    countries: Vec<&'static str>,
}

impl Press {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
        let files = source::walk(&folder, &Defaults::default()).files;
        let documents = files.iter().flat_map(|file| source::read_file(file).documents);
        let cut = |d: source::Document| -> Vec<String> {
            text::sentences(&d.text, d.language).iter().map(|s| s.span.of(&d.text).to_owned()).collect()
        };
        let sentences = documents.filter(|d| d.language == Lang::Nl).flat_map(cut).collect();
        let entries = Lexicon::embedded().entries().iter();
        let countries = entries.filter(|e| e.kind == ActorType::Country).map(|e| e.nl).collect();
        Self { sentences, countries }
    }

    /// An article, the same for the same number.
    fn article(&self, i: usize) -> String {
        let mut text = format!("---\npublished: {}\npublisher: Courant {}\n---\n\n", date(i), i % 37);
        for k in 0..SENTENCES {
            let words: Vec<String> = self.sentences[mixed(i, k) % self.sentences.len()]
                .split_whitespace()
                .map(|word| self.word(word, i))
                .collect();
            text.push_str(&words.join(" "));
            text.push('\n');
        }
        text
    }

    /// In an article a name always becomes the same other name.
    fn word(&self, word: &str, i: usize) -> String {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let seed = bare.bytes().fold(i, |h, b| h.wrapping_mul(31) + usize::from(b));
        let new = if self.countries.contains(&bare) {
            self.countries[mixed(seed, 0) % self.countries.len()].to_owned()
        } else if ["Poetin", "Raisi", "Erdogan", "Zelensky", "Biden", "Lavrov"].contains(&bare) {
            format!("{}{}", ["Van ", "De ", ""][seed % 3], surname(mixed(seed, 1)))
        } else {
            return word.to_owned();
        };
        format!("{new}{}", &word[bare.len()..])
    }
}

fn surname(seed: usize) -> String {
    let part = |list: [&'static str; 12], k: usize| list[mixed(seed, k) % 12];
    let begin = ["Bor", "Del", "Fen", "Gra", "Hul", "Kos", "Lam", "Mer", "Nor", "Pel", "Sta", "Vos"];
    let middle = ["a", "e", "i", "o", "u", "ar", "el", "in", "or", "un", "al", "er"];
    let end = ["bach", "dijk", "feld", "gaard", "huis", "kov", "mans", "nig", "sen", "stra", "veld", "wijk"];
    format!("{}{}{}", part(begin, 0), part(middle, 1), part(end, 2))
}

fn date(i: usize) -> String {
    format!("{}-{:02}-{:02}", 2020 + i % 5, i / 5 % 12 + 1, i / 60 % 28 + 1)
}

/// A number that looks like chance and is always the same.
fn mixed(seed: usize, k: usize) -> usize {
    let mut x =
        (seed as u64).wrapping_add((k as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)).wrapping_add(0x632B_E59B);
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((x ^ (x >> 31)) >> 1) as usize
}

/// The name of an actor about as often spoken of as the average.
fn rare(claims: usize) -> String {
    format!("Persoon {}", people(claims) / 2)
}

/// There are so many actors that each is in some forty claims.
fn people(claims: usize) -> usize {
    (claims / 20).max(10)
}

/// The row of a claim. One in fifty is about the first actor.
fn row(i: usize, claims: usize) -> Row {
    let people = people(claims);
    let relations = ["supplies", "meets", "accuses", "visits", "sanctions", "trains"];
    let a = if i % 50 == 7 { 0 } else { mixed(i, 1) % people };
    // Those who deal with each other do so again.
    let b = (a + 1 + mixed(i, 2) % 30) % people;
    let (document, relation) = (i / CLAIMS_EACH, relations[mixed(i, 3) % relations.len()]);
    let quote = format!(
        "Persoon {a} deed op {} iets met Persoon {b}, zo meldde de krant gisteren.",
        date(mixed(i, 4))
    );
    let party = |n: usize, from: usize| {
        let text = format!("Persoon {n}");
        let start = quote[from..].find(&text).map_or(0, |at| at + from);
        Party {
            id: format!("person:persoon-{n}"),
            name: text.clone(),
            kind: ActorType::Person,
            country: None,
            start: start as u32,
            end: (start + text.len()) as u32,
            text,
        }
    };
    let published = Edtf::parse(&date(document)).ok();
    let mut claim = Claim {
        id: String::new(),
        document: format!("doc-{document}"),
        sentence: (i % CLAIMS_EACH) as u32,
        subject: party(a, 0),
        relation: relation.to_owned(),
        plover: Plover::default(),
        object: Some(party(b, 12)),
        theme: None,
        instrument: None,
        place: None,
        when: None,
        published: published.clone(),
        polarity: Polarity::Positive,
        modality: Modality::Actual,
        hedged: false,
        source: Vec::new(),
        evidence: Evidence { start: 0, end: quote.len() as u32, quote, cues: Cues::default() },
        rule: format!("{relation}/nl/bench"),
        confidence: 70,
        review: None,
    };
    claim.id = claim.content_id();
    let about = About {
        id: claim.document.clone(),
        source: format!("rows/{document}.txt"),
        publisher: Some(format!("Courant {}", document % 37)),
        language: Lang::Nl,
        published,
        sentences: CLAIMS_EACH as u32,
        bytes: 200,
        ..About::default()
    };
    Row { claim: Some(claim), about: Some(about), error: None }
}

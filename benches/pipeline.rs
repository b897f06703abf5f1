//! How much each layer handles in a second, on one core, over the articles in `seeds/`: `cargo bench`.

use std::path::Path;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use graaf::actor::Lexicon;
use graaf::base::Lang;
use graaf::claim::Reader;
use graaf::parse::{Analyser, Tree};
use graaf::source::{self, Defaults, Document};
use graaf::text::{self, Sentence};
use graaf::time;

fn main() {
    divan::main();
}

/// The articles, and their sentences.
fn seeds() -> Vec<(Document, Vec<Sentence>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let files = source::walk(&folder, &Defaults::default()).files;
    let documents = files.iter().flat_map(|file| source::read_file(file).documents);
    documents
        .map(|document| {
            let sentences = text::sentences(&document.text, document.language);
            (document, sentences)
        })
        .collect()
}

fn tokens(seeds: &[(Document, Vec<Sentence>)]) -> ItemsCount {
    ItemsCount::new(seeds.iter().flat_map(|(_, s)| s).map(|s| s.tokens.len()).sum::<usize>())
}

#[divan::bench]
fn sentences_and_tokens(bencher: Bencher<'_, '_>) {
    let seeds = seeds();
    bencher
        .counter(tokens(&seeds))
        .bench(|| seeds.iter().map(|(d, _)| text::sentences(&d.text, d.language).len()).sum::<usize>());
}

/// Words on one line, and characters without white space: twice as many must take twice as long.
#[divan::bench(args = [50_000, 100_000, 200_000])]
fn a_line_without_end(bencher: Bencher<'_, '_>, words: usize) {
    let line = "Iran's 62-jarige (U.S.-led) a.b ".repeat(words / 4);
    bencher.counter(ItemsCount::new(words)).bench(|| text::sentences(&line, Lang::En).len());
}

#[divan::bench(args = [1 << 19, 1 << 20, 1 << 21])]
fn a_word_without_end(bencher: Bencher<'_, '_>, bytes: usize) {
    let word = "don't-a.b/".repeat(bytes / 10);
    bencher.counter(ItemsCount::new(bytes)).bench(|| text::sentences(&word, Lang::En).len());
}

/// What the lexicon adds to starting: a first look-up.
#[divan::bench]
fn the_lexicon_opens() -> bool {
    Lexicon::embedded().longest(divan::black_box(&["Iran"]), Lang::Nl).is_some()
}

/// Bytes of text a second in which every name of the lexicon is found, tokens given.
#[divan::bench]
fn names_of_the_lexicon(bencher: Bencher<'_, '_>) {
    let seeds = seeds();
    let forms: Vec<(Lang, Vec<&str>)> = seeds
        .iter()
        .flat_map(|(d, sentences)| sentences.iter().map(move |s| (d, s)))
        .map(|(d, s)| (d.language, s.tokens.iter().map(|t| t.span.of(&d.text)).collect()))
        .collect();
    let bytes: usize = seeds.iter().map(|(d, _)| d.text.len()).sum();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        let lexicon = Lexicon::embedded();
        let found = |(lang, forms): &(Lang, Vec<&str>)| {
            (0..forms.len()).filter(|&at| lexicon.longest(&forms[at..], *lang).is_some()).count()
        };
        forms.iter().map(found).sum::<usize>()
    });
}

/// Date expressions of trees that are there.
#[divan::bench]
fn dates_of_trees(bencher: Bencher<'_, '_>) {
    let seeds = seeds();
    let parsed: Vec<_> =
        seeds.iter().map(|(d, s)| (d, Analyser::new(d.language).analyse_all(&d.text, s))).collect();
    bencher.counter(tokens(&seeds)).bench(|| {
        let found = |(d, trees): &(&Document, Vec<Tree>)| {
            time::dates(&d.text, trees, d.published.as_ref(), d.language).len()
        };
        parsed.iter().map(found).sum::<usize>()
    });
}

#[divan::bench]
fn tags_lemmas_and_trees(bencher: Bencher<'_, '_>) {
    let seeds = seeds();
    bencher.counter(tokens(&seeds)).bench(|| {
        for (document, sentences) in &seeds {
            let analyser = Analyser::new(document.language);
            divan::black_box(analyser.analyse_all(&document.text, sentences));
        }
    });
}

#[divan::bench]
fn the_whole_pipeline(bencher: Bencher<'_, '_>) {
    let (seeds, reader) = (seeds(), Reader::embedded());
    bencher
        .counter(tokens(&seeds))
        .bench(|| seeds.iter().map(|(document, _)| reader.read(document).claims.len()).sum::<usize>());
}

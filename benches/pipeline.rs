//! How many tokens a second each layer handles, on one core, over the articles in `seeds/`: `cargo bench`.

use std::path::Path;

use divan::Bencher;
use divan::counter::ItemsCount;
use graaf::base::Lang;
use graaf::claim::Reader;
use graaf::parse::Analyser;
use graaf::source::{self, Defaults, Document};
use graaf::text::{self, Sentence};

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

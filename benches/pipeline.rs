//! How many tokens a second each layer handles, on one core, over the articles in `seeds/`: `cargo bench`.

use std::path::Path;

use divan::Bencher;
use divan::counter::ItemsCount;
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

#[divan::bench]
fn tags_lemmas_and_trees(bencher: Bencher<'_, '_>) {
    let seeds = seeds();
    bencher.counter(tokens(&seeds)).bench(|| {
        for (document, sentences) in &seeds {
            let analyser = Analyser::new(document.language);
            for sentence in sentences {
                divan::black_box(analyser.analyse(&document.text, sentence));
            }
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

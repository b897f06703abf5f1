//! How right the models are on treebanks they have not seen. Skipped where there is no ../shared.

use graaf::base::Lang;
use graaf::parse::{Analyser, Pace, conllu};

/// Percentages of right parts of speech, lemmas and labelled arcs.
fn scores(lang: Lang, pace: Pace, blocks: &[conllu::Block]) -> [usize; 3] {
    let analyser = Analyser::at(lang, pace);
    let mut right = [0; 3];
    let mut all = 0;
    for block in blocks {
        let (text, sentence) = block.sentence();
        let tree = analyser.analyse(&text, &sentence);
        for (row, word) in block.rows.iter().zip(&tree.words) {
            let arc = row.head == word.head.map_or(0, |h| h + 1) && row.deprel == word.deprel;
            let lemma = row.lemma.to_lowercase() == word.treebank_lemma().to_lowercase();
            for (n, ok) in right.iter_mut().zip([row.upos == word.upos.as_str(), lemma, arc]) {
                *n += usize::from(ok);
            }
            all += 1;
        }
    }
    right.map(|n| n * 100 / all.max(1))
}

#[test]
fn unseen_treebanks_are_analysed_about_this_well() {
    for (lang, pace, floors) in [
        (Lang::Nl, Pace::Accurate, [97, 97, 86]),
        (Lang::En, Pace::Accurate, [95, 98, 85]),
        (Lang::Nl, Pace::Fast, [97, 97, 85]),
        (Lang::En, Pace::Fast, [95, 98, 84]),
    ] {
        let path = format!("{}/../shared/treebank/{}-dev.conllu", env!("CARGO_MANIFEST_DIR"), lang.code());
        let Ok(text) = std::fs::read_to_string(&path) else {
            eprintln!("skipped: {path} is not there");
            continue;
        };
        let blocks = conllu::read(&text).unwrap();
        let got = scores(lang, pace, &blocks[..blocks.len().min(800)]);
        println!("{} {pace:?}: UPOS {} %, lemma {} %, LAS {} %", lang.code(), got[0], got[1], got[2]);
        assert!(got.iter().zip(floors).all(|(got, floor)| *got >= floor), "{got:?} is under {floors:?}");
    }
}

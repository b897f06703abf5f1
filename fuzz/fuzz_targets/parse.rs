//! Any text in either language is tagged, lemmatised and parsed to trees with one root; any bytes are CoNLL-U or an error.
#![no_main]

use graaf::base::Lang;
use graaf::parse::{Analyser, conllu};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for lang in [Lang::Nl, Lang::En] {
        let analyser = Analyser::new(lang);
        for sentence in graaf::text::sentences(text, lang) {
            let tree = analyser.analyse(text, &sentence);
            assert_eq!(tree.words.len(), sentence.tokens.len());
            assert_eq!(tree.words.iter().filter(|w| w.head.is_none()).count(), 1);
            assert!(tree.root().is_some_and(|root| (0..tree.words.len()).all(|i| tree.is_below(i, root))));
        }
    }
    if let Ok(blocks) = conllu::read(text) {
        for block in blocks {
            let (text, sentence) = block.sentence();
            Analyser::new(Lang::Nl).analyse(&text, &sentence);
        }
    }
});

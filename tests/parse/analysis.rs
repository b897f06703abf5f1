//! The analysis: what every tree holds, whatever the text.

use std::thread;

use graaf::base::{Lang, Span};
use graaf::parse::{Analyser, ModelError, Pace, Tree, conllu};
use graaf::text::{Sentence, SentenceKind, Token};
use proptest::prelude::*;

/// A sentence with a token for each run between spaces.
fn split(text: &str) -> Sentence {
    let mut tokens = Vec::new();
    let mut at = 0;
    for part in text.split(' ') {
        if !part.is_empty() {
            tokens.push(Token { span: Span::new(at, at + part.len()) });
        }
        at += part.len() + 1;
    }
    Sentence { span: Span::new(0, text.len()), tokens, paragraph: 0, kind: SentenceKind::Body }
}

fn analyse(lang: Lang, text: &str) -> Tree {
    Analyser::new(lang).analyse(text, &split(text))
}

/// One word a token, exactly one root, and every word below it.
fn check(tree: &Tree, sentence: &Sentence) {
    assert_eq!(tree.words.len(), sentence.tokens.len());
    assert_eq!(tree.words.iter().filter(|w| w.head.is_none()).count(), usize::from(!tree.words.is_empty()));
    for (i, word) in tree.words.iter().enumerate() {
        assert_eq!(word.span, sentence.tokens[i].span);
        assert_eq!(word.head.is_none(), word.deprel == "root");
        assert!(tree.root().is_some_and(|root| tree.is_below(i, root)), "word {i} is in a cycle");
        assert_eq!(word.treebank_lemma().replace('_', ""), word.lemma.replace('_', ""));
    }
}

proptest! {
    #[test]
    fn any_tokens_give_a_tree(words in prop::collection::vec("\\PC{1,12}", 0..40), english: bool, fast: bool) {
        let text = words.join(" ");
        let sentence = split(&text);
        let lang = if english { Lang::En } else { Lang::Nl };
        let pace = if fast { Pace::Fast } else { Pace::Accurate };
        check(&Analyser::at(lang, pace).analyse(&text, &sentence), &sentence);
    }

    /// Sentences are read side by side and words that were met before are not looked up again: nobody must notice.
    #[test]
    fn sentences_are_read_as_if_each_stood_alone(
        sentences in prop::collection::vec(prop::collection::vec("[a-cA-C0-9é.-]{1,4}", 1..30), 1..40),
        english: bool,
        fast: bool,
    ) {
        let (mut text, mut all) = (String::new(), Vec::new());
        for words in sentences {
            let mut tokens = Vec::new();
            let start = text.len();
            for word in words {
                tokens.push(Token { span: Span::new(text.len(), text.len() + word.len()) });
                text.push_str(&word);
                text.push(' ');
            }
            let span = Span::new(start, text.len());
            all.push(Sentence { span, tokens, paragraph: 0, kind: SentenceKind::Body });
        }
        let lang = if english { Lang::En } else { Lang::Nl };
        let analyser = Analyser::at(lang, if fast { Pace::Fast } else { Pace::Accurate });
        let alone: Vec<Tree> = all.iter().map(|s| analyser.analyse(&text, s)).collect();
        prop_assert_eq!(analyser.analyse_all(&text, &all), alone);
    }
}

#[test]
fn one_word_is_a_root() {
    for text in ["Vrede", ".", "\u{200b}", "_", "—", "42", "ſ", "İ"] {
        check(&analyse(Lang::Nl, text), &split(text));
    }
    assert!(analyse(Lang::Nl, "").words.is_empty());
}

/// In a thread with a fifth of the usual stack: no step may go deeper with each token.
#[test]
fn a_sentence_of_twenty_thousand_tokens_is_parsed() {
    let parse = || {
        let text = "De minister zei dat ( ".repeat(4_000);
        for pace in [Pace::Accurate, Pace::Fast] {
            let tree = Analyser::at(Lang::Nl, pace).analyse(&text, &split(&text));
            assert_eq!(tree.words.len(), 20_000);
            assert_eq!(tree.words.iter().filter(|w| w.head.is_none()).count(), 1);
        }
    };
    thread::Builder::new().stack_size(400 << 10).spawn(parse).unwrap().join().unwrap();
}

#[test]
fn a_split_separable_verb_has_the_joined_lemma() {
    for (text, at, lemma) in [
        ("Rusland valt Oekraïne aan .", 1, "aanvallen"),
        ("De Europese Unie legt Iran nieuwe sancties op .", 3, "opleggen"),
        ("Turkije zette drie diplomaten uit .", 1, "uitzetten"),
    ] {
        assert_eq!(analyse(Lang::Nl, text).words[at].lemma, lemma, "{text}");
    }
}

#[test]
fn a_tree_survives_conllu() {
    let text = "Iran levert drones aan Rusland .";
    let tree = analyse(Lang::Nl, text);
    let mut out = String::new();
    conllu::write(&mut out, text, &tree, &["# text = x".to_owned()], |i| {
        if i == 0 { "Name=B-place".into() } else { String::new() }
    });
    let blocks = conllu::read(&out).unwrap();
    assert_eq!(blocks.len(), 1);
    assert_eq!(blocks[0].comments, ["# text = x"]);
    for (row, word) in blocks[0].rows.iter().zip(&tree.words) {
        assert_eq!(row.form, word.form(text));
        assert_eq!(row.upos, word.upos.as_str());
        assert_eq!(row.head, word.head.map_or(0, |h| h + 1));
        assert_eq!(row.deprel, word.deprel);
    }
    let (rebuilt, sentence) = blocks[0].sentence();
    assert_eq!(rebuilt, text);
    assert_eq!(Analyser::new(Lang::Nl).analyse(&rebuilt, &sentence), tree);
}

#[test]
fn what_is_not_conllu_is_refused_with_its_line() {
    let token = |id: &str| format!("{id}\ta\t_\t_\t_\t_\t_\t_\t_\t_\n");
    let [first, second] = [token("1"), token("2")];
    for (input, line) in [
        ("1\tx\n".to_owned(), 1),
        (format!("# a\n\n{}", token("x")), 3),
        ("1\ta\t_\t_\t_\t_\tb\t_\t_\t_\n".to_owned(), 1),
        (token("0"), 1),
        (format!("{first}{first}"), 2),
        (format!("{first}{}", token("3")), 2),
        (format!("{first}{second}\n{second}"), 4),
        (token("1-x"), 1),
    ] {
        assert_eq!(conllu::read(&input).unwrap_err().line, line, "{input:?}");
    }
    let words = conllu::read(&format!("{}{first}{second}{}", token("1-2"), token("2.1"))).unwrap();
    assert_eq!(words[0].rows.len(), 2, "ranges and empty nodes are left out");
}

#[test]
fn the_committed_models_are_whole_and_small() {
    for lang in [Lang::Nl, Lang::En] {
        let both = [Pace::Accurate, Pace::Fast].map(|pace| Analyser::size(lang, pace));
        assert!(both.iter().sum::<usize>() <= 10_000_000, "{lang:?}: {both:?} bytes");
    }
    for name in ["nl", "en", "nl_fast", "en_fast"] {
        let path = format!("{}/models/{name}.bin", env!("CARGO_MANIFEST_DIR"));
        let bytes = std::fs::read(&path).unwrap();
        assert!(Analyser::intact(&bytes), "{path} is not what graaf-train wrote");
        // A network trained again has other bytes: what ships is what was measured.
        let (hash, card) = (blake3::hash(&bytes).to_hex(), include_str!("../../docs/models.md"));
        assert!(card.contains(hash.as_str()), "docs/models.md does not tell that {path} is {hash}");
    }
}

#[test]
fn what_is_no_model_is_refused() {
    const OTHER_VERSION: &[u8] = b"GRAAFPAR\x09\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0";
    const CUT_SHORT: &[u8] = b"GRAAFPAR\x02\0\0\0\x09\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0";
    for (bytes, error) in [
        (&b""[..], ModelError::NoModel),
        (b"{\"weights\": []} and some more text", ModelError::NoModel),
        (OTHER_VERSION, ModelError::Version(9)),
        (CUT_SHORT, ModelError::Damaged),
    ] {
        assert_eq!(Analyser::open(bytes).unwrap_err(), error);
    }
    let [nl, en] = [&include_bytes!("../../models/nl.bin")[..], &include_bytes!("../../models/en.bin")[..]];
    let fast = include_bytes!("../../models/nl_fast.bin");
    assert!(Analyser::open_beside(fast, nl).is_ok());
    assert_eq!(Analyser::open_beside(fast, en).unwrap_err(), ModelError::Other);
    assert_eq!(Analyser::open_beside(nl, nl).unwrap_err(), ModelError::Other);
    assert_eq!(Analyser::open(fast).unwrap_err(), ModelError::Damaged);
}

#[test]
fn capitals_that_are_a_word_of_grammar_in_small_letters_are_a_name() {
    for (lang, text, word) in [
        (Lang::Nl, "IS doodde in Syrië twaalf soldaten.", "IS"),
        (Lang::Nl, "Het OM eist tien jaar cel.", "OM"),
    ] {
        let tree = Analyser::new(lang).analyse_all(text, &graaf::text::sentences(text, lang)).remove(0);
        let tagged = tree.words.iter().find(|w| w.form(text) == word).unwrap();
        assert_eq!(tagged.upos.as_str(), "PROPN", "{text}");
    }
    let loud = "IRAN IS BOOS";
    assert_ne!(analyse(Lang::Nl, loud).words[1].upos.as_str(), "PROPN", "{loud}");
}

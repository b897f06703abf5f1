//! Whatever the words and the trees: no panic, spans that re-slice, heads inside them, the same answer twice.

use graaf::actor::{Lexicon, Mentions, resolve};
use graaf::base::{Lang, Span};
use graaf::parse::{Tree, Upos, Word};
use graaf::source::Document;
use graaf::text::{Sentence, SentenceKind, Token};
use proptest::prelude::*;

const FORMS: [&str; 48] = [
    "Teheran",
    "Iraanse",
    "Russen",
    "president",
    "Vladimir",
    "Poetin",
    "de",
    "het",
    "regime",
    "in",
    "van",
    "leden",
    "Garde",
    "Republikeinse",
    "hij",
    "ze",
    "die",
    "zijn",
    "hun",
    "Jan",
    "van",
    "Veen",
    "(",
    ")",
    ",",
    "-",
    "'",
    "\"",
    "VN-diplomaten",
    "regering-Trump",
    "minister",
    "Buitenlandse",
    "Zaken",
    "Kim",
    "Jong-un",
    "al-Assad",
    "een",
    "land",
    "they",
    "it",
    "its",
    "US",
    "officials",
    "The",
    "General",
    "Assembly",
    "İstanbul",
    "ŉ-x",
];
const RELATIONS: [&str; 22] = [
    "nsubj",
    "nsubj:pass",
    "obj",
    "iobj",
    "obl",
    "obl:arg",
    "obl:agent",
    "nmod",
    "nmod:poss",
    "amod",
    "appos",
    "flat",
    "compound",
    "case",
    "det",
    "conj",
    "cc",
    "acl:relcl",
    "acl",
    "ccomp",
    "punct",
    "root",
];
const TAGS: [&str; 8] = [
    "",
    "N|soort|mv|basis",
    "SPEC|deeleigen",
    "WW|pv|tgw|mv",
    "WW|pv|verl|ev",
    "VNW|betr|pron",
    "NNS",
    "VBZ",
];

/// Form, tag, relation, part of speech, head.
type Item = (usize, usize, usize, usize, u32);

/// One document of sentences; heads may point anywhere.
fn document(lang: Lang, sentences: &[Vec<Item>]) -> (Document, Vec<Sentence>, Vec<Tree>) {
    let (mut text, mut marks, mut trees) = (String::new(), Vec::new(), Vec::new());
    for (n, words) in sentences.iter().enumerate() {
        let mut tree = Tree { words: Vec::new() };
        for &(form, tag, relation, upos, head) in words {
            text.push(' ');
            let start = text.len();
            text.push_str(FORMS[form % FORMS.len()]);
            tree.words.push(Word {
                span: Span::new(start, text.len()),
                lemma: FORMS[form % FORMS.len()].to_lowercase(),
                seams: 0,
                upos: Upos::ALL[upos % Upos::ALL.len()],
                xpos: TAGS[tag % TAGS.len()],
                feats: ["", "Number=Plur", "Number=Sing"][tag % 3],
                head: if head % 9 == 0 { None } else { Some(head % (words.len() as u32 + 2)) },
                deprel: RELATIONS[relation % RELATIONS.len()],
                name: None,
            });
        }
        let tokens: Vec<Token> = tree.words.iter().map(|w| Token { span: w.span }).collect();
        let span = Span::new(tokens.first().map_or(0, |t| t.span.start as usize), text.len());
        let kind = if n % 5 == 4 { SentenceKind::Heading } else { SentenceKind::Body };
        marks.push(Sentence { span, tokens, paragraph: n as u32 / 3, kind });
        trees.push(tree);
    }
    let document = Document {
        id: String::new(),
        source: "-".into(),
        title: None,
        publisher: None,
        url: None,
        language: lang,
        published: "2022-10".parse().ok(),
        text,
    };
    (document, marks, trees)
}

fn holds(mentions: &Mentions, trees: &[Tree], text: &str) {
    for m in &mentions.list {
        let words = &trees[m.sentence as usize].words;
        assert!(m.first <= m.head && m.head <= m.last && (m.last as usize) < words.len(), "{m:?}");
        assert_eq!(m.span, words[m.first as usize].span.join(words[m.last as usize].span));
        assert!(!m.span.of(text).is_empty());
        assert!((m.actor as usize) < mentions.actors.len() && m.sure <= 100);
        assert!(m.place.is_none_or(|p| (p as usize) < mentions.actors.len()));
        assert!(mentions.all(m.sentence as usize, m.head as usize).any(|other| other == m));
    }
    let ids: std::collections::BTreeSet<&str> = mentions.actors.iter().map(|a| a.id.as_str()).collect();
    assert_eq!(ids.len(), mentions.actors.len(), "one actor an id");
    assert!(mentions.list.is_sorted_by_key(|m| (m.sentence, m.first)));
    let mut seen = 0;
    for m in &mentions.list {
        assert!(m.actor as usize <= seen, "actors come in order of first mention");
        seen = seen.max(m.actor as usize + 1).max(m.place.map_or(0, |p| p as usize + 1));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn any_words_and_any_trees_give_sound_mentions(
        english in any::<bool>(),
        sentences in prop::collection::vec(
            prop::collection::vec((0usize..48, 0usize..8, 0usize..22, 0usize..17, 0u32..40), 0..24), 0..8),
    ) {
        let lang = if english { Lang::En } else { Lang::Nl };
        let (document, sentences, trees) = document(lang, &sentences);
        let mentions = resolve(&document, &sentences, &trees, Lexicon::embedded());
        holds(&mentions, &trees, &document.text);
        let again = resolve(&document, &sentences, &trees, Lexicon::embedded());
        prop_assert_eq!(mentions.list, again.list);
        prop_assert_eq!(mentions.actors, again.actors);
    }
}

#[test]
fn a_sentence_of_a_hundred_thousand_words_is_read_in_one_go() {
    for heads in [|_: u32| 1u32, |i: u32| i, |i: u32| i + 2, |_: u32| 99_999] {
        let words = (0..100_000u32).map(|i| {
            let k = i as usize;
            (k * 7 % 48, k % 8, k * 5 % 22, k * 3 % 17, heads(i))
        });
        let (document, sentences, trees) = document(Lang::Nl, &[words.collect()]);
        holds(&resolve(&document, &sentences, &trees, Lexicon::embedded()), &trees, &document.text);
    }
}

#[test]
fn ten_thousand_sentences_are_read_in_one_go() {
    let sentence =
        |n: usize| (0..12).map(|i| (n * 5 + i * 7, i, n + i * 5, i * 3 + n, (i as u32 + 3) % 12)).collect();
    let all: Vec<_> = (0..10_000).map(sentence).collect();
    let (document, sentences, trees) = document(Lang::Nl, &all);
    holds(&resolve(&document, &sentences, &trees, Lexicon::embedded()), &trees, &document.text);
}

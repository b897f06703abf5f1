//! What holds for every text and every publication date.

use graaf::base::{Edtf, Lang, Span};
use graaf::parse::{Tree, Upos, Word};
use graaf::time::{DateMention, dates, of_sentence};
use proptest::prelude::*;

/// A tree that knows nothing but where words begin and end.
fn tree(text: &str, from: usize, to: usize) -> Tree {
    let mut words: Vec<Word> = Vec::new();
    let mut at = from;
    for part in text[from..to].split_inclusive(char::is_whitespace) {
        let form = part.trim_end();
        if !form.is_empty() {
            words.push(Word {
                span: Span::new(at, at + form.len()),
                lemma: form.to_lowercase(),
                seams: 0,
                upos: Upos::X,
                xpos: "",
                feats: "",
                head: (!words.is_empty()).then_some(0),
                deprel: "dep",
                name: None,
            });
        }
        at += part.len();
    }
    Tree { words }
}

fn trees(text: &str) -> Vec<Tree> {
    let mut at = 0;
    let line = |line: &str| {
        let tree = tree(text, at, at + line.len());
        at += line.len();
        tree
    };
    text.split_inclusive('\n').map(line).collect()
}

fn check(text: &str, published: Option<&Edtf>, lang: Lang) -> Result<Vec<DateMention>, TestCaseError> {
    let mentions = dates(text, &trees(text), published, lang);
    let mut end = 0;
    for m in &mentions {
        prop_assert!(m.span.start >= end, "mentions overlap in {text:?}");
        end = m.span.end;
        prop_assert!(text.get(m.span.start as usize..m.span.end as usize).is_some_and(|t| !t.is_empty()));
        prop_assert_eq!((m.earliest, m.latest), (m.edtf.earliest(), m.edtf.latest()));
        prop_assert!(m.earliest.is_some() || m.latest.is_some());
        prop_assert!(m.earliest.zip(m.latest).is_none_or(|(a, b)| a <= b), "{} runs backwards", m.edtf);
        let again = Edtf::parse(m.edtf.as_str());
        prop_assert_eq!(again.as_ref(), Ok(&m.edtf));
        prop_assert!(m.first <= m.head && m.head <= m.last);
        prop_assert!(of_sentence(&mentions, m.sentence).contains(m));
    }
    Ok(mentions)
}

fn published() -> impl Strategy<Value = Option<Edtf>> {
    let known = [
        "0001",
        "0001-01-01",
        "0001-01",
        "9999-12-31",
        "9999",
        "2022-10",
        "2023",
        "2024-02-29",
        "199X",
        "2022/..",
        "2022-24",
    ];
    proptest::option::of(prop_oneof![
        proptest::sample::select(known.to_vec()).prop_map(|t| Edtf::parse(t).unwrap()),
        (1i32..=9999, 1u32..=12, 1u32..=28)
            .prop_map(|(y, m, d)| Edtf::parse(&format!("{y:04}-{m:02}-{d:02}")).unwrap()),
    ])
}

/// Texts made of the words of dates, so that most of them nearly are some.
fn datelike() -> impl Strategy<Value = String> {
    let words = "de het een op in van tot en met sinds vanaf voor na over tussen afgelopen vorige volgende komende deze dit die \
        week maand jaar jaren dag dagen weekend kwartaal eeuw nacht avond twee drie 99 999 anderhalf tachtig maandag vrijdag \
        zaterdagnacht maart mei december 5 31 29 februari 2023 1000 2200 2019-2021 9-12 31-12-2199 '90 begin half eind \
        geleden later eerder daarna ervoor gisteren morgen vannacht vandaag zomer winter Pasen Kerst jaarwisseling onlangs \
        binnenkort momenteel eerste tweede twintigste helft rond vermoedelijk elke om - , . ( / \n \
        the last next past few months years ago from now through until by March May 5th 1990s Friday Christmas early late mid- century";
    let words: Vec<&'static str> = words.split(' ').filter(|w| !w.is_empty()).collect();
    proptest::collection::vec(proptest::sample::select(words), 0..16).prop_map(|w| w.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in "\\PC{0,60}", published in published(), nl in any::<bool>()) {
        check(&text, published.as_ref(), if nl { Lang::Nl } else { Lang::En })?;
    }

    #[test]
    fn rows_of_date_words_are_read(text in datelike(), published in published(), nl in any::<bool>()) {
        check(&text, published.as_ref(), if nl { Lang::Nl } else { Lang::En })?;
    }

    #[test]
    fn reading_twice_gives_the_same(text in datelike(), published in published()) {
        let first = check(&text, published.as_ref(), Lang::Nl)?;
        prop_assert_eq!(first, check(&text, published.as_ref(), Lang::Nl)?);
    }

    #[test]
    fn nothing_relative_is_dated_without_a_publication(offset in 1u32..50) {
        for text in [format!("Hij vertrok {offset} dagen geleden."), "Hij vertrok gisteren.".to_owned(), "Vrijdag vertrok hij.".to_owned()] {
            prop_assert_eq!(check(&text, None, Lang::Nl)?, []);
        }
    }
}

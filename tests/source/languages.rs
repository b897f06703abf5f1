//! In how many short sentences of the development treebanks words and letters tell the wrong language, where the checkout has them
//! beside it.

use graaf::base::Lang;
use graaf::source::guess;

/// The texts of so many words of letters.
fn sentences(lang: Lang, words: std::ops::RangeInclusive<usize>) -> Option<Vec<String>> {
    let path = format!("{}/../shared/treebank/{}-dev.conllu", env!("CARGO_MANIFEST_DIR"), lang.code());
    let Ok(treebank) = std::fs::read_to_string(&path) else {
        eprintln!("skipped: {path} is not there");
        return None;
    };
    let count = |text: &str| text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).count();
    let texts = treebank.lines().filter_map(|line| line.strip_prefix("# text = "));
    Some(texts.filter(|text| words.contains(&count(text))).map(str::to_owned).collect())
}

#[test]
fn a_short_sentence_is_enough() {
    for (lang, words, most) in
        [(Lang::En, 2..=4, 10), (Lang::En, 5..=9, 1), (Lang::Nl, 2..=4, 1), (Lang::Nl, 5..=9, 1)]
    {
        let Some(texts) = sentences(lang, words.clone()) else { return };
        let wrong = texts.iter().filter(|text| guess(text).lang != lang).count();
        println!("{lang:?}, {words:?} words: {wrong} of {} wrong", texts.len());
        assert!(wrong * 100 <= texts.len() * most, "{lang:?}, {words:?}: {wrong} of {}", texts.len());
    }
}

//! How well tokens and sentences of raw text agree with the development treebanks, where the checkout has them beside it.
use graaf::base::Lang;
use graaf::measure::text::{Score, evaluate};
use graaf::parse::conllu;

/// The least token and sentence F1 of a row, in hundredths of a per cent, headings and signatures on lines of their own.
type Floor = (&'static str, u64, u64);

#[track_caller]
fn check(lang: Lang, floors: &[Floor]) {
    let path = format!("{}/../shared/treebank/{}-dev.conllu", env!("CARGO_MANIFEST_DIR"), lang.code());
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("skipped: {path} is not there");
        return;
    };
    let report = evaluate(&conllu::read(&text).unwrap(), lang).unwrap();
    println!("{report}");
    for (genre, token_floor, sentence_floor) in floors {
        let row = report.rows().into_iter().find(|row| row.0 == *genre);
        let [_, Score { tokens, sentences }] = row.unwrap().1;
        let (tokens, sentences) = (tokens.f1(), sentences.f1());
        assert!(tokens >= *token_floor && sentences >= *sentence_floor, "{genre}: {tokens}, {sentences}");
    }
}

#[test]
fn dutch_newspapers_agree_with_alpino() {
    check(Lang::Nl, &[("all", 9980, 9900)]);
}

#[test]
fn english_agrees_with_ewt_and_gum() {
    // What is missing from "all" is mostly apostrophes and spaces that people forgot in mail and forums.
    check(
        Lang::En,
        &[("GUM_news", 9990, 9900), ("edited", 9980, 9700), ("spoken", 9980, 9900), ("all", 9960, 9700)],
    );
}

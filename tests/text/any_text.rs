//! What holds for every text.

use graaf::base::Lang;
use graaf::text::sentences;
use proptest::prelude::*;

/// Pieces that the rules look at, so that random texts reach them.
const PIECES: [&str; 48] = [
    "De", "iran", "Moskou", "zo'n", "'t", "'s-", "dr.", "o.a.", "U.S.", "J.", "3", "2.000", "'68", "5%",
    "10km", "can", "not", "n't", "'s", "’s", ".", "..", "…", "!", "?", ",", ",,", "''", "\"", "'", "“", "”",
    "(", ")", "[1]", "-", "–", "/", ":", "www.a.nl", "http://", "a@b.nl", "#x", "\n", "\n\n", " ",
    "\u{200b}", "é",
];

/// Checks one text: spans in order, on character boundaries, not empty, and nothing but blanks between them.
fn check(text: &str) {
    let is_blank = |c: char| {
        c.is_whitespace() || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    for lang in [Lang::Nl, Lang::En] {
        let mut at = 0;
        let mut paragraph = 0;
        for sentence in sentences(text, lang) {
            assert!((1..=520).contains(&sentence.tokens.len()), "{} tokens", sentence.tokens.len());
            assert!(sentence.paragraph >= paragraph);
            paragraph = sentence.paragraph;
            assert_eq!(sentence.span.start, sentence.tokens[0].span.start);
            assert_eq!(sentence.span.end, sentence.tokens[sentence.tokens.len() - 1].span.end);
            for token in &sentence.tokens {
                let form = token.span.of(text);
                assert!(!form.is_empty() && !form.contains(char::is_whitespace), "{form:?} in {text:?}");
                let start = token.span.start as usize;
                assert!(text[at..start].chars().all(is_blank), "lost {:?} of {text:?}", &text[at..start]);
                at = token.span.end as usize;
            }
        }
        assert!(text[at..].chars().all(is_blank), "lost {:?} of {text:?}", &text[at..]);
    }
}

proptest! {
    #[test]
    fn slices_rebuild_any_string(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn slices_rebuild_texts_made_of_what_the_rules_look_at(
        pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..60)
    ) {
        check(&pieces.concat());
    }
}

#[test]
fn long_runs_of_anything_are_read_to_the_end() {
    let mut runs: Vec<&str> = PIECES.to_vec();
    runs.extend([
        "aa.Aa", "a'a", "aa-", "a.\u{20}", "(a. B", "\"A!", "http://)", "www.", "\u{301}", "\r\n", "A.A",
        "n'", "1,",
    ]);
    for run in runs {
        check(&run.repeat(100_000));
    }
    check(&"\"".repeat(2_000_000));
    check(&format!("Nee!{}", "\"".repeat(100_000)));
    check(&"De 62-jarige zei: 'Nee.' ".repeat(400_000));
}

#[test]
fn a_text_of_one_line_and_one_of_one_word_are_read_to_the_end() {
    let words = [
        "Iran's",
        "drones,",
        "don't",
        "(zo'n",
        "62-jarige)",
        "U.S.-led",
        "3.",
        "2,5",
        "a/b",
        "its",
        "e.g.",
        "x",
    ];
    let line: String = (0..100_000).map(|i| words[i % words.len()]).collect::<Vec<_>>().join(" ");
    check(&line);
    // A megabyte without white space; looking ahead or back at all of it at each character would take hours.
    for word in
        ["a", "A", "1", "a-", "a.", "A.", "1,", "1.", "a/", "a'", "é", "a@", "(", "/a", "a_b.", "\u{301}"]
    {
        check(&word.repeat((1 << 20) / word.len()));
    }
}

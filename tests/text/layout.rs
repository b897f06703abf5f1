//! Where lines end sentences and paragraphs, and which lines are headings.

use graaf::base::Lang;
use graaf::text::{SentenceKind, sentences};

/// One sentence a line: its paragraph, `#` for a heading, its text with newlines as spaces.
fn layout(text: &str) -> Vec<String> {
    let row = |s: graaf::text::Sentence| {
        let mark = if s.kind == SentenceKind::Heading { "#" } else { "" };
        format!("{}{mark} {}", s.paragraph, s.span.of(text).split_whitespace().collect::<Vec<_>>().join(" "))
    };
    sentences(text, Lang::Nl).into_iter().map(row).collect()
}

#[test]
fn a_short_line_of_its_own_is_a_heading() {
    let text = "Iran ontkent alles\n\nHet was stil. Niemand kwam.\n\n'Meer drones besteld'\n\nToen wel.\n";
    assert_eq!(
        layout(text),
        [
            "0# Iran ontkent alles",
            "1 Het was stil.",
            "1 Niemand kwam.",
            "2# 'Meer drones besteld'",
            "3 Toen wel."
        ]
    );
}

#[test]
fn closed_lines_items_and_last_lines_are_no_headings() {
    for text in [
        "Iran ontkent.\n\nEcht.",
        "- wapens\n\nEcht.",
        "Dit zijn zij:\n\nEcht.",
        "Echt.\n\nFoto van ANP",
        "2022\n\nJa.",
    ] {
        assert!(layout(text).iter().all(|l| !l.contains('#')), "{text}");
    }
}

#[test]
fn a_newline_ends_a_sentence_and_without_blank_lines_a_paragraph() {
    for newline in ["\n", "\r\n", "\r", "\u{2028}"] {
        let text = ["Iran ontkent alles", "Het was stil.", "De EU wil sancties"].join(newline);
        assert_eq!(
            layout(&text),
            ["0# Iran ontkent alles", "1 Het was stil.", "2 De EU wil sancties"],
            "{newline:?}"
        );
    }
}

#[test]
fn hard_wrapped_lines_are_joined() {
    let text = "\
De regering in Kyiv heeft vrijdag laten weten dat zij de
onderhandelingen over graan wil hervatten. De haven van
Odesa is sinds zaterdag weer open voor schepen.
Turkije bemiddelt. Het overleg duurt tot volgende week
donderdag.

Reactie Moskou

Het Kremlin wil pas praten als de sancties op de uitvoer
van kunstmest van tafel zijn.
";
    assert_eq!(
        layout(text),
        [
            "0 De regering in Kyiv heeft vrijdag laten weten dat zij de onderhandelingen over graan wil hervatten.",
            "0 De haven van Odesa is sinds zaterdag weer open voor schepen.",
            "0 Turkije bemiddelt.",
            "0 Het overleg duurt tot volgende week donderdag.",
            "1# Reactie Moskou",
            "2 Het Kremlin wil pas praten als de sancties op de uitvoer van kunstmest van tafel zijn.",
        ]
    );
}

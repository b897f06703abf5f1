//! Trees of sentences of the kinds that news is made of, as they are: a change of the models or the features shows here.

use graaf::base::Lang;
use graaf::parse::Analyser;
use graaf::text;

const DUTCH: [&str; 12] = [
    "Rusland viel Oekraïne op 24 februari 2022 binnen.",
    "De Revolutionaire Garde wordt door de VS als terroristische organisatie aangemerkt.",
    "De Europese Unie legt Iran nieuwe sancties op.",
    "Iran zou drones aan Rusland hebben geleverd, meldt persbureau Reuters.",
    "'We zien geen bewijs', zei minister Hoekstra.",
    "Volgens president Zelensky heeft Rusland de centrale bij Zaporizja beschoten.",
    "Finland, dat een lange grens met Rusland heeft, trad in april 2023 tot de NAVO toe.",
    "Omdat Teheran het akkoord schond, besloot Londen de banken te weren.",
    "Poetin dreigt de graanleveringen stop te zetten.",
    "Geen akkoord in Wenen",
    "De Iraanse minister van Buitenlandse Zaken Hossein Amir-Abdollahian ontkende dat.",
    "Turkije en Hongarije wilden niet dat Zweden lid werd.",
];

const ENGLISH: [&str; 12] = [
    "Russia invaded Ukraine on 24 February 2022.",
    "The Revolutionary Guard was designated a terrorist organisation by the United States.",
    "The European Union imposed new sanctions on Iran.",
    "Iran has supplied drones to Russia, Reuters reported.",
    "\"We see no evidence,\" Foreign Minister Hoekstra said.",
    "According to President Zelensky, Russia shelled the plant near Zaporizhzhia.",
    "Finland, which has a long border with Russia, joined NATO in April 2023.",
    "London decided to bar the banks because Tehran had breached the deal.",
    "Putin is threatening to halt grain shipments.",
    "No deal in Vienna",
    "Iran's foreign minister, Hossein Amir-Abdollahian, denied it.",
    "Turkey and Hungary didn't want Sweden to become a member.",
];

/// Each word under its sentence with its lemma, part of speech, relation and head.
fn drawn(lang: Lang, sentences: &[&str]) -> String {
    let analyser = Analyser::new(lang);
    let mut out = String::new();
    for text in sentences {
        for sentence in text::sentences(text, lang) {
            let tree = analyser.analyse(text, &sentence);
            out.push_str(&format!("{}\n", sentence.span.of(text)));
            for word in &tree.words {
                let head = word.head.map_or("-", |h| tree.words[h as usize].form(text));
                let (form, lemma) = (word.form(text), word.treebank_lemma());
                let (upos, deprel) = (word.upos.as_str(), word.deprel);
                out.push_str(&format!("  {form:<18} {lemma:<18} {upos:<6} {deprel:<13} {head}\n"));
            }
        }
    }
    out
}

#[test]
fn dutch_news_sentences_have_these_trees() {
    insta::assert_snapshot!(drawn(Lang::Nl, &DUTCH));
}

#[test]
fn english_news_sentences_have_these_trees() {
    insta::assert_snapshot!(drawn(Lang::En, &ENGLISH));
}

//! The words that a document is of, whatever stood between them: markup in fields, characters nobody sees, a wrong language.

use graaf::base::Lang;
use graaf::source::{Kind, LanguageBy, Reading};

use crate::input::{DUTCH, ENGLISH, MORE_DUTCH, docx, of, one, page, rss};

/// The texts of the documents in a file that has a date.
fn texts(path: &str, file: &str) -> Vec<String> {
    let Reading { documents, problems, .. } = of(path, file.as_bytes());
    assert_eq!(problems, [], "{path}: {file}");
    documents.into_iter().map(|d| d.text).collect()
}

#[test]
fn markup_in_fields_is_read_as_in_feeds() {
    let html = "<p>Iran &amp; Oekra&iuml;ne.</p><p>Rusland <b>zwijgt</b>.</p>";
    let want = "Iran & Oekraïne.\n\nRusland zwijgt.";
    for (path, file) in [
        ("2022-10.csv", format!("titel,tekst\nIran &amp; Rusland,\"{html}\"\n")),
        ("2022-10.tsv", format!("titel\ttekst\nIran &amp; Rusland\t{html}\n")),
        ("2022-10.json", format!("[{{\"title\":\"Iran &amp; Rusland\",\"body\":\"{html}\"}}]")),
        ("2022-10.jsonl", format!("{{\"title\":\"<i>Iran</i> & Rusland\",\"text\":\"{html}\"}}\n")),
    ] {
        let (document, _) = one(path, file.as_bytes());
        assert_eq!(
            (document.text.as_str(), document.title.as_deref()),
            (want, Some("Iran & Rusland")),
            "{path}"
        );
    }
    for plain in ["AT&T < Q&A > R&D", "a<b, c>d en <p", "1 < 2 & 3 > 2;"] {
        assert_eq!(texts("2022-10.csv", &format!("text\n\"{plain}\"\n")), [plain]);
    }
}

#[test]
fn characters_that_nobody_sees_are_left_out_of_what_is_taken_out_of_a_page() {
    let [seen, hidden] =
        ["Duitsland veroordeelt Iran.", "Duits\u{ad}land ver\u{200b}oor\u{ad}deelt\u{feff} Iran."];
    let html = "Duits&shy;land ver&ZeroWidthSpace;oor&#173;deelt Iran.";
    let word = docx(&format!("<w:p><w:r><w:t>{hidden}</w:t></w:r></w:p>"));
    for (path, bytes) in [
        ("2022-10.csv", format!("text,title\n<p>{html}</p>,x\n").into_bytes()),
        ("2022-10.html", format!("<html><body><p>{html} {DUTCH}</p></body></html>").into_bytes()),
        ("2022-10.docx", word),
    ] {
        let (document, _) = one(path, &bytes);
        assert!(document.text.starts_with(seen), "{path}: {}", document.text);
    }
    // Of a text that is given whole, every byte is counted as it stands.
    for (path, bytes) in [
        ("2022-10.txt", hidden.as_bytes().to_vec()),
        ("2022-10.jsonl", format!("{{\"text\":\"{hidden}\"}}").into_bytes()),
    ] {
        assert_eq!(one(path, &bytes).0.text, hidden, "{path}");
    }
    let feed = rss(&format!(
        "<item><title>Duits&#173;land</title><description>{hidden}</description><pubDate>Thu, 20 Oct 2022 10:00:00 GMT</pubDate></item>"
    ));
    let (document, _) = one("a.xml", feed.as_bytes());
    assert_eq!(
        (document.title.as_deref(), document.text.as_str()),
        (Some("Duitsland"), format!("Duitsland\n\n{seen}").as_str())
    );
}

#[test]
fn plain_words_go_before_what_a_document_says_of_its_language() {
    let said =
        |lang: &str, text: &str| of("2022-10.txt", format!("---\nlang: {lang}\n---\n{text}").as_bytes());
    for (lang, text, is, named) in [
        ("en", format!("{DUTCH} {MORE_DUTCH}"), Lang::Nl, Lang::En),
        (
            "en-GB",
            "De minister heeft het bericht van de NOS niet willen bevestigen.".to_owned(),
            Lang::Nl,
            Lang::En,
        ),
        (
            "nl",
            "The minister would not confirm the report that Reuters had published.".to_owned(),
            Lang::En,
            Lang::Nl,
        ),
    ] {
        let reading = said(lang, &text);
        assert_eq!(
            (reading.documents[0].language, reading.understood[0].language_by),
            (is, LanguageBy::Words),
            "{text}"
        );
        assert_eq!(
            reading.problems.iter().map(|p| p.kind.clone()).collect::<Vec<_>>(),
            [Kind::OtherLanguage(named)]
        );
    }
    for (lang, text, is) in [
        ("en", "Iran ontkent.", Lang::En),
        (
            "en",
            "Volkskrant: \"Rutte heeft het niet gezegd\", it was said of the minister who had to leave.",
            Lang::En,
        ),
        // Too few words to be sure.
        ("nl", ENGLISH, Lang::Nl),
        ("nl", "Rutte said \"no\". Dat was het.", Lang::Nl),
    ] {
        let reading = said(lang, text);
        assert_eq!(reading.documents[0].language, is, "{text}");
    }
    let html = page("", &format!("<p>{DUTCH}</p><p>{MORE_DUTCH}</p>")).replace("lang=\"nl\"", "lang=\"en\"");
    assert_eq!(of("2022-10.html", html.as_bytes()).documents[0].language, Lang::Nl);
}

#[test]
fn what_stands_on_its_own_on_a_page_has_a_line_of_its_own() {
    let page = page(
        "",
        &format!(
            "<p>{DUTCH}</p><dl><dt>4 april</dt><dd>Turkije bedreigt Zweden.</dd><dt>5 april</dt><dd>Rusland zwijgt.</dd></dl>\
             <table><caption>Doden</caption><tr><td>Odesa</td><td>5</td></tr></table><address>Plein 1</address><address>Den Haag</address>\
             <figure><figcaption>Odesa in puin</figcaption><figcaption>Foto ANP</figcaption></figure><p>{MORE_DUTCH} {DUTCH}</p>"
        ),
    );
    let (document, _) = one("2022-10.html", page.as_bytes());
    let lines: Vec<&str> = document.text.lines().collect();
    for line in ["4 april", "Turkije bedreigt Zweden.", "5 april", "Rusland zwijgt."] {
        assert!(lines.contains(&line), "{line}: {lines:?}");
    }
    for glued in ["DodenOdesa", "1Den", "puinFoto"] {
        assert!(!document.text.contains(glued), "{}", document.text);
    }
}

#[test]
fn a_row_behind_an_open_quotation_mark_is_a_row() {
    let read = |table: &str| {
        let Reading { documents, problems, .. } = of("a.csv", table.as_bytes());
        let open: Vec<_> =
            problems.iter().filter(|p| p.kind == Kind::OpenQuote).filter_map(|p| p.line).collect();
        (documents.into_iter().map(|d| d.text).collect::<Vec<_>>(), open)
    };
    for (table, texts, open) in [
        // Never closed; closed by the mark of a later row; in a column that is not the last; over several lines.
        (
            "title,date,text\na,2022,Een.\nb,2022,\"Twee, ja.\nc,2022,Drie.\nd,2022,Vier.\n",
            vec!["Een.", "Twee, ja.", "Drie.", "Vier."],
            vec![3],
        ),
        (
            "title,date,text\nb,2022,\"Twee.\nc,2022,\"Drie, ja.\"\nd,2022,Vier.\n",
            vec!["Twee.", "Drie, ja.", "Vier."],
            vec![2],
        ),
        ("title;date;text\n\"b;2022;Twee.\r\nc;2022;Drie.\r\n", vec!["Twee.", "Drie."], vec![2]),
        (
            "date,text\n2022,\"Een.\n\nTwee.\n2022,Drie.\n2022,\"Vier.\"\n",
            vec!["Een.\n\nTwee.", "Drie.", "Vier."],
            vec![2],
        ),
        (
            "title,date,text\nb,2022,\"Twee.\nc,2022,\"Drie.\nd,2022,\"Vier.\n",
            vec!["Twee.", "Drie.", "Vier.\n"],
            vec![2, 3, 4],
        ),
        // No row that can be told from prose: it is told.
        ("title,text\na,\"Een, ja.\nTwee, ja.\n", vec!["Een, ja.\nTwee, ja.\n"], vec![2]),
    ] {
        assert_eq!(read(table), (texts.iter().map(ToString::to_string).collect(), open), "{table}");
    }
    for table in [
        "title,date,text\na,2022,\"Een.\nb,2022,Twee.\nDrie.\"\nc,2022,Vier.\n",
        "title,date,text\na,2022,\"Zij zei \"\"nee\"\".\n\nEn zweeg.\"\nc,2022,Vier \"en\" vijf.\n",
        "title,date,text\na,2022,Vier \"en vijf.\nb,2022,Zes.\n",
        "title,date,text\n\"a\",\"2022\",\"Een.\"\n\"b\",\"2022\",\"Twee\"\" ja.\"",
    ] {
        let (texts, open) = read(table);
        assert_eq!((texts.len(), open), (2, vec![]), "{table}");
    }
}

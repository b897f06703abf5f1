//! What a file says about itself, in each of the forms that graaf reads.

use graaf::base::{Edtf, Lang};
use graaf::source::{Defaults, Document, Kind, Reading, read, read_line};

const BODY: &str = "Het Kremlin heeft de aanval op de haven van Odesa ontkend.";

fn one(path: &str, text: &str) -> (Document, Vec<Kind>) {
    let Reading { mut documents, problems, .. } = read(path, text.as_bytes(), &Defaults::default());
    assert_eq!(documents.len(), 1, "{path}: {problems:?}");
    (documents.remove(0), problems.into_iter().map(|p| p.kind).collect())
}

fn date(document: &Document) -> &str {
    document.published.as_ref().map_or("none", |d| d.as_str())
}

#[test]
fn a_date_is_read_from_every_form_and_taken_off_the_text() {
    for (path, text, want) in [
        ("a.txt", format!("date 2022-10\n{BODY}"), "2022-10"),
        ("a.txt", format!(" date 2022-10 {BODY}"), "2022-10"),
        ("a.txt", format!("date 2022-10{BODY}"), "2022-10"),
        ("a.txt", format!("date 2022-10-19\r\n\r\n{BODY}"), "2022-10-19"),
        ("a.txt", format!("\u{feff}date 2022 {BODY}"), "2022"),
        ("a.txt", format!("date: 2022-10-19\n{BODY}"), "2022-10-19"),
        ("a.txt", format!("---\npublished: 2022-10-19\n---\n{BODY}"), "2022-10-19"),
        ("a.md", format!("---\r\ndate: \"2022-10\"\r\n---\r\n{BODY}"), "2022-10"),
        ("a.md", format!("---\npublished: 2022-10-19T10:00:00+02:00\n---\n{BODY}"), "2022-10-19"),
        ("a.md", format!("---\npublished: '19-10-2022' # zo schrijven wij het\n---\n{BODY}"), "2022-10-19"),
        ("2022-10-19-nos.txt", BODY.to_owned(), "2022-10-19"),
        ("nos/20221019_x.txt", BODY.to_owned(), "2022-10-19"),
        ("2022-10-odesa.md", BODY.to_owned(), "2022-10"),
        ("odesa_2022_10_19.txt", BODY.to_owned(), "2022-10-19"),
        // What the text says goes before what the name says.
        ("2022-11-01.txt", format!("date 2022-10 {BODY}"), "2022-10"),
    ] {
        let (document, problems) = one(path, &text);
        assert_eq!((date(&document), document.text.as_str()), (want, BODY), "{path}: {text}");
        assert_eq!(problems, [], "{path}: {text}");
    }
}

#[test]
fn without_a_date_there_is_none_and_a_warning_says_so() {
    for path in ["odesa.txt", "verslag-2022.txt", "20221340.txt", "id1202210191.txt"] {
        let (document, problems) = one(path, BODY);
        assert_eq!((date(&document), problems), ("none", vec![Kind::Undated]), "{path}");
    }
}

#[test]
fn a_date_that_is_none_is_left_out_with_a_warning() {
    let (document, problems) = one("a.txt", &format!("---\npublished: vorige week\n---\n{BODY}"));
    assert_eq!(date(&document), "none");
    assert_eq!(problems, [Kind::Date("vorige week".into()), Kind::Undated]);
    let (document, problems) = one("2022-10-19.txt", &format!("date 2022-13 {BODY}"));
    assert_eq!((date(&document), document.text.as_str()), ("2022-10-19", BODY));
    assert_eq!(problems, [Kind::Date("2022-13".into())]);
}

#[test]
fn running_text_that_starts_with_the_word_date_is_left_alone() {
    for text in ["Dates of the summit between Ankara and Moscow are not known.", "date with the Kremlin"] {
        assert_eq!(one("2022.txt", text).0.text, text);
    }
}

#[test]
fn front_matter_gives_all_fields() {
    let text = format!(
        "---\ntitle: \"Kremlin: 'geen aanval'\"\npublisher: NOS # de omroep\nurl: https://nos.nl/artikel/1\n\
         language: nl-NL\npublished: 2022-07-23\ntags:\n  - oorlog\n---\n\n{BODY}\n"
    );
    let (d, problems) = one("a.md", &text);
    assert_eq!(problems, []);
    assert_eq!(d.title.as_deref(), Some("Kremlin: 'geen aanval'"));
    assert_eq!(d.publisher.as_deref(), Some("NOS"));
    assert_eq!(d.url.as_deref(), Some("https://nos.nl/artikel/1"));
    assert_eq!(d.language, Lang::Nl);
    assert_eq!(d.text, format!("\n{BODY}\n"));
}

#[test]
fn front_matter_values_are_read_as_yaml_writes_them() {
    for (value, want) in [
        ("Odesa", Some("Odesa")),
        ("\"Odesa \\\"nu\\\"\"", Some("Odesa \"nu\"")),
        ("'Foto''s van Odesa'", Some("Foto's van Odesa")),
        ("Odesa: wat nu", Some("Odesa: wat nu")),
        (">\n  Odesa\n  nu", Some("Odesa nu")),
        ("~", None),
        ("", None),
    ] {
        let (d, _) = one("2022-10.txt", &format!("---\ntitle: {value}\n---\n{BODY}"));
        assert_eq!(d.title.as_deref(), want, "{value}");
    }
}

#[test]
fn a_rule_at_the_start_that_nothing_closes_is_text() {
    let text = format!("---\n{BODY}");
    let (d, problems) = one("2022-10.txt", &text);
    assert_eq!((d.text, problems), (text, vec![Kind::OpenHead]));
}

#[test]
fn markdown_takes_its_title_from_the_first_heading_and_keeps_the_text() {
    let text = format!("# Kremlin ontkent\n\n{BODY}");
    let (d, _) = one("2022-10.md", &text);
    assert_eq!((d.title.as_deref(), d.text.as_str()), (Some("Kremlin ontkent"), text.as_str()));
    assert_eq!(one("2022-10.txt", &text).0.title, None);
}

#[test]
fn the_words_decide_the_language_where_nothing_says_it() {
    for (text, want, warning) in [
        ("De minister heeft het bericht van de NOS niet willen bevestigen.", Lang::Nl, false),
        ("The minister would not confirm the report that Reuters had published.", Lang::En, false),
        ("12345", Lang::Nl, false),
        (&"Ministri i jashtëm tha se marrëveshja nuk është nënshkruar. ".repeat(9), Lang::Nl, true),
    ] {
        let (d, problems) = one("2022-10.txt", text);
        assert_eq!((d.language, problems.contains(&Kind::Foreign)), (want, warning), "{text}");
    }
    let (d, problems) = one("2022-10.txt", &format!("---\nlang: fr\n---\n{BODY}"));
    assert_eq!((d.language, problems), (Lang::Nl, vec![Kind::Language("fr".into())]));
}

#[test]
fn defaults_fill_gaps_and_only_gaps() {
    let defaults = Defaults {
        published: Edtf::parse("2021").ok(),
        publisher: Some("NOS".into()),
        language: Some(Lang::En),
        ..Defaults::default()
    };
    let d = &read("a.txt", BODY.as_bytes(), &defaults).documents[0];
    assert_eq!((date(d), d.publisher.as_deref(), d.language), ("2021", Some("NOS"), Lang::En));
    let text = format!("---\npublisher: NRC\nlang: nl\n---\ndate 2022-10 {BODY}");
    let d = &read("a.txt", text.as_bytes(), &defaults).documents[0];
    assert_eq!((date(d), d.publisher.as_deref(), d.language), ("2022-10", Some("NRC"), Lang::Nl));
}

#[test]
fn a_line_of_json_is_a_document() {
    let line = r#"{"id":"x1","text":"Iran ontkent.","published":"2022-10","lang":"nl","title":"T","publisher":"P","url":"U","extra":[1]}"#;
    let reading = read_line("-", 1, line, &Defaults::default());
    assert_eq!(reading.problems, []);
    let d = &reading.documents[0];
    assert_eq!(
        (d.id.as_str(), d.source.as_str(), d.text.as_str(), date(d)),
        ("x1", "-", "Iran ontkent.", "2022-10")
    );
    assert_eq!(
        (d.title.as_deref(), d.publisher.as_deref(), d.url.as_deref()),
        (Some("T"), Some("P"), Some("U"))
    );
    assert_eq!(read_line("-", 1, r#"{"id":7,"text":"Iran."}"#, &Defaults::default()).documents[0].id, "7");
}

#[test]
fn an_array_of_nothing_holds_no_text() {
    for json in ["[]", " [ ]\n"] {
        let reading = read("a.json", json.as_bytes(), &Defaults::default());
        assert_eq!(reading.documents.len(), 0);
        assert_eq!(reading.problems.iter().map(|p| &p.kind).collect::<Vec<_>>(), [&Kind::Empty], "{json:?}");
    }
}

#[test]
fn broken_lines_are_named_and_the_others_go_on() {
    let lines = concat!(
        "{\"text\":\"Een.\",\"published\":\"2022\"}\n",
        "\n",
        "{\"text\":5}\n",
        "{\"text\":\"Twee.\",\"published\":\"2022\"\n",
        "{\"published\":\"2022\"}\n",
        "[1]\n",
        "{\"text\":\" \"}\n",
        "{\"text\":\"Drie.\",\"published\":2022}\n",
        "{\"text\":\"Vier.\",\"published\":\"ooit\"}\n",
        "{\"text\":\"Vijf.\",\"published\":null,\"date\":\"2022\"}"
    );
    let reading = read("in/nieuws.jsonl", lines.as_bytes(), &Defaults::default());
    let texts: Vec<_> = reading.documents.iter().map(|d| d.text.as_str()).collect();
    assert_eq!(texts, ["Een.", "Vier.", "Vijf."]);
    let lines: Vec<_> = reading.problems.iter().map(|p| (p.line.unwrap(), p.is_warning())).collect();
    assert_eq!(
        lines,
        [(3, false), (4, false), (5, false), (6, false), (7, false), (8, false), (9, true), (9, true)]
    );
    let message = reading.problems[0].message(Lang::En);
    assert_eq!(message, "in/nieuws.jsonl, line 3: \"text\" must be a string, in quotes");
}

#[test]
fn a_json_file_holds_one_document_or_an_array() {
    let d = Defaults::default();
    assert_eq!(read("a.json", br#"{"text":"Een.","published":"2022"}"#, &d).documents.len(), 1);
    let many = read("a.json", br#"[{"text":"Een.","date":"2022"},{"txt":"Twee."}]"#, &d);
    assert_eq!(many.documents.len(), 1);
    assert_eq!((many.problems[0].path.as_str(), &many.problems[0].kind), ("a.json[1]", &Kind::NoText));
    assert!(matches!(read("a.json", b"{\n\"text\": oeps}", &d).problems[0], ref p if p.line == Some(2)));
}

#[test]
fn an_id_depends_on_text_and_metadata_and_not_on_the_place() {
    let id = |path: &str, text: &str| one(path, text).0.id;
    let first = id("a.txt", &format!("date 2022-10 {BODY}"));
    assert_eq!(first.len(), 16);
    assert_eq!(first, id("elders/b.txt", &format!("date 2022-10\n{BODY}")));
    assert_ne!(first, id("a.txt", &format!("date 2022-11 {BODY}")));
    assert_ne!(first, id("a.txt", &format!("date 2022-10 {BODY} Nee.")));
}

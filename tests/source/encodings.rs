//! Bytes that are text, and bytes that are not.

use graaf::base::Lang;
use graaf::source::{Defaults, Kind, Problem, Reading, decode, read};

const TEXT: &str = "De premier van België zei dat één van de coördinatoren – een Oekraïner – is gedood.";

fn utf16(text: &str, little: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|u| if little { u.to_le_bytes() } else { u.to_be_bytes() }).collect()
}

/// As windows-1252 has it; covers what [`TEXT`] needs.
fn western(text: &str) -> Vec<u8> {
    text.chars().map(|c| if c == '–' { 0x96 } else { u8::try_from(u32::from(c)).unwrap() }).collect()
}

#[test]
fn every_usual_encoding_gives_the_same_text() {
    for (what, bytes, encoding, doubtful) in [
        ("UTF-8", TEXT.as_bytes().to_vec(), "UTF-8", false),
        ("UTF-8 with mark", [b"\xef\xbb\xbf", TEXT.as_bytes()].concat(), "UTF-8", false),
        ("UTF-16LE with mark", [&b"\xff\xfe"[..], &utf16(TEXT, true)].concat(), "UTF-16LE", false),
        ("UTF-16BE with mark", [&b"\xfe\xff"[..], &utf16(TEXT, false)].concat(), "UTF-16BE", false),
        ("UTF-16LE", utf16(TEXT, true), "UTF-16LE", false),
        ("UTF-16BE", utf16(TEXT, false), "UTF-16BE", false),
        ("windows-1252", western(TEXT), "windows-1252", true),
    ] {
        let decoded = decode(&bytes).unwrap();
        assert_eq!(
            (decoded.text.as_str(), decoded.encoding, decoded.doubtful),
            (TEXT, encoding, doubtful),
            "{what}"
        );
    }
}

#[test]
fn utf8_with_a_broken_end_stays_utf8() {
    let cut = &"België en Oekraïne: één coördinator".as_bytes()[..8 + 14 + 2];
    let cut = [cut, b"\xc3"].concat();
    let decoded = decode(&cut).unwrap();
    assert_eq!((decoded.encoding, decoded.doubtful), ("UTF-8", true));
    assert!(decoded.text.starts_with("België en Oekraïne"));
}

#[test]
fn what_is_no_text_is_refused_by_name() {
    let kind = |bytes: &[u8]| decode(bytes).unwrap_err();
    for (bytes, what) in [
        (&b"%PDF-1.7\n%\xe2\xe3"[..], "a PDF"),
        (b"PK\x03\x04\x14\0", "a ZIP archive (or a Word, OpenDocument or EPUB file)"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\x1f\x8b\x08\0", "compressed (gzip)"),
    ] {
        assert!(matches!(kind(bytes), Kind::Format { name, .. } if name == what), "{what}");
    }
    for bytes in [&b"ab\0\0\0cd"[..], b"\x01\x02\x03\x80\x90\x05\x06", b"\xff\xfe\0\0a\0\0\0"] {
        assert_eq!(kind(bytes), Kind::Binary, "{bytes:?}");
    }
    for bytes in [&b""[..], b" \r\n\t", b"\xef\xbb\xbf\n", "\u{a0}\u{2003}".as_bytes()] {
        assert_eq!(kind(bytes), Kind::Empty, "{bytes:?}");
    }
}

#[test]
fn a_message_says_where_what_and_what_to_do() {
    let problem = |path: &str, bytes: &[u8]| {
        let Reading { documents, mut problems, .. } = read(path, bytes, &Defaults::default());
        assert!(documents.is_empty());
        problems.remove(0)
    };
    let pdf = problem("krant/scan.txt", b"%PDF-1.4");
    assert_eq!(pdf.message(Lang::En), "krant/scan.txt: is a PDF, not text: convert it with pdftotext");
    assert_eq!(pdf.message(Lang::En), pdf.to_string());
    assert!(pdf.message(Lang::Nl).contains("geen tekst"));
    assert!(problem("leeg.txt", b"").message(Lang::Nl).starts_with("leeg.txt: bevat geen tekst"));
    assert!(problem("-", b"{}").message(Lang::En).starts_with("standard input, line 1: has no \"text\""));
}

#[test]
fn what_to_do_about_a_missing_date_is_what_helps_in_that_format() {
    let message = |path: &str, line: Option<usize>| {
        Problem { path: path.to_owned(), line, kind: Kind::Undated }.message(Lang::En)
    };
    for path in ["a.txt", "b.md.gz", "artikel", "a.zip/c.txt"] {
        assert!(message(path, None).contains("between two lines of ---"), "{path}");
    }
    for path in ["a.html", "b.xml[3]", "c.docx", "d.warc.gz, https://a.nl/1", "e.pdf", "a.zip/b.htm"] {
        assert!(message(path, None).contains("in a graaf.toml beside it"), "{path}");
    }
    for (path, line) in [("a.json[1]", None), ("b.csv", Some(2)), ("-", Some(1)), ("c.jsonl.gz", Some(4))] {
        assert!(message(path, line).contains("the field \"published\""), "{path}");
    }
}

#[test]
fn any_bytes_give_a_document_or_a_problem() {
    let mut state = 1u32;
    for length in 0..600 {
        let bytes: Vec<u8> = (0..length)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 24) as u8
            })
            .collect();
        for path in
            ["a.txt", "a.md", "a.json", "a.jsonl", "a.html", "a.csv", "a.xml", "a.docx", "a.warc", "a.zip"]
        {
            let reading = read(path, &bytes, &Defaults::default());
            assert!(!reading.documents.is_empty() || !reading.problems.is_empty());
        }
    }
}

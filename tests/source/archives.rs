//! Word documents, crawls, archives and PDFs, whole and broken; and that no damage to any file does harm.

use graaf::source::{Defaults, Format, Kind, Reading, read_within};

use crate::input::{
    DUTCH, ENGLISH, MORE_DUTCH, crawl, docx, fault, gzip, of, one, page, paragraphs, published, rss, zip,
    zstd,
};

#[test]
fn a_word_document_gives_its_paragraphs_and_no_date() {
    let body = "<w:p><w:r><w:t xml:space=\"preserve\">Finland </w:t></w:r><w:r><w:t>&amp; Zweden.</w:t></w:r></w:p>\
        <w:p><w:del><w:r><w:delText>weg</w:delText><w:t>weg</w:t></w:r></w:del><w:r><w:t>Twee</w:t><w:tab/><w:t>drie.</w:t></w:r></w:p>\
        <w:p><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Kader.</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Kader.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>";
    for path in ["a.docx", "a", "a.txt"] {
        let reading = of(path, &docx(body));
        let document = &reading.documents[0];
        assert_eq!(document.text.trim(), "Finland & Zweden.\nTwee\tdrie.\nKader.", "{path}");
        assert_eq!((document.title.as_deref(), published(document)), (Some("Toetreding & gevolg"), "none"));
        assert_eq!(reading.problems[0].kind, Kind::Undated);
    }
    assert_eq!(fault("leeg.docx", &docx("<w:p/>")), Kind::Empty);
    assert!(matches!(
        fault("kapot.docx", &docx("<w:p><w:r>")[..200]),
        Kind::Broken { format: Format::Docx, .. }
    ));
    assert!(matches!(
        fault("geen.docx", &zip(&[("a.txt", b"x")])),
        Kind::Broken { format: Format::Docx, .. }
    ));
}

#[test]
fn pages_of_a_crawl_are_dated_by_what_they_say_and_never_by_the_crawl() {
    let plain = crawl().concat();
    let packed: Vec<u8> = crawl().iter().flat_map(|record| gzip(record)).collect();
    for (path, bytes) in [("2030-01-01.warc", &plain), ("2030-01-01.warc.gz", &packed)] {
        let reading = of(path, bytes);
        let rows: Vec<_> =
            reading.documents.iter().map(|d| (d.url.as_deref().unwrap(), published(d))).collect();
        let want = [
            ("https://a.example/1", "2024-03-07"),
            ("https://a.example/4", "none"),
            ("https://a.example/6", "none"),
        ];
        assert_eq!(rows, want, "{path}: {:?}", reading.problems);
        assert_eq!(reading.documents[2].text, ENGLISH);
        assert!(reading.documents.iter().all(|d| d.source == path));
        let problems: Vec<_> = reading.problems.iter().map(|p| (p.path.as_str(), &p.kind)).collect();
        let place = |n: u8| format!("{path}, https://a.example/{n}");
        let (four, five, six) = (place(4), place(5), place(6));
        let want = [(four.as_str(), &Kind::Undated), (&five, &Kind::NoArticle), (&six, &Kind::Undated)];
        assert_eq!(problems, want);
    }
}

#[test]
fn a_crawl_that_is_cut_off_gives_what_came_before() {
    let whole = crawl().concat();
    let reading = of("a.warc", &whole[..whole.len() - 10]);
    assert_eq!(reading.documents.len(), 2);
    assert!(matches!(reading.problems.last().unwrap().kind, Kind::Broken { format: Format::Warc, .. }));
    assert_eq!(fault("a.warc", &crawl()[0]), Kind::NoFiles);
}

#[test]
fn archives_are_read_by_what_is_in_them() {
    let table = format!("text,date\n\"{ENGLISH}\",2023-04-04\n");
    let inner = zip(&[("2022-02-24.txt", DUTCH.as_bytes())]);
    let archive = zip(&[
        ("map/2022-03.md", MORE_DUTCH.as_bytes()),
        ("a.csv.gz", &gzip(table.as_bytes())),
        ("b.zip", &inner),
        ("foto.png", b"\x89PNG"),
        ("__MACOSX/a.txt", b"rommel"),
        (".geheim.txt", b"rommel"),
    ]);
    let reading = of("nieuws.zip", &archive);
    let rows: Vec<_> = reading.documents.iter().map(|d| (d.source.as_str(), published(d))).collect();
    assert_eq!(
        rows,
        [
            ("nieuws.zip/a.csv.gz", "2023-04-04"),
            ("nieuws.zip/b.zip/2022-02-24.txt", "2022-02-24"),
            ("nieuws.zip/map/2022-03.md", "2022-03")
        ]
    );
    assert_eq!(reading.problems, []);
    for (path, bytes) in
        [("2022-02.txt.gz", gzip(DUTCH.as_bytes())), ("2022-02.txt.zst", zstd(DUTCH.as_bytes()))]
    {
        let (document, _) = one(path, &bytes);
        assert_eq!((document.text.as_str(), document.source.as_str()), (DUTCH, path));
    }
    let two = [gzip(b"Een zin. "), gzip(b"Nog een.")].concat();
    assert_eq!(one("2022-02.txt.gz", &two).0.text, "Een zin. Nog een.");
    let two = [zstd(b"Een zin. "), b"\x50\x2a\x4d\x18\x03\0\0\0abc".to_vec(), zstd(b"Nog een.")].concat();
    assert_eq!(one("2022-02.txt.zst", &two).0.text, "Een zin. Nog een.");
}

#[test]
fn a_file_whose_name_leads_out_of_its_archive_is_read_under_what_is_left_of_it() {
    let archive = zip(&[
        ("../2022-02.txt", DUTCH.as_bytes()),
        ("/etc/./2022-03.txt", MORE_DUTCH.as_bytes()),
        ("..\\..\\map\\2023-04.txt", ENGLISH.as_bytes()),
        ("../.geheim.txt", b"rommel"),
        ("../__MACOSX/a.txt", b"rommel"),
    ]);
    let reading = of("a.zip", &archive);
    let sources: Vec<_> = reading.documents.iter().map(|d| d.source.as_str()).collect();
    assert_eq!(sources, ["a.zip/2022-02.txt", "a.zip/etc/2022-03.txt", "a.zip/map/2023-04.txt"]);
    assert_eq!(reading.problems, []);
}

#[test]
fn of_what_breaks_off_the_documents_before_the_break_are_read() {
    let crawl = gzip(&crawl().concat());
    let rows: String =
        (0..2000).map(|i| format!("{{\"text\":\"{i} {DUTCH}\",\"date\":\"2022\"}}\n")).collect();
    let table: String =
        (0..2000).map(|i| format!("{i},2022,{MORE_DUTCH}\n").replace("NAVO, en", "NAVO en")).collect();
    let table = format!("title,date,text\n{table}");
    for (path, bytes) in
        [("a.warc.gz", crawl), ("a.jsonl.gz", gzip(rows.as_bytes())), ("a.csv.gz", gzip(table.as_bytes()))]
    {
        let whole = of(path, &bytes).documents;
        let Reading { documents, problems, .. } = of(path, &bytes[..bytes.len() * 9 / 10]);
        assert!(
            !documents.is_empty() && whole.starts_with(&documents) && documents.len() < whole.len(),
            "{path}"
        );
        assert!(matches!(problems.last().unwrap().kind, Kind::Broken { .. }), "{path}: {problems:?}");
        assert!(
            problems.iter().all(|p| matches!(p.kind, Kind::Broken { .. } | Kind::Undated | Kind::NoArticle)),
            "{path}"
        );
    }
}

#[test]
fn a_broken_archive_is_told_and_one_broken_file_does_not_cost_the_others() {
    let long: String = (0..4000).map(|i| format!("{i} ")).collect();
    for (path, bytes, format) in [
        ("a.zip", zip(&[("a.txt", long.as_bytes())])[..500].to_vec(), Format::Zip),
        ("a.txt.gz", gzip(long.as_bytes())[..500].to_vec(), Format::Gzip),
        ("a.txt.zst", zstd(long.as_bytes())[..500].to_vec(), Format::Zstd),
        ("b.gz", b"no gzip at all".to_vec(), Format::Gzip),
        ("b.zip", b"no archive".to_vec(), Format::Zip),
    ] {
        assert!(matches!(fault(path, &bytes), Kind::Broken { format: f, .. } if f == format), "{path}");
    }
    assert_eq!(fault("leeg.zip", &zip(&[("foto.png", b"x")])), Kind::NoFiles);
    let reading =
        of("a.zip", &zip(&[("2022-02.txt", DUTCH.as_bytes()), ("b.txt.gz", &gzip(long.as_bytes())[..99])]));
    assert_eq!((reading.documents.len(), reading.problems[0].path.as_str()), (1, "a.zip/b.txt.gz"));
}

#[test]
fn a_bomb_is_a_problem_and_no_more() {
    const MOST: u64 = 100_000;
    let zeros = vec![b' '; 2_000_000];
    let half = vec![b'a'; 60_000];
    let mut nested = gzip(DUTCH.as_bytes());
    for _ in 0..5 {
        nested = gzip(&nested);
    }
    for (path, bytes, want) in [
        ("a.txt.gz", gzip(&zeros), Kind::Bomb),
        ("a.txt.zst", zstd(&zeros), Kind::Bomb),
        ("a.zip", zip(&[("a.txt", &zeros)]), Kind::Bomb),
        ("a.docx", zip(&[("word/document.xml", &zeros)]), Kind::Bomb),
        // What fits one by one and not together.
        ("b.zip", zip(&[("a.md.gz", &gzip(&half)), ("b.md.gz", &gzip(&half))]), Kind::Bomb),
        ("c.txt.gz.gz.gz.gz.gz.gz", nested, Kind::Nested),
        ("d.txt", zeros, Kind::TooBig(2_000_000)),
    ] {
        let reading = read_within(path, &bytes, &Defaults::default(), MOST);
        assert_eq!(reading.problems.last().map(|p| p.kind.clone()), Some(want), "{path}");
    }
}

#[test]
fn a_pdf_needs_its_program() {
    let reading = of("2022-02.pdf", b"%PDF-1.4\nno PDF after all");
    assert_eq!(reading.documents, []);
    let kind = &reading.problems[0].kind;
    assert!(
        matches!(kind, Kind::Format { tool: "pdftotext", .. } | Kind::Broken { format: Format::Pdf, .. }),
        "{kind:?}"
    );
}

#[test]
fn a_file_behind_a_password_does_not_cost_the_others() {
    let mut archive = zip(&[("2022-01.txt", DUTCH.as_bytes()), ("2022-02.txt", ENGLISH.as_bytes())]);
    // The first bit of the flags, in the file's own head and in the list at the end.
    for (head, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let at = archive.windows(4).position(|bytes| bytes == head).unwrap();
        archive[at + flags] |= 1;
    }
    let reading = of("a.zip", &archive);
    assert_eq!(reading.documents[0].text, ENGLISH);
    assert_eq!(
        (reading.problems[0].path.as_str(), &reading.problems[0].kind),
        ("a.zip/2022-01.txt", &Kind::Locked)
    );
    assert!(!reading.problems[0].is_warning());
}

/// Numbers that look like chance and are the same every time.
struct Chance(u32);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) as usize % most
    }
}

#[test]
fn whatever_the_damage_it_is_a_document_or_a_problem() {
    let item = format!("<item><title>Inval</title><description>{DUTCH}</description></item>");
    let files = [
        ("a.html", page("<meta charset=utf-8>", &paragraphs()).into_bytes()),
        ("a.csv", format!("text,date\n\"{DUTCH}\",2022-02-24\n").into_bytes()),
        ("a.xml", rss(&item).into_bytes()),
        ("a.docx", docx("<w:p><w:r><w:t>Finland werd lid.</w:t></w:r></w:p>")),
        ("a.warc", crawl().concat()),
        ("a.zip", zip(&[("a.txt", DUTCH.as_bytes()), ("b.txt.gz", &gzip(ENGLISH.as_bytes()))])),
        ("a.txt.gz", gzip(DUTCH.as_bytes())),
        ("a.txt.zst", zstd(DUTCH.as_bytes())),
    ];
    let mut chance = Chance(1);
    for (path, whole) in &files {
        for round in 0..200 {
            let mut bytes = whole.clone();
            for _ in 0..=chance.below(4) {
                let at = chance.below(bytes.len());
                match round % 4 {
                    0 => bytes.truncate(at + 1),
                    1 => bytes[at] = chance.below(256) as u8,
                    2 => drop(bytes.remove(at)),
                    _ => bytes.insert(at, b"<>&\"'\n;{"[chance.below(8)]),
                }
            }
            let reading = read_within(path, &bytes, &Defaults::default(), 1 << 20);
            assert_eq!(reading.documents.len(), reading.understood.len());
            assert!(!reading.documents.is_empty() || !reading.problems.is_empty(), "{path}, {round}");
        }
    }
}

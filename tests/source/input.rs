//! Files of every format, made for tests, and reading them.

use std::io::{Cursor, Write as _};

use flate2::Compression;
use flate2::write::GzEncoder;
use graaf::base::Lang;
use graaf::source::{DatedBy, Defaults, Document, Kind, Reading, read};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub(crate) const DUTCH: &str =
    "Rusland heeft op 24 februari 2022 Oekraïne aangevallen. De Europese Unie legde sancties op.";
pub(crate) const MORE_DUTCH: &str =
    "Zweden werd op 7 maart 2024 lid van de NAVO, en Finland was dat al sinds april 2023.";
pub(crate) const ENGLISH: &str =
    "Finland joined NATO on 4 April 2023. Turkey had ratified its membership a few days before.";

pub(crate) fn of(path: &str, bytes: &[u8]) -> Reading {
    read(path, bytes, &Defaults::default())
}

pub(crate) fn one(path: &str, bytes: &[u8]) -> (Document, Option<DatedBy>) {
    let reading = of(path, bytes);
    assert_eq!(reading.documents.len(), 1, "{path}: {:?}", reading.problems);
    assert_eq!(reading.problems, [], "{path}");
    (reading.documents[0].clone(), reading.understood[0].dated_by)
}

/// What went wrong with a file that gives no document.
pub(crate) fn fault(path: &str, bytes: &[u8]) -> Kind {
    let reading = of(path, bytes);
    assert_eq!(reading.documents, [], "{path}");
    assert_eq!(reading.problems.len(), 1, "{path}: {:?}", reading.problems);
    for lang in [Lang::Nl, Lang::En] {
        assert!(reading.problems[0].message(lang).starts_with(path), "{path}");
    }
    reading.problems[0].kind.clone()
}

pub(crate) fn published(document: &Document) -> &str {
    document.published.as_ref().map_or("none", |d| d.as_str())
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub(crate) fn zstd(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

pub(crate) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A page with a menu, a footer and an article of some length.
pub(crate) fn page(head: &str, article: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"nl\"><head>{head}</head><body>\
         <nav><ul><li><a href=/a>Voorpagina</a></li><li><a href=/b>Buitenland</a></li></ul></nav>\
         <article><h1>Zweden in de NAVO</h1>{article}</article>\
         <footer><p>Over ons, contact en privacy.</p></footer></body></html>"
    )
}

pub(crate) fn paragraphs() -> String {
    format!("<p>{DUTCH}</p>\n<p>{MORE_DUTCH}</p>")
}

pub(crate) fn rss(items: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\
         <channel><title>De Waterkant</title><link>https://waterkant.example</link><description>Nieuws</description>\
         <language>nl</language>{items}</channel></rss>"
    )
}

pub(crate) fn docx(body: &str) -> Vec<u8> {
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>{body}</w:body></w:document>"
    );
    let core = "<cp:coreProperties><dc:title>Toetreding &amp; gevolg</dc:title><dcterms:created>2024-05-01T00:00:00Z</dcterms:created></cp:coreProperties>";
    zip(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("docProps/core.xml", core.as_bytes()),
        ("word/document.xml", document.as_bytes()),
    ])
}

pub(crate) fn record(kind: &str, address: &str, http: &str, body: &[u8]) -> Vec<u8> {
    let length = http.len() + 4 + body.len();
    let head = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2030-01-01T00:00:00Z\r\nContent-Length: {length}\r\n\r\n{http}\r\n\r\n"
    );
    [head.as_bytes(), body, b"\r\n\r\n"].concat()
}

pub(crate) fn crawl() -> Vec<Vec<u8>> {
    let html = page("<meta property=\"article:published_time\" content=\"2024-03-07\">", &paragraphs());
    let undated = page("", &paragraphs());
    let chunks =
        [format!("{:x}\r\n", undated.len()).as_bytes(), undated.as_bytes(), b"\r\n0\r\n\r\n"].concat();
    vec![
        b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nsoft\r\n\r\n".to_vec(),
        record("request", "https://a.example/1", "GET /1 HTTP/1.1", b""),
        record(
            "response",
            "https://a.example/1",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8",
            html.as_bytes(),
        ),
        record(
            "response",
            "https://a.example/2",
            "HTTP/1.1 404 Not Found\r\nContent-Type: text/html",
            html.as_bytes(),
        ),
        record("response", "https://a.example/3", "HTTP/1.1 200 OK\r\nContent-Type: image/png", b"\x89PNG"),
        record(
            "response",
            "https://a.example/4",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip",
            &chunks,
        ),
        record(
            "response",
            "https://a.example/5",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html",
            b"<html><body>Menu</body></html>",
        ),
        record(
            "response",
            "https://a.example/6",
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip",
            &gzip(ENGLISH.as_bytes()),
        ),
    ]
}

//! What a crawler kept: records one behind the other, of which those that hold a page are read.
//!
//! `WARC-Date` is when the page was fetched, and not read: a page is dated by what it says itself.

use std::borrow::Cow;

use encoding_rs::Encoding;

use super::markup;
use super::unpack::{Room, Unpacked, unpack};
use super::{Format, Kind};

/// A page that was fetched.
pub(super) struct Page<'b> {
    /// Where from.
    pub(super) address: String,
    /// HTML or text.
    pub(super) format: Format,
    /// The encoding that the server named.
    pub(super) charset: Option<&'static Encoding>,
    /// What the server sent, as it was before it was cut up and compressed for the way.
    pub(super) body: Cow<'b, [u8]>,
}

/// The records of a file that hold a page, and what is wrong with others, in their order.
pub(super) struct Pages<'b> {
    rest: &'b [u8],
    /// How many records came by.
    number: usize,
}

/// A page or what is wrong with it; the place of its record, from 1.
pub(super) type Found<'b> = (usize, Result<Page<'b>, Kind>);

impl<'b> Pages<'b> {
    /// Starts at the first record.
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self { rest: bytes, number: 0 }
    }

    /// The next page. Behind a broken record nothing is certain, so it is the last.
    pub(super) fn next(&mut self, room: &mut Room) -> Option<Found<'b>> {
        loop {
            self.rest = self.rest.trim_ascii_start();
            if self.rest.is_empty() {
                return None;
            }
            self.number += 1;
            let Some((head, block)) = self.record() else {
                self.rest = &[];
                let why = format!("record {} is cut off or damaged", self.number);
                return Some((self.number, Err(Kind::Broken { format: Format::Warc, why })));
            };
            let is_response = header(head, "warc-type").is_some_and(|t| t.eq_ignore_ascii_case("response"));
            let address = header(head, "warc-target-uri").filter(|_| is_response);
            if let Some(found) = address.and_then(|address| page(address, block, room)) {
                return Some((self.number, found));
            }
        }
    }

    /// The next record's header lines and its content.
    fn record(&mut self) -> Option<(&'b [u8], &'b [u8])> {
        let (head, rest) = split_head(self.rest).filter(|(head, _)| head.starts_with(b"WARC/"))?;
        let length: usize = header(head, "content-length")?.parse().ok()?;
        let block = rest.get(..length)?;
        self.rest = &rest[length..];
        Some((head, block))
    }
}

/// The page in an HTTP answer; `None` for one that failed or holds something else.
fn page<'b>(address: &str, block: &'b [u8], room: &mut Room) -> Option<Result<Page<'b>, Kind>> {
    let (head, body) = split_head(block).filter(|(head, _)| head.starts_with(b"HTTP/"))?;
    let status = head.split(|b| *b == b' ').nth(1)?;
    let kind = header(head, "content-type").unwrap_or("text/html").to_ascii_lowercase();
    let format = match kind.split(';').next().unwrap_or_default().trim() {
        "text/html" | "application/xhtml+xml" => Format::Html,
        "text/plain" => Format::Text,
        _ => return None,
    };
    if !status.starts_with(b"2") || body.trim_ascii().is_empty() {
        return None;
    }
    let mut body = Cow::Borrowed(body);
    let is =
        |name: &str, value: &str| header(head, name).is_some_and(|v| v.to_ascii_lowercase().contains(value));
    if is("transfer-encoding", "chunked") {
        // Some crawlers keep the header and undo what it says.
        body = joined(&body).map_or(body, Cow::Owned);
    }
    if is("content-encoding", "gzip") && body.starts_with(b"\x1f\x8b") {
        match unpack(Format::Gzip, &body, room).and_then(Unpacked::whole) {
            Ok(bytes) => body = Cow::Owned(bytes),
            Err(kind) => return Some(Err(kind)),
        }
    }
    let charset = markup::value(&kind, "charset").and_then(markup::of_label);
    Some(Ok(Page { address: address.trim_matches(['<', '>']).to_owned(), format, charset, body }))
}

/// Header lines, and what follows the blank line behind them.
fn split_head(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = memchr::memmem::find(bytes, b"\r\n\r\n").map(|at| (at, at + 4));
    // Written by hand, or by a program that knows one kind of line only.
    let bare = || memchr::memmem::find(bytes, b"\n\n").map(|at| (at, at + 2));
    let (head, body) = end.or_else(bare)?;
    Some((&bytes[..head], &bytes[body..]))
}

/// The value of a header, by its name in small letters.
fn header<'h>(head: &'h [u8], name: &str) -> Option<&'h str> {
    head.split(|b| *b == b'\n').skip(1).find_map(|line| {
        let (key, value) = std::str::from_utf8(line).ok()?.split_once(':')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// What was sent in pieces, each behind its length; `None` when it was not.
fn joined(body: &[u8]) -> Option<Vec<u8>> {
    let (mut rest, mut all) = (body, Vec::with_capacity(body.len()));
    loop {
        let end = memchr::memchr(b'\n', rest)?;
        let line = std::str::from_utf8(&rest[..end]).ok()?;
        let length = usize::from_str_radix(line.split(';').next()?.trim(), 16).ok()?;
        if length == 0 {
            return Some(all);
        }
        let piece = rest.get(end + 1..)?.get(..length)?;
        all.extend_from_slice(piece);
        rest = rest[end + 1 + length..].trim_ascii_start();
    }
}

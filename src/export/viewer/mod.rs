//! `graaf view`: one page with the graph, its timeline and its evidence, which asks nothing of any network.
//!
//! The program of the page is TypeScript, in `viewer/` at the root; what it became stands in `viewer/dist/` and goes into the
//! binary. Here are the data that it shows, and where the actors stand.

mod data;
mod layout;
mod marks;
mod table;
mod tree;

use std::io::{self, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize as _;
use sha2::{Digest as _, Sha256};

use crate::graph::Graph;

use super::Options;

/// The program of the page, with the licences of what it is made of at its head.
const PROGRAM: &str = include_str!("../../../viewer/dist/viewer.js");
/// Its style sheet.
const STYLE: &str = include_str!("../../../viewer/dist/viewer.css");

/// Writes the page. It opens in the language of the options, and speaks both.
///
/// The browser is told to run this one script and to load nothing: what stands in an article stays text.
///
/// # Errors
/// When the output fails.
pub fn viewer(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let lang = options.lang.code();
    let (script, style) = (hash(PROGRAM), hash(STYLE));
    let no_script = options.say(
        "Deze bladzijde heeft JavaScript nodig. Zonder kan graaf export html.",
        "This page needs JavaScript. Without it there is graaf export html.",
    );
    write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src '{script}'; \
         style-src '{style}'; img-src data: blob:; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>graaf</title>\n<link rel=\"icon\" href=\"data:,\">\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<noscript>{no_script}</noscript>\n\
         <script type=\"application/json\" id=\"graaf-data\">"
    )?;
    let mut json = serde_json::Serializer::with_formatter(&mut *out, InPage);
    data::data(graph, options).serialize(&mut json)?;
    write!(out, "</script>\n<script>{PROGRAM}</script>\n</body>\n</html>\n")
}

/// What a Content-Security-Policy calls a script or a style sheet by.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// JSON that no words in it can end: what HTML or an old JavaScript would see something in is escaped.
struct InPage;

impl serde_json::ser::Formatter for InPage {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, text: &str) -> io::Result<()> {
        let special = |c: char| matches!(c, '<' | '>' | '&' | '\u{2028}' | '\u{2029}');
        let mut rest = text;
        while let Some(at) = rest.find(special) {
            let (plain, tail) = rest.split_at(at);
            let c = tail.chars().next().expect("found above");
            write!(out, "{plain}\\u{:04x}", u32::from(c))?;
            rest = &tail[c.len_utf8()..];
        }
        out.write_all(rest.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_words_end_the_data() {
        let mut out = Vec::new();
        let mut json = serde_json::Serializer::with_formatter(&mut out, InPage);
        let words = "a </script><!-- & \u{2028}\u{2029}\"é\\";
        words.serialize(&mut json).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text, r#""a \u003c/script\u003e\u003c!-- \u0026 \u2028\u2029\"é\\""#);
        assert_eq!(serde_json::from_str::<String>(&text).unwrap(), words);
    }

    #[test]
    fn the_program_ends_no_element() {
        assert!(!PROGRAM.contains("</script") && !PROGRAM.contains("<!--"));
        assert!(!STYLE.contains("</style"));
    }

    #[test]
    fn a_hash_is_as_browsers_reckon_it() {
        // The example of the W3C's Content Security Policy Level 3.
        assert_eq!(hash("doSomething();"), "sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc=");
    }
}

//! Word documents: a ZIP archive whose `word/document.xml` holds the text.
//!
//! When the file was made or saved stands in it too, and is not looked at: that is no publication.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::settle::Draft;
use super::unpack::{Archive, Room};
use super::{Format, Kind};

/// Reads a Word document.
///
/// # Errors
/// [`Kind::Broken`] for an archive or XML that ends early; what [`Room`] refuses.
pub(super) fn draft(bytes: &[u8], room: &mut Room) -> Result<Draft, Kind> {
    let broken = |why: String| Kind::Broken { format: Format::Docx, why };
    let mut archive = Archive::open(bytes, Format::Docx)?;
    let body = archive
        .named("word/document.xml", room)?
        .ok_or_else(|| broken("word/document.xml is not in it".to_owned()))?;
    let text = text(&String::from_utf8_lossy(&body)).map_err(broken)?;
    if text.trim().is_empty() {
        return Err(Kind::Empty);
    }
    // A title is worth having, but not worth a failure.
    let properties = archive.named("docProps/core.xml", room)?.unwrap_or_default();
    let title = property(&String::from_utf8_lossy(&properties), "title");
    Ok(Draft { title, text, ..Draft::default() })
}

/// A line a paragraph. What was deleted under revision is no text; what Word says twice for older readers is read once.
fn text(xml: &str) -> Result<String, String> {
    let mut reader = Reader::from_str(xml);
    let mut text = String::new();
    let (mut is_text, mut skipped) = (false, 0_u32);
    loop {
        let event = reader.read_event().map_err(|e| e.to_string())?;
        match event {
            Event::Eof => return Ok(text.trim_end().to_owned()),
            Event::Start(tag) if is_skipped(&tag) || skipped > 0 => skipped += 1,
            Event::End(_) if skipped > 0 => skipped -= 1,
            _ if skipped > 0 => {}
            Event::Start(tag) => is_text = local(&tag) == "t",
            Event::Empty(tag) => match local(&tag) {
                "br" | "cr" => text.push('\n'),
                "tab" => text.push('\t'),
                "noBreakHyphen" => text.push('-'),
                _ => {}
            },
            Event::End(tag) => {
                is_text = false;
                if tag.local_name().as_ref() == "p" && !text.is_empty() {
                    text.push('\n');
                }
            }
            Event::Text(words) if is_text => text.push_str(&words.xml10_content()),
            Event::CData(words) if is_text => text.push_str(&words.xml10_content()),
            Event::GeneralRef(name) if is_text => text.extend(character(&name)),
            _ => {}
        }
    }
}

/// The first value of a property.
fn property(xml: &str, name: &str) -> Option<String> {
    let mut reader = Reader::from_str(xml);
    let mut value = None::<String>;
    loop {
        match reader.read_event().ok()? {
            Event::Eof => return None,
            Event::Start(tag) if local(&tag) == name => value = Some(String::new()),
            Event::End(tag) if tag.local_name().as_ref() == name => {
                return value.map(|v| v.trim().to_owned()).filter(|v| !v.is_empty());
            }
            Event::Text(words) => {
                if let Some(value) = &mut value {
                    value.push_str(&words.xml10_content());
                }
            }
            Event::GeneralRef(name) => {
                if let Some(value) = &mut value {
                    value.extend(character(&name));
                }
            }
            _ => {}
        }
    }
}

fn local<'t>(tag: &'t BytesStart<'_>) -> &'t str {
    tag.local_name().into_inner()
}

fn is_skipped(tag: &BytesStart<'_>) -> bool {
    matches!(local(tag), "del" | "moveFrom" | "Fallback")
}

fn character(name: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return Some(c);
    }
    match name.xml10_content().as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

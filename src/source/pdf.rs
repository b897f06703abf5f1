//! PDFs, by way of the program that everybody has for them.

use std::io::Write as _;
use std::process::{Command, Stdio};

use super::{Format, Kind};

/// The text of a PDF: what `pdftotext` makes of it.
///
/// # Errors
/// [`Kind::Format`] when the program is not installed; [`Kind::Broken`] when it cannot read the file.
pub(super) fn text(bytes: &[u8]) -> Result<String, Kind> {
    let broken = |why: String| Kind::Broken { format: Format::Pdf, why };
    let mut file = tempfile::NamedTempFile::new().map_err(|e| Kind::of(&e))?;
    file.write_all(bytes).and_then(|()| file.flush()).map_err(|e| Kind::of(&e))?;
    let run = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-q"])
        .arg(file.path())
        .arg("-")
        .stdin(Stdio::null())
        .output();
    match run {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            Err(Kind::Format { name: "a PDF", tool: "pdftotext" })
        }
        Err(e) => Err(broken(format!("pdftotext: {e}"))),
        Ok(output) if !output.status.success() => {
            let said = String::from_utf8_lossy(&output.stderr);
            Err(broken(format!("pdftotext: {}", said.lines().next().unwrap_or("it gave no reason"))))
        }
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            if text.trim().is_empty() { Err(Kind::Scanned) } else { Ok(text) }
        }
    }
}

//! The file: read with the place of everything that is wrong, written to without losing a comment.

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::{Choice, Correction, Decided, Read, Reviews};
use crate::base::Fault;

/// What the file is called beside `merges.toml`.
pub const NAME: &str = "review.toml";

/// What opens a decision.
const HEAD: &str = "[[review]]\n";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    review: Vec<Spanned<Row>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    claim: Spanned<String>,
    verdict: Choice,
    /// The claim in words: for people.
    #[serde(default, rename = "said")]
    _said: Option<String>,
    #[serde(default)]
    because: Option<String>,
    #[serde(default)]
    correction: Option<Spanned<Correction>>,
    #[serde(default)]
    read: Option<Read>,
}

impl Reviews {
    /// Reads a file; `name` is what messages call it.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of its lines.
    pub fn parse(name: &str, text: &str) -> Result<Self, Vec<Fault>> {
        let file: File = toml::from_str(text).map_err(|e| {
            let message = e.message().trim_end_matches('\n').replace('\n', "; ");
            let advice = "a decision reads [[review]], claim = \"…\" and verdict = \"accept\", \"reject\" or \"correct\"";
            vec![Fault::at(name, text, e.span().map_or(0, |s| s.start), format!("{message}; {advice}"))]
        })?;
        let (mut list, mut faults) = (Vec::new(), Vec::new());
        for row in file.review {
            let start = row.span().start;
            let row = row.into_inner();
            let id = row.claim.get_ref();
            if id.len() != 16 || !id.bytes().all(|b| b.is_ascii_hexdigit()) {
                let what = format!(
                    "{id:?} is no id of a claim: 16 hexadecimal digits, as `graaf claims` shows them"
                );
                faults.push(Fault::at(name, text, row.claim.span().start, what));
            }
            let none = row.correction.as_ref().is_none_or(|c| c.get_ref().is_empty());
            if (row.verdict == Choice::Correct) == none {
                let at = row.correction.as_ref().map_or(start, |c| c.span().start);
                let what = if none {
                    "nothing is corrected: add correction = { object = \"…\" }, or reject the claim"
                } else {
                    "a correction goes with the verdict \"correct\" alone"
                };
                faults.push(Fault::at(name, text, at, what));
            }
            let relation = row.correction.as_ref().and_then(|c| c.get_ref().relation.as_deref());
            if let (Some(label), Some(correction)) = (relation, &row.correction)
                && crate::claim::relation(label).is_none()
            {
                let what = format!("{label:?} is no relation: schema/relations/ holds them, one file each");
                faults.push(Fault::at(name, text, correction.span().start, what));
            }
            list.push(Decided {
                claim: row.claim.into_inner(),
                verdict: row.verdict,
                because: row.because,
                correction: row.correction.map(Spanned::into_inner).unwrap_or_default(),
                read: row.read,
                now: None,
            });
        }
        if faults.is_empty() { Ok(Self { list }) } else { Err(faults) }
    }
}

/// A file's text with one decision more, everything else in it as it was. `said` is the claim in words.
///
/// # Errors
/// What is wrong with the file, before or after.
pub fn entry(name: &str, text: &str, decided: &Decided, said: &str) -> Result<String, Vec<Fault>> {
    Reviews::parse(name, text)?;
    let gap = match text {
        "" => "",
        text if text.ends_with('\n') => "\n",
        _ => "\n\n",
    };
    let quoted = |value: &str| toml::Value::from(value).to_string();
    let verdict = match decided.verdict {
        Choice::Accept => "accept",
        Choice::Reject => "reject",
        Choice::Correct => "correct",
    };
    let mut new =
        format!("claim = \"{}\"\nsaid = {}\nverdict = \"{verdict}\"\n", decided.claim, quoted(said));
    if let Some(because) = &decided.because {
        new.push_str(&format!("because = {}\n", quoted(because)));
    }
    if !decided.correction.is_empty() {
        new.push_str(&format!("correction = {}\n", inline(&decided.correction)));
    }
    if let Some(read) = &decided.read {
        new.push_str(&format!("read = {}\n", inline(read)));
    }
    let text = format!("{text}{gap}{HEAD}{new}");
    Reviews::parse(name, &text)?;
    Ok(text)
}

/// A table on one line.
fn inline(value: &impl Serialize) -> String {
    let fields = toml::Value::try_from(value).ok();
    let fields = fields.as_ref().and_then(toml::Value::as_table).into_iter().flatten();
    let fields: Vec<String> = fields.map(|(field, value)| format!("{field} = {value}")).collect();
    format!("{{ {} }}", fields.join(", "))
}

/// A file's text without its last decision, for taking it back; `None` when that does not stand at its end.
pub fn without_last(text: &str) -> Option<String> {
    let at = text.rfind(HEAD)?;
    const OWN: [&str; 6] = ["claim = ", "said = ", "verdict = ", "because = ", "correction = ", "read = "];
    let own = text[at + HEAD.len()..].lines().all(|line| OWN.iter().any(|field| line.starts_with(field)));
    own.then(|| text[..at].strip_suffix('\n').unwrap_or(&text[..at]).to_owned())
}

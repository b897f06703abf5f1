//! One question and the lines that answer it.

use std::io::{BufRead, Write};

use anyhow::Context as _;

use super::super::NO_OUTPUT;
use super::super::view::said;
use crate::base::Lang;
use crate::claim::Claim;
use crate::ledger::{Choice, Correction, Decided};

/// What the user wants.
pub(super) enum Answer {
    Decide(Box<Decided>),
    Skip,
    Back,
    Stop,
}

/// How many claims there are to do.
pub(super) fn left(n: usize, lang: Lang) -> String {
    match (n, lang) {
        (1, Lang::En) => "1 claim left".to_owned(),
        (n, Lang::En) => format!("{n} claims left"),
        (1, Lang::Nl) => "nog 1 bewering".to_owned(),
        (n, Lang::Nl) => format!("nog {n} beweringen"),
    }
}

/// Asks until a line is an answer. The end of the input stops.
pub(super) fn answer(
    input: &mut impl BufRead,
    output: &mut impl Write,
    claim: &Claim,
    lang: Lang,
) -> anyhow::Result<Answer> {
    let prompt = said(
        lang,
        "a accept, r reject, c correct, s skip, b back, q quit > ",
        "a aanvaard, r verwerp, c verbeter, s sla over, b terug, q stop > ",
    );
    loop {
        write!(output, "{prompt}").and_then(|()| output.flush()).context(NO_OUTPUT)?;
        let Some(line) = line(input)? else {
            writeln!(output).context(NO_OUTPUT)?;
            return Ok(Answer::Stop);
        };
        let (letter, rest) = line.split_once(char::is_whitespace).unwrap_or((&line, ""));
        let rest = rest.trim();
        let decide = |verdict, correction| {
            let because = (!rest.is_empty() && verdict != Choice::Correct).then(|| rest.to_owned());
            Answer::Decide(Box::new(Decided {
                claim: claim.id.clone(),
                verdict,
                because,
                correction,
                read: None,
                now: None,
            }))
        };
        match letter {
            "a" => return Ok(decide(Choice::Accept, Correction::default())),
            "r" => return Ok(decide(Choice::Reject, Correction::default())),
            "c" => match correction(rest, input, output, claim, lang)? {
                Ok(correction) if !correction.changes(claim) => {
                    tell(
                        output,
                        said(
                            lang,
                            "nothing is corrected; a accepts it as it is",
                            "er is niets verbeterd; a aanvaardt het zoals het is",
                        ),
                    )?;
                }
                Ok(correction) => return Ok(decide(Choice::Correct, correction)),
                Err(wrong) => tell(output, &wrong)?,
            },
            "s" => return Ok(Answer::Skip),
            "b" => return Ok(Answer::Back),
            "q" => return Ok(Answer::Stop),
            _ => tell(
                output,
                said(lang, "a, r, c, s, b or q, and then Enter", "a, r, c, s, b of q, en dan Enter"),
            )?,
        }
    }
}

fn tell(output: &mut impl Write, what: &str) -> anyhow::Result<()> {
    writeln!(output, "{what}").context(NO_OUTPUT)
}

/// The next line without its end; `None` at the end of the input.
fn line(input: &mut impl BufRead) -> anyhow::Result<Option<String>> {
    let mut bytes = Vec::new();
    let read = input.read_until(b'\n', &mut bytes).context("standard input cannot be read")?;
    Ok((read > 0).then(|| String::from_utf8_lossy(&bytes).trim().to_owned()))
}

/// What is corrected: `object=Russia; modality=planned`, or, where nothing is said, field by field.
fn correction(
    said_at_once: &str,
    input: &mut impl BufRead,
    output: &mut impl Write,
    claim: &Claim,
    lang: Lang,
) -> anyhow::Result<Result<Correction, String>> {
    let mut correction = Correction::default();
    for part in said_at_once.split(';').map(str::trim).filter(|p| !p.is_empty()) {
        let set = match part.split_once('=') {
            Some((field, value)) => correction.set(field.trim(), value),
            None => Err(format!("{part:?} has no =: write c object=Russia; modality=planned")),
        };
        if let Err(wrong) = set {
            return Ok(Err(wrong));
        }
    }
    if !said_at_once.is_empty() {
        return Ok(Ok(correction));
    }
    tell(
        output,
        said(
            lang,
            "Enter keeps what stands in brackets; - empties the source; q leaves it uncorrected",
            "Enter houdt wat tussen haken staat; - maakt de bron leeg; q laat het onverbeterd",
        ),
    )?;
    for (field, now) in Correction::FIELDS.into_iter().zip(now(claim)) {
        loop {
            write!(output, "{field} [{now}] > ").and_then(|()| output.flush()).context(NO_OUTPUT)?;
            let value = match line(input)? {
                None => return Ok(Ok(Correction::default())),
                // No field has such a value, and whoever typed it wants out.
                Some(value) if matches!(value.as_str(), "q" | "b" | "s") => {
                    return Ok(Ok(Correction::default()));
                }
                Some(value) if value.is_empty() || value == now => break,
                Some(value) => value,
            };
            let value = if value == "-" && field == "source" { "" } else { &value };
            match correction.set(field, value) {
                Ok(()) => break,
                Err(wrong) => tell(output, &wrong)?,
            }
        }
    }
    Ok(Ok(correction))
}

/// What the fields that may be corrected hold now.
fn now(claim: &Claim) -> [String; 8] {
    let json = |value: serde_json::Result<serde_json::Value>| match value {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    };
    [
        claim.subject.name.clone(),
        claim.relation.clone(),
        claim.object.as_ref().map(|o| o.name.clone()).unwrap_or_default(),
        json(serde_json::to_value(claim.polarity)),
        json(serde_json::to_value(claim.modality)),
        claim.hedged.to_string(),
        claim.source.first().map(|s| s.name.clone()).unwrap_or_default(),
        claim.when.as_ref().map(|w| w.edtf.to_string()).unwrap_or_default(),
    ]
}

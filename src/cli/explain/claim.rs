//! A claim as people read it, with what stands behind each part of it.

use std::fmt::Write as _;

use crate::claim::{Claim, Cue, Modality, Party, Polarity, Review, Stance, Verdict, When};
use crate::time::Basis;

/// A claim in a few lines, and the steps that led to it. `text` is the document's, so that the cues can be shown.
pub(super) fn tell(text: &str, claim: &Claim, steps: &[String]) -> String {
    let mut out = String::new();
    let object = claim.object.as_ref().map_or("–", |o| &o.name);
    let _ = writeln!(out, "  {} —{}→ {}", claim.subject.name, claim.relation, object);
    let mut row = |label: &str, value: String| {
        let _ = writeln!(out, "      {label:<10}  {value}");
    };
    row("rule", claim.rule.clone());
    row("subject", party(&claim.subject));
    if let Some(object) = &claim.object {
        row("object", party(object));
    }
    if let Some(cue) = claim.evidence.cues.trigger.and_then(|c| words(text, c)) {
        row("trigger", format!("“{cue}”"));
    }
    for (label, phrase) in [("theme", &claim.theme), ("instrument", &claim.instrument)] {
        if let Some(phrase) = phrase {
            row(label, format!("“{}”", phrase.text));
        }
    }
    if let Some(place) = &claim.place {
        row("place", party(place));
    }
    row("when", claim.when.as_ref().map_or_else(|| "not known".to_owned(), when));
    row("status", status(claim));
    for source in &claim.source {
        let stance = match source.stance {
            Stance::Asserts => "asserts it",
            Stance::Denies => "denies it",
            Stance::Confirms => "confirms it",
            Stance::Doubts => "doubts it",
        };
        row("source", format!("{} {stance}: “{}”", source.name, source.text));
    }
    if let Some(cue) = claim.evidence.cues.source.and_then(|c| words(text, c)) {
        row("", format!("brought in by “{cue}”"));
    }
    row("confidence", claim.confidence.to_string());
    row("id", claim.id.clone());
    for (i, step) in steps.iter().enumerate() {
        row(if i == 0 { "because" } else { "" }, step.clone());
    }
    out
}

/// What a person decided, and which other claim it is about.
pub(super) fn told(review: &Review) -> String {
    let mut out = match review.verdict {
        Verdict::Accepted => "accepted".to_owned(),
        Verdict::Rejected => "rejected".to_owned(),
        Verdict::Corrected => "corrected".to_owned(),
    };
    if let Some(because) = &review.because {
        let _ = write!(out, ": {because}");
    }
    for (link, id) in [("in the place of", &review.replaces), ("its place is taken by", &review.replaced_by)]
    {
        if let Some(id) = id {
            let _ = write!(out, "; {link} {id}");
        }
    }
    out
}

fn words(text: &str, cue: Cue) -> Option<&str> {
    text.get(cue.start as usize..cue.end as usize)
}

fn party(party: &Party) -> String {
    let country = party.country.map_or_else(String::new, |c| format!(", {c}"));
    let named = format!("{} ({}{country}; {})", party.name, party.kind.as_str(), party.id);
    if party.text.is_empty() {
        format!("{named}: left out by the text")
    } else {
        format!("{named}: “{}”", party.text)
    }
}

/// A date, or that it is only the day of the report.
pub(super) fn dated(when: &When) -> String {
    let reported = if when.basis == Basis::Publication { "reported " } else { "" };
    format!("{reported}{}", when.edtf)
}

fn when(when: &When) -> String {
    let open = |day: &Option<String>| day.clone().unwrap_or_else(|| "..".to_owned());
    let basis = serde_json::to_value(when.basis).ok().and_then(|v| v.as_str().map(str::to_owned));
    let mut out = format!(
        "{} ({} to {}; {})",
        dated(when),
        open(&when.earliest),
        open(&when.latest),
        basis.unwrap_or_default()
    );
    if let Some(text) = &when.text {
        let _ = write!(out, ": “{text}”");
    }
    if let Some(anchor) = &when.anchor {
        let _ = write!(out, ", reckoned from {anchor}");
    }
    out
}

fn status(claim: &Claim) -> String {
    let modality = match claim.modality {
        Modality::Actual => "actual",
        Modality::Planned => "planned",
        Modality::Possible => "possible",
        Modality::Hypothetical => "hypothetical",
    };
    let polarity = if claim.polarity == Polarity::Negative { "denied, " } else { "" };
    let hedged = if claim.hedged { ", hedged: the text keeps its distance" } else { "" };
    format!("{polarity}{modality}{hedged}")
}

//! Whose story a text says it is: *BEIROET (Reuters) – …* at its start, *(ANP)* at its end, a line *Bron: ANP*.
//!
//! Papers print what an agency wrote, each under its own name. Who is credited is one voice, however many print it.

use crate::actor::{ActorType, Lexicon};
use crate::base::Span;

/// What opens a line that names the source.
const LABELS: [&str; 4] = ["bron:", "bronnen:", "source:", "sources:"];

/// What an agency is called beside its name.
const KINDS: [&str; 7] = [
    "news agency",
    "press agency",
    "news service",
    "newswire",
    "persbureau",
    "nieuwsagentschap",
    "nieuwsdienst",
];

/// So far a dateline may begin: *RIO DE JANEIRO, 17 oktober 2022 (Reuters)*.
const PLACE: usize = 60;

/// So long a credit may be: *Bronnen: ANP, Reuters en AFP*.
const LONGEST: usize = 60;

/// A credit and where its words stand.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Credit {
    pub(super) medium: &'static str,
    pub(super) span: Span,
}

/// The English name of the medium that a text is credited to; of several, the first.
pub fn credited(text: &str) -> Option<&'static str> {
    find(text).map(|credit| credit.medium)
}

/// The English name of the medium that a name means, whatever it calls it: *the AFP news agency*, *persbureau Reuters*.
pub fn medium(name: &str) -> Option<&'static str> {
    let bare = name.trim();
    known(bare).or_else(|| {
        let small = bare.to_lowercase();
        // A letter that grows in lower case would move what is behind it.
        let kind = KINDS.iter().filter(|_| small.len() == bare.len());
        let (at, kind) = kind.filter_map(|kind| Some((small.find(kind)?, *kind))).min()?;
        let (before, behind) = (bare.get(..at)?, bare.get(at + kind.len()..)?);
        let first =
            before.split_once(' ').filter(|(first, _)| matches!(*first, "the" | "The" | "het" | "Het"));
        known(behind.trim()).or_else(|| known(first.map_or(before, |(_, rest)| rest).trim()))
    })
}

fn known(name: &str) -> Option<&'static str> {
    let media = Lexicon::embedded().by_name(name).into_iter().filter(|e| e.kind == ActorType::Media);
    media.map(|e| e.name).next()
}

/// The first credit of a text.
pub(super) fn find(text: &str) -> Option<Credit> {
    dateline(text).or_else(|| labelled(text)).or_else(|| at_the_end(text))
}

/// *BEIROET (Reuters) – …*, in the first lines: a headline and an author may stand above it.
fn dateline(text: &str) -> Option<Credit> {
    const LINES: usize = 3;
    lines(text).take(LINES).find_map(|(start, line)| {
        let open = line.find('(').filter(|open| *open <= PLACE)?;
        let close = open + line[open..].find(')')?;
        let dash = line[close + 1..].trim_start().chars().next()?;
        let place = line[..open].trim();
        let is_place = place.is_empty()
            || place.starts_with(char::is_uppercase) && !place.contains(['.', '!', '?', ':']);
        let medium =
            first_of(&line[open + 1..close]).filter(|_| is_place && matches!(dash, '-' | '–' | '—'))?;
        let end = line.len() - line[close + 1..].trim_start().len() + dash.len_utf8();
        // With the break before it, so that it opens a line where the rest is blanked.
        let from = text[..start].rfind('\n').unwrap_or(start);
        Some(Credit { medium, span: span(from, start + end) })
    })
}

/// A line *Bron: ANP*.
fn labelled(text: &str) -> Option<Credit> {
    lines(text).find_map(|(start, line)| {
        let medium = behind_label(line)?;
        // The breaks around it, so that it stays a line where the rest is blanked.
        let from = text[..start].rfind('\n').unwrap_or(start);
        let to =
            text[start + line.len()..].find('\n').map_or(start + line.len(), |i| start + line.len() + i + 1);
        Some(Credit { medium, span: span(from, to) })
    })
}

/// The last words: *… zei hij. (ANP)*, *… zei hij. Bron: ANP*.
fn at_the_end(text: &str) -> Option<Credit> {
    let (start, line) = lines(text).last()?;
    let whole = line.trim_end_matches('.');
    let bracketed = whole.strip_suffix(')').and_then(|rest| {
        let open = rest.rfind('(')?;
        Some((open, first_of(&rest[open + 1..])?))
    });
    let labelled = || {
        let at = whole.rfind(['.', '!', '?', ')']).map_or(0, |at| at + 1);
        let at = at + (line[at..].len() - line[at..].trim_start().len());
        Some((at, behind_label(&line[at..])?))
    };
    let (at, medium) = bracketed.or_else(labelled)?;
    Some(Credit { medium, span: span(start + at, start + line.len()) })
}

/// Whom *Bron: ANP* names.
fn behind_label(line: &str) -> Option<&'static str> {
    let label = |label: &&&str| line.get(..label.len()).is_some_and(|own| own.eq_ignore_ascii_case(label));
    let label = LABELS.iter().find(label).filter(|_| line.len() <= LONGEST)?;
    first_of(line[label.len()..].trim_end_matches('.'))
}

/// The first of the names between strokes and commas: *ANP/AFP*.
fn first_of(names: &str) -> Option<&'static str> {
    names.split(['/', ',', ';']).next().and_then(medium)
}

/// Each line that is not blank, trimmed, with its first byte.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    let lines = text.split('\n').map(move |line| {
        let own = start + (line.len() - line.trim_start().len());
        start += line.len() + 1;
        (own, line.trim())
    });
    lines.filter(|(_, line)| !line.is_empty())
}

fn span(start: usize, end: usize) -> Span {
    Span { start: start as u32, end: end as u32 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn datelines_and_credits_name_the_agency() {
        for (text, want) in [
            ("BEIROET (Reuters) - Iran levert drones aan Rusland.", Some("Reuters")),
            ("Drones voor Moskou\n\nBEIRUT, Oct 17 (Reuters) — Iran supplies drones.\n", Some("Reuters")),
            ("(ANP) – Iran levert drones.", Some("ANP")),
            ("KYIV (AFP/Reuters) - Iran levert drones.", Some("AFP")),
            ("Iran levert drones aan Rusland. (ANP)\n", Some("ANP")),
            ("Iran levert drones aan Rusland (ANP).", Some("ANP")),
            ("Iran levert drones aan Rusland. Bron: ANP", Some("ANP")),
            ("Iran levert drones aan Rusland. Bron: ANP.", Some("ANP")),
            ("Iran levert drones.\nBron: ANP\nPolen steunt Oekraïne.", Some("ANP")),
            ("Iran levert drones.\nBronnen: Reuters, eigen berichtgeving\n", Some("Reuters")),
            ("Iran supplies drones.\nSource: the AFP news agency.\n", Some("AFP")),
            ("Iran levert drones aan Rusland, meldt Reuters.", None),
            ("Rutte (VVD) - Iran levert drones.", None),
            ("De redactie. Iran (Reuters) - zo heet het.", None),
            ("Iran levert drones aan Rusland. (Teheran)", None),
            ("Bron: een woordvoerder", None),
            ("", None),
        ] {
            assert_eq!(credited(text), want, "{text}");
        }
    }

    #[test]
    fn an_agency_goes_by_what_it_is() {
        for (name, want) in [
            ("Reuters news agency", Some("Reuters")),
            ("the AFP news agency", Some("AFP")),
            ("persbureau ANP", Some("ANP")),
            ("het Franse persbureau AFP", Some("AFP")),
            ("news agency Reuters", Some("Reuters")),
            ("a news agency", None),
            ("Rusland", None),
        ] {
            assert_eq!(medium(name), want, "{name}");
        }
    }
}

//! Whether a store is as it should be.

use crate::ledger::{Check, Finding, Flaw};

use super::Options;
use super::paint::{Piece, Role, paint, wrap};

/// How many findings of one kind people see; the JSON has all.
const TOLD: usize = 10;

/// For people: what was looked at, how much of it is wrong, and then what.
pub fn check_text(check: &Check, options: &Options) -> String {
    let wrong = |flaws: &[Flaw]| check.findings.iter().filter(|f| flaws.contains(&f.flaw)).count();
    let claims = [Flaw::Stranger, Flaw::Id, Flaw::Evidence, Flaw::Words, Flaw::Dates, Flaw::Range];
    let rows = [
        (
            options.say("manifest", "manifest"),
            1,
            wrong(&[Flaw::Manifest, Flaw::Order, Flaw::Figures, Flaw::Unknown]),
        ),
        (
            options.say("documenten", "documents"),
            check.documents,
            wrong(&[Flaw::Missing, Flaw::Damaged, Flaw::Name, Flaw::Entry]),
        ),
        (options.say("beweringen", "claims"), check.claims, wrong(&claims)),
        ("graph.json", usize::from(check.format.is_some()), wrong(&[Flaw::Graph])),
    ];
    let (looked, faulty) = (options.say("bekeken", "checked"), options.say("fout", "wrong"));
    let mut text = format!("{:<12} {looked:>10} {faulty:>10}\n", "");
    for (part, count, wrong) in rows {
        let figure = format!("{wrong:>10}");
        let figure = if wrong > 0 { paint(options, Role::Denied, &figure) } else { figure };
        text.push_str(&format!("{part:<12} {count:>10} {figure}\n"));
    }
    if check.uncounted > 0 {
        text.push_str(&format!("\n{}\n", uncounted(check.uncounted, options)));
    }
    let mut told: Vec<Flaw> = Vec::new();
    for finding in &check.findings {
        told.push(finding.flaw);
        match told.iter().filter(|f| **f == finding.flaw).count() {
            n if n <= TOLD => text.push_str(&format!("\n{}", block(finding, options))),
            n if n == TOLD + 1 => {
                let left = wrong(&[finding.flaw]) - TOLD;
                let more = options.say("en nog zulke", "and more like this");
                text.push_str(&format!("\n{more}: {left}\n"));
            }
            _ => {}
        }
    }
    text
}

/// Why a build told of fewer claims.
fn uncounted(claims: usize, options: &Options) -> String {
    let (among, no_build) = (
        options.say("Beweringen die geen samenvatting meetelt", "Claims that no summary counts"),
        options.say(
            "van werkwoorden zonder relatie (--all) of van oudere versies",
            "of verbs without a relation (--all), or of older versions",
        ),
    );
    format!("{among}: {claims} ({no_build})")
}

/// The file, whose it is, and below it what is wrong.
fn block(finding: &Finding, options: &Options) -> String {
    let width = options.width.max(40);
    let mut head: Vec<Piece> = vec![(Some(Role::Actor), finding.file.clone())];
    head.extend(finding.document.clone().map(|source| (None, format!("({source})"))));
    let claim = options.say("bewering", "claim");
    head.extend(finding.claim.as_ref().map(|id| (Some(Role::Small), format!("{claim} {id}"))));
    let role = if finding.harmless { Role::Small } else { Role::Denied };
    let mut what: Vec<Piece> = vec![(Some(role), words(finding.flaw, options).to_owned())];
    if let Some(detail) = &finding.detail {
        what = vec![(Some(role), format!("{}:", words(finding.flaw, options))), (None, detail.clone())];
    }
    let mut text = wrap(options, &head, width).join("\n") + "\n";
    wrap(options, &what, width - 4).iter().for_each(|line| text.push_str(&format!("    {line}\n")));
    text
}

fn words(flaw: Flaw, options: &Options) -> &'static str {
    match flaw {
        Flaw::Manifest => options.say("is niet te begrijpen", "cannot be understood"),
        Flaw::Order => options.say("de documenten staan niet op volgorde", "the documents are out of order"),
        Flaw::Figures => options
            .say("de cijfers zijn niet die van de documenten", "its figures are not those of its documents"),
        Flaw::Unknown => options.say(
            "noemt een kopie of een nieuwere versie die er niet is",
            "names a copy or a newer version that is not there",
        ),
        Flaw::Missing => options.say("ontbreekt", "is missing"),
        Flaw::Damaged => options.say("is beschadigd", "is damaged"),
        Flaw::Name => {
            options.say("heet niet naar wat erin staat", "its name is not the hash of what it holds")
        }
        Flaw::Entry => options.say(
            "het manifest zegt iets anders van dit document",
            "the manifest says otherwise of this document",
        ),
        Flaw::Stranger => {
            options.say("de bewering is van een ander document", "the claim is of another document")
        }
        Flaw::Id => options.say(
            "het kenmerk is niet dat van wat de bewering zegt; dat is",
            "the id is not that of what the claim says, which is",
        ),
        Flaw::Evidence => {
            options.say("de zin staat niet op zijn plaats", "the sentence is not where its offsets say")
        }
        Flaw::Words => {
            options.say("woorden staan niet op hun plaats", "words are not where their offsets say")
        }
        Flaw::Dates => options.say(
            "de eerste of laatste dag is niet die van de datum",
            "the first or last day is not that of the date",
        ),
        Flaw::Range => options.say("een getal valt buiten zijn grenzen", "a number is out of its range"),
        Flaw::Graph => options.say("is niet de graaf van deze opslag", "is not the graph of this store"),
        Flaw::Leftover => options.say(
            "liet een afgebroken bouw achter; de volgende ruimt het op",
            "was left by a build that was killed; the next one clears it",
        ),
    }
}

/// Valid against `schema/check.schema.json`.
pub fn check_json(check: &Check, _: &Options) -> String {
    let mut text = serde_json::to_string_pretty(check).expect("what was found is plain data");
    text.push('\n');
    text
}

//! *…, which Moscow denies*, *…, iets wat Teheran ontkent*, *…, but Kyiv denies this*: what a sentence tells, and who says in the same sentence
//! that it is not so.

use super::inventory;
use super::party::Parties;
use super::syntax::Syntax;
use super::voice;
use super::{Claim, Cue, Polarity, Source, Stance};

/// What a claim keeps of its confidence when a pronoun stands for it, in per cent.
const BY_PRONOUN: u32 = 75;

/// A verb that denies what was told before it, and who does.
struct Denial {
    verb: usize,
    sources: Vec<Source>,
}

/// The claims of a sentence that somebody in it denies, once more as he has them.
pub(super) fn denials(parties: &Parties<'_>, told: &[(Claim, Vec<String>)]) -> Vec<(Claim, Vec<String>)> {
    let s = parties.syntax;
    let mut all = Vec::new();
    for verb in (0..s.len()).filter(|&v| s.is_verbal(v) && denies_clause(s, v)) {
        let denial = Denial { verb, sources: voice::subjects(parties, verb, Stance::Denies) };
        if !denial.sources.is_empty() {
            all.extend(denied(s, &denial, told));
        }
    }
    all
}

/// A verb of denying whose object stands for a clause: *which*, *wat*, *this*, *a charge that*.
fn denies_clause(s: &Syntax<'_>, verb: usize) -> bool {
    let g = s.grammar;
    let says_no = g.denies.has(s.lemma(verb)) || g.dismisses.has(s.lemma(verb));
    let Some(above) = s.head(verb).filter(|&h| says_no && h < verb) else { return false };
    let clause = s.by(verb, "ccomp").chain(s.by(verb, "xcomp")).next().is_some();
    if clause || s.by(verb, "advmod").any(|a| s.denies(a)) {
        return false;
    }
    let relation = s.word(verb).relation();
    // Of a programme it may be said that there is none.
    let which = s.antecedes_clause(verb) && (relation != "acl" || s.is_beyond_denial(above));
    let this = |o: usize| matches!(s.lower(o), "this" | "that" | "it" | "dat" | "dit" | "het");
    let turned = relation == "conj" && s.by(verb, "obj").any(this);
    g.denies.has(s.lemma(verb)) && (which || turned) || relation == "acl" && sums_up(s, above)
}

/// *…, **something** that*, *…, a **charge** that*: behind a comma, the clause before in one word.
fn sums_up(s: &Syntax<'_>, word: usize) -> bool {
    let behind_comma = |i: usize| i > 0 && s.form(i - 1) == ",";
    match s.lower(word) {
        "iets" | "something" => behind_comma(word),
        _ => {
            let article = word.checked_sub(1).filter(|&d| matches!(s.lower(d), "a" | "an" | "een"));
            s.grammar.speech_nouns.has(s.lemma(word)) && article.is_some_and(behind_comma)
        }
    }
}

/// What is denied is the last deed told before: neither that somebody said so, nor who somebody is.
fn denied(s: &Syntax<'_>, denial: &Denial, told: &[(Claim, Vec<String>)]) -> Vec<(Claim, Vec<String>)> {
    let before = s.word(denial.verb).span.start;
    let deed = |c: &Claim| {
        let relation = inventory::relation(&c.relation);
        let trigger = c.evidence.cues.trigger.filter(|t| t.end <= before)?;
        let word = (0..s.len()).find(|&i| s.word(i).span.start == trigger.start)?;
        let kind = relation.filter(|r| !r.state)?.plover_type?;
        (s.is_verbal(word) && kind != "ACCUSE").then_some(trigger.start)
    };
    let Some(last) = told.iter().filter_map(|(c, _)| deed(c)).max() else { return Vec::new() };
    let own = told.iter().filter(|(c, _)| deed(c) == Some(last) && c.polarity == Polarity::Positive);
    own.map(|(c, steps)| gainsay(s, denial, c, steps)).collect()
}

fn gainsay(s: &Syntax<'_>, denial: &Denial, claim: &Claim, steps: &[String]) -> (Claim, Vec<String>) {
    let (mut claim, mut steps) = (claim.clone(), steps.to_vec());
    claim.polarity = Polarity::Negative;
    claim.hedged = false;
    claim.source.clone_from(&denial.sources);
    claim.evidence.cues.source = denial.sources.first().map(|x| Cue { start: x.start, end: x.end });
    claim.confidence = (u32::from(claim.confidence) * BY_PRONOUN / 100) as u8;
    steps.push(format!("denied by {}: what the sentence told before", s.form(denial.verb)));
    (claim, steps)
}

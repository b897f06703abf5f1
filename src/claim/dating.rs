//! Which date is the deed's: the expression that governs its verb or noun, never the report's own.

use crate::base::{Day, Edtf, Lang};
use crate::parse::Upos;
use crate::time::{Basis, DateMention};

use super::clauses;
use super::denial;
use super::frame::Draft;
use super::gapping;
use super::inventory::noun_frames;
use super::office;
use super::party::Parties;
use super::simultaneous;
use super::story::Story;
use super::syntax::Syntax;
use super::voice::Voice;
use super::{Modality, When};

/// What opens a time that goes on.
const SINCE: [&str; 3] = ["since", "sinds", "sedert"];

/// The date of a draft, the expression it came from, and why.
pub(super) fn date<'d>(
    parties: &Parties<'_>,
    d: &Draft,
    dates: &'d [DateMention],
    voices: &[Voice],
    published: Option<&Edtf>,
    modality: Modality,
    story: &Story,
) -> (Option<When>, Option<&'d DateMention>, String) {
    let s = parties.syntax;
    let mut best: Option<(usize, &DateMention)> = None;
    let heads: Vec<usize> = dates.iter().filter_map(|m| head_word(s, &inside(s, m))).collect();
    for m in dates {
        if let Some(steps) = distance(parties, d, m, voices, &heads)
            && best.is_none_or(|(b, _)| steps < b)
        {
            best = Some((steps, m));
        }
    }
    if let Some((_, m)) = best {
        let text = Some(m.span.of(s.text).to_owned());
        let put_off = denial::is_put_off(s, s.clause_of(d.trigger));
        let then = put_off.then(|| m.edtf.as_str().strip_prefix("../")).flatten();
        let then = then.and_then(|t| Edtf::parse(t).ok());
        let when = When {
            earliest: then.as_ref().map_or(m.earliest, Edtf::earliest).map(show),
            edtf: then.unwrap_or_else(|| m.edtf.clone()),
            latest: m.latest.map(show),
            basis: m.basis,
            text,
            anchor: m.anchor.clone(),
        };
        return (Some(when), Some(m), format!("date {}: {}", m.edtf, m.trace.join("; ")));
    }
    if let Some((when, m)) = since_clause(parties, d, dates) {
        return (Some(when), Some(m), format!("date {}: since what its clause dates", m.edtf));
    }
    if modality == Modality::Actual
        && let Some((when, why)) = story.date(s, d, dates, voices, published)
    {
        return (Some(when), None, why);
    }
    let Some(p) = published else {
        return (None, None, "no date in the text and none of publication".to_owned());
    };
    // A past event that is only reported is bounded from above; what is planned, from below.
    let clause = s.clause_of(d.trigger);
    let past = d.frame.relation().state
        || s.is_past(clause)
        || s.is_perfect(clause)
        || is_of_its_own_time(s, d.trigger)
        || modality == Modality::Actual && is_attribute(s, d.trigger);
    let earliest = if past { None } else { p.earliest().map(show) };
    let latest = if modality == Modality::Planned { None } else { p.latest().map(show) };
    // "oud-premier Rutte": before the report, and no longer then.
    let over = d.frame.relation().state && !s.is_verbal(d.trigger) && office::is_former(s, d.trigger);
    let before = || Edtf::parse(&format!("../{}", p.as_str())).ok();
    let edtf = if over { before() } else { None }.unwrap_or_else(|| p.clone());
    let when = When { edtf, earliest, latest, basis: Basis::Publication, text: None, anchor: None };
    (Some(when), None, "no date expression governs it: bounded by the publication".to_owned())
}

/// *have fled since the war began in **2011***: from that date on.
fn since_clause<'d>(
    parties: &Parties<'_>,
    d: &Draft,
    dates: &'d [DateMention],
) -> Option<(When, &'d DateMention)> {
    let s = parties.syntax;
    let clause = s.clause_of(d.trigger);
    let begins = |m: &&DateMention| {
        let Some(c) = head_word(s, &inside(s, m)).map(|h| s.clause_of(h)) else { return false };
        // The parser may take the conjunction for a preposition of the subject.
        let since = SINCE.contains(&s.begins(c));
        since && s.word(c).relation() == "advcl" && s.head(c).is_some_and(|h| s.clause_of(h) == clause)
    };
    let m = dates.iter().find(begins)?;
    let edtf = Edtf::parse(&format!("{}/..", m.edtf.as_str())).ok()?;
    let text = Some(m.span.of(s.text).to_owned());
    let earliest = m.earliest.map(show);
    let when = When { edtf, earliest, latest: None, basis: m.basis, text, anchor: m.anchor.clone() };
    Some((when, m))
}

fn show(day: Day) -> String {
    day.to_string()
}

/// *de **geleverde** drones*, *drones **supplied** by Iran*: a past participle says of its noun what was done.
fn is_attribute(s: &Syntax<'_>, word: usize) -> bool {
    matches!(s.word(word).deprel, "amod" | "acl") && s.is_past_participle(word) && !s.is_finite(word)
}

/// How far a date stands from the deed in the tree: 0 inside its own phrase; None where it dates something else.
fn distance(
    parties: &Parties<'_>,
    d: &Draft,
    m: &DateMention,
    voices: &[Voice],
    heads: &[usize],
) -> Option<usize> {
    let s = parties.syntax;
    let words = inside(s, m);
    let head = head_word(s, &words)?;
    if gapping::is_of_the_other(s, (d.trigger, d.object.word), head, heads) {
        return None;
    }
    // A lasting state that a noun phrase mentions in passing (*de Russische president*) is not dated by its sentence.
    if d.frame.relation().state && !s.is_verbal(d.trigger) && !s.is_predicate(d.trigger) {
        return None;
    }
    // "legt vanaf vrijdag heffingen op aan in China gemaakte auto's": what stands before its noun has its own time.
    let before = s.head(d.trigger).is_some_and(|n| n > d.trigger);
    if before && is_attribute(s, d.trigger) && !s.tree.is_below(head, d.trigger) {
        return None;
    }
    // What somebody says is not dated by when he says it: a date outside the words said is the saying's.
    if voices.iter().any(|v| {
        v.verb.is_some() && v.covers.get(d.trigger) == Some(&true) && v.covers.get(head) == Some(&false)
    }) {
        return None;
    }
    // "despite September 11": a reason or a hindrance, no time.
    let timeless = s.preposition(head).is_some_and(|p| s.grammar.timeless.has(&p));
    // "verwierp de resolutie uit 1999": where a year stands behind *uit*, it is what the thing is from.
    let from = s.is_verbal(d.trigger) && s.preposition(head).is_some_and(|p| p == "uit");
    if timeless || from || is_of_document(s, head, d.trigger) {
        return None;
    }
    if is_of_noun(s, head, d.trigger) {
        return None;
    }
    if clauses::is_about(parties, &words, d.trigger) {
        return Some(0);
    }
    if simultaneous::shares(s, m, head, d.trigger) {
        return Some(2);
    }
    if clauses::parted(parties, head, d.trigger) {
        return None;
    }
    if s.tree.is_below(head, d.trigger) {
        let path: Vec<usize> =
            s.tree.ancestors(head).take_while(|&a| a != d.trigger).filter(|&a| a != head).collect();
        let other_clause = path.iter().any(|&a| s.is_verbal(a) && s.clause_of(a) == a);
        // "de aanval van maandag werd dinsdag veroordeeld": the verb's own date comes first.
        let of_event = path.iter().any(|&a| s.word(a).upos == Upos::Noun);
        return (!other_clause).then_some(usize::from(of_event));
    }
    if is_of_its_own_time(s, d.trigger) {
        return None;
    }
    let clause = s.clause_of(head);
    // The clauses from the deed up to the root: a finite complement has its own time, an infinitive shares its governor's.
    let mut steps = 1;
    let mut at = s.clause_of(d.trigger);
    loop {
        if at == clause {
            return Some(steps);
        }
        if matches!(s.word(at).relation(), "ccomp" | "acl" | "parataxis") && s.is_finite(at) {
            return None;
        }
        // "won the prize in 2019 for making peace": what one gets something for was done before.
        if s.word(at).xpos == "VBG" && s.by(at, "mark").any(|m| s.lower(m) == "for") {
            return None;
        }
        let up = s.clause_of(s.head(at)?);
        if up == clause && has_its_own_time(s, at, up, head) {
            return None;
        }
        if up == at {
            return None;
        }
        at = up;
        steps += 1;
    }
}

/// *verbrak zaterdag de betrekkingen, en minister Wagner noemde …*, *was arrested last month and has been indicted*: a second clause with a
/// subject or a tense of its own has its own time too, unless the date opens the whole.
fn has_its_own_time(s: &Syntax<'_>, second: usize, first: usize, date: usize) -> bool {
    if s.word(second).relation() != "conj" || !s.is_finite(second) && !s.is_perfect(second) {
        return false;
    }
    let subject = |v: usize| s.by(v, "nsubj").next();
    let opens = subject(first).is_none_or(|n| date < n);
    let perfect =
        |v: usize| s.by(v, "aux").any(|a| matches!(s.lower(a), "has" | "have" | "heeft" | "hebben"));
    !opens && (subject(second).is_some() || perfect(second) && !perfect(first))
}

/// *the **1969** film shows how …*, *hield verdachten van de aanslag in **1993** aan*: the year is the noun's, which is not the deed. An
/// adjunct of the deed's own verb dates it: *backed him for the 2018 election*.
fn is_of_noun(s: &Syntax<'_>, head: usize, trigger: usize) -> bool {
    let noun = s.head(head).filter(|&n| n != trigger && s.word(n).upos == Upos::Noun);
    let Some(noun) = noun.filter(|&n| !s.tree.is_below(trigger, n)) else { return false };
    let own = s.head(noun) == Some(trigger);
    let said = |w: usize, among: &[&str]| s.preposition(w).is_some_and(|p| among.contains(&p.as_str()));
    if own && s.word(noun).relation() == "obl" {
        // "opgepakt na de coup van vrijdagnacht": some time later.
        let later = || said(noun, &["na", "sinds", "after", "following", "since"]);
        // "beschuldigt Rusland van fraude | bij het referendum van december": of the fraud, wherever the tree hung it.
        let first = s.tree.subtree(noun).into_iter().min().unwrap_or(noun);
        let of_theme =
            || first > 0 && s.word(first - 1).deprel == "obl:arg" && s.head(first - 1) == Some(trigger);
        return said(head, &["van", "of"]) && (later() || of_theme());
    }
    // "legde in 2022 sancties op" has a preposition of its own, whatever the year hangs from.
    let bare = head > 0 && s.word(head - 1).upos != Upos::Adp && s.preposition(head).is_none();
    let attribute = bare && head < noun && matches!(s.word(head).relation(), "amod" | "nummod" | "compound");
    let inside = |a: usize| s.is_nominal(a) && a != trigger;
    let deep = || s.tree.ancestors(noun).take_while(|&a| a != trigger).any(inside);
    let event =
        || s.tree.is_below(noun, trigger) && deep() && !noun_frames(s.lang, s.lemma(noun)).1.is_empty();
    attribute || s.word(head).relation() == "nmod" && event()
}

/// *stapten uit het akkoord van **2015***: a text is of the year it was made in, not of when somebody leaves or breaks it.
fn is_of_document(s: &Syntax<'_>, head: usize, trigger: usize) -> bool {
    let noun = s.head(head).filter(|&n| n != trigger && s.word(head).relation() == "nmod");
    let lasting = |n: usize| {
        let lemma = s.lower_lemma(n);
        let known = &s.grammar.documents;
        if s.lang == Lang::Nl { known.ends(lemma) } else { known.has(lemma) }
    };
    let of = s.preposition(head).is_some_and(|p| matches!(p.as_str(), "van" | "of" | "from"));
    of && s.is_verbal(trigger) && noun.is_some_and(lasting)
}

/// An event that a noun names and its clause only speaks of or follows: *veroordeelde gisteren de aanval op Odesa*, *na de
/// aanval op Odesa*.
fn is_of_its_own_time(s: &Syntax<'_>, trigger: usize) -> bool {
    if s.is_verbal(trigger) || s.by(trigger, "cop").next().is_some() {
        return false;
    }
    let Some(head) = s.head(trigger) else { return false };
    let apart = s.preposition(trigger).is_some_and(|p| s.grammar.apart_in_time.has(&p));
    let argument = matches!(s.word(trigger).relation(), "obj" | "obl" | "nsubj");
    apart && argument || argument && s.is_verbal(head) && s.grammar.reactions.has(s.lemma(head))
}

/// The words of a date expression.
fn inside(s: &Syntax<'_>, m: &DateMention) -> Vec<usize> {
    (0..s.len()).filter(|&i| m.span.overlaps(s.word(i).span)).collect()
}

/// The word of a date expression that hangs from outside it.
fn head_word(s: &Syntax<'_>, inside: &[usize]) -> Option<usize> {
    inside.iter().copied().find(|&i| s.head(i).is_none_or(|h| !inside.contains(&h)))
}

/// *sinds vandaag*, *since today*: what is dated so has begun.
pub(super) fn has_begun(s: &Syntax<'_>, m: &DateMention) -> bool {
    (m.first..=m.last).any(|i| SINCE.contains(&s.lower(i as usize)))
}

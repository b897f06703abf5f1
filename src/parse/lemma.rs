//! Lemmas: a dictionary of the words seen in training, and for others the longest known last part or ending.
//!
//! A rule says how a form becomes its lemma: edits at its front, anything, edits at its back. It is written as
//! `l` or `c` (lower the form first, or keep its case), the edits at the front, a tab, the edits at the back: `=` keeps a character,
//! `-` drops one, `+x` puts `x`. `c` alone changes nothing; `!…` names the lemma outright.

use super::hash::{hash, mix};
use super::irregular;
use super::lexicon::{Reading, readings};
use super::model::Model;
use super::surface;
use super::tree::Upos;

/// Endings looked at, in characters.
pub(crate) const ENDING: usize = 8;
/// The shortest last part of a compound, in characters.
const LAST_PART: usize = 4;

/// Applies edits to the characters of `text`, all of which they must use up; `None` where they do not fit.
fn edit(edits: &str, text: &str, out: &mut String) -> Option<()> {
    let mut chars = text.chars();
    let mut edits = edits.chars();
    while let Some(op) = edits.next() {
        match op {
            '=' => out.push(chars.next()?),
            '-' => _ = chars.next()?,
            _ => out.push(edits.next()?),
        }
    }
    chars.next().is_none().then_some(())
}

/// How many characters of the form the edits use.
fn uses(edits: &str) -> usize {
    let (mut n, mut chars) = (0, edits.chars());
    while let Some(op) = chars.next() {
        match op {
            '=' | '-' => n += 1,
            _ => _ = chars.next(),
        }
    }
    n
}

/// The form under a rule; `None` where the rule does not fit it.
pub(crate) fn apply(rule: &str, form: &str) -> Option<String> {
    if let Some(lemma) = rule.strip_prefix('!') {
        return Some(lemma.to_owned());
    }
    let mut text = form.to_owned();
    if let Some(edits) = rule.strip_prefix('l') {
        surface::lower(form, &mut text);
        return edited(edits, &text);
    }
    edited(rule.strip_prefix('c')?, &text)
}

fn edited(edits: &str, text: &str) -> Option<String> {
    let Some((front, back)) = edits.split_once('\t') else {
        return edits.is_empty().then(|| text.to_owned());
    };
    let n = text.chars().count();
    let middle = n.checked_sub(uses(front) + uses(back)).filter(|&m| m > 0)?;
    let cut = |k: usize| text.char_indices().nth(k).map_or(text.len(), |(at, _)| at);
    let (a, b) = (cut(uses(front)), cut(uses(front) + middle));
    let mut out = String::with_capacity(text.len() + 4);
    edit(front, &text[..a], &mut out)?;
    out.push_str(&text[a..b]);
    edit(back, &text[b..], &mut out)?;
    Some(out)
}

/// What the front of a word says about its inflection: a past participle's *ge*, or none.
pub(crate) fn front(low: &str) -> u64 {
    u64::from(low.starts_with("ge")) + 1
}

/// The key of an ending in the table of endings.
pub(crate) fn ending_key(ending: &str, tag: u8, front: u64) -> u64 {
    mix(mix(hash(ending), u64::from(tag)), front).wrapping_mul(0xd6e8_feb8_6659_fd93)
}

/// The reading of a known form that fits a tag: the same tag, else the same part of speech.
fn known(model: &Model, form: u64, tag: u8) -> Option<Reading> {
    let mut similar = None;
    for reading in readings(&model.lexicon, form) {
        if reading.tag == tag {
            return Some(reading);
        }
        if similar.is_none() && model.tag(reading.tag).upos == model.tag(tag).upos {
            similar = Some(reading);
        }
    }
    similar
}

/// A lemma as the treebank writes it, parts of a compound joined by `_`, and the number of its features.
///
/// `first`: the word opens its sentence, so that its capital says nothing.
pub(crate) fn lemma(model: &Model, form: &str, spelling: [&str; 2], tag: u8, first: bool) -> (String, u16) {
    let [normal, low] = spelling;
    let default = model.tag(tag).feats;
    if let Some(base) = listed_base(model, low, tag) {
        return (base, known(model, hash(low), tag).filter(|r| r.tag == tag).map_or(default, |r| r.feats));
    }
    let upos = model.tag(tag).upos;
    for (text, key) in [(form, hash(normal)), (low, hash(low))] {
        let Some(reading) = known(model, key, tag) else { continue };
        if let Some(lemma) =
            apply(model.strings.get(reading.rule), text).filter(|l| is_base(model, l, low, upos))
        {
            return (lemma, if reading.tag == tag { reading.feats } else { default });
        }
    }
    if let Some(lemma) = english_base(model, low, upos) {
        return (lemma, default);
    }
    let lemma = match upos {
        Upos::Punct | Upos::Sym | Upos::X => form.to_owned(),
        Upos::Noun | Upos::Verb | Upos::Adv if first && !form.chars().skip(1).any(char::is_uppercase) => {
            compound(model, low, low, tag).unwrap_or_else(|| by_ending(model, low, low, tag))
        }
        _ => compound(model, form, low, tag).unwrap_or_else(|| by_ending(model, form, low, tag)),
    };
    (lemma, default)
}

/// The base of an English verb that a grammar or a list of ours has: the treebanks' own lemmas are at times *struck*, *bet* for *beaten* and
/// *severe* for *severed*.
fn listed_base(model: &Model, low: &str, tag: u8) -> Option<String> {
    if model.tag(tag).upos != Upos::Verb || !model.particles.is_empty() || !low.is_ascii() {
        return None;
    }
    let past = matches!(model.strings.get(model.tag(tag).xpos), "VBD" | "VBN");
    past.then(|| irregular::base(low)).flatten().or_else(|| bases(low).find(|b| irregular::is_regular(b)))
}

/// Whether a lemma that stands in the dictionary may be right: of *freed* it has *fre*, of *rebuked* *rebuk*. English verbs are words
/// themselves, unless no better base is found.
fn is_base(model: &Model, lemma: &str, low: &str, upos: Upos) -> bool {
    let word = || readings(&model.lexicon, hash(lemma)).next().is_some();
    upos != Upos::Verb || word() || english_base(model, low, upos).is_none()
}

/// The longest compound that is taken apart, in bytes: beyond it time would grow with the square.
const LONGEST: usize = 200;

/// Splits an unknown word before its longest known last part. Not where the treebank joins no lemmas: in English.
fn compound(model: &Model, form: &str, low: &str, tag: u8) -> Option<String> {
    let upos = model.tag(tag).upos;
    if !matches!(upos, Upos::Noun | Upos::Verb | Upos::Adj)
        || form.len() != low.len()
        || low.len() > LONGEST
        || model.particles.is_empty()
    {
        return None;
    }
    if upos == Upos::Verb
        && let Some(lemma) = split_participle(model, low, tag)
    {
        return Some(lemma);
    }
    let shortest = if upos == Upos::Verb { LAST_PART - 1 } else { LAST_PART };
    let n = low.chars().count();
    for (at, _) in low.char_indices().skip(2).take(n.saturating_sub(shortest + 1)) {
        let (first, last) = low.split_at(at);
        let Some(reading) = known(model, hash(last), tag).filter(|r| alike(model, r.tag, tag)) else {
            continue;
        };
        let Some(first) = first_part(model, &form[..at], first, upos) else { continue };
        return Some(first + "_" + &apply(model.strings.get(reading.rule), last)?);
    }
    None
}

/// *opgekropt*: a particle before *ge* parts, whether the rest is known or not.
fn split_participle(model: &Model, low: &str, tag: u8) -> Option<String> {
    let (at, _) =
        low.match_indices("ge").find(|(at, _)| !model.particles.get(hash(&low[..*at])).is_empty())?;
    let (particle, rest) = low.split_at(at);
    let lemma = match known(model, hash(rest), tag) {
        Some(reading) => apply(model.strings.get(reading.rule), rest)?,
        None => by_ending(model, rest, rest, tag),
    };
    // *toegeven* is no participle: nothing was taken off its *ge*.
    (!lemma.starts_with("ge")).then(|| format!("{particle}_{lemma}"))
}

/// The base of a regular English form that was not seen, where the base was: *bombed* → bomb, *freed* → free, *probed* → probe. Endings alone
/// cannot tell which letters come back.
pub(crate) fn english_base(model: &Model, low: &str, upos: Upos) -> Option<String> {
    if upos != Upos::Verb || !model.particles.is_empty() || !low.is_ascii() {
        return None;
    }
    if let Some(base) = irregular::base(low) {
        return Some(base);
    }
    let word = |base: &String| base.len() > 2 && readings(&model.lexicon, hash(base)).next().is_some();
    bases(low).find(word)
}

/// What a regular English form may be made of: *probed* of *probe* and *prob*, *barred* of *bar*.
fn bases(low: &str) -> impl Iterator<Item = String> + '_ {
    const ENDINGS: [(&str, &str); 8] = [
        ("ied", "y"),
        ("ies", "y"),
        ("ed", "e"),
        ("ed", ""),
        ("ing", ""),
        ("ing", "e"),
        ("es", ""),
        ("s", ""),
    ];
    let stems = ENDINGS.iter().filter_map(|(end, back)| Some((low.strip_suffix(end)?, *back)));
    let doubled = ["ed", "ing"].into_iter().filter_map(|end| low.strip_suffix(end)).filter(|stem| {
        let b = stem.as_bytes();
        b.len() > 3 && b[b.len() - 1] == b[b.len() - 2]
    });
    let doubled = doubled.map(|stem| stem[..stem.len() - 1].to_owned());
    stems.map(|(stem, back)| format!("{stem}{back}")).chain(doubled)
}

/// Same part of speech and, for nouns, same number: gender is often a guess.
fn alike(model: &Model, a: u8, b: u8) -> bool {
    let [a, b] = [a, b].map(|t| model.strings.get(model.tag(t).xpos));
    a == b || (a.starts_with("N|") && a.split('|').nth(2) == b.split('|').nth(2))
}

/// The lemma of a compound's first part, if it can be one.
fn first_part(model: &Model, form: &str, low: &str, upos: Upos) -> Option<String> {
    if upos == Upos::Verb {
        return (!model.particles.get(hash(low)).is_empty()).then(|| low.to_owned());
    }
    if let Some(name) = form.strip_suffix('-') {
        return Some(name.to_owned());
    }
    if low.chars().count() < 3 {
        return None;
    }
    let part = |text: &str| {
        let fits = |u: Upos| matches!(u, Upos::Noun | Upos::Adj | Upos::Adp | Upos::Adv);
        let reading = readings(&model.lexicon, hash(text)).find(|r| fits(model.tag(r.tag).upos))?;
        apply(model.strings.get(reading.rule), text)
    };
    part(low).or_else(|| low.strip_suffix('s').filter(|p| p.chars().count() > 2).and_then(part))
}

/// The lemma by the longest ending the trainer found worth keeping.
fn by_ending(model: &Model, form: &str, low: &str, tag: u8) -> String {
    let front = front(low);
    let mut rule = None;
    let starts = low.char_indices().rev().map(|(at, _)| at).take(ENDING);
    for at in std::iter::once(low.len()).chain(starts) {
        if let [bytes, ..] = model.endings.get(ending_key(&low[at..], tag, front)) {
            rule = Some(u16::from_le_bytes(*bytes));
        }
    }
    rule.and_then(|r| apply(model.strings.get(r), form))
        .unwrap_or_else(|| if model.tag(tag).upos == Upos::Propn { form.to_owned() } else { low.to_owned() })
}

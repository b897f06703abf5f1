//! The forms of Dutch verbs by the rules of grammar: what the treebank has not seen of a verb, and verbs it has not seen at all.
//!
//! Principal parts of strong verbs and a list of weak ones are in `models/verbs_nl.tsv`; the rules are those of any Dutch grammar
//! (the *Algemene Nederlandse Spraakkunst*, <https://e-ans.ivdnt.org>, chapter 2). Where spelling does not tell which of two forms
//! is right (*levert*, not *leveert*), both are made: what nobody writes does no harm.

use std::collections::{BTreeMap, BTreeSet};

/// A form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    Stem,
    Third,
    Plural,
    Past,
    PastPlural,
    Participle,
    ParticipleE,
    Present,
}

impl Form {
    /// Its bit in a set of forms.
    pub(super) fn bit(self) -> u16 {
        1 << self as u8
    }

    /// The treebank's tag; the plural of the present is also the infinitive.
    pub(super) fn xpos(self) -> &'static str {
        match self {
            Form::Stem => "WW|pv|tgw|ev",
            Form::Third => "WW|pv|tgw|met-t",
            Form::Plural => "WW|pv|tgw|mv",
            Form::Past => "WW|pv|verl|ev",
            Form::PastPlural => "WW|pv|verl|mv",
            Form::Participle => "WW|vd|vrij|zonder",
            Form::ParticipleE => "WW|vd|prenom|met-e",
            Form::Present => "WW|od|prenom|zonder",
        }
    }
}

/// Prefixes that never part from their verb and take no *ge* in the participle.
const UNSTRESSED: [&str; 6] = ["be", "ge", "er", "her", "ont", "ver"];
/// Prefixes that may be either.
const EITHER: [&str; 7] = ["aan", "door", "mis", "om", "onder", "over", "weer"];
/// Verbs that are no base of others: *ontmoeten* is not *ont* and *moeten*.
const NO_BASE: [&str; 9] =
    ["moeten", "mogen", "kunnen", "willen", "zullen", "zijn", "heten", "eten", "dunken"];

/// Principal parts.
#[derive(Clone, Debug)]
struct Strong {
    past: String,
    past_plural: String,
    participle: String,
    present: Option<[String; 2]>,
}

/// All verbs there are rules for.
pub(super) struct Paradigms {
    strong: BTreeMap<String, Strong>,
    pub(super) verbs: BTreeSet<String>,
}

impl Paradigms {
    /// Reads `models/verbs_nl.tsv`.
    pub(super) fn read(text: &str) -> Self {
        let (mut strong, mut verbs) = (BTreeMap::new(), BTreeSet::new());
        for line in text.lines().filter(|l| !l.starts_with('#') && !l.is_empty()) {
            let mut fields = line.split('\t').map(str::to_owned);
            let Some(infinitive) = fields.next() else { continue };
            verbs.insert(infinitive.clone());
            if let (Some(past), Some(past_plural), Some(participle)) =
                (fields.next(), fields.next(), fields.next())
            {
                let present = fields.next().and_then(|f| {
                    let (first, third) = f.split_once(' ')?;
                    Some([first.to_owned(), third.to_owned()])
                });
                strong.insert(infinitive, Strong { past, past_plural, participle, present });
            }
        }
        Self { strong, verbs }
    }

    /// The forms of a verb; `particles` can part from their verb. A part that does is joined to the lemma by `_`.
    pub(super) fn forms(&self, verb: &str, particles: &[String]) -> Vec<(String, Form, String)> {
        let mut out = Vec::new();
        if let Some(strong) = self.strong.get(verb) {
            self.add_strong("", verb, strong, false, &mut out);
            return out;
        }
        let mut known = false;
        for (at, _) in verb.char_indices().skip(2) {
            let (prefix, base) = verb.split_at(at);
            let parts = particles.iter().any(|p| p == prefix);
            let stays = UNSTRESSED.contains(&prefix) || EITHER.contains(&prefix);
            if NO_BASE.contains(&base) || !(parts || stays) {
                continue;
            }
            let compound = (UNSTRESSED.iter().chain(&EITHER)).find(|p| base.starts_with(**p));
            if let Some(strong) = self.strong.get(base) {
                for apart in [parts, !stays] {
                    self.add_strong(prefix, base, strong, apart, &mut out);
                }
                known = true;
            } else if parts
                && (self.verbs.contains(base)
                    || compound.is_some_and(|p| self.strong.contains_key(&base[p.len()..])))
            {
                for (form, kind, lemma) in self.forms(base, &[]) {
                    out.push((format!("{prefix}{form}"), kind, format!("{prefix}_{lemma}")));
                }
                known = true;
            }
        }
        if !known {
            add_weak(verb, &mut out);
        }
        out
    }

    fn add_strong(
        &self,
        prefix: &str,
        base: &str,
        strong: &Strong,
        apart: bool,
        out: &mut Vec<(String, Form, String)>,
    ) {
        let lemma = if apart { format!("{prefix}_{base}") } else { format!("{prefix}{base}") };
        let bare = strong.participle.strip_prefix("ge").filter(|_| !prefix.is_empty() && !apart);
        let participle = bare.unwrap_or(&strong.participle);
        let mut add = |form: &str, kind| out.push((format!("{prefix}{form}"), kind, lemma.clone()));
        match &strong.present {
            Some([first, third]) => {
                add(first, Form::Stem);
                add(third, Form::Third);
            }
            None => {
                for stem in stems(base) {
                    add(&stem, Form::Stem);
                    add(&with_t(&stem), Form::Third);
                }
            }
        }
        add(base, Form::Plural);
        add(&format!("{base}d"), Form::Present);
        add(&strong.past, Form::Past);
        add(&strong.past_plural, Form::PastPlural);
        add(participle, Form::Participle);
        if participle.ends_with("en") {
            add(participle, Form::ParticipleE);
        } else {
            add(&format!("{participle}e"), Form::ParticipleE);
        }
    }
}

fn add_weak(verb: &str, out: &mut Vec<(String, Form, String)>) {
    let mut add = |form: String, kind| out.push((form, kind, verb.to_owned()));
    add(verb.to_owned(), Form::Plural);
    add(format!("{verb}d"), Form::Present);
    // The consonant before it is written at the end of a syllable decides: leven leefde, reizen reisde, blaffen blafte.
    let root = verb.strip_suffix("en").unwrap_or(verb);
    let hard = ["t", "k", "f", "s", "ch", "p", "x", "c"].iter().any(|c| root.ends_with(c));
    let dental = if hard { 't' } else { 'd' };
    for stem in stems(verb) {
        let participle = if stem.ends_with(dental) { stem.clone() } else { format!("{stem}{dental}") };
        add(format!("{stem}{dental}e"), Form::Past);
        add(format!("{stem}{dental}en"), Form::PastPlural);
        let stays = UNSTRESSED.iter().any(|p| verb.starts_with(p));
        let either = EITHER.iter().any(|p| verb.starts_with(p));
        if stays || either {
            add(participle.clone(), Form::Participle);
        }
        if !stays {
            let ge = if participle.starts_with('e') { "geë" } else { "ge" }; // geëist
            let rest = if ge == "geë" { &participle[1..] } else { &participle };
            add(format!("{ge}{rest}"), Form::Participle);
        }
        add(with_t(&stem), Form::Third);
        add(stem, Form::Stem);
    }
}

fn with_t(stem: &str) -> String {
    if stem.ends_with('t') { stem.to_owned() } else { format!("{stem}t") }
}

/// The stem of an infinitive as it is spelt at the end of a word; two where spelling does not tell.
fn stems(verb: &str) -> Vec<String> {
    let Some(root) = verb.strip_suffix("en") else {
        return verb.strip_suffix('n').map(str::to_owned).into_iter().collect();
    };
    if let Some(root) = root.strip_suffix("ër") {
        return vec![format!("{root}eer")];
    }
    let letters: Vec<char> = root.chars().collect();
    let vowel = |i: usize| letters.get(i).is_some_and(|c| "aeiouyëïéü".contains(*c));
    let n = letters.len();
    if n < 2 {
        return vec![root.to_owned()];
    }
    let hardened = |mut letters: Vec<char>| -> String {
        if let Some(last) = letters.last_mut() {
            *last = match *last {
                'v' => 'f',
                'z' => 's',
                c => c,
            };
        }
        letters.into_iter().collect()
    };
    if !vowel(n - 1) && letters[n - 1] == letters[n - 2] {
        return vec![letters[..n - 1].iter().collect()]; // zetten: zet
    }
    let single = !vowel(n - 1)
        && vowel(n - 2)
        && (n < 3 || !vowel(n - 3) || (letters[n - 3] == 'u' && n > 3 && letters[n - 4] == 'q'));
    if !single {
        return vec![hardened(letters)]; // leiden: leid, werken: werk
    }
    let mut long = letters.clone();
    long.insert(n - 1, letters[n - 2]);
    match (letters[n - 2], letters[n - 1]) {
        ('i', _) => vec![hardened(letters)], // eindigen: eindig
        // leveren: lever, but regeren: regeer
        ('e', 'l' | 'r' | 'n' | 'm') if n > 3 => vec![hardened(letters), hardened(long)],
        _ => vec![hardened(long)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_have_the_forms_that_grammar_gives_them() {
        let paradigms = Paradigms::read(include_str!("../../../models/verbs_nl.tsv"));
        let particles = ["op", "aan", "uit", "binnen"].map(str::to_owned);
        for (verb, kind, form) in [
            ("prijzen", Form::Past, "prees"),
            ("vervangen", Form::Past, "verving"),
            ("bewapenen", Form::Past, "bewapende"),
            ("leveren", Form::Third, "levert"),
            ("sanctioneren", Form::Third, "sanctioneert"),
            ("reizen", Form::Past, "reisde"),
            ("blaffen", Form::Past, "blafte"),
            ("eisen", Form::Participle, "geëist"),
            ("bespreken", Form::Participle, "besproken"),
            ("opleiden", Form::Participle, "opgeleid"),
            ("aanvallen", Form::PastPlural, "aanvielen"),
            ("uitvoeren", Form::Third, "uitvoert"),
            ("ontmoeten", Form::Past, "ontmoette"),
            ("interveniëren", Form::Past, "intervenieerde"),
            ("beschuldigen", Form::Participle, "beschuldigd"),
            ("binnenvallen", Form::Past, "binnenviel"),
        ] {
            let forms = paradigms.forms(verb, &particles);
            assert!(forms.iter().any(|(f, k, _)| f == form && *k == kind), "{verb}: no {form} in {forms:?}");
        }
    }
}

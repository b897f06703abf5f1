//! Lemma rules out of pairs of form and lemma, and the table of endings for unknown words.

use std::collections::BTreeMap;

use crate::parse::index;
use crate::parse::lemma::{ENDING, apply, ending_key, front};
use crate::parse::surface;

use super::corpus::Corpus;

/// The rule that turns a form into its lemma (see [`crate::parse::lemma`]).
pub(super) fn rule(form: &str, lemma: &str) -> String {
    if form == lemma {
        return "c".to_owned();
    }
    let mut low = String::new();
    surface::lower(form, &mut low);
    let lowered = !lemma.chars().any(char::is_uppercase) && low != form;
    if lowered && low == lemma {
        return "l".to_owned();
    }
    let text = if lowered { &low } else { form };
    let rule = edits(text, lemma).map(|e| format!("{}{e}", if lowered { 'l' } else { 'c' }));
    match rule {
        Some(rule) if apply(&rule, form).as_deref() == Some(lemma) => rule,
        _ => format!("!{lemma}"),
    }
}

/// Edits around the longest string that both share.
fn edits(form: &str, lemma: &str) -> Option<String> {
    let (f, l): (Vec<char>, Vec<char>) = (form.chars().collect(), lemma.chars().collect());
    let (mut best, mut fa, mut la) = (0, 0, 0);
    for i in 0..f.len() {
        for j in 0..l.len() {
            let n = f[i..].iter().zip(&l[j..]).take_while(|(a, b)| a == b).count();
            if n > best {
                (best, fa, la) = (n, i, j);
            }
        }
    }
    (best > 0)
        .then(|| format!("{}\t{}", script(&f[..fa], &l[..la]), script(&f[fa + best..], &l[la + best..])))
}

/// The fewest edits, keeping as early as it can (Levenshtein without substitution).
fn script(from: &[char], to: &[char]) -> String {
    let (n, m) = (from.len(), to.len());
    let mut cost = vec![vec![0usize; m + 1]; n + 1];
    for i in (0..=n).rev() {
        for j in (0..=m).rev() {
            cost[i][j] = match (i < n, j < m) {
                (false, _) => m - j,
                (_, false) => n - i,
                _ if from[i] == to[j] => cost[i + 1][j + 1],
                _ => 1 + cost[i + 1][j].min(cost[i][j + 1]),
            };
        }
    }
    let (mut i, mut j, mut out) = (0, 0, String::new());
    while i < n || j < m {
        if i < n && j < m && from[i] == to[j] {
            out.push('=');
            (i, j) = (i + 1, j + 1);
        } else if i < n && (j == m || cost[i + 1][j] <= cost[i][j + 1]) {
            out.push('-');
            i += 1;
        } else {
            out.push('+');
            out.push(to[j]);
            j += 1;
        }
    }
    out
}

/// For every tag the endings after which another rule is the usual one than after the next shorter ending.
pub(super) fn endings_bytes(corpus: &Corpus) -> Vec<u8> {
    // Each form and tag counts once, so that frequent irregular words do not make the rule.
    let mut types: BTreeMap<(&str, u8), u16> = BTreeMap::new();
    for token in corpus.sentences.iter().flatten() {
        types.insert((&token.low, token.tag), token.rule);
    }
    let mut counts: BTreeMap<(u8, u64, &str), BTreeMap<u16, u32>> = BTreeMap::new();
    for (&(low, tag), &rule) in &types {
        let starts = low.char_indices().rev().map(|(at, _)| at).take(ENDING);
        for at in std::iter::once(low.len()).chain(starts) {
            *counts.entry((tag, front(low), &low[at..])).or_default().entry(rule).or_default() += 1;
        }
    }
    let usual = |key: (u8, u64, &str)| -> Option<u16> {
        let rules = counts.get(&key)?;
        let (rule, n) = rules.iter().max_by_key(|(rule, n)| (**n, std::cmp::Reverse(**rule)))?;
        (*n >= 2 || key.2.is_empty()).then_some(*rule)
    };
    let mut rows = Vec::new();
    for &(tag, front, ending) in counts.keys() {
        let Some(rule) = usual((tag, front, ending)) else { continue };
        let mut shorter = None;
        for (at, _) in ending.char_indices().skip(1).chain(std::iter::once((ending.len(), ' '))) {
            shorter = shorter.or_else(|| usual((tag, front, &ending[at..])));
        }
        if ending.is_empty() || shorter != Some(rule) {
            rows.push((ending_key(ending, tag, front), vec![rule.to_le_bytes()]));
        }
    }
    index::write(&index::distinct(rows, 13), 13)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_turns_the_form_into_its_lemma() {
        for (form, lemma) in [
            ("Raketten", "raket"),
            ("gewerkt", "werken"),
            ("aangevallen", "aan_vallen"),
            ("veiligheidsdiensten", "veiligheid_dienst"),
            ("is", "zijn"),
            ("Iran", "Iran"),
            ("De", "de"),
            ("geüpdatet", "updaten"),
            ("x", "Y"),
        ] {
            assert_eq!(
                apply(&rule(form, lemma), form).as_deref(),
                Some(lemma),
                "{form} {}",
                rule(form, lemma)
            );
        }
    }
}

//! Whether a name is one of those that will do.

use unicode_normalization::UnicodeNormalization as _;

use crate::actor::{ActorType, Lexicon};
use crate::claim::Party;

/// Names of one actor that share no surname.
const ALIASES: &[(&str, &str)] = &[
    ("us", "united states"),
    ("uk", "united kingdom"),
    ("un", "united nations"),
    ("eu", "european union"),
    ("irgc", "islamic revolutionary guard corps"),
    ("revolutionary guard", "islamic revolutionary guard corps"),
    ("north atlantic treaty organization", "nato"),
    ("washington post", "the washington post"),
];

/// Whether a party is one of the accepted. A surname stands for the full name; where the best answer is a common
/// noun, any common noun will do, or none.
pub(super) fn same(party: Option<&Party>, golds: &[Option<String>]) -> bool {
    let common = golds.first().and_then(Option::as_deref).is_some_and(lower_case);
    let Some(party) = party else { return golds.is_empty() || golds.contains(&None) || common };
    (common && lower_case(&party.name))
        || golds.iter().flatten().any(|g| same_name(&[&party.name, &party.text], g) || belongs(party, g))
}

/// Soldiers, officials and the like where the gold takes their country.
fn belongs(party: &Party, gold: &str) -> bool {
    use ActorType::{Armed, Government, Group, Intelligence, Police};
    matches!(party.kind, Armed | Government | Group | Intelligence | Police)
        && party.country.is_some()
        && Lexicon::embedded()
            .by_name(gold)
            .iter()
            .any(|e| e.kind == ActorType::Country && e.country == party.country)
}

fn lower_case(name: &str) -> bool {
    name.chars().next().is_some_and(char::is_lowercase)
}

pub(super) fn same_name(names: &[&str], gold: &str) -> bool {
    let gold = plain(gold);
    names.iter().map(|n| plain(n)).filter(|n| !n.is_empty()).any(|name| {
        let (a, b): (Vec<&str>, Vec<&str>) = (name.split(' ').collect(), gold.split(' ').collect());
        let surname = a.last() == b.last() && a.last().is_some_and(|w| w.chars().count() > 3);
        let within = |x: &[&str], y: &[&str]| y.len() > 1 && x.iter().all(|w| y.contains(w));
        name == gold || (surname && (within(&a, &b) || within(&b, &a)))
    })
}

/// A name without case, accents, punctuation or article.
fn plain(name: &str) -> String {
    let kept = |c: char| match c {
        _ if c.is_ascii_alphanumeric() || "_.&-".contains(c) => Some(c.to_ascii_lowercase()),
        _ if c.is_ascii() => Some(' '),
        _ => None,
    };
    let ascii: String = name.nfkd().filter_map(kept).collect();
    let mut words: Vec<&str> = ascii.split_whitespace().collect();
    if words.len() > 1 && ["the", "de", "het", "een", "a", "an"].contains(&words[0]) {
        words.remove(0);
    }
    let plain = words.join(" ");
    ALIASES.iter().find(|(from, _)| *from == plain).map_or(plain, |(_, to)| (*to).to_owned())
}

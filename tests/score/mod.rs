//! How claims are scored against gold: the same way as the project's measuring script does it, at the level of
//! labels. A predicted claim is right when its relation and both parties are among the accepted answers.

use std::fmt;

use graaf::actor::{ActorType, Lexicon};
use graaf::base::Edtf;
use graaf::claim::{Claim, Modality, Party, Polarity};
use unicode_normalization::UnicodeNormalization as _;

/// Relations claimed once for two equal parties.
const SYMMETRIC: &[&str] = &[
    "agrees_with",
    "meets",
    "calls",
    "negotiates_with",
    "allied_with",
    "cooperates_with",
    "trades_with",
    "fights",
    "kin_of",
    "ceases_fire",
];

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

/// One claim that a person read in a sentence. Each list holds every answer that will do, the best first.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GoldClaim {
    pub(crate) subject: Vec<Option<String>>,
    pub(crate) relation: Vec<String>,
    pub(crate) object: Vec<Option<String>>,
    pub(crate) polarity: Polarity,
    pub(crate) modality: Modality,
    pub(crate) source: Option<Vec<Option<String>>>,
    pub(crate) hedged: bool,
    pub(crate) when: Option<Dates>,
    #[serde(rename = "when_text")]
    _when_text: Option<String>,
    #[serde(rename = "goods")]
    _goods: Option<String>,
    #[serde(rename = "where")]
    _place: Option<String>,
    pub(crate) required: bool,
}

/// One date or several that will do.
#[derive(Debug, serde::Deserialize)]
#[serde(untagged)]
pub(crate) enum Dates {
    One(Edtf),
    Any(Vec<Edtf>),
}

impl Dates {
    /// Whether one of them spans the same days.
    fn hold(&self, edtf: &Edtf) -> bool {
        let any = match self {
            Dates::One(date) => std::slice::from_ref(date),
            Dates::Any(dates) => dates,
        };
        any.iter().any(|d| (d.earliest(), d.latest()) == (edtf.earliest(), edtf.latest()))
    }
}

/// Right ones out of all.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    right: u32,
    all: u32,
}

impl Tally {
    fn count(&mut self, right: bool) {
        self.right += u32::from(right);
        self.all += 1;
    }

    fn add(&mut self, other: Tally) {
        self.right += other.right;
        self.all += other.all;
    }

    /// In thousandths; all of nothing is all.
    fn thousandths(self) -> u32 {
        (self.right * 1000).checked_div(self.all).unwrap_or(1000)
    }
}

/// The figures of some sentences.
#[derive(Debug, Default)]
pub(crate) struct Score {
    precision: Tally,
    recall: Tally,
    polarity: Tally,
    modality: Tally,
    hedged: Tally,
    source: Tally,
    when: Tally,
}

impl Score {
    /// The head of the table whose rows [`fmt::Display`] writes.
    pub(crate) const HEAD: &str = "precision     recall        polarity modality hedged source when";

    /// Scores the claims of one sentence. Gold claims that are not required count only when they are found.
    pub(crate) fn sentence(&mut self, claims: &[&Claim], gold: &[GoldClaim]) {
        let mut free = claims.to_vec();
        for wanted in gold {
            let hit = free.iter().position(|claim| matches(claim, wanted));
            if hit.is_some() || wanted.required {
                self.recall.count(hit.is_some());
            }
            if let Some(hit) = hit {
                self.precision.count(true);
                self.attributes(free.remove(hit), wanted);
            }
        }
        for _ in free {
            self.precision.count(false);
        }
    }

    fn attributes(&mut self, claim: &Claim, gold: &GoldClaim) {
        self.polarity.count(claim.polarity == gold.polarity);
        self.modality.count(claim.modality == gold.modality);
        self.hedged.count(claim.hedged == gold.hedged);
        self.source.count(match &gold.source {
            None => claim.source.is_empty(),
            Some(any) => {
                (claim.source.is_empty() && any.contains(&None))
                    || claim.source.iter().any(|s| any.iter().flatten().any(|g| same_name(&[&s.name], g)))
            }
        });
        if let Some(dates) = &gold.when {
            self.when.count(claim.when.as_ref().is_some_and(|w| dates.hold(&w.edtf)));
        }
    }

    /// Adds the figures of other sentences.
    pub(crate) fn add(&mut self, other: &Score) {
        let pairs = self.tallies_mut().into_iter().zip(other.tallies());
        pairs.for_each(|((_, own), (_, theirs))| own.add(theirs));
    }

    /// A figure by its name, in thousandths.
    pub(crate) fn figure(&self, name: &str) -> u32 {
        let found = self.tallies().into_iter().find(|(n, _)| *n == name);
        found.unwrap_or_else(|| panic!("{name} is no figure of a score")).1.thousandths()
    }

    fn tallies(&self) -> [(&'static str, Tally); 7] {
        [
            ("precision", self.precision),
            ("recall", self.recall),
            ("polarity", self.polarity),
            ("modality", self.modality),
            ("hedged", self.hedged),
            ("source", self.source),
            ("when", self.when),
        ]
    }

    fn tallies_mut(&mut self) -> [(&'static str, &mut Tally); 7] {
        [
            ("precision", &mut self.precision),
            ("recall", &mut self.recall),
            ("polarity", &mut self.polarity),
            ("modality", &mut self.modality),
            ("hedged", &mut self.hedged),
            ("source", &mut self.source),
            ("when", &mut self.when),
        ]
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let show = |t: Tally| {
            let n = t.thousandths();
            format!("{}.{:03}", n / 1000, n % 1000)
        };
        let full = |t: Tally| format!("{} {:>7}", show(t), format!("{}/{}", t.right, t.all));
        write!(f, "{} {} ", full(self.precision), full(self.recall))?;
        let rest = [self.polarity, self.modality, self.hedged, self.source, self.when].map(show);
        write!(f, "{}    {}    {}  {}  {}", rest[0], rest[1], rest[2], rest[3], rest[4])
    }
}

/// Whether a claim is the one wanted: relation and both parties, either way round when neither leads.
fn matches(claim: &Claim, gold: &GoldClaim) -> bool {
    let (subject, object) = (Some(&claim.subject), claim.object.as_ref());
    let symmetric = gold.relation.iter().chain([&claim.relation]).any(|r| SYMMETRIC.contains(&&**r));
    let straight = same(subject, &gold.subject) && same(object, &gold.object);
    let crossed = || same(subject, &gold.object) && same(object, &gold.subject);
    gold.relation.contains(&claim.relation) && (straight || (symmetric && crossed()))
}

/// Whether a party is one of the accepted. A surname stands for the full name; where the best answer is a common
/// noun, any common noun will do, or none.
fn same(party: Option<&Party>, golds: &[Option<String>]) -> bool {
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

fn same_name(names: &[&str], gold: &str) -> bool {
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

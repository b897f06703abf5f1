//! How well claims agree with what a person read.

use schemars::JsonSchema;
use serde::Serialize;

use crate::claim::Claim;
use crate::gold::{Dates, GoldClaim, GoldSentence, Mistake, Score, Tally, What};

use super::claims::json_name;
use super::paint::{Role, paint, wrap};
use super::{Options, label};

/// The figures of a file of gold, and what is behind them.
#[derive(Clone, Debug, Default)]
pub struct Evaluation<'a> {
    /// Number of sentences.
    pub sentences: usize,
    /// Number of claims in gold.
    pub gold: usize,
    /// Number of claims found in those sentences.
    pub found: usize,
    /// The figures.
    pub score: Score,
    /// What claims and gold do not agree on, in the order of the file.
    pub mistakes: Vec<(&'a GoldSentence, Mistake<'a>)>,
}

/// What `graaf eval --format json` writes.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "graaf eval")]
pub(super) struct Entry<'a> {
    /// Number of sentences.
    sentences: usize,
    /// Number of claims in gold.
    gold: usize,
    /// Number of claims found in those sentences.
    found: usize,
    /// Of the claims found, those that gold has.
    precision: Figure,
    /// Of the claims in gold, those found; those that are not required count only when found.
    recall: Figure,
    /// Twice the right ones out of all found and all in gold.
    f1: Figure,
    /// Of the claims that were right, those whose polarity was.
    polarity: Figure,
    /// Whose modality was.
    modality: Figure,
    /// Whose hedging was.
    hedged: Figure,
    /// Whose source was.
    source: Figure,
    /// Whose date was, where gold gives one.
    when: Figure,
    /// What claims and gold do not agree on, in the order of the file.
    errors: Vec<Error<'a>>,
}

/// Right ones out of all.
#[derive(Debug, Serialize, JsonSchema)]
struct Figure {
    right: u32,
    all: u32,
    /// Half a one is rounded up; 1000 of nothing.
    thousandths: u32,
}

/// One thing that claims and gold do not agree on.
#[derive(Debug, Serialize, JsonSchema)]
struct Error<'a> {
    /// The sentence, by its id.
    id: &'a str,
    what: What,
    /// The sentence.
    text: &'a str,
    /// Id of the claim that was found; `null` where it was missed.
    claim: Option<&'a str>,
    /// What was found, or in which way.
    found: Option<String>,
    /// What gold says.
    wanted: Option<String>,
}

/// Valid against `schema/eval.schema.json`.
pub fn eval_json(evaluation: &Evaluation<'_>, _: &Options) -> String {
    let figure = |t: Tally| Figure { right: t.right, all: t.all, thousandths: t.thousandths() };
    let score = &evaluation.score;
    let entry = Entry {
        sentences: evaluation.sentences,
        gold: evaluation.gold,
        found: evaluation.found,
        precision: figure(score.precision),
        recall: figure(score.recall),
        f1: figure(score.f1()),
        polarity: figure(score.polarity),
        modality: figure(score.modality),
        hedged: figure(score.hedged),
        source: figure(score.source),
        when: figure(score.when),
        errors: evaluation.mistakes.iter().map(|(sentence, mistake)| error(sentence, mistake)).collect(),
    };
    let mut text = serde_json::to_string_pretty(&entry).expect("figures are plain data");
    text.push('\n');
    text
}

fn error<'a>(sentence: &'a GoldSentence, mistake: &Mistake<'a>) -> Error<'a> {
    let (found, wanted) = sides(mistake);
    let claim = mistake.claim.map(|c| c.id.as_str());
    Error { id: &sentence.id, what: mistake.what, text: &sentence.text, claim, found, wanted }
}

/// What was found, and what gold says.
fn sides(mistake: &Mistake<'_>) -> (Option<String>, Option<String>) {
    let (claim, gold) = (mistake.claim, mistake.gold);
    match mistake.what {
        What::Missed | What::Extra => (claim.map(told), gold.map(wanted)),
        What::Polarity => (claim.map(|c| json_name(&c.polarity)), gold.map(|g| json_name(&g.polarity))),
        What::Modality => (claim.map(|c| json_name(&c.modality)), gold.map(|g| json_name(&g.modality))),
        What::Hedged => (claim.map(|c| c.hedged.to_string()), gold.map(|g| g.hedged.to_string())),
        What::Source => {
            let names = |c: &Claim| c.source.iter().map(|s| s.name.clone()).collect::<Vec<_>>().join(" ← ");
            let best = |g: &GoldClaim| g.source.as_ref().and_then(|s| s.first()?.clone()).unwrap_or_default();
            (claim.map(names), gold.map(best))
        }
        What::When => {
            let date = |d: &Dates| match d {
                Dates::One(date) => date.to_string(),
                Dates::Any(dates) => dates.first().map(ToString::to_string).unwrap_or_default(),
            };
            let own = claim.map(|c| c.when.as_ref().map(|w| w.edtf.to_string()).unwrap_or_default());
            (own, gold.map(|g| g.when.as_ref().map(date).unwrap_or_default()))
        }
    }
}

fn told(claim: &Claim) -> String {
    let object = claim.object.as_ref().map_or("–", |o| &o.name);
    format!("{} {} {object}", claim.subject.name, claim.relation)
}

fn wanted(gold: &GoldClaim) -> String {
    let best = |names: &[Option<String>]| names.first().cloned().flatten().unwrap_or_else(|| "–".to_owned());
    let relation = gold.relation.first().map_or("", String::as_str);
    format!("{} {relation} {}", best(&gold.subject), best(&gold.object))
}

/// For people: the figures, then at most `most` of what is behind them.
pub fn eval_text(evaluation: &Evaluation<'_>, most: usize, options: &Options) -> String {
    let score = &evaluation.score;
    let mut text = String::new();
    let counts = [
        (options.say("zinnen", "sentences"), evaluation.sentences),
        (options.say("beweringen in de gouden standaard", "claims in gold"), evaluation.gold),
        (options.say("gevonden beweringen", "claims found"), evaluation.found),
    ];
    for (label, n) in counts {
        text.push_str(&format!("{label:<34} {n:>6}\n"));
    }
    text.push('\n');
    let rows = [
        (options.say("precisie", "precision"), score.precision),
        (options.say("vangst", "recall"), score.recall),
        ("F1", score.f1()),
    ];
    let fields = score.fields().map(|(field, tally)| (label::field(field, options.lang), tally));
    for (label, tally) in rows {
        text.push_str(&figure(label, tally));
    }
    text.push_str(&format!("\n{}\n", options.say("van de goede", "of the right ones")));
    for (label, tally) in fields {
        text.push_str(&figure(&format!("  {label}"), tally));
    }
    if !evaluation.mistakes.is_empty() && most > 0 {
        text.push('\n');
    }
    for (sentence, mistake) in evaluation.mistakes.iter().take(most) {
        text.push_str(&lines(sentence, mistake, options));
    }
    let left = evaluation.mistakes.len().saturating_sub(most);
    if left > 0 {
        let more = options.say("meer, met --errors", "more, with --errors");
        text.push_str(&format!("{left} {more} {}\n", evaluation.mistakes.len()));
    }
    text
}

fn figure(label: &str, tally: Tally) -> String {
    let n = tally.thousandths();
    let share = format!("{}/{}", tally.right, tally.all);
    format!("{label:<34} {}.{:03}  {share:>9}\n", n / 1000, n % 1000)
}

fn lines(sentence: &GoldSentence, mistake: &Mistake<'_>, options: &Options) -> String {
    let what = label::mistake(mistake.what, options.lang);
    let (found, wanted) = sides(mistake);
    let said = match mistake.what {
        What::Missed => wanted.unwrap_or_default(),
        What::Extra => found.unwrap_or_default(),
        _ => {
            let none = |s: Option<String>| s.filter(|s| !s.is_empty()).unwrap_or_else(|| "–".to_owned());
            let claim = mistake.claim.map(told).unwrap_or_default();
            let but = options.say("moet zijn", "should be");
            format!("{claim}: {}, {but} {}", none(found), none(wanted))
        }
    };
    let head = format!("{} {said}", paint(options, Role::Mark, &format!("{what:<13}")));
    let small = paint(options, Role::Small, &sentence.id);
    let quote = [(Some(Role::Quote), sentence.text.clone())];
    let quote = wrap(options, &quote, options.width.max(40) - 14);
    let quote: String = quote.iter().map(|line| format!("              {line}\n")).collect();
    format!("{head}  {small}\n{quote}")
}

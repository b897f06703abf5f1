//! All figures of the analysis in one table, as `docs/analysis.md` has them: the embedded models on the dev treebanks.

use std::fmt;
use std::time::Instant;

use super::{coref, gum, names, text};
use crate::base::Lang;
use crate::parse::conllu::Block;
use crate::parse::train::{Report, evaluate, kernel_speeds};
use crate::parse::{Analyser, Pace};

/// A figure of each language; empty where it is not measured.
#[derive(Clone, Debug)]
pub struct Row {
    /// What was measured, with its unit.
    pub what: String,
    /// Dutch and English.
    pub figures: [String; 2],
}

/// The table; prints as Markdown.
#[derive(Clone, Debug, Default)]
pub struct Table(pub Vec<Row>);

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| | Dutch | English |\n|---|---|---|")?;
        self.0.iter().try_for_each(|Row { what, figures: [nl, en] }| writeln!(f, "| {what} | {nl} | {en} |"))
    }
}

/// Measures. `dev`: the Dutch and the English treebank; `named`: the names of the Dutch one.
///
/// # Errors
/// When a treebank lacks the text of its sentences.
pub fn measure(dev: [&[Block]; 2], named: &names::Gold) -> Result<Table, text::NoText> {
    let mut table = Table::default();
    let mut row = |what: &str, figures: [String; 2]| table.0.push(Row { what: what.to_owned(), figures });
    let langs = [Lang::Nl, Lang::En];
    let reports = parsed(dev, Pace::Accurate);
    row("tokens of the treebank", reports.map(|(r, _)| r.tokens.to_string()));
    let parse = reports.map(|(r, _)| r.hundredths());
    for (at, what) in PARSE.into_iter().enumerate() {
        row(what, parse.map(|h| percent(h[at])));
    }
    let both =
        [names::measure(dev[0], named), names::measure(dev[1], &gum::gold(dev[1]))].map(|r| r.hundredths());
    row("names, words and type, F1", both.map(|h| percent(h[0])));
    row("names, words alone, F1", both.map(|h| percent(h[1])));
    let [links, right] = coref::score(dev[1]).pronouns().map(u64::from);
    let precision = percent(right * 10_000 / links.max(1));
    row("pronouns linked to actors, precision", [String::new(), format!("{precision} ({right} of {links})")]);
    let raw = [text::evaluate(dev[0], Lang::Nl)?, text::evaluate(dev[1], Lang::En)?];
    let all =
        raw.each_ref().map(|r| r.rows().last().map_or([text::Score::default(); 2], |(_, scores)| *scores));
    row("raw text, tokens, F1", all.map(|s| percent(s[1].tokens.f1())));
    row("raw text, sentences, F1, paragraphs by lines", all.map(|s| percent(s[1].sentences.f1())));
    row("raw text, sentences, F1, all in one line", all.map(|s| percent(s[0].sentences.f1())));
    row("tokens a second from tokens to trees, one core", reports.map(|(_, speed)| speed.to_string()));
    row("model file, bytes", langs.map(|l| Analyser::size(l, Pace::Accurate).to_string()));
    row("opening a model, µs", langs.map(opening));
    let reports = parsed(dev, Pace::Fast);
    let parse = reports.map(|(r, _)| r.hundredths());
    for (at, what) in PARSE.into_iter().enumerate() {
        row(&format!("--fast: {what}"), parse.map(|h| percent(h[at])));
    }
    row("--fast: tokens a second", reports.map(|(_, speed)| speed.to_string()));
    row("--fast: bytes besides the model file", langs.map(|l| Analyser::size(l, Pace::Fast).to_string()));
    for (kernel, speed) in kernel_speeds() {
        row(
            &format!("products of eight-bit integers, {kernel}, millions a second"),
            [speed.to_string(), String::new()],
        );
    }
    Ok(table)
}

/// What [`Report::hundredths`] gives.
const PARSE: [&str; 5] = ["UPOS", "lemma", "UAS", "LAS", "core arguments, F1"];

/// How right the trees of each language are, and the tokens a second of the fastest of five rounds.
fn parsed(dev: [&[Block]; 2], pace: Pace) -> [(Report, u64); 2] {
    [(Lang::Nl, dev[0]), (Lang::En, dev[1])].map(|(lang, blocks)| {
        let analyser = Analyser::at(lang, pace);
        let rounds: Vec<_> = (0..5).map(|_| evaluate(&analyser, blocks)).collect();
        let fastest = rounds.iter().map(|r| r.speed).max().unwrap_or(0);
        (rounds[0], fastest)
    })
}

fn percent(hundredths: u64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// The median of many times.
fn opening(lang: Lang) -> String {
    let mut times: Vec<u128> = (0..101)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(Analyser::new(lang));
            start.elapsed().as_nanos()
        })
        .collect();
    times.sort_unstable();
    let nanos = times[50];
    format!("{}.{:01}", nanos / 1000, nanos % 1000 / 100)
}

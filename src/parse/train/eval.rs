//! Measures a model on a treebank.

use std::fmt;
use std::time::Instant;

use crate::parse::Analyser;
use crate::parse::conllu::{self, Block};

/// The relations between predicates and their participants, as `score.py` counts them.
const CORE: [&str; 15] = [
    "nsubj",
    "obj",
    "iobj",
    "obl",
    "nsubj:pass",
    "obl:agent",
    "obl:arg",
    "nmod",
    "compound:prt",
    "conj",
    "appos",
    "acl:relcl",
    "advcl",
    "ccomp",
    "xcomp",
];

/// Counts over a treebank; printed as percentages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Report {
    pub tokens: u64,
    pub upos: u64,
    pub xpos: u64,
    pub lemma: u64,
    pub uas: u64,
    pub las: u64,
    pub core_gold: u64,
    pub core_found: u64,
    pub core_right: u64,
    /// Tokens a second, analysis only.
    pub speed: u64,
}

/// Hundredths of a percent.
fn share(part: u64, whole: u64) -> u64 {
    (part * 10_000 + whole / 2) / whole.max(1)
}

impl Report {
    /// UPOS, lemma, UAS, LAS and core-argument F1, in hundredths of a percent.
    pub fn hundredths(&self) -> [u64; 5] {
        let of = |n| share(n, self.tokens);
        let core = share(2 * self.core_right, self.core_gold + self.core_found);
        [of(self.upos), of(self.lemma), of(self.uas), of(self.las), core]
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [upos, lemma, uas, las, core] = self.hundredths().map(|h| format!("{}.{:02}", h / 100, h % 100));
        let xpos = share(self.xpos, self.tokens);
        writeln!(f, "| tokens | UPOS | XPOS | lemma | UAS | LAS | core F1 | tokens/s |")?;
        writeln!(f, "|---|---|---|---|---|---|---|---|")?;
        write!(
            f,
            "| {} | {upos} | {}.{:02} | {lemma} | {uas} | {las} | {core} | {} |",
            self.tokens,
            xpos / 100,
            xpos % 100,
            self.speed
        )
    }
}

/// Analyses the sentences of a treebank and compares.
pub fn evaluate(analyser: &Analyser, blocks: &[Block]) -> Report {
    let (text, sentences) = conllu::text(blocks);
    let start = Instant::now();
    let trees = analyser.analyse_all(&text, &sentences);
    let spent = start.elapsed().as_micros() as u64;
    let mut report = Report::default();
    for (block, tree) in blocks.iter().zip(&trees) {
        for (row, word) in block.rows.iter().zip(&tree.words) {
            let arc = row.head == word.head.map_or(0, |h| h + 1);
            let labelled = arc && row.deprel == word.deprel;
            report.tokens += 1;
            report.upos += u64::from(row.upos == word.upos.as_str());
            report.xpos += u64::from(row.xpos == word.xpos);
            report.lemma += u64::from(row.lemma.to_lowercase() == word.treebank_lemma().to_lowercase());
            report.uas += u64::from(arc);
            report.las += u64::from(labelled);
            let core = |label: &str| u64::from(CORE.contains(&label));
            report.core_gold += core(&row.deprel);
            report.core_found += core(word.deprel);
            report.core_right += core(&row.deprel) * u64::from(labelled);
        }
    }
    report.speed = report.tokens * 1_000_000 / spent.max(1);
    report
}

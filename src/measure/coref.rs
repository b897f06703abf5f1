//! Who is meant: graaf's links inside a document against the coreference of a treebank (UD English GUM, `Entity=` in
//! MISC). Tokens are the treebank's, trees and mentions graaf's own.
//!
//! A link is right when the word and the nearest earlier mention of its actor that is no pronoun lie in one entity. Gold
//! are words with an earlier mention in their entity that is no pronoun; of these, *in reach* are those where graaf knows
//! such a mention: it links to actors alone, and most nouns name none.

use std::fmt;

use crate::actor::{How, Lexicon, Mention, Mentions, resolve};
use crate::base::{Lang, Span};
use crate::parse::Analyser;
use crate::parse::conllu::{Block, Row};
use crate::source::Document;
use crate::text::{Sentence, Token};

use super::entity::{Gold, Text, headed, mentions, texts};

/// What kind of word refers back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Personal,
    Possessive,
    Relative,
    /// *this*, *those*: links count, but gold is not asked for.
    Demonstrative,
    /// *the president*, *this organisation*.
    Description,
    /// Surnames, acronyms, parts of a name.
    Short,
}

impl Kind {
    const ALL: [Kind; 6] = [
        Kind::Personal,
        Kind::Possessive,
        Kind::Relative,
        Kind::Demonstrative,
        Kind::Description,
        Kind::Short,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Kind::Personal => "personal",
            Kind::Possessive => "possessive",
            Kind::Relative => "relative",
            Kind::Demonstrative => "demonstrative",
            Kind::Description => "description",
            Kind::Short => "short name",
        }
    }
}

/// Counts of one kind.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    /// Links that graaf makes, and those of them that are right.
    links: u32,
    right: u32,
    /// Words that refer back, those whose antecedent graaf knows as an actor, and those it links rightly.
    gold: u32,
    reach: u32,
    found: u32,
}

/// Counts by kind, for one part of the documents.
#[derive(Clone, Copy, Debug, Default)]
struct Part([Tally; Kind::ALL.len()]);

impl Part {
    fn of(&mut self, kind: Kind) -> &mut Tally {
        &mut self.0[kind as usize]
    }

    fn sum(&self, kinds: &[Kind]) -> Tally {
        let mut sum = Tally::default();
        for t in kinds.iter().map(|&k| self.0[k as usize]) {
            sum = sum.plus(t);
        }
        sum
    }
}

impl Tally {
    fn plus(self, other: Tally) -> Tally {
        Tally {
            links: self.links + other.links,
            right: self.right + other.right,
            gold: self.gold + other.gold,
            reach: self.reach + other.reach,
            found: self.found + other.found,
        }
    }
}

/// The figures of a treebank: of the documents in even and in odd places, and of all.
#[derive(Clone, Debug, Default)]
pub struct Report {
    halves: [Part; 2],
    /// How many documents have entities.
    pub documents: usize,
    /// One line a wrong link (`-`) or a missed one in reach (`?`), with its sentence: for those who improve the rules.
    pub notes: Vec<String>,
}

/// Thousandths as `0.875`; `–` of nothing.
fn share(part: u32, whole: u32) -> String {
    match (part * 1000 + whole / 2).checked_div(whole) {
        Some(n) => format!("{}.{:03}", n / 1000, n % 1000),
        None => "–".to_owned(),
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} documents with entities", self.documents)?;
        writeln!(
            f,
            "| documents | kind | links | right | precision | gold | recall | in reach | recall in reach |"
        )?;
        writeln!(f, "|---|---|---|---|---|---|---|---|---|")?;
        let all = Part(std::array::from_fn(|i| self.halves[0].0[i].plus(self.halves[1].0[i])));
        for (name, part) in [("even", &self.halves[0]), ("odd", &self.halves[1]), ("all", &all)] {
            let mut row = |kind: &str, t: Tally| {
                let (p, r, within) =
                    (share(t.right, t.links), share(t.found, t.gold), share(t.found, t.reach));
                let Tally { links, right, gold, reach, .. } = t;
                writeln!(
                    f,
                    "| {name} | {kind} | {links} | {right} | {p} | {gold} | {r} | {reach} | {within} |"
                )
            };
            row(
                "all pronouns",
                part.sum(&[Kind::Personal, Kind::Possessive, Kind::Relative, Kind::Demonstrative]),
            )?;
            for kind in Kind::ALL {
                row(kind.as_str(), part.0[kind as usize])?;
            }
        }
        Ok(())
    }
}

impl Report {
    /// Of all pronouns: links, and how many of them are right.
    pub fn pronouns(&self) -> [u32; 2] {
        let kinds = [Kind::Personal, Kind::Possessive, Kind::Relative, Kind::Demonstrative];
        let both = self.halves.iter().map(|half| half.sum(&kinds));
        both.fold([0; 2], |[links, right], t| [links + t.links, right + t.right])
    }
}

/// Resolves the documents of an English treebank that have entities, and compares.
pub fn score(blocks: &[Block]) -> Report {
    let analyser = Analyser::new(Lang::En);
    let mut report = Report::default();
    for (i, text) in texts(blocks).iter().enumerate() {
        let page = Page::read(text, &analyser);
        page.links(&mut report.halves[i % 2], &mut report.notes);
        page.recall(&mut report.halves[i % 2], &mut report.notes);
        report.documents += 1;
    }
    report
}

/// A document as graaf reads it, beside its gold.
struct Page<'a> {
    text: &'a Text<'a>,
    gold: Vec<Gold>,
    found: Mentions,
}

impl<'a> Page<'a> {
    fn read(text: &'a Text<'a>, analyser: &Analyser) -> Self {
        let (document, sentences) = document(text);
        let trees = analyser.analyse_all(&document.text, &sentences);
        let found = resolve(&document, &sentences, &trees, Lexicon::embedded());
        Self { text, gold: mentions(text), found }
    }

    fn row(&self, sentence: usize, word: usize) -> &Row {
        &self.text.blocks[sentence].rows[word]
    }

    /// Judges every link that graaf makes.
    fn links(&self, part: &mut Part, notes: &mut Vec<String>) {
        for (i, m) in self.found.list.iter().enumerate() {
            // Several actors at one place are one link.
            let again = i > 0 && place(&self.found.list[i - 1]) == place(m);
            let Some(kind) = self.kind_of_link(m).filter(|_| !again) else { continue };
            let Some(right) = self.is_right(m) else { continue };
            let tally = part.of(kind);
            tally.links += 1;
            tally.right += u32::from(right);
            if !right {
                notes.push(self.note('-', kind, m.sentence as usize, m.head as usize, &m.why));
            }
        }
    }

    fn kind_of_link(&self, m: &Mention) -> Option<Kind> {
        match m.how {
            How::Pronoun => Some(pronoun(self.row(m.sentence as usize, m.head as usize))),
            How::Relative => Some(Kind::Relative),
            How::Description => Some(Kind::Description),
            How::Short => Some(Kind::Short),
            _ => None,
        }
    }

    /// Whether a link is right; `None` where its actor has no earlier mention, so that it is no link.
    fn is_right(&self, m: &Mention) -> Option<bool> {
        let (sentence, word) = (m.sentence as usize, m.head as usize);
        let here: Vec<&Mention> = self.found.list.iter().filter(|o| place(o) == place(m)).collect();
        let before: Vec<&Mention> = here.iter().filter_map(|o| self.nearest(o)).collect();
        if before.is_empty() {
            return None;
        }
        let own = match m.how {
            How::Pronoun | How::Relative => self.entity_of(sentence, word),
            _ => self.gold_of(m).map(|g| g.entity.as_str()),
        };
        let Some(own) = own else { return Some(false) };
        if let [one] = before[..] {
            return Some(self.gold_of(one).is_some_and(|g| g.entity == own));
        }
        // "France and Italy … they": one mention holds both.
        Some(self.gold.iter().filter(|g| g.entity == own).any(|g| {
            let holds = |o: &&Mention| {
                g.sentence == o.sentence as usize && (g.first..=g.last).contains(&(o.head as usize))
            };
            before.iter().all(holds)
        }))
    }

    /// The mention of the same actor, no pronoun, that a word most likely goes back to: the nearest before it in its
    /// sentence, one behind it there (*in his speech, Biden …*), or the nearest in the sentences before.
    fn nearest(&self, m: &Mention) -> Option<&Mention> {
        let same = |o: &&Mention| o.actor == m.actor && is_name(o) && place(o) != place(m);
        let earlier = |o: &&Mention| (o.sentence, o.head) < (m.sentence, m.first);
        let here = || self.found.of(m.sentence as usize).iter().filter(same);
        let behind = |o: &&Mention| o.first > m.last && m.how == How::Pronoun;
        here()
            .rev()
            .find(earlier)
            .or_else(|| here().find(behind))
            .or_else(|| self.found.list.iter().rev().filter(earlier).find(same))
    }

    /// The gold mention of graaf's words: of the same head, else of the most equal words around it.
    fn gold_of(&self, m: &Mention) -> Option<&Gold> {
        let (sentence, words) = (m.sentence as usize, (m.first as usize, m.last as usize));
        headed(&self.gold, sentence, words, m.head as usize).or_else(|| {
            let inside = |g: &&Gold| g.sentence == sentence && (words.0..=words.1).contains(&g.head);
            let differs = |g: &&Gold| g.first.abs_diff(words.0) + g.last.abs_diff(words.1);
            self.gold.iter().filter(inside).min_by_key(differs)
        })
    }

    /// The entity of a pronoun; of a relative one, that of its noun.
    fn entity_of(&self, sentence: usize, word: usize) -> Option<&str> {
        let gold = match self.antecedent(sentence, word) {
            Some(noun) => headed(&self.gold, sentence, (noun, noun), noun),
            None => self.gold.iter().find(|g| (g.sentence, g.first, g.last) == (sentence, word, word)),
        };
        gold.map(|g| g.entity.as_str())
    }

    /// The noun of a relative pronoun, in the gold tree.
    fn antecedent(&self, sentence: usize, word: usize) -> Option<usize> {
        let rows = &self.text.blocks[sentence].rows;
        if !is_relative(&rows[word]) {
            return None;
        }
        let up = |&i: &usize| (rows[i].head as usize).checked_sub(1);
        let mut path = std::iter::successors(Some(word), up).take(rows.len());
        path.find(|&i| rows[i].deprel == "acl:relcl").and_then(|i| up(&i))
    }

    /// Counts what there was to find.
    fn recall(&self, part: &mut Part, notes: &mut Vec<String>) {
        for (sentence, block) in self.text.blocks.iter().enumerate() {
            for (word, row) in block.rows.iter().enumerate() {
                let kind = pronoun(row);
                let asked = matches!(kind, Kind::Personal | Kind::Possessive)
                    || kind == Kind::Relative && self.antecedent(sentence, word).is_some();
                if let Some(entity) = self.entity_of(sentence, word).filter(|_| asked) {
                    let is_right = |m: &Mention| {
                        matches!(m.how, How::Pronoun | How::Relative) && self.is_right(m) == Some(true)
                    };
                    let found = self.found.all(sentence, word).any(is_right);
                    self.count(part.of(kind), notes, kind, (sentence, word), entity, found);
                }
            }
        }
        for g in &self.gold {
            if let Some(kind) = self.kind_of_gold(g) {
                let found = self.found.all(g.sentence, g.head).any(|m| {
                    let before = self.nearest(m).and_then(|o| self.gold_of(o));
                    m.how != How::Adjective && before.is_some_and(|o| o.entity == g.entity)
                });
                self.count(part.of(kind), notes, kind, (g.sentence, g.head), &g.entity, found);
            }
        }
    }

    fn count(
        &self,
        tally: &mut Tally,
        notes: &mut Vec<String>,
        kind: Kind,
        at: (usize, usize),
        entity: &str,
        found: bool,
    ) {
        let before = || {
            let nominal = |g: &&Gold| g.entity == entity && matches!(g.upos.as_str(), "NOUN" | "PROPN");
            self.gold.iter().filter(nominal).filter(|g| (g.sentence, g.head) < at)
        };
        if before().next().is_none() {
            return;
        }
        let known = |g: &Gold| {
            let own = |m: &Mention| is_name(m) && self.gold_of(m).is_some_and(|o| o.entity == entity);
            self.found
                .of(g.sentence)
                .iter()
                .any(|m| (g.first..=g.last).contains(&(m.head as usize)) && own(m))
        };
        let reach = found || before().any(known);
        tally.gold += 1;
        tally.reach += u32::from(reach);
        tally.found += u32::from(found);
        if reach && !found {
            notes.push(self.note('?', kind, at.0, at.1, ""));
        }
    }

    /// A definite description or a short name with an earlier mention to go back to.
    fn kind_of_gold(&self, g: &Gold) -> Option<Kind> {
        let first = self.row(g.sentence, g.first).form.to_lowercase();
        let earlier = || {
            let same = |o: &&Gold| o.entity == g.entity && (o.sentence, o.head) < (g.sentence, g.head);
            self.gold.iter().filter(same)
        };
        if g.upos == "NOUN" {
            let definite = matches!(first.as_str(), "the" | "this" | "that" | "these" | "those");
            return definite.then_some(Kind::Description);
        }
        let words = self.words(g);
        let shortens = |o: &Gold| {
            let long = self.words(o);
            let part = words.len() < long.len() && words.iter().all(|w| long.contains(w));
            o.name && (part || is_acronym(&words, &long))
        };
        (g.name && g.upos == "PROPN" && earlier().any(shortens)).then_some(Kind::Short)
    }

    fn words(&self, g: &Gold) -> Vec<&str> {
        let rows = &self.text.blocks[g.sentence].rows[g.first..=g.last];
        rows.iter().filter(|r| r.upos == "PROPN").map(|r| r.form.as_str()).collect()
    }

    fn note(&self, mark: char, kind: Kind, sentence: usize, word: usize, why: &str) -> String {
        let words = |s: usize| {
            let marked = |(i, r): (usize, &Row)| match (s, i) == (sentence, word) {
                true => format!("[{}]", r.form),
                false => r.form.clone(),
            };
            self.text.blocks[s].rows.iter().enumerate().map(marked).collect::<Vec<_>>().join(" ")
        };
        let (id, kind) = (&self.text.id, kind.as_str());
        format!("{mark} {kind} {id}-{}: {}  {why}", sentence + 1, words(sentence))
    }
}

fn place(m: &Mention) -> (u32, u32, u32, How) {
    (m.sentence, m.first, m.last, m.how)
}

/// Words that say who somebody is, not a pronoun or an adjective.
fn is_name(m: &Mention) -> bool {
    !matches!(m.how, How::Pronoun | How::Relative | How::Adjective)
}

fn is_relative(row: &Row) -> bool {
    row.feats.contains("PronType=Rel") && row.upos == "PRON"
}

fn pronoun(row: &Row) -> Kind {
    match row.form.to_lowercase().as_str() {
        _ if is_relative(row) => Kind::Relative,
        "his" | "her" | "its" | "their" if row.feats.contains("Poss=Yes") => Kind::Possessive,
        "he" | "him" | "she" | "her" | "it" | "they" | "them" => Kind::Personal,
        _ => Kind::Demonstrative,
    }
}

fn is_acronym(short: &[&str], long: &[&str]) -> bool {
    let [one] = short else { return false };
    let initials: String =
        long.iter().filter_map(|w| w.chars().next()).filter(|c| c.is_uppercase()).collect();
    long.len() > 1 && *one == initials
}

/// The treebank's sentences as one document. Marks of quotation are not always paired there, so every sentence is a
/// paragraph, unless a quotation began shortly before.
fn document(text: &Text<'_>) -> (Document, Vec<Sentence>) {
    const LONGEST: usize = 8;
    let mut all = String::new();
    let mut sentences = Vec::new();
    let (mut paragraph, mut quoted) = (0, 0);
    for block in &text.blocks {
        let (words, sentence) = block.sentence();
        let shift = |s: Span| Span::new(s.start as usize + all.len(), s.end as usize + all.len());
        let tokens: Vec<Token> = sentence.tokens.iter().map(|t| Token { span: shift(t.span) }).collect();
        let span = shift(sentence.span);
        let marks = block.rows.iter().filter(|r| matches!(r.form.as_str(), "\"" | "“" | "”")).count();
        let opens = block.rows.first().is_some_and(|r| matches!(r.form.as_str(), "\"" | "“"));
        if quoted == 0 || quoted > LONGEST || opens {
            paragraph += 1;
            quoted = 0;
        }
        let open = (marks % 2 == 1) != (quoted > 0);
        quoted = if open { quoted + 1 } else { 0 };
        sentences.push(Sentence { span, tokens, paragraph, ..sentence });
        all.push_str(&words);
        all.push('\n');
    }
    let document = Document {
        id: text.id.clone(),
        source: text.id.clone(),
        title: None,
        publisher: None,
        url: None,
        language: Lang::En,
        published: None,
        text: all,
    };
    (document, sentences)
}

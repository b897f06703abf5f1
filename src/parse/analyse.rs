use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Range;

use super::hash::{hash, mix};
use super::lemma::{english_base, lemma};
use super::lexicon::readings;
use super::model::{Model, ModelError};
use super::neural::{Answer, Rows, Sums, WINDOW, Work, input};
use super::repair;
use super::surface::{self, Surface};
use super::tree::{NamePart, Tree, Upos, Word};
use crate::base::Lang;
use crate::text::Sentence;

/// Which of the two networks of a language reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// The one that errs least.
    #[default]
    Accurate,
    /// A smaller one, more than twice as fast, about one arc in a hundred worse. Lexicon, tags and rules are the same.
    Fast,
}

/// The models of one language, ready for use. Cheap to make: weights are used where they lie in the binary.
#[derive(Clone, Debug)]
pub struct Analyser {
    model: Model,
    /// The label of a part that hangs from nothing in particular.
    loose: u8,
}

/// Sentences that go through the network side by side.
const TOGETHER: usize = 16;

/// Tokens that do, at most, unless one sentence alone has more: what is between the layers then stays in a near cache.
const MOST: usize = 512;

thread_local! {
    /// Room for the network to work in, some megabytes: made once a thread, since new memory costs as much as a short article.
    static ROOM: Cell<(Work, Vec<Answer>)> = Cell::default();
}

/// Spellings of a token.
struct Spelling<'t> {
    normal: Cow<'t, str>,
    lower: Cow<'t, str>,
}

impl<'t> Spelling<'t> {
    fn new(form: &'t str) -> Self {
        let normal = surface::normal(form);
        let lower = surface::lowered(&normal);
        Self { normal, lower }
    }
}

impl Analyser {
    /// The embedded models of a language.
    ///
    /// # Panics
    /// When the program was built with a damaged model file.
    pub fn new(lang: Lang) -> Self {
        Self::at(lang, Pace::Accurate)
    }

    /// The embedded models of a language, of a pace.
    ///
    /// # Panics
    /// When the program was built with a damaged model file.
    pub fn at(lang: Lang, pace: Pace) -> Self {
        let whole = embedded(lang, Pace::Accurate);
        let model = match pace {
            Pace::Accurate => Self::open(whole),
            Pace::Fast => Self::open_beside(embedded(lang, pace), whole),
        };
        model.expect("models/ was written by this version's graaf-train")
    }

    /// The size of an embedded model, in bytes.
    pub fn size(lang: Lang, pace: Pace) -> usize {
        embedded(lang, pace).len()
    }

    /// A model's bytes, as `graaf-train` writes them.
    ///
    /// # Errors
    /// [`ModelError`] when they are not a model of this version.
    pub fn open(bytes: &'static [u8]) -> Result<Self, ModelError> {
        Ok(Self::of(Model::open(bytes)?))
    }

    /// A network's bytes, as `graaf-train beside` writes them, and the model that has the rest.
    ///
    /// # Errors
    /// [`ModelError`] when they are not models of this version, or the network was made beside another one.
    pub fn open_beside(network: &'static [u8], whole: &'static [u8]) -> Result<Self, ModelError> {
        Ok(Self::of(Model::open_beside(network, whole)?))
    }

    fn of(model: Model) -> Self {
        let loose = (0..model.labels() as u8).find(|&l| model.label(l) == "parataxis").unwrap_or(0);
        Self { model, loose }
    }

    /// Whether a model's bytes are what the trainer wrote.
    pub fn intact(bytes: &[u8]) -> bool {
        Model::intact(bytes)
    }

    /// Tags, lemmatises and parses one sentence of `text`. One word a token; linear in the number of tokens.
    pub fn analyse(&self, text: &str, sentence: &Sentence) -> Tree {
        self.analyse_all(text, std::slice::from_ref(sentence)).pop().unwrap_or_default()
    }

    /// Analyses the sentences of `text`, each as if it stood alone; faster than one by one.
    pub fn analyse_all(&self, text: &str, sentences: &[Sentence]) -> Vec<Tree> {
        let spellings: Vec<Vec<Spelling<'_>>> = sentences
            .iter()
            .map(|s| s.tokens.iter().map(|token| Spelling::new(token.span.of(text))).collect())
            .collect();
        let mut answers = self.answers(&spellings);
        for (spellings, answers) in spellings.iter().zip(&mut answers) {
            self.reflexive_verbs(spellings, answers);
            self.common_nouns(spellings, answers);
        }
        let parts = sentences.iter().zip(&spellings).zip(answers);
        parts.map(|((sentence, spellings), answers)| self.tree(text, sentence, spellings, &answers)).collect()
    }

    /// *Turkije verzet zich*: only verbs have a reflexive, so *verzet* is the verb.
    fn reflexive_verbs(&self, spellings: &[Spelling<'_>], answers: &mut [Answer]) {
        for i in 0..answers.len() {
            let Answer { head, label, .. } = answers[i];
            let Some(verb) =
                head.checked_sub(1).map(|h| h as usize).filter(|_| self.model.label(label) == "expl:pv")
            else {
                continue;
            };
            let verbal = |tag: u8| matches!(self.model.tag(tag).upos, Upos::Verb | Upos::Aux);
            if !verbal(answers[verb].tag) {
                let mut known = readings(&self.model.lexicon, hash(&spellings[verb].lower));
                answers[verb].tag = known.find(|r| verbal(r.tag)).map_or(answers[verb].tag, |r| r.tag);
            }
        }
    }

    /// *bombardeerde doelen van Hamas*: what stands in small letters as subject or object of a verb, and is a common noun to the lexicon, is
    /// no name.
    fn common_nouns(&self, spellings: &[Spelling<'_>], answers: &mut [Answer]) {
        for (spelling, answer) in spellings.iter().zip(answers) {
            let (core, tag) = (self.model.label(answer.label), self.model.tag(answer.tag));
            let small = spelling.normal.chars().all(char::is_lowercase);
            let name = tag.upos == Upos::Propn && matches!(core, "nsubj" | "obj" | "nsubj:pass");
            let infinitive = self.model.strings.get(tag.xpos).starts_with("WW|inf") && core == "obj";
            if !small || !(name || infinitive) {
                continue;
            }
            let wanted = |tag: u8| {
                let tag = self.model.tag(tag);
                let plural = self.model.strings.get(tag.xpos).starts_with("N|soort|mv");
                tag.upos == Upos::Noun && (name || plural)
            };
            let noun = readings(&self.model.lexicon, hash(&spelling.lower)).find(|r| wanted(r.tag));
            answer.tag = noun.map_or(answer.tag, |r| r.tag);
        }
    }

    fn tree(&self, text: &str, sentence: &Sentence, spellings: &[Spelling<'_>], answers: &[Answer]) -> Tree {
        let words = sentence.tokens.iter().zip(spellings).zip(answers).enumerate();
        let words = words.map(|(i, ((token, spelling), answer))| {
            let form = token.span.of(text);
            let tag = self.model.tag(answer.tag);
            let (written, feats) =
                lemma(&self.model, form, [&spelling.normal, &spelling.lower], answer.tag, i == 0);
            let (lemma, seams) = unseam(written, form);
            let head = answer.head.checked_sub(1);
            Word {
                span: token.span,
                lemma,
                seams,
                upos: tag.upos,
                xpos: self.model.strings.get(tag.xpos),
                feats: self.model.strings.get(feats),
                head,
                deprel: if head.is_some() { self.model.label(answer.label) } else { "root" },
                name: NamePart::of_class(answer.name),
            }
        });
        let mut tree = Tree { words: words.collect() };
        self.unknown_adverbs(&mut tree, text, spellings);
        repair::repair(&mut tree, text);
        self.verbs_by_repair(&mut tree, spellings, answers);
        self.join_particles(&mut tree, text);
        tree
    }

    /// *Merkel gaat Turkije bezoeken*: Dutch adverbs are few and known; a word with a capital that was taken for one, and that nobody
    /// has seen in small letters, is a name.
    fn unknown_adverbs(&self, tree: &mut Tree, text: &str, spellings: &[Spelling<'_>]) {
        for (w, spelling) in tree.words.iter_mut().zip(spellings) {
            let adverb = w.xpos == "BW" && w.form(text).starts_with(char::is_uppercase);
            if adverb && readings(&self.model.lexicon, hash(&spelling.lower)).next().is_none() {
                (w.upos, w.xpos, w.feats) = (Upos::Propn, "SPEC|deeleigen", "");
                w.lemma = w.form(text).to_owned();
            }
        }
    }

    /// Lemmas of words that only the repair made verbs: *mobilised* is of *mobilise*.
    fn verbs_by_repair(&self, tree: &mut Tree, spellings: &[Spelling<'_>], answers: &[Answer]) {
        for ((w, spelling), answer) in tree.words.iter_mut().zip(spellings).zip(answers) {
            if w.upos == Upos::Verb && self.model.tag(answer.tag).upos != Upos::Verb {
                w.lemma = english_base(&self.model, &spelling.lower, Upos::Verb)
                    .unwrap_or_else(|| spelling.lower.to_string());
            }
        }
    }

    /// What the network says of each token of each sentence. A sentence too long for one tree of its own is cut, and the later parts
    /// hang from the root of the first.
    fn answers(&self, sentences: &[Vec<Spelling<'_>>]) -> Vec<Vec<Answer>> {
        let (mut seen, mut start) = (Seen::new(self), 0);
        let mut parts: Vec<(usize, Range<usize>)> = Vec::with_capacity(sentences.len());
        for (i, sentence) in sentences.iter().enumerate() {
            for words in windows(sentence) {
                seen.read(words);
                parts.push((i, start..start + words.len()));
                start += words.len();
            }
        }
        let mut said = vec![Answer::default(); start];
        self.answer_parts(&parts, &seen, &mut said);
        let mut answers: Vec<Vec<Answer>> = sentences.iter().map(|s| Vec::with_capacity(s.len())).collect();
        for (sentence, span) in parts {
            self.append(&mut answers[sentence], &said[span]);
        }
        answers
    }

    /// Takes parts of like length together, so that most run to the end side by side.
    fn answer_parts(&self, parts: &[(usize, Range<usize>)], seen: &Seen<'_>, said: &mut [Answer]) {
        let mut order: Vec<&Range<usize>> = parts.iter().map(|(_, span)| span).collect();
        order.sort_by_key(|span| std::cmp::Reverse(span.len()));
        let (mut work, mut own) = ROOM.take();
        while let Some(longest) = order.first().map(|span| span.len()) {
            let together = (MOST / longest.max(1)).clamp(1, TOGETHER).min(order.len());
            let group: Vec<_> = order.drain(..together).collect();
            work.x = self.model.network.embeddings();
            let (mut end, mut spans) = (0, Vec::with_capacity(together));
            for span in &group {
                seen.tokens[(*span).clone()].iter().for_each(|&t| work.x.copy(&seen.embeddings, t as usize));
                spans.push(end..end + span.len());
                end += span.len();
            }
            own.clear();
            own.resize(end, Answer::default());
            self.model.network.answer(&spans, &mut work, &mut own);
            for (from, to) in spans.into_iter().zip(group) {
                said[to.clone()].copy_from_slice(&own[from]);
            }
        }
        ROOM.set((work, own));
    }

    /// Adds the next part of a sentence.
    fn append(&self, sentence: &mut Vec<Answer>, part: &[Answer]) {
        let start = sentence.len() as u32;
        let root = sentence.iter().position(|a| a.head == 0).map_or(0, |r| r as u32 + 1);
        sentence.extend(part.iter().map(|&a| match a.head {
            0 if start > 0 => Answer { head: root, label: self.loose, ..a },
            0 => a,
            head => Answer { head: head + start, ..a },
        }));
    }

    /// *IS*, *OM*: capitals that in small letters are a word of the grammar, which no one writes in capitals where the rest is small.
    fn is_acronym_of_own(&self, word: &Spelling<'_>) -> bool {
        let capitals = word.normal.len() > 1 && word.normal.bytes().all(|b| b.is_ascii_uppercase());
        let grammar = |t: u8| {
            matches!(
                self.model.tag(t).upos,
                Upos::Aux | Upos::Adp | Upos::Det | Upos::Pron | Upos::Cconj | Upos::Sconj | Upos::Adv
            )
        };
        capitals && readings(&self.model.lexicon, hash(&word.lower)).next().is_some_and(|r| grammar(r.tag))
    }

    /// The rows of a word's embedding.
    fn rows(&self, word: &Spelling<'_>, shouting: bool, rows: &mut Vec<u16>) {
        let mut surface = Surface::new(&word.normal, &word.lower);
        if !shouting && self.is_acronym_of_own(word) {
            // The word in small letters is another one, and has no say.
            surface.lower = surface.form;
        }
        let bits = |word| self.model.paradigms.get(word).first().map_or(0, |bits| u16::from_le_bytes(*bits));
        let forms = input::forms(surface.lower, &word.lower, bits);
        input::rows(&surface, &word.lower, forms, |key| self.model.network.row(key), rows);
    }

    /// Gives the verb of *zet … uit* the lemma of *uitzetten*. Only particles that the treebank joins: English ones are not.
    fn join_particles(&self, tree: &mut Tree, text: &str) {
        let mut joined = vec![false; tree.words.len()];
        for i in 0..tree.words.len() {
            let word = &tree.words[i];
            let Some(head) = word.head.filter(|_| word.deprel == "compound:prt") else { continue };
            let particle = word.form(text).to_lowercase();
            // "in opstand komen" is an idiom with the verb *komen*.
            if tree.words.get(i + 1).is_some_and(|w| w.deprel == "fixed" && w.head == Some(i as u32)) {
                continue;
            }
            if self.model.particles.get(hash(&particle)).is_empty() {
                continue;
            }
            let verb = &mut tree.words[head as usize];
            if verb.upos == Upos::Verb && !joined[head as usize] && !verb.lemma.starts_with(&particle) {
                joined[head as usize] = true;
                verb.lemma.insert_str(0, &particle);
                verb.seams = if particle.len() < 64 { (verb.seams | 1) << particle.len() } else { 0 };
            }
        }
    }
}

/// What the words of a text look like to the network. Words that were met before, as most were, are not looked up again.
struct Seen<'a> {
    analyser: &'a Analyser,
    embeddings: Rows,
    /// For each token, its embedding.
    tokens: Vec<u32>,
    /// By the low bits of a word's hash: the hash and the embedding of the last such word.
    last: Vec<(u64, u32)>,
    rows: Vec<u16>,
    sums: Sums,
}

impl<'a> Seen<'a> {
    /// Words kept in mind, a power of two.
    const KEPT: usize = 1024;

    fn new(analyser: &'a Analyser) -> Self {
        let embeddings = analyser.model.network.embeddings();
        let last = vec![(0, 0); Self::KEPT];
        Self { analyser, embeddings, tokens: Vec::new(), last, rows: Vec::new(), sums: Sums::default() }
    }

    /// Reads the tokens of a part of a sentence.
    fn read(&mut self, words: &[Spelling<'_>]) {
        let shouting = shouting(words);
        for word in words {
            // Never 0, which stands for none.
            let key = mix(hash(&word.normal), u64::from(shouting)) | 1;
            let kept = &mut self.last[key as usize / 2 % Self::KEPT];
            if kept.0 != key {
                *kept = (key, self.embeddings.scales().len() as u32);
                self.analyser.rows(word, shouting, &mut self.rows);
                self.analyser.model.network.embed(&self.rows, &mut self.sums, &mut self.embeddings);
            }
            self.tokens.push(kept.1);
        }
    }
}

fn embedded(lang: Lang, pace: Pace) -> &'static [u8] {
    match (lang, pace) {
        (Lang::Nl, Pace::Accurate) => include_bytes!("../../models/nl.bin"),
        (Lang::En, Pace::Accurate) => include_bytes!("../../models/en.bin"),
        (Lang::Nl, Pace::Fast) => include_bytes!("../../models/nl_fast.bin"),
        (Lang::En, Pace::Fast) => include_bytes!("../../models/en_fast.bin"),
    }
}

/// More than a third of the words are in capitals: *IRAN IS BOOS*.
fn shouting(words: &[Spelling<'_>]) -> bool {
    let loud = |w: &&Spelling<'_>| w.normal.len() > 1 && w.normal.chars().all(char::is_uppercase);
    words.iter().filter(loud).count() * 3 > words.len()
}

/// The parts of a sentence that get trees of their own: all of it, or up to the last punctuation mark in the second half of a window.
fn windows<'s, 't>(mut rest: &'s [Spelling<'t>]) -> impl Iterator<Item = &'s [Spelling<'t>]> {
    let mark = |s: &Spelling<'t>| s.normal.chars().all(|c| c.is_ascii_punctuation());
    std::iter::from_fn(move || {
        let end = if rest.len() <= WINDOW {
            rest.len()
        } else {
            (WINDOW / 2..WINDOW).rev().find(|&i| mark(&rest[i])).map_or(WINDOW, |i| i + 1)
        };
        let (part, after) = rest.split_at(end);
        rest = after;
        (!part.is_empty()).then_some(part)
    })
}

/// Takes the `_` out of a treebank's lemma and says where they were.
fn unseam(written: String, form: &str) -> (String, u64) {
    if !written.contains('_') || form.contains('_') {
        return (written, 0);
    }
    let (mut lemma, mut seams) = (String::with_capacity(written.len()), 0);
    for c in written.chars() {
        if c != '_' {
            lemma.push(c);
        } else if lemma.len() < 64 {
            seams |= 1 << lemma.len();
        }
    }
    (lemma, seams)
}

use super::arcs::{NONE, Special, State};
use super::hash::{hash, mix};
use super::lemma::lemma;
use super::lexicon::{ambiguity, readings};
use super::model::{Model, ModelError};
use super::parser::{Cue, Outlook, parse};
use super::surface::{self, Surface};
use super::tagger::{Seen, tag};
use super::tree::{Tree, Upos, Word};
use crate::base::Lang;
use crate::text::Sentence;

/// The models of one language, ready for use. Cheap to make: weights are used where they lie in the binary.
#[derive(Clone, Debug)]
pub struct Analyser {
    model: Model,
    special: Special,
}

/// Spellings of a token.
struct Spelling {
    normal: String,
    lower: String,
}

impl Analyser {
    /// The embedded models of a language.
    ///
    /// # Panics
    /// When the program was built with a damaged model file.
    pub fn new(lang: Lang) -> Self {
        let bytes: &'static [u8] = match lang {
            Lang::Nl => include_bytes!("../../models/nl.bin"),
            Lang::En => include_bytes!("../../models/en.bin"),
        };
        Self::open(bytes).expect("models/ was written by this version's graaf-train")
    }

    /// A model's bytes, as `graaf-train` writes them.
    ///
    /// # Errors
    /// [`ModelError`] when they are not a model of this version.
    pub fn open(bytes: &'static [u8]) -> Result<Self, ModelError> {
        let model = Model::open(bytes)?;
        let label =
            |name: &str| (0..model.labels() as u8).find(|&l| model.label(l) == name).unwrap_or(u8::MAX);
        Ok(Self { model, special: Special { case: label("case"), mark: label("mark") } })
    }

    /// Whether a model's bytes are what the trainer wrote.
    pub fn intact(bytes: &[u8]) -> bool {
        Model::intact(bytes)
    }

    /// Tags, lemmatises and parses one sentence of `text`. One word a token; linear in the number of tokens.
    pub fn analyse(&self, text: &str, sentence: &Sentence) -> Tree {
        let spellings: Vec<Spelling> = sentence
            .tokens
            .iter()
            .map(|token| {
                let (mut normal, mut lower) = (String::new(), String::new());
                surface::normalise(token.span.of(text), &mut normal);
                surface::lower(&normal, &mut lower);
                Spelling { normal, lower }
            })
            .collect();
        let seen: Vec<Seen> = spellings.iter().map(|s| self.see(s)).collect();
        let tags = tag(&self.model.tagger, self.model.tags(), &seen);
        let (words, cues) = self.words(text, sentence, &spellings, &seen, &tags);
        let outlook = Outlook::new(cues);
        let state = parse(&self.model.parser, self.model.labels(), self.special, &outlook);
        let mut tree = Tree { words };
        self.hang(&mut tree, &state);
        self.join_particles(&mut tree, text);
        tree
    }

    fn see(&self, spelling: &Spelling) -> Seen {
        let surface = Surface::new(&spelling.normal, &spelling.lower);
        let known = |form: u64| ambiguity(readings(&self.model.lexicon, form).map(|r| r.tag));
        Seen { surface, known: known(surface.form), known_lower: known(surface.lower) }
    }

    fn words(
        &self,
        text: &str,
        sentence: &Sentence,
        spellings: &[Spelling],
        seen: &[Seen],
        tags: &[u8],
    ) -> (Vec<Word>, Vec<Cue>) {
        let mut words = Vec::with_capacity(tags.len());
        let mut cues = Vec::with_capacity(tags.len());
        for (i, token) in sentence.tokens.iter().enumerate() {
            let tag = self.model.tag(tags[i]);
            let form = token.span.of(text);
            let (written, feats) =
                lemma(&self.model, form, [&spellings[i].normal, &spellings[i].lower], tags[i], i == 0);
            let xpos = self.model.strings.get(tag.xpos);
            cues.push(cue(seen[i].surface.lower, &written, tag.upos, xpos));
            let (lemma, seams) = unseam(written, form);
            let feats = self.model.strings.get(feats);
            let (head, deprel) = (None, "root");
            words.push(Word { span: token.span, lemma, seams, upos: tag.upos, xpos, feats, head, deprel });
        }
        (words, cues)
    }

    fn hang(&self, tree: &mut Tree, state: &State) {
        for (word, node) in tree.words.iter_mut().zip(&state.nodes) {
            if node.head != NONE {
                word.head = Some(node.head);
                word.deprel = self.model.label(node.label);
            }
        }
    }

    /// Gives the verb of *zet … uit* the lemma of *uitzetten*. Only particles that the treebank joins: English ones are not.
    fn join_particles(&self, tree: &mut Tree, text: &str) {
        let mut joined = vec![false; tree.words.len()];
        for i in 0..tree.words.len() {
            let word = &tree.words[i];
            let Some(head) = word.head.filter(|_| word.deprel == "compound:prt") else { continue };
            let particle = word.form(text).to_lowercase();
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

/// What the parser sees of a word.
pub(super) fn cue(form: u64, lemma: &str, upos: Upos, xpos: &str) -> Cue {
    let upos_code = upos as u64 + 1;
    Cue {
        form,
        lemma: hash(lemma),
        tag: mix(hash(xpos), upos_code),
        kind: mix(kind(xpos), upos_code),
        upos: upos_code,
        verb: matches!(upos, Upos::Verb | Upos::Aux),
        punct: upos == Upos::Punct,
    }
}

/// The parts of a treebank tag that matter to syntax: not gender, declension and degree.
fn kind(xpos: &str) -> u64 {
    const IDLE: [&str; 14] = [
        "zijd", "onz", "stan", "basis", "zonder", "met-e", "comp", "sup", "dim", "rest", "agr", "evon",
        "met-s", "gen",
    ];
    xpos.split('|').filter(|part| !IDLE.contains(part)).fold(1, |h, part| mix(h, hash(part)))
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

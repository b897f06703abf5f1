use crate::base::{Country, Edtf, Span};
use crate::parse::Tree;
use crate::source::Document;
use crate::text::Sentence;

use super::draft::Draft;
use super::scene::Scene;
use super::{ActorType, Lexicon, Named, coref, names, police, quotes, roles};

/// An actor as this document speaks of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Actor {
    /// Lexicon id or our own slug.
    pub id: String,
    /// English name, or the text's own for actors the lexicon does not know.
    pub name: String,
    /// What it is.
    pub kind: ActorType,
    /// The country it belongs to.
    pub country: Option<Country>,
}

/// How a mention was tied to its actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// A name in the lexicon.
    Name,
    /// An adjective: *Iraanse* in *Iraanse steun*. Never the head of a noun phrase.
    Adjective,
    /// Inhabitants: *de Russen*.
    Inhabitants,
    /// A seat of government: acts as its government, is a place in *in Teheran*.
    Metonym,
    /// Country and role noun: *Russische militairen*.
    Role,
    /// A name the lexicon does not know.
    Unknown,
    /// A surname or acronym after the full name.
    Short,
    /// A definite description: *het regime*, *de Garde*, *deze diplomaten*, *de president*.
    Description,
    /// *hij*, *ze*, *die*, *haar*.
    Pronoun,
    /// A relative pronoun: *die* in *de Garde, die …*.
    Relative,
}

/// Words that refer to an actor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Index of the sentence.
    pub sentence: u32,
    /// Index of the first word in the sentence's tree.
    pub first: u32,
    /// Index of the last word, included.
    pub last: u32,
    /// Index of the syntactic head: the word that hangs from the verb or noun the actor is an argument of.
    pub head: u32,
    /// Bytes in the document's text, from the first word to the last.
    pub span: Span,
    /// Index in [`Mentions::actors`].
    pub actor: u32,
    /// The place itself, for a metonym or a country: index in [`Mentions::actors`].
    pub place: Option<u32>,
    /// By what kind of words.
    pub how: How,
    /// Factor of confidence in this link, 0–100.
    pub sure: u8,
    /// Why, for `graaf explain`: "lexicon: Teheran, capital of Iran", "pronoun: die ← leden van de Garde, sentence 2".
    pub why: String,
}

/// All mentions of a document.
#[derive(Clone, Debug, Default)]
pub struct Mentions {
    /// The actors, in order of first mention.
    pub actors: Vec<Actor>,
    /// In order of sentence, then first word; nested ones (an adjective inside a role phrase) included.
    pub list: Vec<Mention>,
    /// The names as they stand, whether or not they are actors': in text order, none overlapping.
    pub names: Vec<Named>,
    /// A sentence: the time whose officials it means, as [`Mentions::officials_of`] has it.
    spoken_of: Vec<Option<Edtf>>,
    /// Sentence, head word and index in `list`, longest first within a head; sorted, to be searched.
    by_head: Vec<(u32, u32, u32)>,
}

impl Mentions {
    /// Indexes mentions; `list` and `names` in order of sentence, then first word.
    /// `spoken_of`: a sentence, the time whose officials it means.
    pub fn new(
        actors: Vec<Actor>,
        list: Vec<Mention>,
        names: Vec<Named>,
        spoken_of: Vec<Option<Edtf>>,
    ) -> Self {
        let mut by_head: Vec<(u32, u32, u32)> =
            list.iter().enumerate().map(|(i, m)| (m.sentence, m.head, i as u32)).collect();
        let length = |i: u32| list[i as usize].last - list[i as usize].first;
        by_head.sort_by_key(|&(sentence, head, i)| (sentence, head, std::cmp::Reverse(length(i)), i));
        Self { actors, list, names, spoken_of, by_head }
    }

    /// The mention headed by a word; the longest when several are.
    pub fn at(&self, sentence: usize, word: usize) -> Option<&Mention> {
        self.all(sentence, word).next()
    }

    /// Every mention headed by a word, the longest first. Several of one length stand for several actors: *Hongaarse
    /// en Roemeense functionarissen*.
    pub fn all(&self, sentence: usize, word: usize) -> impl Iterator<Item = &Mention> {
        let key = (sentence as u32, word as u32);
        let from = self.by_head.partition_point(|&(s, h, _)| (s, h) < key);
        self.by_head[from..]
            .iter()
            .take_while(move |&&(s, h, _)| (s, h) == key)
            .map(|&(_, _, i)| &self.list[i as usize])
    }

    /// The mentions of one sentence.
    pub fn of(&self, sentence: usize) -> &[Mention] {
        let from = self.list.partition_point(|m| (m.sentence as usize) < sentence);
        let to = self.list.partition_point(|m| (m.sentence as usize) <= sentence);
        &self.list[from..to]
    }

    /// The names of one sentence.
    pub fn names_of(&self, sentence: usize) -> &[Named] {
        let from = self.names.partition_point(|n| (n.sentence as usize) < sentence);
        let to = self.names.partition_point(|n| (n.sentence as usize) <= sentence);
        &self.names[from..to]
    }

    /// The time whose officials a sentence means: the one year it names, else the publication; `None` for several years, and for a
    /// text without a date.
    pub fn officials_of(&self, sentence: usize) -> Option<&Edtf> {
        self.spoken_of.get(sentence)?.as_ref()
    }

    /// The actor a mention stands for.
    pub fn actor(&self, mention: &Mention) -> &Actor {
        &self.actors[mention.actor as usize]
    }
}

/// Finds and links every mention. `trees` holds one tree a sentence. Linear in the number of words, apart from a
/// logarithm; never panics, whatever the trees.
pub fn resolve(document: &Document, sentences: &[Sentence], trees: &[Tree], lexicon: &Lexicon) -> Mentions {
    let lang = document.language;
    let mut scenes: Vec<Scene> = trees.iter().map(|tree| Scene::new(&document.text, lang, tree)).collect();
    quotes::mark(&mut scenes, sentences);
    let mut draft = Draft::new(lexicon, document, scenes);
    names::find(&mut draft);
    roles::find(&mut draft);
    police::again(&mut draft);
    coref::find(&mut draft);
    draft.finish()
}

use crate::base::{NameType, Span};

/// Universal part-of-speech tags, as <https://universaldependencies.org/u/pos/> defines them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are UD's own")]
pub enum Upos {
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X,
}

impl Upos {
    /// All tags, in the order of their codes.
    pub const ALL: [Upos; 17] = [
        Upos::Adj,
        Upos::Adp,
        Upos::Adv,
        Upos::Aux,
        Upos::Cconj,
        Upos::Det,
        Upos::Intj,
        Upos::Noun,
        Upos::Num,
        Upos::Part,
        Upos::Pron,
        Upos::Propn,
        Upos::Punct,
        Upos::Sconj,
        Upos::Sym,
        Upos::Verb,
        Upos::X,
    ];

    /// The tag as CoNLL-U writes it: `NOUN`.
    pub fn as_str(self) -> &'static str {
        match self {
            Upos::Adj => "ADJ",
            Upos::Adp => "ADP",
            Upos::Adv => "ADV",
            Upos::Aux => "AUX",
            Upos::Cconj => "CCONJ",
            Upos::Det => "DET",
            Upos::Intj => "INTJ",
            Upos::Noun => "NOUN",
            Upos::Num => "NUM",
            Upos::Part => "PART",
            Upos::Pron => "PRON",
            Upos::Propn => "PROPN",
            Upos::Punct => "PUNCT",
            Upos::Sconj => "SCONJ",
            Upos::Sym => "SYM",
            Upos::Verb => "VERB",
            Upos::X => "X",
        }
    }

    /// Reads a CoNLL-U tag.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.as_str() == name)
    }
}

/// A word's part in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamePart {
    /// The word is the first of the name.
    pub first: bool,
    /// What the name names.
    pub kind: NameType,
}

impl NamePart {
    /// The part of a class of the network: 0 for no part, 1 + 2*t* for the first word of type *t*, 2 + 2*t* for a later one.
    pub(crate) fn of_class(class: u8) -> Option<Self> {
        let code = class.checked_sub(1)?;
        let kind = *NameType::ALL.get(code as usize / 2)?;
        Some(Self { first: code % 2 == 0, kind })
    }

    /// The class of a part.
    #[cfg(feature = "train")]
    pub fn class(self) -> u8 {
        1 + 2 * self.kind as u8 + u8::from(!self.first)
    }
}

/// One analysed token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Bytes in the document's text.
    pub span: Span,
    /// Dictionary form, lower case except for names; without the treebank's `_` (`basisniveau`, `meedoen`), so that
    /// frames match it as a dictionary writes it. The verb of *zet … uit* has the lemma `uitzetten`.
    pub lemma: String,
    /// Where the treebank joins the parts of a compound with `_`: bit *i* is set when a part starts at byte *i* of the lemma.
    pub seams: u64,
    /// Universal part of speech.
    pub upos: Upos,
    /// The treebank's own tag, as it is written in the model: `WW|pv|verl|ev`, `VBD`.
    pub xpos: &'static str,
    /// UD features, `Number=Sing|Tense=Past|VerbForm=Fin`, or empty.
    pub feats: &'static str,
    /// Index of the head in the sentence, from 0; `None` for the root.
    pub head: Option<u32>,
    /// UD relation to the head, with its subtype: `nsubj:pass`.
    pub deprel: &'static str,
    /// The name that the word is a part of, as its surroundings suggest: evidence, not a decision.
    pub name: Option<NamePart>,
}

impl Word {
    /// The word as it stands in the text.
    pub fn form<'t>(&self, text: &'t str) -> &'t str {
        self.span.of(text)
    }

    /// The lemma as the treebank writes it, with its `_`: `basis_niveau`, `uit_zetten`.
    pub fn treebank_lemma(&self) -> String {
        let mut out = String::with_capacity(self.lemma.len() + 2);
        for (i, c) in self.lemma.char_indices() {
            if i < 64 && self.seams >> i & 1 == 1 {
                out.push('_');
            }
            out.push(c);
        }
        out
    }

    /// The value of a UD feature: `feat("Tense") == Some("Past")`.
    pub fn feat(&self, name: &str) -> Option<&'static str> {
        let mut rest = self.feats;
        loop {
            if let Some(value) = rest.strip_prefix(name).and_then(|r| r.strip_prefix('=')) {
                return Some(&value[..value.bytes().position(|b| b == b'|').unwrap_or(value.len())]);
            }
            rest = &rest[rest.bytes().position(|b| b == b'|')? + 1..];
        }
    }

    /// The relation without its subtype: `nsubj` for `nsubj:pass`.
    pub fn relation(&self) -> &'static str {
        match self.deprel.bytes().position(|b| b == b':') {
            Some(end) => &self.deprel[..end],
            None => self.deprel,
        }
    }

    /// The relation is this one or, for a bare one, a subtype of it.
    pub fn is(&self, deprel: &str) -> bool {
        let behind = self.deprel.as_bytes().strip_prefix(deprel.as_bytes());
        behind.is_some_and(|subtype| matches!(subtype, [] | [b':', ..]))
    }
}

/// A dependency tree over the words of one sentence: exactly one root unless empty, no cycles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// Words in the order of the text.
    pub words: Vec<Word>,
}

impl Tree {
    /// The root's index; `None` for an empty tree.
    pub fn root(&self) -> Option<usize> {
        self.words.iter().position(|w| w.head.is_none())
    }

    /// The dependents of a word, in text order.
    pub fn children(&self, head: usize) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().filter(move |(_, w)| w.head == Some(head as u32)).map(|(i, _)| i)
    }

    /// The dependents of a word with this exact relation (`nsubj:pass`) or, for a bare one, any subtype of it.
    pub fn children_by<'a>(&'a self, head: usize, deprel: &'a str) -> impl Iterator<Item = usize> + 'a {
        self.children(head).filter(move |&i| self.words[i].is(deprel))
    }

    /// The word and everything below it, in text order.
    pub fn subtree(&self, head: usize) -> Vec<usize> {
        (0..self.words.len()).filter(|&i| self.is_below(i, head)).collect()
    }

    /// True when `word` is `head` or hangs, at any depth, below it.
    pub fn is_below(&self, word: usize, head: usize) -> bool {
        self.ancestors(word).any(|a| a == head)
    }

    /// The first word of what hangs from a word, itself included.
    pub(crate) fn first_below(&self, head: usize) -> usize {
        (0..head).find(|&i| self.is_below(i, head)).unwrap_or(head)
    }

    /// The word itself, its head, its head's head … up to the root.
    pub fn ancestors(&self, word: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(word), |&i| self.words[i].head.map(|h| h as usize))
            .take(self.words.len() + 1)
    }
}

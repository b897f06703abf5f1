//! Learning elsewhere: the treebank as the network sees it goes out, weights come back. `models/distil.py` learns on a graphics
//! card what would take days here.
//!
//! Lessons, little-endian: `GRAAFLES`; five `u32`, the numbers of rows, tags, labels, classes of names and spellings, and how many
//! rows a spelling has at most; how often each row was seen, `u32`; the part of speech of each tag, `u8`; of each spelling the row of
//! the word, that of its last part and the other rows, `u16`, [`NONE`] where there is none. Then each set of sentences: two `u32`,
//! sentences and tokens; the length of each sentence, `u16`; of all tokens the spellings, `u32`, heads (0: the root), `u16`, tags, labels
//! and names, `u8` each.
//!
//! Weights: `GRAAFNET`, the ten sizes as the model's file has them, `u32`, and the numbers of [`Net::params`], `f32`.

use std::collections::BTreeMap;

use super::data::{Item, Vocabulary};
use super::net::{self, Net};
use super::{NAMES, Numbered, Plan, Sources, lexicon, write};
use crate::parse::conllu::Block;
use crate::parse::model::{self, ModelError};
use crate::parse::neural::Sizes;
use crate::parse::train::random::Random;

/// No row.
const NONE: u16 = u16::MAX;

/// Why learning elsewhere comes to nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// The model cannot be read.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// The model's words and tags are not those of the treebank.
    #[error("the model was trained from another treebank or other lists; give those it was trained from")]
    Other,
    /// The file of weights cannot be read.
    #[error(
        "not weights for graaf: the file does not start with GRAAFNET, or is not as long as its sizes say"
    )]
    NoWeights,
    /// The weights are of another size than the model.
    #[error("the weights are for {own} rows, tags, labels and classes of names, the model has {model}")]
    Sizes {
        /// What the weights are for.
        own: String,
        /// What the model has.
        model: String,
    },
}

/// The lessons of a treebank: its own sentences, those to measure on, and each of `more`, for a network that goes into `model`.
///
/// # Errors
/// [`ExchangeError`] when `model` is none, or was made from something else.
pub fn lessons(
    sources: &Sources,
    more: &[Vec<Block>],
    model: &'static [u8],
) -> Result<Vec<u8>, ExchangeError> {
    let Numbered { corpus, vocabulary, sentences, held } = Numbered::new(sources, Plan::default().least);
    if lexicon(&corpus, &vocabulary) != model::parts(model)?.0 {
        return Err(ExchangeError::Other);
    }
    let mut sets = vec![sentences, held];
    sets.extend(more.iter().map(|blocks| vocabulary.sentences(&corpus, blocks)));
    let mut out = b"GRAAFLES".to_vec();
    let mut spellings = Spellings::default();
    let sets: Vec<Vec<u8>> = sets.iter().map(|set| spellings.set(set)).collect();
    let sizes = [vocabulary.len(), corpus.tags.len(), corpus.labels.len(), NAMES];
    sizes.iter().chain(&[spellings.numbers.len(), spellings.widest]).for_each(|&n| number(n, &mut out));
    vocabulary.counts.iter().for_each(|&n| number(n as usize, &mut out));
    out.extend(corpus.tags.iter().map(|t| t.upos as u8));
    out.extend(spellings.bytes(&vocabulary));
    out.extend(sets.iter().flatten());
    Ok(out)
}

fn number(n: usize, out: &mut Vec<u8>) {
    out.extend((n as u32).to_le_bytes());
}

/// The rows of the word, of its last part, and the others.
type Spelling = (Option<u32>, Option<u32>, Vec<u32>);

/// The different spellings, each with its number.
#[derive(Default)]
struct Spellings {
    numbers: BTreeMap<Spelling, usize>,
    widest: usize,
}

impl Spellings {
    fn number(&mut self, item: &Item) -> usize {
        let next = self.numbers.len();
        self.widest = self.widest.max(item.spelling.len());
        *self.numbers.entry((item.word, item.tail, item.spelling.clone())).or_insert(next)
    }

    fn set(&mut self, sentences: &[Vec<Item>]) -> Vec<u8> {
        let items: Vec<&Item> = sentences.iter().flatten().collect();
        let mut out = Vec::new();
        number(sentences.len(), &mut out);
        number(items.len(), &mut out);
        out.extend(sentences.iter().flat_map(|s| (s.len() as u16).to_le_bytes()));
        items.iter().for_each(|item| number(self.number(item), &mut out));
        out.extend(items.iter().flat_map(|item| (item.head as u16).to_le_bytes()));
        for part in [|i: &Item| i.tag, |i: &Item| i.label, |i: &Item| i.name] {
            out.extend(items.iter().map(|item| part(item)));
        }
        out
    }

    /// The rows of each, in the order of their numbers.
    fn bytes(&self, vocabulary: &Vocabulary) -> Vec<u8> {
        debug_assert!(vocabulary.len() < usize::from(NONE));
        let mut order: Vec<(&Spelling, usize)> = self.numbers.iter().map(|(s, &n)| (s, n)).collect();
        order.sort_by_key(|(_, n)| *n);
        let mut out = Vec::new();
        for ((word, tail, rows), _) in order {
            let rows = rows.iter().map(|&r| Some(r)).chain(std::iter::repeat(None)).take(self.widest);
            let all = [*word, *tail].into_iter().chain(rows);
            out.extend(all.flat_map(|row| row.map_or(NONE, |r| r as u16).to_le_bytes()));
        }
        out
    }
}

/// `model` with the network that `weights` have, in eight bits.
///
/// # Errors
/// [`ExchangeError`] when either cannot be read or they don't fit.
pub fn weighted(weights: &[u8], model: &'static [u8]) -> Result<Vec<u8>, ExchangeError> {
    let (lexicon, network) = model::parts(model)?;
    let net = read(weights).ok_or(ExchangeError::NoWeights)?;
    let network_of = write::network(&net);
    // Rows, tags, labels and names are given by the lexicon; all other sizes are free.
    let fixed = |bytes: &[u8]| [0, 7, 8, 9].map(|i| word(bytes, i).unwrap_or(0));
    let (own, other) = (fixed(&network_of), fixed(network));
    if own != other {
        return Err(ExchangeError::Sizes { own: format!("{own:?}"), model: format!("{other:?}") });
    }
    let [strings, tags, labels, forms, endings, particles, paradigms, rows] = lexicon.map(<[u8]>::to_vec);
    Ok(model::write([strings, tags, labels, forms, endings, particles, paradigms, rows, network_of]))
}

/// The `u32` number `i` of some bytes.
fn word(bytes: &[u8], i: usize) -> Option<usize> {
    let (words, _) = bytes.as_chunks();
    words.get(i).map(|b| u32::from_le_bytes(*b) as usize)
}

/// The network that weights describe.
fn read(weights: &[u8]) -> Option<Net> {
    let body = weights.strip_prefix(b"GRAAFNET")?;
    let (head, floats) = body.split_at_checked(40)?;
    let next = |i| word(head, i).filter(|n| (1..1 << 16).contains(n));
    let sizes = Sizes {
        rows: next(0)?,
        embedding: next(1)?,
        hidden: next(2)?,
        layers: next(3)?,
        tag: next(4)?,
        arc: next(5)?,
        label: next(6)?,
        tags: next(7)?,
        labels: next(8)?,
        names: next(9)?,
    };
    let Sizes { embedding, hidden, layers, tag, arc, label, .. } = sizes;
    let own = net::Sizes { embedding, hidden, layers, tag, arc, label };
    let mut net = Net::new(own, sizes.rows, sizes.tags, sizes.labels, sizes.names, &mut Random(1));
    let mut numbers = floats.as_chunks().0.iter().map(|b| f32::from_le_bytes(*b));
    for w in net.params().into_iter().flat_map(|p| &mut p.w) {
        *w = numbers.next()?;
    }
    (numbers.next().is_none() && floats.len() % 4 == 0).then_some(net)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::conllu;
    use crate::parse::train::neural::train;

    const TREEBANK: &str = "\
1\tIran\tIran\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
2\tdenies\tdeny\tVERB\tVBZ\t_\t0\troot\t_\t_
3\tit\tit\tPRON\tPRP\t_\t2\tobj\t_\t_

1\tFrance\tFrance\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
2\tdenies\tdeny\tVERB\tVBZ\t_\t0\troot\t_\t_
3\tit\tit\tPRON\tPRP\t_\t2\tobj\t_\t_
4\tnow\tnow\tADV\tRB\t_\t2\tadvmod\t_\t_

";

    fn sources(treebank: &str) -> Sources {
        // Three times, so that its words have rows.
        let blocks = conllu::read(&treebank.repeat(3)).unwrap();
        Sources { names: vec![vec![Some(vec![1, 0, 0]), None]; 3].concat(), blocks, ..Sources::default() }
    }

    fn small() -> Plan {
        Plan { epochs: 1, embedding: 8, hidden: 16, tag: 8, arc: 16, label: 8, ..Plan::default() }
    }

    fn model() -> &'static [u8] {
        let mut bytes = Vec::new();
        train(&sources(TREEBANK), &small(), &mut |_| (), &mut |b| bytes = b.to_vec());
        bytes.leak()
    }

    /// The numbers that stand from `at` on, of `width` bytes each.
    fn numbers(bytes: &[u8], at: usize, n: usize, width: usize) -> Vec<usize> {
        let value = |b: &[u8]| b.iter().rev().fold(0, |v, b| v << 8 | usize::from(*b));
        bytes[at..][..n * width].chunks(width).map(value).collect()
    }

    #[test]
    fn lessons_are_the_treebank_as_the_network_sees_it() {
        let more = conllu::read("1\tIran\tIran\tPROPN\tNNP\t_\t0\troot\t_\t_\n").unwrap();
        let bytes = lessons(&sources(TREEBANK), &[more], model()).unwrap();
        assert_eq!(&bytes[..8], b"GRAAFLES");
        let [rows, tags, labels, names, spellings, widest] = numbers(&bytes, 8, 6, 4)[..] else { panic!() };
        assert_eq!([tags, labels, names, spellings], [4, 3, NAMES, 5]);
        let at = 32 + 4 * rows + tags + spellings * (2 + widest) * 2;
        assert_eq!(numbers(&bytes, at, 2, 4), [6, 21], "sentences and tokens");
        assert_eq!(numbers(&bytes, at + 8, 3, 2), [3, 4, 3], "lengths");
        assert_eq!(numbers(&bytes, at + 20, 7, 4), [0, 1, 2, 3, 1, 2, 4], "spellings");
        assert_eq!(numbers(&bytes, at + 104, 7, 2), [2, 0, 2, 2, 0, 2, 2], "heads");
        let none = usize::from(super::super::data::NO_NAME);
        assert_eq!(numbers(&bytes, at + 188, 7, 1), [1, 0, 0, none, none, none, none], "names");
        assert_eq!(numbers(&bytes, at + 209, 2, 4), [0, 0], "none to measure on");
        assert_eq!(numbers(&bytes, at + 217, 2, 4), [1, 1], "more");
        assert_eq!(numbers(&bytes, at + 227, 1, 4), [0], "Iran, as above");
        assert_eq!(bytes.len(), at + 236);
    }

    #[test]
    fn lessons_are_for_a_model_of_the_same_treebank() {
        let other = TREEBANK.replace("denies", "admits");
        assert_eq!(lessons(&sources(&other), &[], model()), Err(ExchangeError::Other));
        assert_eq!(lessons(&sources(TREEBANK), &[], b"x"), Err(ExchangeError::Model(ModelError::NoModel)));
    }

    /// A file of weights with `rows` rows, for the tags and labels of [`TREEBANK`].
    fn weights(rows: usize) -> (Vec<u8>, Net) {
        let Plan { embedding, hidden, layers, tag, arc, label, .. } = small();
        let own = net::Sizes { embedding, hidden, layers, tag, arc, label };
        let mut net = Net::new(own, rows, 4, 3, NAMES, &mut Random(7));
        let mut bytes = b"GRAAFNET".to_vec();
        let sizes = [rows, embedding, hidden, layers, tag, arc, label, 4, 3, NAMES];
        sizes.iter().for_each(|&n| number(n, &mut bytes));
        bytes.extend(net.params().iter().flat_map(|p| &p.w).flat_map(|w| w.to_le_bytes()));
        (bytes, net)
    }

    #[test]
    fn weights_take_the_place_of_a_network_and_all_else_stays() {
        let model = model();
        let (lexicon, network) = model::parts(model).unwrap();
        let (bytes, net) = weights(word(network, 0).unwrap());
        let new: &'static [u8] = weighted(&bytes, model).unwrap().leak();
        assert_eq!(model::parts(new).unwrap(), (lexicon, &write::network(&net)[..]));
        assert!(model::Model::open(new).is_ok());
    }

    #[test]
    fn weights_that_do_not_fit_are_refused() {
        let model = model();
        let rows = word(model::parts(model).unwrap().1, 0).unwrap();
        let (bytes, _) = weights(rows + 1);
        assert!(matches!(weighted(&bytes, model), Err(ExchangeError::Sizes { .. })));
        let (bytes, _) = weights(rows);
        for wrong in
            [&b"weights"[..], &bytes[..20], &bytes[..bytes.len() - 4], &[&bytes[..], &[0; 4]].concat()]
        {
            assert_eq!(weighted(wrong, model), Err(ExchangeError::NoWeights));
        }
    }
}

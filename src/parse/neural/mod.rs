//! The network behind the analysis: embeddings of words and their spelling, an LSTM layer that gives tags, further ones that see
//! these tags, and heads for arcs, labels and names (after Dozat and Manning 2017), with integer weights.
//!
//! Sums of products are sums of integers; what is left of real arithmetic is additions, multiplications and divisions in a fixed
//! order, so a sentence has the same tree on every machine.
#![allow(clippy::float_arithmetic, reason = "IEEE operations in a fixed order: see above")]

pub(crate) mod input;
pub(crate) mod kernel;
mod layer;
pub(crate) mod math;
mod mst;
mod widen;

use std::ops::Range;

use super::index::Index;
pub(crate) use layer::Rows;
use layer::{Direction, Floats, Linear, Reader, Running};
use mst::{Arcs, best_tree};

/// Tokens whose arcs are looked for together; longer sentences are cut.
pub(crate) const WINDOW: usize = 160;

/// A layer of the stack.
#[derive(Clone, Debug)]
struct Lstm {
    input: Linear,
    directions: [Direction; 2],
}

/// The network where it lies in the model's bytes.
#[derive(Clone, Debug)]
pub(crate) struct Network {
    sizes: Sizes,
    vocabulary: Index<2>,
    table: &'static [i8],
    table_scale: f32,
    layers: Vec<Lstm>,
    tags: Linear,
    tag_table: Floats,
    project: Linear,
    arc: Linear,
    root_arc: Floats,
    label: Linear,
    root_label: Floats,
    names: Linear,
}

/// Sizes as the file has them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sizes {
    pub(crate) rows: usize,
    pub(crate) embedding: usize,
    pub(crate) hidden: usize,
    pub(crate) layers: usize,
    pub(crate) tag: usize,
    pub(crate) arc: usize,
    pub(crate) label: usize,
    pub(crate) tags: usize,
    pub(crate) labels: usize,
    pub(crate) names: usize,
}

impl Sizes {
    fn read(reader: &mut Reader) -> Option<Self> {
        let mut next = || reader.number().filter(|n| (1..1 << 20).contains(n));
        Some(Self {
            rows: next()?,
            embedding: next()?,
            hidden: next()?,
            layers: next()?,
            tag: next()?,
            arc: next()?,
            label: next()?,
            tags: next()?,
            labels: next()?,
            names: next()?,
        })
    }

    /// The numbers of the file, in its order.
    #[cfg(feature = "train")]
    pub(crate) fn numbers(self) -> [usize; 10] {
        let Self { rows, embedding, hidden, layers, tag, arc, label, tags, labels, names } = self;
        [rows, embedding, hidden, layers, tag, arc, label, tags, labels, names]
    }
}

/// What the network says of a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) tag: u8,
    /// From 1; 0 for the root.
    pub(crate) head: u32,
    pub(crate) label: u8,
    pub(crate) name: u8,
}

impl Network {
    /// Lays the network over its section; `None` when that is too short or not of its own sizes.
    pub(crate) fn open(vocabulary: Index<2>, bytes: &'static [u8]) -> Option<Self> {
        let mut reader = Reader(bytes);
        let sizes = Sizes::read(&mut reader)?;
        let (h, width) = (2 * sizes.hidden, 2 * sizes.arc + 2 * sizes.label);
        let r = &mut reader;
        let table_scale = r.floats(1)?.get(0);
        let table = bytemuck::cast_slice(r.bytes(sizes.rows * sizes.embedding)?);
        let mut layers = Vec::new();
        for layer in 0..sizes.layers {
            let inputs = [sizes.embedding, h + sizes.tag, h][layer.min(2)];
            let input = Linear::read(r, 4 * h, inputs)?;
            layers.push(Lstm {
                input,
                directions: [Direction::read(r, sizes.hidden)?, Direction::read(r, sizes.hidden)?],
            });
        }
        Some(Self {
            tags: Linear::read(r, sizes.tags, h)?,
            tag_table: r.floats(sizes.tags * sizes.tag)?,
            project: Linear::read(r, width, h)?,
            arc: Linear::read(r, sizes.arc, sizes.arc)?,
            root_arc: r.floats(sizes.arc)?,
            label: Linear::read(r, sizes.labels, sizes.label)?,
            root_label: r.floats(sizes.label)?,
            names: Linear::read(r, sizes.names, h)?,
            sizes,
            vocabulary,
            table,
            table_scale,
            layers,
        })
    }

    /// The row of a key.
    pub(crate) fn row(&self, key: u64) -> Option<u16> {
        self.vocabulary.get(key).first().map(|b| u16::from_le_bytes(*b))
    }

    /// Adds the embedding of a token, the sum of these rows, to `into`.
    pub(crate) fn embed(&self, rows: &[u16], own: &mut Sums, into: &mut Rows) {
        own.whole.resize(self.sizes.embedding, 0);
        own.real.resize(self.sizes.embedding, 0.0);
        widen::add_up(self.table, rows, &mut own.whole);
        own.real.iter_mut().zip(&own.whole).for_each(|(x, s)| *x = f32::from(*s) * self.table_scale);
        into.push(&own.real);
    }

    /// Empty, for embeddings.
    pub(crate) fn embeddings(&self) -> Rows {
        let mut rows = Rows::default();
        rows.clear(self.sizes.embedding);
        rows
    }

    /// Analyses sentences, at most [`WINDOW`] tokens each. `work.x`: embeddings of the tokens of all `parts` one after the other, the
    /// longest part first. How many there are changes nothing in what is said of each.
    pub(crate) fn answer(&self, parts: &[Range<usize>], work: &mut Work, answers: &mut [Answer]) {
        let Work { x, sums, y, out, running, hang } = work;
        let h = 2 * self.sizes.hidden;
        out.resize(out.len().max(answers.len() * h), 0.0);
        let out = &mut out[..answers.len() * h];
        for (i, layer) in self.layers.iter().enumerate() {
            let gates = layer.input.apply(x, sums, y);
            for (side, direction) in layer.directions.iter().enumerate() {
                direction.run(parts, gates, side, out, running);
            }
            x.clear(h);
            out.chunks_exact(h).for_each(|row| x.push(row));
            if i == 0 {
                let scores = self.tags.apply(x, sums, y);
                self.see_tags(out, scores, x, answers);
            }
        }
        let scores = self.names.apply(x, sums, y);
        for (answer, scores) in answers.iter_mut().zip(scores.chunks_exact(self.names.outputs())) {
            answer.name = best(&scores[..self.sizes.names]) as u8;
        }
        let projected = self.project.apply(x, sums, y);
        let width = self.project.outputs();
        for part in parts {
            self.hang(&mut projected[part.start * width..part.end * width], &mut answers[part.clone()], hang);
        }
    }

    /// Keeps the best tag of each token, and puts the mean embedding of its tags beside its state.
    fn see_tags(&self, out: &[f32], scores: &mut [f32], x: &mut Rows, answers: &mut [Answer]) {
        let (h, t, width) = (2 * self.sizes.hidden, self.sizes.tag, self.tags.outputs());
        x.clear(h + t);
        let mut row = vec![0f32; h + t];
        let eight = scores.chunks_mut(8 * width).zip(out.chunks(8 * h)).zip(answers.chunks_mut(8));
        for ((scores, out), answers) in eight {
            for (scores, answer) in scores.chunks_exact_mut(width).zip(&mut *answers) {
                let (scores, none) = scores.split_at_mut(self.sizes.tags);
                let tag = best(scores);
                answer.tag = tag as u8;
                widen::powers(scores, scores[tag]);
                none.fill(0.0);
            }
            let sums = totals(scores, width);
            for ((scores, out), sum) in scores.chunks_exact(width).zip(out.chunks_exact(h)).zip(sums) {
                let (state, seen) = row.split_at_mut(h);
                state.copy_from_slice(out);
                seen.fill(0.0);
                // A tag of less than one in a thousand weighs nothing.
                for (i, p) in above(scores, sum / 1024.0) {
                    widen::add_share(seen, p / sum, self.tag_table.part(i * t, t));
                }
                x.push(&row);
            }
        }
    }

    /// Finds the tree and its labels from the vectors of dependents and heads.
    fn hang(&self, projected: &mut [f32], answers: &mut [Answer], work: &mut Hang) {
        let Hang { rows, left, heads, sums, y, scores, hidden, root } = work;
        let (n, a, l) = (answers.len(), self.sizes.arc, self.sizes.label);
        let width = self.project.outputs();
        rows.clear(a);
        for row in projected.chunks_exact_mut(width) {
            row[..2 * a].iter_mut().for_each(|x| *x = x.max(0.0));
            rows.push(&row[..a]);
        }
        let arcs = self.arc.apply(rows, sums, y);
        left.clear(a);
        arcs.chunks_exact(self.arc.outputs()).for_each(|row| left.push(&row[..a]));
        heads.clear(a);
        root.clear();
        root.extend(self.root_arc.iter());
        heads.push(root);
        projected.chunks_exact(width).for_each(|row| heads.push(&row[a..2 * a]));
        scores.resize(scores.len().max(n * (n + 1)), 0);
        let scores = &mut scores[..n * (n + 1)];
        for (d, row) in scores.chunks_exact_mut(n + 1).enumerate() {
            let (own, scale) = left.row(d);
            widen::dots(own, heads.numbers(), row);
            for (score, other) in row.iter_mut().zip(heads.scales()) {
                *score = in_4096ths(*score, scale, *other);
            }
        }
        let tree = best_tree(&Arcs { scores, n });
        rows.clear(l);
        hidden.resize(l, 0.0);
        root.clear();
        root.extend(self.root_label.iter());
        for (d, &head) in tree.iter().enumerate() {
            let own = &projected[d * width + 2 * a..][..l];
            let other = match head.checked_sub(1) {
                Some(h) => &projected[h as usize * width + 2 * a + l..][..l],
                None => &root[..],
            };
            hidden.iter_mut().zip(own).zip(other).for_each(|((x, d), h)| *x = (d + h).max(0.0));
            rows.push(hidden);
        }
        let scores = self.label.apply(rows, sums, y).chunks_exact(self.label.outputs());
        for ((answer, head), scores) in answers.iter_mut().zip(tree).zip(scores) {
            answer.head = head;
            answer.label = best(&scores[..self.sizes.labels]) as u8;
        }
    }
}

/// Room to add up an embedding in.
#[derive(Debug, Default)]
pub(crate) struct Sums {
    whole: Vec<i16>,
    real: Vec<f32>,
}

/// Room to work in, kept from one group of sentences to the next.
#[derive(Debug, Default)]
pub(crate) struct Work {
    /// What the layer at work reads: at first the embeddings.
    pub(crate) x: Rows,
    sums: Vec<i32>,
    y: Vec<f32>,
    out: Vec<f32>,
    running: Running,
    hang: Hang,
}

/// Room to find a tree in.
#[derive(Debug, Default)]
struct Hang {
    rows: Rows,
    left: Rows,
    heads: Rows,
    sums: Vec<i32>,
    y: Vec<f32>,
    scores: Vec<i32>,
    hidden: Vec<f32>,
    root: Vec<f32>,
}

/// A product of two rows of integers with their scales, in 4096ths.
fn in_4096ths(product: i32, own: f32, other: f32) -> i32 {
    (product as f32 * (own * other) * 4096.0) as i32
}

/// The sums of at most eight rows.
fn totals(rows: &[f32], width: usize) -> [f32; 8] {
    let mut sums = [0.0; 8];
    if rows.len() == 8 * width {
        widen::totals(rows, width, &mut sums);
    } else {
        let each = rows.chunks_exact(width).map(|row| row.iter().fold(0f32, |a, x| a + x));
        sums.iter_mut().zip(each).for_each(|(sum, own)| *sum = own);
    }
    sums
}

/// The numbers above a limit, which few are, with their places.
fn above(row: &[f32], limit: f32) -> impl Iterator<Item = (usize, f32)> {
    row.chunks(16)
        .enumerate()
        .filter(move |(_, chunk)| chunk.iter().fold(false, |any, x| any | (*x > limit)))
        .flat_map(|(at, chunk)| chunk.iter().enumerate().map(move |(i, x)| (at * 16 + i, *x)))
        .filter(move |(_, x)| *x > limit)
}

/// The place of the highest score, the first of equals.
fn best(scores: &[f32]) -> usize {
    let most = widen::highest(scores);
    scores.iter().position(|s| *s == most).unwrap_or(0)
}

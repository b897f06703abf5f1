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
use layer::{Direction, Floats, Linear, Reader, Rows, Running};
use math::exp;
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

    /// Analyses sentences, at most [`WINDOW`] tokens each. `tokens`: the rows of each token's embedding, of all `parts` one after the
    /// other. How many there are changes nothing in what is said of each.
    pub(crate) fn answer(&self, tokens: &[Vec<u16>], parts: &[Range<usize>]) -> Vec<Answer> {
        let mut answers = vec![Answer::default(); tokens.len()];
        let mut longest_first = parts.to_vec();
        longest_first.sort_by_key(|p| std::cmp::Reverse(p.len()));
        let (mut x, mut sums, mut y) = (Rows::default(), Vec::new(), Vec::new());
        let (h, mut running) = (2 * self.sizes.hidden, Running::default());
        let mut out = vec![0.0; tokens.len() * h];
        self.embed(tokens, &mut x);
        for (i, layer) in self.layers.iter().enumerate() {
            layer.input.apply(&x, &mut sums, &mut y);
            for (side, direction) in layer.directions.iter().enumerate() {
                direction.run(&longest_first, &y, side, &mut out, &mut running);
            }
            x.clear(h);
            out.chunks_exact(h).for_each(|row| x.push(row));
            if i == 0 {
                self.tags.apply(&x, &mut sums, &mut y);
                self.see_tags(&out, &mut y, &mut x, &mut answers);
            }
        }
        self.names.apply(&x, &mut sums, &mut y);
        for (answer, scores) in answers.iter_mut().zip(y.chunks_exact(self.names.outputs())) {
            answer.name = best(&scores[..self.sizes.names]) as u8;
        }
        self.project.apply(&x, &mut sums, &mut y);
        let width = self.project.outputs();
        for part in parts {
            self.hang(&mut y[part.start * width..part.end * width], &mut answers[part.clone()]);
        }
        answers
    }

    fn embed(&self, tokens: &[Vec<u16>], x: &mut Rows) {
        let d = self.sizes.embedding;
        x.clear(d);
        let (mut sum, mut row) = (vec![0i16; d], vec![0f32; d]);
        for rows in tokens {
            sum.fill(0);
            for &r in rows {
                widen::add(&mut sum, &self.table[r as usize * d..][..d]);
            }
            row.iter_mut().zip(&sum).for_each(|(x, s)| *x = f32::from(*s) * self.table_scale);
            x.push(&row);
        }
    }

    /// Keeps the best tag of each token, and puts the mean embedding of its tags beside its state.
    fn see_tags(&self, out: &[f32], scores: &mut [f32], x: &mut Rows, answers: &mut [Answer]) {
        let (h, t) = (2 * self.sizes.hidden, self.sizes.tag);
        x.clear(h + t);
        let mut row = vec![0f32; h + t];
        let rows = scores.chunks_exact_mut(self.tags.outputs()).zip(out.chunks_exact(h));
        for ((scores, out), answer) in rows.zip(answers) {
            let scores = &mut scores[..self.sizes.tags];
            let tag = best(scores);
            answer.tag = tag as u8;
            let most = scores[tag];
            scores.iter_mut().for_each(|s| *s = exp(*s - most));
            let sum = scores.iter().fold(0f32, |a, s| a + s);
            let (state, seen) = row.split_at_mut(h);
            state.copy_from_slice(out);
            seen.fill(0.0);
            // A tag of less than one in a thousand weighs nothing.
            for (i, p) in scores.iter().enumerate().filter(|(_, p)| **p > sum / 1024.0) {
                let share = p / sum;
                widen::add_share(seen, share, self.tag_table.part(i * t, t));
            }
            x.push(&row);
        }
    }

    /// Finds the tree and its labels from the vectors of dependents and heads.
    fn hang(&self, projected: &mut [f32], answers: &mut [Answer]) {
        let (n, a, l) = (answers.len(), self.sizes.arc, self.sizes.label);
        let width = self.project.outputs();
        let (mut rows, mut sums, mut y) = (Rows::default(), Vec::new(), Vec::new());
        rows.clear(a);
        for row in projected.chunks_exact_mut(width) {
            row[..2 * a].iter_mut().for_each(|x| *x = x.max(0.0));
            rows.push(&row[..a]);
        }
        self.arc.apply(&rows, &mut sums, &mut y);
        let (mut left, mut heads) = (Rows::default(), Rows::default());
        left.clear(a);
        y.chunks_exact(self.arc.outputs()).for_each(|row| left.push(&row[..a]));
        heads.clear(a);
        heads.push(&self.root_arc.iter().collect::<Vec<_>>());
        projected.chunks_exact(width).for_each(|row| heads.push(&row[a..2 * a]));
        let scores: Vec<i32> = (0..n)
            .flat_map(|d| (0..=n).map(move |h| (d, h)))
            .map(|(d, h)| dot(left.row(d), heads.row(h)))
            .collect();
        let tree = best_tree(&Arcs { scores: &scores, n });
        rows.clear(l);
        let mut hidden = vec![0f32; l];
        let root: Vec<f32> = self.root_label.iter().collect();
        for (d, &head) in tree.iter().enumerate() {
            let own = &projected[d * width + 2 * a..][..l];
            let other = match head.checked_sub(1) {
                Some(h) => &projected[h as usize * width + 2 * a + l..][..l],
                None => &root[..],
            };
            hidden.iter_mut().zip(own).zip(other).for_each(|((x, d), h)| *x = (d + h).max(0.0));
            rows.push(&hidden);
        }
        self.label.apply(&rows, &mut sums, &mut y);
        for ((answer, head), scores) in answers.iter_mut().zip(tree).zip(y.chunks_exact(self.label.outputs()))
        {
            answer.head = head;
            answer.label = best(&scores[..self.sizes.labels]) as u8;
        }
    }
}

/// The product of two rows in 4096ths.
fn dot(a: (&[i8], f32), b: (&[i8], f32)) -> i32 {
    (widen::dot(a.0, b.0) as f32 * (a.1 * b.1) * 4096.0) as i32
}

/// The place of the highest score, the first of equals.
fn best(scores: &[f32]) -> usize {
    (0..scores.len()).fold(0, |b, i| if scores[i] > scores[b] { i } else { b })
}

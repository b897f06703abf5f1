//! The network: embeddings, an LSTM layer that gives tags, further ones that see these tags, and heads for arcs, labels and names.

mod backward;

use std::fmt;

use super::data::{Item, Vocabulary};
use super::lstm::{Layout, Lstm, Trace};
use super::mat::{View, add_row, product, product_strided, softmax_loss};
use super::param::{Adam, Param};
use crate::parse::train::random::Random;

/// Sizes of the layers, in numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    pub(super) embedding: usize,
    pub(super) hidden: usize,
    pub(super) layers: usize,
    pub(super) tag: usize,
    pub(super) arc: usize,
    pub(super) label: usize,
}

/// Shares of numbers that are not seen in training, in hundredths.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dropout {
    pub(super) input: f32,
    pub(super) layer: f32,
    pub(super) recurrent: f32,
    pub(super) head: f32,
}

pub(super) struct Net {
    pub(super) sizes: Sizes,
    pub(super) table: Param,
    pub(super) layers: Vec<Lstm>,
    /// Tags × 2H, and a column of bias.
    pub(super) tags: [Param; 2],
    /// The embedding of each tag.
    pub(super) tag_table: Param,
    /// (2A + 2L) × 2H: dependent and head for arcs, dependent and head for labels.
    pub(super) project: [Param; 2],
    /// A × A, and the root's head vector and the bias of heads, A each.
    pub(super) arc: [Param; 3],
    /// Labels × L with its bias, and the root's vector.
    pub(super) label: [Param; 3],
    pub(super) names: [Param; 2],
}

/// One batch.
pub(super) struct Batch<'a> {
    pub(super) items: Vec<&'a Item>,
    pub(super) layout: Layout,
}

impl<'a> Batch<'a> {
    pub(super) fn new(sentences: &'a [Vec<Item>], which: &[usize]) -> Self {
        let mut starts = vec![0];
        for &i in which {
            starts.push(starts[starts.len() - 1] + sentences[i].len());
        }
        Self { items: which.iter().flat_map(|&i| &sentences[i]).collect(), layout: Layout { starts } }
    }
}

/// Sums over tokens.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Losses {
    tokens: usize,
    pub(super) tag: f32,
    pub(super) arc: f32,
    pub(super) label: f32,
    pub(super) name: f32,
}

impl Losses {
    pub(super) fn add(&mut self, other: Self) {
        self.tokens += other.tokens;
        self.tag += other.tag;
        self.arc += other.arc;
        self.label += other.label;
        self.name += other.name;
    }
}

impl fmt::Display for Losses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let per = |x: f32| x / self.tokens.max(1) as f32;
        let (tag, arc, label, name) = (per(self.tag), per(self.arc), per(self.label), per(self.name));
        write!(f, "loss of tags {tag:.3}, arcs {arc:.3}, labels {label:.3}, names {name:.3}")
    }
}

/// What a pass leaves for the next step: all rows × columns.
struct Pass {
    rows: Vec<Vec<u32>>,
    x: Vec<f32>,
    traces: Vec<Trace>,
    /// Inputs of the layers above the first.
    inputs: Vec<Vec<f32>>,
    /// Masks of the inputs of layers and of the last output.
    masks: Vec<Vec<f32>>,
    tag_scores: Vec<f32>,
    last: Vec<f32>,
    projected: Vec<f32>,
    projected_mask: Vec<f32>,
}

/// 0 or 1/(1−p).
fn mask(n: usize, p: f32, random: &mut Random) -> Vec<f32> {
    let limit = (f64::from(p) * 65_536.0) as u64;
    let keep = 1.0 / (1.0 - p);
    (0..n).map(|_| if random.next() >> 48 < limit { 0.0 } else { keep }).collect()
}

/// One mask a sentence, over rows of `cols` numbers.
fn mask_sentences(layout: &Layout, cols: usize, p: f32, random: &mut Random) -> Vec<f32> {
    let mut out = Vec::with_capacity(layout.rows() * cols);
    for s in 0..layout.sentences() {
        let one = mask(cols, p, random);
        (0..layout.len(s)).for_each(|_| out.extend(&one));
    }
    out
}

fn times(x: &mut [f32], mask: &[f32]) {
    x.iter_mut().zip(mask).for_each(|(x, m)| *x *= m);
}

impl Net {
    pub(super) fn new(
        sizes: Sizes,
        rows: usize,
        tags: usize,
        labels: usize,
        names: usize,
        random: &mut Random,
    ) -> Self {
        let Sizes { embedding: d, hidden, layers, tag, arc, label } = sizes;
        let h = 2 * hidden;
        let mut stack = vec![Lstm::new(d, hidden, random)];
        for layer in 1..layers {
            stack.push(Lstm::new(if layer == 1 { h + tag } else { h }, hidden, random));
        }
        let mut matrix = |rows, cols| Param::glorot(rows, cols, random);
        let tag_weights = matrix(tags, h);
        let (project, bilinear) = (matrix(2 * arc + 2 * label, h), matrix(arc, arc));
        let (label_weights, name_weights) = (matrix(labels, label), matrix(names, h));
        let mut small = |rows, cols, range| Param::new(rows, cols, range, random);
        Self {
            sizes,
            tags: [tag_weights, small(1, tags, 0.0)],
            tag_table: small(tags, tag, 0.1),
            project: [project, small(1, 2 * arc + 2 * label, 0.0)],
            arc: [bilinear, small(1, arc, 0.1), small(1, arc, 0.1)],
            label: [label_weights, small(1, labels, 0.0), small(1, label, 0.1)],
            names: [name_weights, small(1, names, 0.0)],
            layers: stack,
            table: Param::table(rows, d, 0.15, random),
        }
    }

    pub(super) fn params(&mut self) -> Vec<&mut Param> {
        let mut all = vec![&mut self.table, &mut self.tag_table];
        self.layers.iter_mut().for_each(|l| all.extend(l.params()));
        for group in [&mut self.tags[..], &mut self.project, &mut self.arc, &mut self.label, &mut self.names]
        {
            all.extend(group.iter_mut());
        }
        all
    }

    /// One step of learning; returns the losses.
    pub(super) fn learn(
        &mut self,
        batch: &Batch,
        vocabulary: &Vocabulary,
        dropout: Dropout,
        adam: &Adam,
        random: &mut Random,
    ) -> Losses {
        let pass = self.forward(batch, vocabulary, Some((dropout, random)));
        let losses = self.backward(batch, pass);
        let norm = self.params().into_iter().map(Param::square).sum::<f64>().sqrt() as f32;
        let scale = 1.0 / (batch.items.len() as f32);
        let clip = if norm * scale > 2.0 { 2.0 / norm } else { scale };
        self.params().into_iter().for_each(|p| p.update(adam, clip));
        losses
    }

    fn forward(
        &self,
        batch: &Batch,
        vocabulary: &Vocabulary,
        mut learning: Option<(Dropout, &mut Random)>,
    ) -> Pass {
        let (n, d, h) = (batch.items.len(), self.sizes.embedding, 2 * self.sizes.hidden);
        let layout = &batch.layout;
        let mut rows = vec![Vec::new(); n];
        let mut x = vec![0.0; n * d];
        for ((item, rows), x) in batch.items.iter().zip(&mut rows).zip(x.chunks_exact_mut(d)) {
            vocabulary.rows(item, learning.as_mut().map(|(_, r)| &mut **r), rows);
            for &row in &*rows {
                x.iter_mut().zip(self.table.row(row)).for_each(|(x, e)| *x += e);
            }
        }
        let mut masks = Vec::new();
        if let Some((dropout, random)) = &mut learning {
            masks.push(mask_sentences(layout, d, dropout.input, random));
            times(&mut x, &masks[0]);
        }
        let mut pass = Pass {
            rows,
            x,
            traces: Vec::new(),
            inputs: Vec::new(),
            masks,
            tag_scores: Vec::new(),
            last: Vec::new(),
            projected: Vec::new(),
            projected_mask: Vec::new(),
        };
        for (i, layer) in self.layers.iter().enumerate() {
            let recurrent = learning
                .as_mut()
                .filter(|(dropout, _)| dropout.recurrent > 0.0)
                .map(|(dropout, random)| mask(layout.sentences() * h, dropout.recurrent, random));
            let trace = layer.forward(pass.inputs.last().unwrap_or(&pass.x), layout, recurrent);
            let mut out = trace.out.clone();
            pass.traces.push(trace);
            if let Some((dropout, random)) = &mut learning {
                let mask = mask_sentences(layout, h, dropout.layer, random);
                times(&mut out, &mask);
                pass.masks.push(mask);
            }
            if i == 0 {
                out = self.see_tags(out, n, &mut pass);
            }
            if i + 1 < self.layers.len() { pass.inputs.push(out) } else { pass.last = out }
        }
        self.project(n, &mut pass);
        if let Some((dropout, random)) = &mut learning {
            pass.projected_mask = mask(pass.projected.len(), dropout.head, random);
            times(&mut pass.projected, &pass.projected_mask);
        }
        pass
    }

    /// Scores the tags from the first layer's output and puts what they are beside it.
    fn see_tags(&self, out: Vec<f32>, n: usize, pass: &mut Pass) -> Vec<f32> {
        let (h, t, tags) = (2 * self.sizes.hidden, self.sizes.tag, self.tags[0].rows);
        let mut scores = vec![0.0; n * tags];
        add_row(&mut scores, &self.tags[1].w);
        product(&mut scores, View::new(&out, n, h), View::new(&self.tags[0].w, tags, h).t(), true);
        for row in scores.chunks_exact_mut(tags) {
            softmax_loss(row, 0);
        }
        let mut next = vec![0.0; n * (h + t)];
        for (to, from) in next.chunks_exact_mut(h + t).zip(out.chunks_exact(h)) {
            to[..h].copy_from_slice(from);
        }
        let table = View::new(&self.tag_table.w, tags, t);
        product_strided(&mut next[h..], h + t, View::new(&scores, n, tags), table, false);
        pass.tag_scores = scores;
        next
    }

    /// The vectors of dependents and heads. Those for arcs are never negative.
    fn project(&self, n: usize, pass: &mut Pass) {
        let (h, width, a) = (2 * self.sizes.hidden, self.project[0].rows, self.sizes.arc);
        pass.projected = vec![0.0; n * width];
        add_row(&mut pass.projected, &self.project[1].w);
        let w = View::new(&self.project[0].w, width, h);
        product(&mut pass.projected, View::new(&pass.last, n, h), w.t(), true);
        for row in pass.projected.chunks_exact_mut(width) {
            row[..2 * a].iter_mut().for_each(|x| *x = x.max(0.0));
        }
    }

    /// For a sentence in rows `at..at + n`: n × (n + 1) scores, the root first; and the dependents times the matrix.
    fn arc_scores(&self, projected: &[f32], at: usize, n: usize) -> (Vec<f32>, Vec<f32>, Vec<f32>) {
        let (a, width) = (self.sizes.arc, self.project[0].rows);
        let mut left = vec![0.0; n * a];
        add_row(&mut left, &self.arc[2].w);
        let dependents = View::strided(&projected[at * width..], n, a, width);
        product(&mut left, dependents, View::new(&self.arc[0].w, a, a), true);
        let mut heads = self.arc[1].w.clone();
        for i in at..at + n {
            heads.extend(&projected[i * width + a..][..a]);
        }
        let mut scores = vec![0.0; n * (n + 1)];
        product(&mut scores, View::new(&left, n, a), View::new(&heads, n + 1, a).t(), false);
        (scores, left, heads)
    }

    /// The vector labels are scored from.
    fn label_hidden(&self, projected: &[f32], row: usize, head: Option<usize>, out: &mut [f32]) {
        let (a, l, width) = (self.sizes.arc, self.sizes.label, self.project[0].rows);
        let dependent = &projected[row * width + 2 * a..][..l];
        let head = head.map_or(&self.label[2].w[..], |r| &projected[r * width + 2 * a + l..][..l]);
        for ((o, d), h) in out.iter_mut().zip(dependent).zip(head) {
            *o = (d + h).max(0.0);
        }
    }

    fn name_scores(&self, last: &[f32], n: usize) -> Vec<f32> {
        let names = self.names[0].rows;
        let mut scores = vec![0.0; n * names];
        add_row(&mut scores, &self.names[1].w);
        product(&mut scores, View::new(last, n, 2 * self.sizes.hidden), w_of(&self.names[0]).t(), true);
        scores
    }

    /// The best tag, head (by itself), label and name of each token of a batch.
    pub(super) fn answer(&self, batch: &Batch, vocabulary: &Vocabulary) -> Vec<(u8, u32, u8, u8)> {
        let pass = self.forward(batch, vocabulary, None);
        let n = batch.items.len();
        let name_scores = self.name_scores(&pass.last, n);
        let mut hidden = vec![0.0; self.sizes.label];
        let mut out = Vec::with_capacity(n);
        for s in 0..batch.layout.sentences() {
            let (at, len) = (batch.layout.starts[s], batch.layout.len(s));
            let (scores, _, _) = self.arc_scores(&pass.projected, at, len);
            for i in 0..len {
                let head = best(&scores[i * (len + 1)..][..=len]);
                self.label_hidden(&pass.projected, at + i, head.checked_sub(1).map(|h| at + h), &mut hidden);
                let mut labels = self.label[1].w.clone();
                product(&mut labels, View::new(&hidden, 1, hidden.len()), w_of(&self.label[0]).t(), true);
                let tags = self.tags[0].rows;
                let tag = best(&pass.tag_scores[(at + i) * tags..][..tags]);
                let names = self.names[0].rows;
                let name = best(&name_scores[(at + i) * names..][..names]);
                out.push((tag as u8, head as u32, best(&labels) as u8, name as u8));
            }
        }
        out
    }
}

fn w_of(param: &Param) -> View<'_> {
    View::new(&param.w, param.rows, param.cols)
}

/// The place of the highest score, the first of equals.
pub(super) fn best(scores: &[f32]) -> usize {
    (0..scores.len()).fold(0, |b, i| if scores[i] > scores[b] { i } else { b })
}

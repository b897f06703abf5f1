//! From losses to the gradients of every weight, layer by layer, the last first.

use super::super::data::NO_NAME;
use super::super::mat::{View, add_row, product, product_strided, softmax_loss, sum_rows};
use super::{Batch, Losses, Net, Pass, times, w_of};

impl Net {
    pub(super) fn backward(&mut self, batch: &Batch, pass: Pass) -> Losses {
        let (n, h, width) = (batch.items.len(), 2 * self.sizes.hidden, self.project[0].rows);
        let mut losses = Losses { tokens: n, ..Losses::default() };
        let mut d_projected = vec![0.0; n * width];
        losses.arc = self.arcs_back(batch, &pass, &mut d_projected);
        losses.label = self.labels_back(batch, &pass, &mut d_projected);
        let a = self.sizes.arc;
        times(&mut d_projected, &pass.projected_mask);
        for (d, p) in d_projected.chunks_exact_mut(width).zip(pass.projected.chunks_exact(width)) {
            d[..2 * a].iter_mut().zip(p).for_each(|(d, p)| *d = if *p > 0.0 { *d } else { 0.0 });
        }
        let d = View::new(&d_projected, n, width);
        product(&mut self.project[0].g, d.t(), View::new(&pass.last, n, h), true);
        sum_rows(&mut self.project[1].g, &d_projected);
        let mut d_last = vec![0.0; n * h];
        product(&mut d_last, d, View::new(&self.project[0].w, width, h), false);
        losses.name = self.names_back(batch, &pass, &mut d_last);
        self.layers_back(batch, pass, d_last, &mut losses);
        losses
    }

    fn arcs_back(&mut self, batch: &Batch, pass: &Pass, d_projected: &mut [f32]) -> f32 {
        let (a, width) = (self.sizes.arc, self.project[0].rows);
        let mut loss = 0.0;
        for s in 0..batch.layout.sentences() {
            let (at, n) = (batch.layout.starts[s], batch.layout.len(s));
            let (mut scores, left, heads) = self.arc_scores(&pass.projected, at, n);
            for (row, item) in scores.chunks_exact_mut(n + 1).zip(&batch.items[at..]) {
                loss += softmax_loss(row, item.head as usize);
                row[item.head as usize] -= 1.0;
            }
            let d = View::new(&scores, n, n + 1);
            let mut d_left = vec![0.0; n * a];
            product(&mut d_left, d, View::new(&heads, n + 1, a), false);
            let mut d_heads = vec![0.0; (n + 1) * a];
            product(&mut d_heads, d.t(), View::new(&left, n, a), false);
            self.arc[1].g.iter_mut().zip(&d_heads).for_each(|(g, d)| *g += d);
            for i in 0..n {
                let to = &mut d_projected[(at + i) * width + a..][..a];
                to.iter_mut().zip(&d_heads[(i + 1) * a..]).for_each(|(t, d)| *t += d);
            }
            sum_rows(&mut self.arc[2].g, &d_left);
            let dependents = View::strided(&pass.projected[at * width..], n, a, width);
            let d_left = View::new(&d_left, n, a);
            product(&mut self.arc[0].g, dependents.t(), d_left, true);
            let matrix = View::new(&self.arc[0].w, a, a);
            product_strided(&mut d_projected[at * width..], width, d_left, matrix.t(), true);
        }
        loss
    }

    fn labels_back(&mut self, batch: &Batch, pass: &Pass, d_projected: &mut [f32]) -> f32 {
        let (a, l, width, labels) =
            (self.sizes.arc, self.sizes.label, self.project[0].rows, self.label[0].rows);
        let n = batch.items.len();
        let mut heads = Vec::with_capacity(n);
        let mut hidden = vec![0.0; n * l];
        for s in 0..batch.layout.sentences() {
            let at = batch.layout.starts[s];
            for row in at..batch.layout.starts[s + 1] {
                let head = (batch.items[row].head as usize).checked_sub(1).map(|h| at + h);
                self.label_hidden(&pass.projected, row, head, &mut hidden[row * l..][..l]);
                heads.push(head);
            }
        }
        let mut scores = vec![0.0; n * labels];
        add_row(&mut scores, &self.label[1].w);
        let w = View::new(&self.label[0].w, labels, l);
        product(&mut scores, View::new(&hidden, n, l), w.t(), true);
        let mut loss = 0.0;
        for ((row, item), head) in scores.chunks_exact_mut(labels).zip(&batch.items).zip(&heads) {
            if head.is_none() {
                row.fill(0.0); // The root has no label to learn.
                continue;
            }
            loss += softmax_loss(row, item.label as usize);
            row[item.label as usize] -= 1.0;
        }
        let d = View::new(&scores, n, labels);
        product(&mut self.label[0].g, d.t(), View::new(&hidden, n, l), true);
        sum_rows(&mut self.label[1].g, &scores);
        let mut d_hidden = vec![0.0; n * l];
        product(&mut d_hidden, d, w_of(&self.label[0]), false);
        for row in 0..n {
            let d = &mut d_hidden[row * l..][..l];
            d.iter_mut().zip(&hidden[row * l..]).for_each(|(d, x)| *d = if *x > 0.0 { *d } else { 0.0 });
            let to = &mut d_projected[row * width + 2 * a..][..l];
            to.iter_mut().zip(&*d).for_each(|(t, d)| *t += d);
            let to = match heads[row] {
                Some(head) => &mut d_projected[head * width + 2 * a + l..][..l],
                None => &mut self.label[2].g[..],
            };
            to.iter_mut().zip(&*d).for_each(|(t, d)| *t += d);
        }
        loss
    }

    fn names_back(&mut self, batch: &Batch, pass: &Pass, d_last: &mut [f32]) -> f32 {
        let (n, h, names) = (batch.items.len(), 2 * self.sizes.hidden, self.names[0].rows);
        if batch.items.iter().all(|i| i.name == NO_NAME) {
            return 0.0;
        }
        let mut scores = self.name_scores(&pass.last, n);
        let mut loss = 0.0;
        for (row, item) in scores.chunks_exact_mut(names).zip(&batch.items) {
            if item.name == NO_NAME {
                row.fill(0.0);
            } else {
                loss += softmax_loss(row, item.name as usize);
                row[item.name as usize] -= 1.0;
            }
        }
        let d = View::new(&scores, n, names);
        product(&mut self.names[0].g, d.t(), View::new(&pass.last, n, h), true);
        sum_rows(&mut self.names[1].g, &scores);
        product(d_last, d, w_of(&self.names[0]), true);
        loss
    }

    fn layers_back(&mut self, batch: &Batch, pass: Pass, mut d: Vec<f32>, losses: &mut Losses) {
        let (n, h) = (batch.items.len(), 2 * self.sizes.hidden);
        for i in (0..self.layers.len()).rev() {
            if i == 0 {
                d = self.tags_back(batch, &pass, &d, n, losses);
            }
            times(&mut d, &pass.masks[i + 1]);
            debug_assert_eq!(d.len(), n * h);
            let x = if i == 0 { &pass.x } else { &pass.inputs[i - 1] };
            d = self.layers[i].backward(x, &d, &batch.layout, &pass.traces[i]);
        }
        times(&mut d, &pass.masks[0]);
        for (rows, d) in pass.rows.iter().zip(d.chunks_exact(self.sizes.embedding)) {
            rows.iter().for_each(|&row| self.table.add_row(row, d));
        }
    }

    /// From the gradient of the second layer's input to that of the first layer's output.
    fn tags_back(
        &mut self,
        batch: &Batch,
        pass: &Pass,
        d: &[f32],
        n: usize,
        losses: &mut Losses,
    ) -> Vec<f32> {
        let (h, t, tags) = (2 * self.sizes.hidden, self.sizes.tag, self.tags[0].rows);
        let seen = View::strided(&d[h..], n, t, h + t);
        let p = View::new(&pass.tag_scores, n, tags);
        product(&mut self.tag_table.g, p.t(), seen, true);
        let mut d_scores = vec![0.0; n * tags];
        product(&mut d_scores, seen, w_of(&self.tag_table).t(), false);
        for ((d, p), item) in
            d_scores.chunks_exact_mut(tags).zip(pass.tag_scores.chunks_exact(tags)).zip(&batch.items)
        {
            let mean: f32 = d.iter().zip(p).map(|(d, p)| d * p).sum();
            d.iter_mut().zip(p).for_each(|(d, p)| *d = p * (*d - mean) + p);
            d[item.tag as usize] -= 1.0;
            losses.tag -= p[item.tag as usize].max(1e-9).ln();
        }
        let out: &[f32] = &pass.inputs[0];
        let dv = View::new(&d_scores, n, tags);
        product(&mut self.tags[0].g, dv.t(), View::strided(out, n, h, h + t), true);
        sum_rows(&mut self.tags[1].g, &d_scores);
        let mut below = vec![0.0; n * h];
        for (to, from) in below.chunks_exact_mut(h).zip(d.chunks_exact(h + t)) {
            to.copy_from_slice(&from[..h]);
        }
        product(&mut below, dv, w_of(&self.tags[0]), true);
        below
    }
}

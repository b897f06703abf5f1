//! The best tree over scored arcs: Chu and Liu (1965), Edmonds (1967), with exactly one root.

/// Scores of every arc: `row(dependent)[head]`, heads from 1, 0 the root; dependents from 0.
pub(crate) struct Arcs<'a> {
    pub(crate) scores: &'a [i32],
    pub(crate) n: usize,
}

/// No arc at all.
const NEVER: i64 = i64::MIN / 4;

/// The head of each dependent, from 1, 0 for the one that is the root. Ties fall to the head on the left.
pub(crate) fn best_tree(arcs: &Arcs) -> Vec<u32> {
    let (n, width) = (arcs.n, arcs.n + 1);
    let mut heads = vec![0; n];
    for (d, head) in heads.iter_mut().enumerate() {
        let row = &arcs.scores[d * width..][..width];
        *head = (0..width).filter(|&h| h != d + 1).fold(0, |b, h| if row[h] > row[b] { h } else { b }) as u32;
    }
    if heads.iter().filter(|&&h| h == 0).count() == 1 && cycle(&heads).is_none() {
        return heads;
    }
    // A root costs more than all else together, so the best tree has one.
    let most = arcs.scores.iter().map(|s| i64::from(*s).abs()).max().unwrap_or(0) + 1;
    let fine = 2 * most * (n as i64 + 1);
    let mut scores = vec![NEVER; width * width];
    for d in 0..n {
        for h in (0..width).filter(|&h| h != d + 1) {
            scores[(d + 1) * width + h] =
                i64::from(arcs.scores[d * width + h]) - if h == 0 { fine } else { 0 };
        }
    }
    contract(&scores, width)[1..].iter().map(|&h| h as u32).collect()
}

/// The nodes of a cycle among heads counted from 1.
fn cycle(heads: &[u32]) -> Option<Vec<usize>> {
    let mut seen = vec![0usize; heads.len() + 1];
    for start in 1..=heads.len() {
        let mut at = start;
        while at != 0 && seen[at] == 0 {
            seen[at] = start;
            at = heads[at - 1] as usize;
        }
        if at != 0 && seen[at] == start {
            let mut nodes = vec![at];
            let mut next = heads[at - 1] as usize;
            while next != at {
                nodes.push(next);
                next = heads[next - 1] as usize;
            }
            return Some(nodes);
        }
    }
    None
}

/// The best head of every node of a graph of `n` nodes, node 0 the root; `scores[d * n + h]`.
fn contract(scores: &[i64], n: usize) -> Vec<usize> {
    let at = |d: usize, h: usize| scores[d * n + h];
    let mut heads = vec![0usize; n];
    for (d, head) in heads.iter_mut().enumerate().skip(1) {
        *head = (0..n).filter(|&h| h != d).fold(0, |b, h| if at(d, h) > at(d, b) { h } else { b });
    }
    let plain: Vec<u32> = heads[1..].iter().map(|&h| h as u32).collect();
    let Some(ring) = cycle(&plain) else { return heads };
    let mut inside = vec![false; n];
    ring.iter().for_each(|&node| inside[node] = true);
    let outside: Vec<usize> = (0..n).filter(|&node| !inside[node]).collect();
    let (m, one) = (outside.len() + 1, outside.len());
    let mut smaller = vec![NEVER; m * m];
    let mut out_of = vec![0; m]; // for each outside dependent: which node of the ring would be its head
    let mut into = vec![0; m]; // for each outside head: which node of the ring it would take
    for (i, &node) in outside.iter().enumerate() {
        for (j, &other) in outside.iter().enumerate().filter(|&(j, _)| i != j && i > 0 && j < m) {
            smaller[i * m + j] = at(node, other);
        }
        if i > 0 {
            let best = ring.iter().copied().reduce(|b, r| if at(node, r) > at(node, b) { r } else { b });
            out_of[i] = best.unwrap_or(0);
            smaller[i * m + one] = at(node, out_of[i]);
        }
        let gain = |r: usize| if at(r, node) <= NEVER { NEVER } else { at(r, node) - at(r, heads[r]) };
        let best = ring.iter().copied().reduce(|b, r| if gain(r) > gain(b) { r } else { b });
        into[i] = best.unwrap_or(0);
        smaller[one * m + i] = gain(into[i]);
    }
    let below = contract(&smaller, m);
    for (i, &node) in outside.iter().enumerate().skip(1) {
        heads[node] = if below[i] == one { out_of[i] } else { outside[below[i]] };
    }
    let entry = below[one];
    heads[into[entry]] = outside[entry];
    heads
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All trees with one root, tried.
    fn by_force(arcs: &Arcs) -> i64 {
        let (n, width) = (arcs.n, arcs.n + 1);
        let mut best = i64::MIN;
        for code in 0..width.pow(n as u32) {
            let heads: Vec<u32> = (0..n).map(|d| (code / width.pow(d as u32) % width) as u32).collect();
            let own = heads.iter().enumerate().any(|(d, &h)| h as usize == d + 1);
            if !own && heads.iter().filter(|&&h| h == 0).count() == 1 && cycle(&heads).is_none() {
                best = best.max(total(arcs, &heads));
            }
        }
        best
    }

    fn total(arcs: &Arcs, heads: &[u32]) -> i64 {
        heads.iter().enumerate().map(|(d, &h)| i64::from(arcs.scores[d * (arcs.n + 1) + h as usize])).sum()
    }

    #[test]
    fn no_tree_is_better() {
        let mut seed = 7u64;
        for round in 0..3000 {
            let n = 1 + round % 5;
            let scores: Vec<i32> = (0..n * (n + 1))
                .map(|_| {
                    seed = crate::parse::hash::mix(seed, 99);
                    (seed >> 40) as i32 % 50 - 25
                })
                .collect();
            let arcs = Arcs { scores: &scores, n };
            let heads = best_tree(&arcs);
            assert!(cycle(&heads).is_none());
            assert_eq!(heads.iter().filter(|&&h| h == 0).count(), 1);
            assert_eq!(total(&arcs, &heads), by_force(&arcs), "{scores:?} {heads:?}");
        }
    }
}

//! The dynamic oracle of arc-hybrid (Goldberg and Nivre 2013): what each step costs in arcs that can no longer be made.

use crate::parse::arcs::{NONE, State};

/// A gold tree, with dependents by head.
pub(super) struct Gold {
    pub(super) heads: Vec<u32>,
    pub(super) labels: Vec<u8>,
    children: Vec<Vec<u32>>,
}

impl Gold {
    pub(super) fn new(heads: Vec<u32>, labels: Vec<u8>) -> Self {
        let mut children = vec![Vec::new(); heads.len()];
        for (child, &head) in heads.iter().enumerate() {
            if head != NONE {
                children[head as usize].push(child as u32);
            }
        }
        Self { heads, labels, children }
    }

    /// Arcs lost by SHIFT, LEFT and RIGHT; `u32::MAX` for what is not allowed.
    pub(super) fn costs(&self, state: &State) -> [u32; 3] {
        let allowed = state.allowed();
        let (top, below, next) = (state.stack(0), state.stack(1), state.next);
        let in_buffer = |word: u32| word != NONE && word >= next;
        let on_stack = |word: u32| word != NONE && word < next && state.nodes[word as usize].head == NONE;
        let mut costs = [u32::MAX; 3];
        if allowed[0] {
            let head = self.heads[next as usize];
            let lost = u32::from(head != top && on_stack(head));
            let children = self.children[next as usize].iter().filter(|&&c| on_stack(c)).count() as u32;
            costs[0] = lost + children;
        }
        if top == NONE {
            return costs;
        }
        let head = self.heads[top as usize];
        let rest = self.children[top as usize].iter().filter(|&&c| in_buffer(c)).count() as u32;
        if allowed[1] {
            let lost = head == NONE || (head == below && below != NONE) || (in_buffer(head) && head != next);
            costs[1] = rest + u32::from(lost);
        }
        if allowed[2] {
            costs[2] = rest + u32::from(head == NONE || in_buffer(head));
        }
        costs
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::arcs::Special;

    #[test]
    fn following_the_free_steps_builds_the_gold_tree() {
        // "De garde valt de stad aan": projective.
        let gold = Gold::new(vec![1, 2, NONE, 4, 2, 2], vec![0; 6]);
        let mut state = State::new(6, Special { case: 255, mark: 255 });
        while !state.done() {
            let costs = gold.costs(&state);
            let step = (0..3).find(|&k| costs[k] == 0).expect("a free step");
            state.step(step, 1);
        }
        let heads: Vec<u32> = state.nodes.iter().map(|n| n.head).collect();
        assert_eq!(heads, gold.heads);
    }
}

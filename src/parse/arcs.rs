//! The transition system: arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011), a stack and a buffer of words.
//!
//! SHIFT moves the buffer's first word onto the stack; LEFT hangs the top of the stack under the buffer's first word; RIGHT hangs
//! it under the word below it. Two steps a word. What is left on the stack is the root, so every tree has exactly one and no cycles.

/// No word.
pub(crate) const NONE: u32 = u32::MAX;

/// The class of SHIFT; LEFT with label *l* is `1 + l`, RIGHT with it `1 + labels + l`.
pub(crate) const SHIFT: usize = 0;

/// What a word has gathered so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    pub(crate) head: u32,
    pub(crate) label: u8,
    /// Leftmost and rightmost dependents, outermost first.
    pub(crate) left: [u32; 2],
    pub(crate) right: [u32; 2],
    pub(crate) left_count: u8,
    pub(crate) right_count: u8,
    /// One bit a label.
    pub(crate) left_labels: u64,
    pub(crate) right_labels: u64,
    /// The first `case` and `mark` dependents.
    pub(crate) case: u32,
    pub(crate) mark: u32,
}

const LEAF: Node = Node {
    head: NONE,
    label: 0,
    left: [NONE; 2],
    right: [NONE; 2],
    left_count: 0,
    right_count: 0,
    left_labels: 0,
    right_labels: 0,
    case: NONE,
    mark: NONE,
};

/// The labels the system itself must know.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Special {
    pub(crate) case: u8,
    pub(crate) mark: u8,
}

/// Where parsing stands.
#[derive(Clone, Debug)]
pub(crate) struct State {
    pub(crate) nodes: Vec<Node>,
    pub(crate) stack: Vec<u32>,
    /// The first word of the buffer.
    pub(crate) next: u32,
    special: Special,
}

impl State {
    pub(crate) fn new(words: usize, special: Special) -> Self {
        Self { nodes: vec![LEAF; words], stack: Vec::with_capacity(32), next: 0, special }
    }

    /// The k-th word of the stack from its top, or [`NONE`].
    #[inline]
    pub(crate) fn stack(&self, k: usize) -> u32 {
        if k < self.stack.len() { self.stack[self.stack.len() - 1 - k] } else { NONE }
    }

    /// The k-th word of the buffer, or [`NONE`].
    #[inline]
    pub(crate) fn buffer(&self, k: u32) -> u32 {
        let at = self.next + k;
        if (at as usize) < self.nodes.len() { at } else { NONE }
    }

    /// Only the root is left.
    pub(crate) fn done(&self) -> bool {
        self.next as usize >= self.nodes.len() && self.stack.len() <= 1
    }

    /// Which of SHIFT, LEFT and RIGHT can be done.
    pub(crate) fn allowed(&self) -> [bool; 3] {
        let more = (self.next as usize) < self.nodes.len();
        [more, more && !self.stack.is_empty(), self.stack.len() > 1]
    }

    /// Does a step: a class as described at [`SHIFT`], which must be allowed.
    pub(crate) fn step(&mut self, class: usize, labels: usize) {
        if class == SHIFT {
            self.stack.push(self.next);
            self.next += 1;
            return;
        }
        let Some(child) = self.stack.pop() else { return };
        if class <= labels {
            self.attach(self.next, child, (class - 1) as u8);
        } else {
            self.attach(self.stack(0), child, (class - 1 - labels) as u8);
        }
    }

    fn attach(&mut self, head: u32, child: u32, label: u8) {
        let special = self.special;
        let node = &mut self.nodes[child as usize];
        (node.head, node.label) = (head, label);
        let parent = &mut self.nodes[head as usize];
        let (ends, count, set) = if child < head {
            (&mut parent.left, &mut parent.left_count, &mut parent.left_labels)
        } else {
            (&mut parent.right, &mut parent.right_count, &mut parent.right_labels)
        };
        *ends = [child, ends[0]];
        *count = count.saturating_add(1);
        *set |= 1 << (label & 63);
        if label == special.case && parent.case == NONE {
            parent.case = child;
        }
        if label == special.mark && parent.mark == NONE {
            parent.mark = child;
        }
    }
}

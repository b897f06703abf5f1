//! The parser: greedy, two steps a word, features after Zhang and Nivre (2011).

use super::arcs::{NONE, SHIFT, Special, State};
use super::hash::{feature, mix};
use super::weights::{Scores, Weights, top};

/// What the parser sees of a word.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cue {
    /// Lower-case form.
    pub(crate) form: u64,
    pub(crate) lemma: u64,
    /// Joint tag.
    pub(crate) tag: u64,
    /// The parts of the tag that matter to syntax.
    pub(crate) kind: u64,
    pub(crate) upos: u64,
    pub(crate) verb: bool,
    pub(crate) punct: bool,
}

/// A sentence prepared for parsing: its words, and what lies further on.
#[derive(Debug)]
pub(crate) struct Outlook {
    cues: Vec<Cue>,
    /// For each word the next verb from it on; length + 1 entries.
    next_verb: Vec<u32>,
    /// Number of verbs before each word; length + 1 entries.
    verbs_before: Vec<u32>,
    /// Number of punctuation marks before each word; length + 1 entries.
    puncts_before: Vec<u32>,
}

impl Outlook {
    pub(crate) fn new(cues: Vec<Cue>) -> Self {
        let n = cues.len();
        let mut next_verb = vec![NONE; n + 1];
        for i in (0..n).rev() {
            next_verb[i] = if cues[i].verb { i as u32 } else { next_verb[i + 1] };
        }
        let count = |is: fn(&Cue) -> bool| {
            let mut seen = vec![0; n + 1];
            for i in 0..n {
                seen[i + 1] = seen[i] + u32::from(is(&cues[i]));
            }
            seen
        };
        let (verbs_before, puncts_before) = (count(|c| c.verb), count(|c| c.punct));
        Self { cues, next_verb, verbs_before, puncts_before }
    }

    pub(crate) fn len(&self) -> usize {
        self.cues.len()
    }

    #[inline]
    fn cue(&self, i: u32) -> Cue {
        self.cues.get(i as usize).copied().unwrap_or(Cue {
            form: 5,
            lemma: 5,
            tag: 5,
            kind: 5,
            upos: 5,
            ..Cue::default()
        })
    }

    /// How many in `before` lie strictly between two words, at most 3.
    fn between(before: &[u32], a: u32, b: u32) -> u64 {
        if a == NONE || b == NONE {
            return 4;
        }
        u64::from((before[b as usize] - before[a as usize + 1]).min(3))
    }
}

fn distance(a: u32, b: u32) -> u64 {
    match (a, b) {
        (NONE, _) | (_, NONE) => 0,
        (a, b) => match b - a {
            d @ 1..=4 => u64::from(d),
            5..=6 => 5,
            7..=10 => 6,
            11..=20 => 7,
            _ => 8,
        },
    }
}

/// The number of feature templates, at most.
const TEMPLATES: usize = 160;

/// Fills `out` with the features of a state.
#[allow(clippy::too_many_lines, reason = "a list of templates")]
pub(crate) fn features(o: &Outlook, state: &State, out: &mut Vec<u64>) {
    out.clear();
    let mut id = 1000;
    let mut push = |a: u64, b: u64, c: u64| {
        id += 1;
        out.push(feature(id, a, b, c));
    };
    let [i0, i1, i2, i3] = [0, 1, 2, 3].map(|k| state.stack(k));
    let [j0, j1, j2, j3] = [0, 1, 2, 3].map(|k| state.buffer(k));
    let [s0, s1, s2, s3] = [i0, i1, i2, i3].map(|i| o.cue(i));
    let [b0, b1, b2, b3] = [j0, j1, j2, j3].map(|j| o.cue(j));
    let node = |i: u32| state.nodes.get(i as usize);
    let label = |i: u32| node(i).map_or(255, |n| u64::from(n.label));
    let left = |i: u32, k: usize| node(i).map_or(NONE, |n| n.left[k]);
    let right = |i: u32, k: usize| node(i).map_or(NONE, |n| n.right[k]);
    let lefts = |i: u32| node(i).map_or(99, |n| u64::from(n.left_count.min(5)));
    let rights = |i: u32| node(i).map_or(99, |n| u64::from(n.right_count.min(5)));
    let left_set = |i: u32| node(i).map_or(1, |n| n.left_labels);
    let right_set = |i: u32| node(i).map_or(1, |n| n.right_labels);
    let case = |i: u32| node(i).map_or(5, |n| o.cue(n.case).lemma);
    let mark = |i: u32| node(i).map_or(5, |n| o.cue(n.mark).lemma);
    let pair = |a: u64, b: u64| mix(a, b);

    // Single words.
    push(s0.form, s0.kind, 0);
    push(s0.lemma, s0.upos, 0);
    push(s0.tag, 0, 0);
    push(s1.form, s1.kind, 0);
    push(s1.lemma, s1.upos, 0);
    push(s1.tag, 0, 0);
    push(b0.form, b0.kind, 0);
    push(b0.lemma, b0.upos, 0);
    push(b0.tag, 0, 0);
    push(b1.form, b1.kind, 0);
    push(b1.tag, 0, 0);
    push(b2.form, b2.kind, 0);
    push(s2.lemma, s2.kind, 0);
    push(b3.kind, b2.kind, b1.kind);
    // Pairs.
    push(s0.form, b0.form, 0);
    push(s0.lemma, b0.lemma, s0.upos);
    push(s0.lemma, b0.kind, s0.kind);
    push(s0.kind, b0.lemma, b0.kind);
    push(s0.kind, b0.kind, 0);
    push(s0.tag, b0.tag, 0);
    push(s1.form, s0.form, 0);
    push(s1.lemma, s0.lemma, s1.upos);
    push(s1.lemma, s0.kind, s1.kind);
    push(s1.kind, s0.lemma, s0.kind);
    push(s1.kind, s0.kind, 0);
    push(s1.tag, s0.tag, 0);
    push(s1.kind, b0.kind, 0);
    push(s1.lemma, b0.kind, s1.kind);
    push(s1.kind, b0.lemma, b0.kind);
    push(b0.kind, b1.kind, 0);
    push(b0.lemma, b1.lemma, 0);
    push(b0.lemma, b1.kind, 0);
    push(s0.lemma, b1.lemma, 0);
    push(s0.kind, b1.kind, 0);
    // Three words.
    push(s1.kind, s0.kind, b0.kind);
    push(s0.kind, b0.kind, b1.kind);
    push(s2.kind, s1.kind, s0.kind);
    push(b0.kind, b1.kind, b2.kind);
    push(s0.lemma, b0.kind, b1.kind);
    push(s0.kind, b0.lemma, b1.kind);
    push(s0.kind, b0.kind, b1.lemma);
    push(s1.lemma, s0.kind, b0.kind);
    push(s1.kind, s0.lemma, b0.kind);
    push(s1.kind, s0.kind, b0.lemma);
    push(s1.lemma, s0.lemma, b0.kind);
    push(s1.kind, s0.lemma, b0.lemma);
    push(s2.lemma, s1.kind, s0.kind);
    push(pair(s2.kind, s1.kind), s0.kind, b0.kind);
    push(pair(s1.kind, s0.kind), b0.kind, b1.kind);
    push(pair(s3.kind, s2.kind), s1.kind, s0.kind);
    // Distance, and what lies between.
    let (near, far) = (distance(i0, j0), distance(i1, i0));
    push(near, s0.kind, b0.kind);
    push(near, s0.lemma, 0);
    push(near, b0.lemma, 0);
    push(far, s1.kind, s0.kind);
    push(far, s1.lemma, 0);
    push(far, s0.lemma, 0);
    let (verbs, puncts) =
        (Outlook::between(&o.verbs_before, i0, j0), Outlook::between(&o.puncts_before, i0, j0));
    push(pair(verbs, puncts), s0.kind, b0.kind);
    let (verbs, puncts) =
        (Outlook::between(&o.verbs_before, i1, i0), Outlook::between(&o.puncts_before, i1, i0));
    push(pair(verbs, puncts), s1.kind, s0.kind);
    push(pair(verbs, puncts), pair(s1.kind, s0.kind), b0.kind);
    let before = if j0 == NONE { o.len() as u32 } else { j0 };
    let previous = o.cue(before.wrapping_sub(1));
    push(previous.lemma, s0.kind, b0.kind);
    push(previous.kind, s0.kind, b0.kind);
    let after = o.cue(i0.wrapping_add(1));
    push(after.lemma, s0.kind, b0.kind);
    push(after.kind, s0.lemma, b0.kind);
    let ahead = o.next_verb.get(j1 as usize).copied().unwrap_or(NONE);
    let (verb, away) = (o.cue(ahead), distance(j0, ahead));
    push(verb.kind, s0.kind, b0.kind);
    push(pair(verb.kind, away), s0.kind, b0.kind);
    push(verb.lemma, s0.kind, b0.kind);
    push(verb.kind, s1.kind, pair(s0.kind, b0.kind));
    push(pair(verb.kind, Outlook::between(&o.puncts_before, j0, ahead)), s0.kind, b0.kind);
    // Dependents gathered so far.
    push(lefts(i0), rights(i0), s0.kind);
    push(lefts(i0), s0.lemma, 0);
    push(rights(i0), s0.lemma, 0);
    push(rights(i1), s1.lemma, s0.kind);
    push(rights(i1), s1.kind, s0.kind);
    push(lefts(j0), b0.kind, s0.kind);
    push(lefts(j0), b0.lemma, 0);
    push(left_set(i0), s0.kind, 1);
    push(right_set(i0), s0.kind, b0.kind);
    push(right_set(i0), s0.lemma, b0.kind);
    push(left_set(i0), s0.kind, b0.kind);
    push(left_set(i1), s1.kind, s0.kind);
    push(right_set(i1), s1.kind, s0.kind);
    push(pair(left_set(i1), right_set(i1)), s1.kind, s0.kind);
    push(pair(left_set(i1), right_set(i1)), s1.lemma, s0.kind);
    push(left_set(j0), b0.kind, s0.kind);
    push(left_set(j0), b0.lemma, s0.kind);
    let [l0, l1, r0, r1] = [left(i0, 0), left(i0, 1), right(i0, 0), right(i0, 1)];
    push(o.cue(l0).lemma, label(l0), s0.kind);
    push(o.cue(r0).lemma, label(r0), s0.kind);
    push(o.cue(l0).kind, s0.kind, b0.kind);
    push(o.cue(r0).kind, s0.kind, b0.kind);
    push(label(l0), label(l1), s0.kind);
    push(label(r0), label(r1), s0.kind);
    push(pair(s1.kind, s0.kind), o.cue(l0).kind, label(l0));
    push(pair(s1.kind, s0.kind), o.cue(r0).kind, label(r0));
    let [l0, r0, r1] = [left(i1, 0), right(i1, 0), right(i1, 1)];
    push(o.cue(l0).lemma, label(l0), s1.kind);
    push(o.cue(r0).lemma, label(r0), s1.kind);
    push(pair(s1.kind, s0.kind), o.cue(l0).kind, label(l0));
    push(pair(s1.kind, s0.kind), o.cue(r0).kind, label(r0));
    push(label(r0), label(r1), s1.kind);
    push(s1.lemma, s0.kind, label(r0));
    let [l0, l1] = [left(j0, 0), left(j0, 1)];
    push(o.cue(l0).lemma, label(l0), b0.kind);
    push(pair(s0.kind, b0.kind), o.cue(l0).kind, label(l0));
    push(label(l0), label(l1), b0.kind);
    push(s0.lemma, b0.kind, label(l0));
    // Prepositions and conjunctions choose heads.
    push(s1.lemma, case(i0), s0.kind);
    push(s1.kind, case(i0), s0.kind);
    push(s1.kind, case(i0), s0.lemma);
    push(s1.lemma, case(i0), s0.lemma);
    push(pair(s1.lemma, s2.lemma), case(i0), 0);
    push(pair(s1.kind, s2.lemma), case(i0), s0.kind);
    push(b0.lemma, case(i0), s0.kind);
    push(b0.kind, case(i0), s0.kind);
    push(b0.kind, case(i0), s0.lemma);
    push(b0.lemma, case(i0), pair(s1.kind, 2));
    push(case(j0), b0.kind, s0.kind);
    push(case(i1), s1.kind, s0.kind);
    push(mark(i0), s1.lemma, s0.kind);
    push(mark(i0), s1.kind, s0.kind);
    push(mark(j0), b0.kind, s0.kind);
    push(mark(i1), s1.kind, s0.kind);
}

/// Which classes a state allows: SHIFT, the LEFT ones, the RIGHT ones.
pub(crate) fn allowed(state: &State, labels: usize) -> [std::ops::Range<usize>; 3] {
    let all = [SHIFT..1, 1..labels + 1, labels + 1..2 * labels + 1];
    let mut allowed = state.allowed().into_iter();
    all.map(|range| if allowed.next() == Some(true) { range } else { 0..0 })
}

/// The best class that a state allows; of equals the first.
fn choose(scores: &Scores, state: &State, labels: usize) -> usize {
    let mut best = (SHIFT, i32::MIN);
    for range in allowed(state, labels) {
        let start = range.start;
        if let Some((at, score)) = top(&scores[range]).filter(|(_, score)| *score > best.1) {
            best = (start + at, score);
        }
    }
    best.0
}

/// Parses a sentence.
pub(crate) fn parse(weights: &impl Weights, labels: usize, special: Special, outlook: &Outlook) -> State {
    let mut state = State::new(outlook.len(), special);
    let mut buffer = Vec::with_capacity(TEMPLATES);
    while !state.done() {
        let class = if state.allowed() == [true, false, false] {
            SHIFT
        } else {
            let mut scores: Scores = [0; 256];
            features(outlook, &state, &mut buffer);
            weights.score(&buffer, &mut scores);
            choose(&scores, &state, labels)
        };
        state.step(class, labels);
    }
    state
}

//! Training the parser: it follows its own steps, right or wrong, and learns from the oracle what was best in each state.

use super::Options;
use super::corpus::Corpus;
use super::learner::Learner;
use super::oracle::Gold;
use super::random::Random;
use crate::parse::analyse::cue;
use crate::parse::arcs::{NONE, SHIFT, Special, State};
use crate::parse::lemma::apply;
use crate::parse::parser::{Outlook, allowed, features};
use crate::parse::weights::{Scores, Weights, best};

/// Of eight steps in states where the best is not what the model would do, this many follow the model.
const EXPLORE: usize = 7;

struct Example {
    outlook: Outlook,
    gold: Gold,
}

fn example(corpus: &Corpus, sentence: usize, tags: &[u8]) -> Example {
    let tokens = &corpus.sentences[sentence];
    let cues = tokens.iter().zip(tags).map(|(token, &tag)| {
        let tag = &corpus.tags[tag as usize];
        let lemma = apply(corpus.string(token.rule), &token.form).unwrap_or_else(|| token.low.clone());
        cue(token.surface.lower, &lemma, tag.upos, &tag.xpos)
    });
    let gold = Gold::new(tokens.iter().map(|t| t.head).collect(), tokens.iter().map(|t| t.label).collect());
    Example { outlook: Outlook::new(cues.collect()), gold }
}

/// Trains on the whole treebank, tagged as if unseen.
pub(super) fn train(
    corpus: &mut Corpus,
    tags: &[Vec<u8>],
    options: &Options,
    say: &mut dyn FnMut(&str),
) -> Learner {
    let labels = corpus.labels.len();
    let number = |name: &str| corpus.labels.iter().position(|l| l == name).map_or(u8::MAX, |l| l as u8);
    let special = Special { case: number("case"), mark: number("mark") };
    let mut learner = Learner::new(options.parser);
    let mut random = Random(23);
    let mut examples: Vec<Example> = (0..tags.len()).map(|i| example(corpus, i, &tags[i])).collect();
    for epoch in 0..options.parser.epochs {
        random.shuffle(&mut examples);
        let mut wrong = 0;
        for example in &examples {
            wrong += learn(&mut learner, example, labels, special, &mut random, epoch > 0);
        }
        learner.pass(epoch + 1);
        say(&format!("parser pass {}: {wrong} wrong steps", epoch + 1));
    }
    say(&learner.summary());
    learner.settle();
    learner
}

/// The step of a class: 0 SHIFT, 1 LEFT, 2 RIGHT.
fn kind(class: usize, labels: usize) -> usize {
    if class == SHIFT { 0 } else { 1 + usize::from(class > labels) }
}

/// Goes through one sentence; the number of wrong steps the model would have taken.
fn learn(
    learner: &mut Learner,
    example: &Example,
    labels: usize,
    special: Special,
    random: &mut Random,
    explore: bool,
) -> u32 {
    let mut state = State::new(example.outlook.len(), special);
    let mut buffer = Vec::new();
    let mut wrong = 0;
    let classes = 2 * labels + 1;
    while !state.done() {
        if state.allowed() == [true, false, false] {
            state.step(SHIFT, labels);
            continue;
        }
        let costs = example.gold.costs(&state);
        let least = costs.into_iter().min().unwrap_or(0);
        let mut scores: Scores = [0; 256];
        features(&example.outlook, &state, &mut buffer);
        learner.score(&buffer, &mut scores);
        let fine = |class: usize| right(&example.gold, &state, class, labels, costs, least);
        let ranges = allowed(&state, labels);
        let possible = |class: usize| ranges.iter().any(|r| r.contains(&class));
        let guess = best(&scores, classes, possible).unwrap_or(SHIFT);
        let gold = best(&scores, classes, fine).unwrap_or(guess);
        if let Some(rival) = best(&scores, classes, |c| possible(c) && !fine(c)) {
            wrong += u32::from(learner.learn(&buffer, &scores, gold, rival));
        }
        let follow = explore && random.below(8) < EXPLORE;
        state.step(if follow { guess } else { gold }, labels);
    }
    wrong
}

/// Whether a class is among the best there are: loses the fewest arcs, and gives a gold arc its gold label.
fn right(gold: &Gold, state: &State, class: usize, labels: usize, costs: [u32; 3], least: u32) -> bool {
    let kind = kind(class, labels);
    if costs[kind] != least {
        return false;
    }
    let top = state.stack(0);
    let (head, label) = match kind {
        0 => return true,
        1 => (state.next, class - 1),
        _ => (state.stack(1), class - 1 - labels),
    };
    head == NONE || gold.heads[top as usize] != head || gold.labels[top as usize] as usize == label
}

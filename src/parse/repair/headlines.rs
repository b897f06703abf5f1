//! Headlines, which the treebanks have few of: *Biden, Xi meet*, *US to withdraw troops*, *Aanslag Brussel: politie arresteert vijf mannen*.

use super::children;
use crate::parse::tree::{Tree, Upos, Word};

fn is_english_verb(tree: &Tree, v: usize) -> bool {
    tree.words[v].upos == Upos::Verb && tree.words[v].xpos.starts_with("VB")
}

fn has_subject(tree: &Tree, v: usize) -> bool {
    children(tree, v).any(|c| tree.words[c].relation() == "nsubj")
}

/// *Hungary opposed EU aid*: no part of a phrase stands before the verb that the phrase stands behind; a name that does is the subject.
pub(super) fn name_across_verb(tree: &mut Tree, name: usize) {
    let w = &tree.words[name];
    let part = w.upos == Upos::Propn && matches!(w.deprel, "compound" | "amod" | "flat" | "appos");
    let Some(noun) = w.head.map(|h| h as usize).filter(|&h| part && h > name) else { return };
    let Some(verb) = tree.words[noun].head.map(|h| h as usize) else { return };
    let between = name < verb && verb < noun && is_english_verb(tree, verb);
    let finite = tree.words[verb].feat("VerbForm") == Some("Fin");
    if between && finite && tree.words[noun].deprel == "obj" && !has_subject(tree, verb) {
        (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), "nsubj");
    }
}

/// *Blinken arrives in Israel*: a verb has no attribute; a word in front that was taken for one is its subject.
pub(super) fn attribute_of_verb(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let attribute = w.deprel == "amod" && w.form(text).starts_with(char::is_uppercase);
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| attribute && v == i + 1) else { return };
    let finite = is_english_verb(tree, verb) && tree.words[verb].feat("VerbForm") == Some("Fin");
    if finite && !has_subject(tree, verb) {
        let w = &mut tree.words[i];
        (w.deprel, w.upos, w.xpos, w.feats) = ("nsubj", Upos::Propn, "NNP", "Number=Sing");
    }
}

/// *Biden, Xi meet in San Francisco*: in a headline, which has no full stop, a comma between two names is an *and*.
pub(super) fn comma_for_and(tree: &mut Tree, text: &str, verb: usize) {
    let stops = tree.words.last().is_some_and(|w| w.form(text) == ".");
    if stops || !is_english_verb(tree, verb) || !matches!(tree.words[verb].xpos, "VB" | "VBP" | "VBD") {
        return;
    }
    let comma = (0..verb).find(|&i| tree.words[i].form(text) == ",");
    let Some((first, second)) = comma.map(|c| (0..c, c + 1..verb)) else { return };
    let name = |i: usize| tree.words[i].upos == Upos::Propn || tree.words[i].xpos == "NNP";
    if first.is_empty() || second.is_empty() || !first.clone().chain(second.clone()).all(name) {
        return;
    }
    let head = |range: std::ops::Range<usize>| {
        range.clone().find(|&i| tree.words[i].head.is_none_or(|h| !range.contains(&(h as usize))))
    };
    let (Some(a), Some(b)) = (head(first), head(second)) else { return };
    if tree.is_below(verb, a) || tree.is_below(verb, b) {
        return;
    }
    (tree.words[a].head, tree.words[a].deprel) = (Some(verb as u32), "nsubj");
    (tree.words[b].head, tree.words[b].deprel) = (Some(a as u32), "conj");
}

/// *US to withdraw troops from Niger*: at the head of a line an infinitive is what is going to happen.
pub(super) fn infinitive_as_future(tree: &mut Tree, name: usize) {
    let w = &tree.words[name];
    if w.head.is_some()
        || w.upos != Upos::Propn
        || tree.words.iter().any(|w| w.feat("VerbForm") == Some("Fin"))
    {
        return;
    }
    let clause = children(tree, name).find(|&c| {
        let to = children(tree, c).any(|m| tree.words[m].relation() == "mark" && m > name && m < c);
        c > name && matches!(tree.words[c].relation(), "acl" | "advcl") && tree.words[c].xpos == "VB" && to
    });
    let Some(verb) = clause else { return };
    let before = (0..verb).all(|i| {
        i == name || tree.words[i].head == Some(name as u32) || tree.words[i].head == Some(verb as u32)
    });
    if before {
        (tree.words[verb].head, tree.words[verb].deprel) = (None, "root");
        (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), "nsubj");
    }
}

/// *Aanslag Brussel: politie arresteert vijf mannen*: behind the colon a clause begins, and a bare noun right before its verb is its
/// subject; what stands before the colon is none.
pub(super) fn subject_behind_colon(tree: &mut Tree, text: &str, noun: usize) {
    let verb = noun + 1;
    let Some(colon) = noun.checked_sub(1).filter(|&c| c > 0 && tree.words[c].form(text) == ":") else {
        return;
    };
    let finite = |v: &Word| v.upos == Upos::Verb && v.feat("VerbForm") == Some("Fin");
    if !tree.words.get(verb).is_some_and(finite) || tree.words[noun].upos != Upos::Noun {
        return;
    }
    let subjects: Vec<usize> =
        children(tree, verb).filter(|&c| c != noun && tree.words[c].relation() == "nsubj").collect();
    let (before, behind): (Vec<usize>, Vec<usize>) = subjects.into_iter().partition(|&c| c < colon);
    let object = tree.words[noun].head == Some(verb as u32) && tree.words[noun].deprel == "obj";
    let outside = tree.words[noun].head.is_some_and(|h| (h as usize) < colon);
    if !(outside && behind.is_empty() || object && behind.len() == 1) {
        return;
    }
    (tree.words[noun].head, tree.words[noun].deprel) = (Some(verb as u32), "nsubj");
    before.into_iter().for_each(|c| tree.words[c].deprel = "parataxis");
    behind.into_iter().for_each(|c| tree.words[c].deprel = "obj");
}

/// What is called by the attacks it is about: *Paris attacks suspect*.
const OF_ATTACKS: [&str; 19] = [
    "suspect",
    "mastermind",
    "victim",
    "trial",
    "plotter",
    "ringleader",
    "survivor",
    "case",
    "inquest",
    "inquiry",
    "investigation",
    "anniversary",
    "hearing",
    "probe",
    "gunman",
    "plot",
    "fugitive",
    "cell",
    "accomplice",
];

/// ***Paris attacks suspect** Abdeslam gets 20 years*: three nouns, of which no town attacks the last.
pub(super) fn attacks_of_town(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let (Some(town), noun) = (i.checked_sub(1), i + 1) else { return };
    let read = w.upos == Upos::Verb && w.form(text) == "attacks" && noun < tree.words.len();
    let hangs = |c: usize, relation: &str| {
        tree.words[c].head == Some(i as u32) && tree.words[c].relation() == relation
    };
    let known =
        |c: usize| tree.words[c].upos == Upos::Noun && OF_ATTACKS.contains(&tree.words[c].lemma.as_str());
    if !(read && hangs(town, "nsubj") && hangs(noun, "obj") && known(noun)) {
        return;
    }
    let (head, deprel) = (tree.words[i].head, tree.words[i].deprel);
    let verb =
        children(tree, i).chain(children(tree, noun)).find(|&c| c > noun && tree.words[c].upos == Upos::Verb);
    let top = verb.unwrap_or(noun);
    for c in children(tree, i).collect::<Vec<_>>() {
        tree.words[c].head = Some(top as u32);
    }
    let subject = verb
        .and_then(|v| children(tree, v).find(|&c| c > noun && c < v && tree.words[c].relation() == "nsubj"));
    let of = match (verb, subject) {
        // The name behind the noun is its bearer's.
        (_, Some(name)) => (name, "nmod:desc"),
        (Some(v), None) => (v, "nsubj"),
        (None, _) => (noun, deprel),
    };
    (tree.words[top].head, tree.words[top].deprel) = (head, deprel);
    if verb.is_some() {
        (tree.words[noun].head, tree.words[noun].deprel) = (Some(of.0 as u32), of.1);
    }
    let w = &mut tree.words[i];
    (w.head, w.deprel, w.upos, w.xpos, w.feats) =
        (Some(noun as u32), "compound", Upos::Noun, "NNS", "Number=Plur");
    w.lemma = "attack".into();
    (tree.words[town].head, tree.words[town].deprel) = (Some(i as u32), "compound");
}

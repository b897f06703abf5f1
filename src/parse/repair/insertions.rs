//! English clauses that a speaker, or another clause, was put into: *Norway, the ministry said, recognised Palestine*, *first hesitated, then
//! attacked*.

use super::children;
use super::clauses::SAYING;
use super::participles::{PAST, Place, lacks_its_verb, make_clause};
use crate::parse::tree::{Tree, Upos};

/// *Norway, the ministry said, recognised Palestine*, *Norway, it emerged on Monday, recognised …*: the first words, a comma behind them, are the
/// subject of the verb behind the second comma.
pub(super) fn speaker_inserted(tree: &mut Tree, text: &str, said: usize) {
    const COMES_OUT: [&str; 5] = ["emerge", "transpire", "appear", "seem", "turn"];
    let w = &tree.words[said];
    let says = |lemma: &str| SAYING.contains(&lemma) || COMES_OUT.contains(&lemma);
    if w.head.is_some() || w.upos != Upos::Verb || !w.xpos.starts_with("VB") || !says(&w.lemma) {
        return;
    }
    let comma = |i: usize| tree.words[i].form(text) == ",";
    let Some(first) = (0..said).find(|&i| comma(i)) else { return };
    let Some(second) = (said + 1..tree.words.len()).find(|&i| comma(i)) else { return };
    let speaks = |&c: &usize| c > first && c < said && tree.words[c].relation() == "nsubj";
    // Or it was made another name of the first: "Joe Biden, the ministry | said".
    let renamed = said.checked_sub(1).filter(|&c| c > first && tree.words[c].deprel == "appos");
    if !children(tree, said).any(|c| speaks(&c)) && renamed.is_none()
        || (0..first).any(|i| tree.words[i].form(text) == "\"")
    {
        return;
    }
    let clause = |&v: &usize| {
        v > second
            && tree.words[v].upos == Upos::Verb
            && matches!(tree.words[v].deprel, "ccomp" | "conj" | "parataxis" | "advcl")
    };
    // "Slovakia, it emerged, supplied jets": taken for an attribute of whatever the jets were hung from.
    let attribute = Some(second + 1).filter(|&v| v < tree.words.len() && tree.words[v].upos == Upos::Verb);
    let taken = attribute.filter(|&v| tree.words[v].deprel == "amod").and_then(|v| {
        let noun = tree.words[v].head.map(|h| h as usize).filter(|&n| n > v)?;
        let role = matches!(tree.words[noun].relation(), "obj" | "appos" | "conj" | "nmod" | "obl");
        let outside = tree.words[noun].head.is_some_and(|h| (h as usize) < second);
        (role && outside).then_some((noun, v))
    });
    let Some(verb) = children(tree, said).find(clause).or(taken.map(|(_, v)| v)) else { return };
    // Whatever was made of the first words, they hang together.
    let outside = |i: &usize| tree.words[*i].head.is_none_or(|h| h as usize > first);
    let heads: Vec<usize> = (0..first).filter(outside).collect();
    let [subject] = heads[..] else { return };
    let nominal = matches!(tree.words[subject].upos, Upos::Propn | Upos::Noun);
    let bare = !children(tree, subject).any(|c| matches!(tree.words[c].relation(), "case" | "mark"));
    let own = |c: usize| c != subject && matches!(tree.words[c].relation(), "nsubj" | "mark" | "cc" | "expl");
    // Only an auxiliary or an adverb stands between: "Norway, the ministry said, has recognised".
    let begins = (second + 1..verb).all(|i| matches!(tree.words[i].upos, Upos::Aux | Upos::Adv | Upos::Part));
    if !(nominal && bare && begins) || children(tree, verb).any(own) {
        return;
    }
    let auxiliary = children(tree, verb).any(|c| tree.words[c].relation() == "aux");
    let passive = children(tree, verb).any(|c| tree.words[c].deprel == "aux:pass");
    if let Some((noun, _)) = taken.filter(|&(_, v)| v == verb) {
        make_clause(tree, text, [subject, verb, noun], PAST, Place { head: None, deprel: "root" });
    }
    if let Some(speaker) = renamed {
        (tree.words[speaker].head, tree.words[speaker].deprel) = (Some(said as u32), "nsubj");
    }
    if tree.words[verb].xpos == "VBN" && !auxiliary {
        [tree.words[verb].xpos, tree.words[verb].feats] = PAST;
    }
    (tree.words[verb].head, tree.words[verb].deprel) = (None, "root");
    (tree.words[said].head, tree.words[said].deprel) = (Some(verb as u32), "parataxis");
    let role = if passive { "nsubj:pass" } else { "nsubj" };
    (tree.words[subject].head, tree.words[subject].deprel) = (Some(verb as u32), role);
}

/// *first hesitated, then attacked Ukraine*: behind a comma and *then* comes what the same subject did next.
pub(super) fn then(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let Some(above) = w.head.map(|h| h as usize).filter(|&a| w.deprel == "parataxis" && a < verb) else {
        return;
    };
    let has = |r: &str| children(tree, verb).any(|c| tree.words[c].relation() == r);
    let then = |&c: &usize| {
        let form = tree.words[c].form(text);
        c > 0 && matches!(form, "then" | "later" | "subsequently") && tree.words[c - 1].form(text) == ","
    };
    let next = children(tree, verb).any(|c| c < verb && then(&c));
    let finite = matches!(tree.words[verb].xpos, "VBD" | "VBN" | "VBZ" | "VBP");
    let whose = children(tree, above).any(|c| c < above && tree.words[c].relation() == "nsubj");
    if next && finite && whose && !["nsubj", "aux", "expl", "cop"].iter().any(|r| has(r)) {
        tree.words[verb].deprel = "conj";
        if tree.words[verb].xpos == "VBN" {
            [tree.words[verb].xpos, tree.words[verb].feats] = PAST;
        }
    }
}

/// *Not only Russia but also Poland has attacked Ukraine*, *niet alleen Rusland, maar ook Polen*: both did; the first is no clause.
pub(super) fn not_only(tree: &mut Tree, text: &str, but: usize) {
    let w = &tree.words[but];
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| w.relation() == "cc" && v > but) else { return };
    let v = &tree.words[verb];
    let Some(first) = v.head.map(|h| h as usize).filter(|&f| v.deprel == "conj" && f < but) else { return };
    let only = |c: usize| {
        let word =
            matches!(tree.words[c].form(text), "only" | "just" | "merely" | "alleen" | "enkel" | "slechts");
        word && tree.is_below(c, first)
    };
    let nominal = matches!(tree.words[first].upos, Upos::Propn | Upos::Noun);
    let found = (0..first).any(only) && matches!(w.form(text), "but" | "maar") && nominal;
    let Some(second) =
        children(tree, verb).find(|&c| found && c > but && c < verb && tree.words[c].relation() == "nsubj")
    else {
        return;
    };
    let role = tree.words[second].deprel;
    (tree.words[verb].head, tree.words[verb].deprel) = (tree.words[first].head, tree.words[first].deprel);
    (tree.words[first].head, tree.words[first].deprel) = (Some(verb as u32), role);
    for c in children(tree, verb).filter(|&c| c >= but && c < second).collect::<Vec<_>>() {
        tree.words[c].head = Some(second as u32);
    }
    (tree.words[second].head, tree.words[second].deprel) = (Some(first as u32), "conj");
}

/// *Russia – long a neutral player – attacked Ukraine.*: what stands between two dashes was put in; where the sentence has no other verb, what follows
/// the second is the verb of what stands before the first.
pub(super) fn between_dashes(tree: &mut Tree, text: &str, verb: usize) {
    let w = &tree.words[verb];
    let past = w.upos == Upos::Verb && matches!(w.xpos, "VBN" | "VBD") && matches!(w.deprel, "acl" | "amod");
    let dash = |i: usize| matches!(tree.words[i].form(text), "–" | "—" | "-");
    if !past || verb < 4 || !dash(verb - 1) || !lacks_its_verb(tree, text) {
        return;
    }
    let Some(opens) = (1..verb - 1).find(|&i| dash(i)) else { return };
    let outside = |i: &usize| tree.words[*i].head.is_none_or(|h| h as usize >= opens);
    let heads: Vec<usize> = (0..opens).filter(outside).collect();
    let [subject] = heads[..] else { return };
    let nominal = |i: usize| matches!(tree.words[i].upos, Upos::Propn | Upos::Noun);
    let object = children(tree, verb)
        .find(|&c| c > verb && matches!(tree.words[c].deprel, "obj" | "xcomp" | "obl:unmarked") && nominal(c))
        .or_else(|| tree.words[verb].head.map(|h| h as usize).filter(|&h| h > verb && nominal(h)));
    let Some(object) = object.filter(|_| nominal(subject)) else { return };
    let Some(root) = tree.words.iter().position(|w| w.head.is_none()) else { return };
    make_clause(tree, text, [subject, verb, object], PAST, Place { head: None, deprel: "root" });
    if root != subject && root != verb {
        (tree.words[root].head, tree.words[root].deprel) = (Some(subject as u32), "appos");
    }
}

/// *BRUSSELS, March 3 (AFP) — Russia on Friday attacked Ukraine*: nothing behind the dash of a dateline is a part of it; the name there is the
/// subject of the verb that lacks one.
pub(super) fn behind_dateline(tree: &mut Tree, text: &str, dash: usize) {
    let is = matches!(tree.words[dash].form(text), "–" | "—" | "-" | "--");
    let town = tree.words[0].form(text);
    let capitals = town.len() > 2 && town.chars().all(|c| c.is_uppercase() || c == '.');
    if !is || !capitals || dash == 0 || dash > 10 {
        return;
    }
    let outside = |i: &usize| tree.words[*i].head.is_none_or(|h| (h as usize) < dash);
    let Some(verb) = (dash + 1..tree.words.len()).find(|&i| tree.words[i].upos == Upos::Verb) else { return };
    let Some(name) = (dash + 1..verb).find(outside) else { return };
    let w = &tree.words[name];
    let part = matches!(w.relation(), "appos" | "flat" | "nmod" | "conj" | "compound" | "parataxis");
    let lacks = !children(tree, verb).any(|c| tree.words[c].relation() == "nsubj" && c > dash);
    let finite = matches!(tree.words[verb].xpos, "VBD" | "VBZ" | "VBP");
    if part && lacks && finite && w.upos == Upos::Propn && !tree.is_below(verb, name) {
        (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), "nsubj");
    }
}

/// *It was not Iran but Israel that attacked Syria*: the clause says it of whom *but* names.
pub(super) fn not_but(tree: &mut Tree, text: &str, first: usize) {
    let name = tree.words[first].upos == Upos::Propn;
    let Some(not) = first.checked_sub(1).filter(|&n| name && tree.words[n].form(text) == "not") else {
        return;
    };
    let copula = children(tree, first).any(|c| tree.words[c].relation() == "cop");
    let but = |&c: &usize| tree.words[c].relation() == "cc" && tree.words[c].form(text) == "but";
    let joined =
        |&c: &usize| tree.words[c].deprel == "conj" && c > first && children(tree, c).any(|x| but(&x));
    let Some(second) = children(tree, first).find(joined).filter(|_| copula) else { return };
    if tree.words[second].upos != Upos::Propn {
        return;
    }
    let own = |c: usize| c == not || matches!(tree.words[c].relation(), "det" | "flat" | "compound");
    for c in children(tree, first).filter(|&c| !own(c) && c != second).collect::<Vec<_>>() {
        tree.words[c].head = Some(second as u32);
    }
    (tree.words[second].head, tree.words[second].deprel) = (tree.words[first].head, tree.words[first].deprel);
    (tree.words[first].head, tree.words[first].deprel) = (Some(second as u32), "parataxis");
}

/// *Trump, **on a visit** to Riyadh, called on …*: between commas behind a subject a journey is where the deed was done, not what the
/// subject is.
pub(super) fn journey_of_subject(tree: &mut Tree, text: &str, journey: usize) {
    const JOURNEYS: [&str; 8] =
        ["visit", "trip", "tour", "stopover", "bezoek", "werkbezoek", "staatsbezoek", "reis"];
    let w = &tree.words[journey];
    let Some(subject) = w.head.map(|h| h as usize).filter(|&s| w.relation() == "nmod" && s < journey) else {
        return;
    };
    let verb = tree.words[subject].head.map(|h| h as usize);
    let acts = tree.words[subject].relation() == "nsubj";
    let Some(verb) = verb.filter(|&v| acts && v > journey && JOURNEYS.contains(&w.lemma.as_str())) else {
        return;
    };
    let led = children(tree, journey)
        .any(|c| tree.words[c].relation() == "case" && c > 0 && tree.words[c - 1].form(text) == ",");
    if led && matches!(tree.words[verb].upos, Upos::Verb | Upos::Aux) {
        (tree.words[journey].head, tree.words[journey].deprel) = (Some(verb as u32), "obl");
    }
}

//! Words of names that the tagger took for common words.

use super::children;
use crate::base::NameType;
use crate::parse::tree::{Tree, Upos, Word};

/// *Roman Polanski*, *Gökmen Tanis*: the first and last names of a person are names, whatever else they mean, and the first is the head.
pub(super) fn part_of_person(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let common =
        matches!(w.upos, Upos::Adj | Upos::Noun | Upos::Verb) && w.form(text).starts_with(char::is_uppercase);
    let Some(part) = w.name.filter(|n| common && n.kind == NameType::Person) else { return };
    let next = i + 1;
    let goes_on =
        tree.words.get(next).is_some_and(|n| n.name.is_some_and(|n| n.kind == NameType::Person && !n.first));
    let leads = goes_on && tree.words[next].head == Some(i as u32) && tree.words[next].deprel == "flat";
    if leads || !part.first && tree.words[i].relation() == "flat" {
        make_name(tree, text, i);
    } else if part.first
        && goes_on
        && (tree.words[i].relation() == "amod" && tree.words[i].head == Some(next as u32)
            || tree.words[i].head == tree.words[next].head && children(tree, i).next().is_none())
    {
        make_name(tree, text, i);
        join(tree, i);
    }
}

/// *The WHO praised Rwanda*: no pronoun has an article.
pub(super) fn who_with_article(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let capital = w.upos == Upos::Pron && w.form(text) == "WHO";
    if capital && children(tree, i).any(|c| tree.words[c].relation() == "det" && c < i) {
        let w = &mut tree.words[i];
        (w.upos, w.xpos, w.feats, w.lemma) = (Upos::Propn, "NNP", "Number=Sing", "WHO".to_owned());
    }
}

/// *took over from Liz Truss*: two words of one person's name that hang side by side are one phrase.
pub(super) fn two_halves(tree: &mut Tree, i: usize) {
    let next = i + 1;
    let person = |w: &Word| w.upos == Upos::Propn && w.name.is_some_and(|n| n.kind == NameType::Person);
    let (Some(a), Some(b)) = (tree.words.get(i), tree.words.get(next)) else { return };
    let one = person(a) && person(b) && b.name.is_some_and(|n| !n.first) && a.name.is_some_and(|n| n.first);
    let alone = children(tree, i).next().is_none();
    if one && alone && a.head.is_some() && a.head == b.head && !matches!(a.relation(), "flat" | "compound") {
        join(tree, i);
    }
}

/// The second word of a name below the first, which takes its place.
fn join(tree: &mut Tree, first: usize) {
    let second = first + 1;
    (tree.words[first].head, tree.words[first].deprel) = (tree.words[second].head, tree.words[second].deprel);
    (tree.words[second].head, tree.words[second].deprel) = (Some(first as u32), "flat");
    for c in children(tree, second).filter(|&c| c != first).collect::<Vec<_>>() {
        tree.words[c].head = Some(first as u32);
    }
}

/// *Human Rights Watch **claims** Turkey lied*: no verb has a capital in the middle of a sentence, so the verb is what stands behind it and
/// has a clause.
pub(super) fn plural_as_verb(tree: &mut Tree, text: &str, i: usize) {
    let capital = |i: usize| tree.words[i].form(text).starts_with(char::is_uppercase);
    let Some(w) = tree.words.get(i) else { return };
    let Some(name) = i.checked_sub(1).filter(|&n| n > 0 && capital(n) && capital(n - 1) && !capital(i))
    else {
        return;
    };
    let noun = w.upos == Upos::Noun && w.xpos == "NNS" && w.deprel == "obj" && w.head == Some(name as u32);
    if !noun || tree.words[name].upos != Upos::Verb {
        return;
    }
    let Some(clause) = children(tree, i).find(|&c| tree.words[c].relation() == "acl") else { return };
    tree.words[clause].deprel = "ccomp";
    let w = &mut tree.words[i];
    (w.upos, w.xpos) = (Upos::Verb, "VBZ");
    w.feats = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
}

/// *Boeing ordered parts*, *Human Rights Watch accused Israel*: what has a capital behind a capital, or ends in *-ing* at the head, right before
/// a past that has none, is a name and its subject.
pub(super) fn before_past(tree: &mut Tree, text: &str, i: usize) {
    let capital = |i: usize| tree.words[i].form(text).starts_with(char::is_uppercase);
    let named = if i == 0 { tree.words[i].form(text).ends_with("ing") } else { capital(i - 1) };
    let verbal = matches!(tree.words[i].upos, Upos::Verb | Upos::Aux);
    // "Boeing on Monday fired": a day between a known name and its verb.
    let day = |d: usize| children(tree, i).any(|c| c == d && tree.words[c].upos == Upos::Propn);
    let dated = i == 0 && tree.words[0].name.is_some() && tree.words.len() > 4 && day(2);
    let verb = if dated && tree.words[1].form(text) == "on" { 3 } else { i + 1 };
    let past = |w: &Word| w.upos == Upos::Verb && matches!(w.xpos, "VBD" | "VBN" | "VBZ");
    let goes_on = tree.words.get(verb).is_some_and(past) && !capital(verb);
    if !(verbal && named && capital(i) && goes_on) {
        return;
    }
    // "Human Rights Watch accused Turkey": taken for what the object is.
    let object = tree.words[verb].head.map(|h| h as usize).filter(|_| tree.words[verb].relation() == "amod");
    if let Some(o) = object.filter(|&o| o > verb && tree.words[o].head == Some(i as u32)) {
        tree.words[o].head = Some(verb as u32);
        tree.words[verb].head = Some(i as u32);
        (tree.words[verb].upos, tree.words[verb].xpos) = (Upos::Verb, "VBD");
    }
    if tree.words[verb].head == Some(i as u32) {
        (tree.words[verb].head, tree.words[verb].deprel) = (tree.words[i].head, tree.words[i].deprel);
        for c in children(tree, i).filter(|&c| c > verb).collect::<Vec<_>>() {
            tree.words[c].head = Some(verb as u32);
        }
    } else if tree.words[i].head != Some(verb as u32) {
        return;
    }
    for c in children(tree, i).filter(|&c| c < i).collect::<Vec<_>>() {
        tree.words[c].deprel = "compound";
    }
    make_name(tree, text, i);
    (tree.words[i].head, tree.words[i].deprel) = (Some(verb as u32), "nsubj");
}

/// *RAN is based in San Francisco*, *vlucht MH17*: a verb is not written in capitals in a sentence that is not, nor a symbol with letters
/// and digits.
pub(super) fn capitals(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    if !matches!(w.upos, Upos::Verb | Upos::Sym | Upos::X) {
        return;
    }
    let form = w.form(text);
    let nominal =
        matches!(w.relation(), "nsubj" | "obj" | "iobj" | "obl" | "nmod" | "appos" | "flat" | "compound");
    let capital = form.len() > 1 && form.chars().all(|c| c.is_uppercase() || c.is_ascii_digit());
    let letters = form.starts_with(char::is_uppercase);
    let shouted =
        || tree.words.iter().any(|w| w.upos == Upos::Aux && w.form(text).chars().all(char::is_uppercase));
    if nominal && capital && letters && !shouted() {
        make_name(tree, text, i);
    }
}

/// *de Organisatie van Petroleum Exporterende Landen (OPEC)*: what stands in brackets in capitals is short for the whole phrase before them.
pub(super) fn in_brackets(tree: &mut Tree, text: &str, i: usize) {
    let around = |at: Option<usize>, mark: &str| {
        at.and_then(|at| tree.words.get(at)).is_some_and(|w| w.form(text) == mark)
    };
    let w = &tree.words[i];
    let short =
        w.upos == Upos::Propn && w.form(text).len() > 1 && w.form(text).chars().all(char::is_uppercase);
    let inside = matches!(w.relation(), "nmod" | "flat" | "appos" | "compound");
    if !(short && inside && around(i.checked_sub(1), "(") && around(Some(i + 1), ")")) {
        return;
    }
    let Some(before) = i.checked_sub(2) else { return };
    // "the mandate for the force in Lebanon (UNIFIL)": it begins as the phrase does that it is short for.
    let begins = |n: usize| {
        let first = (0..=n).find(|&c| tree.is_below(c, n) && tree.words[c].upos != Upos::Det).unwrap_or(n);
        let letter = |c: usize| tree.words[c].form(text).chars().next().map(|c| c.to_ascii_uppercase());
        [first, n].into_iter().any(|c| letter(c) == w.form(text).chars().next())
    };
    let nominal = |&n: &usize| matches!(tree.words[n].upos, Upos::Noun | Upos::Propn | Upos::Adj) && n < i;
    let up = std::iter::successors(Some(before), |&n| tree.words[n].head.map(|h| h as usize));
    let whole = up.take(8).take_while(nominal).find(|&n| begins(n) && tree.words[n].upos != Upos::Adj);
    if let Some(whole) = whole.filter(|&n| !tree.is_below(n, i)) {
        (tree.words[i].head, tree.words[i].deprel) = (Some(whole as u32), "appos");
    }
}

/// *Hezbollah, whose fighters …, fired*: who has a relative clause is no exclamation but the subject of the verb that has none.
pub(super) fn exclaimed(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let called = w.relation() == "discourse" && w.form(text).starts_with(char::is_uppercase);
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| called && v > i) else { return };
    let bare = !children(tree, verb).any(|c| matches!(tree.words[c].relation(), "nsubj" | "csubj"));
    if bare
        && tree.words[verb].feat("VerbForm") == Some("Fin")
        && children(tree, i).any(|c| tree.words[c].deprel == "acl:relcl")
    {
        make_name(tree, text, i);
        tree.words[i].deprel = "nsubj";
    }
}

/// *CBS affiliate WAFB reported*, *Libyan leader Muammar Gaddafi*: of two English subjects side by side the second is the name of the first; a
/// first name that hangs from the first is the name's. *Secretary of State Mike Pompeo praised*: an office with what it is of is a title too.
pub(super) fn title_as_subject(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    let verb = w.head.map(|h| h as usize).filter(|&v| v > name && tree.words[v].upos == Upos::Verb);
    let Some(verb) = verb.filter(|_| w.relation() == "nsubj" && w.xpos == "NNP") else { return };
    let side = |t: usize| t < name && tree.words[t].deprel == w.deprel;
    let of = |t: usize| {
        let whose = |c: usize| children(tree, c).any(|p| tree.words[p].form(text) == "of");
        let capital = tree.words[t].form(text).starts_with(char::is_uppercase);
        let up_to = (t + 1..name).all(|i| tree.is_below(i, t) && tree.words[i].form(text) != ",");
        capital && up_to && children(tree, t).any(|c| tree.words[c].deprel == "nmod" && whose(c))
    };
    let office = children(tree, verb).find(|&t| side(t) && t + 1 < name && of(t));
    if let Some(office) = office {
        (tree.words[name].head, tree.words[name].deprel) = (Some(office as u32), "appos");
        return;
    }
    let title = |&t: &usize| side(t) && tree.words[t].xpos == "NN";
    let Some(title) = children(tree, verb).find(title) else { return };
    let below = |i: usize, head: usize| tree.words[i].head == Some(head as u32);
    let between = |i: usize| {
        let part = matches!(tree.words[i].relation(), "flat" | "compound" | "appos" | "nmod");
        // "Attorney General William Barr": an adjective with a capital.
        let capital = tree.words[i].form(text).starts_with(char::is_uppercase);
        let of = tree.words[i].form(text) == "of" && below(i + 1, title);
        of || capital && part && (below(i, title) || below(i, name))
    };
    if !(title + 1..name).all(between) {
        return;
    }
    let whole = of(title);
    for i in (title + 1..name).filter(|_| !whole) {
        (tree.words[i].head, tree.words[i].deprel) = (Some(name as u32), "compound");
    }
    (tree.words[name].head, tree.words[name].deprel) = (Some(title as u32), "appos");
}

/// *Trump ally Steve Bannon was arrested*: between two English names that one verb has for its subjects, a noun is the title of the second, by
/// the first.
pub(super) fn ally_of_name(tree: &mut Tree, name: usize) {
    let w = &tree.words[name];
    let subject = |i: usize| tree.words[i].relation() == "nsubj";
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| v > name && subject(name) && w.xpos == "NNP")
    else {
        return;
    };
    let part = |&i: &usize| tree.words[i].head == Some(name as u32) && tree.words[i].upos == Upos::Propn;
    let start = (0..name).rev().take_while(part).last().unwrap_or(name);
    let at = |i: usize| tree.words[i].head.map(|h| h as usize);
    let noun = |&i: &usize| tree.words[i].xpos == "NN" && (at(i) == Some(verb) || at(i) == Some(name));
    let Some(title) = start.checked_sub(1).filter(noun) else { return };
    let top = |i: usize| {
        if tree.words[i].relation() == "flat" { tree.words[i].head.map(|h| h as usize) } else { Some(i) }
    };
    let other =
        |&i: &usize| tree.words[i].head == Some(verb as u32) && subject(i) && tree.words[i].xpos == "NNP";
    let Some(first) = title.checked_sub(1).and_then(top).filter(other) else { return };
    (tree.words[first].head, tree.words[first].deprel) = (Some(title as u32), "compound");
    if tree.words[title].head == Some(verb as u32) {
        tree.words[title].deprel = tree.words[name].deprel;
        (tree.words[name].head, tree.words[name].deprel) = (Some(title as u32), "appos");
    }
}

fn make_name(tree: &mut Tree, text: &str, i: usize) {
    // Of the tags of the language, the one of names.
    let dutch = tree.words.iter().any(|w| w.xpos.contains('|'));
    let w = &mut tree.words[i];
    w.lemma = w.form(text).to_owned();
    w.upos = Upos::Propn;
    (w.xpos, w.feats) = if dutch { ("SPEC|deeleigen", "") } else { ("NNP", "Number=Sing") };
}

/// *Germany's BMW sued Chinese carmakers*: a genitive stands in the phrase of its noun, so never on the other side of a verb.
pub(super) fn genitive_across_verb(tree: &mut Tree, text: &str, owner: usize) {
    let Some(noun) = tree.words[owner].head.map(|h| h as usize).filter(|&h| h > owner) else { return };
    let next = owner + 2;
    let genitive = tree.words[owner].deprel == "nmod:poss"
        && next < noun
        && matches!(tree.words[owner + 1].form(text), "'s" | "’s")
        && matches!(tree.words[next].upos, Upos::Noun | Upos::Propn);
    if genitive
        && (next..noun).any(|i| tree.words[i].upos == Upos::Verb && tree.words[next].head == Some(i as u32))
    {
        tree.words[owner].head = Some(next as u32);
    }
}

//! English titles before a name, and the bodies before those: *WHO director-general Tedros*, *European Commission vice-president Timmermans*,
//! *Hudson Institute fellow Peter Rough*.

use super::children;
use crate::base::NameType;
use crate::parse::tree::{Tree, Upos, Word};

/// Offices that *general* stands behind.
const GENERAL: [&str; 6] = ["secretary", "director", "governor", "attorney", "inspector", "solicitor"];

/// *NATO Secretary General Mark Rutte*, *WHO director-general Tedros*: whose the office is belongs to its last word.
pub(super) fn secretary_general(tree: &mut Tree, text: &str, first: usize) {
    let w = &tree.words[first];
    if w.relation() != "compound" || !GENERAL.iter().any(|g| w.form(text).eq_ignore_ascii_case(g)) {
        return;
    }
    let Some(last) = w.head.map(|h| h as usize).filter(|&l| l > first && l < first + 3) else { return };
    if !tree.words[last].form(text).eq_ignore_ascii_case("general") {
        return;
    }
    for c in children(tree, first).filter(|&c| c < first).collect::<Vec<_>>() {
        tree.words[c].head = Some(last as u32);
    }
    body_before(tree, text, first, last);
}

/// The name right before a title, hung from what the title hangs from, is whose the title is.
fn body_before(tree: &mut Tree, text: &str, first: usize, last: usize) {
    let Some(body) = first.checked_sub(1) else { return };
    let b = &tree.words[body];
    // *WHO* is a body, where a title follows.
    let health = b.form(text) == "WHO" && b.upos == Upos::Pron;
    let named = matches!(b.upos, Upos::Propn | Upos::Noun) && b.form(text).starts_with(char::is_uppercase);
    let (own, up) = (b.head, tree.words[last].head);
    let beside = own.is_some() && own == up;
    let above = own.is_some_and(|h| up.and_then(|u| tree.words[u as usize].head) == Some(h));
    if !(health || named)
        || !(beside || above)
        || !matches!(b.relation(), "nsubj" | "nmod" | "compound" | "obj" | "obl")
    {
        return;
    }
    if children(tree, body).any(|c| tree.words[c].relation() == "case") {
        return;
    }
    let b = &mut tree.words[body];
    b.upos = Upos::Propn;
    (b.head, b.deprel) = (Some(last as u32), "compound");
}

/// *European **Commission** vice-president Frans Timmermans*: of two titles side by side the first is the body of the second.
pub(super) fn body_before_title(tree: &mut Tree, text: &str, title: usize) {
    let w = &tree.words[title];
    if w.deprel != "nmod:desc" || !matches!(w.upos, Upos::Noun | Upos::Propn) {
        return;
    }
    let first = children(tree, title).filter(|&c| c < title).min().unwrap_or(title);
    body_before(tree, text, first, title);
}

/// *Hudson Institute **fellow** Peter Rough criticised …*: three subjects in a row, the last a person by name, are one: a body, a title and its bearer.
pub(super) fn subjects_in_a_row(tree: &mut Tree, text: &str, title: usize) {
    let w = &tree.words[title];
    let lower = w.form(text).chars().all(char::is_lowercase);
    // Those that are adjectives too.
    if w.relation() == "amod" && matches!(w.form(text), "fellow" | "chief" | "associate") {
        let name = title + 1;
        let verb = tree.words.get(name).filter(|_| w.head == Some(name as u32)).and_then(|n| n.head);
        if verb.is_some() && tree.words[name].relation() == "nsubj" {
            let w = &mut tree.words[title];
            (w.upos, w.head, w.deprel) = (Upos::Noun, verb, "nsubj");
            subjects_in_a_row(tree, text, title);
            if tree.words[title].relation() == "nsubj" {
                let w = &mut tree.words[title];
                (w.upos, w.head, w.deprel) = (Upos::Adj, Some(name as u32), "amod");
            }
        }
        return;
    }
    if w.relation() != "nsubj" || !lower || !matches!(w.upos, Upos::Noun | Upos::Adj) || title == 0 {
        return;
    }
    let (name, body, verb) = (title + 1, title - 1, w.head);
    let person = tree.words.get(name).is_some_and(|n| {
        n.upos == Upos::Propn
            && n.name.is_some_and(|k| k.kind == NameType::Person)
            && n.relation() == "nsubj"
            && n.head == verb
    });
    let b = &tree.words[body];
    let named = b.upos == Upos::Propn && b.relation() == "nsubj" && b.head == verb;
    if person && named && !w.xpos.starts_with("WW") {
        let w = &mut tree.words[title];
        (w.upos, w.head, w.deprel) = (Upos::Noun, Some(name as u32), "nmod:desc");
        let b = &mut tree.words[body];
        (b.head, b.deprel) = (Some(title as u32), "compound");
    }
}

/// *the wife of opposition **leader** Navalny*: a title without an article, behind a preposition and right before a person, is his, and whoever
/// stands before is no Navalny.
pub(super) fn before_its_bearer(tree: &mut Tree, text: &str, title: usize) {
    let (w, name) = (&tree.words[title], title + 1);
    let lower = w.xpos.starts_with("NN") && w.form(text).chars().all(char::is_lowercase);
    let (governor, relation) = (w.head, w.deprel);
    if !lower || !matches!(relation, "nmod" | "obl") || governor.is_none_or(|g| g as usize > title) {
        return;
    }
    let own = |tree: &Tree, at: usize, relation: &str| {
        children(tree, at).any(|c| tree.words[c].relation() == relation)
    };
    // Hung beside the title, or as a second subject or object beside what the title belongs to.
    let above = governor.map(|g| &tree.words[g as usize]);
    let person = |n: &Word| {
        let begins = n.name.is_some_and(|k| k.kind == NameType::Person && k.first);
        let beside = n.head == governor && matches!(n.relation(), "nmod" | "appos" | "obl");
        let twice = above.is_some_and(|g| n.head == g.head && n.deprel == g.deprel);
        n.upos == Upos::Propn && begins && (beside || twice)
    };
    if !tree.words.get(name).is_some_and(person) || own(tree, name, "case") {
        return;
    }
    if !own(tree, title, "case") || own(tree, title, "det") {
        return;
    }
    let moved: Vec<usize> =
        children(tree, title).filter(|&c| c > name || tree.words[c].relation() == "case").collect();
    for c in moved {
        tree.words[c].head = Some(name as u32);
    }
    (tree.words[name].head, tree.words[name].deprel) = (governor, relation);
    (tree.words[title].head, tree.words[title].deprel) = (Some(name as u32), "nmod:desc");
}

/// *Jordan, a US **ally***, *Syria's **ally** Russia*: a noun in *-ly* that was taken for an adverb is what the name beside it is.
pub(super) fn noun_as_adverb(tree: &mut Tree, i: usize) {
    let w = &tree.words[i];
    if w.xpos != "NN" || w.deprel != "advmod" || !w.lemma.ends_with("ly") {
        return;
    }
    let Some(before) = i.checked_sub(1) else { return };
    let genitive = tree.words[before].upos == Upos::Part;
    let owner = if genitive { tree.words[before].head.map(|h| h as usize) } else { Some(before) };
    let Some(owner) = owner.filter(|&o| o < i && tree.words[o].upos == Upos::Propn) else { return };
    let role = if genitive { "nmod:poss" } else { "compound" };
    let named =
        |n: &usize| tree.words[*n].upos == Upos::Propn && tree.words[*n].name.is_some_and(|k| k.first);
    let (above, relation) = (tree.words[owner].head, tree.words[owner].relation());
    if let Some(name) = Some(i + 1).filter(|&n| n < tree.words.len()).filter(named) {
        (tree.words[i].head, tree.words[i].deprel) = (Some(name as u32), "nmod:desc");
    } else if let Some(h) = above.filter(|&h| (h as usize) < owner && relation == "appos") {
        (tree.words[i].head, tree.words[i].deprel) = (Some(h), "appos");
        let articles: Vec<usize> =
            (h as usize..owner).filter(|&c| tree.words[c].relation() == "det").collect();
        articles.into_iter().for_each(|c| tree.words[c].head = Some(i as u32));
    } else {
        return;
    }
    (tree.words[owner].head, tree.words[owner].deprel) = (Some(i as u32), role);
}

/// *The former president of **Liberia, Charles Taylor**, was arrested*: a person beside a country is who holds the office there.
pub(super) fn holder_behind_country(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    let begins = w.name.is_some_and(|k| k.kind == NameType::Person && k.first);
    let Some(land) = w.head.map(|h| h as usize).filter(|&h| h < name && begins && w.deprel == "appos") else {
        return;
    };
    let l = &tree.words[land];
    let place = l.upos == Upos::Propn && l.name.is_some_and(|k| k.kind == NameType::Place);
    let of = children(tree, land).any(|c| matches!(tree.words[c].form(text), "of" | "van") && c < land);
    let office = l.head.map(|h| h as usize).filter(|&h| h < land && l.deprel == "nmod" && place && of);
    let comma = tree.words[name - 1].form(text) == ",";
    if let Some(office) = office.filter(|&o| comma && tree.words[o].upos == Upos::Noun) {
        tree.words[name].head = Some(office as u32);
    }
}

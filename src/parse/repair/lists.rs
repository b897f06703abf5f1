//! Enumerations that are none.

use super::children;
use crate::base::NameType;
use crate::parse::tree::{Tree, Upos};

/// *de minister van Buitenlandse Zaken, Ri Yong-ho, de VS*: an enumeration has an *en* before its last member. Names behind commas only,
/// that hang from what a title is of, are who bears the title, and then what the clause goes on with.
pub(super) fn bearer_of_title(tree: &mut Tree, of: usize) {
    if tree.words[of].relation() != "nmod" {
        return;
    }
    let Some(title) = tree.words[of].head.map(|h| h as usize).filter(|&t| tree.words[t].upos == Upos::Noun)
    else {
        return;
    };
    let members: Vec<usize> = children(tree, of).filter(|&c| tree.words[c].relation() == "conj").collect();
    let joined = |&m: &usize| {
        children(tree, m).any(|c| tree.words[c].relation() == "cc" || tree.words[c].relation() == "case")
    };
    let commas = |&m: &usize| children(tree, m).any(|c| c < m && tree.words[c].relation() == "punct");
    if members.iter().any(joined) || !members.iter().all(commas) {
        return;
    }
    let person = |&&m: &&usize| {
        tree.words[m].name.is_none_or(|n| n.kind == NameType::Person) && tree.words[m].upos == Upos::Propn
    };
    let Some(&bearer) = members.first().filter(person) else { return };
    let beside = |c: &usize| *c > of && matches!(tree.words[*c].relation(), "appos" | "flat" | "conj");
    let other = children(tree, title).find(beside);
    if other.is_some_and(|o| o < bearer) {
        return;
    }
    (tree.words[bearer].head, tree.words[bearer].deprel) = (Some(title as u32), "appos");
    let verb = tree.words[title].head.map(|h| h as usize).filter(|_| tree.words[title].deprel == "nsubj");
    let Some(verb) = verb.filter(|&v| !children(tree, v).any(|c| tree.words[c].deprel == "obj")) else {
        return;
    };
    if let Some(object) = members.get(1).copied().or(other) {
        (tree.words[object].head, tree.words[object].deprel) = (Some(verb as u32), "obj");
    }
}

/// *beschuldigde de minister van Buitenlandse Zaken, Ri Yong-ho, de VS van sabotage*: a title has one bearer; behind a person a second name that
/// is none, with an article, is what the verb before acts on when it has nothing else.
pub(super) fn object_behind_bearer(tree: &mut Tree, title: usize) {
    let w = &tree.words[title];
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| {
        w.upos == Upos::Noun
            && w.deprel == "nsubj"
            && v < title
            && tree.words[v].feat("VerbForm") == Some("Fin")
    }) else {
        return;
    };
    let beside: Vec<usize> = children(tree, title).filter(|&c| tree.words[c].relation() == "appos").collect();
    let [bearer, object] = beside[..] else { return };
    let person = |i: usize| tree.words[i].name.is_some_and(|n| n.kind == NameType::Person);
    let has = |i: usize, r: &str| children(tree, i).any(|c| c < i && tree.words[c].relation() == r);
    let taken = children(tree, verb).any(|c| matches!(tree.words[c].relation(), "obj" | "ccomp" | "xcomp"));
    let named = tree.words[object].upos == Upos::Propn && !person(object);
    if person(bearer) && named && has(object, "det") && has(object, "punct") && !taken {
        (tree.words[object].head, tree.words[object].deprel) = (Some(verb as u32), "obj");
        for c in children(tree, object).filter(|&c| c > object).collect::<Vec<_>>() {
            if tree.words[c].relation() == "nmod" {
                (tree.words[c].head, tree.words[c].deprel) = (Some(verb as u32), "obl");
            }
        }
    }
}

/// Small words inside a person's name.
const PARTICLES: [&str; 13] =
    ["de", "van", "von", "der", "den", "al", "el", "bin", "ibn", "di", "da", "del", "-"];

/// *Lavrov and Norwegian envoy Erik Solheim*: what stands in small letters right before a name is its title, and with what stands before that
/// it is one member of the enumeration.
pub(super) fn conjunct_with_title(tree: &mut Tree, text: &str, name: usize) {
    let capital = |i: usize| tree.words[i].form(text).starts_with(char::is_uppercase);
    let small = |i: usize| tree.words[i].form(text).chars().all(char::is_lowercase);
    let nominal = |i: usize| matches!(tree.words[i].upos, Upos::Noun | Upos::Propn | Upos::Adj);
    let particle = |i: usize| PARTICLES.contains(&tree.words[i].form(text));
    let named = tree.words[name].upos == Upos::Propn && capital(name);
    let titled = |&i: &usize| named && small(i) && nominal(i) && !particle(i);
    let Some(title) = name.checked_sub(1).filter(titled) else { return };
    let before = (0..title).rev().take_while(|&i| nominal(i) && (small(i) || capital(i)));
    let before: Vec<usize> = before.collect();
    let Some(&first) = before.last().filter(|_| before.iter().any(|&i| capital(i))) else { return };
    let the = |i: &usize| matches!(tree.words[*i].form(text), "the" | "de");
    let start = first.checked_sub(1).filter(the).unwrap_or(first);
    let and = |i: &usize| matches!(tree.words[*i].form(text), "and" | "en");
    let Some(link) = start.checked_sub(1).filter(and).filter(|&i| i > 0) else { return };
    let up = std::iter::successors(Some(link - 1), |&i| tree.words[i].head.map(|h| h as usize)).take(8);
    let up: Vec<usize> = up.take_while(|&i| i < link && nominal(i)).collect();
    // As the tree has it, or else the whole phrase before "and".
    let tied = |i: usize| tree.words[i].head.map(|h| h as usize).filter(|h| up.contains(h));
    // Dutch has the title as the head, and the name below it.
    let whole = tree.words[title].deprel == "conj" && tree.words[name].head == Some(title as u32);
    let Some(other) = (start..=name).rev().find_map(tied).or(up.last().copied()).filter(|_| !whole) else {
        return;
    };
    let part = |&i: &usize| tree.words[i].upos == Upos::Propn || particle(i);
    let end = (name + 1..tree.words.len()).take_while(part).filter(|&i| capital(i)).last().unwrap_or(name);
    // "… and the Syrian president Assad condemned it": of a verb of its own.
    let acts = |i: usize| tree.words[i].head.filter(|_| tree.words[i].relation() == "nsubj");
    let own = (start..=end).find_map(acts).filter(|&v| v as usize > end);
    let inside = tree.words[other].head.is_some_and(|h| (start..=end).contains(&(h as usize)));
    if inside || own.is_none_or(|v| acts(other) == Some(v)) {
        join(tree, [other, link, start, title, name, end]);
    }
}

/// Makes the phrase from `start` to `end` a member beside `other`, headed by its name.
fn join(tree: &mut Tree, [other, link, start, title, name, end]: [usize; 6]) {
    let within = |i: usize| (start..=end).contains(&i);
    let up = std::iter::successors(Some(name), |&i| tree.words[i].head.map(|h| h as usize)).take(8);
    let top = up.take_while(|&i| within(i)).last().unwrap_or(name);
    if tree.words[other].head.is_some_and(|h| within(h as usize)) {
        (tree.words[other].head, tree.words[other].deprel) = (tree.words[top].head, tree.words[top].deprel);
    }
    for c in (0..tree.words.len()).filter(|&c| !within(c)) {
        if tree.words[c].head.is_some_and(|h| within(h as usize)) {
            tree.words[c].head = Some(name as u32);
        }
    }
    for i in start..title {
        (tree.words[i].head, tree.words[i].deprel) = match tree.words[i].upos {
            Upos::Det => (Some(name as u32), "det"),
            Upos::Adj => (Some(title as u32), "amod"),
            _ => (Some(title as u32), "compound"),
        };
    }
    (tree.words[title].head, tree.words[title].deprel) = (Some(name as u32), "nmod:desc");
    tree.words[title].upos = Upos::Noun;
    (tree.words[name].head, tree.words[name].deprel) = (Some(other as u32), "conj");
    (tree.words[link].head, tree.words[link].deprel) = (Some(name as u32), "cc");
    for i in name + 1..=end {
        (tree.words[i].head, tree.words[i].deprel) = (Some(name as u32), "flat");
    }
}

/// *vijf functionarissen, onder wie Ahmed al-Asiri en Saud al-Qahtani*: what follows is no clause but some of those before it.
pub(super) fn among_whom(tree: &mut Tree, text: &str, whom: usize) {
    let before = whom.checked_sub(1).filter(|&o| tree.words[o].form(text) == "onder");
    let Some(under) = before.filter(|_| tree.words[whom].form(text) == "wie") else { return };
    let Some(name) = tree.words[whom].head.map(|h| h as usize).filter(|&n| n > whom) else { return };
    if tree.words[name].upos == Upos::Propn && tree.words[name].deprel == "acl:relcl" {
        tree.words[name].deprel = "nmod";
        (tree.words[under].head, tree.words[under].deprel) = (Some(name as u32), "case");
        (tree.words[whom].head, tree.words[whom].deprel) = (Some(under as u32), "fixed");
    }
}

/// *Lavrov, the Russian minister, and Fidan, the Turkish one*: a noun with an article between a name's comma and the next stands beside that
/// name, and is neither one more member nor the first name's.
pub(super) fn beside_its_name(tree: &mut Tree, text: &str, noun: usize) {
    let w = &tree.words[noun];
    let member = matches!(w.relation(), "conj" | "appos") && w.upos == Upos::Noun;
    let Some(head) = w.head.map(|h| h as usize).filter(|&h| member && h < noun) else { return };
    let article = children(tree, noun).find(|&c| c < noun && tree.words[c].relation() == "det");
    let joined = children(tree, noun).any(|c| tree.words[c].relation() == "cc");
    let comma = |i: usize| tree.words.get(i).is_some_and(|w| w.form(text) == ",");
    let before = article.and_then(|a| a.checked_sub(2)).filter(|&b| comma(b + 1) && !joined);
    let Some(last) = before.filter(|&b| tree.words[b].upos == Upos::Propn && b >= head) else { return };
    let up = std::iter::successors(Some(last), |&i| tree.words[i].head.map(|h| h as usize)).take(4);
    let part = |&i: &usize| i == last || tree.words[i].upos == Upos::Propn && i < last;
    let mut names = up.take_while(part).collect::<Vec<_>>();
    // Up to the name that the last of these words is part of, not to what that is a member beside.
    let own = names.iter().position(|&i| !matches!(tree.words[i].relation(), "flat" | "compound"));
    names.truncate(own.map_or(names.len(), |n| n + 1));
    let Some(&name) = names.last() else { return };
    let person = tree.words[name].name.is_some_and(|n| n.kind == NameType::Person);
    let closed = children(tree, noun).chain([noun]).max().is_some_and(|end| comma(end + 1));
    if person && closed && (name != head || tree.words[noun].relation() == "conj") {
        (tree.words[noun].head, tree.words[noun].deprel) = (Some(name as u32), "appos");
    }
}

/// *ambtenaren, inclusief president Obama zelf*: *inclusief* with a noun behind it is a preposition, whatever the tagger made of it.
pub(super) fn inclusive(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let adjective = w.upos == Upos::Adj && w.form(text).eq_ignore_ascii_case("inclusief");
    let Some(group) = w.head.map(|h| h as usize).filter(|&h| adjective && h < i) else { return };
    let Some(member) = children(tree, i).find(|&c| c > i && tree.words[c].deprel == "obj") else { return };
    for c in children(tree, i).filter(|&c| c != member).collect::<Vec<_>>() {
        tree.words[c].head = Some(member as u32);
    }
    (tree.words[member].head, tree.words[member].deprel) = (Some(group as u32), "nmod");
    let w = &mut tree.words[i];
    (w.head, w.deprel, w.upos, w.xpos) = (Some(member as u32), "case", Upos::Adp, "VZ|init");
}

/// *under a deal reached **with** Putin*: with whom a treaty is made is said of the treaty.
pub(super) fn partner_of_treaty(tree: &mut Tree, text: &str, made: usize) {
    const MAKING: [&str; 9] =
        ["reach", "sign", "strike", "agree", "make", "conclude", "negotiate", "seal", "ink"];
    const TREATIES: [&str; 9] =
        ["deal", "agreement", "treaty", "settlement", "accord", "pact", "truce", "ceasefire", "compromise"];
    let w = &tree.words[made];
    let attribute = w.relation() == "acl" && w.xpos == "VBN" && MAKING.contains(&w.lemma.as_str());
    let Some(treaty) = w.head.map(|h| h as usize).filter(|_| attribute) else { return };
    let with = |c: usize| children(tree, c).any(|p| tree.words[p].form(text) == "with");
    let partner = children(tree, made).find(|&c| tree.words[c].relation() == "obl" && with(c));
    if let Some(partner) = partner.filter(|_| TREATIES.contains(&tree.words[treaty].lemma.as_str())) {
        (tree.words[partner].head, tree.words[partner].deprel) = (Some(treaty as u32), "nmod");
    }
}

/// *annexed **most** of Western Sahara*: behind *of* stands the whole that the amount is of.
pub(super) fn whole_of_amount(tree: &mut Tree, text: &str, amount: usize) {
    let w = &tree.words[amount];
    let object =
        matches!(w.relation(), "obj" | "nsubj") && matches!(w.upos, Upos::Adj | Upos::Det | Upos::Pron);
    if !object || !matches!(w.form(text), "most" | "much" | "many" | "some" | "all" | "several") {
        return;
    }
    let of = |&c: &usize| c == amount + 1 && tree.words[c].form(text) == "of";
    let whole = children(tree, amount)
        .find(|&c| tree.words[c].relation() == "obl" && children(tree, c).any(|p| of(&p)));
    if let Some(whole) = whole {
        tree.words[whole].deprel = "nmod";
    }
}

/// *tien landen, waaronder Polen en Hongarije*, *landen als Iran*, *onder meer Duitsland*: what follows is no clause but some of those
/// before it. *Among them* is read as one word.
pub(super) fn some_of_them(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    let below = w.upos == Upos::Propn && matches!(w.deprel, "acl:relcl" | "nmod" | "appos" | "obl");
    let Some(group) = w.head.map(|h| h as usize).filter(|&g| below && g < name) else { return };
    let clause = |c: usize| {
        let r = tree.words[c].relation();
        matches!(r, "nsubj" | "cop" | "aux" | "case") || tree.words[c].lemma == "niet"
    };
    let named = matches!(tree.words[group].upos, Upos::Propn | Upos::Verb);
    if named || children(tree, name).any(clause) {
        return;
    }
    let marker = children(tree, name).find(|&c| c < name && opens_examples(tree, text, c));
    if let Some(marker) = marker {
        let many = tree.words[group].feat("Number") == Some("Plur");
        if many || tree.words[marker].form(text) != "als" {
            tree.words[name].deprel = "nmod";
            (tree.words[marker].deprel, tree.words[marker].upos) = ("case", Upos::Adp);
        }
        return;
    }
    let among = |&c: &usize| {
        let of = children(tree, c).find(|&a| a + 1 == c && tree.words[a].form(text) == "among");
        tree.words[c].form(text) == "them" && c + 1 == name && of.is_some()
    };
    let them = children(tree, group).find(among);
    if let Some(them) = them {
        let under = them - 1;
        tree.words[name].deprel = "nmod";
        (tree.words[under].head, tree.words[under].deprel) = (Some(name as u32), "case");
        (tree.words[them].head, tree.words[them].deprel) = (Some(under as u32), "fixed");
    }
}

/// *waaronder*, *zoals*, *als*, *te weten*, *onder meer*, *onder andere*.
fn opens_examples(tree: &Tree, text: &str, word: usize) -> bool {
    let second = children(tree, word).find(|&c| c == word + 1 && tree.words[c].deprel == "fixed");
    let form = tree.words[word].form(text).to_lowercase();
    match second.map(|s| tree.words[s].form(text)) {
        None => matches!(form.as_str(), "waaronder" | "zoals" | "als"),
        Some("weten") => form == "te",
        Some("meer" | "andere") => form == "onder",
        Some(_) => false,
    }
}

/// *Jan Novak, Slovakia's minister and the head of the League, wrote*: inside commas an enumeration goes on with what it began with.
pub(super) fn second_apposition(tree: &mut Tree, text: &str, second: usize) {
    let w = &tree.words[second];
    let office = w.relation() == "conj" && w.upos == Upos::Noun;
    let Some(name) = w.head.map(|h| h as usize).filter(|&n| office && n < second) else { return };
    let first = children(tree, name).find(|&c| {
        c > name && c < second && tree.words[c].relation() == "appos" && tree.words[c].upos == Upos::Noun
    });
    let Some(first) = first.filter(|_| tree.words[name].upos == Upos::Propn) else { return };
    let Some(and) = children(tree, second).find(|&c| tree.words[c].relation() == "cc") else { return };
    let comma = |i: usize| tree.words.get(i).is_some_and(|w| w.form(text) == ",");
    let opened = comma(tree.first_below(first).wrapping_sub(1)) || comma(tree.first_below(first));
    let end =
        (second..tree.words.len().min(second + 15)).rev().find(|&i| tree.is_below(i, second) || i == second);
    let closed = end.is_some_and(|e| comma(e) || comma(e + 1));
    if opened && closed && !comma(and - 1) {
        tree.words[second].head = Some(first as u32);
    }
}

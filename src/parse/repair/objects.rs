//! Two objects of one verb, and predicates that belong to it.

use super::children;
use crate::parse::tree::{Tree, Upos};

/// Verbs whose second object says what the first is: *called Putin a dictator*.
pub(super) const NAMING: [&str; 24] = [
    "noemen",
    "vinden",
    "achten",
    "dopen",
    "verklaren",
    "benoemen",
    "kiezen",
    "uitroepen",
    "uitmaken",
    "maken",
    "bestempelen",
    "call",
    "name",
    "elect",
    "consider",
    "label",
    "make",
    "deem",
    "find",
    "appoint",
    "brand",
    "dub",
    "declare",
    "think",
];

/// Dutch verbs that an adjective makes another verb, which is written as one word in its infinitive.
const RESULTS: [(&str, &str); 16] = [
    ("keuren", "goed"),
    ("keuren", "af"),
    ("maken", "bekend"),
    ("nemen", "gevangen"),
    ("zetten", "gevangen"),
    ("houden", "gevangen"),
    ("schieten", "dood"),
    ("leggen", "stil"),
    ("stellen", "open"),
    ("laten", "vrij"),
    ("spreken", "vrij"),
    ("geven", "vrij"),
    ("leggen", "lam"),
    ("maken", "goed"),
    ("nemen", "waar"),
    ("maken", "buit"),
];

/// *Een Amsterdamse rechter verbood UberPop*: nobody begins a sentence with an object that nobody has heard of, so what has *een*
/// is the subject where a bare name stands behind the verb.
pub(super) fn indefinite_in_front(tree: &mut Tree, text: &str, verb: usize) {
    if tree.words[verb].feat("VerbForm") != Some("Fin") {
        return;
    }
    let Some(first) = (0..verb).find(|&c| tree.words[c].head == Some(verb as u32)) else { return };
    let article =
        |c: usize| tree.words[c].relation() == "det" && tree.words[c].form(text).eq_ignore_ascii_case("een");
    let indefinite = tree.words[first].deprel == "obj" && children(tree, first).any(article);
    if !indefinite {
        return;
    }
    let arguments: Vec<usize> = children(tree, verb)
        .filter(|&c| c != first && matches!(tree.words[c].relation(), "nsubj" | "obj" | "iobj"))
        .collect();
    let [name] = arguments[..] else { return };
    let n = &tree.words[name];
    if name > verb && n.upos == Upos::Propn && n.deprel == "nsubj" {
        tree.words[first].deprel = "nsubj";
        tree.words[name].deprel = "obj";
    }
}

/// Of two objects side by side, a name and a thing, the name is who gets it.
pub(super) fn two_objects(tree: &mut Tree, verb: usize) {
    if tree.words[verb].upos != Upos::Verb {
        return;
    }
    let objects: Vec<usize> = children(tree, verb).filter(|&c| tree.words[c].deprel == "obj").collect();
    let [first, second] = objects[..] else { return };
    let bare = |i: usize| !children(tree, i).any(|c| tree.words[c].relation() == "case");
    // With an article the second may say what the first is.
    let predicate = NAMING.contains(&tree.words[verb].lemma.as_str())
        && children(tree, second).any(|c| tree.words[c].relation() == "det");
    // *president Ashraf Ghani*: a title with a name.
    let bears_name = children(tree, first)
        .any(|c| tree.words[c].upos == Upos::Propn && matches!(tree.words[c].relation(), "appos" | "flat"));
    let who = tree.words[first].upos == Upos::Propn || bears_name;
    // "promised Ukraine $40 billion"
    let thing = matches!(tree.words[second].upos, Upos::Noun | Upos::Sym | Upos::Num);
    let named = who && thing && !predicate;
    let taken = children(tree, verb).any(|c| tree.words[c].deprel == "iobj");
    if named && bare(first) && bare(second) && !taken {
        tree.words[first].deprel = "iobj";
    }
}

/// English nouns that count others.
const COUNTS: [&str; 7] = ["billion", "million", "thousand", "hundred", "dozen", "ton", "score"];

/// *lent Pakistan 2 billion dollars*, *named Kallas foreign policy chief*: a name before a number or an article is no part of the noun
/// behind it, nor one before what a verb of naming calls it.
pub(super) fn name_before_its_noun(tree: &mut Tree, name: usize) {
    let w = &tree.words[name];
    let attribute = w.upos == Upos::Propn && w.deprel == "compound";
    let Some(above) = w.head.map(|h| h as usize).filter(|&h| attribute && h > name) else { return };
    // "gave Poland | 5 million euros": hung from the number.
    let counted = tree.words[above].head.filter(|_| tree.words[above].relation() == "nummod");
    let noun = counted.map_or(above, |n| n as usize);
    let Some(verb) = tree.words[noun].head.map(|h| h as usize).filter(|&v| v < name) else { return };
    // Only names stand between: "gave Joe Biden 2 million".
    let close = (verb + 1..name).all(|i| tree.words[i].head == Some(name as u32));
    if tree.words[verb].upos != Upos::Verb || !close {
        return;
    }
    let counts = |c: usize| c > name && matches!(tree.words[c].relation(), "nummod" | "det");
    // "lent Venezuela billions of dollars": no billions are Venezuela's.
    let many =
        COUNTS.contains(&tree.words[noun].lemma.as_str()) && tree.words[noun].xpos == "NNS" && above == noun;
    let of = |c: usize| c > noun && tree.words[c].deprel == "nmod";
    let amount = many && children(tree, noun).any(of);
    let titled = |c: usize| c > name && tree.words[c].upos != Upos::Propn;
    let naming = NAMING.contains(&tree.words[verb].lemma.as_str());
    let role = match tree.words[noun].deprel {
        "obj" if amount || children(tree, noun).any(counts) => "iobj",
        "xcomp" if naming && children(tree, noun).any(titled) => "obj",
        _ => return,
    };
    let taken = children(tree, verb).any(|c| tree.words[c].deprel == role);
    if !taken {
        (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), role);
    }
}

/// *called Macron's plan absurd*: of two predicates behind a verb of naming the first is what is called so.
pub(super) fn two_predicates(tree: &mut Tree, verb: usize) {
    if tree.words[verb].upos != Upos::Verb || !NAMING.contains(&tree.words[verb].lemma.as_str()) {
        return;
    }
    let core: Vec<usize> = children(tree, verb)
        .filter(|&c| c > verb && matches!(tree.words[c].relation(), "obj" | "xcomp"))
        .collect();
    let [first, second] = core[..] else { return };
    let both = tree.words[first].deprel == "xcomp" && tree.words[second].deprel == "xcomp";
    let nominal = matches!(tree.words[first].upos, Upos::Noun | Upos::Propn);
    if both && nominal && matches!(tree.words[second].upos, Upos::Noun | Upos::Adj) {
        tree.words[first].deprel = "obj";
    }
}

/// What is given to somebody for him to do something.
const ORDERS: [&str; 12] = [
    "opdracht",
    "bevel",
    "order",
    "toestemming",
    "instructie",
    "advies",
    "kans",
    "gelegenheid",
    "mandaat",
    "permission",
    "orders",
    "instructions",
];

/// *gaf het leger opdracht Afrin te veroveren*: an infinitive has one object; an order before it is what is given, and the infinitive says what
/// it is for.
pub(super) fn order_before_infinitive(tree: &mut Tree, text: &str, order: usize) {
    let w = &tree.words[order];
    let is = w.deprel == "obj" && w.upos == Upos::Noun && ORDERS.contains(&w.form(text));
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| is && v > order) else { return };
    let Some(above) = tree.words[verb].head.map(|h| h as usize) else { return };
    let gives = matches!(tree.words[above].lemma.as_str(), "geven" | "krijgen" | "ontvangen" | "vragen");
    if !gives || above > order || tree.words[verb].relation() != "xcomp" {
        return;
    }
    for c in children(tree, verb).filter(|&c| c <= order).collect::<Vec<_>>() {
        tree.words[c].head = Some(above as u32);
    }
    (tree.words[verb].head, tree.words[verb].deprel) = (Some(order as u32), "acl");
}

/// *gaf het leger opdracht Kiev te veroveren*, *gave Ukraine permission to attack*: an order has no second name; before it stands who gets it, behind
/// it what the infinitive acts on.
pub(super) fn name_beside_order(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    let beside = w.upos == Upos::Propn && matches!(w.deprel, "appos" | "compound" | "nmod" | "flat");
    let Some(order) =
        w.head.map(|h| h as usize).filter(|&o| beside && ORDERS.contains(&tree.words[o].form(text)))
    else {
        return;
    };
    let bare = !children(tree, name).any(|c| tree.words[c].relation() == "case");
    let Some(verb) = tree.words[order].head.filter(|_| bare && tree.words[order].deprel == "obj") else {
        return;
    };
    let infinitive = children(tree, order).find(|&c| c > name && tree.words[c].deprel == "acl");
    let has = |v: usize, r: &str| children(tree, v).any(|c| tree.words[c].deprel == r);
    if name > order
        && let Some(v) = infinitive.filter(|&v| !has(v, "obj"))
    {
        (tree.words[name].head, tree.words[name].deprel) = (Some(v as u32), "obj");
    } else if name + 1 == order && tree.words[verb as usize].upos == Upos::Verb && !has(verb as usize, "iobj")
    {
        (tree.words[name].head, tree.words[name].deprel) = (Some(verb), "iobj");
    }
}

/// *made tanks available to Ukraine*: an adjective behind the object of *make* says what it becomes, and what follows belongs to both.
fn becomes(tree: &mut Tree, i: usize) {
    let w = &tree.words[i];
    let noun = w.head.map(|h| h as usize).filter(|&h| w.upos == Upos::Adj && w.relation() == "amod" && h < i);
    let Some(noun) = noun.filter(|&n| tree.words[n].deprel == "obj") else { return };
    let makes = |v: &u32| matches!(tree.words[*v as usize].lemma.as_str(), "make" | "render" | "keep");
    let Some(verb) = tree.words[noun].head.filter(makes) else { return };
    (tree.words[i].head, tree.words[i].deprel) = (Some(verb), "xcomp");
    for c in children(tree, i).filter(|&c| c > i && tree.words[c].relation() == "obl").collect::<Vec<_>>() {
        tree.words[c].head = Some(verb);
    }
}

/// *keurde een lening aan Pakistan goed*: the adjective at the end of the clause is a part of the verb.
pub(super) fn result(tree: &mut Tree, text: &str, i: usize) {
    becomes(tree, i);
    let w = &tree.words[i];
    // The parser takes *gevangen* for a participle of *vangen*.
    let adjective = w.upos == Upos::Adj || matches!(w.form(text), "gevangen" | "buit");
    let loose = adjective
        && matches!(w.relation(), "advmod" | "xcomp" | "amod" | "compound")
        && children(tree, i).next().is_none();
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| loose && v < i) else { return };
    let form = w.form(text);
    let known = RESULTS.iter().find(|(stem, end)| tree.words[verb].lemma == *stem && *end == form);
    if known.is_some() && tree.words[verb].xpos.starts_with("WW|pv") {
        tree.words[i].deprel = "compound:prt";
        tree.words[verb].lemma = format!("{form}{}", tree.words[verb].lemma);
    }
}

/// *schoot een Palestijn **dood***: at the end of the clause the word is no second object, and who seems to receive death is shot.
pub(super) fn shot_dead(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let dead = w.upos == Upos::Noun && w.form(text) == "dood" && w.deprel == "obj";
    let verb = w.head.map(|h| h as usize).filter(|&v| dead && v < i);
    let Some(verb) =
        verb.filter(|&v| matches!(tree.words[v].lemma.as_str(), "schieten" | "slaan" | "steken" | "rijden"))
    else {
        return;
    };
    let Some(shot) = children(tree, verb).find(|&c| c > verb && tree.words[c].deprel == "iobj") else {
        return;
    };
    for c in children(tree, i).filter(|&c| c < shot).collect::<Vec<_>>() {
        tree.words[c].head = Some(shot as u32);
    }
    tree.words[shot].deprel = "obj";
    tree.words[i].deprel = "compound:prt";
    tree.words[verb].lemma.insert_str(0, "dood");
}

/// *shot **dead** protesters*: right behind the verb the word tells what came of it, not what they were before.
pub(super) fn dead_behind_verb(tree: &mut Tree, text: &str, i: usize) {
    const DEADLY: [&str; 7] = ["shoot", "gun", "stab", "beat", "hack", "club", "strike"];
    let w = &tree.words[i];
    let Some(verb) = i.checked_sub(1).filter(|_| w.deprel == "amod" && w.form(text) == "dead") else {
        return;
    };
    let killed = w.head.map(|h| h as usize).filter(|&n| n > i && tree.words[n].head == Some(verb as u32));
    let deadly = tree.words[verb].upos == Upos::Verb && DEADLY.contains(&tree.words[verb].lemma.as_str());
    if deadly && killed.is_some_and(|n| tree.words[n].deprel == "obj") {
        (tree.words[i].head, tree.words[i].deprel) = (Some(verb as u32), "xcomp");
    }
}

/// *kreeg tien **jaar** cel opgelegd*: a time without a preposition before the word for a prison is how long, and the prison what is imposed.
pub(super) fn years_in_prison(tree: &mut Tree, text: &str, prison: usize) {
    const PRISON: [&str; 8] = [
        "cel",
        "celstraf",
        "gevangenisstraf",
        "gevangenis",
        "dwangarbeid",
        "tbs",
        "strafkolonie",
        "jeugddetentie",
    ];
    let w = &tree.words[prison];
    let Some(time) = prison.checked_sub(1).filter(|&t| w.head == Some(t as u32) && w.deprel == "nmod") else {
        return;
    };
    let long =
        matches!(tree.words[time].form(text), "jaar" | "maanden" | "maand" | "weken" | "dagen" | "jaren");
    let bare = !children(tree, time).any(|c| tree.words[c].relation() == "case");
    let verb = tree.words[time].head.map(|h| h as usize).filter(|&v| tree.words[v].upos == Upos::Verb);
    let free = verb.is_some_and(|v| !children(tree, v).any(|c| c != time && tree.words[c].deprel == "obj"));
    let role = matches!(tree.words[time].relation(), "obl" | "obj" | "xcomp" | "nsubj");
    if !long || !bare || !free || !role || !PRISON.contains(&w.form(text)) {
        return;
    }
    (tree.words[prison].head, tree.words[prison].deprel) = (tree.words[time].head, "obj");
    (tree.words[time].head, tree.words[time].deprel) = (Some(prison as u32), "nmod");
}

/// *declared the Russian **ambassador** persona non grata*: before these words stands who is declared so, not what kind of person.
pub(super) fn persona(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    if !w.form(text).eq_ignore_ascii_case("persona") {
        return;
    }
    // "verklaarde de ambassadeur tot persona non grata"
    let declared =
        w.head.map(|h| h as usize).filter(|&n| w.deprel == "nmod" && tree.words[n].deprel == "obj");
    if let Some(noun) = declared {
        (tree.words[i].head, tree.words[i].deprel) = (tree.words[noun].head, "obl");
        return;
    }
    let object = w.deprel == "obj";
    let Some(verb) = w.head.filter(|_| object) else { return };
    let noun =
        children(tree, i).find(|&c| c + 1 == i && matches!(tree.words[c].relation(), "compound" | "nmod"));
    let Some(noun) = noun else { return };
    for c in children(tree, i).filter(|&c| c < noun).collect::<Vec<_>>() {
        tree.words[c].head = Some(noun as u32);
    }
    (tree.words[noun].head, tree.words[noun].deprel) = (Some(verb), "obj");
    tree.words[i].deprel = "xcomp";
}

/// *left three journalists **dead***: an English adjective behind its noun, with nothing behind itself, says what became of it.
pub(super) fn result_behind_object(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    let bare = w.xpos == "JJ" && w.deprel == "amod" && children(tree, i).next().is_none();
    let noun = w.head.map(|h| h as usize).filter(|&n| bare && n + 1 == i && tree.words[n].deprel == "obj");
    let Some(verb) = noun.and_then(|n| tree.words[n].head) else { return };
    let makes = ["leave", "shoot", "strike", "beat", "burn", "bury", "find"];
    if makes.contains(&tree.words[verb as usize].lemma.as_str())
        && matches!(w.form(text), "dead" | "alive" | "wounded")
    {
        (tree.words[i].head, tree.words[i].deprel) = (Some(verb), "xcomp");
    }
}

/// *voor de familie van een ober | O.J. Simpson voor de rechter daagde*: no name stands right behind a noun with *een*, so it is the
/// object of the verb that ends the clause.
pub(super) fn name_behind_een(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    let noun =
        w.head.map(|h| h as usize).filter(|&h| h + 1 == name && w.deprel == "appos" && w.upos == Upos::Propn);
    let Some(noun) = noun.filter(|&n| tree.words[n].upos == Upos::Noun) else { return };
    let indefinite = children(tree, noun).any(|c| tree.words[c].form(text) == "een");
    let up = |&i: &usize| tree.words[i].head.map(|h| h as usize);
    let verb = std::iter::successors(Some(noun), up).take(5).find(|&a| tree.words[a].upos == Upos::Verb);
    let Some(verb) = verb.filter(|&v| indefinite && v > name && tree.words[noun].head != Some(v as u32))
    else {
        return;
    };
    // "zijn vrouw en een dochter Nelly werden vermoord"
    if children(tree, verb).all(|c| !matches!(tree.words[c].deprel, "obj" | "aux:pass" | "nsubj:pass")) {
        (tree.words[name].head, tree.words[name].deprel) = (Some(verb as u32), "obj");
    }
}

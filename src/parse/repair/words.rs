//! Words that the tagger took for something else.

use super::children;
use crate::base::NameType;
use crate::parse::tree::{Tree, Upos, Word};

/// *an ally*, *a US ally*: an adverb has no article, and none stands between an article's name and the end of its phrase.
pub(super) fn ally(tree: &mut Tree, text: &str, i: usize) {
    let w = &tree.words[i];
    if w.upos != Upos::Adv || !w.form(text).eq_ignore_ascii_case("ally") {
        return;
    }
    (tree.words[i].upos, tree.words[i].xpos, tree.words[i].feats) = (Upos::Noun, "NN", "Number=Sing");
    // "a US | ally": the article, the copula and the subject are the noun's, and the name says whose.
    let Some(name) =
        tree.words[i].head.map(|h| h as usize).filter(|&h| h + 1 == i && tree.words[h].upos == Upos::Propn)
    else {
        return;
    };
    (tree.words[i].head, tree.words[i].deprel) = (tree.words[name].head, tree.words[name].deprel);
    for c in children(tree, name).collect::<Vec<_>>() {
        if c != i && !matches!(tree.words[c].relation(), "flat" | "compound" | "amod") {
            tree.words[c].head = Some(i as u32);
        }
    }
    (tree.words[name].head, tree.words[name].deprel) = (Some(i as u32), "compound");
}

/// *held Putin to account*, *went to bat for Trump*: nouns that the tagger takes for infinitives. Bare at the end, they act on nobody.
pub(super) fn to_account(tree: &mut Tree, text: &str, i: usize) {
    const PHRASES: [(&str, &str); 5] =
        [("hold", "account"), ("call", "account"), ("bring", "account"), ("bring", "heel"), ("go", "bat")];
    let w = &tree.words[i];
    let verb = w.head.map(|h| h as usize).filter(|_| w.upos == Upos::Verb);
    let Some(verb) = verb.filter(|&v| PHRASES.contains(&(tree.words[v].lemma.as_str(), w.form(text)))) else {
        return;
    };
    let to = i
        .checked_sub(1)
        .filter(|&m| tree.words[m].head == Some(i as u32) && tree.words[m].form(text) == "to");
    let Some(to) = to.filter(|_| !children(tree, i).any(|c| tree.words[c].relation() == "obj")) else {
        return;
    };
    let w = &mut tree.words[i];
    (w.upos, w.xpos, w.feats, w.deprel) = (Upos::Noun, "NN", "Number=Sing", "obl");
    (tree.words[to].upos, tree.words[to].xpos, tree.words[to].deprel) = (Upos::Adp, "IN", "case");
    for c in children(tree, i).filter(|&c| c != to).collect::<Vec<_>>() {
        tree.words[c].head = Some(verb as u32);
    }
}

/// *handed over 14 tanks*: behind these verbs *over* is no *more than*.
pub(super) fn over(tree: &mut Tree, text: &str, i: usize) {
    let verb = i.checked_sub(1).filter(|&v| matches!(tree.words[v].lemma.as_str(), "hand" | "turn" | "sign"));
    let w = &tree.words[i];
    let Some(verb) = verb.filter(|&v| tree.words[v].upos == Upos::Verb && w.form(text) == "over") else {
        return;
    };
    let counts = w.relation() == "advmod" && w.head.is_some_and(|h| tree.words[h as usize].upos == Upos::Num);
    let noun = w.head.map(|h| h as usize).filter(|_| w.relation() == "case");
    let led = noun.filter(|&n| tree.words[n].relation() == "obl" && tree.words[n].head == Some(verb as u32));
    if let Some(noun) = led {
        tree.words[noun].deprel = "obj";
    }
    if (counts || led.is_some()) && !tree.is_below(verb, i) {
        let w = &mut tree.words[i];
        (w.head, w.deprel, w.upos, w.xpos) = (Some(verb as u32), "compound:prt", Upos::Adp, "RP");
    }
}

/// *het Grondwettelijk Hof van Zuid-Korea*: of an adjective and the noun behind it that make a name, the noun is the head.
pub(super) fn adjective_of_name(tree: &mut Tree, i: usize) {
    let noun = i + 1;
    let glued = tree
        .words
        .get(noun)
        .is_some_and(|n| n.head == Some(i as u32) && n.deprel == "flat" && n.upos == Upos::Propn);
    if tree.words[i].upos != Upos::Adj || !glued {
        return;
    }
    (tree.words[noun].head, tree.words[noun].deprel) = (tree.words[i].head, tree.words[i].deprel);
    for c in children(tree, i).filter(|&c| c != noun).collect::<Vec<_>>() {
        tree.words[c].head = Some(noun as u32);
    }
    (tree.words[i].head, tree.words[i].deprel) = (Some(noun as u32), "amod");
}

/// *werd een Oekraïense militair gedood*: an adjective with an article and an adjective of its own is a noun, and beside a verb
/// without a subject it is that.
pub(super) fn adjective_as_noun(tree: &mut Tree, i: usize) {
    let w = &tree.words[i];
    if w.upos != Upos::Adj || w.deprel != "advmod" {
        return;
    }
    let has = |of: usize, r: &str| children(tree, of).any(|c| c < i && tree.words[c].relation() == r);
    let own = children(tree, i).find(|&c| c < i && tree.words[c].relation() == "amod");
    let loose = own.is_some_and(|a| has(i, "det") || has(a, "det"));
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| loose && tree.words[v].upos == Upos::Verb) else {
        return;
    };
    if children(tree, verb).any(|c| tree.words[c].relation() == "nsubj") {
        return;
    }
    let passive = children(tree, verb).any(|c| tree.words[c].deprel == "aux:pass");
    let w = &mut tree.words[i];
    (w.upos, w.xpos, w.feats) = (Upos::Noun, "N|soort|ev|basis|zijd|stan", "Gender=Com|Number=Sing");
    w.deprel = if passive { "nsubj:pass" } else { "nsubj" };
}

/// *is een **Macedonische** militair gedood*: of two adjectives side by side that are both the subject, the second is the noun.
pub(super) fn adjective_beside_noun(tree: &mut Tree, first: usize) {
    let second = first + 1;
    let (Some(a), Some(b)) = (tree.words.get(first), tree.words.get(second)) else { return };
    let role = matches!(a.relation(), "nsubj" | "obj") && a.deprel == b.deprel && a.head == b.head;
    let both = a.upos == Upos::Adj && matches!(b.upos, Upos::Adj | Upos::Noun);
    if !role || !both || !a.xpos.starts_with("ADJ|prenom") {
        return;
    }
    (tree.words[first].head, tree.words[first].deprel) = (Some(second as u32), "amod");
    let w = &mut tree.words[second];
    if w.upos == Upos::Adj {
        (w.upos, w.xpos, w.feats) = (Upos::Noun, "N|soort|ev|basis|zijd|stan", "Gender=Com|Number=Sing");
    }
}

/// *Slovak PM Fico*: a name has no common noun inside it; the last word is the name, the rest stands before it.
pub(super) fn title_inside_name(tree: &mut Tree, first: usize) {
    if tree.words[first].upos != Upos::Propn || first + 2 >= tree.words.len() {
        return;
    }
    let (title, name) = (first + 1, first + 2);
    let own = |i: usize| tree.words[i].head == Some(first as u32);
    let common = tree.words[title].upos == Upos::Noun
        && matches!(tree.words[title].relation(), "nmod" | "compound" | "flat");
    if !(own(title)
        && common
        && own(name)
        && tree.words[name].deprel == "flat"
        && tree.words[name].upos == Upos::Propn)
    {
        return;
    }
    (tree.words[name].head, tree.words[name].deprel) = (tree.words[first].head, tree.words[first].deprel);
    for c in children(tree, first).filter(|&c| c != name && c != title).collect::<Vec<_>>() {
        tree.words[c].head = Some(name as u32);
    }
    (tree.words[first].head, tree.words[first].deprel) = (Some(title as u32), "amod");
    (tree.words[title].head, tree.words[title].deprel) = (Some(name as u32), "nmod:desc");
}

/// English verbs whose past is spelt as their base.
const SPELT_ALIKE: [&str; 15] = [
    "hit",
    "put",
    "set",
    "cut",
    "shut",
    "hurt",
    "spread",
    "cast",
    "split",
    "quit",
    "burst",
    "shed",
    "thrust",
    "broadcast",
    "beat",
];

/// *The drones hit Odesa on Tuesday night*: what is told of others with such a verb is past, as a rule of news.
pub(super) fn past_spelt_alike(tree: &mut Tree, verb: usize) {
    let w = &tree.words[verb];
    let present = w.upos == Upos::Verb && w.xpos == "VBP" && SPELT_ALIKE.contains(&w.lemma.as_str());
    if !present || children(tree, verb).any(|c| tree.words[c].relation() == "aux") {
        return;
    }
    let subject = children(tree, verb).find(|&c| tree.words[c].relation() == "nsubj");
    if subject.is_some_and(|s| matches!(tree.words[s].upos, Upos::Noun | Upos::Propn)) {
        (tree.words[verb].xpos, tree.words[verb].feats) = ("VBD", "Mood=Ind|Tense=Past|VerbForm=Fin");
    }
}

/// *contribute up to 4,000 troops*: right behind a verb *up to* goes with the number, and what is counted is the verb's object.
pub(super) fn up_to(tree: &mut Tree, text: &str, up: usize) {
    let is = |i: usize, form: &str| tree.words.get(i).is_some_and(|w| w.form(text) == form);
    if up == 0 || !is(up, "up") || !is(up + 1, "to") || up + 2 >= tree.words.len() {
        return;
    }
    let number = up + 2;
    let Some(noun) =
        tree.words[number].head.map(|h| h as usize).filter(|_| tree.words[number].upos == Upos::Num)
    else {
        return;
    };
    let verb = up - 1;
    let counted = tree.words[noun].head == Some(verb as u32)
        && tree.words[noun].relation() == "obl"
        && tree.words[up + 1].head == Some(noun as u32);
    if counted
        && tree.words[verb].upos == Upos::Verb
        && !children(tree, verb).any(|c| tree.words[c].deprel == "obj")
    {
        (tree.words[up].head, tree.words[up].deprel) = (Some(number as u32), "advmod");
        (tree.words[up + 1].head, tree.words[up + 1].deprel) = (Some(up as u32), "fixed");
        tree.words[noun].deprel = "obj";
        (tree.words[up].upos, tree.words[up + 1].upos) = (Upos::Adv, Upos::Adv);
    }
}

/// *de managing director van Toyota*: an English title in Dutch has its head at the end, as English has it.
pub(super) fn english_title(tree: &mut Tree, text: &str, i: usize) {
    const FIRST: [&str; 7] = ["managing", "executive", "general", "chief", "senior", "creative", "regional"];
    const LAST: [&str; 7] = ["director", "manager", "executive", "officer", "editor", "partner", "producer"];
    let next = i + 1;
    let form = |i: usize| tree.words[i].form(text).to_lowercase();
    let title = next < tree.words.len()
        && tree.words[i].xpos.starts_with("N|")
        && FIRST.contains(&form(i).as_str())
        && LAST.contains(&form(next).as_str())
        && tree.words[next].head == Some(i as u32);
    if !title {
        return;
    }
    (tree.words[next].head, tree.words[next].deprel) = (tree.words[i].head, tree.words[i].deprel);
    for c in children(tree, i).filter(|&c| c != next).collect::<Vec<_>>() {
        tree.words[c].head = Some(next as u32);
    }
    (tree.words[i].head, tree.words[i].deprel) = (Some(next as u32), "amod");
}

/// *the attorney **general** of Texas*: an English office with its adjective behind it is one noun, and that word its head.
pub(super) fn attorney_general(tree: &mut Tree, text: &str, first: usize) {
    let form = |i: usize| tree.words[i].form(text).to_lowercase();
    let last = first + 1;
    let office = last < tree.words.len()
        && tree.words[first].xpos.starts_with("NN")
        && matches!(form(first).as_str(), "attorney" | "solicitor")
        && form(last) == "general";
    if !office {
        return;
    }
    // "New York Attorney General | Letitia James": the second word hung from the name.
    let above = (tree.words[last].head == Some(first as u32)).then(|| tree.words[first].head);
    let beside = tree.words[last].upos == Upos::Adj || tree.words[last].relation() == "advmod";
    if let Some(head) = above.or(beside.then(|| tree.words[first].head)) {
        (tree.words[last].head, tree.words[last].deprel) = (head, tree.words[first].deprel);
        let person = |w: &Word| w.name.is_some_and(|n| n.first && n.kind == NameType::Person);
        let subject = |w: &&Word| person(w) && w.relation() == "nsubj";
        // "a meeting with deputy attorney general | Rod Rosenstein": the name of who holds it.
        if tree.words.get(last + 1).filter(subject).is_some() {
            (tree.words[last + 1].head, tree.words[last + 1].deprel) = (Some(last as u32), "appos");
        }
    }
    // A preposition before it all is the name's where that is the head.
    let name = tree.words[last].head.filter(|&h| h as usize == last + 1);
    for c in children(tree, first).filter(|&c| c != last).collect::<Vec<_>>() {
        let whole = name.filter(|_| tree.words[c].relation() == "case");
        tree.words[c].head = whole.or(Some(last as u32));
    }
    (tree.words[first].head, tree.words[first].deprel) = (Some(last as u32), "compound");
    let w = &mut tree.words[last];
    if !w.xpos.starts_with("NN") {
        (w.upos, w.xpos, w.feats) = (Upos::Noun, "NN", "Number=Sing");
    }
}

/// *bombed Hamas targets too late*: an object that has a name for a subject right before it is a noun in the plural, and the name its first part.
pub(super) fn plural_as_verb(tree: &mut Tree, text: &str, noun: usize) {
    let w = &tree.words[noun];
    let plural = w.upos == Upos::Verb && w.xpos == "VBZ" && w.deprel == "obj" && w.form(text).ends_with('s');
    let Some(verb) = w.head.filter(|&v| plural && (v as usize) < noun) else { return };
    let Some(name) = noun.checked_sub(1) else { return };
    let part = tree.words[name].head == Some(noun as u32) && tree.words[name].deprel == "nsubj";
    let has_object =
        children(tree, noun).any(|c| c > noun && matches!(tree.words[c].relation(), "obj" | "xcomp"));
    if !part || has_object {
        return;
    }
    tree.words[name].deprel = "compound";
    let w = &mut tree.words[noun];
    (w.upos, w.xpos, w.feats) = (Upos::Noun, "NNS", "Number=Plur");
    for c in children(tree, noun).filter(|&c| c > noun).collect::<Vec<_>>() {
        if matches!(tree.words[c].relation(), "advmod" | "obl" | "advcl" | "punct") {
            tree.words[c].head = Some(verb);
        }
    }
}

/// *says Iran **supplies drones** to Russia*, *the claim that Russia **bombs hospitals***: of two finite verbs side by side, the second of
/// which has no subject, that one is a noun in the plural and the object of the first.
pub(super) fn two_verbs(tree: &mut Tree, text: &str, noun: usize) {
    let Some(verb) = noun.checked_sub(1) else { return };
    deed_of_name(tree, text, verb, noun);
    let (w, v) = (&tree.words[noun], &tree.words[verb]);
    let finite = v.upos == Upos::Verb && matches!(v.xpos, "VBZ" | "VBD" | "VBP");
    let plural = w.upos == Upos::Verb || w.xpos == "NNS" && matches!(w.relation(), "ccomp" | "acl");
    let below = v.head == Some(noun as u32) && v.deprel == "nsubj";
    let clausal = matches!(w.relation(), "ccomp" | "acl" | "advcl") && w.form(text).ends_with('s');
    let has = |i: usize, r: &str| children(tree, i).any(|c| tree.words[c].relation() == r && c != verb);
    if !(finite && plural && clausal && has(verb, "nsubj")) || has(verb, "obj") || has(noun, "nsubj") {
        return;
    }
    if !below && (v.head != w.head || v.relation() != w.relation()) {
        return;
    }
    if below {
        (tree.words[verb].head, tree.words[verb].deprel) = (tree.words[noun].head, "ccomp");
        let above = tree.words[noun].head.map(|h| tree.words[h as usize].upos);
        if above.is_some_and(|u| matches!(u, Upos::Noun | Upos::Propn)) {
            tree.words[verb].deprel = "acl";
        }
    }
    for c in children(tree, noun).filter(|&c| c != verb).collect::<Vec<_>>() {
        let that = c < verb && matches!(tree.words[c].upos, Upos::Pron | Upos::Sconj);
        if that {
            let t = &mut tree.words[c];
            (t.upos, t.feats, t.deprel) = (Upos::Sconj, "", "mark");
        }
        if that || matches!(tree.words[c].relation(), "obl" | "advmod" | "advcl" | "punct") {
            tree.words[c].head = Some(verb as u32);
        }
    }
    let w = &mut tree.words[noun];
    (w.upos, w.xpos, w.feats) = (Upos::Noun, "NNS", "Number=Plur");
    (w.head, w.deprel) = (Some(verb as u32), "obj");
}

/// *says Russia **supplies drones***: drones do nothing, so what stands before them is no noun.
fn deed_of_name(tree: &mut Tree, text: &str, verb: usize, noun: usize) {
    let (w, v) = (&tree.words[noun], &tree.words[verb]);
    let things =
        matches!(w.form(text), "drones" | "jets" | "troops" | "tanks" | "missiles" | "funds" | "arms");
    if !things || w.upos != Upos::Verb || v.xpos != "NNS" || v.head != Some(noun as u32) {
        return;
    }
    let name =
        |&c: &usize| c < verb && tree.words[c].upos == Upos::Propn && tree.words[c].relation() == "compound";
    let Some(name) = children(tree, verb).find(name).filter(|_| v.deprel == "nsubj") else { return };
    tree.words[name].deprel = "nsubj";
    let v = &mut tree.words[verb];
    (v.upos, v.xpos) = (Upos::Verb, "VBZ");
    v.feats = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
}

/// *ordered jets from Boeing*: what is written with a capital behind a preposition, in a sentence that is not, is a name and no form in *-ing*.
pub(super) fn name_in_ing(tree: &mut Tree, text: &str, name: usize) {
    let w = &tree.words[name];
    let ing = w.upos == Upos::Verb && w.xpos == "VBG" && w.form(text).starts_with(char::is_uppercase);
    let Some(before) = name.checked_sub(1).filter(|_| ing) else { return };
    let b = &tree.words[before];
    let small = b.form(text).chars().all(char::is_lowercase) && b.head == Some(name as u32);
    let bare = !children(tree, name).any(|c| matches!(tree.words[c].relation(), "obj" | "nsubj" | "xcomp"));
    if !(small && bare && matches!(b.relation(), "mark" | "case")) {
        return;
    }
    let verbal = tree.words[name].head.is_some_and(|h| tree.words[h as usize].upos == Upos::Verb);
    let w = &mut tree.words[name];
    (w.upos, w.xpos, w.feats) = (Upos::Propn, "NNP", "Number=Sing");
    w.deprel = if verbal { "obl" } else { "nmod" };
    w.lemma = w.form(text).to_owned();
    (tree.words[before].upos, tree.words[before].deprel) = (Upos::Adp, "case");
}

/// *De twee tekenden een akkoord*: a number with an article and no noun, before a verb without subject, is who acts.
pub(super) fn number_as_subject(tree: &mut Tree, i: usize) {
    let w = &tree.words[i];
    let number = w.upos == Upos::Num && w.deprel == "nummod";
    let Some(verb) = w.head.map(|h| h as usize).filter(|&v| number && v > i) else { return };
    let article = children(tree, i).any(|c| c + 1 == i && tree.words[c].deprel == "det");
    let finite = tree.words[verb].feat("VerbForm") == Some("Fin");
    let taken = children(tree, verb).any(|c| matches!(tree.words[c].relation(), "nsubj" | "csubj"));
    if article && finite && !taken {
        tree.words[i].deprel = "nsubj";
    }
}

/// *accusing the **gas**-rich emirate of*: before a hyphen a noun is a part of the adjective behind it, and its article is the last noun's.
pub(super) fn noun_of_adjective(tree: &mut Tree, text: &str, noun: usize) {
    let Some([hyphen, adjective]) = tree.words.get(noun + 1..noun + 3) else { return };
    let glued = hyphen.form(text) == "-"
        && tree.words[noun].span.end == hyphen.span.start
        && hyphen.span.end == adjective.span.start;
    let of_noun =
        adjective.upos == Upos::Adj && adjective.deprel == "amod" && tree.words[noun].upos == Upos::Noun;
    let head = adjective.head.map(|h| h as usize).filter(|&h| glued && of_noun && h > noun + 2);
    let Some(head) = head.filter(|_| tree.words[noun].head != Some(noun as u32 + 2)) else { return };
    if tree.words[head].head == Some(noun as u32) {
        return;
    }
    for c in children(tree, noun).filter(|&c| c < noun).collect::<Vec<_>>() {
        tree.words[c].head = Some(head as u32);
    }
    (tree.words[noun].head, tree.words[noun].deprel) = (Some(noun as u32 + 2), "obl:unmarked");
}

/// *a **US** drone strike*: the letters of a country or a union before two nouns are of both, so they hang from the last.
pub(super) fn union_before_compound(tree: &mut Tree, text: &str, letters: usize) {
    let w = &tree.words[letters];
    let known =
        matches!(w.form(text), "US" | "U.S." | "UK" | "U.K." | "EU" | "UN" | "U.N." | "NATO" | "Nato");
    let Some(first) = w.head.map(|h| h as usize).filter(|&f| known && w.deprel == "compound" && f > letters)
    else {
        return;
    };
    let whole =
        tree.words[first].head.filter(|&h| tree.words[first].deprel == "compound" && h as usize > first);
    if let Some(whole) = whole.filter(|_| tree.words[first].upos == Upos::Noun) {
        tree.words[letters].head = Some(whole);
    }
}

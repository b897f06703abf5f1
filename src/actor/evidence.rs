//! What kind of actor an unknown name names: by the words in it, before it and after it.

use crate::base::Lang;
use crate::parse::Upos;

use super::names::begins;
use super::nouns::{self, Noun};
use super::scene::{Scene, is_acronym, is_capital};
use super::unknown::{CORPORATE, PERSONAL, is_initial, is_part, is_title};
use super::{ActorType, firms, namesake};

/// A type, how sure it is (0–100), and what tells it.
pub(super) type Evidence = (ActorType, u8, &'static str);

/// The type of body that a word of its name tells: *Institute*, *Partij*, *Times*.
pub(super) fn body_word(scene: &Scene, word: usize) -> Option<ActorType> {
    if !is_capital(scene.forms[word]) {
        return None;
    }
    let lower = scene.lower(word);
    let of = |lang: Lang| {
        let class = |n: &Noun| if let Noun::Body(kind) = n { Some(*kind) } else { None };
        let place = |n: &Noun| (*n == Noun::Place).then_some(ActorType::Place);
        let found = nouns::compound(&lower, lang);
        found.iter().find_map(class).or_else(|| found.iter().find_map(place))
    };
    of(scene.lang).or_else(|| of(Lang::En))
}

/// What kind of actor a name names, by the words in it, before it and after it.
pub(super) fn kind_of(scene: &Scene, first: usize, last: usize) -> Option<Evidence> {
    let head = scene.head_of(first, last);
    let article =
        scene.is_definite(head) || scene.is_definite(first) || first > 0 && is_article(scene, first - 1);
    let full = last > first;
    if let Some(found) = by_relative_before(scene, first, head) {
        return Some(found);
    }
    let body = body_word(scene, last).is_some();
    if let Some(found) = by_noun_before(scene, first).filter(|(kind, ..)| *kind != ActorType::Person || !body)
    {
        return Some(found);
    }
    if full && (first..=last).any(|i| matches!(scene.lower(i).as_str(), "police" | "politie")) {
        return Some((ActorType::Police, 80, "a word of the name"));
    }
    if body && !full {
        return None;
    }
    let (opening, article) = (begins(scene, first), article);
    // What a body is stands at the end of its name, at the beginning, or before *van* …
    let telling = |&i: &usize| i == first || i == last || CORPORATE.contains(&scene.forms[i + 1]);
    let by_word = (first..=last).rev().filter(telling).find_map(|i| body_word(scene, i));
    if let Some(kind) =
        by_word.filter(|k| full && (*k != ActorType::Place || is_place_name(scene, first, last)))
    {
        return Some((kind, 75, "a word of the name"));
    }
    if is_aged(scene, last) || says_age(scene, first, last) {
        return Some((ActorType::Person, 90, "an age follows"));
    }
    let initials = (first..last).any(|i| is_initial(scene.forms[i]));
    // "Washington D.C.", "U. S.": a person's name does not end in initials.
    let full = full && !is_initial(scene.forms[last]);
    let given = nouns::given_name(scene.forms[first]).is_some() || full && namesake::opens_name(scene, first);
    if full && !article && (initials || given) {
        return Some((ActorType::Person, 85, "a given name"));
    }
    let personal = (first..last).any(|i| PERSONAL.contains(&scene.lower(i).as_str()));
    if full && personal && !article && !scene.shouting {
        return Some((ActorType::Person, 75, "a surname's small word"));
    }
    if let Some(found) = firms::told_by(scene, first, last, head)
        .or_else(|| by_role(scene, first, head, full, article, opening))
    {
        return Some(found);
    }
    let acronym = is_acronym(scene.forms[first]) && (2..=6).contains(&scene.forms[first].chars().count());
    if !full && acronym && !scene.shouting && !is_roman(scene.forms[first]) {
        return Some((ActorType::Organisation, 60, "an acronym"));
    }
    None
}

/// *Hyde Park* and *Provincie van Herat*, not *Park Geun-hye*.
fn is_place_name(scene: &Scene, first: usize, last: usize) -> bool {
    let place = Some(ActorType::Place);
    body_word(scene, last) == place
        || body_word(scene, first) == place && CORPORATE.contains(&scene.forms[first + 1])
}

fn is_article(scene: &Scene, word: usize) -> bool {
    matches!(scene.lower(word).as_str(), "de" | "het" | "'t" | "the")
}

fn is_roman(form: &str) -> bool {
    form.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C'))
}

/// *his wife, Brigitte*: a given name behind a comma and a word for whom somebody has.
fn by_relative_before(scene: &Scene, first: usize, head: usize) -> Option<Evidence> {
    let noun = scene.head(head).filter(|&n| scene.rel(head) == "appos" && n + 2 == first)?;
    let whose = scene.left_kids(noun).any(|k| scene.tree.words[k].deprel == "nmod:poss");
    let human = scene.nouns(noun).contains(&Noun::Human) && !scene.is_plural(noun);
    let named = scene.forms[first - 1] == "," && nouns::given_name(scene.forms[first]).is_some();
    (whose && human && named).then_some((ActorType::Person, 85, "whose it is stands before"))
}

/// *premier Zaev*, *denktank IISS*, *de stad Melitopol*.
fn by_noun_before(scene: &Scene, first: usize) -> Option<Evidence> {
    let before = first.checked_sub(1)?;
    let noun = scene.is_noun(before) || is_title(scene, before);
    if !noun || scene.is_plural(before) || is_part(scene, before) && !is_title(scene, before) {
        return None;
    }
    let kind = |n: &Noun| match n {
        Noun::Title | Noun::Office(_) | Noun::Human => Some((ActorType::Person, 90, "a title stands before")),
        Noun::Body(kind) => Some((*kind, 85, "a noun for a body stands before")),
        Noun::Place => Some((ActorType::Place, 85, "a noun for a place stands before")),
        _ => None,
    };
    if is_title(scene, before) {
        return Some((ActorType::Person, 90, "a title stands before"));
    }
    scene.nouns(before).iter().find_map(kind)
}

/// *(45)* or *, 45,* after the name.
fn is_aged(scene: &Scene, last: usize) -> bool {
    let mark = |i: usize| scene.forms.get(i).copied().unwrap_or_default();
    let age = mark(last + 2).parse::<u8>().is_ok_and(|n| (10..110).contains(&n));
    age && matches!((mark(last + 1), mark(last + 3)), ("(", ")") | (",", ","))
}

/// *de 62-jarige X*, *X, een 20-jarige …*, *X, a 20-year-old …*: only people are so many years old.
fn says_age(scene: &Scene, first: usize, last: usize) -> bool {
    let years = |i: usize| is_years(scene, i);
    let article =
        |i: usize| scene.forms.get(i).is_some_and(|f| matches!(*f, "een" | "de" | "a" | "an" | "the"));
    let after = scene.forms.get(last + 1) == Some(&",") && article(last + 2) && years(last + 3);
    after || first > 0 && years(first - 1)
}

/// *62-jarige*, *20-year-old* in one token or in five, of which this is the first.
pub(super) fn is_years(scene: &Scene, word: usize) -> bool {
    let form = scene.forms.get(word).copied().unwrap_or_default();
    let digits = form.bytes().take_while(u8::is_ascii_digit).count();
    (1..4).contains(&digits) && matches!(&form[digits..], "-jarige" | "-jarig" | "-year-old")
        || digits > 0
            && form.len() == digits
            && scene.forms.get(word + 1..).is_some_and(|rest| rest.starts_with(&["-", "year", "-", "old"]))
}

/// By its part in the sentence: who speaks is a person, what stands after *in* a place.
fn by_role(
    scene: &Scene,
    first: usize,
    head: usize,
    full: bool,
    article: bool,
    opening: bool,
) -> Option<Evidence> {
    let rel = scene.rel(head);
    let case = scene.case(head);
    let speaks = rel == "nsubj"
        && scene.head(head).is_some_and(|v| scene.upos(v) == Upos::Verb && scene.says(v, Noun::Saying));
    let plain = !is_acronym(scene.forms[first]) && !article && !scene.shouting;
    if speaks && plain && full {
        return Some((ActorType::Person, 80, "who speaks"));
    }
    if speaks && plain && !opening {
        return Some((ActorType::Person, 60, "who speaks"));
    }
    if full && plain && case.as_deref().is_some_and(|c| c == "volgens" || c == "aldus") {
        return Some((ActorType::Person, 70, "who is quoted"));
    }
    let place = match scene.lang {
        Lang::Nl => ["in", "te", "nabij", "vanuit"].as_slice(),
        Lang::En => ["in", "near"].as_slice(),
    };
    if plain && case.as_deref().is_some_and(|c| place.contains(&c)) && matches!(rel, "obl" | "nmod") {
        return Some((ActorType::Place, 65, "where it happens"));
    }
    let taken = scene.tree.words[head].deprel == "obj"
        && scene.head(head).is_some_and(|v| scene.upos(v) == Upos::Verb && scene.says(v, Noun::Taking));
    if plain && taken && !full {
        return Some((ActorType::Place, 60, "what is taken or besieged"));
    }
    let handled = matches!(scene.tree.words[head].deprel, "obj" | "nsubj:pass")
        && scene.head(head).is_some_and(|v| scene.upos(v) == Upos::Verb && scene.says(v, Noun::Handling));
    if plain && handled && !full && !opening {
        return Some((ActorType::Person, 55, "what is done to persons"));
    }
    // "acquired Urchin, Zipdash and Picasa": what the first is, the others are.
    let first_bought = if rel == "conj" { scene.head(head).unwrap_or(head) } else { head };
    let enough = || full || is_paid_for(scene, head) || is_acquired(scene, first_bought);
    if plain && is_bought(scene, first_bought) && enough() {
        return Some((ActorType::Company, 65, "what is taken over"));
    }
    let actor = matches!(rel, "nsubj" | "iobj" | "obj" | "root" | "appos")
        || scene.tree.words[head].deprel == "obl:agent";
    (full && plain && actor).then_some((ActorType::Person, 55, "a full name"))
}

/// *agreed to buy Horizon Therapeutics*, *neemt Distell over*, *the takeover of Instagram*.
fn is_bought(scene: &Scene, head: usize) -> bool {
    let Some(above) = scene.head(head) else { return false };
    let taken = scene.tree.words[head].relation() == "obj" || scene.tree.words[head].deprel == "nsubj:pass";
    let of = scene.rel(head) == "nmod" && scene.case(head).is_some_and(|c| c == "of" || c == "van");
    let particle = scene.kids(above).find(|&k| scene.tree.words[k].deprel == "compound:prt");
    let joined = particle.map(|p| match scene.lang {
        Lang::Nl => format!("{}{}", scene.lower(p), scene.lemma(above)),
        Lang::En => format!("{} {}", scene.lemma(above), scene.lower(p)),
    });
    let whole = joined.is_some_and(|verb| nouns::classes(&verb, scene.lang).contains(&Noun::Buying));
    let verb = scene.upos(above) == Upos::Verb;
    taken && verb && (whole || scene.says(above, Noun::Buying))
        || of && !verb && scene.says(above, Noun::Buying)
}

/// *Google acquired Urchin*: what a name acquires by such a verb is hardly ever a thing.
fn is_acquired(scene: &Scene, head: usize) -> bool {
    let Some(verb) = scene.head(head) else { return false };
    let acquires = matches!(scene.lemma(verb).as_str(), "acquire" | "opkopen");
    acquires && scene.kids(verb).any(|k| scene.rel(k) == "nsubj" && scene.upos(k) == Upos::Propn)
}

/// A sum of money stands behind the name: a missile and a villa are bought too, but seldom by their name alone.
fn is_paid_for(scene: &Scene, head: usize) -> bool {
    let sum = |i: usize| {
        matches!(
            scene.lower(i).as_str(),
            "$" | "€" | "£" | "million" | "billion" | "miljoen" | "miljard" | "euro" | "dollar" | "dollars"
        )
    };
    (head + 1..scene.len().min(head + 12)).any(sum)
}

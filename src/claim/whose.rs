//! Things that stand for somebody: *wees het voorstel van de Commissie af* rejects the Commission, *bombardeerde een
//! ziekenhuis in Aleppo* strikes Aleppo. The phrase itself stays the theme, or names a thing where nobody stands behind it.

use crate::actor::{self, ActorType, How, Mention};
use crate::parse::Upos;

use super::conditions;
use super::folk;
use super::grammar::Words;
use super::inventory::{self, Class, Frame, Part, Slot};
use super::office;
use super::party::{Linked, Parties, can_act};
use super::roles;
use super::surface;
use super::syntax::Syntax;
use super::trigger::{self, Trigger};

/// How many nouns deep an owner may stand: *de verlenging van het mandaat van de vredesmacht*.
const MAX_NESTED: usize = 3;

/// The things in the object's slots, for frames that allow them; before the thing itself, whose or where it is, for
/// frames that ask that.
pub(super) fn things(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame, used: &[usize]) -> Vec<Linked> {
    for &slot in f.object {
        // The noun itself is the thing: *de fabriek van Toyota*.
        if slot == Slot::Own && t.part == Part::Noun {
            let bare = parties.plain(t.word);
            let named = |mut l: Linked| {
                l.party.name.clone_from(&bare.text);
                l
            };
            return parties.thing(t.word, t.word).map(named).into_iter().collect();
        }
        let mut nouns: Vec<usize> =
            roles::heads(parties, t, f, slot).into_iter().filter(|h| !used.contains(h)).collect();
        // "de fabrikant, uitgesloten van de markt": what lasts is said in the noun's own phrase.
        let lasting = t.part == Part::Noun && f.relation().state;
        if nouns.is_empty()
            && !lasting
            && let Slot::Prep(p) = slot
        {
            nouns.extend(surface::noun_behind(parties, t.word, p));
        }
        // "voorstander van het opheffen van de sancties" is not one of the sanctions.
        let s = parties.syntax;
        let deeds: Vec<usize> = nouns.iter().copied().filter(|&n| trigger::is_nominalised(s, n)).collect();
        nouns.retain(|&n| !deeds.iter().any(|&d| d != n && s.tree.is_below(n, d)));
        let all: Vec<usize> = nouns
            .into_iter()
            .flat_map(|h| parties.syntax.conjuncts(h))
            .filter(|&h| is_meant(parties, f, h))
            .collect();
        let whose = |w: usize| owner(parties, w, MAX_NESTED).or_else(|| origin(parties, w));
        let theirs = |w: &usize| f.owner.then(|| whose(*w)).flatten();
        let there = |w: &usize| {
            let site = f.site.then(|| site(parties, *w, MAX_NESTED)).flatten();
            site.or_else(|| place_before(parties, *w))
        };
        let fits = |l: &Linked| roles::fits(l, f.object_kinds);
        let each = |w: &usize| {
            let owners = theirs(w).map(|l| together(parties, *w, l)).unwrap_or_default();
            let fitting: Vec<Linked> = owners.into_iter().filter(&fits).collect();
            if fitting.is_empty() { there(w).filter(&fits).into_iter().collect() } else { fitting }
        };
        let somebody: Vec<Linked> = all.iter().flat_map(each).collect();
        if !somebody.is_empty() {
            return somebody;
        }
        if !f.thing {
            continue;
        }
        let found: Vec<Linked> = all
            .into_iter()
            .map(|w| counted(parties.syntax, w))
            // "dismissed the lawyer": somebody whom the text names elsewhere.
            .filter(|&w| !is_somebody(s, slot, w) && !s.grammar.no_things.has(s.lemma(w)))
            .filter_map(|w| parties.thing(w, t.word))
            .collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// The noun that tells what a thing is: *duizenden **kernkoppen***.
fn counted(s: &Syntax<'_>, word: usize) -> usize {
    let bare = s.by(word, "nmod").find(|&n| n > word && s.preposition(n).is_none());
    bare.filter(|_| s.word(word).upos == Upos::Num).unwrap_or(word)
}

/// The thing is of the kind that such a deed is done to, and by force is not done to what is one's own: *vernietigde zijn
/// eigen voorraden*.
fn is_meant(parties: &Parties<'_>, f: &Frame, thing: usize) -> bool {
    let s = parties.syntax;
    let noun = counted(s, thing);
    let words = [s.lower_lemma(noun), s.lower(noun)];
    let one_of = |list: &[&str]| list.iter().any(|l| words.iter().any(|w| conditions::ends_in(w, l)));
    // "the owner of Toblerone and Milka": a name that nobody knows is no ordinary thing.
    let named = f.relation().label == "owns" && s.word(noun).upos == Upos::Propn;
    let kind = !one_of(f.not) && (f.things.is_empty() || one_of(f.things) || named);
    let by_force = matches!(f.relation().plover_type, Some("ASSAULT" | "COERCE"));
    let own = s.children(thing).iter().any(|&c| matches!(s.lower(c), "eigen" | "own"));
    // "heffingen, uit vrees voor Chinese tegenmaatregelen": whose measures those are takes them.
    let measure = || {
        inventory::noun_frames(s.lang, words[0]).1.iter().any(|n| n.relation().label == f.relation().label)
    };
    let alike = f.relation().label == "sanctions" && measure();
    kind && !alike && !(by_force && own)
}

/// Who a thing belongs to or comes from. People are nobody's things: who is against *critici van de premier* is not
/// against the premier.
pub(super) fn owner(parties: &Parties<'_>, thing: usize, depth: usize) -> Option<Linked> {
    let s = parties.syntax;
    if depth == 0 || are_people(s, thing) {
        return None;
    }
    let possessors = parties.possessors(thing).into_iter().chain(surface::genitive_before(parties, thing));
    let own = possessors.filter_map(|p| parties.possessor(p)).chain(named_in_compound(parties, thing));
    let of = s
        .noun_preps(thing)
        .into_iter()
        .filter(|(p, _)| s.grammar.agent_prepositions.has(p) || s.grammar.possessive_prepositions.has(p))
        .filter(|(p, _)| !acts_on(parties, thing, p));
    let behind = of.filter_map(|(_, n)| parties.actor(n).or_else(|| owner(parties, n, depth - 1)));
    let mut l = own.chain(behind).find(|l| can_act(l.party.kind))?;
    l.why = format!("{} is theirs: {}", s.form(thing), l.why);
    Some(l)
}

/// *goederen uit Mexico en Canada*: whoever is coordinated with the one behind the preposition.
fn together(parties: &Parties<'_>, thing: usize, first: Linked) -> Vec<Linked> {
    let s = parties.syntax;
    if first.word <= thing || first.word >= s.len() || s.preposition(first.word).is_none() {
        return vec![first];
    }
    let fellows = parties.conjuncts(first.word).into_iter().filter(|&w| w != first.word);
    let others: Vec<Linked> = fellows
        .filter_map(|w| parties.actor(w))
        .filter(|l| can_act(l.party.kind))
        .map(|l| Linked { why: format!("{} is theirs: {}", s.form(thing), l.why), ..l })
        .collect();
    std::iter::once(first).chain(others).collect()
}

/// *goederen uit China*.
fn origin(parties: &Parties<'_>, thing: usize) -> Option<Linked> {
    let s = parties.syntax;
    // "the withdrawal from Syria": whence they went, not whose it is.
    let (_, frames) = inventory::noun_frames(s.lang, s.lower_lemma(thing));
    let leaves = frames.iter().any(|f| f.relation().label == "withdraws_from");
    let comes = |(p, _): &(String, usize)| s.grammar.origin_prepositions.has(p) && !leaves;
    let from = s.noun_preps(thing).into_iter().filter(comes);
    from.filter_map(|(_, n)| parties.actor(n)).find(|l| can_act(l.party.kind))
}

fn is_somebody(s: &Syntax<'_>, slot: Slot, noun: usize) -> bool {
    let lemma = s.lower_lemma(noun);
    let one = s.word(noun).feat("Number") == Some("Sing") && s.word(noun).upos == Upos::Noun;
    let person = s.grammar.folk.has(lemma) && !s.grammar.crowds.has(lemma);
    one && slot == Slot::Obj && person && !folk::is_deed(s, noun)
}

/// *took Kherson and shelled **the city***: the place that was named last.
fn place_before(parties: &Parties<'_>, noun: usize) -> Option<Linked> {
    let s = parties.syntax;
    let definite = s.by(noun, "det").any(|d| s.is_definite(d)) && s.noun_preps(noun).is_empty();
    if !definite || !s.grammar.towns.has(s.lemma(noun)) || s.by(noun, "amod").next().is_some() {
        return None;
    }
    let place = |m: &&Mention| parties.mentions.actor(m).kind == ActorType::Place && m.how != How::Adjective;
    let before: Vec<&Mention> =
        parties.own_mentions().iter().filter(|m| (m.last as usize) < noun).filter(place).collect();
    // "in Hodeida, een havenstad aan de Rode Zee": where the place lies is not meant.
    let inside = |m: &Mention| {
        before.iter().any(|o| o.head != m.head && s.tree.is_below(m.head as usize, o.head as usize))
    };
    let m = before.iter().rfind(|m| !inside(m))?;
    let mut l = parties.linked(m, noun);
    l.why = format!("the {} named before: {}", s.form(noun), l.why);
    Some(l)
}

fn are_people(s: &Syntax<'_>, noun: usize) -> bool {
    let lemma = s.lower_lemma(noun);
    !folk::is_deed(s, noun) && (s.grammar.folk.has(lemma) || actor::names_people(lemma, s.lang))
}

/// *de invasie van Oekraïne*: what stands behind the preposition is acted on, so the event is not its own.
fn acts_on(parties: &Parties<'_>, noun: usize, preposition: &str) -> bool {
    let s = parties.syntax;
    // "the closure of Al Jazeera": of no frame, but as plainly done to it.
    if s.grammar.done_to.ends(s.lower_lemma(noun)) && s.grammar.possessive_prepositions.has(preposition) {
        return true;
    }
    let (_, frames) = inventory::noun_frames(s.lang, s.lower_lemma(noun));
    let rank = |slots: &[Slot]| slots.iter().position(|x| matches!(x, Slot::Prep(p) if *p == preposition));
    frames.iter().any(|f| rank(f.object).is_some_and(|o| rank(f.subject).is_none_or(|s| o < s)))
}

/// *het VN-plan*, *een Hamas-kamp*: the name that a compound begins with.
fn named_in_compound(parties: &Parties<'_>, thing: usize) -> Option<Linked> {
    let form = parties.syntax.form(thing);
    let (part, _) = form.rsplit_once('-')?;
    parties.first_part(thing, part)
}

/// *Israëlische vliegtuigen bombardeerden*, *Turkey, whose troops invaded*, *the board of Nissan dismissed*: what a country mans does what the
/// country does, and those who decide for a body do what the body does. What it
/// only made (*Iraanse drones*) may be anybody's.
pub(super) fn crew(parties: &Parties<'_>, noun: usize) -> Option<Linked> {
    let s = parties.syntax;
    let is = |list: &Words| list.has(s.lower_lemma(noun)) || list.has(s.lower(noun));
    if !is(&s.grammar.manned) && !is(&s.grammar.boards) {
        return None;
    }
    // "the board of Nissan"
    let of = s.noun_preps(noun).into_iter().filter(|(p, _)| s.grammar.possessive_prepositions.has(p));
    let own = parties.possessors(noun).into_iter().filter_map(|p| parties.possessor(p));
    let mut l = own.chain(of.filter_map(|(_, n)| parties.actor(n))).find(|l| can_act(l.party.kind))?;
    l.why = format!("{} act for it: {}", s.form(noun), l.why);
    l.word = noun;
    Some(l)
}

/// *Macron's office criticised*, *de advocaten van Trump beschuldigden*: those who speak for a person do in words what he does.
/// Where they go and whom they meet is their own affair.
pub(super) fn mouthpiece(parties: &Parties<'_>, f: &Frame, slot: Slot, noun: usize) -> Option<Linked> {
    let s = parties.syntax;
    let words = ["ACCUSE", "REJECT", "SUPPORT", "REQUEST", "THREATEN"];
    let acts = match slot {
        Slot::Subj => true,
        Slot::Prep(p) => s.grammar.agent_prepositions.has(p) && f.subject.contains(&slot),
        _ => false,
    };
    let spoken = f.relation().plover_type.is_some_and(|t| words.contains(&t)) && !f.relation().state;
    // "Trump's lawyer Todd Blanche" speaks by his own name.
    let named = || parties.actor(noun).is_some_and(|l| l.party.kind != ActorType::Group);
    if !acts || !spoken || !s.grammar.mouthpieces.has(s.lower_lemma(noun)) || named() {
        return None;
    }
    let own = parties.possessors(noun).into_iter().filter_map(|p| parties.possessor(p));
    let lemma = s.lower_lemma(noun);
    // "a spokesman for the Commission": of a body or a country too.
    let speaks = lemma.starts_with("spokes") || lemma.starts_with("woordvoer") || lemma.starts_with("zegs");
    let whose = |p: &str| {
        s.grammar.possessive_prepositions.has(p) || speaks && matches!(p, "for" | "voor" | "namens" | "at")
    };
    let of = s.noun_preps(noun).into_iter().filter(|(p, _)| whose(p));
    let person = |l: &Linked| l.party.kind == ActorType::Person || speaks && can_act(l.party.kind);
    let mut l = own.chain(of.filter_map(|(_, n)| parties.actor(n))).find(person)?;
    l.why = format!("{} speaks for him: {}", s.form(noun), l.why);
    l.word = noun;
    Some(l)
}

/// A role that a person may play and no organisation: who is killed, jailed, abducted.
pub(super) fn is_done_to_bodies(kinds: &[Class]) -> bool {
    kinds.contains(&Class::Person) && !kinds.contains(&Class::Organisation)
}

/// Those that one noun in the plural stands for: *the ministers of Greece and Turkey*, and who acts on two sides.
pub(super) fn several(parties: &Parties<'_>, slot: Slot, noun: usize) -> Vec<Linked> {
    let ministers = office::of_several(parties, noun);
    if ministers.is_empty() && slot == Slot::Subj { sides(parties, noun) } else { ministers }
}

/// *The Turkish and Greek sides agreed*: each of the two, where one noun in the plural stands for both.
fn sides(parties: &Parties<'_>, noun: usize) -> Vec<Linked> {
    let s = parties.syntax;
    if !s.grammar.sides.has(s.lemma(noun)) || parties.mention(noun).is_some() {
        return Vec::new();
    }
    let first = parties.possessors(noun);
    let all = first.iter().flat_map(|&p| std::iter::once(p).chain(s.by(p, "conj").filter(|&c| c < noun)));
    let mut found: Vec<Linked> = Vec::new();
    for l in all.filter_map(|p| parties.possessor(p)).filter(|l| can_act(l.party.kind)) {
        if !found.iter().any(|x| x.party.id == l.party.id) {
            found.push(Linked { why: format!("one of the {}: {}", s.form(noun), l.why), word: noun, ..l });
        }
    }
    if found.len() > 1 { found } else { Vec::new() }
}

/// Where a thing stands that is acted on: *een brug bij Kherson*, *power lines leading into Kabul*.
fn site(parties: &Parties<'_>, thing: usize, depth: usize) -> Option<Linked> {
    let s = parties.syntax;
    if depth == 0 || are_people(s, thing) {
        return None;
    }
    let below = s
        .noun_preps(thing)
        .into_iter()
        .chain(s.by(thing, "acl").filter(|&c| !s.is_finite(c)).flat_map(|c| s.args(c).preps.iter().cloned()));
    let at = |p: &String| s.grammar.site_prepositions.has(p) || s.grammar.possessive_prepositions.has(p);
    let itself = |n: usize| {
        let mut l = parties.actor(n)?;
        roles::place_itself(parties, n, &mut l);
        Some(l)
    };
    let mut l = below
        .chain(surface::phrase_after(parties, thing))
        .filter(|(p, _)| at(p))
        .find_map(|(_, n)| itself(n).or_else(|| site(parties, n, depth - 1)))?;
    l.why = format!("{} stands there: {}", s.form(thing), l.why);
    Some(l)
}

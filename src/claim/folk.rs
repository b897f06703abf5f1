//! People that no name is told of, as a party beside a known one: *de politie arresteerde X*, *May beschuldigt critici*.

use crate::actor::{ActorType, folk};
use crate::base::Span;
use crate::parse::Upos;

use super::inventory::{self, Class, Frame, Part, Slot};
use super::party::{self, Linked, Parties};
use super::roles;
use super::single;
use super::syntax::Syntax;
use super::trigger::Trigger;
use super::{Party, Phrase};

/// How sure we are of people known by a common noun only.
const SURE: u8 = 70;

/// Parts of a country of which one is one person.
const ONE_OF: [&str; 9] = [
    "officials",
    "diplomats",
    "advisers",
    "experts",
    "civilians",
    "demonstrators",
    "refugees",
    "defectors",
    "people",
];

/// Words for many people at once.
const COLLECTIVES: [&str; 11] = [
    "bevolking",
    "burgerbevolking",
    "volk",
    "gemeenschap",
    "minderheid",
    "delegatie",
    "people",
    "population",
    "community",
    "minority",
    "delegation",
];

/// Bodies that decide together, and act under no other name.
const ASSEMBLIES: [&str; 14] = [
    "jury",
    "committee",
    "panel",
    "commission",
    "board",
    "tribunal",
    "subcommittee",
    "commissie",
    "bestuur",
    "tribunaal",
    "enquêtecommissie",
    "onderzoekscommissie",
    "parlementscommissie",
    "subcommissie",
];

/// What the id of such people begins with; completed with the document's when the claim is written, since the critics of
/// one article are not those of another.
pub(super) const ID: &str = "folk:";

/// The id that a party gets in a document, when its own begins with [`ID`].
pub(super) fn id_in(document: &str, kind: ActorType, people: &str) -> String {
    format!("{}:{document}:{people}", kind.as_str())
}

/// True for people that no name is told of: those of one document, so that nobody elsewhere is the same.
pub fn is_nameless(id: &str) -> bool {
    id.matches(':').count() > 1
}

/// The people in the first slot that holds any.
pub(super) fn fill(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &Frame,
    slots: &[Slot],
    kinds: &[Class],
    used: &[usize],
) -> Vec<Linked> {
    for &slot in slots.iter().filter(|s| !matches!(s, Slot::Compound | Slot::Clause)) {
        // "critics of her plans": they criticise, by what they are called.
        let other = || parties.syntax.by(t.word, "compound").next().is_some();
        let own = slot == Slot::Own && f.people && t.part == Part::Noun && !other();
        let heads = match slot {
            Slot::Own if own => vec![t.word],
            Slot::Own => Vec::new(),
            _ => roles::heads(parties, t, f, slot),
        };
        for head in heads {
            if !own && (used.contains(&head) || parties.speakers.contains(&head)) {
                continue;
            }
            let words = if own { vec![head] } else { parties.conjuncts(head) }.into_iter();
            let found: Vec<Linked> = words.filter_map(|w| people(parties, w)).collect();
            if !found.is_empty() && found.iter().all(|l| roles::fits(l, kinds)) {
                return found;
            }
        }
    }
    Vec::new()
}

/// Two parties of which one at least has no name: *gevechten tussen de politie en betogers*, *clashes between Tiger guerrillas and the
/// Indian army*.
pub(super) fn pair(parties: &Parties<'_>, t: &Trigger<'_>, kinds: &[Class]) -> Vec<Linked> {
    let between = |p: &String| parties.syntax.grammar.pair_prepositions.has(p);
    let Some(&(_, first)) = t.preps.iter().find(|(p, _)| between(p)) else { return Vec::new() };
    let who = |w: usize| parties.actor(w).or_else(|| people(parties, w)).filter(|l| roles::fits(l, kinds));
    let all: Vec<Linked> = parties.conjuncts(first).into_iter().filter_map(who).collect();
    if all.len() == 2 { all } else { Vec::new() }
}

/// The people that a common noun speaks of, where nobody better is known for it.
pub(super) fn people(parties: &Parties<'_>, word: usize) -> Option<Linked> {
    let s = parties.syntax;
    let word = who_says_so(parties, word).or_else(|| acted_on_before(parties, word)).unwrap_or(word);
    let counted = word;
    let word = counted_by(parties, counted).unwrap_or(counted);
    let w = s.word(word);
    let whose = s.by(word, "nmod:poss").any(|p| s.word(p).upos == Upos::Pron);
    let none = whose
        || single::are_named_before(s, counted)
        || is_deed(s, word)
        || parties.actor(word).is_some()
        || s.is_apart(word);
    if none || !stands_for_people(parties, word) {
        return None;
    }
    let (lemma, form) = (s.lower_lemma(word), s.lower(word));
    let plural = w.feat("Number") == Some("Plur") || w.xpos.contains("|mv") || w.xpos == "NNS";
    // One farmer is a person, farmers are a part of the people.
    let listed = s.grammar.folk.has(lemma).then_some((ActorType::Person, None));
    // "doodde tientallen", "killed dozens": of whom goes without saying.
    let amount =
        plural && counted == word && s.grammar.partitives.has(lemma) && s.word(word).upos == Upos::Noun;
    let listed =
        listed.or_else(|| (amount && s.noun_preps(word).is_empty()).then_some((ActorType::Person, None)));
    // "law enforcement" and "openbaar ministerie" are bodies by both words.
    let two = || format!("{} {lemma}", s.lower(word - 1));
    let body = (word > 0).then(two).and_then(|two| folk(&two, &two, s.lang));
    // Journalists who are killed are no newspaper.
    let media = |k: &(ActorType, Option<&str>)| k.0 == ActorType::Media && listed.is_some();
    let known = body.or_else(|| folk(lemma, form, s.lang)).filter(|k| !media(k));
    let (kind, role) = if plural { known.or(listed) } else { listed.or(known) }?;
    // "expelled a diplomat", "pakte een ambtenaar op": what is done to one of them is done to a person.
    let undergoes = matches!(w.deprel, "obj" | "iobj" | "nsubj:pass" | "obl" | "obl:arg" | "nmod" | "conj");
    let one = !plural
        && undergoes
        && kind == ActorType::Group
        && role.is_some_and(|r| ONE_OF.contains(&r))
        && !COLLECTIVES.contains(&lemma);
    let kind = if one { ActorType::Person } else { kind };
    let kind = match kind {
        ActorType::Person if plural => ActorType::Group,
        // "De verdachte", "zijn moeder" are somebody of whom the text says more elsewhere.
        ActorType::Person if is_told(parties, word) => return None,
        // "Military intelligence" is what is known, not who knows it.
        ActorType::Intelligence if !plural => return None,
        ActorType::Group
            if !plural && role.is_none_or(|r| r != "opposition") && !decides(parties, word, lemma) =>
        {
            return None;
        }
        other => other,
    };
    // "een leger van advocaten", "an army of fans": many of them, and no army.
    let of = |(p, n): &(String, usize)| {
        let many = s.word(*n).feat("Number") == Some("Plur") && s.word(*n).upos == Upos::Noun;
        s.grammar.possessive_prepositions.has(p) && many && parties.mention(*n).is_none()
    };
    if kind == ActorType::Armed && !plural && s.noun_preps(word).iter().any(of) {
        return None;
    }
    let mut phrase = parties.plain(word);
    if counted != word {
        let outer = parties.plain(counted);
        let span = Span { start: outer.start.min(phrase.start), end: outer.end.max(phrase.end) };
        phrase = Phrase { text: span.of(s.text).to_owned(), start: span.start, end: span.end };
    }
    let bare = phrase.text.split_whitespace().count() == 1;
    let name = role
        .filter(|r| bare && *r != "people" && !one)
        .map_or_else(|| uncapitalised(parties, &phrase), str::to_owned);
    let id = format!("{ID}{}", party::slug(&name));
    let (text, start, end) = (phrase.text, phrase.start, phrase.end);
    // "Russische huurlingen" are of Russia.
    let whose = parties.possessors(word).into_iter().find_map(|p| parties.possessor(p));
    let country = whose.and_then(|l| l.party.country);
    let party = Party { id, name, kind, country, text, start, end };
    Some(Linked { party, sure: SURE, why: "people named by a common noun".to_owned(), word })
}

/// *A jury convicted him*, *the committee questioned her*: what is done to *the committee* is done to one that was named.
fn decides(parties: &Parties<'_>, word: usize, lemma: &str) -> bool {
    ASSEMBLIES.contains(&lemma)
        && (!is_told(parties, word) || parties.syntax.word(word).relation() == "nsubj")
}

/// *Militants said **they** had tried to kill him*: those who say it, where nobody else is meant by the pronoun.
fn who_says_so(parties: &Parties<'_>, pronoun: usize) -> Option<usize> {
    let s = parties.syntax;
    let subject = s.word(pronoun).upos == Upos::Pron
        && s.word(pronoun).relation() == "nsubj"
        && matches!(s.lower(pronoun), "they" | "zij" | "ze")
        && parties.mention(pronoun).is_none();
    let clause = s.head(pronoun).filter(|&v| subject && s.clause_relation(v) == "ccomp")?;
    let says = s.head(clause).filter(|&v| s.grammar.asserts.has(s.lemma(v)))?;
    s.args(says).subj.iter().copied().find(|&w| s.word(w).feat("Number") == Some("Plur") && w < pronoun)
}

/// *arrested the migrants and deports **them***: those whom the verb before acts on, when one subject does both.
fn acted_on_before(parties: &Parties<'_>, pronoun: usize) -> Option<usize> {
    let s = parties.syntax;
    let object = s.word(pronoun).upos == Upos::Pron
        && s.word(pronoun).relation() == "obj"
        && matches!(s.lower(pronoun), "them" | "hen" | "ze")
        && parties.mention(pronoun).is_none();
    let verb = s.head(pronoun).filter(|&v| object && s.word(v).relation() == "conj")?;
    let shared = s.by(verb, "nsubj").next().is_none();
    let first = s.head(verb).filter(|&v| shared && s.is_verbal(v))?;
    s.args(first).obj.iter().copied().find(|&w| s.word(w).feat("Number") == Some("Plur") && w < pronoun)
}

/// A noun, or an adjective or participle that stands for people: *honderd doden*, *gevangenen*.
fn stands_for_people(parties: &Parties<'_>, word: usize) -> bool {
    let s = parties.syntax;
    let w = s.word(word);
    let argument = matches!(w.relation(), "nsubj" | "obj" | "iobj" | "obl" | "nmod" | "conj");
    // "Hooggerechtshof", "Constitutional Court": a name of a kind of body that no table knows.
    let body = w.upos == Upos::Propn
        && argument
        && folk(s.lower_lemma(word), s.lower(word), s.lang).is_some_and(|(kind, _)| kind == ActorType::Court);
    w.upos == Upos::Noun || body || argument && (w.upos == Upos::Adj || w.feat("VerbForm") == Some("Part"))
}

/// *het verzet van Washington*: what somebody does, by a noun that may also be people.
pub(super) fn is_deed(s: &Syntax<'_>, noun: usize) -> bool {
    let (_, frames) = inventory::noun_frames(s.lang, s.lower_lemma(noun));
    // *critici van de premier* do so, and are people.
    let deed = |f: &&'static Frame| f.relation().plover_type.is_some() && !f.subject.contains(&Slot::Own);
    frames.iter().any(deed) && s.owners(noun).iter().any(|&o| s.names[o])
}

/// The noun that a word counts: *honderden betogers*, *dozens of people*.
fn counted_by(parties: &Parties<'_>, word: usize) -> Option<usize> {
    let s = parties.syntax;
    let counts = s.word(word).upos == Upos::Num || s.grammar.partitives.has(s.lemma(word));
    let noun = |&c: &usize| c > word && s.word(c).upos == Upos::Noun && s.word(c).relation() == "nmod";
    s.children(word).iter().copied().filter(|_| counts).find(noun)
}

/// *Angry workers* at the head of a sentence as *angry workers*; *Europese ministers* stay so.
fn uncapitalised(parties: &Parties<'_>, phrase: &Phrase) -> String {
    let s = parties.syntax;
    let first = (0..s.len()).find(|&i| s.word(i).span.start >= phrase.start).unwrap_or(0);
    let opens = (0..first).all(|i| s.word(i).upos == Upos::Punct || s.word(i).upos == Upos::Det);
    // "NAVO-landen"
    let short = s.form(first).chars().nth(1).is_some_and(char::is_uppercase);
    // "Constitutional Court"
    let named =
        phrase.text.split_whitespace().skip(1).last().is_some_and(|w| w.starts_with(char::is_uppercase));
    let proper = short || named || s.adjectives[first] || s.word(first).upos == Upos::Propn;
    let mut letters = phrase.text.chars();
    match letters.next().filter(|_| opens && !proper) {
        Some(c) => c.to_lowercase().chain(letters).collect(),
        None => phrase.text.clone(),
    }
}

/// Said whose or which: a definite article, a demonstrative or a possessive stands before it.
fn is_told(parties: &Parties<'_>, word: usize) -> bool {
    let s = parties.syntax;
    let indefinite = |d: usize| matches!(s.lower(d), "een" | "a" | "an" | "één" | "another" | "some");
    s.by(word, "det").any(|d| !indefinite(d)) || s.by(word, "nmod:poss").next().is_some()
}

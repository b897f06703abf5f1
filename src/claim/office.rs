//! Offices: whether they are held now, head the whole, and of which country where the text leaves it out.

use crate::actor::{ActorType, How, Mention, names_people};
use crate::base::Country;
use crate::parse::Upos;

use super::Party;
use super::grammar::Words;
use super::inventory::{Frame, Part};
use super::party::{Linked, Parties};
use super::syntax::Syntax;
use super::trigger::{self, Trigger};

/// How many words before an office may still be said of it.
const BEFORE: usize = 4;

/// How many sentences back a country may be the one whose minister is spoken of.
const REACH: usize = 2;

/// *voormalig president*, *ex-minister*, *former US President*, *opposition leader*: not who heads it now.
pub(super) fn is_past(s: &Syntax<'_>, noun: usize) -> bool {
    is_former(s, noun) || is_not_yet(s, noun)
}

/// *voormalig president*, *ex-minister*, *former US President*: who headed it before.
pub(super) fn is_former(s: &Syntax<'_>, noun: usize) -> bool {
    let prefixed =
        s.lower(noun).split_once('-').is_some_and(|(first, _)| s.grammar.former_prefixes.has(first));
    prefixed || is_said(s, noun, &s.grammar.former)
}

/// *president-elect*, *beoogd premier*, *opposition leader*: who does not head it, or not yet.
pub(super) fn is_not_yet(s: &Syntax<'_>, noun: usize) -> bool {
    is_said(s, noun, &s.grammar.not_in_office)
}

/// One of the words stands before the noun and says of it what it is.
fn is_said(s: &Syntax<'_>, noun: usize, words: &Words) -> bool {
    let listed = |i: usize| words.has(s.lemma(i)) || words.has(s.lower(i));
    s.children(noun).iter().any(|&c| c < noun && listed(c)) || before(s, noun).any(listed)
}

/// *vicepremier*, *sportdirecteur*, *athletic director*: below the head, or the head of a part.
pub(super) fn is_below_head(s: &Syntax<'_>, t: &Trigger<'_>) -> bool {
    let list = &s.grammar.below_head;
    let first = t.compound.map(|p| p.trim_end_matches('-').to_lowercase());
    let compound = first.is_some_and(|p| list.has(&p) || list.has(p.trim_end_matches('s')));
    // "directeur van de afdeling Strategie bij IISS", "head of research at Chatham House"
    let is_part = |n: usize| s.grammar.departments.has(s.lemma(n)) || s.grammar.divisions.ends(s.lemma(n));
    let part = |(p, n): &(String, usize)| {
        let named = s.form(*n).starts_with(char::is_uppercase);
        s.grammar.possessive_prepositions.has(p) && !named && is_part(*n)
    };
    // "een commandant van de Quds-brigade" is one of several.
    let indefinite = s.by(t.word, "det").any(|d| !s.is_definite(d));
    let several = indefinite && s.grammar.ranks.has(s.lemma(t.word));
    // "hoofd communicatie van ASML"
    let beside = |c: usize| s.grammar.departments.has(s.lemma(c));
    compound
        || several
        || s.by(t.word, "appos").chain(s.by(t.word, "flat")).any(beside)
        || s.noun_preps(t.word).iter().any(part)
        || before(s, t.word).any(|i| list.has(s.lemma(i)) || list.has(s.lower(i)))
}

/// *de Iraakse **militie**leider*, *the Mexican **cartel** leader*: not the head of the country, unless what stands before is its own
/// (*regeringsleider*, *junta leader*); of *Taliban-leider* the name says it.
pub(super) fn heads_a_body(s: &Syntax<'_>, t: &Trigger<'_>) -> bool {
    if !matches!(s.lemma(t.word).rsplit('-').next(), Some(l) if l.ends_with("leider") || l == "leader") {
        return false;
    }
    let of_state = |word: &str| {
        let word = word.trim_end_matches('-').to_lowercase();
        s.grammar.of_state.has(&word) || s.grammar.of_state.has(word.trim_end_matches('s'))
    };
    let body = |word: &str| word.starts_with(char::is_lowercase) && !of_state(word);
    let noun = |&c: &usize| c < t.word && s.word(c).upos == Upos::Noun;
    t.compound.is_some_and(body) || s.by(t.word, "compound").filter(noun).any(|c| body(s.form(c)))
}

/// *Senate President*, *club president*: the nouns before an office that say of what it is, unless that is the state's own or makes the
/// title.
pub(super) fn bodies_before<'s>(s: &'s Syntax<'_>, noun: usize) -> impl Iterator<Item = usize> + 's {
    let title = trigger::two_words(s, noun).is_some();
    s.by(noun, "compound").filter(move |&c| {
        let own = s.grammar.of_state.has(s.lower(c)) || title && c + 2 >= noun;
        c < noun && matches!(s.word(c).upos, Upos::Noun | Upos::Propn) && !own
    })
}

/// The adjectives and nouns right before a noun, nearest first: *former US basketball | coach*, *vice- | president*.
fn before<'s>(s: &'s Syntax<'_>, noun: usize) -> impl Iterator<Item = usize> + 's {
    let glued = |i: usize| s.form(i) == "-" && s.word(i).span.end == s.word(i + 1).span.start;
    let within = move |i: &usize| {
        matches!(s.word(*i).upos, Upos::Adj | Upos::Noun | Upos::Propn | Upos::Verb) || glued(*i)
    };
    (0..noun).rev().take(BEFORE).take_while(within)
}

/// The countries whose ministers, leaders or envoys a plural names: *de presidenten van Servië en Kosovo*, *French and German ministers*.
pub(super) fn of_several(parties: &Parties<'_>, noun: usize) -> Vec<Linked> {
    let s = parties.syntax;
    let lemma = s.lower_lemma(noun);
    let plural = s.word(noun).feat("Number") == Some("Plur") || s.word(noun).xpos == "NNS";
    if !plural || s.word(noun).upos != Upos::Noun || !names_people(lemma, s.lang) {
        return Vec::new();
    }
    let of = |(p, n): (String, usize)| s.grammar.possessive_prepositions.has(&p).then_some(n);
    // "de ministers van Buitenlandse Zaken van Griekenland en Turkije"
    let joined = |&w: &usize| s.by(w, "conj").next().is_some();
    let below = s.noun_preps(noun).into_iter().flat_map(|(p, n)| {
        let flat = s.by(n, "flat").filter_map(|c| Some((s.preposition(c)?, c)));
        let inner = s.noun_preps(n).into_iter().chain(flat).filter(|_| parties.mention(n).is_none());
        std::iter::once((p, n)).chain(inner).collect::<Vec<_>>()
    });
    let behind = below.filter_map(of).find(joined);
    let before = || s.by(noun, "amod").find(|&a| s.adjectives[a]);
    let Some(first) = behind.or_else(before) else { return Vec::new() };
    let whose = s.conjuncts_of(first).into_iter().filter_map(|w| {
        let m = parties.mention(w)?;
        let actor = parties.mentions.actor(m);
        let country = parties.country(actor.country?).filter(|_| actor.kind == ActorType::Country)?;
        let (text, start, end) = (m.span.of(s.text).to_owned(), m.span.start, m.span.end);
        let party = Party { text, start, end, ..country };
        Some(Linked { party, sure: 85, why: format!("whose {lemma} acts"), word: w })
    });
    Some(whose.collect::<Vec<_>>()).filter(|found| found.len() > 1).unwrap_or_default()
}

/// *de leiders van Noord-Korea en Zuid-Korea, Kim en Moon*: the first is of the first, the second of the second.
pub(super) fn are_respective(s: &Syntax<'_>, t: &Trigger<'_>, holders: &[Linked], bodies: &[Linked]) -> bool {
    let several = t.part == Part::Noun && holders.len() > 1 && holders.len() == bodies.len();
    let last = bodies.iter().map(|b| b.word).max().unwrap_or_default();
    several && s.word(t.word).feat("Number") == Some("Plur") && holders.iter().all(|h| h.word > last)
}

/// The country of an office named without it: the person's own (*president Assad*), else, for somebody unknown and where
/// `around` allows, the only country spoken of (*Greg Clark, minister van Economische Zaken*). *De premiers Sánchez en De Croo* have
/// one each.
pub(super) fn homes(parties: &Parties<'_>, subjects: &[Linked], around: bool) -> Vec<Linked> {
    let mut found: Vec<Linked> = Vec::new();
    for subject in subjects {
        let home = home(parties, subject, around && subjects.len() == 1);
        found.extend(home.filter(|h| found.iter().all(|f| f.party.id != h.party.id)));
    }
    found
}

/// The country around may be the one left unsaid: of a head it is his own, and an envoy deals with others.
pub(super) fn may_be_around(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> bool {
    let lemma = parties.syntax.lemma(t.word);
    // A police chief speaks of foreigners as well.
    let force = lemma.ends_with("chef") || lemma.ends_with("leider") || lemma == "chief";
    f.relation().label != "leads" && !force && !parties.syntax.grammar.envoys.has(lemma)
}

/// *president van het hof van beroep*, *king of pop*: said of what heads no country, which is then not left unsaid.
pub(super) fn is_of_a_body(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> bool {
    let s = parties.syntax;
    let other = |(p, n): &(String, usize)| {
        let own = s.grammar.homelands.has(s.lemma(*n)) || s.word(*n).upos != Upos::Noun;
        s.grammar.possessive_prepositions.has(p) && *n > t.word && parties.actor(*n).is_none() && !own
    };
    // "Texas's attorney general" is the state's, not the country's.
    let region = |w: usize| parties.mention(w).is_some_and(|m| is_region(parties, m));
    let below = s.noun_preps(t.word).into_iter().filter(|(p, _)| s.grammar.possessive_prepositions.has(p));
    if parties.possessors(t.word).into_iter().chain(below.map(|(_, n)| n)).any(region) {
        return true;
    }
    // "goodwill ambassador Angelina Jolie" stands for no country.
    let task = |c: usize| s.word(c).upos == Upos::Noun && !s.form(c).starts_with(char::is_uppercase);
    let sent = s.grammar.envoys.has(s.lemma(t.word));
    // "minister of Defence of the separatists", "spokesman of the rebels": of whom no country is told.
    let of_people = |n: usize| {
        let below = s.noun_preps(n).into_iter();
        below
            .filter(|(p, _)| s.grammar.possessive_prepositions.has(p))
            .map(|(_, n)| n)
            .any(|n| is_band(parties, n))
    };
    let band = of_people(t.word) || s.noun_preps(t.word).iter().any(|&(_, n)| of_people(n));
    band || f.relation().label == "leads" && s.noun_preps(t.word).iter().any(other)
        || sent
            && (s.by(t.word, "compound").any(task)
                || s.noun_preps(t.word).iter().any(|(p, _)| p == "for" || p == "voor"))
}

/// A place that stands for no government but its own.
fn is_region(parties: &Parties<'_>, m: &Mention) -> bool {
    parties.mentions.actor(m).kind == ActorType::Place && m.how != How::Adjective
}

/// People that are many and of no country that the text tells: *the separatists*.
fn is_band(parties: &Parties<'_>, noun: usize) -> bool {
    let s = parties.syntax;
    let many = s.word(noun).feat("Number") == Some("Plur") && s.word(noun).upos == Upos::Noun;
    many && parties.actor(noun).is_none() && names_people(s.lower_lemma(noun), s.lang)
}

/// The country of a country's office is its holder's own, where the text leaves it out.
pub(super) fn is_anothers(subject: &Linked, object: &Linked) -> bool {
    object.word == usize::MAX
        && subject.party.country.is_some()
        && subject.party.country != object.party.country
}

/// *the Burkinabe president of the Chambers*: he heads what *of* says, and not the country whose he is.
pub(super) fn heads_another(parties: &Parties<'_>, t: &Trigger<'_>, object: &Linked) -> bool {
    let s = parties.syntax;
    let other = |(p, n): &(String, usize)| {
        let nominal =
            matches!(s.word(*n).upos, Upos::Noun | Upos::Propn) && s.by(*n, "nummod").next().is_none();
        let same = parties.actor(*n).is_some_and(|l| l.party.id == object.party.id);
        nominal
            && !same
            && !s.grammar.homelands.has(s.lemma(*n))
            && s.grammar.possessive_prepositions.has(p)
            && *n > t.word
    };
    t.part == Part::Noun && object.word < t.word && s.noun_preps(t.word).iter().any(other)
}

/// *Chancellor Philip Hammond*: in Britain it is who keeps the money, and leads nothing.
pub(super) fn keeps_the_money(s: &Syntax<'_>, t: &Trigger<'_>, object: &Linked) -> bool {
    let british = object.party.country.is_some_and(|c| c.code() == "GBR");
    british && t.part == Part::Noun && s.lower_lemma(t.word) == "chancellor"
}

fn home(parties: &Parties<'_>, subject: &Linked, around: bool) -> Option<Linked> {
    // "De president zei" says nothing of whose: only a title beside its name does.
    if !parties.mention(subject.word).is_some_and(|m| is_named_here(parties, m)) {
        return None;
    }
    let person = subject.party.kind == ActorType::Person;
    let own = subject.party.country.map(|c| (c, 80, format!("the country of {}", subject.party.name)));
    let found = own.or_else(|| {
        let only = (person && around).then(|| only_country(parties)).flatten()?;
        Some((only, 60, "the only country spoken of".to_owned()))
    });
    found.and_then(|(c, sure, why)| Some(Linked { party: parties.country(c)?, sure, why, word: usize::MAX }))
}

/// A name or its relative pronoun, or a noun beside the name: *Greg Clark, minister …*.
pub(super) fn is_named_here(parties: &Parties<'_>, m: &Mention) -> bool {
    // "reported that Trump spoke of removing the president": named, but not with the title.
    let s = parties.syntax;
    let (title, joined) = (m.head as usize, |a: usize, b: usize| s.head(a) == Some(b));
    let beside = |o: &Mention| {
        let name = o.head as usize;
        let named = matches!(o.how, How::Name | How::Unknown | How::Short);
        o.actor == m.actor && named && (joined(name, title) || joined(title, name))
    };
    match m.how {
        How::Pronoun | How::Role => false,
        How::Description => parties.own_mentions().iter().any(beside),
        _ => true,
    }
}

/// The country of this sentence, if it names just one; else of the sentences before it.
fn only_country(parties: &Parties<'_>) -> Option<Country> {
    let mut found: Option<Country> = None;
    // *de Zuid-Afrikaanse leider* beside a president says whose the other one is.
    let mut by_name = false;
    for sentence in (parties.sentence.saturating_sub(REACH)..=parties.sentence).rev() {
        for m in parties.mentions.of(sentence) {
            let Some(country) = spoken_of(parties, m) else { continue };
            if found.is_some_and(|f| f != country) {
                return None;
            }
            by_name |= m.how != How::Adjective && speaks_of_home(parties, sentence, m);
            found = Some(country);
        }
        if found.is_some() {
            return found.filter(|_| by_name);
        }
    }
    None
}

/// A body of the state, or the country as who acts and whose something is; *bezoek aan Libanon*, *in Beiroet* says where
/// the minister is or what he deals with.
fn speaks_of_home(parties: &Parties<'_>, sentence: usize, m: &Mention) -> bool {
    let body = parties.mentions.actor(m).kind == ActorType::Government && m.how != How::Metonym;
    body || sentence == parties.sentence && is_own(parties.syntax, m.head as usize)
}

/// Not whom the sentence deals with (*Minister Blok bezocht Bosnië*) or speaks of (*zei dat Israël moet vertrekken*).
fn is_own(s: &Syntax<'_>, country: usize) -> bool {
    let dealt_with = matches!(s.word(country).relation(), "obj" | "iobj");
    let told = || s.tree.ancestors(country).any(|a| s.word(a).deprel == "ccomp");
    let owns = || s.preposition(country).is_none_or(|p| s.grammar.possessive_prepositions.has(&p));
    !dealt_with && !told() && owns()
}

fn spoken_of(parties: &Parties<'_>, m: &Mention) -> Option<Country> {
    let actor = parties.mentions.actor(m);
    let land = matches!(actor.kind, ActorType::Country | ActorType::Government | ActorType::Group);
    actor.country.filter(|c| land && !matches!(c.code(), "IGO" | "NGO" | "EUR"))
}

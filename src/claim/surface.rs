//! Roles by word order, for where the tree leaves one empty: the parser attaches about one word in five wrongly, but
//! the order of a clause and its prepositions are in the text itself.

use crate::actor::{ActorType, How, Mention, names_people};
use crate::base::Lang;
use crate::parse::Upos;

use super::args::Args;
use super::clauses;
use super::inventory::{self, Slot};
use super::party::Parties;
use super::single;
use super::syntax::Syntax;
use super::trigger;

/// How many words behind a noun its own phrase may begin.
const NEAR: usize = 12;

/// Conjunctions that also stand before a noun alone.
pub(super) const PREPOSITIONAL: &[&str] = &["als", "as", "behalve", "dan", "than", "zoals", "like"];

/// Which stretch of clause each word stands in: cut at conjunctions and relative words, and at commas between verbs.
pub(super) fn segments(s: &Syntax<'_>) -> Vec<u16> {
    let verb = |i: usize| matches!(s.word(i).upos, Upos::Verb | Upos::Aux) && s.word(i).relation() != "amod";
    let mut cuts = vec![false; s.len()];
    for i in 1..s.len() {
        let w = s.word(i);
        let behind_comma = s.form(i - 1) == ",";
        let relative = |i: usize| {
            let (g, word) = (s.grammar, s.lower(i));
            g.relative_possessives.has(word)
                || g.relative_adverbs.has(word)
                || s.word(i).upos == Upos::Pron && g.relative_words.has(word)
        };
        let opens = match w.upos {
            _ if behind_comma && relative(i) => true,
            // "Iran, with which Russia cooperates, …"
            Upos::Adp if behind_comma && i + 1 < s.len() && relative(i + 1) => true,
            // "als terreurorganisatie aangemerkt", "behalve drones": before a bare noun these open no clause.
            Upos::Sconj => !PREPOSITIONAL.contains(&s.lower(i)) || s.head(i).is_some_and(verb),
            Upos::Adp => s.lower(i) == "om" && w.relation() == "mark",
            Upos::Cconj => joins_clauses(s, i),
            Upos::Punct => matches!(s.form(i), ";" | ":" | "–" | "(" | ")" | "\"" | "”" | "“"),
            _ => false,
        };
        let comma = s.form(i - 1) == ","
            && (0..i - 1).rev().take_while(|&j| !cuts[j]).any(verb)
            && (i..s.len()).take_while(|&j| j == i || s.form(j) != ",").any(verb);
        cuts[i] = opens || comma;
    }
    let mut id = 0;
    cuts.iter()
        .map(|&cut| {
            id += u16::from(cut);
            id
        })
        .collect()
}

/// *…, en China nam wraak*: a second clause with a subject of its own.
fn joins_clauses(s: &Syntax<'_>, and: usize) -> bool {
    let verb = s.head(and).filter(|&v| s.is_verbal(v) && s.word(v).relation() == "conj");
    verb.is_some_and(|v| s.by(v, "nsubj").any(|c| c > and))
}

/// Enumerations: mentions with only commas and a last *en* between them.
pub(super) fn lists(s: &Syntax<'_>, mentions: &[Mention]) -> Vec<Vec<usize>> {
    // A sentence too long for rules has no tree.
    if s.len() == 0 {
        return Vec::new();
    }
    let mut outer: Vec<&Mention> = Vec::new();
    let apart = |m: &&Mention| {
        !matches!(m.how, How::Adjective | How::Relative | How::Pronoun) && !s.is_of_title(m.last as usize)
    };
    // "Smith, Jones and Trump's lawyer X": whose he is stands in no list with who is before him.
    let modifies = |m: &&Mention| {
        let head = m.head as usize;
        let before = s.word(head).relation() == "compound" || s.word(head).deprel == "nmod:poss";
        before && s.head(head).is_some_and(|h| h > m.last as usize)
    };
    for m in mentions.iter().filter(apart).filter(|m| !modifies(m)) {
        match outer.last() {
            Some(o) if m.first <= o.last => {}
            _ => outer.push(m),
        }
    }
    let mut found = Vec::new();
    let mut run: Vec<usize> = Vec::new();
    for pair in outer.windows(2) {
        let gap = pair[0].last as usize + 1..pair[1].first as usize;
        let is_and = |i: usize| matches!(s.lower(i), "en" | "and");
        let thin = gap.clone().all(|i| s.form(i) == "," || is_and(i) || s.word(i).upos == Upos::Det)
            && !gap.is_empty();
        if !thin || s.acts_apart(pair[0].head as usize, pair[1].head as usize) {
            run.clear();
            continue;
        }
        if run.is_empty() {
            run.push(pair[0].head as usize);
        }
        run.push(pair[1].head as usize);
        // An enumeration ends with its "en"; commas alone are appositions.
        if gap.clone().any(is_and) {
            found.push(std::mem::take(&mut run));
        }
    }
    found
}

/// The preposition before the phrase a mention heads, read off the text: determiners, adjectives and numerals are skipped.
pub(super) fn preposition_before(s: &Syntax<'_>, first: usize) -> Option<String> {
    // "in 2021 zijn leger": a number with a preposition of its own is a phrase by itself.
    let counts = |i: usize| s.word(i).upos == Upos::Num && s.by(i, "case").next().is_none();
    let skipped = |i: usize| matches!(s.word(i).upos, Upos::Det | Upos::Adj | Upos::Adv) || counts(i);
    let at = (0..first).rev().find(|&i| !skipped(i))?;
    // "net als Oostenrijk", "like Austria": compared, and no argument.
    let compares = s.word(at).upos == Upos::Sconj
        && matches!(s.lower(at), "als" | "zoals" | "dan" | "as" | "than" | "like");
    if compares && at > 0 && s.head(at).is_some_and(|h| h >= first) {
        return Some(s.lower(at).to_owned());
    }
    (s.word(at).upos == Upos::Adp && s.word(at).relation() != "compound:prt").then(|| s.lower(at).to_owned())
}

/// The heads of mentions in the trigger's stretch of clause, with the preposition before each, in text order.
fn neighbours(parties: &Parties<'_>, trigger: usize) -> Vec<(Option<String>, usize)> {
    let s = parties.syntax;
    let id = parties.segments[trigger];
    let mut found: Vec<(Option<String>, usize)> = Vec::new();
    for m in parties.own_mentions() {
        let (head, first) = (m.head as usize, m.first as usize);
        let own = m.how != How::Adjective
            && m.how != How::Relative
            && parties.segments[head] == id
            && !s.is_apart(head);
        // "suspect in the attacks on New York and Washington": the second stands where the first does.
        let first_of = |w: usize| s.head(w).filter(|_| s.word(w).relation() == "conj");
        let of_list = first_of(head).filter(|&h| s.word(h).deprel == "nmod" && parties.mention(h).is_some());
        let inside = match s.word(head).relation() {
            "conj" => of_list.is_some(),
            "nmod" => s.word(head).deprel == "nmod:poss",
            "amod" => true,
            // Part of another name, unless the parser glued it to a month or a number, or two known names to each other.
            "appos" => s.head(head).is_some_and(|h| parties.mention(h).is_some()),
            "flat" => s.head(head).and_then(|h| parties.mention(h)).is_some_and(|other| !strangers(m, other)),
            _ => false,
        };
        if own && !inside && head != trigger && !found.iter().any(|(_, h)| *h == head) {
            found.push((preposition_before(s, first), head));
        }
    }
    found
}

/// *viel Rusland Oekraïne binnen*: two names that graaf knows by themselves are not one name, though they stand side by side.
fn strangers(a: &Mention, b: &Mention) -> bool {
    a.how == How::Name && b.how == How::Name && a.actor != b.actor
}

/// Who acts, where no subject was parsed: the last bare name before the verb, or behind a finite verb that comes first.
pub(super) fn subject(parties: &Parties<'_>, trigger: usize, args: &Args) -> Option<usize> {
    let s = parties.syntax;
    let near = neighbours(parties, trigger);
    if args.passive {
        let agent = |p: &Option<String>| p.as_deref().is_some_and(|p| s.grammar.agent_prepositions.has(p));
        // "werd aangehouden en door België veroordeeld": what follows *and* is of the next verb.
        let joined = |h: usize| {
            (trigger + 1..h)
                .any(|i| s.word(i).relation() == "cc" && s.head(i).is_some_and(|v| s.is_verbal(v)))
        };
        // "his arrest by the CIA, and was handed over": who did what a noun before the verb names.
        let of_noun = |h: usize| {
            let noun = || s.head(h).is_some_and(|n| s.is_nominal(n));
            let before = if s.lang == Lang::En { trigger } else { finite_verb(parties, trigger) };
            h < before && s.word(h).deprel == "nmod" && noun()
        };
        let apart = |h: usize| single::stands_outside(s, trigger, h);
        let first = near.iter().find(|(p, h)| agent(p) && !joined(*h) && !of_noun(*h) && !apart(*h));
        return first.map(|&(_, h)| h);
    }
    // "talks involving China and Japan": what another verb acts on does not act here.
    let theirs = |h: usize| {
        let joined = |&a: &usize| s.word(a).relation() != "conj";
        let first = std::iter::once(h).chain(s.tree.ancestors(h)).find(joined).unwrap_or(h);
        matches!(s.word(first).relation(), "obj" | "iobj")
            && s.head(first).is_some_and(|v| v != trigger && s.is_verbal(v) && !s.tree.is_below(trigger, v))
    };
    let free = |h: usize| !args.obj.contains(&h) && !args.iobj.contains(&h) && !theirs(h);
    let finite = finite_verb(parties, trigger);
    let bare = || near.iter().filter(|(p, h)| p.is_none() && free(*h)).map(|&(_, h)| h);
    bare().rfind(|&h| h < finite).or_else(|| bare().find(|&h| h > finite))
}

/// What is acted on, where no object was parsed: the bare name behind the subject; before a passive, its first.
pub(super) fn object(parties: &Parties<'_>, trigger: usize, args: &Args) -> Option<usize> {
    let s = parties.syntax;
    // "de gekozen president bracht hulde aan X": a participle before its noun has that for an object.
    if s.word(trigger).relation() == "amod" && s.is_past_participle(trigger) {
        return None;
    }
    let near = neighbours(parties, trigger);
    // "France has trained and Germany has armed …": who acts there is not acted on here.
    let acts = |h: usize| {
        let other = s.head(h).filter(|&v| s.word(h).deprel == "nsubj" && v != trigger && s.is_finite(v));
        // "veroordeelde wat Turkije een bevrijding noemde"
        let free = |v: usize| {
            s.children(v).iter().any(|&c| trigger < c && c < h && s.grammar.free_relatives.has(s.lower(c)))
        };
        let next = || clauses::of_next(s, trigger, h);
        other.is_some_and(|v| h < v && s.word(v).relation() == "conj" || free(v)) || next()
    };
    let bare =
        near.iter().filter(|(p, h)| p.is_none() && !args.subj.contains(h) && !acts(*h)).map(|&(_, h)| h);
    // "… and later endorsed by the Council": an English participle without its auxiliary says it of the noun before it.
    let bereft = s.lang == Lang::En && s.by(trigger, "aux").next().is_none();
    if bereft && s.by(trigger, "obl").any(|o| s.word(o).deprel == "obl:agent") {
        return None;
    }
    if args.passive {
        return bare.min();
    }
    let after = finite_verb(parties, trigger);
    bare.filter(|&h| h > after).min()
}

/// *LONDEN - *: the town that a report is sent from takes no part in it.
pub(super) fn dateline(parties: &Parties<'_>) -> Option<usize> {
    let s = parties.syntax;
    let m = parties.own_mentions().first().filter(|m| m.first == 0)?;
    let dash = m.last as usize + 1;
    // "US-backed forces" has no dateline.
    let apart = |i: usize| s.word(i - 1).span.end < s.word(i).span.start;
    // "Russia – long neutral – attacked": a second dash closes what was put in.
    let dashed = |i: usize| i < s.len() && matches!(s.form(i), "-" | "–" | "—") && apart(i);
    let inserted = s.form(0).chars().any(char::is_lowercase) && (dash + 2..s.len()).any(dashed);
    (dashed(dash) && !inserted).then_some(m.head as usize)
}

/// True when a word stands in a stretch of clause of its own finite verb, before the trigger's: *als China het vroeg, …*.
pub(super) fn in_another_clause(parties: &Parties<'_>, word: usize, trigger: usize) -> bool {
    let s = parties.syntax;
    let (own, id) = (parties.segments[word], parties.segments[trigger]);
    let others = |i: usize| s.word(i).feat("VerbForm") == Some("Fin") && s.head(i) != Some(trigger);
    let finite = |i: usize| parties.segments[i] == own && others(i);
    own < id && (word..trigger).any(finite)
}

/// The name behind a preposition in the same stretch of clause, where the tree hung it elsewhere; for a noun (`after`),
/// only behind it and close by.
pub(super) fn behind(parties: &Parties<'_>, trigger: usize, preposition: &str, after: bool) -> Option<usize> {
    let s = parties.syntax;
    let near = neighbours(parties, trigger).into_iter();
    // "a war that had nothing to do with Israel": what stands behind a verb is said of that.
    // "ondanks de sancties levert Iran drones aan Rusland": nor does an adjunct in front have what its verb has.
    let adjunct = s.word(trigger).relation() == "obl";
    let verb =
        |i: usize| s.word(i).feat("VerbForm") == Some("Fin") && (adjunct || s.head(trigger) != Some(i));
    // "attacks designed to put pressure on X": on what a verb in between has as its object.
    let lent = |h: usize| {
        let noun = s.head(h).filter(|&m| trigger < m && m < h && s.word(m).upos == Upos::Noun);
        noun.and_then(|m| s.head(m)).is_some_and(|g| trigger < g && g < h && s.is_verbal(g))
    };
    // "the attack in May at the behest of X": of whom something is stands right behind it.
    let genitive = s.grammar.possessive_prepositions.has(preposition);
    let strays = |h: usize| {
        let at = (trigger + 1..h).rev().find(|&i| s.lower(i) == preposition).unwrap_or(h);
        (trigger + 1..at).any(|i| s.word(i).upos != Upos::Propn)
    };
    let apart = |h: usize| (trigger + 1..h).any(verb) || lent(h) || genitive && strays(h);
    // "a crackdown in the wake of attacks on X": the nearer event noun has it, unless that is what the trigger governs.
    let theirs = |h: usize| {
        let event = |m: &usize| {
            *m != trigger && *m < h && s.word(*m).upos == Upos::Noun && s.head(*m) != Some(trigger)
        };
        s.head(h).filter(event).is_some_and(|m| takes(s, m, preposition))
    };
    // "the chief of staff" is nobody of Staff.
    let office = trigger::office_of(s, trigger).map(|(last, _)| last);
    // "stemde voor een procedure tegen Hongarije": what it is for is against somebody.
    let votes = matches!(s.lemma(trigger), "stemmen" | "vote");
    let in_favour = |h: usize| {
        let noun = s.head(h).filter(|&m| trigger < m && m < h && s.head(m) == Some(trigger));
        let favoured = noun.and_then(|m| s.preposition(m));
        votes
            && favoured
                .is_some_and(|p| matches!((p.as_str(), preposition), ("voor", "tegen") | ("for", "against")))
    };
    let near = near.filter(|&(_, h)| office != Some(h) && !clauses::of_next(s, trigger, h) && !in_favour(h));
    let fits = |h: usize| !after || h > trigger && h - trigger <= NEAR && !apart(h) && !theirs(h);
    near.filter(|(p, _)| p.as_deref() == Some(preposition)).map(|(_, h)| h).find(|&h| fits(h))
}

/// Nothing between a noun and what is said of it that could have it instead: no verb, no subject or object of one,
/// and no phrase about something else (*over het plan van Y*).
pub(super) fn reaches(s: &Syntax<'_>, noun: usize, word: usize) -> bool {
    let own = |p: &str| {
        matches!(p, "van" | "voor" | "in" | "bij" | "aan" | "namens" | "of" | "for" | "at" | "with")
    };
    // "a team under diplomat X and officials of Y": of Y are those.
    // "in de wijk Eastleigh en in een villa in Kiambu": a phrase of its own, with its own preposition.
    let others = |i: usize| {
        let people = || names_people(s.lower_lemma(i), s.lang);
        let apart = || s.by(i, "cc").next().is_some() && s.preposition(i).is_some();
        s.word(i).relation() == "conj" && i != noun && (people() || apart())
    };
    let bars = |i: usize| match s.word(i).upos {
        Upos::Verb | Upos::Aux | Upos::Sconj => true,
        // "draagt rechter X voor bij het hof": the particle ends what is said of him.
        Upos::Adp if s.word(i).deprel == "compound:prt" => true,
        Upos::Noun if others(i) => true,
        Upos::Noun => match s.preposition(i) {
            Some(p) => !own(&p),
            None => matches!(s.word(i).relation(), "obj" | "iobj" | "nsubj"),
        },
        _ => false,
    };
    !(noun + 1..word).any(bars)
}

/// True for an event noun that itself acts on what stands behind this preposition.
fn takes(s: &Syntax<'_>, noun: usize, preposition: &str) -> bool {
    let (_, frames) = inventory::noun_frames(s.lang, s.lower_lemma(noun));
    frames.iter().any(|f| f.object.iter().any(|x| matches!(x, Slot::Prep(p) if *p == preposition)))
}

/// The noun behind a preposition, after the trigger, in its stretch of clause: for things, which are no mentions.
pub(super) fn noun_behind(parties: &Parties<'_>, trigger: usize, preposition: &str) -> Option<usize> {
    let s = parties.syntax;
    let id = parties.segments[trigger];
    let at = (trigger + 1..s.len().min(trigger + NEAR))
        .find(|&i| parties.segments[i] == id && s.word(i).upos == Upos::Adp && s.lower(i) == preposition)?;
    // "agreed to allow access to all areas": behind what the infinitive is about.
    let infinitive =
        |&v: &usize| v != trigger && s.head(v) == Some(trigger) && s.is_verbal(v) && !s.is_finite(v);
    let below = |h: usize| s.tree.ancestors(h).take_while(|&a| a != trigger).any(|a| infinitive(&a));
    s.head(at).filter(|&h| h > at && s.word(h).upos == Upos::Noun && !below(h))
}

/// *…, meldt The New York Times*: the name right behind a verb of saying that follows a comma or a quotation mark.
pub(super) fn name_behind_report(parties: &Parties<'_>, verb: usize) -> Option<usize> {
    let s = parties.syntax;
    // "…, saying Russia would leave": who stands behind such a form has a verb of his own.
    let aside = verb > 0 && s.word(verb - 1).upos == Upos::Punct && s.word(verb).xpos != "VBG";
    let next = (verb + 1..s.len()).find(|&i| s.word(i).upos != Upos::Det)?;
    let behind =
        |m: &&Mention| m.how != How::Adjective && (m.first as usize == verb + 1 || m.first as usize == next);
    let m = parties.own_mentions().iter().filter(behind).max_by_key(|m| m.last)?;
    aside.then_some(m.head as usize)
}

/// The nouns of the trigger's stretch of clause, and the adjectives that stand by themselves in it.
pub(super) fn nouns<'s>(parties: &'s Parties<'_>, trigger: usize) -> impl Iterator<Item = usize> + 's {
    let s = parties.syntax;
    let id = parties.segments[trigger];
    let fits = move |i: usize| match s.word(i).upos {
        Upos::Noun => true,
        Upos::Adj => s.word(i).relation() != "amod",
        _ => false,
    };
    (0..s.len()).filter(move |&i| parties.segments[i] == id && fits(i))
}

/// *Syrië en Iran zijn bondgenoten*: the bare name before the copula of a noun that follows it, where the tree has it upside down.
pub(super) fn subject_of_predicate(parties: &Parties<'_>, noun: usize) -> Option<usize> {
    let s = parties.syntax;
    let id = parties.segments[noun];
    let between = |i: &usize| matches!(s.word(*i).upos, Upos::Det | Upos::Adj | Upos::Adv | Upos::Num);
    let copula = (0..noun)
        .rev()
        .find(|i| !between(i))
        .filter(|&i| s.word(i).relation() == "cop" && parties.segments[i] == id)?;
    let near = neighbours(parties, noun);
    near.into_iter().find(|(p, h)| p.is_none() && *h < copula).map(|(_, h)| h)
}

/// *Irans militaire steun*: the genitive name before a noun's adjectives.
pub(super) fn genitive_before(parties: &Parties<'_>, noun: usize) -> Option<usize> {
    let s = parties.syntax;
    let at = (0..noun).rev().find(|&i| s.word(i).upos != Upos::Adj || parties.mention(i).is_some())?;
    let m = parties.mention(at).filter(|_| !parties.is_half(at))?;
    let form = s.lower(at);
    let genitive = form.ends_with('s') && !s.lower_lemma(at).ends_with('s')
        || form.ends_with("'s")
        || form.ends_with('\'');
    (m.how == How::Adjective || genitive && m.how != How::Pronoun).then_some(at)
}

/// *LSU basketball | coach*, *Toyota financial | director*: the body whose name opens the run of nouns and adjectives that ends in
/// an English title.
pub(super) fn body_before(parties: &Parties<'_>, noun: usize) -> Option<usize> {
    let s = parties.syntax;
    let run = |i: &usize| matches!(s.word(*i).upos, Upos::Noun | Upos::Adj | Upos::Propn);
    let first = (0..noun).rev().take(4).take_while(run).last().filter(|_| s.lang == Lang::En)?;
    let body = |m: &&Mention| {
        let kind = parties.mentions.actor(m).kind;
        let acts =
            !matches!(kind, ActorType::Person | ActorType::Place | ActorType::Thing | ActorType::Event);
        m.first as usize >= first && (m.last as usize) < noun && acts && !parties.is_half(m.head as usize)
    };
    parties.own_mentions().iter().find(body).map(|m| m.head as usize)
}

/// The prepositional phrase right behind a noun, whatever the tree hung it from: *steun | aan Rusland*.
pub(super) fn phrase_after<'s>(
    parties: &'s Parties<'_>,
    noun: usize,
) -> impl Iterator<Item = (String, usize)> + 's {
    let s = parties.syntax;
    let adposition = (noun + 1 < s.len() && s.word(noun + 1).upos == Upos::Adp).then_some(noun + 1);
    adposition.into_iter().filter_map(move |at| {
        // "in overleg met X" as one preposition: the name behind it.
        let behind = || {
            let starts = |m: &&Mention| m.first as usize == at + 1 && m.how == How::Name;
            parties.own_mentions().iter().find(starts).map(|m| m.head as usize)
        };
        let fixed = s.word(at).relation() == "fixed";
        let head = if fixed { behind() } else { s.head(at).filter(|&h| h > at && s.is_nominal(h)) };
        Some((s.lower(at).to_owned(), head?))
    })
}

/// *voorzitter Jan Jansen | van Greenpeace*: whose the title is, where the tagger took the preposition into the name.
pub(super) fn whose_behind_name(parties: &Parties<'_>, title: usize) -> Option<(String, usize)> {
    let s = parties.syntax;
    let starts = |at: usize| {
        let fits = |m: &&Mention| m.first as usize == at && matches!(m.how, How::Name | How::Unknown);
        parties.own_mentions().iter().find(fits)
    };
    let of = starts(title + 1)?.last as usize + 1;
    let lost =
        of < s.len() && s.word(of).upos == Upos::Propn && s.grammar.possessive_prepositions.has(s.lower(of));
    let m = starts(of + 1).filter(|_| lost)?;
    Some((s.lower(of).to_owned(), m.head as usize))
}

/// *de voorzitter van de Europese Commissie | Ursula von der Leyen*: the person right behind the body that a title is of.
pub(super) fn name_behind_body(parties: &Parties<'_>, title: usize) -> Option<usize> {
    let s = parties.syntax;
    let of = title + 1;
    if of + 1 >= s.len() || !s.grammar.possessive_prepositions.has(s.lower(of)) {
        return None;
    }
    let start = of + 1 + usize::from(s.word(of + 1).upos == Upos::Det);
    let kind = |m: &Mention| parties.mentions.actor(m).kind;
    let named = |m: &&Mention| matches!(m.how, How::Name | How::Short | How::Unknown);
    let own = || parties.own_mentions().iter().filter(named);
    let body =
        own().filter(|m| m.first as usize == start && kind(m) != ActorType::Person).max_by_key(|m| m.last)?;
    let name = own().find(|m| m.first == body.last + 1 && kind(m) == ActorType::Person)?;
    Some(name.head as usize)
}

/// *Secretary of State | Mike Pompeo*: the person right behind a title in capitals and its *of …*.
pub(super) fn name_behind_title(parties: &Parties<'_>, title: usize) -> Option<usize> {
    let s = parties.syntax;
    // "For Syngenta's chairman, Michel Demaré, it is": the parser takes him for whom it is said to.
    let called = |m: &&Mention| {
        m.first as usize == title + 2
            && s.word(m.head as usize).relation() == "vocative"
            && parties.mentions.actor(m).kind == ActorType::Person
    };
    if title + 2 < s.len()
        && s.form(title + 1) == ","
        && let Some(m) = parties.own_mentions().iter().find(called)
    {
        return Some(m.head as usize);
    }
    let capital = |i: usize| s.form(i).starts_with(char::is_uppercase);
    let person = |i: usize| {
        let starts = |m: &&Mention| m.first as usize == i && m.how != How::Adjective;
        let m = parties.own_mentions().iter().find(starts)?;
        (parties.mentions.actor(m).kind == ActorType::Person).then_some(m.head as usize)
    };
    if let Some(name) = name_behind_body(parties, title) {
        return Some(name);
    }
    // "critics of Ronald Reagan": whose they are, and no holder of an office.
    let whose = |at: usize| at == title + 2 && s.lower(title + 1) == "of";
    let mut at = title + 1;
    while at < s.len() && at <= title + 5 {
        if let Some(head) = person(at).filter(|_| !whose(at)) {
            return Some(head);
        }
        let of = at == title + 1 && s.lower(at) == "of";
        if !(of || at > title + 1 && s.lower(title + 1) == "of" && (capital(at) || s.lower(at) == "the")) {
            return None;
        }
        at += 1;
    }
    None
}

/// The name that stands, with a comma, right before a noun phrase: *Jens Stoltenberg, de baas van de NAVO*.
pub(super) fn name_before_comma(parties: &Parties<'_>, noun: usize) -> Option<usize> {
    let s = parties.syntax;
    // "Gelinck, tevens directeur van de politie"
    let now = |i: usize| s.grammar.now_adverbs.has(s.lower(i));
    let premodifies = |i: usize| matches!(s.word(i).upos, Upos::Det | Upos::Adj | Upos::Num) || now(i);
    let comma = (0..noun).rev().find(|&i| !premodifies(i)).filter(|&i| s.form(i) == ",")?;
    // "heeft Kim Jong-un ontmoet, de leider van Noord-Korea": Dutch verbs may come in between.
    let verb = |i: usize| s.lang == Lang::Nl && s.is_verbal(i);
    let end = (0..comma).rev().find(|&i| !verb(i))?;
    let m = parties.own_mentions().iter().find(|m| m.last as usize == end && m.how != How::Adjective)?;
    // "de Franse minister, Maurice Schumann, de Israëlische ambassadeur": the name is beside the noun before it.
    let taken = (m.first as usize).checked_sub(1).is_some_and(|i| s.form(i) == ",")
        && s.word(m.head as usize).relation() == "appos";
    (!taken).then_some(m.head as usize)
}

/// The first finite verb of the trigger's stretch of clause, or the trigger itself.
fn finite_verb(parties: &Parties<'_>, trigger: usize) -> usize {
    let s = parties.syntax;
    let id = parties.segments[trigger];
    (0..s.len())
        .find(|&i| parties.segments[i] == id && s.word(i).feat("VerbForm") == Some("Fin"))
        .unwrap_or(trigger)
}

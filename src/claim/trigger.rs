//! Triggers: the words that may evoke a frame, with the arguments that are theirs.

use crate::actor::names_people;
use crate::base::Lang;
use crate::parse::Upos;

use super::adjacent;
use super::agents;
use super::args::Args;
use super::attend;
use super::hyphen;
use super::inventory::{self, Frame, Part, Slot};
use super::party::Parties;
use super::speech;
use super::support;
use super::surface;
use super::syntax::Syntax;
use super::tenure;

/// The word that may evoke frames, with its arguments.
#[derive(Clone)]
pub(super) struct Trigger<'s> {
    pub(super) word: usize,
    /// The word whose clause tells how real the event is: the trigger itself, or the verb it goes with.
    pub(super) status: usize,
    pub(super) part: Part,
    pub(super) args: Args,
    /// Prepositional phrases of the word itself, then those that may be its own by position.
    pub(super) preps: Vec<(String, usize)>,
    pub(super) possessors: Vec<usize>,
    /// The verb that only lends a noun its subject: *voert een aanval uit*.
    pub(super) support: Option<usize>,
    /// The subject is that of the clause in which the noun is an adjunct.
    pub(super) attended: bool,
    /// What is given, asked or ordered is so to the subject of that clause: *met steun van Iran*.
    pub(super) received: bool,
    /// It is received, but acted against: *despite threats from Iran*.
    pub(super) defied: bool,
    /// The first part of a compound noun: *wapen* in *wapenlevering*.
    pub(super) compound: Option<&'s str>,
}

impl Trigger<'_> {
    /// Who acts, for a frame: the subject of the clause only where the relation is one that it takes part in.
    pub(super) fn subjects(&self, f: &Frame) -> &[usize] {
        if self.attended && !f.relation().attended { &[] } else { &self.args.subj }
    }

    /// Who receives, for a frame.
    pub(super) fn receivers(&self, f: &Frame) -> &[usize] {
        let label = f.relation().label;
        let against = matches!(
            label,
            "threatens" | "criticises" | "accuses" | "demands" | "rejects" | "protests_against"
        );
        let may = if self.defied { against } else { f.relation().received };
        if self.received && !may { &[] } else { &self.args.iobj }
    }
}

/// The readings of a word as a trigger, with the frames of each.
pub(super) fn triggers<'s>(parties: &Parties<'s>, word: usize) -> Vec<(Trigger<'s>, Vec<&'static Frame>)> {
    let s = parties.syntax;
    let w = s.word(word);
    let mut out = Vec::new();
    if let Some((trigger, key)) = speech::duty(parties, word) {
        out.push((trigger, inventory::frames(s.lang, Part::Verb, &key).collect()));
    } else if is_verb(s, word) {
        // A word of duty without a verb to govern is none: *had a gash*, *behoort tot*.
        let mut frames = verb_frames(s, word);
        frames.retain(|f| !speech::is_act_of_speaker(f));
        if !frames.is_empty() {
            let trigger = if is_nominalised(s, word) {
                nominalised_trigger(s, word)
            } else {
                verb_trigger(parties, word, Part::Verb)
            };
            out.push((trigger, frames));
        }
    }
    out.extend(taking_sides(parties, word));
    let judged = speech::judged(s, word);
    let judges = judged.is_some() || is_predicate(s, word);
    if matches!(w.upos, Upos::Adj | Upos::Verb | Upos::Noun | Upos::Adv) && judges {
        let form = s.lower(word);
        let by_form = inventory::frames(s.lang, Part::Pred, form).filter(|_| form != w.lemma);
        let frames: Vec<_> = inventory::frames(s.lang, Part::Pred, &w.lemma).chain(by_form).collect();
        if !frames.is_empty() {
            let at = judged.unwrap_or(word);
            out.push((Trigger { word, ..verb_trigger(parties, at, Part::Pred) }, frames));
        }
    }
    // "Apple's chief executive" ends in an adjective for the tagger.
    let office = w.upos == Upos::Adj && s.lang == Lang::En && two_words(s, word).is_some();
    let noun = matches!(w.upos, Upos::Noun | Upos::Propn) || office;
    if noun || w.upos == Upos::Verb && matches!(w.relation(), "obj" | "nmod") {
        let (cut, frames) = noun_frames(s, word);
        if !frames.is_empty() {
            out.push((noun_trigger(parties, word, cut), frames));
        }
    }
    out
}

/// *We are for NATO*, *hij is tegen de EU*: a copula with such a phrase is a verb like another, but in *it is for them to decide*.
fn taking_sides<'s>(parties: &Parties<'s>, copula: usize) -> Option<(Trigger<'s>, Vec<&'static Frame>)> {
    let s = parties.syntax;
    let who = s.head(copula).filter(|_| s.word(copula).relation() == "cop")?;
    let p = s.preposition(who)?;
    let asks =
        |f: &&Frame| f.with.is_empty() && f.object.iter().any(|x| matches!(x, Slot::Prep(q) if *q == p));
    let frames: Vec<_> = inventory::frames(s.lang, Part::Verb, s.lemma(copula)).filter(asks).collect();
    let clause =
        |c: usize| matches!(s.word(c).relation(), "acl" | "advcl" | "csubj" | "xcomp") && !s.is_finite(c);
    // "was for the EU a friend": what it was follows.
    let other = |c: usize| c > who && s.preposition(c).is_none() && s.by(c, "det").next().is_some();
    if frames.is_empty() || s.children(who).iter().any(|&c| clause(c) || other(c)) {
        return None;
    }
    let mut trigger = verb_trigger(parties, who, Part::Verb);
    trigger.args.preps.insert(0, (p.clone(), who));
    trigger.preps.insert(0, (p, who));
    Some((Trigger { word: copula, status: who, ..trigger }, frames))
}

/// An office or another lasting tie, by its frames.
fn names_state(s: &Syntax<'_>, word: usize) -> bool {
    noun_frames(s, word).1.iter().any(|f| f.relation().state)
}

/// *de burgemeester*, *een eenheid*: the noun is its own bearer, whatever is done to it (*heeft burgemeester Berger toegezegd*).
fn names_holder(s: &Syntax<'_>, word: usize) -> bool {
    noun_frames(s, word).1.iter().any(|f| f.relation().state && f.subject.contains(&Slot::Own))
}

/// The frames of an office of two words: *chief executive*, *foreign secretary*.
pub(super) fn two_words(s: &Syntax<'_>, word: usize) -> Option<Vec<&'static Frame>> {
    // "Secretary-General": three words to the tokenizer.
    let before = word.checked_sub(1)?;
    let first = if s.form(before) == "-" { before.checked_sub(1)? } else { before };
    let two = format!("{} {}", s.lower(first), s.lower_lemma(word));
    let frames: Vec<_> = inventory::frames(s.lang, Part::Noun, &two).collect();
    (!frames.is_empty()).then_some(frames)
}

/// The last word and the frames of an office that has *of* within it: *secretary of **state***, *chief of **staff***.
pub(super) fn office_of(s: &Syntax<'_>, word: usize) -> Option<(usize, Vec<&'static Frame>)> {
    if s.lang != Lang::En || word + 2 >= s.len() || s.lower(word + 1) != "of" {
        return None;
    }
    let last = word + 2 + usize::from(s.lower(word + 2) == "the" && word + 3 < s.len());
    let whole = format!("{} of {}", s.lower_lemma(word), s.lower(last));
    let frames: Vec<_> = inventory::frames(s.lang, Part::Noun, &whole).collect();
    (!frames.is_empty()).then_some((last, frames))
}

/// The frames of a noun; of English words that are one office (*prime minister*, *secretary of state*) before those of the one.
fn noun_frames(s: &Syntax<'_>, word: usize) -> (usize, Vec<&'static Frame>) {
    let lemma = s.lower_lemma(word);
    if s.lang == Lang::En
        && let Some(frames) = two_words(s, word)
    {
        return (0, frames);
    }
    // "Secretary General": the whole is another office than its first half.
    let hyphen = usize::from(word + 1 < s.len() && s.form(word + 1) == "-");
    let last = word + 1 + hyphen;
    if lemma == "secretary" && last < s.len() && s.lower(last) == "general" {
        return (0, Vec::new());
    }
    if let Some((_, frames)) = office_of(s, word) {
        return (0, frames);
    }
    let found = inventory::noun_frames(s.lang, lemma);
    // "PM" is "p.m." to the lemmatiser.
    if found.1.is_empty() && s.lang == Lang::En {
        inventory::noun_frames(s.lang, s.lower(word))
    } else {
        found
    }
}

/// A verb, or a word in small letters that the tagger did not know but that has a subject or an object.
fn is_verb(s: &Syntax<'_>, word: usize) -> bool {
    let w = s.word(word);
    let small = s.form(word).chars().all(char::is_lowercase);
    match w.upos {
        Upos::Verb => true,
        Upos::Aux => !matches!(w.relation(), "aux" | "cop"),
        Upos::X | Upos::Noun | Upos::Propn | Upos::Adj => {
            // "is under pressure" is a predicate.
            let predicate = s.by(word, "cop").next().is_some() && s.by(word, "case").next().is_some();
            small
                && !predicate
                && s.by(word, "det").next().is_none()
                && s.children(word).iter().any(|&c| matches!(s.word(c).relation(), "nsubj" | "obj"))
        }
        _ => false,
    }
}

/// The frames of a verb with the adverb that makes it another: *werken … samen* is *samenwerken*.
fn verb_frames(s: &Syntax<'_>, word: usize) -> Vec<&'static Frame> {
    let lemma = s.lemma(word);
    // "to strong-arm Ukraine" arms nobody.
    if let Some(first) = hyphen::led(s, word) {
        let whole = format!("{}-{lemma}", s.lower(first));
        return inventory::frames(s.lang, Part::Verb, &whole).collect();
    }
    for c in s.by(word, "advmod").chain(s.by(word, "xcomp")).filter(|&c| s.children(c).is_empty()) {
        let joined: Vec<_> =
            inventory::frames(s.lang, Part::Verb, &format!("{}{lemma}", s.lower(c))).collect();
        if !joined.is_empty() {
            return joined;
        }
    }
    if s.word(word).upos == Upos::Verb || s.word(word).upos == Upos::Aux {
        let mut frames = inventory::verb_frames(s.lang, lemma, s.lower(word));
        // "maakte de bom onschadelijk", "made it public": nothing is made, so only set phrases are left.
        let result = s.by(word, "xcomp").any(|c| !s.is_verbal(c));
        if result && matches!(lemma, "maken" | "make") {
            frames.retain(|f| !f.with.is_empty() || f.reflexive);
        }
        frames
    } else {
        inventory::verb_frames(s.lang, s.lower(word), s.lower(word))
    }
}

fn is_predicate(s: &Syntax<'_>, word: usize) -> bool {
    let relation = s.word(word).relation();
    // "houdt Rusland verantwoordelijk": said of the object, by an accuser.
    if s.grammar.liable.has(s.lemma(word)) && s.head(word).is_some_and(|h| s.accuses(h)) {
        return false;
    }
    // "said militiamen massacred civilians" calls nobody a massacre.
    let acts = s.word(word).upos == Upos::Verb && s.word(word).feat("VerbForm") == Some("Fin");
    s.by(word, "cop").next().is_some()
        || !acts
            && matches!(
                relation,
                "xcomp" | "root" | "conj" | "amod" | "acl" | "advcl" | "parataxis" | "ccomp" | "csubj"
            )
}

/// *a vote to reject*: an infinitive that hangs from a noun.
pub(super) fn infinitive_of_noun(s: &Syntax<'_>, verb: usize) -> bool {
    let te = s.by(verb, "mark").any(|m| matches!(s.lower(m), "te" | "to" | "om"));
    te && s.word(verb).deprel == "acl" && !s.is_finite(verb)
}

/// *het leveren van*, *met doden van*: an infinitive with an article or a preposition is a noun in all but its tag, and so is one that
/// is coordinated with it.
pub(super) fn is_nominalised(s: &Syntax<'_>, word: usize) -> bool {
    let first = first_of_nominalised(s, word);
    let bare = |r: &str| s.by(first, r).next().is_none();
    let noun = !bare("det") || !bare("case") && bare("mark") && bare("obj");
    s.word(word).feat("VerbForm") == Some("Inf") && s.word(first).feat("VerbForm") == Some("Inf") && noun
}

/// *het **trainen** en adviseren van*.
fn first_of_nominalised(s: &Syntax<'_>, word: usize) -> usize {
    let shares = s.word(word).relation() == "conj" && s.by(word, "det").next().is_none();
    let above = s
        .head(word)
        .filter(|&h| shares && s.by(h, "obj").next().is_none() && s.by(word, "obj").next().is_none());
    above.unwrap_or(word)
}

fn verb_trigger<'s>(parties: &Parties<'s>, word: usize, part: Part) -> Trigger<'s> {
    let s = parties.syntax;
    let mut args = s.args(word).clone();
    if !args.inherited {
        // Cross-check: a subject does not come out of another clause that has its own verb.
        args.subj.retain(|&x| !surface::in_another_clause(parties, x, word));
    }
    adjacent::part(parties, &mut args);
    let mut preps = args.preps.clone();
    // "levert drones aan Rusland" is often parsed with "aan Rusland" below "drones".
    if part == Part::Verb {
        let goods = args.obj.iter().filter(|&&o| parties.actor(o).is_none());
        preps.extend(goods.flat_map(|&o| s.noun_preps(o)));
    } else {
        preps.extend(s.noun_preps(word));
    }
    // "woedende boeren blokkeerden de brug over de Maas": nothing behind its noun is said of an adjective before it.
    if let Some(noun) = attribute_of(s, word) {
        preps.retain(|&(_, n)| n < noun);
    }
    // "is on Russia's side"
    let possessors = if part == Part::Pred { parties.possessors(word) } else { Vec::new() };
    Trigger {
        word,
        status: word,
        part,
        args,
        preps,
        possessors,
        support: None,
        attended: false,
        received: false,
        defied: false,
        compound: None,
    }
}

/// The noun that an adjective stands before.
pub(super) fn attribute_of(s: &Syntax<'_>, adjective: usize) -> Option<usize> {
    let attribute = s.word(adjective).relation() == "amod" && s.word(adjective).upos == Upos::Adj;
    s.head(adjective).filter(|&noun| attribute && noun > adjective)
}

/// The object of a nominalised infinitive stands behind *van*; its agent is the governing verb's: *helpt de Russen met
/// het doden van burgers*.
fn nominalised_trigger<'s>(s: &'s Syntax<'s>, word: usize) -> Trigger<'s> {
    let mut preps = s.noun_preps(word);
    let mut args = Args::default();
    let of = |p: &String| s.grammar.possessive_prepositions.has(p);
    let first = first_of_nominalised(s, word);
    if !preps.iter().any(|(p, _)| of(p)) {
        let fellows = std::iter::once(first).chain(s.by(first, "conj")).filter(|&w| w != word);
        preps.extend(fellows.flat_map(|w| s.noun_preps(w)));
    }
    args.obj = preps.iter().filter(|(p, _)| of(p)).map(|&(_, n)| n).collect();
    preps.retain(|(p, _)| !of(p));
    args.subj = preps.iter().filter(|(p, _)| s.grammar.agent_prepositions.has(p)).map(|&(_, n)| n).collect();
    if args.subj.is_empty() {
        args.subj = s.agent_of_infinitive(first);
        args.inherited = !args.subj.is_empty();
    }
    args.preps = preps.clone();
    Trigger {
        word,
        status: word,
        part: Part::Verb,
        args,
        preps,
        possessors: Vec::new(),
        support: None,
        attended: false,
        received: false,
        defied: false,
        compound: None,
    }
}

fn noun_trigger<'s>(parties: &Parties<'s>, word: usize, cut: usize) -> Trigger<'s> {
    let s = parties.syntax;
    let mut preps = s.noun_preps(word);
    let mut possessors = parties.possessors(word);
    if possessors.is_empty() {
        possessors.extend(surface::genitive_before(parties, word));
    }
    if possessors.is_empty() {
        possessors.extend(surface::body_before(parties, word));
    }
    // "de Macedonische aanvraag voor lidmaatschap": whose application is whose membership.
    if possessors.is_empty()
        && let Some(wish) = s.head(word).filter(|&h| h < word && s.grammar.ambitions.has(s.lemma(h)))
    {
        possessors = parties.possessors(wish);
    }
    // "hoofd communicatie van ASML"
    let part = |&c: &usize| c == word + 1 && s.grammar.departments.has(s.lemma(c));
    preps.extend(s.by(word, "appos").filter(part).flat_map(|c| s.noun_preps(c)));
    // "levering van Amerikaanse wapens aan Taiwan": what hangs from the goods belongs to the event.
    let goods: Vec<usize> =
        preps.iter().filter(|(p, _)| s.grammar.possessive_prepositions.has(p)).map(|&(_, n)| n).collect();
    // "the arrest of an executive of Huawei" is nobody else's.
    let person = |n: usize| names_people(s.lower_lemma(n), s.lang) && s.word(n).upos == Upos::Noun;
    let thing = |n: &usize| parties.actor(*n).is_none() && !person(*n);
    preps.extend(goods.into_iter().filter(&thing).flat_map(|n| s.noun_preps(n)));
    // "de handel in landbouwproducten tussen Frankrijk en Duitsland"
    let pairs = |(p, _): &(String, usize)| s.grammar.pair_prepositions.has(p);
    let below: Vec<_> =
        preps.iter().map(|&(_, n)| n).filter(&thing).flat_map(|n| s.noun_preps(n)).filter(pairs).collect();
    preps.extend(below);
    // "gevechten braken uit tussen X en Y": between whom is said of what broke out.
    if let Some(g) = s.head(word).filter(|&g| s.is_verbal(g) && s.word(word).relation() == "nsubj") {
        preps.extend(s.args(g).preps.iter().filter(|&p| pairs(p)).cloned());
    }
    preps.extend(agents::of_noun(parties, word));
    preps.extend(agents::by_its_verb(s, word));
    // "raids by US warplanes on …": the target may hang from the agent.
    let agents: Vec<usize> =
        preps.iter().filter(|(p, _)| s.grammar.agent_prepositions.has(p)).map(|&(_, n)| n).collect();
    let aimed = |(p, _): &(String, usize)| s.grammar.target_prepositions.has(p);
    preps.extend(agents.into_iter().flat_map(|n| s.noun_preps(n)).filter(aimed));
    let mut args = Args::default();
    let mut support = None;
    if let Some(accused) = s.claimed_by(word).or_else(|| s.accused_of(word)) {
        args.subj = vec![accused];
    } else if s.by(word, "cop").next().is_some()
        && matches!(s.preposition(word).as_deref(), Some("onder" | "under"))
    {
        // "is under the protection of NATO"
        args.iobj = s.by(word, "nsubj").collect();
    } else if s.by(word, "cop").next().is_some() {
        args.subj = s.by(word, "nsubj").collect();
        // "zegt voorstander te zijn van": the infinitive's subject is the governing verb's.
        if args.subj.is_empty() && matches!(s.word(word).relation(), "xcomp" | "ccomp") {
            args.subj.clone_from(&s.args(word).subj);
        }
    } else if let Some(g) = s.head(word).filter(|&g| is_office_of(s, word, g)) {
        let own = s.args(g);
        args.subj.clone_from(if own.passive { &own.obj } else { &own.subj });
    } else if let Some(g) = s.becoming(word) {
        let own = s.args(g);
        let whose = |(p, n): &(String, usize)| *n != word && s.grammar.possessive_prepositions.has(p);
        preps.extend(own.preps.iter().filter(|p| whose(p)).cloned());
        args.subj.clone_from(&own.subj);
        support = Some(g);
    } else if let Some(g) =
        support::verb(s, word).filter(|&g| !s.grammar.ends.has(s.lemma(g)) && !names_holder(s, word))
    {
        let own = s.args(g);
        if (s.grammar.receive_verbs.has(s.lemma(g)) || support::undergone(s, word)) && !own.passive {
            args.iobj.clone_from(&own.subj);
        } else {
            args.subj.clone_from(&own.subj);
            args.iobj.clone_from(&own.iobj);
        }
        preps.extend(own.preps.iter().filter(|(_, n)| *n != word).cloned());
        support = Some(g);
    } else if let Some(subject) = surface::subject_of_predicate(parties, word) {
        args.subj = vec![subject];
    } else if let Some(subject) = tenure::holder(s, word).filter(|_| names_state(s, word)) {
        args.subj = vec![subject];
    }
    preps.extend(surface::phrase_after(parties, word).filter(|(_, n)| *n != word));
    preps.extend(surface::whose_behind_name(parties, word));
    // A secretary of state works for no State.
    if let Some((last, _)) = office_of(s, word) {
        preps.retain(|&(_, n)| n != last);
    }
    let agent = |(p, _): &(String, usize)| {
        s.grammar.agent_prepositions.has(p)
            || s.grammar.possessive_prepositions.has(p)
            || s.grammar.pair_prepositions.has(p)
    };
    if args.subj.is_empty() && args.iobj.is_empty() && possessors.is_empty() {
        args.subj = attend::gesturer(s, word);
    }
    let mut attended = false;
    let defiers = attend::defiers(s, word);
    let defied = !defiers.is_empty();
    let receivers = if defied { defiers } else { attend::receivers(s, word) };
    let received = args.subj.is_empty() && args.iobj.is_empty() && !receivers.is_empty();
    if received {
        preps.extend(attend::giver(s, word));
        args.iobj = receivers;
    }
    if args.subj.is_empty() && args.iobj.is_empty() && possessors.is_empty() && !preps.iter().any(agent) {
        args.subj = attend::participants(s, word);
        attended = !args.subj.is_empty();
    }
    let compound = (cut > 0).then(|| s.form(word).get(..cut)).flatten();
    let status = if support::is_manner(s, word) { support.unwrap_or(word) } else { word };
    Trigger {
        word,
        status,
        part: Part::Noun,
        args,
        preps,
        possessors,
        support,
        attended,
        received,
        defied,
        compound,
    }
}

/// *dient als vicepremier*, *serves as deputy prime minister*; *was sworn in as prime minister*.
fn is_office_of(s: &Syntax<'_>, noun: usize, verb: usize) -> bool {
    let passive = || s.by(verb, "aux:pass").next().is_some();
    let holds = s.grammar.office_verbs.has(s.lemma(verb))
        || s.grammar.installing_verbs.has(s.lemma(verb)) && passive();
    holds && matches!(s.preposition(noun).as_deref(), Some("als" | "as" | "tot"))
}

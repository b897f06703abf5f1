//! The conditions that a frame sets to words: particle, reflexive, required and excluded nouns, and what is only part of a name.

use crate::actor::{self, ActorType, How, Mention};
use crate::base::Lang;
use crate::parse::Upos;

use super::folk;
use super::inventory::{Class, Frame, Part, Slot, frames, noun_frames};
use super::office;
use super::party::{Linked, Parties};
use super::suppose::opens_with_its_verb;
use super::surface;
use super::syntax::Syntax;
use super::trigger::Trigger;
use super::weapons;

/// In a frame's `with`: a word between quotation marks, whichever it is (*noemde hem een 'raketman'*).
const QUOTED: &str = "“…”";

/// The conditions on words: particle, reflexive, required and excluded object nouns.
pub(super) fn check_words(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> Result<(), String> {
    let s = parties.syntax;
    let particle = s.by(t.word, "compound:prt").next();
    // "drove Boko Haram out of Maiduguri"
    let out_of = |p: &str| t.args.preps.iter().any(|(case, _)| case.strip_prefix(p) == Some(" of"));
    // "came out in favour of": the parser may take it for an adverb.
    let next = t.word + 1;
    let behind = |p: &str| next < s.len() && s.word(next).upos == Upos::Adv && s.lower(next) == p;
    if let Some(p) = f.particle
        && particle.is_none_or(|c| s.lower(c) != p)
        && !behind(p)
        && !out_of(p)
    {
        return Err(format!("no particle {p}"));
    }
    if f.particle.is_none() && particle.is_some() && s.lang == Lang::En && t.part == Part::Verb {
        return Err("another particle makes it another verb".to_owned());
    }
    if t.part == Part::Noun && ended(s, t.word) {
        return Err("its verb says that it ended".to_owned());
    }
    let relation = f.relation();
    if relation.plover_type.is_some() && t.part == Part::Noun && opens_name(s, t.word) {
        return Err("part of a name".to_owned());
    }
    let held_once = matches!(relation.label, "leads" | "works_for" | "member_of");
    let over = if held_once { office::is_not_yet } else { office::is_past };
    if relation.state && t.part == Part::Noun && over(s, t.word) {
        return Err("no longer, not yet, or in another's place".to_owned());
    }
    // "Jill Biden, the president's wife": an office in the genitive is not hers.
    let genitive = s.word(t.word).deprel == "nmod:poss" && s.lang == Lang::En;
    if relation.state && t.part == Part::Noun && genitive && parties.mention(t.word).is_none() {
        return Err("somebody else's".to_owned());
    }
    if relation.state && t.part == Part::Noun && t.compound.is_none() && is_inside_name(parties, t.word) {
        return Err("part of a name".to_owned());
    }
    if f.deputy && !office::is_below_head(s, t) {
        return Err("the head of the whole".to_owned());
    }
    if relation.label == "leads" && office::is_below_head(s, t) {
        return Err("not the head of the whole".to_owned());
    }
    if relation.label == "leads" && f.object_kinds.contains(&Class::State) && office::heads_a_body(s, t) {
        return Err("the head of what is named before it, not of the country".to_owned());
    }
    if f.whole && t.compound.is_some() {
        return Err("as part of a compound it is another office".to_owned());
    }
    // "A Turkish Airlines plane landed in Tehran"
    if s.lemma(t.word) == "land" && f.armed && weapons::acts_as_vehicle(parties, t) {
        return Err("what carries people lands without harm".to_owned());
    }
    if f.armed && weapons::weapon(parties, t, f).is_none() {
        return Err("no weapon or attack".to_owned());
    }
    if f.subject.contains(&Slot::Speaker) && opens_condition(s, t.word) {
        return Err("first in its sentence it only supposes".to_owned());
    }
    // "are hammering out a deal": it isn't made yet.
    let be = |c: usize| s.lemma(c) == "be";
    if relation.label == "agrees_with" && s.lower(t.word).ends_with("ing") && s.by(t.word, "aux").any(be) {
        return Err("still under way".to_owned());
    }
    if relation.label == "agrees_with" && promises(s, t) {
        return Err("each promises a deed of its own".to_owned());
    }
    if f.reflexive && !is_reflexive(s, t) {
        return Err("not reflexive".to_owned());
    }
    if !f.with.is_empty() && own_noun(parties, t, f).is_none() {
        return Err(format!("none of the nouns {}", f.with.join(", ")));
    }
    if !f.with.is_empty() && matches!(s.lemma(t.word), "have" | "hebben") && is_obligation(s, t.word) {
        return Err("an auxiliary of obligation".to_owned());
    }
    // "is naar Moskou gereisd": the auxiliary of a passive, and of a verb that has no object.
    let alone = t.args.obj.is_empty() || t.args.passive && s.lang == Lang::Nl;
    if f.intransitive && (!alone || is_reflexive(s, t)) {
        return Err("with an object it is another deed".to_owned());
    }
    if t.part == Part::Noun && !f.subject.contains(&Slot::Own) && names_another(s, t.word) {
        return Err("it only says which noun follows".to_owned());
    }
    if matches!(relation.label, "supplies" | "orders_from") && hands_over_actor(parties, t, f) {
        return Err("who is handed over is no goods".to_owned());
    }
    if relation.label == "rejects" && spares(s, t, f) {
        return Err("whom one refuses to harm is not rejected".to_owned());
    }
    if relation.symmetric && is_contest(s, t) {
        return Err("a match".to_owned());
    }
    // "zijn het eens", and not "wel eens": the idiom has its "het".
    let idiom = s.lower(t.word) == "eens" || f.with.contains(&"eens");
    if idiom && !(0..s.len()).any(|i| matches!(s.lower(i), "het" | "'t") && s.word(i).relation() != "det") {
        return Err("without \"het\" it means once".to_owned());
    }
    if t.part == Part::Verb && is_anothers(parties, t, f) {
        return Err("the event is somebody else's".to_owned());
    }
    if let Some(w) = ruled_out(s, t, f) {
        return Err(format!("with \"{w}\" it means something else"));
    }
    // What a name ends in says nothing: *sued Greenpeace*, but *sued for peace*.
    let excluded = |o: &usize| {
        let known = parties.mention(*o).is_some_and(|m| matches!(m.how, How::Name | How::Unknown));
        let lemma = s.lower_lemma(*o);
        f.not.iter().any(|l| if known { lemma == *l } else { ends_in(lemma, l) })
    };
    // "een rechter veroordeelde Le Pen": what a court condemns is no matter of taste.
    let court = |&w: &usize| s.grammar.official_agents.has(s.lower_lemma(w));
    if relation.label == "criticises" && s.lemma(t.word) == "veroordelen" && t.args.subj.iter().any(court) {
        return Err("a court convicts".to_owned());
    }
    // "haalde uit naar Hezbollah met luchtaanvallen": what one does it with rules out as much.
    let named = |p: &String| f.object.iter().chain(f.theme).any(|x| matches!(x, Slot::Prep(q) if q == p));
    let means = t.preps.iter().filter(|(p, _)| matches!(p.as_str(), "met" | "with") && !named(p));
    let means = means.map(|(_, n)| n);
    if t.args.obj.iter().chain(means).any(excluded) {
        return Err("with this object noun it means something else".to_owned());
    }
    Ok(())
}

/// *meet in the final*, *ontmoeten elkaar in de halve finale*: teams do, whatever their countries.
fn is_contest(s: &Syntax<'_>, t: &Trigger<'_>) -> bool {
    let contest = |n: usize| {
        let lemma = s.lower_lemma(n);
        s.grammar.contests.all().any(|c| ends_in(lemma, c))
    };
    t.preps
        .iter()
        .any(|(p, n)| matches!(p.as_str(), "in" | "op" | "at" | "tijdens" | "during") && contest(*n))
}

/// *is preparing for a **Russian** attack*: the verb tells of an attack, but of another's.
fn is_anothers(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> bool {
    let s = parties.syntax;
    let acts = f.subject.is_empty() || f.subject.contains(&Slot::Subj);
    if !acts || f.relation().state {
        return false;
    }
    let Some(noun) = own_noun(parties, t, f) else { return false };
    // "came to Syria's aid": whose aid it is, the frame asks itself.
    if f.owner && f.things.contains(&s.lemma(noun)) {
        return false;
    }
    let same = noun_frames(s.lang, s.lemma(noun)).1.iter().any(|g| g.relation().label == f.relation().label);
    let whose = parties.possessors(noun).into_iter().filter_map(|w| parties.possessor(w)).next();
    let actor = t.args.subj.first().and_then(|&w| parties.actor(w));
    let other = |(a, b): (Linked, Linked)| a.party.country.is_some() && a.party.country != b.party.country;
    same && whose.zip(actor).is_some_and(other)
}

/// ***Should** Iran provide evidence, …*: a condition, whoever says it.
fn opens_condition(s: &Syntax<'_>, modal: usize) -> bool {
    let verb = s.head(modal).filter(|_| s.word(modal).relation() == "aux");
    verb.is_some_and(|v| opens_with_its_verb(s, v))
}

/// *verkocht LaSalle aan Bank of America*: companies and people are no goods.
fn hands_over_actor(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> bool {
    let actor = |&o: &usize| {
        let kind = parties.mention(o).map(|m| parties.mentions.actor(m).kind);
        matches!(kind, Some(ActorType::Company | ActorType::Person))
    };
    let goods = f.theme.contains(&Slot::Obj) && !f.object.contains(&Slot::Obj);
    goods && t.args.obj.iter().any(actor)
}

/// *will have to reduce its staff*: who has to do something has nothing.
fn is_obligation(s: &Syntax<'_>, have: usize) -> bool {
    let to = |c: usize| s.by(c, "mark").any(|m| matches!(s.lower(m), "to" | "te"));
    s.by(have, "xcomp").any(|c| s.word(c).feat("VerbForm") == Some("Inf") && to(c))
}

/// *Radiation **Protection** Society*, *de Eenheid **Ontvoeringen***: capitals in the middle of a sentence make a name.
fn opens_name(s: &Syntax<'_>, word: usize) -> bool {
    let capital = |i: usize| s.form(i).starts_with(char::is_uppercase);
    if word == 0 || !capital(word) {
        return false;
    }
    let noun = |i: usize| matches!(s.word(i).upos, Upos::Noun | Upos::Propn) && !s.adjectives[i];
    match s.lang {
        // In a headline every word has its capital.
        Lang::En => {
            let head = s.head(word).filter(|&h| h > word && capital(h) && noun(h));
            let headline =
                s.children(word).len() + 1 < s.len() && (0..s.len()).filter(|&i| noun(i)).all(capital);
            head.is_some() && s.word(word).relation() == "compound" && !headline
        }
        Lang::Nl => noun(word - 1) && !s.form(word).contains('-') && s.word(word).upos == Upos::Propn,
    }
}

/// *European **Union***, ***Members** of Congress*: what a name is made of, or was taken for one, is not said of anybody.
fn is_inside_name(parties: &Parties<'_>, word: usize) -> bool {
    let s = parties.syntax;
    // "Premier May": a title beside a person's name is often taken into it, and is said of him all the same.
    let person = |m: &Mention| parties.mentions.actor(m).kind == ActorType::Person && m.first < m.last;
    let names = |m: &&Mention| matches!(m.how, How::Name | How::Unknown) && !person(m);
    // "opperrabbijn Levi Vorst": a surname that the resolver lost.
    let surname = s.word(word).deprel == "flat" && s.head(word).is_some_and(|h| h < word && s.names[h]);
    let inside = |m: &Mention| (m.first as usize..=m.last as usize).contains(&word);
    // "Autofabrikant BMW" opens a sentence, and is named as a whole too.
    let all = |m: &Mention| word > 0 || m.first == m.last;
    s.form(word).starts_with(char::is_uppercase)
        && (surname || parties.own_mentions().iter().filter(names).any(|m| inside(m) && all(m)))
}

/// *opposition leader*, *protest camp*: an English noun before another, which is not a deed of its own.
fn names_another(s: &Syntax<'_>, noun: usize) -> bool {
    let person = |h: usize| {
        let lemma = s.lower_lemma(h);
        s.grammar.bands.has(lemma) || s.grammar.folk.has(lemma) || actor::names_people(lemma, s.lang)
    };
    s.word(noun).relation() == "compound" && s.head(noun).is_some_and(|h| h > noun && person(h))
}

/// The preposition beside the word, or the first word of a clause below it, that makes it mean something else.
fn ruled_out(s: &Syntax<'_>, t: &Trigger<'_>, f: &Frame) -> Option<&'static str> {
    let beside = |w: &str| t.args.preps.iter().any(|(p, _)| p == w);
    let opens = |w: &str| {
        // "dismissed Castro as irrelevant": an adjective behind its word is no argument.
        let clause = |&c: &usize| {
            let below = matches!(s.clause_relation(c), "ccomp" | "advcl" | "xcomp");
            c > t.word && (below || s.word(c).upos == Upos::Adj && s.word(c).relation() == "obl")
        };
        // "riep het leger op zich terug te trekken": an infinitive may have its word at the end.
        let marked = |c: usize| matches!(w, "te" | "to") && s.by(c, "mark").any(|m| s.lower(m) == w);
        s.children(t.word).iter().copied().filter(clause).any(|c| s.begins(c) == w || marked(c))
    };
    // "When will you leave Syria?" Erdogan asked Putin.
    let asks = |w: &str| w == "?" && (0..s.len()).any(|i| s.form(i) == "?");
    f.without.iter().copied().find(|w| beside(w) || opens(w) || asks(w))
}

/// *refused to condemn Moscow*, *weigert Iran aan te vallen*: what he will not do to somebody would have been against him.
fn spares(s: &Syntax<'_>, t: &Trigger<'_>, f: &Frame) -> bool {
    let refuses = matches!(s.lemma(t.word), "refuse" | "decline" | "weigeren" | "vertikken");
    let hostile = |c: &usize| {
        let harm = ["DISAPPROVE", "ACCUSE", "SANCTION", "ASSAULT", "FIGHT", "COERCE", "THREATEN", "PROTEST"];
        let mut known = frames(s.lang, Part::Verb, s.lemma(*c)).filter(|f| f.with.is_empty());
        s.is_verbal(*c) && known.any(|f| f.relation().plover_type.is_some_and(|t| harm.contains(&t)))
    };
    let slots = f.object.iter().any(|x| matches!(x, Slot::ClauseObj | Slot::Obj));
    refuses && slots && t.args.clauses.iter().any(hostile)
}

/// *hebben de sancties opgeheven*: an event noun as the object of a verb that ends it.
fn ended(s: &Syntax<'_>, noun: usize) -> bool {
    let object = matches!(s.word(noun).deprel, "obj" | "nsubj:pass");
    object && s.head(noun).is_some_and(|g| s.grammar.ends.has(s.lemma(g)) && !s.is_open(g))
}

/// *France and Germany agreed to send weapons to Ukraine*: only what people can do no other way than together is agreed between them.
/// In Dutch the verbs say so themselves: *kwamen overeen*, but *zegden toe*.
fn promises(s: &Syntax<'_>, t: &Trigger<'_>) -> bool {
    let g = s.grammar;
    let infinitive = |&&c: &&usize| {
        let marked = s.by(c, "mark").any(|m| s.lower(m) == "to");
        marked && s.word(c).relation() == "xcomp" && !s.is_finite(c)
    };
    let mutual = |c: usize| {
        g.mutual_deeds.has(s.lemma(c)) || s.by(c, "obj").any(|o| g.mutual_things.has(s.lower_lemma(o)))
    };
    t.part == Part::Verb && t.args.clauses.iter().find(infinitive).is_some_and(|&c| !mutual(c))
}

fn is_reflexive(s: &Syntax<'_>, t: &Trigger<'_>) -> bool {
    let itself = |w: usize| {
        matches!(s.lower(w), "zich" | "zichzelf" | "itself" | "themselves" | "himself" | "herself")
    };
    s.by(t.word, "expl:pv").next().is_some() || s.children(t.word).iter().any(|&c| itself(c))
}

/// The noun of the frame's own (*sancties* opleggen) among the verb's arguments, or, for a tree that lost it, in its
/// stretch of clause.
pub(super) fn own_noun(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> Option<usize> {
    let list = f.with;
    if list.is_empty() {
        return None;
    }
    let s = parties.syntax;
    let is = |o: &usize| {
        let is = |w: usize| {
            let (lemma, form) = (s.lower_lemma(w), s.lower(w));
            // "op de zwarte lijst", "a war crime"
            let first = |c: &usize| matches!(s.word(*c).relation(), "amod" | "compound");
            let led = s.children(w).iter().any(first);
            let before =
                |adjective: &str| s.children(w).iter().filter(|c| first(c)).any(|&c| s.lower(c) == adjective);
            let phrase = |l: &str| {
                let parts = if led { l.split_once(' ') } else { None };
                parts.is_some_and(|(adjective, noun)| ends_in(lemma, noun) && before(adjective))
            };
            list.iter().any(|l| ends_in(lemma, l) || ends_in(form, l) || phrase(l))
        };
        // "gevangenen" stands for people; no other verb is an argument.
        let noun = s.word(*o).upos != Upos::Verb
            || matches!(s.word(*o).relation(), "obj" | "nsubj")
            // "told the diplomats to leave"
            || f.object.contains(&Slot::Told) && t.args.clauses.contains(o)
            // "noemde het plan overdreven"
            || s.word(*o).relation() == "xcomp" && s.is_past_participle(*o) && s.children(*o).is_empty()
            || s.by(*o, "case").next().is_some();
        // "het Internationaal Gerechtshof" is a court by its second word.
        // A name in marks is a nickname or a title: *noemde haar "La Chinoise"*.
        let small = s.form(*o).starts_with(char::is_lowercase);
        let quoted = list.contains(&QUOTED) && small && s.is_in_marks(*o);
        // "regards Hamas as a terrorist group": what is said of somebody says it by its attribute too.
        let said_of = f.theme.contains(&Slot::Prep("as"));
        // "treats migrants badly" calls nobody a migrant.
        if said_of && t.args.obj.first() == Some(o) {
            return false;
        }
        let attribute = said_of && s.word(*o).upos == Upos::Noun && s.by(*o, "amod").any(is);
        // *Nederland* is no land that is taken.
        let country = s.word(*o).upos == Upos::Propn
            && parties.mention(*o).is_some_and(|m| parties.mentions.actor(m).kind == ActorType::Country);
        noun && is(*o) && !country && !is_when(s, *o) || quoted || attribute || s.by(*o, "flat").any(is)
    };
    // "zette traangas in tegen betogers": what is used against somebody is the object, where there is one.
    let acts = |o: &usize| !f.object.contains(&Slot::Obj) || folk::people(parties, *o).is_some();
    let taken = t.part == Part::Verb && !t.args.obj.is_empty();
    let uses = |o: &usize| taken && t.args.subj.contains(o) && acts(o);
    let core = t.args.obj.iter().chain(&t.args.subj).copied();
    // "called him a 'rocket man'": what somebody is called is often taken for another name of his.
    let named = t.args.obj.iter().flat_map(|&o| s.by(o, "appos"));
    // "doet onderzoek naar de aanval": what is looked into is not what is done.
    let looked_into = |p: &str, n: usize| {
        matches!(p, "naar" | "into") && s.head(n).is_some_and(|h| t.args.obj.contains(&h))
    };
    let phrases = t.preps.iter().filter(|(p, n)| !looked_into(p, *n)).map(|&(_, n)| n);
    let phrases = phrases.filter(|&n| !is_occasion(s, n));
    let mut arguments = core.chain(phrases).chain(s.children(t.word).iter().copied()).chain(named);
    // "has a plan to attack Ukraine", "the plan is that Russia will attack": what the verb stands below is not what it acts on.
    let above = |o: usize| {
        let clause = s.word(t.word).deprel == "acl" && s.by(t.word, "mark").next().is_some();
        // "under a new law, Russia attacked"
        let frames = o < t.word && s.preposition(o).as_deref() == Some("under") && t.part == Part::Verb;
        clause && s.head(t.word) == Some(o) || s.word(o).deprel == "nsubj:outer" || frames
    };
    // "is van plan aan te vallen" attacks no plan.
    let others = |o: usize| {
        s.word(o).relation() == "nsubj" && s.head(o).is_some_and(|h| h != t.word && s.is_verbal(h))
    };
    // "gaf Polen toestemming tanks te leveren": nobody gives tanks.
    // Only what somebody is told to stop is what he is kept from: *ordered the newspaper to suspend publication*.
    let inside = |o: usize| {
        let te = |h: usize| s.by(h, "mark").any(|m| matches!(s.lower(m), "te" | "to"));
        s.word(o).relation() == "obj"
            && s.head(o).is_some_and(|h| {
                let stops = f.object.contains(&Slot::Told) && s.grammar.ends.has(s.lemma(h));
                h != t.word && s.tree.is_below(h, t.word) && te(h) && !stops
            })
    };
    let bare = |o: &usize| is(o) && !s.grammar.intentions.has(s.lower(*o)) && !others(*o) && !inside(*o);
    // "shot dead eight militants": taken for the first adjective of the object.
    let next = Some(t.word + 1).filter(|&n| n < s.len() && s.word(n).upos == Upos::Adj && is(&n));
    // "launched a crackdown in the wake of attacks on X": what is launched is told already.
    let told = || {
        let noun =
            |&o: &usize| matches!(s.word(o).upos, Upos::Noun | Upos::Propn) && !parties.syntax.names[o];
        t.part == Part::Verb && !f.object.contains(&Slot::Obj) && t.args.obj.iter().any(noun)
    };
    // "the bulk of the bombings", "een reeks aanvallen"
    let of = |(p, _): &(String, usize)| s.grammar.possessive_prepositions.has(p);
    // "vuurde tientallen drones af"
    let counted = || t.args.obj.iter().flat_map(|&o| s.by(o, "nmod")).filter(|&n| s.preposition(n).is_none());
    let parts = || t.args.obj.iter().flat_map(|&o| s.noun_preps(o)).filter(of).map(|(_, n)| n).find(is);
    let parts = || parts().or_else(|| counted().find(is));
    let near = || {
        surface::nouns(parties, t.word)
            .find(|o| bare(o) && !is_occasion(s, *o) && !uses(o) && !above(*o))
            .filter(|&o| !matches!(s.word(o).relation(), "nmod" | "compound") || !told())
    };
    arguments.find(|o| is(o) && !uses(o) && !above(*o)).or(next).or_else(parts).or_else(near)
}

/// *diezelfde dag*, *een week later*, *in the same year* say when; *tot drie dagen*, *for five years* how much.
fn is_when(s: &Syntax<'_>, noun: usize) -> bool {
    let unit =
        s.grammar.times.has(s.lemma(noun)) && matches!(s.word(noun).relation(), "obl" | "advmod" | "nmod");
    unit && s.preposition(noun).is_none_or(|p| !matches!(p.as_str(), "tot" | "to" | "for" | "voor"))
}

/// *in the wake of attacks*, *na de aanval*: what went before, or was the cause, is not what is done.
pub(super) fn is_occasion(s: &Syntax<'_>, noun: usize) -> bool {
    let p = s.preposition(noun);
    p.is_some_and(|p| {
        s.grammar.apart_in_time.has(&p)
            && !matches!(p.as_str(), "for" | "voor" | "against" | "tegen" | "about" | "over" | "om")
    })
}

/// *strafmaatregel* ends in *maatregel*: a compound counts as its last part.
pub(super) fn ends_in(lemma: &str, part: &str) -> bool {
    // Most words end in another letter: no need to compare the rest.
    if lemma.bytes().next_back() != part.bytes().next_back() {
        return false;
    }
    // What two letters end (*Ecowas*, "as") is no compound, and a *partnership* is no ship.
    let whole = part.len() > 2 && lemma.len() > part.len() + 2 && lemma.ends_with(part);
    lemma == part || whole && part != "ship"
}

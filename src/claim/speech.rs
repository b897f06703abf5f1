//! What is done by saying something. *X zegt dat Y moet vertrekken*, *Y must leave, X said*: whoever says that another has to do
//! something asks it of him, in whatever construction it is said; whoever calls a plan absurd attacks it.

use crate::actor::{ActorType, How};
use crate::base::Lang;
use crate::parse::Upos;

use super::args::Args;
use super::frame::Draft;
use super::inventory::{self, Frame, Part, Slot};
use super::party::{Linked, Parties, can_act};
use super::status;
use super::surface;
use super::syntax::Syntax;
use super::trigger::Trigger;
use super::voice::Voice;
use super::{Party, Stance};

/// How sure it is that who says a clause means it as his own act.
const SPEAKER: u8 = 85;

/// A word of duty over another verb, with the frames it evokes: *moet vertrekken*, *has to leave*. In *zou moeten* and
/// *should* it is milder.
pub(super) fn duty<'s>(parties: &Parties<'s>, word: usize) -> Option<(Trigger<'s>, String)> {
    let s = parties.syntax;
    let verb = obliged(s, word)?;
    if s.grammar.hardships.has(s.lemma(verb)) {
        return None;
    }
    // "must have known", "moet hebben geweten" concludes; it asks nothing.
    if s.by(verb, "aux").any(|a| a != word && matches!(s.lemma(a), "hebben" | "zijn" | "have")) {
        return None;
    }
    // "might have to resort to force": nobody is told to.
    if s.by(word, "aux").any(|a| s.grammar.possible_auxiliaries.has(s.lemma(a))) {
        return None;
    }
    let mut args = s.args(verb).clone();
    if args.subj.is_empty() && !args.passive {
        args.subj.extend(surface::subject(parties, verb, &args));
    }
    let preps = args.preps.clone();
    let args = Args { clauses: vec![verb], ..args };
    let key =
        if is_mild(s, word, verb) { format!("zou {}", s.lemma(word)) } else { s.lemma(word).to_owned() };
    let trigger = Trigger {
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
    };
    Some((trigger, key))
}

/// The verb that a word of duty governs.
fn obliged(s: &Syntax<'_>, word: usize) -> Option<usize> {
    let w = s.word(word);
    let lemma = s.lemma(word);
    if w.relation() == "aux" {
        return s.grammar.wish_auxiliaries.has(lemma).then(|| s.head(word)).flatten();
    }
    // "has to leave", "needs to stop", and a Dutch auxiliary that the parser made the governor.
    let governs = match s.lang {
        Lang::En => matches!(lemma, "have" | "need"),
        Lang::Nl => s.grammar.wish_auxiliaries.has(lemma),
    };
    let infinitive = |&c: &usize| c > word && s.word(c).upos == Upos::Verb && !s.is_finite(c);
    let marked = |&c: &usize| s.lang == Lang::Nl || s.by(c, "mark").any(|m| s.lower(m) == "to");
    s.by(word, "xcomp").find(|c| governs && infinitive(c) && marked(c))
}

/// *zou moeten*: an appeal rather than an order.
fn is_mild(s: &Syntax<'_>, word: usize, verb: usize) -> bool {
    let would = |a: usize| matches!(s.lower(a), "zou" | "zouden");
    s.lang == Lang::Nl && s.by(verb, "aux").chain(s.by(word, "aux")).any(would)
}

/// Whoever says the clause of a word, as a party to what he does by saying it. Who reports, expects or fears asks nothing, and
/// a newspaper only tells.
pub(super) fn speakers(parties: &Parties<'_>, word: usize) -> Vec<Linked> {
    let s = parties.syntax;
    let Some(v) = parties.voice_of(word) else { return Vec::new() };
    // An adjective beside its noun, the content of somebody's proposal: no act of the one who speaks of it.
    if s.word(word).relation() == "amod" && judged(s, word).is_none() || is_content_of_noun(s, word, v) {
        return Vec::new();
    }
    // "zei dat de aandeelhouders het bod absurd vinden": they judge, not the speaker.
    if s.word(word).relation() == "xcomp" && s.by(word, "cop").next().is_none() && !s.is_verbal(word) {
        return Vec::new();
    }
    if v.verb.is_some_and(|w| s.grammar.reports_only.has(s.lemma(w))) {
        return Vec::new();
    }
    let means_it =
        |x: &&super::Source| x.stance == Stance::Asserts && can_act(x.kind) && x.kind != ActorType::Media;
    let linked = |x: &super::Source| Linked {
        party: Party {
            id: x.id.clone(),
            name: x.name.clone(),
            kind: x.kind,
            country: x.country,
            text: x.text.clone(),
            start: x.start,
            end: x.end,
        },
        sure: SPEAKER,
        why: v.why.clone(),
        word: usize::MAX,
    };
    v.sources.iter().filter(means_it).map(linked).collect()
}

/// True when a frame's agent is whoever says its clause: he is then no source of it.
pub(super) fn is_act_of_speaker(f: &Frame) -> bool {
    f.subject.contains(&Slot::Speaker)
}

/// *premier Zaev zei*, *zei Zinke, de Amerikaanse minister*: an office named beside its holder is the writer's own, whoever says the rest;
/// so is what the speech takes as known.
pub(super) fn is_told_in_passing(s: &Syntax<'_>, d: &Draft) -> bool {
    let title = d.frame.subject.contains(&Slot::Own) && !s.is_verbal(d.trigger);
    title && s.by(d.trigger, "cop").next().is_none()
        || d.frame.modality.is_none() && is_known(s, d.trigger)
        || only_dates(s, d.trigger)
}

/// *zegt dat de handelsoorlog tussen China en de VS China steunt*, *says it will close its plant*: a definite event noun is no news,
/// unless its verb says that it takes place.
fn is_known(s: &Syntax<'_>, noun: usize) -> bool {
    let definite = s.by(noun, "det").any(|d| s.is_definite(d)) || s.by(noun, "nmod:poss").next().is_some();
    let done = s.head(noun).is_some_and(|g| {
        let told = s.grammar.support_verbs.has(s.lemma(g)) || s.grammar.discloses.has(s.lemma(g));
        told && matches!(s.word(noun).deprel, "obj" | "nsubj:pass")
    });
    // "houdt Moskou verantwoordelijk voor de aanslag": that there was one is known, not whose it was.
    let contested = s.accused_of(noun).is_some();
    s.word(noun).upos == Upos::Noun && definite && !done && !contested && s.by(noun, "cop").next().is_none()
}

/// *is gedaald sinds Kim aan de macht kwam*: what only dates what is said.
fn only_dates(s: &Syntax<'_>, trigger: usize) -> bool {
    let clause = s.clause_of(trigger);
    s.word(clause).relation() == "advcl" && s.by(clause, "mark").any(|m| s.grammar.datings.has(s.lower(m)))
}

/// Whom an infinitive below a verb of telling leaves to do it; never who tells.
pub(super) fn told(s: &Syntax<'_>, verb: usize, complements: &[usize], args: &Args) -> Vec<usize> {
    let infinitives = complements.iter().filter(|&&c| s.is_verbal(c) && !s.is_finite(c));
    let who = infinitives.flat_map(|&c| s.args(c).subj.iter().copied());
    // An infinitive that the tree hung elsewhere: the object is who is told.
    let to = |i: usize| s.word(i).relation() == "mark" && matches!(s.lower(i), "te" | "to");
    let object = args.obj.iter().copied().filter(|_| (verb + 1..s.len()).any(to));
    who.chain(object).filter(|w| !args.subj.contains(w)).collect()
}

/// Whom the speaker says that he will harm, by a verb of harm in the clause of what he announces.
pub(super) fn harmed(parties: &Parties<'_>, complements: &[usize], args: &Args) -> Vec<usize> {
    let s = parties.syntax;
    let who = |list: &[usize]| list.first().and_then(|&w| parties.actor(w)).map(|l| l.party.id);
    let own = who(&args.subj);
    // Farmers who are going to block their own capital threaten no country.
    let land = args.subj.first().and_then(|&w| parties.actor(w)).and_then(|l| l.party.country);
    let abroad = |&w: &usize| {
        let seat = parties.mention(w).is_some_and(|m| m.how == How::Metonym);
        !seat || land.is_none() || parties.actor(w).and_then(|l| l.party.country) != land
    };
    let announced = |&&c: &&usize| {
        // "zegt Oekraïne te hebben aangevallen", "belooft nooit meer aan te vallen"
        let done = s.by(c, "aux").any(|a| matches!(s.lemma(a), "hebben" | "have")) && !s.is_finite(c);
        let denied = s.by(c, "advmod").any(|n| s.denies(n) && !status::denies_less(s, n));
        let lies_ahead = !done && (!s.is_finite(c) || s.by(c, "aux").any(|a| is_future(s, a)));
        // "did not say whether it would arrest him"
        let open = s.by(c, "mark").any(|m| s.grammar.question_marks.has(s.lower(m)));
        let warns = s.head(c).is_some_and(|v| s.grammar.menaces.has(s.lemma(v)));
        lies_ahead && !denied && !open && is_harm(s, c, warns) && own.is_some() && who(&s.args(c).subj) == own
    };
    let against = |p: &str| matches!(p, "tegen" | "op" | "aan" | "against" | "on");
    let targets = |&c: &usize| {
        let Args { obj, iobj, preps, .. } = s.args(c);
        let aimed = preps.iter().filter(|(p, _)| against(p)).map(|(_, n)| n);
        obj.iter().chain(iobj).chain(aimed).copied()
    };
    complements.iter().filter(announced).flat_map(targets).filter(abroad).collect()
}

fn is_future(s: &Syntax<'_>, aux: usize) -> bool {
    s.grammar.future.has(s.lemma(aux)) || matches!(s.lower(aux), "would" | "'d")
}

/// A verb that evokes an act of force; where the speaker warns of it, of punishment too: *said it would expel two diplomats*
/// tells a plan.
fn is_harm(s: &Syntax<'_>, verb: usize, warns: bool) -> bool {
    let harms = |f: &&Frame| match f.relation().plover_type {
        Some("ASSAULT" | "COERCE") => f.with.is_empty(),
        Some("SANCTION") => warns && f.with.is_empty(),
        _ => false,
    };
    inventory::verb_frames(s.lang, s.lemma(verb), s.lower(verb)).iter().any(harms)
}

/// Who acts in the condition behind a threat: *als Teheran …*, *unless Baghdad …*.
pub(super) fn averters(s: &Syntax<'_>, threat: usize) -> Vec<usize> {
    let condition = |&i: &usize| {
        s.word(i).upos == Upos::Sconj
            && s.grammar.conditions.has(s.lower(i))
            && s.tree.ancestors(i).any(|a| a == threat)
    };
    let clauses = (threat + 1..s.len()).filter(condition).filter_map(|i| s.head(i));
    clauses.filter(|&c| s.is_verbal(c)).flat_map(|c| s.args(c).subj.iter().copied()).collect()
}

/// The predicate that an adjective belongs to: *is een schandalig plan*, *is an example of unfair competition*; or that is of the
/// kind that a noun names: *is een vorm van agressie*.
pub(super) fn judged(s: &Syntax<'_>, word: usize) -> Option<usize> {
    let above = s.head(word);
    let predicate = |&n: &usize| s.by(n, "cop").next().is_some();
    if s.word(word).relation() == "nmod" {
        let of = s.preposition(word).is_none_or(|p| s.grammar.possessive_prepositions.has(&p));
        return above
            .filter(|&n| of && (s.grammar.instances.has(s.lemma(n)) || s.grammar.instances.has(s.lower(n))))
            .filter(predicate);
    }
    let noun = above.filter(|_| s.word(word).relation() == "amod")?;
    let whole = s.head(noun).filter(|_| s.word(noun).relation() == "nmod");
    [Some(noun), whole].into_iter().flatten().find(predicate)
}

/// *haar voorstel dat Londen moet betalen*: the clause says what the proposal is, not what its critic wants.
fn is_content_of_noun(s: &Syntax<'_>, word: usize, voice: &Voice) -> bool {
    s.tree.ancestors(word).any(|a| {
        let noun = s.head(a).filter(|_| matches!(s.word(a).relation(), "acl" | "ccomp"));
        noun.is_some_and(|n| s.grammar.speech_nouns.has(s.lemma(n)) && voice.covers.get(n) == Some(&true))
    })
}

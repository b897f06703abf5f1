//! Frames over a sentence: which verb, noun or predicate evokes which relation between whom.

use crate::actor::{self, ActorType, How, Mention};
use crate::base::Lang;
use crate::parse::Upos;

use super::beside;
use super::folk;
use super::hyphen;
use super::inventory::{Frame, Part, Slot};
use super::office;
use super::pair;
use super::party::{Linked, Parties, can_act};
use super::roles;
use super::surface;
use super::syntax::Syntax;
use super::trigger::{self, Trigger};
use super::weapons;
use super::whose;
use super::{Party, Phrase};

/// In a frame's `with`: a word between quotation marks, whichever it is (*noemde hem een 'raketman'*).
const QUOTED: &str = "“…”";

/// A frame that fired, before status, source and date.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) frame: &'static Frame,
    pub(super) trigger: usize,
    pub(super) subject: Linked,
    pub(super) object: Linked,
    pub(super) theme: Option<Phrase>,
    pub(super) instrument: Option<Phrase>,
    pub(super) place: Option<Party>,
    pub(super) confidence: u8,
    pub(super) steps: Vec<String>,
}

/// A frame whose word was there but whose roles were not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearMiss {
    /// Index of the sentence.
    pub sentence: u32,
    /// The word that evokes the frame.
    pub trigger: String,
    /// `supplies/nl/leveren`.
    pub rule: String,
    /// What was missing.
    pub reason: String,
}

/// What a sentence evokes.
#[derive(Default)]
pub(super) struct Fired {
    pub(super) drafts: Vec<Draft>,
    /// Definite event nouns with their object but no agent: *de hulp aan Rusland*, of which the text spoke before.
    pub(super) orphans: Vec<Draft>,
    pub(super) misses: Vec<NearMiss>,
}

/// Everything that fires in a sentence, in the order of the triggers.
pub(super) fn fire(parties: &Parties<'_>) -> Fired {
    let s = parties.syntax;
    let mut all = Fired { drafts: beside::fire(parties), ..Fired::default() };
    for word in 0..s.len() {
        for (trigger, mut frames) in trigger::triggers(parties, word) {
            // The more a frame asks for, the surer it is: its own object noun before an excluded one before any.
            frames.sort_by_key(|f| (f.with.is_empty(), f.particle.is_none(), !f.reflexive, f.not.is_empty()));
            let mut failed = Vec::new();
            let fired = frames.iter().find_map(|f| match apply(parties, &trigger, f) {
                Ok(d) => Some(d),
                Err(reason) => {
                    failed.push((*f, reason));
                    None
                }
            });
            if let Some(drafts) = fired {
                all.drafts.extend(drafts);
                break;
            }
            all.orphans
                .extend(frames.iter().find_map(|f| orphan(parties, &trigger, f)).into_iter().flatten());
            all.misses.extend(failed.into_iter().map(|(f, reason)| NearMiss {
                sentence: parties.sentence as u32,
                trigger: s.form(word).to_owned(),
                rule: format!("{}/{}", f.relation().label, f.name),
                reason,
            }));
        }
    }
    absorb(s, &mut all.drafts);
    beside::yield_to_words(&mut all.drafts);
    all
}

/// Takes out the deeds that are only what is threatened.
fn absorb(s: &Syntax<'_>, drafts: &mut Vec<Draft>) {
    let outer: Vec<(usize, String, String)> = drafts
        .iter()
        .filter(|d| d.frame.relation().absorbs)
        .map(|d| (d.trigger, d.subject.party.id.clone(), d.object.party.id.clone()))
        .collect();
    drafts.retain(|d| {
        !outer.iter().any(|(above, subject, object)| {
            d.trigger != *above
                && s.tree.is_below(d.trigger, *above)
                && d.subject.party.id == *subject
                && d.object.party.id == *object
        })
    });
}

/// Fills a frame's roles, or says what is missing.
fn apply(parties: &Parties<'_>, t: &Trigger<'_>, f: &'static Frame) -> Result<Vec<Draft>, String> {
    let s = parties.syntax;
    let armed = (f.weapons || f.people).then(|| weapons::armed(parties, t, f));
    let t = armed.as_ref().unwrap_or(t);
    check_words(parties, t, f)?;
    let mut steps = Vec::new();
    let mut used = vec![t.word];
    let mut subjects = roles::fill(parties, t, f, f.subject, f.subject_kinds, &mut used);
    let mut objects = roles::fill(parties, t, f, f.object, f.object_kinds, &mut used);
    let relation = f.relation();
    let both =
        (t.part == Part::Noun && f.subject.contains(&Slot::Poss)).then(|| hyphen::pair(parties, t.word));
    if let Some(two) = both.flatten().filter(|two| two.iter().all(|l| roles::fits(l, f.subject_kinds))) {
        steps.push("both countries of the attribute take part".to_owned());
        if relation.symmetric && objects.is_empty() {
            return Ok(pair::all(parties, t, f, &two, &steps));
        }
        subjects = two.to_vec();
    }
    // "Er werd gevochten tussen X en Y"
    if relation.symmetric && subjects.is_empty() && objects.is_empty() {
        let between: Vec<Slot> = s.grammar.pair_prepositions.all().map(Slot::Prep).collect();
        subjects = roles::fill(parties, t, f, &between, f.subject_kinds, &mut used);
    }
    if relation.symmetric && f.people && objects.is_empty() && subjects.len() < 2 {
        let pair = folk::pair(parties, t, f.subject_kinds);
        subjects = if pair.is_empty() { subjects } else { pair };
    }
    let by_tree = !objects.is_empty();
    // "X en Y stemden na het overleg": whom they had it with is not said.
    let attended = t.attended && relation.attended;
    let pairs = |subjects: &[Linked], objects: &[Linked]| {
        relation.symmetric
            && objects.is_empty()
            && !attended
            && pair::are_each_others(parties, t, f, subjects)
    };
    if !attended && !pairs(&subjects, &objects) {
        roles::by_word_order(parties, t, f, &mut subjects, &mut objects, &mut steps);
    }
    let (coordinated, mut mutual) = (pairs(&subjects, &objects), false);
    if let Some(g) = t.support {
        steps.push(format!("the verb {} lends the noun its subject", s.form(g)));
    }
    if attended {
        steps.push("who acts in the clause takes part in the event that is its adjunct".to_owned());
    }
    if t.args.inherited {
        steps.push("the subject comes from a governing or coordinated clause".to_owned());
    }
    if coordinated {
        steps.push("symmetric: the coordinated subjects are each other's party".to_owned());
        return Ok(pair::all(parties, t, f, &subjects, &steps));
    }
    if objects.is_empty() && subjects.len() > 1 && roles::is_reciprocal(parties, t, f) {
        mutual = true;
        steps.push("each to the other".to_owned());
        objects.clone_from(&subjects);
    }
    if objects.is_empty() && f.homeland {
        objects = roles::homeland(parties, t, f, &subjects);
    }
    // Beside a known party, people without a name may be the other: *beschuldigt critici*. Lasting relations are no news of them.
    let nameless = objects.is_empty() && !relation.state && (f.people || !subjects.is_empty());
    if nameless {
        objects = folk::fill(parties, t, f, f.object, f.object_kinds, &used);
    }
    let linked = !objects.is_empty();
    if !linked && (f.thing || f.owner || f.site) {
        objects = whose::things(parties, t, f, &used);
    }
    // "Demonstranten eisten het vertrek van Saleh": whose departure it is, is as plain as a name of his own.
    let owned = !linked && f.owner && objects.iter().all(|o| can_act(o.party.kind));
    if f.host {
        objects = objects.into_iter().map(|o| roles::host(parties, o)).collect();
    }
    if objects.is_empty() && f.holder {
        objects = office::home(parties, &subjects, relation.label != "leads");
    }
    if objects.is_empty() {
        return Err(format!("no object in {}", names(f.object)));
    }
    if subjects.is_empty() && f.weapons {
        subjects = weapons::users(parties, t, f);
    }
    let known = |o: &Linked| o.party.kind != ActorType::Thing;
    let beside = f.people || (by_tree || owned) && objects.iter().all(known);
    if subjects.is_empty() && beside && !relation.state {
        subjects = folk::fill(parties, t, f, f.subject, f.subject_kinds, &used);
    }
    if subjects.is_empty() {
        if relation.plover_type == Some("ASSAULT") && weapons::is_mishap(parties, t, f) {
            return Err("an accident, nobody's deed".to_owned());
        }
        let undergone = f.object.contains(&Slot::Subj) && !f.subject.contains(&Slot::Subj);
        let armed = f.weapons && weapons::acts(parties, t);
        if !(f.agentless && (undergone || armed || agentless(s, t, f))) {
            return Err(format!("no subject in {}", names(f.subject)));
        }
        steps.push("no agent in the text: unspecified".to_owned());
        subjects = vec![unspecified(s, t.word)];
    }
    let mut drafts = Vec::new();
    for subject in &subjects {
        for object in &objects {
            if subject.party.id != object.party.id
                && subject.word != object.word
                && (f.subject.contains(&Slot::Own) || !nested(s, subject, object))
                && (relation.symmetric || mutual || !side_by_side(parties, subject, object))
                && !(relation.abroad && at_home(subject, object) && !leaves_home(s, f, object))
                && !(relation.state && is_part(subject, object))
            {
                drafts.push(roles::draft(parties, t, f, (subject, object), &used, &steps));
            }
        }
    }
    if drafts.is_empty() {
        return Err("subject and object are the same actor".to_owned());
    }
    drafts.retain(|d| {
        d.place.is_some() || !weapons::is_nobody_known(&d.subject) || !weapons::is_nobody_known(&d.object)
    });
    if drafts.is_empty() {
        return Err("neither party is anybody we know".to_owned());
    }
    drafts.truncate(pair::MOST);
    Ok(drafts)
}

/// *een Syrische krant*: a part of its country by its very name.
fn is_part(subject: &Linked, object: &Linked) -> bool {
    subject.party.id.starts_with("role:") && subject.party.country == object.party.country
}

/// *Trump verlaat het Witte Huis*: the country is his own, so a building is meant.
fn at_home(subject: &Linked, object: &Linked) -> bool {
    let (s, o) = (&subject.party, &object.party);
    s.country.is_some() && s.country == o.country && o.kind == ActorType::Country
}

/// *ontvluchtten hun land*, *Noord-Koreaanse overlopers*: people do leave their own country.
fn leaves_home(s: &Syntax<'_>, f: &Frame, object: &Linked) -> bool {
    let land = object.word < s.len() && s.grammar.homelands.has(s.lemma(object.word));
    f.homeland && (land || f.subject.contains(&Slot::Own))
}

/// *members of the Senate and the House*: what *and* joins plays one role, so neither is the other's party.
fn side_by_side(parties: &Parties<'_>, subject: &Linked, object: &Linked) -> bool {
    let among = |l: &Linked| l.word < parties.syntax.len();
    among(subject) && among(object) && parties.syntax.conjuncts(subject.word).contains(&object.word)
}

/// Cross-check: neither party of a verb stands inside the other's noun phrase (*de president van Rusland* does not act on Russia).
pub(super) fn nested(s: &Syntax<'_>, subject: &Linked, object: &Linked) -> bool {
    let inside = |inner: &Linked, outer: &Linked| {
        outer.party.start <= inner.party.start
            && inner.party.end <= outer.party.end
            && outer.party.end > outer.party.start
    };
    let verbal = subject.word < s.len() && s.is_verbal(subject.word);
    !verbal && (inside(subject, object) || inside(object, subject)) && subject.party.kind == ActorType::Group
}

/// *de hulp aan Rusland*, *deze sancties tegen Iran*: definite, so known, but the agent is not in the sentence; so too a state
/// that the frame says is not yet so: *lidmaatschap van de NAVO*.
fn orphan(parties: &Parties<'_>, t: &Trigger<'_>, f: &'static Frame) -> Option<Vec<Draft>> {
    let s = parties.syntax;
    let definite = |d: usize| s.is_definite(d);
    let known = if f.relation().state { f.modality.is_some() } else { s.by(t.word, "det").any(definite) };
    if t.part != Part::Noun || f.agentless || !known {
        return None;
    }
    let mut used = vec![t.word];
    let objects = roles::fill(parties, t, f, f.object, f.object_kinds, &mut used);
    let nobody = unspecified(s, t.word);
    let drafts = objects.iter().map(|object| roles::draft(parties, t, f, (&nobody, object), &used, &[]));
    Some(drafts.collect::<Vec<_>>()).filter(|d| !d.is_empty())
}

/// An agent left out on purpose: a passive, or a noun without possessor; never an active verb whose subject we failed
/// to link, nor a noun that such a verb has as its object (*de ministers namen sancties aan*).
fn agentless(s: &Syntax<'_>, t: &Trigger<'_>, f: &Frame) -> bool {
    match t.part {
        Part::Verb if t.args.passive => t.args.subj.is_empty(),
        Part::Verb => t.args.subj.iter().any(|&w| s.grammar.official_agents.has(&s.lemma(w).to_lowercase())),
        Part::Noun => {
            // "the worst of it was the arrest of X": what a copula links to the noun did nothing.
            let linked = t.support.is_none() && !t.attended && !f.subject.contains(&Slot::Subj);
            let idle = t.subjects(f).is_empty() || linked;
            idle && t.possessors.is_empty() && !done_by_subject(s, t.word)
        }
        Part::Pred => s.is_verbal(t.word) && t.args.subj.is_empty(),
    }
}

fn done_by_subject(s: &Syntax<'_>, noun: usize) -> bool {
    let Some(g) = s.head(noun).filter(|&g| s.is_verbal(g) && s.word(noun).relation() == "obj") else {
        return false;
    };
    let args = s.args(g);
    !args.passive && !args.subj.is_empty()
}

/// The conditions on words: particle, reflexive, required and excluded object nouns.
fn check_words(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> Result<(), String> {
    let s = parties.syntax;
    let particle = s.by(t.word, "compound:prt").next();
    if let Some(p) = f.particle
        && particle.is_none_or(|c| s.lower(c) != p)
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
    if relation.state && t.part == Part::Noun && office::is_past(s, t.word) {
        return Err("no longer, not yet, or in another's place".to_owned());
    }
    if relation.state && t.part == Part::Noun && t.compound.is_none() && is_inside_name(parties, t.word) {
        return Err("part of a name".to_owned());
    }
    let below = office::is_below_head(s, t);
    if f.deputy && !below || relation.label == "leads" && below {
        return Err(if below { "not the head of the whole" } else { "the head of the whole" }.to_owned());
    }
    if f.whole && t.compound.is_some() {
        return Err("as part of a compound it is another office".to_owned());
    }
    if f.armed && weapons::weapon(parties, t, f).is_none() {
        return Err("no weapon or attack".to_owned());
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
    if f.intransitive && (!t.args.obj.is_empty() || is_reflexive(s, t)) {
        return Err("with an object it is another deed".to_owned());
    }
    if t.part == Part::Noun && !f.subject.contains(&Slot::Own) && names_another(s, t.word) {
        return Err("it only says which noun follows".to_owned());
    }
    if let Some(w) = ruled_out(s, t, f) {
        return Err(format!("with \"{w}\" it means something else"));
    }
    let excluded = |o: &usize| f.not.iter().any(|l| ends_in(&s.lemma(*o).to_lowercase(), l));
    if t.args.obj.iter().any(excluded) {
        return Err("with this object noun it means something else".to_owned());
    }
    Ok(())
}

/// *will have to reduce its staff*: who has to do something has nothing.
fn is_obligation(s: &Syntax<'_>, have: usize) -> bool {
    let to = |c: usize| s.by(c, "mark").any(|m| matches!(s.lower(m).as_str(), "to" | "te"));
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
        let lemma = s.lemma(h).to_lowercase();
        let body = matches!(lemma.as_str(), "party" | "group" | "coalition" | "movement" | "bloc" | "camp");
        body || s.grammar.folk.has(&lemma) || actor::names_people(&lemma, s.lang)
    };
    s.word(noun).relation() == "compound" && s.head(noun).is_some_and(|h| h > noun && person(h))
}

/// The preposition beside the word, or the first word of a clause below it, that makes it mean something else.
fn ruled_out(s: &Syntax<'_>, t: &Trigger<'_>, f: &Frame) -> Option<&'static str> {
    let beside = |w: &str| t.args.preps.iter().any(|(p, _)| p == w);
    let opens = |w: &str| {
        let clause = |&c: &usize| c > t.word && matches!(s.clause_relation(c), "ccomp" | "advcl" | "xcomp");
        s.children(t.word).iter().copied().filter(clause).any(|c| s.begins(c) == w)
    };
    f.without.iter().copied().find(|w| beside(w) || opens(w))
}

/// *hebben de sancties opgeheven*: an event noun as the object of a verb that ends it.
fn ended(s: &Syntax<'_>, noun: usize) -> bool {
    let object = matches!(s.word(noun).deprel, "obj" | "nsubj:pass");
    object && s.head(noun).is_some_and(|g| s.grammar.ends.has(s.lemma(g)) && !s.is_open(g))
}

fn is_reflexive(s: &Syntax<'_>, t: &Trigger<'_>) -> bool {
    let itself = |w: usize| {
        matches!(s.lower(w).as_str(), "zich" | "zichzelf" | "itself" | "themselves" | "himself" | "herself")
    };
    s.by(t.word, "expl:pv").next().is_some() || s.children(t.word).iter().any(|&c| itself(c))
}

/// The noun of the frame's own (*sancties* opleggen) among the verb's arguments, or, for a tree that lost it, in its
/// stretch of clause.
pub(super) fn own_noun(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> Option<usize> {
    let list = f.with;
    let s = parties.syntax;
    let is = |o: &usize| {
        let is = |w: usize| {
            let (lemma, form) = (s.lemma(w).to_lowercase(), s.lower(w));
            list.iter().any(|l| ends_in(&lemma, l) || ends_in(&form, l))
        };
        // "gevangenen" stands for people; no other verb is an argument.
        let noun = s.word(*o).upos != Upos::Verb
            || matches!(s.word(*o).relation(), "obj" | "nsubj")
            || s.by(*o, "case").next().is_some();
        // "het Internationaal Gerechtshof" is a court by its second word.
        // A name in marks is a nickname or a title: *noemde haar "La Chinoise"*.
        let small = s.form(*o).starts_with(char::is_lowercase);
        let quoted = list.contains(&QUOTED) && small && s.is_in_marks(*o);
        noun && is(*o) || quoted || s.by(*o, "flat").any(is)
    };
    let core = t.args.obj.iter().chain(&t.args.subj).copied();
    // "called him a 'rocket man'": what somebody is called is often taken for another name of his.
    let named = t.args.obj.iter().flat_map(|&o| s.by(o, "appos"));
    let phrases = t.preps.iter().map(|&(_, n)| n).filter(|&n| !is_occasion(s, n));
    let mut arguments = core.chain(phrases).chain(s.children(t.word).iter().copied()).chain(named);
    // "is van plan aan te vallen" attacks no plan.
    let others = |o: usize| {
        s.word(o).relation() == "nsubj" && s.head(o).is_some_and(|h| h != t.word && s.is_verbal(h))
    };
    let bare = |o: &usize| is(o) && !s.grammar.intentions.has(&s.lower(*o)) && !others(*o);
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
    let parts = || t.args.obj.iter().flat_map(|&o| s.noun_preps(o)).filter(of).map(|(_, n)| n).find(is);
    let near = || {
        surface::nouns(parties, t.word)
            .find(|o| bare(o) && !is_occasion(s, *o))
            .filter(|&o| !matches!(s.word(o).relation(), "nmod" | "compound") || !told())
    };
    arguments.find(is).or(next).or_else(parts).or_else(near)
}

/// *in the wake of attacks*, *na de aanval*: what went before, or was the cause, is not what is done.
fn is_occasion(s: &Syntax<'_>, noun: usize) -> bool {
    let p = s.preposition(noun);
    p.is_some_and(|p| {
        s.grammar.apart_in_time.has(&p)
            && !matches!(p.as_str(), "for" | "voor" | "against" | "tegen" | "about" | "over" | "om")
    })
}

/// *strafmaatregel* ends in *maatregel*: a compound counts as its last part.
pub(super) fn ends_in(lemma: &str, part: &str) -> bool {
    lemma == part || (lemma.len() > part.len() + 2 && lemma.ends_with(part))
}

fn unspecified(s: &Syntax<'_>, trigger: usize) -> Linked {
    let at = s.word(trigger).span.start;
    let party = Party {
        // Completed with the document's id when the claim is written: one node a claim.
        id: format!("unspecified:{at}"),
        name: "unspecified".to_owned(),
        kind: ActorType::Unspecified,
        country: None,
        text: String::new(),
        start: at,
        end: at,
    };
    Linked { party, sure: 90, why: "the text leaves the agent out".to_owned(), word: trigger }
}

fn names(slots: &[Slot]) -> String {
    let name = |s: &Slot| match s {
        Slot::Subj => "the subject".to_owned(),
        Slot::Obj => "the object".to_owned(),
        Slot::Iobj => "the indirect object".to_owned(),
        Slot::Poss => "the possessor".to_owned(),
        Slot::Own => "the noun itself".to_owned(),
        Slot::Clause => "the clause".to_owned(),
        Slot::ClauseSubj => "the clause's subject".to_owned(),
        Slot::ClauseObj => "the clause's object".to_owned(),
        Slot::Compound => "the compound".to_owned(),
        Slot::Speaker => "who says it".to_owned(),
        Slot::Told => "who is told to".to_owned(),
        Slot::Harmed => "whom the clause would harm".to_owned(),
        Slot::Averter => "who could avert it".to_owned(),
        Slot::Prep(p) => format!("\"{p} …\""),
    };
    slots.iter().map(name).collect::<Vec<_>>().join(", ")
}

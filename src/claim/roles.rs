//! Filling a frame's roles: from the tree first, then, with less confidence, from the order of the words.

use crate::actor::{ActorType, How};
use crate::base::Lang;
use crate::parse::Upos;

use super::Party;
use super::attend;
use super::conditions;
use super::frame::Draft;
use super::hyphen;
use super::inventory::{Class, Frame, Part, Slot};
use super::party::{Linked, Parties, can_act};
use super::single;
use super::speech;
use super::surface;
use super::theme::theme;
use super::trigger::Trigger;
use super::weapons;
use super::whose;

/// A word stands behind the relative clause or participle of a noun that the trigger is in: *Iran, backed by Russia, and Syria*.
fn behind_relative(parties: &Parties<'_>, t: &Trigger<'_>, noun: usize, word: usize) -> bool {
    let s = parties.syntax;
    let clause = std::iter::once(t.word).chain(s.tree.ancestors(t.word)).find(|&a| s.head(a) == Some(noun));
    // "Ghosn of Nissan and Kim, an heir, whom Seoul accused": the clause is about him whom the aside is about.
    let aside = clause.is_some_and(|c| s.by(noun, "appos").any(|a| a > noun && a < c));
    let of_noun =
        (word > t.word || word < noun && aside) && clause.is_some_and(|c| s.word(c).relation() == "acl");
    // "Rusland, dat Syrië steunt, en Turkije": the comma has closed the clause.
    let relative = || s.word(s.clause_of(t.word)).deprel == "acl:relcl";
    let comma = || (noun + 1..word).any(|i| s.form(i) == ",") && parties.conjuncts(noun).len() == 2;
    let closed = || word > noun && noun > t.word && relative() && comma();
    matches!(t.part, Part::Verb | Part::Pred) && of_noun || t.part == Part::Verb && closed()
}

/// The actors in the first slot that holds any.
pub(super) fn fill(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &Frame,
    slots: &[Slot],
    kinds: &[Class],
    used: &mut Vec<usize>,
) -> Vec<Linked> {
    for &slot in slots {
        if slot == Slot::Compound
            && let Some(l) = t.compound.and_then(|part| parties.first_part(t.word, part))
            && allowed(l.party.kind, kinds, f, slot)
            && !(f.relation().state
                && parties.is_country_name(&l.party)
                && !hyphen::is_abbreviation(&l.party))
        {
            return vec![l];
        }
        if slot == Slot::Poss
            && let Some(l) = hyphen::agent(parties, t, f).filter(|l| allowed(l.party.kind, kinds, f, slot))
        {
            return vec![l];
        }
        if slot == Slot::Speaker {
            let who = speech::speakers(parties, t.word);
            let fitting: Vec<Linked> =
                who.into_iter().filter(|l| allowed(l.party.kind, kinds, f, slot)).collect();
            if !fitting.is_empty() {
                return fitting;
            }
        }
        for head in heads(parties, t, f, slot) {
            let own = slot == Slot::Own;
            // "aldus X, onderzoeker bij Y": who speaks has an office too.
            if !own && (used.contains(&head) || parties.speakers.contains(&head)) {
                continue;
            }
            let mut found: Vec<Linked> = Vec::new();
            // The noun's own referent has no fellows: of two titles each has its own name.
            // One title in the plural has several: "de premiers Sánchez en De Croo".
            let titles = parties.syntax.word(t.word).feat("Number") == Some("Plur");
            let mut words = if own && !titles { vec![head] } else { parties.conjuncts(head) };
            // "Rusland, dat Syrië steunt, en Turkije": the clause speaks of those before it.
            words.retain(|&w| w == head || !behind_relative(parties, t, head, w));
            // "de verbannen Katumbi en oud-krijgsheer Bemba": an attribute before one name is not the next one's.
            let attribute = slot == Slot::Obj && single::is_attribute_of(parties.syntax, t.word, head);
            words.retain(|&w| w == head || !attribute);
            // "councillors Chiang of DAB and Mo of the Civic Party": each is of his own.
            // "diplomat X and officials of Iran": the officials are not he.
            let stray = |w: usize| head == t.word && w < head || !parties.syntax.owners(w).is_empty();
            words.retain(|&w| !own || w == head || !stray(w));
            let surface = if t.args.passive { Slot::Obj } else { Slot::Subj };
            if slot == surface && t.part == Part::Verb {
                words.extend(attend::fellows(parties.syntax, t.word));
            }
            for word in words {
                if !own
                    && (parties.speakers.contains(&word)
                        || slot != Slot::Poss && is_genitive(parties, word) && !owns_plan(parties, t, word))
                {
                    continue;
                }
                // "a Democrat called" is one person, no party.
                if !f.relation().state && single::is_one(parties, slot, word) {
                    continue;
                }
                let one = whose::mouthpiece(parties, f, slot, word).or_else(|| link(parties, slot, word));
                // "The presidents of Rwanda and Burundi were killed": who is killed is not his country.
                let body = slot != Slot::Subj && whose::is_done_to_bodies(kinds);
                let several =
                    if one.is_none() && !body { whose::several(parties, slot, word) } else { Vec::new() };
                for mut l in one.into_iter().chain(parties.others(word)).chain(several) {
                    // What is shelled is the town, not the government in it.
                    let taken = matches!(f.relation().label, "occupies" | "blockades" | "invades");
                    let assault =
                        f.relation().plover_type == Some("ASSAULT") && !f.relation().symmetric || taken;
                    let hit = (f.weapons || assault) && matches!(slot, Slot::Obj | Slot::Prep(_));
                    // The mayor of London leads the town, not the country.
                    let local = parties.syntax.grammar.local_offices.has(parties.syntax.lemma(t.word));
                    // "de Syrische hoofdstad Damascus": what lies in Syria is the town.
                    let town = slot == Slot::Own && f.relation().label == "located_in";
                    if hit || local || town || matches!(slot, Slot::Prep("in")) {
                        place_itself(parties, word, &mut l);
                    }
                    if allowed(l.party.kind, kinds, f, slot)
                        && !found.iter().any(|x| x.party.id == l.party.id)
                    {
                        found.push(l);
                    }
                }
            }
            if !found.is_empty() {
                used.push(head);
                return found;
            }
        }
        // "stuurde vanuit Caracas tanks naar de grens": whither is told, though not where that is.
        if t.part == Part::Verb && is_goal(parties, t, f, slot) {
            break;
        }
        // "betrokken bij het schandaal in Californië": in the scandal, not in California.
        let whole = f.relation().state || f.relation().label == "investigates";
        let named = f.thing && whole && matches!(slot, Slot::Prep(_));
        if named && !heads(parties, t, f, slot).is_empty() {
            break;
        }
    }
    Vec::new()
}

/// *naar de grens*, *to the front*: whither somebody or something goes, without a name.
pub(super) fn is_goal(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame, slot: Slot) -> bool {
    let goes = matches!(slot, Slot::Prep("naar" | "to" | "into" | "onto" | "richting" | "towards"));
    let place = |w: usize| parties.syntax.grammar.goals.has(parties.syntax.lower_lemma(w));
    goes && heads(parties, t, f, slot).into_iter().any(place)
}

pub(super) fn link(parties: &Parties<'_>, slot: Slot, word: usize) -> Option<Linked> {
    match slot {
        Slot::Poss => parties.possessor(word),
        // "the American decision to leave": whose decision it is.
        Slot::Subj if parties.syntax.is_owner_of_plan(word) => parties.possessor(word),
        Slot::Subj => parties.actor(word).or_else(|| whose::crew(parties, word)),
        // "raids by US warplanes"
        Slot::Prep(p) if parties.syntax.grammar.agent_prepositions.has(p) => {
            parties.actor(word).or_else(|| whose::crew(parties, word))
        }
        Slot::Obj | Slot::Prep(_) => parties.actor(word).or_else(|| parties.territory(word)),
        _ => parties.actor(word),
    }
}

/// *he and **Lebanon's** speaker*: the owner of a party is none.
fn is_genitive(parties: &Parties<'_>, word: usize) -> bool {
    let s = parties.syntax;
    s.lang == Lang::En && s.by(word, "case").any(|c| c > word && matches!(s.form(c), "'s" | "’s"))
}

/// *Russia's decision to attack Ukraine*: whose plan it is does what the infinitive right below it says.
fn owns_plan(parties: &Parties<'_>, t: &Trigger<'_>, word: usize) -> bool {
    let s = parties.syntax;
    let infinitive = s.tree.ancestors(t.word).find(|&a| !matches!(s.word(a).relation(), "xcomp" | "conj"));
    let plan = infinitive.filter(|&i| s.word(i).deprel == "acl" && !s.is_finite(i)).and_then(|i| s.head(i));
    // "India's intervention to help" helps nobody by itself.
    let undertakes = |p: usize| {
        let g = s.grammar;
        [&g.makes_planned, &g.makes_possible, &g.makes_negative].iter().any(|list| list.has(s.lemma(p)))
    };
    t.args.inherited && plan.is_some_and(undertakes) && s.head(word) == plan
}

/// Turns a metonym's government into the place, where the resolver kept both.
pub(super) fn place_itself(parties: &Parties<'_>, word: usize, l: &mut Linked) {
    // "de hoofdstad Tripoli"
    let beside = || parties.syntax.by(word, "appos").find_map(|a| parties.mention(a));
    if let Some(m) = parties.mention(word).or_else(beside)
        && m.how == How::Metonym
        && let Some(place) = m.place
    {
        l.party = parties.party(m, &parties.mentions.actors[place as usize]);
    }
}

pub(super) fn allowed(kind: ActorType, kinds: &[Class], f: &Frame, slot: Slot) -> bool {
    if f.relation().never.iter().any(|c| c.holds(kind)) {
        return false;
    }
    if !kinds.is_empty() {
        return kinds.iter().any(|c| c.holds(kind));
    }
    can_act(kind)
        || (f.thing && !matches!(slot, Slot::Subj | Slot::Poss))
        || (kind == ActorType::Place && matches!(slot, Slot::Prep(_) | Slot::Obj))
}

/// *beschuldigen elkaar*, *accused each other*: each of the subjects does it to each of the others.
pub(super) fn is_reciprocal(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame) -> bool {
    let s = parties.syntax;
    let other = |&w: &usize| {
        matches!(s.lower(w), "elkaar" | "elkaars" | "elkander" | "mekaar")
            || matches!(s.lower(w), "each" | "one" | "other" | "another")
                && s.children(w).iter().chain([&w]).any(|&c| matches!(s.lower(c), "other" | "another"))
    };
    // "tariffs on each other's goods"
    let theirs = |w: usize| s.by(w, "nmod:poss").any(|p| other(&p));
    // "verbraken hun betrekkingen"
    let both = |w: usize| s.by(w, "nmod:poss").any(|p| matches!(s.lower(p), "hun" | "their"));
    let ties = |&n: &usize| s.grammar.ties.has(s.lemma(n));
    let common = || {
        f.relation().label == "breaks_with"
            && conditions::own_noun(parties, t, f).filter(ties).is_some_and(both)
    };
    f.object.iter().flat_map(|&slot| heads(parties, t, f, slot)).any(|w| other(&w) || theirs(w)) || common()
}

/// Whether an actor is of the kinds that a role asks for.
pub(super) fn fits(l: &Linked, kinds: &[Class]) -> bool {
    // "een Nederlandse journalist": a role node of the press are people.
    let reporters = l.party.kind == ActorType::Media && l.party.id.starts_with("role:");
    let fits = |c: &Class| c.holds(l.party.kind) || reporters && *c == Class::Group;
    kinds.is_empty() || kinds.iter().any(fits)
}

/// The head words in a slot, nearest first.
pub(super) fn heads(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame, slot: Slot) -> Vec<usize> {
    let s = parties.syntax;
    match slot {
        // "duizenden inwoners zijn gevlucht": the auxiliary of a passive, and of a verb that has no object.
        Slot::Subj if is_unaccusative(t, f) => t.args.obj.clone(),
        Slot::Subj => t.subjects(f).to_vec(),
        Slot::Obj => t.args.obj.clone(),
        Slot::Iobj => t.receivers(f).to_vec(),
        Slot::Clause => t.args.clauses.clone(),
        // "an angry Musharraf said that …": what he says is not why he is angry.
        Slot::ClauseSubj if s.word(t.word).relation() == "amod" => Vec::new(),
        Slot::ClauseSubj => complements(parties, t)
            .into_iter()
            .filter(|&c| {
                // "demanded that Russia leave": the subjunctive looks like an infinitive.
                let that = |m: usize| matches!(s.lower(m), "that" | "dat");
                // "demanded Russia leave Syria"
                let bare = s.grammar.urges.has(s.lemma(t.word))
                    && s.by(c, "nsubj").next().is_some()
                    && s.by(c, "mark").next().is_none();
                // "eiste dat Navalny vrijkomt": he is not who can do it.
                let undergoes = s.grammar.undergoing.has(s.lemma(c));
                let asserted = s.demands_by_mood(t.word, c) == Some(false);
                (s.is_finite(c) || bare || s.by(c, "mark").any(that)) && !undergoes && !asserted
            })
            .flat_map(|c| s.args(c).subj.iter().copied())
            .collect(),
        Slot::ClauseObj => complements(parties, t)
            .into_iter()
            .filter(|&c| !s.is_finite(c))
            .flat_map(|c| s.aimed_at(c))
            .collect(),
        Slot::Told => speech::told(s, t.word, &complements(parties, t), &t.args),
        Slot::Harmed => speech::harmed(parties, &complements(parties, t), &t.args),
        Slot::Averter => speech::averters(s, t.word),
        Slot::Compound | Slot::Speaker => Vec::new(),
        Slot::Poss if t.part == Part::Verb => {
            // "Iraanse raketten bestellen": whose goods they are tells where they are asked for.
            let goods =
                t.args.obj.iter().chain(
                    t.preps.iter().filter(|(p, _)| matches!(p.as_str(), "om" | "for")).map(|(_, n)| n),
                );
            let held = |o: usize| {
                let of = s.noun_preps(o).into_iter();
                let body = of.filter(|(p, _)| s.grammar.possessive_prepositions.has(p)).map(|(_, n)| n);
                body.filter(move |_| s.grammar.sessions.ends(s.lemma(o)))
            };
            let theirs = |o: usize| parties.possessors(o).into_iter().chain(held(o)).collect::<Vec<_>>();
            goods.flat_map(|&o| s.conjuncts(o)).flat_map(theirs).collect()
        }
        Slot::Poss => {
            // "de levering van Iraanse drones": whose goods they are tells who supplies them.
            let goods =
                t.preps.iter().filter(|(p, _)| s.grammar.possessive_prepositions.has(p)).map(|&(_, n)| n);
            let supplied = f
                .theme
                .iter()
                .any(|t| matches!(t, Slot::Prep(p) if s.grammar.possessive_prepositions.has(p)));
            let theirs = goods.filter(|_| supplied).flat_map(|n| parties.possessors(n));
            let beat = |w: &usize| {
                s.word(*w).relation() == "compound"
                    && s.grammar.beats.has(s.lemma(t.word))
                    && parties.actor(*w).is_some_and(|l| Class::State.holds(l.party.kind))
            };
            t.possessors.iter().copied().filter(|w| !beat(w)).chain(theirs).collect()
        }
        Slot::Own => {
            // "fired his defence secretary, Mark Esper": a title as the object of a verb is not its subject's.
            let named = parties.mention(t.word).is_some() || s.by(t.word, "appos").next().is_some();
            if !(t.subjects(f).is_empty() || named && t.support.is_some()) {
                return t.subjects(f).to_vec();
            }
            let own = parties.mention(t.word).map(|_| t.word);
            // "Chinese President Xi Jinping": in English the title hangs from the name.
            let title = matches!(s.word(t.word).deprel, "appos" | "nmod:desc" | "compound" | "flat");
            let above = title.then(|| s.head(t.word)).flatten();
            let before = surface::name_before_comma(parties, t.word);
            let behind = surface::name_behind_title(parties, t.word);
            own.into_iter().chain(s.by(t.word, "appos")).chain(above).chain(before).chain(behind).collect()
        }
        Slot::Prep(p) => {
            // "on a visit to Riyadh, called on Muslim nations": on a journey is when, not on whom.
            let journey = |n: usize| matches!(p, "on" | "op") && s.grammar.journeys.has(s.lemma(n));
            let named = |&n: &usize| t.part != Part::Verb || !journey(n);
            t.preps.iter().filter(|(q, _)| q == p).map(|&(_, n)| n).filter(named).collect()
        }
    }
}

fn is_unaccusative(t: &Trigger<'_>, f: &Frame) -> bool {
    let objects = [f.object, f.theme, f.instrument].into_iter().flatten();
    let moved = objects.into_iter().all(|x| !matches!(x, Slot::Obj | Slot::Iobj | Slot::Subj));
    t.part == Part::Verb && t.args.passive && t.args.subj.is_empty() && moved && !f.agentless
}

/// The clauses below a trigger that say what is said, asked or threatened, whatever the parser called them.
fn complements(parties: &Parties<'_>, t: &Trigger<'_>) -> Vec<usize> {
    let s = parties.syntax;
    let clause = |c: &usize| s.is_verbal(*c) || s.by(*c, "cop").next().is_some();
    let below = s.children(t.word).iter().copied().filter(|c| *c > t.word && clause(c));
    // "a threat to attack Poland"
    let of_noun = |c: usize| {
        t.part == Part::Noun && s.word(c).deprel == "acl" && s.word(c).feat("VerbForm") == Some("Inf")
    };
    let complement = |c: usize| matches!(s.clause_relation(c), "ccomp" | "xcomp" | "advcl") || of_noun(c);
    let mut found: Vec<usize> = below.filter(|&c| complement(c)).collect();
    // "demanded Friday that …": the clause may hang from a word in between.
    let opens = |i: &usize| s.word(*i).upos == Upos::Sconj && matches!(s.lower(*i), "dat" | "that");
    // "wil eerst zien dat …": the clause of another verb.
    let another = |i: usize| (t.word + 1..i).any(|v| s.word(v).upos == Upos::Verb);
    let that = (t.word + 1..s.len().min(t.word + 5)).find(opens).filter(|&i| !another(i));
    found.extend(that.and_then(|i| s.head(i)).filter(|c| *c > t.word && !found.contains(c)));
    found
}

/// Where it happened: a place after a preposition of place, in the trigger's own clause.
pub(super) fn place(parties: &Parties<'_>, t: &Trigger<'_>, used: &[usize]) -> Option<Party> {
    let places = &parties.syntax.grammar.place_prepositions;
    // "bij rellen in Parijs": where the occasion was.
    let nested = t.preps.iter().filter(|_| t.part == Part::Verb).map(|&(_, n)| n);
    let nested = nested.filter(|&n| parties.actor(n).is_none()).flat_map(|n| parties.syntax.noun_preps(n));
    let all = t.preps.iter().cloned().chain(nested);
    all.filter(|(p, n)| places.has(p) && !used.contains(n)).find_map(|(_, n)| {
        let mut l = parties.actor(n)?;
        place_itself(parties, n, &mut l);
        Class::Place.holds(l.party.kind).then_some(l.party)
    })
}

/// One subject and object with all that goes with them.
pub(super) fn draft(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &'static Frame,
    (subject, object): (&Linked, &Linked),
    used: &[usize],
    steps: &[String],
) -> Draft {
    let mut taken = used.to_vec();
    taken.extend([subject.word, object.word]);
    let mut steps = steps.to_vec();
    steps.push(format!("subject {}: {}", subject.party.name, subject.why));
    steps.push(format!("object {}: {}", object.party.name, object.why));
    let inherited = if t.args.inherited { 90 } else { 100 };
    let factors = [subject.sure.into(), object.sure.into(), inherited];
    let confidence = factors.into_iter().fold(u32::from(f.confidence), |c, factor: u32| c * factor / 100);
    Draft {
        frame: f,
        trigger: t.status,
        subject: subject.clone(),
        object: object.clone(),
        theme: theme(parties, t, f, f.theme, &taken),
        instrument: theme(parties, t, f, f.instrument, &taken)
            .or_else(|| f.weapons.then(|| weapons::weapon(parties, t, f)).flatten()),
        place: place(parties, t, &taken),
        confidence: confidence.min(100) as u8,
        steps,
        told: None,
    }
}

//! How real a claim is: polarity, modality and hedging, read from the trigger up to the root of its sentence.

use crate::parse::Upos;

use super::ability;
use super::adverbial::adverbial;
use super::attend;
use super::denial::{self, Outside};
use super::frame::Draft;
use super::future::{self, foreseen, future};
use super::inventory::Slot;
use super::suppose::{self, has_condition, is_condition, opens_with_its_verb, supposes};
use super::supposed;
use super::syntax::Syntax;
use super::{Modality, Polarity};

/// The status of a claim and the words that gave it.
#[derive(Clone, Debug)]
pub(super) struct Status {
    pub(super) polarity: Polarity,
    pub(super) modality: Modality,
    pub(super) hedged: bool,
    pub(super) steps: Vec<String>,
}

impl Status {
    pub(super) fn lower(&mut self, to: Modality, why: String) {
        if to > self.modality {
            self.modality = to;
        }
        self.steps.push(why);
    }

    pub(super) fn deny(&mut self, why: String) {
        // Two denials (*ontkent dat … niet*) make an affirmation.
        self.polarity = match self.polarity {
            Polarity::Positive => Polarity::Negative,
            Polarity::Negative => Polarity::Positive,
        };
        self.steps.push(why);
    }

    pub(super) fn hedge(&mut self, why: String) {
        self.hedged = true;
        self.steps.push(why);
    }
}

/// The status of a draft in its sentence.
pub(super) fn status(s: &Syntax<'_>, d: &Draft, segments: &[u16]) -> Status {
    let mut st =
        Status { polarity: Polarity::Positive, modality: Modality::Actual, hedged: false, steps: Vec::new() };
    if d.frame.negative {
        st.polarity = Polarity::Negative;
    }
    if let Some(m) = d.frame.modality {
        st.lower(m, format!("{} by its frame", s.form(d.trigger)));
    }
    noun_phrase(s, d, &mut st);
    // A lasting state named in passing (*president Assad*) holds whatever is said about him.
    let predicate = s.is_predicate(d.trigger) || s.by(d.trigger, "aux:pass").next().is_some();
    // So does what people are called: *accused critics of his plans of lying*.
    let called = d.frame.subject.contains(&Slot::Own);
    if (d.frame.relation().state || called) && !s.is_verbal(d.trigger) && !predicate {
        return st;
    }
    let sure = st.polarity;
    climb(s, d, &mut st);
    if denial::is_of_others(s, d.trigger, [d.subject.word, d.object.word]) {
        st.polarity = sure;
    }
    if d.frame.relation().label == "acquires" && denial::fell_through(s, d.trigger)
        || denial::is_off(s, d.trigger)
    {
        st.deny("it fell through".to_owned());
    }
    if denial::is_cleared(s, d.trigger) {
        st.deny("cleared of it".to_owned());
    }
    if st.polarity == sure {
        by_word_order(s, d, segments, &mut st);
    }
    let ahead = attend::lies_ahead(s, d.trigger);
    if ahead {
        st.lower(Modality::Planned, "it lies ahead of its clause".to_owned());
    }
    if !ahead && (supposed::opposed(s, d.trigger) || denial::is_opposed(s, d.trigger)) {
        st.lower(Modality::Hypothetical, "voted for, asked for or opposed".to_owned());
    }
    if let Some(word) = supposed::licence(s, d.trigger) {
        st.lower(Modality::Planned, format!("behind {}", s.form(word)));
    }
    if s.grammar.offers.has(s.lemma(d.trigger)) && supposed::can_be_offered(d.frame) {
        st.lower(Modality::Planned, format!("only offered by {}", s.form(d.trigger)));
    }
    if supposed::is_approved(s, d.trigger, d.frame) {
        st.lower(Modality::Planned, "approved".to_owned());
    }
    if supposed::is_case(s, d.trigger) {
        st.lower(Modality::Hypothetical, "for the case that it comes about".to_owned());
    }
    if supposed::is_fiction(s, d.trigger) {
        st.lower(Modality::Hypothetical, "in a work of fiction".to_owned());
    }
    if supposed::is_supposed(s, d.trigger) {
        st.lower(Modality::Hypothetical, "one in general, or supposed".to_owned());
    }
    if s.form(s.len() - 1) == "?" || s.len() > 1 && s.form(s.len() - 2) == "?" {
        st.lower(Modality::Hypothetical, "a question".to_owned());
    }
    st
}

/// Denials that the tree did not show.
fn by_word_order(s: &Syntax<'_>, d: &Draft, segments: &[u16], st: &mut Status) {
    match denial::outside(s, d.trigger, segments) {
        Some((Outside::Denied, word)) => return st.deny(format!("denied outside its clause by {word}")),
        Some((Outside::Unsaid, word)) => {
            return st.lower(Modality::Hypothetical, format!("not what was said: {word}"));
        }
        None => {}
    }
    // "was niet een van de opgepakte betogers": they were arrested.
    if s.is_verbal(d.trigger)
        && !(s.is_past_participle(d.trigger) && matches!(s.word(d.trigger).relation(), "amod" | "acl"))
        && let Some(word) = denial::inside(s, d.trigger, segments)
        // "Neither Turkey nor Japan invaded Syria": its own phrase has said so.
        && !st.steps.iter().any(|x| *x == format!("negated by {word}"))
    {
        st.deny(format!("negated in its clause by {word}"));
    }
}

/// *geen steun*, *de vermeende aanval*, *mogelijke sancties*: words of the trigger's and the parties' own phrases.
fn noun_phrase(s: &Syntax<'_>, d: &Draft, st: &mut Status) {
    let parties = [d.subject.word, d.object.word].into_iter();
    for noun in parties.filter(|&w| w != d.trigger && w < s.len()) {
        for &c in s.children(noun) {
            if s.word(c).relation() == "det" && s.denies(c) {
                st.deny(format!("negated by {}", s.lower(c)));
            }
        }
    }
    if s.is_verbal(d.trigger) {
        return;
    }
    for &c in s.children(d.trigger) {
        let word = s.lower(c);
        if !matches!(s.word(c).relation(), "amod" | "det" | "advmod") {
            continue;
        }
        if s.grammar.possible_adverbs.has(word) {
            st.lower(Modality::Possible, format!("possible by {word}"));
        } else if s.grammar.planned_adjectives.has(word) {
            st.lower(Modality::Planned, format!("planned by {word}"));
        } else if s.grammar.hedges.has(word) {
            st.hedge(format!("hedged by {word}"));
        } else if s.grammar.any_determiners.has(word) {
            st.lower(Modality::Hypothetical, format!("none in particular: {word}"));
        }
    }
}

/// Walks from the trigger to the root; each governor adds what it does to the clause below it.
fn climb(s: &Syntax<'_>, d: &Draft, st: &mut Status) {
    let (trigger, relation) = (d.trigger, d.frame.relation());
    let asks = relation.plover_type == Some("REQUEST");
    // "stopte met het leveren": an infinitive with an article is a noun.
    // "het bombarderen van", "stopte met bombarderen"
    let led = |i: usize| s.by(i, "det").chain(s.by(i, "case")).next().is_some();
    let nominal = |i: usize| s.word(i).feat("VerbForm") == Some("Inf") && led(i);
    let eventive = |i: usize| !s.is_verbal(i) || nominal(i);
    let (mut at, mut apart) = (trigger, false);
    for _ in 0..=s.len() {
        let is_predicate = !std::mem::take(&mut apart)
            && (s.is_verbal(at) || s.by(at, "cop").next().is_some() || s.head(at).is_none() || at == trigger);
        if is_predicate {
            let before = st.polarity;
            clause(s, at, st);
            // "it is not certain that": nothing is denied.
            if at != trigger && st.polarity != before && s.grammar.leaves_open.has(s.lemma(at)) {
                st.polarity = before;
                st.lower(Modality::Hypothetical, format!("left open: not {}", s.form(at)));
            }
            // "dreigt …, tenzij": what is threatened depends on it, not the threat.
            if has_condition(s, at) && !(at == trigger && relation.absorbs) {
                st.lower(Modality::Hypothetical, "depends on a condition".to_owned());
            }
        }
        let Some(g) = s.head(at) else { return };
        let relation = if s.is_verbal(at) { s.clause_relation(at) } else { s.word(at).relation() };
        match relation {
            // Who tries to persuade has asked.
            "xcomp" if asks && at == trigger && s.grammar.attempts.has(s.lemma(g)) => {}
            "xcomp" | "ccomp" | "csubj" => {
                embed(s, at, g, st);
                if supposes(s, g) {
                    st.lower(Modality::Hypothetical, format!("supposed by {}", s.form(g)));
                }
            }
            "acl" if s.word(at).deprel != "acl:relcl" => {
                // "denied reports Russia had attacked it": a clause of its own needs no conjunction.
                let whole = s.is_finite(at) && s.by(at, "nsubj").next().is_some();
                if s.by(at, "mark").next().is_none() && !whole {
                    return;
                }
                let before = st.steps.len();
                embed(s, at, g, st);
                // "dropped its objections to Sweden joining": what is dropped is the objection.
                if s.grammar.objections.has(s.lemma(g)) {
                    return;
                }
                // "voorbereidingen om te leveren": an infinitive below a noun says what it is for, not what happened.
                // "the first country to recognise it" did.
                let for_what =
                    s.word(at).feat("VerbForm") == Some("Inf") && !s.is_singled_out(g) || s.is_under_way(g);
                if st.steps.len() == before && for_what && !s.is_finite(at) {
                    st.lower(Modality::Planned, format!("an infinitive below {}", s.form(g)));
                }
            }
            // "accused Russia after attacking Estonia": beside the deed, not part of what is said.
            _ if denial::is_left_undone(s, at) => return st.deny("left undone".to_owned()),
            "advcl" if (s.opens_own_adjunct(at) && !future::consents(s, at, g)) || s.is_bare_passive(at) => {
                return;
            }
            "advcl" => {
                if !adverbial(s, at, g, st) {
                    return;
                }
            }
            "conj" if s.is_verbal(at) || s.by(at, "cop").next().is_some() => {
                shared(s, at, g, st);
                // "viel niet aan, maar bezette …": what the first verb has is not the second's, which is finite itself.
                // "neither recognised nor visited": nor twice denied.
                let own = s.by(at, "cc").any(|c| s.grammar.negators.has(s.lower(c)));
                apart = own || s.word(at).feat("VerbForm") == Some("Fin") || is_past_after_do(s, at, g);
            }
            // An event noun is as real as the verb that governs it makes it; below a preposition it stands on its own.
            // "will not increase its aid": it goes on as it was.
            "obj" | "nsubj" if eventive(at) && s.is_left_as_it_is(g) => return,
            "obj" | "nsubj" | "iobj" if eventive(at) => {
                if !governs_event(s, at, g, st) {
                    return;
                }
            }
            "obl" | "nmod" if eventive(at) && attend::is_answered(s, at) => return,
            "obl" if eventive(at) => {
                let effect = s.word(at).deprel == "obl:arg"
                    || matches!(
                        s.preposition(at).as_deref(),
                        Some("met" | "with" | "om" | "for" | "op" | "tot" | "to")
                    )
                    || supposed::is_warned_of(s, at, g);
                // "denied that Hungary delayed it at the request of Russia": what the clause is part of denies that as well.
                apart = at == trigger && d.frame.relation().received;
                let governed = effect && governs_event(s, at, g, st);
                if !governed && !apart {
                    return;
                }
            }
            "nmod" if eventive(at) => {
                // "plannen voor een aanval", "dreiging met sancties"
                let before = st.steps.len();
                embed(s, at, g, st);
                if st.steps.len() == before {
                    return;
                }
            }
            _ => return,
        }
        at = g;
    }
}

/// *did not threaten Kenya but **bombed** Lebanon*: behind *did* a form of the past is no second infinitive.
fn is_past_after_do(s: &Syntax<'_>, second: usize, first: usize) -> bool {
    s.is_past_participle(second)
        && s.by(second, "aux").next().is_none()
        && s.by(first, "aux").any(|a| s.lemma(a) == "do")
}

/// What the words of a clause itself do: auxiliaries, negation, adverbs, conjunctions.
fn clause(s: &Syntax<'_>, v: usize, st: &mut Status) {
    auxiliaries(s, v, st);
    future::intention(s, v, st);
    if future::is_yet_to_come(s, v, v) {
        st.deny("it is yet to come".to_owned());
    } else if s.head(v).is_none() && s.by(v, "mark").any(|m| s.lower(m) == "to") {
        st.lower(Modality::Planned, "an infinitive that is the whole of a headline".to_owned());
    }
    if opens_with_its_verb(s, v) {
        st.lower(
            Modality::Hypothetical,
            "a verb before its subject, first in the sentence, supposes or asks".to_owned(),
        );
    }
    if suppose::lies_ahead(s, v) {
        st.lower(Modality::Hypothetical, "a time that has yet to come".to_owned());
    }
    for &c in s.children(v) {
        let word = s.lower(c);
        match s.word(c).relation() {
            // "noch erkend noch bezocht"
            "cc" if s.grammar.negators.has(word) => st.deny(format!("negated by {word}")),
            "advmod" | "det" | "obl" | "amod" | "parataxis" | "obj" | "nsubj"
                if s.denies(c)
                    && !denies_less(s, c)
                    && !denial::is_put_off(s, v)
                    && !s.is_left_as_it_is(v) =>
            {
                st.deny(format!("negated by {word}"));
            }
            "advmod" | "amod" | "advcl" | "xcomp" | "parataxis" | "obl" => {
                if s.grammar.almost.has(word) && s.is_verbal(v) {
                    st.lower(Modality::Hypothetical, format!("not quite: {word}"));
                } else if s.grammar.hedges.has(word) {
                    st.hedge(format!("hedged by {word}"));
                } else if s.grammar.possible_adverbs.has(word) {
                    st.lower(Modality::Possible, format!("possible by {word}"));
                }
                if s.word(c).relation() == "advmod" {
                    nested_negation(s, c, st);
                }
            }
            "mark" if suppose::is_unreal(s, c) => {
                st.lower(Modality::Hypothetical, format!("not told as real: {word}"));
            }
            "mark" if s.grammar.conditions.has(word) && is_condition(s, word, v) => {
                st.lower(Modality::Hypothetical, format!("a condition: {word}"));
            }
            "mark" if s.grammar.question_marks.has(word) => {
                st.lower(Modality::Hypothetical, format!("a question: {word}"));
            }
            "obj" | "nsubj"
                if s.by(c, "det").any(|d| s.grammar.negators.has(s.lower(d))) && !s.is_verbal(c) =>
            {
                let det = s
                    .by(c, "det")
                    .map(|d| s.lower(d))
                    .find(|d| s.grammar.negators.has(d))
                    .unwrap_or_default();
                if !st.steps.iter().any(|x| x.ends_with(&format!("by {det}"))) {
                    st.deny(format!("negated by {det}"));
                }
            }
            _ => {}
        }
    }
    phrases(s, v, st);
}

/// *niet direct betrokken*: the negator hangs from an adverb that hangs from the predicate.
fn nested_negation(s: &Syntax<'_>, adverb: usize, st: &mut Status) {
    if let Some(n) = s.by(adverb, "advmod").find(|&n| s.denies(n) && !denies_less(s, n)) {
        st.deny(format!("negated by {}", s.lower(n)));
    }
}

/// *niet alleen*, *niet lang na de verkiezingen*: the word behind the negator, not the deed, is denied.
pub(super) fn denies_less(s: &Syntax<'_>, negator: usize) -> bool {
    // "niet te laat", but "niet te zullen aanvallen"
    let next = negator + 1;
    next < s.len() && s.grammar.not_negating.has(s.lower(next)) && s.word(next).relation() != "mark"
}

/// Hedging phrases of more words, in the words of the clause: *naar verluidt*, *voor zover bekend*.
fn phrases(s: &Syntax<'_>, v: usize, st: &mut Status) {
    let own = s.own_words(v);
    let (Some(&first), Some(&last)) = (own.first(), own.last()) else { return };
    let span = s.word(first).span.join(s.word(last).span);
    let text = span.of(s.text).to_lowercase();
    for p in s.grammar.possible_adverbs.phrases().filter(|p| text.contains(*p)) {
        st.lower(Modality::Possible, format!("possible by {p}"));
    }
    for p in s.grammar.hedges.phrases() {
        if text.contains(p) && !st.steps.iter().any(|x| x.ends_with(p)) {
            st.hedge(format!("hedged by {p}"));
        }
    }
}

fn auxiliaries(s: &Syntax<'_>, v: usize, st: &mut Status) {
    let g = s.grammar;
    let aux: Vec<usize> =
        s.by(v, "aux").chain(s.by(v, "cop")).filter(|&a| s.word(a).deprel != "aux:pass").collect();
    let has =
        |w: &super::grammar::Words| aux.iter().copied().find(|&a| w.has(s.lemma(a)) || w.has(s.lower(a)));
    for &a in &aux {
        if s.by(a, "advmod").any(|n| g.negators.has(s.lower(n))) {
            st.deny("negated at the auxiliary".to_owned());
        }
    }
    if let Some(a) = has(&g.wish_auxiliaries).filter(|&a| !ability::had_to(s, v, a)) {
        st.lower(Modality::Hypothetical, format!("wished or required by {}", s.form(a)));
    } else if let Some(a) = has(&g.possible_auxiliaries).filter(|&a| !ability::was_unable(s, v, a)) {
        st.lower(Modality::Possible, format!("possible by {}", s.form(a)));
    }
    if let Some(a) = has(&g.intend_auxiliaries) {
        st.lower(Modality::Planned, format!("intended by {}", s.form(a)));
    }
    if let Some(a) = has(&g.future) {
        future(s, v, a, aux.len(), st);
    } else if let Some(a) =
        aux.iter().copied().find(|&a| s.lower(a) == "would" || s.lower(a) == "'d" && s.word(a).xpos == "MD")
    {
        future(s, v, a, aux.len(), st);
    }
}

/// A clause below a word that says how real it is.
pub(super) fn embed(s: &Syntax<'_>, clause: usize, g: usize, st: &mut Status) {
    let gr = s.grammar;
    // "in staat om": the parser heads the phrase with its preposition.
    let phrase = s.by(g, "fixed").last().filter(|_| s.word(g).upos == Upos::Adp);
    // "verklaarde zich bereid te komen": what he called himself.
    let planned = |c: &usize| s.word(*c).upos == Upos::Adj && gr.makes_planned.has(s.lemma(*c));
    let named = phrase.or_else(|| s.by(g, "xcomp").find(planned)).unwrap_or(g);
    let lemma = s.lower_lemma(named);
    let form = s.form(named);
    if foreseen(s, g) || s.finds_itself(g) {
        return;
    }
    // "called it a lie that …": what it is called denies it already.
    if !s.is_verbal(clause) && denial::calls_false(s, g) == Some(clause) {
        return;
    }
    // "a failed attempt to kill Castro"
    if s.word(g).upos == Upos::Noun
        && let Some(a) = s.by(g, "amod").find(|&a| gr.failed.has(s.lower(a)) || gr.failed.has(s.lemma(a)))
    {
        return st.deny(format!("{} {form}", s.lower(a)));
    }
    if let Some(v) = denial::dismissed(s, g).filter(|_| denial::tells_of(s, clause, g)) {
        return st.deny(format!("dismissed by {}", s.form(v)));
    }
    if s.by(g, "nsubj").any(|n| gr.rumours.has(s.lemma(n))) {
        st.hedge(format!("rumoured: {form}"));
    }
    // "wordt ervan beschuldigd te leveren": an accuser who is named says it, else it is hearsay.
    if gr.alleges.has(lemma) && s.args(g).passive && s.args(g).subj.is_empty() {
        st.hedge(format!("hedged by {form}"));
    }
    let passive_says = s.lang == crate::base::Lang::En && s.by(g, "aux:pass").next().is_some();
    if future::is_going(s, clause, g) {
        return st.lower(Modality::Planned, format!("future by {form}"));
    }
    // "ended up recognising"
    let up = s.by(g, "compound:prt").any(|p| s.lower(p) == "up");
    if future::is_yet_to_come(s, clause, g) {
        st.deny("it has yet to come".to_owned());
    } else if denial::is_ruled_out(s, g) {
        st.deny("ruled out".to_owned());
    } else if gr.doubts.has(lemma) || future::is_thought_of(s, clause, g) {
        st.lower(Modality::Hypothetical, format!("doubted or thought of: {form}"));
    } else if future::falls_short(s, clause, g) {
        st.lower(Modality::Hypothetical, format!("near to it, no more: {form}"));
    } else if gr.ends.has(lemma) && !s.is_finite(clause) && !up {
        st.deny(format!("ended by {form}"));
    } else if gr.broods.has(lemma) && !s.is_finite(clause) {
        st.lower(Modality::Hypothetical, format!("thought of by {form}"));
    } else if gr.makes_negative.has(lemma) {
        st.deny(format!("negated by {form}"));
    } else if gr.intend_auxiliaries.has(lemma) && !s.is_finite(clause) {
        // "wants Israel to withdraw" is a wish.
        let others = s.by(g, "obj").any(|o| s.is_nominal(o)) || s.by(clause, "nsubj").next().is_some();
        let to = if others { Modality::Hypothetical } else { Modality::Planned };
        st.lower(to, format!("intended: {form}"));
    } else if gr.makes_hypothetical.has(lemma)
        && (matches!(lemma, "hopen" | "hope")
            || s.demands_by_mood(g, clause)
                .unwrap_or_else(|| !(s.is_finite(clause) && gr.asserts.has(lemma))))
    {
        st.lower(Modality::Hypothetical, format!("asked, wished or prevented by {form}"));
    } else if !s.is_finite(clause) && future::is_given_time(s, g) {
        st.lower(Modality::Hypothetical, format!("given time to by {form}"));
    } else if is_told(s, clause, g) {
        st.lower(Modality::Hypothetical, format!("told to by {form}"));
    } else if gr.menaces.has(lemma)
        && gr.asserts.has(lemma)
        && s.is_finite(clause)
        && (s.is_perfect(clause) || s.is_past(clause))
    {
        // "warned that Russia had attacked Kharkiv"
        st.steps.push(format!("{form} of what has come about"));
    } else if gr.makes_possible.has(lemma) {
        st.lower(Modality::Possible, format!("possible by {form}"));
    } else if gr.announces.has(lemma) && gr.announced_done.has(s.lemma(clause)) {
        st.steps.push(format!("{form} what has been done"));
    } else if gr.makes_planned.has(lemma) && s.is_finite(clause) && s.is_perfect(clause) {
        st.steps.push(format!("{form} that it has come about"));
    } else if gr.makes_planned.has(lemma) {
        st.lower(Modality::Planned, format!("planned by {form}"));
    } else if gr.makes_hedged.has(lemma) && (!gr.asserts.has(lemma) || passive_says || !s.is_finite(clause))
        || passive_says && gr.asserts.has(lemma) && !s.is_finite(clause) && s.args(g).subj.is_empty()
    {
        st.hedge(format!("hedged by {form}"));
    } else if gr.denies.has(lemma) {
        st.deny(format!("denied by {form}"));
    }
}

/// *told the troops to withdraw*: who is told something in an infinitive is to do it. *Zegt wapens te leveren* tells nobody.
fn is_told(s: &Syntax<'_>, clause: usize, g: usize) -> bool {
    let infinitive = s.by(clause, "mark").any(|m| matches!(s.lower(m), "te" | "to"));
    let perfect = s.by(clause, "aux").any(|a| matches!(s.lemma(a), "hebben" | "zijn" | "have"));
    let told = s.by(g, "obj").chain(s.by(g, "iobj")).any(|o| !s.is_verbal(o));
    let says = s.grammar.asserts.has(s.lemma(g)) && !s.grammar.alleges.has(s.lemma(g));
    infinitive && !perfect && told && says
}

/// A second conjunct shares what stands before the first: its auxiliary, when it has none of its own, and its conjunction.
fn shared(s: &Syntax<'_>, at: usize, first: usize, st: &mut Status) {
    if s.is_finite(at) {
        for m in s.by(first, "mark").map(|m| s.lower(m)) {
            if s.grammar.conditions.has(m) && is_condition(s, m, first) {
                st.lower(Modality::Hypothetical, format!("a condition: {m}"));
            }
        }
    }
}

/// The verb that governs an event noun; false when the noun's reality does not depend on it.
fn governs_event(s: &Syntax<'_>, noun: usize, g: usize, st: &mut Status) -> bool {
    if !s.is_verbal(g) && s.by(g, "cop").next().is_none() {
        return false;
    }
    let lemma = s.lemma(g);
    // "ontkent de beschuldiging", "rejected the call": what was said was said, but for what is only in preparation.
    if s.grammar.speech_nouns.has(s.lemma(noun)) && !s.grammar.makes_planned.has(lemma) {
        return false;
    }
    if s.grammar.ends.has(lemma) && s.is_open(g) {
        return false;
    }
    // "rejected a plan to send troops": what it says will not be.
    if s.grammar.dismisses.has(lemma)
        && s.by(noun, "acl").any(|c| !s.is_finite(c) && s.by(c, "mark").next().is_some())
    {
        st.lower(Modality::Hypothetical, format!("content of what is refused: {}", s.form(g)));
    }
    let subject = s.word(noun).relation() == "nsubj" && s.word(noun).deprel != "nsubj:pass";
    // "de aanval ging niet door", "the attack did not happen"
    let ahead = || lemma == "go" && s.children(g).iter().any(|&c| s.lower(c) == "ahead");
    // "the bombing has not ended the war": that went on, whatever the bombing did.
    let acts = s.by(g, "obj").next().is_some();
    // "denies that there was an attack"
    let exists = || matches!(lemma, "be" | "zijn") && s.by(g, "expl").next().is_some();
    if subject && !acts && (s.grammar.happens.has(lemma) || ahead() || exists()) {
        return true;
    }
    let before = st.steps.len();
    if !subject && !s.grammar.of_clauses.has(lemma) {
        embed(s, noun, g, st);
    }
    let lends = [&s.grammar.support_verbs, &s.grammar.receive_verbs, &s.grammar.becoming_verbs];
    // "the attack could lead to sanctions", "denied that the visit had anything to do with it": it is the object that has no more than a
    // subject lent.
    let own = subject && s.grammar.support_verbs.has(lemma) && !s.grammar.becoming_verbs.has(lemma);
    st.steps.len() > before || !own && lends.iter().any(|list| list.has(lemma))
}

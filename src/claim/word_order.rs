//! Roles that the tree leaves empty, filled from the order of the words.

use super::conditions;
use super::folk;
use super::inventory::{self, Class, Frame, Part, Slot};
use super::party::{Linked, Parties};
use super::roles::{allowed, heads, is_goal, link, place_itself};
use super::single;
use super::surface;
use super::syntax::Syntax;
use super::trigger::{self, Trigger};

/// What a role found by word order alone keeps of its confidence, in per cent.
const WORD_ORDER: u32 = 80;

/// Fills a verb's role that the tree leaves empty from the order of the words.
pub(super) fn fill(
    parties: &Parties<'_>,
    t: &Trigger<'_>,
    f: &Frame,
    subjects: &mut Vec<Linked>,
    objects: &mut Vec<Linked>,
    steps: &mut Vec<String>,
) {
    if !subjects.is_empty() && !objects.is_empty() {
        return;
    }
    let link = |word: Option<usize>, kinds: &[Class], slot: Slot| -> Vec<Linked> {
        // "volgens diplomaten in Genève": nor where those are.
        let says = |w: usize| parties.speakers.iter().any(|&x| x == w || parties.syntax.tree.is_below(w, x));
        let word = word.filter(|&w| !says(w));
        let words = word.map(|w| parties.syntax.conjuncts(w)).unwrap_or_default();
        let hit = f.weapons && matches!(slot, Slot::Obj | Slot::Prep(_));
        let linked = words.into_iter().filter(|&w| !single::is_one(parties, slot, w)).filter_map(|w| {
            let mut l = link(parties, slot, w)?;
            if hit {
                place_itself(parties, w, &mut l);
            }
            Some(l)
        });
        let fitting = linked.filter(|l| allowed(l.party.kind, kinds, f, slot));
        fitting.map(|l| Linked { sure: (u32::from(l.sure) * WORD_ORDER / 100) as u8, ..l }).collect()
    };
    let verb = t.part == Part::Verb;
    // "a vote to reject …": whoever votes; an infinitive below a noun has no subject beside it.
    let open = trigger::infinitive_of_noun(parties.syntax, t.word)
        || parties.syntax.is_forbidden(t.word)
        || parties.syntax.is_joined_to_attribute(t.word)
        || is_attribute(parties.syntax, t.word);
    if verb && subjects.is_empty() && f.subject.contains(&Slot::Subj) && t.args.subj.is_empty() && !open {
        *subjects = link(surface::subject(parties, t.word, &t.args), f.subject_kinds, Slot::Subj);
        if !subjects.is_empty() {
            steps.push("subject by word order: the tree has none".to_owned());
        }
    }
    // A receiver that is there but is nobody we know (*vraagt hun of …*) is not somebody else.
    // "neemt het over van zijn baas" is not from whoever was named before.
    let lasts = verb && f.relation().plover_type.is_none() && !f.relation().state;
    let once = |s: &Slot| matches!(s, Slot::Iobj) || lasts && matches!(s, Slot::Prep(_));
    let taken = f.object.iter().any(|slot| once(slot) && !heads(parties, t, f, *slot).is_empty());
    // "had in Ankara tanks naar de grens gestuurd": nor are they sent to where that is told.
    let taken = taken || verb && f.object.iter().any(|&slot| is_goal(parties, t, f, slot));
    // "called on Muslim nations": nor on a country that is named elsewhere.
    let people = |slot: &Slot| {
        matches!(slot, Slot::Prep(_))
            && heads(parties, t, f, *slot).into_iter().any(|h| folk::people(parties, h).is_some())
    };
    let filled = || verb && !subjects.is_empty() && f.object.iter().any(people);
    let places = &parties.syntax.grammar.place_prepositions;
    if objects.is_empty() && !taken {
        let found = f.object.iter().find_map(|&slot| match slot {
            Slot::Obj if verb && t.args.obj.is_empty() => surface::object(parties, t.word, &t.args)
                .filter(|&w| !acted_on_below(parties.syntax, w, t.word))
                .map(|w| (slot, w)),
            // An office is of nobody who is named farther on: *beklaagde zich bij minister X over het plan van Y*.
            Slot::Prep(_)
                if t.part == Part::Pred && trigger::attribute_of(parties.syntax, t.word).is_some() =>
            {
                None
            }
            Slot::Prep(p) => surface::behind(parties, t.word, p, !verb)
                .filter(|_| places.has(p) || !filled())
                .filter(|&w| verb || !f.relation().state || surface::reaches(parties.syntax, t.word, w))
                .filter(|&w| !hangs_inside(parties, t, f, slot, w))
                .filter(|&w| !verb || !in_relative(parties.syntax, w, t.word))
                .map(|w| (slot, w)),
            _ => None,
        });
        if let Some((slot, word)) = found {
            *objects = link(Some(word), f.object_kinds, slot);
            objects.retain(|o| subjects.iter().all(|s| s.word != o.word));
            if !objects.is_empty() {
                steps.push("object by word order: the tree has none".to_owned());
            }
        }
    }
}

/// *De **verdreven** president is door Rusland opgevangen*: who did it stands before such a participle, or nowhere.
fn is_attribute(s: &Syntax<'_>, verb: usize) -> bool {
    s.word(verb).relation() == "amod" && s.is_past_participle(verb) && s.head(verb).is_some_and(|n| n > verb)
}

/// *verzet zich tegen sancties tegen **Rusland***: what hangs below the noun that stands in a place is not in it itself.
fn hangs_inside(parties: &Parties<'_>, t: &Trigger<'_>, f: &Frame, slot: Slot, word: usize) -> bool {
    let s = parties.syntax;
    // "de buitenlandchef van de EU riep Rwanda op": what somebody who acts is of is not what the act is of.
    let of_subject = t.part == Part::Verb
        && s.word(word).relation() == "nmod"
        && s.head(word).is_some_and(|h| h < t.word && matches!(s.word(h).relation(), "nsubj" | "appos"));
    // "beveelt de troepen van de VS en Turkije zich terug te trekken": whose they are is not what they leave.
    let genitive = matches!(slot, Slot::Prep(p) if s.grammar.possessive_prepositions.has(p));
    let whose = genitive && t.args.subj.iter().any(|&h| h != word && s.tree.is_below(word, h));
    // "troepenmacht in gereedheid wegens een coup in Niger": where the occasion was is not where the troops are.
    let occasion = |&h: &usize| h != t.word && !s.tree.is_below(h, t.word) && conditions::is_occasion(s, h);
    let of_occasion = s.word(word).relation() == "nmod" && s.head(word).as_ref().is_some_and(occasion);
    // "closed its border in solidarity with Estonia": whom another deed is for.
    let other = |h: usize| {
        let (_, frames) = inventory::noun_frames(s.lang, s.lemma(h));
        let own = conditions::own_noun(parties, t, f);
        let goods = s.word(h).deprel == "obj" || own == Some(h);
        !goods && frames.iter().any(|n| !n.relation().state && n.object.contains(&slot))
    };
    let together = matches!(slot, Slot::Prep("met" | "with"));
    let of_other = t.part == Part::Verb
        && together
        && s.word(word).relation() == "nmod"
        && s.head(word).is_some_and(other);
    // "resigned under pressure from Washington": whence the pressure came.
    let giver = |h: usize| {
        let (_, frames) = inventory::noun_frames(s.lang, s.lemma(h));
        s.word(h).relation() == "obl"
            && frames.iter().any(|n| !n.relation().state && n.subject.contains(&slot))
    };
    let of_giver = t.part == Part::Verb
        && matches!(slot, Slot::Prep(_))
        && s.word(word).relation() == "nmod"
        && s.head(word).is_some_and(giver);
    // "a request to extradite him to Russia": what the infinitive has is not the noun's.
    let mut between = s.tree.ancestors(word).take_while(|&a| a != t.word).filter(|&a| s.is_verbal(a));
    // "voted to end support for Mali": nor is it the verb's, unless two do it together ("agreed to work with Harvard").
    let infinitive = |a: usize| {
        !f.relation().symmetric && t.word < a && a < word && s.word(a).feat("VerbForm") == Some("Inf")
    };
    let own = |a: usize| t.part == Part::Noun || infinitive(a);
    let of_clause = s.tree.is_below(word, t.word) && between.any(own);
    of_subject
        || whose
        || of_clause
        || of_occasion
        || of_other
        || of_giver
        || heads(parties, t, f, slot).iter().any(|&h| h != word && s.tree.is_below(word, h))
}

/// *ontkent Israël te steunen*: the object of the infinitive is not that of the verb above it, unless that is one of control.
fn acted_on_below(s: &Syntax<'_>, word: usize, verb: usize) -> bool {
    let below = s.head(word).filter(|&h| h != verb && s.head(h) == Some(verb) && !s.is_finite(h));
    let clause = below.is_some_and(|h| matches!(s.word(h).relation(), "xcomp" | "ccomp") && s.is_verbal(h));
    // "wanted Russia to leave" has its object before the infinitive, "wanted to strike Russia" has none.
    let controls = s.grammar.object_control.has(s.lemma(verb)) && below.is_some_and(|h| word < h);
    clause && s.word(word).relation() == "obj" && !controls
}

/// *agreed to sell carriers **whose delivery to Russia it cancelled***: below the verb, but in a relative clause.
fn in_relative(s: &Syntax<'_>, word: usize, verb: usize) -> bool {
    let mut between = s.tree.ancestors(word).take_while(|&a| a != verb);
    between.any(|a| s.word(a).deprel == "acl:relcl") && s.tree.is_below(word, verb)
}

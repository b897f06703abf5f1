//! Corrections of trees by what grammar excludes whatever the words mean, each with its reason. The network knows most of this
//! by itself; it errs where the treebank has little, as with the dates of today's news.

mod across;
mod arguments;
mod bare;
mod clauses;
mod conjunctions;
mod control;
mod dates;
mod gerunds;
mod headlines;
mod infinitives;
mod insertions;
mod lists;
mod mistaken;
mod names;
mod objects;
mod openers;
mod order;
mod participles;
mod pasts;
mod phrases;
mod predicates;
mod pronominal;
mod quoted;
mod relatives;
mod subordinate;
mod titles;
mod words;

use super::neural::WINDOW;
use super::tree::Tree;

pub use bare::lacking;
pub use conjunctions::{content_of_noun, open_clause};

/// Corrects a tree in place. Where the corrections of an odd tree add up to a ring, it stays as it was.
pub(super) fn repair(tree: &mut Tree, text: &str) {
    let before: Vec<_> = tree.words.iter().map(|w| (w.head, w.deprel)).collect();
    apply(tree, text);
    if !is_tree(tree) {
        tree.words.iter_mut().zip(before).for_each(|(w, arc)| (w.head, w.deprel) = arc);
    }
}

/// Every word leads to a root.
fn is_tree(tree: &Tree) -> bool {
    // Which walk came by a word first: a walk that meets itself goes round.
    let mut walk = vec![usize::MAX; tree.words.len()];
    (0..tree.words.len()).all(|start| {
        let mut at = start;
        while walk[at] == usize::MAX {
            walk[at] = start;
            match tree.words[at].head {
                Some(head) => at = head as usize,
                None => return true,
            }
        }
        walk[at] != start
    })
}

fn apply(tree: &mut Tree, text: &str) {
    for i in 0..tree.words.len() {
        dates::year_before_noun(tree, text, i);
    }
    for i in 0..tree.words.len() {
        mistaken::past_not_present(tree, text, i);
        mistaken::case_across_verb(tree, i);
        mistaken::past_not_noun(tree, text, i);
    }
    mistaken::past_before_noun(tree, text);
    participles::past_not_participle(tree, text);
    participles::past_behind_noun(tree, text);
    participles::past_behind_adverb(tree, text);
    participles::participle_in_front(tree, text);
    for i in 0..tree.words.len() {
        names::plural_as_verb(tree, text, i + 1);
        names::before_past(tree, text, i);
        names::part_of_person(tree, text, i);
        names::two_halves(tree, i);
        names::who_with_article(tree, text, i);
        names::capitals(tree, text, i);
        names::in_brackets(tree, text, i);
        names::exclaimed(tree, text, i);
        names::title_as_subject(tree, text, i);
        words::attorney_general(tree, text, i);
        names::ally_of_name(tree, i);
        participles::participle_below_auxiliary(tree, text, i);
        mistaken::neighbouring(tree, text, i);
        mistaken::noun_not_verb(tree, i);
        mistaken::whose_years(tree, text, i);
        mistaken::name_of_noun(tree, text, i);
        mistaken::infinitive_not_noun(tree, text, i);
        mistaken::opens_infinitive(tree, text, i);
        mistaken::with_name_doing(tree, text, i);
        objects::order_before_infinitive(tree, text, i);
        objects::name_beside_order(tree, text, i);
        participles::past_behind_and(tree, text, i);
        participles::past_at_the_head(tree, text, i);
        participles::hyphened_participle(tree, text, i);
        participles::forced(tree, text, i);
        words::plural_as_verb(tree, text, i);
        words::two_verbs(tree, text, i);
        words::name_in_ing(tree, text, i);
        pasts::cut(tree, text, i);
        pasts::compound_of_verb(tree, i);
        pasts::attribute_joined(tree, text, i);
        pasts::joined_to_adverb(tree, i);
        pasts::name_behind_verb(tree, i);
        pasts::past_beside_infinitive(tree, i);
        pasts::subject_of_report(tree, i);
        pasts::past_of_report(tree, i);
        pasts::attribute_with_subject(tree, text, i);
        pasts::past_behind_insertion(tree, text, i);
        pasts::perfect_of_attribute(tree, text, i);
        pasts::perfect_beside_have(tree, text, i);
        pasts::inverted_have(tree, text, i);
        openers::mark_before_subject(tree, text, i);
        openers::clause_behind_preposition(tree, text, i);
        openers::subject_before_mark(tree, text, i);
        openers::clause_around_phrase(tree, text, i);
        openers::moment_as_subject(tree, text, i);
        openers::content_without_that(tree, i);
        openers::subject_behind_comma(tree, text, i);
        across::passive_without_auxiliary(tree, text, i);
        across::behind_main_verb(tree, text, i);
        across::subject_not_called(tree, text, i);
        across::past_behind_gerund(tree, text, i);
        across::object_not_adjunct(tree, i);
        across::noun_not_infinitive(tree, text, i);
        across::once(tree, text, i);
        insertions::speaker_inserted(tree, text, i);
        insertions::between_dashes(tree, text, i);
        insertions::behind_dateline(tree, text, i);
        insertions::journey_of_subject(tree, text, i);
        insertions::then(tree, text, i);
        insertions::not_only(tree, text, i);
        insertions::not_but(tree, text, i);
        infinitives::behind_to(tree, i);
        infinitives::between_names(tree, text, i);
        infinitives::behind_preposition(tree, text, i);
        infinitives::predicate_of_for(tree, text, i);
        words::ally(tree, text, i);
        words::title_inside_name(tree, i);
        words::english_title(tree, text, i);
        headlines::attribute_of_verb(tree, text, i);
        headlines::name_across_verb(tree, i);
        headlines::comma_for_and(tree, text, i);
        headlines::infinitive_as_future(tree, i);
        headlines::subject_behind_colon(tree, text, i);
        headlines::attacks_of_town(tree, text, i);
        objects::result(tree, text, i);
        objects::shot_dead(tree, text, i);
        objects::dead_behind_verb(tree, text, i);
        objects::years_in_prison(tree, text, i);
        objects::persona(tree, text, i);
        objects::result_behind_object(tree, text, i);
        arguments::particle_before_object(tree, text, i);
        predicates::guilty(tree, text, i);
        predicates::court(tree, text, i);
        predicates::stands_accused(tree, i);
        predicates::subjunctive(tree, text, i);
        predicates::due(tree, text, i);
        predicates::perfect(tree, text, i);
        predicates::deed_of_agent(tree, text, i);
        predicates::named(tree, text, i);
        subordinate::whether(tree, text, i);
        words::adjective_of_name(tree, i);
        words::adjective_as_noun(tree, i);
        words::adjective_beside_noun(tree, i);
        words::over(tree, text, i);
        words::noun_of_adjective(tree, text, i);
        words::union_before_compound(tree, text, i);
        words::to_account(tree, text, i);
        words::up_to(tree, text, i);
        words::past_spelt_alike(tree, i);
        words::number_as_subject(tree, i);
        subordinate::cleft(tree, text, i);
        subordinate::relative_of_het(tree, text, i);
        relatives::relative_dat(tree, text, i);
        relatives::relative_of_predicate(tree, text, i);
        relatives::judge_in_relative(tree, text, i);
        subordinate::noun_before_mark(tree, i);
        subordinate::noun_as_clause(tree, i);
        subordinate::subject_behind_when(tree, text, i);
        subordinate::speaker_at_the_end(tree, i);
        subordinate::speaker_as_conjunct(tree, text, i);
        subordinate::infinitive_of_object(tree, text, i);
        subordinate::told_to(tree, text, i);
        names::genitive_across_verb(tree, text, i);
        subordinate::question_of_verb(tree, text, i);
        subordinate::for_to(tree, text, i);
        subordinate::only_for_to(tree, text, i);
        participles::far_from_auxiliary(tree, i);
        participles::past_with_subject(tree, i);
        participles::adjective_with_object(tree, text, i);
        gerunds::visitor(tree, text, i);
        gerunds::having(tree, text, i);
        gerunds::noun_with_clause(tree, text, i);
        gerunds::attribute_as_gerund(tree, text, i);
        gerunds::deed_behind_agent(tree, text, i);
        gerunds::deed_behind_clause(tree, text, i);
        gerunds::deed_behind_adjunct(tree, text, i);
        gerunds::across_preposition(tree, text, i);
        gerunds::with_own_subject(tree, i);
        subordinate::mark_of_clause(tree, i);
        arguments::that_of_clause(tree, text, i);
        objects::name_before_its_noun(tree, i);
        arguments::active_subject(tree, i);
        arguments::het_of_plural(tree, text, i);
        clauses::subject_behind_and(tree, text, i);
        clauses::inverted_condition(tree, text, i);
        clauses::object_behind_and(tree, text, i);
        clauses::object_before_and(tree, i);
        clauses::finite_conjunct(tree, i);
        quoted::joined_behind(tree, text, i);
        clauses::conjunct_of_nearer(tree, i);
        clauses::conjunct_of_relative(tree, text, i);
        clauses::object_across_verb(tree, i);
        clauses::pronoun_behind_and(tree, text, i);
        lists::bearer_of_title(tree, i);
        lists::conjunct_with_title(tree, text, i);
        lists::second_apposition(tree, text, i);
        lists::beside_its_name(tree, text, i);
        lists::among_whom(tree, text, i);
        lists::inclusive(tree, text, i);
        lists::partner_of_treaty(tree, text, i);
        lists::whole_of_amount(tree, text, i);
        lists::some_of_them(tree, text, i);
        lists::object_behind_bearer(tree, i);
        arguments::clause_of_name(tree, text, i);
        arguments::bare_dative(tree, text, i);
        arguments::het_as_argument(tree, text, i);
        control::infinitive_of_idiom(tree, i);
        order::names_around_auxiliary(tree, i);
        order::names_below_causative(tree, i);
        order::names_below_infinitive(tree, i);
        order::object_behind_insertion(tree, text, i);
        control::asked(tree, text, i);
        control::announced(tree, text, i);
        pronominal::split_pronominal(tree, text, i);
        pronominal::passive_of_infinitive(tree, text, i);
        pronominal::object_before_pronominal(tree, text, i);
        arguments::object_of_gerund(tree, i);
        clauses::object_in_front(tree, i);
        objects::name_behind_een(tree, text, i);
        objects::two_predicates(tree, i);
        objects::two_objects(tree, i);
        objects::indefinite_in_front(tree, text, i);
        arguments::two_subjects(tree, i);
        arguments::agreement(tree, text, i);
        arguments::almost(tree, text, i);
        arguments::preposition_behind_idiom(tree, i);
        arguments::particle_before_noun(tree, text, i);
        arguments::whither(tree, text, i);
        arguments::from_under(tree, i);
        dates::month(tree, text, i);
        dates::person_behind_time(tree, i);
        phrases::whole(tree, text, i);
        phrases::holder_behind_field(tree, text, i);
        phrases::shared_perfect(tree, i);
        phrases::object_of_order(tree, i);
        titles::secretary_general(tree, text, i);
        titles::subjects_in_a_row(tree, text, i);
        titles::body_before_title(tree, text, i);
        titles::before_its_bearer(tree, text, i);
        titles::noun_as_adverb(tree, i);
        titles::holder_behind_country(tree, text, i);
    }
    // What was a second subject or a part of a noun is an object by now.
    for i in 0..tree.words.len() {
        conjunctions::preposition_of_clause(tree, text, i);
        clauses::one_of_a_row(tree, text, i);
        conjunctions::that_of_news(tree, text, i);
        conjunctions::told_across_adjunct(tree, text, i);
        conjunctions::told_to_people(tree, text, i);
        conjunctions::subject_behind_mark(tree, text, i);
        bare::adjective_of_idiom(tree, text, i);
        bare::name_behind_adverbial(tree, text, i);
        bare::name_behind_ordinal(tree, text, i);
        bare::phrase_across_argument(tree, text, i);
        bare::circumposition(tree, i);
        bare::time_as_subject(tree, i);
        bare::support_for(tree, text, i);
        bare::agent_of_noun(tree, text, i);
        conjunctions::clause_of_subject(tree, i);
        conjunctions::reportedly(tree, text, i);
        order::receiver_in_relative(tree, i);
        order::role_in_front(tree, text, i);
        bare::lone_argument(tree, i);
        arguments::active_subject(tree, i);
        arguments::name_before_verb(tree, i);
    }
}

/// The children within reach of one tree: longer sentences are several.
fn children(tree: &Tree, of: usize) -> impl Iterator<Item = usize> + '_ {
    let reach = of.saturating_sub(WINDOW)..tree.words.len().min(of + WINDOW);
    reach.filter(move |&c| tree.words[c].head == Some(of as u32))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::base::Span;
    use crate::parse::tree::{Upos, Word};

    /// A tree from `form|UPOS|head|deprel`, and after it XPOS and FEATS where a rule asks for them.
    fn tree(rows: &'static str) -> (Tree, String) {
        let (mut text, mut words) = (String::new(), Vec::new());
        for row in rows.split(' ') {
            let fields: Vec<&'static str> = row.split('|').collect();
            let start = text.len();
            text.push_str(fields[0]);
            words.push(Word {
                span: Span::new(start, text.len()),
                lemma: fields[0].to_owned(),
                seams: 0,
                upos: Upos::from_name(fields[1]).unwrap(),
                xpos: match fields.get(4) {
                    Some(&"participle") => "WW|vd|prenom|met-e",
                    Some(&"VBN") => "VBN",
                    Some(&"VBG") => "VBG",
                    Some(&"VBD") => "VBD",
                    Some(&"VBZ") => "VBZ",
                    Some(&"finite") => "WW|pv|verl|ev",
                    Some(&"name") => "N|eigen|ev|basis|onz|stan",
                    _ => "",
                },
                feats: fields.get(5).copied().unwrap_or_default(),
                head: fields[2].parse::<u32>().unwrap().checked_sub(1),
                deprel: fields[3],
                name: None,
            });
            text.push(' ');
        }
        (Tree { words }, text)
    }

    fn repaired(rows: &'static str) -> String {
        let (mut tree, text) = tree(rows);
        repair(&mut tree, &text);
        let show = |w: &Word| format!("{}|{}|{}", w.form(&text), w.head.map_or(0, |h| h + 1), w.deprel);
        tree.words.iter().map(show).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_grammar_excludes_is_corrected() {
        for (rows, right) in [
            (
                "Spanje|PROPN|2|obj erkende|VERB|3|acl|participle Palestina|PROPN|0|root in|ADP|5|case mei|PROPN|3|nmod .|PUNCT|3|punct",
                "Spanje|2|nsubj erkende|0|root Palestina|2|obj in|5|case mei|2|obl .|2|punct",
            ),
            (
                "Venezuela|PROPN|3|compound nationalised|VERB|3|amod|VBN assets|NOUN|0|root of|ADP|5|case Exxon|PROPN|3|nmod .|PUNCT|3|punct",
                "Venezuela|2|nsubj nationalised|0|root assets|2|obj of|5|case Exxon|3|nmod .|2|punct",
            ),
            (
                "EU|PROPN|2|nsubj legde|VERB|0|root Iran|PROPN|4|nmod|name sancties|NOUN|2|obj op|ADP|2|compound:prt",
                "EU|2|nsubj legde|0|root Iran|2|iobj sancties|2|obj op|2|compound:prt",
            ),
            (
                "Duitsland|PROPN|2|nsubj gaf|VERB|0|root Oekraïne|PROPN|2|obj|name tanks|NOUN|2|obj",
                "Duitsland|2|nsubj gaf|0|root Oekraïne|2|iobj tanks|2|obj",
            ),
            (
                "Bank|NOUN|2|nsubj lent|VERB|0|root Pakistan|PROPN|5|compound two|NUM|5|nummod dollars|NOUN|2|obj",
                "Bank|2|nsubj lent|0|root Pakistan|2|iobj two|5|nummod dollars|2|obj",
            ),
            (
                "Bank|NOUN|2|nsubj got|VERB|0|root Pakistan|PROPN|4|compound dollars|NOUN|2|obj",
                "Bank|2|nsubj got|0|root Pakistan|4|compound dollars|2|obj",
            ),
            (
                "Rebels|NOUN|0|root led|VERB|1|acl|VBN by|ADP|4|case HTS|PROPN|2|obl:agent captured|VERB|4|acl|VBN Damascus|PROPN|5|obj .|PUNCT|1|punct",
                "Rebels|5|nsubj led|1|acl by|4|case HTS|2|obl:agent captured|0|root Damascus|5|obj .|5|punct",
            ),
            (
                "Zei|VERB|0|root Sullivan|PROPN|1|nsubj van|ADP|4|case VS|PROPN|2|nmod dat|SCONJ|7|mark Iran|PROPN|7|nsubj levert|VERB|4|acl",
                "Zei|0|root Sullivan|1|nsubj van|4|case VS|2|nmod dat|7|mark Iran|7|nsubj levert|1|ccomp",
            ),
            (
                "States|PROPN|2|nsubj:pass attacked|VERB|0|root Baghdad|PROPN|2|obj",
                "States|2|nsubj attacked|0|root Baghdad|2|obj",
            ),
            (
                "Rusland|PROPN|2|nsubj stuurt|VERB|0|root in|ADP|4|case januari|PROPN|2|obl 2022|NUM|6|nummod troepen|NOUN|2|obj",
                "Rusland|2|nsubj stuurt|0|root in|4|case januari|2|obl 2022|4|nummod troepen|2|obj",
            ),
            (
                "Iran|PROPN|2|nsubj levert|VERB|0|root sinds|ADP|4|case mei|PROPN|2|obl drones|NOUN|4|nmod",
                "Iran|2|nsubj levert|0|root sinds|4|case mei|2|obl drones|2|obj",
            ),
            (
                "Rusland|PROPN|2|nsubj viel|VERB|0|root op|ADP|4|case 24|NUM|2|obl mei|PROPN|4|flat 2022|NUM|4|flat Kiev|PROPN|4|flat aan|ADP|2|compound:prt",
                "Rusland|2|nsubj viel|0|root op|4|case 24|2|obl mei|4|flat 2022|4|flat Kiev|2|obj aan|2|compound:prt",
            ),
            (
                "In|ADP|2|case juni|PROPN|4|obl Oman|PROPN|2|flat bemiddelde|VERB|0|root",
                "In|2|case juni|4|obl Oman|4|nsubj bemiddelde|0|root",
            ),
            (
                "Poland|PROPN|2|nsubj accuses|VERB|0|root Iran|PROPN|2|obj of|ADP|5|mark arming|VERB|3|acl|VBG Russia|PROPN|2|obj",
                "Poland|2|nsubj accuses|0|root Iran|2|obj of|5|mark arming|3|acl Russia|5|obj",
            ),
            (
                "Secretary|PROPN|5|nsubj of|ADP|3|case State|PROPN|1|nmod Pompeo|PROPN|5|obj met|VERB|0|root|VBD Abe|PROPN|5|obj",
                "Secretary|5|nsubj of|3|case State|1|nmod Pompeo|1|appos met|0|root Abe|5|obj",
            ),
            (
                "werd|AUX|5|aux:pass een|DET|3|det Deense|ADJ|4|amod militair|ADJ|5|advmod gedood|VERB|0|root",
                "werd|5|aux:pass een|3|det Deense|4|amod militair|5|nsubj:pass gedood|0|root",
            ),
            (
                "Een|DET|2|det rechter|NOUN|3|obj verbood|VERB|0|root||VerbForm=Fin Uber|PROPN|3|nsubj",
                "Een|2|det rechter|3|nsubj verbood|0|root Uber|3|obj",
            ),
            (
                "zetten|VERB|0|root|finite Bazoum|PROPN|1|obj gevangen|VERB|1|xcomp",
                "zetten|0|root Bazoum|1|obj gevangen|1|compound:prt",
            ),
            (
                "gaf|VERB|0|root president|NOUN|1|obj Ghani|PROPN|2|appos onderdak|NOUN|1|obj",
                "gaf|0|root president|1|iobj Ghani|2|appos onderdak|1|obj",
            ),
            (
                "EU|PROPN|2|nsubj strafte|VERB|0|root Iran|PROPN|2|obj en|CCONJ|5|cc China|PROPN|3|conj antwoordde|VERB|2|conj||VerbForm=Fin",
                "EU|2|nsubj strafte|0|root Iran|2|obj en|6|cc China|6|nsubj antwoordde|2|conj",
            ),
            (
                "Rutte|PROPN|2|nsubj sprak|VERB|0|root Kim|PROPN|2|obj en|CCONJ|5|cc Biden|PROPN|3|conj belde|VERB|2|conj||VerbForm=Fin Xi|PROPN|6|nsubj",
                "Rutte|2|nsubj sprak|0|root Kim|2|obj en|6|cc Biden|6|nsubj belde|2|conj Xi|6|obj",
            ),
            (
                "Turkey|PROPN|2|nsubj backs|VERB|0|root|VBZ Baku|PROPN|6|nsubj and|CCONJ|5|cc France|PROPN|3|conj backs|VERB|2|ccomp|VBZ|VerbForm=Fin Iran|PROPN|6|obj",
                "Turkey|2|nsubj backs|0|root Baku|2|obj and|6|cc France|6|nsubj backs|2|conj Iran|6|obj",
            ),
            (
                "zei|VERB|0|root baas|NOUN|1|nsubj van|ADP|4|case Shell|PROPN|2|nmod ,|PUNCT|6|punct Sawan|PROPN|4|conj",
                "zei|0|root baas|1|nsubj van|4|case Shell|2|nmod ,|6|punct Sawan|2|appos",
            ),
            (
                "accused|VERB|0|root|VBD|VerbForm=Fin of|ADP|3|mark backing|VERB|1|advcl|VBG and|CCONJ|5|cc threatened|VERB|3|conj|VBD|VerbForm=Fin",
                "accused|0|root of|3|mark backing|1|advcl and|5|cc threatened|1|conj",
            ),
            (
                "EU|PROPN|2|nsubj opleggen|VERB|0|root Google|PROPN|2|obj een|DET|5|det boete|NOUN|2|obj",
                "EU|2|nsubj opleggen|0|root Google|2|iobj een|5|det boete|2|obj",
            ),
            (
                "IMF|PROPN|2|nsubj keuren|VERB|0|root|finite lening|NOUN|2|obj goed|ADJ|2|advmod",
                "IMF|2|nsubj keuren|0|root lening|2|obj goed|2|compound:prt",
            ),
            (
                "Hof|PROPN|2|obj veroordeelde|VERB|0|root|finite|VerbForm=Fin Kim|PROPN|2|obj",
                "Hof|2|nsubj veroordeelde|0|root Kim|2|obj",
            ),
            (
                "Biden|PROPN|4|vocative ,|PUNCT|3|punct Xi|PROPN|1|flat met|VERB|0|root|VBD",
                "Biden|4|nsubj ,|3|punct Xi|1|conj met|0|root",
            ),
            (
                "Slovak|PROPN|4|nsubj PM|NOUN|1|nmod Fico|PROPN|1|flat zei|VERB|0|root",
                "Slovak|2|amod PM|3|nmod:desc Fico|4|nsubj zei|0|root",
            ),
            (
                "Poland|PROPN|2|nsubj hand|VERB|0|root over|ADV|4|advmod 14|NUM|5|nummod tanks|NOUN|2|obj",
                "Poland|2|nsubj hand|0|root over|2|compound:prt 14|5|nummod tanks|2|obj",
            ),
            (
                "Jordan|PROPN|4|nsubj is|AUX|4|cop a|DET|4|det US|PROPN|0|root ally|ADV|4|advmod",
                "Jordan|5|nsubj is|5|cop a|5|det US|5|compound ally|0|root",
            ),
            (
                "Het|DET|2|det Grondwettelijk|ADJ|4|nsubj Hof|PROPN|2|flat zweeg|VERB|0|root",
                "Het|3|det Grondwettelijk|3|amod Hof|4|nsubj zweeg|0|root",
            ),
            (
                "Trump|PROPN|2|nsubj prees|VERB|0|root Kim|PROPN|2|nsubj",
                "Trump|2|nsubj prees|0|root Kim|2|obj",
            ),
            (
                "dat|SCONJ|4|mark Parijs|PROPN|4|nsubj Tunis|PROPN|4|nsubj steunt|VERB|0|root",
                "dat|4|mark Parijs|4|nsubj Tunis|4|obj steunt|0|root",
            ),
            (
                "dat|SCONJ|4|mark het|PRON|3|det drones|NOUN|4|nsubj||Number=Plur levert|VERB|0|root",
                "dat|4|mark het|4|nsubj drones|4|obj levert|0|root",
            ),
        ] {
            assert_eq!(repaired(rows), right);
        }
    }

    #[test]
    fn what_may_be_so_is_left_alone() {
        for rows in [
            // A participle before its noun, where the sentence has its verb.
            "De|DET|3|det erkende|VERB|3|amod|participle staat|NOUN|4|nsubj groeit|VERB|0|root||VerbForm=Fin",
            "bezette|VERB|2|amod|participle gebieden|NOUN|0|root .|PUNCT|2|punct",
            "Iran|PROPN|3|compound backed|VERB|3|amod|VBN militias|NOUN|0|root",
            // A genitive, and a name with a preposition.
            "De|DET|2|det rechter|NOUN|3|obj verbood|VERB|0|root||VerbForm=Fin Uber|PROPN|3|nsubj",
            "een|DET|2|det Deense|ADJ|3|amod militair|ADJ|4|amod konvooi|NOUN|5|nsubj reed|VERB|0|root",
            "gaf|VERB|0|root Irans|PROPN|3|nmod|name drones|NOUN|1|obj",
            "gaf|VERB|0|root aan|ADP|3|case Iran|PROPN|4|nmod|name drones|NOUN|1|obj",
            // A relative pronoun, and a verb that has its object.
            "drones|NOUN|0|root die|PRON|4|nsubj Iran|PROPN|4|nsubj levert|VERB|1|acl:relcl",
            "Iran|PROPN|2|nsubj levert|VERB|0|root Rusland|PROPN|2|nsubj drones|NOUN|2|obj",
            // A passive.
            "Bagdad|PROPN|3|nsubj:pass werd|AUX|3|aux:pass aangevallen|VERB|0|root",
            // A number that counts what follows it, and a name that is parted from a month or has a preposition.
            "Op|ADP|2|case 9|NUM|6|obl mei|PROPN|2|flat ,|PUNCT|5|punct Schumandag|PROPN|2|appos zweeg|VERB|0|root",
            "In|ADP|2|case mei|PROPN|5|obl in|ADP|4|case Parijs|PROPN|2|nmod zweeg|VERB|0|root",
            "in|ADP|2|case mei|PROPN|5|obl 300|NUM|4|nummod mensen|NOUN|5|nsubj zwegen|VERB|0|root",
            // A name in front of the subject, and one behind a comma.
            "Pompeo|PROPN|3|obj they|PRON|3|nsubj met|VERB|0|root|VBD",
            "They|PRON|4|nsubj ,|PUNCT|3|punct Pompeo|PROPN|4|obj met|VERB|0|root|VBD",
            // Two things that one verb acts on, and two that act.
            "EU|PROPN|2|nsubj strafte|VERB|0|root Iran|PROPN|2|obj en|CCONJ|5|cc China|PROPN|3|conj en|CCONJ|7|cc dreigde|VERB|2|conj||VerbForm=Fin",
            "Iran|PROPN|4|nsubj en|CCONJ|3|cc China|PROPN|1|conj antwoordden|VERB|0|root||VerbForm=Fin",
            "Kiev|PROPN|2|nsubj think|VERB|0|root|VBD Iran|PROPN|6|nsubj and|CCONJ|5|cc China|PROPN|3|conj acted|VERB|2|ccomp|VBD|VerbForm=Fin",
            // Companies that somebody leads, and two gerunds.
            "baas|NOUN|0|root van|ADP|3|case Shell|PROPN|1|nmod ,|PUNCT|5|punct BP|PROPN|3|conj en|CCONJ|7|cc Total|PROPN|3|conj",
            "accused|VERB|0|root|VBD|VerbForm=Fin of|ADP|3|mark backing|VERB|1|advcl|VBG and|CCONJ|5|cc arming|VERB|3|conj|VBG",
            // What somebody is called, and what is somewhere.
            "Kim|PROPN|2|nsubj noemen|VERB|0|root Xi|PROPN|2|obj een|DET|5|det held|NOUN|2|obj",
            "Kim|PROPN|2|nsubj keuren|VERB|0|root lening|NOUN|2|obj snel|ADJ|2|advmod",
            // A comma in a sentence, not a headline.
            "Biden|PROPN|4|vocative ,|PUNCT|3|punct Xi|PROPN|1|flat met|VERB|0|root|VBD .|PUNCT|4|punct",
            "found|VERB|0|root over|ADV|3|advmod 14|NUM|4|nummod tanks|NOUN|1|obj",
            // The article of a singular.
            "het|DET|2|det land|NOUN|3|nsubj||Number=Sing zweeg|VERB|0|root",
        ] {
            let (tree, text) = tree(rows);
            let show = |w: &Word| format!("{}|{}|{}", w.form(&text), w.head.map_or(0, |h| h + 1), w.deprel);
            let before = tree.words.iter().map(show).collect::<Vec<_>>().join(" ");
            assert_eq!(repaired(rows), before);
        }
    }

    /// A word of a broken tree: part of speech, relation and tag, drawn from those that the rules ask for.
    fn word() -> impl Strategy<Value = String> {
        let upos = select(vec![
            "PROPN", "NOUN", "VERB", "AUX", "ADJ", "ADV", "ADP", "CCONJ", "PRON", "NUM", "PUNCT",
        ]);
        let deprel = select(vec![
            "nsubj", "obj", "iobj", "obl", "nmod", "amod", "appos", "flat", "compound", "conj", "cc", "case",
            "mark", "acl", "advcl", "ccomp", "xcomp", "aux", "aux:pass", "advmod", "nummod", "punct", "det",
        ]);
        let form = select(vec![
            "Iran", "en", "and", ",", "mei", "24", "hand", "over", "ally", "to", "dat", "that", "het",
            "goed", "viel", "Kim", "PM", "van",
        ]);
        let xpos = select(vec!["", "VBN", "VBD", "VBZ", "VBG", "name", "participle"]);
        let feats = select(vec!["", "VerbForm=Fin", "VerbForm=Inf", "Number=Sing", "Number=Plur"]);
        (form, upos, deprel, xpos, feats).prop_map(|(f, u, d, x, m)| format!("{f}|{u}|{{}}|{d}|{x}|{m}"))
    }

    proptest! {
        /// Whatever the rules change, every word still leads to the root: a ring would never end.
        #[test]
        fn a_repaired_tree_is_a_tree(words in vec(word(), 1..14), heads in vec(any::<prop::sample::Index>(), 14), order in any::<u64>()) {
            // Each word but the root hangs from one that was hung before it, in an order of their own.
            let n = words.len();
            let mut hung: Vec<usize> = (0..n).collect();
            hung.sort_by_key(|&i| (i as u64 + 1).wrapping_mul(order | 1).rotate_left(17));
            let mut rows = words.clone();
            for (place, &i) in hung.iter().enumerate() {
                let head = if place == 0 { 0 } else { hung[heads[i].index(place)] + 1 };
                rows[i] = words[i].replacen("{}", &head.to_string(), 1);
                if place == 0 {
                    let relation = rows[i].split('|').nth(3).unwrap().to_owned();
                    rows[i] = rows[i].replacen(&format!("|0|{relation}|"), "|0|root|", 1);
                }
            }
            let (mut tree, text) = tree(Box::leak(rows.join(" ").into_boxed_str()));
            repair(&mut tree, &text);
            prop_assert!(is_tree(&tree), "{}", rows.join(" "));
        }
    }
}

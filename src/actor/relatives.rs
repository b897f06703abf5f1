//! Relative pronouns: *de Garde, die …*, *Hezbollah, dat …*, *Robert Mueller, who …*.

use crate::base::Lang;
use crate::parse::Upos;

use super::ActorType;
use super::coref::{self, Candidate, Link, link};
use super::draft::Draft;
use super::mention::How;
use super::names;
use super::pronouns::plural_verb;
use super::roles;
use super::scene::Scene;

/// Links the word if it is a relative pronoun; true where it is one, linked or not.
pub(super) fn find(draft: &mut Draft, index: usize, word: usize) -> bool {
    let scene = &draft.scenes[index];
    if let Some(noun) = antecedent(scene, word) {
        let whose = scene.tree.words[word].deprel == "nmod:poss" || is_genitive(scene, word);
        let owned = scene.head(word).filter(|_| whose);
        stand_for(draft, index, word, whole(scene, word, noun), 92);
        // "Hezbollah, whose fighters …"; what a country mans acts for it already.
        let body = draft.at(index, word).is_some_and(|m| names::is_body(draft.kind(m)));
        if let Some(owned) = owned.filter(|_| body) {
            roles::describe(draft, index, owned);
        }
        return true;
    }
    if scene.upos(word) == Upos::Pron && matches!(scene.lower(word).as_str(), "die" | "who" | "dat" | "which")
    {
        return after_comma(draft, index, word);
    }
    false
}

/// *Biden, **wiens** zoon*: for the parser an article of its noun.
fn is_genitive(scene: &Scene, word: usize) -> bool {
    scene.upos(word) == Upos::Det && matches!(scene.lower(word).as_str(), "wiens" | "wier")
}

/// The noun a relative pronoun stands for.
fn antecedent(scene: &Scene, word: usize) -> Option<usize> {
    const RELATIVE: [&str; 7] = ["die", "dat", "wie", "who", "which", "that", "whom"];
    let w = &scene.tree.words[word];
    let relative = w.feat("PronType").is_some_and(|p| p.contains("Rel")) || w.xpos.contains("betr");
    let pronoun =
        scene.upos(word) == Upos::Pron && (relative || RELATIVE.contains(&scene.lower(word).as_str()));
    if !pronoun && !is_genitive(scene, word) {
        return None;
    }
    let clause = std::iter::once(word).chain(scene.above(word)).take(6);
    let clause = clause.take_while(|&w| w == word || !matches!(scene.rel(w), "ccomp" | "conj"));
    let top = clause
        .into_iter()
        .find(|&w| matches!(scene.tree.words[w].deprel, "acl:relcl" | "advcl:relcl" | "acl"))?;
    scene.head(top).filter(|&h| h < word && scene.is_noun(h))
}

/// When the verb's number or the gender of the pronoun does not fit the noun, the noun inside it (*leden van de Garde, die
/// wordt …*) or around it (*de regering van Iran, die …*).
fn whole(scene: &Scene, word: usize, noun: usize) -> usize {
    let fits = |n: usize| agrees(scene, word, n);
    if fits(noun) {
        return noun;
    }
    let inner = scene.right_kids(noun).filter(|&k| k < word && scene.rel(k) == "nmod" && scene.is_noun(k));
    let outer = scene.head(noun).filter(|&h| scene.rel(noun) == "nmod" && h < noun && scene.is_noun(h));
    inner.last().filter(|&i| fits(i)).or(outer.filter(|&o| fits(o))).unwrap_or(noun)
}

/// Number by the verb; in Dutch *dat* goes with *het*-words and *die* with the others.
fn agrees(scene: &Scene, word: usize, noun: usize) -> bool {
    let plural = scene.is_plural(noun);
    let number = plural_verb(scene, word).is_none_or(|p| p == plural);
    // The gender of a name is only guessed.
    let neuter = scene.neuter(noun).filter(|_| !plural && scene.upos(noun) == Upos::Noun);
    let gender = match (scene.lower(word).as_str(), neuter) {
        ("dat", Some(neuter)) => neuter,
        ("die", Some(neuter)) => !neuter,
        ("dat", None) if scene.lang == Lang::Nl => !plural,
        _ => true,
    };
    number && gender
}

/// *aanklager Robert Mueller, die …* where the tree shows no relative clause: the phrase that ends at the comma.
fn after_comma(draft: &mut Draft, index: usize, word: usize) -> bool {
    let scene = &draft.scenes[index];
    if word < 2 || scene.forms[word - 1] != "," {
        return false;
    }
    let ends = |&w: &usize| {
        draft.at(index, w).is_some_and(|m| m.how != How::Adjective && m.last as usize == word - 2)
    };
    let Some(noun) = (word.saturating_sub(12)..word - 1).find(ends) else { return false };
    let person = draft.at(index, noun).is_some_and(|m| draft.kind(m) == ActorType::Person);
    let neuter = matches!(scene.forms[word], "dat" | "which");
    if agrees(scene, word, noun) && !(neuter && person) {
        stand_for(draft, index, word, noun, 75);
    }
    true
}

/// Links a relative pronoun to the actors of its noun.
fn stand_for(draft: &mut Draft, index: usize, word: usize, noun: usize, most: u8) {
    let scene = &draft.scenes[index];
    let Some(m) = draft.at(index, noun).filter(|m| m.how != How::Adjective) else { return };
    let kind = draft.kind(m);
    // "the kind of America that …", "five countries, among them Yemen, who …".
    let person = matches!(scene.lower(word).as_str(), "who" | "whom");
    if person && matches!(kind, ActorType::Country | ActorType::Place) && !scene.is_plural(noun) {
        return;
    }
    let sure = m.sure.min(most);
    let alone = coref::described(draft, index, noun, Some(m));
    // "Hungary and Poland, which …": where the clause hangs from the first, it says something of both.
    let both = coref::coordination(draft, index, &alone);
    let both = both.filter(|c| c.last < word && !c.actors().is_empty() && scene.forms[word - 1] == ",");
    let to = both.unwrap_or(alone);
    let because = String::new();
    link(draft, &to, Link { scene: index, word, how: How::Relative, sure, because });
}

/// A relative pronoun as the subject of its clause, for the pronouns in it: *Devocht, who had told Montalvo he …*.
pub(super) fn subject(draft: &Draft, index: usize, word: usize) -> Option<Candidate> {
    let scene = &draft.scenes[index];
    if scene.rel(word) != "nsubj" {
        return None;
    }
    let noun = antecedent(scene, word)?;
    let of = coref::candidate(draft, index, noun)?;
    Some(Candidate { word, last: word, weight: 80, within: scene.head(word), ..of })
}

//! The relations and their frames: `schema/relations/*.toml`, compiled by `build/relations.rs`.

use std::sync::LazyLock;

use crate::base::{Lang, Lookup};

use super::{Modality, added, grammar, spelling};

/// A relation label and what it stands for.
#[derive(Debug, PartialEq, Eq)]
pub struct RelationInfo {
    /// The label in data and code: `supplies`.
    pub label: &'static str,
    /// The label for people, in English.
    pub en: &'static str,
    /// The label for people, in Dutch.
    pub nl: &'static str,
    /// PLOVER 2.0 type; `None` for states and changes of office.
    pub plover_type: Option<&'static str>,
    /// PLOVER 2.0 mode.
    pub plover_mode: Option<&'static str>,
    /// PLOVER 2.0 contexts.
    pub contexts: &'static [&'static str],
    /// Both parties play the same role.
    pub symmetric: bool,
    /// Holds for a time, rather than happens.
    pub state: bool,
    /// The object is not the subject's own country: nobody invades it or travels to it.
    pub abroad: bool,
    /// Whoever does something during it, after it or ahead of it takes part in it: *na een gesprek met X zei Y*.
    pub attended: bool,
    /// Whoever acts with, on or under it is its object: *met steun van Iran vielen zij aan*, *op verzoek van*.
    pub received: bool,
    /// The deed that its clause names is all that is said of the same parties: *dreigt Polen te bombarderen* is a threat, not
    /// an attack that may come beside it.
    pub absorbs: bool,
    /// Happens once where a text tells of one: its bare noun is the one told just before, *de ontmoeting*, *those sanctions*.
    pub(super) retold: bool,
    /// Done by whoever has the power to: where a text names one who does it to somebody, it is he who is left out elsewhere.
    pub(super) official: bool,
    /// Kinds of actors that are no party to it: who speaks with a newspaper gives an interview.
    pub(super) never: &'static [Class],
    /// The relations whose definite nouns may speak of one and the same event: *de hulp aan Rusland*, said to be supplied before.
    pub kin: &'static [&'static str],
}

impl RelationInfo {
    /// The label for people.
    pub fn label_in(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Nl => self.nl,
            Lang::En => self.en,
        }
    }
}

/// All relations: the built-in ones, then those that the user added; each sorted by label.
pub fn relations() -> impl Iterator<Item = &'static RelationInfo> {
    RELATIONS.iter().chain(added::added().into_iter().flat_map(|a| a.relations.iter().copied()))
}

/// A relation by its label.
pub fn relation(label: &str) -> Option<&'static RelationInfo> {
    let own = || added::added()?.relations.iter().find(|r| r.label == label).copied();
    built_in(label).or_else(own)
}

/// The same among the built-in ones alone.
pub(super) fn built_in(label: &str) -> Option<&'static RelationInfo> {
    RELATIONS.binary_search_by_key(&label, |r| r.label).ok().map(|i| &RELATIONS[i])
}

/// The part of speech that evokes a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Verb,
    Noun,
    /// An adjective, participle or noun as predicate: *is betrokken bij*, *zijn bondgenoten*.
    Pred,
}

/// Where in the sentence a role is found, after passives, control and relative clauses have been undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// Who acts: the subject, or the agent of a passive.
    Subj,
    /// What is acted on: the object, or the subject of a passive.
    Obj,
    /// The receiver: the indirect object.
    Iobj,
    /// Of a noun: its possessor, genitive or adjective of country.
    Poss,
    /// The noun's own referent: *president Poetin* is one himself.
    Own,
    /// A clause that depends on the word.
    Clause,
    /// Who acts in that clause: *eist dat Rusland vertrekt*.
    ClauseSubj,
    /// What is acted on in that clause: *dreigt Iran te bombarderen*.
    ClauseObj,
    /// Whoever says the clause the word stands in.
    Speaker,
    /// Who is told to do what the infinitive says: *tells Russia to leave*.
    Told,
    /// Whom the clause says the subject will harm: *waarschuwt dat het Polen zal aanvallen*.
    Harmed,
    /// Who could avert it: *dreigt met sancties als Iran …*, *unless Iran …*.
    Averter,
    /// The first part of a compound noun: *wapen* in *wapenlevering*.
    Compound,
    /// The noun after this preposition.
    Prep(&'static str),
}

/// Coarse classes of actors for selectional restrictions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    State,
    Person,
    Group,
    Organisation,
    Force,
    /// Armed forces and militias, without the police.
    Army,
    Authority,
    Court,
    Place,
    Thing,
    Media,
}

/// One way a language says a relation.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) relation: &'static RelationInfo,
    /// `nl/leveren`: with the label in front, the claim's `rule`.
    pub(super) name: &'static str,
    pub(super) subject: &'static [Slot],
    pub(super) object: &'static [Slot],
    pub(super) theme: &'static [Slot],
    pub(super) instrument: &'static [Slot],
    /// The object noun must be one of these (or end in one): *sancties* opleggen.
    pub(super) with: &'static [&'static str],
    /// The object noun must be none of these: *kritiek* leveren.
    pub(super) not: &'static [&'static str],
    /// A thing as object must be (or end in) one of these.
    pub(super) things: &'static [&'static str],
    /// Behind these prepositions, or with a clause that one of these words opens, another deed is told of: *clash over the budget*.
    pub(super) without: &'static [&'static str],
    /// An English particle: carry *out*.
    pub(super) particle: Option<&'static str>,
    pub(super) reflexive: bool,
    /// Without an agent the subject is *unspecified*, rather than no claim at all.
    pub(super) agentless: bool,
    /// The object may be a thing.
    pub(super) thing: bool,
    /// Whoever holds this office: not with *voormalig*; a country left unsaid is the person's own.
    pub(super) holder: bool,
    /// Roles of the lexicon that these words may name, the likeliest first: whose office it is may be left unsaid of somebody known to hold one.
    pub(super) held: &'static [&'static str],
    /// An office below the head of the whole: only with *vice-*, *adjunct-*, *sport-*, *deputy*.
    pub(super) deputy: bool,
    /// Evoked by no word, but by two names that stand side by side: [`super::beside`].
    pub(super) beside: bool,
    /// Only the noun itself, no compound that ends in it.
    pub(super) whole: bool,
    /// Before a thing as object, the actor whose thing it is.
    pub(super) owner: bool,
    /// Before a thing as object, and where it is nobody's, the place it stands in.
    pub(super) site: bool,
    /// Either party may be people whom the text does not name: *de politie*, *betogers*.
    pub(super) people: bool,
    /// A weapon or an attack may stand for who used it: *een Israëlische raket trof*.
    pub(super) weapons: bool,
    /// Only with a weapon or an attack as agent or cause: *kwam om bij een aanslag*.
    pub(super) armed: bool,
    /// Not the place, but the country it lies in: *demonstreerden in Parijs*.
    pub(super) host: bool,
    /// The object may be the subject's own country: *ontvluchtten hun land*.
    pub(super) homeland: bool,
    /// Not with a direct object: *staken*, but not *de levering staken*.
    pub(super) intransitive: bool,
    pub(super) subject_kinds: &'static [Class],
    pub(super) object_kinds: &'static [Class],
    pub(super) modality: Option<Modality>,
    pub(super) negative: bool,
    pub(super) confidence: u8,
}

impl Frame {
    pub(super) fn relation(&self) -> &'static RelationInfo {
        self.relation
    }
}

include!(concat!(env!("OUT_DIR"), "/relations.rs"));

/// The words of a list of the grammar that frames may name.
pub(super) fn list(lang: &str, name: &str) -> Option<Vec<String>> {
    let (.., words) = LISTS.iter().find(|(l, n, _)| (*l, *n) == (lang, name))?;
    Some(words.iter().map(|w| (*w).to_owned()).collect())
}

/// One of the words of such a list.
pub(super) fn is_listed(lang: Lang, name: &str, word: &str) -> bool {
    LISTS.iter().any(|(l, n, words)| (*l, *n) == (lang.code(), name) && words.contains(&word))
}

type Evokers = LazyLock<Lookup<&'static [u16]>>;

/// Lemmas with the numbers of their frames, by language and part of speech in the order of their declarations.
static EVOKERS: [[Evokers; 3]; 2] = [
    [
        LazyLock::new(|| evokers(Lang::Nl, Part::Verb)),
        LazyLock::new(|| evokers(Lang::Nl, Part::Noun)),
        LazyLock::new(|| evokers(Lang::Nl, Part::Pred)),
    ],
    [
        LazyLock::new(|| evokers(Lang::En, Part::Verb)),
        LazyLock::new(|| evokers(Lang::En, Part::Noun)),
        LazyLock::new(|| evokers(Lang::En, Part::Pred)),
    ],
];

fn evokers(lang: Lang, part: Part) -> Lookup<&'static [u16]> {
    Lookup::new(INDEX.iter().filter(|row| (row.0, row.1) == (lang, part)).map(|row| (row.2, row.3)))
}

/// The frames of names that stand side by side.
pub(super) fn beside(lang: Lang) -> impl Iterator<Item = &'static Frame> {
    BESIDE[lang as usize].iter().copied()
}

/// Those of each language, in the order of their declarations.
static BESIDE: [LazyLock<Vec<&'static Frame>>; 2] =
    [LazyLock::new(|| all_beside("nl/")), LazyLock::new(|| all_beside("en/"))];

fn all_beside(prefix: &str) -> Vec<&'static Frame> {
    FRAMES.iter().filter(|f| f.beside && f.name.starts_with(prefix)).collect()
}

/// The frames a lemma evokes, those that the user added first.
pub(super) fn frames(lang: Lang, part: Part, lemma: &str) -> impl Iterator<Item = &'static Frame> + use<> {
    let list = EVOKERS[lang as usize][part as usize].get(lemma).unwrap_or_default();
    let own = added::added().map_or(&[][..], |a| a.frames(lang, part, lemma));
    own.iter().copied().chain(list.iter().map(|&i| &FRAMES[usize::from(i)]))
}

/// The frames of a verb by its lemma; for Dutch, a lemma that evokes none is tried again from the form's spelling.
pub(super) fn verb_frames(lang: Lang, lemma: &str, form: &str) -> Vec<&'static Frame> {
    let found: Vec<_> = frames(lang, Part::Verb, lemma).collect();
    if !found.is_empty() {
        return found;
    }
    let tries = match lang {
        Lang::Nl => spelling::infinitives(form),
        Lang::En => spelling::bases(form),
    };
    tries
        .iter()
        .map(|l| frames(lang, Part::Verb, l).collect::<Vec<_>>())
        .find(|f| !f.is_empty())
        .unwrap_or_default()
}

/// First parts that make another office or the opposite of the noun behind them.
const NOT_PARTS: &[&str] = &[
    "be",
    "ge",
    "on",
    "ver",
    "her",
    "ont",
    "er",
    "oud",
    "vice",
    "adjunct",
    "plaatsvervangend",
    "schaduw",
    "anti",
    "niet",
    "oppositie",
    "tegen",
    "waarnemend",
];

/// The frames of a noun: of the whole lemma or, for a Dutch compound, of its last part (*wapenlevering* → *levering*),
/// with the length in bytes of the first part.
pub(super) fn noun_frames(lang: Lang, lemma: &str) -> (usize, Vec<&'static Frame>) {
    // "oud-president": an office that was held.
    let prefixes = grammar::of(lang).former_prefixes.all();
    let held = prefixes.filter_map(|p| lemma.strip_prefix(p)).map(|rest| rest.trim_start_matches('-'));
    let mut held = held.filter(|rest| frames(lang, Part::Noun, rest).next().is_some());
    let lemma = held.next().unwrap_or(lemma);
    let joined = lemma.replace('-', "");
    let whole: Vec<_> = frames(lang, Part::Noun, &joined).collect();
    if !whole.is_empty() || lang == Lang::En || grammar::of(lang).no_compounds.ends(lemma) {
        return (0, whole);
    }
    // A first part is no prefix: *her-*, *on-*, *be-* make other words.
    lemma
        .char_indices()
        .map(|(i, _)| i)
        .filter(|&i| i >= 2 && lemma.len() - i >= 4 && !NOT_PARTS.contains(&lemma[..i].trim_end_matches('-')))
        .map(|i| (i, frames(lang, Part::Noun, &whole_of(&lemma[i..])).collect::<Vec<_>>()))
        .find(|(_, f)| !f.is_empty())
        .unwrap_or((0, Vec::new()))
}

/// A part as frames have it, without hyphens: *directeur-generaal*.
fn whole_of(part: &str) -> std::borrow::Cow<'_, str> {
    if part.contains('-') { part.replace('-', "").into() } else { part.into() }
}

/// Every built-in frame, in the order of the files.
#[cfg(test)]
pub(super) fn built_in_frames() -> &'static [Frame] {
    FRAMES
}

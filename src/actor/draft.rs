//! The mentions of a document while they are being found.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::{Country, Edtf};
use crate::source::Document;

use super::home::Home;
use super::mention::{Actor, How, Mention, Mentions};
use super::nouns::Gender;
use super::scene::Scene;
use super::{ActorType, Entry, Lexicon, Named, titles};

/// What the document says about an actor besides its name.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    /// For persons.
    pub(super) gender: Option<Gender>,
    /// Nouns that stood before or after its name: *president*, *directeur*, *organisatie*.
    pub(super) nouns: BTreeSet<String>,
}

/// A new mention, without what follows from its words.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) scene: usize,
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) head: usize,
    pub(super) actor: u32,
    pub(super) place: Option<u32>,
    pub(super) how: How,
    pub(super) sure: u8,
    pub(super) why: String,
}

/// Scenes, actors and mentions of one document.
pub(super) struct Draft<'a> {
    pub(super) lexicon: &'a Lexicon,
    /// The document's id: whom only a surname names is somebody of this document.
    pub(super) document: &'a str,
    pub(super) published: Option<&'a Edtf>,
    pub(super) scenes: Vec<Scene<'a>>,
    pub(super) actors: Vec<Actor>,
    pub(super) facts: Vec<Facts>,
    pub(super) list: Vec<Mention>,
    /// The names as they stand, once all are found.
    pub(super) names: Vec<Named>,
    /// The country that the text is about, once all names are found.
    pub(super) home: Option<Home>,
    by_id: BTreeMap<String, u32>,
    /// Per scene and word: the longest mention it heads.
    heads: Vec<Vec<Option<u32>>>,
    /// Per scene and word: it is part of a name.
    named: Vec<Vec<bool>>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(lexicon: &'a Lexicon, document: &'a Document, scenes: Vec<Scene<'a>>) -> Self {
        let heads = scenes.iter().map(|s| vec![None; s.len()]).collect();
        let named = scenes.iter().map(|s| vec![false; s.len()]).collect();
        Self {
            lexicon,
            document: &document.id,
            published: document.published.as_ref(),
            scenes,
            heads,
            named,
            actors: Vec::new(),
            facts: Vec::new(),
            list: Vec::new(),
            names: Vec::new(),
            home: None,
            by_id: BTreeMap::new(),
        }
    }

    /// The index of an actor; the first one made with an id stays.
    pub(super) fn actor(&mut self, id: &str, name: &str, kind: ActorType, country: Option<Country>) -> u32 {
        if let Some(&known) = self.by_id.get(id) {
            let actor = &mut self.actors[known as usize];
            actor.country = actor.country.or(country);
            return known;
        }
        let index = self.actors.len() as u32;
        let gender = (kind == ActorType::Person)
            .then(|| super::nouns::given_name(name.split(' ').next().unwrap_or_default()))
            .flatten();
        self.actors.push(Actor { id: id.to_owned(), name: name.to_owned(), kind, country });
        self.facts.push(Facts { gender, ..Facts::default() });
        self.by_id.insert(id.to_owned(), index);
        index
    }

    /// The index of an actor of the lexicon.
    pub(super) fn entry(&mut self, entry: &Entry) -> u32 {
        self.actor(entry.id, entry.name, entry.kind, entry.country)
    }

    /// The country an actor belongs to, as an actor; the actor itself when it is one.
    pub(super) fn country_of(&mut self, actor: u32) -> Option<u32> {
        let known = &self.actors[actor as usize];
        if known.kind == ActorType::Country {
            return Some(actor);
        }
        let entry = self.lexicon.by_id(&format!("country:{}", known.country?))?;
        Some(self.entry(entry))
    }

    /// Adds a mention.
    pub(super) fn add(&mut self, found: Found) {
        let Found { scene, first, last, head, actor, place, how, sure, why } = found;
        let span = self.scenes[scene].span(first, last);
        let index = self.list.len() as u32;
        self.list.push(Mention {
            sentence: scene as u32,
            first: first as u32,
            last: last as u32,
            head: head as u32,
            span,
            actor,
            place,
            how,
            sure,
            why,
        });
        if matches!(how, How::Name | How::Unknown | How::Short) {
            self.named[scene][first..=last].fill(true);
        }
        let longest = self.heads[scene][head].map(|m| &self.list[m as usize]);
        if longest.is_none_or(|m| (m.last - m.first) < (last - first) as u32) {
            self.heads[scene][head] = Some(index);
        }
    }

    /// The longest mention a word heads.
    pub(super) fn at(&self, scene: usize, word: usize) -> Option<&Mention> {
        self.heads[scene][word].map(|m| &self.list[m as usize])
    }

    /// The word is part of a name, its head or not: *Theresa* in *Theresa May*.
    pub(super) fn is_in_name(&self, scene: usize, word: usize) -> bool {
        self.named[scene][word]
    }

    /// The type of the actor a mention stands for.
    pub(super) fn kind(&self, mention: &Mention) -> ActorType {
        self.actors[mention.actor as usize].kind
    }

    /// Sorts the mentions and numbers the actors in the order of their first mention; actors nobody mentions go.
    pub(super) fn finish(mut self) -> Mentions {
        self.list.sort_by_key(|m| (m.sentence, m.first, m.last, m.head, m.how));
        let mut renumbered: Vec<Option<u32>> = vec![None; self.actors.len()];
        let mut actors = Vec::new();
        let mut number = |old: u32, all: &[Actor]| {
            *renumbered[old as usize].get_or_insert_with(|| {
                actors.push(all[old as usize].clone());
                actors.len() as u32 - 1
            })
        };
        for mention in &mut self.list {
            mention.actor = number(mention.actor, &self.actors);
            mention.place = mention.place.map(|p| number(p, &self.actors));
        }
        let spoken_of = self.scenes.iter().map(|scene| titles::spoken_of(scene, self.published?)).collect();
        Mentions::new(actors, self.list, self.names, spoken_of)
    }
}

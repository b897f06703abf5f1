//! A user's own tables beside the built-in ones: read once, before anything else, and kept for as long as the program runs.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::fold::{self, Ask, PART, Shape};
use super::tables::{self, Actor, EN, File, Known, NL, World};
use super::{Entry, Form, Lexicon, Sense, walk};
use crate::actor::ActorType;
use crate::base::{Country, Fault, Lang};

static ADDED: OnceLock<Added> = OnceLock::new();

/// What the user's tables say.
#[derive(Debug, Default)]
pub(super) struct Added {
    ids: BTreeMap<String, &'static Entry>,
    /// Folded parts to the readings of the name they make.
    names: BTreeMap<Vec<String>, Vec<Name>>,
    /// Sorted by whose, role, first day.
    roles: Vec<Held>,
}

/// One reading of a name.
#[derive(Debug)]
struct Name {
    langs: u8,
    asks: u32,
    sense: Sense,
}

/// A role somebody held; days as YYYYMMDD.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) of: &'static Entry,
    pub(super) role: &'static str,
    pub(super) person: &'static Entry,
    pub(super) from: u32,
    pub(super) to: u32,
}

/// Tables that were read and are sound, not yet in use.
#[derive(Debug)]
pub struct Addition(Added);

/// What the user's tables add, if there are any.
pub(super) fn added() -> Option<&'static Added> {
    ADDED.get()
}

impl Addition {
    /// Reads a user's tables: what messages call each, and what stands in it.
    ///
    /// # Errors
    /// Every wrong line.
    pub fn read(files: &[(String, String)]) -> Result<Self, Vec<Fault>> {
        let file = |(name, text): &(String, String)| File { name: name.clone(), text: text.clone() };
        let files: Vec<File> = files.iter().map(file).collect();
        let mut faults = Vec::new();
        let world = tables::read(&files, &built_in, &mut faults);
        faults.sort();
        if faults.is_empty() { Ok(Self(Added::of(&world))) } else { Err(faults) }
    }

    /// How many actors are new, and how many names there are for those and for others.
    pub fn counts(&self) -> (usize, usize) {
        let new = self.0.ids.values().filter(|e| Lexicon::embedded().built_in(e.id).is_none());
        let new: std::collections::BTreeSet<&str> = new.map(|e| e.id).collect();
        (new.len(), self.0.names.values().map(Vec::len).sum())
    }

    /// Puts them to use for the rest of the program's life. Only the first call counts: what was read before must stay
    /// true.
    pub fn install(self) {
        let _ = ADDED.set(self.0);
    }
}

/// A built-in actor as the tables have it.
fn built_in(id: &str) -> Option<Actor> {
    let e = Lexicon::embedded().built_in(id)?;
    Some(Actor {
        id: e.id.to_owned(),
        name: e.name.to_owned(),
        nl: e.nl.to_owned(),
        kind: variant(e.kind),
        country: e.country.map(|c| c.to_string()),
        known: true,
    })
}

/// As [`Actor::kind`] has it.
fn variant(kind: ActorType) -> &'static str {
    match kind {
        ActorType::Country => "Country",
        ActorType::Place => "Place",
        ActorType::Organisation => "Organisation",
        ActorType::Government => "Government",
        ActorType::Armed => "Armed",
        ActorType::Intelligence => "Intelligence",
        ActorType::Police => "Police",
        ActorType::Court => "Court",
        ActorType::Party => "Party",
        ActorType::Media => "Media",
        ActorType::Company => "Company",
        ActorType::Person => "Person",
        ActorType::Group => "Group",
        ActorType::Thing => "Thing",
        ActorType::Event => "Event",
        ActorType::Unspecified => "Unspecified",
    }
}

/// Kept as long as the program runs, as the built-in lexicon is.
fn keep(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

fn entry(actor: &Actor) -> &'static Entry {
    if actor.known
        && let Some(known) = Lexicon::embedded().built_in(&actor.id)
    {
        return known;
    }
    Box::leak(Box::new(Entry {
        id: keep(&actor.id),
        name: keep(&actor.name),
        nl: keep(&actor.nl),
        kind: ActorType::from_name(&actor.kind.to_lowercase()).unwrap_or(ActorType::Thing),
        country: actor.country.as_deref().and_then(Country::new),
    }))
}

impl Added {
    fn of(world: &World) -> Self {
        let entries: Vec<&'static Entry> = world.actors.iter().map(entry).collect();
        let ids = world.ids().map(|(id, at)| (id.to_owned(), entries[at])).collect();
        let mut names: BTreeMap<Vec<String>, Vec<Name>> = BTreeMap::new();
        for known in &world.names {
            names.entry(known.name.parts.clone()).or_default().push(Name::of(known, &entries));
        }
        // As the built-in ones: those that need nothing nearby first.
        names.values_mut().for_each(|all| all.sort_by_key(|n| n.sense.needs.is_some()));
        let held = |r: &tables::Role| Held {
            of: entries[r.of],
            role: keep(&r.role),
            person: entries[r.person],
            from: r.from,
            to: r.to,
        };
        let mut roles: Vec<Held> = world.roles.iter().map(held).collect();
        roles.sort_by_key(|h| (h.of.id, h.role, h.from, h.to, h.person.id));
        Self { ids, names, roles }
    }

    pub(super) fn by_id(&self, id: &str) -> Option<&'static Entry> {
        self.ids.get(id).copied()
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = &'static Entry> {
        self.ids.values().copied()
    }

    pub(super) fn roles(&self) -> &[Held] {
        &self.roles
    }

    /// The readings of a whole name, however written and in either language.
    pub(super) fn whole(&self, name: &str) -> Vec<Sense> {
        let parts: Option<Vec<String>> = fold::words(name).flat_map(fold::parts).map(folded).collect();
        let found = parts.and_then(|p| self.names.get(&p));
        found.map(|all| all.iter().map(|n| n.sense).collect()).unwrap_or_default()
    }

    /// The longest name that begins at `words[0]`, as [`Lexicon::longest`].
    pub(super) fn longest(&self, words: &[&str], lang: Lang) -> Option<(usize, Vec<Sense>)> {
        let mut parts: Vec<String> = Vec::new();
        let mut shapes: Vec<Shape> = Vec::new();
        let mut best = None;
        for (i, word) in words.iter().enumerate() {
            let written: Vec<&str> = fold::parts(word).collect();
            if written.is_empty() {
                if i > 0 { continue } else { return None }
            }
            let ending = |text: &str| {
                let (mut parts, mut shapes) = (parts.clone(), shapes.clone());
                for part in fold::parts(text) {
                    parts.push(folded(part)?);
                    shapes.push(fold::shape(part));
                }
                Some((parts, shapes))
            };
            let whole = ending(word);
            let read = |found: Option<(Vec<String>, Vec<Shape>)>| {
                found.and_then(|(parts, shapes)| self.readings(&parts, &shapes, lang))
            };
            let found = read(whole.clone()).or_else(|| read(ending(walk::genitive(word, lang)?)));
            if let Some(senses) = found {
                best = Some((i + 1, senses));
            }
            match whole.filter(|(parts, _)| self.begins(parts)) {
                Some(next) => (parts, shapes) = next,
                None => break,
            }
        }
        best
    }

    /// Some name begins with these parts.
    fn begins(&self, parts: &[String]) -> bool {
        self.names.range(parts.to_vec()..).next().is_some_and(|(name, _)| name.starts_with(parts))
    }

    /// Those that the writing and the language admit.
    fn readings(&self, parts: &[String], shapes: &[Shape], lang: Lang) -> Option<Vec<Sense>> {
        let bit = if lang == Lang::Nl { NL } else { EN };
        let admits = |n: &&Name| {
            let mut shapes = shapes.iter().enumerate();
            n.langs & bit != 0 && shapes.all(|(i, s)| Ask::from_code(n.asks >> (2 * i)).admits(*s))
        };
        let fit: Vec<Sense> = self.names.get(parts)?.iter().filter(admits).map(|n| n.sense).collect();
        (!fit.is_empty()).then_some(fit)
    }
}

impl Name {
    fn of(known: &Known, entries: &[&'static Entry]) -> Self {
        let form = match known.form {
            tables::Form::Name => Form::Name,
            tables::Form::Adjective => Form::Adjective,
            tables::Form::Inhabitant => Form::Inhabitant,
            tables::Form::Metonym => Form::Metonym,
        };
        let sense = Sense {
            entry: entries[known.actor],
            form,
            place: known.place.map(|p| entries[p]),
            needs: known.name.needs.as_deref().and_then(Country::new),
            common: known.name.common,
        };
        Self { langs: known.name.langs, asks: known.name.asks, sense }
    }
}

fn folded(part: &str) -> Option<String> {
    let mut buffer = [0; PART];
    let len = fold::fold(part, &mut buffer)?;
    Some(String::from_utf8_lossy(&buffer[..len]).into_owned())
}

//! All tables as one world of actors, names and roles.

use std::collections::BTreeMap;

use super::File;
use super::name::{EN, NL, Name, is_code};
use super::table::{Row, read as rows};
use crate::base::Fault;

/// One actor.
#[derive(Clone, Debug)]
pub(crate) struct Actor {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) nl: String,
    /// Variant of `ActorType`.
    pub(crate) kind: &'static str,
    pub(crate) country: Option<String>,
    /// It stands in other tables; these add names and roles to it.
    pub(crate) known: bool,
}

/// How a name refers, as `Form` of the library has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    Name,
    Adjective,
    Inhabitant,
    Metonym,
}

/// One name of one actor. Their order is their rank.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) name: Name,
    pub(crate) actor: usize,
    pub(crate) form: Form,
    pub(crate) place: Option<usize>,
}

/// A role somebody holds or held.
#[derive(Debug)]
pub(crate) struct Role {
    pub(crate) person: usize,
    pub(crate) role: String,
    pub(crate) of: usize,
    /// First and last day it may have lasted, as YYYYMMDD; 0 and `u32::MAX` where open.
    pub(crate) from: u32,
    pub(crate) to: u32,
}

/// Everything the tables say.
#[derive(Debug, Default)]
pub(crate) struct World {
    pub(crate) actors: Vec<Actor>,
    pub(crate) names: Vec<Known>,
    pub(crate) roles: Vec<Role>,
    ids: BTreeMap<String, usize>,
}

const COUNTRIES: &[&str] = &[
    "id",
    "iso3",
    "name",
    "nl",
    "aliases",
    "adjectives_nl",
    "adjectives_en",
    "people_nl",
    "people_en",
    "seat_en",
    "seat_nl",
];
const METONYMS: &[&str] = &["place", "stands_for", "country", "name", "nl", "aliases"];
const ACTORS: &[&str] = &["id", "type", "country", "name", "nl", "aliases"];
const PEOPLES: &[&str] = &[
    "id",
    "type",
    "country",
    "name",
    "nl",
    "aliases",
    "adjectives_nl",
    "adjectives_en",
    "people_nl",
    "people_en",
];
const DEMONYMS: &[&str] = &["place", "adjectives_nl", "adjectives_en", "people_nl", "people_en"];
const ROLES: &[&str] = &["person", "role", "of", "from", "to"];

/// The kinds of table, by their headers.
const HEADERS: [&[&str]; 6] = [COUNTRIES, ACTORS, PEOPLES, DEMONYMS, METONYMS, ROLES];

/// Finds an actor that these tables may speak of and others hold: for a user's own tables, the built-in ones.
pub(crate) type Outer<'o> = &'o dyn Fn(&str) -> Option<Actor>;

/// Reads tables, each of the kind that its header says: countries, plain actors, actors with inhabitants, inhabitants alone, metonyms,
/// roles.
/// Readings of one name are preferred in that order, but metonyms before actors, and by file within one kind.
pub(crate) fn read(files: &[File], outer: Outer<'_>, faults: &mut Vec<Fault>) -> World {
    let mut tables: [Vec<Row>; 6] = Default::default();
    for file in files {
        if let Some((kind, rows)) = rows(file, &HEADERS, faults) {
            tables[kind].extend(rows);
        }
    }
    let [countries, plain, peoples, demonyms, metonyms, roles] = tables;
    let mut world = World::default();
    let mut each = |world: &mut World, rows: &[Row], read: Reading| {
        for row in rows {
            read(world, row, outer).unwrap_or_else(|e| faults.push(row.fault(e)));
        }
    };
    each(&mut world, &countries, World::country);
    // Metonyms come second in rank but name organisations, so those are read first.
    let first = std::mem::take(&mut world.names);
    each(&mut world, &plain, |w, row, outer| w.plain(row, outer).map(drop));
    each(&mut world, &peoples, World::people);
    each(&mut world, &demonyms, World::place_demonyms);
    let last = std::mem::replace(&mut world.names, first);
    each(&mut world, &metonyms, World::metonym);
    world.names.extend(last);
    each(&mut world, &roles, World::role);
    world
}

type Reading = fn(&mut World, &Row, Outer<'_>) -> Result<(), String>;

impl World {
    fn country(&mut self, row: &Row, outer: Outer<'_>) -> Result<(), String> {
        let iso3 = row.get("iso3");
        let actor = self.add(row, "Country", Some("iso3"), outer)?;
        // `country:IRN` finds the country whatever its id is.
        let code = format!("country:{iso3}");
        if row.get("id") != code && !self.actors[actor].known {
            self.alias(&code, actor)?;
        }
        self.name(row.get("name"), EN, actor, Form::Name, None)?;
        self.name(row.get("nl"), NL, actor, Form::Name, None)?;
        for alias in row.list("aliases") {
            self.name(alias, NL | EN, actor, Form::Name, None)?;
        }
        self.demonyms(row, actor)?;
        self.seat(row, actor, iso3, outer)
    }

    /// The seat of government: a place, and a metonym unless it is called as the country is.
    fn seat(&mut self, row: &Row, country: usize, iso3: &str, outer: Outer<'_>) -> Result<(), String> {
        let (Some(en), Some(nl)) = (row.list("seat_en").next(), row.list("seat_nl").next()) else {
            return if row.get("seat_en") == row.get("seat_nl") {
                Ok(())
            } else {
                Err("a seat needs both languages".into())
            };
        };
        let (en, nl) = (Name::read(en, EN)?, Name::read(nl, NL)?);
        if en.text == self.actors[country].name {
            return Ok(());
        }
        let id = format!("place:{}", slug(&en.parts));
        let country_code = Some(iso3.to_owned());
        let seat =
            Actor { id, name: en.text, nl: nl.text, kind: "Place", country: country_code, known: false };
        let place = self.insert(seat, outer)?;
        for (column, lang) in [("seat_en", EN), ("seat_nl", NL)] {
            for name in row.list(column) {
                self.name(name, lang, country, Form::Metonym, Some(place))?;
            }
        }
        Ok(())
    }

    fn demonyms(&mut self, row: &Row, actor: usize) -> Result<(), String> {
        for adjective in row.list("adjectives_nl") {
            self.name(adjective, NL, actor, Form::Adjective, None)?;
            // Dutch inflects: *Iraans*, *Iraanse*; *Chinees*, *Chinese*. The marks come after the word.
            let end = adjective.find(['@', '?']).unwrap_or(adjective.len());
            let (word, marks) = adjective.split_at(end);
            if !word.ends_with('e') {
                let stem = word.strip_suffix("ees").map_or(word.to_owned(), |s| format!("{s}es"));
                self.name(&format!("{stem}e{marks}"), NL, actor, Form::Adjective, None)?;
            }
        }
        for (column, lang, form) in [
            ("adjectives_en", EN, Form::Adjective),
            ("people_nl", NL, Form::Inhabitant),
            ("people_en", EN, Form::Inhabitant),
        ] {
            for name in row.list(column) {
                self.name(name, lang, actor, form, None)?;
            }
        }
        Ok(())
    }

    fn plain(&mut self, row: &Row, outer: Outer<'_>) -> Result<usize, String> {
        let kind = kind(row.get("type"))?;
        let actor = self.add(row, kind, Some("country"), outer)?;
        self.own_names(row, actor, Form::Name, None)?;
        Ok(actor)
    }

    fn people(&mut self, row: &Row, outer: Outer<'_>) -> Result<(), String> {
        let actor = self.plain(row, outer)?;
        self.demonyms(row, actor)
    }

    fn place_demonyms(&mut self, row: &Row, outer: Outer<'_>) -> Result<(), String> {
        let place = self.find(row.get("place"), outer)?;
        self.demonyms(row, place)
    }

    /// The cells `name`, `nl` and `aliases`.
    fn own_names(&mut self, row: &Row, actor: usize, form: Form, place: Option<usize>) -> Result<(), String> {
        let texts = [row.get("name"), row.get("nl")].into_iter().filter(|t| !t.is_empty());
        for text in texts.chain(row.list("aliases")) {
            self.name(text, NL | EN, actor, form, place)?;
        }
        Ok(())
    }

    fn metonym(&mut self, row: &Row, outer: Outer<'_>) -> Result<(), String> {
        let of = self.find(row.get("stands_for"), outer)?;
        let id = row.get("place");
        let place = match self.find(id, outer) {
            Ok(place) => place,
            Err(_) => {
                let (name, nl) = labels(row)?;
                let country = country(row.get("country"))?;
                let id = row.get("place").to_owned();
                self.insert(Actor { id, name, nl, kind: "Place", country, known: false }, outer)?
            }
        };
        self.own_names(row, of, Form::Metonym, Some(place))
    }

    fn role(&mut self, row: &Row, outer: Outer<'_>) -> Result<(), String> {
        let person = self.find(row.get("person"), outer)?;
        let of = self.find(row.get("of"), outer)?;
        let (from, to) = (day(row.get("from"), true)?, day(row.get("to"), false)?);
        if from > to {
            return Err("the role ends before it begins".into());
        }
        let role = row.get("role").to_owned();
        if role.is_empty() || !role.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') {
            return Err(format!("{role:?} is no role: small letters and _ only"));
        }
        self.roles.push(Role { person, role, of, from, to });
        Ok(())
    }

    fn add(
        &mut self,
        row: &Row,
        kind: &'static str,
        code: Option<&str>,
        outer: Outer<'_>,
    ) -> Result<usize, String> {
        let (name, nl) = labels(row)?;
        let country = code.map_or(Ok(None), |column| country(row.get(column)))?;
        // Asked for last: whatever is wrong now is wrong with the id.
        let id = row.get("id").to_owned();
        self.insert(Actor { id, name, nl, kind, country, known: false }, outer)
    }

    /// A new actor; or one that other tables hold, when this one says nothing else of it.
    fn insert(&mut self, actor: Actor, outer: Outer<'_>) -> Result<usize, String> {
        let known = outer(&actor.id).filter(|_| !self.ids.contains_key(&actor.id));
        if let Some(known) = known {
            let differs =
                actor.kind != known.kind || actor.country.is_some() && actor.country != known.country;
            if differs {
                let country = known.country.as_deref().unwrap_or("no country");
                let kind = known.kind.to_lowercase();
                return Err(format!(
                    "graaf knows {:?} as {} ({kind}, {country}): say the same of it to add names, or give another id",
                    known.id, known.name
                ));
            }
            return self.find(&actor.id, outer);
        }
        let at = self.actors.len();
        self.alias(&actor.id, at)?;
        self.actors.push(actor);
        Ok(at)
    }

    fn alias(&mut self, id: &str, actor: usize) -> Result<(), String> {
        if id.is_empty() || id.contains(char::is_whitespace) {
            return Err(format!("{id:?} is no id: write type:slug or a Wikidata id"));
        }
        match self.ids.insert(id.to_owned(), actor) {
            Some(_) => Err(format!("the id {id:?} is taken; every actor needs its own")),
            None => Ok(()),
        }
    }

    /// An actor by its id, in these tables or in others.
    fn find(&mut self, id: &str, outer: Outer<'_>) -> Result<usize, String> {
        if let Some(at) = self.ids.get(id) {
            return Ok(*at);
        }
        let known =
            outer(id).ok_or_else(|| format!("no actor has the id {id:?}; add it to its table first"))?;
        // It may be here already under the other of its two ids.
        let at = self.ids.get(&known.id).copied().unwrap_or(self.actors.len());
        if at == self.actors.len() {
            self.ids.insert(known.id.clone(), at);
            self.actors.push(Actor { known: true, ..known });
        }
        self.ids.insert(id.to_owned(), at);
        Ok(at)
    }

    fn name(
        &mut self,
        cell: &str,
        langs: u8,
        actor: usize,
        form: Form,
        place: Option<usize>,
    ) -> Result<(), String> {
        let name = Name::read(cell, langs)?;
        let bare = name.bare();
        for name in std::iter::once(name).chain(bare) {
            self.names.push(Known { name, actor, form, place });
        }
        Ok(())
    }

    /// Ids and aliases of ids, sorted.
    pub(crate) fn ids(&self) -> impl Iterator<Item = (&str, usize)> {
        self.ids.iter().map(|(id, actor)| (id.as_str(), *actor))
    }
}

/// The English and Dutch label of a row; Dutch is the English one where the cell is empty.
fn labels(row: &Row) -> Result<(String, String), String> {
    let name = Name::read(row.get("name"), EN)?.text;
    let nl = match row.get("nl") {
        "" => name.clone(),
        nl => Name::read(nl, NL)?.text,
    };
    Ok((name, nl))
}

fn country(code: &str) -> Result<Option<String>, String> {
    match code {
        "" => Ok(None),
        code if is_code(code) => Ok(Some(code.to_owned())),
        code => Err(format!("{code:?} is no country code: three capitals, or nothing")),
    }
}

/// A type as the tables write it, to the variant.
fn kind(name: &str) -> Result<&'static str, String> {
    Ok(match name {
        "country" => "Country",
        "place" => "Place",
        "organisation" => "Organisation",
        "government" => "Government",
        "armed" => "Armed",
        "intelligence" => "Intelligence",
        "police" => "Police",
        "court" => "Court",
        "party" => "Party",
        "media" => "Media",
        "company" => "Company",
        "person" => "Person",
        "group" => "Group",
        _ => return Err(format!("{name:?} is no type; README.md lists them")),
    })
}

/// `2008`, `2008-05`, `2008-05-07` or `..` as YYYYMMDD: the first or last day it may mean.
fn day(text: &str, first: bool) -> Result<u32, String> {
    if text == ".." {
        return Ok(if first { 0 } else { u32::MAX });
    }
    let bad = || format!("{text:?} is no date: YYYY, YYYY-MM, YYYY-MM-DD or ..");
    let numbers: Vec<u32> = text.split('-').map(str::parse).collect::<Result<_, _>>().map_err(|_| bad())?;
    let (year, month, day) = match (numbers.as_slice(), first) {
        ([y], true) => (*y, 1, 1),
        ([y], false) => (*y, 12, 31),
        ([y, m], true) => (*y, *m, 1),
        ([y, m], false) => (*y, *m, 31),
        ([y, m, d], _) => (*y, *m, *d),
        _ => return Err(bad()),
    };
    let sound = (1000..3000).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    if sound { Ok(year * 10_000 + month * 100 + day) } else { Err(bad()) }
}

fn slug(parts: &[String]) -> String {
    parts.join("-").replace(|c: char| !c.is_ascii_alphanumeric() && c != '-', "")
}

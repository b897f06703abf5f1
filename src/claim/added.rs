//! A user's own relations beside the built-in ones: read once, before anything else, and kept for as long as the program
//! runs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::Modality;
use super::inventory::{self, Class, Frame, Part, RelationInfo, Slot};
use super::schema::{self, FrameRow, Head, Known, RelationFile, Used};
use crate::base::{Fault, Lang};

static ADDED: OnceLock<Added> = OnceLock::new();

/// What the user's files add.
#[derive(Debug, Default)]
pub(super) struct Added {
    /// Sorted by label.
    pub(super) relations: Vec<&'static RelationInfo>,
    frames: BTreeMap<(Lang, Part, String), Vec<&'static Frame>>,
}

/// Files of relations that were read and are sound, not yet in use.
#[derive(Debug)]
pub struct Relations {
    added: Added,
    pub(super) files: Vec<(String, RelationFile)>,
}

/// What the user's files add, if there are any.
pub(super) fn added() -> Option<&'static Added> {
    ADDED.get()
}

impl Added {
    pub(super) fn frames(&self, lang: Lang, part: Part, lemma: &str) -> &[&'static Frame] {
        self.frames.get(&(lang, part, lemma.to_owned())).map_or(&[], Vec::as_slice)
    }
}

impl Relations {
    /// Reads a user's files: what messages call each, its label, and what stands in it.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn read(files: &[(String, String, String)]) -> Result<Self, Vec<Fault>> {
        Self::read_beside(files, &[])
    }

    /// The same, where other files add relations of these labels.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn read_beside(files: &[(String, String, String)], beside: &[&str]) -> Result<Self, Vec<Fault>> {
        let own = files.iter().map(|(_, label, _)| label.as_str()).chain(beside.iter().copied());
        let named = names(own);
        let (mut added, mut read, mut faults) = (Added::default(), Vec::new(), Vec::new());
        for (name, label, text) in files {
            let known = |l: &str| added.relations.iter().find(|r| r.label == l).copied();
            let result = schema::read(name, label, text, &named).and_then(|file| {
                let relation = relation(name, &file, known(label))?;
                Ok((file, relation))
            });
            match result {
                Ok((file, relation)) => {
                    added.add(&file, relation);
                    read.push((name.clone(), file));
                }
                Err(mut found) => faults.append(&mut found),
            }
        }
        added.relations.sort_by_key(|r| r.label);
        if faults.is_empty() { Ok(Self { added, files: read }) } else { Err(faults) }
    }

    /// The labels of the relations that are new.
    pub fn labels(&self) -> Vec<&'static str> {
        self.added.relations.iter().map(|r| r.label).collect()
    }

    /// How many relations are new, and how many frames there are for those and for others.
    pub fn counts(&self) -> (usize, usize) {
        (self.added.relations.len(), self.files.iter().map(|(_, f)| f.frames.len()).sum())
    }

    /// Puts them to use for the rest of the program's life. Only the first call counts: what was read before must stay
    /// true.
    pub fn install(self) {
        let _ = ADDED.set(self.added);
    }
}

/// What a user's file may name: what the built-in relations are and use, and these relations.
fn names<'l>(own: impl Iterator<Item = &'l str>) -> Known<'static> {
    let mode = |r: &'static RelationInfo| Some((r.plover_type?, r.plover_mode?));
    Known {
        lists: &inventory::list,
        relations: inventory::relations().map(|r| r.label).chain(own).map(str::to_owned).collect(),
        used: Some(Used {
            modes: inventory::relations().filter_map(mode).collect::<BTreeSet<_>>(),
            prepositions: inventory::PREPOSITIONS,
        }),
    }
}

/// The relation that a file speaks of: a new one, or one that is known and said nothing else of.
fn relation(
    name: &str,
    file: &RelationFile,
    added: Option<&'static RelationInfo>,
) -> Result<&'static RelationInfo, Vec<Fault>> {
    let fault = |what: String| vec![Fault { file: name.to_owned(), line: 1, column: 1, what }];
    match (inventory::built_in(&file.label).or(added), &file.head) {
        (Some(known), None) => Ok(known),
        (Some(known), Some(head)) if agrees(known, head) => Ok(known),
        (Some(known), Some(_)) => Err(fault(format!(
            "the relation {:?} is known already, and otherwise ({}, {}): give frames and examples alone to add to it, or \
             name the file after a new relation",
            known.label, known.en, known.nl
        ))),
        (None, Some(head)) => Ok(new(&file.label, head)),
        (None, None) => Err(fault(format!(
            "{:?} is a new relation and has no label: add label = {{ en = \"…\", nl = \"…\" }}",
            file.label
        ))),
    }
}

fn agrees(known: &RelationInfo, head: &Head) -> bool {
    (known.en, known.nl) == (head.en.as_str(), head.nl.as_str())
        && known.plover_type == bare(head.plover.r#type.as_ref())
        && known.plover_mode == bare(head.plover.mode.as_ref())
        && known.contexts == head.plover.context
        && (known.symmetric, known.state, known.abroad) == (head.symmetric, head.state, head.abroad)
        && (known.attended, known.received) == (head.attended, head.received)
        && (known.absorbs, known.retold) == (head.absorbs, head.retold)
        && known.never == classes(&head.never)
        && known.kin == head.kin
}

fn bare(value: Option<&toml::Spanned<String>>) -> Option<&str> {
    value.map(|v| v.get_ref().as_str())
}

fn classes(list: &[toml::Spanned<String>]) -> &'static [Class] {
    keep_all(list.iter().filter_map(|c| class(c.get_ref())))
}

/// Kept as long as the program runs, as the built-in relations are.
fn keep(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

fn keep_all<T>(list: impl Iterator<Item = T>) -> &'static [T] {
    Box::leak(list.collect::<Vec<T>>().into_boxed_slice())
}

fn new(label: &str, head: &Head) -> &'static RelationInfo {
    Box::leak(Box::new(RelationInfo {
        label: keep(label),
        en: keep(&head.en),
        nl: keep(&head.nl),
        plover_type: bare(head.plover.r#type.as_ref()).map(keep),
        plover_mode: bare(head.plover.mode.as_ref()).map(keep),
        contexts: keep_all(head.plover.context.iter().map(|c| keep(c))),
        symmetric: head.symmetric,
        state: head.state,
        abroad: head.abroad,
        attended: head.attended,
        received: head.received,
        absorbs: head.absorbs,
        retold: head.retold,
        official: head.official,
        never: classes(&head.never),
        kin: keep_all(head.kin.iter().map(|k| keep(k))),
    }))
}

impl Added {
    fn add(&mut self, file: &RelationFile, relation: &'static RelationInfo) {
        let known = inventory::built_in(relation.label).is_some();
        if !known && !self.relations.iter().any(|r| r.label == relation.label) {
            self.relations.push(relation);
        }
        for row in &file.frames {
            let Some(lang) = Lang::from_code(row.lang.get_ref()) else { continue };
            let frame: &'static Frame = Box::leak(Box::new(frame(row, relation)));
            for (part, lemma) in row.evokers() {
                let part = match part {
                    "verb" => Part::Verb,
                    "noun" => Part::Noun,
                    _ => Part::Pred,
                };
                self.frames.entry((lang, part, lemma)).or_default().push(frame);
            }
        }
    }
}

fn frame(row: &FrameRow, relation: &'static RelationInfo) -> Frame {
    let slots = |list: &[toml::Spanned<String>]| keep_all(list.iter().map(|s| slot(s.get_ref())));
    let words = |list: &[String]| keep_all(list.iter().map(|w| keep(w)));
    Frame {
        relation,
        name: keep(&row.name()),
        subject: keep_all(row.subjects().into_iter().map(slot)),
        object: slots(&row.object),
        theme: slots(&row.theme),
        instrument: slots(&row.instrument),
        with: words(&row.with),
        not: words(&row.not),
        things: words(&row.things),
        without: words(&row.without),
        particle: row.particle.as_deref().map(keep),
        reflexive: row.reflexive,
        agentless: row.agentless,
        thing: row.thing,
        holder: row.holder,
        held: keep_all(row.roles().into_iter().map(keep)),
        whole: row.whole,
        deputy: row.deputy,
        beside: row.beside,
        owner: row.owner,
        site: row.site,
        people: row.people,
        weapons: row.weapons || row.armed,
        armed: row.armed,
        host: row.host,
        homeland: row.homeland,
        intransitive: row.intransitive,
        subject_kinds: classes(&row.subject_kinds),
        object_kinds: classes(&row.object_kinds),
        modality: row.modality.as_ref().and_then(|m| match m.get_ref().as_str() {
            "planned" => Some(Modality::Planned),
            "possible" => Some(Modality::Possible),
            "hypothetical" => Some(Modality::Hypothetical),
            _ => None,
        }),
        negative: row.negative,
        confidence: row.sure(),
    }
}

fn slot(name: &str) -> Slot {
    match name {
        "subj" => Slot::Subj,
        "obj" => Slot::Obj,
        "iobj" => Slot::Iobj,
        "poss" => Slot::Poss,
        "self" => Slot::Own,
        "clause" => Slot::Clause,
        "clause subj" => Slot::ClauseSubj,
        "clause obj" => Slot::ClauseObj,
        "compound" => Slot::Compound,
        "speaker" => Slot::Speaker,
        "told" => Slot::Told,
        "harmed" => Slot::Harmed,
        "averter" => Slot::Averter,
        preposition => Slot::Prep(keep(preposition)),
    }
}

fn class(name: &str) -> Option<Class> {
    Some(match name {
        "state" => Class::State,
        "person" => Class::Person,
        "group" => Class::Group,
        "organisation" => Class::Organisation,
        "force" => Class::Force,
        "army" => Class::Army,
        "authority" => Class::Authority,
        "court" => Class::Court,
        "place" => Class::Place,
        "thing" => Class::Thing,
        "media" => Class::Media,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// What the program reads in a file and what the build made of it must be the same, field by field.
    #[test]
    fn a_file_means_at_run_time_what_it_means_in_the_build() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/relations");
        let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
        paths.retain(|p| p.extension().is_some_and(|e| e == "toml"));
        paths.sort();
        let mut frames = Vec::new();
        for path in paths {
            let label = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let text = std::fs::read_to_string(&path).unwrap();
            let file = schema::read("x", &label, &text, &names(std::iter::empty())).unwrap();
            let info = relation("x", &file, None).unwrap();
            assert!(
                std::ptr::eq(info, inventory::built_in(&label).unwrap()),
                "{label} is not as it was built"
            );
            frames.extend(file.frames.iter().map(|row| format!("{:?}", frame(row, info))));
        }
        let built: Vec<String> = inventory::built_in_frames().iter().map(|f| format!("{f:?}")).collect();
        assert_eq!(frames.len(), built.len());
        frames.iter().zip(&built).for_each(|(read, built)| assert_eq!(read, built));
    }

    #[test]
    fn every_slot_and_class_is_one() {
        for name in schema::SLOTS {
            assert!(!matches!(slot(name), Slot::Prep(_)), "{name}");
        }
        assert_eq!(slot("aan"), Slot::Prep("aan"));
        assert!(schema::CLASSES.iter().all(|c| class(c).is_some()));
    }
}

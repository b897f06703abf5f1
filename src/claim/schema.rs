//! A file of `schema/relations`, and a user's own in the same format, read and checked. Shared by the build script, so it
//! leans on nothing of the library but `crate::base::Fault`.

// The build script takes both files in from elsewhere, so the path must be said.
#[path = "schema/closed.rs"]
mod closed;

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use crate::base::Fault;

pub(crate) use closed::{Known, Lists, Used};

/// What a file says of its relation.
#[derive(Debug)]
pub(crate) struct RelationFile {
    /// The file's name without its ending.
    pub(crate) label: String,
    /// What people read, and the properties of the relation; `None` where a user only adds frames to one that is known.
    pub(crate) head: Option<Head>,
    pub(crate) frames: Vec<FrameRow>,
    pub(crate) yields: Vec<Example>,
    pub(crate) rejects: Vec<Example>,
}

/// The relation itself.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) en: String,
    pub(crate) nl: String,
    pub(crate) plover: Plover,
    pub(crate) symmetric: bool,
    pub(crate) state: bool,
    pub(crate) abroad: bool,
    pub(crate) attended: bool,
    pub(crate) received: bool,
    pub(crate) absorbs: bool,
    pub(crate) retold: bool,
    pub(crate) official: bool,
    pub(crate) never: Vec<Spanned<String>>,
    pub(crate) kin: Vec<String>,
}

/// Code in PLOVER 2.0.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Plover {
    pub(crate) r#type: Option<Spanned<String>>,
    pub(crate) mode: Option<Spanned<String>>,
    #[serde(default)]
    pub(crate) context: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Labels {
    en: String,
    nl: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    label: Option<Labels>,
    #[serde(default)]
    plover: Plover,
    #[serde(default)]
    symmetric: bool,
    #[serde(default)]
    state: bool,
    #[serde(default)]
    abroad: bool,
    #[serde(default)]
    attended: bool,
    #[serde(default)]
    received: bool,
    #[serde(default)]
    absorbs: bool,
    #[serde(default)]
    retold: bool,
    #[serde(default)]
    official: bool,
    #[serde(default)]
    never: Vec<Spanned<String>>,
    #[serde(default)]
    kin: Vec<Spanned<String>>,
    #[serde(default)]
    frame: Vec<Spanned<FrameRow>>,
    #[serde(default)]
    yields: Vec<Spanned<Example>>,
    #[serde(default)]
    rejects: Vec<Spanned<Example>>,
}

/// One way to say a relation, as the file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FrameRow {
    pub(crate) lang: Spanned<String>,
    #[serde(default)]
    pub(crate) verb: Vec<String>,
    #[serde(default)]
    pub(crate) noun: Vec<String>,
    #[serde(default)]
    pub(crate) pred: Vec<String>,
    #[serde(default)]
    pub(crate) subject: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    pub(crate) object: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) theme: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) instrument: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) with: Vec<String>,
    #[serde(default)]
    pub(crate) not: Vec<String>,
    #[serde(default)]
    pub(crate) things: Vec<String>,
    #[serde(default)]
    pub(crate) without: Vec<String>,
    #[serde(default)]
    pub(crate) particle: Option<String>,
    #[serde(default)]
    pub(crate) reflexive: bool,
    #[serde(default)]
    pub(crate) agentless: bool,
    #[serde(default)]
    pub(crate) thing: bool,
    #[serde(default)]
    pub(crate) owner: bool,
    #[serde(default)]
    pub(crate) site: bool,
    #[serde(default)]
    pub(crate) people: bool,
    #[serde(default)]
    pub(crate) weapons: bool,
    #[serde(default)]
    pub(crate) armed: bool,
    #[serde(default)]
    pub(crate) host: bool,
    #[serde(default)]
    pub(crate) homeland: bool,
    #[serde(default)]
    pub(crate) intransitive: bool,
    #[serde(default)]
    pub(crate) holder: bool,
    #[serde(default)]
    pub(crate) held: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) whole: bool,
    #[serde(default)]
    pub(crate) deputy: bool,
    #[serde(default)]
    pub(crate) beside: bool,
    #[serde(default)]
    pub(crate) subject_kinds: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) object_kinds: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) modality: Option<Spanned<String>>,
    #[serde(default)]
    pub(crate) negative: bool,
    #[serde(default)]
    pub(crate) confidence: Option<Spanned<u8>>,
}

/// A sentence that must give the relation, or must not.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Example {
    #[serde(default)]
    pub(crate) lang: Option<Spanned<String>>,
    pub(crate) text: Spanned<String>,
    #[serde(default)]
    pub(crate) claim: Wanted,
    /// Line and column in the file, from 1.
    #[serde(skip)]
    pub(crate) place: (usize, usize),
}

/// What an example says of its claim; what it leaves out may be anything.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    pub(crate) relation: Option<String>,
    pub(crate) subject: Option<String>,
    pub(crate) object: Option<String>,
    pub(crate) theme: Option<String>,
    pub(crate) polarity: Option<String>,
    pub(crate) modality: Option<String>,
    pub(crate) hedged: Option<bool>,
    pub(crate) source: Option<String>,
    pub(crate) when: Option<String>,
}

/// What frames are made of and the library has names for.
pub(crate) const SLOTS: [&str; 13] = [
    "subj",
    "obj",
    "iobj",
    "poss",
    "self",
    "clause",
    "clause subj",
    "clause obj",
    "compound",
    "speaker",
    "told",
    "harmed",
    "averter",
];
pub(crate) const CLASSES: [&str; 11] = [
    "state",
    "person",
    "group",
    "organisation",
    "force",
    "army",
    "authority",
    "court",
    "place",
    "thing",
    "media",
];
const LANGUAGES: [&str; 2] = ["nl", "en"];
const MODALITIES: [&str; 3] = ["planned", "possible", "hypothetical"];

/// A slot that is none of [`SLOTS`] is a preposition.
fn is_slot(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_lowercase() || c == ' ')
}

impl FrameRow {
    /// The words of each part that may name a list.
    fn words(&mut self) -> [&mut Vec<String>; 6] {
        [&mut self.verb, &mut self.noun, &mut self.pred, &mut self.with, &mut self.not, &mut self.things]
    }

    /// The first word that names a list nobody knows.
    fn unknown_list(&self, lists: Lists<'_>) -> Option<&str> {
        let all =
            [&self.verb, &self.noun, &self.pred, &self.with, &self.not, &self.things].into_iter().flatten();
        let unknown =
            |w: &&String| w.strip_prefix('@').is_some_and(|list| lists(self.lang.get_ref(), list).is_none());
        all.filter(|w| w.starts_with('@')).find(unknown).map(String::as_str)
    }

    /// With the words of a list where it names one.
    fn spelt_out(mut self, lists: Lists<'_>) -> Self {
        let lang = self.lang.get_ref().clone();
        for words in self.words() {
            let of = |w: String| match w.strip_prefix('@') {
                Some(list) => lists(&lang, list).unwrap_or_default(),
                None => vec![w],
            };
            *words = std::mem::take(words).into_iter().flat_map(of).collect();
        }
        self
    }

    /// With what the parser makes of its Dutch compounds beside them.
    fn linked(mut self) -> Self {
        if self.lang.get_ref() == "nl" {
            [&mut self.noun, &mut self.with, &mut self.not, &mut self.things]
                .into_iter()
                .for_each(without_links);
        }
        self
    }

    /// The words that evoke it, by part of speech. The parser's lemmas join the parts of a compound noun; frames may write
    /// the hyphen.
    pub(crate) fn evokers(&self) -> impl Iterator<Item = (&'static str, String)> {
        let of = |part: &'static str, list: &'_ [String]| -> Vec<(&'static str, String)> {
            let word = |w: &String| if part == "noun" { w.replace('-', "") } else { w.clone() };
            list.iter().map(|w| (part, word(w))).collect()
        };
        [of("verb", &self.verb), of("noun", &self.noun), of("pred", &self.pred)].into_iter().flatten()
    }

    /// `nl/leveren`, after its first word.
    pub(crate) fn name(&self) -> String {
        let first = self.verb.first().or(self.noun.first()).or(self.pred.first());
        let first = first.map_or(if self.beside { "beside" } else { "" }, String::as_str);
        format!("{}/{first}", self.lang.get_ref())
    }

    /// Where the subject stands, unless the frame says so: in a noun's possessor, else the subject.
    pub(crate) fn subjects(&self) -> Vec<&str> {
        match &self.subject {
            Some(slots) => slots.iter().map(|s| s.get_ref().as_str()).collect(),
            None => vec![if self.noun.is_empty() { "subj" } else { "poss" }],
        }
    }

    /// The roles that its nouns name.
    pub(crate) fn roles(&self) -> Vec<&str> {
        self.held.iter().map(|role| role.get_ref().as_str()).collect()
    }

    /// 0–100 to begin with.
    pub(crate) fn sure(&self) -> u8 {
        self.confidence.as_ref().map_or(90, |c| *c.get_ref())
    }
}

/// The parser's lemmas leave a Dutch compound's linking *s* out: beside *bezettingsmacht* stands *bezettingmacht*.
fn without_links(words: &mut Vec<String>) {
    let before = [
        "ing",
        "heid",
        "teit",
        "schap",
        "handel",
        "oorlog",
        "recht",
        "gevecht",
        "arbeid",
        "bestuur",
        "vliegtuig",
    ];
    for i in 0..words.len() {
        let word = &words[i];
        let link = before.iter().find_map(|b| {
            let at = word.find(&format!("{b}s"))? + b.len();
            (word.len() > at + 3).then_some(at)
        });
        if let Some(at) = link {
            let bare = format!("{}{}", &word[..at], &word[at + 1..]);
            if !words.contains(&bare) {
                words.push(bare);
            }
        }
    }
}

/// Reads and checks one file. `name` is what messages call it.
///
/// # Errors
/// Everything that is wrong with it, in the order of its lines.
pub(crate) fn read(
    name: &str,
    label: &str,
    text: &str,
    known: &Known<'_>,
) -> Result<RelationFile, Vec<Fault>> {
    let raw: Raw = toml::from_str(text).map_err(|e| {
        let message = e.message().trim_end().replace('\n', "; ");
        let advice = "schema/relations/README.md lists what may stand here";
        vec![Fault::at(name, text, e.span().map_or(0, |s| s.start), format!("{message}; {advice}"))]
    })?;
    let mut faults = Vec::new();
    let mut wrong = |byte: usize, what: String| faults.push(Fault::at(name, text, byte, what));
    if !label.starts_with(|c: char| c.is_ascii_lowercase())
        || !label.chars().all(|c| c.is_ascii_lowercase() || c == '_')
    {
        wrong(
            0,
            format!("{label:?} is no label: name the file in small letters and _, such as supplies.toml"),
        );
    }
    for frame in &raw.frame {
        check_frame(frame.get_ref(), frame.span().start, known.used.as_ref(), &mut wrong);
        if let Some(list) = frame.get_ref().unknown_list(known.lists) {
            let what = format!(
                "{list:?} is no list: schema/grammar/ has those that a frame may name, under [lists]"
            );
            wrong(frame.span().start, what);
        }
    }
    check_plover(&raw.plover, known.used.as_ref(), &mut wrong);
    let others = || known.relations.iter().map(String::as_str);
    for kin in raw.kin.iter().filter(|k| !known.relations.contains(k.get_ref())) {
        let advice = "schema/relations/ has one file each, and `graaf relations` lists them";
        wrong(kin.span().start, closed::is_none(kin.get_ref(), "relation", others(), advice));
    }
    for class in &raw.never {
        one_of(class, &CLASSES, "class of actors", &mut wrong);
    }
    for example in raw.yields.iter().chain(&raw.rejects) {
        let example = example.get_ref();
        if let Some(lang) = &example.lang {
            one_of(lang, &LANGUAGES, "language", &mut wrong);
        }
        if example.text.get_ref().trim().is_empty() {
            wrong(example.text.span().start, "an empty sentence shows nothing: write one".to_owned());
        }
    }
    if !faults.is_empty() {
        faults.sort();
        return Err(faults);
    }
    let placed = |example: Spanned<Example>| {
        let at = Fault::at(name, text, example.get_ref().text.span().start, "");
        Example { place: (at.line, at.column), ..example.into_inner() }
    };
    let head = |l: Labels| Head {
        en: l.en,
        nl: l.nl,
        plover: raw.plover,
        symmetric: raw.symmetric,
        state: raw.state,
        abroad: raw.abroad,
        attended: raw.attended,
        received: raw.received,
        absorbs: raw.absorbs,
        retold: raw.retold,
        official: raw.official,
        never: raw.never,
        kin: raw.kin.into_iter().map(Spanned::into_inner).collect(),
    };
    Ok(RelationFile {
        label: label.to_owned(),
        head: raw.label.map(head),
        frames: raw.frame.into_iter().map(|f| f.into_inner().spelt_out(known.lists).linked()).collect(),
        yields: raw.yields.into_iter().map(placed).collect(),
        rejects: raw.rejects.into_iter().map(placed).collect(),
    })
}

fn check_frame(f: &FrameRow, start: usize, used: Option<&Used<'_>>, wrong: &mut impl FnMut(usize, String)) {
    one_of(&f.lang, &LANGUAGES, "language", wrong);
    if f.verb.is_empty() && f.noun.is_empty() && f.pred.is_empty() && !f.beside {
        wrong(
            start,
            "a frame needs a word that evokes it: give verb, noun or pred, or say beside".to_owned(),
        );
    }
    check_slots(f, used, wrong);
    check_held(f, wrong);
    for class in f.subject_kinds.iter().chain(&f.object_kinds) {
        one_of(class, &CLASSES, "class of actors", wrong);
    }
    if let Some(modality) = &f.modality {
        one_of(modality, &MODALITIES, "modality that a frame may give", wrong);
    }
    if let Some(confidence) = f.confidence.as_ref().filter(|c| *c.get_ref() > 100) {
        wrong(confidence.span().start, "a confidence lies between 0 and 100".to_owned());
    }
}

fn check_slots(f: &FrameRow, used: Option<&Used<'_>>, wrong: &mut impl FnMut(usize, String)) {
    let slots = [f.subject.as_deref().unwrap_or_default(), &f.object, &f.theme, &f.instrument];
    for slot in slots.into_iter().flatten() {
        let name = slot.get_ref().as_str();
        let known = || {
            let own =
                used.into_iter().flat_map(|u| u.prepositions).filter(|(lang, _)| lang == f.lang.get_ref());
            SLOTS.into_iter().chain(own.map(|(_, preposition)| *preposition))
        };
        // Whoever needs a preposition of several words must be free to write it: there is no list of those.
        let is_known = used.is_none() || name.contains(' ') || known().any(|k| k == name);
        if !is_slot(name) || !is_known {
            let advice = format!("a preposition, or one of {}", SLOTS.join(", "));
            wrong(slot.span().start, closed::is_none(name, "slot", known(), &advice));
        }
    }
}

fn check_held(f: &FrameRow, wrong: &mut impl FnMut(usize, String)) {
    for role in f.held.iter().filter(|r| !closed::ROLES.contains(&r.get_ref().as_str())) {
        let advice = "schema/actors/README.md lists the roles";
        wrong(role.span().start, closed::is_none(role.get_ref(), "role", closed::ROLES, advice));
    }
    if let Some(first) = f.held.first().filter(|_| f.noun.is_empty()) {
        let what = "only a noun names a role that somebody holds: give the frame a noun, or leave held out";
        wrong(first.span().start, what.to_owned());
    }
}

fn check_plover(plover: &Plover, used: Option<&Used<'_>>, wrong: &mut impl FnMut(usize, String)) {
    let Some(kind) = &plover.r#type else {
        if let Some(mode) = &plover.mode {
            wrong(mode.span().start, "a mode is one of a type: give the type too".to_owned());
        }
        return;
    };
    if !closed::TYPES.contains(&kind.get_ref().as_str()) {
        let advice = format!("one of {}", closed::TYPES.join(", "));
        wrong(kind.span().start, closed::is_none(kind.get_ref(), "type of PLOVER", closed::TYPES, &advice));
        return;
    }
    let (Some(mode), Some(used)) = (&plover.mode, used) else { return };
    let own: BTreeSet<&str> =
        used.modes.iter().filter(|(k, _)| k == kind.get_ref()).map(|(_, mode)| *mode).collect();
    if !own.contains(mode.get_ref().as_str()) {
        let all: Vec<&str> = own.iter().copied().collect();
        let advice = match all.is_empty() {
            true => "it has none; leave the mode out".to_owned(),
            false => format!("one of {}, or none", all.join(", ")),
        };
        let what = format!("mode of {}", kind.get_ref());
        wrong(mode.span().start, closed::is_none(mode.get_ref(), &what, own, &advice));
    }
}

fn one_of(value: &Spanned<String>, known: &[&str], what: &str, wrong: &mut impl FnMut(usize, String)) {
    if !known.contains(&value.get_ref().as_str()) {
        wrong(value.span().start, format!("{:?} is no {what}: {}", value.get_ref(), known.join(", ")));
    }
}

//! Two actors, one verb, and no frame that fits: a claim all the same, `other:<lemma>`, shown only to whoever asks.

use crate::actor::ActorType;
use crate::base::Lang;
use crate::parse::Upos;

use super::Claim;
use super::frame::{Draft, nested};
use super::inventory::{Frame, Part, RelationInfo, Slot};
use super::party::{Linked, Parties, can_act};
use super::roles;
use super::syntax::Syntax;
use super::trigger::Trigger;
use super::voice::Voice;

/// What stands before the verb in the label.
pub(super) const PREFIX: &str = "other:";

/// More pairs than this from one verb means a broken parse of a long enumeration.
const MAX_PAIRS: usize = 4;

static RELATION: RelationInfo = RelationInfo {
    label: "other",
    en: "other",
    nl: "anders",
    plover_type: None,
    plover_mode: None,
    contexts: &[],
    symmetric: false,
    state: false,
    abroad: false,
    attended: false,
    received: false,
    absorbs: false,
    retold: false,
    official: false,
    never: &[],
    kin: &[],
};

/// Asks only for a subject and an object. That the verb stands between them is all that is known, hence the confidence.
static FRAME: Frame = Frame {
    relation: &RELATION,
    name: "other",
    subject: &[Slot::Subj],
    object: &[Slot::Obj, Slot::Iobj],
    theme: &[],
    instrument: &[],
    with: &[],
    not: &[],
    things: &[],
    without: &[],
    particle: None,
    reflexive: false,
    agentless: false,
    thing: false,
    holder: false,
    held: &[],
    whole: false,
    deputy: false,
    beside: false,
    owner: false,
    site: false,
    people: false,
    weapons: false,
    armed: false,
    host: false,
    homeland: false,
    intransitive: false,
    subject_kinds: &[],
    object_kinds: &[],
    modality: None,
    negative: false,
    confidence: 30,
};

/// What the verbs of a sentence say between two actors, beside what the frames made of it: `fired`. A verb of saying is
/// attribution and no act.
pub(super) fn drafts(parties: &Parties<'_>, voices: &[Voice], fired: &[Draft]) -> Vec<Draft> {
    let s = parties.syntax;
    let is_free = |&v: &usize| {
        s.word(v).upos == Upos::Verb
            && !matches!(s.word(v).relation(), "amod" | "case" | "fixed" | "compound" | "aux" | "cop")
            && !fired.iter().any(|d| d.trigger == v)
            && !voices.iter().any(|voice| voice.verb == Some(v))
    };
    let mut found: Vec<Draft> = (0..s.len()).filter(is_free).flat_map(|v| of_verb(parties, v)).collect();
    found.retain(|d| !fired.iter().any(|f| same_pair(f, d)));
    found
}

fn same_pair(a: &Draft, b: &Draft) -> bool {
    let ids = |d: &Draft| {
        let mut ids = [d.subject.party.id.clone(), d.object.party.id.clone()];
        ids.sort_unstable();
        ids
    };
    ids(a) == ids(b)
}

fn of_verb(parties: &Parties<'_>, verb: usize) -> Vec<Draft> {
    let s = parties.syntax;
    let args = s.args(verb);
    let link = |heads: &[usize], fits: fn(ActorType) -> bool| -> Vec<Linked> {
        let words = heads.iter().flat_map(|&h| parties.conjuncts(h));
        let linked = words.filter(|w| !parties.speakers.contains(w)).filter_map(|w| parties.actor(w));
        linked.filter(|l| fits(l.party.kind)).collect()
    };
    let subjects = link(&args.subj, can_act);
    let acted_on = |kind: ActorType| can_act(kind) || kind == ActorType::Place;
    let mut objects = link(&args.obj, acted_on);
    if objects.is_empty() {
        objects = link(&args.iobj, acted_on);
    }
    let preps = args.preps.clone();
    let trigger = Trigger {
        word: verb,
        status: verb,
        part: Part::Verb,
        args: args.clone(),
        preps,
        possessors: Vec::new(),
        support: None,
        attended: false,
        received: false,
        defied: false,
        compound: None,
    };
    let mut drafts = Vec::new();
    for subject in &subjects {
        for object in &objects {
            let apart = subject.party.id != object.party.id && subject.word != object.word;
            if apart && !nested(s, subject, object) && drafts.len() < MAX_PAIRS {
                drafts.push(roles::draft(parties, &trigger, &FRAME, (subject, object), &[verb], &[]));
            }
        }
    }
    drafts
}

/// Gives a claim that [`drafts`] led to the verb as its relation; `None` for a verb without a letter.
pub(super) fn named(mut claim: Claim, s: &Syntax<'_>, verb: usize) -> Option<Claim> {
    let lemma = lemma(s, verb)?;
    let lang = if s.lang == Lang::Nl { "nl" } else { "en" };
    claim.relation = format!("{PREFIX}{lemma}");
    claim.rule = format!("other/{lang}/{lemma}");
    Some(claim)
}

/// The verb by its lemma, with an English particle behind it: `carry_out`.
fn lemma(s: &Syntax<'_>, verb: usize) -> Option<String> {
    let mut lemma = s.lower_lemma(verb).to_owned();
    if s.lang == Lang::En
        && let Some(particle) = s.by(verb, "compound:prt").next()
    {
        lemma = format!("{lemma}_{}", s.lower(particle));
    }
    let letters = |c: char| c.is_alphabetic() || matches!(c, '_' | '-');
    (lemma.chars().all(letters) && lemma.chars().any(char::is_alphabetic)).then_some(lemma)
}

impl Claim {
    /// True where no relation of the schema covers what the text says: the label is `other:` and the verb's lemma.
    pub fn is_other(&self) -> bool {
        self.relation.starts_with(PREFIX)
    }
}

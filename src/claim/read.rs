//! A document to its claims: frames, status, source and date put together, sentence by sentence.

use crate::actor;
use crate::actor::{ActorType, How, Lexicon, Mention, Mentions};
use crate::base::{Edtf, Lang, Span};
use crate::parse::{self, Analyser, Pace, Tree};
use crate::source::Document;
use crate::text::{self, Sentence, SentenceKind};
use crate::time::{self, Basis, DateMention};

use super::dating;
use super::folk;
use super::frame::{self, Draft, NearMiss};
use super::future;
use super::gainsaid;
use super::grammar;
use super::other;
use super::party::Parties;
use super::quote::{self, Quote};
use super::retold;
use super::speech;
use super::status::{self, Status};
use super::story::Story;
use super::surface;
use super::syntax::Syntax;
use super::unnamed;
use super::voice::{self, Voice};
use super::{Claim, Cue, Cues, Evidence, Modality, Party, Plover, Source, When};

/// Longer "sentences" are tables and lists: their trees say nothing, and the rules would cost quadratic time.
const MAX_WORDS: usize = 300;

/// A bare quotation belongs to the last speaker when he spoke at most this many sentences ago.
const SPEAKER_REACH: usize = 3;

/// Everything graaf understood of one document. Pure: the same document gives the same reading everywhere.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Sentences in text order.
    pub sentences: Vec<Sentence>,
    /// One tree a sentence.
    pub trees: Vec<Tree>,
    /// Actors and where they are mentioned.
    pub mentions: Mentions,
    /// Date expressions.
    pub dates: Vec<DateMention>,
    /// Claims, in order of sentence, then trigger.
    pub claims: Vec<Claim>,
    /// For each claim, how it came about: one step a string, in English.
    pub steps: Vec<Vec<String>>,
    /// What verbs that no frame covers say between two actors ([`Claim::is_other`]), in the same order.
    pub others: Vec<Claim>,
    /// For each of those, how it came about.
    pub other_steps: Vec<Vec<String>>,
    /// Frames whose word was there but whose roles were not.
    pub near_misses: Vec<NearMiss>,
}

/// What reads documents: models and lexicons, shared by all threads.
#[derive(Debug)]
pub struct Reader {
    nl: Analyser,
    en: Analyser,
    lexicon: &'static Lexicon,
}

impl Reader {
    /// The embedded models and lexicon.
    pub fn embedded() -> Self {
        Self::at(Pace::Accurate)
    }

    /// The embedded models of a pace, and the lexicon.
    pub fn at(pace: Pace) -> Self {
        let [nl, en] = [Lang::Nl, Lang::En].map(|lang| Analyser::at(lang, pace));
        Self { nl, en, lexicon: Lexicon::embedded() }
    }

    /// Reads one document.
    pub fn read(&self, document: &Document) -> Reading {
        let analyser = match document.language {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        };
        let sentences = text::sentences(&document.text, document.language);
        let mut trees = analyser.analyse_all(&document.text, &sentences);
        for tree in &mut trees {
            parse::nominalise(tree, &document.text);
            actor::part(tree, &document.text, document.language, self.lexicon);
        }
        let mentions = actor::resolve(document, &sentences, &trees, self.lexicon);
        let dates = time::dates(&document.text, &trees, document.published.as_ref(), document.language);
        let mut reading = Reading {
            sentences,
            trees,
            mentions,
            dates,
            claims: Vec::new(),
            steps: Vec::new(),
            others: Vec::new(),
            other_steps: Vec::new(),
            near_misses: Vec::new(),
        };
        claims(document, &mut reading);
        reading
    }
}

/// A sentence with what was found in it before its claims.
struct Scene<'a> {
    index: usize,
    sentence: &'a Sentence,
    parties: Parties<'a>,
    quote_of: Vec<Option<usize>>,
}

fn claims(document: &Document, reading: &mut Reading) {
    let quotes = quote::quotes(&document.text, &reading.sentences);
    let syntaxes = syntaxes(document, reading);
    let mut scenes = scenes(&syntaxes, reading, &quotes);
    let speakers = speakers(&scenes, quotes.len());
    let mut written: Vec<(Claim, Vec<String>)> = Vec::new();
    let mut misses = Vec::new();
    let mut previous: (Vec<Source>, u32) = (Vec::new(), u32::MAX);
    let mut before = 0..0;
    let mut story = Story::default();
    for scene in &mut scenes {
        let start = written.len();
        story.arrive(scene.index, scene.sentence.paragraph);
        add_quote_voices(scene, &speakers);
        if let Some(v) = scene.parties.voices.iter().find(|v| v.says_previous) {
            voice::attribute_before(&mut written[before.clone()], v);
        }
        let dates: Vec<DateMention> =
            reading.dates.iter().filter(|d| d.sentence as usize == scene.index).cloned().collect();
        let asides = scene.parties.voices.iter().filter_map(|v| v.aside);
        scene.parties.speakers = asides.chain(surface::dateline(&scene.parties)).collect();
        let fired = frame::fire(&scene.parties);
        misses.extend(fired.misses);
        let mut drafts = fired.drafts;
        let told = fired.orphans.into_iter().filter_map(|o| retold::adopt(o, scene.index as u32, &written));
        let told: Vec<Draft> = told.collect();
        retold::leave_to_the_known(&scene.parties, &mut drafts, &written);
        retold::answer(&mut drafts, &told);
        drafts.extend(told);
        retold::name_things(&scene.parties, &mut drafts, &written);
        retold::reply(&scene.parties, &mut drafts, &written, &previous.0);
        let mut said: Vec<Source> = Vec::new();
        let others = other::drafts(&scene.parties, &scene.parties.voices, &drafts);
        for mut draft in drafts {
            unnamed::name_agent(&scene.parties, &mut draft, &written);
            let (claim, steps) = write(document, scene, &draft, &dates, &previous, &story);
            said.extend(claim.source.iter().cloned());
            push(&mut written, start, claim, steps);
        }
        for draft in others {
            let (claim, steps) = write(document, scene, &draft, &dates, &previous, &story);
            if let Some(claim) = other::named(claim, scene.parties.syntax, draft.trigger) {
                push(&mut written, start, claim, steps);
            }
        }
        let gainsaid = gainsaid::denials(&scene.parties, &written[start..]);
        written.extend(gainsaid);
        if said.is_empty() {
            said = scene.parties.voices.iter().flat_map(|v| v.sources.iter().cloned()).collect();
        }
        let here = written[start..].iter().map(|(c, _)| c);
        story.hear(scene.parties.syntax, (scene.index, scene.sentence.paragraph), here);
        previous = (said, scene.sentence.paragraph);
        before = start..written.len();
    }
    for (mut claim, steps) in written {
        claim.id = claim.content_id();
        let (claims, all_steps) = if claim.is_other() {
            (&mut reading.others, &mut reading.other_steps)
        } else {
            (&mut reading.claims, &mut reading.steps)
        };
        claims.push(claim);
        all_steps.push(steps);
    }
    reading.near_misses = misses;
}

/// Each tree with its names; a "sentence" too long to be one is left empty, as is what is no part of the article.
fn syntaxes<'a>(document: &'a Document, reading: &'a Reading) -> Vec<Syntax<'a>> {
    let mut mentions = reading.mentions.list.iter().peekable();
    let mut all = Vec::with_capacity(reading.trees.len());
    for (index, tree) in reading.trees.iter().enumerate() {
        let is_read = reading.sentences[index].kind != SentenceKind::Furniture;
        let tree = if is_read && tree.words.len() <= MAX_WORDS { tree } else { EMPTY };
        let mut names = vec![false; tree.words.len()];
        let (mut adjectives, mut bare) = (names.clone(), names.clone());
        while let Some(m) = mentions.next_if(|m| m.sentence as usize <= index) {
            let list = if m.how == How::Adjective { &mut adjectives } else { &mut names };
            if let Some(known) = list.get_mut(m.head as usize) {
                *known = true;
            }
            if let Some(known) = bare.get_mut(m.head as usize) {
                let form = tree.words[m.head as usize].form(&document.text);
                *known = is_bare(m, reading.mentions.actor(m).kind, form);
            }
            // The article of *Het Parool* is part of the name.
            let article = m.how == How::Name
                && m.first + 1 == m.head
                && reading.mentions.actor(m).kind == ActorType::Media;
            if let Some(known) = names.get_mut(m.first as usize).filter(|_| article) {
                *known = true;
            }
        }
        all.push(Syntax::new(&document.text, tree, document.language, names, adjectives, bare));
    }
    all
}

/// Countries, people and companies have no article, but for *het VK* and *het Vaticaan*.
fn is_bare(m: &Mention, kind: ActorType, form: &str) -> bool {
    let one_of_a_kind = matches!(kind, ActorType::Country | ActorType::Person | ActorType::Company);
    let title = grammar::of(Lang::Nl).articled.has(form) || form.chars().all(char::is_uppercase);
    let seat = m.how == How::Metonym && m.place.is_some();
    (one_of_a_kind && matches!(m.how, How::Name | How::Short | How::Unknown) || seat) && !title
}

static EMPTY: &Tree = &Tree { words: Vec::new() };

fn scenes<'a>(syntaxes: &'a [Syntax<'a>], reading: &'a Reading, quotes: &[Quote]) -> Vec<Scene<'a>> {
    let mut all = Vec::with_capacity(syntaxes.len());
    for (index, syntax) in syntaxes.iter().enumerate() {
        let mut parties = Parties::new(syntax, &reading.mentions, index);
        let quote_at = |w: &crate::parse::Word| quotes.binary_search_by(|q| order(q.span, w.span)).ok();
        let quote_of: Vec<Option<usize>> = syntax.tree.words.iter().map(quote_at).collect();
        let quoted: Vec<bool> = quote_of.iter().map(Option::is_some).collect();
        parties.voices = voice::voices(&parties, &quoted);
        all.push(Scene { index, sentence: &reading.sentences[index], parties, quote_of });
    }
    all
}

/// Where a quotation lies as seen from a word.
fn order(quote: Span, word: Span) -> std::cmp::Ordering {
    if quote.end <= word.start {
        std::cmp::Ordering::Less
    } else if quote.start > word.start {
        std::cmp::Ordering::Greater
    } else {
        std::cmp::Ordering::Equal
    }
}

/// Who speaks each quotation: the voice in a sentence it touches, else the voice that announced it (*zei hij:*), else the
/// last speaker, if not long ago.
fn speakers(scenes: &[Scene<'_>], quotes: usize) -> Vec<Option<(Vec<Source>, String)>> {
    let mut known: Vec<Option<(Vec<Source>, String)>> = vec![None; quotes];
    for scene in scenes {
        for q in scene.quote_of.iter().flatten() {
            if known[*q].is_none()
                && let Some(v) = outer_voice(scene)
            {
                known[*q] = Some((v.sources.clone(), format!("quotation: {}", v.why)));
            }
        }
    }
    let mut last: Option<(Vec<Source>, usize, u32)> = None;
    for scene in scenes {
        for q in scene.quote_of.iter().flatten() {
            match &known[*q] {
                Some((sources, _)) => last = Some((sources.clone(), scene.index, scene.sentence.paragraph)),
                None => {
                    if let Some((sources, at, paragraph)) = &last
                        && scene.index - at <= SPEAKER_REACH
                        && scene.sentence.paragraph - paragraph <= 1
                    {
                        known[*q] = Some((
                            sources.clone(),
                            format!("quotation without a speaker: the last one, sentence {at}"),
                        ));
                        last = Some((sources.clone(), scene.index, scene.sentence.paragraph));
                    }
                }
            }
        }
        let person = |v: &&Voice| v.sources.iter().any(|s| s.kind == ActorType::Person);
        if let Some(v) = scene.parties.voices.iter().rfind(person) {
            last = Some((v.sources.clone(), scene.index, scene.sentence.paragraph));
        }
    }
    known
}

/// The voice outside the quotation marks of a sentence.
fn outer_voice<'s>(scene: &'s Scene<'_>) -> Option<&'s Voice> {
    scene
        .parties
        .voices
        .iter()
        .find(|v| v.verb.is_none_or(|w| scene.quote_of[w].is_none()) && !v.says_previous && v.breadth() > 0)
}

/// A quotation's speaker says the words in it, unless a voice of the sentence already does.
fn add_quote_voices(scene: &mut Scene<'_>, speakers: &[Option<(Vec<Source>, String)>]) {
    let mut ids: Vec<usize> = scene.quote_of.iter().flatten().copied().collect();
    ids.dedup();
    for q in ids {
        let Some((sources, why)) = &speakers[q] else { continue };
        let covers: Vec<bool> = scene.quote_of.iter().map(|x| *x == Some(q)).collect();
        let voice = Voice {
            sources: sources.clone(),
            covers,
            verb: None,
            aside: None,
            says_previous: false,
            why: why.clone(),
        };
        scene.parties.speaker = voice.speaker();
        let known = scene
            .parties
            .voices
            .iter()
            .any(|v| v.sources.iter().any(|s| sources.iter().any(|t| t.id == s.id)));
        if !known {
            scene.parties.voices.push(voice);
        }
    }
}

/// One claim a subject, relation and object in a sentence: the surest. An agent that one word leaves unspecified and
/// another names (*legde sancties op*: the noun has none, the verb has) is the named one.
fn push(written: &mut Vec<(Claim, Vec<String>)>, from: usize, claim: Claim, steps: Vec<String>) {
    let unnamed = |c: &Claim| c.subject.kind == ActorType::Unspecified;
    let same_act = |c: &Claim| {
        c.relation == claim.relation
            && c.object.as_ref().map(|o| &o.id) == claim.object.as_ref().map(|o| &o.id)
    };
    if unnamed(&claim) && written[from..].iter().any(|(c, _)| same_act(c) && !unnamed(c)) {
        return;
    }
    let mut at = from;
    while !unnamed(&claim) && at < written.len() {
        if same_act(&written[at].0) && unnamed(&written[at].0) {
            written.remove(at);
        } else {
            at += 1;
        }
    }
    let same = |c: &Claim| same_act(c) && (c.subject.id == claim.subject.id || unnamed(c) && unnamed(&claim));
    match written[from..].iter_mut().find(|(c, _)| same(c)) {
        Some(known) if known.0.confidence < claim.confidence => *known = (claim, steps),
        Some(_) => {}
        None => written.push((claim, steps)),
    }
}

fn write(
    document: &Document,
    scene: &Scene<'_>,
    d: &Draft,
    dates: &[DateMention],
    previous: &(Vec<Source>, u32),
    story: &Story,
) -> (Claim, Vec<String>) {
    let s = scene.parties.syntax;
    let mut steps = vec![format!("{} evoked by {}", d.frame.relation().label, s.form(d.trigger))];
    steps.extend(d.steps.iter().cloned());
    let mut st: Status = status::status(s, d, &scene.parties.segments);
    steps.extend(st.steps.iter().cloned());
    let (mut sources, from) = chain(scene, d, &st, previous);
    steps.extend(from);
    let published = document.published.as_ref();
    let voices = &scene.parties.voices;
    let (mut when, mut mention, why) =
        dating::date(&scene.parties, d, dates, voices, published, st.modality, story);
    steps.push(why);
    if let Some(told) = &d.told {
        steps.extend(told.hold_back(&mut st, &mut sources));
        if !told.anew {
            (when, mention) = (told.when.clone(), None);
        }
    }
    let happened = s.is_past(s.clause_of(d.trigger)) || s.is_perfect(s.clause_of(d.trigger));
    if st.modality == Modality::Actual
        && (!happened || future::was_to_come(s, s.clause_of(d.trigger)))
        && !mention.is_some_and(|m| dating::has_begun(s, m))
        && lies_ahead(when.as_ref(), mention, document.published.as_ref())
    {
        st.modality = Modality::Planned;
        steps.push("planned: its date lies ahead".to_owned());
    }
    if sources.iter().any(|x| x.text.split_whitespace().any(|w| s.grammar.rumours.has(&w.to_lowercase()))) {
        st.hedged = true;
        steps.push("hedged: the source is rumour".to_owned());
    }
    let relation = d.frame.relation();
    let span = scene.sentence.span;
    let cue = |s: Span| Cue { start: s.start, end: s.end };
    let party_cue = |p: &Party| (!p.text.is_empty()).then_some(Cue { start: p.start, end: p.end });
    let cues = Cues {
        subject: party_cue(&d.subject.party),
        trigger: Some(cue(s.word(d.trigger).span)),
        object: party_cue(&d.object.party),
        when: mention.map(|m| cue(m.span)),
        source: sources.first().map(|x| Cue { start: x.start, end: x.end }),
    };
    let mut subject = d.subject.party.clone();
    if subject.kind == ActorType::Unspecified {
        subject.id = format!("unspecified:{}:{}", document.id, subject.start);
    }
    let mut object = d.object.party.clone();
    for party in [&mut subject, &mut object] {
        if let Some(people) = party.id.strip_prefix(folk::ID) {
            party.id = folk::id_in(&document.id, party.kind, people);
        }
    }
    let confidence =
        if st.hedged { u32::from(d.confidence) * 90 / 100 } else { u32::from(d.confidence) } as u8;
    let claim = Claim {
        id: String::new(),
        document: document.id.clone(),
        sentence: scene.index as u32,
        subject,
        relation: relation.label.to_owned(),
        plover: Plover::of(relation),
        object: Some(object),
        theme: d.theme.clone(),
        instrument: d.instrument.clone(),
        place: d.place.clone(),
        when,
        published: document.published.clone(),
        polarity: st.polarity,
        modality: st.modality,
        hedged: st.hedged,
        source: sources,
        evidence: Evidence {
            quote: span.of(&document.text).to_owned(),
            start: span.start,
            end: span.end,
            cues,
        },
        rule: format!("{}/{}", relation.label, d.frame.name),
        confidence,
        review: None,
    };
    (claim, steps)
}

/// True when the text dates a claim after its own publication: *volgende week*, *binnenkort*.
fn lies_ahead(when: Option<&When>, mention: Option<&DateMention>, published: Option<&Edtf>) -> bool {
    let told = when.filter(|w| w.basis != Basis::Publication).and(mention);
    let (Some(mention), Some(last)) = (told, published.and_then(Edtf::latest)) else { return false };
    // "de komende maanden", "over the next three years": from now on.
    let open = mention.basis == Basis::Duration && mention.latest.is_none();
    let soon = mention.anchor.is_some() && (open || mention.latest.is_some_and(|l| l > last));
    mention.earliest.is_some_and(|e| e > last || soon && e == last)
}

/// Who says the claim: every voice that covers its trigger, the widest first; hearsay without a source of its own carries
/// on the source of the sentence before.
fn chain(
    scene: &Scene<'_>,
    d: &Draft,
    st: &Status,
    previous: &(Vec<Source>, u32),
) -> (Vec<Source>, Vec<String>) {
    if speech::is_told_in_passing(scene.parties.syntax, d) {
        return (Vec::new(), Vec::new());
    }
    let mut covering: Vec<&Voice> =
        scene.parties.voices.iter().filter(|v| v.covers.get(d.trigger) == Some(&true)).collect();
    covering.sort_by_key(|v| std::cmp::Reverse(v.breadth()));
    // Who does something by saying it is no source of that he does.
    if speech::is_act_of_speaker(d.frame) {
        covering.pop();
    }
    let (mut sources, mut steps): (Vec<Source>, Vec<String>) = (Vec::new(), Vec::new());
    for v in covering {
        for source in &v.sources {
            if !sources.iter().any(|s| s.id == source.id) {
                steps.push(format!("source {}: {}", source.name, v.why));
                sources.push(source.clone());
            }
        }
    }
    let s = scene.parties.syntax;
    // "Park is accused of …" has an accuser of its own, whom the text leaves out.
    let alleged = s.tree.ancestors(d.trigger).any(|a| s.grammar.alleges.has(s.lemma(a)) && s.args(a).passive);
    if sources.is_empty() && st.hedged && !alleged && previous.1 == scene.sentence.paragraph {
        for source in &previous.0 {
            if !sources.iter().any(|s| s.id == source.id) {
                steps.push(format!("source {}: hearsay carried on from the sentence before", source.name));
                sources.push(source.clone());
            }
        }
    }
    (sources, steps)
}

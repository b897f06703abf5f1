//! Which verbs stand between two actors without giving a claim.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::base::Lang;
use crate::claim::{Reading, Spoken};
use crate::source::Document;

use super::Options;
use super::paint::{Role, column, paint, visible};

/// What was understood of some documents, and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(title = "graaf coverage")]
pub struct Coverage {
    /// Number of documents.
    documents: usize,
    /// Number of sentences.
    sentences: usize,
    /// Sentences that name two actors and a verb.
    with_two_actors: usize,
    /// Those of them that gave a claim.
    understood: usize,
    /// The verbs of the rest, those of most sentences first, then by verb and language.
    verbs: Vec<Verb>,
}

/// A verb that gave no claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Verb {
    /// Its lemma.
    verb: String,
    /// The language of the texts it stands in.
    lang: Lang,
    /// In how many sentences it gave none.
    count: usize,
    /// The first of them.
    example: Example,
    /// All of them, where they were asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sentences: Vec<Example>,
}

/// A sentence that gave no claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Example {
    /// As it stands in the text.
    quote: String,
    /// Whom it names, in the order of the text.
    actors: Vec<String>,
    /// Where the document came from.
    source: String,
    /// Index of the sentence in it, from 0.
    sentence: u32,
}

/// What one document adds; see [`Coverage::of`].
#[derive(Clone, Debug)]
pub struct Covered {
    sentences: usize,
    lang: Lang,
    spoken: Vec<(Spoken, Example)>,
}

impl Covered {
    /// What a reading of a document understood.
    pub fn of(document: &Document, reading: &Reading) -> Self {
        let example = |spoken: &Spoken| Example {
            quote: reading.sentences[spoken.sentence as usize].span.of(&document.text).to_owned(),
            actors: spoken.actors.clone(),
            source: document.info().place(),
            sentence: spoken.sentence,
        };
        let spoken = reading.spoken(document.language);
        let spoken = spoken.into_iter().map(|s| (s.clone(), example(&s))).collect();
        Self { sentences: reading.sentences.len(), lang: document.language, spoken }
    }
}

impl Coverage {
    /// The figures of all documents together; their order decides which sentence is a verb's example. `all_sentences`: a
    /// verb has them all.
    pub fn of(documents: &[Covered], all_sentences: bool) -> Self {
        let mut all = Self { documents: documents.len(), ..Self::default() };
        let mut verbs: BTreeMap<(&str, &str), Verb> = BTreeMap::new();
        for document in documents {
            all.sentences += document.sentences;
            all.with_two_actors += document.spoken.len();
            for (spoken, example) in &document.spoken {
                if spoken.understood {
                    all.understood += 1;
                    continue;
                }
                let new = || Verb {
                    verb: spoken.verb.clone(),
                    lang: document.lang,
                    count: 0,
                    example: example.clone(),
                    sentences: Vec::new(),
                };
                let verb = verbs.entry((&spoken.verb, document.lang.code())).or_insert_with(new);
                verb.count += 1;
                verb.sentences.extend(all_sentences.then(|| example.clone()));
            }
        }
        all.verbs = verbs.into_values().collect();
        all.verbs.sort_by_key(|v| std::cmp::Reverse(v.count));
        all
    }
}

/// An aligned table for people.
pub fn coverage_text(coverage: &Coverage, options: &Options) -> String {
    let rows = [
        (options.say("documenten", "documents"), coverage.documents),
        (options.say("zinnen", "sentences"), coverage.sentences),
        (
            options.say("met twee actoren en een werkwoord", "with two actors and a verb"),
            coverage.with_two_actors,
        ),
        (options.say("daarvan met een bewering", "of those, with a claim"), coverage.understood),
    ];
    let mut text: String = rows.iter().map(|(label, n)| format!("{label:<36} {n:>9}\n")).collect();
    if coverage.verbs.is_empty() {
        return text;
    }
    let longest = coverage.verbs.iter().map(|v| v.verb.chars().count()).max().unwrap_or(0);
    let verb = longest.clamp(8, 24);
    let quote = options.width.max(60) - 7 - verb - 4;
    let head = [
        format!("{:>5}", options.say("zonder", "none")),
        column(options.say("werkwoord", "verb"), verb),
        match coverage.verbs.iter().any(|v| !v.sentences.is_empty()) {
            true => options.say("in deze zinnen", "in these sentences").to_owned(),
            false => options.say("bijvoorbeeld", "for example").to_owned(),
        },
    ];
    text.push_str(&format!("\n{}\n", head.join("  ")));
    for row in &coverage.verbs {
        let indent = " ".repeat(5 + 2 + verb + 2);
        let mut before =
            format!("{:>5}  {}  ", row.count, paint(options, Role::Relation, &column(&row.verb, verb)));
        let shown =
            if row.sentences.is_empty() { std::slice::from_ref(&row.example) } else { &row.sentences };
        for example in shown {
            let [words, under] = lines(example, quote, options);
            text.push_str(&format!("{before}{words}\n{indent}{under}\n"));
            before.clone_from(&indent);
        }
    }
    text
}

/// A sentence, and below it where it stands and whom it names.
fn lines(example: &Example, width: usize, options: &Options) -> [String; 2] {
    let words: String = example.quote.split_whitespace().collect::<Vec<_>>().join(" ");
    let source: String = example.source.chars().map(visible).collect();
    let under = format!("— {source}: {}", example.actors.join(", "));
    [(Role::Quote, words), (Role::Small, under)]
        .map(|(role, text)| paint(options, role, column(&text, width).trim_end()))
}

/// Valid against `schema/coverage.schema.json`.
pub fn coverage_json(coverage: &Coverage, _: &Options) -> String {
    let mut text = serde_json::to_string_pretty(coverage).expect("figures are plain data");
    text.push('\n');
    text
}

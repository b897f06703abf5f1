//! Relation frames over trees to claims: roles, polarity, modality, hedging, attribution.

mod types;

pub use types::{
    Claim, Cue, Cues, Evidence, Modality, Party, Phrase, Plover, Polarity, Source, Stance, When,
};

use crate::actor::{Lexicon, Mentions};
use crate::parse::{Analyser, Tree};
use crate::source::Document;
use crate::text::{self, Sentence};
use crate::time::{self, DateMention};
use crate::{actor, base::Lang};

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
        Self { nl: Analyser::new(Lang::Nl), en: Analyser::new(Lang::En), lexicon: Lexicon::embedded() }
    }

    /// Reads one document.
    pub fn read(&self, document: &Document) -> Reading {
        let analyser = match document.language {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        };
        let sentences = text::sentences(&document.text, document.language);
        let trees: Vec<Tree> = sentences.iter().map(|s| analyser.analyse(&document.text, s)).collect();
        let mentions = actor::resolve(document, &sentences, &trees, self.lexicon);
        let dates = time::dates(&document.text, &trees, document.published.as_ref(), document.language);
        Reading { sentences, trees, mentions, dates, claims: Vec::new() }
    }
}

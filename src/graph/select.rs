//! The part of a graph somebody asks for.

use std::collections::BTreeSet;

use crate::actor::Lexicon;
use crate::base::Edtf;
use crate::claim::{Claim, Modality, Polarity};

use super::window::{Window, spoken_of};
use super::{Graph, fold};

/// What is asked of the graph. Empty fields let everything pass; a claim must pass all that are given.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Ids of actors; a claim passes when one of them is subject or object.
    pub actors: Vec<String>,
    /// Relation labels.
    pub relations: Vec<String>,
    /// Only what may have happened on or after the first day of this date.
    pub from: Option<Edtf>,
    /// Only what may have happened on or before the last day of this date.
    pub to: Option<Edtf>,
    /// A source in the chain, or the document's publisher, that is called so, or whose name or id contains this, case aside.
    pub source: Option<String>,
    /// Ids of those who are called so.
    pub sources: Vec<String>,
    /// Only these modalities.
    pub modality: Vec<Modality>,
    /// Only this polarity.
    pub polarity: Option<Polarity>,
    /// Only claims with at least this confidence, 0–100.
    pub min_confidence: u8,
}

impl Graph {
    /// The graph of the claims that pass. An edge keeps its id when all its claims pass.
    pub fn select(&self, filter: &Filter) -> Graph {
        let speakers = filter.source.as_deref().map(|name| speakers(name, &filter.sources));
        let speakers = speakers.unwrap_or_default();
        let claims = self.claims.iter().filter(|c| self.passes(c, filter, &speakers)).cloned().collect();
        Graph::fold(&self.documents, claims)
    }

    fn passes(&self, claim: &Claim, filter: &Filter, speakers: &BTreeSet<&str>) -> bool {
        claim.confidence >= filter.min_confidence
            && among(&filter.modality, &claim.modality)
            && filter.polarity.is_none_or(|p| p == claim.polarity)
            && among(&filter.relations, &claim.relation)
            && (filter.actors.is_empty() || {
                let (subject, object) = fold::ends(claim);
                filter.actors.contains(&subject.id) || filter.actors.contains(&object.id)
            })
            && in_time(claim, filter)
            && filter.source.as_ref().is_none_or(|s| self.says(claim, &s.to_lowercase(), speakers))
    }

    /// `wanted` in lower case.
    fn says(&self, claim: &Claim, wanted: &str, speakers: &BTreeSet<&str>) -> bool {
        let holds = |text: &str| text.to_lowercase().contains(wanted);
        let is = |id: &str| speakers.contains(id);
        claim.source.iter().any(|s| holds(&s.name) || holds(&s.id) || holds(&s.text) || is(&s.id))
            || self.document(&claim.document).is_some_and(|d| {
                [&d.publisher, &d.credit].into_iter().flatten().any(|name| holds(name)) || holds(&d.source)
            })
    }
}

/// The ids of those who are called so: `known` in the graph, and whom the lexicon knows, who may only speak in it.
fn speakers<'a>(name: &str, known: &'a [String]) -> BTreeSet<&'a str> {
    let lexicon = Lexicon::embedded();
    let named = lexicon.by_name(name.trim()).into_iter().chain(lexicon.by_id(name.trim()));
    let dutch = name.trim().to_lowercase();
    let listed = named.chain(lexicon.called_in_dutch(&dutch)).map(|e| e.id);
    known.iter().map(String::as_str).chain(listed).collect()
}

fn among<T: PartialEq>(wanted: &[T], value: &T) -> bool {
    wanted.is_empty() || wanted.contains(value)
}

/// What cannot be told apart from the asked time passes: the text does not say.
fn in_time(claim: &Claim, filter: &Filter) -> bool {
    let window = spoken_of(claim, fold::kind(&claim.relation));
    filter.from.as_ref().is_none_or(|from| window.last >= Window::of(from).first)
        && filter.to.as_ref().is_none_or(|to| window.first <= Window::of(to).last)
}

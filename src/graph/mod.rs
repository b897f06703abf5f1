//! Claims folded to a graph of actors and dated relations; queries over it.

use petgraph::stable_graph::StableDiGraph;

use crate::actor::ActorType;
use crate::base::{Country, Edtf};
use crate::claim::{Claim, Modality, Polarity};

/// A node: an actor with every name the texts use for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Lexicon id or our own slug.
    pub id: String,
    /// English name, or the text's own.
    pub name: String,
    /// What it is.
    pub kind: ActorType,
    /// The country it belongs to.
    pub country: Option<Country>,
    /// The words seen for it in the texts, sorted, without repeats.
    pub aliases: Vec<String>,
    /// How many claims name it as a party.
    pub claims: usize,
}

/// An edge: the claims with the same subject, relation and object whose times are compatible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// Hash of subject, relation, object and the claims' ids: what `graaf explain` takes.
    pub id: String,
    /// The label.
    pub relation: String,
    /// The most precise date its claims agree on.
    pub when: Option<Edtf>,
    /// Ids of the claims, in canonical order.
    pub claims: Vec<String>,
    /// Denied by all, affirmed by some …: worked out from the claims' polarity.
    pub polarity: Polarity,
    /// The most real of its claims' modalities.
    pub modality: Modality,
    /// Every claim keeps its distance.
    pub hedged: bool,
    /// The highest confidence among its claims, 0–100.
    pub confidence: u8,
}

/// What is asked of the graph. Empty fields let everything pass.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Ids of actors; a claim passes when one of them is subject or object.
    pub actors: Vec<String>,
    /// Relation labels.
    pub relations: Vec<String>,
    /// Only what may have happened on or after this date.
    pub from: Option<Edtf>,
    /// Only what may have happened on or before this date.
    pub to: Option<Edtf>,
    /// A source in the chain, or the document's publisher, whose name or id contains this, case aside.
    pub source: Option<String>,
    /// Only these modalities.
    pub modality: Vec<Modality>,
    /// Only this polarity.
    pub polarity: Option<Polarity>,
    /// Only claims with at least this confidence, 0–100.
    pub min_confidence: u8,
}

/// Actors and dated relations, with the claims they were folded from.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// Nodes and edges, added in canonical order.
    pub graph: StableDiGraph<Node, Relation>,
    /// Every claim, in canonical order.
    pub claims: Vec<Claim>,
}

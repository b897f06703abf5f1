//! Claims folded to a graph of actors and dated relations; queries over it.
//!
//! A graph is a function of a *set* of claims: whatever their order and however they were split over graphs that
//! were merged, the same claims give the same graph, byte for byte.

mod conflict;
mod diff;
mod fold;
mod group;
mod home;
mod near;
mod query;
mod rows;
mod select;
mod twins;
mod types;
mod voice;
mod window;

use std::collections::BTreeMap;

use petgraph::stable_graph::{NodeIndex, StableDiGraph};

use crate::claim::Claim;
use crate::source::DocumentInfo;

pub use conflict::{Conflict, Dispute, Side};
pub use diff::{Aspect, Became, Change, Difference};
pub use query::{Near, Neighbour};
pub use rows::{Names, rows, totals};
pub use select::Filter;
pub use twins::{Likeness, Twins};
pub use types::{Kind, Node, Relation, Status};

/// Actors and dated relations, with the claims they were folded from.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// Nodes by id and edges by (subject, relation, object, earliest, id), added in that order.
    pub graph: StableDiGraph<Node, Relation>,
    /// Every claim, by (subject, relation, object, earliest, id).
    pub claims: Vec<Claim>,
    /// The documents the claims may come from, by id.
    pub documents: Vec<DocumentInfo>,
    nodes: BTreeMap<String, NodeIndex>,
    claim_at: BTreeMap<String, usize>,
}

impl Graph {
    /// The graph of two graphs' claims and documents together. Associative, commutative and idempotent.
    pub fn merge(self, other: Graph) -> Graph {
        let documents: Vec<_> = self.documents.into_iter().chain(other.documents).collect();
        Graph::fold(&documents, self.claims.into_iter().chain(other.claims).collect())
    }

    /// The nodes, by id.
    pub fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.graph.node_weights()
    }

    /// The edges, by (subject, relation, object, earliest, id).
    pub fn relations(&self) -> impl Iterator<Item = &Relation> {
        self.graph.edge_weights()
    }

    /// A node by its id.
    pub fn node(&self, id: &str) -> Option<&Node> {
        self.nodes.get(id).map(|&n| &self.graph[n])
    }

    /// An edge by its id.
    pub fn relation(&self, id: &str) -> Option<&Relation> {
        self.relations().find(|r| r.id == id)
    }

    /// A claim by its id.
    pub fn claim(&self, id: &str) -> Option<&Claim> {
        self.claim_at.get(id).map(|&i| &self.claims[i])
    }

    /// An edge's claims, in the order they were reported.
    pub fn claims_of<'a>(&'a self, relation: &'a Relation) -> impl Iterator<Item = &'a Claim> {
        relation.claims.iter().filter_map(|id| self.claim(id))
    }

    /// Those of an edge's claims that its status stands on: of what happened not those that only told of a plan.
    pub fn bearing<'a>(&'a self, relation: &'a Relation) -> Vec<&'a Claim> {
        fold::bearing(&self.claims_of(relation).collect::<Vec<_>>())
    }

    /// What is known about a claim's document.
    pub fn document(&self, id: &str) -> Option<&DocumentInfo> {
        let at = self.documents.binary_search_by(|d| d.id.as_str().cmp(id)).ok()?;
        Some(&self.documents[at])
    }
}

impl PartialEq for Graph {
    fn eq(&self, other: &Self) -> bool {
        self.claims == other.claims
            && self.documents == other.documents
            && self.nodes().eq(other.nodes())
            && self.relations().eq(other.relations())
    }
}

impl Eq for Graph {}

//! Parts of a graph that fit in a picture: around an actor, and the actors that are spoken of most.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::actor::ActorType;

use super::{Graph, Node, fold};

impl Graph {
    /// What lies within so many steps of some actors: the edges of those that are fewer steps away. A thing is the end of a
    /// path: two parties that want *a solution* have nothing to do with each other. Unknown ids are nowhere.
    pub fn around(&self, ids: &[String], steps: usize) -> Graph {
        let mut near: BTreeSet<&str> =
            ids.iter().filter_map(|id| self.node(id)).map(|n| n.id.as_str()).collect();
        for _ in 1..steps {
            let found: Vec<&Node> = near.iter().flat_map(|id| self.neighbours(id)).map(|n| n.other).collect();
            near.extend(found.into_iter().filter(|n| is_actor(n)).map(|n| n.id.as_str()));
        }
        self.only(|subject, object| steps > 0 && (near.contains(subject) || near.contains(object)))
    }

    /// What is said between the actors that most claims name; things are none. Of those named as often, the smaller id.
    pub fn top(&self, count: usize) -> Graph {
        let mut nodes: Vec<&Node> = self.nodes().filter(|n| is_actor(n)).collect();
        nodes.sort_by_key(|n| (Reverse(n.claims), &n.id));
        let kept: BTreeSet<&str> = nodes.into_iter().take(count).map(|n| n.id.as_str()).collect();
        self.only(|subject, object| kept.contains(subject) && kept.contains(object))
    }

    /// The graph of the claims whose ends pass.
    fn only(&self, passes: impl Fn(&str, &str) -> bool) -> Graph {
        let ends = |claim: &&crate::claim::Claim| {
            let (subject, object) = fold::ends(claim);
            passes(&subject.id, &object.id)
        };
        Graph::fold(&self.documents, self.claims.iter().filter(ends).cloned().collect())
    }
}

fn is_actor(node: &Node) -> bool {
    !matches!(node.kind, ActorType::Thing | ActorType::Unspecified)
}

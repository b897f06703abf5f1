//! Parts of a graph that fit in a picture: around an actor, and the actors that are spoken of most.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::actor::ActorType;

use super::{Graph, Node, fold};

impl Graph {
    /// What lies within so many steps of some actors: the edges of those that are fewer steps away. A thing is the end of a
    /// path: two parties that want *a solution* have nothing to do with each other. Unknown ids are nowhere.
    pub fn around(&self, ids: &[String], steps: usize) -> Graph {
        let near = self.reached(ids, steps.saturating_sub(1));
        self.only(|subject, object| steps > 0 && (near.contains(subject) || near.contains(object)))
    }

    /// The actors within so many steps of some, themselves included. It takes the claims of those who are fewer steps away to
    /// tell.
    pub fn reached(&self, ids: &[String], steps: usize) -> BTreeSet<String> {
        let mut near: BTreeSet<String> = ids.iter().filter(|id| self.node(id).is_some()).cloned().collect();
        let ends: Vec<(fold::End, fold::End)> =
            self.claims.iter().filter(|c| !c.is_rejected()).map(fold::ends).collect();
        for _ in 0..steps {
            let next = |(a, b): &(fold::End, fold::End)| {
                let of = |from: &fold::End, to: &fold::End| {
                    (near.contains(&from.id) && is_actor(to.kind)).then(|| to.id.clone())
                };
                [of(a, b), of(b, a)]
            };
            let found: Vec<String> = ends.iter().flat_map(next).flatten().collect();
            near.extend(found);
        }
        near
    }

    /// What is said between the actors that most claims name; things are none. Of those named as often, the smaller id.
    pub fn top(&self, count: usize) -> Graph {
        let mut nodes: Vec<&Node> = self.nodes().filter(|n| is_actor(n.kind)).collect();
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

fn is_actor(kind: ActorType) -> bool {
    !matches!(kind, ActorType::Thing | ActorType::Unspecified)
}

//! Officials, soldiers and cities drawn as the country they are of.

use crate::actor;
use crate::claim::Party;

use super::Graph;

impl Graph {
    /// The graph with role nodes (*Iranian officials*, *Ukrainian cities*) folded into whose they are. What such a node does
    /// to its own country, or the country to it, is left out: it would be an edge from a node to itself.
    pub fn homeward(&self) -> Graph {
        let mut claims = self.claims.clone();
        for claim in &mut claims {
            home(&mut claim.subject);
            if let Some(object) = &mut claim.object {
                home(object);
            }
        }
        claims.retain(|c| c.object.as_ref().is_none_or(|o| o.id != c.subject.id));
        Graph::fold(&self.documents, claims)
    }
}

fn home(party: &mut Party) {
    if let Some(owner) = actor::owner_of_role(&party.id) {
        party.id = owner.id.to_owned();
        party.name = owner.name.to_owned();
        party.kind = owner.kind;
        party.country = owner.country;
    }
}

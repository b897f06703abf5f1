//! Officials, soldiers and cities drawn as the country they are of.

use crate::actor::Lexicon;
use crate::base::Country;
use crate::claim::Party;

use super::Graph;

/// What an id begins with that stands for a country's (or a body's) people or places, and the bodies that have any.
const ROLE: &str = "role:";
const BODIES: [(&str, &str); 3] = [("UN", "United Nations"), ("EU", "European Union"), ("NATO", "NATO")];

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
    let lexicon = Lexicon::embedded();
    let Some((owner, _)) = party.id.strip_prefix(ROLE).and_then(|rest| rest.split_once('-')) else { return };
    let country = || lexicon.country(Country::new(owner)?);
    let body = || {
        let (_, name) = BODIES.into_iter().find(|(short, _)| *short == owner)?;
        lexicon.by_name(name).first().copied()
    };
    if let Some(entry) = country().or_else(body) {
        party.id = entry.id.to_owned();
        party.name = entry.name.to_owned();
        party.kind = entry.kind;
        party.country = entry.country;
    }
}

//! Edges whose claims do not agree, with the claims on their sides.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use crate::claim::{Claim, Modality};

use super::fold::{Stand, stand};
use super::voice::voice;
use super::{Graph, Relation};

/// In what claims of one edge differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Dispute {
    /// Some affirm it, others deny or doubt it.
    Denied,
    /// One source says that it is so, another that it may be or is said to be.
    Certainty,
}

/// What the claims of one side do with the edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// They say that it is so.
    Affirms,
    /// They say so and keep their distance.
    Hedges,
    /// They say that it may be so, or would be.
    Supposes,
    /// They say it may not be so.
    Doubts,
    /// They say it is not so.
    Denies,
}

/// An edge whose claims do not agree.
#[derive(Clone, Debug)]
pub struct Conflict<'a> {
    /// The edge.
    pub relation: &'a Relation,
    /// In what they differ.
    pub dispute: Dispute,
    /// Two sides or more, in the order of [`Side`], each with its claims in the order they were reported.
    pub sides: Vec<(Side, Vec<&'a Claim>)>,
}

impl Graph {
    /// Edges whose claims contradict each other; those that somebody denies first, then by canonical order.
    pub fn conflicts(&self) -> Vec<Conflict<'_>> {
        let mut found: Vec<Conflict<'_>> = self.relations().filter_map(|r| self.conflict(r)).collect();
        found.sort_by_key(|c| c.dispute);
        found
    }

    fn conflict<'a>(&'a self, relation: &'a Relation) -> Option<Conflict<'a>> {
        let claims: Vec<&Claim> = self.claims_of(relation).collect();
        let all: BTreeSet<Side> = claims.iter().map(|c| side(c)).collect();
        let against = |s: &Side| matches!(s, Side::Denies | Side::Doubts);
        let dispute = if all.iter().any(against) && !all.iter().all(against) {
            Dispute::Denied
        } else if !all.iter().any(against) && self.differ_by_voice(&claims) {
            Dispute::Certainty
        } else {
            return None;
        };
        let of = |s: Side| (s, claims.iter().copied().filter(|c| side(c) == s).collect());
        Some(Conflict { relation, dispute, sides: all.into_iter().map(of).collect() })
    }

    /// Whoever is certain is somebody else than whoever is not: one source that says both tells of two stages.
    fn differ_by_voice(&self, claims: &[&Claim]) -> bool {
        let of = |certain: bool| -> BTreeSet<String> {
            let like = claims.iter().filter(|c| (side(c) == Side::Affirms) == certain);
            like.map(|c| voice(self, c)).collect()
        };
        let (certain, not) = (of(true), of(false));
        !certain.is_empty() && !not.is_empty() && certain.is_disjoint(&not)
    }
}

/// A plan is no doubt: what is planned is affirmed as a plan.
fn side(claim: &Claim) -> Side {
    match (stand(claim), claim.modality) {
        (Stand::Denies, _) => Side::Denies,
        (Stand::Doubts, _) => Side::Doubts,
        (Stand::Affirms, Modality::Possible | Modality::Hypothetical) => Side::Supposes,
        (Stand::Affirms, _) if claim.hedged => Side::Hedges,
        (Stand::Affirms, _) => Side::Affirms,
    }
}

//! The index of a store: what the graph wants to find, put where the ledger keeps it.

use crate::graph;
use crate::ledger::{
    self, Decisions, Form, Index, Indexed, LedgerError, MergesWarning, Part, Plan, Segment, Settled, Summary,
    Totals,
};

/// An index that was made, and what came to light.
pub(super) struct Made {
    pub(super) indexed: Indexed,
    pub(super) plan: Plan,
    pub(super) told: Told,
}

/// What of the decisions cannot be carried out.
#[derive(Default)]
pub(super) struct Told {
    /// About who is who.
    pub(super) warnings: Vec<MergesWarning>,
    /// Number of reviews of claims that are not there.
    pub(super) gone: usize,
}

/// Makes the index of what a store is to hold. Of what the last build held, only what changed is read.
///
/// # Errors
/// When a segment is damaged, or the file system refuses.
pub(super) fn make(
    store: &ledger::Build,
    settled: &Settled,
    decisions: &Decisions,
) -> Result<Made, LedgerError> {
    let mut indexing = store.index(settled, decisions)?;
    let (mut plan, mut warnings) = (Plan::default(), Vec::new());
    if !decisions.merges.is_empty() {
        let reviews = decisions.replay(&plan);
        let rows = |_: &_, mut segment: Segment| {
            reviews.review(&mut segment);
            Form::rows(&mut segment)
        };
        indexing.part(Part::Read, &rows, &|_| Totals::default())?;
        (plan, warnings) = settle(
            decisions,
            |kind, name| indexing.read_values(&(kind, name)),
            |kind, name| indexing.read_values(&(kind, name)),
        )?;
    }
    if indexing.old_plan().is_some_and(|old| *old != plan) {
        indexing.anew();
    }
    let replay = decisions.replay(&plan);
    let rows = |key: &_, mut segment: Segment| {
        let reviewed = replay.apply(&mut segment);
        graph::rows(key, &segment, &reviewed)
    };
    indexing.part(Part::Shown, &rows, &graph::totals)?;
    let indexed = indexing.finish(plan.clone())?;
    let gone = decisions.reviews.claims().saturating_sub(indexed.totals.reviewed);
    Ok(Made { indexed, plan, told: Told { warnings, gone } })
}

/// What of the decisions cannot be carried out in a store that has its index already; `None` when that is damaged.
pub(super) fn told(index: &Index, decisions: &Decisions) -> Option<Told> {
    let values = |kind: &str, name: &str| index.values(Part::Read, &(kind, name));
    let ids = |kind: &str, name: &str| index.values(Part::Read, &(kind, name));
    let (_, warnings) = settle(decisions, values, ids).ok()?;
    let reviewed = index.totals().ok()?.reviewed;
    Some(Told { warnings, gone: decisions.reviews.claims().saturating_sub(reviewed) })
}

/// Who becomes whom, by what the rows of [`Form::rows`] say.
fn settle<E>(
    decisions: &Decisions,
    forms: impl Fn(&'static str, &str) -> Result<Vec<(Form, u64)>, E>,
    ids: impl Fn(&'static str, &str) -> Result<Vec<(String, u64)>, E>,
) -> Result<(Plan, Vec<MergesWarning>), E> {
    fn bare<T>(values: Vec<(T, u64)>) -> Vec<T> {
        values.into_iter().map(|(value, _)| value).collect()
    }
    let concerned =
        decisions.merges.concerned(|id| forms("a", id).map(bare), |name| ids("n", name).map(bare))?;
    Ok(decisions.merges.plan(concerned))
}

/// The figures of a store.
pub(super) fn summary(settled: &Settled, totals: &Totals) -> Summary {
    Summary {
        documents: settled.documents.len(),
        copies: settled.copies.iter().map(|c| c.documents.len() - 1).sum(),
        older: settled.older.len(),
        sentences: settled.documents.iter().map(|e| e.sentences).sum(),
        actors: totals.actors,
        claims: totals.claims,
        relations: totals.relations,
        first: totals.first.clone(),
        last: totals.last.clone(),
    }
}

//! Clauses whose deeds happened at one time, so that the date in one is the other's too: *toen Iran in juli drones leverde, …*,
//! *enkele uren nadat hij in juli was vertrokken, …*, *viel op 24 februari Oekraïne aan, dat meteen …*.

use crate::time::DateMention;

use super::syntax::Syntax;

/// A stretch of at least so many days holds both of two deeds that are hours apart.
const MONTH: i64 = 27;

/// True when a date, whose head word is `date`, stands in a clause that happened together with that of a deed.
pub(super) fn shares(s: &Syntax<'_>, m: &DateMention, date: usize, deed: usize) -> bool {
    let (dated, own) = (s.clause_of(date), s.clause_of(deed));
    if dated == own || !s.is_verbal(deed) {
        return false;
    }
    if s.word(dated).relation() == "advcl" && governor(s, dated) == Some(own) {
        return together(s, dated) || is_wide(m) && within_hours(s, dated);
    }
    governor(s, own) == Some(dated) && follows_at_once(s, own)
}

/// The clause that a clause hangs from.
fn governor(s: &Syntax<'_>, clause: usize) -> Option<usize> {
    s.head(clause).map(|h| s.clause_of(h))
}

/// The date leaves room for both deeds.
fn is_wide(m: &DateMention) -> bool {
    matches!((m.earliest, m.latest), (Some(a), Some(b)) if (b - a).num_days() >= MONTH)
}

/// *toen hij in juli …*: an adverbial clause of the same time.
fn together(s: &Syntax<'_>, clause: usize) -> bool {
    opener(s, clause).is_some_and(|i| s.grammar.same_time.has(s.lower(i)))
}

/// *enkele uren nadat hij in juli …*: the word right before the conjunction says how near the two are.
fn within_hours(s: &Syntax<'_>, clause: usize) -> bool {
    let sequence = s.by(clause, "mark").find(|&i| s.grammar.before_or_after.has(s.lower(i)));
    sequence.and_then(|i| i.checked_sub(1)).is_some_and(|i| s.grammar.short_whiles.has(s.lemma(i)))
}

/// The conjunction or adverb that opens a clause.
fn opener(s: &Syntax<'_>, clause: usize) -> Option<usize> {
    s.by(clause, "mark").chain(s.by(clause, "advmod")).min()
}

/// *…, dat meteen troepen stuurde*: a relative clause with an adverb of what comes next.
fn follows_at_once(s: &Syntax<'_>, clause: usize) -> bool {
    s.word(clause).relation() == "acl" && s.by(clause, "advmod").any(|i| s.grammar.at_once.has(s.lower(i)))
}

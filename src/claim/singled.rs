//! Whom a rank singles out by what he did: *Norway was **the first** (country) to recognise Palestine*, *de **enige** die Hamas steunt*.

use crate::parse::Upos;

use super::args::MAX_DEPTH;
use super::syntax::Syntax;

impl Syntax<'_> {
    /// *the first country to recognise Kosovo*, *the worst storm to hit Florida*: the noun itself does what the infinitive says; *the first*
    /// may do without a noun.
    pub(super) fn is_singled_out(&self, noun: usize) -> bool {
        let ranks = |w: usize| {
            self.word(w).feat("Degree") == Some("Sup")
                || self.grammar.singling.has(self.lemma(w))
                || self.grammar.singling.has(self.lower(w))
        };
        let alone = ranks(noun) && self.by(noun, "det").next().is_some();
        self.is_counted_among(noun)
            || alone
            || self.by(noun, "amod").chain(self.by(noun, "nummod")).any(ranks)
    }

    /// *was among **those** who condemned it*, *is one of the **countries** that recognise it*: the subject does so with the others.
    fn is_counted_among(&self, noun: usize) -> bool {
        let among = |w: usize| self.preposition(w).is_some_and(|p| matches!(p.as_str(), "among" | "onder"));
        let predicate = |w: usize| self.by(w, "cop").next().is_some() && self.by(w, "nsubj").next().is_some();
        let one = |h: &usize| matches!(self.lower(*h), "one" | "een" | "één");
        let of = self.head(noun).filter(one).filter(|_| self.word(noun).relation() == "nmod");
        let clause = self.by(noun, "acl").any(|c| self.word(c).deprel == "acl:relcl");
        clause && (among(noun) && predicate(noun) || of.is_some_and(predicate))
    }

    /// The same, where the parser hung the infinitive from the verb: *fled the worst storm | to hit Florida*.
    pub(super) fn singled_out_before(&self, v: usize) -> Option<usize> {
        let to = self.by(v, "mark").find(|&m| matches!(self.lower(m), "to" | "om"))?;
        let noun = to.checked_sub(1)?;
        (self.word(noun).upos == Upos::Noun && self.is_singled_out(noun)).then_some(noun)
    }

    /// Who is said to be what a rank singles out: the subject of *was the first*, *became one of the first countries*; else the noun itself.
    pub(super) fn singled_agents(&self, noun: usize, depth: usize) -> Vec<usize> {
        if !self.is_singled_out(noun) || depth >= MAX_DEPTH {
            return vec![noun];
        }
        let up = |i: usize| self.head(i).filter(|_| self.word(i).relation() == "nmod");
        let partitive = up(noun).filter(|&h| self.grammar.partitives.has(self.lemma(h)));
        let predicate = partitive.unwrap_or(noun);
        // "was not the first to recognise it": it did so as well, but that is not what is said.
        let denied = |i: usize| self.children(i).iter().any(|&c| self.denies(c));
        if self.by(predicate, "cop").next().is_some() {
            let subject: Vec<usize> = self.by(predicate, "nsubj").take(1).collect();
            return if denied(predicate) || subject.is_empty() { vec![noun] } else { subject };
        }
        let becomes = |&g: &usize| {
            matches!(self.word(predicate).relation(), "xcomp" | "obj")
                && self.grammar.becoming_verbs.has(self.lemma(g))
        };
        match self.head(predicate).filter(becomes) {
            Some(g) if !denied(g) => {
                let subject = self.surface_subject(g, depth + 1);
                if subject.is_empty() { vec![noun] } else { subject }
            }
            _ => vec![noun],
        }
    }
}

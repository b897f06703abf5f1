//! Telling what is wrong with the input, without drowning what matters.

use std::collections::BTreeSet;
use std::mem::{Discriminant, discriminant};

use super::say;
use crate::base::Lang;
use crate::source::{Kind, Problem};

/// So many problems of one kind are told one by one.
const TOLD: usize = 5;

/// What kind of problem it is, to count the like of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Something in the input.
    Input(Discriminant<Kind>),
    /// A document that graaf stumbled over.
    Reading,
    /// A document that is there already.
    Copy,
}

/// Tells problems as they come.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    lang: Lang,
    counts: Vec<(Class, usize)>,
    /// How many stopped a document.
    pub(crate) errors: usize,
    /// How many did not.
    pub(crate) warnings: usize,
    /// What was told before, and is not told again.
    known: BTreeSet<String>,
    told: Vec<String>,
}

impl Problems {
    /// Messages in this language.
    pub(crate) fn new(lang: Lang) -> Self {
        Self { lang, ..Self::default() }
    }

    /// Tells a problem of the input, or only counts it when it is the sixth of its kind.
    pub(crate) fn tell(&mut self, problem: &Problem) {
        let class = Class::Input(discriminant(&problem.kind));
        self.tell_text(class, problem.is_warning(), &problem.message(self.lang));
    }

    /// The same for any other message.
    pub(crate) fn tell_text(&mut self, class: Class, is_warning: bool, message: &str) {
        *(if is_warning { &mut self.warnings } else { &mut self.errors }) += 1;
        let at = self.counts.iter().position(|(c, _)| *c == class).unwrap_or_else(|| {
            self.counts.push((class, 0));
            self.counts.len() - 1
        });
        self.counts[at].1 += 1;
        if self.counts[at].1 <= TOLD && !self.known.contains(message) {
            if is_warning { say::warning(self.lang, message) } else { say::error(message) }
        }
        if self.counts[at].1 <= TOLD {
            self.told.push(message.to_owned());
        }
    }

    /// Begins to count anew; what was told and still holds is not told again.
    pub(crate) fn again(&mut self) {
        let known = std::mem::take(&mut self.told).into_iter().collect();
        *self = Self { known, ..Self::new(self.lang) };
    }

    /// Says how many were not told.
    pub(crate) fn finish(&self) {
        let untold: usize = self.counts.iter().map(|(_, n)| n.saturating_sub(TOLD)).sum();
        if untold > 0 && self.known.is_empty() {
            let more = match self.lang {
                Lang::Nl => format!("en nog {untold} van zulke meldingen"),
                Lang::En => format!("and {untold} more messages like these"),
            };
            say::warning(self.lang, &more);
        }
    }
}

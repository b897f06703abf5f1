//! Relative clauses whose relative word the parser did not see as one: *Iran, waarmee Rusland samenwerkt*; *Iran, dat Rusland
//! drones levert*.

use crate::actor::names_people;
use crate::base::Lang;
use crate::parse::Upos;

use super::args::Args;
use super::inventory;
use super::syntax::Syntax;

impl Syntax<'_> {
    /// The noun a relative pronoun stands for, where the word is one.
    pub(super) fn antecedent(&self, word: usize) -> Option<usize> {
        let w = self.word(word);
        let tagged = w.xpos.contains("betr") || w.feat("PronType") == Some("Rel") || w.xpos.starts_with('W');
        if w.upos != Upos::Pron || !(tagged || self.grammar.relative_words.has(self.lower(word))) {
            return None;
        }
        let clause = self.tree.ancestors(word).find(|&a| self.word(a).deprel == "acl:relcl")?;
        let head = self.head(clause)?;
        // "at the United Nations, Trump, who …": the name right before the relative word, hung beside the one before it.
        let nearer =
            |&c: &usize| head < c && c < word && self.names[c] && self.form(self.name_end(c) + 1) == ",";
        let stray = self.by(head, "appos").filter(nearer).filter(|_| self.preposition(head).is_some()).last();
        let other = self.body_before(word, head).or_else(|| self.person_from(word, head));
        Some(stray.or(other).unwrap_or(head))
    }

    /// *…, **which** Tehran denies*: the object of a relative clause that may stand for the whole clause before it.
    pub(super) fn antecedes_clause(&self, relative: usize) -> bool {
        self.by(relative, "obj").any(|o| matches!(self.lower(o), "which" | "wat" | "hetgeen"))
    }

    /// Nobody denies *Russia*, nor *rebels*, *drones* or *bases*: of *killings*, *bribes* or *a programme* it may be said that there are none.
    pub(super) fn is_beyond_denial(&self, noun: usize) -> bool {
        let lemma = self.lower_lemma(noun);
        let many = self.word(noun).feat("Number") == Some("Plur") && self.word(noun).upos == Upos::Noun;
        let there = || {
            self.grammar.weapons.has(lemma)
                || names_people(lemma, self.lang)
                || inventory::is_listed(self.lang, "targets", lemma)
        };
        self.names[noun] || many && there()
    }

    /// *critics of **Russia**, which invaded Ukraine*, *all members except **Turkey**, which refused*: *which* speaks of nobody, and what
    /// follows *except* of the exception, so it is the name right before the comma.
    fn body_before(&self, word: usize, head: usize) -> Option<usize> {
        let lower = self.lower(word);
        let comma = word.checked_sub(2).filter(|_| self.form(word - 1) == ",")?;
        let name = (head + 1..=comma).rev().find(|&n| self.names[n] && self.name_end(n) == comma)?;
        let apart = self.preposition(name).is_some_and(|p| self.grammar.exceptions.has(&p));
        let bodies = matches!(lower, "which" | "dat");
        (self.tree.is_below(name, head) && (apart || bodies && self.is_person(head))).then_some(name)
    }

    /// *a **pastor** from Boise, Idaho, whom Iran accused*: a person, where the clause hangs from the town he comes from.
    fn person_from(&self, word: usize, head: usize) -> Option<usize> {
        let person = matches!(self.lower(word), "who" | "whom") && self.names[head];
        let beside = |&n: &usize| self.word(n).relation() == "appos";
        let town = self.head(head).filter(|_| beside(&head)).unwrap_or(head);
        let from = self.preposition(town).is_some_and(|p| self.grammar.origin_prepositions.has(&p));
        self.head(town).filter(|&n| person && from && self.is_person(n))
    }

    /// A common noun of people; one *army* is none.
    fn is_person(&self, noun: usize) -> bool {
        let (w, lemma) = (self.word(noun), self.lower_lemma(noun));
        let people = || w.feat("Number") == Some("Plur") && names_people(lemma, self.lang);
        w.upos == Upos::Noun && (self.grammar.folk.has(lemma) || people())
    }

    /// Gives the noun that a relative clause hangs from the role that its first word has.
    pub(super) fn relate(&self, v: usize, a: &mut Args) {
        if let Some(noun) = self.bare_gap(v).filter(|_| a.obj.is_empty() && !a.passive && !a.subj.is_empty())
        {
            a.obj.push(noun);
        }
        let Some(noun) = self.head(v).filter(|_| self.word(v).deprel == "acl:relcl") else { return };
        for c in self.children(v).iter().copied().filter(|&c| c < v) {
            let word = self.lower(c);
            if self.grammar.relative_adverbs.has(word)
                && let Some(p) = pronominal(word)
            {
                a.preps.push((p.to_owned(), noun));
            }
        }
        if self.is_cleft(noun)
            && a.obj == [noun]
            && a.subj.len() == 1
            && self.names[a.subj[0]]
            && a.subj[0] < v
        {
            std::mem::swap(&mut a.subj, &mut a.obj);
        }
        if self.reads_as_subject(v, a) {
            std::mem::swap(&mut a.subj, &mut a.obj);
        }
        if self.is_stray_dat(v, noun) && a.subj.len() == 1 && a.subj[0] != noun {
            let named = a.subj[0];
            if a.obj.is_empty() {
                a.obj.push(named);
            } else {
                a.iobj.push(named);
            }
            a.subj = vec![noun];
        }
    }

    /// *Rusland, **dat** Oekraïne binnenviel*: of two bare names that may both be the subject, readers take the first.
    fn reads_as_subject(&self, v: usize, a: &Args) -> bool {
        let ([subject], [object]) = (a.subj.as_slice(), a.obj.as_slice()) else { return false };
        let dat =
            |c: &usize| self.lower(*c) == "dat" && self.word(*c).deprel == "obj" && self.form(c - 1) == ",";
        let name = |n: usize| self.names[n] && self.word(n).upos == Upos::Propn && self.bare[n];
        let Some(dat) = self.children(v).iter().copied().filter(|&c| c > 0).find(dat) else { return false };
        let beside = *subject == dat + 1 && self.antecedent(dat) == Some(*object);
        self.lang == Lang::Nl && !a.passive && beside && name(*subject) && self.names[*object]
    }

    /// *militants Mr Arafat has failed to arrest*: the noun that an English relative clause without a relative word speaks of is
    /// the object that its last verb lacks.
    fn bare_gap(&self, v: usize) -> Option<usize> {
        let above = |&x: &usize| self.word(x).relation() == "xcomp" && !self.is_finite(x);
        let clause = self.tree.ancestors(v).find(|x| !above(x))?;
        let noun =
            self.head(clause).filter(|_| self.word(clause).deprel == "acl:relcl" && self.lang == Lang::En)?;
        let bare = |&c: &usize| {
            let whose = self.by(c, "nmod").any(|p| self.grammar.relative_possessives.has(self.lower(p)));
            let relative = whose
                || self.grammar.relative_words.has(self.lower(c))
                || self.grammar.relative_adverbs.has(self.lower(c));
            let stranded = self.word(c).upos == Upos::Adp
                && self.children(c).is_empty()
                && self.word(c).deprel != "compound:prt";
            !relative && !stranded
        };
        let lacks = |x: usize| {
            !self.children(x).iter().any(|&c| matches!(self.word(c).relation(), "obj" | "ccomp" | "xcomp"))
        };
        let whole = self.children(clause).iter().chain(self.children(v)).all(bare);
        let time = self.grammar.times.has(self.lower_lemma(noun));
        (noun < clause && self.by(clause, "nsubj").any(|n| n < clause) && whole && lacks(v) && !time)
            .then_some(noun)
    }

    /// *het was Rusland dat Oekraïne aanviel*: with two bare names before the verb, the one that is pointed out acts.
    fn is_cleft(&self, noun: usize) -> bool {
        let het = |c: &usize| self.lower(*c) == "het" && matches!(self.word(*c).relation(), "expl" | "nsubj");
        self.names[noun] && self.by(noun, "cop").next().is_some() && self.children(noun).iter().any(het)
    }

    /// *dat* right behind the comma after a name is no conjunction.
    fn is_stray_dat(&self, v: usize, noun: usize) -> bool {
        let dat = self.by(v, "mark").find(|&m| self.lower(m) == "dat" && self.word(m).upos == Upos::Sconj);
        dat.is_some_and(|d| d >= 2 && self.form(d - 1) == "," && d - 2 == noun && self.names[noun])
    }
}

/// The preposition in *waarmee*, *waartoe*.
fn pronominal(word: &str) -> Option<&str> {
    match word.strip_prefix("waar")? {
        "mee" => Some("met"),
        "toe" => Some("tot"),
        "" | "om" | "heen" | "vandaan" => None,
        other => Some(other),
    }
}

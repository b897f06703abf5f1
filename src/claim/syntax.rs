//! A tree with what the claim rules ask of it: children, prepositions, conjuncts, phrases and clauses. The grammar stands
//! here and in [`super::args`] once; the frames of `schema/relations/` only name slots.

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::base::{Lang, Span};
use crate::parse::{Tree, Upos, Word};

use super::args::Args;
use super::contrast::{self, Contrasts};
use super::grammar::{self, Grammar};

/// A tree, its text, and its children by head.
pub(super) struct Syntax<'a> {
    pub(super) text: &'a str,
    pub(super) tree: &'a Tree,
    pub(super) lang: Lang,
    pub(super) grammar: &'static Grammar,
    children: Vec<Vec<usize>>,
    /// The words that head a mention of an actor.
    pub(super) names: Vec<bool>,
    /// The adjectives of country.
    pub(super) adjectives: Vec<bool>,
    /// The names that never have an article: *Iran*, *Merkel*, but not *het Pentagon*, *het VK*.
    pub(super) bare: Vec<bool>,
    /// The words in small letters.
    lowers: Vec<String>,
    /// Their dictionary forms in small letters.
    lower_lemmas: Vec<Cow<'a, str>>,
    /// Parts that leave their verb out.
    contrasts: Contrasts,
    /// The arguments of each verb, once they were asked for.
    args: Vec<OnceCell<Args>>,
}

impl<'a> Syntax<'a> {
    /// `names` tells which words head a mention of an actor: for them, word order overrules an impossible tree;
    /// `adjectives` tells which are adjectives of country, whatever the tagger called them; `bare`, which have no article.
    pub(super) fn new(
        text: &'a str,
        tree: &'a Tree,
        lang: Lang,
        names: Vec<bool>,
        adjectives: Vec<bool>,
        bare: Vec<bool>,
    ) -> Self {
        let mut children = vec![Vec::new(); tree.words.len()];
        for (i, w) in tree.words.iter().enumerate() {
            if let Some(h) = w.head {
                children[h as usize].push(i);
            }
        }
        let (contrasts, unknown) = (Contrasts::default(), vec![OnceCell::new(); tree.words.len()]);
        let mut syntax = Self {
            text,
            tree,
            lang,
            grammar: grammar::of(lang),
            children,
            lowers: tree.words.iter().map(|w| w.form(text).to_lowercase()).collect(),
            lower_lemmas: tree.words.iter().map(|w| lower(&w.lemma)).collect(),
            names,
            adjectives,
            bare,
            contrasts,
            args: unknown.clone(),
        };
        syntax.contrasts = contrast::contrasts(&syntax);
        // Those that were asked for meanwhile knew of no contrasts.
        syntax.args = unknown;
        syntax
    }

    /// The deep arguments of a verb, participle or predicate.
    pub(super) fn args(&self, v: usize) -> &Args {
        self.args[v].get_or_init(|| self.args_at(v, 0))
    }

    /// The word denies its clause or phrase, and not a part that stands by itself.
    pub(super) fn denies(&self, i: usize) -> bool {
        self.grammar.negators.has(self.lower(i)) && !self.contrasts.negators.contains(&i)
    }

    /// The word belongs to a part that leaves its verb out.
    pub(super) fn is_apart(&self, i: usize) -> bool {
        self.contrasts.parts.contains(&i)
    }

    pub(super) fn word(&self, i: usize) -> &'a Word {
        &self.tree.words[i]
    }

    pub(super) fn len(&self) -> usize {
        self.tree.words.len()
    }

    pub(super) fn form(&self, i: usize) -> &'a str {
        self.word(i).form(self.text)
    }

    /// The word in small letters.
    pub(super) fn lower(&self, i: usize) -> &str {
        &self.lowers[i]
    }

    pub(super) fn lemma(&self, i: usize) -> &'a str {
        &self.word(i).lemma
    }

    /// The dictionary form in small letters, that of a name too.
    pub(super) fn lower_lemma(&self, i: usize) -> &str {
        &self.lower_lemmas[i]
    }

    pub(super) fn children(&self, i: usize) -> &[usize] {
        &self.children[i]
    }

    pub(super) fn head(&self, i: usize) -> Option<usize> {
        self.word(i).head.map(|h| h as usize)
    }

    /// Children with this relation; a bare relation takes its subtypes too.
    pub(super) fn by<'s>(&'s self, i: usize, deprel: &'s str) -> impl Iterator<Item = usize> + 's {
        self.children[i].iter().copied().filter(move |&c| self.word(c).is(deprel))
    }

    pub(super) fn is_verbal(&self, i: usize) -> bool {
        matches!(self.word(i).upos, Upos::Verb | Upos::Aux)
    }

    pub(super) fn is_nominal(&self, i: usize) -> bool {
        matches!(
            self.word(i).upos,
            Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num | Upos::X | Upos::Adj | Upos::Sym
        )
    }

    /// *insisted that Iran **stop*** demands, *that Iran **had stopped*** asserts: with a form that has no tense, or with *should*, such
    /// verbs do the first. `None` for all others. (Huddleston and Pullum, *The Cambridge Grammar of the English Language*, 2002,
    /// chapter 11, the mandative.)
    pub(super) fn demands_by_mood(&self, verb: usize, clause: usize) -> Option<bool> {
        let modal = |i: usize| self.word(i).xpos == "MD" && !self.grammar.wish_auxiliaries.has(self.lemma(i));
        let tensed = |i: usize| matches!(self.word(i).xpos, "VBD" | "VBZ");
        let told = |i: usize| tensed(i) || modal(i) || self.word(i).xpos == "VBP";
        // A past that was taken for a participle has no auxiliary.
        let past = self.word(clause).xpos == "VBN" && self.by(clause, "aux:pass").next().is_none();
        let asserted =
            tensed(clause) || past || self.by(clause, "aux").chain(self.by(clause, "cop")).any(told);
        self.grammar.of_either_mood.has(self.lemma(verb)).then_some(!asserted)
    }

    /// A finite verb form, on the word or one of its auxiliaries.
    pub(super) fn is_finite(&self, v: usize) -> bool {
        let finite = |i: usize| self.word(i).feat("VerbForm") == Some("Fin");
        finite(v) || self.by(v, "aux").any(finite) || self.by(v, "cop").any(finite)
    }

    /// True when the verb form is past: its own, or its finite auxiliary's.
    pub(super) fn is_past(&self, v: usize) -> bool {
        let past = |i: usize| {
            let w = self.word(i);
            w.feat("VerbForm") == Some("Fin") && w.feat("Tense") == Some("Past")
        };
        past(v) || self.by(v, "aux").any(past) || self.by(v, "cop").any(past)
    }

    /// *to end the occupation*, *wil de bezetting beëindigen*: not done yet, so that what is to end still holds.
    pub(super) fn is_open(&self, v: usize) -> bool {
        let infinitive = self.word(v).feat("VerbForm") == Some("Inf");
        infinitive && !self.by(v, "aux").any(|a| matches!(self.lemma(a), "hebben" | "zijn" | "have" | "do"))
    }

    /// *heeft aangevallen*, *has attacked*: done, though its auxiliary is present.
    pub(super) fn is_perfect(&self, v: usize) -> bool {
        let has = |of: &[&str]| self.by(v, "aux").any(|a| of.contains(&self.lemma(a)));
        // "heeft Navalny laten opsluiten": an infinitive for a participle.
        let infinitive = self.lang == Lang::Nl && self.word(v).feat("VerbForm") == Some("Inf");
        self.is_past_participle(v) && has(&["hebben", "zijn", "have"]) || infinitive && has(&["hebben"])
    }

    /// The preposition before a noun, in lower case, with its fixed parts: `aan`, `according to`. None for a genitive.
    pub(super) fn preposition(&self, noun: usize) -> Option<String> {
        if self.word(noun).deprel == "nmod:poss" {
            return None;
        }
        let case = self.by(noun, "case").next()?;
        let mut words = vec![case];
        words.extend(self.by(case, "fixed"));
        // "drove them | out | of | Maiduguri" in two parts
        words.extend(self.by(noun, "case").filter(|&c| c == case + 1 && self.lower(c) == "of"));
        words.sort_unstable();
        words.dedup();
        Some(words.iter().map(|&w| self.lower(w)).collect::<Vec<_>>().join(" "))
    }

    /// The preposition in front of a noun phrase that the tree gave none, read off the text: *naar | bezet Oekraïens gebied*.
    pub(super) fn preposition_in_front(&self, noun: usize) -> Option<String> {
        if self.word(noun).upos == Upos::Pron {
            return None;
        }
        let within = |i: usize| {
            let w = self.word(i);
            // "in 2014 Nigeriaanse studenten", "in het geheim Oekraïne": what has its own preposition is a phrase by itself.
            // So is "voor het eerst".
            let open = self.by(i, "case").next().is_none() && w.deprel != "fixed";
            open && matches!(w.upos, Upos::Det | Upos::Num | Upos::Adj)
                || self.adjectives[i]
                || w.feat("VerbForm") == Some("Part") && w.upos == Upos::Verb
        };
        let at = (0..noun).rev().find(|&i| !within(i))?;
        let w = self.word(at);
        // "more than | 300 people": the two words tell how many.
        let counts = w.deprel == "fixed" && self.head(at).is_none_or(|h| self.word(h).relation() != "case");
        let governs = w.upos == Upos::Adp && !matches!(w.deprel, "compound:prt" | "mark") && !counts;
        (governs && at + 1 < noun).then(|| self.lower(at).to_owned())
    }

    /// A noun and the nouns coordinated with it, in text order; those under another preposition stay out.
    pub(super) fn conjuncts(&self, noun: usize) -> Vec<usize> {
        let own = self.preposition(noun);
        let mut all = vec![noun];
        let mut at = 0;
        while at < all.len() && all.len() < 16 {
            let named = self.name_of_title(all[at]);
            for c in self.by(all[at], "conj").chain(named.into_iter().flat_map(|n| self.by(n, "conj"))) {
                let case = self.preposition(c);
                if self.is_of_title(c) {
                    continue;
                }
                // "North Korea, not Iran, supplied": who is left out takes no part.
                let left_out = self.by(c, "advmod").any(|n| n < c && self.denies(n));
                if self.is_nominal(c)
                    && !left_out
                    && !self.is_opposed(all[at], c)
                    && (case.is_none() || case == own)
                    && !all.contains(&c)
                    && !self.is_finite(c)
                {
                    all.push(c);
                }
            }
            // "landen als China en Rusland", "officials, including the president": what the group does, they do.
            for c in self.by(all[at], "nmod").chain(self.by(all[at], "obl")) {
                let inclusive = |p: String| self.grammar.inclusive_prepositions.has(&p);
                if self.names[c]
                    && c > all[at]
                    && !all.contains(&c)
                    && self.preposition(c).is_some_and(inclusive)
                {
                    all.push(c);
                }
            }
            if let Some(next) = self.name_after(all[at])
                && !all.contains(&next)
            {
                all.push(next);
            }
            at += 1;
        }
        all
    }

    /// *achter Guaidó, maar Mexico zweeg*: who comes behind *maar* takes another part, unless the first takes none.
    fn is_opposed(&self, first: usize, second: usize) -> bool {
        let but = |c: usize| matches!(self.lower(c), "maar" | "but");
        let denied = (first.saturating_sub(3)..second).any(|i| self.grammar.negators.has(self.lower(i)));
        self.by(second, "cc").any(but) && !denied
    }

    /// A word and what *and* joins to it, whatever they are.
    pub(super) fn conjuncts_of(&self, word: usize) -> Vec<usize> {
        std::iter::once(word).chain(self.by(word, "conj")).collect()
    }

    /// *leader **Hu Jintao** and president Putin*: the name right behind a title, from which the next in the list may hang.
    fn name_of_title(&self, title: usize) -> Option<usize> {
        let own = |i: usize, n: usize| self.head(i) == Some(n) && self.word(i).upos == Upos::Propn;
        let beside = |&n: &usize| {
            n > title
                && self.names[n]
                && self.word(n).upos == Upos::Propn
                && (title + 1..n).all(|i| own(i, n))
        };
        self.by(title, "appos").find(beside).filter(|_| self.word(title).upos == Upos::Noun)
    }

    /// The name behind *en* right after a name: *tussen Rusland en Oekraïne* is one pair, whatever the tree made of it.
    pub(super) fn name_after(&self, noun: usize) -> Option<usize> {
        if !self.names[noun] {
            return None;
        }
        let last = self.name_end(noun);
        let joins = last + 2 < self.len()
            && self.word(last + 1).upos == Upos::Cconj
            && matches!(self.form(last + 1), "en" | "and");
        let premodifies = |i: usize| matches!(self.word(i).upos, Upos::Det | Upos::Adj) && !self.names[i];
        let next = (last + 2..self.len().min(last + 6)).find(|&i| !premodifies(i))?;
        (joins && self.names[next] && !self.is_of_title(next) && !self.acts_apart(noun, next)).then_some(next)
    }

    /// The verb of a noun that says what its subject becomes or remains: *werd lid van de NAVO*, *remains an ally*.
    pub(super) fn becoming(&self, noun: usize) -> Option<usize> {
        let predicate =
            matches!(self.word(noun).relation(), "xcomp" | "obj" | "obl") && self.preposition(noun).is_none();
        let verb =
            self.head(noun).filter(|&v| predicate && self.grammar.becoming_verbs.has(self.lemma(v)))?;
        self.by(verb, "aux:pass").next().is_none().then_some(verb)
    }

    /// True when a noun is said of a subject, by a copula or by *worden* and the like.
    pub(super) fn is_predicate(&self, noun: usize) -> bool {
        self.by(noun, "cop").next().is_some() || self.becoming(noun).is_some()
    }

    /// *bombardeerde Libanon en Syrië veroordeelde de aanval*: the second name acts in a clause of its own.
    pub(super) fn acts_apart(&self, first: usize, second: usize) -> bool {
        let part = |w: &usize| matches!(self.word(*w).relation(), "flat" | "appos" | "compound" | "nmod");
        let head = self.tree.ancestors(second).find(|w| !part(w)).unwrap_or(second);
        let verb = self.head(head).filter(|&v| self.word(head).relation() == "nsubj" && v > second);
        let paired = || self.preposition(first).is_some_and(|p| self.grammar.pair_prepositions.has(&p));
        verb.is_some_and(|v| !self.tree.is_below(first, v)) && !paired()
    }

    /// *…, and US President Donald Trump*: the country belongs to the title behind it, and the title to the name.
    pub(super) fn is_of_title(&self, name: usize) -> bool {
        (name..self.len().min(name + 2)).any(|i| self.word(i).deprel == "nmod:desc")
    }

    /// The last word of a name, its parts and the name in apposition included: *de Russische president Vladimir Poetin*.
    pub(super) fn name_end(&self, noun: usize) -> usize {
        let mut last = noun;
        for c in self.by(noun, "flat").chain(self.by(noun, "fixed")).chain(self.by(noun, "appos")) {
            if c == last + 1 || c <= last {
                last = last.max(self.name_end(c));
            }
        }
        last
    }

    /// The words of a phrase without its relative clauses and appositions, from first to last; the preposition is left out.
    /// `without` are heads whose phrases stay out too: the other parties.
    pub(super) fn phrase(&self, head: usize, without: &[usize]) -> Span {
        let mut span = self.word(head).span;
        let mut stack: Vec<usize> = vec![head];
        while let Some(i) = stack.pop() {
            span = span.join(self.word(i).span);
            for &c in self.children(i) {
                // A bare noun behind the head is another phrase, *drones | de afgelopen dagen*, unless the head counts it: *honderden drones*.
                let bare = c > i && self.word(c).deprel == "nmod" && self.preposition(c).is_none();
                let adrift = bare && !self.names[c] && self.word(i).upos != Upos::Num;
                let skip = adrift
                    || without.contains(&c)
                    || matches!(
                        self.word(c).relation(),
                        "punct" | "parataxis" | "advcl" | "cop" | "nsubj" | "aux" | "mark"
                    )
                    || self.word(c).deprel == "acl:relcl"
                    || i == head && self.word(c).relation() == "det" && self.denies(c)
                    || i == head && matches!(self.word(c).relation(), "case" | "cc" | "appos" | "advmod");
                if !skip {
                    stack.push(c);
                }
            }
        }
        span
    }

    /// The clause a word stands in: the nearest verb (or predicate with a copula) at or above it.
    pub(super) fn clause_of(&self, word: usize) -> usize {
        self.tree
            .ancestors(word)
            .find(|&a| {
                let w = self.word(a);
                (w.upos == Upos::Verb && !matches!(w.relation(), "amod" | "fixed" | "case"))
                    || w.upos == Upos::Aux && w.relation() != "aux" && w.relation() != "cop"
                    || self.by(a, "cop").next().is_some()
                    || w.head.is_none()
            })
            .unwrap_or(word)
    }

    /// The relation of a clause to its head. A clause that its own *dat* opens is a complement, whatever the parser
    /// called it, and never shares a subject.
    pub(super) fn clause_relation(&self, v: usize) -> &'a str {
        let relation = self.word(v).relation();
        if matches!(relation, "conj" | "parataxis" | "advcl" | "acl" | "obl" | "obj")
            && self.opened_by(v, |w| matches!(w, "dat" | "that"))
        {
            return "ccomp";
        }
        relation
    }

    /// True when a conjunction like this stands first in the clause of a verb.
    pub(super) fn opened_by(&self, v: usize, is: impl Fn(&str) -> bool) -> bool {
        let first = self.first_below(v);
        first < v && self.word(first).upos == Upos::Sconj && is(self.lower(first))
    }

    /// The first word of a clause, in small letters.
    pub(super) fn begins(&self, clause: usize) -> &str {
        self.lower(self.first_below(clause))
    }

    /// The first word of what hangs from a word, or it itself, punctuation left out.
    fn first_below(&self, word: usize) -> usize {
        let below = |i: &usize| self.word(*i).upos != Upos::Punct && self.tree.is_below(*i, word);
        (0..word).find(below).unwrap_or(word)
    }

    /// A determiner that names what is known.
    pub(super) fn is_definite(&self, determiner: usize) -> bool {
        matches!(
            self.lower(determiner),
            "de" | "het" | "deze" | "die" | "dit" | "dat" | "the" | "this" | "these" | "that" | "those"
        )
    }

    /// *een 'raketman'*: the last word before a closing quotation mark that opened at most two words before it.
    pub(super) fn is_in_marks(&self, i: usize) -> bool {
        let mark = |i: usize| {
            matches!(self.form(i), "'" | "\"" | "‘" | "’" | "“" | "”" | "„" | "``" | "''" | "«" | "»")
        };
        let closed = (i + 1..self.len().min(i + 4)).any(mark);
        closed && (i.saturating_sub(3)..i).any(mark)
    }

    /// A preposition with its noun, or, where both only stand for a preposition (*aan het adres van Iran*), the noun behind.
    pub(super) fn through(&self, preposition: String, noun: usize) -> (String, usize) {
        let formal = self.grammar.prepositional_nouns.has(self.lemma(noun));
        let of = |&c: &usize| {
            self.word(c).relation() == "nmod"
                && self.preposition(c).is_some_and(|p| self.grammar.possessive_prepositions.has(&p))
        };
        match self.children(noun).iter().copied().find(|c| formal && of(c)) {
            Some(behind) => (preposition, behind),
            None => (preposition, noun),
        }
    }

    /// Prepositional phrases and possessors of a noun: `(preposition, noun)`.
    pub(super) fn noun_preps(&self, noun: usize) -> Vec<(String, usize)> {
        let mut found: Vec<(String, usize)> = Vec::new();
        for &c in self.children(noun) {
            if matches!(self.word(c).relation(), "nmod" | "obl")
                && self.word(c).deprel != "nmod:poss"
                && let Some(p) = self.preposition(c)
            {
                found.push(self.through(p, self.antecedent(c).unwrap_or(c)));
            }
        }
        found
    }

    /// Every word whose clause is `clause`, in text order.
    pub(super) fn own_words(&self, clause: usize) -> Vec<usize> {
        (0..self.len()).filter(|&i| self.clause_of(i) == clause).collect()
    }
}

/// A word in small letters; most are already.
fn lower(word: &str) -> Cow<'_, str> {
    let small = word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    if small { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase()) }
}

//! The arguments of a verb after passives, control, coordination and relative clauses have been undone, and after word
//! order has put right what no Dutch or English clause can be.

use crate::base::Lang;
use crate::parse::Upos;

use super::agents;
use super::syntax::Syntax;

/// How deep the search for an inherited subject goes: *wil proberen te helpen leveren* has four levels.
pub(super) const MAX_DEPTH: usize = 6;

/// The deep arguments of a verb: indices of head words.
#[derive(Clone, Debug, Default)]
pub(super) struct Args {
    /// Who acts: the subject, or the agent of a passive.
    pub(super) subj: Vec<usize>,
    /// What is acted on: the object, or the subject of a passive.
    pub(super) obj: Vec<usize>,
    pub(super) iobj: Vec<usize>,
    /// Preposition, as it stands before the noun, and the noun.
    pub(super) preps: Vec<(String, usize)>,
    pub(super) clauses: Vec<usize>,
    pub(super) passive: bool,
    /// The subject came from another clause: control, coordination, a participle.
    pub(super) inherited: bool,
}

impl Syntax<'_> {
    /// The same, so many clauses below the one that is asked about.
    pub(super) fn args_at(&self, v: usize, depth: usize) -> Args {
        let mut a = self.own_args(v);
        if self.is_past_participle(v)
            && matches!(self.word(v).deprel, "amod" | "acl")
            && a.obj.is_empty()
            && let Some(h) = self.head(v)
        {
            a.obj = vec![self.modified(v, h)];
        }
        if a.subj.is_empty() && depth < MAX_DEPTH && (!a.passive || a.obj.is_empty()) {
            self.inherit(v, &mut a, depth);
        } else if self.is_bare_passive(v) && a.obj.is_empty() && depth < MAX_DEPTH {
            let above = self.head(v).map(|h| self.surface_subject(self.clause_above(h), depth));
            a.obj = above.into_iter().flatten().filter(|w| !a.subj.contains(w)).collect();
        }
        for list in [&mut a.subj, &mut a.obj, &mut a.iobj] {
            for w in list.iter_mut() {
                if let Some(noun) = self.antecedent(*w) {
                    *w = noun;
                }
            }
            list.retain(|&w| w != v);
        }
        if self.word(v).deprel == "acl:relcl" {
            let who = |&w: &usize| self.singled_agents(w, depth);
            a.subj = a.subj.iter().flat_map(who).collect();
        }
        for w in a.subj.iter_mut().chain(&mut a.obj) {
            *w = self.members(*w).unwrap_or(*w);
        }
        for (_, w) in &mut a.preps {
            *w = self.antecedent(*w).unwrap_or(*w);
        }
        self.relate(v, &mut a);
        a
    }

    /// *een coalitie van Saoedi-Arabië en Egypte*: those who make it up, where more than one is named.
    fn members(&self, noun: usize) -> Option<usize> {
        let of = |(p, n): (String, usize)| {
            (self.grammar.possessive_prepositions.has(&p) && self.names[n]).then_some(n)
        };
        let coalition = self.grammar.coalitions.has(self.lemma(noun));
        let first = coalition.then(|| self.noun_preps(noun).into_iter().find_map(of)).flatten()?;
        (self.conjuncts(first).len() > 1).then_some(first)
    }

    fn own_args(&self, v: usize) -> Args {
        let mut a = Args::default();
        let mut surface = Vec::new();
        let mut receiver_passive = false;
        let active = self.by(v, "aux").any(|x| matches!(self.lemma(x), "hebben" | "have"))
            && self.by(v, "aux:pass").next().is_none();
        // What the parser hung from an auxiliary belongs to its verb.
        let of_auxiliaries = self.by(v, "aux").flat_map(|x| self.children(x)).copied();
        for c in self.children(v).iter().copied().chain(of_auxiliaries) {
            let w = self.word(c);
            if agents::is_of_subject(self, v, c) {
                continue;
            }
            // A core argument has no preposition; one that has was only labelled so.
            if matches!(w.deprel, "obj" | "iobj" | "nsubj")
                && !self.is_about(c)
                && let Some(p) = self.preposition(c).or_else(|| self.preposition_in_front(c))
            {
                a.preps.push((p, c));
                continue;
            }
            // A preposition that the parser took for the head of its phrase.
            if w.upos == Upos::Adp
                && matches!(w.relation(), "obl" | "nmod")
                && let Some(&noun) = self.children(c).iter().find(|&&n| n > c && self.is_nominal(n))
            {
                a.preps.push((self.lower(c).to_owned(), noun));
                continue;
            }
            match w.deprel {
                // "hebben … gesloten" is active, whatever the label: the deal is what is signed.
                "nsubj:pass"
                    if active && self.by(v, "nsubj").any(|s| s != c && self.word(s).deprel == "nsubj") =>
                {
                    a.obj.push(c);
                }
                "nsubj:pass" if active => surface.push(c),
                "nsubj:pass" => {
                    a.passive = true;
                    surface.push(c);
                }
                "aux:pass" => {
                    a.passive = true;
                    receiver_passive |= matches!(self.lemma(c), "krijgen");
                }
                // "stood by Ukraine": in the active nothing has an agent behind a preposition.
                "obl:agent" if matches!(self.word(v).xpos, "VBD" | "VBZ" | "VBP") => {
                    a.preps.extend(self.preposition(c).map(|p| (p, c)));
                }
                "obl:agent" => a.subj.push(c),
                "obj" => a.obj.push(c),
                "iobj" => a.iobj.push(c),
                // "The plan is that Russia will leave": the plan does nothing itself.
                "nsubj:outer" if self.by(v, "nsubj").any(|s| s != c) => {}
                _ => match w.relation() {
                    "nsubj" => {
                        // "dat het Moskou levert": countries and their seats take no article, so *het* is the subject.
                        match self.stray_het(c) {
                            Some(het) => {
                                surface.push(het);
                                let other = self.by(v, "obj").next().is_some();
                                if other { a.iobj.push(c) } else { a.obj.push(c) }
                            }
                            None => surface.push(c),
                        }
                    }
                    "obl" | "nmod" if w.deprel != "nmod:poss" => {
                        if let Some(p) = self.preposition(c) {
                            a.preps.push(self.through(p, c));
                        }
                    }
                    "xcomp" | "ccomp" | "csubj" => {
                        // "aftreden als voorzitter": the office, by its conjunction.
                        let role =
                            self.by(c, "mark").map(|m| self.lower(m)).find(|m| matches!(*m, "als" | "as"));
                        if let Some(p) = role.filter(|_| !self.is_verbal(c)) {
                            a.preps.push((p.to_owned(), c));
                        }
                        a.clauses.push(c);
                    }
                    "advcl" if !self.is_finite(c) => a.clauses.push(c),
                    _ => {}
                },
            }
        }
        if !receiver_passive && self.is_past_participle(v) && self.gets(v) {
            a.passive = true;
            receiver_passive = true;
        }
        if receiver_passive
            && surface.is_empty()
            && let Some(h) =
                self.head(v).filter(|&h| self.word(v).relation() == "xcomp" && self.lemma(h) == "krijgen")
        {
            let above = self.own_args(h);
            surface.extend(above.subj);
            a.obj.extend(above.obj);
        }
        // "which had supported Iraq" is a clause with a verb of its own, "drones made in Iran" is none.
        let is_participle = self.is_past_participle(v)
            && matches!(self.word(v).relation(), "amod" | "acl")
            && self.by(v, "aux").next().is_none();
        a.passive |= is_participle || self.shares_passive(v) || self.finds_itself(v);
        if a.passive {
            self.take_agents(v, &mut a);
            if receiver_passive {
                a.iobj.extend(surface);
            } else {
                a.obj.extend(surface);
            }
        } else {
            self.order_bare(v, surface, &mut a);
        }
        a
    }

    /// *werd aangehouden en aan België uitgeleverd*: the second participle has the auxiliary of the first.
    fn shares_passive(&self, v: usize) -> bool {
        let own = |r: &str| self.by(v, r).next().is_some();
        let second =
            self.is_past_participle(v) && self.word(v).relation() == "conj" && !own("aux") && !own("nsubj");
        second
            && self
                .head(v)
                .is_some_and(|h| self.is_past_participle(h) && self.by(h, "aux:pass").next().is_some())
    }

    /// *zag zich gedwongen te vertrekken*: the participle says what is done to the subject.
    pub(super) fn finds_itself(&self, v: usize) -> bool {
        let feels = |h: usize| matches!(self.lemma(h), "zien" | "voelen" | "achten" | "weten");
        let above = self.head(v).filter(|&h| self.word(v).relation() == "xcomp" && feels(h));
        self.is_past_participle(v)
            && above.is_some_and(|h| (h.min(v)..h.max(v)).any(|i| self.lower(i) == "zich"))
    }

    /// *up to 100 demonstrators*, *rond de duizend boeren*: the preposition goes with the number.
    fn is_about(&self, noun: usize) -> bool {
        let number = |n: usize| {
            self.by(noun, "case").any(|p| p < n && (p + 1..n).all(|i| self.word(i).upos != Upos::Noun))
        };
        self.by(noun, "nummod").any(number)
    }

    /// *krijgt … opgelegd*, however the parser hung *krijgen* and the participle from each other.
    fn gets(&self, v: usize) -> bool {
        let below = self.by(v, "xcomp").chain(self.by(v, "aux")).any(|c| self.lemma(c) == "krijgen");
        below
            || self.word(v).relation() == "xcomp" && self.head(v).is_some_and(|h| self.lemma(h) == "krijgen")
    }

    /// A clause has one subject. Where the parser found two, or hung bare names on both sides of the verb in roles that
    /// two names cannot have, the order of a main clause decides: subject, verb, object.
    fn order_bare(&self, v: usize, mut surface: Vec<usize>, a: &mut Args) {
        // A clause that the parser took for a second subject: "Als China betaalde, zou Iran …".
        if surface.iter().any(|&x| !self.is_verbal(x)) {
            surface.retain(|&x| !self.is_verbal(x));
        }
        let all = surface.clone();
        surface.retain(|&x| !self.follows_and(x, &all));
        if surface.len() > 1 && a.obj.is_empty() {
            let rest = surface.split_off(1);
            a.obj.extend(rest.into_iter().filter(|&o| o > v || self.names[o]));
        }
        surface.truncate(1);
        let bare = |c: usize| {
            self.names[c]
                && self.word(c).upos != Upos::Pron
                && self.preposition(c).is_none()
                && matches!(
                    self.word(c).deprel,
                    "obl" | "nmod" | "obj" | "iobj" | "nsubj" | "advmod" | "obl:arg"
                )
        };
        let is_finite = self.is_finite(v) || self.reads_as_finite(v);
        let finite = self.by(v, "aux").chain(std::iter::once(v)).min().unwrap_or(v);
        let before = self.children(v).iter().copied().rfind(|&c| c < finite && bare(c));
        let after = self.children(v).iter().copied().find(|&c| c > finite && bare(c));
        // A finite clause has a subject: the name right behind its verb, when there is no other.
        let behind =
            a.obj.iter().copied().find(|&o| o > finite && self.names[o] && self.preposition(o).is_none());
        // "…, maar bezette de Krim": a second verb may share the first one's.
        let shares = self.word(v).relation() == "conj";
        // In English only who speaks stands behind the verb: *…, said Biden*.
        let inverts = self.lang == Lang::Nl || self.grammar.asserts.has(self.lemma(v));
        let stray = self.stray_subject(v, finite).filter(|_| is_finite);
        if let Some(name) = stray.filter(|_| surface.is_empty() && before.is_none()) {
            surface = vec![name];
        } else if let Some(o) =
            behind.filter(|_| surface.is_empty() && before.is_none() && is_finite && !shares && inverts)
        {
            a.obj.retain(|&x| x != o);
            surface = vec![o];
        }
        match (before, after, surface.first()) {
            (Some(b), Some(o), Some(&s)) if s == o && is_finite => {
                a.obj.retain(|&x| x != b);
                a.iobj.retain(|&x| x != b);
                a.obj.insert(0, o);
                surface = vec![b];
            }
            // "Niger zette Franse diplomaten het land uit": no name is an adverb, so the one before the verb acts.
            (Some(b), _, Some(&s)) if s > finite && !self.names[s] && self.word(b).deprel == "advmod" => {
                a.obj.push(s);
                surface = vec![b];
            }
            (Some(b), _, Some(&s)) if s > finite && self.is_that(s) => {
                a.obj.retain(|&x| x != b);
                a.obj.push(s);
                surface = vec![b];
            }
            (Some(b), _, None) if is_finite => {
                a.obj.retain(|&x| x != b);
                a.obj.extend(after.filter(|o| !a.obj.contains(o)));
                surface = vec![b];
            }
            _ => {}
        }
        a.subj.extend(surface);
    }

    /// *This year at the United Nations, Trump, who …, praised Kim*: the name behind a fronted phrase, hung from its noun.
    fn stray_subject(&self, v: usize, finite: usize) -> Option<usize> {
        let fronted =
            self.children(v).iter().copied().filter(|&c| c < finite && self.word(c).relation() == "obl");
        let nouns = fronted.flat_map(|c| self.by(c, "nmod").chain(std::iter::once(c)).collect::<Vec<_>>());
        let mut beside = nouns
            .filter(|&n| self.preposition(n).is_some())
            .flat_map(|n| self.by(n, "appos").collect::<Vec<_>>());
        let clear = |&c: &usize| {
            self.names[c] && c < finite && self.word(c).upos == Upos::Propn && self.form(c - 1) == ","
        };
        beside.rfind(clear)
    }

    /// *bezocht*, *verdedigt*: a form tagged as participle that heads its sentence without an auxiliary and with words
    /// behind it is finite.
    fn reads_as_finite(&self, v: usize) -> bool {
        let behind = self.children(v).iter().any(|&c| c > v && self.word(c).upos != Upos::Punct);
        self.is_past_participle(v) && behind && self.head(v).is_none() && self.by(v, "aux").next().is_none()
    }

    /// *dat*, *this*: what a sentence before it says.
    pub(super) fn is_that(&self, word: usize) -> bool {
        self.word(word).upos == Upos::Pron && self.grammar.that_pronouns.has(self.lower(word))
    }

    /// The second name of *X en Y*, when the first is already in the list.
    fn follows_and(&self, word: usize, list: &[usize]) -> bool {
        list.iter().any(|&x| x != word && self.name_after(x) == Some(word))
    }

    /// The pronoun *het* that the parser took for the article of a name that has none; that of a plural is mended with the tree.
    fn stray_het(&self, noun: usize) -> Option<usize> {
        let het = noun.checked_sub(1)?;
        let article = self.word(het).upos == Upos::Det || self.word(het).relation() == "det";
        let name =
            self.bare[noun] && self.word(noun).upos == Upos::Propn && self.by(noun, "flat").next().is_none();
        (self.lower(het) == "het" && article && name).then_some(het)
    }

    /// *door X* under a passive is who acts, unless the parser already said so.
    fn take_agents(&self, v: usize, a: &mut Args) {
        // "Russian-backed forces", "a Saudi-owned weekly"
        if a.subj.is_empty() && v >= 2 && self.form(v - 1) == "-" && self.word(v).relation() == "amod" {
            let known = self.names[v - 2] || self.adjectives[v - 2];
            // "Geneva-based" says where.
            if known && matches!(self.lemma(v), "base" | "headquarter") {
                a.preps.push(("in".to_owned(), v - 2));
            } else {
                a.subj.extend(known.then_some(v - 2));
            }
        }
        if a.subj.is_empty() {
            let agents = |p: &String| self.grammar.agent_prepositions.has(p);
            a.subj = a.preps.iter().filter(|(p, _)| agents(p)).map(|&(_, w)| w).collect();
            a.preps.retain(|(p, _)| !agents(p));
        }
        // "murdered on the orders of Saddam Hussein": whoever had it done.
        if a.subj.is_empty() {
            let ordered = |w: &usize| self.grammar.commands.has(self.lemma(*w));
            let fixed = |p: &str| self.grammar.command_prepositions.has(p);
            a.subj = a.preps.iter().map(|&(_, w)| w).filter(ordered).flat_map(|w| self.owners(w)).collect();
            a.subj.extend(a.preps.iter().filter(|(p, _)| fixed(p)).map(|&(_, w)| w));
        }
    }

    /// The subject as the surface has it: what an infinitive or a second conjunct leaves out.
    pub(super) fn surface_subject(&self, v: usize, depth: usize) -> Vec<usize> {
        let a = self.args_at(v, depth + 1);
        let iobj = a.passive
            && !a.iobj.is_empty()
            && self.by(v, "nsubj:pass").next().is_some_and(|s| a.iobj.contains(&s));
        if iobj {
            a.iobj
        } else if a.passive && !a.obj.is_empty() {
            a.obj
        } else {
            a.subj
        }
    }

    pub(super) fn is_past_participle(&self, v: usize) -> bool {
        let w = self.word(v);
        w.xpos.starts_with("WW|vd")
            || w.xpos == "VBN"
            || (w.feat("VerbForm") == Some("Part") && w.feat("Tense") == Some("Past"))
    }

    /// The subject that the clause itself leaves out.
    fn inherit(&self, v: usize, a: &mut Args, depth: usize) {
        let Some(h) = self.head(v) else { return };
        let found = match self.word(v).deprel {
            "conj" if self.opened_by(v, |_| true) => return,
            "conj" if self.is_verbal(h) || self.by(h, "cop").next().is_some() => {
                let coordinated = self.surface_subject(h, depth);
                // "Mladic, die een glas dronk en eiste": a relative clause has a subject to share, a participle has none.
                let shares = match self.word(h).relation() {
                    "acl" => self.word(h).deprel == "acl:relcl" && self.is_verbal(h),
                    other => other != "amod",
                };
                if shares { coordinated } else { Vec::new() }
            }
            "xcomp" | "ccomp" | "csubj" if !self.is_finite(v) => self.controller(h, depth),
            "advcl" | "acl" if self.is_free_adjunct(v) && self.is_of_subject(v) => {
                self.subject_of_adjunct(v, depth)
            }
            "advcl"
                if !self.is_finite(v)
                    && self.grammar.object_control.has(self.lemma(h))
                    && !self.opens_own_adjunct(v) =>
            {
                self.controller(h, depth)
            }
            "advcl" | "acl" if !self.is_finite(v) && self.blamed(v).is_some() => {
                self.blamed(v).into_iter().collect()
            }
            "advcl" if self.singled_out_before(v).is_some() => {
                self.singled_out_before(v).into_iter().collect()
            }
            "advcl" if !self.is_finite(v) => self.surface_subject(self.clause_above(h), depth),
            "acl" | "amod" if self.is_past_participle(v) => return,
            "acl" if self.is_controlled(h) => vec![h],
            "acl" if self.by(v, "mark").next().is_some() && self.is_singled_out(h) => {
                self.singled_agents(h, depth)
            }
            "acl" if self.by(v, "mark").next().is_some() => {
                // "the need for Russia and France to cooperate"
                let between = self.by(h, "nmod").chain(self.by(v, "obl"));
                let meant = between.filter(|&n| n < v && self.preposition(n).as_deref() == Some("for"));
                let meant: Vec<usize> = meant.take(1).collect();
                if meant.is_empty() { self.noun_agent(h, depth) } else { meant }
            }
            "acl" | "amod" => vec![h],
            "acl:relcl" if self.children(v).iter().all(|&c| self.antecedent(c).is_none()) => vec![h],
            _ => return,
        };
        if found.is_empty() {
            return;
        }
        a.inherited = true;
        if a.passive && a.obj.is_empty() {
            a.obj = found;
        } else {
            a.subj = found;
        }
    }

    /// ***Attacked** by Russia, Ukraine did not respond*, *belaagd door Rusland zocht Kiev steun*: it is done to the subject of the clause.
    pub(super) fn is_bare_passive(&self, v: usize) -> bool {
        let has = |r: &str| self.by(v, r).next().is_some();
        self.word(v).deprel == "advcl"
            && self.is_past_participle(v)
            && has("obl:agent")
            && !has("aux")
            && !has("mark")
            && !has("nsubj")
    }

    /// The verb that a clause is an adjunct of, where the parser hung it from a word below: *did nothing practical | to help*.
    fn clause_above(&self, h: usize) -> usize {
        let adjective = self.word(h).upos == Upos::Adj && self.by(h, "cop").next().is_none();
        if adjective { self.clause_of(h) } else { h }
    }

    /// *after visiting Estonia*: what the subject of the clause above does itself, in English a form in *-ing*.
    pub(super) fn opens_own_adjunct(&self, v: usize) -> bool {
        let marked = self.by(v, "mark").any(|m| self.grammar.own_adjuncts.has(self.lower(m)));
        marked && !self.is_finite(v) && self.word(v).xpos == "VBG"
    }

    /// *accuses Iran of supplying*: the object of a verb of control, a name and no plan of somebody's.
    fn is_controlled(&self, noun: usize) -> bool {
        let lemma = self.lower_lemma(noun);
        let acts = self.word(noun).upos == Upos::Propn
            || self.grammar.folk.has(lemma)
            || self.grammar.states.has(lemma);
        let object = matches!(self.word(noun).relation(), "obj" | "iobj");
        object && acts && self.head(noun).is_some_and(|g| self.grammar.object_control.has(self.lemma(g)))
    }

    /// The noun that a participle modifies. In front of a noun it is that noun, wherever the tree hung it: *door Rusland
    /// gesteunde Syrische troepen*.
    fn modified(&self, participle: usize, head: usize) -> usize {
        if head > participle || !self.word(participle).xpos.contains("prenom") {
            return head;
        }
        let noun = |&i: &usize| matches!(self.word(i).upos, Upos::Noun | Upos::Propn) && !self.adjectives[i];
        (participle + 1..self.len().min(participle + 5)).find(noun).unwrap_or(head)
    }

    /// The nouns that say whose a noun is: genitives and *van*.
    pub(super) fn owners(&self, noun: usize) -> Vec<usize> {
        let mut owners: Vec<usize> = self.by(noun, "nmod:poss").collect();
        owners.extend(
            self.by(noun, "nmod").filter(|&n| {
                self.preposition(n).is_some_and(|p| self.grammar.possessive_prepositions.has(&p))
            }),
        );
        owners
    }

    /// Whose a noun is, or from whom: *steun van Iran*, *support from Iran*, *Iranian support*.
    pub(super) fn owners_or_givers(&self, noun: usize) -> Vec<usize> {
        let mut all = self.owners(noun);
        all.extend(self.by(noun, "nmod").filter(|&n| self.preposition(n).as_deref() == Some("from")));
        all.extend(self.children(noun).iter().copied().filter(|&c| self.adjectives[c]));
        all
    }
}

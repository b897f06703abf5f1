//! Control: who does what an infinitive says, when the verb above it has its subject.

use crate::parse::Upos;

use super::args::MAX_DEPTH;
use super::syntax::Syntax;

impl Syntax<'_> {
    /// An infinitive or a gerund that says what somebody must not do: *verbood ministeries apparatuur te kopen*, *barred them from
    /// buying*, but not *banned it after buying*.
    pub(super) fn is_forbidden(&self, verb: usize) -> bool {
        let below =
            matches!(self.word(verb).relation(), "xcomp" | "ccomp" | "advcl") && !self.is_finite(verb);
        let prevents = |g| self.grammar.prevents.has(self.lemma(g));
        below && self.head(verb).is_some_and(prevents) && !self.opens_own_adjunct(verb)
    }

    /// Who does what an infinitive under `g` says: the object of *vragen, dwingen, helpen*, else the subject.
    pub(super) fn controller(&self, g: usize, depth: usize) -> Vec<usize> {
        let a = self.args_at(g, depth + 1);
        // "stelde Hamas in staat Israël aan te vallen"
        let enables = self.lemma(g) == "stellen" && self.by(g, "obl").any(|c| self.lemma(c) == "staat");
        if enables || self.grammar.object_control.has(self.lemma(g)) {
            for list in [&a.iobj, &a.obj] {
                if !list.is_empty() {
                    return list.clone();
                }
            }
        }
        let addressed = self.addressed(g);
        if !addressed.is_empty() {
            return addressed;
        }
        if !a.passive && self.grammar.prevents.has(self.lemma(g)) {
            return Vec::new();
        }
        if a.passive && !a.obj.is_empty() {
            return a.obj;
        }
        if a.subj.is_empty() && !self.is_verbal(g) { self.noun_agent(g, depth) } else { a.subj }
    }

    /// *criticised Orban, **saying** that …*, *met Kim, praising him*: a form in *-ing* of its own behind a comma, below no conjunction.
    pub(super) fn is_free_adjunct(&self, v: usize) -> bool {
        let w = self.word(v);
        // What hangs from a noun may tell more of that: only who speaks is sure to be the subject.
        let below = w.deprel == "advcl"
            || w.deprel == "acl"
                && (self.grammar.asserts.has(self.lemma(v)) || self.grammar.alleges.has(self.lemma(v)));
        if w.xpos != "VBG" || !below || self.head(v).is_none_or(|h| h > v) {
            return false;
        }
        let adverb = |&i: &usize| self.word(i).upos == Upos::Adv;
        let first = (0..v).rev().take_while(adverb).last().unwrap_or(v);
        let led = self.by(v, "mark").chain(self.by(v, "case")).chain(self.by(v, "nsubj")).next().is_some();
        first > 0 && self.form(first - 1) == "," && !led
    }

    /// Who speaks in a free adjunct, or has blamed or praised somebody before it, is its subject; *nominated Anderson, **replacing** Graae* tells
    /// more of the object.
    pub(super) fn is_of_subject(&self, v: usize) -> bool {
        let (g, lemma) = (self.grammar, self.lemma(v));
        let speaks = g.asserts.has(lemma) || g.alleges.has(lemma) || g.denies.has(lemma);
        speaks || self.head(v).is_some_and(|h| g.blame_verbs.has(self.lemma(h)))
    }

    /// Who does what such an adjunct tells: the subject of its clause, whatever the verb there does to its object; behind *…, Macron said,
    /// adding* it is Macron.
    pub(super) fn subject_of_adjunct(&self, v: usize, depth: usize) -> Vec<usize> {
        let Some(clause) = self.head(v).map(|h| self.clause_of(h)) else { return Vec::new() };
        let speaks = |&p: &usize| clause < p && p < v && self.by(p, "nsubj").next().is_some();
        let inserted = self.by(clause, "parataxis").filter(speaks).last();
        self.surface_subject(inserted.unwrap_or(clause), depth)
    }

    /// Who is asked behind a preposition: *called on Russia to*, *deed een beroep op Israël om*.
    fn addressed(&self, verb: usize) -> Vec<usize> {
        let to = |&c: &usize| self.preposition(c).is_some_and(|p| self.grammar.address_prepositions.has(&p));
        let appeal = self.by(verb, "obj").find(|&o| self.grammar.appeals.has(self.lemma(o)));
        let asked = appeal.into_iter().flat_map(|o| self.by(o, "nmod"));
        if appeal.is_none() && !self.grammar.object_control.has(self.lemma(verb)) {
            return Vec::new();
        }
        // "called on both sides to protect civilians": also whom no name is told of, but not "on Monday".
        let somebody = |&c: &usize| {
            let (g, lemma) = (self.grammar, self.lemma(c));
            self.names[c] || [&g.folk, &g.sides, &g.camps, &g.states].iter().any(|words| words.has(lemma))
        };
        asked.chain(self.by(verb, "obl")).filter(to).filter(somebody).take(1).collect()
    }

    /// Who does what a nominalised infinitive says: the object of the verb that governs it, where that is one of control
    /// (*helpt de Russen met het doden*), else its subject.
    pub(super) fn agent_of_infinitive(&self, infinitive: usize) -> Vec<usize> {
        let Some(g) = self.tree.ancestors(infinitive).skip(1).find(|&a| self.is_verbal(a)) else {
            return Vec::new();
        };
        self.blamed(infinitive).map_or_else(|| self.controller(g, 0), |who| vec![who])
    }

    /// Whom a verb punishes or rewards for a deed, or accuses of it: *veroordeelde twee Russen voor het neerhalen*, *jailed Navalny for
    /// violating*, *charged a soldier with spying*. In English whoever is named before *for* and a form in *-ing* did it, whatever the verb.
    pub(super) fn blamed(&self, deed: usize) -> Option<usize> {
        // "sprak hem vrij van het beledigen van"
        let freed = |c: usize| matches!(self.lower(c), "van" | "of" | "from");
        let opens = |c: usize| {
            let word = self.lower(c);
            // "laakte Brussel om het steunen van"
            self.grammar.blame_prepositions.has(word)
                || word == "om" && self.word(c).deprel == "case"
                || word == "with" && self.is_verbal(deed)
        };
        let openers = || self.by(deed, "mark").chain(self.by(deed, "case"));
        let opener = openers().find(|&c| opens(c)).or_else(|| openers().find(|&c| freed(c)))?;
        let above = self.head(deed)?;
        let undergoes = |c: usize| matches!(self.word(c).deprel, "obj" | "nsubj:pass");
        // "veroordeeld tot levenslange straffen voor het neerhalen": the penalty stands between.
        let penalty = self.word(above).relation() == "obl" && !self.is_verbal(above);
        let verb = if undergoes(above) || penalty { self.head(above)? } else { above };
        if !self.is_verbal(verb) {
            return None;
        }
        let who = self.children(verb).iter().copied().find(|&c| c != deed && undergoes(c))?;
        let somebody = self.names[who] || self.grammar.folk.has(self.lemma(who));
        let gerund = self.word(deed).xpos == "VBG" || self.by(deed, "aux").any(|a| self.lower(a) == "having");
        // "used Syria for attacking Israel": a means does nothing itself.
        let for_doing =
            self.lower(opener) == "for" && gerund && somebody && who < deed && self.lemma(verb) != "use";
        let clears = freed(opener) && self.grammar.clears.has(self.lemma(verb));
        let blames = opens(opener) && (self.accuses(verb) || self.grammar.blame_verbs.has(self.lemma(verb)));
        (for_doing || clears || blames).then_some(who)
    }

    /// A verb of accusing: *verdenkt Rusland*, *houdt Rusland verantwoordelijk*.
    pub(super) fn accuses(&self, verb: usize) -> bool {
        let liable = |&c: &usize| {
            self.grammar.liable.has(self.lemma(c))
                && matches!(self.word(c).relation(), "xcomp" | "obj" | "advmod" | "amod")
        };
        self.grammar.alleges.has(self.lemma(verb))
            || self.is_verbal(verb) && self.children(verb).iter().any(liable)
    }

    /// Whom a verb accuses of a deed that a noun names: *verdenkt Rusland van de moord op*, *holds Iran responsible for the
    /// attack on*. It is what is accused, not whoever accuses, that did it.
    pub(super) fn accused_of(&self, noun: usize) -> Option<usize> {
        let p = self.preposition(noun)?;
        if !self.grammar.possessive_prepositions.has(&p) && !self.grammar.blame_prepositions.has(&p) {
            return None;
        }
        let undergoes = |c: usize| matches!(self.word(c).deprel, "obj" | "iobj" | "nsubj:pass");
        let above = self.head(noun)?;
        let between = undergoes(above) || self.grammar.liable.has(self.lemma(above));
        let verb = if between { self.head(above)? } else { above };
        let who = |&c: &usize| c != noun && undergoes(c) && !self.grammar.liable.has(self.lemma(c));
        // "veroordeeld voor de moord op Fortuyn"
        let guilty = self.grammar.blame_prepositions.has(&p) && self.grammar.convicts.has(self.lemma(verb));
        let liable = guilty || self.accuses(verb) || self.grammar.clears.has(self.lemma(verb));
        self.children(verb).iter().copied().find(who).filter(|_| liable)
    }

    /// *claimed responsibility for the **murder** of X*, *eiste de verantwoordelijkheid op voor de **aanslag***: who says that he did it.
    pub(super) fn claimed_by(&self, noun: usize) -> Option<usize> {
        let p = self.preposition(noun).filter(|p| matches!(p.as_str(), "for" | "voor"))?;
        let above = self.head(noun)?;
        let burden = |w: usize| matches!(self.lower_lemma(w), "responsibility" | "verantwoordelijkheid");
        let claims = |v: usize| {
            let lemma = self.lemma(v);
            matches!(lemma, "claim" | "accept" | "admit" | "opeisen") || lemma == "take" && p == "for"
        };
        let verb = if burden(above) { self.head(above)? } else { above };
        let carried = burden(above) || self.by(verb, "obj").any(burden);
        let subject = || self.args(verb).subj.first().copied();
        (carried && claims(verb)).then(subject).flatten().filter(|&s| s != noun)
    }

    /// Whose plan, promise or request a noun is: its possessor or agent, else the subject of the verb it is the object of.
    pub(super) fn noun_agent(&self, noun: usize, depth: usize) -> Vec<usize> {
        let owners = self.plan_owners(noun);
        if owners.is_empty() && self.is_under_way(noun) {
            return self.by(noun, "nsubj").take(1).collect();
        }
        // "a decision to attack was taken by Russia"
        let taken = self.word(noun).deprel == "nsubj:pass";
        let role = taken || matches!(self.word(noun).relation(), "obj" | "xcomp" | "obl");
        let governs = |&g: &usize| self.is_verbal(g) && role;
        let above = self.head(noun).filter(governs).filter(|_| depth < MAX_DEPTH);
        let Some(g) = above.filter(|_| owners.is_empty()) else { return owners };
        let above = self.args_at(g, depth + 1);
        // "gaf het leger opdracht": who gets the order or the permission carries it out; who *krijgt* it is the subject.
        if self.grammar.entitlements.has(self.lemma(noun)) {
            let others = above.obj.iter().copied().filter(|&o| o != noun);
            let gets: Vec<usize> = above.iobj.iter().copied().chain(others).collect();
            if !gets.is_empty() {
                return gets;
            }
        }
        // "called the campaign an attempt to …": what the object is said to be.
        let said_of = above.obj.iter().copied().find(|&o| o != noun);
        match said_of.filter(|_| self.word(noun).relation() == "xcomp") {
            Some(o) if self.owners(o).is_empty() => vec![o],
            Some(o) => self.owners(o),
            None if self.is_anothers(noun, g) => Vec::new(),
            None => above.subj,
        }
    }

    /// *is on the verge of attacking*, *was under pressure to recognise*, *is in gesprek om te kopen*: where somebody is says what he will do.
    pub(super) fn is_under_way(&self, noun: usize) -> bool {
        self.grammar.under_way.has(self.lemma(noun))
            && self.by(noun, "cop").next().is_some()
            && self.by(noun, "case").next().is_some()
    }

    /// *the vote **by the Senate** to*, *het **Amerikaanse** besluit om*.
    fn plan_owners(&self, noun: usize) -> Vec<usize> {
        let agents =
            |n: &usize| self.preposition(*n).is_some_and(|p| self.grammar.agent_prepositions.has(&p));
        let owners = self.owners(noun);
        if !owners.is_empty() {
            return owners;
        }
        // "a request by Poland to extradite him": whoever is asked would do it.
        let asks = self.grammar.appeals.has(self.lemma(noun));
        let by: Vec<usize> = self.by(noun, "nmod").filter(agents).filter(|_| !asks).collect();
        if by.is_empty() {
            self.children(noun).iter().copied().filter(|&c| self.is_owner_of_plan(c)).collect()
        } else {
            by
        }
    }

    /// An adjective of country before a noun.
    pub(super) fn is_owner_of_plan(&self, word: usize) -> bool {
        self.adjectives[word] && self.word(word).relation() == "amod"
    }

    /// *sabotaged attempts to jail militants*, *was boos over het besluit om te vertrekken*: others attempted or decided it.
    fn is_anothers(&self, noun: usize, verb: usize) -> bool {
        let about = |p: String| self.grammar.judging_prepositions.has(&p);
        self.grammar.judges_deeds.has(self.lemma(verb))
            || self.word(noun).relation() == "obl" && self.preposition(noun).is_some_and(about)
    }

    /// Whom an infinitive acts on: its object, else whoever its act is aimed at (*slagen toe te brengen aan*, *to launch an attack on*),
    /// or whom it lets do something (*weigert vliegtuigen van de VN te laten landen*).
    pub(super) fn aimed_at(&self, infinitive: usize) -> Vec<usize> {
        let args = self.args(infinitive);
        let aims = |p: &String| self.grammar.target_prepositions.has(p);
        // "de betrekkingen met X te verbreken": with whom, below a noun only.
        let shared = |p: &String| aims(p) || matches!(p.as_str(), "met" | "with");
        let below = args.obj.iter().flat_map(|&o| self.noun_preps(o)).filter(|(p, _)| shared(p));
        let targets = args.preps.iter().filter(|(p, _)| aims(p)).cloned().chain(below).map(|(_, n)| n);
        let causes = matches!(self.lemma(infinitive), "laten" | "doen" | "let");
        let caused =
            self.by(infinitive, "xcomp").filter(|&c| causes && !self.is_finite(c)).map(|c| self.args(c));
        let moved =
            caused.flat_map(|a| a.subj.iter().chain(&a.obj).copied()).filter(|w| !args.subj.contains(w));
        args.obj.iter().chain(&args.iobj).copied().chain(targets).chain(moved).collect()
    }

    /// *the guards accused of killing X and abducting Y*: what is joined to a participle has the subject of that, not the name between.
    pub(super) fn is_joined_to_attribute(&self, verb: usize) -> bool {
        let first = self.head(verb).filter(|_| self.word(verb).relation() == "conj");
        first.is_some_and(|f| self.is_verbal(f) && matches!(self.word(f).deprel, "acl" | "amod"))
    }
}
